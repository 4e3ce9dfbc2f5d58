// Views: a rectangle of the screen over the world. A view's pixel is world coordinate * scale - (x, y).
(function (Atlas) {
  "use strict";
  const TILE_PX = 256; // of the whole world at zoom 0
  const FIT_MAX_ZOOM = 8;
  const ALONE_MAX_ZOOM = 5; // a place alone is told by the country around it
  const FIT_TOP = 0.19; // 74 N and 56 S: beyond, arcs over the pole and empty sea may leave the view
  const FIT_BOTTOM = 0.69;
  const LOWEST = 0.705; // 59 S: no view is moved to show what lies south of it, unless it holds a whole world
  const HIGHEST = 0; // 85 N: where the map ends
  const READABLE_ZOOM = 2; // farther out, neighbours of Vietnam are a few pixels apart
  const MANY_LINKS = 60;
  const CLOSER_SHARES = [0.95, 0.88, 0.78];

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

  /** The box of links in world coordinates: their places, and their arcs as far as these stay in inhabited latitudes. */
  function boxOfLinks(arcs, scene, links) {
    const box = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
    for (const link of links) {
      box.left = Math.min(box.left, arcs.box[4 * link]);
      box.right = Math.max(box.right, arcs.box[4 * link + 2]);
      box.top = Math.min(box.top, Math.max(FIT_TOP, arcs.box[4 * link + 1]));
      box.bottom = Math.max(box.bottom, Math.min(FIT_BOTTOM, arcs.box[4 * link + 3]));
      for (const place of [scene.province[link], scene.partner[link]]) {
        box.top = Math.min(box.top, arcs.placeY[place]);
        box.bottom = Math.max(box.bottom, arcs.placeY[place]);
      }
    }
    return box;
  }

  /** The box of places in world coordinates: the narrowest one, wherever the world has to be cut open for it. */
  function boxOfPlaces({ placeX, placeY }, places) {
    const xs = places.map((place) => placeX[place]).sort((a, b) => a - b);
    const gaps = xs.map((x, k) => (k ? x - xs[k - 1] : x + 1 - xs.at(-1))); // to the next in the west
    const widest = Math.max(...gaps);
    const left = xs[gaps.indexOf(widest)];
    const ys = places.map((place) => placeY[place]);
    return { left, right: left + 1 - widest, top: Math.min(...ys), bottom: Math.max(...ys) };
  }

  /** A share of the links, the longest left out. */
  function nearest(arcs, links, share) {
    const length = (link) => arcs.box[4 * link + 2] - arcs.box[4 * link];
    return [...links].sort((a, b) => length(a) - length(b)).slice(0, Math.ceil(links.length * share));
  }

  /** Centre and zoom at which a box fits into the map beside what lies over its left and upper edge. */
  function viewOfBox(map, box, { inset, maxZoom }) {
    const size = map.getSize();
    const room = Math.min(36, size.x / 18);
    const width = Math.max(40, size.x - inset.left - 2 * room);
    const height = Math.max(40, size.y - inset.top - 2 * room);
    const { zoomSnap } = map.options;
    const scale = Math.min(width / Math.max(1e-9, box.right - box.left), height / Math.max(1e-9, box.bottom - box.top));
    const snapped = Math.floor(Math.log2(scale / TILE_PX) / zoomSnap + 1e-6) * zoomSnap;
    const zoom = Math.max(map.getMinZoom(), Math.min(maxZoom, snapped));
    return { zoom, ...centreOf(size, box, TILE_PX * 2 ** zoom, inset) };
  }

  /** The middle of a box, moved so that a tall view shows sea in the north rather than ice in the south. */
  function centreOf(size, box, scale, inset) {
    const half = size.y / scale / 2;
    const lowest = LOWEST - half;
    const highest = Math.max(HIGHEST + half, 0);
    const middle = (box.top + box.bottom - inset.top / scale) / 2;
    const y = Math.max(Math.min(middle, lowest), Math.min(highest, 0.5));
    return { x: (box.left + box.right - inset.left / scale) / 2, y };
  }

  /** Whether a view is far enough in to read, and no higher than the inhabited part of the world. */
  const isReadable = (map, { zoom }) =>
    zoom >= READABLE_ZOOM && map.getSize().y / (TILE_PX * 2 ** zoom) <= LOWEST - HIGHEST;

  /** Show `links`. `inset` is how many pixels at the left and at the top lie under legend and card; `closer` allows to
   *  leave out the longest of them where all together would be too small to read. */
  Atlas.fitLinks = function (map, layer, links, { animate, inset, closer = false, maxZoom = FIT_MAX_ZOOM }) {
    if (!links.length) return;
    const { arcs, scene } = layer;
    const viewOf = (some) => viewOfBox(map, boxOfLinks(arcs, scene, some), { inset, maxZoom });
    let view = viewOf(links);
    for (const share of closer && links.length >= MANY_LINKS ? CLOSER_SHARES : []) {
      if (isReadable(map, view)) break;
      view = viewOf(nearest(arcs, links, share));
    }
    moveTo(map, view, { animate });
  };

  /** Show `places`. */
  Atlas.fitPlaces = function (map, layer, places, { animate, inset }) {
    const maxZoom = places.length > 1 ? FIT_MAX_ZOOM : ALONE_MAX_ZOOM;
    moveTo(map, viewOfBox(map, boxOfPlaces(layer.arcs, places), { inset, maxZoom }), { animate });
  };

  function moveTo(map, view, { animate }) {
    const centre = [Atlas.latOfWorldY(view.y), (view.x - 0.5) * 360];
    const options = { animate: animate && !Atlas.reducedMotion() };
    if (options.animate) map.flyTo(centre, view.zoom, { duration: 0.6 });
    else map.setView(centre, view.zoom, options);
  }
})(window.Atlas);
