using StaticSite.Engine;
using StaticSite.Glossary.Terms;

namespace StaticSite.Glossary.Everyday;

/// <summary>Tells the author of each term which of its labels stay plain, and by which numbers.</summary>
internal static class ReportPlainWords
{
    public static void Report(LinkedSite site, DiagnosticBag diagnostics)
    {
        var words = site.Get(PlainWords.Fact);
        foreach (var plain in words.Words)
            if (LabelOf(plain.Word, site) is { } label)
                diagnostics.Report(GlossaryDiagnostics.PlainWord, label.At, label.Text, EverydayInWords.Evidence(plain), site.Find<ComposedTerm>(plain.Word.Term)!.Term.Id);
        foreach (var plain in words.Phrases)
            if (LabelOf(plain.Word, site) is { } label)
                diagnostics.Report(GlossaryDiagnostics.PlainPhrase, label.At, label.Text, EverydayInWords.Phrase(plain.Word), EverydayInWords.Evidence(plain));
        foreach (var plain in words.General)
            if (LabelOf(plain.Word, site) is { } label)
                diagnostics.Report(GlossaryDiagnostics.GeneralWord, label.At, label.Text, EverydayInWords.Evidence(plain));
    }

    private static Data.Located? LabelOf(UsedWord word, LinkedSite site) =>
        site.Find<ComposedTerm>(word.Term) is { } term ? GatherLabels.WrittenIn(term.Term).FirstOrDefault(label => label.Text == word.Label) : null;
}
