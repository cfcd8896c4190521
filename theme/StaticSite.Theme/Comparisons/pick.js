// Puts two or three words side by side, with the rows that all of them have. The address keeps the choice.
{
  const picks = [...document.querySelectorAll(".pick select")];
  const region = document.getElementById("page_picked");
  const table = region.querySelector("table");
  const source = document.getElementById("page_criteria").content;
  const rows = [...source.querySelectorAll("tbody tr")];
  const status = document.querySelector(".table-status");
  const fewest = 2;

  const cellOf = (row, term) => row.querySelector(`[data-term="${term}"]`);
  const shared = terms => rows.filter(row => terms.every(term => cellOf(row, term)));
  const chosen = () => [...new Set(picks.map(pick => pick.value).filter(Boolean))];
  const copy = node => node.cloneNode(true);

  const show = () => {
    const terms = chosen();
    picks.forEach((pick, i) => {
      const others = chosen().filter(term => term != pick.value);
      pick.disabled = i > 0 && !picks[i - 1].value && !pick.value;
      for (const option of pick.options)
        option.hidden = option.disabled = !!option.value && others.length > 0
          && (others.includes(option.value) || shared([...others, option.value]).length < fewest);
    });

    region.hidden = terms.length < 2;
    if (region.hidden) {
      status.textContent = "Pick two words. Those that no table describes in the same terms are left out.";
      return;
    }

    const heads = terms.map(term => copy(source.querySelector(`th[data-term="${term}"]`)));
    const names = heads.map(head => head.textContent.trim());
    const common = shared(terms);
    table.caption.textContent = names.join(", ");
    table.tHead.rows[0].replaceChildren(copy(table.tHead.rows[0].cells[0]), ...heads);
    table.tBodies[0].replaceChildren(...common.map(row => {
      const made = document.createElement("tr");
      made.append(copy(row.cells[0]), ...terms.map((term, i) => {
        const cell = copy(cellOf(row, term));
        cell.dataset.label = names[i];
        return cell;
      }));
      return made;
    }));
    status.textContent = `${common.length} ${common.length == 1 ? "row compares" : "rows compare"} ${names.join(", ")}.`;
  };

  const wanted = (new URLSearchParams(location.search).get("terms") ?? "").split(",");
  const known = [...new Set(wanted)].filter(term => source.querySelector(`th[data-term="${CSS.escape(term)}"]`));
  picks.forEach((pick, i) => {
    pick.value = known[i] ?? "";
    pick.onchange = () => {
      const address = new URL(location);
      address.searchParams.set("terms", chosen().join());
      // A browser may forbid it for a page from disk.
      try { history.replaceState(history.state, "", address); } catch {}
      show();
    };
  });
  show();
}
