using WholePicture.Casework.DomesticAbuse;
using WholePicture.Casework.Health;
using WholePicture.Pictures;
using WholePicture.Safeguards;
using WholePicture.Words;

namespace WholePicture.Tests.Intake.Placing;

/// <summary>Police were called: speaks from one piece alone, and grows with each.</summary>
internal sealed class CallOutsRule : ISafeguard
{
    public SafeguardCard Card { get; } = TestRule.Card("call-outs") with { SpeaksFromOnePiece = true };

    public IEnumerable<Concern> Check(Picture picture)
    {
        var calls = picture.CallOuts();
        if (calls.Count > 0)
        {
            yield return Card.Raise(picture, $"{calls.Count} call-outs", calls.Select(call => call.Entry), Recipient.Of(Role.FrontDoor, Role.Midwife));
        }
    }
}

/// <summary>A birth nobody has recorded ten days after it was expected: time alone raises it.</summary>
internal sealed class BirthOverdueRule : ISafeguard
{
    public SafeguardCard Card { get; } = TestRule.Card("birth-overdue");

    public IEnumerable<Concern> Check(Picture picture)
    {
        if (picture.Life.Expected is { } expected && picture.All<Birth>().Count == 0)
        {
            yield return Card.Raise(picture, "No birth is recorded", picture.Entries, Recipient.Of(Role.FrontDoor), from: London.Instant(expected.AddDays(10), new(0, 0)));
        }
    }
}

/// <summary>Fails whenever somebody says that it should.</summary>
internal sealed class BreakableRule : ISafeguard
{
    public bool IsBroken { get; set; }

    public SafeguardCard Card { get; } = TestRule.Card("breakable");

    public IEnumerable<Concern> Check(Picture picture) => IsBroken
        ? throw new InvalidOperationException("Broken on purpose")
        : [Card.Raise(picture, "Not broken", picture.Entries, Recipient.Of(Role.FrontDoor))];
}

/// <summary>Speaks until somebody says that it need not.</summary>
internal sealed class SwitchedRule : ISafeguard
{
    public bool IsQuiet { get; set; }

    public SafeguardCard Card { get; } = TestRule.Card("switched");

    public IEnumerable<Concern> Check(Picture picture) => IsQuiet ? [] : [Card.Raise(picture, "Not met", picture.Entries.Take(1), Recipient.Of(Role.FrontDoor))];
}

internal static class TestRule
{
    public static SafeguardCard Card(string code) => new()
    {
        Code = code,
        LooksFor = "A test",
        Asks = "Look",
        QuietWhen = "it is over",
        Taught = ["a test"],
        Within = Within.OneDay,
    };
}
