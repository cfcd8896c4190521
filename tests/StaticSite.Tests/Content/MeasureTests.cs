using System.Collections.Immutable;
using System.Data;
using System.Globalization;
using System.Text.RegularExpressions;

namespace StaticSite.Tests.Content;

/// <summary>The ruling: a measure has one formula, which its entry gives, and each sum on the site comes out.</summary>
public sealed partial class MeasureTests
{
    private static readonly ImmutableDictionary<string, string> Formulas = RealTexts.Terms
        .Select(term => (term.Key, Formula: FormulaOf(term.Value)))
        .Where(term => term.Formula.Length > 0)
        .ToImmutableDictionary(term => term.Key, term => term.Formula);

    // What each formula makes of the numbers of an example, in the order in which it names them.
    private static readonly Dictionary<string, Func<double[], double>> Results = new()
    {
        ["service-level"] = of => of[1] / of[0] * 100,
        ["asa"] = of => of[1] / of[0],
        ["abandonment-rate"] = of => of[1] / of[0] * 100,
        ["aht"] = of => (of[0] + of[1] + of[2]) / of[3],
        ["fcr"] = of => of[1] / of[0] * 100,
        ["csat"] = of => of[1] / of[0] * 100,
        ["nps"] = of => of[0] - of[1],
        ["quality-score"] = of => of[0] / of[1] * 100,
        ["occupancy"] = of => of[0] / (of[0] + of[1]) * 100,
        ["utilization"] = of => of[0] / of[1] * 100,
        ["shrinkage"] = of => of[0] / of[1] * 100,
        ["schedule-adherence"] = of => of[0] / of[1] * 100,
        ["attrition"] = of => of[0] / of[1] * 100,
    };

    [Fact]
    public void A_table_gives_the_formula_of_the_entry()
    {
        var cells = RealTexts.Cells.Where(cell => cell is { Row: "formula" }).ToArray();

        Assert.NotEmpty(cells);
        Assert.All(cells, cell => Assert.Equal(Formulas[cell.Subject], cell.Text));
    }

    [Fact]
    public void An_article_gives_the_formula_of_an_entry()
    {
        var given = RealTexts.All.Keys.Where(name => name.StartsWith("articles/", StringComparison.Ordinal))
            .SelectMany(RealTexts.Lines).Select(line => ArticleFormula().Match(line)).Where(line => line.Success).ToArray();

        Assert.NotEmpty(given);
        Assert.All(given, formula => Assert.Contains(formula.Groups[1].Value, Formulas.Values));
    }

    [Fact]
    public void The_example_of_a_measure_comes_out()
    {
        var cells = RealTexts.Cells.Where(cell => cell.Row == "example" && Results.ContainsKey(cell.Subject)).ToArray();

        Assert.Equal(Results.Count, cells.Length);
        Assert.All(cells, cell =>
        {
            var parts = cell.Text.Split(": ");
            Assert.Equal(NumbersIn(parts[1])[0], Results[cell.Subject](NumbersIn(parts[0])), 2);
        });
    }

    [Fact]
    public void A_sum_comes_out()
    {
        var sums = RealTexts.All.SelectMany(text => Sum().Matches(text.Value).Select(sum => (text.Key, Sum: sum))).ToArray();

        Assert.InRange(sums.Length, 30, int.MaxValue);
        Assert.All(sums, sum =>
        {
            var said = Number(sum.Sum.Groups["result"].Value);
            var result = Work(sum.Sum.Groups["sum"].Value);
            var most = 0.5001 * Math.Pow(10, -Decimals(sum.Sum.Groups["result"].Value));
            Assert.True(
                Math.Abs(said - result) < most || (sum.Sum.Groups["percent"].Success && Math.Abs(said - result * 100) < most),
                $"{sum.Key}: {sum.Sum.Value} is {result}");
        });
    }

    private static string FormulaOf(RealTerm term) => term.Matter.TryGetValue("formula", out var formula)
        ? (string)formula
        : EntryFormula().Match(term.Body).Groups[1].Value;

    private static double[] NumbersIn(string text) => [.. NumberPattern().Matches(text).Select(number => Number(number.Value))];

    private static double Number(string text) => double.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);

    private static int Decimals(string number) => number.Contains('.') ? number.Length - number.IndexOf('.') - 1 : 0;

    private static double Work(string sum)
    {
        var plain = sum.Replace(",", "").Replace('÷', '/').Replace('×', '*').Replace('−', '-').Trim();
        using var table = new DataTable { Locale = CultureInfo.InvariantCulture };
        return Convert.ToDouble(table.Compute($"1.0 * ({plain})", null), CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"\*\*Formula:\*\* (.+?)(?: \[@[^\]]+\])?\.(?: |$)")]
    private static partial Regex EntryFormula();

    [GeneratedRegex(@"^- \*\*Formula:\*\* (.+?)$")]
    private static partial Regex ArticleFormula();

    [GeneratedRegex(@"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?")]
    private static partial Regex NumberPattern();

    // Only numbers and signs, so that no unit is lost on the way.
    [GeneratedRegex(
        @"(?<![\w.,(]|[÷×+−] )(?<sum>\(?\d[\d,.]*(?: [÷×+−] \(?\d[\d,.]*\)?)+) = \**(?<result>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)(?<percent> ?%)?")]
    private static partial Regex Sum();
}
