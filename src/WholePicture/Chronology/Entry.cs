using WholePicture.Words;

namespace WholePicture.Chronology;

/// <summary>One piece in the stream, placed: as it was sent, when it was received, and who its people are (design: "One stream"). Never changed.</summary>
/// <param name="Id">Its key, and its sender's receipt.</param>
/// <param name="Agency">The agency that holds it.</param>
/// <param name="Received">When it reached WholePicture.</param>
/// <param name="Given">As it was sent.</param>
/// <param name="Body">What its kind holds.</param>
/// <param name="People">Who its people are, in the order given; null where nobody knows yet.</param>
public sealed record Entry(
    EntryId Id,
    AgencyId Agency,
    DateTimeOffset Received,
    EntryDraft Given,
    IEntryBody Body,
    IReadOnlyList<PersonId?> People)
{
    /// <summary>Its other versions: what it corrects and what corrects it, where entries are read together (<see cref="Versions"/>).</summary>
    public IReadOnlyList<Entry> Others { get; init; } = [];

    /// <summary>From whom it was kept once, before somebody decided who is who: it stays kept from them.</summary>
    public IReadOnlyList<PersonId> KeptAlso { get; init; } = [];

    /// <summary>Every handling that holds for it: its own and that of its other versions, for none of them loosens another (REQ DA-10).</summary>
    public IReadOnlyList<Handling> Handlings => Others.Count == 0
        ? Given.Handling is { } own ? [own] : []
        : [.. Others.Prepend(this).Select(version => version.Given.Handling).OfType<Handling>()];

    /// <summary>When it happened, as surely as anybody knows.</summary>
    public When Happened => Given.Happened;

    /// <summary>When the agency knew; by a clock a little ahead of ours, when it reached us.</summary>
    public DateTimeOffset Known => Given.Known < Received ? Given.Known : Received;

    /// <summary>The reference by which its agency may correct it.</summary>
    public string Reference => Given.Reference ?? Id.ToString();

    /// <summary>Whether its agency said that the entry it corrects was wrong altogether.</summary>
    public bool IsWithdrawal => Given.Withdrawn is not null;

    /// <summary>The people in a role who are known.</summary>
    public IReadOnlyList<PersonId> Who(params ReadOnlySpan<PersonRole> roles)
    {
        List<PersonId>? found = null;
        for (var place = 0; place < People.Count && place < Given.People.Count; place++)
        {
            if (People[place] is { } person && roles.Contains(Given.People[place].As))
            {
                (found ??= []).Add(person);
            }
        }

        return found ?? (IReadOnlyList<PersonId>)[];
    }

    /// <summary>Whether a person is in it in one of these roles.</summary>
    public bool Has(PersonId who, params ReadOnlySpan<PersonRole> roles)
    {
        for (var place = 0; place < People.Count && place < Given.People.Count; place++)
        {
            if (People[place] == who && roles.Contains(Given.People[place].As))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether somebody in this role was there, named or not.</summary>
    public bool Has(PersonRole role) => Given.People.Any(person => person.As == role);

    /// <summary>Whether it is about this person, in any role.</summary>
    public bool IsAbout(PersonId person)
    {
        for (var place = 0; place < People.Count; place++)
        {
            if (People[place] == person)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>It is never changed, so its key is all there is to compare.</summary>
    public bool Equals(Entry? other) => other is not null && Id == other.Id;

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode();

    /// <summary>Who the statements' word stands for; null when the person is not known.</summary>
    public PersonId? ByRef(string? word) => PlaceOf(word) is var place and >= 0 ? People[place] : null;

    /// <summary>Where the person stands whom the statements' word stands for; -1 when it stands for nobody.</summary>
    public int PlaceOf(string? word)
    {
        for (var place = 0; word is not null && place < Given.People.Count; place++)
        {
            if (Given.People[place].Ref == word)
            {
                return place;
            }
        }

        return -1;
    }
}
