/*
 * The offline base map: land, coast and borders on one canvas, below everything else on a Leaflet 1.9 map.
 *
 *   const base = AtlasBaseMap.create({
 *     levels: [{url, minZoom, maxZoom, bounds}],  // as listed in data/basemap/basemap.json: shown from minZoom to
 *                                                 // below maxZoom; bounds are [south, west, north, east], all of
 *                                                 // the world if missing
 *     theme: "light" | "dark",
 *     read: (url) => Promise of an ArrayBuffer,   // how to get a level; fetches it if missing
 *     units: "signed" | "today",                  // Vietnam's provinces: 63 as of the signature, or today's 34
 *   }).addTo(map);
 *   base.setTheme("dark"); base.setUnits("today"); base.setVisible(false);
 *   await base.ready;     // everything that the present view needs is drawn (or has failed)
 *   base.drawn;           // how often it was drawn; base.lastDraw says how long that took, and from which files
 *
 * Its levels are files (base_map_files.js). Until one is here, and if it never comes, the best one at hand is drawn.
 */
(function (Base) {
  "use strict";

  const { LevelFile, Painter, palettes, rectangles, inView, covers, clipped } = Base;
  const PANE = "basemap";
  const PANE_Z_INDEX = 150; // Leaflet's tiles are at 200, its lines at 400
  const PADDING = 0.5; // the canvas reaches half a map further on each side, so that panning shows no edge
  const MOST_PIXELS_PER_PIXEL = 2; // finer screens get no finer canvas: its memory grows with the square

  const knownTheme = (theme) => (Object.hasOwn(palettes, theme ?? "") ? theme : "light");
  const knownUnits = (units) => (units === "today" ? "today" : "signed");

  const BaseMap = L.Layer.extend({
    options: { levels: [], read: Base.fetched, theme: "light", units: "signed", attribution: "Natural Earth", pane: PANE },

    initialize(options) {
      L.setOptions(this, options);
      Object.assign(this.options, { theme: knownTheme(options.theme), units: knownUnits(options.units) });
      this._files = this.options.levels.map((level) => new LevelFile(level, this.options.read));
      this._files.sort((a, b) => a.minZoom - b.minZoom);
      this._visible = true;
      this._painted = []; // of the files wanted, those that the canvas shows
      this.drawn = 0;
      this.lastDraw = null;
      this.ready = Promise.resolve();
    },

    /* -- what the page calls -- */

    setTheme(theme) {
      return this._set("theme", knownTheme(theme));
    },

    setUnits(units) {
      return this._set("units", knownUnits(units));
    },

    setVisible(visible) {
      if (visible === this._visible) return this;
      this._visible = visible;
      const map = this._map;
      if (map) {
        this._canvas.style.display = visible ? "" : "none";
        map.attributionControl?.[visible ? "addAttribution" : "removeAttribution"](this.options.attribution);
        this._paintSea();
        this._redraw();
      }
      return this;
    },

    isVisible() {
      return this._visible;
    },

    /* -- what Leaflet calls -- */

    beforeAdd(map) {
      if (map.getPane(PANE)) return;
      const pane = map.createPane(PANE);
      pane.style.zIndex = PANE_Z_INDEX;
      pane.style.pointerEvents = "none";
    },

    onAdd(map) {
      this._canvas = L.DomUtil.create("canvas", "leaflet-zoom-animated atlas-base-map", this.getPane());
      this._canvas.setAttribute("aria-hidden", "true");
      this._canvas.style.display = this._visible ? "" : "none";
      this._seaBefore = map.getContainer().style.backgroundColor;
      this._paintSea();
      this._redraw();
    },

    onRemove(map) {
      map.getContainer().style.backgroundColor = this._seaBefore;
      this._canvas.remove();
      this._canvas = this._view = null;
    },

    getAttribution() {
      return this._visible ? this.options.attribution : null;
    },

    getEvents() {
      const events = { viewreset: this._restart, moveend: this._settle, move: this._keepUp, zoom: this._keepUp };
      if (this._zoomAnimated) events.zoomanim = this._animate;
      return events;
    },

    /* -- inside -- */

    _set(option, value) {
      if (this.options[option] === value) return this;
      this.options[option] = value;
      if (this._map) {
        this._paintSea();
        this._redraw();
      }
      return this;
    },

    /** The sea is the map's own background: nothing can outrun it while panning. */
    _paintSea() {
      const sea = palettes[this.options.theme].sea;
      this._map.getContainer().style.backgroundColor = this._visible ? sea : this._seaBefore;
    },

    _restart() {
      this._animating = false;
      this._redraw();
    },

    _settle() {
      this._animating = false;
      if (!this._isStillGood()) this._redraw();
    },

    /** Whether the canvas shows all it should, and reaches far enough beyond the window: so it is after a short drag. */
    _isStillGood() {
      const { _map: map, _view: view } = this;
      const size = map.getSize();
      if (!view || view.zoom !== map.getZoom() || size.x !== view.visible.width || size.y !== view.visible.height) return false;
      const { x: left, y: top } = map.getPixelBounds().min;
      const spare = size.multiplyBy(PADDING / 2);
      if (Math.abs(left - view.visible.left) > spare.x || Math.abs(top - view.visible.top) > spare.y) return false;
      const wanted = this._wantedFiles({ ...view, visible: { ...view.visible, left, top } });
      return wanted.length === this._painted.length && wanted.every((file) => this._painted.includes(file));
    },

    /** Draw what is at hand; fetch what is missing and draw again when it comes. */
    _redraw() {
      if (!this._map || !this._visible) return;
      const view = this._placeCanvas();
      const wanted = this._wantedFiles(view);
      this._draw(view, wanted);
      const missing = wanted.filter((file) => !file.data);
      this.ready = Promise.all(missing.map((file) => file.load())).then((arrivals) => {
        // While Leaflet animates a zoom, moving the canvas would spoil it; the end of the animation draws anyway.
        if (!arrivals.includes(true) || this._animating) return null;
        this._redraw();
        return this.ready;
      });
    },

    /**
     * The files meant for a view: regional ones, and one of the whole world unless a region fills the visible part
     * (what lies in the padding around it may stay coarse until it comes into sight).
     */
    _wantedFiles(view) {
      const worlds = this._files.filter((file) => !file.bounds);
      const world = worlds.find((file) => file.isMeantFor(view.zoom)) ?? worlds[worlds.length - 1];
      const regions = this._files.filter((file) => file.bounds && file.isMeantFor(view.zoom) && inView(file, view));
      const isEnough = regions.some((file) => !file.isLost && covers(file, view.visible));
      return [...(world && !isEnough ? [world] : []), ...regions];
    },

    /** The best map of the whole world at hand: the wanted one, or the next coarser, or any. */
    _worldAtHand(zoom) {
      const here = this._files.filter((file) => !file.bounds && file.data);
      return here.filter((file) => file.minZoom <= zoom).pop() ?? here[0];
    },

    _draw(view, wanted) {
      const started = performance.now();
      const context = this._canvas.getContext("2d");
      const ratio = view.ratio;
      context.setTransform(ratio, 0, 0, ratio, 0, 0);
      context.clearRect(0, 0, view.width, view.height);
      context.lineJoin = context.lineCap = "round";
      const painter = new Painter(context, view, Base.styleAt(view.zoom, this.options.theme, this.options.units));
      const regions = wanted.filter((file) => file.bounds && file.data);
      const world = regions.some((file) => covers(file, view)) ? null : this._worldAtHand(view.zoom);
      const outside = regions.flatMap((file) => rectangles(file, view));
      if (world) clipped(context, [[0, 0, view.width, view.height], ...outside], () => painter.level(world.data));
      for (const file of regions) clipped(context, rectangles(file, view), () => painter.level(file.data));
      this.drawn++;
      this._painted = wanted.filter((file) => file.data);
      const files = [world, ...regions].filter(Boolean).map((file) => file.url);
      this.lastDraw = { ms: performance.now() - started, zoom: view.zoom, points: painter.points, files };
      this.fire("drawn", this.lastDraw);
    },

    /** Size the canvas to the map and its padding, put it in place, and describe what it now shows. */
    _placeCanvas() {
      const map = this._map;
      const size = map.getSize();
      const corner = map.containerPointToLayerPoint(size.multiplyBy(-PADDING)).round();
      const [origin, visible] = [map.getPixelOrigin().add(corner), map.getPixelBounds().min];
      const ratio = Math.min(window.devicePixelRatio || 1, MOST_PIXELS_PER_PIXEL);
      const view = {
        zoom: map.getZoom(),
        scale: map.options.crs.scale(map.getZoom()),
        left: origin.x,
        top: origin.y,
        width: Math.ceil(size.x * (1 + 2 * PADDING)),
        height: Math.ceil(size.y * (1 + 2 * PADDING)),
        ratio,
      };
      view.visible = { ...view, left: visible.x, top: visible.y, width: size.x, height: size.y };
      const canvas = this._canvas;
      const [width, height] = [Math.round(view.width * ratio), Math.round(view.height * ratio)];
      if (canvas.width !== width || canvas.height !== height) {
        Object.assign(canvas, { width, height });
        canvas.style.width = `${view.width}px`;
        canvas.style.height = `${view.height}px`;
      }
      L.DomUtil.setTransform(canvas, corner, 1);
      this._view = view;
      return view;
    },

    /** Leaflet is about to animate a zoom: give the canvas the place and size it has at the end of it. */
    _animate({ center, zoom }) {
      if (!this._view) return;
      this._animating = true;
      const map = this._map;
      const panePosition = L.DomUtil.getPosition(map.getPane("mapPane"));
      const origin = map.project(center, zoom).subtract(map.getSize().divideBy(2)).add(panePosition).round();
      this._stretch(zoom, origin);
    },

    /** During a drag, a pinch or a flight: stretch what is drawn, and draw anew once the view leaves it. */
    _keepUp() {
      if (!this._view || this._animating || !this._visible) return;
      const map = this._map;
      const stretch = map.getZoomScale(map.getZoom(), this._view.zoom);
      const seen = map.getPixelBounds();
      const { left, top, width, height } = this._view;
      const isCovered =
        seen.min.x >= left * stretch && seen.max.x <= (left + width) * stretch &&
        seen.min.y >= top * stretch && seen.max.y <= (top + height) * stretch;
      if (!isCovered || stretch > 2) this._redraw();
      else this._stretch(map.getZoom(), map.getPixelOrigin());
    },

    /** Show the canvas as it belongs at another zoom: its corner in that zoom's pixels, less the map's origin. */
    _stretch(zoom, origin) {
      const scale = this._map.getZoomScale(zoom, this._view.zoom);
      const corner = L.point(this._view.left, this._view.top).multiplyBy(scale).subtract(origin);
      L.DomUtil.setTransform(this._canvas, corner, scale);
    },
  });

  Base.create = (options) => new BaseMap(options);
})(window.AtlasBaseMap);
