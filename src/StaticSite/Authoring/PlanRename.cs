using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.Glossary.Terms;
using StaticSite.Settings;

namespace StaticSite.Authoring;

/// <summary>Finds out what somebody wants to rename, or why that cannot be.</summary>
/// <param name="kinds">Of the files that can be renamed.</param>
/// <param name="settings">Which say where pages stand.</param>
internal sealed class PlanRename(ImmutableArray<SourceFile> files, ImmutableArray<FileKind> kinds, TermIndex terms, SiteSettings settings)
{
    /// <exception cref="RenameRefusedException">It cannot be. The message says why, and the way out.</exception>
    public RenamePlan Plan(string old, string @new)
    {
        var candidates = Candidates(old);
        if (candidates.Length > 1)
            throw new RenameRefusedException(
                $"'{old}' is {string.Join(" and ", candidates.Select(candidate => candidate.File))}. Say which: " +
                $"{string.Join(" or ", candidates.Select(candidate => $"{candidate.Kind.Folder}/{candidate.Id}"))}.");
        if (candidates.IsEmpty)
            throw new RenameRefusedException($"There is no {Names} '{old}'.{Hint(old)}");

        var found = candidates[0];
        var label = found.Term is { } term && !found.ById(old) ? LabelOf(term, old, @new) : OneWord(found, old, @new);
        var isNamedAfter = label is null || CheckId.Suggest(label.Old) == found.Id;
        var plan = new RenamePlan(
            found.Kind, found.Kind.FolderIn?.Invoke(settings) ?? found.Kind.Folder, found.Id, isNamedAfter ? CheckId.Suggest(@new) : found.Id, found.Term, label);
        Refuse(plan, @new);
        return plan;
    }

    private ImmutableArray<Candidate> Candidates(string old)
    {
        var byFile = Files.Where(candidate => old == candidate.Id || old == $"{candidate.Kind.Folder}/{candidate.Id}" || old == candidate.File)
            .Select(candidate => candidate with { Term = candidate.Kind.Named == TermValues.Id ? terms.Find(candidate.Id) : null })
            .ToImmutableArray();
        if (!byFile.IsEmpty)
            return byFile;

        var kind = kinds.First(kind => kind.Named == TermValues.Id);
        return [.. terms.Labels.Find(old).Select(label => new Candidate(kind, label.Term.Id, label.Term))];
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
        if (!CheckId.Check(plan.NewId, new SourceLocation("", 1, 1), bag))
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
    private string Hint(string old) => Nearest.Hint(old, Files.GroupBy(candidate => candidate.Id).Where(files => files.Count() == 1).Select(files => files.Key)
        .Concat(files.Where(file => kinds.Any(kind => kind.Includes(file) && kind.IdOf(file).Contains('/')))
            .SelectMany(file => new[] { Path.ChangeExtension(file.Name, null), file.Name[..file.Name.LastIndexOf('/')] }).Distinct())
        .Concat(terms.Terms.SelectMany(term => new[] { term.Name, term.Abbreviation }).OfType<Located>().Select(label => label.Text)
            .Where(label => terms.Labels.Find(label).Length == 1)));

    private IEnumerable<Candidate> Files =>
        from file in files from kind in kinds where kind.Includes(file) && !kind.IdOf(file).Contains('/') select new Candidate(kind, file.Id, null);

    /// <summary>What can be renamed: <c>article, term, comparison or page</c>.</summary>
    private string Names => string.Join(" or ",
        new[] { string.Join(", ", kinds.SkipLast(1).Select(kind => kind.Name)), kinds[^1].Name }.Where(names => names.Length > 0));

    private sealed record Candidate(FileKind Kind, string Id, Term? Term)
    {
        public string File => Kind.FileOf(Id);

        public bool ById(string old) => old == Id || old.Contains('/');
    }
}

/// <summary>Somebody asks for a rename that cannot be. The message says why, and the way out.</summary>
public sealed class RenameRefusedException(string message) : Exception(message);
