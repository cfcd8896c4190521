using StaticSite.Engine;

namespace StaticSite.Glossary.Terms;

internal static class GlossaryDiagnostics
{
    public static readonly DiagnosticRule UnknownTerm = new("GLO001", Severity.Error,
        "There is no term '{0}'.{1} Use the id of an existing one, or add glossary/{2}.md.");

    public static readonly DiagnosticRule LabelForId = new("DATA036", Severity.Error,
        "'{0}' is a label; the id of its term is '{1}'. Write the id here.");

    public static readonly DiagnosticRule RelatedToItself = new("GLO002", Severity.Error,
        "A term cannot name itself under '{0}'. Take it away.");

    public static readonly DiagnosticRule LabelTaken = new("GLO003", Severity.Error,
        "'{0}' is also {1} of {2} ({3}). Remove one, or {4}.");

    public static readonly DiagnosticRule UnknownCategory = new("GLO004", Severity.Error,
        "There is no category '{0}'.{1} Use one of site.yml, or add it there.");

    public static readonly DiagnosticRule UnknownLabel = new("GLO005", Severity.Error,
        "No term is called '{0}'.{1} Use the id or a label of an existing one.");

    public static readonly DiagnosticRule AmbiguousLabel = new("GLO006", Severity.Error,
        "'{0}' can mean {1}. Name the one you mean: {2}.");

    public static readonly DiagnosticRule IdleOptOut = new("GLO007", Severity.Warning,
        "'{0}' is no label of a term, so there is nothing to keep from being linked. Write it without '[[!' and ']]'.");

    public static readonly DiagnosticRule DeprecatedLabel = new("GLO008", Severity.Warning,
        "'{0}' is no longer used for this. Write '{1}'.");

    public static readonly DiagnosticRule UnusedTerm = new("GLO009", Severity.Notice,
        "No text links to '{0}'. Use it somewhere, ask for links to its cautious labels with '[[…]]', or ask whether the "
        + "glossary needs it.");

    public static readonly DiagnosticRule NeedlessOptOut = new("GLO010", Severity.Warning,
        "'{0}' would not be linked here anyway, since {1}. Write it without '[[!' and ']]'.");

    public static readonly DiagnosticRule BroaderCycle = new("GLO011", Severity.Error,
        "A term cannot be broader than itself: {0}. Take one of these away.");

    public static readonly DiagnosticRule RelatedAndBroader = new("GLO012", Severity.Warning,
        "'{0}' is {1} already ({2}), so it need not be related too. Take it away here.");

    public static readonly DiagnosticRule DifferenceTwice = new("GLO035", Severity.Warning,
        "How this differs from '{0}' is told there already ({1}). Keep one of the two lines; both pages show it.");

    public static readonly DiagnosticRule NoPlainWords = new("GLO036", Severity.Notice,
        "{0} pages link '{1}', and no everyday words lead to it. Under 'plain', add some that people say who do not know the term.")
    {
        Title = "A term that many pages link has no everyday words to be found by.",
    };

    public static readonly DiagnosticRule NotOnePhrase = new("GLO014", Severity.Warning,
        "A definition is one phrase or sentence, and these are several. What more there is to say goes below the front matter.");

    public static readonly DiagnosticRule CircularDefinition = new("GLO015", Severity.Warning,
        "These definitions lead back to themselves: {0}. Say one of them in other words.");

    public static readonly DiagnosticRule UndefinedAbbreviation = new("GLO016", Severity.Warning,
        "'{0}' is an abbreviation that nothing defines; texts use it {1} ({2}). "
        + "Add a term, or list it under 'abbreviations' in site.yml.");

    public static readonly DiagnosticRule MixedScripts = new("GLO017", Severity.Warning,
        "'{0}' mixes letters that look alike: '{1}' is {2}. Type the word again.");

    public static readonly DiagnosticRule UnsourcedDefinition = new("GLO018", Severity.Notice,
        "The definition of '{0}' names no source. Add 'sources: […]'; for your own knowledge there is a source of kind 'own'.");

    public static readonly DiagnosticRule SearchedElsewhere = new("GLO019", Severity.Warning,
        "'{0}' is also a search word of {1} ({2}). If both mean the same thing, take it away here; if not, take it away there.");

    public static readonly DiagnosticRule BrokenReference = new("GLO020", Severity.Warning,
        "What starts here shows as text and links nothing: {0}. For plain brackets, put a backslash before each: \\[\\[.")
    {
        Title = "This is meant to link a term and shows as text.",
    };

    public static readonly DiagnosticRule ExactNoLabel = new("GLO021", Severity.Error,
        "'{0}' under 'exact' is no label of this term.{1} Write one as it stands above: its name, its abbreviation, an alias or a form.");

    public static readonly DiagnosticRule IdleException = new("GLO022", Severity.Warning,
        "'{0}' under 'except' keeps nothing from being linked: {1}.")
    {
        Title = "This phrase under 'except' keeps nothing from being linked.",
    };

    public static readonly DiagnosticRule MostlySmall = new("GLO023", Severity.Notice,
        "'{0}' begins with a capital, but {1} in small letters ({2}). If only '{0}' is meant, add 'exact: [{0}]'; if not, "
        + "write it as it stands in a sentence.")
    {
        Title = "A label begins with a capital and links mostly words in small letters.",
    };

    public static readonly DiagnosticRule IdleCategory = new("GLO024", Severity.Notice,
        "No term belongs to the category '{0}', so it shows nowhere. Write it as a term's 'category', or take it out.");

    public static readonly DiagnosticRule PageForTerm = new("GLO025", Severity.Error,
        "'{0}' is no term but a page. [[…]] links terms; write {1}.");

    public static readonly DiagnosticRule PlainWord = new("GLO027", Severity.Notice,
        "'{0}' is not linked by itself any more: {1}. That spares readers links that few want. Where one is wanted, write [[{2}]]; to link it as "
        + "before, add 'links: section' here; to say that this is right, 'links: ask'.")
    {
        Title = "A label is an everyday word that many pages use, so it stays plain.",
    };

    public static readonly DiagnosticRule PlainPhrase = new("GLO028", Severity.Notice,
        "'{0}' is not linked in '{1}': {2}. If it is, add 'except: [{1}]'; if it is this one, add '{1}' to 'aliases'.")
    {
        Title = "A label stands often beside the same word, so it stays plain there.",
    };

    public static readonly DiagnosticRule GeneralWord = new("GLO039", Severity.Notice,
        "'{0}' stays plain behind words that tell which kind of it is meant, but for those of its definition: {1}. Where a link is wanted there, write "
        + "[[…]] or add the phrase to 'aliases'; to link all, add 'links: section' here.")
    {
        Title = "A label stands often behind words that tell which kind is meant, so it stays plain there.",
    };

    public static readonly DiagnosticRule NoFolder = new("GLO029", Severity.Warning,
        "No file of the input lies in '{0}'.{1} Write a folder from the input on: articles/some-section.");

    public static readonly DiagnosticRule KeptOut = new("GLO034", Severity.Notice,
        "'{0}' is linked nowhere: texts of {1} use it, and {2} links out of each. Let it link there, or write 'links: ask' if it should not.")
    {
        Title = "Texts use a term only in folders that its own file keeps links out of.",
    };

    public static readonly DiagnosticRule Swallowed = new("GLO033", Severity.Notice,
        "'{0}' links nothing: {1} have it, always inside {2}{3}, which wins. Where it is meant, write [[{4}]]; if nowhere, take it away.")
    {
        Title = "Texts have a label only inside of longer ones, so it links nothing.",
    };

    public static readonly DiagnosticRule RepeatedDefinition = new("GLO026", Severity.Notice,
        "This is word for word the definition of '{0}' ({1}). Write what sets the two apart; if nothing does, make one name an alias of the other.");

    public static readonly DiagnosticRule NoForms = new("GLO030", Severity.Notice,
        "There are no rules for plural forms in '{0}', so a label matches as it is written and in no other form. List others under a term's 'forms'.")
    {
        Title = "The site's language has no rules for plural forms.",
    };

    public static readonly DiagnosticRule NoTextHas = new("GLO031", Severity.Warning,
        "No text mentions a term by '{0}': {1}.")
    {
        Title = "A label is written in a way in which no text has it.",
    };

    public static readonly DiagnosticRule LinkedOften = new("GLO032", Severity.Notice,
        "{1} of {2} pages link '{0}' ({3} %). Where readers know a word, a link to it is in their way: add 'links: page' or 'links: ask'. If they need it, "
        + "'links: section' says that this is right.")
    {
        Title = "A term is linked on more than a tenth of the pages of a large site.",
    };
}
