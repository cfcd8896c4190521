using System.Collections.Immutable;
using StaticSite.Glossary;
using StaticSite.Pages;

namespace StaticSite.Theme.Glossary;

/// <summary>Finds a place for each word of a concept map: broader ones above the term, narrower ones below, related ones
/// beside it.</summary>
/// <remarks>Three columns, however narrow the screen is, so that the words stay readable when the map shrinks.</remarks>
internal sealed class PlaceConcepts
{
    public const int Width = 360;
    public const int BoxWidth = 108;
    public const int LineHeight = 16;

    private const int Columns = 3;
    private const int Gap = 18;
    private const int RowGap = 24;
    private const int MostBroader = 3;
    private const int MostRelated = 4;
    private const int MostNarrower = 6;
    private const int MostBoxes = 11;

    private readonly ImmutableArray<ConceptBox>.Builder _boxes = ImmutableArray.CreateBuilder<ConceptBox>();
    private readonly ImmutableArray<ConceptLine>.Builder _lines = ImmutableArray.CreateBuilder<ConceptLine>();

    public PlaceConcepts(TermPage page)
    {
        var self = new PageLink(page.Term.Name.Text, page.Path);
        var broader = Row(page.Broader.Take(MostBroader), 1);
        var left = Column(page.Related.Take(MostRelated).Where((_, i) => i % 2 == 0), 0, 1);
        var right = Column(page.Related.Take(MostRelated).Where((_, i) => i % 2 == 1), Columns - 1, 1);
        var middleTop = broader.Length > 0 ? Bottom(broader) + RowGap : 1;
        var middleHeight = new[] { Bottom(left), Bottom(right), ConceptBox.Of(self, 0, 0).Height }.Max();
        Center = ConceptBox.Of(self, XOf(1), 0);
        Center = Center with { Y = middleTop + (middleHeight - Center.Height) / 2 };

        AddBroader(broader);
        AddRelated(left, Center.X, middleTop, middleHeight);
        AddRelated(right, Center.X + BoxWidth, middleTop, middleHeight);
        Height = 1 + AddNarrower([.. page.Narrower.Take(Math.Min(MostNarrower, MostBoxes - _boxes.Count))], middleTop + middleHeight);
        (Boxes, Lines) = (_boxes.ToImmutable(), _lines.ToImmutable());
    }

    public ConceptBox Center { get; }

    /// <summary>All but the center's; empty when the term stands alone.</summary>
    public ImmutableArray<ConceptBox> Boxes { get; }

    public ImmutableArray<ConceptLine> Lines { get; }

    public int Height { get; }

    private void AddBroader(ConceptBox[] row)
    {
        foreach (var box in row)
            Add(box, new ConceptLine(FormattableString.Invariant(
                $"M{Center.Middle} {Center.Y}V{Bottom(row) + RowGap / 2}H{box.Middle}V{box.Bottom}"), false));
    }

    private void AddRelated(ConceptBox[] column, int side, int top, int height)
    {
        foreach (var box in column)
        {
            var placed = box with { Y = box.Y + top + (height - Bottom(column)) / 2 };
            var near = placed.X < side ? placed.X + BoxWidth : placed.X;
            Add(placed, new ConceptLine(FormattableString.Invariant(
                $"M{side} {Center.Y + Center.Height / 2}H{(side + near) / 2}V{placed.Y + placed.Height / 2}H{near}"), true));
        }
    }

    // Lines to the second row pass between the boxes of the first. Returns where the last row ends.
    private int AddNarrower(PageLink[] terms, int above)
    {
        var firstTurn = above + RowGap / 2;
        var bottom = above;
        foreach (var (number, words) in terms.Chunk(Columns).Index())
        {
            var turn = bottom + RowGap / 2;
            var row = Row(words, bottom + RowGap);
            foreach (var box in row)
            {
                var aisle = XOf(box.Middle <= Center.Middle ? 1 : 2) - Gap / 2;
                var detour = number == 0 ? "" : FormattableString.Invariant($"H{aisle}V{turn}");
                Add(box, new ConceptLine(FormattableString.Invariant(
                    $"M{Center.Middle} {Center.Bottom}V{firstTurn}{detour}H{box.Middle}V{box.Y}"), false));
            }

            bottom = Bottom(row);
        }

        return bottom;
    }

    private void Add(ConceptBox box, ConceptLine line)
    {
        _boxes.Add(box);
        _lines.Add(line);
    }

    // One word stands in the middle, two left and right of it.
    private static ConceptBox[] Row(IEnumerable<PageLink> terms, int y)
    {
        var words = terms.ToArray();
        var start = (Width - words.Length * BoxWidth - (words.Length - 1) * Gap) / 2;
        return [.. words.Select((word, i) => ConceptBox.Of(word, start + i * (BoxWidth + Gap), y))];
    }

    private static ConceptBox[] Column(IEnumerable<PageLink> terms, int column, int y)
    {
        var boxes = new List<ConceptBox>();
        foreach (var term in terms)
            boxes.Add(ConceptBox.Of(term, XOf(column), boxes.Count == 0 ? y : boxes[^1].Bottom + Gap));
        return [.. boxes];
    }

    private static int XOf(int column) => column * (BoxWidth + Gap);

    private static int Bottom(ConceptBox[] boxes) => boxes.Select(box => box.Bottom).DefaultIfEmpty(0).Max();
}

/// <summary>A word of the map.</summary>
internal sealed record ConceptBox(PageLink Link, int X, int Y, ImmutableArray<string> Lines)
{
    /// <summary>Of a line that fits whatever font the reader's system has. A longer word is drawn closer.</summary>
    public const int MostLetters = 13;

    private const int Padding = 8;

    public int Height => Lines.Length * PlaceConcepts.LineHeight + 2 * Padding;

    public int Bottom => Y + Height;

    public int Middle => X + PlaceConcepts.BoxWidth / 2;

    /// <summary>The base line of the first line.</summary>
    public int FirstLine => Y + Padding + 12;

    public static ConceptBox Of(PageLink link, int x, int y) => new(link, x, y, Wrap(link.Words));

    private static ImmutableArray<string> Wrap(string words)
    {
        var lines = new List<string>();
        foreach (var word in words.Replace("-", "-\0", StringComparison.Ordinal).Split(' ', '\0'))
        {
            var joint = lines.Count > 0 && lines[^1].EndsWith('-') ? "" : " ";
            if (lines.Count > 0 && lines[^1].Length + joint.Length + word.Length <= MostLetters)
                lines[^1] += joint + word;
            else
                lines.Add(word);
        }

        return [.. lines];
    }
}

/// <param name="Way">As a path of SVG.</param>
/// <param name="IsDashed">Whether it joins words that are only related.</param>
internal sealed record ConceptLine(string Way, bool IsDashed);
