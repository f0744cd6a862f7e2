using Microsoft.CodeAnalysis;
using StatusAnalyzers.Slots;
using StatusAnalyzers.Tests.Framework;

namespace StatusAnalyzers.Tests.Slots;

public sealed class TypeNamesTests
{
    private const string Source =
        """
        namespace Shop.Web
        {
            public interface IResult { }
            public interface I { }
            public class Item : I { }
            public class Result : IResult { public class Inner { } }
            public class Result<T> : Result { }
            public class Invoice { }
            public class Final : Invoice, IResult { }
        }
        public class Invoice { }
        """;

    [Theory]
    [InlineData("Shop.Web.Result", "Shop.Web", "Result", true)]
    [InlineData("Shop.Web.Result`1", "Shop.Web", "Result", true)]
    [InlineData("Shop.Web.Result", "Shop.Web", "Item", false)]
    [InlineData("Shop.Web.Result", "Web", "Result", false)]
    [InlineData("Shop.Web.Result", "Shop", "Result", false)]
    [InlineData("Shop.Web.Result", "Shop.Wub", "Result", false)]
    [InlineData("Shop.Web.Result", "Shap.Web", "Result", false)]
    [InlineData("Shop.Web.Result", "Shop-Web", "Result", false)]
    [InlineData("Shop.Web.Result", "My.Shop.Web", "Result", false)]
    [InlineData("Shop.Web.Result", "MyShop.Web", "Result", false)]
    [InlineData("Shop.Web.Result+Inner", "Shop.Web", "Inner", false)]
    [InlineData("Invoice", "Shop.Web", "Invoice", false)]
    public async Task Type_IsKnownByItsWholeName(string metadataName, string inNamespace, string name, bool expected)
    {
        var compilation = await Compilations.CreateAsync(Source);

        Assert.Equal(expected, TypeNames.Is(compilation.GetTypeByMetadataName(metadataName), inNamespace, name));
    }

    [Theory]
    [InlineData("Shop.Web.Result`1", "Result", true)]
    [InlineData("Shop.Web.Result`1", "IResult", true)]
    [InlineData("Shop.Web.Final", "IResult", true)]
    [InlineData("Shop.Web.Final", "Invoice", true)]
    [InlineData("Shop.Web.Invoice", "IResult", false)]
    [InlineData("Shop.Web.Item", "Result", false)]
    public async Task Type_DerivesOrImplements(string metadataName, string name, bool expected)
    {
        var compilation = await Compilations.CreateAsync(Source);

        Assert.Equal(expected, TypeNames.IsOrDerives(compilation.GetTypeByMetadataName(metadataName), "Shop.Web", name));
    }

    [Fact]
    public void NoType_IsNone()
    {
        Assert.False(TypeNames.Is(type: null, "Shop.Web", "Result"));
        Assert.False(TypeNames.IsOrDerives(type: null, "Shop.Web", "IResult"));
        Assert.False(TypeNames.IsNamespace(symbol: null, "Shop.Web"));
    }

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
