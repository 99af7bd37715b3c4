using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace WholePicture.Access.Clients;

/// <summary>The secret by which a system of an agency is known. Shown once, when made; only its digest is kept.</summary>
/// <param name="Value">The key as it stands after <c>Bearer</c>.</param>
public readonly record struct ClientKey(string Value)
{
    private const string Prefix = "wp_";
    private const int Bytes = 32;

    /// <summary>A key nobody can guess: 256 random bits. The prefix lets secret scanners find one that was published by mistake.</summary>
    public static ClientKey New() => new(Prefix + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes)));

    /// <summary>
    /// What is kept, and looked up: finding a key by its digest takes no longer for a near miss than for a far one.
    /// A plain digest is enough for a key as long as this; slow ones are for what people can remember.
    /// </summary>
    public byte[] Digest() => SHA256.HashData(Encoding.UTF8.GetBytes(Value));

    /// <summary>Says nothing: a key must not end in a log by way of a record's text.</summary>
    public override string ToString() => $"{Prefix}…";
}
