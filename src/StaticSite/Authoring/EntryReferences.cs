using System.Collections.Frozen;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Glossary;
using StaticSite.Markdown.Texts;

namespace StaticSite.Authoring;

/// <summary>What names a term, an article or a comparison: relations, subjects, <c>[[…]]</c>, links and embeds.</summary>
/// <param name="inTexts">All that texts of the site name.</param>
/// <param name="index">Of the site as it is.</param>
/// <param name="led">What leads elsewhere in the site as it is.</param>
internal sealed class EntryReferences(RenamePlan plan, IEnumerable<WrittenReference> inTexts, SiteIndex index, IMovedPages? led) : INameReferences
{
    private readonly Holds? _shown = plan.Kind.Embed is { } embed ? Holds.EntryOf(embed) : null;

    // What is shown has its anchors on each of these.
    private readonly FrozenSet<SitePath> _pages = plan.Kind.Embed is { } embed
        ? inTexts.Where(reference => reference.Names == Holds.EntryOf(embed) && reference.Name == plan.OldId)
            .Select(reference => reference.Page).Append(plan.OldPath).ToFrozenSet()
        : [];

    public string? NewValue(string file, SitePath page, Holds holds, string value)
    {
        if (!plan.Moves)
            return null;
        if (holds == plan.Kind.Named || holds == _shown)
            return value == plan.OldId ? plan.NewId : null;
        if (holds == Holds.File)
            return value == plan.OldFile ? plan.NewFile : null;
        return holds == Holds.Page ? NewAddress(value, file, page) : null;
    }

    public string? NewWords(WrittenReference reference) =>
        plan is { Term: not null, Label: { } label } && reference.Names == plan.Kind.Named && reference.Name != plan.OldId
            ? NewLabel(reference, label)
            : NewValue(reference.At.Path, reference.Page, reference.Names, reference.Name);

    private static string? NewLabel(WrittenReference reference, Relabeling label)
    {
        if (!string.Equals(reference.Name, label.Old, StringComparison.OrdinalIgnoreCase))
            return null;

        // Without words of its own, the name is what the reader sees.
        return reference.HasOwnWords || !char.IsUpper(reference.Name[0]) || char.IsUpper(label.Old[0])
            ? label.New
            : char.ToUpperInvariant(label.New[0]) + label.New[1..];
    }

    private string? NewAddress(string written, string file, SitePath page)
    {
        var end = written.IndexOf('#', StringComparison.Ordinal) is >= 0 and var sign ? sign : written.Length;
        if (IsFile(written[..end], file))
            return NewFile(written[..end], file) + (NewEnd(written[end..]) is { } led ? $"#{led}" : written[end..]);
        if (SiteAddress.Read(written, page) is not AddressReading.Internal(var address))
            return null;

        var isElsewhere = address.Path == plan.OldPath && end > 0;
        var fragment = NewFragment(address) ?? (isElsewhere ? LedOn(address) : null);
        if (!isElsewhere && fragment is null)
            return null;

        var path = isElsewhere
            ? Path.ChangeExtension(plan.NewPath.RelativeTo(page), Path.GetExtension(Uri.UnescapeDataString(written[..end])))
            : written[..end];
        return path + (fragment is null ? written[end..] : $"#{fragment}");
    }

    // Where pages stand elsewhere than their files, a file is seen from the file, as in the text itself.
    private bool IsFile(string written, string file) =>
        plan.Kind.FolderIn is not null && written.Length > 0 && !written.EndsWith(".html", StringComparison.Ordinal) && !written.Contains(':')
        && SourceAddress.FileOf(Uri.UnescapeDataString(written), file, index) == plan.OldFile;

    private string NewFile(string written, string file) => written.StartsWith('/')
        ? "/" + PercentEncoding.Encode(plan.NewFile)
        : SitePath.Parse("/" + plan.NewFile).RelativeTo(SitePath.Parse("/" + SourceAddress.NameOf(file, index)));

    private string? NewEnd(string written) => written.Length > 1 ? LedOn(new SiteAddress(plan.OldPath, Uri.UnescapeDataString(written[1..]))) : null;

    // A line that leads on from a part of the old address knows nothing of the new one.
    private string? LedOn(SiteAddress address) =>
        address.Fragment.Length > 0 && led?.Find(address) is { Fragment.Length: > 0 } now && now.Path == address.Path ? now.Fragment : null;

    /// <summary>The anchor of a row wherever the table is shown, or of a term in the list of all.</summary>
    private string? NewFragment(SiteAddress address) =>
        _pages.Contains(address.Path) && address.Fragment.StartsWith(plan.OldId + "-", StringComparison.Ordinal)
            ? plan.NewId + address.Fragment[plan.OldId.Length..]
            : plan.Term is not null && address.Path == GlossaryPage.Address && address.Fragment == plan.OldId ? plan.NewId : null;
}
