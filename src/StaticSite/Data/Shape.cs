using System.Collections.Immutable;

namespace StaticSite.Data;

/// <summary>The keys that one kind of mapping has. A reader reads by them and a schema lists them, so the two cannot drift
/// apart; <see cref="Fields"/> asserts that a reader asks for each.</summary>
/// <remarks>Immutable; made once, and shared by all threads.</remarks>
/// <param name="About">What the mapping stands for, in a sentence for its author.</param>
/// <param name="Keys">In the order in which people write them.</param>
public sealed record Shape(string About, params ImmutableArray<Key> Keys)
{
    /// <summary>What stands behind each key, where the keys are the author's own words. Its name is not used. Null where the
    /// keys are known.</summary>
    public Key? Own { get; init; }

    /// <summary>What the author's own words name.</summary>
    public Holds OwnHolds { get; init; }

    /// <summary>Its keys and those of the mappings below it.</summary>
    public IEnumerable<Key> AllKeys() => Keys.Append(Own).OfType<Key>().SelectMany(key => key switch
    {
        EntriesKey entries => entries.Entry.AllKeys().Append(key),
        GroupKey group => group.Group.AllKeys().Append(key),
        _ => [key],
    });
}

/// <summary>A key, and what may stand behind it.</summary>
/// <param name="Name">As authors write it.</param>
/// <param name="About">A sentence for whoever writes it.</param>
public abstract record Key(string Name, string About)
{
    /// <summary>Whether it must be there and have something behind it. Editors are told so, and <see cref="Fields"/> reports
    /// that it is missing.</summary>
    public bool IsRequired { get; init; }
}

/// <summary>One text.</summary>
/// <param name="Holds">What it is, by which editors help and slips are told; words for readers if nothing is said.</param>
public sealed record TextKey(string Name, string About, Holds Holds = default) : Key(Name, About);

/// <summary>A list of texts, or one text.</summary>
/// <param name="Holds">What each of them is; words for readers if nothing is said.</param>
public sealed record ListKey(string Name, string About, Holds Holds = default) : Key(Name, About)
{
    /// <summary>How many there must be, as editors are told. Who reads the list counts them.</summary>
    public int Least { get; init; }

    /// <summary>What may stand behind each, where they are written as keys: <c>{one: "About it.", another: }</c>. Null where they
    /// may not be.</summary>
    public TextKey? Line { get; init; }
}

/// <summary>A day: <c>2026-11-21</c>.</summary>
public sealed record DateKey(string Name, string About) : Key(Name, About);

/// <summary>A whole number from 0.</summary>
public sealed record NumberKey(string Name, string About) : Key(Name, About);

/// <summary>One of a closed set of words.</summary>
/// <param name="Words">As authors write them, small letters and capitals told apart.</param>
public abstract record ChoiceKey(string Name, string About, ImmutableArray<string> Words) : Key(Name, About);

/// <summary>One of a closed set of words, each of which means something.</summary>
/// <typeparam name="T">What the words mean; mostly an enumeration.</typeparam>
/// <param name="Choices">Several words may mean the same.</param>
public sealed record ChoiceKey<T>(string Name, string About, params ImmutableArray<(string Word, T Meaning)> Choices)
    : ChoiceKey(Name, About, [.. Choices.Select(choice => choice.Word)])
    where T : struct;

/// <summary>Several of a closed set of words.</summary>
/// <param name="Words">As authors write them, small letters and capitals told apart.</param>
public sealed record ChoicesKey(string Name, string About, params ImmutableArray<string> Words) : Key(Name, About);

/// <summary>A list of mappings.</summary>
/// <param name="Entry">The keys of each.</param>
public sealed record EntriesKey(string Name, string About, Shape Entry) : Key(Name, About);

/// <summary>One mapping.</summary>
/// <param name="Group">Its keys.</param>
public sealed record GroupKey(string Name, string About, Shape Group) : Key(Name, About);
