using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Responses;

/// <summary>
/// Tells whether two expressions of one function have the same value: they read the same local, parameter or member, and
/// nothing between them may have changed it. What else is written twice in the same words may have.
/// </summary>
internal static class SameValue
{
    /// <summary>Whether they have; <see langword="null"/> if they may have.</summary>
    /// <param name="first">The one that is evaluated first.</param>
    /// <param name="second">The other one.</param>
    /// <param name="user">What uses the second.</param>
    public static bool? Are(IOperation first, IOperation second, IOperation user) =>
        Compare(Bare(first), Bare(second), user) is not false and var same ? same : Compare(Behind(first), Behind(second), user);

    /// <summary>Whether <paramref name="value"/> is what a member of <paramref name="owner"/> says; <see langword="null"/> if it may be.</summary>
    /// <param name="value">It is evaluated first.</param>
    /// <param name="owner">The object.</param>
    /// <param name="member">The member.</param>
    /// <param name="fallback">What counts where the member is null.</param>
    /// <param name="user">What uses the object.</param>
    public static bool? IsMember(IOperation value, IOperation owner, string member, int fallback, IOperation user)
    {
        var (read, instead) = Parts(Behind(value));
        if (read is not IPropertyReferenceOperation { Instance: { } instance, Property.Name: var name } || name != member || !ReadSame(Bare(instance), Bare(owner)))
        {
            return false;
        }

        return (instead is null || instead.ConstantValue is { HasValue: true, Value: int number } && number == fallback) && !MayChange(read, read.Syntax.Span.End, user) ? true : null;
    }

    private static bool? Compare(IOperation first, IOperation second, IOperation user)
    {
        var (read, instead) = Parts(first);
        var (readAgain, insteadAgain) = Parts(second);
        if (!ReadSame(read, readAgain))
        {
            return SyntaxFactory.AreEquivalent(first.Syntax, second.Syntax) ? null : false;
        }

        return AreSameOrMissing(instead, insteadAgain) && !MayChange(read, Math.Min(read.Syntax.Span.End, readAgain.Syntax.Span.End), user) ? true : null;
    }

    // x.Status ?? 500
    private static (IOperation Value, IOperation? Instead) Parts(IOperation value) =>
        value is ICoalesceOperation coalesce ? (Bare(coalesce.Value), Bare(coalesce.WhenNull)) : (value, null);

    private static bool AreSameOrMissing(IOperation? first, IOperation? second) =>
        first is null ? second is null : second is not null && ReadSame(first, second);

    private static bool ReadSame(IOperation first, IOperation second)
    {
        if (first.ConstantValue is { HasValue: true, Value: var constant } && second.ConstantValue is { HasValue: true, Value: var other })
        {
            return Equals(constant, other);
        }

        return (first, second) switch
        {
            (ILocalReferenceOperation or IParameterReferenceOperation, ILocalReferenceOperation or IParameterReferenceOperation) => RefersToSame(first, second),
            (IPropertyReferenceOperation { Arguments.IsEmpty: true, Instance: var owner }, IPropertyReferenceOperation { Instance: var otherOwner }) => RefersToSame(first, second) && AreOwnersSame(owner, otherOwner),
            (IFieldReferenceOperation { Instance: var owner }, IFieldReferenceOperation { Instance: var otherOwner }) => RefersToSame(first, second) && AreOwnersSame(owner, otherOwner),
            (IInstanceReferenceOperation, IInstanceReferenceOperation) => true,
            _ => false,
        };
    }

    private static bool RefersToSame(IOperation first, IOperation second) =>
        SymbolEqualityComparer.Default.Equals(Operations.Referenced(first), Operations.Referenced(second));

    private static bool AreOwnersSame(IOperation? first, IOperation? second) =>
        first is null ? second is null : second is not null && ReadSame(Bare(first), Bare(second));

    private static IOperation Behind(IOperation value) =>
        Bare(value) is ILocalReferenceOperation local ? Bare(SteadyLocal.ValueOf(local)) : Bare(value);

    // (int)status, status.Value
    private static IOperation Bare(IOperation value)
    {
        value = Operations.Unwrap(value);
        while (Operations.NullableOf(value) is { } nullable)
        {
            value = Operations.Unwrap(nullable);
        }

        return value;
    }

    private static bool MayChange(IOperation read, int from, IOperation user)
    {
        foreach (var inner in Operations.RootOf(user).Descendants())
        {
            if (inner.Syntax.SpanStart >= from
                && inner.Syntax.SpanStart < user.Syntax.SpanStart
                && IsPartOf(read, inner)
                && (IsWritten(inner) || IsHandedOn(inner)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPartOf(IOperation read, IOperation reference)
    {
        var symbol = Operations.Referenced(reference);
        for (IOperation? part = read; symbol is not null && part is not null; part = part is IMemberReferenceOperation { Instance: { } owner } ? Bare(owner) : null)
        {
            if (SymbolEqualityComparer.Default.Equals(Operations.Referenced(part), symbol))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsWritten(IOperation reference) => reference.Parent switch
    {
        IAssignmentOperation assignment => assignment.Target == reference,
        IIncrementOrDecrementOperation or ITupleOperation => true,
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } => true,
        _ => false,
    };

    // A number is handed on as it is; an object may come back with other values.
    private static bool IsHandedOn(IOperation reference) =>
        reference.Type is { IsReferenceType: true } && reference.Parent is not (IMemberReferenceOperation or IBinaryOperation or IIsPatternOperation);
}
