using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using StaticSite.Engine;
using StaticSite.Pages;

namespace StaticSite.Theme.Rendering;

/// <summary>Files that pages need beside them. Their names change with their content, so browsers may keep them for
/// ever.</summary>
internal sealed class ThemeAssets
{
    private readonly JoinFiles _join;
    private readonly Dictionary<string, ThemeFile> _scripts = new(StringComparer.Ordinal);
    private readonly FrozenDictionary<Type, ImmutableArray<ThemeFile>> _byComponent;

    /// <param name="features">The first has the icon, and the script inside pages, beside it.</param>
    /// <exception cref="ArgumentException">Two files have the same name, or one is not there, or a script cannot be
    /// published.</exception>
    public ThemeAssets(ImmutableArray<ThemeFeature> features, ReadAssets read)
    {
        _join = new JoinFiles(read);
        StyleSheet = _join.SiteStyleSheet(features.SelectMany(SiteSheets)).File;
        SiteScript = _join.Script("site", features.SelectMany(feature => Parts(feature, feature.SiteScripts))) with
        {
            Fetches = [.. features.SelectMany(feature => feature.FetchedScripts, (feature, script) => (script.Name, Join(script, feature)))],
        };
        _byComponent = features
            .SelectMany(feature => feature.Header.Concat(feature.Components), (feature, component) => (component.View, Files: FilesOf(component, feature)))
            .ToLookup(needed => needed.View, needed => needed.Files)
            .ToFrozenDictionary(files => files.Key, files => files.SelectMany(file => file).Distinct().ToImmutableArray());

        OfLooks =
        [
            .. features.SelectMany(feature => feature.SheetsOfLooks, (feature, sheet) =>
                (sheet.IsWanted, feature.Layer.Around(ShortenCss.Shorten(read.Read(AssetPart.Beside(feature.Beside, sheet.File)))))),
        ];
        Icon = JoinFiles.Named("icon", "svg", read.Read(AssetPart.Beside(features[0].Beside, "icon.svg")));
        FirstScript = _join.InlineScript(AssetPart.Beside(features[0].Beside, "first.js"));
        ContentSecurityPolicy = Policy([]);
        All = [.. _join.Joined.Select(joined => joined.File), Icon];
    }

    /// <summary>The look of every page.</summary>
    public OutputFile StyleSheet { get; }

    /// <summary>What every page can do beyond being read.</summary>
    public ThemeFile SiteScript { get; }

    /// <summary>Rules that come into the look of every page where the look of the site asks for them.</summary>
    public ImmutableArray<(Func<SiteLook, bool> IsWanted, string Rules)> OfLooks { get; }

    public OutputFile Icon { get; }

    /// <summary>The one script inside pages. It puts the reader's choices on the root before anything is painted, so
    /// it cannot wait for a file.</summary>
    public string FirstScript { get; }

    /// <summary>What a page may load and do. The same on every page, and fit for an attribute.</summary>
    public string ContentSecurityPolicy { get; }

    public ImmutableArray<OutputFile> All { get; }

    /// <summary>What a page loads on which this component is drawn. Hot: asked for each component of each page.</summary>
    public ImmutableArray<ThemeFile> NeededBy(Type component) => _byComponent.GetValueOrDefault(component, []);

    /// <summary>What pages may load and do that may ask others for something, too.</summary>
    public string Policy(ImmutableArray<PolicySource> allowed)
    {
        var hash = Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(FirstScript)));

        // Scripts of others load more of their own by ways that trusted types forbid.
        var trusts = allowed.Any(source => source.Directive == "script-src") ? "" : "; require-trusted-types-for 'script'";
        return $"default-src 'none'; style-src 'self'; img-src 'self'{And("img-src")}; script-src 'self' 'sha256-{hash}'{And("script-src")}; "
            + $"connect-src 'self'{And("connect-src")}; form-action 'self'; base-uri 'none'{trusts}";

        string And(string directive) => string.Concat(allowed
            .Where(source => source.Directive == directive).Select(source => source.Source).Distinct().Select(source => " " + source));
    }

    private ImmutableArray<ThemeFile> FilesOf(ThemeComponent component, ThemeFeature feature) =>
    [
        .. component.StyleSheets.Select(sheet => _join.StyleSheet(sheet.Name, Sheets(feature, sheet.Files))),
        .. component.Scripts.Select(script => Join(script, feature)),
    ];

    private static IEnumerable<LayeredSheet> SiteSheets(ThemeFeature feature) =>
    [
        .. feature.FoundationSheets.Select(sheet => new LayeredSheet(sheet.Layer, AssetPart.Beside(feature.Beside, sheet.File))),
        .. Sheets(feature, feature.SiteStyleSheets),
    ];

    private static IEnumerable<LayeredSheet> Sheets(ThemeFeature feature, ImmutableArray<string> files) =>
        Parts(feature, files).Select(file => new LayeredSheet(feature.Layer, file));

    // Components may share a script, and a page then runs it once.
    private ThemeFile Join(Script script, ThemeFeature feature)
    {
        var joined = _join.Script(script.Name, Parts(feature, [script.File]));
        return _scripts.TryGetValue(script.Name, out var known)
            ? known
            : _scripts[script.Name] = joined with { Fetches = [.. script.Fetches.Select(fetched => (fetched.Name, Join(fetched, feature)))] };
    }

    private static IEnumerable<AssetPart> Parts(ThemeFeature feature, ImmutableArray<string> files) =>
        files.Select(file => AssetPart.Beside(feature.Beside, file));
}
