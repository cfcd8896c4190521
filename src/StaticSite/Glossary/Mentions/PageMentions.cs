using StaticSite.Engine;
using StaticSite.Glossary.Terms;
using StaticSite.Settings;

namespace StaticSite.Glossary.Mentions;

/// <summary>Which terms a page has linked so far, and where.</summary>
internal sealed class PageMentions
{
    private readonly Dictionary<Term, SourceLocation> _linked = [];
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
            _linked.Clear();
    }

    /// <summary>Where the term was linked, if that makes another link needless.</summary>
    public SourceLocation? FirstLinkOf(Term term, MentionMode mode) =>
        mode != MentionMode.All && _linked.TryGetValue(term, out var first) ? first : null;

    public void Remember(Term term, SourceLocation at) => _linked.TryAdd(term, at);
}
