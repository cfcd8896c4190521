using StaticSite.Settings;

namespace StaticSite.Glossary.Mentions;

/// <summary>Which terms a page has linked so far.</summary>
public sealed class PageMentions
{
    private readonly HashSet<Term> _seen = [];
    private string _section = "";

    /// <summary>The page's own choice, or null for the site's.</summary>
    public MentionMode? Mode { get; set; }

    /// <summary>Another text of the page begins; one in a section of its own starts afresh.</summary>
    public void Enter(string section, MentionMode mode)
    {
        if (section != _section)
            StartSection(mode);
        _section = section;
    }

    public void StartSection(MentionMode mode)
    {
        if (mode == MentionMode.Section)
            _seen.Clear();
    }

    /// <summary>Whether a mention that stands here is to be linked; from now on it counts as seen.</summary>
    public bool TryMention(Term term, MentionMode mode) => _seen.Add(term) || mode == MentionMode.All;
}
