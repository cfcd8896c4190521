using System.Globalization;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FsCheck;
using FsCheck.Fluent;

namespace StaticSite.Tests.Glossary.Mentions;

/// <summary>What holds for linking whatever the text. A failure prints the text and a seed; give it to
/// <c>WithReplay</c> to see the same again.</summary>
public sealed partial class MentionPropertyTests
{
    private static readonly Config Config = Config.QuickThrowOnFailure.WithMaxTest(300).WithQuietOnSuccess(true);

    [Fact]
    public void Linking_never_changes_what_the_reader_reads() => Hold(text =>
    {
        var (unlinked, linked) = (Page(text, "off"), Page(text, "all"));
        return unlinked is null || linked is null || Parse(unlinked).TextContent == Parse(linked).TextContent;
    });

    [Fact]
    public void Links_never_nest() => Hold(text =>
    {
        var depth = 0;
        return Page(text, "all") is not { } page
            || LinkPattern().Matches(page).All(tag => (depth += tag.Value == "</a>" ? -1 : 1) is 0 or 1);
    });

    [Fact]
    public void A_linked_mention_is_a_form_of_a_label_of_its_term() => Hold(text =>
        Page(text, "all") is not { } page
        || Parse(page).QuerySelectorAll("a.term").All(link =>
            text.IsLabel(int.Parse(link.GetAttribute("data-term")![1..], CultureInfo.InvariantCulture), link.TextContent)));

    [Fact]
    public void Most_random_texts_can_be_published()
    {
        var texts = RandomText.Any.Generator.Sample(200).ToArray();

        Assert.InRange(texts.Count(text => Page(text, "all") is not null), 120, 200);
        Assert.InRange(texts.Count(text => Page(text, "all")?.Contains("class=\"term\"") == true), 80, 200);
    }

    private static void Hold(Func<RandomText, bool> property) => Check.One(Config, Prop.ForAll(RandomText.Any, property));

    /// <summary>The article's page, or null where the text has an error, such as an underline that makes a title.</summary>
    private static string? Page(RandomText text, string mode)
    {
        var terms = text.Terms.Select((term, number) =>
            $"=== glossary/t{number}.md\n---\nterm: {Quoted(term.Labels[0])}\naliases: [{Quoted(term.Labels[1])}]\n" +
            $"exact: [{(term.IsExact ? Quoted(term.Labels[0]) : "")}]\nexcept: [{string.Join(", ", term.Exceptions.Select(Quoted))}]\n" +
            "definition: thing\n---\n");
        var article = $"=== x.png\nx\n=== articles/a.md\n---\ntitle: A\nautolink: {mode}\n---\n{string.Join("\n\n", text.Blocks)}\n";
        var site = TestSite.Build(string.Concat(terms) + article);
        return site.Messages.Contains(": error ", StringComparison.Ordinal) ? null : site.Publish()["articles/a.html"];
    }

    private static string Quoted(string label) => $"\"{label.Replace("\\", "\\\\").Replace("\"", "\\\"")}\"";

    private static IElement Parse(string page) => new HtmlParser().ParseDocument(page).Body!;

    [GeneratedRegex("<a[ >]|</a>")]
    private static partial Regex LinkPattern();
}
