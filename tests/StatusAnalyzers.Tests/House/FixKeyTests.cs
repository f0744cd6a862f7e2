using System.Collections.Immutable;
using StatusAnalyzers.Tests.Framework;

namespace StatusAnalyzers.Tests.House;

/// <summary>
/// The equivalence keys of the fixes: fixing all takes every action with the key of the one that was chosen, so two kinds of
/// action with one key would be mixed up, in <c>dotnet format</c> too.
/// </summary>
public sealed class FixKeyTests
{
    [Fact]
    public void EveryFixHasAKey() => Assert.All(Ours.Fixes, static fix => Assert.NotEmpty(KeysOf(fix.GetType())));

    [Fact]
    public void NoTwoActionsShareAKey()
    {
        var keys = Ours.Fixes.SelectMany(static fix => KeysOf(fix.GetType())).ToList();
        Assert.Equal(keys.Distinct(), keys);
    }

    private static ImmutableArray<string> KeysOf(Type type) => Ours.ConstantsOf(type);
}
