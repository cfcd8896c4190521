using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Reflection;
using Microsoft.AspNetCore.Components.Rendering;
using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.Localization;
using StaticSite.Pages;
using StaticSite.Tests;
using StaticSite.Theme.Rendering;

namespace StaticSite.Theme.Tests;

/// <summary>CI builds two sites with the native program and requires the bytes of the other one: this repository's, and the one in
/// EveryPart. Between them they show all that the theme can draw.</summary>
public sealed class EveryPartTests
{
    private static readonly Type[] Models =
    [
        .. typeof(RazorTheme).Assembly.GetTypes()
            .SelectMany(type => type.GetProperties(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(property => property.PropertyType == typeof(ThemeFeature))
            .SelectMany(property => ((ThemeFeature)property.GetValue(null)!).Components)
            .Select(component => component.Model).OfType<Type>().Distinct().OrderBy(model => model.Name, StringComparer.Ordinal),
    ];

    [Fact]
    public void Each_kind_of_page_and_of_part_is_on_one_of_the_two_sites()
    {
        var theme = new WatchingTheme();
        foreach (var files in new[] { RealSite.Files, RealSite.Read(Path.Combine(RepositoryFolder.Root, "tests", "StaticSite.Theme.Tests", "EveryPart", "input")) })
        {
            var site = SiteBuilder.Create().Build(files, theme);
            Assert.Equal("", string.Join("\n", site.Diagnostics.Where(finding => finding.Severity > Severity.Notice)));
            site.Render(file => file.Content());
        }

        Assert.InRange(Models.Length, 20, 200);
        Assert.Equal("", string.Join(", ", Models.Except(WatchingTheme.Drawn.Keys).Select(model => model.Name)));
    }

    /// <summary>Draws pages, and only takes note of the parts in them.</summary>
    private sealed class WatchingTheme : ITheme
    {
        private static readonly RazorTheme Theme = new(new ThemeFeature("Watching", typeof(WatchingTheme))
        {
            Components = [.. Models.Where(model => !model.IsAssignableTo(typeof(Page))).Select(Watch)],
        });

        public static ConcurrentDictionary<Type, bool> Drawn { get; } = new();

        public ImmutableArray<OutputFile> Assets => Theme.Assets;

        public string ContentSecurityPolicy => Theme.ContentSecurityPolicy;

        public Strings StringsIn(string language) => Theme.StringsIn(language);

        public void Render(Page page, Frame frame, IBufferWriter<byte> output)
        {
            Drawn[page.GetType()] = true;
            Theme.Render(page, frame, output);
        }

        private static ThemeComponent Watch(Type model) => (ThemeComponent)typeof(ThemeComponent).GetMethod(nameof(ThemeComponent.InPlaceFor))!
            .MakeGenericMethod(model, typeof(Watched<>).MakeGenericType(model)).Invoke(null, [])!;
    }

    private sealed class Watched<TModel> : View<TModel>
    {
        protected override void BuildRenderTree(RenderTreeBuilder builder) => WatchingTheme.Drawn[typeof(TModel)] = true;
    }
}
