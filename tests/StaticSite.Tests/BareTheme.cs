using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using StaticSite.Alerts;
using StaticSite.Articles;
using StaticSite.CodeBlocks;
using StaticSite.Comparisons;
using StaticSite.Details;
using StaticSite.Disputes;
using StaticSite.Engine;
using StaticSite.Glossary;
using StaticSite.Localization;
using StaticSite.Markdown.Texts;
using StaticSite.Navigation;
using StaticSite.Pages;
using StaticSite.Quiz;
using StaticSite.Search;
using StaticSite.Sources;
using StaticSite.SpokenAnswers;
using StaticSite.StandalonePages;
using StaticSite.Tabs;
using StaticSite.WhichWord;

namespace StaticSite.Tests;

/// <summary>Writes what a page model says and nothing else, so that tests speak of content and not of design.</summary>
public sealed class BareTheme : ITheme
{
    public ImmutableArray<OutputFile> Assets => [];

    public string ContentSecurityPolicy => "default-src 'none'";

    public ImmutableArray<OutputFile> AssetsOf(SiteLook look) =>
    [
        .. DescribeLook.Describe(look) is { Length: > 0 } text ? [new OutputFile(SitePath.Parse("/assets/look.txt"), Encoding.UTF8.GetBytes(text))] : Array.Empty<OutputFile>(),
        .. look.Scripts.Select(script => script.File).OfType<OutputFile>(),
    ];

    public string PolicyOf(SiteLook look) =>
        ContentSecurityPolicy + string.Concat(look.Allowed.Select(allowed => $"; {allowed.Directive} {allowed.Source}"));

    public Strings StringsIn(string language) => OurStrings.In(language);

    public void Render(Page page, Frame frame, IBufferWriter<byte> output)
    {
        var sheet = new Sheet(page.Path, frame.Tentative, output);
        switch (page)
        {
            case ArticlePage article:
                Write(article, sheet);
                break;
            case TermPage term:
                Write(term, sheet);
                break;
            case ComparisonPage comparison:
                if (!comparison.Answer.IsEmpty)
                    sheet.Markup("answer: ", comparison.Answer);
                Write(comparison.Table, sheet);
                if (comparison.Square is { } square)
                    sheet.Part(square);
                sheet.Links("shown in", comparison.ShownIn);
                sheet.Sources(comparison.Sources);
                break;
            case GlossaryPage glossary:
                Write(glossary, sheet);
                break;
            case DisputesPage disputes:
                Write(disputes, sheet);
                break;
            case QuizPage quiz:
                Write(quiz, sheet);
                break;
            case SourcesPage sources:
                foreach (var group in sources.Groups)
                    sheet.Line($"{group.Title} #{group.Anchor}: {string.Join(", ", group.Entries.Select(entry => entry.Source.Key))}");
                foreach (var entry in sources.Groups.SelectMany(group => group.Entries))
                    sheet.Links($"{entry.Source.Key} ({entry.Source.Verified})", entry.CitedOn);
                break;
            case ArticleListPage list:
                sheet.Links("articles", list.Articles.Select(article => article.Link));
                break;
            case ComparisonListPage list:
                sheet.Links("comparisons", list.Comparisons.Select(comparison => comparison.Link));
                break;
            case HomePage home:
                sheet.Line(home.Title);
                foreach (var part in home.Head)
                    sheet.Part(part);
                foreach (var part in home.Parts)
                {
                    sheet.Line($"{part.Heading} ({part.Name})");
                    sheet.Part(part.Part);
                }

                sheet.Line($"{home.TermCount} terms");
                sheet.Links("ways in", home.WaysIn);
                break;
            case StandalonePage standalone:
                sheet.Body(standalone.Body);
                sheet.Sources(standalone.Sources);
                break;
            case WrittenHomePage home:
                sheet.Line($"{home.Title}: {home.Description}");
                foreach (var part in home.Head)
                    sheet.Part(part);
                sheet.Body(home.Body);
                sheet.Sources(home.Sources);
                break;
            case WhichWordPage path:
                Write(path, sheet);
                break;
            default:
                sheet.Line(page.Title);
                break;
        }

        foreach (var moved in frame.Moved)
            sheet.Links($"moved #{moved.Anchor}", [moved.Target]);
        sheet.Links("up", frame.Breadcrumbs);
        sheet.Links("previous", frame.Previous is { } previous ? [previous] : []);
        sheet.Links("foot", frame.Foot);
        sheet.Links("next", frame.Next is { } next ? [next] : []);
    }

    private static void Write(ArticlePage article, Sheet sheet)
    {
        sheet.Body(article.Body);
        foreach (var question in article.Faq)
        {
            sheet.Line($"? {question.Asked} #{question.Anchor}");
            sheet.Body(question.Answer);
        }

        sheet.Links("in this section", article.Contents.Select(summary => summary.Link));
        sheet.Sources(article.Sources);
    }

    private static void Write(TermPage term, Sheet sheet)
    {
        sheet.Markup($"{term.Title}: ", term.Definition);
        if (term.Formula.Length > 0)
            sheet.Line($"formula: {term.Formula}");
        if (!term.Example.IsEmpty)
            sheet.Markup("example: ", term.Example);
        sheet.Body(term.Notes);
        if (!term.OtherLabels.IsEmpty)
            sheet.Line("also: " + string.Join(", ", term.OtherLabels));
        sheet.Links("broader", term.Broader);
        sheet.Links("narrower", term.Narrower);
        sheet.Links("related", term.Related);
        foreach (var confused in term.ConfusedWith)
            sheet.Line($"not: {confused.Term.Words}, {confused.Definition}"
                + (confused.Difference.Length > 0 ? $" {confused.Difference}" : "")
                + (confused.Comparison is { } comparison ? $" See {comparison.RelativeTo(term.Path)}" : ""));
        foreach (var use in term.Uses)
            sheet.Links($"used on {use.Page.Words}", use.Sections.IsEmpty ? [use.Page with { Words = "page" }] : use.Sections);
        sheet.Sources(term.Sources);
    }

    private static void Write(ComparisonTable table, Sheet sheet)
    {
        sheet.Line(table.Caption);
        sheet.Links("subjects", table.Subjects);
        foreach (var row in table.Rows)
        {
            sheet.Line($"{row.Label} #{row.Anchor}");
            foreach (var cell in row.Cells)
                sheet.Markup($"- {cell.Value}".TrimEnd() + " ", cell.Text);
        }
    }

    private static void Write(GlossaryPage glossary, Sheet sheet)
    {
        foreach (var letter in glossary.Letters)
        {
            sheet.Line(letter.Letter);
            foreach (var entry in letter.Entries)
                sheet.Links($"- {entry.Label} #{entry.Anchor}", entry.Terms);
        }
    }

    private static void Write(QuizPage quiz, Sheet sheet)
    {
        foreach (var topic in quiz.Topics)
        {
            sheet.Line($"{topic.Title} #{topic.Anchor}");
            foreach (var question in topic.Questions)
            {
                sheet.Markup($"{question.Number}. {question.Level} #{question.Anchor} ".Replace("  ", " "), question.Text);
                foreach (var option in question.Options)
                    sheet.Markup(option.IsRight ? "right: " : "wrong: ", option.Text);
                foreach (var option in question.Options.Where(option => !option.IsRight))
                    sheet.Markup("mixes up: ", option.Misconception);
                sheet.Markup("because: ", question.Explanation);
                sheet.Links("read more", question.ReadMore);
            }
        }

        sheet.Sources(quiz.Sources);
    }

    private static void Write(WhichWordPage path, Sheet sheet)
    {
        foreach (var step in path.Steps)
        {
            sheet.Line($"{step.Question} #{step.Anchor}");
            foreach (var answer in step.Answers)
            {
                sheet.Links(answer.Word.Length > 0 ? $"- ends at {answer.Word}" : "- leads on", [answer.Target]);
                if (!answer.Note.IsEmpty)
                    sheet.Markup("  ", answer.Note);
                if (answer.Definition.Length > 0)
                    sheet.Line("  " + answer.Definition);
            }
        }

        sheet.Sources(path.Sources);
    }

    private static void Write(DisputesPage disputes, Sheet sheet)
    {
        foreach (var entry in disputes.Entries)
        {
            Write(entry.Dispute, sheet);
            sheet.Links("touches", entry.Touches);
        }

        sheet.Sources(disputes.Sources);
    }

    private static void Write(ComposedDispute dispute, Sheet sheet)
    {
        sheet.Line($"{dispute.Question} #{dispute.Anchor}");
        foreach (var position in dispute.Positions)
            sheet.Markup($"{string.Join(", ", position.Sources.Select(source => source.Key))} say: ", position.Text);
        sheet.Markup("ruling: ", dispute.Ruling);
        sheet.Markup("reason: ", dispute.Reason);
    }

    private sealed class Sheet(SitePath page, TentativeLinks links, IBufferWriter<byte> output)
    {
        public void Line(string text) => Encoding.UTF8.GetBytes(text + "\n", output);

        public void Markup(string before, Markup markup)
        {
            Encoding.UTF8.GetBytes(before, output);
            markup.WriteTo(output, page, links);
            Line("");
        }

        public void Body(Body body)
        {
            foreach (var part in body.Parts)
            {
                switch (part)
                {
                    case BodyPart.Prose(var markup):
                        markup.WriteTo(output, page, links);
                        break;
                    case BodyPart.Shown(var shown):
                        Part(shown);
                        break;
                }
            }
        }

        public void Part(IEmbed part)
        {
            switch (part)
            {
                case CodeListing code:
                    Encoding.UTF8.GetBytes($"<pre{About("title", code.Title)}{About("lang", code.Language)}><code>", output);
                    Body(code.Text);
                    Line("</code></pre>");
                    break;
                case ComparisonTable table:
                    Write(table, this);
                    break;
                case ComparisonSquare square:
                    Line($"square #{square.Anchor}: {square.First.Term.Words} ({square.First.Is}; {square.First.IsNot}), {square.Second.Term.Words} ({square.Second.Is}; {square.Second.IsNot})");
                    foreach (var (name, example) in new[] { ("only the first", square.OnlyFirst), ("only the second", square.OnlySecond), ("both", square.Both), ("neither", square.Neither) })
                        Markup($"- {name}: ", example.Text);
                    Markup("", square.Note);
                    break;
                case ComposedDispute dispute:
                    Write(dispute, this);
                    break;
                case Folded details:
                    Markup("(details) ", details.Content.Title);
                    Body(details.Content.Text);
                    Line("(/details)");
                    break;
                case SpokenAnswer said:
                    Markup("(say) ", said.Content.Title);
                    Body(said.Content.Text);
                    Line("(/say)");
                    break;
                case TabList tabs:
                    Markup("(tabs) ", tabs.Content.Title);
                    foreach (var tab in tabs.Content.Parts)
                    {
                        Line($"(tab {tab.Heading.Text} #{tab.Heading.Id})");
                        Body(tab.Text);
                    }

                    Line("(/tabs)");
                    break;
                case Alert alert:
                    Markup($"({alert.Kind}) ", alert.Content.Title);
                    Body(alert.Content.Text);
                    Line($"(/{alert.Kind})");
                    break;
                case TermCards cards:
                    foreach (var card in cards.Terms)
                        Links(card.Definition, [card.Term]);
                    break;
                case CategoryOverview categories:
                    foreach (var category in categories.Categories)
                        Links(category.Name, category.Terms);
                    break;
                case ArticleOverview articles:
                    foreach (var article in articles.Articles)
                        Links(article.Description.Length > 0 ? article.Description : "article", [article.Link]);
                    Links("more", articles.All is { } all ? [all] : []);
                    break;
                case SectionOverview sections:
                    foreach (var section in sections.Sections)
                        Links($"{section.Count} in", [section.Link]);
                    break;
                case ComparisonOverview comparisons:
                    foreach (var comparison in comparisons.Comparisons)
                        Links(comparison.Question.Length > 0 ? comparison.Question : "comparison", [comparison.Link]);
                    Links("more", comparisons.All is { } others ? [others] : []);
                    break;
                case SearchForm form:
                    Line(string.Join(" ", form.Questions.Prepend("(search)")));
                    break;
            }
        }

        private static string About(string name, string value) => value.Length > 0 ? $" {name}=\"{value}\"" : "";

        public void Links(string name, IEnumerable<PageLink> links)
        {
            var written = string.Join(", ", links.Select(link =>
                $"{link.Words}{(link.Beside.Length > 0 ? $" [{link.Beside}]" : "")} ({link.Target.RelativeTo(page)}{(link.Fragment.Length > 0 ? "#" + link.Fragment : "")})"));
            if (written.Length > 0)
                Line($"{name}: {written}");
        }

        public void Sources(ImmutableArray<Reference> sources)
        {
            for (var i = 0; i < sources.Length; i++)
                Line($"[{i + 1}] {sources[i].Label}");
        }
    }
}
