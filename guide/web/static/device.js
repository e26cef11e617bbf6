// What this phone keeps, on top of pages that work without it. All of it is shown and cleared on
// /offline. Pages that were opened are kept by the worker; the rest only when somebody asks for it.
const kneewise = (() => {
  const doc = document;
  const byId = (id) => doc.getElementById(id);
  const all = (selector) => [...doc.querySelectorAll(selector)];

  // --- A shelf of small things; a browser may refuse any of this ---
  const NAME = "kneewise.";
  const read = (name) => {
    try {
      return JSON.parse(localStorage.getItem(NAME + name));
    } catch {
      return null;
    }
  };
  const write = (name, value) => {
    try {
      if (value === null) localStorage.removeItem(NAME + name);
      else localStorage.setItem(NAME + name, JSON.stringify(value));
      return true;
    } catch {
      return false;
    }
  };

  const say = (text, link) => {
    const line = byId("wait");
    line.replaceChildren(text);
    if (link) line.append(" ", link);
    else setTimeout(() => line.textContent === text && line.replaceChildren(), 6000);
  };
  const linkTo = (href, text) => Object.assign(doc.createElement("a"), { href, textContent: text });

  // --- The worker ---
  const worker = navigator.serviceWorker;
  const tell = async (message) => (await worker?.ready)?.active?.postMessage(message);
  const here = () => location.pathname + location.search;
  const things = () =>
    performance
      .getEntriesByType("resource")
      .map((entry) => entry.name.replace(location.origin, ""))
      .filter((address) => ["static", "figures"].includes(address.split("/")[1]));
  // Most pages ask for this script once they are loaded: no event is to be waited for.
  if (worker && location.hash !== "#cleared") {
    worker.register("/sw.js").catch(() => {});
    // This page came in before there was a worker to keep it.
    if (!worker.controller) tell({ visit: here(), things: things() });
  }
  // A list that a filter has changed has a new address, which was never asked for as a whole page.
  let at = here();
  let soon;
  doc.addEventListener("htmx:after:swap", () => {
    clearTimeout(soon);
    soon = setTimeout(() => {
      if (at === here() || navigator.connection?.saveData) return;
      at = here();
      if (worker?.controller) tell({ visit: at });
    }, 3000);
  });

  // --- The saved guide: a phone may throw it away ---
  const lost = async () => {
    const guide = read("guide");
    if (!guide || guide.lost) return;
    const held = await caches.match("/offline/current", { cacheName: "kneewise-guide" });
    if (held && (await caches.has((await held.json()).cache))) return;
    write("guide", { ...guide, lost: true });
    if (location.pathname !== "/offline")
      say("Your phone has removed the saved guide.", linkTo("/offline", "Save it again"));
  };
  lost().catch(() => {});

  doc.addEventListener("htmx:error", () => {
    if (navigator.onLine) return;
    const typed = byId("q")?.value;
    const asked = typed ? `?q=${encodeURIComponent(typed)}` : "";
    byId("wait").append(linkTo(`/offline${asked}#saved`, "Search what is saved"));
  });

  // --- Typing ---
  doc.addEventListener("submit", ({ target }) => {
    // The keyboard hides what was found.
    if (target.id === "filters" && matchMedia("(pointer: coarse)").matches) byId("q")?.blur();
  });
  doc.addEventListener("input", ({ target }) => {
    // WebKit sets these forms back on the way back to them.
    if (target.form?.autocomplete !== "off") return;
    target.defaultValue = target.value;
    target.defaultChecked = target.checked;
  });

  // --- Sheets ---
  const sheets = () => read("sheets") ?? [];
  const keepSheet = (address, name) => {
    const id = Math.max(0, ...sheets().map((sheet) => sheet.id)) + 1;
    const done = write("sheets", [...sheets(), { id, name, address }]);
    if (done) tell({ visit: address, as: "sheet" });
    return done;
  };
  const showKept = () => {
    for (const button of all("[data-keep]")) {
      const kept = sheets().some((sheet) => sheet.address === button.dataset.keep);
      button.hidden = kept;
      button.nextElementSibling.hidden = !kept;
    }
  };
  showKept();
  for (const place of all("[data-onto]"))
    for (const { name: textContent, address: value } of sheets())
      place.append(Object.assign(doc.createElement("button"), { className: "button", name: "onto", value, textContent }));

  // --- Equipment: only the boxes that are ticked are sent, as anybody's ---
  const boxes = (form) => [...form.querySelectorAll("input[name=kit]")];
  const ticked = (form) => boxes(form).filter((box) => box.checked).map((box) => box.value);
  const showMine = () => {
    const mine = read("kit") ?? [];
    for (const row of all("[data-mine]")) {
      const chosen = ticked(row.closest("form"));
      const some = row.dataset.mine === "take" ? mine : chosen;
      row.hidden = !some.length || chosen.join() === mine.join();
    }
    for (const link of all("a[data-kit]")) {
      const url = new URL(link.href);
      url.searchParams.delete("kit");
      for (const kit of mine) url.searchParams.append("kit", kit);
      link.href = url.pathname + url.search;
    }
  };
  showMine();
  for (const name of ["htmx:after:swap", "change"]) doc.addEventListener(name, showMine);

  doc.addEventListener("click", ({ target }) => {
    const sheet = target.closest("[data-keep]")?.dataset;
    if (sheet) {
      const done = keepSheet(sheet.keep, sheet.title);
      say(done ? "The sheet is kept on this phone." : "This browser lets us keep nothing.");
      showKept();
      if (done) target.closest("[data-keep]").nextElementSibling.focus();
    }
    const row = target.closest("button")?.closest("[data-mine]");
    if (!row) return;
    const form = row.closest("form");
    if (row.dataset.mine === "take") {
      const mine = read("kit") ?? [];
      for (const box of boxes(form)) box.checked = mine.includes(box.value);
      boxes(form)[0].dispatchEvent(new Event("change", { bubbles: true }));
      if (!window.htmx) form.requestSubmit();
    } else {
      const done = write("kit", ticked(form));
      say(done ? "Your equipment is remembered on this phone." : "This browser lets us keep nothing.");
      showMine();
    }
  });

  return { boxes, byId, keepSheet, linkTo, read, say, sheets, tell, ticked, write };
})();
