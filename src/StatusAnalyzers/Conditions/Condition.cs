using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace StatusAnalyzers.Conditions;

/// <summary>How the parts of a condition make one of it.</summary>
internal enum ConditionKind
{
    /// <summary>It says nothing about a code, or nothing that can be told.</summary>
    Unknown,

    /// <summary>It holds whatever the code is: <c>_</c>, <c>var code</c>.</summary>
    Always,

    /// <summary>It compares a code with a constant.</summary>
    Test,

    /// <summary>All parts hold: <c>&amp;&amp;</c>, <c>and</c>.</summary>
    All,

    /// <summary>One part holds: <c>||</c>, <c>or</c>.</summary>
    Any,

    /// <summary>Its one part does not hold: <c>!</c>, <c>not</c>.</summary>
    Not,
}

/// <summary>
/// A condition as it is written, expressions and patterns alike: tests of codes, joined. Parts in a row that are joined in
/// the same way are one list.
/// </summary>
internal sealed class Condition
{
    private Condition(ConditionKind kind, IOperation operation, ImmutableArray<Condition> parts)
    {
        Kind = kind;
        Operation = operation;
        Parts = parts;
    }

    /// <summary>What kind of condition it is.</summary>
    public ConditionKind Kind { get; }

    /// <summary>The expression or the pattern.</summary>
    public IOperation Operation { get; }

    /// <summary>What is joined or negated; empty for a test.</summary>
    public ImmutableArray<Condition> Parts { get; }

    /// <summary>What a test asks about; <see langword="null"/> for anything that is not a test.</summary>
    public Subject? Subject { get; private init; }

    /// <summary>What the subject is divided by before it is compared; one if it is not.</summary>
    public int Divisor { get; private init; } = 1;

    /// <summary>How a test compares, as if the subject stood on the left.</summary>
    public BinaryOperatorKind Operator { get; private init; }

    /// <summary>What the subject is compared with; <see langword="null"/> for <see langword="null"/>.</summary>
    public int? Value { get; private init; }

    /// <summary>The expression of <see cref="Value"/>, for its text.</summary>
    public IOperation? Constant { get; private init; }

    /// <summary>Whether it, or a part of it, compares a code with a number.</summary>
    public bool AsksForNumber
    {
        get
        {
            if (Kind == ConditionKind.Test)
            {
                return Value is not null;
            }

            foreach (var part in Parts)
            {
                if (part.AsksForNumber)
                {
                    return true;
                }
            }

            return false;
        }
    }

    /// <summary>What nothing can be told of.</summary>
    public static Condition Unknown(IOperation operation) => new(ConditionKind.Unknown, operation, ImmutableArray<Condition>.Empty);

    /// <summary>What holds whatever the code is.</summary>
    public static Condition Always(IOperation operation) => new(ConditionKind.Always, operation, ImmutableArray<Condition>.Empty);

    /// <summary>A comparison with a constant.</summary>
    public static Condition Test(IOperation operation, in Quantity quantity, BinaryOperatorKind comparison, int? value, IOperation constant) =>
        new(ConditionKind.Test, operation, ImmutableArray<Condition>.Empty)
        {
            Subject = quantity.Subject,
            Divisor = quantity.Divisor,
            Operator = comparison,
            Value = value,
            Constant = constant,
        };

    /// <summary>Two conditions joined: <paramref name="left"/> as it is read from <paramref name="leftOperand"/>, and so on.</summary>
    public static Condition Join(ConditionKind kind, IOperation operation, IOperation leftOperand, Condition left, IOperation rightOperand, Condition right)
    {
        var parts = ImmutableArray.CreateBuilder<Condition>();
        Add(left, leftOperand);
        Add(right, rightOperand);
        return new Condition(kind, operation, parts.ToImmutable());

        // What stands in parentheses, or in a pattern, was meant as one.
        void Add(Condition part, IOperation operand)
        {
            if (part.Kind == kind && part.Operation == operand && operand.Syntax.Parent is not ParenthesizedExpressionSyntax)
            {
                parts.AddRange(part.Parts);
            }
            else
            {
                parts.Add(part);
            }
        }
    }

    /// <summary>The opposite.</summary>
    public static Condition Negate(IOperation operation, Condition condition) => new(ConditionKind.Not, operation, ImmutableArray.Create(condition));

    /// <summary>Whether it is a comparison of the code itself with the constant, of that kind.</summary>
    public bool IsTest(BinaryOperatorKind comparison) => Kind == ConditionKind.Test && Divisor == 1 && Operator == comparison && Value is not null;

    /// <summary>The same condition, with <paramref name="subject"/> for what <paramref name="local"/> holds: the variable is another name for it.</summary>
    public Condition WithSubject(ILocalSymbol local, Subject subject)
    {
        var parts = ImmutableArray.CreateBuilder<Condition>(Parts.Length);
        foreach (var part in Parts)
        {
            parts.Add(part.WithSubject(local, subject));
        }

        return new Condition(Kind, Operation, parts.MoveToImmutable())
        {
            Subject = Subject?.Expression is ILocalReferenceOperation name && SymbolEqualityComparer.Default.Equals(name.Local, local) ? subject : Subject,
            Divisor = Divisor,
            Operator = Operator,
            Value = Value,
            Constant = Constant,
        };
    }

    /// <summary>For which codes it holds, as far as <paramref name="subject"/> decides.</summary>
    public Coverage CoverageOf(Subject subject)
    {
        switch (Kind)
        {
            case ConditionKind.Always:
                return Coverage.Exactly(CodeSet.Everything);

            case ConditionKind.Test when Subject!.IsSame(subject):
                return Coverage.Exactly(Comparisons.CodesOf(Operator, Value).BeforeDivisionBy(Divisor));

            case ConditionKind.Not:
                return Parts[0].CoverageOf(subject).Negate();

            case ConditionKind.All or ConditionKind.Any:
                var coverage = Parts[0].CoverageOf(subject);
                for (var i = 1; i < Parts.Length; i++)
                {
                    var part = Parts[i].CoverageOf(subject);
                    coverage = Kind == ConditionKind.All ? coverage.And(part) : coverage.Or(part);
                }

                return coverage;

            default:
                return Coverage.Unknown;
        }
    }
}
