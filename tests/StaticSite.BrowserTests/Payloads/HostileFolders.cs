using System.Text;
using System.Text.RegularExpressions;
using StaticSite.Engine;

namespace StaticSite.BrowserTests.Payloads;

/// <summary>The site with a payload in every field, built once and served with its security policy and without.</summary>
public sealed partial class HostileFolders(SiteInBrowser site)
{
    private readonly Lazy<HostileSite> _everywhere = new(() => HostileSite.Of("everywhere.txt", [.. Payload.All.Where(one => one.IsText)]));

    private readonly Lock _publishing = new();

    private readonly Dictionary<bool, Uri> _published = [];

    internal HostileSite Everywhere => _everywhere.Value;

    /// <summary>Where it is served.</summary>
    public Uri Address(bool policy)
    {
        lock (_publishing)
        {
            // A browser that is shown what is no page looks for a picture of the site.
            File.WriteAllBytes(Path.Combine(site.Folder, "favicon.ico"), []);
            return _published.TryGetValue(policy, out var address) ? address : _published[policy] = Publish("payloads", Everywhere, policy);
        }
    }

    internal Uri Publish(string folder, HostileSite hostile, bool policy) => policy
        ? site.Publish(folder, hostile.Files)
        : site.Publish(folder + "-bare", hostile.Files, WithoutPolicy);

    private static ReadOnlySpan<byte> WithoutPolicy(OutputFile file) => file.Path.FileName.EndsWith(".html", StringComparison.Ordinal)
        ? Encoding.UTF8.GetBytes(Policy().Replace(Encoding.UTF8.GetString(file.Content().Span), "", 1))
        : file.Content().Span;

    [GeneratedRegex("<meta http-equiv=\"Content-Security-Policy\"[^>]*>")]
    private static partial Regex Policy();
}
