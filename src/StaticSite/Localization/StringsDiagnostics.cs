using StaticSite.Engine;

namespace StaticSite.Localization;

internal static class StringsDiagnostics
{
    public static readonly DiagnosticRule UnknownString = new("STR001", Severity.Error,
        "Pages have no words of the key '{0}'.{1} An editor offers the keys that there are, by schemas/strings.json.");

    public static readonly DiagnosticRule UnknownHole = new("STR002", Severity.Error,
        "Nothing fills the hole '{0}' here. {1}");

    public static readonly DiagnosticRule NoLink = new("STR003", Severity.Error,
        "A link stands in these words, so put [ and ] around those that lead on, once, as in: {0}");

    public static readonly DiagnosticRule UnusedForm = new("STR004", Severity.Warning,
        "No number takes this form in the language '{0}', so nobody sees it. Its forms are {1}.");

    public static readonly DiagnosticRule MissingForm = new("STR005", Severity.Warning,
        "Numbers take forms in the language '{0}' that these words have none for: {1}. Add a line for each; until then, that of '_other' is shown.");
}
