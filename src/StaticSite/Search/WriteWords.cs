namespace StaticSite.Search;

/// <summary>Writes the words of the full text, in order, into files of a size that loads while somebody types.</summary>
internal static class WriteWords
{
    /// <param name="most">Sections that a word keeps: the weightiest.</param>
    public static Shards Write(Postings postings, Vocabulary vocabulary, int most)
    {
        var length = FileSize.BytesFor(postings.Count(most));
        var shards = new Shards();
        var shard = new ShardText();
        var (first, previous) = ("", "");
        var sections = new List<int>();
        foreach (var (word, number) in vocabulary.Sorted())
        {
            postings.Read(number, sections);
            if (sections.Count == 0)
                continue;

            if (shard.ByteLength >= length)
                shards.Add(shard.Take(), first, previous);
            if (shard.Length == 0)
                (first, previous) = (word, "");

            var shared = word.AsSpan().CommonPrefixLength(previous);
            shard.AppendNumber(shared).Append(word.AsSpan(shared)).Append("\t");
            AppendSections(shard, sections, most);
            shard.Append("\n");
            previous = word;
        }

        if (shard.Length > 0)
            shards.Add(shard.Take(), first, previous);
        return shards;
    }

    private static void AppendSections(ShardText shard, List<int> sections, int most)
    {
        Span<int> counts = stackalloc int[Postings.Levels];
        foreach (var section in sections)
            counts[section % Postings.Levels]++;

        shard.AppendNumber(sections.Count);
        var room = most;
        for (var level = Postings.Levels - 1; level >= 0 && room > 0; level--)
        {
            var count = Math.Min(room, counts[level]);
            if (count == 0)
                continue;

            room -= count;
            shard.AppendNumber(level + 1).AppendNumber(count);
            AppendLevel(shard, sections, level, count);
        }
    }

    private static void AppendLevel(ShardText shard, List<int> sections, int level, int count)
    {
        var previous = 0;
        foreach (var section in sections)
        {
            if (section % Postings.Levels != level)
                continue;
            if (count-- == 0)
                return;
            shard.AppendNumber(section / Postings.Levels - previous);
            previous = section / Postings.Levels;
        }
    }
}
