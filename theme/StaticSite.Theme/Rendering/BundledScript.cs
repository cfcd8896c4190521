using System.Collections.Immutable;
using StaticSite.Engine;

namespace StaticSite.Theme.Rendering;

/// <summary>Modules joined to one script.</summary>
/// <param name="Strings">The keys of the words that it and its parts say, in order.</param>
/// <param name="Later">The parts that it fetches itself, each by its name.</param>
internal sealed record BundledScript(string Text, ImmutableArray<string> Strings, ImmutableArray<(string Name, OutputFile File)> Later);
