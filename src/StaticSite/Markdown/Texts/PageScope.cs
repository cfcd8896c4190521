using System.Collections.Immutable;
using System.Runtime.InteropServices;
using StaticSite.Data;
using StaticSite.Engine;

namespace StaticSite.Markdown.Texts;

/// <summary>One page while its texts are composed: what they may see, and what is gathered from all of them.</summary>
/// <remarks>For one page and one thread. It is made by a pipeline's step Compose, which hands on what was gathered as parts of
/// its <see cref="IDocument"/>.</remarks>
/// <param name="path">Of the page.</param>
/// <param name="index">As the pipeline's step was given it.</param>
/// <param name="diagnostics">As the pipeline's step was given it.</param>
public sealed class PageScope(SitePath path, SiteIndex index, DiagnosticBag diagnostics)
{
    private readonly ImmutableArray<Link>.Builder _links = ImmutableArray.CreateBuilder<Link>();
    private readonly HashSet<string> _anchors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _elsewhere = new(StringComparer.Ordinal);
    private readonly ImmutableArray<string>.Builder _second = ImmutableArray.CreateBuilder<string>();
    private readonly List<object> _states = [];
    private readonly ImmutableArray<IObservation>.Builder _observations = ImmutableArray.CreateBuilder<IObservation>();

    /// <summary>The page, which addresses are relative to.</summary>
    public SitePath Path { get; } = path;

    /// <summary>What may be known of the rest of the site.</summary>
    public SiteIndex Index { get; } = index;

    /// <summary>What all anchors start with that are made of words, for a text that other pages show beside their own.</summary>
    internal string AnchorPrefix { get; init; } = "";

    /// <summary>Where the faults of its texts are reported.</summary>
    public DiagnosticBag Diagnostics { get; } = diagnostics;

    /// <summary>So far, in the order in which they were added. For <see cref="IDocument.Links"/>.</summary>
    public ImmutableArray<Link> Links => _links.ToImmutable();

    /// <summary>So far, each once, ordinally sorted. For <see cref="IDocument.Anchors"/>.</summary>
    public ImmutableArray<string> Anchors => [.. _anchors.Order(StringComparer.Ordinal)];

    /// <summary>So far, in the order in which they were made. For <see cref="IDocument.Observations"/>.</summary>
    public ImmutableArray<IObservation> Observations => _second.Count == 0
        ? _observations.ToImmutable()
        : [.. _observations, new SecondAnchors([.. _second.Order(StringComparer.Ordinal)])];

    /// <summary>Notes that the page leads to another, or to a part of one, which the second barrier then checks.</summary>
    public void Add(Link link) => _links.Add(link);

    /// <summary>Tells the second barrier something about this page.</summary>
    public void Observe(IObservation observation) => _observations.Add(observation);

    /// <summary>Makes an anchor from some words, with a number behind it if the page has it already.</summary>
    public string AddAnchor(string words) => AddUnique(Slug.Of(words));

    /// <summary>The same for a heading, whose anchor starts with a letter.</summary>
    public string AddAnchorOfHeading(string words) => AddUnique(Slug.OfHeading(words));

    /// <summary>Takes an anchor as an author wrote it; false if the page has it already.</summary>
    public bool TryAddAnchor(string anchor) => !IsOfTheme(anchor) && _anchors.Add(anchor);

    /// <summary>The anchor that a heading with some words has on GitHub, where each counts that came before it on the page.
    /// Empty for words without a letter or digit.</summary>
    internal string CountElsewhere(string words)
    {
        var slug = Slug.Elsewhere(words);
        if (slug.Length == 0 || _elsewhere.TryAdd(slug, 0))
            return slug;

        ref var number = ref CollectionsMarshal.GetValueRefOrNullRef(_elsewhere, slug);
        string numbered;
        do
            numbered = $"{slug}-{++number}";
        while (_elsewhere.ContainsKey(numbered));
        _elsewhere.Add(numbered, 0);
        return numbered;
    }

    /// <summary>Takes an anchor that leads where another does, for links that were written for another tool; false if the page
    /// has it already. Nobody keeps account of those.</summary>
    internal bool TryAddSecondAnchor(string anchor)
    {
        if (AnchorPrefix.Length > 0 || !TryAddAnchor(anchor))
            return false;

        _second.Add(anchor);
        return true;
    }

    /// <summary>What a feature remembers from one text of the page to the next. It is made when it is first asked for; whoever
    /// asks for the same type gets the same.</summary>
    public T State<T>() where T : class, new()
    {
        foreach (var state in _states)
            if (state is T found)
                return found;

        var made = new T();
        _states.Add(made);
        return made;
    }

    // Of these the theme makes its own; anchors that are made here of words have none of that.
    private static bool IsOfTheme(string anchor) =>
        anchor.StartsWith("page_", StringComparison.Ordinal) || anchor.StartsWith("term_", StringComparison.Ordinal) || anchor.StartsWith("path_", StringComparison.Ordinal);

    private string AddUnique(string slug)
    {
        slug = AnchorPrefix + slug;
        if (_anchors.Add(slug))
            return slug;

        // No anchor is ever given back, so of each name the numbers that are taken need no second look.
        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(_numbers, slug, out var isKnown);
        number = isKnown ? number : 2;
        string anchor;
        while (!_anchors.Add(anchor = $"{slug}-{number++}"))
        {
        }

        return anchor;
    }
}

/// <summary>Those anchors of a page that lead where others do, and that are its own only as long as nothing else claims
/// them.</summary>
/// <param name="Anchors">Ordinally sorted.</param>
internal sealed record SecondAnchors(ImmutableArray<string> Anchors) : IObservation;

/// <summary>One text of a page, and where in the author's file it starts.</summary>
/// <param name="Origin">Of its first letter.</param>
/// <param name="Section">The anchor of the section that the text stands in, or empty.</param>
/// <param name="SectionTitle">That section's heading, or empty.</param>
public sealed record TextScope(PageScope Page, SourceLocation Origin, string Section, string SectionTitle)
{
    private readonly bool _isLiteral = true;
    private readonly TextPlaces? _places;

    /// <summary>A text in no section.</summary>
    public TextScope(PageScope page, SourceLocation origin)
        : this(page, origin, "", "")
    {
    }

    /// <summary>A text in a file of data, in no section.</summary>
    public TextScope(PageScope page, Located text)
        : this(page, text, "", "")
    {
    }

    /// <summary>A text of a data file. Where nobody knows how that holds it, all places in it are where it starts.</summary>
    public TextScope(PageScope page, Located text, string section, string sectionTitle)
        : this(page, text.At, section, sectionTitle) =>
        (_isLiteral, _places) = (text.IsLiteral, text.Places);

    /// <summary>Whether the text stands in the file letter for letter.</summary>
    public bool IsLiteral => _isLiteral;

    /// <summary>Where the lines come from of a text that was put together of several, in their order; else empty.</summary>
    internal ImmutableArray<TextPiece> Pieces { get; init; } = [];

    /// <summary>Whether a line stands in the file letter for letter.</summary>
    internal bool IsLiteralAt(int line) => ValueAt(line) is null;

    /// <summary>Where the value starts that a line stands in; null for one that stands in the file letter for letter.</summary>
    internal SourceLocation? ValueAt(int line) => (PieceAt(line)?.Scope ?? this) is { IsLiteral: false, Origin: var start } ? start : null;

    /// <summary>The page from which the addresses of a line are seen.</summary>
    internal SitePath BaseAt(int line) => PieceAt(line)?.Base ?? Page.Path;

    /// <summary>The place in the file of a place in the text.</summary>
    /// <param name="line">From 0, as Markdig counts.</param>
    /// <param name="column">From 0.</param>
    public SourceLocation Locate(int line, int column)
    {
        if (PieceAt(line) is { } piece)
            return piece.Scope.Locate(line - piece.Line + piece.LineThere, Math.Max(0, column - piece.Indent));
        if (_places is not null)
            return _places.At(line, column);
        return _isLiteral ? new(Origin.Path, Origin.Line + line, line == 0 ? Origin.Column + column : column + 1) : Origin;
    }

    private TextPiece? PieceAt(int line)
    {
        var (low, high) = (0, Pieces.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = Pieces[middle].Line <= line ? (middle, high) : (low, middle - 1);
        }

        return Pieces.IsEmpty ? null : Pieces[low];
    }
}
