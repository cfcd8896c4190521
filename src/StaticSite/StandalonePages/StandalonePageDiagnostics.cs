using StaticSite.Engine;

namespace StaticSite.StandalonePages;

internal static class StandalonePageDiagnostics
{
    public static readonly DiagnosticRule NoText = new("PAGE001", Severity.Warning,
        "'{0}' has no text. Write it below the title.");

    public static readonly DiagnosticRule NotTheFirst = new("PAGE003", Severity.Error,
        "The first page of a site is home.md, at the top of the input. Move this file there, or give it another name.");

    public static readonly DiagnosticRule NothingLeadsThere = new("PAGE002", Severity.Notice,
        "The foot of pages shows {0} pages at most, and '{1}' comes behind them, so nothing leads to it. Link to it from a text, or give it a smaller 'order'.");
}
