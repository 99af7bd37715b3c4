using System.Collections.Frozen;
using WholePicture.Access;
using WholePicture.Chronology;
using WholePicture.Pictures;
using WholePicture.Words.Settings;

namespace WholePicture.Safeguards;

/// <summary>
/// Which kinds of entry a safeguard says nothing without, so that it need not be asked about a picture that has none of them. Most pictures have few kinds.
/// Nobody writes them down: each safeguard is asked once about a picture that holds nothing. One that asked it for entries of some kinds, found none, asked nothing else and said nothing
/// does the same with every picture that has none of those: it is pure, and up to its end has seen no difference.
/// </summary>
internal static class SpeaksOnlyOf
{
    private static readonly FrozenDictionary<ISafeguard, Kinds> known = Safeguard.All.Select(rule => (rule, kinds: Of(rule)))
        .Where(one => one.kinds is not null).ToFrozenDictionary(one => one.rule, one => one.kinds!.Value);

    /// <summary>Whether a safeguard can say nothing of a picture.</summary>
    public static bool NothingIn(Picture picture, ISafeguard rule) => known.TryGetValue(rule, out var kinds) && !picture.Kinds.HasAnyOf(kinds);

    /// <summary>Without which kinds it says nothing; null when that cannot be known beforehand.</summary>
    public static Kinds? Of(ISafeguard rule)
    {
        var nothing = Fold.Picture(default, [], DateTimeOffset.UnixEpoch, new Partnership([], []), LocalSettings.National);
        try
        {
            return rule.Check(nothing).Any() ? null : nothing.AskedOnlyFor;
        }
#pragma warning disable CA1031 // Whatever it does wrong with nothing before it, it is asked about every picture
        catch (Exception)
#pragma warning restore CA1031
        {
            return null;
        }
    }
}
