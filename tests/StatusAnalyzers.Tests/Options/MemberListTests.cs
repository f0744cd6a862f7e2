using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using StatusAnalyzers.Options;

namespace StatusAnalyzers.Tests.Options;

public sealed class MemberListTests
{
    // A symbol is found by its documentation id; "#name" behind it means the parameter of that name.
    private const string Source =
        """
        namespace Shop
        {
            public class Reply(int code)
            {
                public int Code = code;
                public virtual int Status { get; set; }
                public int this[int key] => 0;
                public int Parse(int code) => 0;
                public int Parse(int code, int other) => 0;
                public virtual void Send(int code) { }
                public class Inner { public Inner(int code) { } public int Code; }
                public class Box<T> { public T Code = default!; public void Put<U>(int code) { } }
            }

            public class Reply<T> { public int Code; }
            public class Late : Reply { public Late() : base(0) { } public override int Status { get; set; } public override void Send(int other) { } }
            public class Hidden : Reply { public Hidden() : base(0) { } public new int Status { get; set; } }
            public class Other { public int Code; public Other(int code) { } }
            public delegate void Answer(int code);
            public static class Extensions { public static void Tell(this Reply reply, int code) { } }
        }

        namespace Outer.Shop { public class Reply { public int Code; } }
        public class Reply { public int Code; }
        """;

    private static readonly Compilation Sample = CSharpCompilation.Create(
        "Sample",
        [CSharpSyntaxTree.ParseText(Source, cancellationToken: TestContext.Current.CancellationToken)],
        [MetadataReference.CreateFromFile(typeof(object).Assembly.Location)],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    [Theory]
    [InlineData("Shop.Reply.Code", "F:Shop.Reply.Code")]
    [InlineData("Shop.Reply.Code", "F:Shop.Reply`1.Code")]
    [InlineData("Reply.Code", "F:Reply.Code")]
    [InlineData("Outer.Shop.Reply.Code", "F:Outer.Shop.Reply.Code")]
    [InlineData("Shop.Reply.Status", "P:Shop.Reply.Status")]
    [InlineData("Shop.Reply.Status", "M:Shop.Reply.get_Status")]
    [InlineData("Shop.Reply.Status", "P:Shop.Late.Status")]
    [InlineData("Shop.Late.Status", "P:Shop.Late.Status")]
    [InlineData("Shop.Reply.Parse", "M:Shop.Reply.Parse(System.Int32)")]
    [InlineData("Shop.Reply.Parse(code)", "M:Shop.Reply.Parse(System.Int32)#code")]
    [InlineData("Shop.Reply.Parse(code)", "M:Shop.Reply.Parse(System.Int32,System.Int32)#code")]
    [InlineData("Shop.Reply.Parse ( code )", "M:Shop.Reply.Parse(System.Int32)#code")]
    [InlineData("Shop.Reply.Send(code)", "M:Shop.Reply.Send(System.Int32)#code")]
    [InlineData("Shop.Reply.Send(other)", "M:Shop.Late.Send(System.Int32)#other")]
    [InlineData("Shop.Reply.Reply(code)", "M:Shop.Reply.#ctor(System.Int32)#code")]
    [InlineData("Shop.Reply.Inner.Inner(code)", "M:Shop.Reply.Inner.#ctor(System.Int32)#code")]
    [InlineData("Shop.Reply.Inner.Code", "F:Shop.Reply.Inner.Code")]
    [InlineData("Shop.Reply+Inner.Code", "F:Shop.Reply.Inner.Code")]
    [InlineData("Shop.Reply.Box.Code", "F:Shop.Reply.Box`1.Code")]
    [InlineData("Shop.Reply.Box.Put(code)", "M:Shop.Reply.Box`1.Put``1(System.Int32)#code")]
    [InlineData("Shop.Reply.this", "P:Shop.Reply.Item(System.Int32)")]
    [InlineData("Shop.Reply.this", "M:Shop.Reply.get_Item(System.Int32)")]
    [InlineData("Shop.Reply.this[key]", "P:Shop.Reply.Item(System.Int32)#key")]
    [InlineData("Shop.Reply.this[key]", "M:Shop.Reply.get_Item(System.Int32)#key")]
    [InlineData("Shop.Answer.Invoke(code)", "M:Shop.Answer.Invoke(System.Int32)#code")]
    [InlineData("Shop.Extensions.Tell(code)", "M:Shop.Extensions.Tell(Shop.Reply,System.Int32)#code")]
    [InlineData("A.B, Shop.Reply.Code , C.D", "F:Shop.Reply.Code")]
    public void Symbol_Matches(string list, string id) => Assert.True(Read(list).Matches(Find(id)));

    [Theory]
    [InlineData("none", "F:Shop.Reply.Code")]
    [InlineData("Shop.Reply.code", "F:Shop.Reply.Code")]
    [InlineData("Shop.Reply.Code", "F:Reply.Code")]
    [InlineData("Reply.Code", "F:Shop.Reply.Code")]
    [InlineData("Shop.Reply.Code", "F:Outer.Shop.Reply.Code")]
    [InlineData("Shop.Reply.Code", "F:Shop.Other.Code")]
    [InlineData("Shop.Reply.Code", "F:Shop.Reply.Inner.Code")]
    [InlineData("Shop.Late.Status", "P:Shop.Reply.Status")]
    [InlineData("Shop.Reply.Status", "P:Shop.Hidden.Status")]
    [InlineData("Shop.Reply.Parse", "M:Shop.Reply.Parse(System.Int32)#code")]
    [InlineData("Shop.Reply.Parse(code)", "M:Shop.Reply.Parse(System.Int32)")]
    [InlineData("Shop.Reply.Parse(code)", "M:Shop.Reply.Parse(System.Int32,System.Int32)#other")]
    [InlineData("Shop.Reply.Parse(code)", "M:Shop.Reply.Send(System.Int32)#code")]
    [InlineData("Shop.Reply.Reply(code)", "M:Shop.Other.#ctor(System.Int32)#code")]
    [InlineData("Shop.Reply.this", "P:Shop.Reply.Item(System.Int32)#key")]
    [InlineData("Shop.Reply.this[key]", "P:Shop.Reply.Item(System.Int32)")]
    [InlineData("Shop.Reply.Item", "P:Shop.Reply.Item(System.Int32)")]
    public void Symbol_DoesNotMatch(string list, string id) => Assert.False(Read(list).Matches(Find(id)));

    [Fact]
    public void ConstructedMember_Matches()
    {
        var box = (INamedTypeSymbol)Find("T:Shop.Reply.Box`1");
        var field = box.Construct(Sample.GetSpecialType(SpecialType.System_Int32)).GetMembers("Code").Single();
        Assert.True(Read("Shop.Reply.Box.Code").Matches(field));
    }

    [Fact]
    public void ReducedExtensionMethod_Matches()
    {
        var method = ((IMethodSymbol)Find("M:Shop.Extensions.Tell(Shop.Reply,System.Int32)")).ReduceExtensionMethod((ITypeSymbol)Find("T:Shop.Reply"))!;
        Assert.True(Read("Shop.Extensions.Tell(code)").Matches(method.Parameters.Single()));
    }

#if ROSLYN_LATEST
    [Fact]
    public void MemberOfAnExtensionBlock_Matches()
    {
        var compilation = Sample.AddSyntaxTrees(CSharpSyntaxTree.ParseText(
            "static class Tools { extension(Shop.Reply reply) { public void Tell(int code) { } } }",
            cancellationToken: TestContext.Current.CancellationToken));
        var block = compilation.GetTypeByMetadataName("Tools")!.GetTypeMembers().Single();
        Assert.True(Read("Tools.Tell(code)").Matches(block.GetMembers("Tell").OfType<IMethodSymbol>().Single().Parameters.Single()));
    }
#endif

    [Fact]
    public void SymbolOutsideAnyType_DoesNotMatch()
    {
        var list = Read("Shop.Reply, Shop.Shop");
        Assert.False(list.Matches(Sample.GlobalNamespace));
        Assert.False(list.Matches(Sample.Assembly));
        Assert.False(list.Matches(Sample.CreateArrayTypeSymbol(Sample.GetSpecialType(SpecialType.System_Int32))));
    }

    [Theory]
    [InlineData("Code")]
    [InlineData("(code)")]
    [InlineData("Parse(code)")]
    [InlineData("Shop.Reply.")]
    [InlineData(".Reply.Code")]
    [InlineData("Shop..Code")]
    [InlineData("Shop.Reply.Parse(")]
    [InlineData("Shop.Reply.Parse()")]
    [InlineData("Shop.Reply.Parse(code")]
    [InlineData("Shop.Reply.Parse(code]")]
    [InlineData("Shop.Reply.Parse)code(")]
    [InlineData("Shop.Reply.Parse(code).Other")]
    [InlineData("Shop.Reply.Parse(int code)")]
    [InlineData("Shop.Reply.Parse[code]")]
    [InlineData("Shop.Reply.this(key)")]
    [InlineData("Shop.Reply<T>.Code")]
    [InlineData("Shop.Reply.Get Code")]
    [InlineData("Shop.Reply.*")]
    public void Item_IsRefused(string item)
    {
        Assert.False(MemberList.TryParse("Shop.Reply.Code, " + item, out var list, out var fault));
        Assert.True(list.IsEmpty);
        Assert.Equal(item, fault);
    }

    [Fact]
    public void BlankItemsAndDuplicates_DoNoHarm()
    {
        var list = Read("Shop.Reply.Code,, Shop.Reply.Code,");
        Assert.False(list.IsEmpty);
        Assert.True(list.Matches(Find("F:Shop.Reply.Code")));
    }

    private static MemberList Read(string text)
    {
        Assert.True(MemberList.TryParse(text, out var list, out var fault), fault);
        return list;
    }

    private static ISymbol Find(string id)
    {
        var hash = id.LastIndexOf('#');
        var parameter = hash > 0 && id[hash - 1] != '.' ? id[(hash + 1)..] : null;
        var symbol = DocumentationCommentId.GetFirstSymbolForDeclarationId(parameter is null ? id : id[..hash], Sample);
        Assert.NotNull(symbol);
        return parameter is null ? symbol : symbol switch
        {
            IMethodSymbol method => method.Parameters.Single(p => p.Name == parameter),
            IPropertySymbol property => property.Parameters.Single(p => p.Name == parameter),
            _ => throw new ArgumentException("No symbol with parameters: " + id, nameof(id)),
        };
    }
}
