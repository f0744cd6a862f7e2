using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace StatusAnalyzers.Slots;

/// <summary>Finds what a local stands for that is only another name of something: set where it is declared, and never again.</summary>
internal static class SteadyAlias
{
    /// <summary>The value that it is declared with, as it is written; <see langword="null"/> if there is none, or another may come later.</summary>
    public static IOperation? ValueOf(ILocalReferenceOperation reference)
    {
        if (reference.SemanticModel is not { } model
            || reference.Local.DeclaringSyntaxReferences is not { Length: 1 } declarations
            || declarations[0].SyntaxTree != reference.Syntax.SyntaxTree
            || declarations[0].GetSyntax() is not VariableDeclaratorSyntax { Initializer.Value: { } value } declarator
            || IsAssigned(declarator))
        {
            return null;
        }

        return model.GetOperation(value);
    }

    private static bool IsAssigned(VariableDeclaratorSyntax declarator)
    {
        var name = declarator.Identifier.ValueText;
        if (declarator.FirstAncestorOrSelf<BlockSyntax>() is not { } block)
        {
            // A global statement: its siblings are the rest of the program.
            return declarator.FirstAncestorOrSelf<CompilationUnitSyntax>() is not { } unit || IsAssignedIn(unit, name);
        }

        return IsAssignedIn(block, name);
    }

    private static bool IsAssignedIn(SyntaxNode scope, string name)
    {
        foreach (var node in scope.DescendantNodes())
        {
            if (node is IdentifierNameSyntax identifier && identifier.Identifier.ValueText == name && IsTarget(identifier))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsTarget(IdentifierNameSyntax identifier) => identifier.Parent switch
    {
        AssignmentExpressionSyntax assignment => assignment.Left == identifier,
        ArgumentSyntax { RefKindKeyword.RawKind: not 0 and not (int)SyntaxKind.InKeyword } => true,
        ArgumentSyntax { Parent: TupleExpressionSyntax { Parent: AssignmentExpressionSyntax deconstruction } tuple } => deconstruction.Left == tuple,
        _ => false,
    };
}
