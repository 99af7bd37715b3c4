namespace WholePicture.Chronology;

/// <summary>What a statement answers. Agencies may answer the same question differently; all answers are kept (REQ CH-05).</summary>
public enum Question
{
    /// <summary>Not a question.</summary>
    NotStated = 0,

    /// <summary>Is one the parent of the other? <c>mother</c>, <c>father</c> or <c>no</c>.</summary>
    ParentOf,

    /// <summary>Are they a couple? <c>together</c>, <c>not-together</c> or <c>over</c>.</summary>
    CoupleWith,

    /// <summary>Do they live together? <c>yes</c>, <c>no</c> or <c>stays</c>.</summary>
    LivesWith,

    /// <summary>May this person be in the child's home? <c>yes</c> or <c>no</c>.</summary>
    MayBeInHome,

    /// <summary>How well do they understand English? <c>good</c>, <c>limited</c> or <c>none</c> (REQ IC-01).</summary>
    English,

    /// <summary>First language, in words.</summary>
    FirstLanguage,

    /// <summary>What is a service doing? <c>starting</c>, <c>continuing</c>, <c>ending</c> or <c>worker-changing</c>.</summary>
    Service,

    /// <summary>Address, in words.</summary>
    LivesAt,

    /// <summary>The police area or town in which somebody lives, in words.</summary>
    LivesInArea,

    /// <summary>Is the home fit for a baby? <c>suitable</c> or <c>unsuitable</c> (REQ PF-06).</summary>
    Home,

    /// <summary>Who was violent on an occasion? <c>hurt</c> or <c>was-hurt</c>.</summary>
    ViolenceTo,

    /// <summary>Does this person bring the child up in a parent's place? <c>adopted</c>, <c>foster</c>, <c>relative</c> or <c>no</c> (REQ PF-01).</summary>
    CaresFor,

    /// <summary>Telephone number, in words (REQ RS-01). It leads to somebody as an address does, and is shielded as one.</summary>
    Telephone,
}
