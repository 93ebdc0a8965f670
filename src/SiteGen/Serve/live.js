// Follows the files of the project: reloads the page when it has changed, and lays over it what is wrong until it is mended.
(function () {
  "use strict";
  var shown = Number(document.currentScript.dataset.version);
  var closedKey = "sitegen-closed-problems";
  var stream = null;
  var overlay = null;

  function follow() {
    if (stream || document.hidden) return;
    stream = new EventSource("/_desk/events");
    stream.onmessage = function (event) {
      var state = JSON.parse(event.data);
      if (state.version !== shown) {
        leave();
        location.reload();
        return;
      }
      // The desk's list of problems follows every state, and needs no overlay.
      document.dispatchEvent(new CustomEvent("sitegen-state", { detail: state }));
      if (!document.body.dataset.watches) show(state, JSON.stringify(state.problems) + state.unchecked);
    };
  }

  // A host has six connections: a hidden tab gives its own back.
  function leave() {
    if (stream) stream.close();
    stream = null;
  }

  document.addEventListener("visibilitychange", function () { document.hidden ? leave() : follow(); });
  addEventListener("pagehide", leave);
  addEventListener("pageshow", follow);
  // What is asked for now, a form that is being sent above all, must not be lost to a reload. A download leaves the page where it is: then it follows again.
  addEventListener("beforeunload", function () { leave(); setTimeout(follow, 10000); });

  function show(state, text) {
    if (overlay && overlay.told === text) return;
    if (overlay) overlay.remove();
    overlay = null;
    if (state.count === 0 && !state.unchecked) {
      sessionStorage.removeItem(closedKey);
      return;
    }
    if (sessionStorage.getItem(closedKey) === text) return;
    overlay = make(state, function () {
      sessionStorage.setItem(closedKey, text);
      overlay.remove();
      overlay = null;
    });
    overlay.told = text;
    document.body.append(overlay);
  }

  function make(state, close) {
    var host = document.createElement("sitegen-problems");
    var root = host.attachShadow({ mode: "open" });
    var sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    root.adoptedStyleSheets = [sheet];

    var box = add(root, "section");
    box.lang = "en";
    box.setAttribute("role", "alert");
    box.setAttribute("aria-label", state.unchecked ? "Not checked yet" : "Problems");
    var head = add(box, "div");
    head.className = "head";
    add(head, "h2", state.unchecked ? "The facts are still being checked: the page shows what the files say" : (state.count === 1 ? "1 problem" : state.count + " problems") + (state.broken ? ": the page is as it was before" : ": the site can be seen, but not built"));
    var button = add(head, "button", "Close");
    button.type = "button";
    button.title = "Escape";
    button.onclick = close;
    box.addEventListener("keydown", function (event) { if (event.key === "Escape") close(); });
    document.addEventListener("keydown", function (event) { if (event.key === "Escape" && host.isConnected) close(); });

    var list = add(box, "ol");
    state.problems.forEach(function (problem) {
      var item = add(list, "li");
      var title = add(item, "p", problem.title);
      title.className = "title";
      if (problem.at) add(item, "p", problem.at + (problem.code ? " · " + problem.code : "")).className = "at";
      if (problem.lines) add(item, "pre", problem.lines).tabIndex = 0;
      if (problem.help) add(item, "p", problem.help).className = "help";
    });
    if (state.count > state.problems.length) add(box, "p", "… and " + (state.count - state.problems.length) + " more.");
    var desk = add(add(box, "p"), "a", "All problems");
    desk.href = "/_desk/";
    return host;
  }

  function add(parent, name, text) {
    var element = document.createElement(name);
    if (text) element.textContent = text;
    parent.append(element);
    return element;
  }

  var style = "\
    section { position: fixed; inset: auto 0 0 0; z-index: 2147483647; max-height: 70vh; overflow: auto; box-sizing: border-box; padding: 1rem 1.25rem;\
      background: #fff; color: #1a1a1a; border-top: 4px solid #b00020; box-shadow: 0 -4px 24px rgb(0 0 0 / .3); font: 16px/1.5 system-ui, sans-serif; }\
    .head { display: flex; gap: 1rem; justify-content: space-between; align-items: start; }\
    h2 { margin: 0; font-size: 1.125rem; }\
    ol { margin: .75rem 0; padding-left: 1.5rem; }\
    p { margin: .25rem 0; overflow-wrap: anywhere; }\
    .title { font-weight: 600; }\
    .at { font-family: ui-monospace, monospace; font-size: .875rem; }\
    pre { margin: .25rem 0; padding: .5rem; overflow: auto; background: #f3f3f3; font: .875rem/1.4 ui-monospace, monospace; }\
    button { font: inherit; padding: .25rem .75rem; }\
    a { color: #00539c; }\
    @media (prefers-color-scheme: dark) { section { background: #1c1c1e; color: #eee; border-color: #ff6b7d; } pre { background: #2a2a2d; } a { color: #8ec7ff; } }\
    @media print { section { display: none; } }";

  follow();
})();
