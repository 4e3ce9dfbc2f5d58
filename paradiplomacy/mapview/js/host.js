// The way to and from Python: reports out, the page's theme in. Inside streamlit-folium's frame, or alone on a page.
(function (Atlas) {
  "use strict";

  class Host {
    constructor(layer, { onTheme, onReport }) {
      this._layer = layer;
      this._onTheme = onTheme;
      this._onReport = onReport;
      window.addEventListener("message", (event) => this._hear(event));
    }

    /** Streamlit sends its theme with every rendering; streamlit-folium does not pass it on. */
    _hear(event) {
      if (event.source !== window.parent || !event.data || event.data.type !== "streamlit:render") return;
      const base = event.data.theme && event.data.theme.base;
      if (base === "light" || base === "dark") this._onTheme(base);
    }

    /** Ask for the newest arguments: streamlit-folium drops what arrives while the scripts load. */
    askAgain() {
      if (window.Streamlit && window.Streamlit.setComponentReady) window.Streamlit.setComponentReady();
      else if (window.parent !== window) {
        window.parent.postMessage({ isStreamlitMessage: true, type: "streamlit:componentReady", apiVersion: 1 }, "*");
      }
    }

    /** Send a report once the reader sees what it is about: Streamlit, in the same thread, draws its page anew for it. */
    report(report, latlng) {
      if (this._onReport) this._onReport(report);
      else Atlas.afterPaint(() => this._send(report, latlng));
    }

    /** Without window.Streamlit by the slower way that streamlit-folium has for tooltips. */
    _send(report, latlng) {
      if (window.Streamlit && window.Streamlit.setComponentValue) {
        window.Streamlit.setComponentValue(report);
        return;
      }
      const content = JSON.stringify(report).replace(/&/g, "&amp;").replace(/</g, "&lt;"); // it is read as HTML there
      const source = { getTooltip: () => ({ getContent: () => content }), _tooltip: { _content: content } };
      this._layer.fire("click", { latlng, sourceTarget: source });
    }
  }

  Atlas.Host = Host;
})(window.Atlas);
