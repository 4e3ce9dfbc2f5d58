// Views: a rectangle of the screen over the world. A view's pixel is world coordinate * scale - (x, y).
(function (Atlas) {
  "use strict";
  const TILE_PX = 256; // of the whole world at zoom 0
  const FIT_MAX_ZOOM = 8;
  const FIT_TOP = 0.19; // 72 N and 56 S: beyond, arcs over the pole and empty sea may leave the view
  const FIT_BOTTOM = 0.69;

  /** The view of a rectangle given in pixels of the map's container. */
  Atlas.viewOf = function (map, left, top, width, height) {
    const origin = map.getPixelOrigin().add(map.containerPointToLayerPoint([left, top]));
    return { scale: TILE_PX * 2 ** map.getZoom(), x: origin.x, y: origin.y, width, height };
  };

  /** The view of all that the map's container shows. */
  Atlas.wholeView = function (map) {
    const size = map.getSize();
    return Atlas.viewOf(map, 0, 0, size.x, size.y);
  };

  /** Pixels of the container at world coordinates, in the world copy nearest to the middle of the map. */
  Atlas.pixelOf = function (map, x, y) {
    const view = Atlas.wholeView(map);
    const world = Math.round((view.x + view.width / 2) / view.scale - x);
    return { x: (x + world) * view.scale - view.x, y: y * view.scale - view.y };
  };

  /** The zoom at which the map is just one world wide: farther out, every line would show twice. */
  Atlas.zoomOfOneWorld = function (map) {
    const { zoomSnap } = map.options;
    return Math.max(0.5, Math.floor(Math.log2(map.getSize().x / TILE_PX) / zoomSnap) * zoomSnap);
  };

  Atlas.reducedMotion = () => window.matchMedia("(prefers-reduced-motion: reduce)").matches;

  /** Show all arcs of `links`; the controls' corners stay free of lines where there is room. */
  Atlas.fitLinks = function (map, arcs, links, { animate }) {
    if (!links.length) return;
    let left = Infinity, top = Infinity, right = -Infinity, bottom = -Infinity;
    for (const link of links) {
      left = Math.min(left, arcs.box[4 * link]);
      top = Math.min(top, Math.max(FIT_TOP, arcs.box[4 * link + 1]));
      right = Math.max(right, arcs.box[4 * link + 2]);
      bottom = Math.max(bottom, Math.min(FIT_BOTTOM, arcs.box[4 * link + 3]));
    }
    const lon = (x) => (x - 0.5) * 360;
    const bounds = L.latLngBounds(
      [Atlas.latOfWorldY(bottom), lon(left)],
      [Atlas.latOfWorldY(top), lon(right)],
    );
    const room = Math.min(48, map.getSize().x / 14);
    map.fitBounds(bounds, {
      paddingTopLeft: [room, room * 0.75],
      paddingBottomRight: [room, room],
      maxZoom: FIT_MAX_ZOOM,
      animate: animate && !Atlas.reducedMotion(),
    });
  };
})(window.Atlas);
