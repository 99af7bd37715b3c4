namespace WholePicture.Words.Json;

/// <summary>A field's name is the sender's own text: long ones and odd ones are left out of errors, so that no story travels in one.</summary>
internal static class FieldName
{
    private const int Longest = 40;

    /// <summary>The name, where it is plainly one.</summary>
    public static string Safe(string? name) =>
        name is { Length: <= Longest } && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_') ? name : "(unknown)";
}
