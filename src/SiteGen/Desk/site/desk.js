// Selecting with a mouse, copying, and keeping what was typed over a reload. Without it the desk's forms do the same.
(function () {
  "use strict";
  var text = document.getElementById("article_text");
  var choice = document.getElementById("choice");
  var yaml = document.getElementById("yaml");

  // The offset in the article's words of a place in the page: its paragraph's, and the letters before it there.
  function offset(node, at) {
    var element = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
    var paragraph = element.closest("[data-at]");
    if (!paragraph || !text.contains(paragraph)) return null;
    var before = document.createRange();
    before.setStart(paragraph, 0);
    before.setEnd(node, at);
    return Number(paragraph.dataset.at) + before.toString().length;
  }

  function selected() {
    var selection = getSelection();
    if (!selection.rangeCount || selection.isCollapsed) return null;
    var range = selection.getRangeAt(0);
    if (!text.contains(range.commonAncestorContainer) && !range.commonAncestorContainer.contains(text)) return null;
    var from = null;
    var to = null;
    // A selection may begin or end between paragraphs, or outside of the article.
    text.querySelectorAll("[data-at]").forEach(function (paragraph) {
      if (!range.intersectsNode(paragraph)) return;
      var start = Number(paragraph.dataset.at);
      if (from === null) from = paragraph.contains(range.startContainer) ? offset(range.startContainer, range.startOffset) : start;
      to = paragraph.contains(range.endContainer) ? offset(range.endContainer, range.endOffset) : start + paragraph.textContent.length;
    });
    return from !== null && to > from ? { from: from, to: to } : null;
  }

  if (text && choice) {
    document.addEventListener("selectionchange", function () {
      choice.hidden = document.activeElement !== choice.firstElementChild && selected() === null;
    });
    // A marked sentence is taken by a click, unless somebody is selecting in it.
    text.addEventListener("click", function (event) {
      var mark = event.target.closest("mark.left");
      if (!mark || selected() !== null) return;
      for (var next = mark.nextElementSibling; next; next = next.nextElementSibling) {
        if (next.classList.contains("take")) { next.click(); return; }
      }
    });
    // The click must not clear what is selected.
    choice.addEventListener("pointerdown", function (event) { event.preventDefault(); });
    document.getElementById("draft_selection").addEventListener("click", function () {
      var words = selected();
      if (words) location.assign("?from=" + words.from + "&to=" + words.to + "#draft");
    });
  }

  // Enter drafts from what is selected, Ctrl+Enter accepts the draft.
  var form = document.getElementById("draft_form");
  if (form) document.getElementById("accept_key").hidden = false;
  document.addEventListener("keydown", function (event) {
    if (event.key !== "Enter" || event.isComposing) return;
    if (form && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      form.requestSubmit();
    } else if (text && choice && document.activeElement === document.body && selected() !== null) {
      document.getElementById("draft_selection").click();
    }
  });

  document.querySelectorAll(".copy").forEach(function (button) {
    if (!navigator.clipboard) return;
    button.hidden = false;
    button.addEventListener("click", function () {
      var from = button.dataset.copyFrom;
      navigator.clipboard.writeText(from ? document.getElementById(from).value : button.dataset.copy).then(function () {
        var told = document.getElementById("copied");
        if (from && told) told.textContent = document.body.dataset.copied;
        else button.textContent = document.body.dataset.copied;
      });
    });
  });

  // A page that shows what is so now is asked for again when there is another state; the others tell how many problems there are.
  document.addEventListener("sitegen-state", function (event) {
    if (event.detail.serial === Number(document.body.dataset.serial)) return;
    if (document.body.dataset.follows) {
      location.reload();
      return;
    }
    var told = document.getElementById("problem_count");
    var words = document.body.dataset;
    told.textContent = (event.detail.count === 0 ? words.none : event.detail.count === 1 ? words.one : words.other).replace("{n}", event.detail.count);
    told.classList.toggle("alert", event.detail.count > 0);
  });

  // An edit of a file reloads the page: what was typed here stays.
  if (yaml) {
    var key = "desk:" + location.pathname + "?" + Array.from(document.querySelectorAll(".kinds input")).map(function (input) { return input.value; }).join("-") + ":" + (document.querySelector(".kinds [aria-current]") || {}).value;
    var kept = sessionStorage.getItem(key);
    if (kept !== null) yaml.value = kept;
    yaml.addEventListener("input", function () { sessionStorage.setItem(key, yaml.value); });
    document.getElementById("draft_form").addEventListener("submit", function () { sessionStorage.removeItem(key); });
  }
})();
