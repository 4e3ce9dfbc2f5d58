// Geodesics in world coordinates: x and y of the Web Mercator square, 0..1 from west to east and north to south. x is
// unwrapped: an arc across the Pacific runs on beyond 1, so no line is ever torn.
//
// Every arc is kept as a coarse polyline of points on the geodesic of the WGS 84 ellipsoid, made once. Where a piece of
// it would be seen to differ from a curve, `walk` divides that piece on the sphere until it does not: exact at every
// zoom, at no cost for what is not in view. (Over one piece, sphere and ellipsoid differ by a few metres.)
//
// A geodesic is a great circle of the auxiliary sphere, whose latitude is the reduced one, tan(beta) = (1 - f) tan(phi),
// and whose longitude omega runs ahead of lambda by f sin(alpha0) sigma, but for terms in f squared: alpha0 is the great
// circle's azimuth at the equator, sigma the angle along it (Karney 2013, Algorithms for geodesics, Journal of
// Geodesy 87, equations 6 and 8). What is left out is below 0.3 km on any line.
(function (Atlas) {
  "use strict";
  const TURN = 2 * Math.PI;
  const STEP = (2.5 * Math.PI) / 180; // longest piece of the coarse polyline
  const BOW_PIECES = 32;
  const FLATNESS_PX = 0.3;
  const MAX_STRIDE = 6;
  const MOST_STEPS = 512;
  const POLE = 0.99995; // sine of the latitude beyond which Mercator is cut off
  const LANE_PX = 1.5; // per half lane
  const FLATTENING = 1 / 298.257223563; // WGS 84
  const ROUNDS = 2; // of finding omega: each brings it nearer by the factor f

  const mercatorY = (sine) => 0.5 - Math.log((1 + sine) / (1 - sine)) / (2 * TURN);
  const cutOff = (sine) => Math.max(-POLE, Math.min(POLE, sine));
  const near = (x, previous) => x - Math.round(x - previous);

  Atlas.worldX = (lon) => lon / 360 + 0.5;
  Atlas.worldY = (lat) => mercatorY(cutOff(Math.sin((lat * Math.PI) / 180)));
  Atlas.latOfWorldY = (y) => (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;

  /** sin(phi) of the sine of a reduced latitude. */
  function sineOfLatitude(sine) {
    const z = sine / (1 - FLATTENING);
    return z / Math.sqrt(z * z + Math.max(0, 1 - sine * sine));
  }

  /** Sine and cosine of the reduced latitude of each place. */
  function reducedLatitudes(scene) {
    const beta = Float64Array.from(scene.lat, (lat) => Math.atan((1 - FLATTENING) * Math.tan((lat * Math.PI) / 180)));
    return { sine: beta.map(Math.sin), cosine: beta.map(Math.cos) };
  }

  /** A point that goes from one unit vector to another in equal steps, `next` by `next`. Equal steps w along a great circle
   *  obey p[k + 1] = 2 cos(w) p[k] - p[k - 1]: three products a step. */
  class GreatCircleWalk {
    constructor(ax, ay, az, bx, by, bz, angle, steps) {
      const step = angle / steps;
      const sine = Math.sin(angle) || 1e-12;
      const back = Math.sin(angle + step) / sine; // the point before the first
      const ahead = -Math.sin(step) / sine;
      this.twice = 2 * Math.cos(step);
      this.x = ax; this.y = ay; this.z = az;
      this.px = back * ax + ahead * bx; this.py = back * ay + ahead * by; this.pz = back * az + ahead * bz;
    }

    next() {
      const { x, y, z, twice } = this;
      this.x = twice * x - this.px; this.y = twice * y - this.py; this.z = twice * z - this.pz;
      this.px = x; this.py = y; this.pz = z;
    }
  }

  const length = (x, y, z) => Math.sqrt(x * x + y * y + z * z); // Math.hypot takes ten times as long

  function angleOf(ax, ay, az, bx, by, bz) {
    return Math.atan2(length(ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx), ax * bx + ay * by + az * bz);
  }

  /** All arcs of a scene. Arc i has the points start[i] .. start[i + 1] - 1 of x and y and the box 4i .. 4i + 3 of `box`
   *  (left, top, right, bottom). The piece that ends at point k differs from the geodesic by at most bulge[k], all
   *  pieces of arc i by at most sag[i]. All in world coordinates. */
  class Arcs {
    constructor(scene) {
      const count = scene.linkCount;
      const latitudes = reducedLatitudes(scene);
      const circles = { angle: new Float64Array(count), omega: new Float64Array(count), ahead: new Float64Array(count) };
      this.placeX = Float64Array.from(scene.lon, Atlas.worldX);
      this.placeY = Float64Array.from(scene.lat, Atlas.worldY);
      this.start = new Int32Array(count + 1);
      for (let i = 0; i < count; i++) {
        this._findCircle(i, latitudes, scene.province[i], scene.partner[i], circles);
        const pieces = scene.bow[i] ? BOW_PIECES : Math.max(1, Math.ceil(circles.angle[i] / STEP));
        this.start[i + 1] = this.start[i] + pieces + 1;
      }
      this.x = new Float32Array(this.start[count]);
      this.y = new Float32Array(this.start[count]);
      this.bulge = new Float32Array(this.start[count]);
      this.box = new Float32Array(4 * count);
      this.sag = new Float32Array(count);
      this.lane = scene.lane;
      for (let i = 0; i < count; i++) {
        this._follow(i, latitudes, scene.province[i], scene.partner[i], circles);
        if (scene.bow[i]) this._bend(i, scene.bowOf(i));
        this._measure(i);
      }
    }

    /** The great circle of a geodesic from place p, at omega = 0, to place q: the angle between them, omega of q, and by
     *  how much omega runs ahead of lambda for each angle. Its normal's share in the axis is sin(alpha0). */
    _findCircle(i, { sine, cosine }, p, q, circles) {
      const turn = near(this.placeX[q] - this.placeX[p], 0) * TURN;
      for (let round = 0; round <= ROUNDS; round++) {
        const omega = turn + circles.ahead[i] * circles.angle[i];
        const x = cosine[q] * Math.cos(omega), y = cosine[q] * Math.sin(omega);
        const nx = -sine[p] * y, ny = sine[p] * x - cosine[p] * sine[q], nz = cosine[p] * y;
        const across = length(nx, ny, nz);
        circles.omega[i] = omega;
        circles.angle[i] = Math.atan2(across, cosine[p] * x + sine[p] * sine[q]);
        circles.ahead[i] = across ? (FLATTENING * nz) / across : 0;
      }
    }

    _follow(i, { sine, cosine }, p, q, circles) {
      const first = this.start[i];
      const pieces = this.start[i + 1] - first - 1;
      const angle = circles.angle[i], omega = circles.omega[i];
      const toX = cosine[q] * Math.cos(omega), toY = cosine[q] * Math.sin(omega);
      const point = new GreatCircleWalk(cosine[p], 0, sine[p], toX, toY, sine[q], angle, pieces);
      const ahead = (circles.ahead[i] * angle) / pieces / TURN;
      // On the map a great circle curves by |sin lat| sin(azimuth) / R (R the sphere's radius there) and a step is
      // w R / cos lat long; a chord is off by length^2 * curvature / 8. With R = 1 / 2 pi and the azimuth left out:
      const flat = (angle / pieces) ** 2 / (8 * TURN);
      let x = this.placeX[p];
      let before = 0;
      let most = 0;
      for (let k = 0; k <= pieces; k++, point.next()) {
        x = near(this.placeX[p] + Math.atan2(point.y, point.x) / TURN - ahead * k, x);
        this.x[first + k] = x;
        this.y[first + k] = mercatorY(cutOff(sineOfLatitude(point.z)));
        const bulge = (flat * Math.abs(point.z)) / Math.max(1e-9, 1 - point.z * point.z);
        this.bulge[first + k] = Math.max(before, bulge);
        most = Math.max(most, bulge);
        before = bulge;
      }
      this.sag[i] = most;
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
      this.bulge.fill(0, first, first + pieces + 1);
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
      const stride = this._stride(sag);
      let k = this.start[i];
      let x1 = this.x[k] * view.scale + shift;
      let y1 = this.y[k] * view.scale - view.y;
      while (k < last) {
        const x0 = x1;
        const y0 = y1;
        k = Math.min(k + stride, last);
        x1 = this.x[k] * view.scale + shift;
        y1 = this.y[k] * view.scale - view.y;
        if (outside(view, x0, y0, x1, y1, margin)) continue;
        const bulge = this.bulge[k] * view.scale;
        const ended =
          stride > 1 || bulge <= FLATNESS_PX
            ? visitInLane(x0, y0, x1, y1, lane, visit)
            : this._refine(k, bulge, view, shift, lane, visit);
        if (ended) return true;
      }
      return false;
    }

    /** How many pieces may be taken as one: n of them together are off by n * n times as much. A bent line's own points
     *  are all needed. */
    _stride(sag) {
      return sag > 0 ? Math.max(1, Math.min(MAX_STRIDE, Math.floor(Math.sqrt(FLATNESS_PX / sag)))) : 1;
    }

    /** Visit the piece that ends at point k as so many equal steps along the great circle: n steps are off by n * n times
     *  less than one. */
    _refine(k, bulge, view, shift, lane, visit) {
      const steps = Math.min(MOST_STEPS, Math.ceil(Math.sqrt(bulge / FLATNESS_PX)));
      const margin = Math.abs(lane) + 1;
      const arc = arcBetween(vectorAt(this.x[k - 1], this.y[k - 1]), vectorAt(this.x[k], this.y[k]), steps);
      let x = this.x[k - 1];
      let x1 = x * view.scale + shift;
      let y1 = this.y[k - 1] * view.scale - view.y;
      for (let step = 1; step <= steps; step++) {
        const x0 = x1;
        const y0 = y1;
        arc.next();
        x = step < steps ? near(Math.atan2(arc.y, arc.x) / TURN + 0.5, x) : this.x[k];
        x1 = x * view.scale + shift;
        y1 = (step < steps ? mercatorY(cutOff(arc.z)) : this.y[k]) * view.scale - view.y;
        if (!outside(view, x0, y0, x1, y1, margin) && visitInLane(x0, y0, x1, y1, lane, visit)) return true;
      }
      return false;
    }

    /** Worlds (whole shifts) at which arc i may show in a view: first and last. */
    worlds(i, view) {
      return worldsBetween(this.box[4 * i], this.box[4 * i + 2], view);
    }

    /** Whether a view's height holds any of arc i: what can be told at once, before its pieces are looked at. */
    isLevelWith(i, view) {
      const { box } = this;
      return box[4 * i + 1] * view.scale - view.y <= view.height + 4 && box[4 * i + 3] * view.scale - view.y >= -4;
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

  function arcBetween([ax, ay, az], [bx, by, bz], steps) {
    const angle = angleOf(ax, ay, az, bx, by, bz);
    return new GreatCircleWalk(ax, ay, az, bx, by, bz, angle, steps);
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
