using System.Collections.Immutable;
using System.Text.RegularExpressions;
using StaticSite.Data;
using StaticSite.Engine;

namespace StaticSite.Settings;

internal static partial class ReadSettings
{
    private static readonly TextKey Code = new("code", "The code of the finding: GLO014.") { IsRequired = true };
    private static readonly TextKey File = new("file", "The file that it is in, inside the input: glossary/some-term.md.", Holds.File) { IsRequired = true };
    private static readonly TextKey About = new("about", "A word that the message must hold.");
    private static readonly TextKey Reason = new("reason", "Why you live with it.") { IsRequired = true };
    private static readonly DateKey Until = new("until", "The last day on which the reason holds.") { IsRequired = true };
    private static readonly EntriesKey Silences = new("silences", "Findings that you live with for a while.",
        new Shape("A finding that is not shown.", Code, File, About, Reason, Until));
    private static readonly ChoiceKey<Severity> SeverityOf = new("", "How severe the finding is.",
        ("off", Severity.Off), ("notice", Severity.Notice), ("warning", Severity.Warning), ("error", Severity.Error));
    private static readonly GroupKey OwnSeverities = new("severities", "How severe findings are, by their codes.",
        new Shape("How severe findings are, by their codes.") { Own = SeverityOf });

    private static readonly TextKey Title = new("title", "The name of the site.") { IsRequired = true };
    private static readonly TextKey Description = new("description", "What the site is, in a sentence or two.");
    private static readonly TextKey Language = new("language", "The language of the texts, as browsers name it: en.");
    private static readonly TextKey BaseUrl = new("base-url", "Where the site will stand: https://example.org/docs/.", Holds.WebAddress);
    private static readonly TextKey IdBase = new(
        "id-base", "The first 'base-url' of a site that has moved, so that its feeds know their entries again.", Holds.WebAddress);
    private static readonly TextKey Repository = new("repository", "Where contributors find the source.", Holds.WebAddress);
    private static readonly TextKey EditRepository = new("repository", "The repository of the texts, if it is not that of the site.", Holds.WebAddress);
    private static readonly TextKey Branch = new("branch", "The branch that is changed: main.");
    private static readonly TextKey InputFolder = new("folder", "The folder of site.yml in the repository: docs; '' for the whole of it.");
    private static readonly TextKey EditAddress = new(
        "address", "Where a file is changed on another host: https://example.org/{branch}/{path}.", Holds.WebAddress);
    private static readonly GroupKey Edit = new("edit", "Where readers can mend what a page says, if 'repository' does not say it all.",
        new Shape("Where readers can mend what a page says.", EditRepository, Branch, InputFolder, EditAddress));
    private static readonly ListKey Categories = new("categories", "The topics of terms, in the order in which lists show them.");
    private static readonly ListKey Questions = new("questions", "Two or three questions that readers may ask, shown below the search on the first page.");
    private static readonly ChoiceKey<bool> Unanswered = new(
        "unanswered", "Whether the search page keeps what a reader did not find, in that reader's browser alone, to send by hand.", ("on", true), ("off", false));
    private static readonly ListKey Abbreviations = new("abbreviations", "Abbreviations that texts may use without a definition.", Holds.Label);
    private static readonly ChoiceKey<MentionMode> Mentions = new("mentions", "Which mentions of terms become links.",
        ("section", MentionMode.Section), ("page", MentionMode.Page), ("all", MentionMode.All), ("off", MentionMode.Off));
    private static readonly ChoiceKey<bool> Dates = new("dates", "Where the dates of changes come from.",
        ("git", true), ("reviewed", false));
    private static readonly TextKey SkippedCommits = new(
        "skipped-commits", "A file that lists commits which change no text, such as .git-blame-ignore-revs.");
    private static readonly ChoiceKey<bool> CsvFormulas = new(
        "csv-formulas", "Whether an apostrophe stands before cells of glossary.csv that a spreadsheet would run.",
        ("quoted", true), ("as-written", false));
    private static readonly ChoicesKey Unlinked = new("unlinked", "Where mentions never become links.", "quotations", "tables");

    private static readonly ChoiceKey<bool> Everyday = new(
        "everyday", "Whether labels that are everyday words stay plain once many pages use them.", ("on", true), ("off", false));
    private static readonly NumberKey LeastPages = new("pages", "On no more pages than this, every word is linked: 20.");
    private static readonly NumberKey CommonShare = new("common", "From this share of the pages on, in per cent, a word that everybody uses stays plain: 4.");
    private static readonly NumberKey KnownShare = new("known", "From this share of the pages on, in per cent, a word that everybody knows stays plain: 12.");
    private static readonly NumberKey LargeSite = new("large", "From so many pages on, a page whose title names a term links it once, and not in each section: 500.");
    private static readonly GroupKey Limits = new("everyday-limits", "When everyday words stay plain.",
        new Shape("When everyday words stay plain.", LeastPages, CommonShare, KnownShare, LargeSite));

    private static readonly TextKey ArticlesAt = new(
        "articles-at", "Where articles stand among the addresses: 'docs' for docs/…, '' for the front page and whatever is below it.");

    private static readonly ListKey Ignored = new("ignore", "Keys that are passed over: weight, tags.", Holds.Label);
    private static readonly TextKey Ours = new("", "The key of ours that it is read as.", Holds.Label) { IsRequired = true };
    private static readonly GroupKey ReadAs = new("read-as", "Keys that are read as one of ours: 'linkTitle: menu-title'.",
        new Shape("Keys of others, and which of ours each is read as.") { Own = Ours });
    private static readonly GroupKey FrontMatterKeys = new("front-matter", "What becomes of keys above texts that are not ours.",
        new Shape("What becomes of keys above texts that are not ours.", Ignored, ReadAs));

    private static readonly TextKey Heading = new("", "The heading that its sources stand under.") { IsRequired = true };
    private static readonly GroupKey SourceKinds = new("source-kinds", "The kinds of sources, in the order in which their list shows them.",
        new Shape("The kinds of sources, and the heading of each: 'standard: Standards'.") { Own = Heading });

    internal static readonly Shape Shape = new(
        "What the site should be told about itself.",
        [Title, Description, Language, BaseUrl, IdBase, Repository, Edit, Categories, Abbreviations, Mentions, Unlinked, OwnSeverities, Silences,
        Dates, SkippedCommits, SourceKinds, CsvFormulas, ArticlesAt, FrontMatterKeys, Everyday, Limits, Questions, Unanswered, .. ReadBrand.Keys]);

    /// <summary>The settings of the file, or those of an empty one when it cannot be read.</summary>
    public static SiteSettings Read(SourceFile source, DiagnosticBag diagnostics) =>
        Fields.Read(source, Shape, diagnostics, fields => new SiteSettings(
            source,
            fields.Required(Title).Text,
            fields.Text(Description)?.Text ?? "",
            ReadLanguage(fields),
            Base(fields, BaseUrl),
            Address(fields, Repository),
            fields.List(Categories),
            fields.List(Abbreviations),
            fields.Choice(Mentions) ?? MentionMode.Section,
            Places(fields),
            [.. fields.Mapping(OwnSeverities, Severities) ?? []],
            [.. fields.Mappings(Silences, ReadSilence).OfType<Silence>()],
            ReadDates(fields),
            Today: null)
        {
            IdBase = Base(fields, IdBase),
            Questions = fields.List(Questions),
            KeepsUnanswered = fields.Choice(Unanswered) ?? false,
            SourceKinds = fields.Mapping(SourceKinds, Kinds) is { } kinds ? [.. kinds] : [],
            QuotesFormulas = fields.Choice(CsvFormulas) ?? true,
            ArticlesAt = ReadArticlesAt(fields, source),
            Everyday = ReadEveryday(fields),
            Brand = ReadBrand.Read(fields),
            Edit = fields.Mapping(Edit, ReadEdit) ?? EditSettings.None,
            FrontMatter = fields.Mapping(FrontMatterKeys, ReadFrontMatter) ?? FrontMatterSettings.None,
        }) ?? SiteSettings.Empty(source);

    private static EverydayLimits? ReadEveryday(Fields fields)
    {
        var usual = EverydayLimits.Usual;
        var limits = fields.Mapping(Limits, inner => new EverydayLimits(
            inner.Number(LeastPages) ?? usual.Pages, inner.Number(CommonShare) ?? usual.Common, inner.Number(KnownShare) ?? usual.Known, inner.Number(LargeSite) ?? usual.Large)) ?? usual;
        return fields.Choice(Everyday) ?? true ? limits : null;
    }

    private static FrontMatterSettings ReadFrontMatter(Fields fields) => new(
        fields.List(Ignored),
        [
            .. fields.Mapping(ReadAs, inner => inner.Keys.Select(key => (Key: key, As: inner.Required(Ours with { Name = key.Text }))).ToArray()) is { } keys
                ? keys.Where(key => key.As.Text.Length > 0)
                : [],
        ]);

    private static Located ReadArticlesAt(Fields fields, SourceFile source)
    {
        var usual = new Located(SiteSettings.UsualPlaceOfArticles, source.Start);
        if (fields.Text(ArticlesAt) is not { } written)
            return fields.IsSaidEmpty(ArticlesAt) ? usual with { Text = "" } : usual;

        var place = written.Text.Trim('/');
        return place.Length == 0 || CheckName.Check(place, written.At, fields.Diagnostics)
            ? written with { Text = CheckName.InAddress(place) }
            : usual;
    }

    // A list without it still has what the authors know themselves.
    private static SourceKind[] Kinds(Fields fields)
    {
        var kinds = new List<SourceKind>();
        foreach (var word in fields.Keys)
        {
            var heading = fields.Required(Heading with { Name = word.Text });
            if (CheckId.Check(word.Text, word.At, fields.Diagnostics))
                kinds.Add(new SourceKind(word.Text, heading.Text));
        }

        if (!kinds.Exists(kind => kind.Word == SourceKind.Own.Word))
            kinds.Add(SourceKind.Own);
        return [.. kinds];
    }

    private static EditSettings ReadEdit(Fields fields) => new(
        Address(fields, EditRepository),
        fields.Text(Branch)?.Text.Trim('/') ?? "",
        fields.Text(InputFolder)?.Text.Trim('/') ?? (fields.IsSaidEmpty(InputFolder) ? "" : null),
        ReadPattern(fields));

    private static Located? ReadPattern(Fields fields)
    {
        if (fields.Text(EditAddress) is not { } pattern)
            return null;
        if (pattern.Text.Contains("{path}", StringComparison.Ordinal)
            && BaseAddress.TryParseWeb(pattern.Text.Replace("{path}", "a", StringComparison.Ordinal).Replace("{branch}", "b", StringComparison.Ordinal), out _))
            return pattern;

        fields.Diagnostics.Report(SettingsDiagnostics.NoPattern, pattern.At, pattern.Text);
        return null;
    }

    private static Uri? Address(Fields fields, TextKey key)
    {
        if (fields.Text(key) is not { } text)
            return null;
        if (BaseAddress.TryParseWeb(text.Text, out var address))
            return address;

        fields.Diagnostics.Report(SettingsDiagnostics.NotAnAddress, text.At, text.Text, key.Name);
        return null;
    }

    private static Uri? Base(Fields fields, TextKey key)
    {
        if (fields.Text(key) is not { } text)
            return null;
        if (BaseAddress.TryParse(text.Text, out var address, out var fault))
            return address;

        fields.Diagnostics.Report(fault, text.At, text.Text, key.Name);
        return null;
    }

    // Pages, feeds and exports hold it where nothing but the name of a language can stand.
    private static string ReadLanguage(Fields fields)
    {
        if (fields.Text(Language) is not { } written)
            return "en";
        if (LanguageTag().IsMatch(written.Text))
            return written.Text;

        var suggested = written.Text.Replace('_', '-');
        fields.Diagnostics.Add(SettingsDiagnostics.NoLanguage.At(written.At, written.Text) with
        { Fix = LanguageTag().IsMatch(suggested) ? OfferFix.Replace(written, suggested) : null });
        return "en";
    }

    [GeneratedRegex("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$")]
    private static partial Regex LanguageTag();

    private static GitDates? ReadDates(Fields fields)
    {
        var (at, skipped) = (fields.Text(Dates)?.At, fields.Text(SkippedCommits));
        var fromGit = fields.Choice(Dates) ?? false;
        return fromGit ? new GitDates(at!.Value, skipped) : null;
    }

    private static UnlinkedPlaces Places(Fields fields)
    {
        var places = UnlinkedPlaces.None;
        foreach (var place in fields.Choices(Unlinked))
            places |= place == "tables" ? UnlinkedPlaces.Tables : UnlinkedPlaces.Quotations;
        return places;
    }

    private static Silence? ReadSilence(Fields fields)
    {
        var (code, file) = (fields.Required(Code), fields.Required(File));
        var (about, reason) = (fields.Text(About), fields.Required(Reason));
        var until = fields.Date(Until);
        return until is { } day
            ? new Silence(code, file.Text, about?.Text ?? "", reason.Text, day, fields.At)
            : null;
    }

    private static OwnSeverity[] Severities(Fields fields) =>
    [
        .. fields.Keys
            .Select(code => fields.Choice(SeverityOf with { Name = code.Text }) is { } chosen ? new OwnSeverity(code, chosen) : null)
            .OfType<OwnSeverity>(),
    ];
}
