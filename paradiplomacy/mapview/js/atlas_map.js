// The map as a whole: it shows the state that Python sends, and reports what the reader does (both in messages.py).
(function (Atlas) {
  "use strict";
  const manifest = window.AtlasManifest;
  const HINT_MS = 1600;
  const OFFLINE = "offline";
  const ZOOM_HERE = 2;
  const OWN = ["colour", "countries", "sectors"]; // of the state: what the reader may change here, and Python elsewhere
  const START = {
    text: {}, lang: "en", visit: "", seq: 0, base: OFFLINE, units: "signed", visible: "all", pool: "", restyled: {}, selected: null,
    fit: 0, around: [], colour: "country", countries: [], sectors: [], match: "any",
  };

  class AtlasView {
    constructor(map, { tiles = [], compact = false, onReport = null } = {}) {
      this.map = map;
      this.compact = compact;
      this.isFrame = !onReport;
      this.state = { ...START };
      this.lastReport = 0; // number of the newest report of this visit
      this.heard = 0; // number of the newest report that Python has answered
      this.changed = new Set(); // of OWN: changed here since Python's last word
      this.text = { ...manifest.text };
      this.tiles = tiles;
      this.hostTheme = window.matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
      this.fitted = null; // the state's `fit` that the view was last moved for
      this.layer = new Atlas.LinkLayer().addTo(map);
      this.host = new Atlas.Host(this.layer, { onTheme: (theme) => this._setHostTheme(theme), onReport });
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
      const isNewVisit = message.visit !== this.state.visit; // to a server that was started anew, say
      const isUnheard = isNewVisit && this.lastReport > this.heard;
      if (isNewVisit) this.lastReport = 0;
      this.heard = message.seq;
      const late = isUnheard || message.seq < this.lastReport; // the reader has acted since: keep what was done
      const { selected, base } = this.state;
      const seq = Math.max(this.state.seq, message.seq); // never lower: Python leaves out what it has seen
      const own = Object.fromEntries([...this.changed].map((field) => [field, this.state[field]]));
      this.state = { ...this.state, ...message, seq };
      if (late) Object.assign(this.state, { selected, base, ...own });
      else this.changed.clear();
      this.text = { ...manifest.text, ...message.text };
      this.layer.setLanguage(this.state.lang);
      this._showTheme();
      this._showText();
      this._showBase();
      this._load();
      if (isUnheard) this._report(this.state.selected || { kind: "none", id: "" });
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
          this.shownKey = null;
          const scene = new Atlas.Scene(buffer);
          this.layer.setScene(scene, new Atlas.Arcs(scene));
          this._show();
        })
        .catch((error) => {
          this._notice(this.text.load_failed);
          console.error(error);
        });
    }

    /** Show the state; lines are drawn anew only where something about them is new. */
    _show() {
      const { state, layer } = this;
      this._notice(null);
      const selected = this._target(state.selected);
      const own = OWN.map((field) => state[field]);
      const key = JSON.stringify([state.visible, state.pool, state.restyled, state.match, ...own]);
      if (this.shownKey !== key) {
        this.shownKey = key;
        layer.scene.restyle(state.restyled);
        layer.setColouring(Atlas.colouring(layer.scene, state.colour, state.sectors));
        layer.selected = selected;
        layer.setVisible(this._visibleLinks());
        if (this.compact) this.fitted = null;
      } else if (!Atlas.sameTarget(selected, layer.selected)) {
        layer.setSelected(selected); // what the reader selected here is drawn already
      }
      if (this._fillCard() && layer.groups.length) layer.drawOverlay(); // the words of a bracket keep clear of the card
      this._fitIfAsked();
      this._refreshLegend();
    }

    /** The links to show: Python's word, or the reader's own while Python has not answered yet. */
    _visibleLinks() {
      const { state, layer } = this;
      const isAhead = this.changed.has("countries") || this.changed.has("sectors");
      return isAhead ? Atlas.passing(layer.scene, this._pool(), state) : Atlas.visibleLinks(state.visible, layer.scene.linkCount);
    }

    /** The links that pass all filters but those of countries and sectors. */
    _pool() {
      return Atlas.visibleLinks(this.state.pool || this.state.visible, this.layer.scene.linkCount);
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
      // Who opens a shared address sees first what it is about.
      const chosen = first && !this.compact ? this.layer.linksOf(this.layer.selected) : [];
      this.fit({ animate: !first, closer: first, links: chosen.length ? chosen : this.layer.visible });
    }

    fit({ animate, closer = false, links = this.layer.visible }) {
      if (!this.layer.scene) return;
      const { legend, card } = this;
      const inset = { left: legend ? legend.width() : 0, top: card ? card.height() : 0 };
      const around = this.state.around.map((id) => this.layer.scene.indexOf("place", id)).filter((place) => place >= 0);
      if (around.length) Atlas.fitPlaces(this.map, this.layer, around, { animate, inset });
      else Atlas.fitLinks(this.map, this.layer, links, { animate, inset, closer });
    }

    // ---- what the reader does

    _listen() {
      const { map } = this;
      map.on("moveend", () => Atlas.afterPaint(() => this._refreshLegend()));
      new ResizeObserver(() => this._resized()).observe(map.getContainer());
      this.pointing = new Atlas.Pointing(this);
      if (!this.compact) Atlas.tameWheel(map, () => this.hint(this.text.wheel_hint));
    }

    _resized() {
      this.map.invalidateSize({ animate: false, pan: false });
      if (this.map.getSize().x) this._zoomNoFartherThan(Atlas.zoomOfOneWorld(this.map));
      if (this.compact) this.fitted = null;
      this._fitIfAsked();
    }

    /** Move at once: Leaflet would zoom in over a quarter of a second, and undo what the reader does meanwhile. */
    _zoomNoFartherThan(zoom) {
      if (this.map.getZoom() < zoom) this.map.setZoom(zoom, { animate: false });
      this.map.setMinZoom(zoom);
    }

    /** Select at once, here; then tell Python. */
    select(target, latlng) {
      const { layer } = this;
      if (!layer.scene || Atlas.sameTarget(target && { kind: target.kind, index: target.index }, layer.selected)) return;
      layer.hovered = null;
      layer.selected = target ? { kind: target.kind, index: target.index } : null;
      this.state.selected = target ? { kind: target.kind, id: layer.scene.idOf(target) } : null;
      this._fillCard(); // first: names and brackets keep clear of it
      layer.setSelected(layer.selected);
      this._report(this.state.selected || { kind: "none", id: "" }, latlng);
    }

    _setColour(mode) {
      this.state.colour = mode;
      this.changed.add("colour");
      this._show();
      this._report({ kind: "colour", id: mode });
    }

    _toggleFilter(field, code) {
      this.state[field] = Atlas.toggled(this.state[field], code);
      this.changed.add(field);
      this._show();
      this._report({ kind: "filter", id: "" });
    }

    _report({ kind, id }, latlng) {
      this.state.seq += 1;
      this.lastReport = this.state.seq;
      const { seq, selected, base } = this.state;
      const own = Object.fromEntries([...this.changed].map((field) => [field, this.state[field]]));
      this.host.report({ kind, id, seq, selected, base, ...own }, latlng || this.map.getCenter());
    }

    // ---- how it looks

    _prepareContainer() {
      const container = this.map.getContainer();
      if (this.isFrame) document.documentElement.classList.add("atlas-frame");
      container.classList.add("atlas-map");
      container.classList.toggle("atlas-compact", this.compact);
      container.setAttribute("role", this.compact ? "img" : "region");
      this.map.attributionControl.setPrefix(false);
      if (this.compact) Atlas.holdStill(this.map);
    }

    _addBaseMap() {
      const { levels, files } = manifest;
      if (!window.AtlasBaseMap || !levels.length) return;
      const read = files ? { read: manifest.fetch } : {};
      const { theme, state } = this;
      this.baseMap = window.AtlasBaseMap.create({ levels, ...read, theme, units: state.units }).addTo(this.map);
    }

    _addControls() {
      const { map, layer, tiles, compact } = this;
      if (!compact) {
        this.buttons = new Atlas.Buttons({ onFit: () => this.fit({ animate: true }) }).addTo(map);
        if (tiles.length) this.baseSwitch = new Atlas.BaseSwitch({ tiles, onChoice: (id) => this._chooseBase(id) }).addTo(map);
        this.card = new Atlas.Card({ onClear: () => this.select(null) }).addTo(map);
        L.control.scale({ imperial: false }).addTo(map);
        this.legend = new Atlas.Legend(layer, {
          onColour: (mode) => this._setColour(mode),
          onToggle: (field, code) => this._toggleFilter(field, code),
          onResize: () => layer.drawOverlay(),
        }).addTo(map);
        layer.obstacles = () => Atlas.controlBoxes(map);
      }
      layer.onGroup = (province) => this.select({ kind: "place", index: province });
      this.picker = new Atlas.Picker(map, {
        onChoose: (target) => this.select(target),
        onPoint: (target) => layer.scene && layer.setHovered(target && { kind: target.kind, index: target.index }),
        onZoom: (point) => map.setZoomAround(map.containerPointToLatLng(point), map.getZoom() + ZOOM_HERE),
      });
      this.tooltip = new Atlas.Tooltip(map);
      this.noticeBox = Atlas.element("div", { class: "atlas-notice", role: "status", hidden: "" });
      this.hintBox = Atlas.element("div", { class: "atlas-hint", role: "status" });
      const crosshair = Atlas.element("div", { class: "atlas-crosshair", "aria-hidden": "true" });
      map.getContainer().append(this.noticeBox, this.hintBox, crosshair);
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
      if (this.buttons) this.buttons.refresh(text);
      if (this.baseSwitch) this.baseSwitch.refresh(text, this.state.base);
      if (!this.layer.scene) this._notice(text.loading);
      if (this.legend) this.legend.refresh(text, this.state);
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

    /** Write what is selected on the card; returns whether that is something new. */
    _fillCard() {
      const { layer, text, card } = this;
      return card ? card.show(layer.selected ? Atlas.describe(layer, layer.selected, text) : null, text) : false;
    }

    _refreshLegend() {
      if (this.legend && this.layer.scene) this.legend.refresh(this.text, this.state, this._pool());
    }

    _notice(message) {
      this.noticeBox.hidden = !message;
      this.noticeBox.textContent = message || "";
    }

    hint(message) {
      this.hintBox.textContent = message;
      this.hintBox.classList.add("atlas-shown");
      clearTimeout(this.hintTimer);
      this.hintTimer = setTimeout(() => this.hintBox.classList.remove("atlas-shown"), HINT_MS);
    }
  }

  Atlas.AtlasView = AtlasView;
})(window.Atlas);
