// On top of pages that work without it. Nothing is stored.
(() => {
  const doc = document;
  const root = doc.documentElement;
  const byId = (id) => doc.getElementById(id);
  const on = (name, act) => doc.addEventListener(name, act);
  root.classList.add("js");

  // The rest, once what is seen is drawn.
  const then = doc.currentScript.dataset.then.match(/\S+/g) ?? [];
  const rest = () => {
    for (const src of then) doc.head.append(Object.assign(doc.createElement("script"), { src, async: false }));
  };
  const frame = requestAnimationFrame;
  addEventListener("load", () => frame(() => frame(() => setTimeout(rest))));

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
  const failed = ({ sourceElement: source, sourceEvent }) => {
    calm();
    const button = sourceEvent?.submitter;
    const why = navigator.onLine ? "No answer." : "You are offline.";
    say(`${why} This is still the ${byId("filters") ? "list" : "page"} from before.`, () => {
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
  on("htmx:error", ({ detail }) => detail.ctx && failed(detail.ctx));
  on("htmx:response:error", ({ detail }) => {
    if (detail.ctx.response.status >= 500) failed(detail.ctx);
  });

  on("htmx:config:request", ({ detail: { ctx } }) => {
    // What is sent on purpose is a step to go back to.
    if (ctx.sourceEvent?.type === "submit") ctx.request.headers["HX-Source"] = "form#filters";
  });

  // --- Lists ---
  let after;
  on("htmx:before:swap", ({ target, detail: { ctx } }) => {
    after = null;
    if (ctx.response?.status >= 500) return;
    say();
    const button = ctx.sourceEvent?.submitter;
    const tapped = button ?? target;
    const { top } = tapped.getBoundingClientRect();
    after = () => {
      const at = byId(button?.formAction.split("#")[1]);
      if (target.id === "more") byId("fresh")?.focus({ preventScroll: true });
      else if (button?.id === "check") at.scrollIntoView();
      else if (!tapped.isConnected) at?.querySelector("a, button").focus();
      // Safari holds nothing in place.
      else if (tapped.matches("a, button") && !CSS.supports("overflow-anchor:none"))
        scrollBy({ top: tapped.getBoundingClientRect().top - top, behavior: "instant" });
    };
  });
  on("htmx:after:swap", () => after?.());
  on("htmx:before:history:update", (event) => {
    // Twice the same would make Back look dead.
    if (event.detail.history.path === location.pathname + location.search) event.preventDefault();
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
    const { share, title } = shared;
    const url = location.origin + share;
    const showAddress = () => byId("share").scrollIntoView();
    if (navigator.share || navigator.clipboard) event.preventDefault();
    if (navigator.share) navigator.share({ title, url }).catch(({ name }) => name === "AbortError" || showAddress());
    else if (navigator.clipboard) {
      navigator.clipboard.writeText(url).then(() => {
        const copied = "The link is copied.";
        say(copied);
        setTimeout(() => byId("wait").textContent === copied && say(), 5000);
      }, showAddress);
    }
  });
})();
