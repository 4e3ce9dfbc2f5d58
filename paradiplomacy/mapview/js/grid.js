// Boxes on the screen, found by where they lie: what keeps labels and markers from touching each other, without asking
// every one about every other.
(function (Atlas) {
  "use strict";
  const CELL_PX = 48;
  const ROWS = 1e6; // more than any view has: so a number tells a cell, and faster than a text

  const keyOf = (column, row) => column * ROWS + row;

  Atlas.touch = (a, b, room = 0) =>
    a.left < b.right + room && a.right > b.left - room && a.top < b.bottom + room && a.bottom > b.top - room;

  Atlas.Grid = class {
    constructor() {
      this._cells = new Map();
    }

    add(box) {
      this._cellsOf(box, 0, (key) => {
        if (!this._cells.has(key)) this._cells.set(key, []);
        this._cells.get(key).push(box);
      });
    }

    /** Whether a box touches another, but for `except` and those that it may cover; `soft` ones need no `room`. */
    isTaken(box, { room = 0, except = null, mayCover = () => false } = {}) {
      let taken = false;
      this._cellsOf(box, room, (key) => {
        if (taken || !this._cells.has(key)) return;
        taken = this._cells
          .get(key)
          .some((other) => other !== except && !mayCover(other) && Atlas.touch(box, other, other.soft ? 0 : room));
      });
      return taken;
    }

    /** The boxes that may lie at a point. */
    near(x, y) {
      return this._cells.get(keyOf(Math.floor(x / CELL_PX), Math.floor(y / CELL_PX))) || [];
    }

    _cellsOf({ left, top, right, bottom }, room, visit) {
      const last = Math.floor((right + room) / CELL_PX);
      const lowest = Math.floor((bottom + room) / CELL_PX);
      for (let column = Math.floor((left - room) / CELL_PX); column <= last; column++) {
        for (let row = Math.floor((top - room) / CELL_PX); row <= lowest; row++) visit(keyOf(column, row));
      }
    }
  };
})(window.Atlas);
