// The legend: what can be seen right now, with counts, and nothing else. Samples are drawn by the layer's own code.
// Its head chooses what colour tells; rows of countries and sectors are buttons that filter.
(function (Atlas) {
  "use strict";
  const { element, fill } = Atlas;
  const NARROW_PX = 760;
  const SAMPLE = { width: 30, height: 16 };
  const MODES = ["country", "sector", "status"];
  const FEW = 2; // so many countries without a colour of their own are named

  /** Count what a view shows: colours by slot, styles, roles, widths, and countries without a colour of their own. */
  Atlas.census = function (layer, view, zoom, links = layer.visible) {
    const { scene, arcs, colouring } = layer;
    const found = { links: 0, slots: new Map(), sectors: new Map(), styles: new Map(), roles: new Map(), others: new Set() };
    const widths = new Set();
    const add = (counts, key) => counts.set(key, (counts.get(key) || 0) + 1);
    for (const link of links) {
      if (!arcs.touches(link, view)) continue;
      found.links++;
      add(found.slots, colouring.slotOf[link]);
      add(found.styles, scene.style[link]);
      widths.add(Math.min(5, scene.agreements[link]));
      colouring.bits.forEach((bit, slot) => scene.hasSector(link, bit) && add(found.sectors, slot));
      if (scene.country[link] >= Atlas.ownColours()) found.others.add(scene.country[link]);
    }
    const places = new Set(Atlas.marksInView(layer, view, zoom).map((mark) => mark.place));
    for (const place of places) add(found.roles, scene.role[place]);
    return { ...found, widths: widths.size };
  };

  const inOrder = (counts) => [...counts].sort((a, b) => a[0] - b[0]);

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

  /** Rows are {picture, name, count, toggle: {pressed, press, title} or null}. */
  function section(title, rows, note) {
    if (!rows.length) return null;
    const items = rows.map((row) => element("li", {}, rowOf(row)));
    return element("section", {}, element("h3", {}, title), element("ul", {}, ...items), note ? element("p", {}, note) : null);
  }

  function rowOf({ picture, name, count, toggle }) {
    const content = [picture, element("span", { class: "atlas-name" }, name), element("span", { class: "atlas-count" }, count)];
    if (!toggle) return element("span", { class: "atlas-row" }, ...content);
    const { pressed, off, press, title, key } = toggle;
    const attributes = { type: "button", class: "atlas-row", "aria-pressed": String(pressed), title, click: press };
    const made = element("button", attributes, ...content);
    made.dataset.key = key;
    made.classList.toggle("atlas-off", off);
    return made;
  }

  Atlas.Legend = L.Control.extend({
    options: { position: "bottomleft", onColour: () => {}, onToggle: () => {}, onResize: () => {} },

    initialize(layer, options) {
      L.setOptions(this, options);
      this._layer = layer;
      this._open = null; // until the reader decides: open where there is room
    },

    onAdd(map) {
      this._map = map;
      const open = () => this._setOpen(!this.isOpen());
      this._toggle = element("button", { type: "button", class: "atlas-legend-toggle", click: open });
      this._modes = element("fieldset", { class: "atlas-modes" });
      this._sectionsBox = element("div", {});
      const body = { class: "atlas-legend-body", id: "atlas-legend-body", tabindex: "0", role: "region" };
      this._body = element("div", body, this._modes, this._sectionsBox);
      this._box = element("div", { class: "atlas-panel atlas-legend" }, this._toggle, this._body);
      L.DomEvent.disableScrollPropagation(Atlas.shield(this._box));
      this._toggle.setAttribute("aria-controls", "atlas-legend-body");
      return this._box;
    },

    isOpen() {
      return this._open ?? this._map.getSize().x >= NARROW_PX;
    },

    /** How many pixels at the left of the map it covers. */
    width() {
      return this.isOpen() ? this._box.offsetWidth : 0;
    },

    _setOpen(open) {
      this._open = open;
      this.refresh(this._text, this._state);
      this.options.onResize();
    },

    /** Write the legend anew for what the map shows now. `state` is {colour, countries, sectors}; `pool` the links that
     *  pass all filters but the legend's own. */
    refresh(text, state, pool) {
      Object.assign(this, { _text: text, _state: state, _pool: pool || this._pool });
      const open = this.isOpen();
      this._toggle.textContent = text.legend;
      this._toggle.setAttribute("aria-expanded", String(open));
      this._body.setAttribute("aria-label", text.legend);
      this._body.hidden = !open;
      if (!open || !this._layer.scene || !this._layer.colouring) return;
      const focused = this._box.contains(document.activeElement) ? document.activeElement.dataset.key : null;
      this._writeModes(text, state.colour);
      this._sectionsBox.replaceChildren(...this._sections(text, state));
      const again = focused && [...this._box.querySelectorAll("[data-key]")].find(({ dataset }) => dataset.key === focused);
      if (again) again.focus();
    },

    _writeModes(text, chosen) {
      const choices = MODES.map((mode) => {
        const change = () => this.options.onColour(mode);
        const input = element("input", { type: "radio", name: "atlas-colour", value: mode, change });
        input.checked = mode === chosen;
        input.dataset.key = `colour ${mode}`;
        return element("label", {}, input, element("span", {}, text[`colour_${mode}`]));
      });
      this._modes.replaceChildren(element("legend", {}, text.colour_by), element("div", { class: "atlas-segments" }, ...choices));
    },

    _sections(text, state) {
      const { theme } = this._layer;
      const zoom = this._map.getZoom();
      const view = Atlas.wholeView(this._map);
      const census = Atlas.census(this._layer, view, zoom);
      const isFiltered = state.countries.length || state.sectors.length;
      const pool = isFiltered && this._pool ? Atlas.census(this._layer, view, zoom, this._pool) : census;
      if (!census.links && !pool.links) return [element("p", {}, text.legend_empty)];
      const styles = inOrder(census.styles).map(([style, count]) => this._styleRow(style, count, text, state));
      const roles = inOrder(census.roles).map(([role, count]) => ({
        picture: markSample(Atlas.ROLES[role], theme), name: text[`role_${Atlas.ROLES[role]}`], count: String(count),
      }));
      const colours = {
        country: () => section(text.countries, this._countryRows(census, pool, text, state)),
        sector: () => section(text.sectors, this._sectorRows(census, pool, text, state), text.sector_note),
        status: () => null, // the lines below have the colours
      };
      return [
        colours[state.colour](),
        section(text.lines, styles, census.widths > 1 ? text.line_width : null),
        section(text.places, roles, text.marker_size),
      ].filter(Boolean);
    },

    _styleRow(style, count, text, state) {
      const { theme, colouring } = this._layer;
      const colour = state.colour === "status" ? Atlas.slotColour(colouring, style, theme) : Atlas.THEMES[theme].ink;
      const name = text[`style_${Atlas.STYLES[style]}`];
      return { picture: lineSample(colour, Atlas.styleSample(style)), name, count: String(count) };
    },

    _countryRows(census, pool, text, state) {
      const { scene, language } = this._layer;
      const own = Atlas.ownColours();
      const rows = inOrder(pool.slots).filter(([slot]) => slot < own).map(([slot, most]) => {
        const count = census.slots.get(slot) || 0;
        const name = scene.countryName(slot, language);
        const toggle = this._toggleOf("countries", scene.countries[slot].code, name, { text, state, count });
        return { picture: this._colourSample(slot), name, count: this._countOf(count, most), toggle };
      });
      const rest = census.slots.get(own);
      if (rest) rows.push({ picture: this._colourSample(own), name: this._otherCountries(census, text), count: String(rest) });
      return rows;
    },

    _otherCountries(census, text) {
      const { scene, language } = this._layer;
      const names = [...census.others].map((country) => scene.countryName(country, language));
      return names.length <= FEW ? names.join(", ") : text.other_countries;
    },

    /** Sectors count every link that has them, in that colour or not. */
    _sectorRows(census, pool, text, state) {
      const { scene, language, colouring } = this._layer;
      const rows = inOrder(pool.sectors).map(([slot, most]) => {
        const bit = colouring.bits[slot];
        const name = scene.sectorName(bit, language);
        const count = census.sectors.get(slot) || 0;
        const toggle = this._toggleOf("sectors", scene.sectors[bit].code, name, { text, state, count });
        return { picture: this._colourSample(slot), name, count: this._countOf(count, most), toggle };
      });
      const rest = census.slots.get(Atlas.ownColours());
      if (rest) rows.push({ picture: this._colourSample(Atlas.ownColours()), name: text.other_sectors, count: String(rest) });
      return rows;
    },

    /** What is on screen; where the filter hides all of it, how many more it would be. */
    _countOf: (count, more) => (count || !more ? String(count) : `+${more}`),

    _toggleOf(filter, code, name, { text, state, count }) {
      const pressed = state[filter].includes(code);
      return {
        pressed,
        off: !count && !pressed,
        key: `${filter} ${code}`,
        title: fill(pressed ? text.show_all_of : text.show_only, { name }),
        press: () => this.options.onToggle(filter, code),
      };
    },

    _colourSample(slot) {
      const { colouring, theme } = this._layer;
      return lineSample(Atlas.slotColour(colouring, slot, theme), { width: 3, alpha: 1, dash: [] });
    },
  });
})(window.Atlas);
