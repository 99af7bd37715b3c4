namespace WholePicture.Access.Looks.Checking;

/// <summary>Where a service keeps its checkpoints and the key that signs them; null when it has nowhere to write.</summary>
/// <param name="Path">The folder.</param>
public sealed record CheckpointFolder(string? Path)
{
    /// <summary>The one that WHOLEPICTURE_CHECKPOINTS names, best on a disk that whoever runs the database cannot write; else this.</summary>
    public static CheckpointFolder ChosenOr(string? otherwise) => new(Environment.GetEnvironmentVariable("WHOLEPICTURE_CHECKPOINTS") is { Length: > 0 } chosen ? chosen : otherwise);

    /// <summary>The checkpoints.</summary>
    public string File => System.IO.Path.Combine(Path ?? "", "checkpoints.jsonl");

    /// <summary>The key.</summary>
    public string Key => System.IO.Path.Combine(Path ?? "", "checkpoint-key.pem");
}
