using System.Collections.Immutable;
using System.Globalization;
using StaticSite.Engine;

namespace StaticSite.Tests.Slips;

/// <summary>A slip of the hand anywhere in a site breaks no build, and once it is undone, nothing is left of it.</summary>
/// <remarks>With another <c>STATICSITE_SLIPS_SEED</c> other slips are made, and with <c>STATICSITE_SLIPS</c> more of them.</remarks>
public sealed class SlipTests(ITestOutputHelper output)
{
    // One in so many is held against a build from nothing, and so are its pages.
    private const int Thorough = 8;

    private static readonly int Seed = Number("STATICSITE_SLIPS_SEED", 20261128);

    [Fact]
    public void A_slip_anywhere_in_a_site_can_be_undone() =>
        Try(SlipSite.Files, Number("STATICSITE_SLIPS", 2000));

    [Fact]
    public void A_slip_anywhere_in_the_real_site_can_be_undone() =>
        Try([.. RealSite.Files], Number("STATICSITE_SLIPS", 2000) / 100);

    private void Try(ImmutableArray<SourceFile> files, int count)
    {
        output.WriteLine($"{count} slips of seed {Seed}");
        var site = new TrySlip(files, Seed);
        var slips = new MakeSlips(files, Seed);
        for (var number = 0; number < count; number++)
        {
            var slip = slips.Next();
            var complaints = Complaints(site, slip, number);
            Assert.True(complaints.Length == 0, string.Join('\n',
                [$"Slip {number} of seed {Seed}, {slip}", .. complaints, "", .. site.Findings(slip)]));
        }
    }

    private static string[] Complaints(TrySlip site, Slip slip, int number)
    {
        try
        {
            return [.. site.Complaints(slip, isThorough: number % Thorough == 0)];
        }
        catch (Exception fault)
        {
            throw new InvalidOperationException($"Slip {number} of seed {Seed}, {slip}", fault);
        }
    }

    private static int Number(string variable, int usual) =>
        int.TryParse(Environment.GetEnvironmentVariable(variable), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : usual;
}
