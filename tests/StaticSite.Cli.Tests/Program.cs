using StaticSite.Cli.Preview;
using Xunit.MicrosoftTestingPlatform;
using Xunit.Runner.InProc.SystemConsole;

namespace StaticSite.Cli.Tests;

internal static class Program
{
    /// <summary>Runs the tests, or what a test starts as a process of its own.</summary>
    public static int Main(string[] args) => args switch
    {
        [ChildProcess.PublishForEver, var folder] => ChildProcess.Publish(folder),
        [ChildProcess.StageForEver, var folder] => ChildProcess.Stage(folder),
        [ChildProcess.ChangeForEver, var folder] => ChildProcess.Change(folder),
        [ChildProcess.BuildUntilStopped, var folder] => ChildProcess.Build(folder),
        [ChildProcess.ThinkForEver, _] => ChildProcess.Think(),
        _ when args.Contains("--server") || args.Contains("--internal-msbuild-node") =>
            TestPlatformTestFramework.RunAsync(args, SelfRegisteredExtensions.AddSelfRegisteredExtensions).GetAwaiter().GetResult(),
        _ => ConsoleRunner.Run(args).GetAwaiter().GetResult(),
    };
}
