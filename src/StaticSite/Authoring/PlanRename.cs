using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Glossary;

namespace StaticSite.Authoring;

/// <summary>Finds out what somebody wants to rename, or why that cannot be.</summary>
internal sealed class PlanRename(ImmutableArray<SourceFile> files, TermIndex terms)
{
    /// <exception cref="RenameRefusedException">It cannot be. The message says why, and the way out.</exception>
    public RenamePlan Of(string old, string @new)
    {
        var candidates = Candidates(old);
        if (candidates.Length > 1)
            throw new RenameRefusedException(
                $"'{old}' is {string.Join(" and ", candidates.Select(candidate => candidate.File))}. Say which: " +
                $"{string.Join(" or ", candidates.Select(candidate => candidate.Folder + "/" + candidate.Id))}.");
        if (candidates.IsEmpty)
            throw new RenameRefusedException($"There is no term, article or comparison '{old}'.{Hint(old)}");

        var found = candidates[0];
        var label = found.Term is { } term && !found.ById(old) ? LabelOf(term, old, @new) : OneWord(found, old, @new);
        var isNamedAfter = label is null || CheckId.Suggest(label.Old) == found.Id;
        var plan = new RenamePlan(
            found.Folder, found.Extension, found.Id, isNamedAfter ? CheckId.Suggest(@new) : found.Id, found.Term, label);
        Refuse(plan, @new);
        return plan;
    }

    private ImmutableArray<Candidate> Candidates(string old)
    {
        var byFile = files.Select(Candidate.Of).OfType<Candidate>()
            .Where(candidate => old == candidate.Id || old == $"{candidate.Folder}/{candidate.Id}" || old == candidate.File)
            .Select(candidate => candidate with { Term = candidate.Folder == "glossary" ? terms.Find(candidate.Id) : null })
            .ToImmutableArray();
        if (!byFile.IsEmpty)
            return byFile;

        return [.. terms.Labels.Find(old).Select(label => new Candidate("glossary", ".md", label.Term.Id, label.Term))];
    }

    /// <summary>An id that is the name too, of one word, stands for both.</summary>
    private static Relabeling? OneWord(Candidate found, string old, string @new) =>
        found.Term is { } term && !old.Contains('-') && !old.Contains('/') && term.Name.Text == old ? new(old, @new, false) : null;

    private static Relabeling LabelOf(Term term, string old, string @new)
    {
        var key = LabelKey.Of(old);
        if (LabelKey.Of(term.Name.Text) == key)
            return new Relabeling(term.Name.Text, @new, IsAbbreviation: false);
        if (term.Abbreviation is { } abbreviation && LabelKey.Of(abbreviation.Text) == key)
            return new Relabeling(abbreviation.Text, @new, IsAbbreviation: true);
        throw new RenameRefusedException(
            $"'{old}' is another label of {term.Id}, not its name. Change it in {term.Source.Path}, or rename '{term.Name.Text}'.");
    }

    private void Refuse(RenamePlan plan, string @new)
    {
        if (!@new.Any(char.IsAsciiLetterOrDigit))
            throw new RenameRefusedException($"'{@new}' has no letter that an address can have.");

        var bag = new DiagnosticBag();
        if (!CheckId.Of(plan.NewId, new SourceLocation("", 1, 1), bag))
            throw new RenameRefusedException(bag.Found[0].Message);
        if (!plan.Moves && plan.Label is not { } label)
            throw new RenameRefusedException($"{plan.OldFile} has that name already.");
        if (plan.Moves && files.FirstOrDefault(file => string.Equals(file.Name, plan.NewFile, StringComparison.OrdinalIgnoreCase)) is { } taken)
            throw new RenameRefusedException($"{taken.Path} exists already. Choose another name, or put the two together by hand.");
        if (plan.Label is { } relabeling && terms.Labels.Find(relabeling.New).FirstOrDefault(claim => claim.Term != plan.Term) is { } other)
            throw new RenameRefusedException(
                $"'{relabeling.New}' is {other.KindInWords} of {other.Term.Id} ({other.Written.At}). Choose another, or take it away there first.");
    }

    // What is offered can be renamed: ids that only one file has, and names.
    private string Hint(string old) => Nearest.Hint(old, files.Select(Candidate.Of).OfType<Candidate>()
        .GroupBy(candidate => candidate.Id).Where(files => files.Count() == 1).Select(files => files.Key)
        .Concat(terms.Terms.SelectMany(term => new[] { term.Name, term.Abbreviation }).OfType<Located>().Select(label => label.Text)
            .Where(label => terms.Labels.Find(label).Length == 1)));

    private sealed record Candidate(string Folder, string Extension, string Id, Term? Term)
    {
        public string File => $"{Folder}/{Id}{Extension}";

        public static Candidate? Of(SourceFile file) => file switch
        {
            _ when file.IsIn("glossary", ".md") => new("glossary", ".md", file.Id, null),
            _ when file.IsIn("articles", ".md") => new("articles", ".md", file.Id, null),
            _ when file.IsIn("comparisons", ".yml") => new("comparisons", ".yml", file.Id, null),
            _ => null,
        };

        public bool ById(string old) => old == Id || old.Contains('/');
    }
}

/// <summary>Somebody asks for a rename that cannot be. The message says why, and the way out.</summary>
public sealed class RenameRefusedException(string message) : Exception(message);
