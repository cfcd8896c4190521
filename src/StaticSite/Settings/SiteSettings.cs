using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;

namespace StaticSite.Settings;

/// <summary>Which mentions of a term become links.</summary>
public enum MentionMode
{
    /// <summary>The first in each section, from one second-level heading to the next.</summary>
    Section,

    /// <summary>The first on the page.</summary>
    Page,
    /// <summary>Every one.</summary>
    All,
    /// <summary>None but those that an author asks for.</summary>
    Off,
}

/// <summary>Places in texts where mentions never become links.</summary>
[Flags]
public enum UnlinkedPlaces
{
    /// <summary>Mentions become links wherever they may.</summary>
    None = 0,
    /// <summary>What somebody else said.</summary>
    Quotations = 1,
    /// <summary>The cells of tables in texts.</summary>
    Tables = 2,
}

/// <summary>How severe the site wants one kind of finding to be. Errors stay errors, but for those of which
/// <see cref="DiagnosticRule.CanSoften"/> says otherwise.</summary>
/// <param name="Code">Of the kind: <c>GLO014</c>.</param>
public sealed record OwnSeverity(Located Code, Severity Severity);

/// <summary>A finding that is not shown.</summary>
/// <param name="Code">Of the kind of finding: <c>GLO014</c>.</param>
/// <param name="File">Inside the input: <c>glossary/cache.md</c>.</param>
/// <param name="About">A word that the message must hold, or empty for all findings of that code in the file.</param>
/// <param name="Reason">Why the authors live with it.</param>
/// <param name="Until">The last day on which the reason holds.</param>
/// <param name="At">Where the entry starts.</param>
public sealed record Silence(Located Code, string File, string About, string Reason, DateOnly Until, SourceLocation At)
{
    /// <summary>Whether it keeps a finding from being shown.</summary>
    internal bool Covers(Diagnostic found) =>
        found.Rule.Code == Code.Text && IsAbout(found.Location) && found.Message.Contains(About, StringComparison.Ordinal);

    /// <summary>Whether a place lies in its file.</summary>
    internal bool IsAbout(SourceLocation place) =>
        place.Path == File || place.Path.EndsWith("/" + File, StringComparison.Ordinal);
}

/// <summary>What becomes of keys above texts that are not ours.</summary>
/// <param name="Ignored">Those that are passed over.</param>
/// <param name="ReadAs">Those that are read as one of ours.</param>
public sealed record FrontMatterSettings(ImmutableArray<Located> Ignored, ImmutableArray<(Located Key, Located As)> ReadAs)
{
    /// <summary>Of a site that says nothing of them.</summary>
    internal static FrontMatterSettings None { get; } = new([], []);
}

/// <summary>The wish that dates come from git.</summary>
/// <param name="At">Where it is written.</param>
/// <param name="SkippedCommits">The file that lists the commits which changed nothing that a reader would call a change,
/// from the site's folder; or null.</param>
public sealed record GitDates(SourceLocation At, Located? SkippedCommits)
{
    /// <summary>What the settings among some files ask for; null when they don't.</summary>
    public static GitDates? AskedIn(IEnumerable<SourceFile> files) =>
        files.FirstOrDefault(SettingsPipeline.IsSettings) is { } settings
            ? ReadSettings.Read(settings, new DiagnosticBag()).GitDates
            : null;
}

/// <summary>What <c>site.yml</c> says.</summary>
/// <remarks>Immutable, so that any number of threads may ask.</remarks>
/// <param name="Title">As text; empty where the file has none, which is an error.</param>
/// <param name="Description">A sentence or two as text; or empty.</param>
/// <param name="Language">Of the texts, as browsers name it: <c>en</c>.</param>
/// <param name="BaseUrl">Where the site will stand, with a slash at the end, or null if it is not known.</param>
/// <param name="Repository">Where contributors find the source, or null.</param>
/// <param name="Categories">Of terms, in the order in which lists show them.</param>
/// <param name="Abbreviations">Those that texts may use without a definition.</param>
/// <param name="Mentions">Which of them become links, on pages that do not say it themselves.</param>
/// <param name="UnlinkedPlaces">Where mentions never become links.</param>
/// <param name="Severities">Of findings, by code, where they differ from ours.</param>
/// <param name="Silences">Findings that the authors have looked at and live with.</param>
/// <param name="GitDates">Null where dates are only those that authors write.</param>
/// <param name="Today">The day that dates are held against, from the command line; null leaves such findings out.</param>
public sealed record SiteSettings(
    SourceFile Source,
    string Title,
    string Description,
    string Language,
    Uri? BaseUrl,
    Uri? Repository,
    ImmutableArray<Located> Categories,
    ImmutableArray<Located> Abbreviations,
    MentionMode Mentions,
    UnlinkedPlaces UnlinkedPlaces,
    ImmutableArray<OwnSeverity> Severities,
    ImmutableArray<Silence> Silences,
    GitDates? GitDates,
    DateOnly? Today) : IEntry
{
    /// <summary>Of sources, in the order in which their list shows them. Empty where the site lists none: then the usual
    /// ones have their headings, and any other word is one.</summary>
    public ImmutableArray<SourceKind> SourceKinds { get; init; } = [];

    /// <summary>That a reader may ask, shown where the site invites to search.</summary>
    public ImmutableArray<Located> Questions { get; init; } = [];

    /// <summary>Whether the search page keeps in a reader's browser what that reader did not find.</summary>
    public bool KeepsUnanswered { get; init; }

    /// <summary>The name of the file inside the input.</summary>
    public const string FileName = "site.yml";

    internal const string UsualPlaceOfArticles = "articles";

    /// <summary>Where articles stand among the addresses, without slashes at the ends: <c>docs</c>; empty for the front page and
    /// whatever is below it.</summary>
    public Located ArticlesAt { get; init; } = new(UsualPlaceOfArticles, default);

    private static readonly SiteSettings None = Empty(new SourceFile("", FileName, ReadOnlyMemory<byte>.Empty));

    /// <summary>Those that hold. What a pipeline needs that asks for them. They are there before any other file is catalogued.</summary>
    public static Fact<SiteSettings> Fact { get; } = new("settings");

    /// <summary>What <see cref="ArticlesAt"/> says, for who is to be done again when that changes, and not with all else.</summary>
    internal static Query<SiteSettings, string> PlaceOfArticles { get; } = new(
        Fact, "place of articles", (settings, _) => settings.ArticlesAt.Text, Fingerprint.Of);

    /// <inheritdoc/>
    public SitePath? Path => null;

    /// <summary>What becomes of keys above texts that are not ours.</summary>
    public FrontMatterSettings FrontMatter { get; init; } = FrontMatterSettings.None;

    /// <summary>Where readers can mend what a page says, beside <see cref="Repository"/>.</summary>
    internal EditSettings Edit { get; init; } = EditSettings.None;

    /// <summary>What it says of the site's look.</summary>
    internal BrandSettings Brand { get; init; } = BrandSettings.None;

    /// <summary>When everyday words stay plain; null where they never do.</summary>
    public EverydayLimits? Everyday { get; init; } = EverydayLimits.Usual;

    /// <summary>Where the site stood when its feeds were first published, with a slash at the end; or null if it stands there still.</summary>
    public Uri? IdBase { get; init; }

    /// <summary>Whether an apostrophe stands before what a spreadsheet would run as a formula.</summary>
    public bool QuotesFormulas { get; init; } = true;

    /// <summary>Those of an empty file if there are none.</summary>
    internal static SiteSettings In(Catalogue catalogue) => catalogue.Of<SiteSettings>().FirstOrDefault(None);

    /// <summary>Whether there is no file of them.</summary>
    internal bool IsNone => Source == None.Source;

    /// <summary>What holds where nothing is said.</summary>
    /// <param name="source">The file to name in findings.</param>
    public static SiteSettings Empty(SourceFile source) => new(
        source, "", "", "en", null, null, [], [], MentionMode.Section, UnlinkedPlaces.None,
        [], [], null, null);
}
