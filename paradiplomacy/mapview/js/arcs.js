// Great circles in world coordinates: x and y of the Web Mercator square, 0..1 from west to east and north to south.
// x is unwrapped: an arc across the Pacific runs on beyond 1, so no line is ever torn.
//
// Every arc is kept as a coarse polyline, made once. Where a piece of it would be seen to differ from the great circle,
// `walk` halves that piece on the sphere until it does not: exact at every zoom, at no cost for what is not in view.
(function (Atlas) {
  "use strict";
  const TURN = 2 * Math.PI;
  const STEP = (2.5 * Math.PI) / 180; // longest piece of the coarse polyline
  const BOW_PIECES = 32;
  const FLATNESS_PX = 0.3;
  const MAX_DEPTH = 12;
  const POLE = 0.99995; // sine of the latitude beyond which Mercator is cut off
  const LANE_PX = 1.5; // per half lane

  const mercatorY = (sine) => 0.5 - Math.log((1 + sine) / (1 - sine)) / (2 * TURN);
  const cutOff = (sine) => Math.max(-POLE, Math.min(POLE, sine));
  const near = (x, previous) => x - Math.round(x - previous);

  Atlas.worldX = (lon) => lon / 360 + 0.5;
  Atlas.worldY = (lat) => mercatorY(cutOff(Math.sin((lat * Math.PI) / 180)));
  Atlas.latOfWorldY = (y) => (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;

  function unitVectors(scene) {
    const vectors = new Float64Array(3 * scene.placeCount);
    for (let place = 0; place < scene.placeCount; place++) {
      const lat = (scene.lat[place] * Math.PI) / 180;
      const lon = (scene.lon[place] * Math.PI) / 180;
      vectors[3 * place] = Math.cos(lat) * Math.cos(lon);
      vectors[3 * place + 1] = Math.cos(lat) * Math.sin(lon);
      vectors[3 * place + 2] = Math.sin(lat);
    }
    return vectors;
  }

  function angleBetween(v, p, q) {
    const cx = v[p + 1] * v[q + 2] - v[p + 2] * v[q + 1];
    const cy = v[p + 2] * v[q] - v[p] * v[q + 2];
    const cz = v[p] * v[q + 1] - v[p + 1] * v[q];
    return Math.atan2(Math.hypot(cx, cy, cz), v[p] * v[q] + v[p + 1] * v[q + 1] + v[p + 2] * v[q + 2]);
  }

  /** All arcs of a scene. Arc i has the points start[i] .. start[i + 1] - 1 of x and y, the box 4i .. 4i + 3 of `box`
   *  (left, top, right, bottom), and differs from the great circle by at most sag[i]; all in world coordinates. */
  class Arcs {
    constructor(scene) {
      const count = scene.linkCount;
      const vectors = unitVectors(scene);
      const angles = new Float64Array(count);
      this.start = new Int32Array(count + 1);
      for (let i = 0; i < count; i++) {
        angles[i] = angleBetween(vectors, 3 * scene.province[i], 3 * scene.partner[i]);
        const pieces = scene.bow[i] ? BOW_PIECES : Math.max(1, Math.ceil(angles[i] / STEP));
        this.start[i + 1] = this.start[i] + pieces + 1;
      }
      this.x = new Float32Array(this.start[count]);
      this.y = new Float32Array(this.start[count]);
      this.box = new Float32Array(4 * count);
      this.sag = new Float32Array(count);
      this.lane = scene.lane;
      this.placeX = Float64Array.from(scene.lon, Atlas.worldX);
      this.placeY = Float64Array.from(scene.lat, Atlas.worldY);
      for (let i = 0; i < count; i++) {
        this._greatCircle(i, vectors, 3 * scene.province[i], 3 * scene.partner[i], angles[i]);
        if (scene.bow[i]) this._bend(i, scene.bowOf(i));
        this._measure(i);
      }
    }

    /** Equal steps w along a great circle obey p[k + 1] = 2 cos(w) p[k] - p[k - 1]: three products a point. */
    _greatCircle(i, v, p, q, angle) {
      const first = this.start[i];
      const pieces = this.start[i + 1] - first - 1;
      const step = angle / pieces;
      const sine = Math.sin(angle) || 1e-12;
      const toFirst = Math.sin(angle - step) / sine;
      const toLast = Math.sin(step) / sine;
      const twice = 2 * Math.cos(step);
      let ax = v[p], ay = v[p + 1], az = v[p + 2];
      let bx = toFirst * ax + toLast * v[q], by = toFirst * ay + toLast * v[q + 1], bz = toFirst * az + toLast * v[q + 2];
      let x = Math.atan2(ay, ax) / TURN + 0.5;
      let highest = 0;
      for (let k = 0; k <= pieces; k++) {
        x = near(Math.atan2(ay, ax) / TURN + 0.5, x);
        this.x[first + k] = x;
        this.y[first + k] = mercatorY(cutOff(az));
        highest = Math.max(highest, az * az);
        const cx = twice * bx - ax, cy = twice * by - ay, cz = twice * bz - az;
        ax = bx; ay = by; az = bz;
        bx = cx; by = cy; bz = cz;
      }
      // On the map a great circle curves by |sin lat| sin(azimuth) / R (R the sphere's radius there) and a step is
      // w R / cos lat long; a chord is off by length^2 * curvature / 8. With R = 1 / 2 pi and the highest latitude:
      this.sag[i] = (step * step * Math.sqrt(highest)) / (Math.max(1e-9, 1 - highest) * 8 * TURN);
    }

    /** Bend a short line sideways, like a parabola; ends stay on their places. */
    _bend(i, bow) {
      const first = this.start[i];
      const pieces = this.start[i + 1] - first - 1;
      const dx = this.x[first + pieces] - this.x[first];
      const dy = this.y[first + pieces] - this.y[first];
      for (let k = 1; k < pieces; k++) {
        const t = k / pieces;
        const height = 4 * bow * t * (1 - t);
        this.x[first + k] -= height * dy; // y runs down: (-dy, dx) points to the right of (dx, dy)
        this.y[first + k] += height * dx;
      }
      this.sag[i] = 0;
    }

    _measure(i) {
      let left = Infinity, top = Infinity, right = -Infinity, bottom = -Infinity;
      for (let k = this.start[i]; k < this.start[i + 1]; k++) {
        left = Math.min(left, this.x[k]);
        right = Math.max(right, this.x[k]);
        top = Math.min(top, this.y[k]);
        bottom = Math.max(bottom, this.y[k]);
      }
      this.box.set([left, top - this.sag[i], right, bottom + this.sag[i]], 4 * i);
    }

    /** Visit the pieces of arc i that can touch a view (see view.js), shifted by whole worlds, in the view's pixels:
     *  visit(x0, y0, x1, y1). A visit that returns true ends the walk. */
    walk(i, view, world, visit) {
      const sag = this.sag[i] * view.scale;
      const shift = world * view.scale - view.x;
      const lane = this.lane[i] * LANE_PX;
      const margin = Math.abs(lane) + sag + 1;
      const last = this.start[i + 1] - 1;
      let k = this.start[i];
      let x1 = this.x[k] * view.scale + shift;
      let y1 = this.y[k] * view.scale - view.y;
      while (k < last) {
        const x0 = x1;
        const y0 = y1;
        k++;
        x1 = this.x[k] * view.scale + shift;
        y1 = this.y[k] * view.scale - view.y;
        if (outside(view, x0, y0, x1, y1, margin)) continue;
        const ended =
          sag <= FLATNESS_PX
            ? visitInLane(x0, y0, x1, y1, lane, visit)
            : this._halve(pieceOf(this, k, view, shift), view, sag, lane, visit, 0);
        if (ended) return true;
      }
      return false;
    }

    _halve(piece, view, sag, lane, visit, depth) {
      const { x0, y0, x1, y1 } = piece;
      if (outside(view, x0, y0, x1, y1, sag + Math.abs(lane) + 1)) return false;
      const middle = middleOf(piece, view);
      if (depth === MAX_DEPTH || distanceToChord(middle, piece) <= FLATNESS_PX) {
        return visitInLane(x0, y0, middle.x, middle.y, lane, visit) || visitInLane(middle.x, middle.y, x1, y1, lane, visit);
      }
      const before = { ...piece, b: middle.vector, x1: middle.x, y1: middle.y };
      const after = { ...piece, a: middle.vector, x0: middle.x, y0: middle.y };
      return (
        this._halve(before, view, sag / 2, lane, visit, depth + 1) || this._halve(after, view, sag / 2, lane, visit, depth + 1)
      );
    }

    /** Worlds (whole shifts) at which arc i may show in a view: first and last. */
    worlds(i, view) {
      return worldsBetween(this.box[4 * i], this.box[4 * i + 2], view);
    }

    /** Whether arc i shows in a view at all. */
    touches(i, view) {
      const [first, last] = this.worlds(i, view);
      for (let world = first; world <= last; world++) {
        if (this.walk(i, view, world, (x0, y0, x1, y1) => crosses(view, x0, y0, x1, y1))) return true;
      }
      return false;
    }

    /** Middle of arc i: world coordinates, bend included, and its lane as pixels to the right and down. */
    middle(i) {
      const world = { scale: 1, x: 0, y: 0 };
      const first = this.start[i];
      const pieces = this.start[i + 1] - first - 1;
      const k = first + Math.ceil(pieces / 2);
      const piece = pieceOf(this, k, world, 0);
      const { x, y } = pieces % 2 ? middleOf(piece, world) : { x: this.x[k], y: this.y[k] };
      const dx = piece.x1 - piece.x0;
      const dy = piece.y1 - piece.y0;
      const lane = (this.lane[i] * LANE_PX) / (Math.hypot(dx, dy) || 1);
      return { x, y, right: -lane * dy, down: lane * dx };
    }
  }

  function worldsBetween(left, right, view) {
    return [Math.ceil(view.x / view.scale - right), Math.floor((view.x + view.width) / view.scale - left)];
  }

  function vectorAt(x, y) {
    const lon = (x - 0.5) * TURN;
    const tangent = Math.sinh(Math.PI * (1 - 2 * y)); // of the latitude
    const cosine = 1 / Math.hypot(1, tangent);
    return [cosine * Math.cos(lon), cosine * Math.sin(lon), cosine * tangent];
  }

  /** The piece that ends at point k: its ends on the sphere and in pixels. */
  function pieceOf(arcs, k, view, shift) {
    return {
      a: vectorAt(arcs.x[k - 1], arcs.y[k - 1]),
      b: vectorAt(arcs.x[k], arcs.y[k]),
      x0: arcs.x[k - 1] * view.scale + shift,
      y0: arcs.y[k - 1] * view.scale - view.y,
      x1: arcs.x[k] * view.scale + shift,
      y1: arcs.y[k] * view.scale - view.y,
      shift,
    };
  }

  function middleOf(piece, view) {
    const [ax, ay, az] = piece.a;
    const [bx, by, bz] = piece.b;
    const length = Math.hypot(ax + bx, ay + by, az + bz);
    const vector = [(ax + bx) / length, (ay + by) / length, (az + bz) / length];
    const chordMiddle = ((piece.x0 + piece.x1) / 2 - piece.shift) / view.scale;
    const x = near(Math.atan2(vector[1], vector[0]) / TURN + 0.5, chordMiddle);
    return { vector, x: x * view.scale + piece.shift, y: mercatorY(cutOff(vector[2])) * view.scale - view.y };
  }

  function distanceToChord(point, { x0, y0, x1, y1 }) {
    const dx = x1 - x0;
    const dy = y1 - y0;
    const length = Math.hypot(dx, dy);
    return length ? Math.abs((point.x - x0) * dy - (point.y - y0) * dx) / length : 0;
  }

  function outside(view, x0, y0, x1, y1, margin) {
    return (
      (x0 < -margin && x1 < -margin) ||
      (y0 < -margin && y1 < -margin) ||
      (x0 > view.width + margin && x1 > view.width + margin) ||
      (y0 > view.height + margin && y1 > view.height + margin)
    );
  }

  function visitInLane(x0, y0, x1, y1, lane, visit) {
    if (!lane) return visit(x0, y0, x1, y1);
    const length = Math.hypot(x1 - x0, y1 - y0) || 1;
    const ox = (-lane * (y1 - y0)) / length;
    const oy = (lane * (x1 - x0)) / length;
    return visit(x0 + ox, y0 + oy, x1 + ox, y1 + oy);
  }

  /** Whether a piece crosses the view: Liang and Barsky's clipping (1984). */
  function crosses(view, x0, y0, x1, y1) {
    let enter = 0;
    let leave = 1;
    const sides = [[x0 - x1, x0], [x1 - x0, view.width - x0], [y0 - y1, y0], [y1 - y0, view.height - y0]];
    for (const [towards, room] of sides) {
      if (towards === 0 && room < 0) return false;
      if (towards < 0) enter = Math.max(enter, room / towards);
      if (towards > 0) leave = Math.min(leave, room / towards);
    }
    return enter <= leave;
  }

  Atlas.Arcs = Arcs;
  Atlas.worldsBetween = worldsBetween;
})(window.Atlas);
