using StaticSite.Engine;

namespace StaticSite.Data;

/// <summary>A word or text together with the place where an author wrote it.</summary>
public readonly record struct Located(string Text, SourceLocation At)
{
    public override string ToString() => Text;
}
