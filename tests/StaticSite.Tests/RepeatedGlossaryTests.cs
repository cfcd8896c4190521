using System.Collections.Immutable;
using System.Text;
using StaticSite.Engine;
using StaticSite.Glossary.Matching;
using StaticSite.Glossary.Terms;

namespace StaticSite.Tests;

/// <summary>Whatever becomes of a glossary, a build that does again only what changed gives what a build from nothing
/// gives.</summary>
public sealed class RepeatedGlossaryTests
{
    // Labels that swallow each other, differ by case, number, hyphen or spelling, or are written in other scripts.
    private static readonly string[] Labels =
    [
        "office", "back office", "back-office outsourcing", "outsourcing", "front office", "BPO", "bpo", "BPOs", "Bpo desk",
        "IT", "it", "IT desk", "it DESK", "desk", "agency", "agencies", "center", "centre", "call center", "call centre",
        "Office", "Desk", "café", "cafe\u0301 desk", "外包", "外包 center", "C++", "24/7 desk", "A", "WE OFFER IT", "non-office", "O'Reilly",
    ];

    private static readonly string[] Keys = ["term", "abbreviation", "aliases", "forms", "cautious", "deprecated", "search"];

    // Some of them are labels of a term now and then.
    private static readonly string[] Phrases =
        ["back office", "IT desk", "call centre", "外包外包", "front office", "an agency", "office outsourcing", "Desk"];

    private static readonly ImmutableSortedDictionary<string, string> Texts = TestSite.Files("""
        === articles/offices.md
        ---
        title: Offices
        ---
        A back office, back-office outsourcing, *back* offices and a non-office. The front office; outsourcing.

        ## More of an office

        > BACK OFFICE. A `back office` and [the office](desks.md).
        === articles/desks.md
        ---
        title: Desks
        ---
        The IT desk, the it desk and IT. A Bpo desk (BPO), BPOs and bpo. WE OFFER IT DESK SERVICES. ABC and XYZ. 24/7 desks.

        | desk | BPO.com |
        | --- | --- |
        | an agency | agencies |
        === articles/words.md
        ---
        title: Words
        autolink: all
        faq:
          - question: What is a center?
            answer: A centre, a call center or a call centre.
        ---
        A café, cafe&#x301; desks, 外包外包 center, C++, O’Reilly's office.
        === articles/none.md
        ---
        title: None
        ---
        Nothing of all that stands here.
        === articles/names.md
        ---
        title: Names
        ---
        The GitHub Office of the Desk: Desk work. @IT, C++ and 24/7 desks/offices; a *call* center.
        === comparisons/t0-vs-t1.yml
        title: These two
        question: What is the difference?
        subjects: [t0, t1]
        criteria:
          - id: work
            label: Work
            cells:
              t0: { text: a desk }
              t1: { text: back offices }
        === quiz/words.yml
        title: Words
        questions:
          - id: which-word
            question: Which desk?
            options:
              - text: The IT desk
                right: true
              - text: An office
                misconception: That is larger.
            explanation: See the agency.
            terms: [t0]
        """).ToImmutableSortedDictionary(file => file.Name, TextOf);

    private static readonly string[] Scopes =
        ["", "links: ask\n", "links: page\n", "links: all\n", "only-in: [articles]\n", "not-in: [articles]\n", "not-in: [quiz]\n"];

    // Each asks for something that may be there or not.
    private static readonly string[] Wishes =
    [
        "[[t2]] and [[t3|that]]", "[[desk]]", "[[back office]] and [[!office]]", "[[!BPO]]", "[t2](../glossary/t2.md)",
        "[[call centre|there]]", "# [[t1]]", "[a [[!desk]]](desks.md)", "[[desk] here", "[[office] there", "[[counter]]",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    public void Any_row_of_changes_gives_what_a_build_from_nothing_gives(int seed)
    {
        var random = new Random(seed);
        var glossary = new RandomGlossary(random);
        var repeated = SiteBuilder.Create().Repeated(new BareTheme());
        var files = new Dictionary<string, SourceFile>(StringComparer.Ordinal);
        var (whole, linked) = (0, 0);
        TermIndex? last = null;
        for (var round = 0; round < 120; round++)
        {
            Save(glossary.Write(), files);
            var again = repeated.Build(files.Values);
            var anew = SiteBuilder.Create().Build(files.Values, new BareTheme());

            Assert.Equal(string.Join('\n', anew.Diagnostics), string.Join('\n', again.Diagnostics));
            CheckFingerprints(last, last = again.Terms);
            if (!anew.HasErrors)
            {
                whole++;
                linked += anew.Counts.Links;
                Assert.Equal(TestSite.PublishedBy(anew), TestSite.PublishedBy(again));
            }
            else if (random.Next(8) == 0)
                glossary.Mend();

            for (var edits = random.Next(1, 4); edits > 0; edits--)
                glossary.Change();
        }

        Assert.True(whole >= 30 && linked >= 5 * whole, $"{whole} sites could be published, with {linked} links: that says little.");
    }

    [Theory]
    [InlineData("en", "Load Balancer", "Load balancer")]
    [InlineData("en", "Load Balancer", "Load-Balancer")]
    [InlineData("en", "Load balancer", "load balancer")]
    [InlineData("de", "Cache", "cache")]
    [InlineData("de", "cache", "Cache")]
    public void A_label_that_changes_capitals_or_hyphens_alone_is_told_of_as_it_is(string language, string before, string after)
    {
        var repeated = SiteBuilder.Create().Repeated(new BareTheme());
        repeated.Build(Files(before));

        var again = repeated.Build(Files(after));
        var anew = SiteBuilder.Create().Build(Files(after), new BareTheme());

        Assert.Equal(string.Join('\n', anew.Diagnostics), string.Join('\n', again.Diagnostics));

        // The article stays the same object, as files do that did not change.
        SourceFile[] Files(string label) =>
        [
            .. _article ??= TestSite.Files($"""
                === site.yml
                title: Test
                language: {language}
                === articles/balance.md
                ---
                title: Balance
                ---
                In front stands a load balancer; the load balancers share it. Behind it, a cache. Two cache servers, and our cache.
                """).ToArray(),
            TestSite.File("glossary/thing.md", $"---\nterm: {label}\ndefinition: thing\n---\n"),
        ];
    }

    private SourceFile[]? _article;

    /// <summary>Texts that no change may touch have the fingerprints that they had, as for whoever has no last edition to
    /// compare.</summary>
    private static void CheckFingerprints(TermIndex? last, TermIndex now)
    {
        foreach (var text in Texts.Values)
        {
            var words = new WordSet();
            words.AddWordsOf(text);
            var fingerprint = now.MeaningsAmong(words);

            Assert.Equal(fingerprint, now.MeaningsAmong(WordSet.Of(words.Key)));
            if (last is not null && !now.LabelsChangedSince(last).MayTouch(words))
                Assert.Equal(last.MeaningsAmong(words), fingerprint);
        }
    }

    /// <summary>Leaves files that did not change the same objects, as whoever reads them does.</summary>
    private static void Save(Dictionary<string, string> written, Dictionary<string, SourceFile> files)
    {
        foreach (var name in files.Keys.Where(name => !written.ContainsKey(name)).ToArray())
            files.Remove(name);
        foreach (var (name, text) in written)
            if (!files.TryGetValue(name, out var known) || TextOf(known) != text)
                files[name] = TestSite.File(name, text);
    }

    private static string TextOf(SourceFile file) => Encoding.UTF8.GetString(file.Bytes.Span);

    private sealed class RandomGlossary(Random random)
    {
        private const int Terms = 6;

        private readonly Dictionary<string, (int Term, string Key)> _labels = [];
        private readonly HashSet<string> _exact = [];
        private readonly Dictionary<string, int> _exceptions = [];
        private readonly int[] _definitions = new int[Terms];
        private readonly string[] _relations = [.. Enumerable.Repeat("", Terms)];
        private readonly HashSet<int> _deleted = [];
        private string _wish = "";
        private readonly string[] _scopes = [.. Enumerable.Repeat("", Terms)];
        private int _settings;

        public void Change()
        {
            var term = random.Next(Terms);
            switch (random.Next(28))
            {
                case > 24:
                    _scopes[term] = Any(Scopes);
                    break;
                case > 22 when Any(Phrases) is var phrase && !_exceptions.Remove(phrase):
                    _exceptions[phrase] = term;
                    break;
                case > 20 when Any(Labels) is var label && !_exact.Remove(label):
                    _exact.Add(label);
                    break;
                case < 9:
                    _labels[Any(Labels)] = (term, Any(Keys));
                    break;
                case < 11:
                    _labels.Remove(Any(Labels));
                    break;
                case 11:
                    SwapCase("IT", "it");
                    SwapCase("IT desk", "it DESK");
                    break;
                case < 14:
                    _definitions[term]++;
                    break;
                case < 16:
                    _relations[term] = _relations[term].Length > 0 ? "" : $"{Any(["broader", "related", "confused-with"])}: [t{random.Next(Terms)}]\n";
                    break;
                case < 18:
                    _wish = random.Next(2) == 0 ? "" : Any(Wishes);
                    break;
                case 18:
                    _settings++;
                    break;
                case 19 when random.Next(2) == 0:
                    _deleted.Add(term);
                    break;
                default:
                    _deleted.Clear();
                    break;
            }
        }

        /// <summary>Takes away all that can be wrong.</summary>
        public void Mend()
        {
            _labels.Clear();
            _exceptions.Clear();
            _deleted.Clear();
            _relations.AsSpan().Fill("");
            _wish = "";
        }

        public Dictionary<string, string> Write()
        {
            var files = new Dictionary<string, string>(Texts)
            {
                ["site.yml"] = Settings(),
                ["articles/wish.md"] = $"---\ntitle: A wish\n---\nAn agency. {_wish}\n",
            };
            for (var term = 0; term < Terms; term++)
                if (!_deleted.Contains(term))
                    files[$"glossary/t{term}.md"] = Write(term);
            return files;
        }

        private void SwapCase(string one, string other)
        {
            var (hadOne, hadOther) = (_labels.Remove(one, out var place), _labels.Remove(other, out var otherPlace));
            if (hadOne)
                _labels[other] = place;
            if (hadOther)
                _labels[one] = otherPlace;
        }

        private string Settings() => "title: Test\nbase-url: https://example.org/\n" + (_settings % 6) switch
        {
            1 => "language: de\n",
            2 => "abbreviations: [ABC, XYZ]\n",
            3 => "mentions: page\n",
            4 => "everyday-limits: { pages: 1, common: 20, known: 30, large: 3 }\n",
            5 => "everyday: off\n",
            _ => "everyday-limits: { large: 4 }\n",
        };

        private string Write(int term)
        {
            var labels = _labels.Where(label => label.Value.Term == term)
                .OrderBy(label => label.Key, StringComparer.Ordinal).ToLookup(label => label.Value.Key, label => $"\"{label.Key}\"");
            var exact = labels.Where(list => list.Key != "search").SelectMany(list => list).Where(label => _exact.Contains(label.Trim('"')));
            var phrases = _exceptions.Where(phrase => phrase.Value == term).Select(phrase => phrase.Key).Order(StringComparer.Ordinal);
            // Two terms share one, so that whoever asks for it is told the names of both.
            var shared = term < 2 ? ["counter"] : Array.Empty<string>();
            var lists = Keys[2..].Select(key => $"{key}: [{string.Join(", ", key == "cautious" ? labels[key].Concat(shared) : labels[key])}]\n");
            var definition = Any(_definitions[term], ["kind of thing", "work of an office", "thing at a desk", $"what t{(term + 1) % Terms}x is"]);
            return $"---\nterm: {labels["term"].FirstOrDefault($"t{term}x")}\n"
                + (labels["abbreviation"].FirstOrDefault() is { } letters ? $"abbreviation: {letters}\n" : "")
                + $"{string.Concat(lists)}exact: [{string.Join(", ", exact)}]\nexcept: [{string.Join(", ", phrases)}]\n{_relations[term]}{_scopes[term]}definition: {definition}\n---\nThe desk of an agency.\n";
        }

        private string Any(string[] values) => values[random.Next(values.Length)];

        private static string Any(int number, string[] values) => values[number % values.Length];
    }
}
