// Follows the site while it is written: loads this page again when it changed, and shows what is wrong when the newest
// version cannot be built. It is part of the preview alone; the published site does not have it.
(() => {
  "use strict";

  const { page, version } = document.currentScript.dataset;
  const address = `/_preview/events?page=${encodeURIComponent(page)}&version=${version}`;
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

  const follow = () => {
    const events = new EventSource(address);
    events.addEventListener("message", (event) => {
      const news = JSON.parse(event.data);
      if (news.reload)
        location.reload();
      else
        show(news);
    });
    // A page that is left and come back to by the back button has lost its connection.
    addEventListener("pagehide", () => events.close(), { once: true });
  };

  follow();
  addEventListener("pageshow", (event) => event.persisted && follow());
})();
