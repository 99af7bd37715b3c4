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

    /// <summary>Says who it is; who it was before is forgotten, and so is by what other name they were known there. Whoever is signed in as either of them is signed out.</summary>
    public async Task Say(string issuer, string subject, string professional, CancellationToken stop)
    {
        await using var connection = await database.OpenConnectionAsync(stop);
        await using var batch = new NpgsqlBatch(connection);
        await batch
            .Add("update access.session set ended_at = now() where ended_at is null and professional in (select $3 union select professional from access.agency_subject where issuer = $1 and subject = $2)", issuer, subject, professional)
            .Add("delete from access.agency_subject where issuer = $1 and professional = $2", issuer, professional)
            .Add("insert into access.agency_subject (issuer, subject, professional) values ($1, $2, $3) on conflict (issuer, subject) do update set professional = excluded.professional", issuer, subject, professional)
            .Send(stop);
    }
}
