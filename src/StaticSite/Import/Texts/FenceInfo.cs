using System.Text.RegularExpressions;

namespace StaticSite.Import.Texts;

/// <summary>Turns what stands behind a fence of code into ours: the language, <c>title="…"</c>, <c>{2,4-6}</c>.</summary>
internal static partial class FenceInfo
{
    private static readonly string[] NoLanguages = ["{", "[", "no-highlight", "nohighlight", "none"];

    /// <param name="stressed">Lines that stand out beside those that are named there.</param>
    public static string Convert(string info, ImportLog log, string stressed = "")
    {
        info = info.Trim();
        if (info.Length == 0)
            return stressed.Length > 0 ? $"{{{stressed}}}" : "";

        var language = Language().Match(info) is { Success: true, Groups: var first } ? first["name"].Value : "";
        if (NoLanguages.Contains(language))
            language = "";
        var title = Title().Match(info) is { Success: true, Groups: var named } ? named["words"].Value : "";
        var lines = string.Join(',', Lines().Matches(info).Concat(Bare().Matches(info)).Select(match => match.Groups["lines"].Value)
            .SelectMany(list => list.Split([',', ' ', '"', '\'', '[', ']'], StringSplitOptions.RemoveEmptyEntries)).Where(item => Range().IsMatch(item))
            .Concat(stressed.Length > 0 ? [stressed] : []));
        var isNumbered = Numbered().IsMatch(info);

        var ours = string.Join(' ', new[]
        {
            language,
            lines.Length > 0 ? $"{{{lines}}}" : "",
            title.Length > 0 ? $"title=\"{title.Replace("\"", "'", StringComparison.Ordinal)}\"" : "",
            isNumbered ? "showLineNumbers" : "",
        }.Where(part => part.Length > 0));
        if (ours != info)
            log.Count("fences of code given our attributes");
        return ours;
    }

    // "yaml", "{ .yaml .annotate }", "{.python hl_lines=…}", "{code-block} yaml", "js{1,3}".
    [GeneratedRegex(@"^(?:\{code(?:-block)?\}\s*|\{\s*\.)?(?<name>[A-Za-z][\w#+.-]*|(?<!\{)[^\s\{=,]+)?")]
    private static partial Regex Language();

    [GeneratedRegex(@"(?:title|file|filename|caption|name|header)\s*=\s*(?<quote>[""'])(?<words>.*?)\k<quote>|(?:title|file|filename)=(?<words>[^\s""'{},\]]+)")]
    private static partial Regex Title();

    [GeneratedRegex(@"(?:hl_lines|hl-lines|emphasize-lines|highlight|hlines?)\s*=\s*(?<lines>\[[^\]]*\]|""[^""]*""|'[^']*'|[\d,-]+)")]
    private static partial Regex Lines();

    [GeneratedRegex(@"\{(?<lines>\s*\d+(?:-\d+)?(?:\s*,\s*\d+(?:-\d+)?)*\s*)\}")]
    private static partial Regex Bare();

    [GeneratedRegex(@"^\d+(?:-\d+)?$")]
    private static partial Regex Range();

    [GeneratedRegex(@"\b(?:linenums|linenos|lineNos|showLineNumbers|number-lines)\b(?!\s*=\s*[""']?false)", RegexOptions.IgnoreCase)]
    private static partial Regex Numbered();
}
