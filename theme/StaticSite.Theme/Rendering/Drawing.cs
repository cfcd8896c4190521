using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Components;
using StaticSite.Engine;
using StaticSite.Markdown.Texts;
using StaticSite.Pages;

namespace StaticSite.Theme.Rendering;

/// <summary>One page while it is drawn: how its links read, where its composed texts go and which anchors it has.</summary>
/// <remarks>The theme's own ids have an underscore (<c>page_main</c>), which no anchor made of an author's words has.</remarks>
public sealed class Drawing
{
    // Begins the markup that stands for a composed text. The renderer looks for it in markup frames alone, and those
    // hold our components' own tags: what authors write arrives in text frames, whatever characters it has.
    private const char Placeholder = '\uE000';

    // Begins the markup that stands for what is known when all components are drawn.
    private const char LastPlaceholder = '\uE001';

    // A part is drawn while a page is, by a renderer of its own.
    [ThreadStatic]
    private static DrawPages? _partDrawer;

    private readonly DrawnParts _parts;
    private readonly string _folder;
    private readonly List<ImmutableArray<Markup>> _placed = [];
    private readonly List<Func<string>> _placedLast = [];
    private readonly HashSet<string> _claimed = new(StringComparer.Ordinal);
    private List<ThemeFile> _needed = [];

    internal Drawing(Page page, Frame frame, Look look, DrawnParts parts)
    {
        (Page, Frame, Look, _parts) = (page, frame, look, parts);
        _folder = page.IsServedAnywhere ? page.Path.FileName : page.Path.FileName[..(page.Path.FileName.LastIndexOf('/') + 1)];
    }

    /// <summary>What is drawn.</summary>
    public Page Page { get; }

    /// <summary>What stands around it.</summary>
    public Frame Frame { get; }

    internal Look Look { get; }

    /// <summary>The files that pages of this site load.</summary>
    internal SiteAssets Assets => Look.AssetsOf(Frame.Look);

    /// <summary>What the components need that were drawn so far, in the order in which pages load it.</summary>
    internal IEnumerable<ThemeFile> Needed => _needed.OrderBy(file => file.Place);

    /// <summary>The page's address on the web, if it is known where the site will stand; for a page that sends the
    /// reader on, that of its target.</summary>
    public Uri? CanonicalAddress => Frame.BaseUrl is { } site && !Page.IsServedAnywhere
        ? WebAddress.Of(site, Page is RedirectPage redirect ? redirect.Target.Target : Page.Path)
        : null;

    /// <summary>Where a link leads, as this page writes it.</summary>
    public string Href(PageLink link) => Href(link.Target, link.Fragment);

    /// <summary>What a link of the menu says of the page that is drawn: that it is this one, or one above it; null for neither.</summary>
    internal string? CurrentMark(PageLink link)
    {
        if (link.Target == Page.Path)
            return "page";
        return Frame.Breadcrumbs.Any(step => step.Target == link.Target) ? "true" : null;
    }

    /// <summary>Where an entry of a register stands, as this page writes it.</summary>
    public string Href(Reference reference) => Href(reference.Page, reference.Fragment);

    /// <summary>The address of a page, as this page writes it: relative, so that a site works from any folder.</summary>
    /// <param name="fragment">Without the number sign, or empty.</param>
    public string Href(SitePath target, string fragment = "")
    {
        if (fragment.Length == 0)
            return Address(target);
        return target == Page.Path ? $"#{fragment}" : $"{Address(target)}#{fragment}";
    }

    /// <summary>Markup in whose place the renderer writes a composed text.</summary>
    public MarkupString Place(Markup markup) => Place([markup]);

    /// <summary>Places, one behind the other, parts that are the same on every page of a folder, and draws each for the
    /// first of these pages alone.</summary>
    /// <param name="parts">What is drawn, found again by reference.</param>
    /// <param name="name">Which markup of the parts.</param>
    /// <param name="fragment">Draws of the page no more than addresses.</param>
    public MarkupString Once<TPart>(ImmutableArray<TPart> parts, string name, RenderFragment<TPart> fragment)
        where TPart : class
    {
        var drawn = _parts.Named(_folder, name);
        var markup = ImmutableArray.CreateBuilder<Markup>(parts.Length);
        foreach (var part in parts)
        {
            var known = drawn.TryGetValue(part, out var before) ? before : Remember(drawn, part, fragment(part));
            Need(known.Needed);
            markup.Add(known.Markup);
        }

        return Place(markup.MoveToImmutable());
    }

    /// <summary>Finds the texts that some markup stands for, if it does.</summary>
    internal ImmutableArray<Markup>? PlacedAt(string markup) => markup is [Placeholder, .. var index]
        ? _placed[int.Parse(index, NumberStyles.None, CultureInfo.InvariantCulture)]
        : null;

    /// <summary>Markup in whose place the renderer writes what is known only when all components are drawn.</summary>
    internal MarkupString PlaceLast(Func<string> write)
    {
        _placedLast.Add(write);
        return new MarkupString(string.Create(CultureInfo.InvariantCulture, $"{LastPlaceholder}{_placedLast.Count - 1}"));
    }

    /// <summary>What some markup stands for, if it stands for something that is known last.</summary>
    internal string? PlacedLastAt(string markup) => markup is [LastPlaceholder, .. var index]
        ? _placedLast[int.Parse(index, NumberStyles.None, CultureInfo.InvariantCulture)]()
        : null;

    /// <summary>Has the page load what a component needs that is drawn on it.</summary>
    internal void NeedFilesOf(Type component) => Need(Look.Assets.NeededBy(component));

    /// <summary>Gives an anchor to the first part of the page that asks for it, and null, which leaves the attribute
    /// out, to the others: a table may be shown twice.</summary>
    public string? Claim(string anchor) => _claimed.Add(anchor) ? anchor : null;

    /// <summary>Gives a text the anchors of its headings, before any part that it shows asks for one.</summary>
    public void ClaimAnchors(Body text)
    {
        foreach (var anchor in text.Headings.SelectMany(heading => heading.OtherIds.Prepend(heading.Id)).Concat(text.TitleIds))
            _claimed.Add(anchor);
    }

    /// <summary>The component for a page or for a part that a text shows.</summary>
    public RenderFragment Show(object model) => builder =>
    {
        builder.OpenComponent(0, Look.Views.Of(model.GetType()));
        builder.AddComponentParameter(1, nameof(View.On), this);
        builder.AddComponentParameter(2, nameof(View<>.Model), model);
        builder.CloseComponent();
    };

    /// <summary>A component without a model.</summary>
    internal RenderFragment ShowPart(ThemeComponent component) => builder =>
    {
        builder.OpenComponent(0, component.View);
        builder.AddComponentParameter(1, nameof(View.On), this);
        builder.CloseComponent();
    };

    private void Need(ImmutableArray<ThemeFile> files)
    {
        foreach (var file in files)
            if (!_needed.Contains(file))
                _needed.Add(file);
    }

    private MarkupString Place(ImmutableArray<Markup> markup)
    {
        _placed.Add(markup);
        return new MarkupString(string.Create(CultureInfo.InvariantCulture, $"{Placeholder}{_placed.Count - 1}"));
    }

    // Two threads may come here at once; they draw the same.
    private DrawnPart Remember(ConditionalWeakTable<object, DrawnPart> drawn, object part, RenderFragment fragment)
    {
        var ofPage = _needed;
        _needed = [];
        var remembered = new DrawnPart((_partDrawer ??= new DrawPages()).Draw(this, fragment), [.. _needed]);
        _needed = ofPage;
        drawn.AddOrUpdate(part, remembered);
        return remembered;
    }

    private string Address(SitePath target) => Page.IsServedAnywhere
        ? (Frame.BaseUrl?.AbsolutePath.TrimEnd('/') ?? "") + PercentEncoding.Encode(target.ToString())
        : target.RelativeTo(Page.Path);
}
