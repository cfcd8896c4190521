using Microsoft.AspNetCore.Components;

namespace StaticSite.Theme.Glossary;

/// <summary>Draws a formula that divides once with one part above the other. Any thread may draw it.</summary>
/// <remarks>In plain elements, and not in MathML: the parts are words, which math faces set badly; and where nothing is styled, in what
/// is copied and for who listens, the sign and the brackets that an author typed are still there.</remarks>
internal static class Fraction
{
    private const string Sign = " ÷ ";

    // What is added or set equal stays outside. What is multiplied before the sign is divided, too, and behind it is not.
    private static readonly string[] EndUpper = [" + ", " − ", " - ", " = "];
    private static readonly string[] EndLower = [" × ", .. EndUpper];

    /// <summary>The formula. One that divides twice, or says more behind a comma, stands as it was typed.</summary>
    public static RenderFragment In(string formula) => builder =>
    {
        var outside = Mask(formula);
        var sign = outside.IndexOf(Sign, StringComparison.Ordinal);
        if (sign < 0 || outside.IndexOf(Sign, sign + 1, StringComparison.Ordinal) >= 0 || outside.Contains(", ", StringComparison.Ordinal))
        {
            builder.AddContent(0, formula);
            return;
        }

        var start = EndUpper.Max(end => outside.LastIndexOf(end, sign, StringComparison.Ordinal) is >= 0 and var at ? at + end.Length : 0);
        var lower = sign + Sign.Length;
        var stop = EndLower.Min(end => outside.IndexOf(end, lower, StringComparison.Ordinal) is >= 0 and var at ? at : outside.Length);
        builder.AddContent(1, formula[..start]);
        builder.OpenElement(2, "span");
        builder.AddAttribute(3, "class", "fraction");
        builder.AddContent(4, Part(formula[start..sign]));
        builder.AddContent(5, Hidden(Sign));
        builder.AddContent(6, Part(formula[lower..stop]));
        builder.CloseElement();
        builder.AddContent(7, formula[stop..]);
    };

    // A line between the parts says what brackets around one of them do.
    private static RenderFragment Part(string part) => builder =>
    {
        builder.OpenElement(0, "span");
        if (part is ['(', .. var inside, ')'] && Mask(part).IndexOf(')', StringComparison.Ordinal) == part.Length - 1)
        {
            builder.AddContent(1, Hidden("("));
            builder.AddContent(2, inside);
            builder.AddContent(3, Hidden(")"));
        }
        else
            builder.AddContent(4, part);
        builder.CloseElement();
    };

    private static RenderFragment Hidden(string text) => builder =>
    {
        builder.OpenElement(0, "span");
        builder.AddAttribute(1, "class", "visually-hidden");
        builder.AddContent(2, text);
        builder.CloseElement();
    };

    // The same length, with nothing to be found between brackets.
    private static string Mask(string formula)
    {
        var depth = 0;
        return string.Concat(formula.Select(sign =>
        {
            depth += sign switch { '(' => 1, ')' => -1, _ => 0 };
            return depth > 0 ? '(' : sign;
        }));
    }
}
