namespace WholePicture.Bench.Sending;

/// <summary>One piece that is sent, until a concern rests on it. Moments are the driver's own clock, which never goes back.</summary>
/// <param name="key">Its own, as reference and as idempotency key.</param>
/// <param name="body">What is sent.</param>
/// <param name="scheduled">When it was to be sent, whatever became of those before it.</param>
internal sealed class Post(string key, string body, long scheduled)
{
    public string Key => key;

    public string Body => body;

    /// <summary>How often it was sent.</summary>
    public int Tries { get; set; }

    public long Scheduled => scheduled;

    /// <summary>When the driver had read that it was accepted; 0 until then.</summary>
    public long Accepted { get; set; }

    /// <summary>When the driver saw it placed with a concern resting on it; 0 until then.</summary>
    public long Raised { get; set; }
}
