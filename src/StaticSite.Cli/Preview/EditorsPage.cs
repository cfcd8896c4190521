using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using StaticSite.Cli.Terminal;
using StaticSite.Engine;
using StaticSite.Glossary.Editing;
using StaticSite.Glossary.Suggestions;

namespace StaticSite.Cli.Preview;

/// <summary>The page for those who look after the glossary: how texts use each term. It is the preview's own and never published.</summary>
/// <remarks>The state of the page stands in its address, so it needs no script; with one, only the table is loaded again.</remarks>
internal sealed class EditorsPage(GlossaryUse use, EditorsState state)
{
    public const string Address = AnswerRequests.OwnFolder + "glossary";

    /// <summary>It loads what the preview has, and nothing else.</summary>
    public const string Policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src 'self'; form-action 'self'; "
        + "base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'";

    // So many mentions and words are shown at first: a term may have thousands.
    private const int FewMentions = 50;
    private const int FewWords = 12;
    private const int FewSuggestions = 20;

    /// <summary>Another whenever a file changed: whether that changes what is counted, nobody knows before it is counted.</summary>
    public static string VersionOf(PreviewedSite.Shown shown) => "edition-" + Plain(shown.Edition);

    public ReadOnlyMemory<byte> Write() => Encoding.UTF8.GetBytes(Page().ToString());

    private Html Page()
    {
        var shown = Sorted(use.Terms.Where(IsShown)).ToArray();
        var ids = shown.Select(term => term.Term.Id).ToHashSet(StringComparer.Ordinal);
        return $"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>Glossary in use</title>
            <link rel="icon" href="data:,">
            <link rel="stylesheet" href="{AnswerRequests.OwnFolder}editors.css">
            <script defer src="{AnswerRequests.OwnFolder}editors.js"></script>
            </head>
            <body>
            <header>
            <p><a href="/">Back to the site</a></p>
            <h1>Glossary in use</h1>
            <p>How texts use the terms. This page is part of the preview and never published.</p>
            </header>
            <main>
            {Totals()}
            <form action="{Address}">
            <p class="filter">
            <label>Words <input type="search" name="words" value="{state.Words}" autocomplete="off"></label>
            <label>Show <select name="show">{Choices()}</select></label>
            <button>Apply</button>
            <span role="status">{Summary.Number(shown.Length, "term")}</span>
            </p>
            <div id="result">
            {state.Hidden.Select(Hidden)}{Suggestions([.. use.Suggestions.Where(change => ids.Contains(change.Suggestion.Term))])}
            <h2 id="terms">Terms</h2>
            <table aria-labelledby="terms">
            <thead><tr>{Columns.Select(Head)}</tr></thead>
            <tbody>
            {shown.Select(Row)}</tbody>
            </table>
            </div>
            </form>
            </main>
            </body>
            </html>

            """;
    }

    private Html Totals() => $"""
        <dl class="totals">
        {Total("Terms", use.Terms.Length, $"{Text(use.Terms.Count(term => term.Mentions == 0))} never mentioned")}
        {Total("Mentions", use.Mentions, $"on {Text(use.MentioningPages)} of {Summary.Number(use.Pages, "page")}")}
        {Total("Links", use.Links, $"on {Summary.Number(use.LinkingPages, "page")}")}
        {Total("Not linked", use.Mentions - use.Links, Share(use.Mentions - use.Links, use.Mentions) + " of all mentions")}
        </dl>
        """;

    private static Html Total(string name, int number, string more) =>
        $"<div><dt>{name}</dt><dd><strong>{number}</strong> {more}</dd></div>";

    private IEnumerable<Html> Choices()
    {
        foreach (var (choice, words) in new[]
        {
            (TermsShown.All, "all terms"), (TermsShown.Unlinked, "mentioned, but never linked"), (TermsShown.Unused, "never mentioned"),
            (TermsShown.Suggested, "with suggestions"),
        })
            yield return $"<option value=\"{EditorsState.NameOf(choice)}\"{When(choice == state.Show, $" selected")}>{words}</option>";
    }

    private Html Suggestions(ImmutableArray<SuggestedChange> changes)
    {
        if (changes.IsEmpty)
            return $"<h2>No suggestions</h2>";

        var sure = changes.Count(change => change.Suggestion.IsSure);
        var (isOpen, few) = (state.Suggestions != SuggestionsShown.None, state.Suggestions == SuggestionsShown.All ? changes.Length : FewSuggestions);
        var names = use.Terms.ToDictionary(term => term.Term.Id, term => term.Term.FullName);
        return $"""
            <section>
            <h2>{Opener("suggestions=few", isOpen, $"Suggestions: {changes.Length}, {sure} of them sure")}</h2>
            {When(isOpen, $"""
                <p>What the glossary should change, as texts write and link. <code>suggest --apply</code> makes all that are sure.</p>
                <ul class="changes">{changes.Take(few).Select(change => Change(change, names[change.Suggestion.Term]))}</ul>
                {When(changes.Length > few, $"<p>{Button("suggestions=all", $"Show all {Text(changes.Length)}")}</p>")}
                """)}
            </section>
            """;
    }

    /// <param name="term">Its name; null where it is known.</param>
    private static Html Change(SuggestedChange change, string? term)
    {
        var suggestion = change.Suggestion;
        var what = SuggestionInWords.Change(suggestion);
        Html copied = $"<code class=\"change\">{suggestion.Line}</code> <button type=\"button\" data-copy=\"{suggestion.Line}\" hidden>Copy</button>";
        return $"""
            <li><p>{When(term is not null, $"<strong>{term}</strong>: ")}{(term is null ? Capital(what) : what)}. {Capital(suggestion.Reason)}.</p>
            <p><code>{change.File}</code> {When(suggestion.Line is not null, copied)}</p>
            <ul class="words">{change.Places.Select(place => Place(place, suggestion.Words))}{When(suggestion.Uses > change.Places.Length, $"<li>…</li>")}</ul></li>

            """;
    }

    // The page speaks English, and texts their own language.
    private Html Foreign => $" lang=\"{use.Language}\" dir=\"auto\"";

    private static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    private static Html Place(PlaceOnPage place, string words)
    {
        Html at = $"<code>{place.At.Path}:{Plain(place.At.Line)}</code>";
        if (place.Page is { } page)
            at = $"<a href=\"{AddressOf(page)}#:~:text={Directive(words)}\">{at}</a>";
        return $"<li>{at}</li>";
    }

    private static Html Hidden(KeyValuePair<string, string> part) => $"<input type=\"hidden\" name=\"{part.Key}\" value=\"{part.Value}\">\n";

    private static readonly ImmutableArray<(TermOrder Order, string Name, bool IsWide)> Columns =
    [
        (TermOrder.Term, "Term", false), (TermOrder.Links, "Links", false), (TermOrder.Pages, "Linking pages", true),
        (TermOrder.Mentions, "Mentions", false), (TermOrder.Plain, "Not linked", true), (TermOrder.Share, "Pages", false),
        (TermOrder.Suggestions, "Suggestions", true),
    ];

    private Html Head((TermOrder Order, string Name, bool IsWide) column)
    {
        var direction = (column.Order == TermOrder.Term) != state.IsReversed ? "ascending" : "descending";
        var (wide, sorted) = (When(column.IsWide, $" class=\"wide\""), When(column.Order == state.Order, $" aria-sort=\"{direction}\""));
        return $"<th scope=\"col\"{wide}{sorted}>{Button("sort=" + EditorsState.NameOf(column.Order), column.Name)}</th>";
    }

    private static Html Button(string value, string words) =>
        $"<button name=\"{EditorsState.Toggle}\" value=\"{value}\" id=\"{value}\">{words}</button>";

    // What it opens is loaded when it is opened, so there is nothing that it could name before.
    private static Html Opener(string value, bool isOpen, Html words) =>
        $"<button name=\"{EditorsState.Toggle}\" value=\"{value}\" id=\"{value}\" aria-expanded=\"{(isOpen ? "true" : "false")}\">{words}</button>";

    private Html Row(UseOfTerm term)
    {
        var isOpen = state.Open.Contains(term.Term.Id);
        return $"""
            <tr>
            <th scope="row">{Opener("open=" + term.Term.Id, isOpen, $"<span{Foreign}>{term.Term.FullName}</span>")}</th>
            <td>{term.Links}</td><td class="wide">{term.LinkingPages}</td><td>{term.Mentions}</td><td class="wide">{term.Mentions - term.Links}</td>
            <td>{Share(term.Pages, use.Pages)}</td><td class="wide">{term.Suggestions.Length}</td>
            </tr>
            {(isOpen ? [Uses(term)] : Array.Empty<Html>())}
            """;
    }

    private Html Uses(UseOfTerm term)
    {
        var (links, plain) = (Summary.Number(term.Links, "link"), Summary.Number(term.Mentions - term.Links, "mention"));
        return $"""
            <tr class="uses"><td colspan="{Columns.Length}">
            <p><a href="{AddressOf(term.Term.Path)}">Its page</a> <code>{term.Term.Source.Path}</code></p>
            <p>{links} on {Summary.Number(term.LinkingPages, "page")}; {plain} not linked; {term.Pages} of {Summary.Number(use.Pages, "page")} mention it.</p>
            {When(!term.Suggestions.IsEmpty, $"<ul class=\"changes\">{term.Suggestions.Select(change => Change(change, term: null))}</ul>")}
            {term.Outcomes.Select(outcome => Group(term, outcome))}
            </td></tr>

            """;
    }

    private Html Group(UseOfTerm term, OutcomeUse outcome)
    {
        var group = new MentionGroup(outcome.Outcome, term.Term.Id);
        var isOpen = state.Groups.Contains(group);
        return $"""
            <section>
            <h3>{Opener("group=" + group, isOpen, $"{OutcomeInWords.Name(outcome.Outcome)}: {outcome.Mentions.Length} on {Summary.Number(outcome.Pages, "page")}")}</h3>
            <ul class="words">{outcome.Words.Take(FewWords).Select(Words)}{When(outcome.Words.Length > FewWords, $"<li>and {outcome.Words.Length - FewWords} more</li>")}</ul>
            {(isOpen ? Mentions(group, outcome) : [])}</section>

            """;
    }

    private Html Words(WordsUse words) => $"<li><q{Foreign}>{words.Words}</q> {words.Times}</li>";

    private IEnumerable<Html> Mentions(MentionGroup group, OutcomeUse outcome)
    {
        var few = state.Whole.Contains(group) ? outcome.Mentions.Length : FewMentions;
        yield return $"<p>{OutcomeInWords.Reason(outcome.Outcome)}</p>\n";
        foreach (var evidence in outcome.Mentions.Select(mention => mention.Evidence).Where(evidence => evidence.Length > 0).Distinct())
            yield return $"<p>{evidence}.</p>\n";
        yield return $"<ol>{outcome.Mentions.Take(few).Select(Mention)}</ol>\n";
        if (outcome.Mentions.Length > few)
            yield return $"<p>{Button("whole=" + group, $"Show all {Text(outcome.Mentions.Length)}")}</p>\n";
    }

    private Html Mention(PageMention mention)
    {
        var (sentence, at) = (mention.Sentence, mention.At);
        return $"""
            <li><p{Foreign}>{sentence.Before}<mark>{sentence.Words}</mark>{sentence.After}</p>
            <p><a href="{AddressOf(mention)}"{Foreign}>{mention.Title}</a> <code>{at.Path}:{Plain(at.Line)}</code>{When(mention.Note.Length > 0, $" ({mention.Note})")}</p></li>

            """;
    }

    private static string AddressOf(SitePath page) => PercentEncoding.Encode(page.ToString());

    // A browser that knows fragments of text goes to the words and marks them; others go to the section.
    private static string AddressOf(PageMention mention)
    {
        var (sentence, section) = (mention.Sentence, mention.Section);
        var (before, after) = (LastWords(sentence.Before), FirstWords(sentence.After));
        return $"{AddressOf(mention.Page)}#{Uri.EscapeDataString(section)}:~:text="
            + (before.Length > 0 ? Directive(before) + "-," : "") + Directive(sentence.Words) + (after.Length > 0 ? ",-" + Directive(after) : "");
    }

    private static string Directive(string words) => Uri.EscapeDataString(words).Replace("-", "%2D", StringComparison.Ordinal);

    private const int Neighbours = 3;

    private static string LastWords(string text) => Readable(text.Split(' ', StringSplitOptions.RemoveEmptyEntries).TakeLast(Neighbours));

    private static string FirstWords(string text) => Readable(text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(Neighbours));

    // A browser finds words, and no signs alone.
    private static string Readable(IEnumerable<string> words) =>
        string.Join(' ', words).Trim('…') is var text && text.Any(char.IsLetterOrDigit) ? text : "";

    private bool IsShown(UseOfTerm term) => state.Show switch
    {
        TermsShown.Unlinked => term is { Links: 0, Mentions: > 0 },
        TermsShown.Unused => term.Mentions == 0,
        TermsShown.Suggested => !term.Suggestions.IsEmpty,
        _ => true,
    } && state.Words.Split(' ', StringSplitOptions.RemoveEmptyEntries).All(word => Has(term, word));

    private static bool Has(UseOfTerm term, string word) => WordsOf(term).Any(words => words.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<string> WordsOf(UseOfTerm term) => term.Term.AlternativeLabels.Select(label => label.Text)
        .Append(term.Term.Id).Append(term.Term.Name.Text)
        .Concat(term.Outcomes.SelectMany(outcome => outcome.Words).Select(words => words.Words));

    private IEnumerable<UseOfTerm> Sorted(IEnumerable<UseOfTerm> terms)
    {
        if (state.Order == TermOrder.Term)
            return state.IsReversed ? terms.Reverse() : terms;

        return state.IsReversed ? terms.OrderBy(NumberOf) : terms.OrderByDescending(NumberOf);
    }

    private int NumberOf(UseOfTerm term) => state.Order switch
    {
        TermOrder.Links => term.Links,
        TermOrder.Pages => term.LinkingPages,
        TermOrder.Mentions => term.Mentions,
        TermOrder.Plain => term.Mentions - term.Links,
        TermOrder.Suggestions => term.Suggestions.Length,
        _ => term.Pages,
    };

    private static string Share(int part, int whole)
    {
        var share = whole == 0 ? 0 : part * 100.0 / whole;
        return share.ToString(share is > 0 and < 10 ? "0.0" : "0", CultureInfo.InvariantCulture) + " %";
    }

    private static string Text(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static IEnumerable<Html> When(bool holds, Html markup) => holds ? [markup] : [];
}
