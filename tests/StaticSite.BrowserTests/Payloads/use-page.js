// Does with a page what its readers can, and tells what in it could run or load something. Waits for nothing but the search.
async ({ payloads, searches }) => {
  if (document.contentType != 'text/html') return { faults: [], previews: 0 };
  const wait = () => new Promise(done => { const { port1, port2 } = new MessageChannel(); port1.onmessage = done; port2.postMessage(0); });
  const stumbled = [];
  addEventListener('error', event => stumbled.push(event.message));
  addEventListener('unhandledrejection', event => stumbled.push(String(event.reason)));
  const all = selector => [...document.querySelectorAll(selector)];
  const fill = (box, text) => { box.value = text; box.dispatchEvent(new Event('input', { bubbles: true })); };

  const addresses = ['href', 'src', 'action', 'formaction', 'xlink:href', 'data', 'poster', 'srcset', 'ping', 'background', 'cite', 'to', 'from', 'values'];
  const isScript = element => element.localName == 'script' && element.type != 'application/ld+json'
    && !(String(element.src).startsWith(location.origin) && /\/assets\/[\w.-]+\.js$/.test(element.src)) && !element.hasAttribute('data-home');
  const isFrame = element => ['iframe', 'frame', 'object', 'embed', 'applet', 'base', 'style', 'foreignobject', 'animate', 'set'].includes(element.localName);
  const faultsOf = element => [
    isScript(element) || isFrame(element) ? `<${element.localName}>` : '',
    ...[...element.attributes].map(({ name, value }) => {
      if (/^on|^style$|^srcdoc$/.test(name) && !(name == 'style' && /^anchor-name: ?[-\w]*;?$|^$/.test(value))) return `${name}="${value}"`;
      if (!addresses.includes(name)) return '';
      try { return /^(https?|mailto|tel):$/.test(new URL(value, location).protocol) ? '' : `${name}="${value}"`; } catch { return ''; }
    }),
  ].filter(Boolean);
  const dangers = root => [...root.querySelectorAll('*')].flatMap(element =>
    [...faultsOf(element), ...(element.content instanceof DocumentFragment ? dangers(element.content) : [])]);

  for (const part of all('details')) part.open = true;
  for (const link of all('main a.term').slice(0, 4)) {
    link.focus();
    await wait();
    if (document.querySelector('.preview:popover-open')) window.previews = (window.previews || 0) + 1;
  }
  for (const box of all('main input[type=search]:not([name=q])'))
    for (const text of [...payloads, '']) fill(box, text);
  for (const button of all('.table-tools summary')) button.click();
  for (const box of all('main input[type=checkbox], .site-header input')) box.click(), box.click();
  for (const choice of all('main select'))
    for (const option of [...choice.options].slice(0, 6)) {
      choice.value = option.value;
      choice.dispatchEvent(new Event('input', { bubbles: true }));
      choice.dispatchEvent(new Event('change', { bubbles: true }));
    }
  for (const form of all('.quiz form').slice(0, 40)) {
    form.elements.option[0].checked = true;
    form.requestSubmit();
  }
  for (const text of payloads.slice(0, 3)) location.hash = text;

  const box = document.querySelector('form.search')?.elements.q, found = [];
  if (searches.length) box.focus();
  for (const text of searches) {
    while (!window.siteSearch && !stumbled.length) await wait();
    const status = document.getElementById('search_status') || box.form.querySelector('[role=status]');
    status.textContent = '';
    fill(box, text);
    while (!status.textContent && !stumbled.length) await wait();
    found.push(...dangers(document));
  }
  if (searches.length) all('[role=option]')[0]?.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
  return { faults: [...stumbled, ...found, ...dangers(document)], previews: window.previews || 0 };
}
