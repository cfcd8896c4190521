using StaticSite.Glossary.Matching;

namespace StaticSite.Glossary.Everyday;

/// <summary>Finds the word beside a mention that says what kind of thing is meant: an environment variable is no environment, and
/// another thing than a variable.</summary>
internal sealed class KindWord
{
    // They stand before any noun and say nothing of its kind.
    private static readonly KindWord English = new(
    [
        "a", "about", "above", "across", "after", "again", "all", "along", "already", "also", "although", "always", "am", "among", "an",
        "and", "another", "any", "are", "as", "at", "be", "because", "been", "before", "being", "below", "between", "both", "but", "by",
        "can", "cannot", "could", "did", "different", "do", "does", "done", "down", "during", "each", "either", "else", "enough", "etc",
        "even", "every", "few", "first", "for", "from", "further", "get", "gets", "given", "had", "has", "have", "having", "he", "her",
        "here", "his", "how", "however", "if", "in", "including", "into", "is", "it", "its", "just", "last", "least", "less", "like", "made",
        "make", "makes", "many", "may", "might", "more", "most", "much", "multiple", "must", "my", "need", "needs", "neither", "never",
        "new", "next", "no", "nor", "not", "now", "of", "off", "often", "old", "on", "once", "one", "only", "onto", "or", "other", "our",
        "out", "over", "own", "per", "same", "second", "see", "set", "several", "shall", "she", "should", "since", "single", "so", "some",
        "such", "than", "that", "the", "their", "them", "then", "there", "these", "they", "this", "those", "three", "through", "to", "too",
        "two", "under", "unless", "until", "up", "upon", "us", "use", "used", "uses", "using", "various", "very", "via", "was", "we", "were",
        "what", "when", "where", "whether", "which", "while", "who", "whose", "why", "will", "with", "within", "without", "would", "you",
        "your",

        // Qualities, which tell how a thing is.
        "actual", "additional", "appropriate", "arbitrary", "associated", "available", "bad", "basic", "best", "better", "big", "bigger",
        "certain", "common", "complete", "correct", "corresponding", "current", "custom", "default", "defined", "desired", "distinct",
        "earlier", "empty", "entire", "equivalent", "existing", "extra", "final", "following", "fourth", "good", "important", "individual",
        "initial", "invalid", "large", "larger", "later", "long", "longer", "main", "named", "necessary", "nested", "normal", "optional",
        "original", "parent", "particular", "possible", "preceding", "previous", "proper", "real", "regular", "related", "required",
        "respective", "resulting", "right", "running", "separate", "short", "shorter", "similar", "simple", "small", "smaller", "special",
        "specific", "specified", "subsequent", "successive", "suitable", "third", "typical", "underlying", "unique", "unnamed", "usual",
        "valid", "whole", "wrong",
    ],
    ["directories", "directory", "folder", "folders", "subdirectories", "subdirectory", "subfolder", "subfolders"]);

    private readonly WordList _small;
    private readonly WordList _folders;

    private KindWord(string[] small, string[] folders) => (_small, _folders) = (new(small), new(folders));

    /// <summary>That of a language, or null where nobody told its small words.</summary>
    public static KindWord? Of(string language) =>
        LanguageTag.IsEnglish(language) ? English : null;

    /// <summary>The word before a mention in small letters; empty if none stands there, a small one, or half of one with a hyphen.</summary>
    public string Before(ReadOnlySpan<char> text, int mention) =>
        PrecedingWord.Of(text, mention) is { IsSpaced: true } word && !Surroundings.TieBefore(text, word.Start) ? Small(text[word.Start..word.End]) : "";

    /// <summary>The word behind a mention in small letters, in the singular; empty if none stands there, or a small one.</summary>
    public string Behind(ReadOnlySpan<char> text, int end)
    {
        var word = FollowingWord.Of(text, end);
        return Small(word is [.., not ('s' or 'u' or 'i'), 's'] && word.Length > 3 ? word[..^1] : word);
    }

    /// <summary>Whether a word says nothing of what kind a thing is.</summary>
    public bool IsSmall(ReadOnlySpan<char> word) => _small.Has(word);

    /// <summary>Whether it is a word for folders, so that what stands before it is the name of one.</summary>
    public bool IsFolder(ReadOnlySpan<char> word) => _folders.Has(word);

    private string Small(ReadOnlySpan<char> written)
    {
        foreach (var letter in written)
            if (!char.IsAsciiLetter(letter))
                return "";
        if (written.Length < 2 || _small.Has(written))
            return "";

        Span<char> small = stackalloc char[written.Length <= 64 ? written.Length : 0];
        return written.ToLowerInvariant(small) < 0 ? "" : small.ToString();
    }
}
