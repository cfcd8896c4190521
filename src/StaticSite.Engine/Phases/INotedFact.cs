namespace StaticSite.Engine;

/// <summary>A fact that is asked about details. Another edition of it is news only to the steps whose questions it answers
/// otherwise, while another edition of any other fact is news to every step that asked for it.</summary>
/// <remarks>A site has one fact of such a type.</remarks>
public interface INotedFact<TSelf> : INotedFact, INoted<TSelf>
    where TSelf : class, INotedFact<TSelf>
{
    object INotedFact.NotedBy(Questions<SiteIndex> questions)
    {
        var asked = new Questions<TSelf>();
        questions.Note(new Details(asked));
        return NotedBy(asked);
    }

    private sealed record Details(Questions<TSelf> Asked) : IQuestion<SiteIndex>
    {
        public bool IsAnsweredAlike(SiteIndex last, SiteIndex now) =>
            last.Facts.Find<TSelf>() is { } before && now.Facts.Find<TSelf>() is { } after &&
            (ReferenceEquals(before, after) || Asked.AreAnsweredAlike(before, after));
    }
}

/// <summary>What the engine sees of an <see cref="INotedFact{TSelf}"/>.</summary>
public interface INotedFact
{
    /// <summary>The same, with a note of each question.</summary>
    internal object NotedBy(Questions<SiteIndex> questions);
}
