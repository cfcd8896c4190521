using System.Collections.Immutable;
using StaticSite.Engine;

namespace StaticSite.Import;

/// <summary>What an import comes to. Nothing of it is written yet.</summary>
/// <param name="From">What was recognised, as a sentence names it: <c>a table in CSV</c>, <c>MkDocs</c>.</param>
/// <param name="Files">Files of the input, in ordinal order of names. None of them leads out of it.</param>
/// <param name="Changes">What was changed on the way.</param>
/// <param name="Left">What needs a hand, with places in the new files; of what was left behind, in the old ones. An error says that
/// nothing could be imported.</param>
public sealed record ImportedSite(
    string From, ImmutableArray<SourceFile> Files, ImmutableArray<ImportChange> Changes, ImmutableArray<Diagnostic> Left);

/// <summary>One kind of change, and how often it was made.</summary>
/// <param name="What">As a sentence goes on behind the number: <c>links made relative</c>.</param>
public sealed record ImportChange(string What, int Count);
