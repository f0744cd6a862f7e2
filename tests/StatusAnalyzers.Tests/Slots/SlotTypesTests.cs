using Microsoft.CodeAnalysis;
using StatusAnalyzers.Slots;
using StatusAnalyzers.Tests.Framework;

namespace StatusAnalyzers.Tests.Slots;

public sealed class SlotTypesTests
{
    [Theory]
    [InlineData(SpecialType.System_Int16, true, true)]
    [InlineData(SpecialType.System_UInt16, true, true)]
    [InlineData(SpecialType.System_Int32, true, true)]
    [InlineData(SpecialType.System_UInt32, true, true)]
    [InlineData(SpecialType.System_Int64, true, true)]
    [InlineData(SpecialType.System_UInt64, true, true)]
    [InlineData(SpecialType.System_Byte, false, false)]
    [InlineData(SpecialType.System_SByte, false, false)]
    [InlineData(SpecialType.System_Char, false, false)]
    [InlineData(SpecialType.System_Single, false, false)]
    [InlineData(SpecialType.System_Double, false, false)]
    [InlineData(SpecialType.System_Decimal, false, false)]
    [InlineData(SpecialType.System_IntPtr, false, false)]
    [InlineData(SpecialType.System_UIntPtr, false, false)]
    [InlineData(SpecialType.System_Object, false, true)]
    public async Task Number_HoldsACodeIfItIsWideEnough(SpecialType type, bool isInteger, bool canHold)
    {
        var symbol = (await Compilations.CreateAsync()).GetSpecialType(type);

        Assert.Equal(isInteger, SlotTypes.IsInteger(symbol));
        Assert.Equal(canHold, SlotTypes.CanHold(symbol));
    }
}
