using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using Markdig.Syntax;
using StaticSite.Engine;
using StaticSite.Markdown;

namespace StaticSite.Search;

/// <summary>Listens while texts are composed and keeps what the index needs of them: for each section the words it has
/// and how it opens. Whole texts of a large site would not fit into memory.</summary>
internal sealed class GatherWords : IBodyStep
{
    private readonly ConcurrentDictionary<SitePath, ImmutableArray<SectionText>> _pages = [];

    [ThreadStatic]
    private static SectionWords? _section;

    [ThreadStatic]
    private static StringBuilder? _text;

    public Vocabulary Vocabulary { get; } = new();

    /// <summary>What a page says, section by section; empty for one whose texts did not come by.</summary>
    public ImmutableArray<SectionText> Of(SitePath page) => _pages.GetValueOrDefault(page, []);

    public void Run(MarkdownDocument document, TextScope text)
    {
        var words = (_section ??= new SectionWords());
        var buffer = (_text ??= new StringBuilder());
        var sections = new List<SectionText>(Of(text.Page.Path));
        words.Start(text.Section, text.SectionTitle);
        foreach (var block in document.Descendants<LeafBlock>())
        {
            if (block is HeadingBlock heading)
            {
                words.FinishInto(sections);
                words.Start(NameHeadings.Of(heading).Id, NameHeadings.Of(heading).Text);
            }
            else if (block.Inline is { } inline)
            {
                PlainText.AppendTo(buffer.Clear(), inline);
                words.Add(buffer, Vocabulary);
            }
        }

        words.FinishInto(sections);
        _pages[text.Page.Path] = [.. sections];
    }
}
