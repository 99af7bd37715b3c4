namespace WholePicture.Database;

/// <summary>A lock on a folder between processes. The system lets go of it when its holder dies, however it dies.</summary>
internal sealed class FolderLock : IDisposable
{
    private readonly FileStream file;

    private FolderLock(FileStream file) => this.file = file;

    public void Dispose() => file.Dispose();

    public static FolderLock? TryAlone(string path) => Try(path, FileShare.None);

    public static FolderLock? TryTogether(string path) => Try(path, FileShare.ReadWrite);

    public static async Task<FolderLock> Alone(string path, CancellationToken stop)
    {
        while (true)
        {
            if (TryAlone(path) is { } mine)
            {
                return mine;
            }

            await Task.Delay(20, stop);
        }
    }

    private static FolderLock? Try(string path, FileShare share)
    {
        try
        {
            return new(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, share));
        }
        catch (IOException) when (File.Exists(path))
        {
            return null;
        }
    }
}
