using System.Collections.Immutable;
using System.Globalization;

namespace StatusAnalyzers.Responses;

/// <summary>
/// One way to make a response, as a row of <see cref="KnownResponses"/>. The tables write it as
/// <c>Json(data) statusCode=kept follows</c>:
/// <list type="table">
/// <item><term><c>Json</c></term><description>the method; <c>.ctor</c> for a constructor</description></item>
/// <item><term><c>(data,Value)</c></term><description>the parameters and initialized properties that give the content; one at most is given</description></item>
/// <item><term><c>200</c></term><description>the status</description></item>
/// <item><term><c>statusCode</c></term><description>the parameters and initialized properties that give the status, the stronger first</description></item>
/// <item><term><c>statusCode=500</c></term><description>the same, and the status without them</description></item>
/// <item><term><c>kept</c></term><description>without a status of its own, the one that was set before stays (200 if none was)</description></item>
/// <item><term><c>redirect</c></term><description><c>permanent</c> and <c>preserveMethod</c> choose the status</description></item>
/// <item><term><c>handler</c></term><description>an authentication handler decides</description></item>
/// <item><term><c>problem</c></term><description>the framework makes problem details of the arguments</description></item>
/// <item><term><c>follows</c></term><description>without a status of its own it takes the one that its problem details state</description></item>
/// <item><term><c>completes</c></term><description>the same, and it gives them one if they state none: 400 if they are about validation, else 500</description></item>
/// </list>
/// </summary>
internal sealed class ResponseRow
{
    private ResponseRow(string inNamespace, string type, ResponseKind kind, string name)
    {
        Namespace = inNamespace;
        Type = type;
        Kind = kind;
        Name = name;
    }

    /// <summary>The namespace of <see cref="Type"/>, with dots.</summary>
    public string Namespace { get; }

    /// <summary>The type that declares the method or constructor, without arity.</summary>
    public string Type { get; }

    /// <summary>How the response comes about.</summary>
    public ResponseKind Kind { get; }

    /// <summary>The method's name, or <see cref="Constructor"/>.</summary>
    public string Name { get; }

    /// <summary>Whether the type itself is created.</summary>
    public bool IsConstructor => Name == Constructor;

    /// <summary>The names of the parameters and properties that give the content.</summary>
    public ImmutableArray<string> Content { get; private set; } = ImmutableArray<string>.Empty;

    /// <summary>The names of the properties and parameters that give the status, the stronger first.</summary>
    public ImmutableArray<string> Status { get; private set; } = ImmutableArray<string>.Empty;

    /// <summary>The status without that, if it is certain.</summary>
    public int? Default { get; private set; }

    /// <summary>What becomes of a status that was set before, if the response brings none of its own.</summary>
    public StatusPrecedence Precedence { get; private set; } = StatusPrecedence.Replaces;

    /// <summary>Whether <c>permanent</c> and <c>preserveMethod</c> choose one of 301, 302, 307 and 308.</summary>
    public bool Redirects { get; private set; }

    /// <summary>Whether the framework makes problem details of the arguments.</summary>
    public bool MakesProblem { get; private set; }

    /// <summary>Whether the status follows the problem details.</summary>
    public bool FollowsProblem { get; private set; }

    /// <summary>Whether problem details that state no status get one, which is then that of the response.</summary>
    public bool CompletesProblem { get; private set; }

    /// <summary>The name of a constructor in the tables.</summary>
    public const string Constructor = ".ctor";

    /// <summary>Reads the notation above.</summary>
    public static ResponseRow Parse(string inNamespace, string type, ResponseKind kind, string text)
    {
        var words = text.Split(' ');
        var open = words[0].IndexOf('(');
        var row = new ResponseRow(inNamespace, type, kind, words[0].Substring(0, open));
        var content = words[0].Substring(open + 1, words[0].Length - open - 2);
        if (content.Length > 0)
        {
            row.Content = ImmutableArray.Create(content.Split(','));
        }

        for (var i = 1; i < words.Length; i++)
        {
            row.ReadWord(words[i]);
        }

        return row;
    }

    private void ReadWord(string word)
    {
        switch (word)
        {
            case "kept":
                Precedence = StatusPrecedence.Keeps;
                break;
            case "handler":
                Precedence = StatusPrecedence.LeavesToHandler;
                break;
            case "redirect":
                Redirects = true;
                break;
            case "problem":
                MakesProblem = true;
                break;
            case "follows":
                FollowsProblem = true;
                break;
            case "completes":
                FollowsProblem = true;
                CompletesProblem = true;
                break;
            default:
                ReadStatus(word);
                break;
        }
    }

    private void ReadStatus(string word)
    {
        var equals = word.IndexOf('=');
        if (equals >= 0)
        {
            Status = ImmutableArray.Create(word.Substring(0, equals).Split(','));
            ReadWord(word.Substring(equals + 1));
        }
        else if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var status))
        {
            Default = status;
        }
        else
        {
            Status = ImmutableArray.Create(word);
        }
    }
}
