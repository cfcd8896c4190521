using System.Collections.Frozen;
using System.Collections.Immutable;
using StaticSite.Engine;

namespace StaticSite.Data;

/// <summary>What a site says of keys above Markdown texts that are not ours: some are passed over, some are read as one of ours.
/// Told at the opening. A key that a kind of file has itself is always read as what it is.</summary>
/// <remarks>Immutable, so that any number of threads may ask.</remarks>
/// <param name="ignored">Those that are passed over.</param>
/// <param name="readAs">Ours, by those that stand for them.</param>
/// <param name="areHarmless">Whether the site lives with others. Then nobody guesses what they mean.</param>
public sealed class ForeignKeys(IEnumerable<string> ignored, IEnumerable<KeyValuePair<string, string>> readAs, bool areHarmless)
{
    private readonly FrozenSet<string> _ignored = ignored.ToFrozenSet(StringComparer.Ordinal);
    private readonly FrozenDictionary<string, string> _readAs =
        readAs.DistinctBy(key => key.Key).ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Those of a site. Who reads a file asks <see cref="All"/>.</summary>
    public static Fact<ForeignKeys> Fact { get; } = new("foreign keys");

    /// <summary>All that is said of them. Whoever asks that reads a file again when it changes, and not whenever the settings do.</summary>
    public static Query<ForeignKeys, ForeignKeys> All { get; } = new(Fact, "all", (keys, _) => keys, keys => keys.Fingerprint);

    /// <summary>Of a site that says nothing.</summary>
    internal static ForeignKeys None { get; } = new([], [], areHarmless: false);

    /// <summary>Whether the site lives with keys of which it says nothing.</summary>
    internal bool AreHarmless => areHarmless;

    /// <summary>Those that are passed over in files of a shape.</summary>
    internal IEnumerable<string> IgnoredIn(Shape shape) => _ignored.Where(name => !_readAs.ContainsKey(name) && !Has(shape, name)).Order(StringComparer.Ordinal);

    /// <summary>Those that are read in files of a shape, and as which of its keys.</summary>
    internal IEnumerable<(string Name, Key As)> ReadIn(Shape shape) => _readAs
        .Where(key => !Has(shape, key.Key)).OrderBy(key => key.Key, StringComparer.Ordinal)
        .SelectMany(key => shape.Keys.Where(own => own.Name == key.Value).Select(own => (key.Key, own)));

    /// <summary>The keys as a reader of the shape is to find them.</summary>
    internal YamlNode.Mapping Translate(YamlNode.Mapping matter, Shape shape, DiagnosticBag diagnostics)
    {
        if (matter.Entries.All(entry => Has(shape, entry.Key.Text)) || (_ignored.Count == 0 && _readAs.Count == 0 && !AreHarmless))
            return matter;

        var read = ReadIn(shape).ToDictionary(key => key.Name, key => key.As.Name, StringComparer.Ordinal);
        var entries = ImmutableArray.CreateBuilder<(YamlNode.Scalar Key, YamlNode Value)>(matter.Entries.Length);
        var written = new Dictionary<string, YamlNode.Scalar>(StringComparer.Ordinal);
        foreach (var (key, value) in matter.Entries)
        {
            var name = read.GetValueOrDefault(key.Text, key.Text);
            if (!Has(shape, name) && (_ignored.Contains(key.Text) && !_readAs.ContainsKey(key.Text)))
                continue;
            if (!Has(shape, name) && AreHarmless)
                diagnostics.Add(Misnamed.Unknown(key, Names(shape), Names(shape)));
            else if (!written.TryAdd(name, key))
                diagnostics.Report(YamlDiagnostics.ReadAsOne, key.At, key.Text, written[name].Text, written[name].At.Line, name);
            else
                entries.Add((name == key.Text ? key : key with { Text = name }, value));
        }

        return matter with { Entries = entries.ToImmutable() };
    }

    private Fingerprint Fingerprint => field == default
        ? field = Engine.Fingerprint.Of(
            _ignored.Order(StringComparer.Ordinal).Append("").Concat(_readAs.OrderBy(key => key.Key, StringComparer.Ordinal).SelectMany(key => new[] { key.Key, key.Value }))
                .Append(AreHarmless ? "harmless" : "").Select(word => Engine.Fingerprint.Of(word)))
        : field;

    private static bool Has(Shape shape, string name) => shape.Keys.Any(key => key.Name == name);

    private static HashSet<string> Names(Shape shape) => [.. shape.Keys.Select(key => key.Name)];
}
