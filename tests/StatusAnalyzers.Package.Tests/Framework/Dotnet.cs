using System.Diagnostics;
using System.Text;

namespace StatusAnalyzers.Package.Tests.Framework;

/// <summary>Runs <c>dotnet</c> as a user would: apart from the <c>dotnet test</c> that runs us, and leaving nothing behind.</summary>
internal static class Dotnet
{
    // Generous: it is there to end a hanging build with its output, not to measure one.
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    // The outer build tells its children where its own SDK, tasks and packages are; a user's shell does not.
    private static readonly string[] NotInherited =
        ["MSBUILD", "DOTNET_HOST_PATH", "DOTNET_CLI_TEST", "TESTINGPLATFORM", "NUGET_PACKAGES", "NUGET_FALLBACK", "RESTORE", "VSTEST"];

    /// <summary>The command itself: the one that runs the tests, or the first in the path.</summary>
    private static readonly string Command = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    /// <summary>Runs one command to its end.</summary>
    /// <param name="directory">Where it runs.</param>
    /// <param name="arguments">The command and its arguments.</param>
    /// <returns>What it printed, whatever it ended with.</returns>
    public static async Task<BuildOutput> RunAsync(string directory, params IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo(Command, arguments)
        {
            WorkingDirectory = directory,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
        };
        foreach (var name in start.Environment.Keys.Where(IsNotInherited).ToArray())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";

        var text = new StringBuilder();
        using var process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Append(text, line.Data);
        process.ErrorDataReceived += (_, line) => Append(text, line.Data);
        process.Start();
        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();

        var shown = "dotnet " + string.Join(' ', start.ArgumentList);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        end.CancelAfter(Limit);
        try
        {
            await process.WaitForExitAsync(end.Token);
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"`{shown}` was stopped after {Limit.TotalMinutes} minutes or with the test run. So far:\n{Snapshot(text)}");
        }

        return new BuildOutput(shown, directory, process.ExitCode, Snapshot(text));
    }

    private static bool IsNotInherited(string name) =>
        NotInherited.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));

    private static void Append(StringBuilder text, string? line)
    {
        lock (text)
        {
            text.AppendLine(line);
        }
    }

    private static string Snapshot(StringBuilder text)
    {
        lock (text)
        {
            return text.ToString();
        }
    }
}
