using System.Collections.Immutable;

namespace StaticSite.Engine;

/// <summary>A finding about an author's text: what, where, and the way out.</summary>
public sealed record Diagnostic(DiagnosticRule Rule, Severity Severity, SourceLocation Location, string Message)
    : IComparable<Diagnostic>
{
    /// <summary>The way out as edits, where it is certain.</summary>
    public Fix? Fix { get; init; }

    /// <summary>Stands for any file of the input: something is nowhere, and may be in one that cannot be read.</summary>
    public const string AnyFile = "/";

    /// <summary>The file of the input, without its extension, for want of which this was found: <c>glossary/cache</c>. <c>glossary/</c>
    /// stands for any file in that folder; a name such as <c>glossary</c> also for any file in a folder of that name. Null if
    /// no other file matters.</summary>
    public string? Missing { get; init; }

    /// <summary>Other files that it may be found for want of.</summary>
    public ImmutableArray<string> OrMissing { get; init; } = [];

    /// <summary>What the author names though it is not there, by the address that it would have: <c>glossary/cache.html</c>,
    /// <c>sources.html#iso-37500</c>. Whatever has no address is told apart in some other way. Null if nothing is named.</summary>
    public string? Names { get; init; }

    /// <summary>Why it is so, where that makes many findings of one file: those that share a reason are told once. Nobody reads the
    /// words. Null where each is for itself.</summary>
    public string? Reason { get; init; }

    /// <summary>Orders by place, then code, then words, so that every run prints the same list.</summary>
    public int CompareTo(Diagnostic? other)
    {
        if (other is null)
            return 1;

        var order = Location.CompareTo(other.Location);
        if (order == 0)
            order = string.CompareOrdinal(Rule.Code, other.Rule.Code);
        return order != 0 ? order : string.CompareOrdinal(Message, other.Message);
    }

    /// <summary>The same, for a file in which something is not seen before this is mended.</summary>
    public Diagnostic Opening() => Fix is { } fix ? this with { Fix = fix with { OpensFile = true } } : this;

    // For want of what it was found says nothing that readers see.
    /// <summary>Whether both say the same of the same place.</summary>
    public bool Equals(Diagnostic? other) =>
        other is not null && CompareTo(other) == 0 && Severity == other.Severity && Equals(Fix, other.Fix);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Location, Rule.Code, Message);

    /// <summary>As people and editors read it: <c>input/glossary/cache.md(7,12): error GLO003: …</c></summary>
    public override string ToString() =>
        $"{Location}: {Severity.ToString().ToLowerInvariant()} {Rule.Code}: {Message}";

    /// <summary>By place, then by what is found there.</summary>
    public static bool operator <(Diagnostic left, Diagnostic right) => left.CompareTo(right) < 0;
    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator >(Diagnostic left, Diagnostic right) => left.CompareTo(right) > 0;
    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator <=(Diagnostic left, Diagnostic right) => left.CompareTo(right) <= 0;
    /// <inheritdoc cref="op_LessThan"/>
    public static bool operator >=(Diagnostic left, Diagnostic right) => left.CompareTo(right) >= 0;
}
