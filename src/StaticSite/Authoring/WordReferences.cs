using System.Text.RegularExpressions;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.Markdown;

namespace StaticSite.Authoring;

/// <summary>What names a word that a file lists: values, <c>[@key]</c>, boxes, and links to its place.</summary>
internal sealed partial class WordReferences(RegisterWord kind, string old, string @new, FeatureList features) : INameReferences
{
    // Of whatever has a place on the site: the old one, and what the new one has from its number sign on.
    private readonly (string Old, string Fragment)? _place = kind.AddressOf is { } addressOf
        ? (addressOf(old), addressOf(@new)[addressOf(@new).IndexOf('#', StringComparison.Ordinal)..])
        : null;

    public string? NewValue(SourceFile file, Holds holds, string value) =>
        holds == kind.Holds && value == old ? @new : holds == Holds.Page ? NewAddress(value, file) : null;

    public IEnumerable<(int Start, string Old, string New)> InLine(string line, SourceFile file)
    {
        foreach (Match citation in Citation().Matches(line))
            if (kind.IsCited && citation.Groups["key"] is var key && key.Value == old)
                yield return (key.Index, old, @new);
        foreach (Match link in FindReferences.Links().Matches(line))
            if (link.Groups["address"] is var address && NewAddress(address.Value, file) is { } newAddress)
                yield return (address.Index, address.Value, newAddress);
        if (Embed().Match(line) is { Success: true, Groups: var embed } && embed["kind"].Value == kind.Name && embed["id"].Value == old)
            yield return (embed["id"].Index, old, @new);
    }

    private string? NewAddress(string written, SourceFile file) =>
        _place is { } place && written.IndexOf('#', StringComparison.Ordinal) is >= 0 and var sign &&
        SiteAddress.Read(written, features.PageOf(file)) is AddressReading.Internal(var address) && address.ToString() == place.Old
            ? written[..sign] + place.Fragment
            : null;

    [GeneratedRegex(@"\[@(?<key>[^\[\]\s]+)\]")]
    private static partial Regex Citation();

    [GeneratedRegex(@"^ {0,3}:{3,}[ \t]*(?<kind>\S+)[ \t]+(?<id>\S+)[ \t]*$")]
    private static partial Regex Embed();
}
