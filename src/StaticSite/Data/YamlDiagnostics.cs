using StaticSite.Engine;

namespace StaticSite.Data;

internal static class YamlDiagnostics
{
    public static readonly DiagnosticRule InvalidEncoding = new("TEXT001", Severity.Error,
        "This is not UTF-8 text. Save the file as UTF-8 in your editor.");

    public static readonly DiagnosticRule TooLarge = new("TEXT002", Severity.Error,
        "This file has {0:N0} bytes; at most {1:N0} are read. Split it.");

    public static readonly DiagnosticRule Conflict = new("TEXT003", Severity.Error,
        "Two people changed these lines, and git could not tell whose words to take. Keep what is right, and take away the lines "
        + "that start with '<<<<<<<', '=======' and '>>>>>>>'.");

    public static readonly DiagnosticRule RefusedSign = new("TEXT004", Severity.Error,
        "Here stands {0}, which nobody can see and no page may hold. Take it away.");

    public static readonly DiagnosticRule EscapedSign = new("TEXT005", Severity.Error,
        "In double quotes, '{0}' stands for {1}, which no page may hold. Take it away; if you mean a backslash, write two.");

    public static readonly DiagnosticRule NoFrontMatter = new("DATA001", Severity.Error,
        "The file does not start with front matter{0}. Put a line '---' first, then the keys, then another line '---'.");

    public static readonly DiagnosticRule UnclosedFrontMatter = new("DATA002", Severity.Error,
        "The front matter that starts here has no end. Put a line '---' below its last key.");

    public static readonly DiagnosticRule Syntax = new("DATA003", Severity.Error, "{0}")
    {
        Title = "These keys and values cannot be read as YAML.",
    };

    public static readonly DiagnosticRule DuplicateKey = new("DATA004", Severity.Error,
        "'{0}' stands here a second time; the first is in line {1}. Keep one.")
    {
        MostInFile = 1,
    };

    public static readonly DiagnosticRule NotAccepted = new("DATA005", Severity.Error,
        "This is YAML's sign for {0}, which is not used here. Put the text in quotes, or take the sign away.");

    public static readonly DiagnosticRule SecondDocument = new("DATA006", Severity.Error,
        "A second document starts here. Keep one in a file.");

    public static readonly DiagnosticRule TooDeep = new("DATA007", Severity.Error,
        "The lists and keys here are nested more than {0} deep. Nothing needs that; look for a stray bracket.");

    public static readonly DiagnosticRule UnknownKey = new("DATA008", Severity.Error,
        "'{0}' is not a key that belongs here.{1}")
    {
        MostInFile = 2,
        CanSoften = true,
    };

    public static readonly DiagnosticRule ReadAsOne = new("CONF017", Severity.Error,
        "'{0}' and '{1}', in line {2}, are both read as '{3}', as site.yml says. Keep one of them.");

    public static readonly DiagnosticRule MissingKey = new("DATA009", Severity.Error,
        "'{0}' is missing. Add a line '{0}: …'.{1}");

    public static readonly DiagnosticRule WrongType = new("DATA010", Severity.Error,
        "'{0}' should be {1}, but is {2}.")
    {
        MostInFile = 2,
    };

    public static readonly DiagnosticRule QuoteThis = new("DATA011", Severity.Error,
        "The text of '{0}' starts with '{1}', which YAML takes for something else. Put it in quotes: \"{1}…\".");

    public static readonly DiagnosticRule NotADate = new("DATA012", Severity.Error,
        "'{0}' is no date. Write it as 2026-11-21: year, month, day.");

    public static readonly DiagnosticRule NotANumber = new("DATA013", Severity.Error,
        "'{0}' is no whole number.");

    public static readonly DiagnosticRule NotAChoice = new("DATA014", Severity.Error,
        "'{0}' is none of the words for '{1}'.{2} Write one of: {3}.");

    public static readonly DiagnosticRule BadId = new("DATA015", Severity.Error,
        "'{0}' cannot be part of an address. Use small letters a to z, digits and single hyphens: '{1}'.");

    public static readonly DiagnosticRule ReservedId = new("DATA016", Severity.Error,
        "'{0}' is a name that hosts or disks keep for themselves. Choose another.");

    public static readonly DiagnosticRule EmptyText = new("DATA017", Severity.Error,
        "'{0}' is empty. Write something, or take the line away.");

    public static readonly DiagnosticRule LeftEmpty = new("DATA018", Severity.Error,
        "'{0}' has nothing behind its colon yet. Write it there.");

    public static readonly DiagnosticRule CutShort = new("DATA019", Severity.Warning,
        "What stands here behind '#' is a note and no part of '{0}'. If it belongs to the text, put all of it in quotes; "
        + "if it is a note, give it a line of its own.");

    public static readonly DiagnosticRule MissingColon = new("DATA020", Severity.Error,
        "A colon is missing behind '{0}'. Write '{0}: …'.");

    public static readonly DiagnosticRule MissingSpace = new("DATA021", Severity.Error,
        "A space is missing behind the {0}. Write '{1}'.");

    public static readonly DiagnosticRule OddSpace = new("DATA022", Severity.Error,
        "There is {0} here (U+{1:X4}), which YAML does not take for a space. Write a plain one.");

    public static readonly DiagnosticRule MissingDash = new("DATA023", Severity.Error,
        "This looks like an entry of a list, but there is no hyphen in front. Write '- {0}'.");

    public static readonly DiagnosticRule MissingOpening = new("DATA024", Severity.Error,
        "There is a {0} at the end of this text, but no {1} in front. Write both or neither.");

    public static readonly DiagnosticRule NoFence = new("DATA025", Severity.Error,
        "The front matter ends here, but the line that says so is missing. Put a line '---' above this one.");

    public static readonly DiagnosticRule HyphenInText = new("DATA026", Severity.Error,
        "This line starts with a hyphen, but is part of the text above it. Start it where the list starts, or put the text in quotes.");

    public static readonly DiagnosticRule NullText = new("DATA027", Severity.Error,
        "YAML reads {0} as nothing. Put it in quotes if the word is meant, or take it away.");

    public static readonly DiagnosticRule EmptyEntry = new("DATA028", Severity.Error,
        "An entry of '{0}' is empty. Write something, or take it away.");

    public static readonly DiagnosticRule ListInText = new("DATA029", Severity.Error,
        "'{0}' is a list, and this is one text. Put its entries in brackets: {1}.");

    public static readonly DiagnosticRule ListInLabel = new("DATA030", Severity.Warning,
        "'{0}' is one label here. If several are meant, put them in brackets: {1}; if it is one, in quotes.");

    public static readonly DiagnosticRule TwoNames = new("DATA040", Severity.Warning,
        "'{0}' is one name here, found only where a text has all of it. Write '{1}', and put '{2}' under '{3}'; if it is one name, in quotes.");

    public static readonly DiagnosticRule SignBehindLabel = new("DATA041", Severity.Warning,
        "The '{0}' at the end is part of the label here, so it is not found without it. Take it away.");

    public static readonly DiagnosticRule CurlyQuotes = new("DATA031", Severity.Warning,
        "The curly quotation marks are part of the label here, so it is not found without them. Write '{0}'.");

    public static readonly DiagnosticRule NoSuchDay = new("DATA032", Severity.Error,
        "'{0}' does not exist. {1}.");

    public static readonly DiagnosticRule PastedBullet = new("DATA033", Severity.Error,
        "'{0}' does not start an entry of a list here; a hyphen does. Write '- ' in its place.");

    public static readonly DiagnosticRule UnseenSign = new("TEXT007", Severity.Warning,
        "Here stands U+{0:X4}, which nobody can see. Take it away.");

    public static readonly DiagnosticRule LostSign = new("TEXT008", Severity.Warning,
        "The sign � stands where a letter was lost when this text was copied or converted. Write the letter.")
    {
        MostInFile = 2,
    };

    public static readonly DiagnosticRule TurningSign = new("TEXT009", Severity.Warning,
        "Here stands U+{0:X4}, which nobody can see and which turns the order of what follows round. Take it away.")
    {
        MostInFile = 2,
    };

    public static readonly DiagnosticRule PrivateSign = new("TEXT010", Severity.Warning,
        "Here stands U+{0:X4}, a sign of one font that others do not have, so readers see a box. Write what it showed.")
    {
        MostInFile = 2,
    };

    public static readonly DiagnosticRule MisreadSigns = new("TEXT011", Severity.Warning,
        "'{0}' is '{1}' in a text that was read in the wrong encoding on its way here. Write '{1}'.")
    {
        MostInFile = 2,
    };

    public static readonly DiagnosticRule OtherLineEnd = new("TEXT012", Severity.Warning,
        "Here stands U+{0:X4}, with which another program ends lines and a page does not. Delete it, and start a new line or paragraph.")
    {
        MostInFile = 2,
    };

    public static readonly DiagnosticRule LateMatter = new("DATA038", Severity.Error,
        "The front matter must be the first thing in the file, between two lines '---'. {0}.");

    public static readonly DiagnosticRule OneText = new("DATA039", Severity.Error,
        "'{0}' is one text, and this is a list. {1}.");

    public static readonly DiagnosticRule TooLong = new("DATA042", Severity.Error,
        "'{0}' has {1:N0} signs here, and none over {2:N0} is published, since it stands on many pages. Say it in fewer words.");

    public static readonly DiagnosticRule TooManyOldAddresses = new("DATA043", Severity.Error,
        "'{0}' lists {1:N0} addresses, and one page may have at most {2:N0}. Keep those that somebody may still follow.");
}
