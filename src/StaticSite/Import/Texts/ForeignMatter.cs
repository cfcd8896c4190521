using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;

namespace StaticSite.Import.Texts;

/// <summary>One key of somebody else's front matter.</summary>
/// <param name="Values">One, or the items of a list. What is nested deeper is left to <see cref="Node"/>.</param>
/// <param name="Line">In its file.</param>
internal sealed record ForeignKey(string Name, ImmutableArray<string> Values, int Line, YamlNode? Node);

/// <summary>Somebody else's front matter, in YAML between <c>---</c> or in TOML between <c>+++</c>, and the text below it.</summary>
/// <param name="Line">The line on which the text starts, from 1.</param>
internal sealed record ForeignMatter(ImmutableArray<ForeignKey> Keys, string Body, int Line)
{
    /// <summary>Words that could not be read as front matter; empty if there are none.</summary>
    public string Broken { get; private init; } = "";

    public static ForeignMatter Read(SourceFile file, string text, ImportLog log)
    {
        var fence = text.StartsWith("---\n", StringComparison.Ordinal) ? "---" : text.StartsWith("+++\n", StringComparison.Ordinal) ? "+++" : null;
        if (fence is null || EndOf(text, fence) is not { } end)
            return new ForeignMatter([], text, 1);

        var (matter, body) = (text[4..end.Start], text[end.Behind..]);
        var line = text.AsSpan(0, end.Behind).Count('\n') + 1;
        if (fence == "+++")
            return new ForeignMatter(ReadToml.Read(matter, 2), body, line);

        var faults = new DiagnosticBag();
        if (ReadYaml.Read(Mended(matter), file.Path, 2, faults) is { } mapping)
            return new ForeignMatter([.. mapping.Entries.Select(entry => new ForeignKey(
                entry.Key.Text, ValuesOf(entry.Value), entry.Key.At.Line, entry.Value))], body, line);

        var why = faults.Found.Count > 0 ? faults.Found[0].Message : "";
        log.Left.Report(ImportDiagnostics.BadMatter, faults.Found.Count > 0 ? faults.Found[0].Location : file.Start, why);
        return new ForeignMatter([], body, line) { Broken = matter };
    }

    /// <summary>The first value of a key, or null.</summary>
    public string? Find(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
            foreach (var key in Keys)
                if (key.Name == name && key.Values is [{ Length: > 0 } value, ..])
                    return value;
        return null;
    }

    /// <summary>What a node says in texts; nothing for what is nested.</summary>
    public static ImmutableArray<string> ValuesOf(YamlNode node) => node switch
    {
        YamlNode.Scalar { IsEmpty: true } => [],
        YamlNode.Scalar scalar => [scalar.Text],
        YamlNode.Sequence list => [.. list.Items.OfType<YamlNode.Scalar>().Select(item => item.Text)],
        _ => [],
    };

    // A tab where YAML takes only spaces is no word of anybody.
    private static string Mended(string matter) => matter.Replace("\t", "  ", StringComparison.Ordinal);

    private static (int Start, int Behind)? EndOf(string text, string fence)
    {
        for (var start = 4; start <= text.Length;)
        {
            var end = text.IndexOf('\n', start) is >= 0 and var next ? next : text.Length;
            if (text.AsSpan(start, end - start).TrimEnd().SequenceEqual(fence))
                return (start, Math.Min(end + 1, text.Length));
            start = end + 1;
        }

        return null;
    }
}
