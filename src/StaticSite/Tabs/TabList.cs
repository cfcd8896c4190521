using StaticSite.Markdown.Texts;

namespace StaticSite.Tabs;

/// <summary>Parts of a text of which one shows at a time, where there are scripts.</summary>
/// <param name="Content">Its title, if it has one, names the list of tabs.</param>
public sealed record TabList(ContainerText Content) : Container(Content);
