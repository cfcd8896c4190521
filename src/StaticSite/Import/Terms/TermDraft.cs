using StaticSite.Engine;
using StaticSite.Glossary.Terms;

namespace StaticSite.Import.Terms;

/// <summary>A term as somebody else's glossary has it, on its way to a file of ours.</summary>
internal sealed class TermDraft(SourceLocation at)
{
    /// <summary>Where it stood.</summary>
    public SourceLocation At => at;

    /// <summary>Empty until one is chosen.</summary>
    public string Id { get; set; } = "";

    public string Name { get; set; } = "";

    public string Abbreviation { get; set; } = "";

    public string Category { get; set; } = "";

    public string Homonym { get; set; } = "";

    public string Reviewed { get; set; } = "";

    public string Definition { get; set; } = "";

    /// <summary>Everyday words for it.</summary>
    public string Plain { get; set; } = "";

    public string Formula { get; set; } = "";

    public string Example { get; set; } = "";

    public string Notes { get; set; } = "";

    /// <summary>Whether all of it is as our own export gave it, so that nothing is to be made better.</summary>
    public bool IsOurs { get; init; }

    /// <summary>Whether there was a place for a definition and nothing in it, so that no other text may stand for it.</summary>
    public bool LacksDefinition { get; init; }

    /// <summary>What its file was called, without the ending; null for one that stood in a list.</summary>
    public string? FileName { get; init; }

    /// <summary>Whether its author did not publish it yet.</summary>
    public bool IsDraft { get; set; }

    public List<string> Aliases { get; } = [];

    public List<string> Forms { get; } = [];

    public List<string> Cautious { get; } = [];

    public List<string> Exact { get; } = [];

    public List<string> Except { get; } = [];

    /// <summary>Which mentions become links, in the word that says so; or empty.</summary>
    public string Links { get; set; } = "";

    /// <summary>Folders of the input; so are those below.</summary>
    public List<string> OnlyIn { get; } = [];

    public List<string> NotIn { get; } = [];

    public List<string> Searched { get; } = [];

    public List<string> Deprecated { get; } = [];

    /// <summary>Ids, or names until they are found; so are those below.</summary>
    public List<string> Broader { get; } = [];

    public List<string> Narrower { get; } = [];

    public List<string> Related { get; } = [];

    public List<string> ConfusedWith { get; } = [];

    /// <summary>How it differs from one of those: the id or name, a colon and a line.</summary>
    public List<string> Differences { get; } = [];

    public List<string> Disputes { get; } = [];

    /// <summary>Keys of the register of sources.</summary>
    public List<string> Cited { get; } = [];

    /// <summary>Words under names that a term does not have.</summary>
    public List<(string Name, string Words)> Others { get; } = [];

    /// <summary>What needs a hand, with the key at which it stands.</summary>
    public List<(string Key, DiagnosticRule Rule, object?[] Arguments)> Told { get; } = [];

    public void Tell(string key, DiagnosticRule rule, params object?[] arguments) => Told.Add((key, rule, arguments));

    /// <summary>The list that goes by a key of our files; null for a key that is none of a list.</summary>
    public List<string>? ListOf(string key) => key switch
    {
        "aliases" => Aliases,
        "forms" => Forms,
        "cautious" => Cautious,
        "exact" => Exact,
        "except" => Except,
        "only-in" => OnlyIn,
        "not-in" => NotIn,
        "search" => Searched,
        "deprecated" => Deprecated,
        "broader" => Broader,
        "narrower" => Narrower,
        "related" => Related,
        "confused-with" => ConfusedWith,
        "differences" => Differences,
        "disputes" => Disputes,
        "sources" => Cited,
        _ => null,
    };

    /// <summary>The line on how it differs from a term that people mix it up with; empty where nobody says it.</summary>
    public string DifferenceFrom(string other) =>
        Differences.Find(line => line.StartsWith(other + ": ", StringComparison.Ordinal))?[(other.Length + 2)..] ?? "";

    /// <returns>Whether the key is one of a single text, and may hold this one. What others call links are addresses.</returns>
    public bool SetText(string key, string text)
    {
        switch (key)
        {
            case "id":
                Id = text;
                return true;
            case "term":
                Name = text;
                return true;
            case "abbreviation":
                Abbreviation = text;
                return true;
            case "links":
                if (text.Length > 0 && !ReadTerm.Links.Words.Contains(text))
                    return false;
                Links = text;
                return true;
            case "category":
                Category = text;
                return true;
            case "homonym":
                Homonym = text;
                return true;
            case "reviewed":
                Reviewed = text;
                return true;
            case "definition":
                Definition = text;
                return true;
            case "plain" or "formula" or "example" when !IsOurs && text.Contains('\n', StringComparison.Ordinal):
                return false;
            case "plain":
                Plain = text;
                return true;
            case "formula":
                Formula = text;
                return true;
            case "example":
                Example = text;
                return true;
            case "notes":
                Notes = text;
                return true;
            default:
                return false;
        }
    }
}
