using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;

namespace StaticSite.Markdown.Texts;

/// <summary>Texts that stand in others. Published at the first barrier.</summary>
internal interface IParts
{
    /// <summary>The word behind the colons.</summary>
    const string Word = "include";

    static Fact<IParts> Fact { get; } = new("parts") { IsOptional = true };

    /// <summary>One of them, by its name; null if there is none.</summary>
    static Query<IParts, PartText?> Named { get; } =
        new(Fact, "of a name", (parts, name) => parts.Find(name), part => part is null ? default : Fingerprint.Of(part.Text.Source));

    /// <summary>The names of all, for an author who misspells one; null where a site has no such texts.</summary>
    static Query<IParts, ImmutableArray<string>?> AllNames { get; } =
        new(Fact, "names", (parts, _) => parts.Names, names => Fingerprint.Of(string.Join('\n', names ?? [])));

    /// <summary>In their order.</summary>
    ImmutableArray<string> Names { get; }

    PartText? Find(string name);
}

/// <summary>A text that stands in others.</summary>
/// <param name="Name">As they name it: <c>guide/set-up</c> lies in <c>parts/guide/set-up.md</c>.</param>
/// <param name="Text">As Markdown.</param>
internal sealed record PartText(string Name, BodyText Text)
{
    /// <summary>Of which page it would be the text, if it had one. Its addresses are seen from there.</summary>
    public SitePath Base { get; } = SitePath.Parse($"/parts/{Name}.html");
}

/// <summary>Tells the second barrier that a page shows a part.</summary>
internal sealed record IncludedPart(string Name) : IObservation;
