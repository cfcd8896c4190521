using StaticSite.Engine;
using StaticSite.Features;

namespace StaticSite.WhichWord;

/// <summary>Questions that lead step by step to the word that fits.</summary>
internal static class WhichWordFeature
{
    /// <summary>Its files.</summary>
    public static FileKind Kind { get; } = new("which-word", "which-word.yml", ReadWordPath.Shape);

    public static Feature Value => new("Which word")
    {
        Pipelines = parts => [WhichWordPipeline.Of(parts.Composer, parts.Pages)],
        Rules = DiagnosticRule.AllOf(typeof(WordPathDiagnostics)),
        Files = [Kind],
        Menu = [new("which-word.menu", WordPath.Address)],
        WaysIn = [new("which-word.menu", WordPath.Address)],
        Documents = [new DocumentKind<ComposedWordPath> { Sections = DescribeWordPath.Describe }],
    };
}
