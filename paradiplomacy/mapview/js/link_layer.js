// The Leaflet layer: three canvases on top of each other, moved and scaled together by Leaflet's renderer.
//   lines  all visible links; drawn again only when the view or the filter changes
//   focus  the links that are pointed at or selected, emphasised
//   marks  markers and labels
// Pointing at something fades the whole lines canvas by its opacity instead of drawing thousands of lines again.
(function (Atlas) {
  "use strict";
  const CANVASES = ["lines", "focus", "marks"];

  Atlas.LinkLayer = L.Renderer.extend({
    options: { padding: 0.2 },

    initialize(options) {
      L.Renderer.prototype.initialize.call(this, options);
      this.scene = null;
      this.arcs = null;
      this.visible = new Int32Array(0);
      this.countOfPlace = new Uint32Array(0);
      this.colouring = null; // see colours.js
      this.theme = "light";
      this.language = "en";
      this.hovered = null; // targets: {kind: "link" | "place", index}
      this.selected = null;
      this.focus = null; // {links, places} of what is hovered or selected
      this.groups = []; // brackets over partners that share a figure with what is hovered or selected
      this.obstacles = () => []; // boxes of the container that lie over the map: no name is written under them
      this.onGroup = () => {}; // what a click on the words of a bracket does, with the province
      this.labels = [];
      this._settled = null; // the labels that the present view had before something came into focus
      this._raster = new Atlas.RasterPainter(); // draws the lines where they are very many
      this._drawn = null; // the view of what the lines canvas shows
      this.isDrawing = false;
      this.shown = -1; // how many links the last finished drawing had; for tests and measurements
    },

    setScene(scene, arcs) {
      this.scene = scene;
      this.arcs = arcs;
      this.hovered = this.selected = this.focus = null;
      this.groups = [];
    },

    /** What colour tells, without drawing. */
    setColouring(colouring) {
      this.colouring = colouring;
    },

    setVisible(links) {
      const { scene } = this;
      this.visible = links;
      this.isVisible = new Uint8Array(scene.linkCount);
      this.countOfPlace = new Uint32Array(scene.placeCount);
      for (const link of links) {
        this.isVisible[link] = 1;
        this.countOfPlace[scene.province[link]]++;
        this.countOfPlace[scene.partner[link]]++;
      }
      this._refocus();
      this.draw();
    },

    setTheme(theme) {
      this.theme = theme;
      this.draw();
    },

    setLanguage(language) {
      if (language === this.language) return;
      this.language = language;
      this.drawOverlay();
    },

    setSelected(target) {
      this.selected = target;
      this._refocus();
      this.drawOverlay();
    },

    setHovered(target) {
      if (sameTarget(target, this.hovered)) return;
      this.hovered = target;
      this._refocus();
      this.drawOverlay();
    },

    _refocus() {
      const links = new Set();
      const places = new Set();
      for (const target of [this.selected, this.hovered]) {
        for (const link of this.linksOf(target)) links.add(link);
      }
      for (const link of links) places.add(this.scene.province[link]).add(this.scene.partner[link]);
      const isLinkHovered = this.hovered && this.hovered.kind === "link";
      this.groups = Atlas.groupsOf(this.scene, isLinkHovered ? this.hovered : this.selected || this.hovered);
      for (const { partners } of links.size ? this.groups : []) partners.forEach((place) => places.add(place));
      this.focus = links.size ? { links: [...links], places } : null;
      if (!this.focus) this.groups = [];
    },

    /** The visible links of a target. */
    linksOf(target) {
      if (!target) return [];
      if (target.kind === "link") return this.isVisible[target.index] ? [target.index] : [];
      const { province, partner } = this.scene;
      return this.visible.filter((link) => province[link] === target.index || partner[link] === target.index);
    },

    draw() {
      this.drawLines();
      this.drawOverlay();
    },

    drawLines() {
      if (!this._ready()) return;
      const { _view: view, _ratio: ratio, _drawn: drawn } = this;
      const scenery = { ...this._scenery(), links: this.visible };
      this.isDrawing = true;
      const done = () => {
        this.shown = scenery.links.length;
        this.isDrawing = false;
      };
      this._drawn = view;
      if (Atlas.isForRaster(scenery.links.length)) {
        this._raster.paint({ context: this._contexts.lines, view, ratio, drawn, scenery, done });
        return;
      }
      this._raster.cancel();
      Atlas.strokeLines(this._clear("lines"), view, scenery);
      done();
    },

    drawOverlay() {
      if (!this._ready()) return;
      const zoom = this._map.getZoom();
      const seen = this._windowBox();
      const obstacles = this._obstaclesIn(seen);
      const notes = this._notes.show(this.groups, this, this._view, seen, obstacles);
      this._drawFocus();
      const context = this._clear("marks");
      const marks = Atlas.marksInView(this, this._view, zoom);
      Atlas.drawMarks(context, this, marks);
      this.labels = this._layOutLabels(context, marks, { zoom, seen, obstacles: [...notes, ...obstacles] });
      Atlas.drawLabels(context, this, this.labels);
      this._container.classList.toggle("atlas-focused", Boolean(this.focus));
    },

    /** Names stay where they are while the focus goes from one thing to another: nothing flickers, and it is quick. */
    _layOutLabels(context, marks, room) {
      const { _view: view, visible, language, _settled: last } = this;
      const isSame = last && last.view === view && last.visible === visible && last.language === language;
      const settled = this.focus && isSame ? last.labels : null;
      const labels = Atlas.layOutLabels(context, this, marks, { ...room, settled });
      if (!settled) this._settled = { view, visible, language, labels };
      return labels;
    },

    /** Emphasise what is in focus. An empty canvas is left alone: whatever is drawn on has to be shown anew. */
    _drawFocus() {
      if (!this.focus && !this._hasDrawnFocus) return;
      const context = this._clear("focus");
      this._hasDrawnFocus = Boolean(this.focus);
      if (!this.focus) return;
      Atlas.drawBrackets(context, this.groups, this.arcs, this._view, this.theme);
      Atlas.strokeFocus(context, this._view, { ...this._scenery(), links: this.focus.links });
    },

    _ready() {
      return this.scene && this.colouring && this._bounds && this._view;
    },

    /** The part of the canvas that the reader sees: it is larger than the map, so that dragging shows no edge. */
    _windowBox() {
      const corner = this._map.containerPointToLayerPoint([0, 0]).subtract(this._bounds.min);
      const size = this._map.getSize();
      return { left: corner.x, top: corner.y, right: corner.x + size.x, bottom: corner.y + size.y };
    },

    /** The boxes of the controls, in the view's pixels. */
    _obstaclesIn(seen) {
      const moved = ({ left, top, right, bottom }) => ({
        left: left + seen.left, top: top + seen.top, right: right + seen.left, bottom: bottom + seen.top,
      });
      return this.obstacles().map(moved);
    },

    /** A box in the view's pixels as one in pixels of the container. */
    inContainer({ left, top, right, bottom }) {
      const seen = this._windowBox();
      return { left: left - seen.left, top: top - seen.top, right: right - seen.left, bottom: bottom - seen.top };
    },

    _scenery() {
      const { scene, arcs, colouring, theme } = this;
      const zoom = this._map.getZoom();
      return { scene, arcs, colouring, theme, zoom, crowd: Atlas.crowdOf(this.visible.length, zoom) };
    },

    _clear(name) {
      const context = this._contexts[name];
      const ratio = this._ratio;
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, context.canvas.width, context.canvas.height);
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      return context;
    },

    // What L.Renderer asks of its subclasses.
    _initContainer() {
      this._container = L.DomUtil.create("div", "atlas-layer");
      this._contexts = {};
      for (const name of CANVASES) {
        const canvas = L.DomUtil.create("canvas", `atlas-canvas atlas-${name}`, this._container);
        canvas.setAttribute("aria-hidden", "true");
        this._contexts[name] = canvas.getContext("2d");
      }
      this._notes = new Atlas.BracketNotes(this._container, { onChoose: (province) => this.onGroup(province) });
    },

    _destroyContainer() {
      this._raster.close();
      this._container.remove();
      this._container = this._contexts = this._notes = this._view = null;
    },

    getEvents() {
      return { ...L.Renderer.prototype.getEvents.call(this), move: this._onMove };
    },

    /** Draw on while the reader drags beyond what the canvases hold. */
    _onMove() {
      const map = this._map;
      if (this._awaiting || !this._bounds || map.getZoom() !== this._zoom || map._animatingZoom) return;
      const seen = L.bounds(map.containerPointToLayerPoint([0, 0]), map.containerPointToLayerPoint(map.getSize()));
      if (this._bounds.contains(seen)) return;
      this._awaiting = L.Util.requestAnimFrame(() => {
        this._awaiting = null;
        if (this._map) this._update();
      });
    },

    _update() {
      if (this._map._animatingZoom && this._bounds) return;
      L.Renderer.prototype._update.call(this);
      const { min } = this._bounds;
      const size = this._bounds.getSize();
      const origin = this._map.getPixelOrigin().add(min);
      this._view = { scale: 256 * 2 ** this._map.getZoom(), x: origin.x, y: origin.y, width: size.x, height: size.y };
      L.DomUtil.setPosition(this._container, min);
      this._resize(size);
      this.draw();
      this.fire("update");
    },

    _resize(size) {
      this._ratio = window.devicePixelRatio || 1;
      for (const name of CANVASES) {
        const { canvas } = this._contexts[name];
        const width = Math.round(size.x * this._ratio);
        const height = Math.round(size.y * this._ratio);
        if (canvas.width === width && canvas.height === height) continue;
        canvas.width = width; // this clears it
        canvas.height = height;
        if (name === "lines") this._drawn = null;
        canvas.style.width = `${size.x}px`;
        canvas.style.height = `${size.y}px`;
      }
    },

    _onZoomEnd() {}, // L.Renderer would walk through vector paths here and below; this layer has none
    _updatePaths() {},
  });

  function sameTarget(a, b) {
    return a === b || Boolean(a && b && a.kind === b.kind && a.index === b.index);
  }

  Atlas.sameTarget = sameTarget;
})(window.Atlas);
