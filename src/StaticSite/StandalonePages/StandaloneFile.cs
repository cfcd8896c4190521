using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.TextPages;

namespace StaticSite.StandalonePages;

/// <summary>A page that belongs to no section, such as an imprint, as its file says.</summary>
internal sealed record StandaloneFile(WrittenPage Written) : IHasOldAddresses
{
    public static readonly Shape Shape = new("The keys above a page that belongs to no section.", ReadWrittenPage.Keys);

    public SitePath Path { get; } = SitePath.Parse($"/{Written.Source.Id}.html");

    SitePath? IEntry.Path => Path;

    public SourceFile Source => Written.Source;

    public ImmutableArray<Located> OldAddresses => Written.OldAddresses;

    public static StandaloneFile? Read(SourceFile source, ForeignKeys foreign, DiagnosticBag diagnostics) => CheckId.Check(source.Id, source.Start, diagnostics)
        ? ReadWrittenPage.Read(source, Shape, foreign, diagnostics, (written, _) => new StandaloneFile(written))
        : null;
}
