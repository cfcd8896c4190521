using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Glossary.Terms;
using StaticSite.Localization;
using StaticSite.Markdown.Texts;
using StaticSite.Pages;
using StaticSite.Settings;

namespace StaticSite.Glossary;

/// <summary>Lists every name and every other label in one alphabet.</summary>
internal static class MakeGlossaryPage
{
    public static GlossaryPage Make(SiteModel site)
    {
        var terms = site.Documents<ComposedTerm>().ToArray();
        var letters = Entries(terms)
            .InAlphabet(entry => entry.Label)
            .GroupBy(entry => SortKey.Letter(entry.Label))
            .Select(group => new GlossaryLetter(
                group.Key, group.Key == "#" ? "other" : $"letter-{Slug.Of(group.Key)}", [.. group]))
            .OrderBy(letter => letter.Letter, StringComparer.Ordinal);
        var (settings, strings) = (site.Get(SiteSettings.Fact), site.Get(Strings.Fact));
        var order = settings.Categories.Select(category => category.Text).ToImmutableArray();
        return new GlossaryPage(
            $"{strings.Count("glossary.count", terms.Length)} {settings.Description}".Trim(),
            [.. letters],
            [
                .. terms.Select(term => term.Term.Category?.Text).OfType<string>().Distinct()
                    .OrderBy(category => order.IndexOf(category) is var place and >= 0 ? place : order.Length)
                    .ThenBy(SortKey.Of, StringComparer.Ordinal).ThenBy(category => category, StringComparer.Ordinal),
            ],
            strings);
    }

    public static IEnumerable<string> Anchors(LinkedSite site) =>
        site.Documents<ComposedTerm>().Select(term => term.Term.Id);

    private static IEnumerable<GlossaryEntry> Entries(IReadOnlyCollection<ComposedTerm> terms)
    {
        foreach (var term in terms)
            yield return new GlossaryEntry(
                term.Term.Name.Text, term.Term.Abbreviation?.Text ?? "", term.Term.Id, term.PlainDefinition,
                term.Term.Category?.Text ?? "", [new PageLink(term.Term.Name.Text, term.Path)]);

        var names = terms.Select(term => LabelKey.Of(term.Term.Name.Text)).ToHashSet(StringComparer.Ordinal);
        var anchors = terms.Select(term => term.Term.Id).ToHashSet(StringComparer.Ordinal);
        var others = terms
            .SelectMany(term => OtherLabels(term.Term).Select(label => (Label: label, term.Term)))
            .Where(other => !names.Contains(LabelKey.Of(other.Label)))
            .GroupBy(other => LabelKey.Of(other.Label))
            .OrderBy(other => other.Key, StringComparer.Ordinal);
        foreach (var other in others)
        {
            var label = other.First().Label;
            var anchor = Slug.OfHeading(label);
            for (var number = 2; !anchors.Add(anchor); number++)
                anchor = $"{Slug.OfHeading(label)}-{number}";
            yield return new GlossaryEntry(label, "", anchor, "", other.First().Term.Category?.Text ?? "",
                [.. other.Select(use => new PageLink(use.Term.Name.Text, use.Term.Path)).Distinct()]);
        }
    }

    private static IEnumerable<string> OtherLabels(Term term) =>
        term.AlternativeLabels.Concat(term.Deprecated).Select(label => label.Text);
}
