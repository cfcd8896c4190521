// Whoever comes by an old fragment is taken to where its part is now.
function follow() {
  /** @type {HTMLAnchorElement | null} */
  const link = document.querySelector('.moved:target a');
  if (link) location.replace(link.href);
}

addEventListener('hashchange', follow);
follow();
