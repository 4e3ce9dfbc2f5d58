// Buttons on the map: zoom, fit, full screen, choice of base map. All are real buttons with translated names.
(function (Atlas) {
  "use strict";
  const { element, icon, ICONS } = Atlas;

  function button(name, path, onPress) {
    const made = element("button", { type: "button", class: "atlas-button", click: onPress }, icon(path));
    made.dataset.name = name;
    return made;
  }

  function nameButton(made, name) {
    made.title = name;
    made.setAttribute("aria-label", name);
  }

  Atlas.Buttons = L.Control.extend({
    options: { position: "topleft", onFit: () => {} },

    onAdd(map) {
      this._buttons = [
        button("zoom_in", ICONS.plus, () => map.zoomIn(1)),
        button("zoom_out", ICONS.minus, () => map.zoomOut(1)),
        button("fit", ICONS.fit, () => this.options.onFit()),
      ];
      if (document.fullscreenEnabled) this._buttons.push(button("full_screen", ICONS.full_screen, toggleFullScreen));
      document.addEventListener("fullscreenchange", () => this.refresh(this._text));
      const box = element("div", { class: "atlas-panel atlas-buttons" }, ...this._buttons);
      Atlas.shield(box);
      return box;
    },

    refresh(text) {
      this._text = text;
      for (const made of this._buttons) {
        const { name } = made.dataset;
        nameButton(made, name === "full_screen" && document.fullscreenElement ? text.exit_full_screen : text[name]);
      }
    },
  });

  function toggleFullScreen() {
    if (document.fullscreenElement) document.exitFullscreen();
    else document.documentElement.requestFullscreen();
  }

  /** Choice between the base map and online tiles: [{id, url, attribution, max_zoom}]. */
  Atlas.BaseSwitch = L.Control.extend({
    options: { position: "topright", tiles: [], onChoice: () => {} },

    onAdd() {
      this._toggle = button("base_map", ICONS.layers, () => this._setOpen(this._choices.hidden));
      this._toggle.setAttribute("aria-expanded", "false");
      this._choices = element("fieldset", { class: "atlas-choices", hidden: "" });
      this._box = element("div", { class: "atlas-panel atlas-base" }, this._toggle, this._choices);
      this._box.addEventListener("keydown", (event) => {
        if (event.key !== "Escape" || this._choices.hidden) return;
        event.stopPropagation();
        this._setOpen(false);
        this._toggle.focus();
      });
      L.DomEvent.disableScrollPropagation(Atlas.shield(this._box));
      return this._box;
    },

    _setOpen(open) {
      this._choices.hidden = !open;
      this._toggle.setAttribute("aria-expanded", String(open));
    },

    refresh(text, chosen) {
      nameButton(this._toggle, text.base_map);
      const choices = ["offline", ...this.options.tiles.map((source) => source.id)].map((id) => {
        const input = element("input", { type: "radio", name: "atlas-base", value: id, change: () => this.options.onChoice(id) });
        input.checked = id === chosen;
        return element("label", {}, input, text[`base_${id}`] || id);
      });
      this._choices.replaceChildren(element("legend", {}, text.base_map), ...choices);
    },
  });

  /** The boxes of all controls, in pixels of the map's container. */
  Atlas.controlBoxes = function (map) {
    const frame = map.getContainer().getBoundingClientRect();
    const controls = map.getContainer().querySelectorAll(".leaflet-control:not([hidden])");
    return [...controls].map((control) => {
      const { left, top, right, bottom } = control.getBoundingClientRect();
      return { left: left - frame.left, top: top - frame.top, right: right - frame.left, bottom: bottom - frame.top };
    });
  };

  /** A map that is a picture: it neither moves nor takes the wheel, a finger or the keyboard. */
  Atlas.holdStill = function (map) {
    for (const name of ["dragging", "touchZoom", "doubleClickZoom", "scrollWheelZoom", "boxZoom", "keyboard", "tap"]) {
      if (map[name]) map[name].disable();
    }
    map.getContainer().removeAttribute("tabindex");
  };

  /** Let the wheel scroll the page until the reader has turned to the map; Ctrl always zooms. */
  Atlas.tameWheel = function (map, showHint) {
    const container = map.getContainer();
    map.scrollWheelZoom.disable();
    const turned = () => container.contains(document.activeElement) || document.fullscreenElement;
    const decide = (event) => {
      const zooms = event.ctrlKey || event.metaKey || turned();
      if (zooms !== map.scrollWheelZoom.enabled()) map.scrollWheelZoom[zooms ? "enable" : "disable"]();
      if (!zooms) showHint();
    };
    container.addEventListener("wheel", decide, { capture: true, passive: true });
  };
})(window.Atlas);
