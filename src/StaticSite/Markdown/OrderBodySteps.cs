using System.Collections.Immutable;
using StaticSite.Markdown.Texts;

namespace StaticSite.Markdown;

/// <summary>Puts the steps of composing into the order that follows from what they read and write.</summary>
internal static class OrderBodySteps
{
    /// <summary>Each step comes behind all that write what it reads; else they stay as they are listed.</summary>
    /// <exception cref="ArgumentException">Some wait for each other, or one reads what no step writes.</exception>
    public static ImmutableArray<IBodyStep> Order(ImmutableArray<IBodyStep> listed)
    {
        var written = listed.Aggregate(BodyAspects.None, (all, step) => all | step.Writes);
        if (listed.FirstOrDefault(step => (step.Reads & ~written) != BodyAspects.None) is { } idle)
            throw new ArgumentException($"The step '{idle.Name}' reads {idle.Reads & ~written}, and no step writes that.");

        var ordered = ImmutableArray.CreateBuilder<IBodyStep>(listed.Length);
        var open = listed.ToList();
        while (open.Count > 0)
        {
            var next = open.Find(step => !open.Exists(other => other != step && (other.Writes & step.Reads) != BodyAspects.None))
                ?? throw new ArgumentException($"These steps wait for each other: {string.Join(", ", open.Select(step => $"'{step.Name}'"))}.");
            ordered.Add(next);
            open.Remove(next);
        }

        return ordered.MoveToImmutable();
    }
}

/// <summary>A step that needs nothing of the site but what every text may ask for.</summary>
internal sealed record BodyStep(string Name, BodyAspects Reads, BodyAspects Writes, Action<ParsedText> Step) : IBodyStep
{
    public void Apply(ParsedText parsed) => Step(parsed);
}
