// Lines as pixels, without a canvas: for tens of thousands of them many times faster than strokes, and fit for a worker.
//
// Lines that are drawn alike go into a mask first, one byte a pixel: how much of the pixel the widest of them covers.
// Then the mask is laid over the picture in one colour. So lines of one group do not darken each other where they
// cross, just as in one stroke of a canvas path. Loops over pixels are plain functions on typed arrays: it is where all
// the time goes.
(function (Atlas) {
  "use strict";
  const ONE = 65536; // positions across a line are fixed-point numbers with 16 bits behind the point
  const FULL = 255;

  class Raster {
    constructor(width, height) {
      this.width = width;
      this.height = height;
      const pixels = (width * height + 3) & ~3; // whole words, see `lay`
      this._mask = new Uint8Array(pixels);
      this._picture = new Uint32Array(pixels); // red in the lowest byte, then green, blue, each times opacity; opacity
    }

    /** Begin a group: lines so many pixels wide; `dash` holds the lengths of a dash and of a gap, or nothing. */
    setPen(width, dash) {
      this._reach = width / 2;
      this._dash = dash.length ? { on: dash[0], period: dash[0] + dash[1], at: 0 } : null;
    }

    /** Begin a line: dashes count from here. */
    startLine() {
      if (this._dash) this._dash.at = 0;
    }

    /** Add one straight piece of a line to the mask, from one point to another, in pixels. */
    addPiece(x0, y0, x1, y1) {
      const { width, height } = this;
      const dx = x1 - x0;
      const dy = y1 - y0;
      if (Math.abs(dx) >= Math.abs(dy)) this._sweep(x0, y0, dx, dy, 1, width, width, height);
      else this._sweep(y0, x0, dy, dx, width, height, 1, width);
      if (this._dash) this._dash.at = (this._dash.at + Math.hypot(dx, dy)) % this._dash.period;
    }

    /** Walk along the axis on which the piece is longer, one pixel a step; at each step the line covers a short run of
     *  pixels on the other axis, the first and the last of them in part. `a` is the long axis, `b` the other; a step on
     *  them is so many bytes of the mask. */
    _sweep(a0, b0, da, db, stepA, sizeA, stepB, sizeB) {
      const a1 = a0 + da;
      // Pixels whose middle lies between the ends: pieces that follow each other share none and leave none out.
      let first = Math.max(0, Math.ceil((da > 0 ? a0 : a1) - 0.5));
      let last = Math.min(sizeA, Math.ceil((da > 0 ? a1 : a0) - 0.5));
      if (first >= last) return;
      const slope = db / da;
      const stretch = Math.sqrt(1 + slope * slope); // how much longer the piece is than the way along its axis
      const run = 2 * this._reach * stretch;
      const start = b0 - this._reach * stretch - slope * a0;
      if (slope) {
        // Where the run leaves the picture's sides the walk ends: one pixel before, so that none needs to be checked.
        const enter = (0 - start) / slope - 0.5;
        const leave = (sizeB - 1 - run - start) / slope - 0.5;
        first = Math.max(first, Math.ceil(Math.min(enter, leave)));
        last = Math.min(last, Math.floor(Math.max(enter, leave)) + 1);
      } else if (start < 0 || start + run >= sizeB - 1) return;
      if (first >= last) return;
      const from = Math.round((start + slope * (first + 0.5)) * ONE);
      const walk = this._dash ? coverDashes : cover;
      walk(this._mask, first * stepA, last * stepA, stepA, from, Math.round(slope * ONE), Math.round(run * ONE), stepB,
        this._dash, Math.abs(first + 0.5 - a0) * stretch, da > 0 ? stretch : -stretch);
    }

    /** End a group: lay the mask over the picture in a colour, [red, green, blue], of an opacity from 0 to 1. */
    lay([red, green, blue], opacity) {
      const mask = this._mask;
      const words = new Uint32Array(mask.buffer);
      const picture = this._picture;
      const inks = new Uint32Array(FULL + 1); // by coverage
      for (let part = 1; part <= FULL; part++) {
        const alpha = Math.round(part * opacity);
        const ink = (channel) => Math.round((channel * alpha) / FULL);
        inks[part] = ((alpha << 24) | (ink(blue) << 16) | (ink(green) << 8) | ink(red)) >>> 0;
      }
      for (let word = 0; word < words.length; word++) {
        if (words[word] === 0) continue; // four pixels at a glance
        for (let pixel = 4 * word, end = pixel + 4; pixel < end; pixel++) {
          const ink = inks[mask[pixel]];
          const below = picture[pixel];
          if (below === 0) {
            picture[pixel] = ink;
            continue;
          }
          // Two channels in one multiplication, 16 bits apart.
          const rest = 256 - (ink >>> 24);
          const redBlue = (Math.imul(below & 0xff00ff, rest) >>> 8) & 0xff00ff;
          const greenAlpha = Math.imul((below >>> 8) & 0xff00ff, rest) & 0xff00ff00;
          picture[pixel] = ink + (redBlue | greenAlpha);
        }
        words[word] = 0;
      }
    }

    /** The picture as canvases take it, RGBA bytes, colours not multiplied by opacity; a new one begins. */
    finish() {
      const picture = this._picture;
      const pixels = new Uint32Array(this.width * this.height);
      for (let at = 0; at < pixels.length; at++) {
        const packed = picture[at];
        if (packed === 0) continue;
        const alpha = packed >>> 24;
        const factor = (FULL * ONE) / alpha;
        const channel = (shift) => Math.min(FULL, (((packed >>> shift) & FULL) * factor) >>> 16) << shift;
        pixels[at] = alpha === FULL ? packed : (alpha << 24) | channel(16) | channel(8) | channel(0);
      }
      picture.fill(0);
      return new Uint8ClampedArray(pixels.buffer);
    }
  }

  /** Cover, from step to step along the long axis, the run of pixels across it: [from, from + run) in fixed point. */
  function cover(mask, base, end, stepA, from, rise, run, stepB) {
    for (; base < end; base += stepA, from += rise) {
      const to = from + run;
      let at = base + (from >> 16) * stepB;
      const stop = base + (to >> 16) * stepB;
      if (at === stop) {
        const part = run >> 8;
        if (mask[at] < part) mask[at] = part;
        continue;
      }
      const before = FULL - ((from >> 8) & FULL);
      if (mask[at] < before) mask[at] = before;
      for (at += stepB; at < stop; at += stepB) mask[at] = FULL;
      const after = (to >> 8) & FULL;
      if (mask[stop] < after) mask[stop] = after;
    }
  }

  /** The same, with gaps: `along` is how far the first step is from the piece's beginning, `pace` what a step adds. */
  function coverDashes(mask, base, end, stepA, from, rise, run, stepB, { on, period, at }, along, pace) {
    let phase = (at + along) % period;
    for (; base < end; base += stepA, from += rise) {
      if (phase < on) cover(mask, base, base + 1, stepA, from, rise, run, stepB);
      phase += pace;
      if (phase >= period) phase -= period;
      else if (phase < 0) phase += period;
    }
  }

  let last = null;

  /** Draw groups of arcs, the first at the bottom, for a view: RGBA bytes of `ratio` pixels a unit of the view.
   *  A group is {links, colour: [red, green, blue], alpha, width, dash}. */
  Atlas.rasterise = function (arcs, view, ratio, groups) {
    const width = Math.round(view.width * ratio);
    const height = Math.round(view.height * ratio);
    const raster = last && last.width === width && last.height === height ? last : new Raster(width, height);
    last = raster;
    const addPiece = (x0, y0, x1, y1) => raster.addPiece(x0 * ratio, y0 * ratio, x1 * ratio, y1 * ratio);
    for (const { links, colour, alpha, width: pen, dash } of groups) {
      raster.setPen(pen * ratio, dash.map((length) => length * ratio));
      for (const link of links) {
        if (!arcs.isLevelWith(link, view)) continue;
        const [first, end] = arcs.worlds(link, view);
        for (let world = first; world <= end; world++) {
          raster.startLine();
          arcs.walk(link, view, world, addPiece);
        }
      }
      raster.lay(colour, alpha);
    }
    return { width, height, pixels: raster.finish() };
  };
})(window.Atlas);
