using StaticSite.Glossary.Terms;

namespace StaticSite.Glossary.Suggestions;

/// <summary>Labels by their letters alone, so that they are found however their words are parted.</summary>
internal sealed class LabelLetters
{
    private readonly Dictionary<string, List<Spelled>> _byLetters = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Spelled>>.AlternateLookup<ReadOnlySpan<char>> _lookUp;
    private readonly HashSet<int> _lengths = [];

    /// <param name="labels">With the forms that rules make of them. Those that hold more than words are left out.</param>
    public LabelLetters(IEnumerable<Label> labels)
    {
        _lookUp = _byLetters.GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var label in labels)
            if (WordRuns.Of(label.Text) is var (letters, ends))
            {
                if (!_byLetters.TryGetValue(letters, out var alike))
                    _byLetters.Add(letters, alike = []);
                alike.Add(new Spelled(label, ends));
                Longest = Math.Max(Longest, letters.Length);
                MostWords = Math.Max(MostWords, ends.Length);
                _lengths.Add(letters.Length);
            }
    }

    /// <summary>In letters.</summary>
    public int Longest { get; }

    public int MostWords { get; }

    /// <summary>The labels of these letters; null if there is none.</summary>
    public List<Spelled>? Find(ReadOnlySpan<char> letters) =>
        _lengths.Contains(letters.Length) && _lookUp.TryGetValue(letters, out var found) ? found : null;

    /// <summary>A label.</summary>
    /// <param name="Ends">Where its words end among its letters.</param>
    public sealed record Spelled(Label Label, int[] Ends);
}
