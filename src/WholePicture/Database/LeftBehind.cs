namespace WholePicture.Database;

/// <summary>Throw-away clusters whose process was killed before it could remove them.</summary>
internal static class LeftBehind
{
    public static void Remove()
    {
        foreach (var folder in ClusterFolder.ThrownAway().Where(folder => File.Exists(folder.UsersLock)))
        {
            try
            {
                using var nobodyUsesIt = FolderLock.TryAlone(folder.UsersLock);
                if (nobodyUsesIt is not null)
                {
                    Remove(folder);
                }
            }
            catch (UnauthorizedAccessException)
            {
                // Another account's
            }
        }
    }

    private static void Remove(ClusterFolder folder)
    {
        if (File.Exists(Path.Combine(folder.Data, "postmaster.pid")))
        {
            new PrivateServer(folder, durable: false).Stop();
        }

        Directory.Delete(folder.Path, recursive: true);
    }
}
