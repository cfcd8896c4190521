using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using StaticSite.Colors;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.Markdown.Texts;
using StaticSite.Pages;
using StaticSite.Settings;

namespace StaticSite.Branding;

/// <summary>Makes the look of one site. For one call.</summary>
internal sealed partial class MakeLook(LinkedSite site, SiteParts parts, DiagnosticBag diagnostics)
{
    // What letters need, as the Web Content Accessibility Guidelines have it.
    private const double LeastContrast = 4.5;

    // Of a logo that does not say how large it is; style sheets then take its height.
    private const int UsualSize = 26;

    // Pages say these themselves, or they would undo what pages are made for.
    private static readonly FrozenSet<string> Ours = FrozenSet.Create(
        StringComparer.OrdinalIgnoreCase, "charset", "color-scheme", "content-security-policy", "description", "refresh", "referrer", "viewport");

    private readonly BrandSettings _brand = site.Get(SiteSettings.Fact).Brand;
    private readonly OwnFiles _files = site.Get(OwnFiles.Fact);

    // What stands on every page is seen from where site.yml lies; its anchors are no page's own.
    private readonly PageScope _page = new(Page.Home, site.Index, diagnostics) { AnchorPrefix = "page_foot-" };

    public SiteLook Make()
    {
        var allowed = Allowed();
        var look = new SiteLook
        {
            Tokens = Colors(),
            Face = _brand.Font switch { "system" => TextFace.System, "serif" => TextFace.Serif, _ => null },
            Corners = _brand.Corners switch { "square" => Pages.Corners.Square, "soft" => Pages.Corners.Soft, "round" => Pages.Corners.Round, _ => null },
            CurlsQuotes = _brand.CurlsQuotes,
            StyleSheets =
            [
                .. _brand.Styles.Select(named => _files.Find(named, OwnFile.Rules, diagnostics)).OfType<SourceFile>()
                    .Select(file => ReadStyleSheet.Read(file, site.Index, diagnostics)).OfType<string>(),
            ],
            Allowed = allowed,
            Scripts = [.. _brand.Scripts.Select(script => Script(script, allowed)).OfType<SiteScript>()],
            Logo = Logo(),
            Icon = Picture(_brand.Icon, "icon", [".svg", ".png", ".ico"], "an SVG, a PNG or an ICO"),
            Menu = new ReadMenu(_page, site, parts.Features.All.SelectMany(feature => feature.Menu).Select(part => part.In(site)).OfType<PageLink>()).Read(_brand.Menu),
            Footer = _brand.Footer is { } footer ? ComposeFooter.Compose(footer, _page, parts.Composer) : [],
            Social = [.. _brand.Social.Select(Social).OfType<(string, Uri)>()],
            Metas = [.. _brand.Head.Where(IsFit).Select(meta => (meta.Name.Text, meta.Content.Text))],
        };
        CheckPlaces();
        return look with { References = [.. _page.Observations.OfType<WrittenReference>()] };
    }

    // Pages check their own; these stand on all.
    private void CheckPlaces()
    {
        foreach (var link in _page.Links)
            if (link.Fragment.Length > 0 && site.AnchorsOf(link.Target).ToArray() is var anchors && !anchors.Contains(link.Fragment))
                diagnostics.Report(EngineDiagnostics.NoSuchAnchor, link.Source, link.Target.FileName, link.Fragment, Nearest.Hint(link.Fragment, anchors));
    }

    private (string, Uri)? Social((Located Name, Located Address) place)
    {
        if (BaseAddress.TryParseWeb(place.Address.Text, out var address))
            return (place.Name.Text, address);

        diagnostics.Report(BrandingDiagnostics.OddSocial, place.Address.At, place.Address.Text);
        return null;
    }

    private ImmutableArray<StyleToken> Colors()
    {
        var (accent, dark, second) = (Read(_brand.Accent), Read(_brand.AccentDark), Read(_brand.Second));
        if (accent is not { } light)
            return [];

        var colors = DeriveColors.Derive(light, dark ?? light, second);
        CheckContrast(_brand.Accent!.Value, light, colors[0].Light, "light");
        if (dark is { } own)
            CheckContrast(_brand.AccentDark!.Value, own, colors[0].Dark, "dark");
        return [.. colors.Select(color => new StyleToken(color.Name, color.Value))];
    }

    private Color? Read(Located? written)
    {
        if (written is not { } color)
            return null;
        if (Color.Read(color.Text) is { } read)
            return read;

        diagnostics.Report(BrandingDiagnostics.NoColor, color.At, color.Text);
        return null;
    }

    private void CheckContrast(Located written, Color color, Color paper, string scheme)
    {
        if (Color.Contrast(color, paper) is var contrast and < LeastContrast)
            diagnostics.Report(BrandingDiagnostics.FaintColor, written.At, written.Text, contrast, scheme, LeastContrast,
                DeriveColors.NearestThatShows(color, paper, LeastContrast));
    }

    private Logo? Logo()
    {
        var picture = Picture(_brand.Logo, "logo", [".svg", ".png"], "an SVG or a PNG");
        var dark = Picture(_brand.LogoDark, "logo", [".svg", ".png"], "an SVG or a PNG");
        if ((picture ?? dark) is not { } shown)
            return null;

        var size = site.Find(IPictures.Fact)?.SizeOf(shown);
        return new Logo(shown, picture is null ? null : dark, size?.Width ?? UsualSize, size?.Height ?? UsualSize, _brand.LogoHasTitle);
    }

    private SitePath? Picture(Located? named, string use, ImmutableArray<string> endings, string kinds)
    {
        if (named is not { } written)
            return null;

        var name = OwnFile.NameOf(written);
        if (!endings.Contains(Path.GetExtension(name)))
            diagnostics.Report(BrandingDiagnostics.OddPicture, written.At, written.Text, use, kinds);
        else if (site.Index.PageOf(name) is { } address)
            return address;
        else
            diagnostics.Report(BrandingDiagnostics.NoPicture, written.At, written.Text, Nearest.Hint(name,
                site.Index.Addresses.Select(site.Index.FileOf).OfType<string>().Where(file => endings.Contains(Path.GetExtension(file)))));
        return null;
    }

    private ImmutableArray<PolicySource> Allowed()
    {
        var allowed = ImmutableArray.CreateBuilder<PolicySource>();
        foreach (var (directive, source) in _brand.Policy)
        {
            if (Origin().IsMatch(source.Text))
                allowed.Add(new PolicySource(directive, source.Text.TrimEnd('/')));
            else
                diagnostics.Report(BrandingDiagnostics.OddSource, source.At, source.Text);
        }

        return allowed.ToImmutable();
    }

    private SiteScript? Script(ScriptSettings script, ImmutableArray<PolicySource> allowed)
    {
        var data = ImmutableArray.CreateBuilder<(string, string)>();
        foreach (var (name, value) in script.Data)
        {
            if (DataName().IsMatch(name.Text))
                data.Add((name.Text, value.Text));
            else
                diagnostics.Report(BrandingDiagnostics.OddData, name.At, name.Text);
        }

        switch (script)
        {
            case { File: { } named, Address: null }:
                return _files.Find(named, OwnFile.Script, diagnostics) is { } file ? new SiteScript(Published(file), null, data.ToImmutable()) : null;
            case { File: null, Address: { } written }:
                if (!BaseAddress.TryParseWeb(written.Text, out var address))
                    diagnostics.Report(SettingsDiagnostics.NotAnAddress, written.At, written.Text, "address");
                else if (!allowed.Any(source => source.Directive == "script-src" && Covers(source.Source, address)))
                    diagnostics.Report(BrandingDiagnostics.ScriptNotAllowed, written.At, written.Text, address.GetLeftPart(UriPartial.Authority));
                else
                    return new SiteScript(null, address, data.ToImmutable());
                return null;
            default:
                diagnostics.Report(BrandingDiagnostics.OddScript, script.At);
                return null;
        }
    }

    // Named by its content, as all files are that browsers keep for ever.
    private static OutputFile Published(SourceFile file)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(file.Bytes.Span))[..10];
        var name = Slug.Of(Path.GetFileNameWithoutExtension(file.Name));
        return new OutputFile(SitePath.Parse($"/assets/own-{name}.{hash}{OwnFile.Script}"), file.Bytes);
    }

    private static bool Covers(string source, Uri address)
    {
        var host = source[(source.IndexOf("://", StringComparison.Ordinal) + 3)..];
        return source.StartsWith(address.Scheme + "://", StringComparison.Ordinal) && (host.StartsWith("*.", StringComparison.Ordinal)
            ? address.Host.EndsWith(host[1..], StringComparison.OrdinalIgnoreCase)
            : host.Equals(address.Authority, StringComparison.OrdinalIgnoreCase));
    }

    private bool IsFit((Located Name, Located Content) meta)
    {
        var why = !MetaName().IsMatch(meta.Name.Text) ? "it is no name that a browser would take"
            : Ours.Contains(meta.Name.Text) ? "pages say that themselves"
            : null;
        if (why is not null)
            diagnostics.Report(BrandingDiagnostics.OddHead, meta.Name.At, meta.Name.Text, why);
        return why is null;
    }

    [GeneratedRegex(@"^https://(\*\.)?[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)*(:[0-9]{1,5})?/?$", RegexOptions.CultureInvariant)]
    private static partial Regex Origin();

    [GeneratedRegex("^[a-z][a-z0-9-]*$", RegexOptions.CultureInvariant)]
    private static partial Regex DataName();

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9._:-]*$", RegexOptions.CultureInvariant)]
    private static partial Regex MetaName();
}
