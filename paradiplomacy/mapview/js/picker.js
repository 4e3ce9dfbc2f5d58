// The list that opens where a click may have meant several things: "3 links here". The nearest is selected already;
// the list offers the others. Arrow keys move in it, Enter chooses, Escape closes and gives the focus back.
(function (Atlas) {
  "use strict";
  const { element, fill, icon, ICONS } = Atlas;
  const AWAY_PX = 12;

  Atlas.Picker = class {
    constructor(map, { onChoose, onPoint, onZoom }) {
      Object.assign(this, { _map: map, _onChoose: onChoose, _onPoint: onPoint, _onZoom: onZoom });
      this._title = element("strong", { id: "atlas-picker-title" });
      this._close = element("button", { type: "button", class: "atlas-close", click: () => this.close() }, icon(ICONS.close));
      this._list = element("ul", {});
      this._zoom = element("button", { type: "button", class: "atlas-choice atlas-zoom-here", click: () => this._zoomHere() });
      this._box = element(
        "div",
        { class: "atlas-picker atlas-panel", role: "dialog", "aria-labelledby": "atlas-picker-title", hidden: "" },
        element("div", { class: "atlas-picker-head" }, this._title, this._close),
        this._list,
        this._zoom,
      );
      this._box.addEventListener("keydown", (event) => this._press(event));
      this._box.addEventListener("pointerleave", () => this._onPoint(null));
      L.DomEvent.disableScrollPropagation(Atlas.shield(this._box));
      map.getContainer().append(this._box);
      map.on("zoomstart dragstart resize", () => this.close());
      map.getContainer().addEventListener("keydown", (event) => this._enterByKey(event), true);
    }

    get isOpen() {
      return !this._box.hidden;
    }

    /** Offer candidates [{kind, index}] at a point of the container; `takesFocus` where the keyboard asked. */
    open(candidates, point, { layer, text, takesFocus }) {
      const places = candidates[0].kind === "place";
      this._title.textContent = fill(places ? text.places_here : text.links_here, { n: candidates.length });
      this._close.setAttribute("aria-label", text.close);
      this._zoom.textContent = text.zoom_here;
      this._zoom.hidden = this._map.getZoom() >= this._map.getMaxZoom();
      this._point = point;
      this._list.replaceChildren(...candidates.map((target) => element("li", {}, this._choice(target, layer, text))));
      this._box.hidden = false;
      this._list.scrollTop = 0;
      this._place(point);
      if (takesFocus) this._choices()[0].focus();
    }

    close() {
      if (!this.isOpen) return;
      const hadFocus = this._box.contains(document.activeElement);
      this._box.hidden = true;
      this._onPoint(null);
      if (hadFocus) this._map.getContainer().focus({ preventScroll: true });
    }

    _choice(target, layer, text) {
      const { title, lines } = Atlas.describe(layer, target, text);
      const facts = lines.filter(Boolean).join(" · ");
      const colour = Atlas.targetColour(layer, target);
      const swatch = element("span", { class: `atlas-swatch atlas-swatch-${target.kind}`, "aria-hidden": "true" });
      swatch.style.setProperty("--swatch", colour);
      const made = element(
        "button",
        {
          type: "button",
          class: "atlas-choice",
          click: () => this._choose(target),
          focus: () => this._onPoint(target),
          pointerenter: () => this._onPoint(target),
        },
        swatch,
        element("span", {}, element("b", { dir: "auto" }, title), element("span", { class: "atlas-facts" }, facts)),
      );
      if (Atlas.sameTarget(target, layer.selected)) made.setAttribute("aria-current", "true");
      return made;
    }

    _choose(target) {
      this.close();
      this._onChoose(target);
    }

    _zoomHere() {
      const { _point: point } = this;
      this.close();
      this._onZoom(point);
    }

    _choices() {
      return [...this._box.querySelectorAll(".atlas-choice:not([hidden])")];
    }

    _press(event) {
      event.stopPropagation(); // else arrows would move the map as well, and Escape clear the selection
      if (event.key === "Escape") this.close();
      const choices = this._choices();
      const at = choices.indexOf(document.activeElement);
      const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: choices.length - 1 }[event.key];
      if (to === undefined) return;
      event.preventDefault();
      choices[(to + choices.length) % choices.length].focus();
    }

    /** From the map itself, the keys for moving in the list lead into it. */
    _enterByKey(event) {
      if (!this.isOpen || event.target !== this._map.getContainer()) return;
      if (event.key === "Escape") this.close();
      else if (event.key === "ArrowDown" || event.key === "ArrowUp") this._choices()[0].focus();
      else return;
      event.preventDefault();
      event.stopPropagation();
    }

    /** Beside the point, inside the map. */
    _place(point) {
      const { x: across, y: down } = this._map.getSize();
      const { offsetWidth: width, offsetHeight: height } = this._box;
      const right = point.x + AWAY_PX;
      const x = right + width <= across - 4 ? right : point.x - AWAY_PX - width;
      const clamp = (value, most) => Math.round(Math.max(4, Math.min(value, most)));
      const y = point.y - height / 2;
      this._box.style.transform = `translate(${clamp(x, across - width - 4)}px, ${clamp(y, down - height - 4)}px)`;
    }
  };
})(window.Atlas);
