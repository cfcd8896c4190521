using StaticSite.Engine;

namespace StaticSite.CodeBlocks;

internal static class CodeDiagnostics
{
    public static readonly DiagnosticRule LongLine = new("CODE001", Severity.Notice,
        "This code shows without colors, since its line {0} has more than {1} letters.");

    public static readonly DiagnosticRule TooMuchCode = new("CODE002", Severity.Notice,
        "From here on, the code of this page shows without colors: there is so much of it that they would take too long.");

    public static readonly DiagnosticRule UnknownWords = new("CODE003", Severity.Warning,
        "'{0}' behind the language of this code does not show and means nothing here. Take it out, or write what does: {1}.");

    public static readonly DiagnosticRule NoSuchLine = new("CODE004", Severity.Warning,
        "There is no line {0} to mark in this code; it has {1}.");

    public static readonly DiagnosticRule Directive = new("CODE006", Severity.Warning,
        "This shows as code: '{{{0}}}' is a directive of MyST. Write in Markdown what it should show; a box is a line '::: {1}', its text, and a line ':::'.");

    public static readonly DiagnosticRule Unreadable = new("CODE005", Severity.Notice,
        "This code shows without colors, since it cannot be read as {0}.");
}
