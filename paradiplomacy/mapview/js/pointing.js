// Pointing at things: hover, click, tap, and Enter for what lies in the middle of the map.
(function (Atlas) {
  "use strict";

  Atlas.Pointing = class {
    /** `view` is the AtlasView whose map is pointed at. */
    constructor(view) {
      this._view = view;
      this._pointer = "mouse";
      const { map, compact } = view;
      const container = map.getContainer();
      const notePointer = (event) => (this._pointer = event.pointerType);
      container.addEventListener("pointerdown", notePointer, true);
      container.addEventListener("pointermove", notePointer, true);
      map.on("click", (event) => this._click(event));
      map.on("mousemove", (event) => this._hover(event.containerPoint));
      map.on("mouseout movestart", () => this._hover(null));
      if (compact) return;
      container.addEventListener("pointerdown", () => container.classList.remove("atlas-by-key"), true);
      container.addEventListener("keyup", () => container.classList.add("atlas-by-key"));
      container.addEventListener("keydown", (event) => this._press(event));
    }

    _press(event) {
      const { map } = this._view;
      if (event.key === "Escape") this._view.select(null);
      if (event.key === "Enter" && event.target === map.getContainer()) {
        event.preventDefault();
        this._pickAt(map.getSize().divideBy(2), "keyboard");
      }
    }

    _click({ containerPoint, latlng }) {
      this._view.tooltip.hide();
      this._pickAt(containerPoint, this._pointer, latlng);
    }

    /** Select what lies nearest to a point at once; where others are about as near, offer them in a list. */
    _pickAt(point, pointer, latlng) {
      const { layer, map, picker, text, compact } = this._view;
      const candidates = Atlas.meant(Atlas.candidatesAt(layer, map, point, pointer), pointer);
      picker.close();
      if (pointer === "keyboard" && !candidates.length) {
        this._view.hint(text.nothing_here);
        return;
      }
      this._view.select(candidates[0] || null, latlng);
      if (candidates.length > 1 && !compact) {
        picker.open(candidates, point, { layer, text, takesFocus: pointer === "keyboard" });
      }
    }

    /** At most once a frame; a finger does not hover. */
    _hover(point) {
      if (this._pointer === "touch") return;
      this._hoverPoint = point;
      if (this._awaiting) return;
      this._awaiting = true;
      requestAnimationFrame(() => {
        this._awaiting = false;
        if (!this._view.picker.isOpen) this._showHovered();
      });
    }

    _showHovered() {
      const { layer, map, tooltip, text } = this._view;
      const point = map.dragging.moving() ? null : this._hoverPoint; // a drag passes over everything
      const [nearest] = point ? Atlas.candidatesAt(layer, map, point, this._pointer) : [];
      if (layer.scene) layer.setHovered(nearest ? { kind: nearest.kind, index: nearest.index } : null);
      map.getContainer().classList.toggle("atlas-pointing", Boolean(nearest));
      if (nearest) tooltip.show(Atlas.describe(layer, nearest, text), point, this._endsInFocus());
      else tooltip.hide();
    }

    _endsInFocus() {
      const { layer, map } = this._view;
      const places = layer.focus ? [...layer.focus.places] : [];
      return places.map((place) => Atlas.pixelOf(map, layer.arcs.placeX[place], layer.arcs.placeY[place]));
    }
  };
})(window.Atlas);
