/** Does `work` once: when what is on its way to the screen has been painted, or before the page goes. */
export function afterPaint(work: () => void): void {
  let isDone = false;
  const once = () => {
    if (isDone) return;
    isDone = true;
    window.removeEventListener("pagehide", once);
    window.clearTimeout(late);
    work();
  };
  // A page that is not shown is not painted.
  let late = window.setTimeout(once, 1000);
  window.addEventListener("pagehide", once);
  requestAnimationFrame(() => {
    window.clearTimeout(late);
    late = window.setTimeout(once);
  });
}
