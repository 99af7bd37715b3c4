namespace WholePicture.Database;

/// <summary>What a private cluster's own files say; written at each start, so that a moved folder still starts.</summary>
internal static class ClusterSettings
{
    public static void Write(ClusterFolder folder, bool durable)
    {
        Put(folder, "postgresql.conf", Always(folder.Socket) + (durable ? Durable : Fast));
        Put(folder, "pg_hba.conf", "local all all peer map=private\n");
        Put(folder, "pg_ident.conf", WhoMayBeWhom());
    }

    /// <summary>No port is opened, and no password exists: only the account that started the server may reach its socket.</summary>
    /// <remarks>Errors are logged tersely and without their statement: both may hold what was written about a child.</remarks>
    private static string Always(string socket) =>
        $"""
        # Written by WholePicture at each start. To change a setting use "alter system", which is kept.
        listen_addresses = ''
        unix_socket_directories = '{socket.Replace("'", "''", StringComparison.Ordinal)}'
        port = 5432
        max_connections = 200
        timezone = 'UTC'
        log_timezone = 'UTC'
        default_text_search_config = 'pg_catalog.english'
        jit = off
        log_error_verbosity = terse
        log_min_error_statement = panic

        """;

    private const string Durable =
        """
        shared_buffers = 256MB
        fsync = on
        synchronous_commit = on

        """;

    /// <summary>Nothing here outlives its process, so nothing need reach a disk.</summary>
    private const string Fast =
        """
        shared_buffers = 64MB
        fsync = off
        synchronous_commit = off
        full_page_writes = off
        autovacuum = off
        wal_level = minimal
        max_wal_senders = 0

        """;

    private static string WhoMayBeWhom() => string.Concat(
        from account in new[] { Environment.UserName, Shell.ServerAccount }.Distinct()
        from role in ClusterRoles.All
        select $"private \"{account}\" {role}\n");

    /// <summary>initdb made these files as the server's account; writing into them keeps them so.</summary>
    private static void Put(ClusterFolder folder, string file, string text) => File.WriteAllText(Path.Combine(folder.Data, file), text);
}
