namespace WholePicture.Bench.Matching.People;

/// <summary>Somebody invented, as they are; what agencies write of them is another matter.</summary>
internal sealed class Person
{
    /// <summary>Their number in the truth.</summary>
    public required int Id { get; init; }

    /// <summary>Given name.</summary>
    public required string Given { get; init; }

    /// <summary>What people call them; the given name for most.</summary>
    public required string Called { get; init; }

    /// <summary>Second given name; empty for many.</summary>
    public string Middle { get; init; } = "";

    /// <summary>Family name now.</summary>
    public required string Family { get; init; }

    /// <summary>Family name before it changed; the same for most.</summary>
    public required string Before { get; init; }

    /// <summary>The day of birth.</summary>
    public required DateOnly Born { get; init; }

    /// <summary>The day they were expected on; only of those expected lately.</summary>
    public DateOnly? Due { get; init; }

    /// <summary>Whether the day of birth has come.</summary>
    public bool IsBorn { get; init; } = true;

    /// <summary>A girl or a woman.</summary>
    public required bool IsGirl { get; init; }

    /// <summary>Ten digits, with their check digit.</summary>
    public required string Nhs { get; init; }

    /// <summary>Of a child at school; empty for others.</summary>
    public string Upn { get; init; } = "";

    /// <summary>Where they live, and before that where they lived.</summary>
    public required IReadOnlyList<Home> Homes { get; init; }

    /// <summary>Their own telephone, or a parent's.</summary>
    public required string Mobile { get; init; }

    /// <summary>The mother, when she is in the list too.</summary>
    public Person? Mother { get; init; }

    /// <summary>A brother, sister or twin; somebody whose papers lie beside theirs.</summary>
    public Person? Beside { get; set; }

    /// <summary>The rows written of them so far.</summary>
    public List<string> Rows { get; } = [];
}
