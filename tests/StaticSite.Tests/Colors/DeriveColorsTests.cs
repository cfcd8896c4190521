using System.Globalization;
using StaticSite.Colors;

namespace StaticSite.Tests.Colors;

/// <summary>Whatever colour a brand has, its pages can be read.</summary>
public sealed class DeriveColorsTests
{
    // The colours that our own style sheet has for a site that names none.
    [Theory]
    [InlineData("paper", "#fafbfe", "#0f1119")]
    [InlineData("raised", "#f0f3fa", "#181b25")]
    [InlineData("line", "#d7dae4", "#2e323f")]
    [InlineData("edge", "#767a87", "#848997")]
    [InlineData("ink", "#171b28", "#e7e9f0")]
    [InlineData("soft", "#4a4e5b", "#b1b6c2")]
    [InlineData("link", "#26349e", "#b0c4fe")]
    [InlineData("on", "#ffffff", "#0f1119")]
    [InlineData("a", "#d7e2ff", "#2e3a64")]
    [InlineData("b", "#f8e38d", "#5c4303")]
    [InlineData("bar", "#d9b90d", "#d8bd49")]
    public void A_blue_and_a_yellow_become_eleven_colours(string name, string light, string dark)
    {
        var derived = Of("#3346b8", "#d6b600")[name];

        Assert.InRange(Distance(derived.Light, light), 0, 1);
        Assert.InRange(Distance(derived.Dark, dark), 0, 1);
    }

    // In the light scheme and in the dark one.
    [Theory]
    [InlineData("#3346b8", "#d6b600", "16.6 15.5 8.0 9.3 7.5 8.5 9.8 10.9 13.3 9.1 13.4 7.7 10.2 10.9 4.1 5.4 1.9 10.1")]
    [InlineData("#0a6b4f", null, "16.4 15.6 8.0 9.3 7.4 8.4 8.7 11.3 13.4 8.7 12.1 7.9 9.0 11.3 4.1 5.4 2.0 9.5")]
    [InlineData("#a8195b", null, "16.6 15.5 8.1 9.1 7.5 8.4 9.9 10.6 13.1 9.3 13.9 7.3 10.2 10.6 4.2 5.3 1.8 10.6")]
    public void A_brand_has_the_contrasts_that_were_measured_in_a_browser(string accent, string? second, string measured)
    {
        var colors = Of(accent, second);
        string[] pairs = ["ink paper", "soft paper", "soft raised", "link paper", "ink a", "ink b", "on link", "edge paper", "bar paper"];
        var found = pairs.Select(pair => pair.Split(' ')).SelectMany(pair => new[]
        {
            Color.Contrast(colors[pair[0]].Light, colors[pair[1]].Light),
            Color.Contrast(colors[pair[0]].Dark, colors[pair[1]].Dark),
        });

        Assert.All(
            measured.Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture)).Zip(found),
            pair => Assert.InRange(Math.Abs(pair.First - pair.Second), 0, .15));
    }

    [Fact]
    public void Letters_can_be_read_in_any_colour_that_a_brand_may_have()
    {
        for (var channels = 0; channels < 9 * 9 * 9; channels++)
        {
            var accent = new Color((byte)Math.Min(255, channels / 81 * 32), (byte)Math.Min(255, channels / 9 % 9 * 32), (byte)Math.Min(255, channels % 9 * 32));
            var colors = DeriveColors.Derive(accent, accent).ToDictionary(color => color.Name);
            foreach (var (letters, ground, least) in new[] { ("ink", "paper", 15), ("soft", "paper", 7.5), ("soft", "raised", 7), ("link", "paper", 7), ("on", "link", 7), ("ink", "a", 7), ("ink", "b", 7), ("link", "a", 4.5), ("edge", "paper", 3.0) })
            {
                Assert.True(Color.Contrast(colors[letters].Light, colors[ground].Light) >= least, $"{accent}: {letters} on {ground} in light");
                Assert.True(Color.Contrast(colors[letters].Dark, colors[ground].Dark) >= least, $"{accent}: {letters} on {ground} in dark");
            }
        }
    }

    [Fact]
    public void A_grey_brand_has_grey_pages_with_yellow_beside() => Assert.Equal(
        "paper #fbfbfb, link #454545, bar #d3ba4e",
        string.Join(", ", Of("#808080", null).Values.Where(color => color.Name is "paper" or "link" or "bar").Select(color => $"{color.Name} {color.Light}")));

    private static Dictionary<string, SchemeColor> Of(string accent, string? second) =>
        DeriveColors.Derive(Color.Read(accent)!.Value, Color.Read(accent)!.Value, second is null ? null : Color.Read(second)).ToDictionary(color => color.Name);

    private static int Distance(Color one, string other)
    {
        var known = Color.Read(other)!.Value;
        return new[] { one.Red - known.Red, one.Green - known.Green, one.Blue - known.Blue }.Max(Math.Abs);
    }
}
