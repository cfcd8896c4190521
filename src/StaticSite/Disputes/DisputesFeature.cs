using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.Markdown.Texts;

namespace StaticSite.Disputes;

/// <summary>Questions on which sources disagree.</summary>
internal static class DisputesFeature
{
    /// <summary>Its files.</summary>
    public static FileKind Kind { get; } = new("disputes", "disputes.yml", ReadDisputes.Shape);

    public static Feature Value => new("Disputes")
    {
        Pipelines = parts => [DisputesPipeline.Of(parts.Composer, parts.Pages)],
        Rules = DiagnosticRule.AllOf(typeof(DisputeDiagnostics)),
        Files = [Kind],
        Menu = [new("disputes.menu", DisputeRegister.Address)],
        Documents =
        [
            new DocumentKind<ComposedDisputes> { Sections = DescribeDisputes.Describe, Results = [new ResultKind("dispute") { Words = "disputes.result" }] },
        ],
        Words =
        [
            new RegisterWord("disputes", "dispute", Kind.Files, Holds.EntryOf("dispute"))
            { IdKey = "id", AddressOf = DisputeRegister.AddressOf },
        ],
        Known = [KnownWords.OfRegister("dispute")],
        Needs = [IRegister.Facts],
    };
}
