using System.Collections.Immutable;
using StaticSite.Engine;

namespace StaticSite.Data;

/// <summary>A key that a mapping does not have, standing in the place of one that it has. Its value is read as if it
/// were named right, so that one slip makes one finding.</summary>
/// <param name="Value">Null if it only explains why another key is missing.</param>
internal sealed record Misnamed(YamlNode.Scalar Written, string Name, YamlNode? Value)
{
    public Diagnostic Finding(IReadOnlySet<string> known)
    {
        if (Written.Text.StartsWith(Name + ":", StringComparison.Ordinal))
            return YamlDiagnostics.MissingSpace.At(
                Behind(Name.Length + 1), "colon", $"{Name}: {Written.Text[(Name.Length + 1)..]}") with
            { Fix = Fix.Replace(Written.At, Name + ":", Name + ": ") };
        if (Written.Text.AsSpan().IndexOfAny(Signs.Unseen) is >= 0 and var unseen && Signs.WithoutUnseen(Written.Text) == Name)
            return CheckTexts.Unseen(Written, unseen);

        var isSure = Nearest.Sure(Written.Text, [Name]) is not null;
        return Value is null ? Unknown(Written, known, $" '{Name}' is missing; did you mean it?") : Unknown(Written, known, $" Did you mean '{Name}'?") with
        { Fix = isSure ? OfferFix.Replace(Written.Located, YamlText.Of(Name, inList: true)) : null };
    }

    /// <param name="open">Those that are not written yet.</param>
    public static Diagnostic Unknown(YamlNode.Scalar written, IReadOnlySet<string> known, IEnumerable<string> open) =>
        Unknown(written, known, Nearest.Hint(written.Text, open));

    // Where one is meant, a list of all would hide it.
    private static Diagnostic Unknown(YamlNode.Scalar written, IReadOnlySet<string> known, string hint) => YamlDiagnostics.UnknownKey.At(
        written.At, written.Text, hint.Length > 0 ? hint : $" Known keys: {string.Join(", ", known.Order(StringComparer.Ordinal))}.");

    private SourceLocation Behind(int letters) => Written.At with { Column = Written.At.Column + letters };
}

internal static class FindMisnamed
{
    /// <param name="names">The keys that are expected, where the author's own words are keys.</param>
    public static ImmutableArray<Misnamed> In(YamlNode.Mapping mapping, Shape shape, ImmutableArray<string> names)
    {
        if (IsOpen(shape, names) || mapping.Entries.All(entry => IsKnown(entry.Key.Text, shape, names)))
            return [];

        var missing = shape.Keys.Select(key => key.Name).Concat(names.IsDefault ? [] : names)
            .Where(name => mapping.Entries.All(entry => entry.Key.Text != name)).ToList();
        var unknown = mapping.Entries.Where(entry => !IsKnown(entry.Key.Text, shape, names)).ToList();
        return [.. SameWords(unknown, missing), .. NearWords(unknown, missing)];
    }

    /// <summary>A key that stands for none. Who wrote another word for a key that must be there did not forget it.</summary>
    public static Misnamed? Other(YamlNode.Mapping mapping, Shape shape, ImmutableArray<string> names, ImmutableArray<Misnamed> pairs, Key meant) =>
        !IsOpen(shape, names) && mapping.Entries.FirstOrDefault(entry =>
            !IsKnown(entry.Key.Text, shape, names) && entry.Value is YamlNode.Scalar { IsEmpty: false } && pairs.All(pair => pair.Written != entry.Key))
            is { Key: { } other }
            ? new Misnamed(other, meant.Name, Value: null)
            : null;

    private static bool IsOpen(Shape shape, ImmutableArray<string> names) => shape.Own is not null && names.IsDefault;

    private static bool IsKnown(string name, Shape shape, ImmutableArray<string> names) =>
        shape.Keys.Any(key => key.Name == name) || (!names.IsDefault && names.Contains(name));

    // Other letters, other signs between words, unseen signs, or a value that clings to its colon.
    private static List<Misnamed> SameWords(List<(YamlNode.Scalar Key, YamlNode Value)> unknown, List<string> missing) =>
        Pair(unknown, missing, (written, name) => Nearest.Alike(Signs.WithoutUnseen(written), [name]) is not null ||
            written.StartsWith(name + ":", StringComparison.Ordinal));

    private static List<Misnamed> NearWords(List<(YamlNode.Scalar Key, YamlNode Value)> unknown, List<string> missing) =>
        [.. Pair(unknown, missing, (written, name) => Nearest.Sure(written, missing) == name),
            .. Pair(unknown, missing, (written, name) => Nearest.To(written, missing) == name)];

    private static List<Misnamed> Pair(
        List<(YamlNode.Scalar Key, YamlNode Value)> unknown, List<string> missing, Func<string, string, bool> isMeant)
    {
        var pairs = new List<Misnamed>();
        foreach (var (key, value) in unknown.ToArray())
        {
            if (missing.Find(name => isMeant(key.Text, name)) is not { } meant)
                continue;
            pairs.Add(new Misnamed(key, meant, ValueOf(key, value, meant)));
            missing.Remove(meant);
            unknown.Remove((key, value));
        }

        return pairs;
    }

    // "{text:A}": the value is part of what was taken for the key.
    private static YamlNode ValueOf(YamlNode.Scalar key, YamlNode value, string name) =>
        value is YamlNode.Scalar { Text: "" } && key.Text.StartsWith(name + ":", StringComparison.Ordinal)
            ? key with { Text = key.Text[(name.Length + 1)..], At = key.At with { Column = key.At.Column + name.Length + 1 } }
            : value;
}
