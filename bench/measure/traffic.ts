import type { CDPSession } from "@playwright/test";

/** Kinds of what is sent, in the order of the table. */
export const kinds = ["document", "style", "script", "font", "image", "data"] as const;
export type Kind = (typeof kinds)[number];

/** Bytes of bodies as sent (compressed, without headers) by kind, and the number of requests. */
export interface Traffic {
  readonly bytes: Readonly<Record<Kind, number>>;
  readonly requests: number;
}

const kindOf: Record<string, Kind> = { Document: "document", Stylesheet: "style", Script: "script", Font: "font", Image: "image" };

/** Follows all requests of a page from now on. `read` gives the sum so far, `quiet` waits until nothing moves for a while. */
export function followTraffic(session: CDPSession): { read: () => Traffic; quiet: (ms: number) => Promise<void> } {
  const bytes: Record<Kind, number> = { document: 0, style: 0, script: 0, font: 0, image: 0, data: 0 };
  const open = new Map<string, { kind: Kind; headers: number }>();
  let requests = 0;
  let last = Date.now();
  session.on("Network.requestWillBeSent", ({ requestId, type = "", request }) => {
    if (request.url.startsWith("data:")) return;
    requests += 1;
    last = Date.now();
    open.set(requestId, { kind: kindOf[type] ?? "data", headers: 0 });
  });
  session.on("Network.responseReceived", ({ requestId, type, response }) => {
    if (open.has(requestId)) open.set(requestId, { kind: kindOf[type] ?? "data", headers: response.encodedDataLength });
  });
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const request = open.get(requestId);
    if (!request) return;
    bytes[request.kind] += Math.max(0, encodedDataLength - request.headers);
    last = Date.now();
    open.delete(requestId);
  });
  session.on("Network.loadingFailed", ({ requestId }) => open.delete(requestId));
  return {
    read: () => ({ bytes: { ...bytes }, requests }),
    quiet: async (ms) => {
      while (open.size > 0 || Date.now() - last < ms) await new Promise((resolve) => setTimeout(resolve, 100));
    },
  };
}
