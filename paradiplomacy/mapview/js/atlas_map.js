// The map as a whole: mount it on a Leaflet map, tell it what to show, hear what the reader does.
//   AtlasMap.mount(map, {tiles})   once
//   AtlasMap.update(state)         any number of times; the fields are those of MapState in layer.py
(function (Atlas) {
  "use strict";
  const manifest = window.AtlasManifest;
  const HINT_MS = 1600;
  const OFFLINE = "offline";

  class AtlasView {
    constructor(map, { tiles = [] } = {}) {
      this.map = map;
      this.state = { text: {}, lang: "en", seq: 0, base: OFFLINE, units: "signed", visible: "all", selected: null, fit: 0 };
      this.text = { ...manifest.text };
      this.tiles = tiles;
      this.hostTheme = window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
      this.pointer = "mouse";
      this.fitted = null; // the state's `fit` that the view was last moved for
      this.layer = new Atlas.LinkLayer().addTo(map);
      this.host = new Atlas.Host(this.layer, (theme) => this._setHostTheme(theme));
      this._prepareContainer();
      this._addBaseMap();
      this._addControls();
      this._listen();
      this._showTheme();
      this._showText();
      this._resized();
      this.host.askAgain();
    }

    // ---- what Python says

    update(message) {
      const late = message.seq < this.state.seq; // the reader has clicked since: keep what was clicked
      const { selected, base, seq } = this.state;
      this.state = { ...this.state, ...message };
      if (late) Object.assign(this.state, { selected, base, seq });
      this.text = { ...manifest.text, ...message.text };
      this.layer.language = this.state.lang;
      this._showTheme();
      this._showText();
      this._showBase();
      this._load();
    }

    _load() {
      const url = this.state.scene;
      if (!url) return;
      if (this.sceneUrl === url) {
        this._show();
        return;
      }
      manifest
        .fetch(url)
        .then((buffer) => {
          if (this.state.scene !== url) return;
          this.sceneUrl = url;
          this.visibleBits = null;
          const scene = new Atlas.Scene(buffer);
          this.layer.setScene(scene, new Atlas.Arcs(scene));
          this._show();
        })
        .catch((error) => {
          this._notice(this.text.load_failed);
          console.error(error);
        });
    }

    _show() {
      const { state, layer } = this;
      this._notice(null);
      layer.selected = this._target(state.selected);
      if (this.visibleBits !== state.visible) {
        this.visibleBits = state.visible;
        layer.setVisible(Atlas.visibleLinks(state.visible, layer.scene.linkCount));
      } else {
        layer.setSelected(layer.selected);
      }
      this._fitIfAsked();
      this._showCard();
      this._refreshLegend();
    }

    /** {kind, id} -> {kind, index}; null where the scene has no such thing. */
    _target(selected) {
      const index = selected ? this.layer.scene.indexOf(selected.kind, selected.id) : -1;
      return index < 0 ? null : { kind: selected.kind, index };
    }

    _fitIfAsked() {
      if (this.fitted === this.state.fit || !this.layer.scene || !this.map.getSize().x) return;
      const first = this.fitted === null;
      if (first && !this.layer.visible.length) return;
      this.fitted = this.state.fit;
      this.fit({ animate: !first });
    }

    fit({ animate }) {
      if (this.layer.scene) Atlas.fitLinks(this.map, this.layer.arcs, this.layer.visible, { animate });
    }

    // ---- what the reader does

    _listen() {
      const { map } = this;
      const container = map.getContainer();
      const notePointer = (event) => (this.pointer = event.pointerType);
      container.addEventListener("pointerdown", notePointer, true);
      container.addEventListener("pointermove", notePointer, true);
      map.on("click", (event) => this._click(event));
      map.on("mousemove", (event) => this._hover(event.containerPoint));
      map.on("mouseout movestart", () => this._hover(null));
      map.on("moveend", () => this._refreshLegend());
      container.addEventListener("keydown", (event) => event.key === "Escape" && this.select(null));
      Atlas.tameWheel(map, () => this._hint(this.text.wheel_hint));
      new ResizeObserver(() => this._resized()).observe(container);
    }

    _resized() {
      this.map.invalidateSize({ animate: false, pan: false });
      if (this.map.getSize().x) this.map.setMinZoom(Atlas.zoomOfOneWorld(this.map));
      this._fitIfAsked();
    }

    _click({ containerPoint, latlng }) {
      const [nearest] = Atlas.candidatesAt(this.layer, this.map, containerPoint, this.pointer);
      this.tooltip.hide();
      this.select(nearest || null, latlng);
    }

    /** Select at once, here; then tell Python. */
    select(target, latlng) {
      const { layer } = this;
      if (!layer.scene || Atlas.sameTarget(target && { kind: target.kind, index: target.index }, layer.selected)) return;
      layer.hovered = null;
      layer.setSelected(target ? { kind: target.kind, index: target.index } : null);
      this.state.selected = target ? { kind: target.kind, id: layer.scene.idOf(target) } : null;
      this._showCard();
      this._report(this.state.selected || { kind: "none", id: "" }, latlng);
    }

    _report({ kind, id }, latlng) {
      this.state.seq += 1;
      const { seq, selected, base } = this.state;
      this.host.report({ kind, id, seq, selected, base }, latlng || this.map.getCenter());
    }

    _hover(point) {
      if (this.pointer === "touch") return;
      this.hoverPoint = point;
      if (this.awaitingHover) return;
      this.awaitingHover = true;
      requestAnimationFrame(() => {
        this.awaitingHover = false;
        this._showHovered();
      });
    }

    _showHovered() {
      const { layer, map, hoverPoint } = this;
      const [nearest] = hoverPoint ? Atlas.candidatesAt(layer, map, hoverPoint, this.pointer) : [];
      if (layer.scene) layer.setHovered(nearest ? { kind: nearest.kind, index: nearest.index } : null);
      map.getContainer().classList.toggle("atlas-pointing", Boolean(nearest));
      if (nearest) this.tooltip.show(Atlas.describe(layer, nearest, this.text), hoverPoint, this._endsInFocus());
      else this.tooltip.hide();
    }

    _endsInFocus() {
      const { layer, map } = this;
      const places = layer.focus ? [...layer.focus.places] : [];
      return places.map((place) => Atlas.pixelOf(map, layer.arcs.placeX[place], layer.arcs.placeY[place]));
    }

    // ---- how it looks

    _prepareContainer() {
      const container = this.map.getContainer();
      document.documentElement.classList.add("atlas-frame");
      container.classList.add("atlas-map");
      container.setAttribute("role", "region");
      this.map.attributionControl.setPrefix(false);
    }

    _addBaseMap() {
      const { levels } = manifest;
      if (window.AtlasBaseMap && levels.length) {
        this.baseMap = window.AtlasBaseMap.create({ levels, theme: this.theme, units: this.state.units }).addTo(this.map);
      }
    }

    _addControls() {
      const { map, layer, tiles } = this;
      this.buttons = new Atlas.Buttons({ onFit: () => this.fit({ animate: true }) }).addTo(map);
      this.baseSwitch = tiles.length
        ? new Atlas.BaseSwitch({ tiles, onChoice: (id) => this._chooseBase(id) }).addTo(map)
        : null;
      this.card = new Atlas.Card({ onClear: () => this.select(null) }).addTo(map);
      L.control.scale({ imperial: false }).addTo(map);
      this.legend = new Atlas.Legend(layer).addTo(map);
      this.tooltip = new Atlas.Tooltip(map);
      this.noticeBox = Atlas.element("div", { class: "atlas-notice", role: "status", hidden: "" });
      this.hintBox = Atlas.element("div", { class: "atlas-hint", "aria-hidden": "true" });
      map.getContainer().append(this.noticeBox, this.hintBox);
    }

    get theme() {
      return this.state.theme || this.hostTheme;
    }

    _setHostTheme(theme) {
      if (theme === this.hostTheme) return;
      this.hostTheme = theme;
      this._showTheme();
      this._refreshLegend();
    }

    _showTheme() {
      const { theme } = this;
      if (this.shownTheme === theme) return;
      this.shownTheme = theme;
      this.map.getContainer().dataset.theme = theme;
      this.layer.setTheme(theme);
      if (this.baseMap) this.baseMap.setTheme(theme);
    }

    _showText() {
      const { text, map } = this;
      document.documentElement.lang = this.state.lang;
      map.getContainer().setAttribute("aria-label", text.map);
      this.buttons.refresh(text);
      if (this.baseSwitch) this.baseSwitch.refresh(text, this.state.base);
      this.legend.refresh(text);
      if (!this.layer.scene) this._notice(text.loading);
    }

    _chooseBase(id) {
      this.state.base = id;
      this._showBase();
      this._report({ kind: "base", id });
    }

    _showBase() {
      const { base, units } = this.state;
      if (this.baseMap) this.baseMap.setUnits(units);
      if (this.shownBase === base) return;
      this.shownBase = base;
      if (this.tileLayer) this.tileLayer.remove();
      const source = this.tiles.find(({ id }) => id === base);
      this.tileLayer = source
        ? L.tileLayer(source.url, { attribution: source.attribution, maxZoom: source.max_zoom }).addTo(this.map)
        : null;
      if (this.baseMap) this.baseMap.setVisible(!source);
    }

    _showCard() {
      const { layer, text } = this;
      this.card.show(layer.selected ? Atlas.describe(layer, layer.selected, text) : null, text);
    }

    _refreshLegend() {
      if (this.layer.scene) this.legend.refresh(this.text);
    }

    _notice(message) {
      this.noticeBox.hidden = !message;
      this.noticeBox.textContent = message || "";
    }

    _hint(message) {
      this.hintBox.textContent = message;
      this.hintBox.classList.add("atlas-shown");
      clearTimeout(this.hintTimer);
      this.hintTimer = setTimeout(() => this.hintBox.classList.remove("atlas-shown"), HINT_MS);
    }
  }

  /** For tests and measurements: what is shown, what lies where, in pixels of the container. */
  function inspector(view) {
    const { map, layer } = view;
    return {
      map,
      get scene() {
        return layer.scene;
      },
      get shown() {
        return layer.shown;
      },
      get selected() {
        return layer.selected && { kind: layer.selected.kind, id: layer.scene.idOf(layer.selected) };
      },
      get labels() {
        return layer.labels.map((label) => label.text);
      },
      hit: (latlng, pointer = "mouse") =>
        Atlas.candidatesAt(layer, map, map.latLngToContainerPoint(latlng), pointer).map((candidate) => ({
          kind: candidate.kind,
          id: layer.scene.idOf(candidate),
          distance: candidate.distance,
        })),
      project: (lat, lon) => Atlas.pixelOf(map, Atlas.worldX(lon), Atlas.worldY(lat)),
      pointOfLink(id) {
        const middle = layer.arcs.middle(layer.scene.indexOf("link", id));
        const { x, y } = Atlas.pixelOf(map, middle.x, middle.y);
        return { x: x + middle.right, y: y + middle.down };
      },
      pointOfPlace(id) {
        const place = layer.scene.indexOf("place", id);
        return Atlas.pixelOf(map, layer.arcs.placeX[place], layer.arcs.placeY[place]);
      },
    };
  }

  let mounted = null;

  window.AtlasMap = {
    leafletOptions: {
      center: [16, 106],
      zoom: 3,
      minZoom: 0.5,
      maxZoom: 12,
      zoomSnap: 0.25,
      zoomDelta: 1,
      wheelPxPerZoomLevel: 90,
      maxBounds: [
        [-85, -1080],
        [85, 1440],
      ],
      maxBoundsViscosity: 0.8,
      zoomControl: false,
      zoomAnimation: !Atlas.reducedMotion(),
      fadeAnimation: !Atlas.reducedMotion(),
    },

    mount(map, options) {
      mounted = new AtlasView(map, options);
      window.__atlas = inspector(mounted);
    },

    update(state) {
      mounted.update(state);
    },
  };
})(window.Atlas);
