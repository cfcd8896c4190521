using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Disputes;
using StaticSite.Engine;
using StaticSite.Sources;

namespace StaticSite.Schemas;

/// <summary>A kind of word that one file lists and that others name things by.</summary>
/// <param name="Folder">How a rename says which kind it is: <c>sources/iso-37500</c>.</param>
/// <param name="Name">What one of them is called in a sentence.</param>
/// <param name="File">The file that lists them, under a key of the kind's name.</param>
/// <param name="IdKey">The key of an entry that holds the word; null where the list is one of words.</param>
/// <param name="Holds">What values hold that name one.</param>
/// <param name="AddressOf">Its place on the site; null where it has none.</param>
internal sealed record RegisterWord(string Folder, string Name, string File, string? IdKey, Holds Holds, Func<string, string>? AddressOf)
{
    public static ImmutableArray<RegisterWord> All { get; } =
    [
        new("sources", "source", "sources.yml", "key", Holds.Source, SourceIndex.AddressOfKey),
        new("disputes", "dispute", "disputes.yml", "id", Holds.Dispute, DisputeRegister.AddressOf),
        new("categories", "category", "site.yml", null, Holds.Category, null),
    ];

    /// <summary>The words of the list, where they stand.</summary>
    public ImmutableArray<YamlNode.Scalar> In(SourceFile? file)
    {
        var ignored = new DiagnosticBag();
        if (file is null || DecodeText.Of(file, ignored) is not { } text || ReadYaml.Of(text, file.Path, 1, ignored) is not { } data ||
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
