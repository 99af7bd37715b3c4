using WholePicture.Access.Ties;
using WholePicture.Words;

namespace WholePicture.Inbox.Acts;

/// <summary>Nothing about somebody's own family is ever given to them.</summary>
public static class OwnFamily
{
    /// <summary>Whether the child is of their own family.</summary>
    public static async Task<bool> IsOwnFamily(this TieStore ties, PersonId child, string professional, CancellationToken stop) =>
        (await ties.About(child, professional, stop)).Any(tie => tie.Professional == professional && tie.Kind is TieKind.OwnFamily);
}
