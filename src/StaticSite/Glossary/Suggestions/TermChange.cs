using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Glossary.Terms;

namespace StaticSite.Glossary.Suggestions;

/// <summary>Something that a term's file is to say above its text.</summary>
/// <param name="Key">Of a list, to which the entry is added, or of one value.</param>
/// <param name="Entry">In plain words.</param>
internal sealed record TermChange(string Key, string Entry)
{
    public bool IsOfList => Key is not ("abbreviation" or "links");

    /// <summary>The change of a file, whatever else was changed in it before; null where that is not certain to say this and nothing
    /// else.</summary>
    /// <param name="foreign">What the site says of keys that are not ours, since one of them may stand for this one.</param>
    public Fix? In(SourceFile file, ForeignKeys foreign)
    {
        // Beside a slip, nobody knows which key is meant.
        var faults = new DiagnosticBag();
        if (Read(file, foreign, faults) is not { } front || faults.Found.Count > 0
            || FindMisnamed.In(front.Matter, ReadTerm.Shape, []).Any(slip => slip.Name == Key) || EditOf(file, front) is not { } edit)
            return null;

        var edited = new EditedText(file);
        return edited.TryAdd([edit]) && SaysThisAlone(edited.ToFile(), front, foreign, faults.Found.Count) ? new Fix([edit]) : null;
    }

    /// <summary>The key with all that it holds then, for whoever writes it by hand; null where nobody can tell.</summary>
    /// <inheritdoc cref="In"/>
    public string? LineIn(SourceFile file, ForeignKeys foreign) => Read(file, foreign, new DiagnosticBag()) is not { } front ? null
        : IsOfList ? $"{Key}: [{string.Join(", ", ValuesOf(front).Append(Entry).Select(value => YamlText.Of(value, inList: true)))}]"
        : $"{Key}: {YamlText.Of(Entry)}";

    private static FrontMatter? Read(SourceFile file, ForeignKeys foreign, DiagnosticBag faults) =>
        FrontMatter.Read(file, faults, ReadTerm.Shape, foreign: foreign);

    private TextEdit? EditOf(SourceFile file, FrontMatter front) => IsOfList
        ? OfferFix.AddTo(file, Key, Entry, PlaceIn(front))
        : OfferFix.Set(file, Key, Entry, PlaceIn(front));

    // Below the names, where authors look for the others; above all keys if nobody knows where a name ends.
    private static SourceLocation PlaceIn(FrontMatter front)
    {
        var (_, name) = front.Matter.Entries.LastOrDefault(entry => entry.Key.Text is "term" or "abbreviation");
        return name is YamlNode.Scalar { IsOnOneLine: true, IsEmpty: false }
            ? name.At with { Line = name.At.Line + 1, Column = 1 }
            : front.Matter.At with { Line = 2, Column = 1 };
    }

    private bool SaysThisAlone(SourceFile changed, FrontMatter before, ForeignKeys foreign, int faultsBefore)
    {
        var faults = new DiagnosticBag();
        return Read(changed, foreign, faults) is { } after
            && faults.Found.Count <= faultsBefore
            && Others(before).SequenceEqual(Others(after))
            && ValuesOf(after).SequenceEqual(IsOfList ? ValuesOf(before).Append(Entry) : [Entry]);
    }

    private IEnumerable<string> Others(FrontMatter front) =>
        front.Matter.Entries.Where(entry => entry.Key.Text != Key).Select(entry => $"{entry.Key.Text}: {Spell(entry.Value)}");

    private string[] ValuesOf(FrontMatter front) => front.Matter.Entries.FirstOrDefault(entry => entry.Key.Text == Key).Value switch
    {
        YamlNode.Scalar { IsEmpty: false } only => [only.Located.Text],
        YamlNode.Sequence list => [.. list.Items.Select(Spell)],
        _ => [],
    };

    private static string Spell(YamlNode node) => node switch
    {
        YamlNode.Scalar text => text.Located.Text,
        YamlNode.Sequence list => string.Join('\n', list.Items.Select(Spell)),
        YamlNode.Mapping keys => string.Join('\n', keys.Entries.Select(entry => $"{entry.Key.Text}: {Spell(entry.Value)}")),
        _ => "",
    };
}
