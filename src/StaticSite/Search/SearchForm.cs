using System.Collections.Immutable;
using StaticSite.Features;
using StaticSite.Markdown.Texts;
using StaticSite.Settings;

namespace StaticSite.Search;

/// <summary>The box to search in, wherever a text shows it: <c>::: search</c>.</summary>
/// <param name="Questions">That a reader may ask, as the settings have them.</param>
public sealed record SearchForm(ImmutableArray<string> Questions) : IEmbed
{
    internal static Overview Overview { get; } = new("search") { IsInHead = true };

    internal static OverviewSource Show(SiteSettings settings) =>
        new(Overview, () => new SearchForm(QuestionsOf(settings)));

    internal static ImmutableArray<string> QuestionsOf(SiteSettings settings) => [.. settings.Questions.Select(question => question.Text)];
}
