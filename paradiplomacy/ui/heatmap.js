// Draws the table of a heat map from the data that heatmap.py sends; everything is set as text.
const element = (name, className, ...content) => {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...content);
  return made;
};
const linked = (text, address) => {
  if (!address) return element("span", "", text);
  const link = element("a", "", text);
  link.href = address;
  return link;
};
const heading = (scope, text, total, address) => {
  const name = element("div", "", linked(text, address));
  const cell = element("th", "", scope === "row" ? element("div", "line", name, element("small", "", total)) : name);
  if (scope === "col") cell.append(element("small", "", total));
  cell.scope = scope;
  name.title = text;
  return cell;
};
const CHUNK = 24;  // Rows that fill the box; those below it wait until the browser has nothing else to do.
const whenIdle = window.requestIdleCallback ?? ((work) => setTimeout(work, 50));  // Safari has none.
const shadeOf = (count, steps) => 1 + steps.filter((step) => count >= step).length;
/** The cells of a row. Empty neighbours become one cell: most of a large table is empty, and every cell takes time. */
const cellsOf = ([row, label, , , counts], { columns, cell, steps }) => {
  const cells = [];
  let empty = null;
  counts.forEach((count, index) => {
    if (!count) {
      if (empty) empty.colSpan += 1;
      else cells.push((empty = element("td")));
      return;
    }
    empty = null;
    const [column, name] = columns[index];
    const link = linked(String(count), cell.replace("__row__", row).replace("__column__", encodeURIComponent(column)));
    link.title = `${label}, ${name}: ${count}`;
    link.setAttribute("aria-label", link.title);
    cells.push(element("td", `shade${shadeOf(count, steps)}`, link));
  });
  return cells;
};
const append = (body, rows, data) => {
  if (body.drawn !== data) return;
  body.append(...rows.slice(0, CHUNK).map((row) =>
    element("tr", "", heading("row", row[1], row[2], row[3]), ...cellsOf(row, data))));
  if (rows.length > CHUNK) whenIdle(() => append(body, rows.slice(CHUNK), data));
};
export default function ({ parentElement, data }) {
  const table = parentElement.querySelector("table"), region = parentElement.querySelector(".atlas-heat");
  const [body] = table.tBodies;
  region.setAttribute("aria-label", data.label);
  region.classList.remove("names", "few", "short");
  region.classList.add(data.heads);
  const head = element("tr", "", element("td", "corner", data.corner));
  for (const [, label, total, address] of data.columns) head.append(heading("col", label, total, address));
  table.tHead.replaceChildren(head);
  body.replaceChildren();
  body.drawn = data;
  append(body, data.rows, data);
  const marks = data.legend.map(([count, text]) => element("span", `shade${shadeOf(count, data.steps)}`, text));
  parentElement.querySelector(".atlas-heat-legend").replaceChildren(data.legend_label, ...marks);
}
