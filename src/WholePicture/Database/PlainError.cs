namespace WholePicture.Database;

/// <summary>Something the person at the keyboard can put right: shown as one plain line, without a stack trace.</summary>
public sealed class PlainError(string message, Exception? because = null) : Exception(message, because);
