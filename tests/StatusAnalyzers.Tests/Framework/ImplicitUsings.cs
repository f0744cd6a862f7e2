namespace StatusAnalyzers.Tests.Framework;

/// <summary>What the SDK lets every file of a new project use, for code that is compiled without it.</summary>
internal static class ImplicitUsings
{
    /// <summary>The implicit usings of <c>Microsoft.NET.Sdk</c>.</summary>
    public const string Library =
        """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;

        """;

    /// <summary>The implicit usings of <c>Microsoft.NET.Sdk.Web</c>.</summary>
    public const string Web = Library +
        """
        global using System.Net.Http.Json;
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Hosting;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.AspNetCore.Routing;
        global using Microsoft.Extensions.Configuration;
        global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Hosting;
        global using Microsoft.Extensions.Logging;

        """;
}
