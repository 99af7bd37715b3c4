using System.Text.Json;
using WholePicture.Words;

namespace WholePicture.Chronology;

/// <summary>An entry as an agency sends it (REQ CH-01): one thing known, seen, said, done or decided, about people in roles, dated twice.</summary>
/// <param name="Kind">One of the kinds in the vocabulary, such as <c>police-call-out</c>.</param>
/// <param name="Happened">When it happened, as surely as anybody knows.</param>
/// <param name="Known">When this agency knew. Not when it was typed.</param>
/// <param name="HowKnown">How this agency came to know.</param>
/// <param name="People">Who it is about, at least one.</param>
/// <param name="Body">What the kind asks for.</param>
/// <param name="Agency">The agency. Over the API it is the key's own and may be left out.</param>
/// <param name="Author">The professional who knows, by the partnership's short name for them.</param>
/// <param name="Reference">The sender's own reference, unique within the agency, by which it may be corrected.</param>
/// <param name="Version">The version of the kind.</param>
/// <param name="HappenedInWords">What was said about the date, when it is more than a date: "before pregnancy".</param>
/// <param name="Statements">Answers to questions that other agencies may answer differently.</param>
/// <param name="Handling">Who must never learn it.</param>
/// <param name="Corrects">The reference of the same agency's entry that this one replaces.</param>
/// <param name="Withdrawn">Why the corrected entry was wrong altogether; this entry then stands in its place and says nothing else.</param>
public sealed record EntryDraft(
    string Kind,
    When Happened,
    DateTimeOffset Known,
    HowKnown HowKnown,
    IReadOnlyList<PersonGiven> People,
    JsonElement Body,
    string? Agency = null,
    string? Author = null,
    string? Reference = null,
    int Version = 1,
    string? HappenedInWords = null,
    IReadOnlyList<StatementGiven>? Statements = null,
    Handling? Handling = null,
    string? Corrects = null,
    string? Withdrawn = null);
