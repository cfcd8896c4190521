using System.Globalization;
using StaticSite.Localization;

namespace StaticSite.Tests.Localization;

/// <summary>Numbers whose form people get wrong. A browser is asked about all others.</summary>
public sealed class PluralRuleTests
{
    [Theory]
    [InlineData("en", "0 Other, 1 One, 2 Other, 21 Other")]
    [InlineData("en-GB", "1 One, 2 Other")]
    [InlineData("fr", "0 One, 1 One, 2 Other, 1000000 Many")]
    [InlineData("pt", "0 One, 2 Other")]
    [InlineData("pt-PT", "0 Other, 1 One")]
    [InlineData("ja", "0 Other, 1 Other")]
    [InlineData("ru", "1 One, 2 Few, 5 Many, 11 Many, 12 Many, 21 One, 22 Few, 111 Many")]
    [InlineData("pl", "1 One, 4 Few, 5 Many, 12 Many, 21 Many, 22 Few")]
    [InlineData("lv", "0 Zero, 1 One, 2 Other, 10 Zero, 11 Zero, 21 One")]
    [InlineData("ar", "0 Zero, 1 One, 2 Two, 3 Few, 11 Many, 100 Other, 103 Few")]
    [InlineData("cy", "3 Few, 6 Many, 7 Other")]
    [InlineData("tlh", "1 One, 2 Other")]
    public void A_number_has_the_category_of_its_language(string language, string categories) => Assert.Equal(categories, string.Join(", ",
        categories.Split(", ").Select(one => int.Parse(one.Split(' ')[0], CultureInfo.InvariantCulture)).Select(number => $"{number} {PluralRule.For(language).CategoryOf(number)}")));

    [Fact]
    public void A_rule_uses_the_categories_that_it_lists_and_no_others() => Assert.All(PluralRule.Languages, language =>
        Assert.Equal(
            PluralRule.For(language).Categories.Order(),
            Enumerable.Range(0, 200).Append(1_000_000).Select(PluralRule.For(language).CategoryOf).Append(PluralCategory.Other).Distinct().Order()));
}
