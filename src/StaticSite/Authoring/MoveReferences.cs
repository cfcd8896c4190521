using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Markdown.Texts;

namespace StaticSite.Authoring;

/// <summary>What names a file that is moved, and what a moved file names: links, pictures and the names of files.</summary>
/// <param name="index">Of the site as it is.</param>
internal sealed class MoveReferences(MovePlan plan, MovedAddresses addresses, SiteIndex index) : INameReferences
{
    public string? NewValue(string file, SitePath page, Holds holds, string value)
    {
        if (holds == Holds.File)
            return plan.Files.TryGetValue(value, out var moved) ? moved : null;
        if (holds != Holds.Page || SiteAddress.Read(value, page) is not (AddressReading.Internal or AddressReading.LeavesSite))
            return null;

        var end = value.IndexOf('#', StringComparison.Ordinal) is >= 0 and var sign ? sign : value.Length;
        return end > 0 && (OfFile(value[..end], file) ?? OfPage(value[..end], file, page)) is { } written && written != value[..end] ? written + value[end..] : null;
    }

    // As in the text itself: what is a file there is seen from the file, all else from its page.
    private string? OfFile(string written, string file)
    {
        if (written.EndsWith(".html", StringComparison.Ordinal) || SourceAddress.FileOf(Uri.UnescapeDataString(written), file, index) is not { } target)
            return null;

        var (from, to) = (plan.NewNameOf(SourceAddress.NameOf(file, index)), plan.NewNameOf(target));
        if (from == SourceAddress.NameOf(file, index) && to == target)
            return written;
        if (written.StartsWith('/'))
            return "/" + PercentEncoding.Encode(to);

        var address = SitePath.Parse("/" + to).RelativeTo(SitePath.Parse("/" + from));
        var before = SitePath.Parse("/" + target).RelativeTo(SitePath.Parse("/" + SourceAddress.NameOf(file, index)));
        if (address == before)
            return written;
        return written.EndsWith('/') && SourceAddress.IsOwnFile(to) ? Folder(address) : address;
    }

    private string? OfPage(string written, string file, SitePath page)
    {
        if (SiteAddress.Read(written, page) is not AddressReading.Internal(var target))
            return null;

        var from = index.PageOf(SourceAddress.NameOf(file, index)) is { } own && own == page ? addresses.Of(page) : page;
        var to = addresses.Of(target.Path);
        if (SiteAddress.Read(written, from) is AddressReading.Internal({ Path: var now }) && now == to)
            return null;

        var address = written.StartsWith('/') ? "/" + PercentEncoding.Encode(to.FileName) : to.RelativeTo(from);
        if (written.EndsWith('/'))
            return Path.GetFileName(to.FileName) == "index.html" ? Folder(address) : OfPlainPage(target.Path, written, file) ?? address;
        return Path.GetExtension(written) is (".md" or ".yml") and { } ending ? Path.ChangeExtension(address, ending)
            : address;
    }

    // A section whose last page left is a page like others.
    private string? OfPlainPage(SitePath old, string written, string file) => index.FileOf(old) is not { } name ? null
        : written.StartsWith('/') ? "/" + PercentEncoding.Encode(plan.NewNameOf(name))
        : SitePath.Parse("/" + plan.NewNameOf(name)).RelativeTo(SitePath.Parse("/" + plan.NewNameOf(SourceAddress.NameOf(file, index))));

    private static string Folder(string address) => address[..(address.LastIndexOf('/') + 1)] is { Length: > 0 } folder ? folder : "./";
}
