using StaticSite.Engine;

namespace StaticSite.Quiz;

internal static class QuizDiagnostics
{
    public static readonly DiagnosticRule NoRightOption = new("QUIZ001", Severity.Error,
        "No option of '{0}' is right. Put 'right: true' below the one that is.");

    public static readonly DiagnosticRule SeveralRightOptions = new("QUIZ002", Severity.Error,
        "'{0}' has a right option already, in line {1}. Keep one, and give the other the misconception behind it.");

    public static readonly DiagnosticRule OptionCount = new("QUIZ003", Severity.Error,
        "'{0}' has {1} to choose from. Give it at least two options and at most {2}.");

    public static readonly DiagnosticRule MissingMisconception = new("QUIZ004", Severity.Error,
        "A wrong option says what a reader who picks it mixes up. Add a line 'misconception: …', or 'right: true'.");

    public static readonly DiagnosticRule RepeatedId = new("QUIZ005", Severity.Error,
        "'{0}' is also the id of {1}. All of them are anchors on one page, so rename one of the two.");

    public static readonly DiagnosticRule RightWithMisconception = new("QUIZ006", Severity.Error,
        "This option is right and has a misconception. Take one of the two lines away.");

    public static readonly DiagnosticRule NoPageOfSite = new("QUIZ007", Severity.Error,
        "'{0}' is not an address inside the site. Write it as seen from quiz.html: 'articles/what-is-x.md'.");
}
