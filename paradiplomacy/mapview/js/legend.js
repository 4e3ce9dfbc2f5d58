// The legend: what can be seen right now, with counts, and nothing else. Samples are drawn by the layer's own code.
(function (Atlas) {
  "use strict";
  const { element } = Atlas;
  const NARROW_PX = 760;
  const SAMPLE = { width: 30, height: 16 };

  /** Count what a view shows: {countries: [[country, links]], styles, roles, widths}. */
  Atlas.census = function (layer, view, zoom) {
    const { scene, arcs } = layer;
    const countries = new Map();
    const styles = new Map();
    const widths = new Set();
    const add = (counts, key) => counts.set(key, (counts.get(key) || 0) + 1);
    for (const link of layer.visible) {
      if (!arcs.touches(link, view)) continue;
      add(countries, Math.min(scene.country[link], Atlas.ownColours()));
      add(styles, scene.style[link]);
      widths.add(Math.min(5, scene.agreements[link]));
    }
    const roles = new Map();
    const places = new Set(Atlas.marksInView(layer, view, zoom).map((mark) => mark.place));
    for (const place of places) add(roles, scene.role[place]);
    const sorted = (counts) => [...counts].sort((a, b) => a[0] - b[0]);
    return { countries: sorted(countries), styles: sorted(styles), roles: sorted(roles), widths: widths.size };
  };

  function sample(draw) {
    const ratio = window.devicePixelRatio || 1;
    const canvas = element("canvas", {
      class: "atlas-sample", width: SAMPLE.width * ratio, height: SAMPLE.height * ratio, "aria-hidden": "true",
    });
    const context = canvas.getContext("2d");
    context.scale(ratio, ratio);
    draw(context);
    return canvas;
  }

  function lineSample(colour, { width, alpha, dash }) {
    return sample((context) => {
      Object.assign(context, { strokeStyle: colour, lineWidth: width, globalAlpha: alpha });
      context.setLineDash(dash);
      context.beginPath();
      context.moveTo(1, SAMPLE.height / 2);
      context.lineTo(SAMPLE.width - 1, SAMPLE.height / 2);
      context.stroke();
    });
  }

  function markSample(role, theme) {
    const mark = { x: SAMPLE.width / 2, y: SAMPLE.height / 2, radius: 5 };
    return sample((context) => Atlas.drawMark(context, mark, role, Atlas.THEMES[theme].muted, theme));
  }

  function section(title, rows, note) {
    if (!rows.length) return null;
    const items = rows.map(([picture, name, count]) =>
      element("li", {}, picture, element("span", { class: "atlas-name" }, name), element("span", { class: "atlas-count" }, String(count))),
    );
    return element("section", {}, element("h3", {}, title), element("ul", {}, ...items), note ? element("p", {}, note) : null);
  }

  Atlas.Legend = L.Control.extend({
    options: { position: "bottomleft" },

    initialize(layer, options) {
      L.setOptions(this, options);
      this._layer = layer;
      this._open = null; // until the reader decides: open where there is room
    },

    onAdd(map) {
      this._map = map;
      this._toggle = element("button", { type: "button", class: "atlas-legend-toggle", click: () => this._setOpen(!this._isOpen()) });
      this._body = element("div", { class: "atlas-legend-body", id: "atlas-legend-body", tabindex: "0", role: "region" });
      this._box = element("div", { class: "atlas-panel atlas-legend" }, this._toggle, this._body);
      L.DomEvent.disableClickPropagation(this._box).disableScrollPropagation(this._box);
      this._toggle.setAttribute("aria-controls", "atlas-legend-body");
      return this._box;
    },

    _isOpen() {
      return this._open ?? this._map.getSize().x >= NARROW_PX;
    },

    _setOpen(open) {
      this._open = open;
      this.refresh(this._text);
    },

    /** Write the legend anew for what the map shows now. */
    refresh(text) {
      this._text = text;
      const open = this._isOpen();
      this._toggle.textContent = text.legend;
      this._toggle.setAttribute("aria-expanded", String(open));
      this._body.setAttribute("aria-label", text.legend);
      this._body.hidden = !open;
      if (open && this._layer.scene) this._body.replaceChildren(...this._sections(text));
    },

    _sections(text) {
      const { scene, theme, language } = this._layer;
      const zoom = this._map.getZoom();
      const census = Atlas.census(this._layer, Atlas.wholeView(this._map), zoom);
      const own = Atlas.ownColours();
      const countries = census.countries.map(([country, count]) => [
        lineSample(Atlas.countryColour(country, theme), { width: 3, alpha: 1, dash: [] }),
        country < own ? scene.countryName(country, language) : text.other_countries,
        count,
      ]);
      const styles = census.styles.map(([style, count]) => [
        lineSample(Atlas.THEMES[theme].ink, Atlas.styleSample(style)), text[`style_${Atlas.STYLES[style]}`], count,
      ]);
      const roles = census.roles.map(([role, count]) => [
        markSample(Atlas.ROLES[role], theme), text[`role_${Atlas.ROLES[role]}`], count,
      ]);
      const sections = [
        section(text.countries, countries),
        section(text.lines, styles, census.widths > 1 ? text.line_width : null),
        section(text.places, roles, text.marker_size),
      ].filter(Boolean);
      return sections.length ? sections : [element("p", {}, text.legend_empty)];
    },
  });
})(window.Atlas);
