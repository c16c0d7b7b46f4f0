(function () {
  "use strict";
  var buttons = Array.prototype.slice.call(document.querySelectorAll("button[data-pick]"));
  var marked = Array.prototype.slice.call(document.querySelectorAll("[data-s]"));
  var status = document.getElementById("status");
  var picked = "";

  function set(element, name, on) {
    element.classList[on ? "add" : "remove"](name);
  }

  function pick(speaker) {
    picked = picked === speaker ? "" : speaker;
    set(document.body, "picked", picked !== "");
    marked.forEach(function (element) {
      set(element, "on", element.getAttribute("data-s").split(" ").indexOf(picked) >= 0);
    });
    var told = "";
    buttons.forEach(function (button) {
      var pressed = button.getAttribute("data-pick") === picked;
      button.setAttribute("aria-pressed", String(pressed));
      if (pressed && button.classList.contains("speaker")) {
        told = button.getAttribute("data-label") + " highlighted";
      }
    });
    status.textContent = picked === "" ? "Nobody highlighted" : told;
  }

  /* A reader who picks a speaker wants to see words, so go where the first of them stand. */
  function reveal() {
    var words = Array.prototype.slice.call(document.querySelectorAll(".q.on"));
    var seen = words.some(function (element) {
      var box = element.getBoundingClientRect();
      return box.bottom > 0 && box.top < window.innerHeight;
    });
    if (words.length > 0 && !seen) {
      words[0].scrollIntoView({ block: "center" });
    }
  }

  buttons.forEach(function (button) {
    button.addEventListener("click", function () {
      pick(button.getAttribute("data-pick"));
      reveal();
    });
  });
  /* report.html#speaker-1 shows the first speaker's words. */
  function follow() {
    var speaker = location.hash.substring("#speaker-".length);
    if (location.hash.indexOf("#speaker-") === 0 && picked !== speaker) {
      pick(speaker);
      reveal();
    }
  }

  /* What is folded up belongs on paper too. */
  window.addEventListener("beforeprint", function () {
    Array.prototype.forEach.call(document.querySelectorAll("details"), function (details) {
      details.open = true;
    });
  });

  window.addEventListener("load", follow);
  window.addEventListener("hashchange", follow);
  document.addEventListener("keydown", function (event) {
    if ((event.key === "Escape" || event.keyCode === 27) && picked !== "") {
      pick(picked);
    }
  });
})();
