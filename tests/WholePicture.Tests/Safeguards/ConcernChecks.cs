using WholePicture.Safeguards;
using WholePicture.Tests.Cast;
using WholePicture.Words;

namespace WholePicture.Tests.Safeguards;

/// <summary>What a test may ask of a concern.</summary>
internal static class ConcernChecks
{
    /// <summary>It rests on these pieces, in this order, and on nothing else.</summary>
    public static Concern RestsOn(this Concern concern, params Piece[] pieces)
    {
        Assert.Equal(pieces.Select(piece => piece.Id), concern.RestsOn);

        return concern;
    }

    /// <summary>It is for these roles, and for nobody else.</summary>
    public static Concern IsFor(this Concern concern, params Role[] roles)
    {
        Assert.Equal(roles.Order(), concern.For.Select(recipient => recipient.Role).Distinct().Order());

        return concern;
    }
}
