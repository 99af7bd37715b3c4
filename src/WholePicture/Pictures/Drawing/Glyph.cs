using WholePicture.Chronology;

namespace WholePicture.Pictures.Drawing;

/// <summary>A shape in the drawing: the marks of entries, and three that stand for something else.</summary>
public enum Glyph
{
    /// <summary>A fact on record.</summary>
    Fact = 0,

    /// <summary>A police call-out, numbered.</summary>
    CallOut,

    /// <summary>Something said.</summary>
    Said,

    /// <summary>A letter or e-mail.</summary>
    Letter,

    /// <summary>A referral.</summary>
    Referral,

    /// <summary>Seen, or contact made.</summary>
    Seen,

    /// <summary>Not seen, not recorded, not answered.</summary>
    NotSeen,

    /// <summary>A meeting with everybody there.</summary>
    Meeting,

    /// <summary>A meeting with some missing.</summary>
    MeetingInPart,

    /// <summary>A decision, or a meeting to come.</summary>
    Decision,

    /// <summary>It should be there and is not.</summary>
    Missing,

    /// <summary>It is held and not shared.</summary>
    Held,

    /// <summary>Several marks too close to draw apart.</summary>
    Several,
}

/// <summary>From the marks of entries to shapes.</summary>
public static class Glyphs
{
    /// <summary>The shape of a mark.</summary>
    public static Glyph Of(Mark mark) => mark switch
    {
        Mark.CallOut => Glyph.CallOut,
        Mark.Said => Glyph.Said,
        Mark.Letter => Glyph.Letter,
        Mark.Referral => Glyph.Referral,
        Mark.Seen => Glyph.Seen,
        Mark.NotSeen => Glyph.NotSeen,
        Mark.Meeting => Glyph.Meeting,
        Mark.MeetingInPart => Glyph.MeetingInPart,
        Mark.Decision => Glyph.Decision,
        _ => Glyph.Fact,
    };

    /// <summary>What it means, for the key.</summary>
    public static string InWords(Glyph glyph) => glyph switch
    {
        Glyph.CallOut => "police call-out",
        Glyph.Said => "something said",
        Glyph.Letter => "letter or e-mail",
        Glyph.Referral => "referral",
        Glyph.Seen => "seen, or contact made",
        Glyph.NotSeen => "not seen, not recorded or not answered",
        Glyph.Meeting => "meeting, all there",
        Glyph.MeetingInPart => "meeting, some missing",
        Glyph.Decision => "decision, or meeting to come",
        Glyph.Missing => "should be there, is not",
        Glyph.Held => "held, not shared with you",
        Glyph.Several => "several, too close to draw apart",
        _ => "on record",
    };
}
