using System.Text.RegularExpressions;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.Markdown;

namespace StaticSite.Authoring;

/// <summary>What names a term, an article or a comparison: relations, subjects, <c>[[…]]</c>, links and embeds.</summary>
internal sealed partial class EntryReferences(RenamePlan plan, FeatureList features) : INameReferences
{
    public string? NewValue(SourceFile file, Holds holds, string value)
    {
        if (!plan.Moves)
            return null;
        if (holds == plan.Kind.Named)
            return value == plan.OldId ? plan.NewId : null;
        if (holds == Holds.File)
            return value == plan.OldFile ? plan.NewFile : null;
        return holds == Holds.Page ? NewAddress(value, file) : null;
    }

    public IEnumerable<(int Start, string Old, string New)> InLine(string line, SourceFile file)
    {
        foreach (Match reference in Reference().Matches(line))
            if (reference.Groups["name"] is var name && NewName(name.Value, hasWords: reference.Groups["words"].Success) is { } newName)
                yield return (name.Index, name.Value, newName);
        if (!plan.Moves)
            yield break;

        foreach (Match link in FindReferences.Links().Matches(line))
            if (link.Groups["address"] is var address && NewAddress(address.Value, file) is { } newAddress)
                yield return (address.Index, address.Value, newAddress);
        if (Embed().Match(line) is { Success: true, Groups: var embed } && embed["kind"].Value == plan.Kind.Embed && embed["id"].Value == plan.OldId)
            yield return (embed["id"].Index, plan.OldId, plan.NewId);
    }

    private string? NewName(string name, bool hasWords)
    {
        if (plan.Term is null)
            return null;
        if (name == plan.OldId)
            return plan.Moves ? plan.NewId : null;
        if (plan.Label is not { } label || !string.Equals(name, label.Old, StringComparison.OrdinalIgnoreCase))
            return null;

        // Without words of its own, the name is what the reader sees.
        return hasWords || !char.IsUpper(name[0]) || char.IsUpper(label.Old[0])
            ? label.New
            : char.ToUpperInvariant(label.New[0]) + label.New[1..];
    }

    private string? NewAddress(string written, SourceFile file)
    {
        var page = features.PageOf(file);
        if (SiteAddress.Read(written, page) is not AddressReading.Internal(var address) ||
            address.Path != plan.OldPath || written.StartsWith('#'))
            return null;

        var end = written.IndexOf('#', StringComparison.Ordinal) is >= 0 and var sign ? sign : written.Length;
        var fragment = written[end..];
        if (plan.Kind.Embed is not null && fragment.StartsWith($"#{plan.OldId}-", StringComparison.Ordinal))
            fragment = $"#{plan.NewId}-{fragment[(plan.OldId.Length + 2)..]}";
        return Path.ChangeExtension(plan.NewPath.RelativeTo(page), Path.GetExtension(written[..end])) + fragment;
    }

    [GeneratedRegex(@"\[\[!?[ \t]*(?<name>[^\[\]|\\]+?)[ \t]*(?<words>\\?\|[^\[\]]*)?\]\]")]
    private static partial Regex Reference();

    [GeneratedRegex(@"^ {0,3}:{3,}[ \t]*(?<kind>\S+)[ \t]+(?<id>\S+)[ \t]*$")]
    private static partial Regex Embed();
}
