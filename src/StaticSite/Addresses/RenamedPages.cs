using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Glossary.Terms;

namespace StaticSite.Addresses;

/// <summary>Tells which page is one that others still name by another name of its file: by the labels of its term, by its
/// sections, or by how alike the two names are.</summary>
/// <param name="published">Null if nobody keeps account of addresses.</param>
internal sealed class RenamedPages(AddressList? published) : IRenames
{
    private readonly ILookup<SitePath, AddressLine> _published =
        (published?.Lines ?? []).ToLookup(line => line.Address.Page);

    public Renaming? Find(string lost, IReadOnlySet<string> namedIn, LinkedSite site)
    {
        if (PublishedAddress.TryParse(lost, out var old) is not null || old.Fragment.Length > 0 || FolderOf(old.Page) is not { Length: > 0 } folder)
            return null;

        var wasPublished = _published.Contains(old.Page);
        var others = site.Documents<IDocument>()
            .Where(page => FolderOf(page.Path) == folder && site.FileOf(page.Path) is not null && IsNew(page, wasPublished, site)).ToArray();

        // The id of a term is misspelt more easily than it is renamed. Whoever names the lost page is another, however alike their names are.
        var byName = wasPublished || folder != Term.Folder
            ? ByName(old.Page, [.. others.Where(page => !namedIn.Contains(site.FileOf(page.Path)!))])
            : null;
        return (ByLabel(old.Page, others) ?? BySections(old.Page, others) ?? byName) is { } found
            ? new Renaming(new SourceLocation(site.FileOf(found.Path)!, 1, 1), IdOf(old.Page), IdOf(found.Path),
                $"Run 'rename {folder}{IdOf(old.Page)} {IdOf(found.Path)}', which changes them along, or give the file its old name back.")
            : null;
    }

    // What was published by its name has not just got it. Where no list tells, what others link to has not either.
    private bool IsNew(IDocument page, bool wasPublished, LinkedSite site) => wasPublished
        ? !_published.Contains(page.Path)
        : !site.BacklinksTo(page.Path).Any(backlink => backlink.Link.Kind is LinkKind.Written or LinkKind.Embed);

    private ComposedTerm? ByLabel(SitePath old, IDocument[] others)
    {
        var name = _published[old].FirstOrDefault(line => line.Name.Length > 0)?.Name;
        var named = others.OfType<ComposedTerm>().Where(page => LabelsOf(page.Term).Any(label =>
            CheckId.Suggest(label) == IdOf(old) || (name is not null && LabelKey.Of(label) == LabelKey.Of(name)))).ToArray();
        return named is [var only] ? only : null;
    }

    private IDocument? BySections(SitePath old, IDocument[] others)
    {
        var sections = _published[old].Select(line => Section(line.Address.Fragment, old)).Where(section => section.Length > 0).ToArray();
        var alike = others.Where(page => sections.Length > 0 &&
            page.Anchors.Select(anchor => Section(anchor, page.Path)).Intersect(sections).Count() * 2 > sections.Length).ToArray();
        return alike is [var only] ? only : null;
    }

    private static IDocument? ByName(SitePath old, IDocument[] others) =>
        Nearest.Kin(IdOf(old), others.Select(page => IdOf(page.Path))) is { } id ? others.First(page => IdOf(page.Path) == id) : null;

    // The rows of a table bear its name.
    private static string Section(string anchor, SitePath page) =>
        anchor.StartsWith(IdOf(page) + "-", StringComparison.Ordinal) ? anchor[IdOf(page).Length..] : anchor;

    private static IEnumerable<string> LabelsOf(Term term) =>
        term.AlternativeLabels.Concat(term.HiddenLabels).Prepend(term.Name).Select(label => label.Text);

    private static string FolderOf(SitePath page) => page.FileName[..(page.FileName.LastIndexOf('/') + 1)];

    private static string IdOf(SitePath page) => Path.GetFileNameWithoutExtension(page.FileName);
}
