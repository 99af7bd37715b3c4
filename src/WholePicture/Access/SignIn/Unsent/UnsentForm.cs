namespace WholePicture.Access.SignIn.Unsent;

/// <summary>A form that somebody sent after they had been signed out.</summary>
/// <param name="Id">Its key.</param>
/// <param name="Path">Where it was sent: a page of ours.</param>
/// <param name="Fields">What was in it, in its order; a name may stand several times.</param>
/// <param name="CaughtAt">When it came.</param>
public sealed record UnsentForm(Guid Id, string Path, IReadOnlyList<UnsentForm.Field> Fields, DateTimeOffset CaughtAt)
{
    /// <summary>One field.</summary>
    public sealed record Field(string Name, string Value);

    /// <summary>What was written in it in words.</summary>
    public IEnumerable<string> Words => Fields.Select(one => one.Value).Where(value => value.Contains(' ', StringComparison.Ordinal));
}
