using WholePicture.Access;
using WholePicture.Safeguards;
using WholePicture.Words.Settings;

namespace WholePicture.Intake.Placing;

/// <summary>What every picture is drawn and checked with, at one moment.</summary>
internal sealed record Ground(Partnership Partnership, LocalSettings Settings, IReadOnlyList<ISafeguard> Rules, DateTimeOffset At);
