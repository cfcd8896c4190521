using System.Text;
using StaticSite.Engine;

namespace StaticSite.Tests.Slips;

/// <summary>Makes one slip after another in the files of a site, the same ones for the same seed.</summary>
internal sealed class MakeSlips
{
    private static readonly (string Name, Func<string, Random, string> Of)[] InText =
    [
        .. SlipsOfHand.All, .. SlipsOfHand.All, .. SlipsOfPasting.All, .. SlipsOfLines.All, .. SlipsOfLines.All,
    ];

    private static readonly (string Name, Func<SourceFile, Random, SourceFile> Of)[] InFiles =
    [
        ("one letter in Latin-1", (file, random) => file with { Bytes = WithByte(file.Bytes.ToArray(), random) }),
        ("saved as UTF-16", (file, _) => file with { Bytes = (byte[])[0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Slip.TextOf(file))] }),
        ("a byte order mark", (file, _) => file with { Bytes = (byte[])[0xEF, 0xBB, 0xBF, .. file.Bytes.Span] }),
        ("cut off", (file, random) => file with { Bytes = file.Bytes[..random.Next(file.Bytes.Length)] }),
        ("emptied", (file, _) => file with { Bytes = ReadOnlyMemory<byte>.Empty }),
        ("renamed", (file, random) => new SourceFile(file.Folder, SlipsOfNames.Of(file.Name, random), file.Bytes)),
        ("renamed by a letter", (file, random) => new SourceFile(file.Folder, SlipsOfNames.LetterOf(file.Name, random), file.Bytes)),
    ];

    private readonly SourceFile[][] _kinds;
    private readonly Random _random;

    public MakeSlips(IEnumerable<SourceFile> files, int seed)
    {
        _random = new Random(seed);
        _kinds =
        [
            .. files.OrderBy(file => file.Name, StringComparer.Ordinal)
                .GroupBy(file => file.Name.IndexOf('/') is > 0 and var folder ? file.Name[..folder] : file.Name)
                .Select(kind => kind.ToArray()),
        ];
    }

    /// <summary>As often in each kind of file, however many files of a kind there are.</summary>
    public Slip Next()
    {
        var kind = _kinds[_random.Next(_kinds.Length)];
        var file = kind[_random.Next(kind.Length)];
        while (true)
        {
            var slip = Make(file);
            if (slip.After.Name != file.Name || !slip.After.Bytes.Span.SequenceEqual(file.Bytes.Span))
                return slip;
        }
    }

    private Slip Make(SourceFile file)
    {
        var number = _random.Next(InText.Length + InFiles.Length);
        if (number >= InText.Length || file.Bytes.IsEmpty || file.Bytes.Span.Contains((byte)0))
        {
            var (rough, make) = InFiles[number % InFiles.Length];
            return new Slip(rough, file, make(file, _random));
        }

        var (name, change) = InText[number];
        return new Slip(name, file, file with { Bytes = Encoding.UTF8.GetBytes(change(Slip.TextOf(file), _random)) });
    }

    private static byte[] WithByte(byte[] bytes, Random random)
    {
        if (bytes.Length > 0)
            bytes[random.Next(bytes.Length)] = 0xE9;
        return bytes;
    }
}
