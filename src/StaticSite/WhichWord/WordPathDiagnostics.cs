using StaticSite.Engine;

namespace StaticSite.WhichWord;

internal static class WordPathDiagnostics
{
    public static readonly DiagnosticRule UnknownStep = new("WORD001", Severity.Error,
        "There is no step '{0}'.{1} Use the id of an existing one, or add it.");

    public static readonly DiagnosticRule NoWayOn = new("WORD002", Severity.Error,
        "An answer leads to one thing. Give it either 'step: …' or 'term: …'.");

    public static readonly DiagnosticRule TooFewAnswers = new("WORD003", Severity.Error,
        "The step '{0}' leaves nothing to choose. Give it at least two answers.");

    public static readonly DiagnosticRule UnreachableStep = new("WORD004", Severity.Error,
        "No answer leads from the first step to '{0}'. Let one lead there, or take the step away.");

    public static readonly DiagnosticRule Circle = new("WORD005", Severity.Error,
        "This answer leads round in a circle: {0}. Let it end at a term, or lead to a step that is still ahead.");

    public static readonly DiagnosticRule NoSteps = new("WORD006", Severity.Error,
        "There is no step. Add the first below 'steps:'.");
}
