using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using StaticSite.Engine;
using StaticSite.Pages;

namespace StaticSite.Theme.Rendering;

/// <summary>The theme's files as one site loads them: with its colours, its own rules and scripts, and with what its pages may load
/// for these.</summary>
internal sealed partial class SiteAssets
{
    /// <param name="look">Adds to what the theme has, and changes values of its style sheet.</param>
    public SiteAssets(ThemeAssets theme, SiteLook look)
    {
        var text = Encoding.UTF8.GetString(theme.StyleSheet.Content().Span);
        var own = With(text, theme, look);
        StyleSheet = own == text ? theme.StyleSheet : JoinFiles.Named("site", "css", own);
        ContentSecurityPolicy = theme.Policy(look.Allowed);
        Scripts = look.Scripts;
        All =
        [
            .. theme.All.Where(file => look.Icon is null || file != theme.Icon).Select(file => file == theme.StyleSheet ? StyleSheet : file),
            .. Scripts.Select(script => script.File).OfType<OutputFile>().DistinctBy(file => file.Path),
        ];
    }

    /// <summary>The look of every page.</summary>
    public OutputFile StyleSheet { get; }

    /// <summary>What a page may load and do. The same on every page of the site, and fit for an attribute.</summary>
    public string ContentSecurityPolicy { get; }

    /// <summary>Those of the site, behind those of the theme.</summary>
    public ImmutableArray<SiteScript> Scripts { get; }

    public ImmutableArray<OutputFile> All { get; }

    // The values stand where the theme's stand, so what the theme says of paper or of a reader's choice goes on to hold.
    private static string With(string sheet, ThemeAssets theme, SiteLook look)
    {
        var values = look.Tokens.Concat(Shapes(look)).ToDictionary(token => token.Name, token => token.Value, StringComparer.Ordinal);
        if (values.Count > 0)
            sheet = Token().Replace(sheet, declared => values.Remove(declared.Groups[1].Value, out var value) ? $"--{declared.Groups[1].Value}:{value}" : declared.Value);
        return sheet + string.Concat(theme.OfLooks.Where(part => part.IsWanted(look)).Select(part => part.Rules))
            + string.Concat(look.StyleSheets.Select(own => StyleLayer.Site.Around(ShortenCss.Shorten(own))));
    }

    private const string Serif = "Charter,\"Bitstream Charter\",\"Iowan Old Style\",\"Sitka Text\",Cambria,\"Noto Serif\",\"Liberation Serif\",serif";

    private static IEnumerable<StyleToken> Shapes(SiteLook look)
    {
        if (look.Face == TextFace.System)
            yield return new("ui", "system-ui, sans-serif");
        if (look.Face == TextFace.Serif)
        {
            yield return new("show", Serif);
            yield return new("read", Serif);
        }

        if (look.Corners is { } corners && corners != Corners.Soft)
        {
            yield return new("radius", corners == Corners.Square ? "0" : ".875rem");
            yield return new("radius-small", corners == Corners.Square ? "0" : "6px");
        }
    }

    [GeneratedRegex("(?<=[{;])--([a-z-]+):[^;}]*", RegexOptions.CultureInvariant)]
    private static partial Regex Token();
}
