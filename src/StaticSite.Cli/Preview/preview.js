// Follows the site while it is written: brings this page up to date when it changed, and shows what is wrong when the newest
// version cannot be built. It is part of the preview alone; the published site does not have it.
//
// Prose that changed is swapped where it stands, so that the reader's place, what is open and what is typed stay. The site's
// scripts need not know: they hold on to elements with an id or data attributes, to controls and to tables, and a page in
// which any of those changed is loaded again, as is one whose prose a script has touched. So a swap leaves what loading again
// would give.
(() => {
  'use strict';

  /**
   * A row of nodes to remove, what comes in their place, and the node before them, all among the children of one element.
   * @typedef {{ parent: Node, previous: ChildNode | null, removed: ChildNode[], added: ChildNode[] }} Change
   */

  /**
   * What is wrong with the newest version, and which one is shown.
   * @typedef {{ version: string, count: string, shows: string, errors: { place: string, message: string, excerpt?: string }[] }} News
   */

  const own = /** @type {HTMLScriptElement} */ (document.currentScript);
  const page = own.dataset.page ?? '';
  let { version } = own.dataset;
  const editors = '/_preview/glossary';

  // Names of elements that scripts have no reason to hold on to, and of those around them.
  const prose = new Set(('a abbr b bdi bdo blockquote br cite code dd del dfn div dl dt em figcaption figure hr i img ins kbd li'
    + ' mark ol p pre q rp rt ruby s samp small span strong sub sup template time title u ul var wbr').split(' '));
  const around = new Set(['head', 'body', 'header', 'article', 'section']);

  // A document that shows nothing and loads nothing; in it the page as it was sent, and for each node of that the one in the
  // window. This script runs before the site's own.
  const elsewhere = document.implementation.createHTMLDocument('');
  const sent = elsewhere.importNode(document.documentElement, true);
  /** @type {WeakMap<Node, ChildNode>} */
  const inWindow = new WeakMap();

  /** @param {Node} node */
  const shownFor = node => /** @type {ChildNode} */ (inWindow.get(node));

  /** @type {(node: Node, parent: Node) => boolean} */
  const isShownIn = (node, parent) => shownFor(parent).isSameNode(shownFor(node).parentNode);

  /** @type {(node: Node, shown: ChildNode) => void} */
  const pair = (node, shown) => {
    inWindow.set(node, shown);
    node.childNodes.forEach((child, i) => pair(child, shown.childNodes[i]));
  };

  /** @param {Document | Element} root */
  const forget = root => root.querySelectorAll("[src^='/_preview/'], [href^='/_preview/']").forEach(mine => mine.remove());

  /**
   * @param {Node} node
   * @returns {node is HTMLElement}
   */
  const isElement = node => node.nodeType === Node.ELEMENT_NODE;
  /** @param {HTMLElement} element */
  const isData = element => element instanceof HTMLScriptElement ? element.type.endsWith('json')
    : element instanceof HTMLMetaElement && !element.httpEquiv;
  // The previews ask for the entry of a word each time.
  /** @param {HTMLElement} element */
  const hasName = element => (element.id !== '' && !element.id.startsWith('term_')) || (element.localName !== 'a' && Object.keys(element.dataset).length > 0);
  /** @param {HTMLElement} element */
  const contentOf = element => element instanceof HTMLTemplateElement ? element.content : element;

  /** @type {(node: Node) => boolean} */
  const isProse = node => !isElement(node) || isData(node) ||
    (prose.has(node.localName) && (node.localName === 'template' || !hasName(node)) && [...contentOf(node).childNodes].every(isProse));

  // The root holds what the reader chose, which no server sends.
  /** @type {(element: Node | null) => boolean} */
  const isAround = element => element === sent || (element !== null && isElement(element) && isAround(element.parentElement) &&
    (element.localName === 'main' || ((around.has(element.localName) || prose.has(element.localName)) && !hasName(element))));

  // A template's content is no child of it, so only the markup tells all.
  /** @type {(one: Node, other: Node) => boolean} */
  const isSame = (one, other) => one.nodeType === other.nodeType &&
    (isElement(one) && isElement(other) ? one.outerHTML === other.outerHTML : one.nodeValue === other.nodeValue);

  // What is exchanged as a whole: texts, what a page says to machines, templates.
  /** @param {Node} node */
  const isWhole = node => !isElement(node) || isData(node) || node.localName === 'template';

  /** @param {Element} element */
  const labelOf = element => [element.localName, element.id, element.getAttribute('name'), element.getAttribute('property')].join();

  // Whether one node came in the place of another, as far as one can see.
  /** @type {(one: Node, other: Node) => boolean} */
  const standFor = (one, other) => one.nodeType === other.nodeType &&
    (!isElement(one) || !isElement(other) || (isWhole(one) ? labelOf(one) === labelOf(other) : one.cloneNode().isEqualNode(other.cloneNode())));

  /** @type {(node: ChildNode, after: ChildNode) => Change[]} */
  const changesOf = (node, after) => isSame(node, after) ? []
    : isWhole(node) ? [{ parent: /** @type {Node} */ (node.parentNode), previous: /** @type {ChildNode | null} */ (node.previousSibling), removed: [node], added: [after] }]
    : changesBetween(node, after);

  /**
   * In the order of the page.
   * @param {Node} parent
   * @param {Node} after
   * @returns {Change[]}
   */
  const changesBetween = (parent, after) => {
    const [before, now] = [[...parent.childNodes], [...after.childNodes]];
    const most = Math.min(before.length, now.length);
    let start = 0;
    while (start < most && standFor(before[start], now[start])) start++;
    let end = 0;
    while (end < most - start && standFor(before[before.length - 1 - end], now[now.length - 1 - end])) end++;

    const [removed, added] = [before, now].map(nodes => nodes.slice(start, nodes.length - end));
    /** @type {Change[]} */
    const rest = removed.length + added.length > 0 ? [{ parent, previous: start > 0 ? before[start - 1] : null, removed, added }] : [];
    const ends = now.slice(now.length - end);
    return [
      ...before.slice(0, start).flatMap((node, i) => changesOf(node, now[i])),
      ...rest,
      ...before.slice(before.length - end).flatMap((node, i) => changesOf(node, ends[i])),
    ];
  };

  // Whether scripts have left a node as it was sent, in the place where it was.
  /** @type {(node: Node, parent: Node) => boolean} */
  const isUntouched = (node, parent) => isShownIn(node, parent) && isSame(node, shownFor(node));

  /** @param {Change} change */
  const canSwap = ({ parent, previous, removed, added }) => isAround(parent) && [...removed, ...added].every(isProse) &&
    removed.every(node => isUntouched(node, parent)) &&
    (previous === null || isShownIn(previous, parent));

  /** @type {(nodes: Node[], previous: ChildNode | null, parent: Node) => void} */
  const put = (nodes, previous, parent) => {
    if (previous) previous.after(...nodes);
    else /** @type {Element} */ (parent).prepend(...nodes);
  };

  /** @param {Change} change */
  const swap = ({ parent, previous, removed, added }) => {
    const nodes = added.map(node => elsewhere.importNode(node, true));
    // What is moved here was made by the browser's parser, which the page's policy trusts; a copy would not be.
    const shown = added.map(node => document.adoptNode(node));
    nodes.forEach((node, i) => pair(node, shown[i]));
    put(nodes, previous, parent);
    put(shown, previous && shownFor(previous), shownFor(parent));
    for (const node of removed) {
      shownFor(node).remove();
      node.remove();
    }
  };

  /** @returns {Promise<Document | null>} */
  const load = () => new Promise(resolve => {
    const request = new XMLHttpRequest();
    request.responseType = 'document';
    request.addEventListener('loadend', () => resolve(request.response));
    request.open('GET', location.href);
    request.send();
  });

  const renew = async () => {
    const newest = await load();
    /** @type {HTMLScriptElement | null | undefined} */
    const script = newest?.querySelector('script[data-version]');
    if (!newest || !script) {
      location.reload();
      return;
    }

    forget(newest);
    const [head, body] = sent.children;
    const changes = [...changesBetween(head, newest.head), ...changesBetween(body, newest.body)];
    const { lang, dir } = newest.documentElement;
    if (sent.lang !== lang || sent.dir !== dir || !changes.every(canSwap)) {
      location.reload();
      return;
    }

    // From the end, so that the node before a change is still in its place.
    changes.reverse().forEach(swap);
    ({ version } = script.dataset);
  };

  /** @type {HTMLElement | null} */
  let panel = null;

  /**
   * @template {keyof HTMLElementTagNameMap} N
   * @param {Element} parent
   * @param {N} tag
   * @param {string} [text]
   */
  const add = (parent, tag, text) => {
    const element = document.createElement(tag);
    if (text)
      element.textContent = text;
    return parent.appendChild(element);
  };

  /** @param {News} news */
  const show = ({ count, shows, errors }) => {
    panel?.remove();
    panel = null;
    if (errors.length === 0)
      return;

    panel = document.createElement('div');
    panel.id = 'preview-errors';
    panel.lang = 'en';
    panel.setAttribute('role', 'alert');
    const details = add(panel, 'details');
    details.open = true;
    add(details, 'summary', shows ? `${count}: ${shows}` : count);
    const list = add(details, 'ol');
    for (const error of errors) {
      const item = add(list, 'li');
      add(item, 'code', error.place);
      add(item, 'p', error.message);
      if (error.excerpt)
        add(item, 'pre', error.excerpt);
    }

    document.body.append(panel);
  };

  // Where the page is that editors have of the glossary. It needs no link to itself.
  const showStrip = () => {
    if (page === editors)
      return;

    const strip = document.createElement('nav');
    strip.id = 'preview-strip';
    strip.lang = 'en';
    strip.dir = 'ltr';
    strip.setAttribute('aria-label', 'Preview');
    add(strip, 'a', 'Glossary in use').href = editors;
    document.body.append(strip);
  };

  // What was told last, word for word; and one piece of news after the other, since each may change the page.
  let said = '';
  let told = Promise.resolve();

  const ask = async () => {
    // Where the preview has ended, nothing is new until it is back.
    const words = await fetch(`/_preview/news?page=${encodeURIComponent(page)}`)
      .then(answer => answer.ok ? answer.text() : said)
      .catch(() => said);
    if (words === said)
      return;

    said = words;
    const news = /** @type {News} */ (JSON.parse(words));
    show(news);
    if (news.version !== version)
      await renew();
  };

  const hear = () => {
    told = told.then(ask).catch(() => location.reload());
  };

  /** @type {(left: AbortSignal, tell: () => void) => Promise<void>} */
  const listen = (left, tell) => new Promise(resolve => {
    const events = new EventSource('/_preview/events');
    events.addEventListener('message', tell);
    left.addEventListener('abort', () => {
      events.close();
      resolve();
    });
  });

  // A browser has six connections for one host, and who listens keeps one. So of all pages that are open one listens, and
  // tells the others; when it is left, another does. Where browsers have no lock for that, each listens.
  const follow = () => {
    const left = new AbortController();
    // A page that is left and come back to by the back button has lost its connection.
    addEventListener('pagehide', () => left.abort(), { once: true });
    hear();
    if (!navigator.locks || !window.BroadcastChannel) {
      listen(left.signal, hear);
      return;
    }

    const others = new BroadcastChannel('preview');
    others.addEventListener('message', hear);
    left.signal.addEventListener('abort', () => others.close());
    navigator.locks.request('preview', { signal: left.signal }, () => listen(left.signal, () => {
      others.postMessage('changed');
      hear();
    })).catch(() => {});
  };

  pair(sent, document.documentElement);
  forget(sent);
  showStrip();
  follow();
  addEventListener('pageshow', event => event.persisted && follow());
})();
