using StaticSite.Glossary.Mentions;

namespace StaticSite.Tests.Glossary.Mentions;

/// <summary>Whoever has a word at hand is told what the glossary makes of it.</summary>
public sealed class ExplainWordTests
{
    private const string Glossary = """
        === glossary/bo.md
        ---
        term: back office
        abbreviation: BO
        aliases: [Go]
        forms: [backend]
        cautious: [desk]
        deprecated: [rear room]
        exact: [Go]
        except: [box office]
        search: [what is a back office?]
        definition: place
        ---
        === glossary/dc.md
        ---
        term: data center
        links: ask
        definition: place
        ---
        === glossary/desk.md
        ---
        term: help desk
        cautious: [desk]
        only-in: [glossary]
        definition: place
        ---

        """;

    [Theory]
    [InlineData("back office", "'back office' is the name of bo (back office).")]
    [InlineData("Back-Offices", "'Back-Offices' is the name of bo (back office), 'back office', in the plural (rule 5), with other spaces or hyphens (rule 6), with other capitals (rule 7).")]
    [InlineData("BOs", "'BOs' is the abbreviation of bo (back office), 'BO', in the plural (rule 5).")]
    [InlineData("backend", "'backend' is a form of bo (back office).")]
    [InlineData("Go", "'Go' is an alias of bo (back office). It matches only as written (rule 17).")]
    [InlineData("rear room", "'rear room' is a deprecated label of bo (back office). Texts should no longer use it.")]
    [InlineData("data center", "'data center' is the name of dc (data center). 'links: ask' links the term only where an author asks (rule 18).")]
    [InlineData("help desk", "'help desk' is the name of desk (help desk). 'only-in' keeps links to the term out of some folders (rule 18).")]
    public void A_label_is_named_with_the_rules_by_which_it_is_one(string word, string sentence) => Assert.Equal([sentence], Explain(word));

    [Fact]
    public void A_label_of_several_terms_is_named_with_all_of_them() => Assert.Equal(
        [
            "'desk' is a cautious label of bo (back office). It links only where an author asks (rule 13).",
            "'desk' is a cautious label of desk (help desk). It links only where an author asks (rule 13). 'only-in' keeps links to the term out of some folders (rule 18).",
            "Several terms share it (rule 13), so [[id|desk]] has to say which.",
        ],
        Explain("desk"));

    [Theory]
    [InlineData("bo", "It is the id of bo (back office), so [[bo]] links that.", "Its capitals differ from those of 'BO', the abbreviation of bo (back office), which matches only as written (rule 7). If texts mean the same by it, add it to 'aliases' in bo.")]
    [InlineData("backoffice", "'backoffice' is no mention of bo (back office): the label is 'back office', with other spaces, hyphens or signs (rule 6). "
        + "Write that, or write [[bo|backoffice]] to link it here; for all texts, add it to 'aliases' in bo.")]
    [InlineData("BO2", "'BO2' is no mention of bo (back office): more letters or digits adjoin 'BO' (rule 2). Write [[bo|BO2]] to link it here; "
        + "if all texts mean the same by it, add it to 'aliases' in bo.")]
    public void What_is_nearly_a_label_is_named_with_what_would_make_it_one(string word, params string[] sentences) =>
        Assert.Equal([$"'{word}' is no label of a term.", .. sentences], Explain(word));

    [Theory]
    [InlineData("box offices", "bo (back office) lists it under 'except', so its words link nothing in it (rule 18).")]
    [InlineData("What is a back office?", "bo (back office) lists it under 'search': people find the term by it, and texts do not link it.", "In it stands 'back office', the name of bo (back office).")]
    [InlineData("bakc office", "The nearest is 'back office', the name of bo (back office).")]
    [InlineData("back office desk", "In it stands 'back office', the name of bo (back office).", "In it stands 'desk', a cautious label of bo (back office).")]
    [InlineData("wholly unknown")]
    public void What_is_no_label_is_named_with_what_it_comes_near_to(string word, params string[] sentences) => Assert.Equal(
        [
            $"'{word}' is no label of a term.",
            .. sentences,
            $"Where it is another name of a term, add it to that term's 'aliases'; for a term of its own: new term \"{word}\".",
        ],
        Explain(word));

    private static string[] Explain(string word) => [.. ExplainWord.InWords(word, TestSite.Build(Glossary).Terms)];
}
