namespace StatusAnalyzers.Tests.House;

/// <summary>The families of rules: the thousands of the id, which are the folder and the end of the category too.</summary>
internal static class Families
{
    private static readonly string[] ByThousands =
        ["Configuration", "Naming", "Codes", "Content", "Headers", "Agreement", "Comparison", "Contract"];

    /// <summary>The family of a rule.</summary>
    public static string Of(string id) => ByThousands[id[3] - '0'];
}
