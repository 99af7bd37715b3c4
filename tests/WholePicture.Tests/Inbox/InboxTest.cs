using WholePicture.Access.Stores;
using WholePicture.Access.Ties;
using WholePicture.Database;
using WholePicture.Inbox.Acts;
using WholePicture.Tests.Cast;
using WholePicture.Tests.Database;
using WholePicture.Words;

namespace WholePicture.Tests.Inbox;

/// <summary>Concerns that were raised with the cast, on a database of their own.</summary>
public abstract class InboxTest : DatabaseTest
{
    protected static PersonId Amara { get; } = PersonId.New();

    protected ActStore Acts => new(App);

    protected TieStore Ties => new(App, TimeProvider.System);

    protected PartnershipStore Partnership => new(App);

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        await Partnership.Save(Partners.Eastmere, CancellationToken.None);
    }

    /// <summary>Something was raised with somebody today, and an answer is due so many hours later.</summary>
    protected async Task<Guid> Raised(string with, int hours, PersonId? about = null)
    {
        var id = Guid.CreateVersion7();
        await using var raise = App.Command(
            """
            insert into inbox.concern (id, child_id, code, about, because, asks, quiet_when, rests_on, raised_at, holds_from, answer_by)
            values ($1, $2, 'test', $3, 'Because.', 'Do it', 'Done', '{}', $4, $4, $5)
            """, id, (about ?? Amara).Value, $"{id}", Today.Now, Today.Now.AddHours(hours));
        await raise.ExecuteNonQueryAsync();
        await using var tell = App.Command("insert into inbox.told (concern_id, role, professional, told_at) values ($1, 'social-worker', $2, $3)", id, with, Today.Now);
        await tell.ExecuteNonQueryAsync();

        return id;
    }

    protected Task<bool> Does(Guid concern, string who, ActKind kind, DateTimeOffset at, string? to = null) =>
        Acts.Keep(new(Guid.NewGuid(), concern, who, kind, at, HandedTo: to), Amara, Partners.Eastmere.Professional(to), CancellationToken.None);

    protected async Task<Raised> Read(Guid concern) => (await Acts.One(concern, CancellationToken.None))!;

    protected async Task IsOwnFamily(string professional)
    {
        await using var tie = App.Command("insert into access.tie (child_id, professional, kind) values ($1, $2, 'own-family')", Amara.Value, professional);
        await tie.ExecuteNonQueryAsync();
    }
}
