using StaticSite.Engine;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace StaticSite.Data;

/// <summary>Says what a YAML parser dislikes in words for people who have never heard of YAML.</summary>
/// <remarks>A parser gives up where it cannot go on, which is often below the fault. So we look from there upwards for what
/// hands get wrong, mend it on trial, and take the slip without which most can be read. The number of trials is bounded,
/// so the cost stays in line with the length of the text.</remarks>
internal static class ExplainYamlFault
{
    private const int MostTrials = 40;
    private const int MostOfAKind = 5;

    // The surest first: of two that open the whole text, the first is taken.
    private static readonly Func<YamlSource, int, IEnumerable<Slip>>[] Kinds =
    [
        FindMisplaced.Tabs,
        FindOddSpaces.InFront,
        FindMissing.ColonOfKey,
        FindMissing.SpaceBehindKey,
        FindMissing.SpaceBehindDash,
        FindUnquoted.Commas,
        FindUnclosed.Brackets,
        FindUnclosed.Quotes,
        FindUnquoted.Signs,
        FindUnquoted.Links,
        FindMissing.ColonOfWord,
        FindMissing.SpaceBehindWord,
        FindMissing.DashOfEntry,
        FindMisplaced.Entries,
        FindMissing.Dash,
        FindUnquoted.Colons,
        FindUnquoted.Rest,
        FindUnquoted.Backslashes,
        FindMisplaced.Text,
    ];

    public static Diagnostic Explain(YamlException fault, YamlSource source)
    {
        var last = Math.Clamp((int)fault.End.Line - 1, 0, source.Lines.Length - 1);
        return Find(source, last) is { } slip
            ? slip.ToDiagnostic()
            : YamlDiagnostics.Syntax.At(source.At((int)fault.Start.Line - 1, (int)fault.Start.Column - 1),
                "This line cannot be read. Check its indentation, quotes and brackets against the lines around it.");
    }

    private static Slip? Find(YamlSource source, int last)
    {
        var (best, most) = ((Slip?)null, LinesRead(source.Text));
        foreach (var slip in Kinds.SelectMany(kind => kind(source, last).Take(MostOfAKind)).Take(MostTrials))
        {
            if (LinesRead(source.With(slip.Mend)) is var read && read <= most)
                continue;
            (best, most) = (slip, read);
            if (read == int.MaxValue)
                break;
        }

        // A tab may stand in the way of another slip, which then shows when it is gone.
        return best ?? FindMisplaced.Tabs(source, last).FirstOrDefault();
    }

    /// <summary>How far the parser gets.</summary>
    private static int LinesRead(string text)
    {
        var parser = new GuardedParser(text);
        try
        {
            while (parser.MoveNext() && parser.Current is not DocumentEnd)
            {
            }

            return int.MaxValue;
        }
        catch (YamlException fault)
        {
            return (int)fault.End.Line;
        }
    }
}
