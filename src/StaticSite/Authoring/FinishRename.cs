using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Features;

namespace StaticSite.Authoring;

/// <summary>A rename that somebody began by giving a file another name. It is planned as if that had not happened yet, and
/// what is left of it is done.</summary>
/// <param name="Files">The files as they were.</param>
/// <param name="Renamed">The file by its new name.</param>
internal sealed record FinishRename(ImmutableArray<SourceFile> Files, SourceFile Renamed)
{
    /// <param name="kinds">Of the files that can be renamed.</param>
    /// <returns>Null if the old name is not that of a file which is gone, or the new one not that of a file.</returns>
    public static FinishRename? AsItWas(ImmutableArray<SourceFile> files, ImmutableArray<FileKind> kinds, string old, string @new)
    {
        foreach (var kind in kinds.Where(kind => old.StartsWith(kind.Folder + "/", StringComparison.Ordinal)))
        {
            var oldName = old.EndsWith(kind.Extension, StringComparison.Ordinal) ? old : old + kind.Extension;
            var newName = kind.FileOf(CheckId.Suggest(@new));
            if (files.FirstOrDefault(file => file.Name == newName) is { } renamed && files.All(file => file.Name != oldName))
                return new FinishRename(files.Replace(renamed, new SourceFile(renamed.Folder, oldName, renamed.Bytes)), renamed);
        }

        return null;
    }

    /// <summary>The rename without what was done already.</summary>
    public Renamed Finish(Renamed renamed) => renamed with
    {
        Changes =
        [
            .. renamed.Changes
                .Select(change => change.After.Name == Renamed.Name ? change with { Before = Renamed } : change)
                .Where(change => change.Before is not { } before || !before.Bytes.Span.SequenceEqual(change.After.Bytes.Span)),
        ],
    };
}
