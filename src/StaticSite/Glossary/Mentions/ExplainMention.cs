using StaticSite.Glossary.Terms;

namespace StaticSite.Glossary.Mentions;

/// <summary>Says what became of a mention in words that an editor understands, with the number of the rule.</summary>
public static class ExplainMention
{
    /// <summary>A sentence or two on one line: what the words name, whether they are linked, and if not, why.</summary>
    public static string InWords(MentionDecision decision)
    {
        var terms = string.Join(" or ", decision.Terms.Select(term => $"{term.Id} ({term.Name.Text})"));
        return decision.Outcome switch
        {
            MentionOutcome.Linked => $"'{decision.Words}' is linked to {terms}.",
            MentionOutcome.Asked => $"'{decision.Words}' is linked to {terms}, since the author asks for it.",
            MentionOutcome.Written => $"'{decision.Words}' is linked to {terms}, since the author wrote its address.",
            var outcome => $"'{decision.Words}' is not linked to {terms}: {Reason(outcome, decision)}",
        };
    }

    /// <summary>A sentence or two on one line: what the words nearly are, why they are no mention, and what to write instead.</summary>
    public static string InWords(NearMiss miss)
    {
        var term = $"{miss.Term.Id} ({miss.Term.Name.Text})";
        var ask = Ask(miss.Term, miss.Words);
        return miss.Reason switch
        {
            NearMissReason.InsideLonger =>
                $"'{miss.Words}' is not linked to {term}: it is part of '{miss.Longer}', a longer label of {miss.LongerTerm!.Id} (rule 1). {ask} to link it instead.",
            NearMissReason.InsideException =>
                $"'{miss.Words}' is not linked to {term}: it is part of '{miss.Longer}', which {miss.LongerTerm!.Id} lists under 'except' (rule 18). "
                + $"{ask} to link it all the same.",
            NearMissReason.OtherSpaces =>
                $"'{miss.Words}' is no mention of {term}: the label is '{miss.Label}', with other spaces, hyphens or signs (rule 6). "
                + $"Write that, or {Lower(ask)} to link it here; for all texts, add it to 'aliases' in {miss.Term.Id}.",
            NearMissReason.UnknownForm =>
                $"'{miss.Words}' is no mention of {term}: no rule makes this form of '{miss.Label}' (rule 5). "
                + $"{ask} to link it here; for all texts, add it to 'forms' in {miss.Term.Id}.",
            _ =>
                $"'{miss.Words}' is no mention of {term}: more letters or digits adjoin '{miss.Label}' (rule 2). "
                + $"{ask} to link it here; if all texts mean the same by it, add it to 'aliases' in {miss.Term.Id}.",
        };
    }

    private static string Lower(string sentence) => char.ToLowerInvariant(sentence[0]) + sentence[1..];

    private static string Ask(MentionDecision decision) => Ask(decision.Terms[0], decision.Words);

    private static string Ask(Term term, string words) => $"Write [[{term.Id}|{words}]]";

    private static string Reason(MentionOutcome outcome, MentionDecision decision) => outcome switch
    {
        MentionOutcome.OptedOut =>
            "the author keeps it from being linked with '[[!…]]'.",
        MentionOutcome.AlreadyLinked =>
            $"the term is linked further up, on line {decision.Other!.Value.Line} (rule 10: the first mention is enough).",
        MentionOutcome.OwnPage =>
            "this is the term's own page (rule 12).",
        MentionOutcome.CautiousLabel =>
            $"the label is listed under 'cautious' (rule 13). {Ask(decision)} to link it.",
        MentionOutcome.SharedLabel =>
            $"several terms share the label (rule 13). {Ask(decision)} to say which.",
        MentionOutcome.InHeading =>
            "headings hold no links (rule 8).",
        MentionOutcome.InQuotation =>
            "site.yml says that quotations hold no links.",
        MentionOutcome.InTable =>
            "site.yml says that tables hold no links.",
        MentionOutcome.ModeOff =>
            "linking is switched off for this page ('autolink') or for the site ('mentions').",
        MentionOutcome.InBrackets =>
            "it is the second name of what was just named (rule 11).",
        MentionOutcome.BrokenByEmphasis =>
            "emphasis begins or ends inside the phrase (rule 9).",
        MentionOutcome.InsideOther =>
            "it stands inside a link or code (rule 8).",
        MentionOutcome.HyphenBefore =>
            "a hyphen ties it to the word before (rule 6).",
        MentionOutcome.JoinedToAddress =>
            "a sign such as '.' or '@' joins it to more letters, as in an address (rule 2).",
        MentionOutcome.PartOfToken =>
            "it is part of a longer token, such as 24/7/365, @IT or C++ (rule 19).",
        MentionOutcome.OtherCase =>
            "its capitals differ from the label's, which matches only as written (rule 7).",
        MentionOutcome.NotExact =>
            $"'exact' of {decision.Terms[0].Id} lists the label, which matches only as written (rule 17).",
        MentionOutcome.PartOfName =>
            "its capital makes it part of a name, such as GitHub Actions (rule 16). "
            + $"{Ask(decision)} to link it.",
        MentionOutcome.AskedOnly =>
            $"'links: ask' in {decision.Terms[0].Id} links it only where an author asks (rule 18). {Ask(decision)}.",
        MentionOutcome.OtherFolder =>
            $"{decision.KeptOutBy.Keep($" of {decision.Terms[0].Id}")} links out of this folder (rule 18). "
            + $"{Ask(decision)} to link it.",
        MentionOutcome.BehindCode =>
            $"right behind code it says what the code is (rule 22). {Ask(decision)} to link it.",
        MentionOutcome.SubjectOfPage =>
            $"the page is about it, by its title, and links it on line {decision.Other!.Value.Line}, which is enough on a large site (rule 22). "
            + $"{Ask(decision)} to link it here, or 'links: section' in {decision.Terms[0].Id} to link it in each section.",
        MentionOutcome.NameOfFolder =>
            $"it is the name of a folder here (rule 22). {Ask(decision)} to link it.",
        MentionOutcome.Verb =>
            $"it is a verb here, as the words beside it tell (rule 22). {Ask(decision)} to link it.",
        MentionOutcome.EverydayWord or MentionOutcome.FixedPhrase =>
            $"{decision.Evidence} (rule 22). {Ask(decision)} to link it here, or 'links: section' in "
            + $"{decision.Terms[0].Id} to link it everywhere.",
        MentionOutcome.Excepted =>
            $"'except' of {decision.Terms[0].Id} lists the phrase (rule 18).",
        _ =>
            "the line is all in capitals, where capitals prove nothing (rule 7).",
    };
}
