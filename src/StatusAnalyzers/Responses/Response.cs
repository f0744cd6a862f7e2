using Microsoft.CodeAnalysis;

namespace StatusAnalyzers.Responses;

/// <summary>A place where code makes a response, and what it says there of status, content and problem details.</summary>
internal sealed class Response
{
    /// <summary>The call or creation that makes it.</summary>
    public required IOperation Operation { get; init; }

    /// <summary>What the code calls it: the method's name, or the type's; for messages.</summary>
    public required string Name { get; init; }

    /// <summary>Who sends it, and how.</summary>
    public required ResponseKind Kind { get; init; }

    /// <summary>The status that goes on the wire, defaults of the framework included.</summary>
    public required CodeFact Status { get; init; }

    /// <summary>The expression that sets the status; <see langword="null"/> if it is the framework's default.</summary>
    public IOperation? StatusValue { get; init; }

    /// <summary>Its content.</summary>
    public required ContentFact Content { get; init; }

    /// <summary>Its problem details, whether they are its content or the framework makes them; <see langword="null"/> if there are none, or none that can be read.</summary>
    public ProblemFact? Problem { get; init; }

    /// <summary>Whether the status is the one that the problem details state, so that the two cannot differ.</summary>
    public bool StatusFollowsProblem { get; init; }

    /// <summary>What becomes of a status that was set before; <see langword="null"/> if that is not known.</summary>
    public required StatusPrecedence? Precedence { get; init; }

    /// <summary>The expression of a parameter or property with that name, such as <c>uri</c> or <c>authenticationSchemes</c>; <see langword="null"/> if it is not given.</summary>
    public IOperation? ValueOf(string name) => ResponseParts.Find(Operation, name);
}
