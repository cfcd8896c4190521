// Sorting, filtering, differences and columns of comparison tables. The address keeps what the reader chose.
{
  const tables = [...document.querySelectorAll("[data-comparison]")];
  const values = ["yes", "partly", "no", "unknown", "not-applicable"];

  const read = cell => {
    const copy = cell.cloneNode(true);
    for (const mark of copy.querySelectorAll(".cite")) mark.remove();
    const text = copy.textContent.replace(/\s+/g, " ").trim().toLowerCase();
    const { value } = cell.dataset;
    return { cell, text, says: value || text, rank: value ? values.indexOf(value) : values.length };
  };
  const compare = (one, other) => one.rank - other.rank || one.text.localeCompare(other.text, undefined, { numeric: true });

  const enhance = (holder, prefix) => {
    const find = selector => holder.querySelector(selector);
    const filter = find("[name$=filter]"), differences = find("[name$=differences]");
    const columns = [...holder.querySelectorAll(".columns input")];
    const heads = [...holder.querySelectorAll("thead th")], body = find("tbody");
    const rows = [...body.rows].map(row => ({ row, cells: [...row.cells].map(read) }));
    const status = find("[role=status]");
    // The name of a column, with a minus before it when the order is from the end.
    let sorted = "";

    const load = () => {
      const from = new URLSearchParams(location.search);
      const get = name => from.get(prefix + name) || "";
      filter.value = get("filter");
      differences.checked = get("differences");
      sorted = get("sort");
      const shown = get("columns").split(",");
      const some = columns.some(column => shown.includes(column.value));
      for (const column of columns) column.checked = !some || shown.includes(column.value);
    };

    const save = () => {
      const address = new URL(location);
      const set = (name, value) => value ? address.searchParams.set(prefix + name, value) : address.searchParams.delete(prefix + name);
      const shown = columns.filter(column => column.checked);
      set("filter", filter.value.trim());
      set("differences", differences.checked ? "1" : "");
      set("sort", sorted);
      set("columns", shown.length < columns.length ? shown.map(column => column.value).join() : "");
      // A browser may forbid it for a page from disk.
      try { history.replaceState(history.state, "", address); } catch {}
    };

    const show = () => {
      const wanted = filter.value.toLowerCase().split(/\s+/);
      const isShown = (_, i) => !i || columns[i - 1].checked;
      let count = 0;
      heads.forEach((head, i) => head.hidden = !isShown(head, i));
      for (const { row, cells } of rows) {
        cells.forEach(({ cell }, i) => cell.hidden = !isShown(cell, i));
        const [label, ...shown] = cells.filter(isShown);
        const text = [label, ...shown].map(cell => cell.text).join(" ");
        const differs = shown.some(cell => cell.says != shown[0].says);
        row.hidden = !wanted.every(word => text.includes(word)) || differences.checked && !differs;
        count += !row.hidden;
      }

      const down = sorted.startsWith("-"), by = heads.findIndex(head => head.dataset.column == sorted.slice(down));
      const order = by < 0 ? rows : [...rows].sort((one, other) => compare(one.cells[by], other.cells[by]) * (down ? -1 : 1));
      body.append(...order.map(({ row }) => row));
      heads.forEach((head, i) => i == by ? head.ariaSort = down ? "descending" : "ascending" : head.removeAttribute("aria-sort"));

      const out = columns.filter(column => !column.checked).length;
      const said = [`${count < rows.length ? `${count} of ` : ""}${rows.length} ${rows.length == 1 ? "row" : "rows"}`];
      if (out) said.push(`${columns.length - out} of ${columns.length} columns`);
      if (by >= 0) said.push(`sorted ${by ? "by " + heads[by].textContent.trim() : "by name"}, ${down ? "last" : "first"} to ${down ? "first" : "last"}`);
      status.textContent = said.join(", ");
    };

    const change = () => {
      save();
      show();
    };

    filter.oninput = differences.onchange = change;
    for (const column of columns) column.onchange = () => {
      // A table without columns says nothing.
      if (!columns.some(other => other.checked)) column.checked = true;
      change();
    };
    for (const head of heads) head.querySelector(".sort").onclick = () => {
      const name = head.dataset.column;
      sorted = sorted == name ? "-" + name : sorted == "-" + name ? "" : name;
      change();
    };
    load();
    show();
  };

  for (const holder of tables)
    enhance(holder, tables.length > 1 ? holder.dataset.comparison + "." : "");
}
