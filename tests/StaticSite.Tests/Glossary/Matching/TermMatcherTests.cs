using StaticSite.Glossary.Matching;

namespace StaticSite.Tests.Glossary.Matching;

/// <summary>Which words of a text link to a term: rules 1 to 7.</summary>
public sealed class TermMatcherTests
{
    [Theory]
    [InlineData("back office|back office outsourcing", "Our ⟦back office outsourcing⟧ and the ⟦back office⟧.")]
    [InlineData("back office|back office outsourcing", "a ⟦back office⟧ of outsourcing")]
    [InlineData("back office|office outsourcing", "⟦back office⟧ outsourcing")]
    [InlineData("back office|office outsourcing partner", "⟦back office⟧ outsourcing partner")]
    [InlineData("back office|office|outsourcing", "⟦back office⟧ ⟦outsourcing⟧ ⟦office⟧")]
    [InlineData("a b c d|b c|c d e", "a z ⟦b c⟧ x ⟦c d e⟧ ⟦a b c d⟧ e")]
    [InlineData("call center|call center agent|agent desktop", "⟦call center agent⟧ desktop, ⟦call center⟧: ⟦agent desktop⟧")]
    [InlineData("office", "⟦office⟧ ⟦office⟧ ⟦office⟧")]
    [InlineData("front office|office front", "⟦front office⟧ ⟦front office⟧ the ⟦office front⟧ office")]
    [InlineData("a b", "a ⟦a b⟧ b")]
    [InlineData("a a b|a", "⟦a⟧ ⟦a a b⟧")]
    public void Rule_1_The_leftmost_label_wins_and_of_those_the_longest(string labels, string marked) =>
        Assert.Equal(marked, Marked.Again(labels, marked));

    [Theory]
    [InlineData("BPO|KPO", "(⟦BPO⟧) “⟦BPO⟧” ‘⟦BPO⟧’ ⟦BPO⟧, ⟦BPO⟧; ⟦BPO⟧: ⟦BPO⟧! ⟦BPO⟧? ⟦KPO⟧/⟦BPO⟧ ⟦BPO⟧—⟦KPO⟧ [⟦BPO⟧] *⟦BPO⟧*")]
    [InlineData("BPO", "⟦BPO⟧")]
    [InlineData("BPO", "Is it a ⟦BPO⟧. ⟦BPO⟧.")]
    [InlineData("BPO", "⟦BPO⟧… ⟦BPO⟧... and ⟦BPO⟧.")]
    [InlineData("BPO", "éBPO BPOé xBPO BPOx BPO_x x_BPO _BPO BPO_ BPO2 2BPO BPO٣ BPO²")]
    [InlineData("BPO", "BPO\u0301 \u0301BPO BPO‿x")]
    [InlineData("BPO", "БBPO BPOБ βBPO BPOא")]
    [InlineData("BPO", "BPO.com www.BPO x.BPO.y a@BPO BPO@x C#BPO BPO#a a\\BPO BPO\\a 1.BPO")]
    [InlineData("BPO", ".⟦BPO⟧ \\⟦BPO⟧ ⟦BPO⟧.) ⟦BPO⟧..x ⟦BPO⟧# ⟦BPO⟧@ …⟦BPO⟧")]
    [InlineData("BPO", "a:⟦BPO⟧:b a/⟦BPO⟧/b a+⟦BPO⟧+b a=⟦BPO⟧=b a&⟦BPO⟧&b a~⟦BPO⟧~b a|⟦BPO⟧|b $⟦BPO⟧ 5%⟦BPO⟧")]
    [InlineData("BPO", "<⟦BPO⟧> ^⟦BPO⟧$ {⟦BPO⟧} ⟦BPO⟧\"x`⟦BPO⟧`")]
    [InlineData("BPO", "什么是⟦BPO⟧公司？カ⟦BPO⟧の会社 ⟦BPO⟧는 บริษัท⟦BPO⟧ຄ ក⟦BPO⟧က")]
    [InlineData("BPO", "๑BPO BPO๑ BPO\u0E31")]
    [InlineData("外包|业务流程外包", "这是⟦业务流程外包⟧，也是⟦外包⟧公司ABC⟦外包⟧DEF")]
    [InlineData("アウトソーシング|サーバー", "⟦サーバー⟧の⟦アウトソーシング⟧を")]
    [InlineData("カ", "カキ ⟦カ⟧か カ\u3099 ガ ｶ")]
    [InlineData("아웃소싱", "IT⟦아웃소싱⟧은 ⟦아웃소싱⟧")]
    [InlineData("가", "각 ⟦가⟧ 가\u11A8 ⟦\u1100\u1161⟧ \u1100\u1161\u11A8")]
    [InlineData("กา", "⟦กา⟧รก⟦กา⟧ กา\u0E48 ⟦กา⟧แฟ")]
    [InlineData("ศูนย์บริการ", "ติดต่อ⟦ศูนย์บริการ⟧ลูกค้า")]
    [InlineData("IT外包", "做⟦IT外包⟧的 XIT外包")]
    [InlineData("𠮷野家", "在⟦𠮷野家⟧吃")]
    [InlineData("аутсорсинг", "⟦Аутсорсинг⟧ и ⟦АУТСОРСИНГ⟧, аутсорсинга нет")]
    [InlineData("تعهيد", "ما هو ⟦تعهيد⟧؟ والتعهيد")]
    [InlineData("𝐁𝐏𝐎", "⟦𝐁𝐏𝐎⟧ 𝐁𝐏𝐎x")]
    public void Rule_2_A_mention_is_whole_words(string labels, string marked) =>
        Assert.Equal(marked, Marked.Again(labels, marked));

    [Theory]
    [InlineData("AT&T", "⟦AT&T⟧, AT&TX, AT &T, xAT&T")]
    [InlineData("F&A outsourcing", "⟦F&A outsourcing⟧ f&a outsourcing ⟦F&A-outsourcing⟧")]
    [InlineData("C2C", "⟦C2C⟧ c2c C2CX")]
    [InlineData("24/7 support", "⟦24/7 support⟧ ⟦24/7-Support⟧ 124/7 support")]
    [InlineData(".NET", "⟦.NET⟧ ASP.NET (⟦.NET⟧) 中⟦.NET⟧ .NETx .net")]
    [InlineData("C++|C#", "⟦C++⟧ ⟦C#⟧ C++x C+ (⟦C++⟧) ⟦C++⟧中 C++\u0301 c++")]
    [InlineData("C++ developer", "⟦C++ developer⟧ ⟦C++-developer⟧")]
    [InlineData("a.*b|(x)?|[z]", "⟦a.*b⟧ axxb x ⟦(x)?⟧ ⟦[z]⟧ z")]
    [InlineData("<b>|&amp;|\\d+", "⟦<b>⟧ ⟦&amp;⟧ & 12 ⟦\\d+⟧")]
    [InlineData("-aaS", "the suffix ⟦-aaS⟧ (“⟦-aaS⟧”), xaaS")]
    [InlineData("e.g.", "⟦e.g.⟧ this, e.g.x")]
    [InlineData("O'Reilly", "⟦O'Reilly⟧'s O Reilly")]
    [InlineData("😀", "⟦😀⟧⟦😀⟧ x")]
    [InlineData("Yahoo!", "⟦Yahoo!⟧ Yahoo, ⟦yahoo!⟧!")]
    public void Rule_2_A_label_may_hold_any_character(string labels, string marked) =>
        Assert.Equal(marked, Marked.Again(labels, marked));

    [Theory]
    [InlineData("café", "⟦café⟧ ⟦cafe\u0301⟧ ⟦CAFÉ⟧ ⟦CAFE\u0301⟧ cafe")]
    [InlineData("cafe\u0301", "⟦café⟧ ⟦cafe\u0301⟧ cafe")]
    [InlineData("ガ", "⟦ガ⟧ ⟦カ\u3099⟧ カ")]
    [InlineData("10 Ω", "⟦10 Ω⟧ ⟦10 \u2126⟧")]
    [InlineData("5 K", "⟦5 K⟧ ⟦5 \u212A⟧ 5 k")]
    [InlineData("a≠b", "⟦a≠b⟧ ⟦a=\u0338b⟧ a=b")]
    [InlineData("BPO", "≠⟦BPO⟧ =\u0338⟦BPO⟧ =\u0301BPO")]
    [InlineData("front office", "⟦front\u00A0office⟧ ⟦front\u2009office⟧ ⟦front\u202Foffice⟧ ⟦front\u3000office⟧")]
    [InlineData("front office", "⟦front\noffice⟧ ⟦front \n\toffice⟧ ⟦front  office⟧ ⟦front\u2028office⟧")]
    [InlineData("front\u00A0office", "⟦front office⟧")]
    [InlineData("  front   office ", "⟦front office⟧")]
    [InlineData("outsourcing", "⟦out\u00ADsour\u00ADcing⟧ ⟦outsourcing⟧\u00AD \u00AD⟦outsourcing⟧ ⟦out\u00AD\u00ADsourcing⟧")]
    [InlineData("out\u00ADsourcing", "⟦outsourcing⟧ ⟦outsour\u00ADcing⟧")]
    [InlineData("front office", "⟦front\u00AD office⟧ ⟦front \u00ADoffice⟧ ⟦front\u00AD-\u00ADoffice⟧ ⟦front \u00AD office⟧")]
    [InlineData("café", "⟦cafe\u00AD\u0301⟧ ⟦ca\u00ADfé⟧")]
    [InlineData("BPO", "BPO\u00ADx BPO\u00AD.\u00ADcom non\u00AD-\u00ADBPO BPO\u00AD2")]
    [InlineData("front office", "⟦front\u2010office⟧ ⟦front\u2011office⟧ ⟦front\uFE63office⟧ ⟦front\uFF0Doffice⟧ ⟦front\u2212office⟧")]
    [InlineData("front\u2011office", "⟦front-office⟧ ⟦front office⟧")]
    [InlineData("front office|front|office", "⟦front⟧\u2012⟦office⟧ ⟦front⟧\u2013⟦office⟧ ⟦front⟧\u2014⟦office⟧ ⟦front⟧\u2015⟦office⟧")]
    [InlineData("front office|BPO", "front\uFFFCoffice front \uFFFC office \uFFFC⟦BPO⟧\uFFFC")]
    [InlineData("BPO", "\uD800⟦BPO⟧\uDC00 \uFFFE\u0301 \uFFFE⟦BPO⟧\0")]
    [InlineData("\uFFFC|\uFFFC BPO| |", "\uFFFC BPO")]
    public void Rule_3_Spellings_of_the_same_characters_are_the_same(string labels, string marked) =>
        Assert.Equal(marked, Marked.Again(labels, marked));

    [Theory]
    [InlineData("BPO", "The ⟦BPO⟧'s, the ⟦BPO⟧’s")]
    [InlineData("client|clients", "the ⟦clients⟧' and ⟦clients⟧’ and ⟦client⟧'s")]
    [InlineData("BPO|front office", "The ⟦BPO⟧'s ⟦front office⟧'s")]
    [InlineData("BPO|s", "⟦BPO⟧'⟦s⟧")]
    public void Rule_4_A_possessive_stays_outside(string labels, string marked) =>
        Assert.Equal(marked, Marked.Again(labels, marked));

    [Theory]
    [InlineData("BPO", "⟦BPO⟧ and two ⟦BPOs⟧, BPOS, bpos")]
    [InlineData("agency", "⟦agency⟧, ⟦agencies⟧, ⟦Agencies⟧, agencied")]
    [InlineData("analysis", "⟦analysis⟧, ⟦analyses⟧, analyse")]
    [InlineData("back office", "⟦back office⟧, ⟦back offices⟧, ⟦back-offices⟧, ⟦back offices⟧’")]
    [InlineData("outsourcing", "⟦outsourcing⟧, outsource, outsourced, outsourcings")]
    public void Rule_5_Plurals_are_labels_like_any_other(string label, string marked) =>
        Assert.Equal(marked, Marked.Again(string.Join('|', [label, .. EnglishForms.Of(label)]), marked));

    [Theory]
    [InlineData("front office", "⟦front office⟧ ⟦front-office⟧ frontoffice")]
    [InlineData("front-office", "⟦front office⟧ ⟦front-office⟧ frontoffice")]
    [InlineData("knowledge process outsourcing", "⟦knowledge-process outsourcing⟧ ⟦knowledge process-outsourcing⟧")]
    [InlineData("front office", "front--office front - office front- office front -office")]
    [InlineData("BPO", "non-BPO pre-BPO non‑BPO é-BPO 中-BPO 2-BPO _-BPO")]
    [InlineData("BPO", "⟦BPO⟧-style ⟦BPO⟧-based -⟦BPO⟧ (-⟦BPO⟧ non--⟦BPO⟧ - ⟦BPO⟧ non- ⟦BPO⟧ non–⟦BPO⟧ \uFFFC-⟦BPO⟧")]
    [InlineData("front office", "front-officer front officer front-offices")]
    [InlineData("back office", "front- and ⟦back-office⟧ work")]
    [InlineData("back office|office", "non-back ⟦office⟧ non-back-office")]
    [InlineData("BPO|KPO", "⟦BPO⟧-KPO ⟦BPO⟧/⟦KPO⟧")]
    [InlineData("x-ray", "⟦x-ray⟧ ⟦x ray⟧")]
    public void Rule_6_A_hyphen_is_a_space_inside_and_blocks_before(string labels, string marked) =>
        Assert.Equal(marked, Marked.Again(labels, marked));

    [Theory]
    [InlineData("BPaaS", "⟦BPaaS⟧ BPAAS bpaas BPaas")]
    [InlineData("IT outsourcing", "⟦IT outsourcing⟧ ⟦IT Outsourcing⟧ ⟦IT OUTSOURCING⟧ it outsourcing It outsourcing")]
    [InlineData("IT", "make ⟦IT⟧ work, make it work. It works.")]
    [InlineData("plan B", "⟦plan B⟧ ⟦Plan B⟧ plan b")]
    [InlineData("Agency", "⟦agency⟧ ⟦Agency⟧ ⟦AGENCY⟧ ⟦aGENCY⟧")]
    [InlineData("call center", "⟦Call Center⟧ ⟦CALL CENTER⟧ ⟦Call center⟧")]
    [InlineData("straße", "⟦Straße⟧ STRASSE")]
    [InlineData("file", "⟦FILE⟧ FİLE fıle")]
    [InlineData("ИТ", "⟦ИТ⟧ ит")]
    [InlineData("É", "⟦É⟧ ⟦E\u0301⟧ é")]
    [InlineData("iPhone", "⟦iPhone⟧ IPhone iphone")]
    [InlineData("Σίσυφος", "⟦σίσυφοσ⟧")]
    [InlineData("IT|it", "⟦IT⟧ ⟦it⟧ ⟦It⟧")]
    public void Rule_7_Case_is_judged_word_by_word(string labels, string marked) =>
        Assert.Equal(marked, Marked.Again(labels, marked));

    [Theory]
    [InlineData("BPO", "WE OFFER BPO SERVICES")]
    [InlineData("BPO", "WE OFFER\nBPO, AND MORE SERVICES!")]
    [InlineData("BPO", "In short: WE OFFER BPO SERVICES. Then ⟦BPO⟧ again.")]
    [InlineData("IT outsourcing", "WE LIKE IT OUTSOURCING")]
    [InlineData("back office", "WE RUN YOUR ⟦BACK OFFICE⟧ SERVICES")]
    [InlineData("BPO|KPO|LPO|ITES|HRO", "⟦BPO⟧ ⟦KPO⟧ ⟦LPO⟧ ⟦ITES⟧ ⟦HRO⟧")]
    [InlineData("BPO", "OUR ⟦BPO⟧ SERVICES")]
    [InlineData("BPO", "OUR CLIENT’S ⟦BPO⟧")]
    [InlineData("BPO", "THE 24 ⟦BPO⟧ OFFICES, and more")]
    [InlineData("BPO", "THE 24 BPO OFFICES GROW")]
    [InlineData("BPO", "GOOD OFFICES: two ⟦BPO⟧ FIRMS")]
    [InlineData("BPOs", "THE BIG CLIENT HAS ⟦BPOs⟧ TOO")]
    [InlineData("BPO", "THE BIG ⟦BPO⟧ FIRM")]
    [InlineData("BPO", "DON'T ⟦BPO⟧ CLIENTS’ too")]
    [InlineData("BPO", "我们 OFFER 的 ⟦BPO⟧ SERVICES 和")]
    public void Rule_7_Abbreviations_do_not_link_in_a_shouted_line(string labels, string marked) =>
        Assert.Equal(marked, Marked.Again(labels, marked));

    [Theory]
    [InlineData("BPO", "a non-BPO firm", "HyphenBefore BPO")]
    [InlineData("BPO", "BPO.com and www.BPO", "JoinedToAddress BPO\nJoinedToAddress BPO")]
    [InlineData("IT outsourcing|outsourcing", "it outsourcing", "OtherCase it outsourcing\nLinkable outsourcing")]
    [InlineData("IT outsourcing|IT", "it outsourcing", "OtherCase it outsourcing")]
    [InlineData("IT outsourcing Group|IT", "IT outsourcing group", "Linkable IT outsourcing group")]
    [InlineData("IT outsourcing GROUP|IT", "IT outsourcing group", "OtherCase IT outsourcing group\nLinkable IT")]
    [InlineData("BPO", "WE OFFER BPO SERVICES", "ShoutedLine BPO")]
    [InlineData("back office|office", "non-back office", "HyphenBefore back office\nLinkable office")]
    [InlineData("BPO", "BPOx éBPO BPO_", "")]
    [InlineData("C++", "C++x", "")]
    public void A_candidate_that_does_not_link_has_a_reason(string labels, string text, string expected) =>
        Assert.Equal(expected, Marked.Explain(labels, text));

    [Fact]
    public void Of_labels_that_match_the_same_the_first_is_reported() =>
        Assert.Equal(
            [new TermMatch(0, 12, 1, MatchVerdict.Linkable), new TermMatch(13, 2, 4, MatchVerdict.Linkable)],
            Marked.Find("x|front office|Front-Office|it|IT|IT", "Front office IT"));

    [Fact]
    public void Matches_are_appended()
    {
        var matcher = TermMatcher.Of(["BPO"]);
        var matches = new List<TermMatch>();
        matcher.Find("BPO", matches);
        matcher.Find("a BPO", matches);
        Assert.Equal([new(0, 3, 0, MatchVerdict.Linkable), new(2, 3, 0, MatchVerdict.Linkable)], matches);
    }

    [Fact]
    public void No_labels_match_nothing() => Assert.Empty(Marked.Find("", "BPO"));

    [Fact]
    public void The_culture_does_not_matter()
    {
        var culture = System.Globalization.CultureInfo.CurrentCulture;
        try
        {
            System.Globalization.CultureInfo.CurrentCulture = new("tr-TR");
            Assert.Equal("⟦FILE⟧ ⟦file⟧ fıle", Marked.Again("File", "⟦FILE⟧ ⟦file⟧ fıle"));
        }
        finally
        {
            System.Globalization.CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void Finding_allocates_nothing()
    {
        var matcher = TermMatcher.Of(["front office", "BPO", "café", "IT", "外包"]);
        const string Text = "A front\u00ADoffice, the fro\u00ADnt office, cafés — “a café”: WE LIKE IT AND BPO SERVICES 业务外包";
        var matches = new List<TermMatch>(64);
        matcher.Find(Text, matches);
        matches.Clear();

        var before = GC.GetAllocatedBytesForCurrentThread();
        matcher.Find(Text, matches);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
