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

        Assert.Equal("Table tools", Words(page, "tables")["comparisons.tools"]);
        Assert.Equal(
            ["{shown} of {count} row", "{shown} of {count} rows"],
            Words(page, "tables", "data-table-tools-strings").Where(word => word.Key.StartsWith("comparisons.rows-", StringComparison.Ordinal)).Select(word => word.Value));
        Assert.DoesNotContain("comparisons.pick-two", Words(page, "tables").Keys);
        Assert.Equal(["layout.copied", "layout.copy-link"], Words(page, "site").Keys);
    }

    [Fact]
    public void Whatever_signs_the_words_have_arrive()
    {
        const string odd = "l'un & <b>\"l'autre\"</b> &amp; \\ {count}";
        var frame = Samples.Frame(Samples.Comparison) with
        { Strings = Samples.Strings.With("fr", [KeyValuePair.Create("comparisons.tools", odd)]) };

        Assert.Equal(odd, Words(Samples.Document(Samples.Comparison, frame), "tables")["comparisons.tools"]);
    }

    private static Dictionary<string, string> Words(AngleSharp.Html.Dom.IHtmlDocument page, string script, string attribute = "data-strings") =>
        JsonSerializer.Deserialize<Dictionary<string, string>>(page.QuerySelector($"script[src*='/{script}.']")!.GetAttribute(attribute)!)!;
}
