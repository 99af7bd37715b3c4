using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace WholePicture.Access.SignIn;

/// <summary>What a browser holds while somebody is signed in. Only its digest is kept here.</summary>
/// <param name="Value">256 random bits.</param>
public readonly record struct SessionToken(string Value)
{
    private const int Bytes = 32;

    /// <summary>One nobody can guess.</summary>
    public static SessionToken New() => new(Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes)));

    /// <summary>What is kept, and looked up.</summary>
    public byte[] Digest() => SHA256.HashData(Encoding.UTF8.GetBytes(Value));

    /// <summary>Says nothing: it must not end in a log by way of a record's text.</summary>
    public override string ToString() => "…";
}
