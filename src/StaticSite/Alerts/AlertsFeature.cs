using StaticSite.Features;
using StaticSite.Markdown.Texts;

namespace StaticSite.Alerts;

/// <summary>Texts that stand out, as GitHub has them: two ways to write one thing.</summary>
internal static class AlertsFeature
{
    public static Feature Value => new("Alerts")
    {
        Pipelines = _ => [],
        Containers =
        [
            Kind("note", "info", "abstract", "summary", "seealso", "see-also", "admonition"),
            Kind("tip", "hint", "success", "check", "done"),
            Kind("important", "attention"),
            Kind("warning", "warn"),
            Kind("caution", "danger", "error", "failure", "bug"),
        ],
    };

    private static ContainerKind Kind(string name, params string[] others) =>
        new(name, content => new Alert(name, content)) { OtherNames = [.. others], IsAlert = true };
}
