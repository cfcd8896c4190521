using StaticSite.Glossary.Everyday;
using StaticSite.Glossary.Matching;
using StaticSite.Glossary.Terms;
using StaticSite.Settings;

namespace StaticSite.Glossary.Mentions;

/// <summary>Which mentions of which terms become links on one page.</summary>
/// <param name="mode">What the page says, or the site.</param>
/// <param name="folder">Where the page's file lies inside the input, with a slash at the end.</param>
internal sealed class LinkRules(MentionMode mode, SiteSettings settings, string folder)
{
    private JudgeNearness? _nearness;
    private readonly EverydayWords? _everyday = EverydayWords.Of(settings.Language);

    /// <summary>Whether everyday words may stay plain.</summary>
    public bool SparesEverydayWords => settings.Everyday is not null;

    private readonly KindWord? _kinds = KindWord.Of(settings.Language);

    /// <summary>A label where a text uses it, with the words around it that tell a kind.</summary>
    public UsedWord Use(Label label, ReadOnlySpan<char> text, int start, int end)
    {
        var before = _kinds?.Before(text, start) ?? "";
        return new UsedWord(label.Term.Path, label.Written.Text, IsOwnName(before, settings) ? "" : before, _kinds?.Behind(text, end) ?? "");
    }

    /// <summary>Whether a word that ends at a place names a folder there.</summary>
    public bool NamesFolder(ReadOnlySpan<char> text, int end) => SparesEverydayWords && _kinds?.IsFolder(FollowingWord.Of(text, end)) == true;

    /// <summary>Tells verbs from nouns; null where nobody does.</summary>
    public VerbRule? Verbs { get; } = VerbRule.Of(settings.Language);

    /// <summary>Tells why words that come near a label are none; for those who ask.</summary>
    public JudgeNearness Nearness => _nearness ??= new JudgeNearness(settings.Language);

    /// <summary>Whether a label may stay plain once many pages use it, so that its mentions are counted.</summary>
    public bool Counts(Label label) =>
        SparesEverydayWords && label.MayBeEveryday && _everyday?.ClassOf(label.Written.Text) is null or WordClass.Known or WordClass.Common;

    /// <summary>The stricter of what the page and the term say.</summary>
    public MentionMode ModeOf(Term term) => term.Links is { } own && StrictnessOf(own) > StrictnessOf(mode) ? own : mode;

    /// <summary>What in a term's own file keeps its mentions from being linked by themselves on the page, or null.</summary>
    public MentionOutcome? WhyNot(Term term)
    {
        if (term.Links == MentionMode.Off)
            return MentionOutcome.AskedOnly;
        return term.IsLinkedIn(folder) ? null : MentionOutcome.OtherFolder;
    }

    /// <summary>Which keys of a term's own file keep links out of the page's folder.</summary>
    public ScopeKeys KeptOutBy(Term term) => term.KeptOutBy(folder);

    /// <summary>Whether a word is one of the site's name. Of what the site is about, that says whose it is, and no kind: the modules of Hugo are
    /// Hugo modules there.</summary>
    public static bool IsOwnName(string word, SiteSettings settings)
    {
        var title = settings.Title.AsSpan();
        if (word.Length > 0)
            foreach (var part in title.Split(' '))
                if (title[part].Equals(word, StringComparison.OrdinalIgnoreCase))
                    return true;
        return false;
    }

    private static int StrictnessOf(MentionMode mode) => mode switch
    {
        MentionMode.All => 0,
        MentionMode.Section => 1,
        MentionMode.Page => 2,
        _ => 3,
    };
}
