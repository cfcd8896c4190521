// Follows the site while it is written: brings this page up to date when it changed, and shows what is wrong when the newest
// version cannot be built. It is part of the preview alone; the published site does not have it.
//
// Prose that changed is swapped where it stands, so that the reader's place, what is open and what is typed stay. The site's
// scripts need not know: they hold on to elements with an id or data attributes, to controls and to tables, and a page in
// which any of those changed is loaded again, as is one whose prose a script has touched. So a swap leaves what loading again
// would give.
(() => {
  "use strict";

  const own = document.currentScript;
  const { page } = own.dataset;
  let { version } = own.dataset;

  // Names of elements that scripts have no reason to hold on to, and of those around them.
  const prose = new Set(("a abbr b bdi bdo blockquote br cite code dd del dfn div dl dt em figcaption figure hr i img ins kbd li"
    + " mark ol p pre q rp rt ruby s samp small span strong sub sup template time title u ul var wbr").split(" "));
  const around = new Set(["head", "body", "header", "article", "section"]);

  // A document that shows nothing and loads nothing; in it the page as it was sent, and for each node of that the one in the
  // window. This script runs before the site's own.
  const elsewhere = document.implementation.createHTMLDocument("");
  const sent = elsewhere.importNode(document.documentElement, true);
  const inWindow = new WeakMap();

  const pair = (node, shown) => {
    inWindow.set(node, shown);
    node.childNodes.forEach((child, i) => pair(child, shown.childNodes[i]));
  };

  const forget = (root) => root.querySelectorAll("[src^='/_preview/'], [href^='/_preview/']").forEach((mine) => mine.remove());

  const isElement = (node) => node.nodeType === Node.ELEMENT_NODE;
  const isData = (element) => element.localName === "script" ? element.type.endsWith("json")
    : element.localName === "meta" && !element.httpEquiv;
  const hasName = (element) => element.id !== "" || (element.localName !== "a" && Object.keys(element.dataset).length > 0);
  const contentOf = (element) => element.localName === "template" ? element.content : element;

  const isProse = (node) => !isElement(node) || isData(node) ||
    (prose.has(node.localName) && (node.localName === "template" || !hasName(node)) && [...contentOf(node).childNodes].every(isProse));

  // The root holds what the reader chose, which no server sends.
  const isAround = (element) => element === sent || (isAround(element.parentElement) &&
    (element.localName === "main" || ((around.has(element.localName) || prose.has(element.localName)) && !hasName(element))));

  // A template's content is no child of it, so only the markup tells all.
  const isSame = (one, other) => one.nodeType === other.nodeType &&
    (isElement(one) ? one.outerHTML === other.outerHTML : one.data === other.data);

  // What is exchanged as a whole: texts, what a page says to machines, templates.
  const isWhole = (node) => !isElement(node) || isData(node) || node.localName === "template";

  const labelOf = (element) => [element.localName, element.id, element.getAttribute("name"), element.getAttribute("property")].join();

  // Whether one node came in the place of another, as far as one can see.
  const standFor = (one, other) => one.nodeType === other.nodeType &&
    (!isElement(one) || (isWhole(one) ? labelOf(one) === labelOf(other) : one.cloneNode().isEqualNode(other.cloneNode())));

  const changesOf = (node, after) => isSame(node, after) ? []
    : isWhole(node) ? [{ parent: node.parentNode, previous: node.previousSibling, removed: [node], added: [after] }]
    : changesBetween(node, after);

  // Each change is a row of nodes to remove, what comes in their place, and the node before them, all among the children of
  // one element; in the order of the page.
  const changesBetween = (parent, after) => {
    const removed = [...parent.childNodes];
    const added = [...after.childNodes];
    const [first, last] = [[], []];
    let previous = null;
    while (removed.length > 0 && added.length > 0 && standFor(removed[0], added[0])) {
      previous = removed.shift();
      first.push(...changesOf(previous, added.shift()));
    }
    while (removed.length > 0 && added.length > 0 && standFor(removed.at(-1), added.at(-1)))
      last.unshift(...changesOf(removed.pop(), added.pop()));
    const rest = removed.length + added.length > 0 ? [{ parent, previous, removed, added }] : [];
    return [...first, ...rest, ...last];
  };

  // Whether scripts have left a node as it was sent, in the place where it was.
  const isUntouched = (node, parent) => inWindow.get(node).parentNode === inWindow.get(parent) && isSame(node, inWindow.get(node));

  const canSwap = ({ parent, previous, removed, added }) => isAround(parent) && [...removed, ...added].every(isProse) &&
    removed.every((node) => isUntouched(node, parent)) &&
    (previous === null || inWindow.get(previous).parentNode === inWindow.get(parent));

  const put = (nodes, previous, parent) => previous === null ? parent.prepend(...nodes) : previous.after(...nodes);

  const swap = ({ parent, previous, removed, added }) => {
    const nodes = added.map((node) => elsewhere.importNode(node, true));
    // What is moved here was made by the browser's parser, which the page's policy trusts; a copy would not be.
    const shown = added.map((node) => document.adoptNode(node));
    nodes.forEach((node, i) => pair(node, shown[i]));
    put(nodes, previous, parent);
    put(shown, previous && inWindow.get(previous), inWindow.get(parent));
    for (const node of removed) {
      inWindow.get(node).remove();
      node.remove();
    }
  };

  const load = () => new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.responseType = "document";
    request.addEventListener("loadend", () => resolve(request.response));
    request.open("GET", location.href);
    request.send();
  });

  const renew = async () => {
    const newest = await load();
    const script = newest?.querySelector("script[data-version]");
    if (!script)
      return location.reload();

    forget(newest);
    const changes = ["head", "body"].flatMap((part) => changesBetween(sent.querySelector(part), newest[part]));
    const { lang, dir } = newest.documentElement;
    if (sent.lang !== lang || sent.dir !== dir || !changes.every(canSwap))
      return location.reload();

    // From the end, so that the node before a change is still in its place.
    changes.reverse().forEach(swap);
    ({ version } = script.dataset);
  };

  let panel = null;

  const add = (parent, name, text) => {
    const element = document.createElement(name);
    if (text)
      element.textContent = text;
    return parent.appendChild(element);
  };

  const show = ({ count, errors }) => {
    panel?.remove();
    panel = null;
    if (errors.length === 0)
      return;

    panel = document.createElement("div");
    panel.id = "preview-errors";
    panel.lang = "en";
    panel.setAttribute("role", "alert");
    const details = add(panel, "details");
    details.open = true;
    add(details, "summary", `${count}: you see the last good version of the site.`);
    const list = add(details, "ol");
    for (const error of errors) {
      const item = add(list, "li");
      add(item, "code", error.place);
      add(item, "p", error.message);
      if (error.excerpt)
        add(item, "pre", error.excerpt);
    }

    document.body.append(panel);
  };

  // What was told last, word for word; and one piece of news after the other, since each may change the page.
  let said = "";
  let told = Promise.resolve();

  const ask = async () => {
    // Where the preview has ended, nothing is new until it is back.
    const words = await fetch(`/_preview/news?page=${encodeURIComponent(page)}`)
      .then((answer) => answer.ok ? answer.text() : said)
      .catch(() => said);
    if (words === said)
      return;

    said = words;
    const news = JSON.parse(words);
    show(news);
    if (news.version !== version)
      await renew();
  };

  const hear = () => {
    told = told.then(ask).catch(() => location.reload());
  };

  const listen = (left, tell) => new Promise((resolve) => {
    const events = new EventSource("/_preview/events");
    events.addEventListener("message", tell);
    left.addEventListener("abort", () => {
      events.close();
      resolve();
    });
  });

  // A browser has six connections for one host, and who listens keeps one. So of all pages that are open one listens, and
  // tells the others; when it is left, another does. Where browsers have no lock for that, each listens.
  const follow = () => {
    const left = new AbortController();
    // A page that is left and come back to by the back button has lost its connection.
    addEventListener("pagehide", () => left.abort(), { once: true });
    hear();
    if (!navigator.locks || !window.BroadcastChannel)
      return void listen(left.signal, hear);

    const others = new BroadcastChannel("preview");
    others.addEventListener("message", hear);
    left.signal.addEventListener("abort", () => others.close());
    navigator.locks.request("preview", { signal: left.signal }, () => listen(left.signal, () => {
      others.postMessage("changed");
      hear();
    })).catch(() => {});
  };

  pair(sent, document.documentElement);
  forget(sent);
  follow();
  addEventListener("pageshow", (event) => event.persisted && follow());
})();
