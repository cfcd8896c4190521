using System.Text;
using System.Text.RegularExpressions;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Markdown;
using StaticSite.Schemas;

namespace StaticSite.Authoring;

/// <summary>Finds every place that names what is renamed: relations, subjects, <c>[[…]]</c>, links and embeds.</summary>
internal sealed partial class FindReferences(RenamePlan plan)
{
    public IEnumerable<TextEdit> In(SourceFile file)
    {
        if (!file.Name.EndsWith(".md", StringComparison.Ordinal) && !file.Name.EndsWith(".yml", StringComparison.Ordinal))
            return [];

        return [.. plan.Moves && FileKind.Of(file) is { } kind && ReadData(file) is { } data ? InData(file, data, kind.Shape) : [], .. InText(file)];
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
            if (shape.Own is not null && NewValue(file, shape.OwnHolds, name.Text) is { } newName)
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
        if (NewValue(file, holds, scalar.Text) is { } value)
            yield return Replace(scalar, value);
    }

    private string? NewValue(SourceFile file, Holds holds, string value) => holds switch
    {
        Holds.Term when plan.Term is not null && value == plan.OldId => plan.NewId,
        Holds.File when value == plan.OldFile => plan.NewFile,
        Holds.Page => NewAddress(value, file),
        _ => null,
    };

    // What is in quotes starts one further to the right.
    private static TextEdit Replace(YamlNode.Scalar scalar, string replacement) => new(
        scalar.IsQuoted ? scalar.At with { Column = scalar.At.Column + 1 } : scalar.At, scalar.Text, replacement);

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
                foreach (var (start, old, replacement) in InLine(Code().Replace(line, code => new string(' ', code.Length)), file))
                    yield return new TextEdit(new SourceLocation(file.Path, number, start + 1), old, replacement);
        }
    }

    private IEnumerable<(int Start, string Old, string New)> InLine(string line, SourceFile file)
    {
        foreach (Match reference in Reference().Matches(line))
            if (reference.Groups["name"] is var name && NewName(name.Value, hasWords: reference.Groups["words"].Success) is { } newName)
                yield return (name.Index, name.Value, newName);
        if (!plan.Moves)
            yield break;

        foreach (Match link in Links().Matches(line))
            if (link.Groups["address"] is var address && NewAddress(address.Value, file) is { } newAddress)
                yield return (address.Index, address.Value, newAddress);
        if (plan.Folder == "comparisons" && Embed().Match(line) is { Success: true } embed && embed.Groups["id"] is var id && id.Value == plan.OldId)
            yield return (id.Index, id.Value, plan.NewId);
    }

    private string? NewName(string name, bool hasWords)
    {
        if (plan.Term is null)
            return null;
        if (name == plan.OldId)
            return plan.Moves ? plan.NewId : null;
        if (plan.Label is not { } label || !string.Equals(name, label.Old, StringComparison.OrdinalIgnoreCase))
            return null;

        // Without words of its own, the name is what the reader sees.
        return hasWords || !char.IsUpper(name[0]) || char.IsUpper(label.Old[0])
            ? label.New
            : char.ToUpperInvariant(label.New[0]) + label.New[1..];
    }

    private string? NewAddress(string written, SourceFile file)
    {
        var page = PageOf(file);
        if (SiteAddress.Read(written, page) is not AddressReading.Internal(var address) ||
            address.Path != plan.OldPath || written.StartsWith('#'))
            return null;

        var end = written.IndexOf('#', StringComparison.Ordinal) is >= 0 and var sign ? sign : written.Length;
        var fragment = written[end..];
        if (plan.Folder == "comparisons" && fragment.StartsWith($"#{plan.OldId}-", StringComparison.Ordinal))
            fragment = $"#{plan.NewId}-{fragment[(plan.OldId.Length + 2)..]}";
        return Path.ChangeExtension(plan.NewPath.RelativeTo(page), Path.GetExtension(written[..end])) + fragment;
    }

    // The texts of all quiz files stand on one page.
    private static SitePath PageOf(SourceFile file) => file.Name.StartsWith("quiz/", StringComparison.Ordinal)
        ? SitePath.Parse("/quiz.html")
        : SitePath.Parse("/" + Path.ChangeExtension(file.Name, ".html"));

    [GeneratedRegex(@"\[\[!?[ \t]*(?<name>[^\[\]|\\]+?)[ \t]*(?<words>\\?\|[^\[\]]*)?\]\]")]
    private static partial Regex Reference();

    [GeneratedRegex(@"(?:\]\(|^ {0,3}\[[^\]]+\]:[ \t]+)(?<address>[^()\s<>]+)")]
    private static partial Regex Links();

    [GeneratedRegex(@"^ {0,3}:{3,}[ \t]*comparison[ \t]+(?<id>\S+)[ \t]*$")]
    private static partial Regex Embed();

    [GeneratedRegex(@"^[ \t]*(?:`{3}|~{3})")]
    private static partial Regex Fence();

    [GeneratedRegex("(`+)[^`]+\\1(?!`)")]
    private static partial Regex Code();
}
