using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using StaticSite.Markdown.Texts;

namespace StaticSite.Articles;

/// <summary>What holds for articles, after the sections around them had their say.</summary>
internal sealed class FolderKeys(ImmutableArray<Article> articles) : IFolderKeys
{
    private readonly Lazy<FrozenDictionary<string, Article>> _byFile =
        new(() => articles.ToFrozenDictionary(article => article.Source.Name, StringComparer.Ordinal));

    public ImmutableArray<string> Of(string file) => _byFile.Value.TryGetValue(file, out var article) ? [.. KeysOf(article)] : [];

    private static IEnumerable<string> KeysOf(Article article)
    {
        var (written, draft) = (article.Written, article.IsDraft);
        if (draft is { } isDraft)
            yield return isDraft ? "draft: true" : "draft: false";
        if (written.Autolink is { } autolink)
            yield return $"autolink: {autolink.ToString().ToLowerInvariant()}";
        if (!written.Sources.IsEmpty)
            yield return $"sources: [{string.Join(", ", written.Sources.Select(source => source.Text))}]";
        if (written.Reviewed is { } reviewed)
            yield return $"reviewed: {reviewed.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}";
    }
}
