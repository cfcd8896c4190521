using StaticSite.Data;
using StaticSite.Engine;

namespace StaticSite.Settings;

/// <summary>Reports what nobody has read for a year, or what somebody will read one day. Only where today is known, and
/// never more than a notice.</summary>
internal static class CheckReviewed
{
    public static void Check(DateOnly? reviewed, Located near, SiteSettings settings, DiagnosticBag diagnostics)
    {
        if (reviewed is not { } day || settings.Today is not { } today)
            return;
        if (day > today)
            diagnostics.Report(SettingsDiagnostics.ReviewedLater, near.At, day, today);
        else if (day.AddYears(1) < today)
            diagnostics.Report(SettingsDiagnostics.LongUnreviewed, near.At, day);
    }
}
