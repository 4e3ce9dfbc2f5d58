/*
 * Files of the offline base map: one a level, fetched when first needed. Its bytes, little-endian, as
 * paradiplomacy/geodata/basemap_parts.py writes them:
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
window.AtlasBaseMap = {};
(function (Base) {
  "use strict";

  const ATTEMPTS = 3; // how often a level that could not be fetched is asked for again

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

    get isLost() {
      return this.failures >= ATTEMPTS;
    }

    isMeantFor(zoom) {
      return this.minZoom <= zoom && zoom < this.maxZoom;
    }

    /** A promise that always resolves, to whether the file has come just now. */
    load() {
      if (this.data || this.isLost) return Promise.resolve(false);
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

  Object.assign(Base, { LevelFile, fetched });
})(window.AtlasBaseMap);
