using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;

namespace StaticSite.Addresses;

/// <summary>An address that was published once, and the one that took its place.</summary>
/// <param name="Written">The old address, as an author wrote it.</param>
internal sealed record Redirect(PublishedAddress From, PublishedAddress To, Located Written, SourceLocation ToAt)
{
    /// <summary>Whether the page itself says that it had this address.</summary>
    public bool IsAlias => Written.At == ToAt;

    public bool IsWhole => From.Fragment.Length == 0;
}

/// <summary><c>redirects.yml</c></summary>
internal sealed record RedirectList(SourceFile Source, ImmutableArray<Redirect> Redirects) : IEntry
{
    /// <summary>Where it would stand if it were published: what its addresses are written from.</summary>
    public static SitePath Address { get; } = SitePath.Parse("/redirects.yml");

    public SitePath? Path => null;
}

/// <summary>Reads <c>redirects.yml</c>: old addresses as keys, new ones as values.</summary>
internal static class ReadRedirects
{
    private static readonly TextKey Target = new("", "Where it is now.", Holds.OldAddress) { IsRequired = true };

    internal static readonly Shape Shape = new("Old addresses and where their pages are now.") { Own = Target };

    public static RedirectList? Read(SourceFile file, DiagnosticBag diagnostics) =>
        Fields.Read(file, Shape, diagnostics, fields => new RedirectList(file, Read(fields)));

    private static ImmutableArray<Redirect> Read(Fields fields)
    {
        var redirects = ImmutableArray.CreateBuilder<Redirect>();
        foreach (var from in fields.Keys)
        {
            var to = fields.Required(Target with { Name = from.Text });
            if (to.Text.Length > 0 &&
                ReadAddress.Read(from, fields.Diagnostics) is { } old && ReadAddress.Read(to, fields.Diagnostics) is { } @new)
                redirects.Add(new Redirect(old, @new, from, to.At));
        }

        return redirects.ToImmutable();
    }
}

/// <summary>Reads an address that an author wrote, or says what is wrong with it.</summary>
internal static class ReadAddress
{
    public static PublishedAddress? Read(Located written, DiagnosticBag diagnostics)
    {
        if (PublishedAddress.TryParse(written.Text, out var address) is not { } fault)
            return address;

        diagnostics.Report(AddressDiagnostics.Of(fault), written.At, written.Text);
        return null;
    }
}
