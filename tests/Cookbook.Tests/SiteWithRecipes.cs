namespace Cookbook.Tests;

/// <summary>A small site with recipes, an article that shows one, a term and a source.</summary>
internal static class SiteWithRecipes
{
    public const string Text = """
        === site.yml
        title: At home
        base-url: https://example.org/
        === glossary/roux.md
        ---
        term: roux
        definition: flour and fat, fried together
        ---
        === sources.yml
        sources:
          - key: grandmother
            title: Her notebook
            publisher: Grandmother
            kind: article
            verified: read
        === recipes/tomato-soup.md
        ---
        title: Tomato soup
        description: A red soup for cold days.
        course: starter
        serves: 4
        minutes: 30
        ingredients:
          - amount: 800 g
            name: tinned tomatoes
          - name: a roux
        goes-with: [bread]
        sources: [grandmother]
        cooked: 2026-11-20
        aliases: [soup.html]
        ---
        Stir the tomatoes into the roux.

        ::: trick Mind the salt
        Tins have *some* already [@grandmother].
        :::

        ## Keep it

        It keeps for three days.
        === recipes/bread.md
        ---
        title: Bread
        ingredients:
          - amount: 500 g
            name: flour
        cooked: 2026-11-01
        ---
        Bake it.
        === articles/sunday.md
        ---
        title: What to eat on a Sunday
        description: Soup.
        reviewed: 2026-11-01
        ---
        There is soup.

        ::: recipe tomato-soup
        :::

        ::: trick
        - Lay the table first.

        ::: recipe bread
        :::
        :::
        """;
}
