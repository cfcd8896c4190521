using StaticSite.Cli.Terminal;

namespace StaticSite.Cli.Tests.Terminal;

/// <summary>The caret stands under the place, whatever the letters before it take.</summary>
public sealed class ExcerptTests
{
    [Theory]
    [InlineData("title: A", 8, """
        title: A
               ^
        """)]
    [InlineData("end", 4, """
        end
           ^
        """)]
    [InlineData("\tterm: a", 2, """
            term: a
            ^
        """)]
    [InlineData("ab\tterm: a", 4, """
        ab  term: a
            ^
        """)]
    [InlineData("中文字 x", 5, """
        中文字 x
               ^
        """)]
    [InlineData("e\u0301te\u0301 x", 7, """
        e\u0301te\u0301 x
            ^
        """)]
    [InlineData("👩‍💻 x", 7, """
        👩‍💻 x
           ^
        """)]
    [InlineData("a\u001B[31m x", 8, """
        a\\u001B[31m x
                    ^
        """)]
    [InlineData("0123456789 0123456789 0123456789 0123456789", 1, """
        0123456789 0123456789 012345…
        ^
        """)]
    [InlineData("0123456789 0123456789 0123456789 0123456789", 23, """
        …89 0123456789 0123456789 012…
                       ^
        """)]
    [InlineData("0123456789 0123456789 0123456789 0123456789", 44, """
        …456789 0123456789 0123456789
                                     ^
        """)]
    [InlineData("中中中中中中中中中中中中中中中中中中中中", 10, """
        …中中中中中中中中中中中中中中…
                       ^
        """)]
    public void Of(string line, int column, string expected)
    {
        var excerpt = ShownLine.Of(line, column, 30);
        Assert.Equal(
            expected.Replace("e\\u0301", "e\u0301", StringComparison.Ordinal).Replace(@"\\", @"\", StringComparison.Ordinal)
                .ReplaceLineEndings("\n"),
            excerpt.Line + "\n" + new string(' ', excerpt.Indent) + "^");
    }
}
