using System.Collections.Immutable;
using System.Globalization;
using StaticSite.Engine;

namespace StaticSite.Tests.Slips;

/// <summary>One slip of the hand anywhere in a site has one finding or two, at its place, and nothing is left of it once it is undone.</summary>
/// <remarks>With another <c>STATICSITE_SLIPS_SEED</c> other slips are made, and with <c>STATICSITE_SLIPS</c> more of them.</remarks>
public sealed class SlipTests(ITestOutputHelper output)
{
    // One in so many is held against a build from nothing, and so are its pages.
    private const int Thorough = 8;

    private static readonly int Count = Number("STATICSITE_SLIPS", 2000);

    private static readonly int Seed = Number("STATICSITE_SLIPS_SEED", 20261128);

    [Fact]
    public void One_slip_anywhere_in_a_site_has_two_findings_at_most() =>
        Try(SlipSite.Files, Count, (site, slip, number) => site.Complaints(slip, isThorough: number % Thorough == 0));

    [Fact]
    public void One_slip_anywhere_in_the_real_site_can_be_undone() =>
        Try([.. RealSite.Files], Count / 100, (site, slip, _) => site.OfUndoing(slip));

    private void Try(ImmutableArray<SourceFile> files, int count, Func<TrySlip, Slip, int, IEnumerable<string>> complain)
    {
        output.WriteLine($"{count} slips of seed {Seed}");
        var site = new TrySlip(files, Seed);
        var slips = new MakeSlips(files, Seed);
        for (var number = 0; number < count; number++)
        {
            var slip = slips.Next();
            var complaints = Complaints(number, slip, () => complain(site, slip, number));
            Assert.True(complaints.Length == 0, string.Join('\n',
                [$"Slip {number} of seed {Seed}, {slip}", .. complaints, "", .. site.Findings(slip)]));
        }
    }

    private static string[] Complaints(int number, Slip slip, Func<IEnumerable<string>> complain)
    {
        try
        {
            return [.. complain()];
        }
        catch (Exception fault)
        {
            throw new InvalidOperationException($"Slip {number} of seed {Seed}, {slip}", fault);
        }
    }

    internal static int Number(string variable, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : usual;
}
