// Puts the reader's choices on the root, where the style sheet finds them. They are kept under the site's path, since other
// sites may share its host.
try {
  const site = new URL(".", new URL(document.currentScript.dataset.home, location)).pathname;
  for (const name of ["theme", "previews"])
    if (localStorage[site + name]) document.documentElement.dataset[name] = localStorage[site + name];
} catch {}
