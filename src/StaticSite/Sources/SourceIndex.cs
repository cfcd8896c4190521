using System.Collections.Frozen;
using System.Collections.Immutable;
using Markdig.Syntax;
using StaticSite.Engine;
using StaticSite.Markdown;

namespace StaticSite.Sources;

/// <summary>Finds sources by key, and numbers the citations in each text. Published at the first barrier.</summary>
internal sealed class SourceIndex(ImmutableArray<Source> sources) : IRegister, IBodyStep
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

    public string File => "sources.yml";

    public IEnumerable<string> Keys => sources.Select(source => source.Key.Text);

    public string AddressOf(string key) => AddressOfKey(key);

    public static string AddressOfKey(string key) => $"{SourceRegister.Address.FileName}#{key}";

    public Reference? Find(string key) => _byKey.GetValueOrDefault(key);

    public void Run(MarkdownDocument document, TextScope text)
    {
        foreach (var leaf in document.Leaves())
        {
            foreach (var inline in leaf.Inlines())
            {
                if (inline is not CitationInline citation)
                    continue;

                var (section, title) = text.SectionOf(leaf);
                var at = text.Locate(citation.Line, citation.Column);
                var found = ResolveReferences.Of(Kind, [new(citation.Key, at)], text.Page, section, title,
                    sure => Fix.Replace(at, $"[@{citation.Key}]", $"[@{sure}]"));
                if (found is [var source])
                    citation.Cited = (text.Page.State<PageCitations>().NumberOf(source), source, text.Page.Path);
            }
        }

        if (LeftAsText.Of(document) is { } left)
            for (var at = FindCitation(0); at >= 0; at = FindCitation(at + 1))
                text.Page.Diagnostics.Report(SourceDiagnostics.BrokenCitation, left.Locate(at, text));

        int FindCitation(int start) => left.Words.IndexOf("[@", start, StringComparison.Ordinal);
    }
}
