namespace StaticSite.Engine;

/// <summary>A place in an author's file. Lines and columns count from 1, columns in UTF-16 units.</summary>
public readonly record struct SourceLocation(string Path, int Line, int Column) : IComparable<SourceLocation>
{
    /// <summary>By path, then by line and column.</summary>
    public int CompareTo(SourceLocation other) => string.CompareOrdinal(Path, other.Path) switch
    {
        0 => (Line, Column).CompareTo((other.Line, other.Column)),
        var order => order,
    };

    /// <summary>The first three of some places, for a sentence: <c>a.md(1,2), b.md(3,4), c.md(5,6), …</c>.</summary>
    public static string FewOf(IReadOnlyCollection<SourceLocation> places)
    {
        const int Most = 3;

        return string.Join(", ", places.Take(Most)) + (places.Count > Most ? ", …" : "");
    }

    /// <summary>As editors read it: <c>input/site.yml(3,1)</c>.</summary>
    public override string ToString() => $"{Path}({Line},{Column})";

    /// <summary>By path, then by line and column.</summary>
    public static bool operator <(SourceLocation left, SourceLocation right) => left.CompareTo(right) < 0;
    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator >(SourceLocation left, SourceLocation right) => left.CompareTo(right) > 0;
    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator <=(SourceLocation left, SourceLocation right) => left.CompareTo(right) <= 0;
    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator >=(SourceLocation left, SourceLocation right) => left.CompareTo(right) >= 0;
}
