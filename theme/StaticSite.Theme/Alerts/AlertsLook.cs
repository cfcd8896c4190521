using StaticSite.Alerts;
using StaticSite.Theme.Rendering;

namespace StaticSite.Theme.Alerts;

internal static class AlertsLook
{
    public static ThemeFeature Feature { get; } = new("Alerts", typeof(AlertsLook))
    {
        Components = [ThemeComponent.For<Alert, AlertView>() with { StyleSheets = [new StyleSheet("alerts", "alerts.css")] }],
    };
}
