namespace StaticSite.Engine;

/// <summary>One thing that a step may ask of what it is told. Equal questions are asked once.</summary>
/// <remarks>It holds no answer: what the step was told, the last edition still knows. So a question costs little to keep, and
/// keeps no edition alive.</remarks>
public interface IQuestion<in TSource>
{
    /// <summary>Whether two editions, one of which followed the other, give the same answer.</summary>
    /// <remarks>Any thread may ask.</remarks>
    bool IsAnsweredAlike(TSource last, TSource now);
}

/// <summary>Notes what a step asks of all that it is given.</summary>
/// <remarks>A step can use only what it is given, so one that would be told the same again would make the same again.
/// Each step has its own, and runs on one thread.</remarks>
public sealed class Questions<TSource>
{
    private readonly HashSet<IQuestion<TSource>> _asked = [];

    public void Note(IQuestion<TSource> question) => _asked.Add(question);

    /// <summary>Whether two editions, one of which followed the other, give the same answers.</summary>
    public bool AreAnsweredAlike(TSource last, TSource now) => _asked.All(question => question.IsAnsweredAlike(last, now));
}

/// <summary>Something that a step is told, able to note what the step asks of it.</summary>
public interface INoted<TSelf>
    where TSelf : INoted<TSelf>
{
    /// <summary>The same, with a note of each question.</summary>
    TSelf NotedBy(Questions<TSelf> questions);
}
