// The worker's end of raster_painter.js; arcs.js and raster.js stand before it in the worker's script.
(function (Atlas) {
  "use strict";
  let arcs = null;

  self.onmessage = ({ data }) => {
    if (data.arcs) arcs = Object.assign(Object.create(Atlas.Arcs.prototype), data.arcs);
    if (!data.view) return;
    const drawn = Atlas.rasterise(arcs, data.view, data.ratio, data.groups);
    self.postMessage({ number: data.number, ...drawn }, [drawn.pixels.buffer]);
  };
})(window.Atlas);
