using System.Text.Json;
using WholePicture.Chronology;
using WholePicture.Matching;
using WholePicture.People;
using WholePicture.Words;

namespace WholePicture.Intake.Placing;

/// <summary>What was read from an arrival.</summary>
internal sealed record Piece(EntryId Receipt, AgencyId Agency, DateTimeOffset Received, EntryDraft Given, IEntryBody Body)
{
    /// <summary>The words locked while it is placed, and for which it waits where its people are not found: its own reference and the one it corrects.</summary>
    public IEnumerable<string> References => new[] { Given.Reference ?? Receipt.ToString(), Given.Corrects }.OfType<string>().Select(ReferenceWord);

    /// <summary>What a copy of it, or its correction, would wait for.</summary>
    public string OwnReference => ReferenceWord(Given.Reference ?? Receipt.ToString());

    /// <summary>Reads what waits.</summary>
    /// <exception cref="InvalidDataException">It cannot be read here, although a door let it in: that door knew more than this version does, so it must wait and is never refused.</exception>
    public static Piece Read(Waiting waiting)
    {
        using var sent = JsonDocument.Parse(waiting.Raw);
        var read = EntryReader.From(sent.RootElement, waiting.Received);

        return read.Draft is { } draft && (waiting.Agency ?? (draft.Agency is { } named ? new AgencyId(named) : null)) is { } agency
            ? new(waiting.Receipt, agency, waiting.Received, draft with { Agency = agency.Value }, read.Body!)
            : throw new InvalidDataException("The door let in what cannot be read here");
    }

    /// <summary>Its people, as far as it helps to find them.</summary>
    public IReadOnlyList<Mention> Mentions()
    {
        var places = Given.People.Select((person, place) => (person.Ref, place)).Where(pair => pair.Ref is not null).ToDictionary(pair => pair.Ref!, pair => pair.place);

        return [.. Given.People.Select((person, place) => new Mention(
            place, person.As is PersonRole.Child, person.Unnamed is not null, [.. Numbers(person)], person.Given, person.Family, person.Born?.Day, person.Expected?.Day,
            person.MotherRef is { } mother ? places[mother] : null, person.Sex switch { Sex.Female => true, Sex.Male => false, _ => null }, [.. Said(person, Question.LivesAt)], Given.Handling is not null && !IsKeptFrom(person), IsKeptFrom(person),
            [.. Said(person, Question.Telephone)]))];
    }

    /// <summary>The entry it becomes.</summary>
    public Entry With(IReadOnlyList<PersonId?> people) => new(Receipt, Agency, Received, Given, Body, people);

    private IEnumerable<string> Said(PersonGiven person, Question question) => person.Ref is null ? [] : (Given.Statements ?? [])
        .Where(statement => statement.Question == question && statement.About == person.Ref).Select(statement => statement.Answer).Where(answer => !string.IsNullOrWhiteSpace(answer));

    // Everybody else in a piece that is kept from somebody is shielded
    private bool IsKeptFrom(PersonGiven person) => person.Ref is { } word && Given.Handling?.NeverLearntBy?.Contains(word) is true;

    private string ReferenceWord(string reference) => $"entry:{Agency}/{reference}";

    private IEnumerable<Identifier> Numbers(PersonGiven person)
    {
        if (NhsNumber.TryParse(person.NhsNumber) is { } nhs)
        {
            yield return Identifier.Nhs(nhs);
        }

        if (Upn.TryParse(person.Upn) is { } upn)
        {
            yield return Identifier.Upn(upn);
        }

        if (!string.IsNullOrWhiteSpace(person.Local))
        {
            yield return Identifier.Local(Agency, person.Local);
        }
    }
}
