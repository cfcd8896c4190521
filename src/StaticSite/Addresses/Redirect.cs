using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;

namespace StaticSite.Addresses;

/// <summary>An address that was published once, and the one that took its place.</summary>
internal sealed record Redirect(PublishedAddress From, PublishedAddress To, SourceLocation FromAt, SourceLocation ToAt);

/// <summary><c>redirects.yml</c></summary>
internal sealed record RedirectList(SourceFile Source, ImmutableArray<Redirect> Redirects) : IEntry
{
    public SitePath? Path => null;
}

/// <summary>Reads <c>redirects.yml</c>: old addresses as keys, new ones as values.</summary>
internal static class ReadRedirects
{
    private static readonly TextKey Target = new("", "Where it is now.") { IsRequired = true };

    internal static readonly Shape Shape = new("Old addresses and where their pages are now.") { Own = Target };

    public static RedirectList? Of(SourceFile file, DiagnosticBag diagnostics) =>
        Fields.Read(file, Shape, diagnostics, fields => new RedirectList(file, Read(fields)));

    private static ImmutableArray<Redirect> Read(Fields fields)
    {
        var redirects = ImmutableArray.CreateBuilder<Redirect>();
        foreach (var from in fields.Keys)
        {
            var to = fields.Required(Target with { Name = from.Text });
            if (to.Text.Length > 0 &&
                Parse(from, fields.Diagnostics) is { } old && Parse(to, fields.Diagnostics) is { } @new)
                redirects.Add(new Redirect(old, @new, from.At, to.At));
        }

        return redirects.ToImmutable();
    }

    private static PublishedAddress? Parse(Located written, DiagnosticBag diagnostics)
    {
        if (PublishedAddress.TryParse(written.Text, out var address))
            return address;

        diagnostics.Report(AddressDiagnostics.NoAddress, written.At, written.Text);
        return null;
    }
}
