using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using StaticSite.Cli.Terminal;

namespace StaticSite.Cli.Git;

/// <summary>Runs git in one repository, and in no other that git might find. It reads the repository and changes nothing, asks
/// nobody and fetches nothing.</summary>
/// <param name="top">The folder that holds its <c>.git</c>.</param>
internal sealed class RunGit(string top, CancellationToken stop)
{
    // Replacements are the affair of one clone, and the site is the same on every machine.
    private static readonly (string, string)[] Environment =
    [
        ("LC_ALL", "C"), ("GIT_OPTIONAL_LOCKS", "0"), ("GIT_NO_LAZY_FETCH", "1"), ("GIT_TERMINAL_PROMPT", "0"), ("GIT_LITERAL_PATHSPECS", "1"),
        ("GIT_NO_REPLACE_OBJECTS", "1"),
    ];

    // What git and its hooks set for one repository, which may be another, as `git rev-parse --local-env-vars` lists it; and other
    // ways to read names, which git does not take together with ours. The files of a user's own settings stay.
    private static readonly string[] OfOthers =
    [
        "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_COMMON_DIR", "GIT_CONFIG", "GIT_CONFIG_COUNT", "GIT_CONFIG_PARAMETERS", "GIT_DIR",
        "GIT_GRAFT_FILE", "GIT_IMPLICIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_INTERNAL_SUPER_PREFIX", "GIT_OBJECT_DIRECTORY", "GIT_PREFIX",
        "GIT_REPLACE_REF_BASE", "GIT_SHALLOW_FILE", "GIT_WORK_TREE",
        "GIT_GLOB_PATHSPECS", "GIT_ICASE_PATHSPECS", "GIT_NOGLOB_PATHSPECS",
    ];

    // A folder that looks like a bare repository is none, unless somebody names it.
    private static readonly string[] Always = ["-c", "safe.bareRepository=explicit"];

    /// <param name="input">What git reads, a line each.</param>
    /// <exception cref="GitException">Git is missing, or refuses.</exception>
    public byte[] Run(IEnumerable<string> arguments, IEnumerable<string>? input = null)
    {
        using var git = Start(arguments);
        using var kill = stop.Register(() => git.Kill());

        // Git may answer before it has read everything, and neither side must wait for the other.
        var asking = Task.Run(() => Ask(git.StandardInput, input ?? []), CancellationToken.None);
        var complaint = git.StandardError.ReadToEndAsync(CancellationToken.None);
        using var answer = new MemoryStream();
        git.StandardOutput.BaseStream.CopyTo(answer);
        asking.GetAwaiter().GetResult();
        git.WaitForExit();

        stop.ThrowIfCancellationRequested();
        return git.ExitCode == 0
            ? answer.ToArray()
            : throw new GitException(complaint.GetAwaiter().GetResult().Split('\n')[0].TrimEnd().TrimEnd('.'));
    }

    /// <summary>Takes away what would lead git to another repository than the one in a folder.</summary>
    internal static void Settle(IDictionary<string, string?> environment, string top)
    {
        foreach (var name in OfOthers)
            environment.Remove(name);
        foreach (var (name, value) in Environment)
            environment[name] = value;
        environment["GIT_CEILING_DIRECTORIES"] = Path.GetDirectoryName(top);
    }

    private Process Start(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("git", Always.Concat(arguments))
        {
            WorkingDirectory = top,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        };
        Settle(start.Environment, top);

        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw new GitException("git is not installed");
        }
    }

    private static void Ask(StreamWriter writer, IEnumerable<string> input)
    {
        try
        {
            using (writer)
                foreach (var line in input)
                    writer.Write(line + "\n");
        }
        catch (IOException)
        {
            // Git ended early; its exit code says why.
        }
    }
}

/// <summary>Git cannot tell. The message is the reason, without a full stop.</summary>
internal sealed class GitException(string reason) : Exception(reason);
