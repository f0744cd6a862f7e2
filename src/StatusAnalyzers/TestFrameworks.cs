using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace StatusAnalyzers;

/// <summary>Knows test projects by the test frameworks that they reference.</summary>
internal static class TestFrameworks
{
    private static readonly HashSet<string> Assemblies = new(StringComparer.OrdinalIgnoreCase)
    {
        "xunit.core",
        "xunit.v3.core",
        "nunit.framework",
        "MSTest.TestFramework",                                 // from version 4
        "Microsoft.VisualStudio.TestPlatform.TestFramework",    // MSTest before that
        "TUnit.Core",
    };

    /// <summary>Whether <paramref name="compilation"/> references one of them.</summary>
    public static bool AreReferencedBy(Compilation compilation)
    {
        foreach (var reference in compilation.ReferencedAssemblyNames)
        {
            if (Assemblies.Contains(reference.Name))
            {
                return true;
            }
        }

        return false;
    }
}
