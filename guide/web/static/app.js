// On top of pages that work without it. Nothing is stored.
(() => {
  const doc = document;
  const root = doc.documentElement;
  const byId = (id) => doc.getElementById(id);
  const on = (name, act) => doc.addEventListener(name, act);
  root.classList.add("js");

  // The rest comes in order once the page is drawn: first what is seen.
  const then = doc.currentScript.dataset.then.match(/\S+/g) ?? [];
  const frame = (next) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(next)));
  addEventListener("load", () => frame(() => {
    for (const src of then) doc.head.append(Object.assign(doc.createElement("script"), { src, async: false }));
  }));

  // --- Back, before htmx takes it: only the address would change ---
  const bare = (url) => url.split("#")[0];
  const [{ name = location.href, type } = {}] = performance.getEntriesByType("navigation");
  const late = () => bare(name) === bare(location.href) || location.reload();
  addEventListener("popstate", late);
  on("htmx:after:process", () => removeEventListener("popstate", late));
  if (type !== "reload") late();

  // --- What is going on: slow, failed, copied ---
  const say = (text = "", retry) => {
    const line = byId("wait");
    line.replaceChildren(text);
    if (!retry) return;
    const button = doc.createElement("button");
    button.textContent = "Try again";
    button.addEventListener("click", () => {
      say();
      byId("main").focus({ preventScroll: true }); // the button is gone
      retry();
    });
    line.append(button);
  };

  // --- Requests: a failed one leaves the old list ---
  let running = 0;
  let slow;
  const calm = () => {
    clearTimeout(slow);
    root.classList.remove("slow");
  };
  const failed = (source, button) => {
    calm();
    const why = navigator.onLine ? "No answer." : "You are offline.";
    const what = byId("filters") ? "list" : "page";
    say(`${why} This is still the ${what} from before.`, () => {
      if (source === doc.body) location.reload();
      else if (source.matches("a")) source.click();
      else (source.form ?? source.closest("form")).requestSubmit(button?.isConnected ? button : null);
    });
  };
  on("htmx:before:request", () => {
    running += 1;
    calm();
    slow = setTimeout(() => {
      root.classList.add("slow");
      say("Still loading…");
    }, 1000);
  });
  on("htmx:finally:request", () => {
    running -= 1;
    if (!running) calm();
  });
  const failedIn = ({ sourceElement, sourceEvent }) => failed(sourceElement, sourceEvent?.submitter);
  on("htmx:error", ({ detail }) => detail.ctx && failedIn(detail.ctx));
  on("htmx:response:error", ({ detail }) => {
    if (detail.ctx.response.status >= 500) failedIn(detail.ctx);
  });

  on("htmx:config:request", ({ detail: { ctx } }) => {
    // What is sent on purpose is a step to go back to.
    if (ctx.sourceEvent?.type === "submit") ctx.request.headers["HX-Source"] = "form#filters";
  });

  // --- Lists ---
  let more = false; // whether "Show more" asked
  let button; // of a form
  on("htmx:before:swap", ({ target, detail }) => {
    if (detail.ctx.response?.status >= 500) return;
    say();
    more = target.id === "more";
    button = detail.ctx.sourceEvent?.submitter;
  });
  on("htmx:after:swap", () => {
    // What comes next.
    if (more) byId("fresh")?.focus({ preventScroll: true });
    const at = byId(button?.formAction.split("#")[1]);
    if (button?.id === "check") at.scrollIntoView();
    else if (doc.activeElement === doc.body) at?.querySelector("a, button").focus(); // the button is gone
    more = button = false;
  });
  on("htmx:before:history:update", (event) => {
    // Twice the same would make Back look dead.
    if (event.detail.history.path === location.pathname + location.search) event.preventDefault();
  });
  on("submit", ({ target }) => {
    // A phone's keyboard hides what was found.
    if (target.id === "filters" && matchMedia("(pointer: coarse)").matches) byId("q")?.blur();
  });

  // After Back the box is full, the answer gone.
  addEventListener("pageshow", () => {
    const box = byId("text");
    if (!box?.value || box.value === box.defaultValue || doc.querySelector(".plan")) return;
    box.form.requestSubmit();
  });

  // --- Panels ---
  const shut = (back) => {
    const panel = doc.querySelector(".chip[open]");
    if (!panel) return;
    panel.open = false;
    if (back) panel.querySelector("summary").focus();
  };
  on("keydown", ({ key }) => key === "Escape" && shut(true));
  on("focusin", ({ target }) => target.closest(".chip[open]") || shut());
  on("click", (event) => {
    const apply = window.htmx && event.target.closest(".apply button");
    if (!apply) return;
    if (!apply.closest("#workout")) event.preventDefault(); // the list is there
    shut(true);
  });

  // --- Share: with the dials, without what was asked ---
  on("click", (event) => {
    const shared = event.target.closest("[data-share]")?.dataset;
    if (!shared) return;
    const { share: path, title } = shared;
    const url = location.origin + path;
    const showAddress = () => byId("share").scrollIntoView();
    if (navigator.share) {
      event.preventDefault();
      navigator.share({ title, url }).catch((error) => error.name === "AbortError" || showAddress());
    } else if (navigator.clipboard) {
      event.preventDefault();
      navigator.clipboard.writeText(url).then(() => {
        const copied = "The link is copied.";
        say(copied);
        setTimeout(() => byId("wait").textContent === copied && say(), 5000);
      }, showAddress);
    }
  });
})();
