// Answers from the network, and from what the phone keeps where there is none. The server puts the
// edition and the words before this. Whatever goes wrong with the storage, the network still answers.
const { revision, shell, words } = KNEEWISE;
const SHELL = `kneewise-shell-${revision}`; // the page about the phone, styles and scripts
const SEEN = "kneewise-seen"; // pages that were opened
const SHEETS = "kneewise-sheets"; // the sheets somebody keeps
const THINGS = "kneewise-things"; // figures and files of those pages
const GUIDE = "kneewise-guide"; // which saved guide is the current one; each has a cache of its own
const CURRENT = "/offline/current";
const MOST = { [SEEN]: 200, [SHEETS]: 200, [THINGS]: 600 };
const PATIENCE = 4000; // milliseconds until a saved page is shown while the network takes its time
let cleared = false; // from then on nothing is kept

// --- Keeping ---
const withHeaders = (response, body, extra) => {
  const headers = new Headers(response.headers);
  for (const name of ["content-encoding", "content-length"]) headers.delete(name);
  for (const [name, value] of Object.entries(extra)) headers.set(name, value);
  return new Response(body, { headers });
};

const put = async (name, address, response) => {
  if (cleared) return;
  const cache = await caches.open(name);
  await cache.put(address, response);
  const kept = await cache.keys(); // the oldest first
  for (const old of kept.slice(0, Math.max(0, kept.length - MOST[name]))) await cache.delete(old);
};

const isHtml = (response) =>
  response.ok && !response.redirected && /^text\/html/.test(response.headers.get("content-type"));

const keepPage = async (name, address, response) => {
  if (!isHtml(response)) return;
  const text = await response.text();
  const [, title = ""] = /<title>([^<]*)/.exec(text) ?? [];
  const extra = { "kept-on": new Date().toISOString(), titled: encodeURIComponent(title) };
  await put(name, address, withHeaders(response, text, extra));
};

const keepThings = async (things) => {
  for (const thing of things) {
    if (await caches.match(thing)) continue;
    const response = await fetch(thing);
    if (response.ok) await put(THINGS, thing, response);
  }
};

const inside = (text, pattern) =>
  new Set([...text.matchAll(pattern)].map(([, address]) => address.replaceAll("&amp;", "&")));

// A sheet that somebody keeps is for the gym: what it leads to has to open there as well.
const keepSheet = async (address) => {
  const response = await fetch(address);
  const text = await response.clone().text();
  await keepPage(SHEETS, address, response);
  for (const link of inside(text, /href="(\/(?:exercises\/[\w-]+|sheet\?[^"#]+))/g)) {
    if (await saved(link)) continue;
    const page = await fetch(link);
    await keepThings(inside(await page.clone().text(), /(?:src|srcset)="(\/figures\/[^"#]+)/g));
    await keepPage(SEEN, link, page);
  }
};

const visit = async ({ visit: address, things, as }) => {
  if (as === "sheet") await keepSheet(address);
  else if (!leaveOut(new URL(address, location.origin))) await keepPage(SEEN, address, await fetch(address));
  await keepThings(things ?? []);
};

const within = (address, ...folders) => folders.includes(address.split("/")[1]);
const leaveOut = ({ pathname }) => within(pathname, "offline");

// --- Finding ---
const current = async () => {
  const held = await caches.match(CURRENT, { cacheName: GUIDE });
  return held?.json();
};

const unpacked = async (response) => {
  const packed = response.headers.get("packed");
  const body = packed ? response.body.pipeThrough(new DecompressionStream(packed)) : response.body;
  return new Response(body).json();
};

let last = {}; // the file of the guide that was read last: a page's figure is in the same one
const fileOf = async (guide, place) => {
  const name = guide.cache + guide.files[place];
  if (last.name !== name) {
    const held = await caches.match(guide.files[place], { cacheName: guide.cache });
    last = held ? { name, content: await unpacked(held) } : {};
  }
  return last.content;
};

const inGuide = async (address) => {
  const guide = await current();
  if (!guide) return;
  const path = address.split("?")[0];
  const page = path.replace(/^\/figures\/(.*)\.svg$/, "/exercises/$1");
  const place = guide.at[address] ?? guide.at[page] ?? guide.at[guide.old[page]];
  if (place === undefined) return;
  const content = await fileOf(guide, place + 1); // the first file says what is in the others
  const found = content?.[address] ?? content?.[guide.old[page]];
  return found && { text: found.text, headers: found.headers, when: guide.when };
};

const seen = async (address) => {
  for (const cacheName of [SEEN, SHEETS]) {
    const held = await caches.match(address, { cacheName, ignoreVary: true });
    if (held) return { text: await held.text(), headers: held.headers, when: held.headers.get("kept-on") };
  }
};

const newest = (...found) =>
  found.filter(Boolean).sort((a, b) => (a.when < b.when ? 1 : -1))[0];

const saved = async (address) => {
  try {
    return newest(await seen(address), await inGuide(address));
  } catch {
    return undefined; // the storage is shut to us, or broken
  }
};

// --- Saying so ---
const day = (when) =>
  new Date(when).toLocaleString("en-GB", { dateStyle: "long", timeStyle: "short" });

const told = ({ text, headers, when }, why, status = 200) => {
  const line = words[why].replace("{when}", () => day(when));
  const said = `<div class="said from-phone" role="status"><p>${line} <a href="/offline#saved">What is saved</a></p></div>`;
  const marked = text.replace(/<main[^>]*>/, (main) => main + said);
  const out = new Headers(headers);
  out.set("cache-control", "no-store");
  return new Response(marked, { status, headers: out });
};

const instead = async (url) => {
  const path = url.pathname;
  const exercise = /^(\/exercises\/[^/]+)(\/swaps)?$/.exec(path);
  const plain = exercise && (await saved(exercise[1]));
  if (plain) return told(plain, exercise[2] ? "swaps" : "plain");
  const held = await caches.match("/offline", { cacheName: SHELL, ignoreVary: true });
  if (!held) return Response.error();
  const page = { text: await held.text(), headers: held.headers };
  if (path === "/offline") return told(page, "here");
  const why = { "/": "search", "/workout": "workout" }[path] ?? "missing";
  return told(page, why, 503);
};

// --- Answering ---
const later = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

const page = async (event, url) => {
  const address = url.pathname + url.search;
  const asked = (async () => (await event.preloadResponse) ?? fetch(event.request))();
  const live = asked.then((response) => {
    if (response.status > 501) throw new Error("nobody answers"); // a proxy without a server
    if (!leaveOut(url)) event.waitUntil(keepPage(SEEN, address, response.clone()).catch(() => {}));
    return response;
  });
  event.waitUntil(live.catch(() => {}));
  try {
    const first = await Promise.race([live, later(PATIENCE)]);
    if (first) return first;
    const copy = await saved(address);
    return copy ? told(copy, "slow") : await live;
  } catch {
    const copy = await saved(address);
    if (copy) return told(copy, "saved");
    const other = await instead(url).catch(() => Response.error());
    return other.type === "error" ? asked : other; // such as the proxy's own page
  }
};

const thing = async (event, url) => {
  const address = url.pathname + url.search;
  const held = await caches.match(address, { ignoreVary: true }).catch(() => {});
  if (held) return held;
  try {
    const response = await fetch(event.request);
    if (response.ok) event.waitUntil(put(THINGS, address, response.clone()).catch(() => {}));
    return response;
  } catch (error) {
    const found = await inGuide(address).catch(() => {});
    if (!found) throw error;
    return new Response(found.text, { headers: found.headers });
  }
};

addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== location.origin) return;
  // Part of a page has the address of the whole: it is never kept, and never answered from here.
  const whole = request.mode === "navigate" || request.headers.get("HX-Request-Type") === "full";
  if (whole) event.respondWith(page(event, url));
  else if (within(url.pathname, "static", "figures")) event.respondWith(thing(event, url));
});

// --- Coming and going ---
addEventListener("install", (event) => {
  const ready = caches.open(SHELL).then((cache) => cache.addAll(shell));
  event.waitUntil(ready.then(() => skipWaiting()));
});

const settle = async () => {
  await registration.navigationPreload?.enable();
  for (const name of await caches.keys()) {
    if (!name.startsWith("kneewise-shell-") || name === SHELL) continue;
    const old = await caches.open(name);
    for (const request of await old.keys()) {
      // Pages that were opened still ask for the files of their own edition.
      const { pathname } = new URL(request.url);
      if (pathname.startsWith("/static/")) await put(THINGS, pathname, await old.match(request));
    }
    await caches.delete(name);
  }
  await clients.claim();
};
addEventListener("activate", (event) => event.waitUntil(settle()));

addEventListener("message", (event) => {
  if (event.origin !== location.origin) return;
  if (event.data.clear) cleared = true;
  if (event.data.visit) event.waitUntil(visit(event.data).catch(() => {}));
});
