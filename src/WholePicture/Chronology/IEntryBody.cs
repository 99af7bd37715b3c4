using WholePicture.Words.Json;

namespace WholePicture.Chronology;

/// <summary>What one kind of entry holds. A kind is one file in Casework: its body, its words, its checks and its version.</summary>
public interface IEntryBody
{
    /// <summary>The mark it is drawn with.</summary>
    Mark Mark { get; }

    /// <summary>What it says, in a phrase of at most a line, without names.</summary>
    string InWords { get; }

    /// <summary>What its writer put into words of their own, beside what the kind says of itself; null when nothing. Whoever may read the entry reads it.</summary>
    string? Account => null;

    /// <summary>Whom it cannot do without: with nobody in this role it would say nothing of anybody. Null for most.</summary>
    PersonRole? Needs => null;

    /// <summary>What is wrong with it that its shape does not show; pointers start at the body.</summary>
    IEnumerable<FieldProblem> Problems() => [];
}
