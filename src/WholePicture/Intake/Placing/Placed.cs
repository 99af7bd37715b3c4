using WholePicture.Words;

namespace WholePicture.Intake.Placing;

/// <summary>What became of one piece.</summary>
/// <param name="Receipt">Its receipt.</param>
/// <param name="State">How far it has come.</param>
/// <param name="Children">Whose pictures were drawn again.</param>
/// <param name="Raised">How many concerns were raised.</param>
/// <param name="Grown">How many that stood now say something else, or were told to somebody more.</param>
/// <param name="Closed">How many no longer hold.</param>
public sealed record Placed(EntryId Receipt, ArrivalState State, IReadOnlyList<PersonId> Children, int Raised = 0, int Grown = 0, int Closed = 0);
