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
export default function ({ parentElement, data }) {
  const table = parentElement.querySelector("table"), region = parentElement.querySelector(".atlas-heat");
  region.setAttribute("aria-label", data.label);
  region.classList.remove("names", "few", "short");
  region.classList.add(data.heads);
  const shade = (count) => 1 + data.steps.filter((step) => count >= step).length;
  const head = element("tr", "", element("td", "corner", data.corner));
  for (const [, label, total, address] of data.columns) head.append(heading("col", label, total, address));
  const rows = data.rows.map(([row, label, total, address, cells]) => {
    const line = element("tr", "", heading("row", label, total, address));
    data.columns.forEach(([column, name], index) => {
      const count = cells[index];
      const cell = element("td", count ? `shade${shade(count)}` : "");
      if (count) {
        const link = linked(String(count),
          data.cell.replace("__row__", row).replace("__column__", encodeURIComponent(column)));
        link.title = `${label}, ${name}: ${count}`;
        link.setAttribute("aria-label", link.title);
        cell.append(link);
      }
      line.append(cell);
    });
    return line;
  });
  table.tHead.replaceChildren(head);
  table.tBodies[0].replaceChildren(...rows);
  const marks = data.legend.map(([count, text]) => element("span", `shade${shade(count)}`, text));
  parentElement.querySelector(".atlas-heat-legend").replaceChildren(data.legend_label, ...marks);
}
