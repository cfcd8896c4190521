using System.Collections.Immutable;
using System.Text;
using StaticSite.Engine;

namespace StaticSite.Features;

/// <summary>What answers a question by itself, so that a result of a search shows the whole of it: an answer in a list of questions, a
/// row of a table, words to say aloud.</summary>
/// <param name="Kind">The key of the words for what it is, such as <c>articles.answer</c>.</param>
/// <param name="Parts">One text, or of a row the cells, in the order of what the table compares.</param>
public sealed record SectionAnswer(string Kind, ImmutableArray<AnswerPart> Parts)
{
    /// <summary>An answer in one text.</summary>
    public SectionAnswer(string kind, string text) : this(kind, [new AnswerPart("", null, text)])
    {
    }

    internal string PlainText => string.Join(' ', Parts.Select(part => part.Text));
}

/// <summary>A text of an answer.</summary>
/// <param name="About">What it is said of, where a reader cannot see that; or empty.</param>
/// <param name="ValueKey">The key of the words for what it comes to, yes or no; or null.</param>
/// <param name="Text">Without markup; or empty.</param>
public sealed record AnswerPart(string About, string? ValueKey, string Text)
{
    // More is cut, and a reader can see that it is: what somebody says in a minute.
    private const int MaxLength = 700;

    /// <summary>It as one line.</summary>
    internal string Write(Func<string, string> say)
    {
        var value = ValueKey is { } key ? say(key) : "";
        var text = Encoding.UTF8.GetString(Excerpt.Of(Text, MaxLength));
        var said = value.Length == 0 || text.StartsWith(value, StringComparison.Ordinal) ? text
            : text.Length == 0 ? value
            : $"{value} · {text}";
        return About.Length > 0 && said.Length > 0 ? $"{About}: {said}" : said;
    }
}

/// <summary>An answer that was heard while its page was composed.</summary>
/// <param name="Anchor">Of the section that it stands in.</param>
/// <param name="Title">Its own, which makes it a section by itself; or empty.</param>
internal sealed record HeardAnswer(string Anchor, string Title, SectionAnswer Answer) : IObservation;
