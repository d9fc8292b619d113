import { existsSync } from "node:fs";
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from "@playwright/test";

/** A slow phone: 1.6 Mbit/s each way, 150 ms to the server, a processor four times slower than this one. */
export const phone = { bytesPerSecond: 200_000, latencyMs: 150, cpuSlowdown: 4, width: 360, height: 740 } as const;

const systemNames = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Chromium: CHROMIUM_PATH, else Playwright's own, else the system's. */
export function launchBrowser(): Promise<Browser> {
  const system = existsSync(chromium.executablePath()) ? undefined : systemNames.find(existsSync);
  const executablePath = process.env.CHROMIUM_PATH || system;
  return chromium.launch({
    ...(executablePath ? { executablePath } : {}),
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run"],
  });
}

/** A page on the slow phone. */
export interface Phone {
  readonly page: Page;
  readonly session: CDPSession;
  /** Waits for the next result of this name that the probe tells, in milliseconds; at most a minute. */
  readonly told: (name: string) => Promise<number>;
  readonly close: () => Promise<void>;
}

/** Lets the probe of a page tell its results. */
async function listen(context: BrowserContext): Promise<Phone["told"]> {
  const listeners = new Map<string, (milliseconds: number) => void>();
  await context.exposeFunction("tell", (name: string, milliseconds: number) => listeners.get(name)?.(milliseconds));
  return (name) =>
    new Promise((settle, fail) => {
      const timer = setTimeout(() => fail(new Error(`no ${name} within a minute`)), 60_000);
      listeners.set(name, (milliseconds) => {
        clearTimeout(timer);
        settle(milliseconds);
      });
    });
}

/** A fresh page on the slow phone, with nothing in its cache and the probe in every document. */
export async function openPhone(browser: Browser): Promise<Phone> {
  const viewport = { width: phone.width, height: phone.height };
  const context = await browser.newContext({ viewport, deviceScaleFactor: 2, isMobile: true, hasTouch: true, locale: "en" });
  const told = await listen(context);
  await context.addInitScript({ path: "bench/measure/probe.js" });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Network.enable");
  await session.send("Performance.enable");
  await session.send("Network.setCacheDisabled", { cacheDisabled: true });
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: phone.latencyMs,
    downloadThroughput: phone.bytesPerSecond,
    uploadThroughput: phone.bytesPerSecond,
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: phone.cpuSlowdown });
  return { page, session, told, close: () => context.close() };
}
