using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace StatusAnalyzers.Contracts;

/// <summary>What one endpoint declares, what it documents, and what it returns.</summary>
internal sealed class EndpointContract
{
    /// <summary>The method of an action, or the last call of the chain that maps a handler: where more can be declared.</summary>
    public required SyntaxNode Declaration { get; init; }

    /// <summary>The declared statuses, in the order of the source.</summary>
    public required ImmutableArray<DeclaredStatus> Declared { get; init; }

    /// <summary>What is declared without being named.</summary>
    public required DeclarationCover Cover { get; init; }

    /// <summary>Whether the code declares anything: by an attribute, a call, a convention or a union of results.</summary>
    public required bool DeclaresAny { get; init; }

    /// <summary>The convention that the statuses come from; attributes of one's own take its place. <see langword="null"/> if they come from none.</summary>
    public IMethodSymbol? Convention { get; init; }

    /// <summary>Whether the endpoint is a mapped handler, and no action.</summary>
    public required bool IsMapped { get; init; }

    /// <summary>Whether more can be declared at <see cref="Declaration"/>.</summary>
    public required bool CanDeclare { get; init; }

    /// <summary>What is returned.</summary>
    public required ReturnedStatuses Returned { get; init; }

    /// <summary>What the documentation comment describes.</summary>
    public required ImmutableArray<DocumentedStatus> Documented { get; init; }

    /// <summary>Whether <paramref name="code"/> is declared, by name or otherwise.</summary>
    public bool Declares(int code)
    {
        foreach (var declared in Declared)
        {
            if (declared.Code == code)
            {
                return true;
            }
        }

        return Cover == DeclarationCover.Everything || (Cover == DeclarationCover.Errors && !IsSuccess(code));
    }

    /// <summary>
    /// Whether both sides name success statuses, all of them are known, and they have none in common. A plain value is
    /// answered with 200, but a filter may do otherwise; only results count.
    /// </summary>
    public bool SuccessDiffers
    {
        get
        {
            if (!Returned.IsComplete || Cover == DeclarationCover.Everything || Convention is not null)
            {
                return false;
            }

            var returnsAny = false;
            foreach (var returned in Returned.Statuses)
            {
                if (IsSuccess(returned.Code))
                {
                    if (!returned.IsExplicit || Declares(returned.Code))
                    {
                        return false;
                    }

                    returnsAny = true;
                }
            }

            return returnsAny && FirstDeclaredSuccess is not null;
        }
    }

    /// <summary>The first success status that an attribute or a call declares.</summary>
    public DeclaredStatus? FirstDeclaredSuccess
    {
        get
        {
            foreach (var declared in Declared)
            {
                if (IsSuccess(declared.Code) && declared.Site != DeclarationSite.ReturnType)
                {
                    return declared;
                }
            }

            return null;
        }
    }

    /// <summary>Whether <paramref name="code"/> is a 2xx.</summary>
    public static bool IsSuccess(int code) => code is >= 200 and <= 299;
}
