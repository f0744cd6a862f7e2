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
}
