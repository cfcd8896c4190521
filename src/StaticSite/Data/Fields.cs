using System.Collections.Immutable;
using System.Globalization;
using StaticSite.Engine;

namespace StaticSite.Data;

/// <summary>Reads the keys of one mapping, and reports each that is missing, of the wrong kind, or not asked for by whoever read
/// the others.</summary>
/// <remarks>For one mapping and one thread, and only while its reader runs. A key is asked for by the object that the shape has,
/// and each of the shape's keys must be; who reads otherwise than the shape says gets an
/// <see cref="InvalidOperationException"/>, whatever the file holds.</remarks>
public sealed class Fields
{
    // As many as are looked through as fast as they are looked up. A list of redirects may have thousands.
    private const int Few = 32;

    private readonly YamlNode.Mapping _mapping;
    private readonly Shape _shape;
    private readonly DiagnosticBag _diagnostics;
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly List<string> _missing = [];
    private readonly ImmutableArray<string> _names;
    private ImmutableArray<Misnamed> _misnamed;
    private Dictionary<string, YamlNode>? _byName;

    private Fields(YamlNode.Mapping mapping, Shape shape, ImmutableArray<string> names, DiagnosticBag diagnostics)
    {
        (_mapping, _shape, _names, _diagnostics) = (mapping, shape, names, diagnostics);
        _misnamed = FindMisnamed.In(mapping, shape, names);
    }

    /// <summary>What a YAML file says; null after a report of why it cannot be read.</summary>
    /// <param name="read">Asks for every key of the shape.</param>
    /// <exception cref="InvalidOperationException">The reader asks for a key that the shape does not have, or not for one that
    /// it has.</exception>
    public static T? Read<T>(SourceFile file, Shape shape, DiagnosticBag diagnostics, Func<Fields, T> read)
        where T : class =>
        DecodeText.Decode(file, diagnostics) is { } text && ReadYaml.Read(text, file.Path, 1, diagnostics, shape) is { } mapping
            ? Read(mapping, shape, diagnostics, read)
            : null;

    /// <summary>The same where some findings follow from others.</summary>
    /// <param name="read">Is given a bag for what is no news where something else is wrong in the file.</param>
    /// <exception cref="InvalidOperationException">The reader asks for a key that the shape does not have, or not for one that
    /// it has.</exception>
    public static T? Read<T>(SourceFile file, Shape shape, DiagnosticBag diagnostics, Func<Fields, DiagnosticBag, T> read)
        where T : class
    {
        var consequences = new DiagnosticBag();
        var result = Read(file, shape, diagnostics, fields => read(fields, consequences));
        diagnostics.AddUnlessFaulty(consequences);
        return result;
    }

    /// <summary>What a mapping says, such as that of a <see cref="FrontMatter"/>.</summary>
    /// <param name="read">Asks for every key of the shape.</param>
    /// <param name="names">The keys that are expected, where the author's own words are keys.</param>
    /// <exception cref="InvalidOperationException">The reader asks for a key that the shape does not have, or not for one that
    /// it has.</exception>
    public static T Read<T>(
        YamlNode.Mapping mapping, Shape shape, DiagnosticBag diagnostics, Func<Fields, T> read, ImmutableArray<string> names = default)
    {
        var fields = new Fields(mapping, shape, names, diagnostics);
        var result = read(fields);
        fields.FindMissing();
        fields.ReportUnknown();
        fields.ReportMissing();
        return result;
    }

    /// <summary>Where the mapping starts.</summary>
    public SourceLocation At => _mapping.At;

    /// <summary>Where its faults are reported. A reader adds what it finds itself.</summary>
    public DiagnosticBag Diagnostics => _diagnostics;

    /// <summary>The keys as written, for a mapping whose keys are the author's own words.</summary>
    public IEnumerable<Located> Keys => _mapping.Entries.Select(entry => new Located(entry.Key.Text, entry.Key.At));

    /// <summary>Whether a key is there, with something behind it or not. It counts as asked for then.</summary>
    public bool Has(Key key) => Value(key) is not null;

    /// <summary>Whether an author put quotes behind a key and nothing in them, to say that it is empty.</summary>
    public bool IsSaidEmpty(Key key) => Value(key) is YamlNode.Scalar { IsQuoted: true, IsBlank: true };

    /// <summary>Whether something stands behind a key, whatever it is.</summary>
    public bool Has(string name) => _mapping.Entries.Any(entry => entry.Key.Text == name && entry.Value is not YamlNode.Scalar { IsEmpty: true });

    /// <summary>The keys of a group in each entry of a list, before any is read. Entries without the group are left
    /// out.</summary>
    public ImmutableArray<ImmutableArray<string>> Peek(EntriesKey entries, GroupKey group) =>
        Value(entries) is YamlNode.Sequence sequence
            ? [
                .. sequence.Items.OfType<YamlNode.Mapping>()
                    .Select(entry => entry.Entries.FirstOrDefault(inner => inner.Key.Text == group.Name).Value)
                    .OfType<YamlNode.Mapping>()
                    .Select(inner => inner.Entries.Select(entry => entry.Key.Text).ToImmutableArray()),
            ]
            : [];

    /// <summary>A text that must be there; empty after a report.</summary>
    /// <exception cref="InvalidOperationException">The shape does not say that the key is required.</exception>
    public Located Required(TextKey key)
    {
        if (!key.IsRequired)
            throw new InvalidOperationException($"The reader takes '{key.Name}' for a key that must be there, and its shape does not say so.");
        return Needed(key);
    }

    /// <summary>A text that must be there in this file, if not in every one of its kind; empty after a report.</summary>
    public Located Needed(TextKey key)
    {
        switch (Value(key))
        {
            case null:
                ReportMissing(key);
                return new Located("", _mapping.At);
            case YamlNode.Scalar { IsEmpty: true, Note: { Text: not ("#" or ['#', ' ', ..]) } note }:
                _diagnostics.Add(YamlDiagnostics.QuoteThis.At(note.At, key.Name, '#') with
                { Fix = IsNumber(note) ? Fix.Replace(note.At, note.Text, YamlText.Quote(note.Text)) : null });
                return new Located("", note.At);
            case YamlNode.Scalar { IsNull: true } written:
                _diagnostics.Add(CheckTexts.Null(written));
                return new Located("", written.At);
            case YamlNode.Scalar { IsEmpty: true, At: var empty }:
                _diagnostics.Report(YamlDiagnostics.LeftEmpty, empty, key.Name);
                return new Located("", empty);
            case YamlNode.Scalar { IsBlank: true, At: var blank }:
                _diagnostics.Report(YamlDiagnostics.EmptyText, blank, key.Name);
                return new Located("", blank);
        }

        return Text(key) ?? new Located("", _mapping.At);
    }

    /// <summary>A text that may be left out; null when it is, or is empty.</summary>
    public Located? Text(Key key) => Value(key) switch
    {
        YamlNode.Scalar { IsNull: true, Text: not "~" } written when key is TextKey { Holds.IsLabel: true } => Nothing(written),
        null or YamlNode.Scalar { IsEmpty: true } or YamlNode.Scalar { IsBlank: true } => null,
        YamlNode.Scalar scalar => Whole(scalar, key),
        var other => WrongText(key, other),
    };

    /// <summary>A list of texts; one text alone counts as a list of one. Empty when it is left out; what is no text is left out
    /// after a report.</summary>
    public ImmutableArray<Located> List(ListKey key) => Texts(key);

    /// <summary>The same, each with the line that stands behind it; null where none does.</summary>
    public ImmutableArray<(Located Entry, Located? Line)> Lines(ListKey key) => key.Line is { } line && Value(key) is YamlNode.Mapping mapping
        ? [.. mapping.Entries.Select(entry => (Whole(entry.Key, key), LineOf(entry.Value, line)))]
        : [.. Texts(key).Select(text => (text, (Located?)null))];

    private Located? LineOf(YamlNode written, TextKey key) => written switch
    {
        YamlNode.Scalar { IsBlank: true } or YamlNode.Scalar { IsNull: true } => null,
        YamlNode.Scalar scalar => Whole(scalar, key),
        _ => WrongText(key, written),
    };

    private ImmutableArray<Located> Texts(Key key)
    {
        switch (Value(key))
        {
            case YamlNode.Scalar { IsNull: true, Text: not "~" } written when key is ListKey { Holds.IsLabel: true }:
                Nothing(written);
                return [];
            case null or YamlNode.Scalar { IsEmpty: true } or YamlNode.Scalar { IsBlank: true }:
                return [];
            case YamlNode.Scalar scalar when CheckTexts.AsList(scalar, key) is { } several:
                _diagnostics.Add(several);
                return CheckTexts.Parts(scalar.Located);
            case YamlNode.Scalar scalar:
                return [Whole(scalar, key)];
            case YamlNode.Sequence sequence:
                return [.. Scalars(key, sequence)];
            case var other:
                _diagnostics.Report(YamlDiagnostics.WrongType, other.At, key.Name, "a list", Describe(other));
                return [];
        }
    }

    /// <summary>A list of mappings, each read by itself. Empty when it is left out; what is no mapping is left out after a
    /// report.</summary>
    /// <param name="read">Asks for every key of the entry's shape.</param>
    public ImmutableArray<T> Mappings<T>(EntriesKey key, Func<Fields, T> read)
    {
        switch (Value(key))
        {
            case null or YamlNode.Scalar { IsEmpty: true }:
                return [];
            case YamlNode.Sequence sequence:
                return [.. Mappings(key, sequence, read)];
            case YamlNode.Mapping { Entries: [var (first, _), ..] } only when key.Entry.Keys.Any(inner => inner.Name == first.Text):
                _diagnostics.Add(CheckTexts.OnlyEntry(only, first));
                return [Read(only, key.Entry, _diagnostics, read)];
            case var other:
                _diagnostics.Report(
                    YamlDiagnostics.WrongType, other.At, key.Name, "a list of entries, each starting with '-'", Describe(other));
                return [];
        }
    }

    /// <summary>One mapping below a key; null when it is left out, or after a report.</summary>
    /// <param name="read">Asks for every key of the group's shape.</param>
    /// <param name="names">The keys that are expected in it, where they are the author's own words.</param>
    public T? Mapping<T>(GroupKey key, Func<Fields, T> read, ImmutableArray<string> names = default)
        where T : class
    {
        switch (Value(key))
        {
            case null or YamlNode.Scalar { IsEmpty: true }:
                return null;
            case YamlNode.Mapping inner:
                return Read(inner, key.Group, _diagnostics, read, names);
            case var other:
                _diagnostics.Add(CheckTexts.AsMapping(other, key.Group) ?? YamlDiagnostics.WrongType.At(
                    other.At, key.Name, "keys with values, indented below it", Describe(other)));
                return null;
        }
    }

    /// <summary>A day, written <c>2026-11-21</c>; null when it is left out or after a report.</summary>
    public DateOnly? Date(DateKey key)
    {
        if (Text(key) is not { } text)
        {
            if (key.IsRequired && Value(key) is null or YamlNode.Scalar { IsEmpty: true })
                ReportMissing(key);
            return null;
        }

        if (DateOnly.TryParseExact(
            text.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;

        _diagnostics.Add(CheckTexts.NoDate(text));
        return null;
    }

    /// <summary>A whole number from 0, in digits alone; null when it is left out or after a report.</summary>
    public int? Number(NumberKey key)
    {
        if (Text(key) is not { } text)
            return null;
        if (int.TryParse(text.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;

        _diagnostics.Report(YamlDiagnostics.NotANumber, text.At, text.Text);
        return null;
    }

    /// <summary>One of a closed set of words, by what it means; null when it is left out, or after a report if it is none of
    /// them.</summary>
    public T? Choice<T>(ChoiceKey<T> key) where T : struct
    {
        if (Text(key) is not { } text)
            return null;

        foreach (var (word, meaning) in key.Choices)
            if (word == text.Text)
                return meaning;

        ReportChoice(text, key.Name, key.Words);
        return null;
    }

    /// <summary>Those of a closed set of words that are listed, as often as they are. Others are left out after a
    /// report.</summary>
    public ImmutableArray<string> Choices(ChoicesKey key)
    {
        var chosen = ImmutableArray.CreateBuilder<string>();
        foreach (var text in Texts(key))
        {
            if (key.Words.Contains(text.Text))
                chosen.Add(text.Text);
            else
                ReportChoice(text, key.Name, key.Words);
        }

        return chosen.ToImmutable();
    }

    // Texts and days are told by whoever reads them, since they may be there and say nothing.
    private void FindMissing()
    {
        foreach (var key in _shape.Keys)
            if (key is { IsRequired: true } and not (TextKey or DateKey) && Value(key) is null or YamlNode.Scalar { IsEmpty: true })
                ReportMissing(key);
    }

    private void ReportMissing(Key key)
    {
        if (!IsMisnamed(key))
            _missing.Add(key.Name);
    }

    // An entry that lacks several has one fault: most of it is not there.
    private void ReportMissing()
    {
        if (_missing is [var first, .. var others])
            _diagnostics.Report(YamlDiagnostics.MissingKey, _mapping.At, first, others switch
            {
                [] => "",
                [var other] => $" So is '{other}'.",
                _ => $" So are {string.Join(", ", others.SkipLast(1).Select(other => $"'{other}'"))} and '{others[^1]}'.",
            });
    }

    private void ReportUnknown()
    {
        foreach (var key in _shape.Keys)
            if (!_known.Contains(key.Name))
                throw new InvalidOperationException($"The shape has the key '{key.Name}', and its reader does not ask for it.");

        string[] open = [.. _known.Except(Keys.Select(own => own.Text))];
        foreach (var (key, _) in _mapping.Entries)
            if (!_known.Contains(key.Text))
                _diagnostics.Add(_misnamed.FirstOrDefault(other => other.Written == key)?.Finding(_known) ?? Misnamed.Unknown(key, _known, open));
    }

    /// <summary>Whether some other key stands in the place of a missing one. What is wrong then is its name.</summary>
    private bool IsMisnamed(Key key)
    {
        if (_misnamed.Any(other => other.Name == key.Name))
            return true;
        if (FindMisnamed.Other(_mapping, _shape, _names, _misnamed, key) is not { } misnamed)
            return false;

        _misnamed = _misnamed.Add(misnamed);
        return true;
    }

    private YamlNode? Value(Key key)
    {
        if (_shape.Own is null && !_shape.Keys.Contains(key))
            throw new InvalidOperationException($"The reader asks for the key '{key.Name}', and the shape does not have it.");
        _known.Add(key.Name);
        return Written(key.Name) ?? _misnamed.FirstOrDefault(other => other.Name == key.Name)?.Value;
    }

    private YamlNode? Written(string key)
    {
        if (_mapping.Entries.Length > Few)
            return (_byName ??= ByName()).GetValueOrDefault(key);
        foreach (var (name, value) in _mapping.Entries)
            if (name.Text == key)
                return value;
        return null;
    }

    private Dictionary<string, YamlNode> ByName()
    {
        var byName = new Dictionary<string, YamlNode>(_mapping.Entries.Length, StringComparer.Ordinal);
        foreach (var (name, value) in _mapping.Entries)
            byName.TryAdd(name.Text, value);
        return byName;
    }

    private IEnumerable<Located> Scalars(Key key, YamlNode.Sequence sequence)
    {
        foreach (var item in CheckTexts.Entries(sequence, key, _diagnostics))
        {
            if (item is YamlNode.Scalar { IsNull: true } nothing)
                Nothing(nothing);
            else if (item is YamlNode.Scalar { IsBlank: true })
                _diagnostics.Report(YamlDiagnostics.EmptyEntry, item.At, key.Name);
            else if (item is YamlNode.Scalar scalar)
                yield return Whole(scalar, key);
            else
                WrongText(key, item);
        }
    }

    /// <summary>The text, and a report if a note cuts words short. Behind an id or a date, a note is a note.</summary>
    private Located Whole(YamlNode.Scalar scalar, Key key)
    {
        if (scalar.Note is { } note && key is TextKey { Holds.IsProse: true } or ListKey { Holds: { IsProse: true, IsMarkdown: false } })
            _diagnostics.Add(YamlDiagnostics.CutShort.At(note.At, key.Name) with
            { Fix = IsNumber(note) ? OfferFix.QuoteWithNote(scalar, note) : null });
        CheckTexts.Words(scalar, key, _diagnostics);
        CheckTexts.Length(scalar.Located, key, _diagnostics);
        return scalar.Located;
    }

    private Located? Nothing(YamlNode.Scalar written)
    {
        _diagnostics.Add(CheckTexts.Null(written));
        return null;
    }

    // "#1" is no note to oneself.
    private static bool IsNumber(Located note) => note.Text is ['#', >= '0' and <= '9', ..];

    private IEnumerable<T> Mappings<T>(EntriesKey key, YamlNode.Sequence sequence, Func<Fields, T> read)
    {
        foreach (var item in sequence.Items)
        {
            if (item is YamlNode.Mapping inner)
                yield return Read(inner, key.Entry, _diagnostics, read);
            else
                _diagnostics.Add(CheckTexts.AsMapping(item, key.Entry) ?? YamlDiagnostics.WrongType.At(
                    item.At, key.Name, "a list of entries with keys", Describe(item)));
        }
    }

    private void ReportChoice(Located text, string key, ImmutableArray<string> words) =>
        _diagnostics.Add(YamlDiagnostics.NotAChoice.At(text.At,
            text.Text, key, Nearest.Hint(text.Text, words), string.Join(", ", words))
            with
        { Fix = OfferFix.Nearest(text, words) });

    private Located? WrongText(Key key, YamlNode node)
    {
        switch (node)
        {
            case YamlNode.Sequence { IsFlow: true, Items: [YamlNode.Scalar only] } when key is TextKey { Holds.IsProse: false }:
                _diagnostics.Report(YamlDiagnostics.OneText, node.At, key.Name, $"Write '{only.Text}' without brackets");
                break;
            case YamlNode.Sequence { IsFlow: true, Items: [YamlNode.Scalar first, YamlNode.Scalar second, ..] } when key is TextKey { Holds.IsMarkdown: false }:
                _diagnostics.Report(YamlDiagnostics.OneText, node.At, key.Name,
                    $"Keep one of them, as in '{key.Name}: {YamlText.Of(first.Text)}', or put all of it in quotes if '{first.Text}, {second.Text}' is one text");
                break;
            case YamlNode.Sequence { IsFlow: true } list:
                _diagnostics.Add(YamlDiagnostics.QuoteThis.At(node.At, key.Name, '[') with { Fix = OfferFix.QuoteWhole(list) });
                break;
            default:
                _diagnostics.Report(YamlDiagnostics.WrongType, node.At, key.Name, "a text", Describe(node));
                break;
        }

        return null;
    }

    private static string Describe(YamlNode node) => node switch
    {
        YamlNode.Scalar => "a text",
        YamlNode.Sequence => "a list",
        _ => "a group of keys",
    };
}
