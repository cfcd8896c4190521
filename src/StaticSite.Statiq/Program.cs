using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Statiq.App;
using Statiq.Common;
using StaticSite;
using StaticSite.Features;
using StaticSite.Statiq;
using StaticSite.Theme;
#if STATIQ_WEB
using Statiq.Web;
#endif

// As in the Cli: without the tables of Unicode, pages become others.
Environment.SetEnvironmentVariable("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", null);

#if STATIQ_WEB
var bootstrapper = Bootstrapper.Factory.CreateWeb(args);
#else

var bootstrapper = Bootstrapper.Factory.CreateDefault(args);
#endif

using var output = new KeepOutput(bootstrapper.FileSystem);
return await bootstrapper
    .ConfigureServices(services => services.AddSingleton<IFileCleaner>(output))
    .ConfigureEngine(engine =>
    {
        output.Warn = warning => engine.Logger.Log(LogLevel.Warning, default, warning, null, (said, _) => said);
        if (engine.Settings.Get(Keys.CleanMode, output.CleanMode) != output.CleanMode)
            output.Warn(KeepOutput.Instead);

        // Statiq raises this when the pipelines are through, even if one of them broke off.
        engine.Events.Subscribe<BeforeDeployment>(_ => output.GiveUpUnlessApproved());

        var pipelines = SiteBuilder.Create(new SiteOptions { BaseUrl = AddressIn(engine.Settings) }).Pipelines(new RazorTheme());
        var phases = new SitePhases(pipelines);

        engine.Pipelines.Clear();
        engine.Pipelines.Add(HostedPipelines.Site, HostedPipelines.OfSite(pipelines, phases, output));
        foreach (var pipeline in pipelines)
            engine.Pipelines.Add(pipeline.Name, HostedPipelines.Of(pipeline, phases));
    })
    .RunAsync();

// The address that Statiq is told in its own settings wins over the one in site.yml, as --base-url does in the Cli.
static Uri? AddressIn(ISettings settings) => settings.GetString(Keys.Host) is { Length: > 0 } host
    ? new Uri($"{(settings.GetBool(Keys.LinksUseHttps) ? "https" : "http")}://{host}/{settings.GetString(Keys.LinkRoot)?.Trim('/')}".TrimEnd('/') + '/')
    : null;
