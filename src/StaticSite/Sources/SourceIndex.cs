using System.Collections.Frozen;
using System.Collections.Immutable;
using StaticSite.Markdown.Texts;

namespace StaticSite.Sources;

/// <summary>Finds sources by key. Published at the first barrier.</summary>
internal sealed class SourceIndex(ImmutableArray<Source> sources) : IRegister
{
    private readonly FrozenDictionary<string, Reference> _byKey = sources.ToFrozenDictionary(
        source => source.Key.Text,
        source => new Reference(
            source.Key.Text,
            source.FullTitle,
            SourceRegister.Address,
            source.Anchor,
            source.IsOwn),
        StringComparer.Ordinal);

    public string Kind => "source";

    public string File => SourcesFeature.Kind.Files;

    public IEnumerable<string> Keys => sources.Select(source => source.Key.Text);

    public string AddressOf(string key) => AddressOfKey(key);

    public static string AddressOfKey(string key) => $"{SourceRegister.Address.FileName}#{key}";

    public Reference? Find(string key) => _byKey.GetValueOrDefault(key);
}
