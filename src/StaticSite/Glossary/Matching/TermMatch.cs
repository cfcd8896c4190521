namespace StaticSite.Glossary.Matching;

/// <summary>Words of a text that spell a label.</summary>
/// <param name="Start">Where they start in the raw text, in chars.</param>
/// <param name="Length">How many chars of the raw text they cover, soft hyphens inside included.</param>
/// <param name="Label">The label's place in the list that the matcher was made of.</param>
/// <param name="Verdict">Whether they may become a link.</param>
internal readonly record struct TermMatch(int Start, int Length, int Label, MatchVerdict Verdict);
