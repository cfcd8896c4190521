using System.Security.Cryptography;

namespace StaticSite.Disk;

/// <summary>Puts a file in its place in one step, so that nobody meets half of one. It is written beside its place first,
/// under a name that nobody can know before.</summary>
internal static class ExchangeFile
{
    private const string Start = ".staticsite-";
    private const int RandomBytes = 8;
    private const UnixFileMode Private = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Takes the place of what is there, if anything is.</summary>
    /// <param name="model">Whose rights and owner the file gets, since it is a new version of that one. May be missing, or
    /// null: then it gets those of any new file.</param>
    public static void Put(string target, ReadOnlySpan<byte> content, string? model) =>
        Put(target, content, model, replaces: true);

    /// <summary>Lets stand what is there.</summary>
    /// <exception cref="IOException">There is something.</exception>
    public static void PutNew(string target, ReadOnlySpan<byte> content) => Put(target, content, null, replaces: false);

    /// <summary>Removes what a process left in a folder that was killed in between.</summary>
    /// <remarks>Only for who keeps others from writing there.</remarks>
    public static void Clean(string folder)
    {
        if (!Directory.Exists(folder))
            return;
        foreach (var left in Directory.EnumerateFiles(folder, Start + '*').Where(left => IsOurs(Path.GetFileName(left))))
            File.Delete(left);
    }

    private static void Put(string target, ReadOnlySpan<byte> content, string? model, bool replaces)
    {
        var folder = Path.GetDirectoryName(target)!;
        Directory.CreateDirectory(folder);

        // Short, however long the target's is: a disk that takes that takes this.
        var beside = Path.Combine(folder, Start + RandomNumberGenerator.GetHexString(RandomBytes * 2, lowercase: true));
        var hasModel = model is not null && File.Exists(model);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write, BufferSize = 0 };
        if (hasModel && !OperatingSystem.IsWindows())
            options.UnixCreateMode = Private;
        try
        {
            using (var file = new FileStream(beside, options))
                file.Write(content);
            if (hasModel)
                CopyRights.OfFile(model!, beside);
            File.Move(beside, target, replaces);
        }
        catch
        {
            File.Delete(beside);
            throw;
        }
    }

    private static bool IsOurs(string name) =>
        name.Length == Start.Length + RandomBytes * 2 && name[Start.Length..].All(char.IsAsciiHexDigitLower);
}
