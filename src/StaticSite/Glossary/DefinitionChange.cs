using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Glossary.Terms;
using StaticSite.History;

namespace StaticSite.Glossary;

/// <summary>A moment at which a term came to mean what it means from then on.</summary>
/// <param name="At">When the file was changed so.</param>
/// <param name="Definition">From then on, as Markdown.</param>
/// <param name="Before">Until then, or null for a new term.</param>
public sealed record DefinitionChange(DateTimeOffset At, string Definition, string? Before);

/// <summary>Finds, among the changes of terms' files, those of their definitions.</summary>
internal static class DefinitionHistory
{
    /// <summary>The first one first. Changes that cannot be read are left out.</summary>
    public static ImmutableArray<DefinitionChange> Of(Term term, SiteHistory history)
    {
        var found = ImmutableArray.CreateBuilder<DefinitionChange>();
        var changes = history.Of(term.Source.Path).Changes;
        foreach (var change in changes.Select(Read).OfType<DefinitionChange>().OrderBy(change => change.At))
            if (found.Count == 0 || found[^1].Definition != change.Definition)
                found.Add(change);
        return found.ToImmutable();
    }

    // Where lines of work were joined, only what neither of them said is new.
    private static DefinitionChange? Read(Revision change)
    {
        var before = change.Before.Select(Definition).ToArray();
        return Definition(change.Now) is { Length: > 0 } now && before.All(older => older is not null && older != now)
            ? new DefinitionChange(change.At, now, before is [{ Length: > 0 } first, ..] ? first : null)
            : null;
    }

    /// <summary>Empty if there was none, and null if that cannot be known.</summary>
    private static string? Definition(ReadOnlyMemory<byte> content)
    {
        var faults = new DiagnosticBag();
        return FrontMatter.Read(new SourceFile("", "then.md", content), faults) is { } file
            ? file.Matter.Entries.FirstOrDefault(entry => entry.Key.Text == ReadTerm.Definition.Name).Value is YamlNode.Scalar { IsEmpty: false } written
                ? written.Located.Text
                : ""
            : null;
    }
}
