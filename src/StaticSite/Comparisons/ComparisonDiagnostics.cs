using StaticSite.Engine;

namespace StaticSite.Comparisons;

internal static class ComparisonDiagnostics
{
    public static readonly DiagnosticRule TooFewSubjects = new("CMP001", Severity.Error,
        "A comparison needs at least two subjects. List their ids: 'subjects: [one-term, another-term]'.");

    public static readonly DiagnosticRule MissingCell = new("CMP002", Severity.Error,
        "The row '{0}' has no cell for '{1}'. Add one; where nothing is known, say so with 'value: unknown'.")
    {
        MostInFile = 2,
    };

    public static readonly DiagnosticRule UnsourcedCell = new("CMP004", Severity.Notice,
        "In the row '{0}', the cell of '{1}' names no source. Add 'sources: […]'; for your own knowledge there is a source of kind 'own'.");

    public static readonly DiagnosticRule RepeatedSubject = new("CMP003", Severity.Error,
        "'{0}' is compared with itself. Keep one of the two.");

    public static readonly DiagnosticRule UnnamedSubject = new("SITE011", Severity.Error,
        "Each row has a cell for '{0}', which is not among the subjects. Add it to them, or take its cells away.");

    public static readonly DiagnosticRule TooManySubjects = new("CMP005", Severity.Error,
        "This is one of {0} subjects, and a table has room for {1}. Make several tables of it.");

    public static readonly DiagnosticRule SquareOfMany = new("CMP006", Severity.Error,
        "A square tells two subjects apart, and this table has {0}. Take 'square' away, or make a table of the two that it is about.");

    public static readonly DiagnosticRule NotTwoParties = new("CMP007", Severity.Error,
        "Parties are two words between which rows decide, and these are {0}. Name two, 'parties: [client, provider]', or take the key away.");

    public static readonly DiagnosticRule UnusedParties = new("CMP008", Severity.Warning,
        "In no row does each cell begin with '{0}' or '{1}', so nothing is marked. Write the two as the cells do, or take the key away.");

    public static readonly DiagnosticRule OtherSubject = new("DATA035", Severity.Error,
        "The rows have no cell for '{0}', but each has one for '{1}'. Name the subject by the id that they name: '{1}'.");
}
