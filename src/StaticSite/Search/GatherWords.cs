using System.Collections.Immutable;
using System.Text;
using Markdig.Syntax;
using StaticSite.Engine;
using StaticSite.Markdown.Parsing;
using StaticSite.Markdown.Steps;
using StaticSite.Markdown.Texts;

namespace StaticSite.Search;

/// <summary>Listens while texts are composed and keeps what the index needs of them: for each section the words it has
/// and how it opens. Whole texts of a large site would not fit into memory.</summary>
internal sealed class GatherWords : IBodyStep
{
    [ThreadStatic]
    private static SectionWords? _section;

    [ThreadStatic]
    private static StringBuilder? _text;

    public string Name => "gather words";

    public ImmutableArray<Fact> Needs => [Vocabulary.Fact];

    // The words that a reader sees, with the marks of others taken out.
    public BodyAspects Reads => BodyAspects.Headings | BodyAspects.Mentions;

    public BodyAspects Writes => BodyAspects.None;

    public void Apply(ParsedText parsed)
    {
        var (document, text) = (parsed.Document, parsed.Scope);
        var vocabulary = text.Page.Index.Get(Vocabulary.Fact);
        var section = _section ??= new SectionWords();
        var words = _text ??= new StringBuilder();
        section.Start(text.Section, text.SectionTitle);
        foreach (var block in document.Leaves())
        {
            if (block is HeadingBlock heading && !SplitParts.IsInPart(heading))
            {
                Finish();
                section.Start(NameHeadings.Of(heading).Id, NameHeadings.Of(heading).Text);
            }
            else if (block.Inline is { } inline)
            {
                PlainText.AppendTo(words.Clear(), inline);
                section.Add(words, vocabulary);
            }
        }

        Finish();

        void Finish()
        {
            if (section.Finish() is { } finished)
                text.Page.Observe(finished);
        }
    }
}
