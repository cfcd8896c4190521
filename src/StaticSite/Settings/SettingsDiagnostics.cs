using StaticSite.Engine;

namespace StaticSite.Settings;

internal static class SettingsDiagnostics
{
    public static readonly DiagnosticRule NotAnAddress = new("CONF001", Severity.Error,
        "'{0}' is no address for '{1}'. Write it whole: https://example.org/.");

    public static readonly DiagnosticRule NoBaseUrl = new("CONF002", Severity.Notice,
        "There is no 'base-url', so the sitemap, the feeds and canonical links are left out. Add it, or use --base-url.");

    public static readonly DiagnosticRule SilenceEnded = new("CONF004", Severity.Notice,
        "This silence ended on {0:yyyy-MM-dd}. See whether the finding can be mended now, or set a new day.");

    public static readonly DiagnosticRule IdleSilence = new("CONF005", Severity.Warning,
        "There is no finding {0} in {1}, so this silence can go.");

    public static readonly DiagnosticRule LongUnreviewed = new("CONF006", Severity.Notice,
        "This was last reviewed on {0:yyyy-MM-dd}, more than a year ago. Read it again and set the new day.");

    public static readonly DiagnosticRule ReviewedLater = new("DATA034", Severity.Notice,
        "This says that it was reviewed on {0:yyyy-MM-dd}, but today is {1:yyyy-MM-dd}. Write the day on which somebody read it.");

    public static readonly DiagnosticRule CannotSoften = new("CONF007", Severity.Error,
        "{0} is an error, which can be neither silenced nor softened. Mend it instead: {1}.");

    public static readonly DiagnosticRule CannotSwitchOff = new("CONF013", Severity.Error,
        "{0} is an error that can be a warning or a notice, but not off, or else nobody would know of what does not show as it was meant. "
        + "Write 'notice', or mend it: {1}.");

    public static readonly DiagnosticRule OwnKey = new("CONF014", Severity.Notice,
        "'{0}' is a key of ours in files of the kind {1}, and is read there as what it is.{2}");

    public static readonly DiagnosticRule NoSuchKey = new("CONF015", Severity.Error,
        "No text has a key '{0}' of ours above it, so nothing can be read as that.{1} Write one that pages or terms have.");

    public static readonly DiagnosticRule IgnoredAndRead = new("CONF016", Severity.Error,
        "'{0}' is to be passed over, and to be read as '{1}'. Take it out of one of the two.");

    public static readonly DiagnosticRule NoLanguage = new("CONF008", Severity.Error,
        "'{0}' is no name of a language that browsers know. Write one such as en, pt-BR or zh-Hant.");

    public static readonly DiagnosticRule NoFolder = new("CONF009", Severity.Error,
        "The address of '{1}' has a question mark, a number sign, a user's name or two slashes in a row, and pages stand below a plain one. "
        + "Write it as https://example.org/docs/.");

    public static readonly DiagnosticRule UnknownCode = new("CONF012", Severity.Warning,
        "No finding of this site has the code '{0}', so this line changes nothing.{1} Take it away if you mean none.");

    public static readonly DiagnosticRule TooManySilences = new("CONF011", Severity.Warning,
        "This is one of more than {0} silences for {1} in {2}, and only the first of them are heeded. Write one without 'about' in their place.");

    public static readonly DiagnosticRule NoPattern = new("CONF019", Severity.Error,
        "'{0}' does not say where a file is changed. Write an address with '{{path}}' where the file's path belongs: https://example.org/edit/{{branch}}/{{path}}.");

    public static readonly DiagnosticRule NoSettings = new("CONF003", Severity.Error,
        "There is no site.yml. Add one with at least a line 'title: …'.");

    public static readonly DiagnosticRule StraySettings = new("DATA037", Severity.Error,
        "This site.yml is not read, since it is looked for at {0}, where there is none. Move it there.");
}
