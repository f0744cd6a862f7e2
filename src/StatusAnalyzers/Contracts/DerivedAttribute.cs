using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Contracts;

/// <summary>
/// Reads what an attribute of the user's own declares, that derives from one of the framework's: the constants that its
/// constructor hands to the base, <c>class NotFoundResponse() : ProducesResponseType(404)</c>.
/// </summary>
internal static class DerivedAttribute
{
    // Attributes derive from attributes, but nobody goes further than this.
    private const int MostBases = 5;

    /// <summary>Reads it; <see langword="false"/> if it derives from none that is known. The status is unknown if no constant says it.</summary>
    public static bool TryRead(AttributeData attribute, Compilation compilation, out int? status, out ITypeSymbol? content)
    {
        status = null;
        content = null;
        if (attribute is not { AttributeClass: { } type, AttributeConstructor: { } constructor } || KnownDeclarations.FindAbove(type.BaseType) is not { } above)
        {
            return false;
        }

        // [Found(StatusCode = 302)] sets the property after all constructors.
        foreach (var named in attribute.NamedArguments)
        {
            if (string.Equals(named.Key, above.Status, StringComparison.OrdinalIgnoreCase))
            {
                status = named.Value is { Kind: not TypedConstantKind.Array } constant ? constant.Value as int? : null;
                return true;
            }
        }

        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        for (var i = 0; i < constructor.Parameters.Length && i < attribute.ConstructorArguments.Length; i++)
        {
            values[constructor.Parameters[i].Name] = attribute.ConstructorArguments[i] is { Kind: not TypedConstantKind.Array } constant ? constant.Value : null;
        }

        for (var bases = 0; bases < MostBases; bases++)
        {
            if (KnownDeclarations.Find(constructor.ContainingType) is { } row)
            {
                status = values.TryGetValue(row.Status, out var code) ? code as int? : null;
                content = values.TryGetValue(row.BodyType, out var body) ? body as ITypeSymbol : TypeArgumentOf(constructor.ContainingType);
                return true;
            }

            if (BaseCall(constructor, compilation) is not { } call || SetsStatus(constructor, above))
            {
                return true;
            }

            values = HandOver(call.Arguments, call.Target, values, call.Model);
            constructor = call.Target;
        }

        return true;
    }

    // What its body sets counts, and not what it hands to the base.
    private static bool SetsStatus(IMethodSymbol constructor, DeclarationRow row)
    {
        foreach (var reference in constructor.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax() is not ConstructorDeclarationSyntax declaration)
            {
                continue;
            }

            foreach (var node in declaration.DescendantNodes())
            {
                if (node is AssignmentExpressionSyntax { Left: var left } && string.Equals(NameOf(left), row.Status, StringComparison.OrdinalIgnoreCase))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static string? NameOf(ExpressionSyntax expression) => expression switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText,
        MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } member => member.Name.Identifier.ValueText,
        _ => null,
    };

    private static (ArgumentListSyntax Arguments, IMethodSymbol Target, SemanticModel Model)? BaseCall(IMethodSymbol constructor, Compilation compilation)
    {
        if (constructor.DeclaringSyntaxReferences is not { Length: 1 } references || !OwnSymbols.Has(compilation, constructor))
        {
            return null;
        }

        var syntax = references[0].GetSyntax();
        var (node, arguments) = syntax switch
        {
            ConstructorDeclarationSyntax { Initializer: { } initializer } => ((SyntaxNode)initializer, initializer.ArgumentList),
            TypeDeclarationSyntax { BaseList: { } list } when PrimaryBase(list) is { } primary => (primary, primary.ArgumentList),
            _ => (null!, null!),
        };
        if (arguments is null)
        {
            return null;
        }

        var model = compilation.GetSemanticModel(syntax.SyntaxTree);
        return model.GetSymbolInfo(node).Symbol is IMethodSymbol target ? (arguments, target, model) : null;
    }

    private static PrimaryConstructorBaseTypeSyntax? PrimaryBase(BaseListSyntax list)
    {
        foreach (var type in list.Types)
        {
            if (type is PrimaryConstructorBaseTypeSyntax primary)
            {
                return primary;
            }
        }

        return null;
    }

    private static Dictionary<string, object?> HandOver(ArgumentListSyntax arguments, IMethodSymbol target, Dictionary<string, object?> values, SemanticModel model)
    {
        var handed = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var parameter in target.Parameters)
        {
            if (parameter.HasExplicitDefaultValue)
            {
                handed[parameter.Name] = parameter.ExplicitDefaultValue;
            }
        }

        for (var i = 0; i < arguments.Arguments.Count; i++)
        {
            var argument = arguments.Arguments[i];
            var name = argument.NameColon?.Name.Identifier.ValueText ?? (i < target.Parameters.Length ? target.Parameters[i].Name : null);
            if (name is not null)
            {
                handed[name] = ValueOf(argument.Expression, values, model);
            }
        }

        return handed;
    }

    private static object? ValueOf(ExpressionSyntax expression, Dictionary<string, object?> values, SemanticModel model) => expression switch
    {
        TypeOfExpressionSyntax type => model.GetTypeInfo(type.Type).Type,
        CastExpressionSyntax { Expression: IdentifierNameSyntax } cast when !model.GetConstantValue(cast).HasValue => ValueOf(cast.Expression, values, model),
        IdentifierNameSyntax name when model.GetSymbolInfo(name).Symbol is IParameterSymbol parameter => values.TryGetValue(parameter.Name, out var value) ? value : null,
        _ => model.GetConstantValue(expression) is { HasValue: true, Value: { } constant } ? constant : null,
    };

    private static ITypeSymbol? TypeArgumentOf(INamedTypeSymbol type) => type.TypeArguments is { Length: 1 } arguments ? arguments[0] : null;
}
