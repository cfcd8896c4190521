namespace StaticSite.Glossary.Matching;

/// <summary>What the matcher looks for.</summary>
/// <param name="Text">A label, or a phrase in which a label is not meant.</param>
/// <param name="IsExact">Whether each of its letters matches only as written.</param>
/// <param name="IsException">Whether words that spell it are taken, and link nothing.</param>
/// <param name="IsTitled">Whether it begins with a capital as all names of its glossary do, so that the capital says nothing.</param>
internal readonly record struct LabelPattern(string Text, bool IsExact = false, bool IsException = false, bool IsTitled = false);
