namespace StaticSite.Tests.Slips;

/// <summary>What goes wrong with whole lines: in an editor, with the clipboard, in a merge.</summary>
internal static class SlipsOfLines
{
    private static readonly string[] Marks = ["<<<<<<< HEAD", "=======", ">>>>>>> mine", "||||||| base"];

    public static readonly (string Name, Func<string, Random, string> Of)[] All =
    [
        ("a line lost", With((lines, at, _) => lines.RemoveAt(at))),
        ("a line doubled", With((lines, at, _) => lines.Insert(at, lines[at]))),
        ("two lines swapped", With((lines, at, _) => lines.Reverse(at, Math.Min(2, lines.Count - at)))),
        ("a line moved", With((lines, at, random) => Move(lines, at, random.Next(lines.Count)))),
        ("a line indented", With((lines, at, random) => lines[at] = new string(' ', random.Next(1, 5)) + lines[at])),
        ("a line less indented", With((lines, at, _) => lines[at] = lines[at].StartsWith("  ", StringComparison.Ordinal) ? lines[at][2..] : lines[at].TrimStart())),
        ("a line taken for a note", With((lines, at, random) => lines[at] = random.Next(2) == 0 ? "# " + lines[at] : $"<!-- {lines[at]} -->")),
        ("an empty line", With((lines, at, _) => lines.Insert(at, ""))),
        ("several lines lost", With((lines, at, random) => lines.RemoveRange(at, Math.Min(random.Next(2, 8), lines.Count - at)))),
        ("several lines doubled", With((lines, at, random) => lines.InsertRange(at, lines.Slice(at, Math.Min(random.Next(2, 12), lines.Count - at))))),
        ("one mark of a conflict", With((lines, at, random) => lines.Insert(at, Marks[random.Next(Marks.Length)]))),
        ("a conflict", With((lines, at, _) => lines.InsertRange(at, ["<<<<<<< HEAD", lines[at], "=======", lines[at] + "s", ">>>>>>> mine"]))),
        ("a line taken into the one above", With((lines, at, _) => Join(lines, at))),
    ];

    private static Func<string, Random, string> With(Action<List<string>, int, Random> change) => (text, random) =>
    {
        var lines = text.Split('\n').ToList();
        change(lines, random.Next(Math.Max(1, lines.Count - 1)), random);
        return string.Join('\n', lines);
    };

    private static void Move(List<string> lines, int from, int to)
    {
        var line = lines[from];
        lines.RemoveAt(from);
        lines.Insert(Math.Min(to, lines.Count), line);
    }

    private static void Join(List<string> lines, int at)
    {
        if (at == 0)
            return;

        lines[at - 1] += " " + lines[at].TrimStart();
        lines.RemoveAt(at);
    }
}
