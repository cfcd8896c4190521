using System.Buffers;
using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Localization;
using StaticSite.Pages;
using StaticSite.Theme.Layout;
using StaticSite.Theme.References;
using StaticSite.Theme.Rendering;

namespace StaticSite.Theme;

/// <summary>The look of the site: Razor components, a few style sheets and small scripts, an icon.</summary>
/// <remarks>May be used by several threads at once, as <see cref="ITheme"/> asks.</remarks>
public sealed class RazorTheme : ITheme
{
    // The one place that lists them. Their style sheets and scripts stand in this order.
    private static readonly ImmutableArray<ThemeFeature> Ours =
    [
        Articles.ArticlesLook.Feature,
        Glossary.GlossaryLook.Feature,
        Comparisons.ComparisonsLook.Feature,
        Disputes.DisputesLook.Feature,
        Quiz.QuizLook.Feature,
        WhichWord.WhichWordLook.Feature,
        Sources.SourcesLook.Feature,
        StandalonePages.StandalonePagesLook.Feature,
        Alerts.AlertsLook.Feature,
        Details.DetailsLook.Feature,
        SpokenAnswers.SpokenAnswersLook.Feature,
        Tabs.TabsLook.Feature,
        CodeBlocks.CodeBlocksLook.Feature,
        Search.SearchLook.Feature,
        Navigation.NavigationLook.Feature,
    ];

    // Scripts take longer to put together than a small site takes to read, so that goes on beside the reading.
    private static readonly Task<Look> OurLook = Task.Run(() => new Look(Together([])));
    private static readonly ThemeStrings OurStrings = new(Together([]));

    // A renderer is costly to make and serves one thread at a time.
    [ThreadStatic]
    private static DrawPages? _drawer;

    private readonly DrawnParts _parts = new();
    private readonly Task<Look> _look;
    private readonly ThemeStrings _strings;

    /// <summary>A theme of our features and of others.</summary>
    /// <param name="others">Come behind ours, so that their rules win, and their components may take the place of ours.</param>
    /// <exception cref="ArgumentException">Two features claim the same name, model or file, or a file is not there.</exception>
    /// <exception cref="ScriptException">A script does not parse, or does not get what it imports.</exception>
    public RazorTheme(params ImmutableArray<ThemeFeature> others) => (_look, _strings) = others.IsEmpty
        ? (OurLook, OurStrings)
        : Make(others, null);

    /// <summary>A theme whose style sheets and scripts are being written.</summary>
    /// <param name="readAsset">Gives the text of a file of ours by its name, such as <c>base.css</c>, or null to take the one
    /// that the theme was compiled with.</param>
    /// <param name="others">Come behind ours, so that their rules win, and their components may take the place of ours.</param>
    /// <exception cref="ArgumentException">Two features claim the same name, model or file, or a file is not there.</exception>
    /// <exception cref="ScriptException">A script does not parse, or does not get what it imports.</exception>
    public RazorTheme(Func<string, string?> readAsset, params ImmutableArray<ThemeFeature> others) =>
        (_look, _strings) = Make(others, readAsset);

    /// <inheritdoc/>
    public ImmutableArray<OutputFile> Assets => Look.Assets.All;

    /// <inheritdoc/>
    public string ContentSecurityPolicy => Look.Assets.ContentSecurityPolicy;

    /// <inheritdoc/>
    public ImmutableArray<OutputFile> AssetsOf(SiteLook look) => Look.AssetsOf(look).All;

    /// <inheritdoc/>
    public string PolicyOf(SiteLook look) => Look.AssetsOf(look).ContentSecurityPolicy;

    /// <inheritdoc/>
    public Strings StringsIn(string language) => _strings.In(language);

    /// <exception cref="NotSupportedException">No component draws the page, or a part that it shows.</exception>
    public void Render(Page page, Frame frame, IBufferWriter<byte> output) =>
        (_drawer ??= new DrawPages()).Draw<PageLayout>(new Drawing(page, frame, Look, _parts), output);

    private Look Look => _look.GetAwaiter().GetResult();

    private static (Task<Look>, ThemeStrings) Make(ImmutableArray<ThemeFeature> others, Func<string, string?>? readAsset)
    {
        var features = Together(others);
        return (Task.FromResult(new Look(features, readAsset)), new ThemeStrings(features));
    }

    private static ImmutableArray<ThemeFeature> Together(ImmutableArray<ThemeFeature> others) =>
    [
        LayoutLook.First,
        ReferencesLook.Feature,
        .. Ours,
        .. others.Select(feature => feature with { Layer = StyleLayer.SiteFeatures }),
        LayoutLook.Last,
    ];
}
