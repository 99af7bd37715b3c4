using Npgsql;
using WholePicture.Database;

namespace WholePicture.Tests.Database;

/// <summary>A test that works on a database of its own.</summary>
public abstract class DatabaseTest : IAsyncLifetime
{
    private TestDatabase? test;

    protected WholePictureDatabase Database => test!.Database;

    /// <summary>As the service connects: bound by every policy.</summary>
    protected NpgsqlDataSource App => test!.App;

    protected NpgsqlDataSource Owner => test!.Owner;

    public virtual async Task InitializeAsync() => test = await TestDatabase.Create();

    public virtual async Task DisposeAsync() => await test!.DisposeAsync();
}
