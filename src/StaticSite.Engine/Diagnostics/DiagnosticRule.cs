using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;

namespace StaticSite.Engine;

/// <summary>One kind of finding. A code never changes its meaning.</summary>
/// <param name="Code">Letters of the feature and a number: <c>GLO003</c>.</param>
/// <param name="Severity">Unless the site's settings say otherwise.</param>
/// <param name="Message">What is wrong and the way out, with numbered holes as in <see cref="string.Format(string, object[])"/>.</param>
public sealed partial record DiagnosticRule(string Code, Severity Severity, string Message)
{
    private readonly CompositeFormat _format = CompositeFormat.Parse(Message);
    private readonly string? _title;

    /// <summary>What is wrong, in one sentence that holds for every case: the first of the message, unless it is given.</summary>
    public string Title
    {
        get => _title ?? Help[..(FirstStop().Match(Help) is { Success: true } stop ? stop.Index + 1 : Help.Length)];
        init => _title = value;
    }

    /// <summary>How many of these in one file are findings of their own. More have one reason, and are one; and what another
    /// finding names needs none of these. Null where each stands for itself.</summary>
    public int? MostInFile { get; init; }

    /// <summary>Whether a site may take this error for less. What it is about is harmless then and can mean one thing alone, and
    /// pages are whole without it.</summary>
    public bool CanSoften { get; init; }

    /// <summary>What is wrong and the way out, with <c>…</c> where cases differ.</summary>
    public string Help => Message == "{0}" ? Title : Hint().Replace(Hole().Replace(Message, "…"), "");

    /// <summary>The rules that are public fields of a static class, by code.</summary>
    public static ImmutableArray<DiagnosticRule> AllOf(
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] Type type) =>
    [
        .. type.GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => field.GetValue(null)).OfType<DiagnosticRule>().OrderBy(rule => rule.Code, StringComparer.Ordinal),
    ];

    /// <summary>A finding of this rule.</summary>
    /// <param name="arguments">What the message leaves open, in its order.</param>
    public Diagnostic At(SourceLocation location, params ReadOnlySpan<object?> arguments) =>
        new(this, Severity, location, string.Format(CultureInfo.InvariantCulture, _format, arguments));

    [GeneratedRegex(@"\{\d[^}]*\}")]
    private static partial Regex Hole();

    // A sentence that only some cases have: "Did you mean …?"
    [GeneratedRegex(@"(?<=\.)…(?= )")]
    private static partial Regex Hint();

    [GeneratedRegex(@"\.(?= |$)")]
    private static partial Regex FirstStop();
}
