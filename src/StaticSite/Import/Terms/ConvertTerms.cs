using StaticSite.Glossary.Terms;
using StaticSite.Import.Texts;

namespace StaticSite.Import.Terms;

/// <summary>Gives the texts of terms that had files of their own our form: marks of their generator, and links from one term to another.</summary>
internal static class ConvertTerms
{
    public static void Convert(IReadOnlyList<TermDraft> drafts, ImportLog log)
    {
        var byName = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var draft in drafts)
        {
            byName.TryAdd(draft.Id, draft.Id);
            byName.TryAdd(draft.FileName ?? draft.Id, draft.Id);
        }

        foreach (var draft in drafts)
            foreach (var label in draft.Aliases.Prepend(draft.Abbreviation).Prepend(draft.Name).Where(label => label.Length > 0))
                byName.TryAdd(LabelKey.InAnyCase(label), draft.Id);

        foreach (var draft in drafts.Where(draft => draft.FileName is not null && !draft.IsOurs))
        {
            draft.Definition = PolishDraft.OneLine(Converted(draft, "definition", draft.Definition));
            draft.Notes = Converted(draft, "term", draft.Notes).Trim('\n');
        }

        string Converted(TermDraft draft, string key, string text)
        {
            if (text.Length == 0)
                return text;
            var kind = text.Contains("{{", StringComparison.Ordinal) ? ForeignKind.Hugo : text.Contains(":::{", StringComparison.Ordinal) ? ForeignKind.Myst : ForeignKind.GitHub;
            var converted = ConvertBody.Convert(text, new Host(kind, log, draft.Id, byName));
            foreach (var (_, rule, arguments) in converted.Left)
                draft.Tell(key, rule, arguments);
            return converted.Text;
        }
    }

    private sealed class Host(ForeignKind kind, ImportLog log, string id, Dictionary<string, string> byName) : BodyHost(kind, log)
    {
        public override string? Resolve(string destination)
        {
            var end = destination.AsSpan().IndexOfAny('#', '?') is >= 0 and var found ? found : destination.Length;
            var path = destination[..end].TrimEnd('/');
            if (path.Length == 0 || path.Contains("://", StringComparison.Ordinal))
                return path.Length == 0 ? destination : null;
            var name = path[(path.LastIndexOf('/') + 1)..];
            name = name.LastIndexOf('.') is > 0 and var dot ? name[..dot] : name;
            return byName.TryGetValue(name, out var other) ? $"{other}.md{(destination.IndexOf('#', StringComparison.Ordinal) is >= 0 and var hash ? destination[hash..] : "")}" : null;
        }

        public override string? ResolveWords(string words)
        {
            words = string.Concat(words.Where(sign => sign is not ('*' or '_' or '`'))).Trim();
            var found = byName.GetValueOrDefault(LabelKey.InAnyCase(words)) ??
                (words.EndsWith('s') ? byName.GetValueOrDefault(LabelKey.InAnyCase(words[..^1])) : null);
            return found is null || found == id ? null : $"{found}.md";
        }
    }
}
