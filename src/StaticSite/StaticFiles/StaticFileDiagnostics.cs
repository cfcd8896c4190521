using StaticSite.Engine;

namespace StaticSite.StaticFiles;

internal static class StaticFileDiagnostics
{
    public static readonly DiagnosticRule TooLarge = new("FILE001", Severity.Error,
        "This file has {0:N0} bytes; at most {1:N0} of its kind are published. Make it smaller, or link to it elsewhere.");

    public static readonly DiagnosticRule BrokenSvg = new("FILE002", Severity.Error,
        "This is not an SVG that can be read: {0} Export it again as plain SVG.");

    public static readonly DiagnosticRule ActiveSvg = new("FILE003", Severity.Error,
        "An SVG must only draw, and '{0}' may do more. Take it away, or export the picture again as plain SVG.")
    {
        MostInFile = 2,
    };

    public static readonly DiagnosticRule OutsideReference = new("FILE004", Severity.Error,
        "'{0}' points outside this picture. Point to a part of it, as '#name' does, or put what it needs into it.")
    {
        MostInFile = 2,
    };

    public static readonly DiagnosticRule HiddenReference = new("FILE005", Severity.Error,
        "'{0}' in a style may load something unseen. Write the style without it.");

    public static readonly DiagnosticRule OtherKind = new("FILE006", Severity.Warning,
        "This is {0}, whatever its name says. {1}.");

    public static readonly DiagnosticRule NoText = new("FILE007", Severity.Error,
        "A file without an ending must be plain text, since a browser that is told nothing guesses what it is, and this {0}. "
        + "Give it the ending of its kind, or take that away.");

    public static readonly DiagnosticRule EndlessSvg = new("FILE008", Severity.Error,
        "What is used from here makes the picture draw more than {0:N0} things, or itself again without an end, which keeps "
        + "browsers busy. Use less, or draw it out.");
}
