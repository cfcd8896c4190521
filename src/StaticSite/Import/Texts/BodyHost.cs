using System.Collections.Frozen;
using System.Text.RegularExpressions;
using StaticSite.Engine;

namespace StaticSite.Import.Texts;

/// <summary>What the conversion of one text asks of the rest.</summary>
/// <param name="kind">Whose marks it has.</param>
internal abstract partial class BodyHost(ForeignKind kind, ImportLog log)
{
    public ForeignKind Kind => kind;

    public ImportLog Log => log;

    /// <summary>What stands for names such as <c>{{version}}</c>.</summary>
    public virtual FrozenDictionary<string, string> Substitutions => FrozenDictionary<string, string>.Empty;

    /// <summary>What becomes of shortcodes by their names, if somebody said: <c>drop</c>, <c>text</c> or <c>note</c>.</summary>
    public virtual FrozenDictionary<string, string> Shortcodes => FrozenDictionary<string, string>.Empty;

    /// <summary>Where a link leads from the new place of the text; null if it leads nowhere.</summary>
    /// <param name="destination">Without spaces around it, as it is written.</param>
    public abstract string? Resolve(string destination);

    /// <summary>Whether an address is none of this site's pages and files, nor one elsewhere.</summary>
    public bool LeadsNowhere(string destination) => destination.Length > 0 && destination[0] != '#' &&
        (OtherScheme().IsMatch(destination) || !HasScheme().IsMatch(destination) && Resolve(destination) is null);

    /// <summary>Whether the text may hold comments, which keep what nobody is shown.</summary>
    public virtual bool TakesComments => true;

    /// <summary>The page that is called by the words of a link whose address leads nowhere; null if there is not exactly one.</summary>
    public virtual string? ResolveWords(string words) => null;

    /// <summary>A term of the site by its words: its id, and where it lies from the new place of the text; null if there is none.</summary>
    public virtual (string Id, string Place)? TermOf(string words) => null;

    /// <summary>What the page says under a key of its own; null for nothing.</summary>
    public virtual string? ParameterOf(string name) => null;

    /// <summary>What the page or the section is called to which a link without words leads; null if nobody knows.</summary>
    public virtual string? TitleOf(string destination) => null;

    /// <summary>The template of a shortcode, if the old site's files have it.</summary>
    public virtual string? TemplateOf(string shortcode) => null;

    /// <summary>The name of the part that a file becomes which the text includes; null if there is no such file.</summary>
    public virtual string? Include(string file) => null;

    /// <summary>The words of a file that the text shows as code; null if there is no such file.</summary>
    public virtual string? CodeOf(string file) => null;

    [GeneratedRegex(@"^(?:[A-Za-z][A-Za-z0-9+.-]+:|//)")]
    private static partial Regex HasScheme();

    // A program of the reader's machine, such as ms-settings:, is nothing that a page may lead to.
    [GeneratedRegex("^(?!(?:https?|mailto|tel):)[a-z][a-z0-9+.-]+:", RegexOptions.IgnoreCase)]
    private static partial Regex OtherScheme();
}

/// <summary>A converted text, with what needs a hand by its lines, from 1.</summary>
internal sealed record ConvertedBody(string Text, IReadOnlyList<(int Line, DiagnosticRule Rule, object?[] Arguments)> Left);
