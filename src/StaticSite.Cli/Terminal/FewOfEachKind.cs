using System.Globalization;
using StaticSite.Engine;

namespace StaticSite.Cli.Terminal;

/// <summary>What people are shown of many findings: of each kind the first, since whoever reads a hundred alike knows what the
/// others say. Programs are told all.</summary>
internal static class FewOfEachKind
{
    public const int Most = 100;

    /// <param name="findings">In their order.</param>
    /// <returns>Those that are shown, the last of a kind with the number of those that are not.</returns>
    public static IEnumerable<(Diagnostic Finding, int More)> Of(IReadOnlyCollection<Diagnostic> findings)
    {
        var counts = findings.CountBy(finding => finding.Rule.Code).ToDictionary();
        var shown = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var finding in findings)
        {
            var number = shown[finding.Rule.Code] = shown.GetValueOrDefault(finding.Rule.Code) + 1;
            if (number <= Most)
                yield return (finding, number == Most ? counts[finding.Rule.Code] - Most : 0);
        }
    }

    /// <summary>What stands for those that are not shown: <c>and 2,300 more of this kind (GLO020)</c>.</summary>
    public static string Rest(Diagnostic last, int more) =>
        string.Create(CultureInfo.InvariantCulture, $"and {more:N0} more of this kind ({last.Rule.Code})");
}
