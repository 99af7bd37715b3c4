using WholePicture.Casework.Involvement;
using WholePicture.Pictures;
using WholePicture.Words;

namespace WholePicture.Safeguards.Rules;

/// <summary>A worker and a family turn out to know each other, and nobody asked the family what they would like (REQ IC-08).</summary>
public sealed class WorkerKnownToFamily : ISafeguard
{
    /// <inheritdoc/>
    public SafeguardCard Card { get; } = new()
    {
        Code = "worker-known-to-family",
        LooksFor = "A personal connection between a worker and a family with abuse on record is declared, and the family was not asked what they wish.",
        Asks = "Ask the family, alone and without the worker. Then the manager decides who works with them.",
        QuietWhen = "a connection is recorded with the family’s wish asked, or another worker begins",
        Taught = ["REQ IC-08", "K 6.15", "K 6.42"],
        Within = Within.Days(2),
    };

    /// <inheritdoc/>
    public IEnumerable<Concern> Check(Picture picture)
    {
        var declared = picture.All<ConnectionDeclared>().Where(fact => !fact.Body.WishAsked).Select(fact => fact.Entry).LastOrDefault();

        if (declared is not null && picture.AccountsOfAbuse().Count > 0 && !picture.All<ConnectionDeclared>().Any(fact => fact.Body.WishAsked && fact.Entry.Known >= declared.Known)
            && !picture.Involvements.Any(involvement => involvement.Agency == declared.Agency && involvement.Entry.Known > declared.Known))
        {
            yield return Card.Raise(picture,
                $"{picture.Name(declared.Agency)} recorded {declared.Happened.OnInWords} that a worker and the family know each other. The family is not recorded as asked what they wish.",
                [declared],
                [.. Tell.At(picture, [declared.Agency]), new(Role.TeamManager)]);
        }
    }
}
