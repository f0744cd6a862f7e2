namespace StatusAnalyzers.Slots;

/// <summary>How a value reaches a slot.</summary>
internal enum FlowKind
{
    /// <summary>It reaches none.</summary>
    None,

    /// <summary>As an argument.</summary>
    Argument,

    /// <summary>As an argument of an attribute.</summary>
    Attribute,

    /// <summary>By an assignment, in an object initializer too.</summary>
    Assignment,

    /// <summary>As the initial value of a local, a field, a property or a parameter.</summary>
    Initializer,

    /// <summary>As what a member or a lambda returns.</summary>
    Return,

    /// <summary>As the alternative to a status code: a branch, an arm, the right side of <c>??</c>.</summary>
    Alternative,

    /// <summary>By <c>==</c> or <c>!=</c> with a status code.</summary>
    Equality,

    /// <summary>As a pattern that a status code is matched with, a <c>case</c> label too.</summary>
    Pattern,

    /// <summary>As an element, a key or a value of a collection.</summary>
    Element,

    /// <summary>By a cast to <c>HttpStatusCode</c>.</summary>
    Cast,

    /// <summary>As what an assertion expects of a status code.</summary>
    Assertion,

    /// <summary>As test data that a framework hands to a status parameter.</summary>
    TestData,
}
