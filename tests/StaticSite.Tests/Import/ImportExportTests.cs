using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Exports;
using StaticSite.Import.Terms;

namespace StaticSite.Tests.Import;

/// <summary>What a site exports, another can import: the same terms, whichever of the three files is taken.</summary>
public sealed class ImportExportTests
{
    private static readonly string[] Formats = [ExportsPipeline.Json.FileName, ExportsPipeline.Csv.FileName, ExportsPipeline.Skos.FileName];

    public static TheoryData<string> Exports => [.. Formats];

    [Theory, MemberData(nameof(Exports))]
    public void The_real_glossary_comes_back(string format) => Compare(RealSite.Files, format);

    [Theory, MemberData(nameof(Exports))]
    public void Any_glossary_comes_back(string format)
    {
        var words = Gen.Elements("cache", "Über", "a; b", "x\\y", "=1+1", "'tis", "it's \"so\"", "a < b", "C#", "größe", "-", "[[x", "@me", "100 %", "{x}", "a: b", "~").ArrayOf(3)
            .Select(parts => string.Join(' ', parts.Distinct()));
        var site =
            from names in words.ListOf(4)
            from definitions in words.ListOf(4)
            from notes in words.ListOf(4)
            select Site([.. names.Index().Select(name => $"w{name.Index} {name.Item}")], [.. definitions], [.. notes]);

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(30).WithReplay(17, 3), Prop.ForAll(site.ToArbitrary(), text => Compare(TestSite.Files(text), format)));
    }

    private static string Site(string[] names, string[] definitions, string[] notes)
    {
        var text = new StringBuilder("=== site.yml\ntitle: Odd\n");
        for (var i = 0; i < names.Length; i++)
            text.Append(CultureInfo.InvariantCulture, $"""
                === glossary/t{i}.md
                ---
                term: {YamlText.Quote(names[i])}
                abbreviation: W{i}
                aliases: [{YamlText.Quote($"also {names[i]} {i}")}]
                except: [{YamlText.Quote($"w{i} {notes[i]}")}]
                {(i % 2 == 0 ? "links: ask" : "only-in: [glossary, articles]")}
                not-in: glossary/a b
                search: [{YamlText.Quote(notes[i])}]
                related: [{(i > 0 ? $"t{i - 1}" : "")}]
                definition: {YamlText.Quote("a " + definitions[i])}
                ---
                {notes[i]}

                """);
        return text.ToString();
    }

    private static void Compare(IReadOnlyList<SourceFile> files, string format)
    {
        var site = TestSite.Of(files).Publish();
        var export = new SourceFile("old", format, Encoding.UTF8.GetBytes(site[format]));
        var imported = ImportGlossary.Import(export, "input", "en");
        var again = TestSite.Of([.. files.Where(file => !file.Name.StartsWith("glossary/", StringComparison.Ordinal)), .. imported.Files]).Publish();

        Assert.Equal(site[ExportsPipeline.Json.FileName], again[ExportsPipeline.Json.FileName]);
    }
}
