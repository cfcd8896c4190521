using System.Runtime.InteropServices;
using StaticSite.Engine;

namespace StaticSite.Tests;

/// <summary>What an author makes long costs its length, and never the square of it.</summary>
/// <remarks>
/// Nothing counts the steps of a program from within, so two measures stand in for them, neither of which knows how fast or
/// how busy a machine is. What is allocated, published and told is counted in bytes, which are the same in every run: four times as
/// long may cost up to eight times as many, where a square costs sixteen times. What is only looked at again allocates nothing,
/// so the processor's time of the thread alone is held against itself: sixteen times as long may take 96 times the time, where a
/// square takes 256 times. Above that, it is measured anew, so that no pause of the machine fails a test.
/// </remarks>
public sealed class LinearTests
{
    private const int Kilobyte = 1024;
    private const int Small = 64 * Kilobyte;
    private const int Middle = 256 * Kilobyte;
    private const int Large = 1024 * Kilobyte;

    // Below these, what a size costs is noise.
    private const long LeastBytes = 4_000_000;
    private const double LeastSeconds = 0.02;

    /// <summary>What did grow with the square, each of another cause; with <c>STATICSITE_LINEAR=all</c>, which takes minutes more, what never
    /// did, too.</summary>
    public static TheoryData<string> Shapes => [.. LongFiles.Shapes.Where(shape => IsAsked(shape.Value)).Select(shape => shape.Key)];

    [Theory]
    [MemberData(nameof(Shapes))]
    public void What_is_long_costs_its_length(string shape) => AssertLinear(shape);

    /// <summary>Folders with many pages, and pages in many folders.</summary>
    public static TheoryData<string> Folders => ["one folder", "a folder each", "twelve folders deep", "folders of one title"];

    [Theory]
    [MemberData(nameof(Folders))]
    public void Many_pages_cost_their_number(string folders)
    {
        const int few = 500;
        MeasureFiles(PagesIn(folders, few));
        var (middle, large) = (MeasureFiles(PagesIn(folders, few)), MeasureFiles(PagesIn(folders, 4 * few)));

        Assert.True(large.Allocated <= 6 * middle.Allocated, $"{large.Allocated:N0} bytes for four times as many pages as cost {middle.Allocated:N0}");
        Assert.True(large.Published <= 5 * middle.Published, $"{large.Published:N0} bytes published for four times as many pages as made {middle.Published:N0}");
        Assert.True(large.Seconds <= 8 * Math.Max(middle.Seconds, LeastSeconds), $"{large.Seconds:F2} s for four times as many pages as took {middle.Seconds:F2}");
    }

    private static SourceFile[] PagesIn(string folders, int pages) =>
    [
        TestSite.File("site.yml", "title: T\nbase-url: https://example.org/\n"),
        .. Enumerable.Range(0, pages).Select(page => TestSite.File(
            $"articles/{FolderOf(folders, page)}page-{page:D5}.md",
            $"---\ntitle: {(folders == "folders of one title" ? "Introduction" : $"Page {page}")}\ndescription: What {page} is.\n---\nText with [a link](page-{page:D5}.md).\n")),
    ];

    private static string FolderOf(string folders, int page) => folders switch
    {
        "one folder" => "all/",
        "a folder each" or "folders of one title" => $"folder-{page}/",
        _ => string.Concat(Enumerable.Range(0, 12).Select(depth => $"d{page >> depth / 2 & 1}-{depth}/")),
    };

    private static bool IsAsked(LongFiles.Shape shape) => shape.HasGrown || Environment.GetEnvironmentVariable("STATICSITE_LINEAR") == "all";

    private static void AssertLinear(string shape)
    {
        Measure(shape, Small);
        var (small, middle, large) = (Measure(shape, Small), Measure(shape, Middle), Measure(shape, Large));

        AssertLinear(middle.Allocated, large.Allocated);
        AssertLinear(middle.Published, large.Published);
        AssertLinear(middle.Told, large.Told);

        // Whatever came in between, it is not there each time.
        var share = Math.Max(LeastSeconds, Math.Max(small.Seconds, middle.Seconds / 4)) * Large / Small;
        for (var tries = 0; large.Seconds > 6 * share && tries < 3; tries++)
            large = Measure(shape, Large);
        Assert.True(large.Seconds <= 6 * share, $"{large.Seconds:F2} s of the processor, where {share:F2} s were its share");
    }

    private static void AssertLinear(long middle, long large)
    {
        var share = Math.Max(middle, LeastBytes) * Large / Middle;
        Assert.True(large <= 2 * share, $"{large:N0} bytes, where {share:N0} were the share");
    }

    private static Cost Measure(string shape, int length)
    {
        var file = LongFiles.Shapes[shape].Make(length);
        var files = TestSite.Files(LongFiles.Site).Where(other => other.Name != file.Name).Append(file)
            .OrderBy(other => other.Path, StringComparer.Ordinal).ToArray();
        return MeasureFiles(files);
    }

    private static Cost MeasureFiles(SourceFile[] files)
    {
        GC.Collect();
        var (seconds, allocated) = (ThreadSeconds(), GC.GetAllocatedBytesForCurrentThread());

        var site = SiteBuilder.Create().Build(files, new BareTheme(), new OneByOne());
        var published = 0L;
        if (!site.HasErrors)
            site.Render(file => published += file.Content().Length);

        return new Cost(
            ThreadSeconds() - seconds, GC.GetAllocatedBytesForCurrentThread() - allocated, published,
            site.Diagnostics.Sum(finding => (long)finding.Message.Length));
    }

    private sealed record Cost(double Seconds, long Allocated, long Published, long Told);

    private sealed class OneByOne : IScheduler
    {
        public void Each(int count, Action<int> step)
        {
            for (var number = 0; number < count; number++)
                step(number);
        }
    }

    /// <summary>The time that the processor spent on this thread; where the system has no such clock, none.</summary>
    /// <summary>How long this thread has had the processor; nothing where nobody tells.</summary>
    internal static double ThreadSeconds()
    {
        const int OfThread = 3;
        return OperatingSystem.IsLinux() && GetTime(OfThread, out var time) == 0 ? time.Seconds + time.Nanoseconds / 1e9 : 0;
    }

    [StructLayout(LayoutKind.Sequential)]
    private readonly record struct Time(nint Seconds, nint Nanoseconds);

    [DllImport("libc", EntryPoint = "clock_gettime")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int GetTime(int clock, out Time time);
}
