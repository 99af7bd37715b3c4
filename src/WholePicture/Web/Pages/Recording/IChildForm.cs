using WholePicture.Access;
using WholePicture.Pictures;

namespace WholePicture.Web.Pages.Recording;

/// <summary>What somebody types about one child, which becomes one entry.</summary>
/// <typeparam name="TSelf">The form itself.</typeparam>
public interface IChildForm<TSelf>
{
    /// <summary>Under what its draft is kept.</summary>
    static abstract string Draft { get; }

    /// <summary>The id of the field that a refusal of the whole stands beside.</summary>
    static abstract string First { get; }

    /// <summary>Made with the form: sent twice, it is one entry.</summary>
    Guid Key { get; }

    /// <summary>An empty one.</summary>
    static abstract TSelf New(DateTimeOffset now);

    /// <summary>The same under another key: sent, it is another entry.</summary>
    TSelf Again(Guid key);

    /// <summary>Each thing that is wrong, by the id of its field.</summary>
    IReadOnlyList<(string Field, string Words)> Problems(Picture picture, Professional author, DateTimeOffset now);

    /// <summary>The entry it becomes, and whom it is about.</summary>
    Filled Entry(Picture picture, Professional author, DateTimeOffset now);
}
