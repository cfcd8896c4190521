namespace StaticSite.Glossary.Matching;

/// <summary>Finds words that are nearly a label, for whoever asks why they are no link.</summary>
/// <remarks>Labels are looked up by their letters and digits alone, in any case, so that spaces, hyphens and signs between them do not
/// count. From the start of each word as many letters are read as some label has, and never more than a short one; so a text
/// costs its length. Immutable: any number of threads may share it.</remarks>
internal sealed class NearLabels
{
    // What is longer, or of more words, is seldom mistyped as a whole.
    private const int MostLetters = 64;
    private const int MostWords = 12;
    private const int Root = 0;

    [ThreadStatic]
    private static JoinedWords? _words;

    // By node and letter, which are one number, since that is found faster than two.
    private readonly Dictionary<ulong, int> _children = [];

    // By node, the label that ends there.
    private readonly List<Label?> _labels = [null];

    /// <param name="labels">Those that texts may come near; null for one that they may not.</param>
    public NearLabels(IEnumerable<LabelPattern?> labels)
    {
        var words = new JoinedWords();
        var place = 0;
        foreach (var label in labels)
        {
            if (label is { } pattern)
                Add(pattern, place, words);
            place++;
        }
    }

    /// <summary>Appends what comes near a label, by where it starts.</summary>
    public void Find(ReadOnlySpan<char> text, List<NearMatch> found)
    {
        var words = _words ??= new JoinedWords();
        words.Read(text);
        for (var word = 0; word < words.Words.Count; word++)
        {
            FindFrom(words, word, found);
            FindInside(words, word, found);
        }
    }

    private void Add(LabelPattern pattern, int place, JoinedWords words)
    {
        words.Read(pattern.Text);
        if (words.IsAmongSigns || words.Words.Count is 0 or > MostWords || words.Letters.Length > MostLetters || !words.Letters.ContainsAnyExceptInRange('0', '9')
            || words.Words.Skip(1).Any(word => word.Joint == JoinedWords.Apart))
            return;

        var node = Root;
        foreach (var letter in words.Letters)
        {
            if (!_children.TryGetValue(Edge(node, letter), out var child))
            {
                _children.Add(Edge(node, letter), child = _labels.Count);
                _labels.Add(null);
            }

            node = child;
        }

        _labels[node] ??= new Label(place, words.Written.ToString(), [.. words.Words], pattern.IsExact);
    }

    /// <summary>Reports labels that start with a word.</summary>
    private void FindFrom(JoinedWords words, int first, List<NearMatch> found)
    {
        var node = Root;
        var letters = words.Letters;
        NearMatch? other = null;
        (Label Label, int Word, int End)? unended = null;
        for (var i = first; i < words.Words.Count && i < first + MostWords && node >= 0; i++)
        {
            var word = words.Words[i];
            if (i > first && word.Joint == JoinedWords.Apart)
                break;

            for (var place = word.From; place < word.To; place++)
            {
                if (!_children.TryGetValue(Edge(node, letters[place]), out node))
                {
                    node = -1;
                    break;
                }

                if (_labels[node] is not { } label)
                    continue;

                if (place + 1 < word.To)
                    unended = (label, i, place + 1);
                else if (label.IsCutAlike(words, first, i))
                {
                    found.Add(Match(words, first, i, label, Nearness.Spelled));
                    unended = null;
                }
                else if (label.IsJoinedOrSplit(words, first, i))
                {
                    other = Match(words, first, i, label, Nearness.OtherJoints);
                    unended = null;
                }
            }
        }

        if (unended is { } longest)
        {
            var last = words.Words[longest.Word];
            var behind = words.Written[longest.End..last.To];
            if (behind.Length <= MostLetters && (longest.Label.Words.Length == 1 ? longest.Word == first : longest.Label.IsCutAlike(words, first, longest.Word)))
                found.Add(Match(words, first, longest.Word, longest.Label, Nearness.GoesOn) with { Behind = behind.ToString() });
        }
        else if (other is { } match)
            found.Add(match);
    }

    /// <summary>Reports an abbreviation that a word ends with: <c>éBPO</c>, <c>2BPO</c>. "MySQL" is a name of its own.</summary>
    private void FindInside(JoinedWords words, int index, List<NearMatch> found)
    {
        var word = words.Words[index];
        var letters = words.Letters;
        for (var start = word.From + 1; start < word.To && start <= word.From + MostLetters; start++)
        {
            var (before, at) = (words.Written[start - 1], words.Written[start]);
            if (char.IsAsciiLetter(before) || char.IsUpper(before) || !char.IsUpper(at) || word.To - start > MostLetters)
                continue;

            var node = Root;
            for (var place = start; place < word.To; place++)
                if (!_children.TryGetValue(Edge(node, letters[place]), out node))
                {
                    node = -1;
                    break;
                }

            if (node > Root && _labels[node] is { IsAbbreviation: true } label && label.IsWritten(words.Written[start..word.To]))
            {
                found.Add(new NearMatch(word.Start, word.End - word.Start, label.Place, Nearness.GoesOn, IsAsWritten: true));
                return;
            }
        }
    }

    private static ulong Edge(int node, char letter) => (ulong)node << 16 | letter;

    private static NearMatch Match(JoinedWords words, int first, int last, Label label, Nearness nearness)
    {
        var (start, end) = (words.Words[first], words.Words[last]);
        return new NearMatch(start.Start, end.End - start.Start, label.Place, nearness, label.IsWritten(words.Written[start.From..]));
    }

    private sealed class Label(int place, string written, JoinedWords.Word[] words, bool isExact)
    {
        public int Place => place;

        public JoinedWords.Word[] Words => words;

        /// <summary>Whether it is one word that matches only as written.</summary>
        public bool IsAbbreviation => words.Length == 1 && Spelling.IsBoundByCase(written);

        /// <summary>Whether words of a text are parted where its own are, but for what the last of them has more.</summary>
        public bool IsCutAlike(JoinedWords text, int first, int last)
        {
            if (last - first + 1 != words.Length)
                return false;
            var from = text.Words[first].From;
            for (var i = 1; i < words.Length; i++)
                if (text.Words[first + i].From - from != words[i].From || text.Words[first + i].Joint != words[i].Joint)
                    return false;
            return true;
        }

        /// <summary>Whether words of a text are parted at some of the places where its own are, or at all of them and more.</summary>
        public bool IsJoinedOrSplit(JoinedWords text, int first, int last)
        {
            var (own, other, shared) = (1, first + 1, 0);
            while (own < words.Length && other <= last)
            {
                var difference = words[own].From - (text.Words[other].From - text.Words[first].From);
                shared += difference == 0 ? 1 : 0;
                own += difference <= 0 ? 1 : 0;
                other += difference >= 0 ? 1 : 0;
            }

            return shared == Math.Min(words.Length - 1, last - first);
        }

        /// <summary>Whether letters that begin with it have those words as written that match in no other case.</summary>
        public bool IsWritten(ReadOnlySpan<char> letters)
        {
            foreach (var word in words)
                if ((isExact || Spelling.IsBoundByCase(written[word.From..word.To])) && !letters[word.From..word.To].SequenceEqual(written.AsSpan(word.From..word.To)))
                    return false;
            return true;
        }
    }
}
