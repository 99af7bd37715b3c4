namespace WholePicture.Safeguards;

/// <summary>How soon a concern asks for an answer.</summary>
/// <param name="Hours">Clock hours, through nights and weekends (practice rule W-08).</param>
/// <param name="WorkingDays">Working days, to 5pm (practice rule W-05).</param>
public readonly record struct Within(int Hours, int WorkingDays)
{
    private const int Urgent = 4;

    /// <summary>At once: within hours, day or night.</summary>
    public static Within AtOnce { get; } = new(Urgent, 0);

    /// <summary>By the same time tomorrow, working day or not.</summary>
    public static Within OneDay { get; } = new(24, 0);

    /// <summary>Within so many working days.</summary>
    public static Within Days(int workingDays) => new(0, workingDays);

    /// <summary>Whether it interrupts, rather than waiting in order.</summary>
    public bool Interrupts => Hours is > 0 and <= Urgent;

    /// <summary>When the answer is due. What is asked for today, after the day has closed, is due on the next working day.</summary>
    public DateTimeOffset After(DateTimeOffset raised) => Hours > 0 ? raised.AddHours(Hours)
        : Words.WorkingDays.CloseAfter(raised, WorkingDays) is var close && close > raised ? close
        : Words.WorkingDays.CloseAfter(raised, WorkingDays + 1);

    /// <summary>In words.</summary>
    public override string ToString() => Hours > 0 ? $"{Hours} hours" : WorkingDays == 1 ? "one working day" : $"{WorkingDays} working days";
}
