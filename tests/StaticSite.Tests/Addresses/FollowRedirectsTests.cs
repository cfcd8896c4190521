using System.Globalization;
using StaticSite.Addresses;

namespace StaticSite.Tests.Addresses;

public sealed class FollowRedirectsTests
{
    private const int Many = 10_000;

    [Theory]
    [InlineData("from its start")]
    [InlineData("from its end")]
    public void A_chain_of_ten_thousand_redirects_costs_a_step_for_each(string order)
    {
        var steps = 0;
        var follow = new FollowRedirects(at =>
        {
            steps++;
            return Number(at) < Many ? Address(Number(at) + 1) : null;
        });
        var starts = Enumerable.Range(0, Many);

        Assert.All(order == "from its start" ? starts : starts.Reverse(), start => Assert.Equal(Address(Many), follow.EndOf(Address(start))));
        Assert.Equal(Many + 1, steps);
    }

    [Fact]
    public void Ten_thousand_redirects_that_lead_into_one_circle_report_it_once()
    {
        var steps = 0;
        var follow = new FollowRedirects(at =>
        {
            steps++;
            return Address(Number(at) < Many ? Number(at) + 1 : Many - 2);
        });

        Assert.All(Enumerable.Range(0, Many), start => Assert.Null(follow.EndOf(Address(start))));
        Assert.Equal([Address(Many - 2), Address(Many - 1), Address(Many)], Assert.Single(follow.Circles));
        Assert.Equal(Many + 1, steps);
    }

    private static PublishedAddress Address(int number)
    {
        Assert.Null(PublishedAddress.TryParse($"{number}.html", out var address));
        return address;
    }

    private static int Number(PublishedAddress address) => int.Parse(Path.GetFileNameWithoutExtension(address.Page.FileName), CultureInfo.InvariantCulture);
}
