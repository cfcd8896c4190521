using System.Text.Json;
using StaticSite.Localization;

namespace StaticSite.Theme.Tests.Interface;

/// <summary>A script says what its page brings along.</summary>
public sealed class ScriptWordsTests
{
    [Fact]
    public void A_page_brings_the_words_of_its_scripts_and_no_others()
    {
        var page = Samples.Document(Samples.Comparison);

        Assert.Equal("name", Words(page, "tables")["comparisons.name"]);
        Assert.Equal(["{count} row", "{count} rows"], Words(page, "tables").Where(word => word.Key.StartsWith("comparisons.rows_", StringComparison.Ordinal)).Select(word => word.Value));
        Assert.DoesNotContain("comparisons.pick-two", Words(page, "tables").Keys);
        Assert.Equal(["layout.copied", "layout.copy-link"], Words(page, "site").Keys);
    }

    [Fact]
    public void Whatever_signs_the_words_have_arrive()
    {
        const string odd = "l'un & <b>\"l'autre\"</b> &amp; \\ {count}";
        var frame = Samples.Frame(Samples.Comparison) with
        { Strings = Samples.Strings.With("fr", [KeyValuePair.Create("comparisons.name", odd)]) };

        Assert.Equal(odd, Words(Samples.Document(Samples.Comparison, frame), "tables")["comparisons.name"]);
    }

    private static Dictionary<string, string> Words(AngleSharp.Html.Dom.IHtmlDocument page, string script) =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(page.QuerySelector($"script[src*='/{script}.']")!.GetAttribute("data-strings")!)!;
}
