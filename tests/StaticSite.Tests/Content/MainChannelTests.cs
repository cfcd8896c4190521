using System.Text.RegularExpressions;

namespace StaticSite.Tests.Content;

/// <summary>The ruling: a call center works only or mainly by telephone, and a few emails or chats beside the calls change
/// nothing. Contact center is the wider word, for any mix of channels, so every call center is one.</summary>
public sealed partial class MainChannelTests
{
    [Fact]
    public void The_definition_says_so()
    {
        Assert.Matches("only or (?:the )?main.*(?:telephone|channel)", RealTexts.Terms["call-center"].Definition);
        Assert.Contains("contact-center", RealTexts.Terms["call-center"].Broader);
        Assert.DoesNotMatch("several|more than one", RealTexts.Terms["contact-center"].Definition);
    }

    [Fact]
    public void The_tables_say_so_in_the_same_words()
    {
        Assert.Equal("Only or mainly the telephone", RealTexts.Cell("bpo-vs-call-center", "channels", "call-center"));
        Assert.Equal("Only or mainly the telephone", RealTexts.Cell("call-center-vs-contact-center", "channels", "call-center"));
        Assert.StartsWith("Any", RealTexts.Cell("call-center-vs-contact-center", "channels", "contact-center"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_quiz_asks_for_the_main_channel()
    {
        var question = RealTexts.Questions["what-makes-a-contact-center"];

        Assert.Contains("main channel", question.Right.Text);
        Assert.DoesNotMatch("email|chat", question.Right.Text);
    }

    [Fact]
    public void No_sentence_says_that_one_more_channel_makes_another_thing_of_it() => Assert.All(
        RealTexts.Sentences.Where(text => OneMoreChannel().IsMatch(text.Sentence) && !Claim().IsMatch(text.File)),
        text => Assert.Matches("main channel|one channel among", text.Sentence));

    // What the register of disputes reports is what others say.
    [GeneratedRegex("^(?:disputes|sources)")]
    private static partial Regex Claim();

    [GeneratedRegex(
        @"(?=.*\bcontact center\b)(?=.*\b(?:chats?|emails?|channels?)\b).*(?:\b(?:turns?|turned|becomes?|become|also answers)\b|(?:adds) e?mail|exact word is)",
        RegexOptions.IgnoreCase)]
    private static partial Regex OneMoreChannel();
}
