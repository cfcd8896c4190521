using StaticSite.Engine;

namespace StaticSite.Import;

/// <summary>What an import could not do by itself.</summary>
internal static class ImportDiagnostics
{
    public static readonly DiagnosticRule Unreadable = new("IMP001", Severity.Error,
        "This cannot be read as {0}: {1}");

    public static readonly DiagnosticRule NotUtf8 = new("IMP002", Severity.Error,
        "This file is not in UTF-8; a spreadsheet may have saved it as Windows-1252. Save it again as 'CSV UTF-8', or in any editor as UTF-8.");

    public static readonly DiagnosticRule NoTerms = new("IMP003", Severity.Error,
        "No terms were found here. {0}");

    public static readonly DiagnosticRule NoName = new("IMP004", Severity.Warning,
        "This entry has no name and was left out: {0}. Give it one, and import again.");

    public static readonly DiagnosticRule NoDefinition = new("IMP005", Severity.Warning,
        "'{0}' has no definition, and a term needs one. Write it behind 'definition:'.");

    public static readonly DiagnosticRule SameId = new("IMP006", Severity.Warning,
        "'{0}' would have the address of '{1}', so it became {2}. Make them one if they are, or choose a better name for the file.");

    public static readonly DiagnosticRule SharedLabel = new("IMP007", Severity.Warning,
        "'{0}' is a label of {1} and of {2}, so both list it under 'cautious' and it links only where an author writes [[…]]. "
        + "Take it away where it is not meant.");

    public static readonly DiagnosticRule UnknownColumn = new("IMP008", Severity.Notice,
        "'{0}' {1}, so its words stand in the text below. Move them to where they belong, or delete them. First here.")
    {
        Title = "Words for which a term has no key stand in its text.",
    };

    public static readonly DiagnosticRule UnknownRelation = new("IMP009", Severity.Warning,
        "'{0}' is no term of this glossary, so it stands in the text below. Add it as a term and list its id under '{1}', or leave it.");

    public static readonly DiagnosticRule LongDefinition = new("IMP010", Severity.Notice,
        "This definition has {0} letters. Keep one phrase of it, and move the rest below the front matter.");

    public static readonly DiagnosticRule OtherLanguage = new("IMP011", Severity.Notice,
        "Words in {0} were left out, since this glossary is in '{1}'. Import them with --language when you add that language.");

    public static readonly DiagnosticRule NotTaken = new("IMP012", Severity.Warning,
        "This file was left behind: {0}.");

    public static readonly DiagnosticRule UnknownShortcode = new("IMP013", Severity.Warning,
        "'{0}' is a shortcode that only the old site knows, so it stands there as it was. Write what it showed, or import again with "
        + "--shortcode {1}=drop, text or note.");

    public static readonly DiagnosticRule DeadLink = new("IMP014", Severity.Warning,
        "'{0}' leads to no page or file that was imported, so the words stand there without a link. Link them to a page by its .md file, or to the whole address.");

    public static readonly DiagnosticRule DroppedKey = new("IMP015", Severity.Notice,
        "'{0}' says nothing in a part of pages and was left out: {1}.");

    public static readonly DiagnosticRule ForeignCode = new("IMP016", Severity.Warning,
        "{0} runs only in the old site, so {1}. Write what it showed: '{2}'");

    public static readonly DiagnosticRule ForeignHtml = new("IMP017", Severity.Warning,
        "<{0}> is HTML that pages here do not take, so it was left out and its words stay. {1}");

    public static readonly DiagnosticRule NoInclude = new("IMP018", Severity.Warning,
        "'{0}' was to be included here and was not found among the files. Put it into parts/ and write ::: include with its name.");

    public static readonly DiagnosticRule BadName = new("IMP019", Severity.Warning,
        "This file was left behind, since its name cannot be an address: {0}. Rename it, and import again.");

    public static readonly DiagnosticRule Settings = new("IMP020", Severity.Warning,
        "There is a site.yml already, and it was left alone. Add to it: {0}");

    public static readonly DiagnosticRule UnknownMark = new("IMP021", Severity.Warning,
        "'{0}' is a mark of the old site that nothing here stands for, so {1}.");

    public static readonly DiagnosticRule BadMatter = new("IMP022", Severity.Warning,
        "The front matter cannot be read, so it stands there as it was: {0}");

    public static readonly DiagnosticRule UnknownValue = new("IMP023", Severity.Warning,
        "'{0}' is no {1}, so it was left out. Write it as {2}.");

    public static readonly DiagnosticRule Registers = new("IMP024", Severity.Warning,
        "Terms name {0} that {1} must list: {2}. Add them there.");

    public static readonly DiagnosticRule SameTerm = new("IMP025", Severity.Warning,
        "'{0}' stands at {1} and again at {2}, so this one became {3}, and both list what they are called under 'cautious'. Make them one, or name them apart.");

    public static readonly DiagnosticRule AboveTable = new("IMP030", Severity.Notice,
        "'{0}' stands above the names of the columns, so it was left out. Keep it elsewhere if it is needed.");

    public static readonly DiagnosticRule ComputedMenu = new("IMP031", Severity.Warning,
        "The menu is computed here ('{0}'), so its order and its names were not taken. Write it as a plain list and import again, or write 'order' and "
        + "'menu-title' above the pages.");

    public static readonly DiagnosticRule LostInMenu = new("IMP032", Severity.Warning,
        "Words of the old menu were left out: {0}. {1}.");

    public static readonly DiagnosticRule KeptKey = new("IMP033", Severity.Notice,
        "'{0}' means nothing here, so it stays above the pages and 'front-matter' in site.yml passes it over. First here, of {1}. Take it out where nothing needs it.");

    public static readonly DiagnosticRule NoSuchTerm = new("IMP034", Severity.Warning,
        "The meaning of '{0}' stood here. The site has no such term yet, so {1}. Import the glossary and write ::: terms with the id of the term.");

    public static readonly DiagnosticRule LinkInstead = new("IMP035", Severity.Warning,
        "'{0}' is a shortcode that only the old site knows, so a link to what it names stands in its place. Write what it showed, if that is not enough.");

    public static readonly DiagnosticRule WordsInstead = new("IMP036", Severity.Warning,
        "'{0}' is an address that only the old site knows, so the words stand there without a link. Link them to where it led.");

    public static readonly DiagnosticRule LostSection = new("IMP037", Severity.Warning,
        "'{0}' has no section '{1}', so {2}. Link to a section that it has, if that is not enough.");

    public static readonly DiagnosticRule NoChoice = new("IMP038", Severity.Notice,
        "'{0}' under '{1}' is none of {2}, so it stands in the text below. Write one of them behind '{3}:' instead, or delete it. First here.");

    public static readonly DiagnosticRule FromCode = new("IMP039", Severity.Warning,
        "The old site drew here, of its program's code, what '{0}' does, and no import can; the name stands alone. First in this text, of {1}. Write what readers should know of it, or link to where it is told.");
}
