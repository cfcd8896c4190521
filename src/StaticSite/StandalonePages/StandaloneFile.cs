using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.TextPages;

namespace StaticSite.StandalonePages;

/// <summary>A page that belongs to no section, such as an imprint, as its file says.</summary>
internal sealed record StandaloneFile(WrittenPage Written) : IHasOldAddresses
{
    public static readonly Shape Shape = new("The keys above a page that belongs to no section.", ReadWrittenPage.Keys);

    public SitePath Path { get; } = SitePath.Parse($"/{CheckName.InAddress(Written.Source.Id)}.html");

    SitePath? IEntry.Path => Path;

    public SourceFile Source => Written.Source;

    public ImmutableArray<Located> OldAddresses => Written.OldAddresses;

    public static StandaloneFile? Read(SourceFile source, ForeignKeys foreign, DiagnosticBag diagnostics)
    {
        if (!CheckName.Check(source.Id, source.Start, diagnostics))
            return null;
        if (source.Id.Equals("index", StringComparison.OrdinalIgnoreCase))
        {
            diagnostics.Report(StandalonePageDiagnostics.NotTheFirst, source.Start);
            return null;
        }

        return ReadWrittenPage.Read(source, Shape, foreign, diagnostics, (written, _) => new StandaloneFile(written));
    }
}
