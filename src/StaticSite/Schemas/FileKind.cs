using System.Collections.Immutable;
using StaticSite.Addresses;
using StaticSite.Articles;
using StaticSite.Comparisons;
using StaticSite.Data;
using StaticSite.Disputes;
using StaticSite.Engine;
using StaticSite.Glossary;
using StaticSite.Quiz;
using StaticSite.Settings;
using StaticSite.Sources;
using StaticSite.WhichWord;

namespace StaticSite.Schemas;

/// <summary>A kind of file that authors write, and the keys that it has.</summary>
/// <param name="Name">That of its schema: <c>term</c>.</param>
/// <param name="Files">Inside the input: <c>glossary/*.md</c>, or one file alone.</param>
public sealed record FileKind(string Name, string Files, Shape Shape)
{
    public static ImmutableArray<FileKind> All { get; } =
    [
        new("article", "articles/*.md", ReadArticle.Shape),
        new("comparison", "comparisons/*.yml", ReadComparison.Shape),
        new("disputes", "disputes.yml", ReadDisputes.Shape),
        new("quiz", "quiz/*.yml", ReadQuiz.Shape),
        new("redirects", "redirects.yml", ReadRedirects.Shape),
        new("site", "site.yml", ReadSettings.Shape),
        new("sources", "sources.yml", ReadSources.Shape),
        new("term", "glossary/*.md", ReadTerm.Shape),
        new("which-word", "which-word.yml", ReadWordPath.Shape),
    ];

    /// <summary>The kind of a file, or null for one that is published as it is.</summary>
    public static FileKind? Of(SourceFile file) => All.FirstOrDefault(kind => kind.Includes(file));

    private bool Includes(SourceFile file) => Files.Split("/*") is [var folder, var extension]
        ? file.IsIn(folder, extension)
        : file.Name == Files;
}
