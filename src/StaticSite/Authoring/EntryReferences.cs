using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Markdown;

namespace StaticSite.Authoring;

/// <summary>What names a term, an article or a comparison: relations, subjects, <c>[[…]]</c>, links and embeds.</summary>
internal sealed class EntryReferences(RenamePlan plan) : INameReferences
{
    private readonly Holds? _shown = plan.Kind.Embed is { } embed ? Holds.EntryOf(embed) : null;

    public string? NewValue(SitePath page, Holds holds, string value)
    {
        if (!plan.Moves)
            return null;
        if (holds == plan.Kind.Named || holds == _shown)
            return value == plan.OldId ? plan.NewId : null;
        if (holds == Holds.File)
            return value == plan.OldFile ? plan.NewFile : null;
        return holds == Holds.Page ? NewAddress(value, page) : null;
    }

    public string? NewWords(WrittenReference reference) =>
        plan is { Term: not null, Label: { } label } && reference.Names == plan.Kind.Named && reference.Name != plan.OldId
            ? NewLabel(reference, label)
            : NewValue(reference.Page, reference.Names, reference.Name);

    private static string? NewLabel(WrittenReference reference, Relabeling label)
    {
        if (!string.Equals(reference.Name, label.Old, StringComparison.OrdinalIgnoreCase))
            return null;

        // Without words of its own, the name is what the reader sees.
        return reference.HasOwnWords || !char.IsUpper(reference.Name[0]) || char.IsUpper(label.Old[0])
            ? label.New
            : char.ToUpperInvariant(label.New[0]) + label.New[1..];
    }

    private string? NewAddress(string written, SitePath page)
    {
        if (SiteAddress.Read(written, page) is not AddressReading.Internal(var address) ||
            address.Path != plan.OldPath || written.StartsWith('#'))
            return null;

        var end = written.IndexOf('#', StringComparison.Ordinal) is >= 0 and var sign ? sign : written.Length;
        var fragment = written[end..];
        if (plan.Kind.Embed is not null && fragment.StartsWith($"#{plan.OldId}-", StringComparison.Ordinal))
            fragment = $"#{plan.NewId}-{fragment[(plan.OldId.Length + 2)..]}";
        return Path.ChangeExtension(plan.NewPath.RelativeTo(page), Path.GetExtension(Uri.UnescapeDataString(written[..end]))) + fragment;
    }
}
