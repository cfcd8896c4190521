using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Markdown.Texts;

namespace StaticSite.Authoring;

/// <summary>What names a file that is moved, and what a moved file names: links, pictures and the names of files.</summary>
/// <param name="index">Of the site as it is.</param>
/// <param name="led">What leads elsewhere in it.</param>
internal sealed class MoveReferences(MovePlan plan, MovedAddresses addresses, SiteIndex index, IMovedPages? led) : INameReferences
{
    public string? NewValue(string file, SitePath page, Holds holds, string value)
    {
        if (holds == Holds.File)
            return plan.Files.TryGetValue(value, out var moved) ? moved : null;
        if (holds == Holds.Folder)
            return plan.NewFolderOf(value);
        if (holds != Holds.Page || SiteAddress.Read(value, page) is not (AddressReading.Internal or AddressReading.LeavesSite))
            return null;

        var end = value.IndexOf('#', StringComparison.Ordinal) is >= 0 and var sign ? sign : value.Length;
        if (end == 0 || New(value[..end], file, page) is not { } written || written == value[..end])
            return null;
        return end < value.Length && LedOn(value[..end], value[(end + 1)..], file, page) is { } now ? WithEnd(now, written, value[..end], file, page) : written + value[end..];
    }

    private string? New(string written, string file, SitePath page) => OfFile(written, file) ?? OfPage(written, file, page);

    // A line that leads on from a part of the old address knows nothing of the new one, so the link names what it leads to.
    private (SiteAddress Old, SiteAddress Now)? LedOn(string written, string fragment, string file, SitePath page)
    {
        var target = SourceAddress.PageOf(Uri.UnescapeDataString(written), file, index)
            ?? (SiteAddress.Read(written, page) is AddressReading.Internal(var address) ? address.Path : null);
        return target is { } known && new SiteAddress(known, Uri.UnescapeDataString(fragment)) is var old && led?.Find(old) is { } now ? (old, now) : null;
    }

    private string WithEnd((SiteAddress Old, SiteAddress Now) led, string written, string before, string file, SitePath page)
    {
        if (led.Now.Path != led.Old.Path)
        {
            var other = before.EndsWith(".html", StringComparison.Ordinal) ? null : SourceAddress.To(led.Now.Path, file, index);
            other ??= led.Now.Path.RelativeTo(page);
            written = New(other, file, page) ?? other;
        }

        return led.Now.Fragment.Length > 0 ? $"{written}#{PercentEncoding.Encode(led.Now.Fragment)}" : written;
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
