namespace WholePicture.Intake.Arriving;

/// <summary>How a sender says that this is the same piece as before, so that sending it again is always safe.</summary>
/// <param name="Client">Whose key it is: keys of different senders have nothing to do with each other.</param>
/// <param name="Key">The sender's key.</param>
/// <param name="BodyHash">A digest of what came with it, so that another piece under the same key is noticed.</param>
public sealed record OnceKey(string Client, string Key, byte[] BodyHash);
