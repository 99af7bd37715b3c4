namespace WholePicture.Web.Layout;

/// <summary>Whether this service shows invented people, and what that opens.</summary>
/// <param name="IsOn">Whether anybody may sign in by picking who to be: only over a database that holds nobody real.</param>
/// <param name="IsInvented">Whether the people on its pages are invented, which every page then says; also where that demonstration is served again without picking.</param>
public sealed record Demonstration(bool IsOn, bool IsInvented)
{
    /// <summary>Anybody may be anybody, and nobody is real.</summary>
    public static Demonstration On { get; } = new(true, true);

    /// <summary>Real people, who sign in as themselves.</summary>
    public static Demonstration Off { get; } = new(false, false);
}
