using Npgsql;
using WholePicture.Words;

namespace WholePicture.Web.Pages.Children;

/// <summary>Whether a child has a picture at all, so that an unknown address is not answered with an empty page.</summary>
public sealed class KnownChildren(NpgsqlDataSource database)
{
    public async Task<bool> Includes(PersonId child, CancellationToken stop)
    {
        await using var ask = database.CreateCommand("select exists (select from pictures.child where child_id = $1)");
        ask.Parameters.Add(new() { Value = child.Value });

        return (bool)(await ask.ExecuteScalarAsync(stop))!;
    }
}
