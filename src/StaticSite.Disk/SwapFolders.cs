using System.Runtime.InteropServices;

namespace StaticSite.Disk;

/// <summary>Puts a finished folder in the place of another.</summary>
internal static class SwapFolders
{
    /// <summary>Where the old folder waits between two renames.</summary>
    public const string Aside = "old";

    /// <summary>Afterwards <paramref name="output"/> is the finished folder, and <paramref name="finished"/> is what
    /// was there before, if anything was.</summary>
    public static void Swap(string finished, string output)
    {
        if (!Directory.Exists(output))
            Directory.Move(finished, output);
        else if (!TryExchange(finished, output))
            RenameTwice(finished, output);
    }

    /// <summary>For systems that cannot exchange two folders. A build killed between the renames is mended by
    /// <see cref="Leftovers.Clean"/> at the next start.</summary>
    internal static void RenameTwice(string finished, string output)
    {
        var aside = Sibling.SignedOf(output, Aside);
        Directory.Move(output, aside);
        try
        {
            Directory.Move(finished, output);
        }
        catch
        {
            Directory.Move(aside, output);
            throw;
        }

        Directory.Move(aside, finished);
    }

    /// <summary>Exchanges two folders in one step, where the system can.</summary>
    private static bool TryExchange(string left, string right)
    {
        if (!OperatingSystem.IsLinux() && !OperatingSystem.IsMacOS())
            return false;

        try
        {
            var result = OperatingSystem.IsLinux()
                ? NativeMethods.RenameAt2(NativeMethods.CurrentFolder, left, NativeMethods.CurrentFolder, right, NativeMethods.Exchange)
                : NativeMethods.RenameX(left, right, NativeMethods.Swap);
            return result == 0 || Judge(Marshal.GetLastPInvokeError(), right);
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    private static bool Judge(int error, string output) => error switch
    {
        NativeMethods.Invalid or NativeMethods.NoSuchCall or NativeMethods.NotSupportedOnMac => false,
        NativeMethods.Busy or NativeMethods.OtherDevice => throw new IOException(
            $"'{output}' cannot be replaced: it is a mount point, or part of another disk than the folder it lies in. " +
            "Name a folder inside it with --output."),
        _ => throw new IOException($"{Marshal.GetPInvokeErrorMessage(error)} : '{output}'", error),
    };
}
