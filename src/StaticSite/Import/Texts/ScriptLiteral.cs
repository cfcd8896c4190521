namespace StaticSite.Import.Texts;

/// <summary>A value as scripts write it down without computing anything.</summary>
internal abstract record ScriptLiteral
{
    private ScriptLiteral()
    {
    }

    /// <summary>A text; also a number or a word such as <c>true</c>.</summary>
    public sealed record Scalar(string Text) : ScriptLiteral;

    public sealed record List(IReadOnlyList<ScriptLiteral> Items) : ScriptLiteral;

    public sealed record Keyed(IReadOnlyList<(string Key, ScriptLiteral Value)> Entries) : ScriptLiteral
    {
        /// <summary>The text of a key; empty if it has none.</summary>
        public string Text(string key) => Entries.FirstOrDefault(entry => entry.Key == key).Value is Scalar scalar ? scalar.Text : "";

        public ScriptLiteral? Find(string key) => Entries.FirstOrDefault(entry => entry.Key == key).Value;
    }
}
