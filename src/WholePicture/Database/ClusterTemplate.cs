namespace WholePicture.Database;

/// <summary>Makes a cluster's files: with initdb, or by copying a set made earlier, which takes a tenth of the time.</summary>
internal static class ClusterTemplate
{
    /// <summary>Raise when what is in the copied files changes.</summary>
    private const int Edition = 1;

    public static async Task Initialise(PostgresBinaries postgres, ClusterFolder folder, bool durable, CancellationToken stop)
    {
        // Made beside and moved, so that being killed half way leaves nothing that looks finished
        var unfinished = $"{folder.Data}.new";
        if (Directory.Exists(unfinished))
        {
            Directory.Delete(unfinished, recursive: true);
        }

        if (!durable && await Cached(postgres, stop) is { } cached)
        {
            Shell.Run("cp", ["-a", cached, unfinished]);
        }
        else
        {
            Make(postgres, unfinished, durable);
        }

        Directory.Move(unfinished, folder.Data);
    }

    private static void Make(PostgresBinaries postgres, string data, bool durable)
    {
        Shell.MakeServersFolder(data);
        Shell.RunAsServer(postgres.Program("initdb"),
        [
            "-D", data, "-U", ClusterRoles.Superuser, "-A", "peer", "-E", "UTF8", "--locale=C.UTF-8", "--no-instructions",
            .. durable ? Array.Empty<string>() : ["--no-sync"],
        ]);
    }

    /// <summary>Null where this account has nowhere to keep one.</summary>
    private static async Task<string?> Cached(PostgresBinaries postgres, CancellationToken stop)
    {
        var home = Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { Length: > 0 } chosen
            ? chosen
            : Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".cache");
        var cached = Path.Combine(home, "wholepicture", $"cluster-{postgres.Version}-{Edition}");

        try
        {
            if (!Directory.Exists(cached))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(cached)!);
                await Fill(cached, postgres, stop);
            }

            return cached;
        }
        catch (UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static async Task Fill(string cached, PostgresBinaries postgres, CancellationToken stop)
    {
        var scratch = ClusterFolder.ThrowAway();
        using var kept = FolderLock.TryTogether(scratch.UsersLock);
        try
        {
            Make(postgres, scratch.Data, durable: false);
            var server = new PrivateServer(scratch, durable: false);
            await server.MakeSureItAnswers(stop);
            server.Stop();

            PutInPlace(scratch.Data, cached);
        }
        finally
        {
            Directory.Delete(scratch.Path, recursive: true);
        }
    }

    /// <summary>Two may fill at once: the first to move its copy in place wins, and the other's is as good.</summary>
    private static void PutInPlace(string data, string cached)
    {
        var beside = $"{cached}.{Guid.NewGuid():N}";
        Shell.Run("cp", ["-a", data, beside]);
        Shell.Run("sync", ["-f", beside]);

        try
        {
            Directory.Move(beside, cached);
        }
        catch (IOException) when (Directory.Exists(cached))
        {
            Directory.Delete(beside, recursive: true);
        }
    }
}
