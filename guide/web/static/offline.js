// The page about this phone: it saves the whole guide, lists what is kept, and clears it.
(() => {
  const { boxes, byId, keepSheet, linkTo, read, say, sheets, tell, ticked, write } = kneewise;
  const CURRENT = "/offline/current";
  const POINTER = "kneewise-guide"; // says which cache is the guide; each guide has its own
  const OURS = /^kneewise/;
  const section = byId("guide");
  const hasAll = navigator.serviceWorker && window.caches && window.DecompressionStream
    && window.CompressionStream && crypto.subtle;
  let offer; // the guide as the server has it: its files and their sizes
  let stop; // of what is being loaded

  // --- What is said of the guide ---
  const size = (bytes) => `${Math.max(1, Math.round(bytes / 1e6))} MB`;
  const day = (when) => new Date(when).toLocaleDateString("en-GB", { dateStyle: "long" });
  const fill = (name, text) => {
    for (const place of section.querySelectorAll(`[data-${name}]`)) place.textContent = text;
  };
  const show = (state) => {
    section.dataset.state = state;
    for (const line of section.querySelectorAll("[data-when]"))
      line.classList.toggle("on", line.dataset.when.split(" ").includes(state));
    byId("save").hidden = !["none", "part", "newer", "lost", "full", "broken"].includes(state);
    byId("stop").hidden = state !== "saving";
    byId("drop").hidden = !["saved", "kept", "newer", "part", "broken"].includes(state);
    byId("bar").hidden = !["saving", "broken"].includes(state);
  };
  const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

  // --- The guide on the phone ---
  const cacheOf = (revision) => `${POINTER}-${revision}`;
  // Without https a browser has no caches at all, and yet a shelf for sheets and equipment.
  const has = (cache) => window.caches?.has(cache);
  const current = async () => (await window.caches?.match(CURRENT, { cacheName: POINTER }))?.json();
  const whole = async (guide) => {
    if (!guide || !(await has(guide.cache))) return false;
    const held = await (await caches.open(guide.cache)).keys();
    return guide.files.length === held.length;
  };
  const missing = async (guide) => {
    const [fresh, now] = [await has(cacheOf(guide.revision)), await current()];
    const names = [fresh && cacheOf(guide.revision), now?.cache].filter(Boolean);
    const here = new Set();
    for (const name of names)
      for (const { url } of await (await caches.open(name)).keys()) here.add(new URL(url).pathname);
    return guide.files.filter((file) => !here.has(file.href));
  };
  const sum = (files, what) => files.reduce((total, file) => total + file[what], 0);

  const ask = async () => {
    for (;;) {
      const answer = await fetch("/offline/guide.json", { cache: "no-store" });
      if (!answer.ok) throw new Error(answer.status);
      const guide = await answer.json();
      if (guide.ready) return guide;
      fill("share", Math.round(guide.share * 100));
      show("measuring");
      await pause(700);
    }
  };

  const look = async () => {
    if (!hasAll) return show("cannot");
    const now = await current();
    const sound = await whole(now);
    const lost = !sound && (now || read("guide"));
    if (now) fill("date", day(now.when));
    if (sound) show("kept");
    try {
      offer = await ask();
    } catch {
      offer = undefined;
      return show(sound ? "kept" : "away");
    }
    const todo = await missing(offer);
    fill("load", size(sum(todo, "load")));
    fill("space", size(sum(offer.files, "space")));
    if (sound) show(now.revision === offer.revision ? "saved" : "newer");
    else if (lost) show("lost");
    else show(todo.length < offer.files.length ? "part" : "none");
  };

  // --- Saving: a cache of its own is filled; only when all of it is there it becomes the guide ---
  const digest = async (bytes) =>
    [...new Uint8Array(await crypto.subtle.digest("SHA-256", bytes))]
      .map((byte) => byte.toString(16).padStart(2, "0"))
      .join("");

  const load = async (file, onBytes) => {
    const silent = new AbortController();
    const halt = () => silent.abort();
    stop.signal.addEventListener("abort", halt);
    let timer = setTimeout(halt, 20_000);
    try {
      const answer = await fetch(file.href, { cache: "no-store", signal: silent.signal });
      if (!answer.ok) throw Object.assign(new Error("gone"), { gone: answer.status === 404 });
      const chunks = [];
      let had = 0;
      for (const reader = answer.body.getReader(); ; ) {
        const { done, value } = await reader.read();
        if (done) break;
        clearTimeout(timer);
        timer = setTimeout(halt, 20_000);
        chunks.push(value);
        onBytes((had += value.length));
      }
      const blob = new Blob(chunks);
      if ((await digest(await blob.arrayBuffer())) !== file.digest) throw new Error("not whole");
      const small = blob.stream().pipeThrough(new CompressionStream("gzip"));
      const headers = { "content-type": "application/json", packed: "gzip" };
      return new Response(await new Response(small).blob(), { headers });
    } finally {
      clearTimeout(timer);
      stop.signal.removeEventListener("abort", halt);
    }
  };

  const patiently = async (file, onBytes) => {
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await load(file, onBytes);
      } catch (error) {
        onBytes(0);
        if (error?.gone || stop.signal.aborted || !navigator.onLine || attempt === 3) throw error;
        await pause(1000 * 2 ** attempt);
      }
    }
  };

  const fillCache = async (guide, now) => {
    const cache = await caches.open(cacheOf(guide.revision));
    const total = sum(guide.files, "plain");
    let done = 0;
    const tellShare = (bytes) => {
      byId("bar").value = (done + bytes) / total;
      fill("share", Math.floor((100 * (done + bytes)) / total));
    };
    for (const file of guide.files) {
      if (!(await cache.match(file.href))) {
        const had = now && (await caches.match(file.href, { cacheName: now.cache }));
        await cache.put(file.href, had ?? (await patiently(file, tellShare)));
      }
      done += file.plain;
      tellShare(0);
    }
    return cache;
  };

  const switchTo = async (guide, cache) => {
    const held = await cache.match(guide.files[0].href);
    const body = held.body.pipeThrough(new DecompressionStream(held.headers.get("packed")));
    const index = await new Response(body).json();
    const old = Object.fromEntries(
      index.exercises.flatMap((row) => row.old.map((was) => [`/exercises/${was}`, `/exercises/${row.slug}`])),
    );
    const made = {
      cache: cacheOf(guide.revision),
      revision: guide.revision,
      when: new Date().toISOString(),
      files: guide.files.map((file) => file.href),
      at: index.at,
      old,
      names: [
        ...index.exercises.map(({ slug, names }) => [`/exercises/${slug}`, ...names]),
        ...Object.entries(index.titles).map(([address, title]) => [address, short(title)]),
      ],
    };
    await (await caches.open(POINTER)).put(CURRENT, Response.json(made));
    write("guide", { revision: made.revision, when: made.when });
    await dropOthers(made.cache);
  };

  const dropOthers = async (kept) => {
    for (const name of await caches.keys())
      if (name.startsWith(`${POINTER}-`) && name !== kept) await caches.delete(name);
  };

  const save = async () => {
    stop = new AbortController();
    show("saving");
    byId("stop").focus();
    try {
      const guide = await ask();
      offer = guide;
      show("saving");
      const now = (await whole(await current())) ? await current() : undefined;
      for (const name of await caches.keys()) // what was begun of an edition that is gone
        if (name.startsWith(`${POINTER}-`) && ![now?.cache, cacheOf(guide.revision)].includes(name))
          await caches.delete(name);
      const { quota = Infinity, usage = 0 } = (await navigator.storage?.estimate?.()) ?? {};
      const needed = sum(await missing(guide), "space");
      if (quota - usage < 1.2 * needed) {
        fill("free", size(quota - usage));
        fill("space", size(needed));
        return show("full");
      }
      navigator.storage?.persist?.().catch(() => {});
      await switchTo(guide, await fillCache(guide, now));
      await look();
      await list();
      say("The whole guide is on this phone.");
    } catch (error) {
      if (error?.name === "QuotaExceededError") {
        if (offer) await caches.delete(cacheOf(offer.revision));
        fill("free", "too little");
        show("full");
      } else if (error?.gone) await look();
      else show("broken");
    }
  };

  const drop = async () => {
    await caches.delete(POINTER);
    await dropOthers();
    write("guide", null);
    await look();
    await list();
    say("The saved guide is removed.");
  };

  byId("save").addEventListener("click", save);
  byId("stop").addEventListener("click", () => stop.abort());
  byId("drop").addEventListener("click", drop);
  addEventListener("online", () => (section.dataset.state === "broken" && !stop.signal.aborted ? save() : look()));

  // --- Saved pages, by name ---
  const SHOWN = 30;
  let pages = []; // address, name, other names
  const plain = (text) => text.toLowerCase().normalize("NFD").replace(/[^a-z0-9 ]+/g, " ");
  const short = (title) => title.replace(/(: knee impact.*| – Kneewise)$/, "");
  const find = () => {
    const words = plain(byId("name").value).split(" ").filter(Boolean);
    const asked = words.join(" ");
    const fits = (name) => words.every((word) => ` ${name}`.includes(` ${word}`));
    const place = ([, ...names]) => {
      const [name, ...others] = names.map(plain);
      if (name === asked || others.includes(asked)) return 0;
      if (fits(name)) return name.startsWith(asked) ? 1 : 2;
      return others.some(fits) ? 3 : -1;
    };
    const found = [[], [], [], []];
    for (const each of pages) found[place(each)]?.push(each);
    showFound(found.flat());
  };
  const showFound = (found) => {
    byId("list").replaceChildren(
      ...found.slice(0, SHOWN).map(([href, name]) => {
        const item = document.createElement("li");
        item.append(linkTo(href, name));
        return item;
      }),
    );
    const how = byId("name").value ? "more of the name" : "a name";
    const more = found.length > SHOWN ? ` The first ${SHOWN} are shown: type ${how}.` : "";
    byId("found").textContent = found.length
      ? `${found.length} saved ${found.length === 1 ? "page" : "pages"}.${more}`
      : "No saved page has that name.";
  };
  const titled = async (cache) => {
    if (!(await has(cache))) return [];
    const store = await caches.open(cache);
    const found = [];
    for (const request of (await store.keys()).reverse()) {
      const { pathname, search } = new URL(request.url);
      const title = decodeURIComponent((await store.match(request)).headers.get("titled") ?? "");
      const parsed = new DOMParser().parseFromString(`<title>${title}</title>`, "text/html");
      const name = short(parsed.title) || pathname;
      const address = pathname + search;
      // A sheet with a swap is a tap away from the sheet without it.
      const usual = pathname === "/sheet" ? address.replace(/([?&]x=[a-z\d-]+)\.[a-z\d-]+/g, "$1") : address;
      if (usual !== address && (await caches.match(usual, { ignoreVary: true }))) continue;
      found.push([address, pathname === "/sheet" ? `${name}: ${inSheet({ address })}` : name]);
    }
    return found;
  };
  const list = async () => {
    const guide = await current();
    const names = guide?.names ?? [];
    const known = new Set(names.map(([address]) => address));
    const opened = [...(await titled("kneewise-seen")), ...(await titled("kneewise-sheets"))];
    const more = new Map(opened.filter(([address]) => !known.has(address)));
    pages = [...more, ...names];
    byId("saved").hidden = !pages.length;
    find();
    await count();
  };
  byId("name").addEventListener("input", find);
  byId("look").addEventListener("submit", (event) => {
    event.preventDefault();
    byId("list").querySelector("a")?.focus();
  });

  // --- Sheets ---
  let gone; // the sheet that was deleted last, and its place
  // Two may have one name, such as an old one and what was made of it: what is in them differs.
  const inSheet = ({ address }) =>
    new URLSearchParams(address.split("?")[1])
      .getAll("x")
      .map((row) => row.split("~")[0])
      .map((name) => (/^[a-z\d.-]+$/.test(name) ? name.replace(/^.*\./, "").replaceAll("-", " ") : name))
      .join(", ");
  const listSheets = () => {
    byId("no-sheets").hidden = sheets().length > 0;
    byId("sheet-list").replaceChildren(
      ...sheets().map((sheet) => {
        const row = byId("sheet-row").content.cloneNode(true).firstElementChild;
        row.dataset.id = sheet.id;
        const [link] = row.querySelectorAll("a");
        link.href = sheet.address;
        link.textContent = sheet.name;
        row.querySelector(".in").textContent = inSheet(sheet);
        row.querySelector("[data-do=edit]").href = sheet.address.replace("/sheet", "/sheet/edit");
        row.querySelector(".typed").value = sheet.name;
        for (const control of row.querySelectorAll("[data-do]"))
          control.setAttribute("aria-label", `${control.textContent}: ${sheet.name}`);
        return row;
      }),
    );
  };
  const changeSheets = (change) => {
    if (!write("sheets", change(sheets()))) say("This browser lets us keep nothing.");
    listSheets();
    count();
  };
  // A phone that made room may have kept the list of sheets, but not the sheets.
  const keepAgain = async () => {
    for (const { address } of sheets())
      if (!(await caches.match(address, { cacheName: "kneewise-sheets", ignoreVary: true })))
        tell({ visit: address, as: "sheet" });
  };
  const rowOf = (id) => byId("sheet-list").querySelector(`[data-id="${id}"]`);
  const undo = () => {
    const button = document.createElement("button");
    button.textContent = "Undo";
    button.addEventListener("click", () => {
      const { place, sheet } = gone;
      changeSheets((kept) => [...kept.slice(0, place), sheet, ...kept.slice(place)]);
      say("The sheet is back.");
      rowOf(sheet.id).querySelector("a").focus();
    });
    return button;
  };
  byId("sheet-list").addEventListener("click", ({ target }) => {
    const row = target.closest("li");
    const id = Number(row?.dataset.id);
    const place = sheets().findIndex((sheet) => sheet.id === id);
    const sheet = sheets()[place];
    const what = target.closest("[data-do]")?.dataset.do;
    if (what === "rename") {
      row.querySelector(".rename").hidden = false;
      row.querySelector(".typed").select();
    } else if (what === "copy") {
      if (!keepSheet(sheet.address, `${sheet.name} (copy)`)) say("This browser lets us keep nothing.");
      listSheets();
      byId("sheet-list").lastElementChild?.querySelector("a").focus();
      say("There are two of it now.");
    } else if (what === "drop") {
      gone = { place, sheet };
      changeSheets((kept) => kept.filter((each) => each.id !== id));
      say("The sheet is deleted.", undo());
      (byId("sheet-list").children[place]?.querySelector("a") ?? byId("wait").querySelector("button")).focus();
    }
  });
  byId("sheet-list").addEventListener("submit", (event) => {
    event.preventDefault();
    const id = Number(event.target.closest("li").dataset.id);
    const name = event.target.querySelector(".typed").value.trim();
    if (name) changeSheets((kept) => kept.map((each) => (each.id === id ? { ...each, name } : each)));
    else listSheets();
    rowOf(id).querySelector("a").focus();
  });

  // --- Equipment ---
  const showKit = () => {
    const mine = read("kit") ?? [];
    const chosen = ticked(byId("kit"));
    byId("kit-count").hidden = !chosen.length;
    byId("kit-count").textContent = chosen.length;
    byId("keep-kit").hidden = !chosen.length || chosen.join() === mine.join();
    byId("drop-kit").hidden = !mine.length;
  };
  for (const box of boxes(byId("kit"))) box.checked = (read("kit") ?? []).includes(box.value);
  byId("kit").addEventListener("change", showKit);
  byId("keep-kit").addEventListener("click", () => {
    const done = write("kit", ticked(byId("kit")));
    say(done ? "Your equipment is remembered on this phone." : "This browser lets us keep nothing.");
    showKit();
    count();
  });
  byId("drop-kit").addEventListener("click", () => {
    write("kit", null);
    for (const box of boxes(byId("kit"))) box.checked = false;
    say("Your equipment is forgotten.");
    showKit();
    count();
  });

  // --- Clearing ---
  const ours = async () => ((await window.caches?.keys()) ?? []).filter((name) => OURS.test(name));
  const shelved = () => Object.keys(localStorage).filter((name) => OURS.test(name));
  const count = async () => {
    const parts = [];
    const opened = (await has("kneewise-seen"))
      ? (await (await caches.open("kneewise-seen")).keys()).length
      : 0;
    if (opened) parts.push(`${opened} opened ${opened === 1 ? "page" : "pages"}`);
    if (await current()) parts.push("the whole guide");
    if (sheets().length) parts.push(`${sheets().length} ${sheets().length === 1 ? "sheet" : "sheets"}`);
    if (read("kit")) parts.push("your equipment");
    const { usage } = (await navigator.storage?.estimate?.()) ?? {};
    if (usage) parts.push(`${size(usage)} in all`);
    byId("held-list").textContent = parts.join(", ");
    byId("held").hidden = !parts.length;
    if (!parts.length || byId("clean").hidden) return;
    byId("clean").hidden = true; // it was true until now
    byId("clear-now").hidden = false;
  };
  const sweep = async () => {
    for (const name of shelved()) localStorage.removeItem(name);
    for (const name of await ours()) await caches.delete(name);
    for (const each of (await navigator.serviceWorker?.getRegistrations()) ?? []) await each.unregister();
  };
  const clear = async () => {
    (await navigator.serviceWorker?.getRegistration())?.active?.postMessage({ clear: true });
    await sweep();
    // The browser's own copies, which no script can remove: the answer asks the browser to.
    await fetch("/offline/clear", { method: "POST", signal: AbortSignal.timeout(5000) }).catch(() => {});
    location.hash = "cleared"; // the page loads again without the worker, and looks
    location.reload();
  };
  const afterClearing = async () => {
    byId("clear").scrollIntoView();
    history.replaceState(null, "", location.pathname); // what is kept from now on stays
    try {
      await sweep();
      const left = [...(await ours()), ...shelved()];
      const workers = (await navigator.serviceWorker?.getRegistrations()) ?? [];
      byId(left.length || workers.length ? "unclean" : "clean").hidden = false;
    } catch {
      byId("unclean").hidden = false;
    }
    byId("held").hidden = true;
  };
  const sure = (asked) => {
    byId("clear-now").hidden = asked;
    byId("clear-sure").hidden = byId("clear-not").hidden = !asked;
    byId(asked ? "clear-not" : "clear-now").focus();
  };
  byId("clear-now").addEventListener("click", () => sure(true));
  byId("clear-not").addEventListener("click", () => sure(false));
  byId("clear-sure").addEventListener("click", () => clear().catch(() => (byId("unclean").hidden = false)));

  // --- Home screen: some browsers let a page ask ---
  addEventListener("beforeinstallprompt", (event) => {
    event.preventDefault();
    byId("install").hidden = false;
    byId("install").onclick = async () => {
      byId("install").hidden = true;
      await event.prompt();
    };
  });

  // --- Start ---
  show("asking");
  listSheets();
  keepAgain().catch(() => {});
  showKit();
  const cleared = location.hash === "#cleared";
  byId("clear-now").hidden = cleared;
  if (cleared) afterClearing();
  else {
    byId("name").value = new URLSearchParams(location.search).get("q") ?? "";
    look().catch(() => show("cannot"));
    list()
      .then(() => {
        if (location.pathname === "/offline" || !pages.length) return;
        const why = document.querySelector(".from-phone");
        why.querySelector("a").remove(); // it leads here
        byId("saved").prepend(why);
        byId("saved").scrollIntoView();
      })
      .catch(() => {});
  }
})();
