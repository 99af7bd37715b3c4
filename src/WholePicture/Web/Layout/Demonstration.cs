namespace WholePicture.Web.Layout;

/// <summary>Whether this service shows invented people. Only then may anybody sign in by picking who to be.</summary>
/// <param name="IsOn">Whether it does.</param>
public sealed record Demonstration(bool IsOn);
