using Microsoft.CodeAnalysis;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Uses;

/// <summary>What a use is for.</summary>
internal enum UseRole
{
    /// <summary>The program's own doing: it sends, sets, declares or asks for the code.</summary>
    Program,

    /// <summary>A test expects the code.</summary>
    Assertion,

    /// <summary>A test is fed with the code.</summary>
    TestData,
}

/// <summary>What the number stands in, which decides how a name can take its place.</summary>
internal enum UsePosition
{
    /// <summary>A number is wanted: <c>StatusCode(404)</c>.</summary>
    Number,

    /// <summary>The number is cast to the enum: <c>(HttpStatusCode)404</c>.</summary>
    Cast,

    /// <summary>The number is compared with an enum that was cast to a number, and the cast can go: <c>(int)r.StatusCode == 404</c>.</summary>
    ComparedWithCast,
}

/// <summary>A constant code that reached a slot.</summary>
/// <param name="Code">The number.</param>
/// <param name="Node">The literal, or the whole cast where <paramref name="Position"/> is <see cref="UsePosition.Cast"/>.</param>
/// <param name="Position">What the number stands in.</param>
/// <param name="Role">What the use is for.</param>
/// <param name="Way">By which way the slot was recognised.</param>
/// <param name="IsCaptured">Whether a called method receives the text of the place.</param>
internal readonly record struct StatusUse(int Code, SyntaxNode Node, UsePosition Position, UseRole Role, SlotWay Way, bool IsCaptured);
