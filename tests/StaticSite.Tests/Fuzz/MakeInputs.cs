using System.Collections.Immutable;
using System.Text;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Tests.Slips;

namespace StaticSite.Tests.Fuzz;

/// <summary>Makes one input after another from a site, the same ones for the same seed: files with slips, with words that mean
/// something to a parser, with values of the wrong kind behind the right keys, with bytes that are no text, and with odd names.</summary>
internal sealed class MakeInputs(ImmutableArray<SourceFile> files, int seed)
{
    private const int MostChanges = 4;
    private const int MostBytes = 20_000;

    private readonly Random _random = new(seed);
    private readonly MakeSlips _slips = new(files, seed);

    /// <summary>The files, those that did not change as the same objects, and what was done to the others.</summary>
    public (ImmutableArray<SourceFile> Files, string How) Next()
    {
        var (made, how) = (files.ToBuilder(), new List<string>());
        for (var changes = _random.Next(1, MostChanges + 1); changes > 0; changes--)
        {
            var place = _random.Next(made.Count);
            var (name, after) = Change(made[place], made);
            if (after.Bytes.Length > MostBytes || (after.Name != made[place].Name && made.Any(file => file.Name == after.Name)))
                continue;

            made[place] = after;
            how.Add($"{name} in {after.Name}");
        }

        return (made.ToImmutable(), string.Join(", ", how));
    }

    private (string Name, SourceFile After) Change(SourceFile file, ImmutableArray<SourceFile>.Builder all)
    {
        switch (_random.Next(12))
        {
            case 0:
                return Slip();
            case 1:
                return ("bytes", file with { Bytes = Bytes(file.Bytes.ToArray()) });
            case 2:
                return ("a part of another", file with { Bytes = Splice(file, all[_random.Next(all.Count)]) });
            case 3:
                return ("an odd name", new SourceFile(file.Folder, Name(file.Name), file.Bytes));
            case 4 or 5:
                return ("a value", Text(file, Value));
            case 6:
                return ("a key", Text(file, text => Key(file, text)));
            case 7:
                return ("words again and again", Text(file, text => Insert(text, Repeated())));
            case 8:
                return ("a line elsewhere", Text(file, Line));
            default:
                return ("words", Text(file, text => Insert(text, FuzzWords.Any(_random))));
        }
    }

    // Made of the site as it is; what was changed before is kept only if it is another file.
    private (string Name, SourceFile After) Slip()
    {
        var slip = _slips.Next();
        return (slip.Name, slip.After);
    }

    private static SourceFile Text(SourceFile file, Func<string, string> change) =>
        file with { Bytes = Encoding.UTF8.GetBytes(change(Slips.Slip.TextOf(file))) };

    private string Insert(string text, string words)
    {
        var place = _random.Next(text.Length + 1);
        return _random.Next(3) == 0 && place < text.Length
            ? text[..place] + words + text[Math.Min(text.Length, place + _random.Next(1, 12))..]
            : text.Insert(place, words);
    }

    private string Repeated()
    {
        var (words, times) = (FuzzWords.Any(_random), _random.Next(2, 400));
        return string.Concat(Enumerable.Repeat(words, Math.Min(times, MostBytes / 2 / Math.Max(1, words.Length))));
    }

    private string Line(string text)
    {
        var lines = text.Split('\n').ToList();
        var (from, to) = (_random.Next(lines.Count), _random.Next(lines.Count));
        var line = lines[from];
        if (_random.Next(2) == 0)
            lines.RemoveAt(from);
        lines.Insert(Math.Min(to, lines.Count), new string(' ', _random.Next(6)) + (_random.Next(4) == 0 ? "- " : "") + line);
        return string.Join('\n', lines);
    }

    // What stands behind a colon becomes something of another kind.
    private string Value(string text)
    {
        var colons = Enumerable.Range(0, text.Length).Where(place => text[place] == ':').ToArray();
        if (colons.Length == 0)
            return Insert(text, FuzzWords.Value(_random));

        var colon = colons[_random.Next(colons.Length)];
        var end = text.IndexOf('\n', colon) is >= 0 and var found ? found : text.Length;
        return text[..(colon + 1)] + " " + FuzzWords.Value(_random) + text[end..];
    }

    // A key that belongs into such a file, somewhere.
    private string Key(SourceFile file, string text)
    {
        if (SiteBuilder.Create().Features.KindOf(file) is not { } kind || kind.Shape.AllKeys().ToArray() is not { Length: > 0 } keys)
            return Insert(text, FuzzWords.Value(_random));

        var lines = text.Split('\n').ToList();
        lines.Insert(_random.Next(lines.Count), $"{new string(' ', 2 * _random.Next(3))}{keys[_random.Next(keys.Length)].Name}: {FuzzWords.Value(_random)}");
        return string.Join('\n', lines);
    }

    private byte[] Bytes(byte[] bytes)
    {
        if (bytes.Length == 0)
            return [(byte)_random.Next(256)];

        var place = _random.Next(bytes.Length);
        switch (_random.Next(5))
        {
            case 0:
                bytes[place] ^= (byte)(1 << _random.Next(8));
                return bytes;
            case 1:
                bytes[place] = (byte)_random.Next(256);
                return bytes;
            case 2:
                return [.. bytes[..place], .. FuzzWords.Bytes(_random), .. bytes[place..]];
            case 3:
                return bytes[..place];
            default:
                var end = _random.Next(place, Math.Min(bytes.Length, place + 200));
                return [.. bytes[..place], .. bytes[end..]];
        }
    }

    private byte[] Splice(SourceFile file, SourceFile other)
    {
        var (bytes, more) = (file.Bytes.ToArray(), other.Bytes.ToArray());
        var (place, start) = (_random.Next(bytes.Length + 1), _random.Next(more.Length + 1));
        return [.. bytes[..place], .. more[start..Math.Min(more.Length, start + _random.Next(400))], .. bytes[place..]];
    }

    private string Name(string name)
    {
        var (folder, file) = name.LastIndexOf('/') is >= 0 and var slash ? (name[..(slash + 1)], name[(slash + 1)..]) : ("", name);
        var (stem, ending) = (System.IO.Path.GetFileNameWithoutExtension(file), System.IO.Path.GetExtension(file));
        return folder + (_random.Next(4) switch
        {
            0 => stem + FuzzWords.Any(_random).Replace("/", "", StringComparison.Ordinal).Replace("\0", "", StringComparison.Ordinal) + ending,
            1 => new string('a', _random.Next(1, 300)) + ending,
            2 => stem.ToUpperInvariant() + ending,
            _ => stem + FuzzWords.Ending(_random),
        });
    }
}
