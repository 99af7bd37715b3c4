using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Npgsql;
using WholePicture.Database;

namespace WholePicture.Access.Accounts;

/// <summary>Passwords with codes, for partners that have no sign-in of their own. Guessing is slowed for everybody alike, known or not.</summary>
public sealed class Accounts(NpgsqlDataSource database, TimeProvider clock)
{
    /// <summary>Wrong so often in a row, it shuts for <see cref="Shut"/>.</summary>
    public const int MostWrong = 5;

    /// <summary>For how long it shuts.</summary>
    public static readonly TimeSpan Shut = TimeSpan.FromMinutes(15);

    private const string Put = """
        insert into access.account (professional, password, seed, last_step, failed, made_at) values ($1, $2, $3, 0, 0, $4)
        on conflict (professional) do update set password = excluded.password, seed = excluded.seed, last_step = 0, failed = 0, shut_until = null, made_at = excluded.made_at
        """;

    // Once it has opened again it is as if nobody had tried: one slip does not shut it anew
    private const string Wrong = """
        update access.account
           set failed = case when shut_until is null then failed + 1 else 1 end,
               shut_until = case when shut_until is null and failed + 1 >= $2 then $3::timestamptz end
         where professional = $1
        """;
    private static readonly PasswordHasher<string> hasher = new();
    private static readonly string nobodys = hasher.HashPassword("", "nobody has this password");

    /// <summary>Makes an account, or makes it anew. The password and the seed are returned this once.</summary>
    public async Task<(string Password, byte[] Seed)> Make(string professional, CancellationToken stop)
    {
        var (password, seed) = (RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz23456789", 16), RandomNumberGenerator.GetBytes(Totp.SeedBytes));
        await using var put = database.Command(Put, professional, hasher.HashPassword(professional, password), seed, clock.GetUtcNow());
        await put.ExecuteNonQueryAsync(stop);

        return (password, seed);
    }

    /// <summary>Whether this is them. An unknown name takes as long as a known one, and is answered alike. A code counts once.</summary>
    public Task<bool> IsThem(string professional, string password, string code, CancellationToken stop) => database.InTransaction(async connection =>
    {
        var now = clock.GetUtcNow();
        var account = await Find(connection, professional, stop);
        var isPassword = hasher.VerifyHashedPassword(professional, account?.Password ?? nobodys, password) is not PasswordVerificationResult.Failed;
        if (account is not { } known || known.ShutUntil > now)
        {
            return false;
        }

        var step = Totp.Accepts(known.Seed, code, now, known.LastStep);
        await using var after = isPassword && step is { } accepted
            ? connection.Command("update access.account set failed = 0, shut_until = null, last_step = $2 where professional = $1", professional, accepted)
            : connection.Command(Wrong, professional, MostWrong, now + Shut);
        await after.ExecuteNonQueryAsync(stop);

        return isPassword && step is not null;
    }, stop);

    private static async Task<(string Password, byte[] Seed, long LastStep, DateTimeOffset? ShutUntil)?> Find(NpgsqlConnection connection, string professional, CancellationToken stop)
    {
        await using var ask = connection.Command("select password, seed, last_step, shut_until from access.account where professional = $1 and not exists (select from access.professional where id = $1 and left_at is not null) for update", professional);
        await using var rows = await ask.ExecuteReaderAsync(stop);

        return await rows.ReadAsync(stop) ? (rows.GetString(0), rows.GetFieldValue<byte[]>(1), rows.GetInt64(2), rows.IsDBNull(3) ? null : rows.GetFieldValue<DateTimeOffset>(3)) : null;
    }
}
