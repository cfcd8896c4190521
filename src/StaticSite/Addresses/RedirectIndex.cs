using System.Collections.Frozen;
using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Markdown.Texts;
using StaticSite.Pages;

namespace StaticSite.Addresses;

/// <summary>Every redirect, led on to where it ends.</summary>
internal sealed class RedirectIndex : IRedirects, IMovedPages, IOldestAddresses
{
    public static Fact<RedirectIndex> Fact { get; } = new("redirect index");

    private readonly FrozenDictionary<PublishedAddress, Redirect> _steps;
    private readonly FrozenDictionary<PublishedAddress, Redirect> _byOld;
    private readonly FrozenDictionary<SitePath, Redirect> _before;

    public RedirectIndex(Catalogue catalogue, DiagnosticBag diagnostics)
    {
        var written = GatherRedirects.Gather(catalogue, diagnostics);
        var leading = written.Where(redirect => redirect.From != redirect.To || !redirect.IsAlias).ToImmutableArray();
        _steps = leading.DistinctBy(redirect => redirect.From).ToFrozenDictionary(redirect => redirect.From);
        _before = written.Where(redirect => redirect.IsWhole && redirect.To.Fragment.Length == 0)
            .DistinctBy(redirect => redirect.To.Page).ToFrozenDictionary(redirect => redirect.To.Page);

        var follow = new FollowRedirects(Next);
        var led = leading
            .Select(redirect => follow.EndOf(redirect.To) is { } end ? redirect with { To = end } : null)
            .OfType<Redirect>().ToImmutableArray();
        ReportCircles(follow, diagnostics);
        ReportTwice(led, diagnostics);
        Redirects = [.. led.DistinctBy(redirect => redirect.From)];
        _byOld = Redirects.ToFrozenDictionary(redirect => redirect.From);
        Pages = OldPages.Of(Redirects);
    }

    /// <summary>In the order in which they are written, those of pages first. No target is itself redirected.</summary>
    public ImmutableArray<Redirect> Redirects { get; }

    /// <summary>Those of whole pages.</summary>
    public ImmutableArray<RedirectPage> Pages { get; }

    ImmutableArray<RedirectPage> IRedirects.Redirects => Pages;

    /// <summary>Whether a line leads on from there, be it only round in a circle, which is reported.</summary>
    public bool Has(PublishedAddress old) => _steps.ContainsKey(old);

    public Redirect? Find(PublishedAddress old) => _byOld.GetValueOrDefault(old);

    public SiteAddress? Find(SiteAddress old)
    {
        var start = new PublishedAddress(SitePath.Parse(PublishedAddress.FileOf(old.Path.ToString())), old.Fragment);
        var end = Find(start)?.To;

        // A part goes where its page went, unless somewhere on the way it went elsewhere.
        for (var steps = 0; end is null && steps <= _steps.Count && Next(start) is { } further; steps++)
            (start, end) = (further, Find(further)?.To ?? (Next(further) is null ? further : null));
        return end is { } now ? new SiteAddress(now.Page, now.Fragment) : null;
    }

    /// <summary>The address that the page lists first, which may be its own; or else that from which <c>redirects.yml</c> leads
    /// there step by step, by the first line where several do.</summary>
    public SitePath Of(SitePath page)
    {
        var passed = new HashSet<SitePath>();
        while (passed.Add(page) && _before.TryGetValue(page, out var step))
        {
            page = step.From.Page;
            if (step.IsAlias)
                break;
        }

        return page;
    }

    private PublishedAddress? Next(PublishedAddress old)
    {
        if (_steps.TryGetValue(old, out var own))
            return own.To;
        return old.Fragment.Length > 0 && _steps.TryGetValue(old with { Fragment = "" }, out var whole)
            ? whole.To.Fragment.Length > 0 ? whole.To : whole.To with { Fragment = old.Fragment }
            : null;
    }

    private void ReportCircles(FollowRedirects follow, DiagnosticBag diagnostics)
    {
        foreach (var circle in follow.Circles)
        {
            var at = circle.Select(PlaceOf).Min();
            var first = circle.IndexOf(circle.First(step => PlaceOf(step) == at));
            diagnostics.Report(AddressDiagnostics.Circle, at,
                string.Join(" → ", circle[first..].Concat(circle[..first]).Append(circle[first])));
        }

        SourceLocation PlaceOf(PublishedAddress step) =>
            (_steps.GetValueOrDefault(step) ?? _steps[step with { Fragment = "" }]).Written.At;
    }

    private static void ReportTwice(ImmutableArray<Redirect> led, DiagnosticBag diagnostics)
    {
        var first = new Dictionary<PublishedAddress, Redirect>();
        foreach (var redirect in led)
            if (!first.TryAdd(redirect.From, redirect) && first[redirect.From] is var other && other.To != redirect.To)
                diagnostics.Report(AddressDiagnostics.LeadsTwice, redirect.Written.At, redirect.From, other.To, other.Written.At);
    }
}
