"use strict";
(() => {
  const slides = [...document.querySelectorAll("section")];
  const counter = document.querySelector("nav output");
  const steps = { ArrowRight: 1, ArrowDown: 1, PageDown: 1, " ": 1, ArrowLeft: -1, ArrowUp: -1, PageUp: -1 };
  let shown = 0;
  // every page as large as the screen takes it
  const fit = () => slides.forEach((slide) => {
    for (let size = 1; size >= 0.4; size -= 0.05) {
      slide.style.setProperty("--fit", size.toFixed(2));
      if (slide.offsetHeight <= window.innerHeight) break;
    }
  });
  const show = (place) => {
    shown = Math.min(Math.max(place, 0), slides.length - 1);
    counter.textContent = `${shown + 1} / ${slides.length}`;
    slides[shown].scrollIntoView();
    slides[shown].focus({ preventScroll: true });
  };
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (event.key === " " && event.target.tagName === "BUTTON") return;
    const ends = { Home: 0, End: slides.length - 1 };
    if (!(event.key in steps) && !(event.key in ends)) return;
    event.preventDefault();
    show(event.key in ends ? ends[event.key] : shown + (event.shiftKey ? -1 : 1) * steps[event.key]);
  });
  document.querySelector("nav [data-step='-1']").addEventListener("click", () => show(shown - 1));
  document.querySelector("nav [data-step='1']").addEventListener("click", () => show(shown + 1));
  const full = document.querySelector("nav [data-full]");
  full.hidden = !document.fullscreenEnabled;
  full.addEventListener("click", () => (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen()));
  document.querySelector("nav").hidden = false;
  window.addEventListener("resize", fit);
  fit();
  counter.textContent = `1 / ${slides.length}`;
})();
