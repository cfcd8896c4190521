namespace StaticSite.Theme.Rendering;

/// <summary>A script of the theme cannot be published: it does not parse, or does not get what it imports.</summary>
/// <param name="file">The script's name, without its folder.</param>
/// <param name="line">From 1.</param>
/// <param name="column">From 1.</param>
/// <param name="fault">What is wrong, and the way out.</param>
public sealed class ScriptException(string file, int line, int column, string fault) : ArgumentException($"{file}({line},{column}): {fault}")
{
    /// <summary>The script's name, without its folder.</summary>
    public string File { get; } = file;

    /// <summary>Where the fault is, from 1.</summary>
    public int Line { get; } = line;

    /// <summary>Where the fault is, from 1.</summary>
    public int Column { get; } = column;

    /// <summary>What is wrong, and the way out.</summary>
    public string Fault { get; } = fault;
}
