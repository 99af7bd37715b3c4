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
            catch (Exception error) when (error is UnauthorizedAccessException or PlainError or DirectoryNotFoundException)
            {
                // Another account's, or another process is removing it too: it is only tidying
            }
        }
    }

    private static void Remove(ClusterFolder folder)
    {
        if (folder.Initialised)
        {
            new PrivateServer(folder, durable: false).Stop();
        }

        Directory.Delete(folder.Path, recursive: true);
    }
}
