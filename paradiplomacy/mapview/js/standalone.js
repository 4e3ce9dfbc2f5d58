// The page around the map in a file of its own: heading, map, and a panel that a click opens. window.AtlasPage holds
// what standalone.py wrote: plain data, put on the page as text.
(function (Atlas) {
  "use strict";
  const { element } = Atlas;
  const { title, summary, made, licence, state, links, sources, text } = window.AtlasPage;

  /** Only web addresses become links, whatever the data says. */
  function outward(url, label) {
    if (!/^https?:\/\//.test(url || "")) return label;
    return element("a", { href: url, rel: "noopener noreferrer", target: "_blank" }, label);
  }

  const panel = element("aside", { class: "panel", tabindex: "-1", "aria-live": "polite" });
  const about = element("p", {}, `${summary}. ${made} `, outward(licence.url, licence.title));
  const box = element("div", { id: "map" });
  document.getElementById("page").replaceChildren(
    element("header", {}, element("h1", {}, title), about),
    box,
    panel,
  );

  const map = L.map(box, window.AtlasMap.leafletOptions);
  window.AtlasMap.mount(map, { tiles: [], onReport: ({ selected }) => show(selected) });

  function select(target) {
    window.AtlasMap.select(target);
    panel.focus();
  }

  function button(label, target) {
    return element("button", { type: "button", class: "choice", click: () => select(target) }, label);
  }

  function show(target) {
    const parts = !target ? start() : target.kind === "link" ? ofLink(links[target.id]) : ofPlace(target.id);
    panel.replaceChildren(...parts);
    panel.scrollTop = 0;
  }

  const start = () => [element("p", { class: "quiet" }, text.choose)];

  const back = () => element("p", {}, button(`← ${text.back}`, null));

  function ofPlace(id) {
    const own = Object.keys(links).filter((link) => link.split("~").includes(id));
    const items = own.map((link) => {
      const { title: name, status } = links[link];
      return element("li", {}, button(name, { kind: "link", id: link }), element("span", { class: "quiet" }, status));
    });
    const heading = element("h2", { dir: "auto" }, window.AtlasMap.nameOf(id));
    return [back(), heading, element("h3", {}, text.links), element("ul", {}, ...items)];
  }

  function ofLink({ title: name, kind, status, meaning, sectors, statements }) {
    return [
      back(),
      element("h2", { dir: "auto" }, name),
      element("p", {}, `${kind} · ${status}`),
      element("p", { class: "quiet" }, meaning),
      ...(sectors.length ? [element("h3", {}, text.sectors), element("p", {}, sectors.join(", "))] : []),
      element("h3", {}, text.statements),
      element("ul", {}, ...statements.map(statement)),
    ];
  }

  function statement({ text: lines, source, passages }) {
    const { title: article, facts, url } = sources[source];
    return element(
      "li", {},
      element("strong", {}, lines[0]),
      ...lines.slice(1).map((line) => element("p", {}, line)),
      ...passages.map((passage) => element("p", { class: "quiet", dir: "auto" }, passage)),
      element("p", { class: "quiet" }, element("cite", { dir: "auto" }, article), ` ${facts}. `, url ? outward(url, text.open) : null),
    );
  }

  window.AtlasMap.update(state);
  show(state.selected);
})(window.Atlas);
