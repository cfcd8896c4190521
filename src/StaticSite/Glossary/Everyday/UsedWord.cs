using StaticSite.Engine;

namespace StaticSite.Glossary.Everyday;

/// <summary>A label of one word where a text uses it.</summary>
/// <param name="Term">The page of the term that goes by it.</param>
/// <param name="Label">As the term's author wrote it, whatever form of it the text has.</param>
/// <param name="Before">The word right before it that says what kind of it is meant, in small letters; or empty.</param>
/// <param name="Behind">The word right behind it, of which it says what kind is meant; or empty.</param>
internal readonly record struct UsedWord(SitePath Term, string Label, string Before, string Behind)
{
    /// <summary>The same, whatever stands around it.</summary>
    public UsedWord Alone => new(Term, Label, "", "");

    /// <summary>Whether it is told apart by no other word.</summary>
    public bool IsAlone => Before.Length + Behind.Length == 0;

    /// <summary>The phrases that it makes with the words around it: none, one or two.</summary>
    public IEnumerable<UsedWord> Phrases
    {
        get
        {
            if (Before.Length > 0)
                yield return this with { Behind = "" };
            if (Behind.Length > 0)
                yield return this with { Before = "" };
        }
    }
}
