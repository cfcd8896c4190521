using System.Text.RegularExpressions;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Glossary.Terms;

namespace StaticSite.Import.Terms;

/// <summary>Gives each draft its id, finds what drafts name by their names, and tells apart what two of them are called.</summary>
internal static partial class RelateDrafts
{
    public static void Relate(IReadOnlyList<TermDraft> drafts)
    {
        ChooseIds(drafts);
        var byName = new Dictionary<string, TermDraft>(StringComparer.Ordinal);
        foreach (var draft in drafts)
            byName.TryAdd(draft.Id, draft);
        foreach (var draft in drafts)
            foreach (var label in Labels(draft))
                byName.TryAdd(LabelKey.InAnyCase(label), draft);

        foreach (var draft in drafts)
        {
            Resolve(draft, "broader", draft.Broader, byName);
            Resolve(draft, "related", draft.Related, byName);
            Resolve(draft, "confused-with", draft.ConfusedWith, byName);
            ResolveDifferences(draft, byName);
            foreach (var narrower in draft.Narrower)
                if (Find(narrower, byName) is { } other && other != draft && !draft.IsOurs && !other.Broader.Contains(draft.Id))
                    other.Broader.Add(draft.Id);
        }

        foreach (var draft in drafts)
            WriteOnce(draft, byName);
        ShareLabels(drafts);
    }

    /// <summary>Makes an entry that only sends readers to another an alias of that one.</summary>
    /// <returns>Those that are entries of their own.</returns>
    public static List<TermDraft> Fold(IReadOnlyList<TermDraft> drafts, ImportLog log)
    {
        var byName = new Dictionary<string, TermDraft>(StringComparer.Ordinal);
        foreach (var draft in drafts.Where(draft => OtherOf(draft) is null))
            foreach (var label in Labels(draft))
                byName.TryAdd(LabelKey.InAnyCase(label), draft);

        var own = new List<TermDraft>();
        var said = new HashSet<string>(StringComparer.Ordinal);
        foreach (var draft in drafts)
        {
            if (!draft.IsOurs && !said.Add(WriteTerm.Write(draft) + string.Join('\n', draft.Others)))
            {
                log.Count("entries that stood there twice, word for word, left out");
                continue;
            }

            if (draft.IsOurs || OtherOf(draft) is not { } other || Find(other, byName) is not { } target)
            {
                own.Add(draft);
                continue;
            }

            target.Aliases.AddRange(Labels(draft).Except([target.Name, target.Abbreviation, .. target.Aliases]));
            log.Count("entries that only led to another made aliases");
        }

        return own;
    }

    private static string? OtherOf(TermDraft draft) => draft.Notes.Length == 0 && draft.Others.Count == 0 &&
        OnlySee().Match(draft.Definition) is { Success: true, Groups: var parts }
            ? ReadMarkdownTerms.Plain(parts["other"].Value).TrimEnd('.')
            : null;

    private static IEnumerable<string> Labels(TermDraft draft) =>
        new[] { draft.Name, draft.Abbreviation }.Where(label => label.Length > 0).Concat(draft.Aliases).Concat(draft.Forms).Concat(draft.Cautious);

    private static void ChooseIds(IReadOnlyList<TermDraft> drafts)
    {
        var used = new Dictionary<string, TermDraft>(StringComparer.Ordinal);
        var next = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var draft in drafts)
        {
            var wanted = draft.Id.Length > 0 && IsId(draft.Id) ? draft.Id : CheckId.Suggest(draft.Name);
            if (!IsId(wanted))
                wanted += "-term";
            var id = wanted;
            if (used.TryGetValue(id, out var other))
            {
                var number = next.GetValueOrDefault(wanted, 2);
                while (used.ContainsKey(id = $"{wanted}-{number}"))
                    number++;
                next[wanted] = number + 1;
                if (IsSameName(draft, other))
                    draft.Tell("term", ImportDiagnostics.SameTerm, draft.Name, other.At, draft.At, id);
                else
                    draft.Tell("term", ImportDiagnostics.SameId, draft.Name, other.Name, id);
            }

            draft.Id = id;
            used[id] = draft;
        }
    }

    private static bool IsSameName(TermDraft one, TermDraft other) => LabelKey.InAnyCase(one.Name) == LabelKey.InAnyCase(other.Name);

    private static bool IsId(string id) => CheckId.Check(id, default, new DiagnosticBag());

    private static TermDraft? Find(string name, Dictionary<string, TermDraft> byName) =>
        byName.GetValueOrDefault(name) ?? byName.GetValueOrDefault(LabelKey.InAnyCase(name));

    private static void Resolve(
        TermDraft draft, string key, List<string> names, Dictionary<string, TermDraft> byName)
    {
        var found = new List<string>();
        foreach (var name in names)
        {
            if (Find(name, byName) is not { } other)
            {
                draft.Others.Add((key == "broader" ? "Broader" : "See also", name));
                draft.Tell("term", ImportDiagnostics.UnknownRelation, name, key);
            }
            else if (other != draft && !found.Contains(other.Id))
            {
                found.Add(other.Id);
            }
        }

        names.Clear();
        names.AddRange(found);
    }

    private static void ResolveDifferences(TermDraft draft, Dictionary<string, TermDraft> byName)
    {
        for (var i = draft.Differences.Count - 1; i >= 0; i--)
        {
            var line = draft.Differences[i];
            var colon = line.IndexOf(": ", StringComparison.Ordinal);
            if (colon > 0 && Find(line[..colon], byName) is { } other && draft.ConfusedWith.Contains(other.Id))
            {
                draft.Differences[i] = other.Id + line[colon..];
                continue;
            }

            draft.Differences.RemoveAt(i);
            draft.Others.Add(("Differences", line));
        }
    }

    // A relation is written once, and both sides show it; what is broader need not be related too.
    private static void WriteOnce(TermDraft draft, Dictionary<string, TermDraft> byId)
    {
        draft.Related.RemoveAll(id => IsWrittenThere(other => other.Related, id) ||
            (!draft.IsOurs && (draft.Broader.Contains(id) || byId[id].Broader.Contains(draft.Id))));
        foreach (var id in draft.ConfusedWith.Where(id => IsWrittenThere(other => other.ConfusedWith, id)).ToArray())
        {
            if (draft.DifferenceFrom(id) is { Length: > 0 } line && byId[id].DifferenceFrom(draft.Id).Length == 0)
                byId[id].Differences.Add($"{draft.Id}: {line}");
            draft.ConfusedWith.Remove(id);
        }

        bool IsWrittenThere(Func<TermDraft, List<string>> relation, string id) =>
            string.CompareOrdinal(id, draft.Id) < 0 && relation(byId[id]).Contains(draft.Id);
    }

    private static void ShareLabels(IReadOnlyList<TermDraft> drafts)
    {
        var claims = drafts.Where(draft => !draft.IsOurs)
            .SelectMany(draft => Labels(draft).Concat(draft.Deprecated).Select(label => (Key: LabelKey.InAnyCase(label), label, draft)))
            .GroupBy(claim => claim.Key, StringComparer.Ordinal);
        foreach (var claim in claims)
        {
            var owners = claim.Select(one => one.draft).Distinct().ToArray();
            if (owners.Length < 2)
                continue;
            foreach (var (_, label, draft) in claim)
                if (!draft.Cautious.Contains(label))
                    draft.Cautious.Add(label);
            // That the same term stands there twice was told.
            if (owners.All(owner => IsSameName(owner, owners[0])) && owners[1].Told.Any(told => told.Rule == ImportDiagnostics.SameTerm))
                continue;
            owners[1].Tell("cautious", ImportDiagnostics.SharedLabel, claim.First().label, owners[0].Id,
                string.Join(", ", owners.Skip(1).Select(owner => owner.Id)));
        }
    }

    [GeneratedRegex(@"^(?:see|→|=)\s*:?\s+(?<other>[^.]{1,200})\.?$", RegexOptions.IgnoreCase)]
    private static partial Regex OnlySee();
}
