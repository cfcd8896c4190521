// What the reader chooses under "Display" holds at once and on every page. first.js put it on the root.
{
  const chosen = document.documentElement.dataset;
  const site = new URL("..", document.currentScript.src).pathname;

  const choose = (name, value) => {
    if (value) chosen[name] = value;
    else delete chosen[name];
    // Storage may be full or forbidden; then the choice holds for this page.
    try { localStorage[site + name] = value; } catch {}
  };

  for (const input of document.querySelectorAll("#page_choices input")) {
    const { name, value, type } = input;
    const isSwitch = type == "checkbox";
    input.checked = isSwitch != ((chosen[name] ?? "") == value);
    input.onchange = () => choose(name, isSwitch && input.checked ? "" : value);
  }
}
