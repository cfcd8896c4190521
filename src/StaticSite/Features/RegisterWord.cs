using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;

namespace StaticSite.Features;

/// <summary>A kind of word that one file lists and that others name things by.</summary>
/// <param name="Folder">How a rename says which kind it is: <c>sources/iso-37500</c>.</param>
/// <param name="Name">What one of them is called in a sentence.</param>
/// <param name="File">The file that lists them, under the key that <see cref="Folder"/> is.</param>
/// <param name="Holds">What values hold that name one. By its name, behind the colons, texts show one, if they can.</param>
public sealed record RegisterWord(string Folder, string Name, string File, Holds Holds)
{
    /// <summary>The key of an entry that holds the word; null where the list is one of words.</summary>
    public string? IdKey { get; init; }

    /// <summary>The place of a word on the site, with a fragment: <c>sources.html#iso-37500</c>; null where words have
    /// none.</summary>
    public Func<string, string>? AddressOf { get; init; }

    /// <summary>The words of the list, where they stand.</summary>
    internal ImmutableArray<YamlNode.Scalar> In(SourceFile? file)
    {
        var ignored = new DiagnosticBag();
        if (file is null || DecodeText.Decode(file, ignored) is not { } text || ReadYaml.Read(text, file.Path, 1, ignored) is not { } data ||
            Value(data, Folder) is not YamlNode.Sequence list)
            return [];

        return
        [
            .. list.Items
                .Select(item => IdKey is null ? item : item is YamlNode.Mapping entry ? Value(entry, IdKey) : null)
                .OfType<YamlNode.Scalar>(),
        ];
    }

    private static YamlNode? Value(YamlNode.Mapping mapping, string key) =>
        mapping.Entries.Where(entry => entry.Key.Text == key).Select(entry => entry.Value).FirstOrDefault();
}
