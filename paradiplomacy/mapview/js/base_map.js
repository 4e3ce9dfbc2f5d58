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
 * A level is one file, fetched when first needed. Until it is here, and if it never comes, the best one at hand is
 * drawn. Its bytes, little-endian, as paradiplomacy/geodata/basemap_parts.py writes them:
 *
 *   u32             length of the header
 *   header          JSON: `grid`, how many steps the world is wide, and `classes` [{kind, parts, between}]
 *   i32 x, y, n     for each part: its first point in grid steps, and how many more points it has
 *   i16 dx, dy      for each further point of each part: the way from the point before
 *
 * World units: Web Mercator with the world 1 wide, so x = (lon + 180) / 360, and y from 0 (85 N) to 1 (85 S). The
 * files hold one world, from 30 W (x = 0.42) eastwards to 330 E (x = 1.42); further ones are copies, shifted by 1.
 * Kinds: `land` are rings with a coast, `fill` rings without one, `coast` the coast of `fill`, `border` divides
 * countries, `province` their provinces, `unit` Vietnam's, where `between[i]` is
 * [former province, former province, whether both are in the same province today].
 */
(function () {
  "use strict";

  const PANE = "basemap";
  const PANE_Z_INDEX = 150; // Leaflet's tiles are at 200, its lines at 400
  const PADDING = 0.5; // the canvas reaches half a map further on each side, so that panning shows no edge
  const SMALLEST_STEP_PX = 0.4; // points nearer to each other than this are drawn as one
  const MOST_PIXELS_PER_PIXEL = 2; // finer screens get no finer canvas: its memory grows with the square
  const ATTEMPTS = 3; // how often a level that could not be fetched is asked for again

  const PALETTES = {
    light: { sea: "#e4ecf1", land: "#fbfaf7", coast: "#b0c2ce", border: "#b5afa5", province: "#dad6cd", unit: "#c6c1b6" },
    dark: { sea: "#0e1922", land: "#1b2832", coast: "#35495a", border: "#4d606f", province: "#2e3f4c", unit: "#3b4e5d" },
  };

  /* ---- Files ---------------------------------------------------------------------------------------------- */

  /**
   * One file as typed arrays: `coordinates` holds x, y of all points in world units, `first[i]` is where part i
   * starts in it (counted in points), and `boxes` its west, north, east, south.
   */
  function parseLevel(buffer) {
    const headerLength = new DataView(buffer).getUint32(0, true);
    const header = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, 4, headerLength)));
    const parts = header.classes.reduce((sum, each) => sum + each.parts, 0);
    const outlines = new Int32Array(buffer, 4 + headerLength, parts * 3);
    const steps = new Int16Array(buffer, 4 + headerLength + parts * 12);

    const first = new Uint32Array(parts + 1);
    for (let i = 0; i < parts; i++) first[i + 1] = first[i] + outlines[3 * i + 2] + 1;
    const coordinates = new Float64Array(2 * first[parts]);
    const boxes = new Float64Array(4 * parts);
    let step = 0;
    for (let i = 0; i < parts; i++) {
      let x = outlines[3 * i];
      let y = outlines[3 * i + 1];
      let west = x, east = x, north = y, south = y;
      for (let at = first[i]; ; ) {
        coordinates[2 * at] = x / header.grid;
        coordinates[2 * at + 1] = y / header.grid;
        if (++at === first[i + 1]) break;
        x += steps[step++];
        y += steps[step++];
        if (x < west) west = x; else if (x > east) east = x;
        if (y < north) north = y; else if (y > south) south = y;
      }
      boxes.set([west, north, east, south].map((edge) => edge / header.grid), 4 * i);
    }

    const classes = {};
    let part = 0;
    for (const each of header.classes) {
      classes[each.kind] = { from: part, to: part + each.parts, between: each.between };
      part += each.parts;
    }
    return { coordinates, first, boxes, classes };
  }

  /** A level's file: fetched when first needed, at most ATTEMPTS times. `data` is null until it is here. */
  class LevelFile {
    constructor({ url, minZoom = 0, maxZoom = Infinity, bounds = null }, read) {
      const isRegional = bounds && bounds[3] - bounds[1] < 360;
      Object.assign(this, { url, minZoom, maxZoom, bounds: isRegional ? bounds : null });
      Object.assign(this, { read, data: null, failures: 0, pending: null });
    }

    isMeantFor(zoom) {
      return this.minZoom <= zoom && zoom < this.maxZoom;
    }

    /** A promise that always resolves, to whether the file has come just now. */
    load() {
      if (this.data || this.failures >= ATTEMPTS) return Promise.resolve(false);
      this.pending ??= this.fetch().finally(() => { this.pending = null; });
      return this.pending;
    }

    async fetch() {
      try {
        this.data = parseLevel(await this.read(this.url));
        return true;
      } catch (error) {
        if (this.failures++ === 0) console.warn(`Base map: ${this.url} did not load, a coarser map stays.`, error);
        return false;
      }
    }
  }

  async function fetched(url) {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`status ${response.status}`);
    return response.arrayBuffer();
  }

  /* ---- Drawing -------------------------------------------------------------------------------------------- */

  /**
   * A view is what a canvas shows: `scale` is the width of the world in pixels, `left` and `top` are the canvas's
   * corner in pixels of that world. So a point (x, y) belongs at (x * scale - left, y * scale - top).
   */
  class Painter {
    constructor(context, view, style) {
      Object.assign(this, { context, view, style, points: 0 });
    }

    /** Draw a level, in as many copies of the world as the view shows. */
    level(data) {
      const { scale, left, width } = this.view;
      const west = left / scale;
      const east = (left + width) / scale;
      // All x in a file are between 0 and 2: Greenland, the furthest over the cut at 1.42, ends at 1.47.
      for (let copy = Math.floor(west) - 1; copy <= Math.floor(east); copy++) this.world(data, copy);
    }

    world(data, copy) {
      const { context, style } = this;
      const { land, fill, coast, border, province, unit } = data.classes;
      context.beginPath();
      this.add(data, land, copy, { closed: true });
      this.add(data, fill, copy, { closed: true });
      context.fillStyle = style.land;
      context.fill(); // by winding numbers: lakes run the other way round and stay empty

      context.beginPath();
      this.add(data, land, copy, { closed: true });
      this.add(data, coast, copy);
      this.stroke(style.coast, style.coastWidth);

      context.beginPath();
      this.add(data, province, copy);
      this.stroke(style.province, style.provinceWidth, style.provinceDash);

      const isOneToday = (i) => unit.between[i - unit.from][2];
      context.beginPath();
      this.add(data, unit, copy, { isLeftOut: style.units === "today" ? isOneToday : null });
      this.stroke(style.unit, style.provinceWidth, style.provinceDash);

      context.beginPath();
      this.add(data, border, copy);
      this.stroke(style.border, style.borderWidth);
    }

    stroke(colour, width, dash = []) {
      const { context } = this;
      context.strokeStyle = colour;
      context.lineWidth = width;
      context.setLineDash(dash);
      context.stroke();
    }

    /** Add those parts of one class to the path that are in view. */
    add(data, { from, to }, copy, { closed = false, isLeftOut = null } = {}) {
      const { scale, left, top, width, height } = this.view;
      const west = left / scale - copy;
      const east = (left + width) / scale - copy;
      const north = top / scale;
      const south = (top + height) / scale;
      const { boxes } = data;
      for (let i = from; i < to; i++) {
        const box = 4 * i; // west, north, east, south
        const isOutside = boxes[box] > east || boxes[box + 2] < west || boxes[box + 1] > south || boxes[box + 3] < north;
        if (!isOutside && !isLeftOut?.(i)) this.trace(data, i, copy, closed);
      }
    }

    /** Add one part to the path, leaving out points too near to the one before to make a difference. */
    trace({ coordinates, first }, part, copy, closed) {
      const { context } = this;
      const { scale, top } = this.view;
      const left = this.view.left - copy * scale;
      const last = 2 * (first[part + 1] - 1);
      const startX = coordinates[2 * first[part]] * scale - left;
      const startY = coordinates[2 * first[part] + 1] * scale - top;
      let [x, y] = [startX, startY];
      context.moveTo(x, y);
      for (let at = 2 * first[part] + 2; at <= last; at += 2) {
        const nextX = coordinates[at] * scale - left;
        const nextY = coordinates[at + 1] * scale - top;
        const isNear = Math.abs(nextX - x) < SMALLEST_STEP_PX && Math.abs(nextY - y) < SMALLEST_STEP_PX;
        if (isNear && at < last) continue;
        context.lineTo(x = nextX, y = nextY);
        this.points++;
      }
      // Not closePath(): Chromium measures the whole path at each of them, which takes longer than all the rest.
      if (closed) context.lineTo(startX, startY);
    }
  }

  /** Colours and widths at a zoom: hairlines when the world is small, a little stronger nearby. */
  function styleAt(zoom, theme, units) {
    const near = Math.min(Math.max((zoom - 2) / 5, 0), 1); // 0 at zoom 2 and below, 1 at zoom 7 and above
    return {
      ...PALETTES[theme],
      units,
      coastWidth: 0.6 + 0.4 * near,
      borderWidth: 0.6 + 0.5 * near,
      provinceWidth: 0.6 + 0.3 * near,
      provinceDash: [2.5, 2],
    };
  }

  const knownTheme = (theme) => (Object.hasOwn(PALETTES, theme ?? "") ? theme : "light");
  const knownUnits = (units) => (units === "today" ? "today" : "signed");

  /* ---- Layer ---------------------------------------------------------------------------------------------- */

  const BaseMap = L.Layer.extend({
    options: { levels: [], read: fetched, theme: "light", units: "signed", attribution: "Natural Earth", pane: PANE },

    initialize(options) {
      L.setOptions(this, options);
      Object.assign(this.options, { theme: knownTheme(options.theme), units: knownUnits(options.units) });
      this._files = this.options.levels.map((level) => new LevelFile(level, this.options.read));
      this._files.sort((a, b) => a.minZoom - b.minZoom);
      this._visible = true;
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
      const events = { viewreset: this._settle, moveend: this._settle, move: this._keepUp, zoom: this._keepUp };
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
      const sea = PALETTES[this.options.theme].sea;
      this._map.getContainer().style.backgroundColor = this._visible ? sea : this._seaBefore;
    },

    _settle() {
      this._animating = false;
      this._redraw();
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
      const isEnough = regions.some((file) => file.failures < ATTEMPTS && covers(file, view.visible));
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
      const painter = new Painter(context, view, styleAt(view.zoom, this.options.theme, this.options.units));
      const regions = wanted.filter((file) => file.bounds && file.data);
      const world = regions.some((file) => covers(file, view)) ? null : this._worldAtHand(view.zoom);
      const outside = regions.flatMap((file) => rectangles(file, view));
      if (world) clipped(context, [[0, 0, view.width, view.height], ...outside], () => painter.level(world.data));
      for (const file of regions) clipped(context, rectangles(file, view), () => painter.level(file.data));
      this.drawn++;
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

  /* ---- Regions -------------------------------------------------------------------------------------------- */

  /** A regional file's bounds in the view's pixels, once for each copy of the world, on whole device pixels. */
  function rectangles(file, { scale, left, top, width, height, ratio }) {
    const [south, west, north, east] = file.bounds;
    const snap = (pixels) => Math.round(pixels * ratio) / ratio;
    const worldY = (lat) => L.CRS.EPSG3857.latLngToPoint(L.latLng(lat, 0), 0).y / 256;
    const [y0, y1] = [snap(worldY(north) * scale - top), snap(worldY(south) * scale - top)];
    const found = [];
    for (let copy = Math.floor(left / scale) - 1; copy <= Math.floor((left + width) / scale); copy++) {
      const [x0, x1] = [west, east].map((lon) => snap(((lon + 180) / 360 + copy) * scale - left));
      if (x0 < width && x1 > 0 && y0 < height && y1 > 0) found.push([x0, y0, x1 - x0, y1 - y0]);
    }
    return found;
  }

  function inView(file, view) {
    return rectangles(file, view).length > 0;
  }

  function covers(file, view) {
    return rectangles(file, view).some(
      ([x, y, width, height]) => x <= 0 && y <= 0 && x + width >= view.width && y + height >= view.height,
    );
  }

  /** Paint inside the rectangles only; where two overlap, outside again: that is how a region is left out. */
  function clipped(context, areas, paint) {
    context.save();
    context.beginPath();
    for (const area of areas) context.rect(...area);
    context.clip("evenodd");
    paint();
    context.restore();
  }

  window.AtlasBaseMap = { create: (options) => new BaseMap(options), palettes: PALETTES };
})();
