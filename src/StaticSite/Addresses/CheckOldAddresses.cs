using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Pages;

namespace StaticSite.Addresses;

/// <summary>Reports old addresses that hosts or disks would take for something else.</summary>
/// <remarks>That a page cannot be redirected and exist is the engine's to say, if a file is written for it.</remarks>
internal sealed class CheckOldAddresses
{
    // What hosts read instead of publishing it, or answer themselves, and our mark in the published folder.
    private static readonly ImmutableArray<string> Kept = ["_headers", "_redirects", ".netlify", ".staticsite"];

    private readonly ImmutableArray<RedirectPage> _old;
    private readonly LinkedSite _site;
    private readonly DiagnosticBag _diagnostics;
    private readonly Dictionary<string, SitePath> _published = new(StringComparer.Ordinal);
    private readonly HashSet<string> _files = new(StringComparer.Ordinal);

    private CheckOldAddresses(RedirectIndex index, LinkedSite site, DiagnosticBag diagnostics)
    {
        (_old, _site, _diagnostics) = (index.Pages, site, diagnostics);
        var redirects = site.All(IRedirects.Facts).SelectMany(list => list.Redirects)
            .Where(redirect => redirect.IsWritten).Select(redirect => redirect.Path).ToHashSet();
        foreach (var address in site.Index.Addresses)
        {
            _files.Add(HostAddress.NameOf(address.ToString()));
            if (!redirects.Contains(address) && (!_published.TryGetValue(HostAddress.KeyOf(address), out var other) || address < other))
                _published[HostAddress.KeyOf(address)] = address;
        }
    }

    public static void Check(RedirectIndex index, LinkedSite site, DiagnosticBag diagnostics)
    {
        if (!index.Pages.IsEmpty)
            new CheckOldAddresses(index, site, diagnostics).Run();
    }

    private void Run()
    {
        var first = new Dictionary<string, RedirectPage>(StringComparer.Ordinal);
        foreach (var old in _old)
        {
            var (key, name) = (HostAddress.KeyOf(old.Path), old.Path.FileName);
            if (Kept.Any(kept => name.Split('/')[0].StartsWith(kept, StringComparison.OrdinalIgnoreCase)))
                Report(old, AddressDiagnostics.KeptName, name);
            else if (FileAbove(old) is { } file)
                Report(old, AddressDiagnostics.FileAbove, name, file);
            else if (_published.TryGetValue(key, out var page))
                CheckAgainst(page, old);
            else if (!first.TryAdd(key, old) && first[key] is var other && other.Target != old.Target)
                Report(old, AddressDiagnostics.SameForHosts, name, other.Path.FileName);
        }

        if (_old.Where(old => !old.IsWritten).ToArray() is [var unwritten, ..] all)
            Report(unwritten, AddressDiagnostics.HostsAlone, unwritten.Path.FileName, all.Length);
    }

    private void CheckAgainst(SitePath page, RedirectPage old)
    {
        if (HostAddress.NameOf(page.ToString()) != HostAddress.NameOf(old.Path.ToString()))
        {
            if (page != old.Target.Target)
                Report(old, AddressDiagnostics.SameForHosts, old.Path.FileName, page.FileName);
        }
        else if (!old.IsWritten)
            Report(old, page == old.Path ? EngineDiagnostics.AddressInUse : EngineDiagnostics.DiffersByCase, old.Path.FileName, page.FileName);
    }

    private string? FileAbove(RedirectPage old)
    {
        if (!old.IsWritten)
            return null;

        var path = old.Path.ToString();
        for (var end = path.LastIndexOf('/'); end > 0; end = path.LastIndexOf('/', end - 1))
            if (_files.Contains(HostAddress.NameOf(path[..end])))
                return path[1..end];
        return null;
    }

    private void Report(RedirectPage old, DiagnosticRule rule, params ReadOnlySpan<object?> arguments) =>
        _diagnostics.Report(rule, old.AskedForAt!.Value, arguments);
}
