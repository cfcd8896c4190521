using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;

namespace StaticSite.Markdown.Texts;

/// <summary>An entry of a register, as a page that cites it shows it.</summary>
/// <param name="Key">As authors write it: <c>iso-37500</c>, <c>C-08</c>.</param>
/// <param name="Label">Short: <c>ISO 37500:2014</c>, or a title.</param>
/// <param name="Page">That the register stands on.</param>
/// <param name="Fragment">Of the entry there, without the number sign.</param>
/// <param name="IsOwn">Whether it stands for our own knowledge rather than for somebody's text.</param>
public sealed record Reference(string Key, string Label, SitePath Page, string Fragment, bool IsOwn = false);

/// <summary>A register whose entries other files name by key. Published at the first barrier.</summary>
internal interface IRegister
{
    static FactList<IRegister> Facts { get; } = new("registers");

    /// <summary>The word for one entry, which is also the key of the list that names some: <c>source</c>.</summary>
    string Kind { get; }

    /// <summary>Where a contributor adds an entry: <c>sources.yml</c>.</summary>
    string File { get; }

    /// <summary>In the order of the file.</summary>
    IEnumerable<string> Keys { get; }

    /// <summary>Where an entry stands, or would if there were one of that key: <c>sources.html#iso-37500</c>.</summary>
    string AddressOf(string key);

    Reference? Find(string key);
}

/// <summary>Looks keys up in a register and reports those that it does not have.</summary>
/// <remarks>A pipeline that asks needs the facts of <see cref="ComposeBody.Needs"/>.</remarks>
public static class ResolveReferences
{
    /// <summary>Whether the site keeps a register of this kind at all; one that keeps none is not asked to name
    /// entries.</summary>
    /// <param name="kind">The word for one of its entries: <c>source</c>.</param>
    public static bool IsKept(string kind, SiteIndex index) =>
        index.All(IRegister.Facts).Any(register => register.Kind == kind && register.Keys.Any());

    /// <summary>The entries of some keys, in their order. For each, the page gets a link; a key that is unknown is left out
    /// after a report.</summary>
    /// <param name="kind">The word for one of the register's entries: <c>source</c>.</param>
    /// <param name="keys">As an author wrote them.</param>
    /// <param name="page">That names the entries.</param>
    /// <param name="section">The anchor of the section in which they are named, or empty.</param>
    /// <param name="sectionTitle">That section's heading, or empty.</param>
    /// <param name="offer">Puts the key that is surely meant in the place of a misspelt one, where that is more than the key
    /// itself.</param>
    public static ImmutableArray<Reference> Of(
        string kind, ImmutableArray<Located> keys, PageScope page, string section = "", string sectionTitle = "",
        Func<string, Fix>? offer = null)
    {
        var register = page.Index.All(IRegister.Facts).FirstOrDefault(register => register.Kind == kind);
        var found = ImmutableArray.CreateBuilder<Reference>(keys.Length);
        foreach (var key in keys)
        {
            if (register?.Find(key.Text) is { } reference)
            {
                found.Add(reference);
                page.Add(new Link(
                    key.At, LinkKind.Citation, reference.Page, reference.Fragment, section, sectionTitle));
            }
            else if (register is null)
            {
                page.Diagnostics.Report(MarkdownDiagnostics.UnknownReference, key.At, kind, key.Text, "", "a list of them, which no feature of this site keeps");
            }
            else
            {
                var known = page.Diagnostics.Candidates(register.Keys);
                page.Diagnostics.Add(MarkdownDiagnostics.UnknownReference.At(key.At,
                    kind, key.Text, Nearest.Hint(key.Text, known), register.File)
                    with
                {
                    Fix = offer is null ? OfferFix.Nearest(key, known)
                        : Nearest.Sure(key.Text, known) is { } sure ? offer(sure) : null,
                    Missing = System.IO.Path.ChangeExtension(register.File, null),
                    Names = register.AddressOf(key.Text),
                });
            }
        }

        return found.ToImmutable();
    }
}
