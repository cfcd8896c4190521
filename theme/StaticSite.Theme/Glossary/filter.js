// Filters the A–Z by category and as the reader types. The address keeps both.
{
  const tools = document.querySelector(".glossary-tools");
  const filter = tools.querySelector("[name=filter]"), category = tools.querySelector("[name=category]") ?? document.createElement("select");
  const status = tools.querySelector("[role=status]");
  // As the search spells words, see search-words.js.
  const plain = text => text.toLowerCase().normalize("NFD").replace(/[^\P{M}\u0338]+|\u00ad/gu, "")
    .replace(/[\u2010\u2011\ufe63\uff0d\u2212]/g, "-").replaceAll("’", "'");
  const wordsOf = text => plain(text).split(/\s+|(?<=[^\s-])-(?=[^\s-])/);
  const letters = [...document.querySelectorAll(".letter")].map(section => ({
    section,
    jump: document.querySelector(`.letters [href="#${section.getAttribute("aria-labelledby")}"]`),
    entries: [...section.querySelectorAll("dl > div")].map(entry => ({ entry, text: plain(entry.textContent) })),
  }));

  const show = () => {
    const wanted = wordsOf(filter.value);
    let count = 0;
    for (const { section, jump, entries } of letters) {
      let any = false;
      for (const { entry, text } of entries) {
        const fits = (!category.value || entry.dataset.category == category.value) && wanted.every(word => text.includes(word));
        entry.hidden = !fits;
        any ||= fits;
        count += fits;
      }
      section.hidden = jump.parentElement.hidden = !any;
    }
    status.textContent = category.value || filter.value.trim() ? `${count} ${count == 1 ? "entry" : "entries"}` : "";
  };

  const from = new URLSearchParams(location.search);
  filter.value = from.get("filter") ?? "";
  category.value = from.get("category") ?? "";
  if (category.selectedIndex < 0) category.value = "";
  tools.oninput = () => {
    const address = new URL(location);
    for (const { name, value } of [filter, category])
      if (value.trim()) address.searchParams.set(name, value);
      else address.searchParams.delete(name);
    // A browser may forbid it for a page from disk.
    try { history.replaceState(history.state, "", address); } catch {}
    show();
  };
  show();
}
