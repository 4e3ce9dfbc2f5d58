// Runs in every document before its own scripts. Waits, frame by frame, for a condition on the page, and tells how long
// after its beginning the browser had drawn it: two frames after the condition first held.
(() => {
  "use strict";
  const PATIENCE_MS = 30000;
  const since = () => performance.timeOrigin + performance.now();
  const clock = (window.__clock = { navigation: performance.timeOrigin, input: null });

  // The reader's last input, by the time stamp that the browser gave it, not by when a script got to see it.
  for (const kind of ["pointerup", "keydown"]) {
    window.addEventListener(kind, (event) => { clock.input = performance.timeOrigin + event.timeStamp; }, true);
  }

  /** Milliseconds since 1970 at which `condition`, an expression, was on screen. */
  clock.shows = (condition) => {
    const holds = new Function(`try { return ${condition}; } catch { return false; }`);
    const begun = performance.now();
    return new Promise((resolve, reject) => {
      const look = () => {
        if (performance.now() - begun > PATIENCE_MS) reject(new Error(`not within ${PATIENCE_MS} ms: ${condition}`));
        else if (holds()) requestAnimationFrame(() => requestAnimationFrame(() => resolve(since())));
        else requestAnimationFrame(look);
      };
      look();
    });
  };
})();
