using System.Text.Json.Nodes;

namespace WholePicture.Learning.Replay;

/// <summary>One entry of a case on its way to the door.</summary>
/// <param name="At">When it arrives.</param>
/// <param name="Fact">The fact it is part of; null for an involvement.</param>
/// <param name="Entry">What is sent, as any client would.</param>
/// <param name="Keys">The keys of its people, in order; null for somebody unnamed.</param>
public sealed record CaseArrival(DateTimeOffset At, string? Fact, JsonObject Entry, IReadOnlyList<string?> Keys)
{
    /// <summary>When it arrives. Kept in UTC, as everything is that the database holds.</summary>
    public DateTimeOffset At { get; } = At.ToUniversalTime();
}
