using System.Collections.Immutable;

namespace StaticSite.Engine;

/// <summary>The way out of a finding, where it is certain: edits that are made together or not at all.</summary>
public sealed record Fix(ImmutableArray<TextEdit> Edits)
{
    /// <summary>Whether the file cannot be read without it, so that more may be found in it afterwards.</summary>
    public bool OpensFile { get; init; }

    /// <summary>Writes other words in the place of some.</summary>
    /// <param name="at">Where the old ones start.</param>
    public static Fix Replace(SourceLocation at, string old, string replacement) =>
        new([new TextEdit(at, old, replacement)]);

    /// <summary>Whether both make the same changes.</summary>
    public bool Equals(Fix? other) =>
        other is not null && OpensFile == other.OpensFile && Edits.SequenceEqual(other.Edits);

    /// <inheritdoc/>
    public override int GetHashCode() => Edits.Length > 0 ? Edits[0].GetHashCode() : 0;
}
