using System.Text;

namespace StatusAnalyzers.Tests.Framework;

/// <summary>A file of the repository that is made from other sources, and that a test keeps in step with them.</summary>
internal static class GeneratedFile
{
    /// <summary>
    /// The file holds <paramref name="expected"/>. If not, what it should hold is written next to it, as
    /// <c>.generated</c>, to compare and to put in its place.
    /// </summary>
    public static void InStep(string expected, params string[] parts)
    {
        var path = Repository.PathOf(parts);
        var generated = path + ".generated";
        var name = string.Join('/', parts);
        if (File.Exists(path) && File.ReadAllText(path).ReplaceLineEndings("\n") == expected)
        {
            File.Delete(generated);
            return;
        }

        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(generated, expected, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        Assert.Fail($"{name} is out of step with its source. Look at {name}.generated, and put it in its place.");
    }
}
