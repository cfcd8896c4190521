using System.Text;
using System.Text.RegularExpressions;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Features;

namespace StaticSite.Authoring;

/// <summary>Finds every place that names what is renamed, in data and in texts.</summary>
internal sealed partial class FindReferences(INameReferences names, FeatureList features)
{
    public IEnumerable<TextEdit> In(SourceFile file)
    {
        if (!file.Name.EndsWith(".md", StringComparison.Ordinal) && !file.Name.EndsWith(".yml", StringComparison.Ordinal))
            return [];

        return [.. features.KindOf(file) is { } kind && ReadData(file) is { } data ? InData(file, data, kind.Shape) : [], .. InText(file)];
    }

    private static YamlNode.Mapping? ReadData(SourceFile file)
    {
        var ignored = new DiagnosticBag();
        return file.Name.EndsWith(".md", StringComparison.Ordinal)
            ? FrontMatter.Read(file, ignored)?.Matter
            : DecodeText.Of(file, ignored) is { } text ? ReadYaml.Of(text, file.Path, 1, ignored) : null;
    }

    private IEnumerable<TextEdit> InData(SourceFile file, YamlNode.Mapping mapping, Shape shape)
    {
        foreach (var (name, value) in mapping.Entries)
        {
            if (shape.Own is not null && names.NewValue(file, shape.OwnHolds, name.Text) is { } newName)
                yield return Replace(name, newName);
            if ((shape.Own ?? shape.Keys.FirstOrDefault(known => known.Name == name.Text)) is { } key)
                foreach (var edit in InValue(file, value, key))
                    yield return edit;
        }
    }

    private IEnumerable<TextEdit> InValue(SourceFile file, YamlNode value, Key key) => (value, key) switch
    {
        (YamlNode.Scalar scalar, TextKey text) => InScalar(file, scalar, text.Holds),
        (YamlNode.Scalar scalar, ListKey list) => InScalar(file, scalar, list.Holds),
        (YamlNode.Sequence items, ListKey) => items.Items.SelectMany(item => InValue(file, item, key)),
        (YamlNode.Sequence items, EntriesKey entries) =>
            items.Items.OfType<YamlNode.Mapping>().SelectMany(entry => InData(file, entry, entries.Entry)),
        (YamlNode.Mapping inner, GroupKey group) => InData(file, inner, group.Group),
        _ => [],
    };

    private IEnumerable<TextEdit> InScalar(SourceFile file, YamlNode.Scalar scalar, Holds holds)
    {
        if (names.NewValue(file, holds, scalar.Text) is { } value)
            yield return Replace(scalar, value);
    }

    /// <summary>Writes another word in the place of one. What is in quotes starts one further to the right.</summary>
    public static TextEdit Replace(YamlNode.Scalar scalar, string replacement) => new(
        scalar.IsQuoted ? scalar.At with { Column = scalar.At.Column + 1 } : scalar.At, scalar.Text, scalar.IsQuoted ? replacement : YamlText.Of(replacement, inList: true));

    /// <summary>Looks through the letters of a file rather than through its syntax, since most texts of data files are
    /// folded or quoted. Code is left alone, because there nothing is linked.</summary>
    private IEnumerable<TextEdit> InText(SourceFile file)
    {
        var lines = Encoding.UTF8.GetString(file.Bytes.Span).TrimStart('\uFEFF').Split('\n');
        var isFenced = false;
        for (var number = 1; number <= lines.Length; number++)
        {
            var line = lines[number - 1].TrimEnd('\r');
            if (Fence().IsMatch(line))
                isFenced = !isFenced;
            else if (!isFenced)
                foreach (var (start, old, replacement) in names.InLine(Code().Replace(line, code => new string(' ', code.Length)), file))
                    yield return new TextEdit(new SourceLocation(file.Path, number, start + 1), old, replacement);
        }
    }

    [GeneratedRegex(@"(?:\]\(|^ {0,3}\[[^\]]+\]:[ \t]+)(?<address>[^()\s<>]+)")]
    public static partial Regex Links();

    [GeneratedRegex(@"^[ \t]*(?:`{3}|~{3})")]
    private static partial Regex Fence();

    [GeneratedRegex("(`+)[^`]+\\1(?!`)")]
    private static partial Regex Code();
}
