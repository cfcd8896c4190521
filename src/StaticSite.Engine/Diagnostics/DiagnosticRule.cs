using System.Globalization;
using System.Text;

namespace StaticSite.Engine;

/// <summary>One kind of finding. A code never changes its meaning.</summary>
/// <param name="Code">Letters of the feature and a number: <c>GLO003</c>.</param>
/// <param name="Severity">Unless the site's settings say otherwise.</param>
/// <param name="Message">What is wrong and the way out, with numbered holes as in <see cref="string.Format(string, object[])"/>.</param>
public sealed record DiagnosticRule(string Code, Severity Severity, string Message)
{
    private readonly CompositeFormat _format = CompositeFormat.Parse(Message);

    public Diagnostic At(SourceLocation location, params ReadOnlySpan<object?> arguments) =>
        new(this, Severity, location, string.Format(CultureInfo.InvariantCulture, _format, arguments));
}
