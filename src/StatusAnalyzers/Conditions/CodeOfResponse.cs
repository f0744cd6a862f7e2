using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Conditions;

/// <summary>
/// Finds the response whose code a condition asks for: in the condition itself, or through a local that is only another
/// name of the code (<c>var code = (int)response.StatusCode;</c>).
/// </summary>
internal static class CodeOfResponse
{
    /// <summary>Whether the subject may be the code of a response; a first question, without a look at other code.</summary>
    public static bool MayBe(Subject subject) => subject is { Expression: ILocalReferenceOperation, IsNullable: false } || AccessIn(subject) is not null;

    /// <summary>
    /// Where the code of the response is read; <see langword="null"/> if no response is known, or if it cannot be asked, or
    /// might answer otherwise, where the subject is asked for.
    /// </summary>
    public static MemberAccessExpressionSyntax? AccessOf(Subject subject)
    {
        if (subject.Expression is not ILocalReferenceOperation local)
        {
            return AccessIn(subject);
        }

        return SteadyAlias.ValueOf(local) is { } value
            && Subject.Of(value) is { Expression: IPropertyReferenceOperation { Instance: ILocalReferenceOperation or IParameterReferenceOperation } code } origin
            && AccessIn(origin) is { } access
            && IsVisible(code.Instance, local)
            && !Writes.Include(Operations.RootOf(local), code.Instance)
            && !IsHandedOn(code.Instance, access, local)
            ? access
            : null;
    }

    private static MemberAccessExpressionSyntax? AccessIn(Subject subject) =>
        subject.Expression is IPropertyReferenceOperation { Syntax: MemberAccessExpressionSyntax access } property
        && ClientResponse.IsStatusCode(property.Property)
        && ClientResponse.HasSuccess(property.Instance?.Type)
            ? access
            : null;

    // A response that is declared in a block which has ended is not.
    private static bool IsVisible(IOperation response, IOperation use)
    {
        var variable = Operations.Referenced(response)!;
        foreach (var visible in use.SemanticModel!.LookupSymbols(use.Syntax.SpanStart, name: variable.Name))
        {
            if (SymbolEqualityComparer.Default.Equals(visible, variable))
            {
                return true;
            }
        }

        return false;
    }

    // Whoever gets the response in between may give it another code.
    private static bool IsHandedOn(IOperation response, SyntaxNode read, IOperation use)
    {
        foreach (var operation in Operations.RootOf(use).Descendants())
        {
            if (operation is IArgumentOperation argument
                && argument.Syntax.SpanStart > read.Span.End
                && argument.Syntax.SpanStart < use.Syntax.SpanStart
                && Writes.IsSame(Operations.Unwrap(argument.Value), response))
            {
                return true;
            }
        }

        return false;
    }
}
