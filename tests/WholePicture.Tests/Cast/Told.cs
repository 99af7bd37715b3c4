using System.Text.Json;
using WholePicture.Chronology;
using WholePicture.Words.Json;

namespace WholePicture.Tests.Cast;

/// <summary>A stream in the order in which it was told, printed a line an entry when a property fails.</summary>
internal sealed record Told(Entry[] Entries)
{
    public override string ToString() => string.Join("", Entries.Select(entry =>
        $"\n  {entry.Reference} {entry.Agency} {entry.Given.Kind} {entry.Given.Happened.AsGiven}, known {entry.Known:u}, received {entry.Received:u}"
        + $"{(entry.Given.Corrects is { } earlier ? $", corrects {earlier}" : "")}{(entry.IsWithdrawal ? ", withdrawn" : "")}: "
        + $"{string.Join(" ", entry.Given.People.Select(person => $"{person.As}={person.Ref}"))} {entry.Given.Body} {JsonSerializer.Serialize(entry.Given.Statements, HouseJson.Options)}"));
}
