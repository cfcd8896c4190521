using System.Globalization;
using BenchmarkDotNet.Running;
using StaticSite.Benchmarks;

// "generate FOLDER ARTICLES TERMS" writes an input folder to measure a whole build with; anything else is for
// BenchmarkDotNet, such as "--filter *Matcher*".
if (args is ["generate", var folder, var articles, var terms])
{
    foreach (var file in GeneratedSite.Files(Number(articles), Number(terms)))
    {
        var path = Path.Combine(folder, file.Name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, file.Bytes.ToArray());
    }
}
else
{
    BenchmarkSwitcher.FromAssembly(typeof(GeneratedSite).Assembly).Run(args);
}

static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
