using StaticSite.Markdown.Texts;

namespace StaticSite.CodeBlocks;

/// <summary>A block of code, ready for the theme.</summary>
/// <param name="Title">What its author calls it, such as the name of a file; or empty.</param>
/// <param name="Language">As people call it, or empty.</param>
/// <param name="Text">The lines, for between <c>&lt;code&gt;</c> and <c>&lt;/code&gt;</c>.</param>
public sealed record CodeListing(string Title, string Language, Body Text)
    : Container(new ContainerText(Markup.Empty, Title, Text, []));
