using System.Security.Cryptography;
using System.Text;
using WholePicture.Access.Looks.Checking;
using WholePicture.Database;
using WholePicture.Tests.Cast;

namespace WholePicture.Tests.Access.Looks.Checking;

public sealed class CheckpointTests : IDisposable
{
    private readonly ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

    public void Dispose()
    {
        key.Dispose();
        folder.Delete(recursive: true);
    }

    [Fact]
    public void One_that_somebody_else_signed_is_not_believed()
    {
        using var forger = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var forged = Checkpoint.Sign(20, [1], Today.Now, null, forger);

        Assert.Equal([new(Tampered.Signature, 20, 20)], Found(forged));
        Assert.Equal([new(Tampered.Signature, 20, 20)], Found(forged with { Key = SigningKey.InWords(key) }));
        Assert.Empty(CheckpointFile.Check([forged], key).Sound);
    }

    /// <summary>Two nodes that stop at once sign after each other: the second would not follow the first.</summary>
    [Fact]
    public void While_somebody_adds_nobody_else_does()
    {
        var file = Path.Combine(folder.FullName, "looks.jsonl");
        using (CheckpointFile.Alone(file))
        {
            Assert.Throws<PlainError>(() => CheckpointFile.Alone(file));
        }

        CheckpointFile.Alone(file).Dispose();
    }

    [Fact]
    public void Nor_one_of_which_anything_was_changed()
    {
        var signed = Checkpoint.Sign(20, [1], Today.Now, null, key);
        Checkpoint[] changed = [signed with { Sequence = 19 }, signed with { Hash = "02" }, signed with { At = Today.Now.AddHours(1) }, signed with { Key = null }, signed with { Previous = null }, signed with { Signature = "" }, signed with { Signature = "no base 64" }];

        Assert.Empty(Found(signed));
        Assert.All(changed, checkpoint => Assert.Contains(Tampered.Signature, Found(checkpoint).Select(finding => finding.Kind)));
    }

    [Fact]
    public void None_can_be_taken_out_or_put_elsewhere_unseen()
    {
        var (one, two, three) = Three();

        Assert.Empty(Found(one, two, three));
        Assert.Equal([new(Tampered.CheckpointRemoved, 11, 30)], Found(one, three));
        Assert.Equal([new(Tampered.CheckpointRemoved, 1, 20)], Found(two, three));
        Assert.NotEmpty(Found(one, three, two));
    }

    [Fact]
    public void One_signed_before_each_named_the_one_before_it_still_counts()
    {
        var old = new Checkpoint(20, "01", Today.Now, "");
        var text = Encoding.UTF8.GetBytes($"wholepicture looks 20 01 {Today.Now.UtcDateTime:O}");
        old = old with { Signature = Convert.ToBase64String(key.SignData(text, HashAlgorithmName.SHA256)) };

        Assert.Empty(Found(old, Checkpoint.Sign(30, [2], Today.Now, old, key)));
    }

    [Fact]
    public void A_file_of_them_is_read_as_it_was_written_and_a_broken_line_is_named()
    {
        var (one, two, three) = Three();
        var path = Path.Combine(folder.FullName, "checkpoints.jsonl");
        CheckpointFile.Add(path, one);
        CheckpointFile.Add(path, two);
        Assert.Equal([one, two], CheckpointFile.Read(path));
        Assert.Equal(two, CheckpointFile.Last(path));

        // Stopped in the middle of writing one
        File.AppendAllText(path, "{\"sequence\":");
        Assert.Equal([one, two], CheckpointFile.Read(path));
        CheckpointFile.Add(path, three);
        Assert.Equal([one, two, three], CheckpointFile.Read(path));

        // Brought from elsewhere without its last line's end
        File.WriteAllText(path, File.ReadAllText(path).TrimEnd('\n'));
        Assert.Equal([one, two, three], CheckpointFile.Read(path));

        File.WriteAllLines(path, [one.ToLine(), two.ToLine(), "{\"sequence\":"]);
        Assert.Contains("line 3", Assert.Throws<PlainError>(() => CheckpointFile.Read(path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_key_is_made_once_for_its_owner_only_and_its_printed_half_is_enough_to_check()
    {
        var path = Path.Combine(folder.FullName, "key.pem");
        using var made = SigningKey.ReadOrMake(path);
        using var again = SigningKey.ReadOrMake(path);
        using var printed = SigningKey.Read(SigningKey.InWords(made));
        var signed = Checkpoint.Sign(20, [1], Today.Now, null, again);

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
        Assert.True(signed.IsSignedBy(printed));
        Assert.Equal(SigningKey.InWords(made), signed.Key);
        Assert.Throws<PlainError>(() => SigningKey.Read("no such file"));
    }

    private (Checkpoint, Checkpoint, Checkpoint) Three()
    {
        var one = Checkpoint.Sign(10, [1], Today.Now, null, key);
        var two = Checkpoint.Sign(20, [2], Today.Now, one, key);

        return (one, two, Checkpoint.Sign(30, [3], Today.Now, two, key));
    }

    private IReadOnlyList<Finding> Found(params Checkpoint[] all) => CheckpointFile.Check(all, key).Found;
}
