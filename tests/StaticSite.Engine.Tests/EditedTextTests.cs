using System.Text;

namespace StaticSite.Engine.Tests;

/// <summary>What is not edited stays as it is, byte for byte.</summary>
public sealed class EditedTextTests
{
    // The first eight are no text.
    private static readonly byte[][] Pieces =
    [
        [0xFF], [0xC3], [0xE2, 0x82], [0xF0, 0x9F, 0x98], [0xED, 0xA0, 0x80], [0x80, 0x80], [0xC0, 0xAF], [0xF4, 0x90, 0x80, 0x80],
        [.. "é"u8], [.. "€"u8], [.. "😀"u8], [.. "a"u8], [.. "\uFEFF"u8],
    ];

    [Fact]
    public void A_file_without_edits_is_itself()
    {
        var file = new SourceFile("input", "a.png", new byte[] { 0x89, 0xFF, 0xFE, 0xC3 });

        Assert.Same(file, new EditedText(file).ToFile());
    }

    // Bytes that are no text, whole and cut off, before, between and behind what is edited.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public void Around_edits_all_bytes_stay(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 500; round++)
        {
            var (written, expected, lines) = (new List<byte>(), new List<byte>(), new List<string>());
            for (var line = 0; line < 4; line++)
            {
                var before = Enumerable.Range(0, random.Next(4)).SelectMany(_ => Pieces[random.Next(Pieces.Length)]).ToArray();
                byte[] behind = [.. Pieces[random.Next(8)], (byte)'\n'];
                written.AddRange([.. before, .. "OLD"u8, .. behind]);
                expected.AddRange([.. before, .. "newer"u8, .. behind]);
                lines.Add(Encoding.UTF8.GetString([.. written]).Split('\n')[line]);
            }

            var edited = new EditedText(new SourceFile("input", "a.md", written.ToArray()));
            for (var line = 0; line < lines.Count; line++)
            {
                var column = lines[line].IndexOf("OLD", StringComparison.Ordinal) - (line == 0 && lines[0].StartsWith('\uFEFF') ? 1 : 0) + 1;
                Assert.True(edited.TryAdd([new TextEdit(new SourceLocation("input/a.md", line + 1, column), "OLD", "newer")]));
            }

            Assert.Equal(expected, edited.ToFile().Bytes.ToArray());
        }
    }
}
