using System.Collections.Concurrent;
using System.Text;

namespace StaticSite.Glossary.Matching;

/// <summary>How well a language knows a word.</summary>
internal enum WordClass
{
    /// <summary>A word that few people use, or a name.</summary>
    Rare,

    /// <summary>A word that everybody knows.</summary>
    Known,

    /// <summary>A word that everybody uses.</summary>
    Common,
}

/// <summary>The words that a language uses from day to day, as lists have them that are counted from what people say.</summary>
/// <remarks>Any number of threads may ask. A list is read when somebody first asks for a word, and what was asked is kept for the
/// process.</remarks>
internal sealed class EverydayWords
{
    private static readonly EverydayWords English = new("en");

    // Labels are asked about at each mention.
    private readonly ConcurrentDictionary<string, WordClass> _asked = new(StringComparer.Ordinal);
    private readonly Lazy<byte[]> _common;
    private readonly Lazy<byte[]> _known;

    private EverydayWords(string language) =>
        (_common, _known) = (new(() => Read($"common-{language}.txt")), new(() => Read($"known-{language}.txt")));

    /// <summary>Those of a language, or null where nobody counted them.</summary>
    public static EverydayWords? Of(string language) =>
        LanguageTag.IsEnglish(language) ? English : null;

    /// <param name="word">In any case.</param>
    public WordClass ClassOf(string word) => _asked.GetOrAdd(word, LookUp);

    private WordClass LookUp(string word)
    {
        var line = Encoding.UTF8.GetBytes($"\n{word.ToLowerInvariant()}\n");
        if (_common.Value.AsSpan().IndexOf(line) >= 0)
            return WordClass.Common;
        return _known.Value.AsSpan().IndexOf(line) >= 0 ? WordClass.Known : WordClass.Rare;
    }

    private static byte[] Read(string list)
    {
        using var stream = typeof(EverydayWords).Assembly.GetManifestResourceStream(list)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
