namespace StatusAnalyzers.Contracts;

/// <summary>Where a status is declared.</summary>
internal enum DeclarationSite
{
    /// <summary>By an attribute on the action or the handler.</summary>
    Function,

    /// <summary>By an attribute on the controller, or on a class that it derives from.</summary>
    Controller,

    /// <summary>By a call behind the mapping of the handler: <c>.Produces(404)</c>.</summary>
    Chain,

    /// <summary>By a call on the group that the handler is mapped in.</summary>
    Group,

    /// <summary>By a convention method.</summary>
    Convention,

    /// <summary>By the type that the function returns.</summary>
    ReturnType,
}
