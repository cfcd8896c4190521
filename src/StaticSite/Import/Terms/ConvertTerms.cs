using StaticSite.Glossary.Terms;
using StaticSite.Import.Documents;
using StaticSite.Import.Texts;

namespace StaticSite.Import.Terms;

/// <summary>Gives the texts of terms that had files of their own our form: marks of their generator, and links from one term to another.</summary>
internal static class ConvertTerms
{
    public static void Convert(IReadOnlyList<TermDraft> drafts, StandingPages pages, ImportLog log)
    {
        var byName = new Dictionary<string, TermDraft>(StringComparer.OrdinalIgnoreCase);
        foreach (var draft in drafts)
        {
            byName.TryAdd(draft.Id, draft);
            byName.TryAdd(draft.FileName ?? draft.Id, draft);
        }

        foreach (var draft in drafts)
            foreach (var label in draft.Aliases.Prepend(draft.Abbreviation).Prepend(draft.Name).Where(label => label.Length > 0))
                byName.TryAdd(LabelKey.InAnyCase(label), draft);

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
            var converted = ConvertBody.Convert(text, new Host(kind, log, draft, byName, pages) { IsDefinition = key == "definition" });
            foreach (var (_, rule, arguments) in converted.Left)
                draft.Tell(key, rule, arguments);
            return converted.Text;
        }
    }

    private sealed class Host(ForeignKind kind, ImportLog log, TermDraft draft, Dictionary<string, TermDraft> byName, StandingPages pages) : BodyHost(kind, log)
    {
        public bool IsDefinition { get; init; }

        public override bool TakesComments => !IsDefinition;

        private readonly string _folder = PageName.FolderOf(draft.At.Path);

        public override string? Resolve(string destination)
        {
            var end = destination.AsSpan().IndexOfAny('#', '?') is >= 0 and var found ? found : destination.Length;
            var path = destination[..end].TrimEnd('/');
            if (path.Length == 0)
                return destination;
            if (path.Contains("://", StringComparison.Ordinal))
                return null;

            var name = PageName.FileOf(path);
            name = name.LastIndexOf('.') is > 0 and var dot ? name[..dot] : name;
            var place = byName.TryGetValue(name, out var other) && LiesAt(other, PageName.FolderOf(path), path.StartsWith('/')) ? $"{other.Id}.md"
                : pages.Find(_folder, path) is { } page ? AddressBook.Relative("glossary", page)
                : null;
            return place is null ? null : place + (destination.IndexOf('#', StringComparison.Ordinal) is >= 0 and var hash ? destination[hash..] : "");
        }

        public override string? ResolveWords(string words)
        {
            words = string.Concat(words.Where(sign => sign is not ('*' or '_' or '`'))).Trim();
            var found = byName.GetValueOrDefault(LabelKey.InAnyCase(words)) ??
                (words.EndsWith('s') ? byName.GetValueOrDefault(LabelKey.InAnyCase(words[..^1])) : null);
            return found is null || found == draft ? null : $"{found.Id}.md";
        }

        // A page of the same name that lies elsewhere is none of the terms. Where the addresses of the old site began, nobody knows.
        private bool LiesAt(TermDraft other, string above, bool isRooted)
        {
            var place = PageName.FolderOf(other.At.Path);
            above = isRooted ? above.Trim('/') : above;
            return isRooted
                ? above.Length == 0 || ("/" + place).EndsWith("/" + above, StringComparison.OrdinalIgnoreCase)
                : Is(AddressBook.Joined(_folder, above)) || Is(AddressBook.Joined(_folder.Length > 0 ? $"{_folder}/{draft.FileName}" : draft.FileName!, above));

            bool Is(string? folder) => folder is not null && folder.Equals(place, StringComparison.OrdinalIgnoreCase);
        }
    }
}
