using System.Collections.Immutable;
using System.Text.RegularExpressions;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.Settings;

namespace StaticSite.Articles;

/// <summary>Tells which article is the own page of which section, what holds for it by the sections around it, and which have no page
/// yet.</summary>
internal sealed partial class ArrangeArticles
{
    /// <summary>The most folders in which an article lies. Each is a step in the way up that its page shows.</summary>
    public const int MostFolders = 32;

    private readonly ImmutableArray<Article> _articles;
    private readonly SiteSettings _settings;
    private readonly SiteOptions _options;
    private readonly DiagnosticBag _diagnostics;
    private readonly HashSet<SectionPath> _sections;
    private readonly Dictionary<SectionPath, Article> _own = [];
    private readonly Dictionary<SectionPath, Below?> _below = [];

    private ArrangeArticles(ImmutableArray<Article> articles, SiteSettings settings, SiteOptions options, DiagnosticBag diagnostics)
    {
        (_articles, _settings, _options, _diagnostics) = (articles, settings, options, diagnostics);
        _sections = articles.Select(article => article.Section).Distinct()
            .Where(section => section.Depth <= MostFolders).SelectMany(section => section.Around()).ToHashSet();
    }

    /// <param name="articles">In the order of their files.</param>
    public static ImmutableArray<Article> Arrange(
        ImmutableArray<Article> articles, SiteSettings settings, SiteOptions options, DiagnosticBag diagnostics) =>
        new ArrangeArticles(articles, settings, options, diagnostics).Arrange();

    private ImmutableArray<Article> Arrange()
    {
        ReportSpellings();
        var placed = _articles.Select(Place).ToArray();
        foreach (var article in placed.Where(article => article.IsOfSection))
            if (!_own.TryAdd(article.Section, article))
                _diagnostics.Report(ArticleDiagnostics.TwoOwnPages, article.Source.Start, FolderOf(article.Section), _own[article.Section].Source.Path);
        foreach (var article in placed)
            if (article is { IsOfSection: false, Below: { } below })
                _diagnostics.Report(ArticleDiagnostics.BelowAPage, below.At);
        return [.. placed.Select(Settle)];
    }

    private Article Place(Article article)
    {
        if (article.Section.Depth > MostFolders)
        {
            _diagnostics.Report(ArticleDiagnostics.TooDeep, article.Source.Start, article.Section.Depth, MostFolders);
            return article with { IsLeftOut = true };
        }

        if (OwnName().IsMatch(article.Source.Id))
            return article with { IsOfSection = true, Path = article.Section.AddressIn(_settings) };

        var folder = new SectionPath(article.Section.IsRoot ? article.Source.Id : $"{article.Section.Folder}/{article.Source.Id}");
        return _sections.Contains(folder)
            ? article with { IsOfSection = true, Section = folder, Path = folder.AddressIn(_settings) }
            : article;
    }

    private Article Settle(Article article)
    {
        // Of two own pages, the first stands for the section.
        if (article.IsLeftOut || (article.IsOfSection && !ReferenceEquals(_own[article.Section], article)))
            return article with { IsLeftOut = true };

        var below = BelowOf(article.Section);
        var isDraft = article.IsDraft ?? below?.IsDraft;
        return article with
        {
            IsDraft = isDraft,
            IsLeftOut = isDraft == true && (!_options.ShowsDrafts || _options.HiddenDrafts.Contains(article.Source.Path)),
            Written = article.Written with
            {
                Autolink = article.Written.Autolink ?? below?.Autolink,
                Reviewed = article.Written.Reviewed ?? below?.Reviewed,
                Sources = article.Written.Sources.IsEmpty && !article.SaysSources ? below?.Sources ?? article.Written.Sources : article.Written.Sources,
            },
        };
    }

    private Below? BelowOf(SectionPath section)
    {
        if (_below.TryGetValue(section, out var known))
            return known;

        var outer = section.IsRoot ? null : BelowOf(section.Parent);
        var own = _own.GetValueOrDefault(section)?.Below;
        return _below[section] = own?.Within(outer) ?? outer;
    }

    // Their pages would be one file on many disks.
    private void ReportSpellings()
    {
        var known = new Dictionary<string, SectionPath>(StringComparer.OrdinalIgnoreCase);
        foreach (var article in _articles.DistinctBy(article => article.Section))
            foreach (var section in article.Section.Around())
                if (!known.TryAdd(CheckName.InAddress(section.Folder), section) && known[CheckName.InAddress(section.Folder)] is var other && other != section)
                {
                    _diagnostics.Report(ArticleDiagnostics.SectionsDifferByCase, article.Source.Start, FolderOf(section), FolderOf(other));
                    break;
                }
    }

    private static string FolderOf(SectionPath section) => section.IsRoot ? SectionPath.Input : $"{SectionPath.Input}/{section.Folder}";

    [GeneratedRegex("^(index|readme)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OwnName();
}
