// Lines by the tens of thousands: drawn by raster.js in a worker, so that the page answers meanwhile. Until the new
// picture is there, the last one stays, moved and scaled to where its lines belong in the new view.
// Where no worker can be had (a page opened from a file), the same is drawn at once, here.
(function (Atlas) {
  "use strict";
  const FEWEST_LINKS = 1000; // fewer are drawn as fast by strokes, and within the frame

  /** Whether so many links are drawn by the raster painter. */
  Atlas.isForRaster = (links) => links >= FEWEST_LINKS;

  class RasterPainter {
    constructor() {
      this._worker = undefined; // null: there is none
      this._sent = null; // the arcs that the worker has
      this._number = 0; // of the newest request
      this._busy = false;
      this._waiting = null; // the newest request that the worker has not been given
    }

    /** Draw links for a view into a canvas; `done` is called once they are there, unless a newer drawing is asked for.
     *  `drawn` is the view of what the canvas shows now; null for nothing worth keeping. */
    paint({ context, view, ratio, drawn, scenery, done }) {
      const number = ++this._number;
      const groups = Atlas.linesInView(view, scenery).map(forRaster);
      const request = { number, view, ratio, groups };
      const commit = (picture) => {
        const image = new ImageData(picture.pixels, picture.width, picture.height);
        context.putImageData(image, 0, 0);
        done();
      };
      if (drawn) carry(context, drawn, view, ratio);
      if (!this._open()) {
        commit(Atlas.rasterise(scenery.arcs, view, ratio, groups));
        return;
      }
      this._commit = commit;
      this._waiting = { request, arcs: scenery.arcs };
      this._send();
    }

    /** Forget what was asked for: something else is drawn now. */
    cancel() {
      this._number++;
      this._waiting = null;
    }

    close() {
      this.cancel();
      if (this._worker) this._worker.terminate();
      this._worker = undefined;
    }

    /** The worker, started when it is first needed; null where none can be had. */
    _open() {
      if (this._worker !== undefined) return this._worker;
      this._worker = null;
      const script = window.AtlasManifest.painter; // a page in one file has none
      if (!script) return null;
      try {
        this._worker = new Worker(script);
        this._worker.onmessage = ({ data }) => this._take(data);
        this._worker.onerror = (event) => this._doWithout(event);
      } catch (error) {
        console.warn(error); // the page's rules forbid it; lines are drawn all the same
      }
      return this._worker;
    }

    /** One request at a time: while the reader drags, only the newest view is worth drawing. */
    _send() {
      if (this._busy || !this._waiting) return;
      const { request, arcs } = this._waiting;
      this._waiting = null;
      this._busy = true;
      if (this._sent !== arcs) {
        this._worker.postMessage({ arcs: { ...arcs } });
        this._sent = arcs;
      }
      this._inHand = { request, arcs };
      this._worker.postMessage(request);
    }

    _take(picture) {
      this._busy = false;
      if (picture.number === this._number) this._commit(picture);
      this._send();
    }

    /** The worker's script could not be loaded or broke down: go on here. */
    _doWithout(event) {
      event.preventDefault();
      this._worker = null;
      const { request, arcs } = this._waiting || this._inHand;
      if (request.number === this._number) this._commit(Atlas.rasterise(arcs, request.view, request.ratio, request.groups));
    }
  }

  function forRaster({ links, style }) {
    return { ...style, links: Int32Array.from(links), colour: channels(style.colour), dash: Atlas.dashOf(style) };
  }

  /** "#1b2733" -> [27, 39, 51]. */
  const channels = (colour) => [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));

  /** Move and scale what a canvas shows from one view to another. */
  function carry(context, from, to, ratio) {
    if (from === to) return;
    const { canvas } = context;
    const scale = to.scale / from.scale;
    context.save();
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.globalCompositeOperation = "copy"; // whatever lies outside is cleared
    const left = (from.x * scale - to.x) * ratio;
    const top = (from.y * scale - to.y) * ratio;
    context.drawImage(canvas, left, top, canvas.width * scale, canvas.height * scale);
    context.restore();
  }

  Atlas.RasterPainter = RasterPainter;
})(window.Atlas);
