using Microsoft.CodeAnalysis;

namespace StatusAnalyzers.Slots;

/// <summary>What a symbol says about itself: its type, the tables, its attributes and its name. Looks at no code.</summary>
internal static class SlotConvention
{
    // Members that only a type has that describes an HTTP message, whatever the type is called.
    private static readonly string[] MessageMembers = ["ContentType", "Headers", "ResponseHeaders", "ReasonPhrase", "ResponseBody", "IsSuccessStatusCode"];

    // Members that stand beside "status" in problem details (RFC 9457 §3.1). One alone is a common word; two are a problem.
    private static readonly string[] ProblemMembers = ["Title", "Detail", "Instance", "TraceId"];

    /// <summary>
    /// What the symbol says: <see langword="true"/> and the way by which it is a slot, or that it surely is none;
    /// <see langword="false"/> if it says nothing, and only the code around it can.
    /// </summary>
    public static bool TryJudge(ISymbol symbol, SlotPart part, out SlotWay way)
    {
        var type = SlotTypes.Of(symbol);
        if (part == SlotPart.Value && SlotTypes.IsStatusEnum(type))
        {
            way = SlotWay.Typed;
            return true;
        }

        // A branch that names a code says what the other branch is: found ? StatusCodes.Status200OK : 404.
        if (symbol is IFieldSymbol { IsConst: true, ContainingType: { Name: "StatusCodes", ContainingNamespace: { Name: "Http", ContainingNamespace: { Name: "AspNetCore", ContainingNamespace.Name: "Microsoft" } } } })
        {
            way = SlotWay.Known;
            return true;
        }

        var known = KnownSlots.Find(symbol, part);
        if (known != KnownSlot.Unknown)
        {
            way = known == KnownSlot.Slot ? SlotWay.Known : SlotWay.None;
            return true;
        }

        way = SlotWay.None;
        if (part == SlotPart.Value)
        {
            // A symbol whose type cannot be resolved, or can be anything, is judged by its name alone.
            if (!SlotTypes.IsInteger(type) && type is not ({ TypeKind: TypeKind.Error or TypeKind.Dynamic } or { SpecialType: SpecialType.System_Object }))
            {
                return true;
            }

            if (HasStatusAttribute(symbol))
            {
                way = SlotWay.Attributed;
                return true;
            }
        }

        way = ByName(symbol, part);
        return way != SlotWay.None;
    }

    private static SlotWay ByName(ISymbol symbol, SlotPart part)
    {
        // An indexer, a constructor or an operator has no name of its own.
        var verdict = symbol is IMethodSymbol { MethodKind: not (MethodKind.Ordinary or MethodKind.LocalFunction or MethodKind.ReducedExtension) } or IPropertySymbol { IsIndexer: true }
            ? NameVerdict.Silent
            : StatusNames.Judge(symbol.Name);
        var says = verdict switch
        {
            NameVerdict.Certain => !SpeaksOtherProtocol(symbol),
            NameVerdict.Possible => part == SlotPart.Value && symbol is not (ILocalSymbol or IMethodSymbol) && StandsInMessage(symbol) && !SpeaksOtherProtocol(symbol),
            _ => false,
        };
        return says ? SlotWay.Convention : SlotWay.None;
    }

    private static bool SpeaksOtherProtocol(ISymbol symbol)
    {
        for (var container = symbol.ContainingType; container is not null; container = container.ContainingType)
        {
            if (StatusNames.SpeaksOtherProtocol(container.Name))
            {
                return true;
            }
        }

        return symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol method } && StatusNames.SpeaksOtherProtocol(method.Name);
    }

    private static bool StandsInMessage(ISymbol symbol)
    {
        if (symbol.ContainingType is not { } type)
        {
            return false;
        }

        if (StatusNames.SpeaksHttp(type.Name))
        {
            return true;
        }

        return CountOf(MessageMembers, type) >= 1
            || CountOf(ProblemMembers, type) >= 2
            // Playwright's IResponse and the like, after the fetch standard.
            || (!type.GetMembers("StatusText").IsEmpty && StatusNames.IsMessage(type.Name));
    }

    private static int CountOf(string[] names, INamedTypeSymbol type)
    {
        var count = 0;
        foreach (var name in names)
        {
            if (!type.GetMembers(name).IsEmpty)
            {
                count++;
            }
        }

        return count;
    }

    // Microsoft.AspNetCore.Mvc.Infrastructure.ActionResultStatusCodeAttribute marks the parameters of ControllerBase and of
    // result types that become the response's status.
    private static bool HasStatusAttribute(ISymbol symbol)
    {
        if (symbol is IParameterSymbol)
        {
            foreach (var attribute in symbol.GetAttributes())
            {
                if (attribute.AttributeClass is { Name: "ActionResultStatusCodeAttribute", ContainingNamespace: { Name: "Infrastructure", ContainingNamespace.Name: "Mvc" } })
                {
                    return true;
                }
            }
        }

        return false;
    }
}
