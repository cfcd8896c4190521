using System.Collections.Immutable;
using System.Text;
using StaticSite.Engine;

namespace StaticSite.Tests.Data;

/// <summary>Who forgets one sign is told of that sign, and of nothing that follows from it.</summary>
public sealed class OneSlipTests
{
    private const int Slips = 1500;

    // A quotation mark behind a number stands for inches, so the one before it may be missing or not.
    private const int LeftOpen = Slips / 100;

    private static readonly PipelineList Pipelines = SiteBuilder.Create().Pipelines(new BareTheme());

    private static readonly OpenedSite Opening = new SitePhases(Pipelines).Open(RealSite.Files);

    private static IEnumerable<SourceFile> Files => TestSite.Files("""
        === redirects.yml
        articles/old.html: articles/new.html
        articles/older.html#part: articles/new.html#part
        glossary/gone.html: glossary/kept.html
        === which-word.yml
        title: Which word?
        steps:
          - id: start
            question: What is it?
            answers:
              - text: One thing
                step: more
              - text: 'Another: this'
                note: "Such as: that."
                term: kpo
          - id: more
            question: Which one?
            answers:
              - text: The first
                term: bpo
              - {text: The last, term: kpo}
        === comparisons/a-vs-b.yml
        title: A and B
        subjects:
          - a
          - b
        criteria:
          - id: price
            label: Price
            cells:
              a: {text: Low, sources: [x, y]}
              b: {text: "High: very", value: no}
        === glossary/a.md
        ---
        term: thing
        aliases:
          - some thing
          - any thing
        definition: |
          something that is

          long to explain
        ---
        """).Concat(RealSite.Files)
        .Where(file => file.Name.EndsWith(".yml", StringComparison.Ordinal) || file.Name.EndsWith(".md", StringComparison.Ordinal));

    [Fact]
    public void Each_file_is_right_to_begin_with() =>
        Assert.Empty(Files.SelectMany(file => Find(file)));

    [Fact]
    public void One_slip_makes_one_finding_in_its_own_line_and_what_is_mended_is_as_it_was()
    {
        var silent = new List<string>();
        foreach (var slip in Slipped)
        {
            var found = Find(slip.File);
            if (found is not [var only] || only.Location.Line != slip.Line)
                silent.Add(slip.ToString());
            else if (only.Fix is not null && Decode(MakeFixes.Make([slip.File], found, out _)[0]) is var mended && mended != slip.Before)
                silent.Add($"{slip}: {only}");
        }

        Assert.True(silent.Count <= LeftOpen, string.Join('\n', silent));
    }

    private static IEnumerable<OneSlip> Slipped
    {
        get
        {
            var all = Files.SelectMany(OneSlip.In).ToArray();
            new Random(20261129).Shuffle(all);
            return all.Take(Slips);
        }
    }

    private static ImmutableArray<Diagnostic> Find(SourceFile file)
    {
        var found = new DiagnosticBag();
        var pipeline = Pipelines.Single(pipeline => pipeline.Reads(file));
        pipeline.Catalogue(file, Opening.For(pipeline), found);
        return [.. found.Found.Where(finding => finding.Severity > Severity.Notice).Order()];
    }

    private static string Decode(SourceFile file) => Encoding.UTF8.GetString(file.Bytes.Span);
}
