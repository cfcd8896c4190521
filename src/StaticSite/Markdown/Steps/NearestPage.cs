using System.Diagnostics.CodeAnalysis;
using StaticSite.Engine;
using StaticSite.Markdown.Texts;

namespace StaticSite.Markdown.Steps;

/// <summary>The file of the site that somebody probably meant by an address that leads to none.</summary>
/// <param name="Address">As it would stand in the place of the other: relative to the page, with the ending of the file if
/// that was written or that of the page, and with its place on the page.</param>
/// <param name="IsSure">Whether nothing else can be meant.</param>
internal sealed record NearestPage(string Address, bool IsSure)
{
    private static readonly SitePath Root = SitePath.Parse("/index.html");

    // What pages end in here and elsewhere, and nothing at all.
    private static readonly string[] PageEndings = [".html", "", ".htm", ".markdown", ".mdx", ".yaml"];

    /// <param name="written">With its place on the page.</param>
    /// <param name="missing">Where it leads.</param>
    /// <param name="page">Where it is written.</param>
    /// <param name="fileOf">The file of a page, as the author names it; null if no file has it.</param>
    /// <param name="diagnostics">Where the finding goes.</param>
    public static NearestPage? To(string written, SitePath missing, SitePath page, IEnumerable<SitePath> known, DiagnosticBag diagnostics, Func<SitePath, string?>? fileOf = null)
    {
        var isPage = IsPage(missing.FileName);
        string[] files =
            [.. diagnostics.Candidates(known.Where(path => path != page && IsPage(path.FileName) == isPage).Select(path => path.FileName))];
        var isSure = TryFindSure(written, missing, files, out var file);
        file ??= Likely(missing.FileName, files);
        return file is null ? null : new NearestPage(Write(file, written, page, fileOf), isSure);
    }

    /// <summary>The finding that an address leads to no page.</summary>
    /// <param name="at">Where the finding is shown.</param>
    /// <param name="column">Where the address is written, on the same line; 0 if that is not known.</param>
    public static Diagnostic Report(string written, SitePath missing, PageScope page, SourceLocation at, int column)
    {
        var nearest = To(written, missing, page.Path, page.Index.Addresses, page.Diagnostics, file => SourceAddress.To(file, at.Path, page.Index));
        return EngineDiagnostics.NoSuchPage.At(at, written, Nearest.Offer(nearest?.Address)) with
        {
            Fix = nearest is { IsSure: true } sure && column > 0
                ? Fix.Replace(at with { Column = column }, written, sure.Address)
                : null,
            Missing = missing.FileWithoutExtension,
            Names = missing.FileName,
            Reason = nearest is { IsSure: true } seen ? ReasonOf(written, seen.Address) : null,
        };
    }

    // Whoever moves a file to another folder changes none of its addresses.
    private static string? ReasonOf(string written, string meant)
    {
        var (before, after) = (Climbs(written), Climbs(meant));
        return before != after && written.AsSpan(before * "../".Length).SequenceEqual(meant.AsSpan(after * "../".Length))
            ? $"seen from a folder {after - before} deeper"
            : null;
    }

    private static bool TryFindSure(string written, SitePath missing, string[] files, [NotNullWhen(true)] out string? file)
    {
        // Written as if from the front page, or with a wrong number of '../'.
        var fromRoot = SiteAddress.Read(written.TrimStart('.', '/'), Root) is AddressReading.Internal(var address) ? address.Path : missing;
        file = Spellings(missing).Concat(Spellings(fromRoot)).Select(name => Nearest.Alike(name, files)).FirstOrDefault(name => name is not null)
            ?? InFolder(missing.FileName, files, Nearest.Sure)
            ?? OnlyBehind(written, missing, files);
        return file is not null;
    }

    /// <summary>The one file to which an address leads from another folder, with more or fewer '../'.</summary>
    private static string? OnlyBehind(string written, SitePath missing, string[] files)
    {
        var end = written.IndexOf('#', StringComparison.Ordinal) is >= 0 and var fragment ? fragment : written.Length;
        var behind = written[..end].TrimStart('.', '/');
        var ends = Spellings(missing).Select(name => "/" + Path.ChangeExtension(behind, Path.GetExtension(name))).ToArray();
        return files.Where(file => ends.Any(end => ("/" + file).EndsWith(end, StringComparison.Ordinal))).Take(2).ToArray() is [var only] ? only : null;
    }

    // What may stand for 'glossary/cache': its page, or the list of its folder.
    private static IEnumerable<string> Spellings(SitePath missing) => Path.GetExtension(missing.FileName) switch
    {
        "" => [missing.FileName + ".html", missing.FileName + "/index.html"],
        var ending when PageEndings.Contains(ending) => [missing.FileWithoutExtension + ".html"],
        _ => [missing.FileName],
    };

    private static string? Likely(string missing, string[] files) =>
        InFolder(missing, files, Nearest.To)
        ?? files.Where(file => NameOf(file).Equals(NameOf(missing), StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal).FirstOrDefault()
        ?? Nearest.Sure(WithoutEnding(missing), files.Select(WithoutEnding)) switch
        {
            { } whole => files.First(file => WithoutEnding(file) == whole),
            null => null,
        };

    // The folder is the same for many, so only the name itself can tell.
    private static string? InFolder(string missing, string[] files, Func<string, IEnumerable<string>, string?> find)
    {
        var folder = missing[..(missing.LastIndexOf('/') + 1)];
        var there = files.Where(file => file.StartsWith(folder, StringComparison.Ordinal) && file.LastIndexOf('/') < folder.Length).ToArray();
        return find(NameOf(missing), there.Select(NameOf)) is { } name ? there.First(file => NameOf(file) == name) : null;
    }

    private static string Write(string file, string written, SitePath page, Func<SitePath, string?>? fileOf)
    {
        var end = written.IndexOf('#', StringComparison.Ordinal) is >= 0 and var fragment ? fragment : written.Length;
        var target = SitePath.Parse("/" + file);
        var address = target.RelativeTo(page);
        return Path.GetExtension(written[..end]) switch
        {
            ".md" or ".yml" => Named(fileOf?.Invoke(target), Path.ChangeExtension(address, Path.GetExtension(written[..end])), written),
            "" when NameOf(file) == "index" && address[..(address.LastIndexOf('/') + 1)] is var folder => folder.Length > 0 ? folder : "./",
            _ => address,
        } + written[end..];
    }

    // A file is named as its author began to name it: seen from their own file, or from its page.
    private static string Named(string? asFile, string asPage, string written) =>
        asFile is null || (Climbs(asFile) != Climbs(written) && Climbs(asPage) == Climbs(written)) ? asPage : asFile;

    private static int Climbs(string address) => address.Split('/').TakeWhile(part => part == "..").Count();

    private static bool IsPage(string file) => PageEndings.Contains(Path.GetExtension(file));

    private static string NameOf(string file) => Path.GetFileNameWithoutExtension(file);

    private static string WithoutEnding(string file) => Path.ChangeExtension(file, null);
}
