namespace StaticSite.Engine;

/// <summary>A place in an author's file. Lines and columns count from 1, columns in UTF-16 units.</summary>
public readonly record struct SourceLocation(string Path, int Line, int Column) : IComparable<SourceLocation>
{
    public int CompareTo(SourceLocation other) => string.CompareOrdinal(Path, other.Path) switch
    {
        0 => (Line, Column).CompareTo((other.Line, other.Column)),
        var order => order,
    };

    public override string ToString() => $"{Path}({Line},{Column})";

    public static bool operator <(SourceLocation left, SourceLocation right) => left.CompareTo(right) < 0;
    public static bool operator >(SourceLocation left, SourceLocation right) => left.CompareTo(right) > 0;
    public static bool operator <=(SourceLocation left, SourceLocation right) => left.CompareTo(right) <= 0;
    public static bool operator >=(SourceLocation left, SourceLocation right) => left.CompareTo(right) >= 0;
}
