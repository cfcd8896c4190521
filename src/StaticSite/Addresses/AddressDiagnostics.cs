using StaticSite.Engine;

namespace StaticSite.Addresses;

internal static class AddressDiagnostics
{
    public static readonly DiagnosticRule NoAddress = new("ADDR001", Severity.Error,
        "'{0}' is no address of a page. Write one such as glossary/some-term.html or articles/some-article.html#a-section.");

    public static readonly DiagnosticRule Circle = new("ADDR002", Severity.Error,
        "These redirects lead round in a circle: {0}. Let one of them end at a page.");

    public static readonly DiagnosticRule AnchorInUse = new("ADDR003", Severity.Error,
        "'{0}' still has a section '{1}', so readers stay there. Take this line away.");

    public static readonly DiagnosticRule Disappeared = new("ADDR004", Severity.Error,
        "'{0}' was published, and others may link to it, but it is gone. Bring it back, or say in redirects.yml what takes its place, as in '{0}: {1}'.{2}")
    {
        MostInFile = 1,
    };

    public static readonly DiagnosticRule ChangedMeaning = new("ADDR005", Severity.Error,
        "'{0}' was published as '{1}', which is no label of '{2}'. Give the new concept a file of its own, or list '{1}' under 'aliases', 'search' or 'deprecated'.");

    public static readonly DiagnosticRule ListedTwice = new("ADDR006", Severity.Error,
        "'{0}' stands here a second time; the first is in line {1}. Keep one.{2}")
    {
        MostInFile = 1,
    };

    public static readonly DiagnosticRule Unrecorded = new("ADDR007", Severity.Notice,
        "{0} of the site's addresses, '{1}' among them, are not listed here yet. Once they are published, run the command 'addresses'.");

    public static readonly DiagnosticRule LeadsTwice = new("ADDR008", Severity.Error,
        "'{0}' leads to '{1}' already ({2}). Keep one of the two.");

    public static readonly DiagnosticRule SameForHosts = new("ADDR010", Severity.Error,
        "Many hosts take '{0}' and '{1}' for one address, so they cannot lead to different pages. Let both lead to the same one, "
        + "or take this line away.");

    public static readonly DiagnosticRule HostsAlone = new("ADDR011", Severity.Notice,
        "No page can stand at '{0}', so only hosts that read _redirects lead its readers on. Old addresses of this kind: {1}.");

    public static readonly DiagnosticRule Query = new("ADDR012", Severity.Error,
        "'{0}' has a question mark, and what follows one is no part of an address that a page can have. Write what stands before it.");

    public static readonly DiagnosticRule Encoding = new("ADDR013", Severity.Error,
        "'{0}' cannot be kept: what its percent signs stand for is a slash or no UTF-8. Write its letters themselves, if they are known.");

    public static readonly DiagnosticRule PartStays = new("ADDR014", Severity.Error,
        "'{0}' cannot lead to '{1}': {2}. Take this line away, or lead the page elsewhere.");

    public static readonly DiagnosticRule KeptName = new("ADDR015", Severity.Error,
        "'{0}' is a name that hosts or the published folder keep for themselves. Take this line away.");

    public static readonly DiagnosticRule FileAbove = new("ADDR016", Severity.Error,
        "A page at '{0}' would need a folder where the site has the file '{1}'. Take this line away.");

    public static readonly DiagnosticRule Pattern = new("ADDR018", Severity.Error,
        "'{0}' is a pattern for many addresses, and each is kept by a line of its own. Write those that there were. A star or a colon that "
        + "an address really had is written %2A or %3A.");

    internal static DiagnosticRule Of(AddressFault fault) => fault switch
    {
        AddressFault.Query => Query,
        AddressFault.Pattern => Pattern,
        AddressFault.Encoding => Encoding,
        _ => NoAddress,
    };
}
