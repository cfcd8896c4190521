namespace StaticSite.Search;

/// <summary>Writes the words of the full text, in order, into files of a size that loads while somebody types.</summary>
internal static class WriteWords
{
    /// <summary>Of a file, in bytes, before a server compresses it.</summary>
    private const int ShardLength = 4_000;

    // A word that is everywhere tells sections apart only where it means much.
    private const int MostSections = 1_200;

    public static Shards Write(Postings postings, Vocabulary vocabulary)
    {
        var shards = new Shards();
        var shard = new ShardText();
        var (first, previous) = ("", "");
        var sections = new List<int>();
        foreach (var (word, number) in vocabulary.Sorted())
        {
            postings.Read(number, sections);
            if (sections.Count == 0)
                continue;

            if (shard.ByteLength >= ShardLength)
                shards.Add(shard.Take(), first, previous);
            if (shard.Length == 0)
                (first, previous) = (word, "");

            var shared = word.AsSpan().CommonPrefixLength(previous);
            shard.AppendNumber(shared).Append(word.AsSpan(shared)).Append("\t");
            AppendSections(shard, sections);
            shard.Append("\n");
            previous = word;
        }

        if (shard.Length > 0)
            shards.Add(shard.Take(), first, previous);
        return shards;
    }

    private static void AppendSections(ShardText shard, List<int> sections)
    {
        Span<int> counts = stackalloc int[Postings.Levels];
        foreach (var section in sections)
            counts[section % Postings.Levels]++;

        shard.AppendNumber(sections.Count);
        var room = MostSections;
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
