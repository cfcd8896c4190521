using System.Collections.Immutable;

namespace StaticSite.Engine;

/// <summary>Makes fixes in files: each whole or not at all, and of several that overlap the first.</summary>
public static class MakeFixes
{
    /// <param name="made">The findings whose fixes were made.</param>
    public static ImmutableArray<SourceFile> Make(
        ImmutableArray<SourceFile> files, IEnumerable<Diagnostic> findings, out ImmutableArray<Diagnostic> made)
    {
        var edited = new Dictionary<string, EditedText>(StringComparer.Ordinal);
        var byPath = files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        var fixes = ImmutableArray.CreateBuilder<Diagnostic>();
        foreach (var finding in findings)
        {
            // The edits of a fix lie in one file.
            if (finding.Fix is not { Edits: [var first, ..] } fix || !byPath.TryGetValue(first.At.Path, out var file))
                continue;
            if (!edited.TryGetValue(file.Path, out var text))
                edited.Add(file.Path, text = new EditedText(file));
            if (text.TryAdd(fix.Edits))
                fixes.Add(finding);
        }

        made = fixes.ToImmutable();
        return [.. files.Select(file => edited.TryGetValue(file.Path, out var text) ? text.ToFile() : file)];
    }
}
