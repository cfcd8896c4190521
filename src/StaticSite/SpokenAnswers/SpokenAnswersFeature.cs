using StaticSite.Features;

namespace StaticSite.SpokenAnswers;

/// <summary>Answers to say aloud: <c>::: say In ten seconds</c>.</summary>
internal static class SpokenAnswersFeature
{
    public static Feature Value => new("SpokenAnswers")
    {
        Pipelines = _ => [],
        Containers = [new("say", content => new SpokenAnswer(content))],
    };
}
