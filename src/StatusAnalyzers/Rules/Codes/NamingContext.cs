using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using StatusAnalyzers.Catalog;
using StatusAnalyzers.Slots;

namespace StatusAnalyzers.Rules.Codes;

/// <summary>
/// Whether the constants of a type are status codes of HTTP at all. <c>Forbidden = 401</c> in an enum of the program's own
/// errors is nobody's mistake.
/// </summary>
internal readonly struct NamingContext
{
    // They have codes of three digits too, and 250 is "OK" to them.
    private static readonly HashSet<string> OtherProtocols = new(StringComparer.Ordinal)
    {
        "smtp", "ftp", "sftp", "sip", "rtsp", "grpc", "rpc", "nntp", "imap", "pop", "socket", "mqtt", "nzb", "newznab",
        "coap", "stun", "turn", "xmpp", "diameter", "sms",
    };

    private static readonly HashSet<string> CodeWords = new(StringComparer.Ordinal) { "status", "statuses", "code", "codes", "error", "errors" };

    private readonly bool _isOfOtherProtocol;
    private readonly bool _isHttp;
    private readonly bool _isOfCodes;
    private readonly bool _hasRightSibling;
    private readonly bool _hasUnauthenticated;
    private readonly bool _isSerial;

    private NamingContext(bool isOfOtherProtocol, bool isHttp, bool isOfCodes, bool hasRightSibling, bool hasUnauthenticated, bool isSerial)
    {
        _isOfOtherProtocol = isOfOtherProtocol;
        _isHttp = isHttp;
        _isOfCodes = isOfCodes;
        _hasRightSibling = hasRightSibling;
        _hasUnauthenticated = hasUnauthenticated;
        _isSerial = isSerial;
    }

    /// <summary>Reads it from the name of the type and from its constants.</summary>
    public static NamingContext Of(INamedTypeSymbol type, ImmutableArray<CodeConstant> constants)
    {
        var right = 0;
        var wrong = 0;
        var steps = 0;
        var hasUnauthenticated = false;
        for (var i = 0; i < constants.Length; i++)
        {
            var constant = constants[i];
            right += constant.IsRight ? 1 : 0;
            wrong += constant.IsWrong ? 1 : 0;
            steps += i > 0 && constant.Value == constants[i - 1].Value + 1 ? 1 : 0;
            hasUnauthenticated |= constant is { Value: 401, Named: 0 };
        }

        // Numbered through, and not as HTTP does.
        var isSerial = wrong > right && steps >= constants.Length / 2 && steps > 0;
        return new NamingContext(IsOfOtherProtocol(type), IsNamedForHttp(type), NameWords.HasAny(type.Name, CodeWords), right > 0 && right >= wrong, hasUnauthenticated, isSerial);
    }

    /// <summary>Whether the name of <paramref name="constant"/> is to be taken for that of a status code.</summary>
    public bool Convicts(in CodeConstant constant) =>
        constant.HasOwnValue
        && !_isOfOtherProtocol
        && !_isSerial
        && !(_hasUnauthenticated && constant is { Named: 401, Value: 403 })
        && (_hasRightSibling ? _isHttp || !StatusPhrases.IsEverydayWord(constant.Named) : _isHttp && (_isOfCodes || !IsDuration(constant.Named)));

    // HttpDefaults.RequestTimeout = 300 is a time.
    private static bool IsDuration(int code) => code is 408 or 504;

    // RFC 3261 registers 482 as Loop Detected.
    private static bool IsOfOtherProtocol(INamedTypeSymbol type)
    {
        for (var current = type; current is not null; current = current.ContainingType)
        {
            if (NameWords.HasAny(current.Name, OtherProtocols))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsNamedForHttp(INamedTypeSymbol type)
    {
        var words = NameWords.Of(type.Name);
        for (var i = 0; i < words.Length; i++)
        {
            if (words[i] is "http" or "https"
                || (words[i] == "status" && i + 1 < words.Length && words[i + 1] is "code" or "codes"))
            {
                return true;
            }
        }

        return false;
    }
}
