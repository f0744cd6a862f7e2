using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace StatusAnalyzers.Slots;

/// <summary>
/// Finds what an assertion compares a value with: the other argument (<c>Assert.Equal(404, r.StatusCode)</c>), the subject
/// before it (<c>r.StatusCode.Should().Be(404)</c>), or the subject of the call around the constraint
/// (<c>Assert.That(r.StatusCode, Is.EqualTo(404))</c>).
/// </summary>
/// <remarks>
/// Goes by the names that assertion libraries share, whichever library it is: the subject must be a slot, and that
/// is what makes it certain.
/// </remarks>
internal static class AssertionFlow
{
    // What compares for equality: xunit, MSTest, NUnit (classic and constraints), FluentAssertions, Shouldly, TUnit, FakeItEasy.
    private static readonly HashSet<string> Comparisons =
    [
        "Equal", "NotEqual", "StrictEqual", "NotStrictEqual", "Equivalent", "AreEqual", "AreNotEqual", "AreSame", "AreNotSame", "IsEqual",
        "EqualTo", "NotEqualTo", "AnyOf", "Be", "NotBe", "BeOneOf", "BeEquivalentTo", "IsEqualTo", "IsNotEqualTo", "IsEquivalentTo", "IsIn", "IsNotIn", "IsOneOf", "IsAnyOf",
        "ShouldBe", "ShouldNotBe", "ShouldEqual", "ShouldBeOneOf", "ShouldBeEquivalentTo", "ToBe", "ToEqual", "Is", "IsNot", "Contains", "DoesNotContain",
    ];

    // What says what a fake returns: Moq, NSubstitute, FakeItEasy.
    private static readonly HashSet<string> Fakes = ["Returns", "ReturnsAsync", "ReturnsForAnyArgs"];

    // The classes whose methods are assertions, whatever the method is called.
    private static readonly HashSet<string> AssertionClasses = ["Assert", "ClassicAssert", "Assume", "Warn", "Check", "CollectionAssert"];

    // What introduces a subject: Assert.That(subject), Expect(subject), mock.Setup(r => r.StatusCode), A.CallTo(() => r.StatusCode).
    private static readonly HashSet<string> Subjects = ["That", "Expect", "Should", "Must", "Setup", "SetupGet", "SetupProperty", "SetupSequence", "CallTo", "Check", "Verify", "Assume", "Warn"];

    private const int MaxChain = 8;

    /// <summary>The flow of <paramref name="value"/> into an assertion about a slot.</summary>
    public static Flow Follow(IOperation value, SlotFinder slots, int hops)
    {
        if (value.SemanticModel is { } model
            && ArgumentOf(value.Syntax, out var isDeferred) is { Parent.Parent: InvocationExpressionSyntax call } argument
            && MemberNames.Of(call.Expression) is { } name
            && (Fakes.Contains(name) || (!isDeferred && Comparisons.Contains(name)))
            && WayOfSubject(call, argument, model, slots, hops) is not SlotWay.None and var way)
        {
            return new Flow(Fakes.Contains(name) ? FlowKind.Argument : FlowKind.Assertion, way);
        }

        return Flow.None;
    }

    /// <summary>
    /// Whether the node stands in what an assertion expects or asserts: <c>Assert.True(r.StatusCode == 404)</c>,
    /// <c>r.StatusCode.Should().Be((HttpStatusCode)404)</c>. A lambda in between is code of its own.
    /// </summary>
    public static bool Includes(SyntaxNode node)
    {
        for (var parent = node.Parent; parent is ExpressionSyntax or ArgumentSyntax or BaseArgumentListSyntax or PatternSyntax or SubpatternSyntax or PropertyPatternClauseSyntax or PositionalPatternClauseSyntax or InitializerExpressionSyntax; parent = parent.Parent)
        {
            if (parent is AnonymousFunctionExpressionSyntax)
            {
                return false;
            }

            if (parent is InvocationExpressionSyntax call && call.ArgumentList.Span.Contains(node.Span) && (IsOfAssertionClass(call) || IsFluentComparison(call)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsOfAssertionClass(InvocationExpressionSyntax call) =>
        call.Expression is MemberAccessExpressionSyntax { Expression: { } receiver }
        && (receiver as SimpleNameSyntax ?? (receiver as MemberAccessExpressionSyntax)?.Name) is { } name
        && AssertionClasses.Contains(name.Identifier.ValueText);

    private static bool IsFluentComparison(InvocationExpressionSyntax call)
    {
        if (MemberNames.Of(call.Expression) is not { } name || !Comparisons.Contains(name))
        {
            return false;
        }

        if (name.StartsWith("Should", System.StringComparison.Ordinal))
        {
            return true;
        }

        for (var receiver = (call.Expression as MemberAccessExpressionSyntax)?.Expression; receiver is not null;)
        {
            if (receiver is InvocationExpressionSyntax step)
            {
                if (MemberNames.Of(step.Expression) is { } introduced && Subjects.Contains(introduced))
                {
                    return true;
                }

                receiver = (step.Expression as MemberAccessExpressionSyntax)?.Expression;
            }
            else
            {
                receiver = (receiver as MemberAccessExpressionSyntax)?.Expression;
            }
        }

        return false;
    }

    private static SlotWay WayOfSubject(InvocationExpressionSyntax call, ArgumentSyntax argument, SemanticModel model, SlotFinder slots, int hops)
    {
        // Behind a text stands what the text tells: Be(404, "it took {0} ms", 500).
        foreach (var earlier in call.ArgumentList.Arguments)
        {
            if (earlier == argument)
            {
                break;
            }

            if (model.GetTypeInfo(earlier.Expression).Type is { SpecialType: SpecialType.System_String })
            {
                return SlotWay.None;
            }
        }

        // Assert.Equal(404, subject)
        foreach (var other in call.ArgumentList.Arguments)
        {
            if (other != argument && WayOf(other.Expression, model, slots, hops) is not SlotWay.None and var way)
            {
                return way;
            }
        }

        // subject.Should().NotBeNull().And.Be(404), Assert.That(subject).IsEqualTo(404)
        if (WayOfChain(call.Expression, model, slots, hops) is not SlotWay.None and var chain)
        {
            return chain;
        }

        // Assert.That(subject, Is.Not.EqualTo(404).Or.EqualTo(410))
        SyntaxNode constraint = call;
        while (constraint.Parent is MemberAccessExpressionSyntax or InvocationExpressionSyntax or ParenthesizedExpressionSyntax)
        {
            constraint = constraint.Parent;
        }

        return constraint.Parent is ArgumentSyntax { Parent.Parent: InvocationExpressionSyntax outer } whole
            && MemberNames.Of(outer.Expression) is { } name
            && Subjects.Contains(name)
            && outer.ArgumentList.Arguments[0] is var subject
            && subject != whole
                ? WayOf(subject.Expression, model, slots, hops)
                : SlotWay.None;
    }

    private static SlotWay WayOfChain(ExpressionSyntax expression, SemanticModel model, SlotFinder slots, int hops)
    {
        for (var step = 0; step < MaxChain; step++)
        {
            switch (expression)
            {
                case MemberAccessExpressionSyntax access:
                    if (WayOf(access.Expression, model, slots, hops) is not SlotWay.None and var way)
                    {
                        return way;
                    }

                    expression = access.Expression;
                    break;

                case InvocationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } subject when MemberNames.Of(subject.Expression) is { } name && Subjects.Contains(name):
                    return WayOf(BodyOf(arguments[0].Expression), model, slots, hops);

                // Only what speaks about the subject may stand between it and the comparison: r.StatusCode.ToString().Length.Should()
                // is about something else.
                case InvocationExpressionSyntax invocation when IsAboutSubject(invocation):
                    expression = invocation.Expression;
                    break;

                default:
                    return SlotWay.None;
            }
        }

        return SlotWay.None;
    }

    private static bool IsAboutSubject(InvocationExpressionSyntax invocation) =>
        MemberNames.Of(invocation.Expression) is { } name
        && (Subjects.Contains(name) || Comparisons.Contains(name) || Fakes.Contains(name) || name == "Callback" || name.StartsWith("NotBe", System.StringComparison.Ordinal) || name.StartsWith("Be", System.StringComparison.Ordinal) || name.StartsWith("IsNot", System.StringComparison.Ordinal));

    private static SlotWay WayOf(ExpressionSyntax expression, SemanticModel model, SlotFinder slots, int hops)
    {
        // Parentheses have no operation of their own: ((int)r.StatusCode).Should().
        while (expression is ParenthesizedExpressionSyntax parenthesized)
        {
            expression = parenthesized.Expression;
        }

        if (expression is LiteralExpressionSyntax || model.GetOperation(expression) is not { } operation)
        {
            return SlotWay.None;
        }

        return SlotExpressions.WayOf(operation, slots, hops) is not SlotWay.None and var way
            ? way
            : SlotExpressions.WayOfItem(operation, slots, hops);
    }

    private static ExpressionSyntax BodyOf(ExpressionSyntax expression) =>
        expression is LambdaExpressionSyntax { ExpressionBody: { } body } ? body : expression;

    // Returns(() => 404) returns it later.
    private static ArgumentSyntax? ArgumentOf(SyntaxNode node, out bool isDeferred)
    {
        node = Outermost(node);
        isDeferred = node.Parent is LambdaExpressionSyntax lambda && lambda.ExpressionBody == node;
        return (isDeferred ? node.Parent!.Parent : node.Parent) as ArgumentSyntax;
    }

    private static SyntaxNode Outermost(SyntaxNode node)
    {
        while (node.Parent is ParenthesizedExpressionSyntax or CastExpressionSyntax
            || (node.Parent is ConditionalExpressionSyntax conditional && conditional.Condition != node)
            || (node.Parent is InitializerExpressionSyntax or CollectionElementSyntax && node.Parent.Parent is not null)
            || (node.Parent is ImplicitArrayCreationExpressionSyntax or ArrayCreationExpressionSyntax or CollectionExpressionSyntax))
        {
            node = node.Parent;
        }

        return node;
    }
}
