using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.Tests.Slips;

namespace StaticSite.Tests.Fuzz;

/// <summary>Any bytes in any file of the input give findings or a site, and never an exception.</summary>
/// <remarks>With another <c>STATICSITE_FUZZ_SEED</c> other inputs are made, and with <c>STATICSITE_FUZZ</c> more of them: a million
/// before a release. An input that fails is written out, and belongs into <see cref="KnownCrashes"/> once it is mended.</remarks>
public sealed class FuzzTests(ITestOutputHelper output)
{
    private static readonly int Count = SlipTests.Number("STATICSITE_FUZZ", 20_000);

    private static readonly int Seed = SlipTests.Number("STATICSITE_FUZZ_SEED", 20261129);

    // One in so many is built from nothing.
    private const int FromNothing = 100;

    private readonly SiteOptions _options = new() { Today = SlipSite.Today };

    [Fact]
    public void Whatever_the_files_hold_there_are_findings_or_a_site()
    {
        var repeated = SiteBuilder.Create(_options).Repeated(new BareTheme());
        var inputs = new MakeInputs(SlipSite.Files, Seed);
        var watch = Stopwatch.StartNew();
        var (longest, slowest, published) = (TimeSpan.Zero, 0, 0);
        for (var number = 0; number < Count; number++)
        {
            var (files, how) = inputs.Next();
            var start = watch.Elapsed;
            try
            {
                var built = number % FromNothing == 0
                    ? SiteBuilder.Create(_options).Build(files, new BareTheme())
                    : repeated.Build(files);
                Check(built, files);
                published += built.HasErrors ? 0 : 1;
            }
            catch (Exception fault)
            {
                throw new InvalidOperationException($"Input {number} of seed {Seed}: {how}\n{Changed(files)}", fault);
            }

            if (watch.Elapsed - start is var took && took > longest)
                (longest, slowest) = (took, number);
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{Count} inputs of seed {Seed}, {Count / watch.Elapsed.TotalSeconds:F0} a second; {published} gave a site; number {slowest} took longest, {longest.TotalMilliseconds:F0} ms"));

        // Were all refused at the door, nothing behind it would have been tried.
        Assert.True(published > Count / 20, $"Only {published} of {Count} inputs gave a site.");
    }

    [Theory]
    [MemberData(nameof(Known))]
    public void Whatever_ended_a_run_once_no_longer_does(string name, string text)
    {
        var file = TestSite.File(Encoding.UTF8.GetString(KnownCrashes.Decode(name)), KnownCrashes.Decode(text));
        ImmutableArray<SourceFile> files = name == "site.yml" ? [file] : [TestSite.File("site.yml", "title: A\n"), file];
        Check(SiteBuilder.Create(_options).Build(files, new BareTheme()), files);
    }

    public static TheoryData<string, string> Known => [.. KnownCrashes.All.Select(crash => (crash.Name, crash.Text))];

    private static void Check(BuiltSite built, ImmutableArray<SourceFile> files)
    {
        foreach (var finding in built.Diagnostics)
            if (finding.Location is { Line: < 1 } or { Column: < 1 })
                throw new InvalidDataException($"A finding stands nowhere: {finding}");

        if (!built.HasErrors)
            built.Render(file => CheckFile(file, files));
    }

    // Files that are published as they are hold what they hold.
    private static void CheckFile(OutputFile file, ImmutableArray<SourceFile> files)
    {
        if (files.Any(own => own.Name == file.Path.FileName) ||
            System.IO.Path.GetExtension(file.Path.FileName) is not (".html" or ".xml" or ".json" or ".jsonld" or ".txt" or ".csv"))
            return;

        var text = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true).GetString(file.Content().Span);
        if (text.AsSpan().IndexOfAny(Signs.Refused) is >= 0 and var sign && char.IsSurrogatePair(text, sign) is false)
            throw new InvalidDataException($"{file.Path.FileName} holds U+{(int)text[sign]:X4}.");
    }

    // As text that goes into KnownCrashes, of the files that are not the site's own.
    private static string Changed(ImmutableArray<SourceFile> files)
    {
        var own = SlipSite.Files.ToHashSet(ReferenceEqualityComparer.Instance);
        return string.Join('\n', files.Where(file => !own.Contains(file)).Select(file => $"new(\"{KnownCrashes.Encode(Encoding.UTF8.GetBytes(file.Name))}\", \"{KnownCrashes.Encode(file.Bytes.Span)}\"),"));
    }
}
