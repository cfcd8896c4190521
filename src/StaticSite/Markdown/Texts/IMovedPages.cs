using StaticSite.Engine;

namespace StaticSite.Markdown.Texts;

/// <summary>Knows where pages and sections are now that had another address once. Published at the first barrier.</summary>
public interface IMovedPages
{
    static Fact<IMovedPages> Fact { get; } = new("moved pages") { IsOptional = true };

    /// <summary>Where an address leads now.</summary>
    static Query<IMovedPages, SiteAddress?> LeadsTo { get; } = new(
        Fact, "leads to", (moved, old) => moved.Find(AddressOf(old)), now => Fingerprint.Of(now is null ? null : KeyOf(now)));

    /// <returns>Null for an address that leads nowhere else.</returns>
    SiteAddress? Find(SiteAddress old);

    /// <summary>An address as <see cref="LeadsTo"/> is asked about it.</summary>
    static string KeyOf(SiteAddress address) => $"{address.Path}\n{address.Fragment}";

    private static SiteAddress AddressOf(string key)
    {
        var end = key.IndexOf('\n', StringComparison.Ordinal);
        return new SiteAddress(SitePath.Parse(key[..end]), key[(end + 1)..]);
    }
}
