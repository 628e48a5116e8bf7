// Live updates, the drop zone, copying charts and a word before typed text is lost. Without it all works by reload.
"use strict";
const words = document.body.dataset;
const live = document.getElementById("live");
const dirty = new Set();

function say(text) { if (live.textContent !== text) live.textContent = text; }

// puts the live parts of a page as the server has it now in the place of those that are shown
function renew(html) {
  const page = new DOMParser().parseFromString(html, "text/html");
  for (const part of document.querySelectorAll("[data-live]")) {
    const now = page.getElementById(part.id);
    if (!now || now.innerHTML === part.innerHTML || (part.id === "notes" && !now.children.length)) continue;
    const focused = part.contains(document.activeElement) && document.activeElement;
    if (focused && focused.matches("input, select, textarea")) continue;
    const path = focused ? [...part.querySelectorAll("a, button, summary")].indexOf(focused) : -1;
    const opened = new Set([...part.querySelectorAll("tr[id] details[open]")].map((one) => one.closest("tr").id));
    part.replaceChildren(...now.childNodes);
    for (const id of opened) part.querySelector(`#${id} details`)?.setAttribute("open", "");
    if (path >= 0) part.querySelectorAll("a, button, summary")[path]?.focus();
  }
}

async function refresh() {
  const answer = await fetch(location.pathname, { headers: { "x-c21lab-part": "1" } });
  if (answer.ok) renew(await answer.text());
}

let waiting = 0;
let heard = "";
const events = new EventSource("/events");
events.onmessage = (event) => {
  const { said, doing } = JSON.parse(event.data);
  if (doing || said !== heard) say(doing || said);
  heard = said;
  clearTimeout(waiting);
  if (!doing && document.querySelector("[data-live]")) waiting = setTimeout(refresh, 150);
};
events.onerror = () => say(words.gone);

for (const zone of document.querySelectorAll("[data-drop]")) {
  const send = async (files) => {
    const form = new FormData();
    let kept = 0;
    for (const file of files) {
      if (file.size > Number(zone.dataset.largest)) say(zone.dataset.tooLarge.replace("…", file.name));
      else { form.append("files", file, file.name); kept += 1; }
    }
    if (!kept) return;
    say(words.sending);
    try {
      const answer = await fetch(zone.action, { method: "POST", body: form });
      renew(await answer.text());
    } catch { say(words.gone); }
  };
  for (const kind of ["dragover", "dragenter"]) document.addEventListener(kind, (event) => { event.preventDefault(); zone.classList.add("over"); });
  document.addEventListener("dragleave", (event) => { if (!event.relatedTarget) zone.classList.remove("over"); });
  document.addEventListener("drop", (event) => {
    event.preventDefault();
    zone.classList.remove("over");
    send(event.dataTransfer.files);
  });
  zone.addEventListener("submit", (event) => {
    const input = zone.querySelector("input[type=file]");
    event.preventDefault();
    if (input.files.length) { send([...input.files]); input.value = ""; } else input.focus();
  });
}

for (const form of document.querySelectorAll("[data-working]")) {
  form.addEventListener("submit", () => { for (const button of form.querySelectorAll("button")) button.setAttribute("aria-disabled", "true"); });
}

for (const button of document.querySelectorAll("[data-copy]")) {
  if (!navigator.clipboard?.write || !window.ClipboardItem) continue;
  button.hidden = false;
  button.addEventListener("click", async () => {
    const picture = fetch(button.dataset.copy).then((answer) => answer.blob());
    try {
      await navigator.clipboard.write([new ClipboardItem({ "image/png": picture })]);
      say(words.copied);
    } catch { location.href = button.dataset.copy; }
  });
}

for (const form of document.querySelectorAll("[data-unsaved]")) {
  form.addEventListener("input", () => dirty.add(form));
  form.addEventListener("submit", () => dirty.delete(form));
}
addEventListener("beforeunload", (event) => { if (dirty.size) event.preventDefault(); });
setInterval(() => { if (dirty.size) fetch("/awake", { method: "POST" }); }, 600000);
