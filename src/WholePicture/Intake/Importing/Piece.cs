using WholePicture.Words;

namespace WholePicture.Intake.Importing;

/// <summary>One entry of a file, as it stands there.</summary>
/// <param name="Line">The line it begins on, from 1.</param>
/// <param name="Bytes">Its bytes; of one too long, its beginning.</param>
/// <param name="TooLong">Whether there was more of it than one entry can be.</param>
/// <param name="First">Who the first person in it surely is, when a whole list said so; null when the door has to find out.</param>
public readonly record struct Piece(int Line, ReadOnlyMemory<byte> Bytes, bool TooLong, PersonId? First = null);
