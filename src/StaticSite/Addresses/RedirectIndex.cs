using System.Collections.Frozen;
using System.Collections.Immutable;
using StaticSite.Engine;

namespace StaticSite.Addresses;

/// <summary>Every redirect, led on to where it ends.</summary>
internal sealed class RedirectIndex
{
    private readonly FrozenDictionary<PublishedAddress, Redirect> _byOld;

    public RedirectIndex(Catalogue catalogue, DiagnosticBag diagnostics)
    {
        var written = catalogue.Of<RedirectList>().SelectMany(list => list.Redirects).ToImmutableArray();
        var byOld = written.DistinctBy(redirect => redirect.From).ToFrozenDictionary(redirect => redirect.From);
        Redirects = [.. written.Select(redirect => LeadOn(redirect, byOld, diagnostics)).OfType<Redirect>()];
        _byOld = byOld;
    }

    /// <summary>In the order of the file. No target is itself redirected.</summary>
    public ImmutableArray<Redirect> Redirects { get; }

    /// <summary>Whether a line leads on from there, be it only round in a circle, which is reported.</summary>
    public bool Has(PublishedAddress old) => _byOld.ContainsKey(old);

    private static Redirect? LeadOn(
        Redirect redirect, FrozenDictionary<PublishedAddress, Redirect> byOld, DiagnosticBag diagnostics)
    {
        var way = new List<PublishedAddress> { redirect.From };
        var target = redirect.To;
        while (byOld.TryGetValue(target, out var next))
        {
            if (way.Contains(target))
            {
                // Each circle once, at the line of it that comes first.
                if (target == redirect.From && way.All(step => byOld[step].FromAt.CompareTo(redirect.FromAt) >= 0))
                    diagnostics.Report(AddressDiagnostics.Circle, redirect.FromAt, string.Join(" → ", way.Append(target)));
                return null;
            }

            way.Add(target);
            target = next.To;
        }

        return redirect with { To = target };
    }
}
