using System.Collections.Immutable;
using StaticSite.Engine;

namespace StaticSite.Data;

/// <summary>What somebody may have done wrong in a text that cannot be read. Whether it is so shows when it is mended.</summary>
/// <param name="Mend">Edits within lines, after which the text can be read, or more of it.</param>
internal sealed record Slip(Diagnostic Finding, params ImmutableArray<TextEdit> Mend)
{
    /// <summary>Whether nobody would mend it another way.</summary>
    public bool IsCertain { get; init; } = true;

    public Diagnostic ToDiagnostic() =>
        IsCertain ? Finding with { Fix = new Fix(Mend) { OpensFile = true } } : Finding;
}
