using WholePicture.Web;

namespace WholePicture.Intake.Arriving;

/// <summary>Every refusal of the door, in the words its sender reads.</summary>
public static class Refusals
{
    private const string Wrong = "See errors: each names a field and what to put right. Send it again when it is right; this one is kept as refused.";

    /// <summary>The key cannot be kept. Nothing was.</summary>
    public static Problem BadOnceKey { get; } = new(Type("bad-idempotency-key"), "The Idempotency-Key cannot be used", StatusCodes.Status400BadRequest,
        "Send one Idempotency-Key of 1 to 200 visible ASCII characters, or none. The entry was not kept.");

    /// <summary>The key was used for something else. Nothing was kept.</summary>
    public static Problem OtherUnderSameKey { get; } = new(Type("idempotency-key-reused"), "The Idempotency-Key was used for another entry", StatusCodes.Status422UnprocessableEntity,
        "Send a new Idempotency-Key with each new entry, and the same one only to repeat it. The entry was not kept.");

    /// <summary>There is none, or it is another agency's.</summary>
    public static Problem NoSuchReceipt { get; } = new(Type("no-such-receipt"), "There is no such receipt", StatusCodes.Status404NotFound,
        "Use a receipt that your agency was given.");

    /// <summary>Only what was refused is listed.</summary>
    public static Problem WhatToList { get; } = new(Type("what-to-list"), "Say what to list", StatusCodes.Status400BadRequest,
        "Ask for ?state=refused, and go on with the link in next. Read anything else by its receipt.");

    /// <summary>What came was kept, and not let in.</summary>
    public static Problem Of(Arrival arrival)
    {
        var (type, title, status) = arrival.Refusal switch
        {
            Refusal.TooLong => ("too-long", "The entry is too long", StatusCodes.Status413PayloadTooLarge),
            Refusal.NotSaidToBeJson => ("not-said-to-be-json", "The entry is not said to be JSON", StatusCodes.Status415UnsupportedMediaType),
            Refusal.NotJson => ("not-json", "The entry is not JSON", StatusCodes.Status400BadRequest),
            _ => ("not-an-entry", "The entry cannot be read", StatusCodes.Status422UnprocessableEntity),
        };

        return new(Type(type), title, status, Wrong, Receipt.At(arrival.Receipt.Value), arrival.Problems);
    }

    private static string Type(string name) => $"urn:wholepicture:problem:{name}";
}
