// Runs on every page, so it only waits: the search itself is fetched when somebody turns to the box.
(() => {
  'use strict';
  const form = document.querySelector('form.search');
  const input = form && form.elements.q;
  const address = document.currentScript.dataset.search;

  let isLoaded = false;
  function load() {
    if (isLoaded) return;
    isLoaded = true;
    const script = document.createElement('script');
    // The policy lets this one address pass and nothing else.
    script.src = window.trustedTypes
      ? trustedTypes.createPolicy('search', { createScriptURL: () => address }).createScriptURL('')
      : address;
    document.head.append(script);
  }

  function listen() {
    input.addEventListener('focus', load);
    if (document.activeElement === input || document.getElementById('search_results')) load();
    document.addEventListener('keydown', event => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.target.closest('input, textarea, select, [contenteditable]')) return;
      event.preventDefault();
      input.focus();
      input.select();
    });
  }

  // Paints the words that led here, without touching the page's elements.
  function paint(words) {
    const ranges = [];
    const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT);
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(${words.join('|')})(?:e?s)?(?![\\p{L}\\p{N}])`, 'giu');
    while (walker.nextNode()) {
      for (const match of walker.currentNode.data.matchAll(pattern)) {
        const range = new Range();
        range.setStart(walker.currentNode, match.index);
        range.setEnd(walker.currentNode, match.index + match[0].length);
        ranges.push(range);
      }
    }
    CSS.highlights.set('searched', new Highlight(...ranges));
  }

  if (input) listen();
  const words = (new URLSearchParams(location.search).get('mark') || '').match(/\S+/g)
    ?.map(word => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  if (words && window.Highlight) paint(words);
})();
