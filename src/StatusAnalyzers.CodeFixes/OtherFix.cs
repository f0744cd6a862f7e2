using System;
using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace StatusAnalyzers.CodeFixes;

/// <summary>
/// Another way to fix the places of a rule, which changes more than the first one: it has a key of its own, so that fixing
/// all never mixes the two, and it is offered only below the first one, because tools without a user take what comes first.
/// </summary>
/// <param name="Key">The equivalence key.</param>
/// <param name="Title">What the action does, in words.</param>
/// <param name="CanFix">Whether it can fix a place.</param>
/// <param name="FixAsync">Fixes all places that it can, and leaves the others as they are.</param>
internal sealed record OtherFix(
    string Key,
    string Title,
    Func<SyntaxNode, Diagnostic, bool> CanFix,
    Func<Document, ImmutableArray<Diagnostic>, CancellationToken, Task<Document>> FixAsync);
