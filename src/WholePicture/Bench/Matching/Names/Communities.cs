namespace WholePicture.Bench.Matching.Names;

/// <summary>Every community the invented list is drawn from.</summary>
internal static class Communities
{
    private static readonly Community[] all =
    [
        British.White, British.Caribbean, European.Polish, European.Romanian, European.Southern, European.Eastern,
        Asian.Pakistani, Asian.Bangladeshi, Asian.Indian, Asian.Eastern, African.Western, African.Horn, African.Eastern, African.Southern,
    ];

    private static readonly int parts = all.Sum(community => community.Share);

    /// <summary>A household's community.</summary>
    public static Community Any(Chance chance)
    {
        var part = chance.Below(parts);

        foreach (var community in all)
        {
            part -= community.Share;

            if (part < 0)
            {
                return community;
            }
        }

        return all[0];
    }
}
