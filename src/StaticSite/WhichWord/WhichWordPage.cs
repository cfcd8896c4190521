using System.Collections.Immutable;
using StaticSite.Markdown.Texts;
using StaticSite.Pages;

namespace StaticSite.WhichWord;

/// <summary>The path to the word that fits, all steps on one page.</summary>
/// <param name="Steps">The first is where readers start.</param>
/// <param name="Sources">In the order of their numbers on the page, which count from 1.</param>
public sealed record WhichWordPage(
    string Title, string Description, ImmutableArray<ShownStep> Steps, ImmutableArray<Reference> Sources)
    : Page(WordPath.Address, Title, Description), ICitingPage;

/// <summary>A question, and what a reader may answer.</summary>
/// <param name="Anchor">Unique on the page.</param>
/// <param name="Question">As text.</param>
/// <param name="Answers">In the order of the file.</param>
public sealed record ShownStep(string Anchor, string Question, ImmutableArray<ShownAnswer> Answers);

/// <summary>An answer, and where it leads.</summary>
/// <param name="Target">The next step, or the page of the term at the end. Its words are the answer.</param>
/// <param name="Note">An example or the like; may be empty.</param>
/// <param name="Word">The term at the end, or empty where the path goes on.</param>
/// <param name="Definition">Of that term, as text; or empty.</param>
public sealed record ShownAnswer(PageLink Target, Markup Note, string Word, string Definition);
