using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.Markdown.Texts;

namespace StaticSite.Authoring;

/// <summary>Finds every place that names what is renamed: in data by what each key holds, in texts where composing them found it.</summary>
/// <param name="site">Which noted by what words its texts name things.</param>
internal sealed class FindReferences(INameReferences names, FeatureList features, BuiltSite site)
{
    private readonly ILookup<string, WrittenReference> _references = site.References.ToLookup(reference => reference.At.Path, StringComparer.Ordinal);

    public IEnumerable<TextEdit> In(SourceFile file)
    {
        if (!file.Name.EndsWith(".md", StringComparison.Ordinal) && !file.Name.EndsWith(".yml", StringComparison.Ordinal))
            return [];

        var kind = features.KindOf(file);
        var data = ReadData(file, kind?.Shape);
        return [.. kind is not null && data is not null && (site.Index.PageOf(file.Name) ?? features.PageOf(file)) is { } page ? InData(file, page, data, kind.Shape) : [], .. InTexts(file, data)];
    }

    private YamlNode.Mapping? ReadData(SourceFile file, Shape? shape)
    {
        var ignored = new DiagnosticBag();
        return file.Name.EndsWith(".md", StringComparison.Ordinal)
            ? FrontMatter.Read(file, ignored, shape, foreign: site.ForeignKeys)?.Matter
            : DecodeText.Decode(file, ignored) is { } text ? ReadYaml.Read(text, file.Path, 1, ignored) : null;
    }

    private IEnumerable<TextEdit> InData(SourceFile file, SitePath page, YamlNode.Mapping mapping, Shape shape)
    {
        foreach (var (name, value) in mapping.Entries)
        {
            if (shape.Own is not null && names.NewValue(name.At.Path, page, shape.OwnHolds, name.Text) is { } newName)
                yield return Replace(name, newName);
            if ((shape.Own ?? shape.Keys.FirstOrDefault(known => known.Name == name.Text)) is { } key)
                foreach (var edit in InValue(file, page, value, key))
                    yield return edit;
        }
    }

    private IEnumerable<TextEdit> InValue(SourceFile file, SitePath page, YamlNode value, Key key) => (value, key) switch
    {
        (YamlNode.Scalar scalar, TextKey text) => InScalar(page, scalar, text.Holds),
        (YamlNode.Scalar scalar, ListKey list) => InScalar(page, scalar, list.Holds),
        (YamlNode.Sequence items, ListKey list) => InList(file, page, items, list),
        (YamlNode.Mapping lines, ListKey { Line: not null } list) => lines.Entries.SelectMany(entry => InScalar(page, entry.Key, list.Holds)),
        (YamlNode.Sequence items, EntriesKey entries) =>
            items.Items.OfType<YamlNode.Mapping>().SelectMany(entry => InData(file, page, entry, entries.Entry)),
        (YamlNode.Mapping inner, GroupKey group) => InData(file, page, inner, group.Group),
        _ => [],
    };

    // What comes to be named as another entry is, is taken out.
    private IEnumerable<TextEdit> InList(SourceFile file, SitePath page, YamlNode.Sequence items, ListKey list)
    {
        var named = items.Items.OfType<YamlNode.Scalar>().Select(item => (Item: item, New: NewValue(item))).ToArray();
        var known = named.Where(entry => entry.New is null).Select(entry => Bare(entry.Item.Text)).ToHashSet(StringComparer.Ordinal);
        foreach (var (item, value) in named)
            if (value is not null)
                yield return !known.Add(Bare(value)) && OfferFix.Remove(file, item) is { Edits: [var removal] } ? removal : Replace(item, value);
        foreach (var edit in items.Items.OfType<YamlNode.Sequence>().SelectMany(inner => InList(file, page, inner, list)))
            yield return edit;

        string? NewValue(YamlNode.Scalar item) => names.NewValue(item.At.Path, page, list.Holds, item.Text);
        string Bare(string entry) => list.Holds == Holds.Folder ? entry.Trim().Trim('/') : entry.Trim();
    }

    private IEnumerable<TextEdit> InScalar(SitePath page, YamlNode.Scalar scalar, Holds holds)
    {
        if (names.NewValue(scalar.At.Path, page, holds, scalar.Text) is { } value)
            yield return Replace(scalar, value);
    }

    /// <summary>Writes another word in the place of one. What is in quotes starts one further to the right.</summary>
    public static TextEdit Replace(YamlNode.Scalar scalar, string replacement) => new(
        scalar.IsQuoted ? scalar.At with { Column = scalar.At.Column + 1 } : scalar.At, scalar.Text, scalar.IsQuoted ? replacement : YamlText.Of(replacement, inList: true));

    private IEnumerable<TextEdit> InTexts(SourceFile file, YamlNode.Mapping? data)
    {
        EditValues? values = null;
        foreach (var reference in _references[file.Path])
        {
            if (names.NewWords(reference) is not { } replacement)
                continue;

            var words = AsWritten(reference, replacement);
            if (reference.InValue is null)
                yield return new TextEdit(reference.At, reference.Written, words);
            else if (data is not null && (values ??= new EditValues(file, data)).Replace(reference, words) is { } edit)
                yield return edit;
        }
    }

    // An address may be written in other signs than it is read.
    private static string AsWritten(WrittenReference reference, string replacement) =>
        reference.Written != reference.Name && replacement.Split('#', 2) is [var path, var fragment]
            ? $"{path}#{PercentEncoding.Encode(Uri.UnescapeDataString(fragment))}"
            : replacement;
}
