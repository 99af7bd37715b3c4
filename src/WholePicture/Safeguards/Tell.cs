using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards;

/// <summary>Groups of people that several rules tell.</summary>
public static class Tell
{
    private static readonly Func<Picture, IReadOnlyList<Recipient>> socialCare = picture => [.. Recipients.AtWork(new(Role.SocialWorker), picture).Any()
        ? Recipient.Of(Role.SocialWorker, Role.TeamManager)
        : Recipient.Of(Role.FrontDoor)];

    private static readonly Func<Picture, IReadOnlyList<Recipient>> everybody = picture =>
        [.. picture.Live().Select(involvement => new Recipient(involvement.Role, involvement.Agency)).Distinct()];

    /// <summary>Health and early help round the family.</summary>
    public static IEnumerable<Recipient> Community { get; } = [.. Recipient.Of(Role.Midwife, Role.HealthVisitor, Role.Gp, Role.EarlyHelpWorker)];

    /// <summary>The social worker and their manager, when the family has one; else the front door.</summary>
    public static IReadOnlyList<Recipient> SocialCare(Picture picture) => picture.Once(socialCare);

    /// <summary>Everybody at work with the family, each in their own role.</summary>
    public static IReadOnlyList<Recipient> Everybody(Picture picture) => picture.Once(everybody);

    /// <summary>Those of these roles that somebody holds with the child or the home: nobody is looked for who need not be there.</summary>
    public static IEnumerable<Recipient> IfInvolved(Picture picture, params Role[] roles) =>
        Recipient.Of([.. roles.Where(role => Recipients.AtWork(new(role), picture).Any())]);

    /// <summary>Whoever works with the family at these agencies.</summary>
    public static IEnumerable<Recipient> At(Picture picture, IReadOnlyCollection<AgencyId> agencies) =>
        Everybody(picture).Where(recipient => agencies.Contains(recipient.At!.Value));
}
