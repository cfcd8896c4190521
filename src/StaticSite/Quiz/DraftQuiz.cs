using StaticSite.Data;
using StaticSite.Features;

namespace StaticSite.Quiz;

/// <summary>Starts <c>quiz/&lt;id&gt;.yml</c>.</summary>
internal static class DraftQuiz
{
    public static Draft Draft(NewFile file) => new($"""
        # Lines with '#' are notes to you. Delete them and every key that you do not need.
        title: {YamlText.Of(file.Name)}
        # Its place on the page, as a number.
        order:
        questions:
          # A question. Its id is part of an address, so it never changes. Repeat all of this for each question.
          - id: {file.Id}-1
            # easy, medium or hard
            level: easy
            question:
            options:
              # Two to eight. One is right; each of the others says what a reader who picks it mixes up.
              - text:
                right: true
              - text:
                misconception:
            # Why the right option is right, for everyone who answered.
            explanation:
            # Ids of the terms that it is about, and where to read more: articles/what-is-x.md.
            terms: []
            links: []

        """, ["question", "text of each option", "misconception of each wrong option", "explanation"], []);
}
