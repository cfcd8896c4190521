namespace StaticSite.Tests.Glossary;

/// <summary>A glossary of software, whose labels are full of signs.</summary>
public sealed class SoftwareLabelTests
{
    private static readonly string[] Labels =
    [
        "C++", "C#", "F#", ".NET", "ASP.NET Core", "Node.js", "HTTP/2", "TCP/IP", "k8s", "CI/CD", "@media", "$PATH", "int?", "=>",
        "&", "@",
    ];

    [Fact]
    public void A_label_with_signs_links_where_it_is_written_and_nothing_in_it_is_an_abbreviation()
    {
        var terms = Labels.Select((label, number) => $"=== glossary/t{number}.md\n---\nterm: \"{label}\"\ndefinition: thing\n---\n");
        var site = TestSite.Build($"""
            === articles/a.md
            ---
            title: A
            ---
            We use {string.Join(", ", Labels)} here; {string.Join(" or ", Labels)}.
            {string.Concat(terms)}
            """);

        Assert.Equal("", site.Messages);
        Assert.Equal(
            string.Join(", ", Labels.Select((label, number) =>
                $"""<a class="term" data-term="t{number}" href="../glossary/t{number}.html">{Escape(label)}</a>""")),
            Between(site.Publish()["articles/a.html"], "We use ", " here; "));
    }

    private static string Escape(string text) => text.Replace("&", "&amp;").Replace(">", "&gt;");

    private static string Between(string text, string start, string end) =>
        text[(text.IndexOf(start, StringComparison.Ordinal) + start.Length)..text.IndexOf(end, StringComparison.Ordinal)];
}
