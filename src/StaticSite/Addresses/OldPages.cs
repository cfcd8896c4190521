using System.Collections.Immutable;
using System.Text;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Pages;

namespace StaticSite.Addresses;

/// <summary>Says at which old addresses a page can stand that sends readers on.</summary>
internal static class OldPages
{
    private const int MostBytesOfName = 255;

    // Signs that some disk keeps for itself.
    private static readonly string Signs = "<>:\"|*";

    public static ImmutableArray<RedirectPage> Of(IEnumerable<Redirect> redirects)
    {
        // Where capitals make no difference, two pages would be one file.
        var written = new HashSet<string>(StringComparer.Ordinal);
        return
        [
            .. from redirect in redirects
               where redirect.IsWhole
               select new RedirectPage(redirect.From.Page, new PageLink(redirect.To.Page.FileName, redirect.To.Page, redirect.To.Fragment))
               {
                   IsWritten = CanBeWritten(redirect.From.Page) && written.Add(HostAddress.NameOf(redirect.From.Page.ToString())),
                   AskedForAt = redirect.Written.At,
               },
        ];
    }

    private static bool CanBeWritten(SitePath page) =>
        Path.GetExtension(page.FileName).ToLowerInvariant() is ".html" or ".htm" && page.FileName.Split('/').All(IsFileName);

    private static bool IsFileName(string name) =>
        Encoding.UTF8.GetByteCount(name) <= MostBytesOfName && !name.AsSpan().ContainsAny(Signs) &&
        name[^1] is not ('.' or ' ') && !DeviceNames.Include(name);
}
