using StaticSite.Engine;

namespace StaticSite.Markdown;

public static class MarkdownDiagnostics
{
    public static readonly DiagnosticRule RawHtml = new("MD001", Severity.Error,
        "HTML is not used in texts. Write it in Markdown, or put it in `backticks` to show it.");

    public static readonly DiagnosticRule BadAddress = new("MD002", Severity.Error,
        "'{0}' is an address that a page must not have. Use https:, http:, mailto:, tel: or a path inside the site.");

    public static readonly DiagnosticRule LeavesSite = new("MD003", Severity.Error,
        "'{0}' leads out of the site. Count the '../' in it.");

    public static readonly DiagnosticRule MissingImageText = new("MD004", Severity.Error,
        "The picture '{0}' has no text for those who cannot see it. Write what it shows: ![what it shows]({0}).");

    public static readonly DiagnosticRule TopHeading = new("MD005", Severity.Error,
        "The top heading is the page's title, which comes from the front matter. Start sections with '##'.");

    public static readonly DiagnosticRule UnclosedContainer = new("MD006", Severity.Error,
        "The ':::' that starts here has no end. Put a line ':::' below it.");

    public static readonly DiagnosticRule OneLineContainer = new("MD007", Severity.Error,
        "The closing ':::' must stand on a line of its own, below this one.");

    public static readonly DiagnosticRule UnknownContainer = new("MD008", Severity.Error,
        "There is nothing called '::: {0}'.{1} Known: {2}.");

    public static readonly DiagnosticRule UnknownPart = new("MD009", Severity.Error,
        "There is no {0} '{1}'.{2} Use the id of an existing one.");

    public static readonly DiagnosticRule ContainerHoldsText = new("MD010", Severity.Error,
        "Between '::: {0} {1}' and ':::' nothing can stand; the table or box comes from elsewhere. Move the text below.");

    public static readonly DiagnosticRule SkippedHeading = new("MD011", Severity.Warning,
        "This heading is {0} deep below one of {1}. Go down one step at a time, so that the outline stays whole.");

    public static readonly DiagnosticRule TooDeep = new("MD012", Severity.Error,
        "Brackets, emphasis or quotations nest too deeply in this text. Close them, or put a backslash before each.");

    public static readonly DiagnosticRule BrokenLink = new("MD013", Severity.Warning,
        "What starts here shows as text and not as a link: {0}.")
    {
        Title = "This is meant for a link and shows as text.",
    };

    public static readonly DiagnosticRule UndefinedName = new("MD014", Severity.Warning,
        "This shows as it stands, since the text has no line '[{0}]: …'. Add one{1}.");

    public static readonly DiagnosticRule UnknownReference = new("REF001", Severity.Error,
        "There is no {0} '{1}'.{2} Use the key of an existing one, or add it to {3}.");
}
