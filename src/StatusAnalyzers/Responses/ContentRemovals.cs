using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace StatusAnalyzers.Responses;

/// <summary>Finds how a response could be made without its content, if nothing is lost with it.</summary>
internal static class ContentRemovals
{
    /// <summary>The way; <see langword="null"/> if there is none, or if an expression that would go does something.</summary>
    public static ContentRemoval? Find(Response response)
    {
        if (response.StatusValue is not { } status || response.Content.Value is not { } content || !CanGo(response.Operation, content, status))
        {
            return null;
        }

        return response.Operation switch
        {
            IInvocationOperation call => Find(call),
            IObjectCreationOperation creation => Find(creation, content),
            _ => null,
        };
    }

    private static ContentRemoval? Find(IInvocationOperation call)
    {
        var type = call.TargetMethod.ContainingType;
        if (call.TargetMethod.Name == ContentFix.StatusMethod)
        {
            return IsWidened(call) && HasStatusMethod(type) && call.Arguments.Length == 2 ? ContentRemoval.Argument : null;
        }

        return call.TargetMethod.ReturnType.TypeKind == TypeKind.Interface || IsWidened(call)
            ? HasStatusMethod(type) ? ContentRemoval.StatusMethod : null
            : null;
    }

    private static ContentRemoval? Find(IObjectCreationOperation creation, IOperation content)
    {
        if (IsInitialized(creation, content))
        {
            return ContentRemoval.Member;
        }

        return creation is { Arguments.Length: 1, Initializer.Initializers.Length: 1 }
            && IsWidened(creation)
            && IsWritten(creation.Type!, creation.Syntax)
            && !creation.Type!.ContainingNamespace.GetTypeMembers(ContentFix.StatusType).IsEmpty
            ? ContentRemoval.StatusType
            : null;
    }

    private static bool IsInitialized(IObjectCreationOperation creation, IOperation content)
    {
        for (var current = content.Parent; current is not null && current != creation; current = current.Parent)
        {
            if (current == creation.Initializer)
            {
                return true;
            }
        }

        return false;
    }

    // An alias for the type brings no other type of its namespace with it.
    private static bool IsWritten(ITypeSymbol type, SyntaxNode creation) =>
        creation is ObjectCreationExpressionSyntax { Type: var written } && written.GetLastToken().ValueText == type.Name;

    // The result has another type without content; only code that does not mind may get it.
    private static bool IsWidened(IOperation operation) =>
        operation.Parent is IConversionOperation { IsImplicit: true, Type: { } type }
        && (type.TypeKind == TypeKind.Interface || type is { Name: "ActionResult" } || type.SpecialType == SpecialType.System_Object);

    private static bool HasStatusMethod(INamedTypeSymbol? type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var member in current.GetMembers(ContentFix.StatusMethod))
            {
                if (member is IMethodSymbol { Parameters: { Length: 1 } parameters } && parameters[0].Type.SpecialType == SpecialType.System_Int32)
                {
                    return true;
                }
            }
        }

        return false;
    }

    // The status stays, so that whatever it does is done; everything else that is written has to be without effect.
    private static bool CanGo(IOperation operation, IOperation content, IOperation status)
    {
        if (operation is not IInvocationOperation call)
        {
            return Effects.HasNone(content);
        }

        foreach (var argument in call.Arguments)
        {
            if (argument.ArgumentKind != ArgumentKind.DefaultValue && argument.Value != status && !Effects.HasNone(argument.Value))
            {
                return false;
            }
        }

        return true;
    }
}
