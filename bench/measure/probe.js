// Runs in the page before anything else. Times are milliseconds after the start of the navigation.
// `tell(name, milliseconds)` is the bench: what it hears is a result.
(() => {
  const paints = { fcp: 0, lcp: 0, cls: 0 };
  const longTasks = [];
  const follow = (type, use) => new PerformanceObserver((list) => list.getEntries().forEach(use)).observe({ type, buffered: true });
  follow("paint", (entry) => {
    if (entry.name === "first-contentful-paint") paints.fcp = entry.startTime;
  });
  follow("largest-contentful-paint", (entry) => {
    paints.lcp = entry.startTime;
  });
  follow("layout-shift", (entry) => {
    if (!entry.hadRecentInput) paints.cls += entry.value;
  });
  follow("longtask", (entry) => longTasks.push({ start: entry.startTime, duration: entry.duration }));

  const isSeen = (element) => element.checkVisibility({ visibilityProperty: true });

  /** Chooses an answer and presses Check as a reader would; true when a verdict shows. Puts everything back. */
  function tryItem(parts) {
    const item = [...document.querySelectorAll(parts.item)].find(isSeen);
    const input = item?.querySelector(parts.option);
    const check = item?.querySelector(parts.check);
    if (!input || !check) return false;
    input.click();
    check.click();
    const isShown = [...item.querySelectorAll(parts.verdict)].some(isSeen);
    if (isShown) return true;
    input.checked = false;
    if (check.parentElement.open) check.click();
    return false;
  }

  /** Tries the first question until its verdict shows. Nobody presses what is not painted yet. */
  function awaitQuiz(parts) {
    const timer = setInterval(() => {
      if (!tryItem(parts)) return;
      clearInterval(timer);
      const ready = performance.now();
      const report = () => (paints.fcp ? tell("quizReady", Math.max(ready, paints.fcp)) : setTimeout(report, 50));
      report();
    }, 5);
  }

  /** Calls back after the next frame has been painted. */
  const afterPaint = (use) =>
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => use(performance.now());
      channel.port2.postMessage(null);
    });

  /** Times the next press until a verdict of the question has been painted. */
  function timeVerdict(parts) {
    const press = (event) => {
      const item = event.target.closest(parts.item);
      const look = (now) => {
        if ([...item.querySelectorAll(parts.verdict)].some(isSeen)) tell("verdict", now - event.timeStamp);
        else afterPaint(look);
      };
      afterPaint(look);
    };
    addEventListener("click", press, { capture: true, once: true });
  }

  const pressKey = "bench-press";
  const absolute = (time) => performance.timeOrigin + time;
  const title = () => document.querySelector("h1")?.textContent ?? "";

  /** Times from a press (kept over a change of page) to the frame that shows another title. */
  function awaitTitle() {
    const { pressed, from } = JSON.parse(sessionStorage.getItem(pressKey) ?? "{}");
    if (!pressed) return;
    const look = (now) => {
      if (title() === "" || title() === from) return afterPaint(look);
      tell("nextTitle", absolute(now) - pressed);
    };
    afterPaint(look);
  }

  function timeNext() {
    const press = (event) => {
      sessionStorage.setItem(pressKey, JSON.stringify({ pressed: absolute(event.timeStamp), from: title() }));
      awaitTitle();
    };
    addEventListener("click", press, { capture: true, once: true });
  }

  const bench = {
    paints: () => paints,
    /** Sum of what long tasks take beyond 50 ms, from first paint until now. */
    blocking: () => longTasks.reduce((sum, { start, duration }) => (start + duration < paints.fcp ? sum : sum + Math.max(0, duration - 50)), 0),
    awaitQuiz,
    timeVerdict,
    timeNext,
  };
  window.bench = bench;
  awaitTitle();
})();
