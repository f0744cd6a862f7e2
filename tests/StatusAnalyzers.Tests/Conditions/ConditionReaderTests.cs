using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
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
    public async Task RandomConditions_CoverWhatTheyHoldFor(string type, int seed)
    {
        var nullable = type.EndsWith('?');
        List<RandomCondition> conditions = [.. Enumerable.Range(seed, Count).Select(each => RandomCondition.Make(each, nullable))];
        var read = await ReadAsync(type, conditions.Select(condition => condition.Text));

        Assert.Equal(Count, read.Count);
        var exact = 0;
        for (var i = 0; i < Count; i++)
        {
            if (ConditionJudge.SubjectsOf(read[i]) is not [var subject])
            {
                continue;
            }

            var expected = conditions[i];
            var coverage = read[i].CoverageOf(subject);
            foreach (var code in Codes)
            {
                Check(expected, code, coverage.Surely.Contains(code), coverage.Possibly.Contains(code));
            }

            if (nullable)
            {
                Check(expected, null, coverage.Surely.HasNull, coverage.Possibly.HasNull);
            }

            exact += expected.AsksOther ? 0 : 1;
        }

        Assert.InRange(exact, Count / 4, Count);
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

    private static async Task<List<Condition>> ReadAsync(string type, IEnumerable<string> conditions)
    {
        var source =
            $$"""
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
            {{string.Join('\n', conditions.Select(condition => $"        b = {condition};"))}}
                }
            }
            """;
        var compilation = await Compilations.CreateAsync(source);
        var tree = compilation.SyntaxTrees[0];
        var model = compilation.GetSemanticModel(tree);
        return
        [
            .. (await tree.GetRootAsync(TestContext.Current.CancellationToken)).DescendantNodes().OfType<ExpressionStatementSyntax>()
                .Select(statement => ConditionReader.Read(model.GetOperation(((AssignmentExpressionSyntax)statement.Expression).Right)!)),
        ];
    }
}
