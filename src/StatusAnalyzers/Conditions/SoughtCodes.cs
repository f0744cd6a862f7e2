using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Conditions;

/// <summary>A list of constant codes in which a code is looked for: <c>RedirectCodes.Contains(response.StatusCode)</c>.</summary>
/// <param name="Subject">The code that is looked for.</param>
/// <param name="Codes">What is in the list.</param>
internal sealed record SoughtCodes(Subject Subject, HashSet<int> Codes)
{
    /// <summary>The name of the method that looks.</summary>
    public const string Method = "Contains";

    /// <summary>
    /// The list that <paramref name="call"/> looks into, if it stands in this file and all of it is constant;
    /// <see langword="null"/> otherwise.
    /// </summary>
    public static SoughtCodes? Read(IInvocationOperation call)
    {
        var (list, sought) = call switch
        {
            { Instance: { } instance, Arguments: { Length: >= 1 } arguments } => (instance, arguments[0].Value),
            { TargetMethod.IsExtensionMethod: true, Arguments: { Length: >= 2 } arguments } => (arguments[0].Value, arguments[1].Value),
            _ => (null, null),
        };
        return list is not null
            && sought is { ConstantValue.HasValue: false, Type: { } type }
            && (SlotTypes.IsInteger(type) || SlotTypes.IsStatusEnum(type))
            && Subject.Of(sought) is { } subject
            && call.SemanticModel is { } model
            && ValueOf(Operations.Unwrap(list), model.SyntaxTree) is { } value
            && TryRead(value, model, out var codes)
                ? new SoughtCodes(subject, codes)
                : null;
    }

    // What a variable is given where it is declared, if nothing is written to it later.
    private static SyntaxNode? ValueOf(IOperation list, SyntaxTree tree)
    {
        ISymbol? declared = list switch
        {
            ILocalReferenceOperation { Local: { } local } => local,
            IFieldReferenceOperation { Field: { IsReadOnly: true } field } => field,
            IPropertyReferenceOperation { Property: { IsReadOnly: true } property } => property,
            _ => null,
        };
        return declared is null ? list.Syntax
            : declared is ILocalSymbol variable && IsAssigned(variable, list) ? null
            : DeclaredValue.Of(declared, tree);
    }

    private static bool IsAssigned(ILocalSymbol local, IOperation use)
    {
        foreach (var operation in Operations.RootOf(use).Descendants())
        {
            if (operation is IAssignmentOperation { Target: ILocalReferenceOperation target } && SymbolEqualityComparer.Default.Equals(target.Local, local))
            {
                return true;
            }
        }

        return false;
    }

    private static bool TryRead(SyntaxNode list, SemanticModel model, out HashSet<int> codes)
    {
        codes = [];
        var elements = ElementsOf(list);
        foreach (var element in elements)
        {
            if (model.GetConstantValue(element) is not { HasValue: true, Value: int code })
            {
                return false;
            }

            codes.Add(code);
        }

        return elements.Count > 0;
    }

    private static List<SyntaxNode> ElementsOf(SyntaxNode list)
    {
        var elements = new List<SyntaxNode>();
        switch (list)
        {
            case ArrayCreationExpressionSyntax { Initializer: { } initializer }:
                elements.AddRange(initializer.Expressions);
                break;
            case ImplicitArrayCreationExpressionSyntax array:
                elements.AddRange(array.Initializer.Expressions);
                break;
            case InitializerExpressionSyntax initializer:
                elements.AddRange(initializer.Expressions);
                break;
            case BaseObjectCreationExpressionSyntax { ArgumentList: null or { Arguments.Count: 0 }, Initializer: { } initializer }:
                elements.AddRange(initializer.Expressions);
                break;
            case BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: 1 } arguments, Initializer: null }:
                return ElementsOf(arguments[0].Expression);
            case CollectionExpressionSyntax collection:
                foreach (var element in collection.Elements)
                {
                    elements.Add(element is ExpressionElementSyntax { Expression: { } expression } ? expression : element);
                }

                break;
        }

        return elements;
    }
}
