// Runs in every document before its own scripts. Waits, frame by frame, for a condition on the page, and tells how long
// after its beginning the browser had drawn it: two frames after the condition first held.
(() => {
  "use strict";
  const since = () => performance.timeOrigin + performance.now();
  const clock = (window.__clock = { navigation: performance.timeOrigin, input: null });

  // The reader's last input, by the time stamp that the browser gave it, not by when a script got to see it.
  for (const kind of ["pointerup", "keydown"]) {
    window.addEventListener(kind, (event) => { clock.input = performance.timeOrigin + event.timeStamp; }, true);
  }

  /** Milliseconds since 1970 at which `condition`, a function, held and was on screen. */
  clock.shows = (condition, patience) => {
    const holds = () => { try { return condition(); } catch { return false; } };
    const begun = performance.now();
    return new Promise((resolve, reject) => {
      const look = () => {
        if (performance.now() - begun > patience) reject(new Error(`not within ${patience} ms: ${condition}`));
        else if (holds()) requestAnimationFrame(() => requestAnimationFrame(() => resolve(since())));
        else requestAnimationFrame(look);
      };
      look();
    });
  };

  /** Record the time between frames of this window until the function that is returned is called. */
  clock.recordFrames = () => {
    const gaps = [];
    let last = 0;
    let recording = true;
    const note = (now) => {
      if (last) gaps.push(now - last);
      last = now;
      if (recording) requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
    // Two more frames: a long last one counts too.
    return () => new Promise((resolve) => {
      requestAnimationFrame(() => requestAnimationFrame(() => { recording = false; resolve(gaps); }));
    });
  };
})();
