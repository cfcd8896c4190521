namespace StaticSite.Engine;

/// <summary>What the engine finds by itself: about addresses, files that nobody reads, and links.</summary>
public static class EngineDiagnostics
{
    /// <summary>Two files become one page.</summary>
    public static readonly DiagnosticRule AddressTaken = new("SITE001", Severity.Error,
        "This file and {0} both become '{1}'. Rename one of them.");

    /// <summary>No pipeline reads the file.</summary>
    public static readonly DiagnosticRule UnknownFile = new("SITE002", Severity.Error,
        "The site does not use this kind of file here. Move it out of the input, or see the README for what goes where.")
    { CanSoften = true };

    /// <summary>A file becomes a page that the site makes by itself.</summary>
    public static readonly DiagnosticRule GeneratedAddressTaken = new("SITE003", Severity.Error,
        "The site makes '{0}' itself. Rename this file.");

    /// <summary>An author asks for an address that a page has.</summary>
    public static readonly DiagnosticRule AddressInUse = new("SITE004", Severity.Error,
        "'{0}' is a page of the site, so nothing else can have that address. Choose another, or take this line away.");

    /// <summary>Two addresses that some hosts take for one.</summary>
    public static readonly DiagnosticRule DiffersByCase = new("ADDR009", Severity.Error,
        "'{0}' differs from the page '{1}' by capitals alone, and many hosts and disks take the two for one. Take this line away.");

    /// <summary>Two files become pages that some hosts take for one.</summary>
    public static readonly DiagnosticRule FilesDifferByCase = new("FILE011", Severity.Error,
        "This file would be published as '{0}', and {1} as '{2}'. Many hosts and disks take the two for one. Rename one of them.");

    /// <summary>A file whose ending keeps it from being read.</summary>
    public static readonly DiagnosticRule WrongEnding = new("SITE005", Severity.Error,
        "By this name, the site does not read the file. Rename it to '{0}'.");

    /// <summary>Something was renamed by hand, and its old name still stands elsewhere.</summary>
    public static readonly DiagnosticRule Renamed = new("SITE006", Severity.Error,
        "'{0}' seems to be what was '{1}', and that name still stands in {2} and {3} more {4}. {5}")
    {
        Title = "Something was renamed by hand, and its old name still stands elsewhere.",
    };

    /// <summary>A file without a byte.</summary>
    public static readonly DiagnosticRule EmptyFile = new("SITE010", Severity.Error,
        "This file is empty. Write something into it, or take it away.")
    { CanSoften = true };

    /// <summary>A link to a page that there is not.</summary>
    public static readonly DiagnosticRule NoSuchPage = new("LINK001", Severity.Error,
        "'{0}' leads to no page or file.{1} Link to an existing one, or add it.")
    { CanSoften = true };

    /// <summary>A link to a section that its page does not have.</summary>
    public static readonly DiagnosticRule NoSuchAnchor = new("LINK002", Severity.Error,
        "'{0}' has no section '{1}'.{2} Link to one that it has, or to the page alone.")
    { CanSoften = true };
}
