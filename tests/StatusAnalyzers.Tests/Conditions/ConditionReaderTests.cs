using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Conditions;
using StatusAnalyzers.Rules.Comparison;
using StatusAnalyzers.Tests.Framework;

namespace StatusAnalyzers.Tests.Conditions;

/// <summary>What is read of a condition, against the condition itself, tried with every code from 0 to 1100.</summary>
public sealed class ConditionReaderTests
{
    private const int Count = 400;

    private static readonly int[] Codes = [.. Enumerable.Range(0, 1101)];

    [Theory]
    [InlineData("int", 1)]
    [InlineData("int?", 10_001)]
    [InlineData("long", 20_001)]
    [InlineData("HttpStatusCode", 30_001)]
    [InlineData("HttpStatusCode?", 40_001)]
    public async Task RandomConditions_CoverWhatTheyHoldFor(string type, int seed)
    {
        List<RandomCondition> conditions = [.. Enumerable.Range(seed, Count).Select(each => RandomCondition.Make(each, type))];
        var read = await TryReadAsync(type, conditions.Select(condition => condition.Text));

        Check(conditions, read, type);
    }

    // An arm or label holds where its pattern and its "when" do, whether that asks for the value or for its other name.
    [Theory]
    [InlineData("int", 50_001, true)]
    [InlineData("int", 60_001, false)]
    [InlineData("int?", 70_001, true)]
    [InlineData("HttpStatusCode", 80_001, false)]
    [InlineData("HttpStatusCode?", 90_001, true)]
    public async Task RandomSwitches_CoverWhatTheyHoldFor(string type, int seed, bool isExpression)
    {
        List<RandomCondition> arms = [.. Enumerable.Range(seed, Count).Select(each => Arm(each, type))];
        var read = await ReadSwitchAsync(type, isExpression, arms.Select(arm => arm.Text));

        Check(arms, read, type);
    }

    [Theory]
    [InlineData("c == 200 && c == 204", 1)]
    [InlineData("this.Status == 200 && Status == 204", 1)]
    [InlineData("response.StatusCode == 200 && response.StatusCode == 204", 1)]
    [InlineData("(int)response.StatusCode == 200 && (long)response.StatusCode == 204", 1)]
    [InlineData("maybe.Value == 200 && maybe == 204", 1)]
    [InlineData("c == 200 && maybe == 204", 2)]
    [InlineData("response.StatusCode == 200 && second.StatusCode == 204", 2)]
    [InlineData("Next() == 200 && Next() == 204", 2)]
    [InlineData("codes[0] == 200 && codes[0] == 204", 2)]
    [InlineData("(byte)c == 200 && c == 204", 1)]
    public async Task Subjects_AreTheSameWhereTheyReadTheSame(string condition, int count)
    {
        var read = Assert.Single(await ReadAsync("int", [condition]));
        Assert.Equal(count, ConditionJudge.SubjectsOf(read).Count);
    }

    [Theory]
    [InlineData("c == 200 && Next() == 1 && c == 204", true)]
    [InlineData("Status == 200 && Status == 204 && Next() == 1", true)]
    [InlineData("Next() == 1 && Status == 200 && Status == 204", true)]
    [InlineData("Status == 200 && Next() == 1 && Status == 204", false)]
    [InlineData("c == 200 && (c = 3) == 3 && c == 204", false)]
    [InlineData("c == 200 && c++ == 3 && c == 204", false)]
    [InlineData("response.StatusCode == 200 && (response = second).StatusCode == 1 && response.StatusCode == 204", false)]
    public async Task Subjects_AreSteadyWhereNothingChangesThem(string condition, bool steady)
    {
        var read = Assert.Single(await ReadAsync("int", [condition]));
        Assert.Equal(steady, Steadiness.IsSteady(read, ConditionJudge.SubjectsOf(read)[0]));
    }

    // The compiler takes these, so the analyzer must, however little it reads of them.
    [Theory]
    [InlineData("statusCode == {0}", " || ")]
    [InlineData("statusCode != {0}", " && ")]
    [InlineData("true", " & ")]
    public async Task EndlessConditions_AreReadInPart(string test, string joint)
    {
        var condition = string.Join(joint, Enumerable.Range(0, 3000).Select(code => string.Format(CultureInfo.InvariantCulture, test, code)));
        var source = $"System.Console.WriteLine(); static class Endless {{ public static bool Holds(int statusCode) => {condition}; }}";
        Assert.Empty((await Analysis.RunAsync(await Compilations.CreateAsync(source), source)).Where(diagnostic => !diagnostic.Id.StartsWith("HSC1", StringComparison.Ordinal)));
    }

    private static RandomCondition Arm(int seed, string type)
    {
        var name = $"name{seed}";
        var pattern = RandomCondition.MakePattern(seed, type);
        var guard = RandomCondition.Make(seed, type);
        var renamed = RandomCondition.Make(seed, type, name);
        return (seed % 3) switch
        {
            0 => pattern,
            1 => new($"{pattern.Text} when {guard.Text}", (c, o) => pattern.Holds(c, o) && guard.Holds(c, o), guard.AsksOther),
            _ => new($"var {name} when {renamed.Text}", renamed.Holds, renamed.AsksOther),
        };
    }

    private static void Check(List<RandomCondition> expected, List<Condition?> read, string type)
    {
        Assert.Equal(expected.Count, read.Count);
        int exact = 0, inexact = 0;
        foreach (var (one, condition) in expected.Zip(read))
        {
            // What does not compile is not read, and what asks nothing of the code has no subject.
            if (condition is not null && ConditionJudge.SubjectsOf(condition) is [var subject])
            {
                var coverage = condition.CoverageOf(subject);
                Assert.All(Codes, code => Check(one, code, coverage.Surely.Contains(code), coverage.Possibly.Contains(code)));
                if (type.EndsWith('?'))
                {
                    Check(one, null, coverage.Surely.HasNull, coverage.Possibly.HasNull);
                }

                _ = one.AsksOther ? inexact++ : exact++;
            }
        }

        Assert.InRange(exact, 40, Count);
        Assert.InRange(inexact, 40, Count);
    }

    private static void Check(RandomCondition expected, int? code, bool surely, bool possibly)
    {
        var (with, without) = (expected.Holds(code, true), expected.Holds(code, false));
        if (!expected.AsksOther)
        {
            Assert.True(with == surely && with == possibly, $"{expected.Text} for {code}");
        }

        Assert.True(!surely || (with && without), $"{expected.Text} does not surely hold for {code}");
        Assert.True(possibly || !(with || without), $"{expected.Text} can hold for {code}");
    }

    private static async Task<List<Condition?>> ReadSwitchAsync(string type, bool isExpression, IEnumerable<string> arms)
    {
        var switches = arms.Select(arm => isExpression ? $"_ = c switch {{ {arm} => 1 }};" : $"switch (c) {{ case {arm}: break; }}");
        return await ReadStatementsAsync(
            In(type, switches),
            operation => CaseReader.Read(operation is IExpressionStatementOperation { Operation: ISimpleAssignmentOperation assignment } ? assignment.Value : operation)[0].Condition);
    }

    private static async Task<List<Condition>> ReadAsync(string type, IEnumerable<string> conditions) =>
        [.. (await TryReadAsync(type, conditions)).OfType<Condition>()];

    private static Task<List<Condition?>> TryReadAsync(string type, IEnumerable<string> conditions) => ReadStatementsAsync(
        In(type, conditions.Select(condition => $"b = {condition};")),
        operation => ConditionReader.Read(((ISimpleAssignmentOperation)((IExpressionStatementOperation)operation).Operation).Value));

    // Null for a statement that does not compile: a pattern may never match, for instance.
    private static async Task<List<Condition?>> ReadStatementsAsync(string source, Func<IOperation, Condition> read)
    {
        var compilation = await Compilations.CreateAsync(source);
        var tree = compilation.SyntaxTrees[0];
        var model = compilation.GetSemanticModel(tree);
        var root = await tree.GetRootAsync(TestContext.Current.CancellationToken);
        var errors = model.GetDiagnostics(cancellationToken: TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        return
        [
            .. root.DescendantNodes().OfType<MethodDeclarationSyntax>().Single(method => method.Identifier.Text == "All").Body!.Statements
                .Skip(1)
                .Select(statement => errors.Exists(error => statement.Span.Contains(error.Location.SourceSpan)) ? null : read(model.GetOperation(statement)!)),
        ];
    }

    private static string In(string type, IEnumerable<string> statements) =>
        $$"""
        using System.Net;

        class Answer
        {
            public int StatusCode { get; set; }
        }

        class Subject
        {
            int Status { get; set; }

            int Next() => Status++;

            void All({{type}} c, int? maybe, bool other, int[] codes, Answer response, Answer second)
            {
                bool b;
        {{string.Join('\n', statements)}}
            }
        }
        """;
}
