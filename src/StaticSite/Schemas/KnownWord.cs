using System.Collections.Immutable;

namespace StaticSite.Schemas;

/// <summary>A word that may stand in a file, such as the id of a term.</summary>
/// <param name="About">What it stands for, in words; or empty.</param>
/// <param name="OtherNames">What people who do not know the word may type instead.</param>
internal sealed record KnownWord(string Word, string About, ImmutableArray<string> OtherNames);
