// The tooltip under the pointer and the small card of what is selected. Both are built from text nodes only.
(function (Atlas) {
  "use strict";
  const { element, fill, icon, ICONS } = Atlas;
  const AWAY_PX = 14;

  /** What is said about a target: {title, lines}. */
  Atlas.describe = function (layer, target, text) {
    return target.kind === "link" ? describeLink(layer, target.index, text) : describePlace(layer, target.index, text);
  };

  function describeLink({ scene, language }, link, text) {
    const name = (place) => scene.placeName(place, language);
    return {
      title: `${name(scene.province[link])} – ${name(scene.partner[link])}`,
      lines: [scene.countryName(scene.country[link], language), text[`style_${Atlas.STYLES[scene.style[link]]}`]],
      sectors: scene.sectorNames(link, language),
    };
  }

  function describePlace({ scene, language, countOfPlace }, place, text) {
    const role = text[`role_${Atlas.ROLES[scene.role[place]]}`];
    return {
      title: scene.placeName(place, language),
      lines: [scene.countryNameOfPlace(place, language), role, fill(text.links, { n: countOfPlace[place] })],
      sectors: [],
    };
  }

  function content({ title, lines, sectors }) {
    return [
      element("strong", { dir: "auto" }, title),
      element("span", { class: "atlas-facts" }, lines.filter(Boolean).join(" · ")),
      sectors.length ? element("span", { class: "atlas-sectors" }, sectors.join(", ")) : null,
    ].filter(Boolean);
  }

  class Tooltip {
    constructor(map) {
      this._map = map;
      this._box = element("div", { class: "atlas-tooltip", "aria-hidden": "true", hidden: "" });
      map.getContainer().append(this._box);
    }

    /** Show it beside a point, in the corner that hides fewest of the points to `spare`. */
    show(description, point, spare) {
      this._box.replaceChildren(...content(description));
      this._box.hidden = false;
      const { offsetWidth: width, offsetHeight: height } = this._box;
      const right = point.x + AWAY_PX;
      const left = point.x - AWAY_PX - width;
      const below = point.y + AWAY_PX;
      const above = point.y - AWAY_PX - height;
      const size = this._map.getSize();
      const cost = ([x, y]) => {
        const hidden = spare.filter((p) => p.x > x - 8 && p.x < x + width + 8 && p.y > y - 8 && p.y < y + height + 8);
        const beyond = x < 0 || y < 0 || x + width > size.x || y + height > size.y;
        return hidden.length + (beyond ? 10 : 0);
      };
      const corners = [[right, above], [right, below], [left, above], [left, below]];
      const [x, y] = corners.reduce((best, corner) => (cost(corner) < cost(best) ? corner : best));
      this._box.style.transform = `translate(${Math.max(4, Math.round(x))}px, ${Math.max(4, Math.round(y))}px)`;
    }

    hide() {
      this._box.hidden = true;
    }
  }

  Atlas.Tooltip = Tooltip;

  Atlas.Card = L.Control.extend({
    options: { position: "topright", onClear: () => {} },

    onAdd() {
      this._body = element("div", { class: "atlas-card-body", role: "status" });
      this._close = element("button", { type: "button", class: "atlas-close", click: () => this.options.onClear() }, icon(ICONS.close));
      this._box = element("div", { class: "atlas-card leaflet-control", hidden: "" }, this._body, this._close);
      Atlas.shield(this._box);
      return this._box;
    },

    /** Show a description, or nothing; returns whether it is another one than before. */
    show(description, text) {
      const key = JSON.stringify([description, text.clear]);
      if (key === this._key) return false;
      this._key = key;
      this._close.setAttribute("aria-label", text.clear);
      this._close.title = text.clear;
      this._body.replaceChildren(...(description ? content(description) : []));
      this._box.hidden = !description;
      return true;
    },

    /** How many pixels at the top of the map it covers; none where most of the map lies beside it. */
    height() {
      const { offsetTop, offsetWidth, offsetHeight } = this._box;
      return offsetWidth > this._map.getSize().x / 2 ? offsetTop + offsetHeight : 0;
    },
  });
})(window.Atlas);
