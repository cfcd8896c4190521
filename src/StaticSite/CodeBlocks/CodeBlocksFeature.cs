using StaticSite.Engine;
using StaticSite.Features;

namespace StaticSite.CodeBlocks;

/// <summary>Blocks of code: colours, titles, marked lines.</summary>
internal static class CodeBlocksFeature
{
    public static Feature Value => new("CodeBlocks")
    {
        Pipelines = _ => [],
        Rules = DiagnosticRule.AllOf(typeof(CodeDiagnostics)),
        Steps = _ => [new ShowCode()],
    };
}
