using System.Globalization;
using BenchmarkDotNet.Running;
using StaticSite.Benchmarks;
using StaticSite.Benchmarks.Search;

// "generate FOLDER ARTICLES TERMS" writes an input folder to measure a whole build with; "search ARTICLES TERMS" tells what a search of
// such a site costs in a browser; anything else is for BenchmarkDotNet, such as "--filter *Matcher*".
if (args is ["generate", var folder, var articles, var terms])
{
    foreach (var file in GeneratedSite.Files(Number(articles), Number(terms)))
    {
        var path = Path.Combine(folder, file.Name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, file.Bytes.ToArray());
    }
}
else if (args is ["search", var pages, var words])
{
    await MeasureSearch.Run(Number(pages), Number(words));
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(GeneratedSite).Assembly).Run(args);
}

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
