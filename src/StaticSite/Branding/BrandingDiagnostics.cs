using StaticSite.Engine;

namespace StaticSite.Branding;

internal static class BrandingDiagnostics
{
    public static readonly DiagnosticRule NoColor = new("SITE015", Severity.Error,
        "'{0}' is no color that can be read here. Write it in six digits and in quotes: \"#3346b8\".");

    public static readonly DiagnosticRule FaintColor = new("SITE016", Severity.Notice,
        "Letters in '{0}' have a contrast of {1:0.0} on the {2} pages, and readers need {3:0.0}, so of this color only hue and strength are used. "
        + "The nearest in which one can read is \"{4}\".");

    public static readonly DiagnosticRule NoPicture = new("SITE017", Severity.Error,
        "There is no picture '{0}' among the files of the site.{1} Put it there, or write its path from the folder of site.yml.");

    public static readonly DiagnosticRule OddPicture = new("SITE018", Severity.Error,
        "'{0}' cannot be the {1} of a site. Take {2}.");

    public static readonly DiagnosticRule Import = new("SITE019", Severity.Error,
        "A style sheet of the site loads no other. List the file in site.yml below 'styles', before this one, and take '@import' away.");

    public static readonly DiagnosticRule ForeignAddress = new("SITE020", Severity.Error,
        "'{0}' lies outside the site, and pages load nothing from there. Put the file into the input and name it from this one's folder.");

    public static readonly DiagnosticRule NoSuchFile = new("SITE021", Severity.Error,
        "No file of the site is '{0}', seen from this style sheet.{1} Name a picture of the input; faces of letters are not published, so take those of the device.");

    public static readonly DiagnosticRule BrokenSheet = new("SITE022", Severity.Error,
        "{0} here has no {1}, so a browser would read what follows as something else. Mend it.");

    public static readonly DiagnosticRule NoOwnFile = new("SITE023", Severity.Error,
        "There is no file '{0}' in the input.{1} Add it, or take this line away.");

    public static readonly DiagnosticRule UnlistedFile = new("SITE024", Severity.Error,
        "Nothing uses this file. Name it in site.yml below '{0}', or move it out of the input.")
    { CanSoften = true };

    public static readonly DiagnosticRule OddHead = new("SITE025", Severity.Error,
        "'{0}' cannot stand in the head of pages: {1}. Take this line away.");

    public static readonly DiagnosticRule OddScript = new("SITE026", Severity.Error,
        "A script is one file of the input or stands at one address. Write either 'file' or 'address'.");

    public static readonly DiagnosticRule ScriptNotAllowed = new("SITE027", Severity.Error,
        "Browsers will not run '{0}', since pages may run scripts of their own site alone. Allow it in site.yml: 'policy: {{script-src: [{1}]}}'.");

    public static readonly DiagnosticRule OddSource = new("SITE028", Severity.Error,
        "'{0}' is nobody whom 'policy' can name. Write where files come from, without what is behind: https://stats.example.org.");

    public static readonly DiagnosticRule OddData = new("SITE029", Severity.Error,
        "'{0}' cannot be the name of what a script is told. Use small letters, digits and hyphens.");

    public static readonly DiagnosticRule OddEntry = new("SITE030", Severity.Error,
        "An entry of the menu leads to a page, or has a label and holds others. Write 'page', or 'label' and 'below'.");

    public static readonly DiagnosticRule OddSocial = new("SITE031", Severity.Error,
        "'{0}' is no address of a person or a group elsewhere. Write it whole: https://example.org/@words.");
}
