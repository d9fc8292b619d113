/** How long a press may wait for what it asked for, in milliseconds: after that the browser takes over, with its own signs of waiting. */
const longest = 4000;

/** What `work` brings, or `null` when it takes too long. */
export function withPatience<T>(work: Promise<T>): Promise<T | null> {
  return Promise.race([work, new Promise<null>((settle) => window.setTimeout(() => settle(null), longest))]);
}
