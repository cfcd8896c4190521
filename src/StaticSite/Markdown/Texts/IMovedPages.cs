using StaticSite.Engine;

namespace StaticSite.Markdown.Texts;

/// <summary>Knows where pages and sections are now that had another address once. Published at the first barrier.</summary>
internal interface IMovedPages
{
    static Fact<IMovedPages> Fact { get; } = new("moved pages") { IsOptional = true };

    /// <summary>Where an address leads now.</summary>
    static Query<IMovedPages, SiteAddress, SiteAddress?> LeadsTo { get; } = new LeadsToQuery();

    /// <returns>Null for an address that leads nowhere else.</returns>
    SiteAddress? Find(SiteAddress old);

    // Asked for every link, so a key is made only where reads are noted.
    private sealed class LeadsToQuery() : Query<IMovedPages, SiteAddress, SiteAddress?>(IMovedPages.Fact, "leads to")
    {
        public override SiteAddress? Answer(IMovedPages fact, SiteAddress argument) => fact.Find(argument);

        protected override void Note(SiteAddress argument, Reads reads) => reads.Note(this, KeyOf(argument));

        protected override Fingerprint FingerprintOf(IMovedPages? fact, object key) =>
            Fingerprint.Of(fact?.Find(AddressOf((string)key)) is { } now ? KeyOf(now) : null);

        private static string KeyOf(SiteAddress address) => $"{address.Path}\n{address.Fragment}";

        private static SiteAddress AddressOf(string key)
        {
            var end = key.IndexOf('\n', StringComparison.Ordinal);
            return new SiteAddress(SitePath.Parse(key[..end]), key[(end + 1)..]);
        }
    }
}
