// Drawing the offline base map: a level's land, coasts and borders on a canvas, in two palettes, whole or inside regions.
(function (Base) {
  "use strict";

  const SMALLEST_STEP_PX = 0.4; // points nearer to each other than this are drawn as one

  const PALETTES = {
    light: { sea: "#e4ecf1", land: "#fbfaf7", coast: "#b0c2ce", border: "#b5afa5", province: "#dad6cd", unit: "#c6c1b6" },
    dark: { sea: "#0e1922", land: "#1b2832", coast: "#35495a", border: "#4d606f", province: "#2e3f4c", unit: "#3b4e5d" },
  };

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

  Object.assign(Base, { palettes: PALETTES, Painter, styleAt, rectangles, inView, covers, clipped });
})(window.AtlasBaseMap);
