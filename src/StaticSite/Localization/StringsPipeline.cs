using StaticSite.Engine;
using StaticSite.Settings;

namespace StaticSite.Localization;

/// <summary>Reads <c>strings.yml</c> and tells the other pipelines what the interface says.</summary>
internal static class StringsPipeline
{
    /// <param name="ofTheme">The theme's words in a language.</param>
    public static IPipeline Of(Func<string, Strings> ofTheme) => new Pipeline<OwnStrings>("Strings")
    {
        Reads = source => source.Name == "strings.yml",
        Catalogue = (source, _, diagnostics) => ReadStrings.Read(source, diagnostics),
        Publishes =
        [
            Strings.Fact.AtIndex(
                (catalogue, diagnostics) => Choose(
                    ofTheme(catalogue.Get(SiteSettings.Fact).Language), catalogue.Get(SiteSettings.Fact).Language,
                    catalogue.Of<OwnStrings>().FirstOrDefault(), diagnostics),
                SiteSettings.Fact),
        ],
    };

    private static Strings Choose(Strings ofTheme, string language, OwnStrings? own, DiagnosticBag diagnostics)
    {
        if (own is null)
            return ofTheme;

        var check = new CheckStrings(ofTheme, language, diagnostics);
        foreach (var one in own.Own)
            check.Check(one);
        check.CheckForms(own.Own);
        return ofTheme.With(language, own.Own.Where(one => one.Words.Text.Length > 0).Select(one => KeyValuePair.Create(one.Key.Text, one.Words.Text)));
    }
}
