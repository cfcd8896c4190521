using System.Collections.Frozen;
using System.Collections.Immutable;
using StaticSite.Engine;

namespace StaticSite.StaticFiles;

/// <summary>Files that another pipeline would read if their names ended as here: <c>a.md.txt</c>, <c>a.markdown</c>.</summary>
internal static class MisnamedFiles
{
    private static readonly FrozenDictionary<string, string> RightOf = new Dictionary<string, string>
    {
        [".markdown"] = ".md",
        [".mdown"] = ".md",
        [".mdx"] = ".md",
        [".mkd"] = ".md",
        [".txt"] = ".md",
        [".yaml"] = ".yml",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <param name="others">All other pipelines.</param>
    public static IPipeline Of(ImmutableArray<IPipeline> others) => new Pipeline<StaticFile>("Misnamed files")
    {
        Reads = source => RightNameOf(source, others) is not null && !others.Any(other => other.Reads(source)),
        Catalogue = (source, _, diagnostics) =>
        {
            diagnostics.Report(EngineDiagnostics.WrongEnding, source.Start, RightNameOf(source, others));
            return null;
        },
    };

    private static string? RightNameOf(SourceFile source, ImmutableArray<IPipeline> others)
    {
        var (name, ending) = (Path.ChangeExtension(source.Name, null), Path.GetExtension(source.Name));
        return Renamed().FirstOrDefault(right => others.Any(other => other.Reads(source with { Name = right })));

        // An editor that hides endings adds one to another.
        IEnumerable<string> Renamed()
        {
            if (Path.HasExtension(name))
                yield return name;
            if (RightOf.TryGetValue(ending, out var known))
                yield return name + known;
            if (ending.Any(char.IsUpper))
                yield return name + ending.ToLowerInvariant();
        }
    }
}
