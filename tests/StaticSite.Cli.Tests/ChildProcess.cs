using System.Diagnostics;
using System.Globalization;
using System.Text;
using StaticSite.Authoring;
using StaticSite.Cli.Commands;
using StaticSite.Cli.Preview;
using StaticSite.Cli.Terminal;
using StaticSite.Engine;
using StaticSite.Settings;

namespace StaticSite.Cli.Tests;

/// <summary>Builds that run in a process of their own, so that they can be killed.</summary>
internal static class ChildProcess
{
    /// <summary>How often a process is killed at a random moment, in each of the tests that do so: with <c>STATICSITE_KILLS</c>
    /// as often as somebody has the time for.</summary>
    public static int Kills { get; } =
        int.TryParse(Environment.GetEnvironmentVariable("STATICSITE_KILLS"), NumberStyles.None, CultureInfo.InvariantCulture, out var kills) ? kills : 10;

    public const string PublishForEver = "publish-for-ever";
    public const string StageForEver = "stage-for-ever";
    public const string ChangeForEver = "change-for-ever";
    public const string BuildUntilStopped = "build-until-stopped";
    public const string ThinkForEver = "think-for-ever";
    public const int Pages = 30;

    private const string Ready = "ready";

    /// <summary>Starts one, and waits until it is at work.</summary>
    public static Process Start(string mode, string folder)
    {
        var dotnet = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";
        var process = Process.Start(new ProcessStartInfo(dotnet, [typeof(ChildProcess).Assembly.Location, mode, folder])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        Assert.Equal(Ready, process.StandardOutput.ReadLine());
        return process;
    }

    /// <summary>Ends this process with the one that started it, even if that was killed too.</summary>
    private static void EndWithTheTests() => new Thread(() =>
    {
        Console.In.ReadToEnd();
        Environment.Exit(1);
    })
    { IsBackground = true }.Start();

    /// <summary>Publishes a site of 'a', one of 'b', one of 'a', and so on.</summary>
    public static int Publish(string folder)
    {
        EndWithTheTests();
        var output = Path.Combine(folder, "output");
        for (var round = 0; ; round++)
        {
            var letters = Encoding.UTF8.GetBytes(new string(Letter(round), 1000 + round % 2));
            using var publication = Publication.Begin(output, "output");
            publication.Publish(
                sink => Parallel.For(0, Pages, i =>
                    sink(new OutputFile(SitePath.Parse($"/{i % 7}/{i}.html"), letters))),
                CancellationToken.None);
            if (round == 20)
                Console.WriteLine(Ready);
        }
    }

    /// <summary>The same, as a host does that writes files itself.</summary>
    public static int Stage(string folder)
    {
        EndWithTheTests();
        for (var round = 0; ; round++)
        {
            using var run = StagedRun.Begin([SiteFolders.Find(folder, folder, null, null)]);
            Parallel.For(0, Pages, i =>
            {
                Directory.CreateDirectory(Path.Combine(run.Folder, $"{i % 7}"));
                File.WriteAllText(Path.Combine(run.Folder, $"{i % 7}/{i}.html"), new string(Letter(round), 1000 + round % 2));
            });
            run.Publish();
            if (round == 20)
                Console.WriteLine(Ready);
        }
    }

    /// <summary>Turns all files of the input from 'a' to 'b' and back, and moves one of them, again and again.</summary>
    public static int Change(string folder)
    {
        EndWithTheTests();
        var replace = new ReplaceFiles(SiteFolders.Find(folder, null, null, null));
        for (var round = 0; ; round++)
        {
            replace.Write([.. Versions(round).Zip(Versions(round + 1), (before, after) => new FileChange(before, after))]);
            if (round == 20)
                Console.WriteLine(Ready);
        }
    }

    /// <summary>The files of the input in one round. The first has another name in each.</summary>
    public static IEnumerable<SourceFile> Versions(int round) => Enumerable.Range(0, Pages).Select(i => new SourceFile(
        "input", i == 0 ? $"moves-{Letter(round)}.md" : $"{i % 7}/{i}.md", Encoding.UTF8.GetBytes(new string(Letter(round), 1000))));

    private static char Letter(int round) => round % 2 == 0 ? 'a' : 'b';

    /// <summary>The real command, with pipelines that never come to an end.</summary>
    public static int Build(string folder)
    {
        EndWithTheTests();
        using var stop = new StopOnSignal();
        MakeSite endless = (_, _, scheduler) => new BuiltSite(SiteBuild.Run([], new PipelineList([Endless(stop.Token)]), scheduler));
        var screen = new Screen(new Pane(Console.Out), new Pane(Console.Error));
        return Cli.Program.Run([], new CommandContext(screen, folder, TimeProvider.System, endless) { Stop = stop.Token });
    }

    private static SitePipeline Endless(CancellationToken stop)
    {
        return new SitePipeline("Endless")
        {
            Publishes = [SiteSettings.Fact.AtIndex((_, _) => SiteSettings.Empty(new SourceFile("", "site.yml", "title: A"u8.ToArray())))],
            Generate = _ => Files(),
        };

        IEnumerable<OutputFile> Files()
        {
            yield return new OutputFile(SitePath.Parse("/new.html"), "new"u8.ToArray());
            Console.WriteLine(Ready);
            stop.WaitHandle.WaitOne();
            yield return new OutputFile(SitePath.Parse("/newer.html"), "newer"u8.ToArray());
        }
    }

    /// <summary>A command that looks at no request to stop.</summary>
    public static int Think()
    {
        EndWithTheTests();
        using var stop = new StopOnSignal();
        Console.WriteLine(Ready);
        Thread.CurrentThread.Join();
        return 0;
    }
}
