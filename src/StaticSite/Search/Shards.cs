using System.Collections.Immutable;

namespace StaticSite.Search;

/// <summary>Files that hold words in ordinal order, one after the other.</summary>
internal sealed class Shards
{
    private readonly ImmutableArray<byte[]>.Builder _files = ImmutableArray.CreateBuilder<byte[]>();
    private readonly ImmutableArray<string>.Builder _firstWords = ImmutableArray.CreateBuilder<string>();
    private string _lastWord = "";

    public ImmutableArray<byte[]> Files => _files.ToImmutable();

    /// <summary>What tells each file from the one before: the beginning of its first word.</summary>
    public ImmutableArray<string> FirstWords => _firstWords.ToImmutable();

    public void Add(byte[] file, string firstWord, string lastWord)
    {
        // Every client loads these words, so no letter more than needed; the first file takes what comes before it too.
        var different = firstWord.AsSpan().CommonPrefixLength(_lastWord) + 1;
        _firstWords.Add(_files.Count == 0 ? "" : firstWord[..different]);
        _files.Add(file);
        _lastWord = lastWord;
    }
}
