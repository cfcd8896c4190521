using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Glossary;

namespace StaticSite.Authoring;

/// <summary>What a rename means for addresses, written as <c>redirects.yml</c> has them.</summary>
/// <param name="Moved">Those that would be lost, and where their pages are now.</param>
/// <param name="Regained">Those that were redirected and are pages now.</param>
internal sealed record RenamedAddresses(
    ImmutableArray<(string From, string To)> Moved, ImmutableArray<string> Regained)
{
    /// <summary>The address by which feeds go on to know the page, if it has to say so itself: one that it had, left and has again
    /// would seem to be younger than the one in between. Null if not.</summary>
    public string? First { get; init; }

    public static RenamedAddresses Of(RenamePlan plan, BuiltSite before)
    {
        if (!plan.Moves)
            return new([], []);

        var page = (plan.OldPath.FileName, plan.NewPath.FileName);
        if (plan.Term is null)
            return new([page], [plan.NewPath.FileName]);

        // A term has a place in the list of all terms, too.
        var (oldPlace, newPlace) = (PlaceOf(plan.OldId), PlaceOf(plan.NewId));
        return new(
            before.Addresses.Lists(oldPlace) ? [page, (oldPlace, newPlace)] : [page],
            [plan.NewPath.FileName, newPlace]);

        static string PlaceOf(string id) => $"{GlossaryPage.Address.FileName}#{id}";
    }

    /// <summary>What the site itself leads on, such as tables of two terms under the names of both, follows from the new
    /// ids: some of that need not be written, and some no longer is led on.</summary>
    /// <param name="list"><c>redirects.yml</c> as it was written for <paramref name="after"/>, if it was.</param>
    public RenamedAddresses Correct(BuiltSite before, BuiltSite after, SourceFile? list, RenamePlan plan)
    {
        var led = after.Diagnostics
            .Where(finding => finding.Rule == EngineDiagnostics.AddressInUse && list?.Path == finding.Location.Path)
            .Select(finding => AddRedirect.AddressIn(list!, finding.Location.Line))
            .OfType<string>().ToArray();
        var lost = before.Redirects
            .Where(redirect => before.Addresses.Lists(redirect.Path.FileName) && !after.Has(redirect.Path))
            .Select(redirect => (redirect.Path.FileName, (redirect.Target.Target == plan.OldPath ? plan.NewPath : redirect.Target.Target).FileName));
        var first = before.FirstAddressOf(plan.OldPath);
        return new(
            [.. Moved.Where(moved => !led.Contains(moved.From)).Concat(lost).Distinct()],
            [.. Regained.Concat(led).Distinct()])
        { First = First ?? (plan.Kind.OldAddressesKey is not null && after.FirstAddressOf(plan.NewPath) != first ? first.FileName : null) };
    }

    public bool Equals(RenamedAddresses? other) =>
        other is not null && Moved.SequenceEqual(other.Moved) && Regained.SequenceEqual(other.Regained) && First == other.First;

    public override int GetHashCode() => HashCode.Combine(Moved.Length, Regained.Length);
}
