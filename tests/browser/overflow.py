"""What lies beside the screen, is cut off or sticks out of its box, asked of the browser."""

from __future__ import annotations

OVERFLOW = """() => {
  const bad = [];
  const page = document.scrollingElement;
  if (page.scrollWidth > innerWidth) bad.push(`page ${page.scrollWidth} > ${innerWidth}`);
  const tell = (what, e) => bad.push(`${what}: ${e.localName}.${e.className} ` +
    `“${e.textContent.trim().replace(/\\s+/g, " ").slice(0, 40)}”`);
  const out = (box, of) => box.left < of.left - 1 || box.right > of.right + 1;
  const screen = { left: 0, right: innerWidth };
  for (const e of document.body.querySelectorAll("*:not(svg *, input)")) {
    if (!e.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) continue;
    const box = e.getBoundingClientRect();
    if (box.width <= 1 || box.height <= 1) continue; // for screen readers only
    if (out(box, screen)) tell("beside the screen", e);
    const style = getComputedStyle(e);
    if (style.overflowX !== "visible" && e.scrollWidth > e.clientWidth + 1) tell("cut off", e);
    if (["hidden", "clip"].includes(style.overflowY) && e.scrollHeight > e.clientHeight + 1)
      tell("cut off below", e);
    // Words that stick out of their own box lie over what is beside it.
    let holder = e;
    while (getComputedStyle(holder).display.startsWith("inline")) holder = holder.parentElement;
    for (const node of e.childNodes) {
      if (node.nodeType !== Node.TEXT_NODE || !node.data.trim()) continue;
      const range = new Range();
      range.selectNodeContents(node);
      const within = holder.getBoundingClientRect();
      if ([...range.getClientRects()].some((r) => r.width > 0 && out(r, within)))
        tell("sticks out", e);
    }
  }
  return bad;
}"""
