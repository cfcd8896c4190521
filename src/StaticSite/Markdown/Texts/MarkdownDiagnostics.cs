using StaticSite.Engine;

namespace StaticSite.Markdown.Texts;

internal static class MarkdownDiagnostics
{
    public static readonly DiagnosticRule RawHtml = new("MD001", Severity.Error,
        "'{0}' is HTML, which is not used in texts. {1}, or put it in `backticks` to show it.")
    { CanSoften = true };

    public static readonly DiagnosticRule BadAddress = new("MD002", Severity.Error,
        "'{0}' is an address that a page must not have. Use https:, http:, mailto:, tel: or a path inside the site.");

    public static readonly DiagnosticRule LeavesSite = new("MD003", Severity.Error,
        "'{0}' leads out of the site. Count the '../' in it.")
    { CanSoften = true };

    public static readonly DiagnosticRule MissingImageText = new("MD004", Severity.Error,
        "The picture '{0}' has no text for those who cannot see it. Write what it shows: ![what it shows]({0}).")
    { CanSoften = true };

    public static readonly DiagnosticRule TopHeading = new("MD005", Severity.Error,
        "A top heading is a title, and the page has one already. Start sections with '##'.")
    { CanSoften = true };

    public static readonly DiagnosticRule UnclosedContainer = new("MD006", Severity.Error,
        "The ':::' that starts here has no end. Put a line ':::' below it.");

    public static readonly DiagnosticRule OneLineContainer = new("MD007", Severity.Error,
        "The closing ':::' must stand on a line of its own, below this one.");

    public static readonly DiagnosticRule UnknownContainer = new("MD008", Severity.Error,
        "There is nothing called '::: {0}'.{1} Known: {2}.")
    { CanSoften = true };

    public static readonly DiagnosticRule UnknownPart = new("MD009", Severity.Error,
        "There is no {0} '{1}'.{2} Use the id of an existing one.");

    public static readonly DiagnosticRule NothingToShow = new("SITE012", Severity.Warning,
        "The site has nothing yet that '::: {0}' could show, so nothing stands here. Add some, or take the two lines away.");

    public static readonly DiagnosticRule NeedsNoKey = new("SITE013", Severity.Error,
        "'::: {0}' stands alone, since there is one such part. Take '{1}' away.");

    public static readonly DiagnosticRule ContainerHoldsText = new("MD010", Severity.Error,
        "Between '::: {0}' and ':::' nothing can stand; what it shows comes from elsewhere. Move the text below.");

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

    public static readonly DiagnosticRule NoRoomForBlock = new("MD015", Severity.Warning,
        "This starts {0}, and here is room for {1}. Write it so, or put a backslash before the sign that makes it what it is.");

    public static readonly DiagnosticRule SurplusCells = new("MD016", Severity.Warning,
        "The table has {0} columns, so what stands from here on in this row does not show. "
        + "If a '|' is part of a cell's words, put a backslash before it; or give the table one more column.");

    public static readonly DiagnosticRule UnpairedTag = new("MD017", Severity.Error,
        "'{0}' shows as text, since there is no {1} it in the same paragraph, emphasis or link. Put one on each side of the words.")
    { CanSoften = true };

    public static readonly DiagnosticRule UnclosedDetails = new("MD018", Severity.Error,
        "The <details> that starts here has no end. Put a line '</details>' below it.");

    public static readonly DiagnosticRule UnclosedSummary = new("MD019", Severity.Error,
        "The <summary> that starts here has no end. Put '</summary>' behind its words.");

    public static readonly DiagnosticRule UnclosedComment = new("MD020", Severity.Error,
        "The note to yourself that starts here has no end, so that nothing below it shows. Put '-->' behind it.");

    public static readonly DiagnosticRule TextBehindComment = new("MD021", Severity.Error,
        "Something stands behind the '-->' of the note to yourself that starts here. Give it a line of its own.");

    public static readonly DiagnosticRule UncitedNote = new("MD022", Severity.Warning,
        "Nothing in the text leads to the note '[{0}]', so it does not show. Write [{0}] where it belongs, or take it out.");

    public static readonly DiagnosticRule RepeatedNote = new("MD023", Severity.Warning,
        "There is a note '[{0}]' further up, so this one does not show. Give it another name.");

    public static readonly DiagnosticRule NoTitle = new("MD024", Severity.Error,
        "The page has no title. Start it with '# ' and the title, or with front matter: a line '---', 'title: …' and another line '---'.");

    public static readonly DiagnosticRule LinkToDraft = new("ART008", Severity.Error,
        "'{0}' leads to a draft, which readers do not see. Publish that page by taking 'draft: true' away, or leave the link out until then.");

    public static readonly DiagnosticRule OldAddress = new("ADDR017", Severity.Notice,
        "'{0}' is an old address of '{1}'. Readers get there; write the new one.");

    public static readonly DiagnosticRule ForeignMark = new("MD030", Severity.Warning,
        "'{0}' shows as it stands: it is {1}. {2}")
    {
        Title = "A mark of another tool shows as it stands.",
    };

    public static readonly DiagnosticRule OpenMark = new("MD031", Severity.Warning,
        "The '{0}' here shows as it stands: {1}.")
    {
        Title = "A mark shows as it stands.",
    };

    public static readonly DiagnosticRule UnclosedCode = new("MD032", Severity.Error,
        "The code that starts here has no end, so that what follows shows as code, too. Put a line '{0}' below its last line.");

    public static readonly DiagnosticRule MissingSpace = new("MD033", Severity.Warning,
        "The '{0}' here shows as it stands and starts no {1}: there is no space behind it. Put one there.");

    public static readonly DiagnosticRule RowsOutsideTable = new("MD034", Severity.Warning,
        "This shows as text and not as a table: {0}.")
    {
        Title = "What is meant for rows of a table shows as text.",
    };

    public static readonly DiagnosticRule PastedBullet = new("MD035", Severity.Warning,
        "The '{0}' here shows as it stands and starts no list. {1}.");

    public static readonly DiagnosticRule CodeRunsOn = new("MD036", Severity.Warning,
        "The code that starts here runs on into the next, which starts on line {0}. Put a line '{1}' between, or start this one with '{2}'.");

    public static readonly DiagnosticRule TakenAnchor = new("MD037", Severity.Error,
        "The page has an anchor '{0}' already. Write another behind this heading.");

    public static readonly DiagnosticRule BadAnchor = new("MD075", Severity.Error,
        "'{0}' names no place: a name starts with a letter or digit and has letters, digits, '-', '_', '.' and ':' in it. Write '{{#{1}}}'.");

    public static readonly DiagnosticRule HeadingAttributes = new("MD076", Severity.Warning,
        "'{0}' behind this heading does not show: how things look is the theme's part. Write '{{#{1}}}' alone.");

    public static readonly DiagnosticRule EmptyHeading = new("MD077", Severity.Warning,
        "This heading has no words, so nobody sees it. Write some behind the '#', or take the line out.");

    public static readonly DiagnosticRule RefusedEntity = new("TEXT006", Severity.Error,
        "This number stands for {0}, which no page may hold. Take it away.");

    public static readonly DiagnosticRule IdleName = new("MD039", Severity.Warning,
        "No link goes by the name '[{0}]', so {1} not show. Use the name, or take the line out.");

    public static readonly DiagnosticRule WordsBehindLanguage = new("MD040", Severity.Warning,
        "'{0}' stands behind the language of this code and does not show. Write it above the code, or take it out.");

    public static readonly DiagnosticRule ProductAsEmphasis = new("MD041", Severity.Warning,
        "The '*' between numbers does not show here and sets what follows in italics. Write ×, or a backslash before each '*'.");

    public static readonly DiagnosticRule NumberLost = new("MD042", Severity.Warning,
        "This is an entry of the list above it and shows as number {1}, not {0}. "
        + "If '{0}.' is part of a sentence, put a backslash before its dot; if it is a list of its own, some words between.");

    public static readonly DiagnosticRule LinkWithoutWords = new("MD043", Severity.Warning,
        "The link to '{0}' has no words, so nobody can see it. Write some: [words]({0}).");

    public static readonly DiagnosticRule LinkNowhere = new("MD044", Severity.Warning,
        "This link leads nowhere. Put the address behind its words in the place of '#', or take the link out.");

    public static readonly DiagnosticRule NoAddress = new("MD045", Severity.Error,
        "There is no address between the brackets '()' behind these words. Write one, or take the brackets out.");

    public static readonly DiagnosticRule OwnMachine = new("MD046", Severity.Warning,
        "'{0}' is an address of your own machine, which nobody else can reach.{1} Link to the page itself.");

    public static readonly DiagnosticRule TextAsHeading = new("MD047", Severity.Warning,
        "The dashes below this text make a heading of it. Leave an empty line between for a line across the page; for a heading, write '## ' before its words.");

    public static readonly DiagnosticRule ListBeside = new("MD048", Severity.Warning,
        "This list stands below the entry above it and not in it: it starts too far left. Put {0} before each of its lines.");

    public static readonly DiagnosticRule PictureInside = new("MD049", Severity.Error,
        "The picture itself stands here as letters ('{0}…'). Save it as a file in pictures/, and write ![what it shows](../pictures/name.png).");

    public static readonly DiagnosticRule ForeignPicture = new("MD050", Severity.Error,
        "The picture '{0}' is no file of this site, and pages load nothing from elsewhere, so nobody would see it. "
        + "Put the file beside the text, and write its name here.")
    { CanSoften = true };

    public static readonly DiagnosticRule UnfinishedAddress = new("MD051", Severity.Error,
        "'{0}' does not say where it leads. Write the whole address, such as https://example.org/page or mailto:name@example.org.");

    public static readonly DiagnosticRule TooEmptyTable = new("MD052", Severity.Error,
        "The table has {0:N0} columns, and its rows are so short that nearly all of it is empty. Make several tables of it.");

    public static readonly DiagnosticRule LongNames = new("MD053", Severity.Error,
        "From here on, what '[{0}]: …' stands for makes the page much longer than its text. Write a shorter address and title, or use the name less often.");

    public static readonly DiagnosticRule EmbeddedTwice = new("MD054", Severity.Error,
        "'::: {0}' stands on this page already, on line {1}. Keep one of the two, and link to it.");

    public static readonly DiagnosticRule TooManyParts = new("MD055", Severity.Error,
        "This text has too many {0} for one page. Make several pages of it.");

    public static readonly DiagnosticRule EmptyContainer = new("MD056", Severity.Warning,
        "Nothing stands between this '::: {0}' and its ':::'. Write its text there, or take both lines out.");

    public static readonly DiagnosticRule ForeignContainer = new("MD060", Severity.Warning,
        "'{0}' is what others write for '{1}', and shows as that. Write '{1}'.");

    public static readonly DiagnosticRule TitledAlert = new("MD061", Severity.Warning,
        "Behind '{0}' GitHub takes no title, and shows this as a quotation. Write '::: {1} {2}', the text below without '>', and a line ':::'.");

    public static readonly DiagnosticRule NoParts = new("MD062", Severity.Error,
        "There is no heading between this '::: {0}' and its ':::'. Start each part with one, such as '### Linux'.");

    public static readonly DiagnosticRule TextBeforeParts = new("MD063", Severity.Error,
        "This stands before the first heading in '::: {0}', so it belongs to no part. Put it above the ':::', or below a heading.");

    public static readonly DiagnosticRule HigherPart = new("MD064", Severity.Warning,
        "This heading is higher than the first in its '::: {1}', and starts a part as that does. Write '{0}'; or end the container above it.");

    public static readonly DiagnosticRule NamelessPart = new("MD065", Severity.Error,
        "This does not say what to include. Write '::: include name' for what stands in parts/name.md.");

    public static readonly DiagnosticRule CircularPart = new("MD066", Severity.Error,
        "The part '{0}' would stand in itself: {1}. Take one of these lines out.");

    public static readonly DiagnosticRule TooManyIncluded = new("MD067", Severity.Error,
        "From here on, the page has too much {0}. Make several pages of it.");

    public static readonly DiagnosticRule UnknownReference = new("REF001", Severity.Error,
        "There is no {0} '{1}'.{2} Use the key of an existing one, or add it to {3}.");
}
