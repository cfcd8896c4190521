using StaticSite.Engine;
using StaticSite.History;

namespace StaticSite.Features;

/// <summary>Says when a document last changed.</summary>
public static class LastChange
{
    /// <summary>When its file did, as far as that is known; else the day on which its author last reviewed it; else null.
    /// </summary>
    /// <exception cref="InvalidOperationException">The step does not say that it needs
    /// <see cref="SiteHistory.Fact"/>.</exception>
    public static DateTimeOffset? Of(IDocument document, DateOnly? reviewed, LinkedSite site) =>
        site.Get(SiteHistory.Fact).LastChangeOf(site.FileOf(document.Path)) ?? AtMidnight(reviewed);

    /// <summary>The first moment of a day, in Greenwich; null for none.</summary>
    public static DateTimeOffset? AtMidnight(DateOnly? day) =>
        day is { } known ? new DateTimeOffset(known, TimeOnly.MinValue, TimeSpan.Zero) : null;
}
