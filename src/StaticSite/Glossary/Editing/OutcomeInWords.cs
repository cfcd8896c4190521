using System.Diagnostics;
using StaticSite.Glossary.Mentions;

namespace StaticSite.Glossary.Editing;

/// <summary>Says in words what became of some mentions, for a heading above them and a line below it.</summary>
public static class OutcomeInWords
{
    /// <summary>A few words: <c>Linked further up</c>.</summary>
    /// <param name="outcome">Null for words that are no mention, but nearly one.</param>
    public static string Name(MentionOutcome? outcome) => Of(outcome).Name;

    /// <summary>A sentence or two that say why, and what an editor may do.</summary>
    /// <param name="outcome">Null for words that are no mention, but nearly one.</param>
    public static string Reason(MentionOutcome? outcome) => Of(outcome).Reason;

    /// <summary>A few words: <c>Nearly: other spaces, hyphens or signs</c>.</summary>
    public static string Name(NearMissReason reason) => reason switch
    {
        NearMissReason.OtherSpaces => "Nearly: other spaces, hyphens or signs",
        NearMissReason.WordGoesOn => "Nearly: letters or digits adjoin",
        NearMissReason.UnknownForm => "Nearly: a form that nobody told",
        NearMissReason.InsideLonger => "Inside a longer label",
        _ => "Inside an excepted phrase",
    };

    private static (string Name, string Reason) Of(MentionOutcome? outcome) => outcome switch
    {
        null =>
            ("Nearly a mention", "Other spaces or hyphens, another form, more letters, or a part of a longer label. What means the term can stand under 'aliases' or 'forms'."),
        MentionOutcome.Linked =>
            ("Linked", "Readers can follow these."),
        MentionOutcome.Asked =>
            ("Linked because an author asks", "The author wrote [[…]]."),
        MentionOutcome.Written =>
            ("Linked by hand", "The author wrote the address. By [[id|words]] the link outlives a rename of the term."),
        MentionOutcome.OptedOut =>
            ("Kept plain by an author", "The author wrote [[!…]]. Where many do, the label may mean too much: 'cautious' or 'except' in the term's file helps all pages."),
        MentionOutcome.AlreadyLinked =>
            ("Linked further up", "The first mention is enough. 'autolink' of a page and 'mentions' in site.yml say how often it is repeated."),
        MentionOutcome.OwnPage =>
            ("On the term's own page", "A page does not link itself."),
        MentionOutcome.CautiousLabel =>
            ("Cautious label", "The term's file lists it under 'cautious': it links only where an author writes [[…]]."),
        MentionOutcome.SharedLabel =>
            ("Label of several terms", "Nobody knows which of them is meant. [[id|words]] says it."),
        MentionOutcome.InHeading =>
            ("In a heading", "Headings hold no links."),
        MentionOutcome.InQuotation =>
            ("In a quotation", "site.yml keeps links out of quotations."),
        MentionOutcome.InTable =>
            ("In a table", "site.yml keeps links out of tables."),
        MentionOutcome.ModeOff =>
            ("Where linking is off", "The page says so by 'autolink', or site.yml by 'mentions'."),
        MentionOutcome.InBrackets =>
            ("Second name in brackets", "It stands behind a name of the same term."),
        MentionOutcome.BrokenByEmphasis =>
            ("Broken by emphasis", "Emphasis begins or ends inside the words."),
        MentionOutcome.InsideOther =>
            ("Inside a link or code", "What an author linked or marked as code stays as it is."),
        MentionOutcome.HyphenBefore =>
            ("Behind a hyphen", "A hyphen ties it to the word before."),
        MentionOutcome.JoinedToAddress =>
            ("Part of an address", "A sign joins it to more letters."),
        MentionOutcome.PartOfToken =>
            ("Part of a longer token", "It is a piece of something such as 24/7/365 or C++."),
        MentionOutcome.OtherCase =>
            ("Other capitals", "The label's capitals count, and these are others. 'aliases' or 'forms' may list this spelling."),
        MentionOutcome.NotExact =>
            ("Not as 'exact' has it", "The term's file lists the label under 'exact'."),
        MentionOutcome.ShoutedLine =>
            ("In a line of capitals", "There capitals prove nothing."),
        MentionOutcome.PartOfName =>
            ("Part of a name", "Its capital makes it a part of a name. An alias with this capital links it everywhere; [[id|words]], here."),
        MentionOutcome.Excepted =>
            ("In an excepted phrase", "The term's file lists the phrase under 'except'."),
        MentionOutcome.AskedOnly =>
            ("Linked only when asked", "The term's file says 'links: ask'."),
        MentionOutcome.OtherFolder =>
            ("In another folder", "'only-in' or 'not-in' of the term's file keeps links out of it."),
        MentionOutcome.BehindCode =>
            ("Right behind code", "There it says what the code is. [[id|words]] links it."),
        MentionOutcome.SubjectOfPage =>
            ("On a page about it", "Its title names the term, and one link is enough there. 'links: section' in the term's file links each section."),
        MentionOutcome.NameOfFolder =>
            ("Name of a folder", "The word behind it tells so. [[id|words]] links it."),
        MentionOutcome.Verb =>
            ("Used as a verb", "The words beside it tell so. [[id|words]] links it."),
        MentionOutcome.EverydayWord =>
            ("Everyday word", "So many pages use it that readers do not look it up. 'links: section' in the term's file links it all the same."),
        MentionOutcome.FixedPhrase =>
            ("Part of a fixed phrase", "Beside that word it is mostly another thing. 'links: section' in the term's file links it all the same."),
        _ => throw new UnreachableException($"Nobody gave a name to {outcome}."),
    };
}
