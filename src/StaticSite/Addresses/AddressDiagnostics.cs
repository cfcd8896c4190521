using StaticSite.Engine;

namespace StaticSite.Addresses;

public static class AddressDiagnostics
{
    public static readonly DiagnosticRule NoAddress = new("ADDR001", Severity.Error,
        "'{0}' is no address of a page. Write one such as glossary/bpo.html or articles/what-is-bpo.html#drawbacks.");

    public static readonly DiagnosticRule Circle = new("ADDR002", Severity.Error,
        "These redirects lead round in a circle: {0}. Let one of them end at a page.");

    public static readonly DiagnosticRule AnchorInUse = new("ADDR003", Severity.Error,
        "'{0}' still has a section '{1}', so readers stay there. Take this line away.");

    public static readonly DiagnosticRule Disappeared = new("ADDR004", Severity.Error,
        "'{0}' was published, and others may link to it, but it is gone. Bring it back, or say in redirects.yml what takes its place: '{0}: …'.{1}");

    public static readonly DiagnosticRule ChangedMeaning = new("ADDR005", Severity.Error,
        "'{0}' was published as '{1}', which is no label of '{2}'. Give the new concept a file of its own, or list '{1}' under 'aliases', 'search' or 'deprecated'.");

    public static readonly DiagnosticRule ListedTwice = new("ADDR006", Severity.Error,
        "'{0}' stands here a second time; the first is in line {1}. Keep one.{2}");

    public static readonly DiagnosticRule Unrecorded = new("ADDR007", Severity.Notice,
        "{0} of the site's addresses, '{1}' among them, are not listed here yet. Once they are published, run the command 'addresses'.");
}
