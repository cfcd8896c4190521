namespace StaticSite.Engine;

/// <summary>Notes what a step asked of all that it was given, and what it was told.</summary>
/// <remarks>A step can use only what it is given, so one that would be told the same again would make the same again.
/// Each step has its own, and runs on one thread.</remarks>
internal sealed class Questions<TSource>
{
    private readonly Dictionary<object, Func<TSource, bool>> _asked = [];

    /// <param name="question">Equal for equal questions.</param>
    /// <param name="isToldBy">Whether another source gives the same answer.</param>
    public void Note(object question, Func<TSource, bool> isToldBy) => _asked.TryAdd(question, isToldBy);

    public bool HaveSameAnswersFrom(TSource source) => _asked.Values.All(isToldBy => isToldBy(source));
}

internal static class Questions
{
    /// <summary>Whether both give the very same objects, in the same order.</summary>
    public static bool AreSame(IEnumerable<object> left, IEnumerable<object> right) =>
        left.SequenceEqual(right, ReferenceEqualityComparer.Instance);
}

/// <summary>Something that a step is told, able to note what the step asks of it.</summary>
internal interface INoted<TSelf>
    where TSelf : INoted<TSelf>
{
    /// <summary>The same, with a note of each question.</summary>
    TSelf NotedBy(Questions<TSelf> questions);
}
