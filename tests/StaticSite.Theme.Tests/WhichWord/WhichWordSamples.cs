using StaticSite.Glossary.Terms;
using StaticSite.Markdown.Texts;
using StaticSite.Pages;
using StaticSite.WhichWord;

namespace StaticSite.Theme.Tests.WhichWord;

internal static class WhichWordSamples
{
    public static WhichWordPage Page { get; } = new("Which word fits?", "In two steps.",
    [
        new ShownStep("who", "Who does the work?",
        [
            new ShownAnswer(new PageLink("Another company", WordPath.Address, "what"), Samples.Text("For money."), "", ""),
            new ShownAnswer(new PageLink("We do", Term.PathOf("in-house")), Markup.Empty, "in-house", "Done by own staff."),
        ]),
        new ShownStep("what", "What work?",
        [
            new ShownAnswer(Samples.Kpo with { Words = "Expert work" }, Markup.Empty, Samples.Kpo.Words, "Of knowledge work."),
            new ShownAnswer(Samples.Bpo with { Words = "Other work" }, Markup.Empty, Samples.Bpo.Words, "Outsourcing of a process."),
        ]),
    ], []);

    public static FeatureSamples All { get; } = new([Page], []);
}
