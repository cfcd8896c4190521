// Which rules the built pages keep: all that html-validate recommends, but for those below. Whether a page is
// valid HTML at all is the other validator's part.
module.exports = {
  root: true,
  extends: ["html-validate:recommended"],
  rules: {
    // The theme leaves the site's name off where there is no room for it. How long a title of their own is, authors
    // decide, and the build would tell them sooner than this.
    "long-title": "off",
    // White space at the end of a line is what templates leave behind. It means nothing and packs to nothing.
    "no-trailing-whitespace": "off",
    // Where there is no room for columns, a table stands as lists, and some browsers then read it as none. So its roles are written.
    "no-redundant-role": "off",
    // An anchor is what the words of a heading make, in any language; GitHub's may start with a digit, too. HTML takes all.
    "valid-id": ["error", { relaxed: true }],
  },
};
