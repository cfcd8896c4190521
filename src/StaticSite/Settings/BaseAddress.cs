using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using StaticSite.Engine;

namespace StaticSite.Settings;

/// <summary>The address below which a site stands, wherever it is written. Pages are named by what is put behind it, so it
/// must be a plain one, and its path must not start as another host's address does: <c>//</c>.</summary>
public static class BaseAddress
{
    // A backslash is a slash to browsers.
    private static readonly SearchValues<char> NotInPath = SearchValues.Create("?#\\");

    /// <summary>Reads an address that somebody wrote for a site's.</summary>
    /// <param name="address">With a slash at the end.</param>
    /// <param name="fault">Why it is none; takes what was written, and the name of what it was written for.</param>
    public static bool TryParse(
        string written, [NotNullWhen(true)] out Uri? address, [NotNullWhen(false)] out DiagnosticRule? fault)
    {
        fault = !TryParseWeb(written, out address) ? SettingsDiagnostics.NotAnAddress
            : !IsPlain(written, address) ? SettingsDiagnostics.NoFolder
            : null;
        address = fault is null ? new Uri(address!.AbsoluteUri.TrimEnd('/') + '/') : null;
        return fault is null;
    }

    /// <summary>Any address of a web page, written whole.</summary>
    public static bool TryParseWeb(string written, [NotNullWhen(true)] out Uri? address) =>
        Uri.TryCreate(written, UriKind.Absolute, out address)
        && address is { Scheme: "http" or "https", Host: not "" }
        && written.TrimStart().StartsWith(address.Scheme + "://", StringComparison.OrdinalIgnoreCase);

    private static bool IsPlain(string written, Uri address)
    {
        var path = Uri.UnescapeDataString(address.AbsolutePath);
        return !written.AsSpan().ContainsAny(NotInPath)
            && !address.GetLeftPart(UriPartial.Authority).Contains('@')
            && !path.AsSpan().ContainsAny(NotInPath)
            && !path.Contains("//", StringComparison.Ordinal);
    }
}
