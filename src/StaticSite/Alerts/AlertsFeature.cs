using StaticSite.Features;
using StaticSite.Markdown.Texts;

namespace StaticSite.Alerts;

/// <summary>Texts that stand out, as GitHub has them: two ways to write one thing.</summary>
internal static class AlertsFeature
{
    public static Feature Value => new("Alerts")
    {
        Pipelines = _ => [],
        Containers = [Kind("note"), Kind("tip"), Kind("important"), Kind("warning"), Kind("caution")],
    };

    private static ContainerKind Kind(string name) =>
        new(name, content => new Alert(name, content)) { OtherNames = AlertNames.Others(name), IsAlert = true };
}
