using System.Collections.Frozen;

namespace StaticSite.Engine;

/// <summary>The errors that a site lives with for a while, such as one that moves in. Told at the opening, so that all that
/// follows takes them for what they are then: they keep no page from being published, and explain nothing.</summary>
/// <remarks>Immutable, so that any number of threads may ask.</remarks>
/// <param name="severities">By code. Of a rule that cannot be softened, or would be switched off, nothing changes.</param>
public sealed class SoftenedRules(IEnumerable<KeyValuePair<string, Severity>> severities)
{
    private readonly FrozenDictionary<string, Severity> _severities = severities
        .Where(severity => severity.Value is Severity.Notice or Severity.Warning)
        .DistinctBy(severity => severity.Key)
        .ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Those of a site.</summary>
    public static Fact<SoftenedRules> Fact { get; } = new("softened rules") { IsOptional = true };

    /// <summary>A site in which every error is one.</summary>
    internal static SoftenedRules None { get; } = new([]);

    /// <summary>The finding as severe as the site takes it.</summary>
    public Diagnostic Soften(Diagnostic finding) =>
        finding is { Severity: Severity.Error, Rule.CanSoften: true } && _severities.TryGetValue(finding.Rule.Code, out var severity)
            ? finding with { Severity = severity }
            : finding;
}
