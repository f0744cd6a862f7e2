using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace StatusAnalyzers.Slots;

/// <summary>
/// Infers from the code around a symbol of the user's own that it holds a status code: it is passed on to a slot,
/// assigned to one or from one, compared with one, or cast to <c>HttpStatusCode</c>.
/// </summary>
internal sealed class SlotInference(Compilation compilation, SlotFlow flows, SentMembers sent)
{
    // Names that say what the number is, and that it is none of ours: no need to look.
    private static readonly HashSet<string> OtherQuantities =
    [
        "length", "count", "size", "width", "height", "depth", "index", "offset", "position", "delay", "timeout", "interval", "duration", "seconds", "milliseconds", "ms", "minutes", "hours", "days",
        "port", "id", "age", "year", "price", "amount", "total", "percent", "percentage", "limit", "limits", "max", "min", "maximum", "minimum", "capacity", "order", "priority", "version", "seed", "page", "take", "skip", "top", "x", "y", "z",
    ];

    private readonly IdentifierIndex _identifiers = new();

    /// <summary>Whether the code makes a slot of <paramref name="symbol"/>.</summary>
    public bool IsSlot(ISymbol symbol, SlotPart part, int hops)
    {
        if (symbol is IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } } element && part == SlotPart.Value && IsHandedToLambda(element, hops - 1))
        {
            return true;
        }

        if (!OwnSymbols.Has(compilation, symbol) || symbol.DeclaringSyntaxReferences.IsEmpty || symbol is IMethodSymbol { MethodKind: not (MethodKind.Ordinary or MethodKind.LocalFunction) } || NameWords.HasAny(symbol.Name, OtherQuantities))
        {
            return false;
        }

        var type = SlotTypes.OfPart(SlotTypes.Of(symbol), part);
        if (!SlotTypes.IsInteger(type) && !(symbol is IParameterSymbol && type?.SpecialType == SpecialType.System_Object))
        {
            return false;
        }

        if (symbol is ILocalSymbol local && (part == SlotPart.Value ? flows.StartsAsCode(local, ModelOf, hops - 1) : part == SlotPart.Element && flows.StartsAsCodes(local, ModelOf, hops - 1)))
        {
            return true;
        }

        foreach (var scope in ScopesOf(symbol))
        {
            var model = ModelOf(scope.SyntaxTree);
            foreach (var identifier in _identifiers.Find(scope, symbol.Name))
            {
                if (Referring(model, identifier) is { } operation
                    && SymbolEqualityComparer.Default.Equals(Operations.Referenced(operation)?.OriginalDefinition, symbol)
                    && (part == SlotPart.Value ? IsCode(operation, hops - 1) : HoldsCodes(operation, part, hops - 1)))
                {
                    return true;
                }
            }
        }

        return part == SlotPart.Value && symbol switch
        {
            // record Problem(int Status): the parameter is what the property holds.
            IParameterSymbol { ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.Constructor } constructor } parameter =>
                PropertyOf(parameter, constructor.ContainingType) is { } property && flows.WayOfSymbol(property, hops - 1) != SlotWay.None,
            IParameterSymbol { ContainingSymbol: IMethodSymbol function } parameter => CallerFlow.SeesCallers(function) && IsHandedCodes(parameter, function, hops - 1),
            IMethodSymbol => flows.ReturnsCode(symbol, ModelOf, hops - 1),
            IPropertySymbol => flows.ReturnsCode(symbol, ModelOf, hops - 1) || IsSentElsewhere(symbol, hops - 1),
            IFieldSymbol => IsSentElsewhere(symbol, hops - 1),
            _ => false,
        };
    }

    // Response.StatusCode = error.Code, in another type. Not by the name of what it is put into alone: an order has a status
    // that may be copied into a StatusCode.
    private bool IsSentElsewhere(ISymbol symbol, int hops)
    {
        if (hops >= 0 && symbol.DeclaredAccessibility != Accessibility.Private)
        {
            foreach (var (identifier, whole) in sent.Find(symbol.Name))
            {
                // Cheapest first: this is syntax alone.
                if (RangeGuards.IsAround(Whole(identifier)))
                {
                    continue;
                }

                var model = ModelOf(identifier.SyntaxTree);
                if (Referring(model, identifier) is { } operation
                    && SymbolEqualityComparer.Default.Equals(Operations.Referenced(operation)?.OriginalDefinition, symbol)
                    && model.GetOperation(whole) is { } value
                    && flows.Follow(value, hops).Way is SlotWay.Typed or SlotWay.Known or SlotWay.Attributed
                    && IsCode(operation, hops))
                {
                    return true;
                }
            }
        }

        return false;
    }

    // codes.Count(code => code == 429): what the lambda's own code says of it comes later.
    private bool IsHandedToLambda(IParameterSymbol parameter, int hops) =>
        hops >= 0
        && SlotTypes.IsInteger(parameter.Type)
        && OwnSymbols.Has(compilation, parameter)
        && parameter.DeclaringSyntaxReferences.Length == 1
        && parameter.DeclaringSyntaxReferences[0].GetSyntax() is ParameterSyntax declared
        && flows.HandsCodeTo(declared, ModelOf(declared.SyntaxTree), hops);

    // Some caller hands a code over, and none of them another thing.
    private bool IsHandedCodes(IParameterSymbol parameter, IMethodSymbol function, int hops)
    {
        if (hops < 0)
        {
            return false;
        }

        var found = false;
        foreach (var scope in ScopesOf(function))
        {
            var model = ModelOf(scope.SyntaxTree);
            foreach (var identifier in _identifiers.Find(scope, function.Name))
            {
                switch (flows.SaysCaller(identifier, parameter, model, hops))
                {
                    case true:
                        found = true;
                        break;
                    case false:
                        return false;
                }
            }
        }

        return found;
    }

    private static IPropertySymbol? PropertyOf(IParameterSymbol parameter, INamedTypeSymbol type)
    {
        if (type.IsRecord)
        {
            foreach (var member in type.GetMembers(parameter.Name))
            {
                if (member is IPropertySymbol property && property.DeclaringSyntaxReferences.Length == 1
                    && property.DeclaringSyntaxReferences[0].Span == parameter.DeclaringSyntaxReferences[0].Span)
                {
                    return property;
                }
            }
        }

        return null;
    }

    private bool IsCode(IOperation reference, int hops) =>
        flows.Follow(reference, hops).ReachesSlot || flows.ComesFromSlot(reference, hops);

    // codes.Contains((int)r.StatusCode), links.TryGetValue(status, out …), table[status]
    private bool HoldsCodes(IOperation reference, SlotPart part, int hops)
    {
        var operation = reference;
        while (operation.Parent is IConversionOperation)
        {
            operation = operation.Parent;
        }

        switch (operation.Parent)
        {
            case IInvocationOperation { TargetMethod.Name: "Contains" or "ContainsKey" or "TryGetValue" or "IndexOf" or "GetValueOrDefault" } call
                when call.Instance == operation && part != SlotPart.DictionaryValue:
                return call.Arguments.Length > 0 && flows.WayOfExpression(call.Arguments[0].Value, hops) != SlotWay.None;

            case IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { Name: "Contains" or "IndexOf" or "GetValueOrDefault" or "BinarySearch" } } call } argument
                when call.Arguments.Length > 1 && call.Arguments[0] == argument && part != SlotPart.DictionaryValue:
                return flows.WayOfExpression(call.Arguments[1].Value, hops) != SlotWay.None;

            // codes.Any(code => code == status), codes.First(), Array.Exists(codes, code => code == status)
            case IArgumentOperation { Parent: IInvocationOperation { TargetMethod: { IsExtensionMethod: true } or { ContainingType.SpecialType: SpecialType.System_Array } } query } argument
                when query.Arguments[0] == argument && part == SlotPart.Element:
                return IsAboutCodes(query, hops);

            case IInvocationOperation query when query.Instance == operation && part == SlotPart.Element:
                return IsAboutCodes(query, hops);

            case IPropertyReferenceOperation { Property.IsIndexer: true, Arguments: { Length: 1 } arguments } item when item.Instance == operation:
                return part == SlotPart.Key
                    ? flows.WayOfExpression(arguments[0].Value, hops) != SlotWay.None
                    : IsCode(item, hops);

            case IArrayElementReferenceOperation element when element.ArrayReference == operation:
                return part == SlotPart.Element && IsCode(element, hops);

            case IForEachLoopOperation { LoopControlVariable: IVariableDeclaratorOperation { Symbol: { } item } }:
                return part == SlotPart.Element && flows.WayOfSymbol(item, hops) != SlotWay.None;

            default:
                return false;
        }
    }

    private bool IsAboutCodes(IInvocationOperation query, int hops) =>
        (CollectionFlow.ElementOf(query) is { } element && flows.WayOfSymbol(element, hops) != SlotWay.None)
        || (CollectionFlow.IsChoice(query) && IsCode(query, hops));

    // What refers to the symbol there; a method is referred to by its call.
    private static IOperation? Referring(SemanticModel model, IdentifierNameSyntax identifier)
    {
        var whole = Whole(identifier);
        return model.GetOperation(whole.Parent is InvocationExpressionSyntax call && call.Expression == whole ? call : whole);
    }

    // this.Status, other.Status and other?.Status are the member as a whole.
    private static ExpressionSyntax Whole(IdentifierNameSyntax identifier) => identifier.Parent switch
    {
        MemberAccessExpressionSyntax access when access.Name == identifier => access,
        MemberBindingExpressionSyntax binding => binding,
        _ => identifier,
    };

    // Where the symbol can be seen: the member for a parameter or a local, the type's parts for a member. Of what other types do
    // with a member only SentMembers is looked at: to look at all of it would cost a walk over every file.
    private static IEnumerable<SyntaxNode> ScopesOf(ISymbol symbol)
    {
        var references = symbol is IPropertySymbol or IFieldSymbol or IMethodSymbol { MethodKind: MethodKind.Ordinary } ? symbol.ContainingType?.DeclaringSyntaxReferences : symbol.DeclaringSyntaxReferences;
        if (references is null)
        {
            yield break;
        }

        foreach (var reference in references)
        {
            var node = reference.GetSyntax();
            if (symbol is IParameterSymbol or ILocalSymbol or IMethodSymbol { MethodKind: MethodKind.LocalFunction })
            {
                node = EnclosingMember(symbol is IMethodSymbol ? node.Parent! : node);
            }

            if (node is not null)
            {
                yield return node;
            }
        }
    }

    private static SyntaxNode? EnclosingMember(SyntaxNode node)
    {
        var member = node.FirstAncestorOrSelf<SyntaxNode>(static n => n is MemberDeclarationSyntax or LocalFunctionStatementSyntax or AnonymousFunctionExpressionSyntax);
        // A local of a top-level program is seen in all of its statements.
        return member is GlobalStatementSyntax ? member.Parent : member;
    }

#pragma warning disable RS1030 // The driver hands out the model that it keeps for the tree; only source symbols of doubtful names get here.
    private SemanticModel ModelOf(SyntaxTree tree) => compilation.GetSemanticModel(tree);
#pragma warning restore RS1030
}
