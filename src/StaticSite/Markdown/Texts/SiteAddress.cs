using System.Text;
using StaticSite.Engine;

namespace StaticSite.Markdown.Texts;

/// <summary>A page of the site and a place on it.</summary>
/// <param name="Fragment">Without the number sign, or empty.</param>
internal sealed record SiteAddress(SitePath Path, string Fragment = "")
{
    public override string ToString() => Fragment.Length == 0 ? Path.FileName : $"{Path.FileName}#{Fragment}";

    /// <summary>Reads an address as it is written in a text of a page. Files may be named as in the input (<c>.md</c>,
    /// <c>.yml</c>) or as in the site (<c>.html</c>).</summary>
    public static AddressReading Read(string written, SitePath page)
    {
        if (written.Length == 0 || written.StartsWith("//", StringComparison.Ordinal) || written.Contains('\\'))
            return new AddressReading.Refused();
        if (SchemeOf(written) is { } scheme)
            return scheme switch
            {
                "http" or "https" => HasHost(written) ? new AddressReading.External() : new AddressReading.Unfinished(),
                "mailto" or "tel" => written.TrimEnd().EndsWith(':') ? new AddressReading.Unfinished() : new AddressReading.External(),
                _ => new AddressReading.Refused(),
            };

        var (address, fragment) = written.Split('#', 2) switch
        {
            [var before, var after] => (before, after),
            _ => (written, ""),
        };
        if (address.Contains('?'))
            return new AddressReading.Refused();
        if (address.Length == 0)
            return new AddressReading.Internal(new SiteAddress(page, Uri.UnescapeDataString(fragment)));
        return page.TryResolve(Published(NormalForm.Of(Uri.UnescapeDataString(address), NormalizationForm.FormC)), out var target)
            ? new AddressReading.Internal(new SiteAddress(target, Uri.UnescapeDataString(fragment)))
            : new AddressReading.LeavesSite();
    }

    /// <summary>The same for a text of some file: what ends as a file of the input does is seen from the folder of that file,
    /// if it is one there; pages are seen from the page.</summary>
    /// <param name="file">As people see it.</param>
    public static AddressReading Read(string written, string file, PageScope page)
    {
        var reading = Read(written, page.Path);
        return reading is (AddressReading.Internal or AddressReading.LeavesSite)
            && written.Split('#', 2) is [{ Length: > 0 } address, .. var place]
            && !address.EndsWith(".html", StringComparison.Ordinal)
            && SourceAddress.PageOf(Uri.UnescapeDataString(address), file, page.Index) is { } found
                ? new AddressReading.Internal(new SiteAddress(found, place is [var fragment] ? Uri.UnescapeDataString(fragment) : ""))
                : reading;
    }

    // What is published under another name than it is written: ids become pages, folders their index.
    private static string Published(string address) => System.IO.Path.GetExtension(address) switch
    {
        ".md" or ".yml" => System.IO.Path.ChangeExtension(address, ".html"),
        _ when address.EndsWith('/') => address + "index.html",
        _ => address,
    };

    // Browsers take 'https:a.test' and 'https:///a.test' for what they are not, or lead nowhere.
    private static bool HasHost(string written)
    {
        const string Slashes = "://";

        var rest = written.AsSpan(written.IndexOf(':', StringComparison.Ordinal));
        return rest.StartsWith(Slashes, StringComparison.Ordinal) && rest.Length > Slashes.Length && rest[Slashes.Length] is not ('/' or '?' or '#' or ':');
    }

    private static string? SchemeOf(string written)
    {
        var colon = written.AsSpan().IndexOf(':');
        var other = written.AsSpan().IndexOfAny('/', '#', '?');
        return colon >= 0 && (other < 0 || colon < other) ? written[..colon].Trim().ToLowerInvariant() : null;
    }
}

/// <summary>What an address that an author wrote turned out to be.</summary>
internal abstract record AddressReading
{
    private AddressReading()
    {
    }

    public sealed record Internal(SiteAddress Address) : AddressReading;

    public sealed record External : AddressReading;

    /// <summary>It leaves the site and does not say where to.</summary>
    public sealed record Unfinished : AddressReading;

    public sealed record Refused : AddressReading;

    public sealed record LeavesSite : AddressReading;
}
