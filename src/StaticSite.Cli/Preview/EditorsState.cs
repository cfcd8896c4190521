using System.Collections.Immutable;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.Primitives;
using StaticSite.Glossary.Mentions;

namespace StaticSite.Cli.Preview;

/// <summary>What an editor chose on the page: all of it stands in the address, so that it outlives a reload and can be sent to others.</summary>
/// <param name="Suggestions">How many of those are shown that no term's own row shows.</param>
/// <param name="Words">That the terms shown have to have, in any order.</param>
/// <param name="Open">The terms, by id, whose uses are shown.</param>
/// <param name="Groups">Those whose mentions are shown.</param>
/// <param name="Whole">Those of them that are shown to the last mention.</param>
internal sealed record EditorsState(
    string Words, TermsShown Show, SuggestionsShown Suggestions, TermOrder Order, bool IsReversed,
    ImmutableArray<string> Open,
    ImmutableArray<MentionGroup> Groups,
    ImmutableArray<MentionGroup> Whole)
{
    private const string Reversed = "-reversed";

    /// <summary>The name of the button that changes something; its value says what.</summary>
    public const string Toggle = "toggle";

    public static EditorsState Of(IQueryCollection query)
    {
        var order = query["sort"].ToString();
        var isReversed = order.EndsWith(Reversed, StringComparison.Ordinal);
        return new EditorsState(
            query["words"].ToString().Trim(),
            Read<TermsShown>(query["show"].ToString()) ?? TermsShown.All,
            Read<SuggestionsShown>(query["suggestions"].ToString()) ?? SuggestionsShown.None,
            Read<TermOrder>(isReversed ? order[..^Reversed.Length] : order) ?? TermOrder.Term,
            isReversed,
            [.. query["open"].OfType<string>().Where(id => id.Length > 0).Distinct()],
            GroupsIn(query["group"]),
            GroupsIn(query["whole"]));
    }

    /// <summary>What comes of a button; the same for one that there is not.</summary>
    /// <param name="pressed">Its value.</param>
    public EditorsState After(string pressed) => pressed.Split('=', 2) switch
    {
        ["suggestions", var shown] when Read<SuggestionsShown>(shown) is { } chosen =>
            this with { Suggestions = chosen == SuggestionsShown.Few && Suggestions != SuggestionsShown.None ? SuggestionsShown.None : chosen },
        ["sort", var order] when Read<TermOrder>(order) is { } chosen => this with { Order = chosen, IsReversed = chosen == Order && !IsReversed },
        ["open", var term] when Open.Contains(term) => this with
        {
            Open = Open.Remove(term),
            Groups = [.. Groups.Where(group => group.Term != term)],
            Whole = [.. Whole.Where(group => group.Term != term)],
        },
        ["open", { Length: > 0 } term] => this with { Open = Open.Add(term) },
        ["group", var written] when MentionGroup.Parse(written) is { } group => Groups.Contains(group)
            ? this with { Groups = Groups.Remove(group), Whole = Whole.Remove(group) }
            : this with { Groups = Groups.Add(group) },
        ["whole", var written] when MentionGroup.Parse(written) is { } group && !Whole.Contains(group) => this with { Whole = Whole.Add(group) },
        _ => this,
    };

    /// <summary>The address of the page in this state.</summary>
    public string Address => EditorsPage.Address + new QueryBuilder(Parts()).ToQueryString();

    /// <summary>What the address says of it, but for what the form's own fields say.</summary>
    public IEnumerable<KeyValuePair<string, string>> Hidden => Parts().Where(part => part.Key is not ("words" or "show"));

    private IEnumerable<KeyValuePair<string, string>> Parts()
    {
        if (Words.Length > 0)
            yield return new("words", Words);
        if (Show != TermsShown.All)
            yield return new("show", NameOf(Show));
        if (Suggestions != SuggestionsShown.None)
            yield return new("suggestions", NameOf(Suggestions));
        if (Order != TermOrder.Term || IsReversed)
            yield return new("sort", NameOf(Order) + (IsReversed ? Reversed : ""));
        foreach (var term in Open)
            yield return new("open", term);
        foreach (var group in Groups)
            yield return new("group", group.ToString());
        foreach (var group in Whole)
            yield return new("whole", group.ToString());
    }

    public static string NameOf<T>(T choice)
        where T : struct, Enum => choice.ToString().ToLowerInvariant();

    /// <summary>The choice of a name; null if there is none. Numbers are no names, though an enumeration would take them.</summary>
    public static T? Read<T>(string written)
        where T : struct, Enum =>
        Array.Find(Enum.GetNames<T>(), name => name.Equals(written, StringComparison.OrdinalIgnoreCase)) is { } name ? Enum.Parse<T>(name) : null;

    private static ImmutableArray<MentionGroup> GroupsIn(StringValues written) =>
        [.. written.OfType<string>().Select(MentionGroup.Parse).OfType<MentionGroup>().Distinct()];
}

/// <summary>The mentions of a term of which the same became.</summary>
/// <param name="Outcome">Null for words that are no mention, but nearly one.</param>
/// <param name="Term">Its id.</param>
internal sealed record MentionGroup(MentionOutcome? Outcome, string Term)
{
    private const string Nearly = "nearly";

    public static MentionGroup? Parse(string written) => written.Split(':', 2) switch
    {
        [Nearly, { Length: > 0 } term] => new MentionGroup(null, term),
        [var name, { Length: > 0 } term] when EditorsState.Read<MentionOutcome>(name) is { } outcome => new MentionGroup(outcome, term),
        _ => null,
    };

    /// <summary>As an address has it.</summary>
    public override string ToString() => $"{(Outcome is { } outcome ? EditorsState.NameOf(outcome) : Nearly)}:{Term}";
}

/// <summary>Which terms the page lists.</summary>
internal enum TermsShown
{
    All,

    /// <summary>That texts mention and never link.</summary>
    Unlinked,

    /// <summary>That no text mentions.</summary>
    Unused,

    /// <summary>Whose files should change.</summary>
    Suggested,
}

/// <summary>How many suggestions the page lists.</summary>
internal enum SuggestionsShown
{
    None,
    Few,
    All,
}

/// <summary>By what they are sorted: terms by the alphabet, numbers from the highest.</summary>
internal enum TermOrder
{
    Term,
    Links,
    Pages,
    Mentions,
    Plain,
    Share,
    Suggestions,
}
