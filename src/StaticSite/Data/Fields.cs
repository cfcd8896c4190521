using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using StaticSite.Engine;

namespace StaticSite.Data;

/// <summary>Reads the keys of one mapping, reports each that is missing or of the wrong kind, and on
/// <see cref="Close"/> each that nobody asked for.</summary>
public sealed class Fields(YamlNode.Mapping mapping, Shape shape, DiagnosticBag diagnostics)
{
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);

    public SourceLocation At => mapping.At;

    public DiagnosticBag Diagnostics => diagnostics;

    /// <summary>The keys as written, for a mapping whose keys are the author's own words.</summary>
    public IEnumerable<Located> Keys => mapping.Entries.Select(entry => new Located(entry.Key.Text, entry.Key.At));

    /// <summary>A text that must be there; empty after a report.</summary>
    public Located Required(TextKey key)
    {
        Debug.Assert(key.IsRequired);
        switch (Value(key))
        {
            case null:
                diagnostics.Report(YamlDiagnostics.MissingKey, mapping.At, key.Name);
                return new Located("", mapping.At);
            case YamlNode.Scalar { IsEmpty: true, At: var empty }:
                diagnostics.Report(YamlDiagnostics.LeftEmpty, empty, key.Name);
                return new Located("", empty);
        }

        if (Text(key) is not { } text)
            return new Located("", mapping.At);
        if (string.IsNullOrWhiteSpace(text.Text))
            diagnostics.Report(YamlDiagnostics.EmptyText, text.At, key.Name);
        return text;
    }

    /// <summary>A text that may be left out; null when it is, or is empty.</summary>
    public Located? Text(Key key) => Value(key) switch
    {
        null or YamlNode.Scalar { IsEmpty: true } or YamlNode.Scalar { Text: "" } => null,
        YamlNode.Scalar scalar => scalar.Located,
        var other => WrongText(key.Name, other),
    };

    /// <summary>A list of texts; one text alone counts as a list of one.</summary>
    public ImmutableArray<Located> List(ListKey key) => Texts(key);

    private ImmutableArray<Located> Texts(Key key)
    {
        switch (Value(key))
        {
            case null or YamlNode.Scalar { IsEmpty: true } or YamlNode.Scalar { Text: "" }:
                return [];
            case YamlNode.Scalar scalar:
                return [scalar.Located];
            case YamlNode.Sequence sequence:
                return [.. Scalars(key.Name, sequence)];
            case var other:
                diagnostics.Report(YamlDiagnostics.WrongType, other.At, key.Name, "a list", Describe(other));
                return [];
        }
    }

    /// <summary>A list of mappings, each read by itself.</summary>
    public ImmutableArray<Fields> Mappings(EntriesKey key)
    {
        switch (Value(key))
        {
            case null or YamlNode.Scalar { IsEmpty: true }:
                return [];
            case YamlNode.Sequence sequence:
                return [.. Mappings(key, sequence)];
            case var other:
                diagnostics.Report(
                    YamlDiagnostics.WrongType, other.At, key.Name, "a list of entries, each starting with '-'", Describe(other));
                return [];
        }
    }

    /// <summary>One mapping below a key; null when it is left out.</summary>
    public Fields? Mapping(GroupKey key)
    {
        switch (Value(key))
        {
            case null or YamlNode.Scalar { IsEmpty: true }:
                return null;
            case YamlNode.Mapping inner:
                return new Fields(inner, key.Group, diagnostics);
            case var other:
                diagnostics.Report(
                    YamlDiagnostics.WrongType, other.At, key.Name, "keys with values, indented below it", Describe(other));
                return null;
        }
    }

    /// <summary>A day; null when it is left out or after a report.</summary>
    public DateOnly? Date(DateKey key)
    {
        if (Text(key) is not { } text)
        {
            if (key.IsRequired && Value(key) is null or YamlNode.Scalar { IsEmpty: true })
                diagnostics.Report(YamlDiagnostics.MissingKey, mapping.At, key.Name);
            return null;
        }

        if (DateOnly.TryParseExact(
            text.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
            return date;

        diagnostics.Add(YamlDiagnostics.NotADate.At(text.At, text.Text) with { Fix = OfferFix.Date(text) });
        return null;
    }

    public int? Number(NumberKey key)
    {
        if (Text(key) is not { } text)
            return null;
        if (int.TryParse(text.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;

        diagnostics.Report(YamlDiagnostics.NotANumber, text.At, text.Text);
        return null;
    }

    /// <summary>One of a closed set of words; null when it is left out or is none of them.</summary>
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

    /// <summary>Those of a closed set of words that are listed.</summary>
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

    /// <summary>Reports every key that was not asked for. Call it last.</summary>
    public void Close()
    {
        Debug.Assert(shape.Keys.All(key => _known.Contains(key.Name)), "The shape has a key that its reader does not ask for.");
        foreach (var (key, _) in mapping.Entries)
        {
            if (!_known.Contains(key.Text))
                diagnostics.Add(YamlDiagnostics.UnknownKey.At(key.At, key.Text, Nearest.Hint(key.Text, _known),
                    string.Join(", ", _known.Order(StringComparer.Ordinal)))
                    with
                { Fix = OfferFix.Nearest(key.Located, _known.Except(Keys.Select(own => own.Text))) });
        }
    }

    private YamlNode? Value(Key key)
    {
        Debug.Assert(shape.Own is not null || shape.Keys.Contains(key), "The reader asks for a key that the shape does not have.");
        _known.Add(key.Name);
        foreach (var (name, value) in mapping.Entries)
            if (name.Text == key.Name)
                return value;
        return null;
    }

    private IEnumerable<Located> Scalars(string key, YamlNode.Sequence sequence)
    {
        foreach (var item in sequence.Items)
        {
            if (item is YamlNode.Scalar { IsEmpty: false } scalar)
                yield return scalar.Located;
            else if (item is not YamlNode.Scalar)
                WrongText(key, item);
        }
    }

    private IEnumerable<Fields> Mappings(EntriesKey key, YamlNode.Sequence sequence)
    {
        foreach (var item in sequence.Items)
        {
            if (item is YamlNode.Mapping inner)
                yield return new Fields(inner, key.Entry, diagnostics);
            else
                diagnostics.Report(YamlDiagnostics.WrongType, item.At, key.Name, "a list of entries with keys", Describe(item));
        }
    }

    private void ReportChoice(Located text, string key, ImmutableArray<string> words) =>
        diagnostics.Add(YamlDiagnostics.NotAChoice.At(text.At,
            text.Text, key, Nearest.Hint(text.Text, words), string.Join(", ", words))
            with
        { Fix = OfferFix.Nearest(text, words) });

    private Located? WrongText(string key, YamlNode node)
    {
        if (node is YamlNode.Sequence { IsFlow: true } list)
            diagnostics.Add(YamlDiagnostics.QuoteThis.At(node.At, key, '[') with { Fix = QuoteWhole(list) });
        else
            diagnostics.Report(YamlDiagnostics.WrongType, node.At, key, "a text", Describe(node));
        return null;
    }

    // The words between the brackets are not known letter for letter, so only the quotes are added.
    private static Fix? QuoteWhole(YamlNode.Sequence list) =>
        list.Items.All(item => item is YamlNode.Scalar { IsQuoted: false, IsLiteral: true } text && !text.Text.AsSpan().ContainsAny('"', '\\'))
            ? new Fix([new(list.At, "[", "\"["), new(list.Close, "]", "]\"")])
            : null;

    private static string Describe(YamlNode node) => node switch
    {
        YamlNode.Scalar => "a text",
        YamlNode.Sequence => "a list",
        _ => "a group of keys",
    };
}
