using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.Markdown.Texts;

namespace StaticSite.Authoring;

/// <summary>What names a word that a file lists: values, <c>[@key]</c>, boxes, and links to its place.</summary>
internal sealed class WordReferences(RegisterWord kind, string old, string @new) : INameReferences
{
    // Of whatever has a place on the site: the old one, and what the new one has from its number sign on.
    private readonly (string Old, string Fragment)? _place = kind.AddressOf is { } addressOf
        ? (addressOf(old), addressOf(@new)[addressOf(@new).IndexOf('#', StringComparison.Ordinal)..])
        : null;

    public string? NewValue(string file, SitePath page, Holds holds, string value) =>
        holds == kind.Holds && value == old ? @new : holds == Holds.Page ? NewAddress(value, page) : null;

    private string? NewAddress(string written, SitePath page) =>
        _place is { } place && written.IndexOf('#', StringComparison.Ordinal) is >= 0 and var sign &&
        SiteAddress.Read(written, page) is AddressReading.Internal(var address) && address.ToString() == place.Old
            ? written[..sign] + place.Fragment
            : null;
}
