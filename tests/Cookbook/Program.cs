using Cookbook.Look;
using Cookbook.Recipes;
using StaticSite.Cli;

namespace Cookbook;

internal static class Program
{
    /// <summary>Every command of StaticSite, and each knows recipes.</summary>
    public static int Main(string[] args) => StaticSiteProgram.Run(args, [RecipesFeature.Value], [RecipesLook.Feature]);
}
