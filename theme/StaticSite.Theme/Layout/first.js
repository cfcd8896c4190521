// Puts the reader's choices on the root, where the style sheet finds them.
try {
  for (const name of ["theme", "previews"])
    if (localStorage[name]) document.documentElement.dataset[name] = localStorage[name];
} catch {}
