namespace WholePicture.Words.Json;

/// <summary>One thing wrong with what was sent: which field, and what to do, in the sender's words (RFC 9457).</summary>
/// <param name="Pointer">A JSON pointer such as <c>/body/grade</c>; empty for the whole.</param>
/// <param name="Detail">What is wrong and what would be right. It never repeats what was sent, which may be about a person.</param>
public sealed record FieldProblem(string Pointer, string Detail);
