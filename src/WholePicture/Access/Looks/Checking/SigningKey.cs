using System.Security.Cryptography;
using WholePicture.Database;

namespace WholePicture.Access.Looks.Checking;

/// <summary>The key with which checkpoints are signed: ECDSA P-256, in a file that only its owner reads, outside the database.</summary>
public static class SigningKey
{
    /// <summary>The one in this file; a new one when there is none.</summary>
    public static ECDsa ReadOrMake(string path)
    {
        if (!File.Exists(path))
        {
            using var made = ECDsa.Create(ECCurve.NamedCurves.nistP256);
            using var file = new FileStream(path, new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite });
            using var writer = new StreamWriter(file);
            writer.Write(made.ExportPkcs8PrivateKeyPem());
        }

        return Read(path);
    }

    /// <summary>The one in this file, whole or its public half; or the public half itself, as it was printed.</summary>
    public static ECDsa Read(string fileOrKey)
    {
        var key = ECDsa.Create();
        try
        {
            if (File.Exists(fileOrKey))
            {
                key.ImportFromPem(File.ReadAllText(fileOrKey));
            }
            else
            {
                key.ImportSubjectPublicKeyInfo(Convert.FromBase64String(fileOrKey), out _);
            }
        }
        catch (Exception error) when (error is ArgumentException or CryptographicException or IOException or FormatException or UnauthorizedAccessException)
        {
            key.Dispose();
            throw new PlainError($"{fileOrKey} is neither a file with a key nor a public key: {error.Message}", error);
        }

        return key;
    }

    /// <summary>Its public half, in base 64.</summary>
    public static string InWords(ECDsa key) => Convert.ToBase64String(key.ExportSubjectPublicKeyInfo());
}
