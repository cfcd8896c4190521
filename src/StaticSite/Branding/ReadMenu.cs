using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Markdown.Steps;
using StaticSite.Markdown.Texts;
using StaticSite.Pages;
using StaticSite.Settings;

namespace StaticSite.Branding;

/// <summary>Finds what the entries of a site's menu lead to.</summary>
/// <param name="named">The pages that features name in the menu, with their words.</param>
internal sealed class ReadMenu(PageScope page, LinkedSite site, IEnumerable<PageLink> named)
{
    private readonly ImmutableArray<PageLink> _named = [.. named];

    public ImmutableArray<MenuEntry> Read(ImmutableArray<MenuSettings> entries) => [.. entries.Select(Read).OfType<MenuEntry>()];

    private MenuEntry? Read(MenuSettings entry)
    {
        var below = Read(entry.Below);
        if (entry.Page is not { } written)
        {
            if (entry is { Label: { } label, Below.IsEmpty: false })
                return below.IsEmpty ? null : new MenuEntry(label.Text, null, null, below);

            page.Diagnostics.Report(BrandingDiagnostics.OddEntry, entry.At);
            return null;
        }

        return Resolve(written) switch
        {
            null => null,
            Uri elsewhere => new MenuEntry(entry.Label?.Text ?? elsewhere.Host, null, elsewhere, below),
            SiteAddress address => ToPage(entry.Label?.Text ?? NameOf(address.Path), address, below),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private static MenuEntry ToPage(string words, SiteAddress address, ImmutableArray<MenuEntry> below) =>
        new(words, new PageLink(words, address.Path, address.Fragment), null, below);

    private object? Resolve(Located written)
    {
        var (at, text) = (written.At, written.Text);
        var reading = SiteAddress.Read(text, at.Path, page);

        // A section may be named by its folder alone.
        if (reading is AddressReading.Internal(var file) && !site.Index.Addresses.Contains(file.Path)
            && SiteAddress.Read(text + "/", at.Path, page) is AddressReading.Internal folder && site.Index.Addresses.Contains(folder.Address.Path))
            reading = folder;
        switch (reading)
        {
            case AddressReading.External:
                return new Uri(text);
            case AddressReading.Internal(var address) when FollowMoved.Follow(address, text, null, at, page) is var now && site.Index.Addresses.Contains(now.Path):
                page.Add(new Link(at, LinkKind.Written, now.Path, now.Fragment, "", ""));
                return now;
            case AddressReading.Internal(var address):
                page.Diagnostics.Add(EngineDiagnostics.NoSuchPage.At(at, text, Nearest.Hint(text.TrimEnd('/'), page.Diagnostics.Candidates(Known()))) with
                { Missing = address.Path.FileWithoutExtension });
                return null;
            case AddressReading.Unfinished:
                page.Diagnostics.Report(MarkdownDiagnostics.UnfinishedAddress, at, text);
                return null;
            case AddressReading.LeavesSite:
                page.Diagnostics.Report(MarkdownDiagnostics.LeavesSite, at, text);
                return null;
            default:
                page.Diagnostics.Report(MarkdownDiagnostics.BadAddress, at, text);
                return null;
        }
    }

    // As people name them: files, and the folders of sections.
    private IEnumerable<string> Known() => site.Index.Addresses.SelectMany(address => new[]
    {
        site.Index.FileOf(address),
        address.FileName.EndsWith("/index.html", StringComparison.Ordinal) ? address.FileName[..^"/index.html".Length] : null,
    }).OfType<string>();

    private string NameOf(SitePath path) =>
        _named.FirstOrDefault(link => link.Target == path)?.Words ?? site.Find<IDocument>(path)?.Title ?? path.FileWithoutExtension;
}
