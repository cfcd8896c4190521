using System.Collections.Immutable;
using StaticSite.Engine;

namespace StaticSite.Data;

/// <summary>Where in a file the letters of a text stand that are written there otherwise than they are read: in quotes, over several
/// lines, as a block.</summary>
/// <param name="Stretches">In the order of the text: what is read without a gap from one line of the file.</param>
internal sealed record TextPlaces(ImmutableArray<TextPlaces.Stretch> Stretches)
{
    private readonly int _first;

    private TextPlaces(TextPlaces all, int first)
        : this(all.Stretches) => _first = first;

    /// <summary>The place in the file of a place in the text.</summary>
    /// <param name="line">From 0, as the column.</param>
    public SourceLocation At(int line, int column)
    {
        line += _first;
        var (low, high) = (0, Stretches.Length - 1);
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            (low, high) = (Stretches[middle].Line, Stretches[middle].Column).CompareTo((line, column)) <= 0 ? (middle, high) : (low, middle - 1);
        }

        var found = Stretches[low];
        return found.Line == line ? found.At with { Column = found.At.Column + column - found.Column } : found.At;
    }

    /// <summary>Those of the text from one of its lines on.</summary>
    public TextPlaces From(int line) => new(this, _first + line);

    /// <summary>Whether all letters stand at the same places.</summary>
    public bool Equals(TextPlaces? other) => other is not null && _first == other._first && Stretches.SequenceEqual(other.Stretches);

    /// <inheritdoc/>
    public override int GetHashCode() => Stretches.Length > 0 ? Stretches[0].GetHashCode() : 0;

    /// <param name="Line">In the text, from 0, as the column.</param>
    /// <param name="At">Of its first letter.</param>
    internal readonly record struct Stretch(int Line, int Column, SourceLocation At);
}
