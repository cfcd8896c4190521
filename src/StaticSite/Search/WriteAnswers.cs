using System.Collections.Immutable;
using StaticSite.Features;
using StaticSite.Localization;

namespace StaticSite.Search;

/// <summary>Writes what answers a question by itself, apart from the sections, since few results need it.</summary>
internal sealed class WriteAnswers(Strings strings)
{
    private readonly List<byte[]> _lines = [];
    private readonly ShardText _line = new();

    /// <returns>The number of the answer.</returns>
    public int Add(SectionAnswer answer)
    {
        _line.AppendField(strings[answer.Kind]);
        foreach (var (number, part) in answer.Parts.Index())
            _line.AppendField(part.Write(key => strings[key]), isLast: number == answer.Parts.Length - 1);
        _lines.Add(_line.Take());
        return _lines.Count - 1;
    }

    /// <returns>The files, and how many answers each has but the last.</returns>
    public (ImmutableArray<byte[]> Files, int Block) Finish()
    {
        var block = FileSize.EntriesFor(_lines.Count);
        return ([.. _lines.Chunk(block).Select(lines => lines.SelectMany(line => line).ToArray())], block);
    }
}
