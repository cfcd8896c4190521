using System.Collections.Immutable;
using Markdig.Syntax;
using StaticSite.Engine;
using StaticSite.Localization;
using StaticSite.Markdown.Marks;
using StaticSite.Markdown.Parsing;
using StaticSite.Markdown.Steps;
using StaticSite.Markdown.Texts;
using StaticSite.Markdown.Writing;

namespace StaticSite.Markdown;

/// <summary>Composes one text: parses it, lets every feature do its step, and writes the markup. The syntax tree does not
/// outlive the call, since keeping the trees of a large site doubles the cost of parsing.</summary>
/// <remarks>Immutable, so any number of threads may compose at once; but the texts of one page are composed one after the other,
/// in the order in which readers meet them. Whatever an author writes, no call throws: faults are among the findings of the
/// text's page, and a text that nests too deeply comes out empty. What throws is a pipeline that composes and does not say that
/// it needs <see cref="Needs"/>: <see cref="InvalidOperationException"/>.</remarks>
/// <param name="parser">Knows the syntax of the features.</param>
/// <param name="containers">The kinds of containers with texts of their own.</param>
/// <param name="steps">What features do to every text, besides what is done anyway.</param>
/// <exception cref="ArgumentException">Steps wait for each other, or one reads what none writes.</exception>
public sealed class ComposeBody(
    ParseMarkdown parser, ImmutableArray<ContainerKind> containers, params ImmutableArray<IBodyStep> steps)
{
    [ThreadStatic]
    private static WriteMarkup? _writer;

    private readonly ImmutableArray<IBodyStep> _steps = OrderBodySteps.Order([.. Own(containers), .. steps]);

    /// <summary>The facts that whoever composes texts, and shows them, needs for that. A pipeline that does lists them among its
    /// own.</summary>
    public ImmutableArray<Fact> Needs { get; } =
    [
        Strings.Fact, IMovedPages.Fact, IDrafts.Facts, IPictures.Fact, IParts.Fact, IEmbedIndex.Facts, IEmbedSource.Facts, IRegister.Facts, .. steps.SelectMany(step => step.Needs),
    ];

    /// <summary>Whether to note by what words texts name things of the site, at some cost.</summary>
    public bool NotesReferences { get; init; }

    /// <summary>Composes blocks: paragraphs, lists, tables.</summary>
    /// <param name="text">As Markdown, with <c>\n</c> for its line ends.</param>
    /// <param name="scope">The page that the text stands on, and its place in the author's file.</param>
    public Body Blocks(string text, TextScope scope)
    {
        var document = Prepare(text, scope, Room.Page, out var headings);
        return new Body(WriterOf(scope).Blocks(document), headings);
    }

    /// <summary>Composes blocks whose words somebody needs, too.</summary>
    /// <inheritdoc cref="Blocks(string, TextScope)" path="/param"/>
    /// <param name="plain">The same as text, with a space between blocks.</param>
    public Body Blocks(string text, TextScope scope, out string plain)
    {
        var document = Prepare(text, scope, Room.Page, out var headings);
        plain = WordsOf(document);
        return new Body(WriterOf(scope).Blocks(document), headings);
    }

    /// <summary>Composes a phrase: the inlines of what should be one paragraph, without the paragraph around them.</summary>
    /// <inheritdoc cref="Blocks(string, TextScope)" path="/param"/>
    /// <param name="plain">The same as text.</param>
    public Markup Phrase(string text, TextScope scope, out string plain)
    {
        var document = Prepare(text, scope, Room.Phrase, out _);
        plain = WordsOf(document);
        return WriterOf(scope).Phrase(document);
    }

    /// <summary>Composes what stands in a cell: a phrase, or some paragraphs and lists.</summary>
    /// <inheritdoc cref="Blocks(string, TextScope)" path="/param"/>
    /// <param name="plain">The same as text.</param>
    public Markup Cell(string text, TextScope scope, out string plain)
    {
        var document = Prepare(text, scope, Room.Cell, out _);
        plain = WordsOf(document);
        return WriterOf(scope).Cell(document);
    }

    private static string WordsOf(MarkdownDocument document) => string.Join(' ', document.Leaves()
        .Select(leaf => leaf switch
        {
            { Inline: { } inline } => PlainText.Of(inline),
            CodeBlock code => code.Lines.ToString(),
            _ => "",
        })
        .Where(words => words.Length > 0));

    private WriteMarkup WriterOf(TextScope text)
    {
        var writer = _writer is { } known && known.Parser == parser ? known : _writer = new(parser);
        writer.Text = text;
        return writer;
    }

    private MarkdownDocument Parse(string text, TextScope scope, Room room)
    {
        var names = scope.Pieces.IsEmpty ? null : NamesOfTexts.Of(scope.Origin.Path, line => scope.Locate(line, 0).Path);
        if (!parser.TryParse(text, out var document, out var tooMuch, names))
        {
            var at = scope.Locate(tooMuch.Line, tooMuch.Column);
            scope.Page.Diagnostics.Add(
                tooMuch.Parts is { } parts ? MarkdownDiagnostics.TooManyParts.At(at, parts) : MarkdownDiagnostics.TooDeep.At(at));
            return new MarkdownDocument();
        }

        LimitDepth.Limit(document, scope);
        if (LimitNames.FindTooMuch(document, text) is { } link)
        {
            scope.Page.Diagnostics.Report(MarkdownDiagnostics.LongNames, scope.Locate(link.Line, link.Column), link.Label);
            return new MarkdownDocument();
        }

        PlaceTitles.In(document, text, scope, containers);
        TakeHtml.In(document, text, scope, room == Room.Page && containers.Any(kind => kind.Is(HtmlTag.Details)));
        LimitDepth.Limit(document, scope);
        return document;
    }

    private MarkdownDocument Prepare(string text, TextScope scope, Room room, out ImmutableArray<Heading> headings)
    {
        if (room == Room.Page)
            (text, scope) = IncludeParts.In(text, scope, parser, NotesReferences);
        var parsed = new ParsedText(Parse(text, scope, room), text, scope, room);
        if (NotesReferences)
            NoteReferences.In(parsed);
        foreach (var step in _steps)
            step.Apply(parsed);
        headings = NameHeadings.AllIn(parsed.Document);
        return parsed.Document;
    }

    // What is done to every text, whatever features a site has.
    private static ImmutableArray<IBodyStep> Own(ImmutableArray<ContainerKind> containers) =>
    [
        new BodyStep("check room", BodyAspects.None, BodyAspects.None, text => CheckRoom.Check(text.Document, text.Scope, text.Room)),
        new BodyStep("name headings", BodyAspects.None, BodyAspects.Headings, text => NameHeadings.Name(text.Document, text.Scope)),
        new BodyStep("find what is left as text", BodyAspects.Headings, BodyAspects.LeftText, text => LeftAsText.In(text.Document, text.Written)),
        new BodyStep("report open fences", BodyAspects.Headings, BodyAspects.OpenFences | BodyAspects.Code, text => ReportOpenFences.Report(text.Document, text.Scope)),
        new BodyStep("report what is hidden", BodyAspects.None, BodyAspects.None, text => ReportHidden.Report(text.Document, text.Scope)),
        new BodyStep("report words behind code", BodyAspects.Code, BodyAspects.None, text => ReportHidden.ReportWords(text.Document, text.Scope)),
        new BodyStep("find sections", BodyAspects.Headings, BodyAspects.Sections, text => FindSection.Find(text.Document)),
        new BodyStep("number notes", BodyAspects.Sections, BodyAspects.Notes, text => NumberNotes.Number(text.Document, text.Scope, text.Room)),
        new BodyStep("name tables", BodyAspects.Sections, BodyAspects.Tables, text => NameTables.Name(text.Document, text.Scope)),
        new BodyStep("refuse entities", BodyAspects.None, BodyAspects.None, text => RefuseEntities.Refuse(text.Document, text.Written, text.Scope)),
        new BodyStep("place embeds", BodyAspects.Sections, BodyAspects.Embeds, text => PlaceEmbeds.Place(text.Document, text.Written, text.Scope, containers)),
        new BodyStep("resolve addresses", BodyAspects.Sections, BodyAspects.Addresses, text => ResolveAddresses.Resolve(text.Document, text.Scope)),
        new BodyStep("report broken links", BodyAspects.LeftText | BodyAspects.OpenFences | BodyAspects.Addresses, BodyAspects.None,
            text => ReportBrokenLinks.Report(text.Document, text.Scope)),
        new BodyStep("report left marks", BodyAspects.LeftText | BodyAspects.Tables, BodyAspects.None, text => ReportLeftMarks.Report(text.Document, text.Scope)),
        new BodyStep("report what is misread", BodyAspects.LeftText, BodyAspects.None, text => ReportMisread.Report(text.Document, text.Scope)),
        new BodyStep("show pictures", BodyAspects.Sections | BodyAspects.Addresses, BodyAspects.None, text => ShowPictures.Show(text.Document, text.Scope)),
    ];
}
