using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Text;
using StatusAnalyzers.Uses;

namespace StatusAnalyzers.CodeFixes.Rules.Naming;

/// <summary>Collects what to change in one document, and changes it in one pass.</summary>
internal sealed class NameEdits
{
    private readonly Dictionary<SyntaxNode, Func<SyntaxNode, SyntaxNode>> _edits = new();
    private readonly Dictionary<NamingFix, NamedConstant?> _constants = new();
    private readonly Document _document;
    private readonly SemanticModel _model;
    private readonly SyntaxNode _root;
    private readonly ImmutableArray<Compilation> _compilations;
    private readonly NameWriter _writer;

    private NameEdits(Document document, SemanticModel model, SyntaxNode root, ImmutableArray<Compilation> compilations)
    {
        _document = document;
        _model = model;
        _root = root;
        _compilations = compilations;
        _writer = new NameWriter(model, SyntaxGenerator.GetGenerator(document));
    }

    /// <summary>Starts with no change; <see langword="null"/> if the document has no meaning to go by.</summary>
    public static async Task<NameEdits?> StartAsync(Document document, CancellationToken cancellationToken)
    {
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        if (model is null || root is null)
        {
            return null;
        }

        return new NameEdits(document, model, root, await LinkedCompilations.OfAsync(document, model, cancellationToken).ConfigureAwait(false));
    }

    /// <summary>
    /// Adds the change that a diagnostic asks for; <see langword="false"/> if it says none, if the compilation has no such
    /// constant, or if the source is not what the diagnostic was reported on.
    /// </summary>
    /// <param name="diagnostic">A diagnostic of the document.</param>
    /// <param name="written">What will stand there, in short.</param>
    public bool TryAdd(Diagnostic diagnostic, out string written)
    {
        written = "";
        return NamingFix.TryReadFrom(diagnostic.Properties, out var fix) && TryAdd(diagnostic.Location.SourceSpan, fix, out written);
    }

    /// <summary>Adds a change, in the same way.</summary>
    /// <param name="span">The place.</param>
    /// <param name="fix">What to do there.</param>
    /// <param name="written">What will stand there, in short.</param>
    public bool TryAdd(TextSpan span, in NamingFix fix, out string written)
    {
        written = "";
        if (Find(fix) is not { } constant)
        {
            return false;
        }

        if (!_root.FullSpan.Contains(span) || _root.FindNode(span, getInnermostNodeForTie: true) is not ExpressionSyntax node || node.Span != span || SyntaxNodes.HasDirective(_root, span))
        {
            return false;
        }

        written = (fix.Edit == NamingEdit.CastMember || (fix.Edit == NamingEdit.Replacement && constant.IsMember) ? "(int)" : "") + constant.Type.Name + "." + constant.Field.Name;
        return fix.Edit switch
        {
            NamingEdit.Constant => TryAddName(node, constant),
            NamingEdit.CastMember => TryAddCast(node, constant),
            NamingEdit.Member => TryAddMember(node, constant),
            NamingEdit.Rename => TryAddRename(node, constant),
            NamingEdit.CastConstant => TryAddCastConstant(node, constant),
            NamingEdit.Replacement => TryAddReplacement(node, constant),
            _ => TryAddComparison(node, constant),
        };
    }

    /// <summary>The changed document. Every place is rewritten once, inner ones first.</summary>
    public Task<Document> ApplyAsync(CancellationToken cancellationToken)
    {
        var root = KeptComments.Replace(_root, _edits);
        return _writer.ImportAsync(_document.WithSyntaxRoot(root), cancellationToken);
    }

    private NamedConstant? Find(in NamingFix fix)
    {
        if (!_constants.TryGetValue(fix, out var constant))
        {
            constant = NamedConstant.Find(fix, _compilations);
            _constants.Add(fix, constant);
        }

        return constant;
    }

    private bool TryAddName(ExpressionSyntax node, NamedConstant constant)
    {
        if (!IsNumber(node, constant))
        {
            return false;
        }

        Replace(node, constant);
        return true;
    }

    private bool TryAddCast(ExpressionSyntax node, NamedConstant constant)
    {
        if (!IsNumber(node, constant))
        {
            return false;
        }

        ExpressionSyntax replacement = Templates.CastToInt(_writer.WriteExpression(constant, node));
        if (NeedsPrimary(node))
        {
            replacement = Templates.Parenthesize(replacement);
        }

        _edits[node] = literal => replacement.WithTriviaFrom(literal);
        return true;
    }

    private bool TryAddRename(ExpressionSyntax node, NamedConstant constant)
    {
        if (_model.GetSymbolInfo(node).Symbol is not IFieldSymbol { HasConstantValue: true } field
            || !SymbolEqualityComparer.Default.Equals(field.ContainingType, constant.Type)
            || !constant.Is(field.ConstantValue))
        {
            return false;
        }

        // What stands before the name means the type already, by whatever name.
        switch (node)
        {
            case MemberAccessExpressionSyntax access:
                _edits[access.Name] = Named;
                return true;
            case QualifiedNameSyntax qualified:
                _edits[qualified.Right] = Named;
                return true;
        }

        // The parser reads the right side of "is" as a type if it can be one.
        var isType = node.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.IsExpression } test && test.Right == node;
        ExpressionSyntax name = isType ? _writer.Write(constant, node) : _writer.WriteExpression(constant, node);
        _edits[node] = rewritten => name.WithTriviaFrom(rewritten);
        return true;

        SyntaxNode Named(SyntaxNode rewritten) => SyntaxFactory.ParseName(constant.Field.Name).WithTriviaFrom(rewritten);
    }

    private bool TryAddCastConstant(ExpressionSyntax node, NamedConstant constant)
    {
        if (node is not CastExpressionSyntax || constant.IsMember || _model.GetConstantValue(node) is not { HasValue: true, Value: { } value } || !constant.Is(value))
        {
            return false;
        }

        Replace(node, constant);
        return true;
    }

    private bool TryAddReplacement(ExpressionSyntax node, NamedConstant constant)
    {
        // A call may do more than give the code.
        if (!_model.GetConstantValue(node).HasValue)
        {
            return false;
        }

        var expression = _writer.WriteExpression(constant, node);
        ExpressionSyntax replacement = constant.IsMember ? Templates.CastToInt(expression) : expression;
        if (constant.IsMember && NeedsPrimary(node))
        {
            replacement = Templates.Parenthesize(replacement);
        }

        _edits[node] = rewritten => replacement.WithTriviaFrom(rewritten);
        return true;
    }

    private bool TryAddMember(ExpressionSyntax node, NamedConstant constant)
    {
        if (node is not CastExpressionSyntax cast || !IsNumber(Unwrapped(cast.Expression), constant))
        {
            return false;
        }

        // (HttpStatusCode?)404 is of another type than the member, which a conditional or an overload may depend on.
        ExpressionSyntax replaced = cast.Type is NullableTypeSyntax ? cast.Expression : cast;

        // The parentheses of ((HttpStatusCode)404).ToString() are the cast's.
        if (replaced == cast && cast.Parent is ParenthesizedExpressionSyntax { Parent: MemberAccessExpressionSyntax } wrapped && !HasComment(wrapped, cast))
        {
            replaced = wrapped;
        }

        Replace(replaced, constant);
        return true;
    }

    private bool TryAddComparison(ExpressionSyntax node, NamedConstant constant)
    {
        var side = Wrapped(node);
        if (!IsNumber(node, constant) || side.Parent is not BinaryExpressionSyntax comparison || !IsComparison(comparison))
        {
            return false;
        }

        var other = comparison.Left == side ? comparison.Right : comparison.Left;
        if (SyntaxNodes.HasDirective(_root, other.Span)
            || Unwrapped(other) is not CastExpressionSyntax cast
            || _model.GetTypeInfo(cast).Type?.SpecialType != SpecialType.System_Int32
            || !SymbolEqualityComparer.Default.Equals(_model.GetTypeInfo(cast.Expression).Type, constant.Type))
        {
            return false;
        }

        Replace(node, constant);
        var touches = SyntaxNodes.TouchesWord(other);
        _edits[other] = rewritten =>
        {
            var operand = CastRemoval.Remove((ExpressionSyntax)rewritten);
            return touches ? operand.WithLeadingTrivia(operand.GetLeadingTrivia().Insert(0, SyntaxFactory.Space)) : operand;
        };
        return true;
    }

    private void Replace(ExpressionSyntax node, NamedConstant constant)
    {
        // The parser reads the right side of "is" as a type if it can be one.
        if (node.Parent is ConstantPatternSyntax { Parent: IsPatternExpressionSyntax test })
        {
            var name = _writer.Write(constant, node);
            _edits[test] = rewritten =>
            {
                var pattern = (IsPatternExpressionSyntax)rewritten;
                return SyntaxFactory.BinaryExpression(
                    SyntaxKind.IsExpression,
                    pattern.Expression,
                    pattern.IsKeyword,
                    name.WithTriviaFrom(pattern.Pattern));
            };
            return;
        }

        var expression = _writer.WriteExpression(constant, node);
        _edits[node] = rewritten => expression.WithTriviaFrom(rewritten);
    }

    private static bool IsNumber(ExpressionSyntax node, NamedConstant constant) =>
        node is LiteralExpressionSyntax literal && constant.Is(literal.Token.Value);

    private static bool IsComparison(BinaryExpressionSyntax node) => node.Kind()
        is SyntaxKind.EqualsExpression or SyntaxKind.NotEqualsExpression
        or SyntaxKind.LessThanExpression or SyntaxKind.LessThanOrEqualExpression
        or SyntaxKind.GreaterThanExpression or SyntaxKind.GreaterThanOrEqualExpression;

    private static bool HasComment(ParenthesizedExpressionSyntax wrapped, CastExpressionSyntax cast) =>
        wrapped.Span.Length != cast.Span.Length + "()".Length;

    // 404.ToString(), 404!: what binds closer than a cast.
    private static bool NeedsPrimary(ExpressionSyntax node) => node.Parent switch
    {
        MemberAccessExpressionSyntax access => access.Expression == node,
        ConditionalAccessExpressionSyntax access => access.Expression == node,
        PostfixUnaryExpressionSyntax => true,
        _ => false,
    };

    private static ExpressionSyntax Unwrapped(ExpressionSyntax node)
    {
        while (node is ParenthesizedExpressionSyntax wrapped)
        {
            node = wrapped.Expression;
        }

        return node;
    }

    private static ExpressionSyntax Wrapped(ExpressionSyntax node)
    {
        while (node.Parent is ParenthesizedExpressionSyntax wrapped)
        {
            node = wrapped;
        }

        return node;
    }
}
