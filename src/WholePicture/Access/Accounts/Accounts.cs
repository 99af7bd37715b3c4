using System.Security.Cryptography;
using Microsoft.AspNetCore.Identity;
using Npgsql;
using WholePicture.Database;

namespace WholePicture.Access.Accounts;

/// <summary>Passwords with codes, for partners that have no sign-in of their own. Guessing is slowed for everybody alike, known or not.</summary>
public sealed class Accounts(NpgsqlDataSource database, TimeProvider clock)
{
    /// <summary>So many wrong codes in a row beside the right password, and it shuts for <see cref="Shut"/>.</summary>
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
    // So many passwords are tried at once, and no connection is held meanwhile: who guesses keeps nobody else out
    private static readonly SemaphoreSlim trying = new(2);
    private static readonly PasswordHasher<string> hasher = new();
    private static readonly string nobodys = hasher.HashPassword("", "nobody has this password");

    /// <summary>Makes an account, or makes it anew. The password and the seed are returned this once.</summary>
    public async Task<(string Password, byte[] Seed)> Make(string professional, CancellationToken stop)
    {
        var (password, seed) = (RandomNumberGenerator.GetString("abcdefghjkmnpqrstuvwxyz23456789", 16), RandomNumberGenerator.GetBytes(Totp.SeedBytes));
        var now = clock.GetUtcNow();
        await database.InTransaction(async connection =>
        {
            await using var batch = new NpgsqlBatch(connection);
            // Whoever is signed in with what is no more, is not
            await batch.Add(Put, professional, hasher.HashPassword(professional, password), seed, now)
                .Add("update access.session set ended_at = $2 where professional = $1 and ended_at is null", professional, now).Send(stop);
        }, stop);

        return (password, seed);
    }

    /// <summary>
    /// Whether this is them. An unknown name takes as long as a known one, and is answered alike. A code counts once. A wrong password shuts nothing:
    /// passwords are made here and cannot be guessed, and whoever knows a name could keep its owner out. Wrong codes beside the right password do.
    /// </summary>
    public async Task<bool> IsThem(string professional, string password, string code, CancellationToken stop)
    {
        bool isPassword;
        await trying.WaitAsync(stop);
        try
        {
            isPassword = hasher.VerifyHashedPassword(professional, await PasswordOf(professional, stop) ?? nobodys, password) is not PasswordVerificationResult.Failed;
        }
        finally
        {
            trying.Release();
        }

        return isPassword && await database.InTransaction(connection => IsCode(connection, professional, code, stop), stop);
    }

    private async Task<bool> IsCode(NpgsqlConnection connection, string professional, string code, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        if (await Find(connection, professional, stop) is not { } known || known.ShutUntil > now)
        {
            return false;
        }

        var step = Totp.Accepts(known.Seed, code, now, known.LastStep);
        await using var after = step is { } accepted
            ? connection.Command("update access.account set failed = 0, shut_until = null, last_step = $2 where professional = $1", professional, accepted)
            : connection.Command(Wrong, professional, MostWrong, now + Shut);
        await after.ExecuteNonQueryAsync(stop);

        return step is not null;
    }

    private async Task<string?> PasswordOf(string professional, CancellationToken stop)
    {
        await using var ask = database.Command("select password from access.account where professional = $1", professional);

        return await ask.ExecuteScalarAsync(stop) as string;
    }

    private static async Task<(byte[] Seed, long LastStep, DateTimeOffset? ShutUntil)?> Find(NpgsqlConnection connection, string professional, CancellationToken stop)
    {
        await using var ask = connection.Command("select seed, last_step, shut_until from access.account where professional = $1 and not exists (select from access.professional where id = $1 and left_at is not null) for update", professional);
        await using var rows = await ask.ExecuteReaderAsync(stop);

        return await rows.ReadAsync(stop) ? (rows.GetFieldValue<byte[]>(0), rows.GetInt64(1), rows.IsDBNull(2) ? null : rows.GetFieldValue<DateTimeOffset>(2)) : null;
    }
}
