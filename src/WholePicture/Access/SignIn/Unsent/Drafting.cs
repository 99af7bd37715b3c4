namespace WholePicture.Access.SignIn.Unsent;

/// <summary>How a page says that it saves a draft by itself while somebody types (<c>Web/Assets/draft.js</c>).</summary>
public static class Drafting
{
    /// <summary>The header that says so.</summary>
    public const string Header = "X-Draft";
}
