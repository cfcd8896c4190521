using System.Text;
using System.Text.RegularExpressions;
using StaticSite.Engine;
using YamlDotNet.Serialization;

namespace StaticSite.Tests.Content;

/// <summary>What the authors of this repository's site wrote, read by another way than the generator's.</summary>
internal static partial class RealTexts
{
    private static readonly IDeserializer Yaml = new DeserializerBuilder().Build();

    /// <summary>All texts by file, such as <c>articles/what-is-bpo.md</c>, each on a single line.</summary>
    public static IReadOnlyDictionary<string, string> All { get; } = RealSite.Files
        .Where(file => file.Name is not "addresses.txt" && (file.Name.EndsWith(".md", StringComparison.Ordinal) || file.Name.EndsWith(".yml", StringComparison.Ordinal)))
        .ToDictionary(file => file.Name, file => OneLine(Text(file)));

    /// <summary>All terms by id.</summary>
    public static IReadOnlyDictionary<string, RealTerm> Terms { get; } = RealSite.Files
        .Where(file => file.IsIn("glossary", ".md"))
        .ToDictionary(file => file.Id, file =>
        {
            var parts = Text(file).Split("---\n", 3);
            return new RealTerm(Yaml.Deserialize<Dictionary<string, object>>(parts[1]), OneLine(parts[2]));
        });

    /// <summary>All questions of the quiz by id.</summary>
    public static IReadOnlyDictionary<string, RealQuestion> Questions { get; } = RealSite.Files
        .Where(file => file.IsIn("quiz", ".yml"))
        .SelectMany(file => List(Yaml.Deserialize<Dictionary<string, object>>(Text(file))["questions"]))
        .Select(Group)
        .ToDictionary(question => (string)question["id"], question => new RealQuestion(
            [.. List(question.GetValueOrDefault("terms", new List<object>())).Cast<string>()],
            [.. List(question["options"]).Select(Group).Select(option => new RealOption(
                (string)option["text"], option.ContainsKey("right"), (string)option.GetValueOrDefault("misconception", "")))]));

    /// <summary>The cells of all tables.</summary>
    public static IReadOnlyList<RealCell> Cells { get; } =
    [
        .. from file in RealSite.Files
           where file.IsIn("comparisons", ".yml")
           from row in List(Yaml.Deserialize<Dictionary<string, object>>(Text(file))["criteria"]).Select(Group)
           from cell in Group(row["cells"])
           select new RealCell(file.Id, (string)row["id"], cell.Key, (string)Group(cell.Value)["text"])
           { Sources = [.. List(Group(cell.Value).GetValueOrDefault("sources", new List<object>())).Cast<string>()] },
    ];

    /// <summary>The sentences of all texts, each with its file.</summary>
    public static IEnumerable<(string File, string Sentence)> Sentences { get; } =
        [.. All.SelectMany(text => SentenceEnds().Split(text.Value).Select(sentence => (text.Key, sentence)))];

    public static string Cell(string table, string row, string subject) =>
        Cells.Single(cell => cell.Table == table && cell.Row == row && cell.Subject == subject).Text;

    /// <summary>A file as its lines.</summary>
    public static string[] Lines(string name) => Text(RealSite.Files.Single(file => file.Name == name)).Split('\n');

    /// <summary>What stands below a heading, up to the next one that is not below it.</summary>
    public static string[] Section(string name, string heading)
    {
        var level = heading[..(heading.IndexOf(' ') + 1)];
        return
        [
            .. Lines(name).SkipWhile(line => line != heading).Skip(1)
                .TakeWhile(line => !HeadingMark().IsMatch(line) || line.Length - line.TrimStart('#').Length >= level.Length),
        ];
    }

    private static string Text(SourceFile file) => Encoding.UTF8.GetString(file.Bytes.Span).ReplaceLineEndings("\n");

    private static string OneLine(string text) => Spaces().Replace(text, " ").Trim();

    private static List<object> List(object value) => (List<object>)value;

    private static Dictionary<string, object> Group(object value) =>
        ((Dictionary<object, object>)value).ToDictionary(entry => (string)entry.Key, entry => entry.Value);

    // A cell of a Markdown table and a value of a data file end like a sentence.
    [GeneratedRegex(@"(?<=[.!?:][”""*]*)\s+(?=[""“*\[]*[A-Z])|\s\|\s|\s(?:- )?(?=(?:text|misconception|explanation|question|sources|value|note): )")]
    private static partial Regex SentenceEnds();

    [GeneratedRegex("^##+ ")]
    private static partial Regex HeadingMark();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}

internal sealed record RealTerm(IReadOnlyDictionary<string, object> Matter, string Body)
{
    public string Definition => (string)Matter["definition"];

    public IEnumerable<string> Broader => Matter.TryGetValue("broader", out var ids) ? ((List<object>)ids).Cast<string>() : [];
}

internal sealed record RealQuestion(IReadOnlyList<string> Terms, IReadOnlyList<RealOption> Options)
{
    public RealOption Right => Options.Single(option => option.IsRight);
}

internal sealed record RealOption(string Text, bool IsRight, string Misconception);

internal sealed record RealCell(string Table, string Row, string Subject, string Text)
{
    public IReadOnlyList<string> Sources { get; init; } = [];
}
