using System.Collections.Immutable;
using System.Text.RegularExpressions;
using StaticSite.Engine;

namespace StaticSite.Data;

/// <summary>Looks at texts that YAML reads otherwise than their authors meant.</summary>
internal static partial class CheckTexts
{
    private const int MostInText = 2_000;
    private const int MostInMarkdown = 10_000;
    private const int MostOldAddresses = 100;

    /// <summary>A word that YAML reads as nothing, where a text is asked for.</summary>
    public static Diagnostic Null(YamlNode.Scalar written) => YamlDiagnostics.NullText.At(written.At, written.Text) with
    { Fix = written.Text == "null" ? Fix.Replace(written.At, written.Text, YamlText.Quote(written.Text)) : null };

    /// <summary>Where several are meant, and written as one text; null where one is.</summary>
    public static Diagnostic? AsList(YamlNode.Scalar text, Key key)
    {
        var written = text.Located;
        if (text.IsQuoted || written.Text.Contains('['))
            return null;
        if (written.Text.EndsWith(']'))
            return YamlDiagnostics.MissingOpening.At(written.At, ']', '[') with { Fix = OfferFix.Replace(written, "[" + written.Text) };

        return key is not ListKey { Holds: { IsProse: true, IsMarkdown: false } } && written.Text.AsSpan().ContainsAny(',', ';')
            ? YamlDiagnostics.ListInText.At(written.At, key.Name, InBrackets(written.Text)) with
            { Fix = OfferFix.Replace(written, InBrackets(written.Text)) }
            : null;
    }

    /// <summary>What is listed in one text, to go on with.</summary>
    public static ImmutableArray<Located> Parts(Located text) =>
        [.. Split(text.Text).Select(part => new Located(part, text.At))];

    /// <summary>A text where keys with values are asked for, if it is one of them without its colon; or null.</summary>
    public static Diagnostic? AsMapping(YamlNode node, Shape shape)
    {
        if (node is not YamlNode.Scalar { IsLiteral: true } text ||
            shape.Keys.FirstOrDefault(key => text.Text.StartsWith(key.Name, StringComparison.Ordinal)) is not { Name: var name })
            return null;

        var at = text.At with { Column = text.At.Column + name.Length };
        return text.Text.AsSpan(name.Length) switch
        {
            [':', ..] => YamlDiagnostics.MissingSpace.At(at with { Column = at.Column + 1 }, "colon", FindMissing.Shorten(text.Text.Insert(name.Length + 1, " "))) with
            { Fix = Fix.Replace(text.At, name + ":", name + ": ") },
            [' ', ..] => YamlDiagnostics.MissingColon.At(at, name) with { Fix = Fix.Replace(text.At, name, name + ":") },
            _ => null,
        };
    }

    /// <summary>Keys with values where a list of such entries is asked for.</summary>
    public static Diagnostic OnlyEntry(YamlNode.Mapping entry, YamlNode.Scalar first) =>
        YamlDiagnostics.MissingDash.At(entry.At, first.Text + ": …") with
        { Fix = Fix.Replace(entry.At with { Column = entry.At.Column - 2 }, "  ", "- ") };

    /// <summary>Reports a text that is longer than anybody reads. It stands on its page, in menus and lists, and on all pages that
    /// name it, so the site would be many times as long as its input.</summary>
    public static void Length(Located text, Key key, DiagnosticBag diagnostics)
    {
        var most = key is TextKey { Holds.IsMarkdown: true } ? MostInMarkdown : MostInText;
        if (text.Text.Length > most)
            diagnostics.Report(YamlDiagnostics.TooLong, text.At, key.Name, text.Text.Length, most);
    }

    /// <summary>The entries of a list that are read, after a report if there are more. Each old address is a file.</summary>
    public static ImmutableArray<YamlNode> Entries(YamlNode.Sequence list, Key key, DiagnosticBag diagnostics)
    {
        if (key is not ListKey addresses || addresses.Holds != Holds.OldAddress || list.Items.Length <= MostOldAddresses)
            return list.Items;

        diagnostics.Report(YamlDiagnostics.TooManyOldAddresses, list.Items[MostOldAddresses].At, key.Name, list.Items.Length, MostOldAddresses);
        return list.Items[..MostOldAddresses];
    }

    /// <summary>Reports signs in labels, ids and titles that their authors hardly meant.</summary>
    public static void Words(YamlNode.Scalar scalar, Key key, DiagnosticBag diagnostics)
    {
        var holds = key switch { TextKey text => text.Holds, ListKey list => list.Holds, _ => Holds.Id };
        if (holds == Holds.Markdown)
            return;
        if (scalar.Text.AsSpan().IndexOfAny(Signs.Unseen) is >= 0 and var unseen)
            diagnostics.Add(Unseen(scalar, unseen));
        else if (holds == Holds.Label)
            Label(scalar, key, diagnostics);
    }

    public static Diagnostic Unseen(YamlNode.Scalar written, int place)
    {
        if (!written.IsOnOneLine)
            return YamlDiagnostics.UnseenSign.At(written.At, (int)written.Text[place]);

        var column = written.At.Column + place + (written.IsQuoted ? 1 : 0);
        return YamlDiagnostics.UnseenSign.At(written.At with { Column = column }, (int)written.Text[place]) with
        { Fix = Fix.Replace(written.At with { Column = column }, written.Text[place].ToString(), "") };
    }

    public static Diagnostic NoDate(Located text) => text.Text.Split('-') is [{ Length: 4 } year, { Length: 2 } month, { Length: 2 } day] &&
        int.TryParse(year, out var y) && int.TryParse(month, out var m) && int.TryParse(day, out _) && y > 0
            ? YamlDiagnostics.NoSuchDay.At(text.At, text.Text, m is < 1 or > 12 ? "A year has 12 months" : $"That month has {DateTime.DaysInMonth(y, m)} days")
            : YamlDiagnostics.NotADate.At(text.At, text.Text) with { Fix = OfferFix.Date(text) };

    private static void Label(YamlNode.Scalar scalar, Key key, DiagnosticBag diagnostics)
    {
        var label = scalar.Located;
        if (InCurlyQuotes().Match(label.Text) is { Success: true, Groups: [_, var inner] })
            diagnostics.Add(YamlDiagnostics.CurlyQuotes.At(label.At, inner.Value) with
            { Fix = OfferFix.Replace(label, YamlText.Of(inner.Value, inList: true)) });
        else if (scalar.IsQuoted)
            return;
        else if (label.Text is [_, .., (',' or ';') and var sign])
            diagnostics.Add(YamlDiagnostics.SignBehindLabel.At(label.At, sign) with { Fix = OfferFix.Replace(label, label.Text[..^1]) });
        else if (TwoNames().Match(label.Text) is { Success: true, Groups: var names })
            diagnostics.Add(YamlDiagnostics.TwoNames.At(label.At, label.Text, names["first"], names["second"],
                key is TextKey && !names["second"].Value.Any(char.IsLower) ? "abbreviation" : "aliases"));
        else if (key is ListKey && SeveralLabels().IsMatch(label.Text))
            diagnostics.Add(YamlDiagnostics.ListInLabel.At(label.At, label.Text, InBrackets(label.Text)));
    }

    private static string InBrackets(string text) => $"[{string.Join(", ", Split(text))}]";

    private static string[] Split(string text) =>
        text.TrimEnd(']').Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    [GeneratedRegex("^[“”„«»‘‚‹›](.+)[“”«»‘’‹›]$")]
    private static partial Regex InCurlyQuotes();

    // application programming interface (API), client / server
    [GeneratedRegex(@"^(?<first>[^()/]*\w) (?:\((?<second>[^()]+)\)|/ (?<second>[^()/]+))$")]
    private static partial Regex TwoNames();

    [GeneratedRegex("[,;] ")]
    private static partial Regex SeveralLabels();
}
