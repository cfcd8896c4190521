using StaticSite.Features;

namespace StaticSite.SpokenAnswers;

/// <summary>Answers to say aloud: <c>::: say In ten seconds</c>.</summary>
internal static class SpokenAnswersFeature
{
    public const string Kind = "say";

    public static Feature Value => new("SpokenAnswers")
    {
        Pipelines = _ => [],
        Steps = _ => [new HearSpokenAnswers()],
        Containers = [new(Kind, content => new SpokenAnswer(content))],
    };
}
