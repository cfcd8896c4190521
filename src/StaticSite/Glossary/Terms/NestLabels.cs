using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Glossary.Matching;

namespace StaticSite.Glossary.Terms;

/// <summary>Finds the labels that stand inside of longer ones of other terms: where a text has the longer one, that wins.</summary>
internal static class NestLabels
{
    // A longer label would hold this many words too seldom to look for.
    private const int MostWords = 6;

    /// <summary>The same claims, each with what stands inside it.</summary>
    public static ImmutableArray<Claim> Nest(ImmutableArray<Claim> claims)
    {
        var byKey = new Dictionary<(bool, string), int>();
        for (var i = 0; i < claims.Length; i++)
            byKey.Add(claims[i].Key, i);

        var hasExact = claims.Any(claim => claim.IsExact);
        var (nests, nested) = (new Nest?[claims.Length], new NestedLabel?[claims.Length]);
        var words = new List<(int Start, int End)>();
        for (var i = 0; i < claims.Length; i++)
        {
            if (claims[i].Only is not { } longer)
                continue;

            var inside = ImmutableArray.CreateBuilder<NestedLabel>();
            foreach (var piece in Pieces(longer.Text, words))
                foreach (var key in hasExact ? [(true, LabelKey.AsWritten(piece)), (false, LabelKey.Of(piece))] : ((bool, string)[])[(false, LabelKey.Of(piece))])
                    if (byKey.TryGetValue(key, out var found) && claims[found].Only is { Kind: not (LabelKind.Cautious or LabelKind.Deprecated) } shorter && shorter.Term != longer.Term)
                        inside.Add(nested[found] ??= new NestedLabel(shorter.Term.Path, shorter.Written.Text));
            if (inside.Count > 0)
                nests[i] = new Nest(longer.Term.Path, longer.Written.Text, inside.DrainToImmutable());
        }

        return
        [
            .. claims.Select((claim, i) => nested[i] is { } inner ? new Claim([claim.Labels[0] with { Nested = inner }]) { Nest = nests[i] }
                : nests[i] is { } nest ? claim with { Nest = nest }
                : claim),
        ];
    }

    // Each run of its words but the whole.
    private static List<string> Pieces(string label, List<(int Start, int End)> words)
    {
        words.Clear();
        var reader = new TokenReader(label);
        while (reader.Read())
            words.Add((reader.Start, reader.End));

        var pieces = new List<string>();
        for (var first = 0; words.Count > 1 && first < words.Count; first++)
            for (var last = first; last < Math.Min(words.Count, first + MostWords); last++)
                if (last - first + 1 < words.Count)
                    pieces.Add(label[words[first].Start..words[last].End]);
        return pieces;
    }
}

/// <summary>A label that stands inside of a longer one.</summary>
/// <param name="Label">As its author wrote it.</param>
internal sealed record NestedLabel(SitePath Term, string Label);

/// <summary>What stands inside of a label.</summary>
/// <param name="Term">Of the longer label.</param>
/// <param name="Longer">The label, as its author wrote it.</param>
internal sealed record Nest(SitePath Term, string Longer, ImmutableArray<NestedLabel> Inside);
