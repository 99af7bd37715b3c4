using Npgsql;
using WholePicture.Database;

namespace WholePicture.Access.SignIn.Elsewhere;

/// <summary>Keeps who somebody is to their agency's own sign-in. Only an administrator says so; nobody is matched by name or address.</summary>
public sealed class Subjects(NpgsqlDataSource database)
{
    /// <summary>The professional; null when nobody has said who it is.</summary>
    public async Task<string?> Find(string issuer, string subject, CancellationToken stop)
    {
        await using var find = database.Command("select agency_subject.professional from access.agency_subject join access.professional on professional.id = agency_subject.professional where issuer = $1 and subject = $2 and left_at is null", issuer, subject);

        return await find.ExecuteScalarAsync(stop) as string;
    }

    /// <summary>Says who it is; who it was before is forgotten.</summary>
    public async Task Say(string issuer, string subject, string professional, CancellationToken stop)
    {
        await using var keep = database.Command(
            "insert into access.agency_subject (issuer, subject, professional) values ($1, $2, $3) on conflict (issuer, subject) do update set professional = excluded.professional", issuer, subject, professional);
        await keep.ExecuteNonQueryAsync(stop);
    }
}
