using System.Diagnostics;
using StaticSite.Cli.Terminal;

namespace StaticSite.Cli.Tests.Disk;

/// <summary>A disk that is a file of another disk, so that it can be copied as a power cut would leave it.</summary>
internal sealed class LoopDisk : IDisposable
{
    private readonly TestFolder _folder;
    private readonly string _file;

    private LoopDisk(TestFolder folder, string file, string name)
    {
        (_folder, _file, Name) = (folder, file, name);
        Directory.CreateDirectory(_folder.Path_(name));
        Run("mount", "-o", "loop,commit=1", _folder.Path_(file), _folder.Path_(name));
    }

    /// <summary>Where it is mounted, in the test's folder.</summary>
    public string Name { get; }

    public static bool CanBeMade => OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess && File.Exists("/dev/loop-control");

    public static LoopDisk Make(TestFolder folder)
    {
        Run("truncate", "-s", "64M", folder.Path_("disk"));
        Run("mkfs.ext4", "-q", folder.Path_("disk"));
        return new LoopDisk(folder, "disk", "mounted");
    }

    /// <summary>The disk as it would be if the power went now.</summary>
    public LoopDisk AfterPowerCut()
    {
        Run("cp", "--sparse=always", _folder.Path_(_file), _folder.Path_("copy"));
        return new LoopDisk(_folder, "copy", "after");
    }

    /// <summary>Puts on the disk what was written so far.</summary>
    public void Flush() => Run("sync", "-f", _folder.Path_(Name));

    public void Dispose() => Run("umount", _folder.Path_(Name));

    private static void Run(string program, params string[] args)
    {
        using var process = Process.Start(new ProcessStartInfo(program, args) { RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, $"{program}: {error}");
    }
}
