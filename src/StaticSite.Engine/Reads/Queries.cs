using System.Collections.Immutable;

namespace StaticSite.Engine;

/// <summary>The whole of a fact. Another edition of it is news to every step that asked for it.</summary>
internal sealed class WholeFact(Fact fact) : Query
{
    public override string Name => fact.Name;

    internal override Fingerprint FingerprintIn(Edition edition, object key) => edition.Facts.FingerprintOf(fact);

    // A fact that is made of the same is recalled, not made again.
    internal override bool IsAnsweredAlike(Edition last, Edition now, object key) => now.Facts.IsSame(fact, last.Facts);
}

/// <summary>The entries of one kind.</summary>
internal sealed class EveryEntry<TEntry> : Query where TEntry : IEntry
{
    public static readonly EveryEntry<TEntry> Query = new();

    public override string Name { get; } = $"entries: {typeof(TEntry).FullName}";

    internal override Fingerprint FingerprintIn(Edition edition, object key) =>
        Fingerprint.Of(edition.Entries.OfType<TEntry>().Select(entry => Fingerprint.Of(entry.Source)).Prepend(edition.Told));

    // An entry of a file that is the same is recalled, not made again.
    internal override bool IsAnsweredAlike(Edition last, Edition now, object key) =>
        last.Entries.OfType<TEntry>().Cast<object>().SequenceEqual(now.Entries.OfType<TEntry>().Cast<object>(), ReferenceEqualityComparer.Instance);
}

/// <summary>The pages that the entries of one kind will have.</summary>
internal sealed class EveryPath<TEntry> : Query where TEntry : IEntry
{
    public static readonly EveryPath<TEntry> Query = new();

    public override string Name { get; } = $"pages: {typeof(TEntry).FullName}";

    public static IEnumerable<SitePath> In(Edition edition) =>
        edition.Entries.OfType<TEntry>().Select(entry => entry.Path).OfType<SitePath>();

    internal override Fingerprint FingerprintIn(Edition edition, object key) =>
        Fingerprint.Of(In(edition).Select(page => Fingerprint.Of(page.ToString())));

    internal override bool IsAnsweredAlike(Edition last, Edition now, object key) => In(last).SequenceEqual(In(now));
}

/// <summary>The addresses of all pages.</summary>
internal sealed class EveryAddress : Query
{
    public static readonly EveryAddress Query = new();

    public override string Name => "addresses";

    internal override Fingerprint FingerprintIn(Edition edition, object key) =>
        Fingerprint.Of(edition.Addresses.Order().Select(page => Fingerprint.Of(page.ToString())));

    // The set is the last one where it is equal.
    internal override bool IsAnsweredAlike(Edition last, Edition now, object key) => ReferenceEquals(last.Addresses, now.Addresses);
}

/// <summary>The entries that make one document together.</summary>
internal sealed class EveryGathered : Query
{
    public static readonly EveryGathered Query = new();

    public override string Name => "gathered";

    internal override Fingerprint FingerprintIn(Edition edition, object key) =>
        Fingerprint.Of(In(edition, key).Select(entry => Fingerprint.Of(entry.Source)).Prepend(edition.Told));

    internal override bool IsAnsweredAlike(Edition last, Edition now, object key) =>
        In(last, key).Cast<object>().SequenceEqual(In(now, key), ReferenceEqualityComparer.Instance);

    private static ImmutableArray<IEntry> In(Edition edition, object key) => edition.Gathered.GetValueOrDefault((string)key, []);
}

/// <summary>The page of one file.</summary>
internal sealed class PageOfFile : Query
{
    public static readonly PageOfFile Query = new();

    public override string Name => "page of a file";

    internal override Fingerprint FingerprintIn(Edition edition, object key) => Fingerprint.Of(edition.Files.PageOf((string)key)?.ToString());

    internal override bool IsAnsweredAlike(Edition last, Edition now, object key) =>
        last.Files.PageOf((string)key) == now.Files.PageOf((string)key);
}

/// <summary>The file of one page.</summary>
internal sealed class FileOfPage : Query
{
    public static readonly FileOfPage Query = new();

    public override string Name => "file of a page";

    internal override Fingerprint FingerprintIn(Edition edition, object key) => Fingerprint.Of(edition.Files.FileOf(SitePath.Parse((string)key)));

    internal override bool IsAnsweredAlike(Edition last, Edition now, object key) =>
        SitePath.Parse((string)key) is var page && last.Files.FileOf(page) == now.Files.FileOf(page);
}
