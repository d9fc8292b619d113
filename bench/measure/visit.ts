import type { Browser, CDPSession, Page } from "@playwright/test";
import * as v from "valibot";
import { openPhone, type Phone } from "./phone";
import type { Subject } from "./subject";
import { followTraffic, type Traffic } from "./traffic";

/** What one round measures of one page. Times in milliseconds; CLS without unit. */
export interface Visit {
  readonly fcp: number;
  readonly lcp: number;
  readonly cls: number;
  readonly clsAll: number;
  readonly blocking: number;
  readonly mainThread: number;
  readonly script: number;
  readonly quizReady: number;
  readonly verdict: number;
  readonly verdictAll: number;
  readonly next: number;
  readonly onArrival: Traffic;
  readonly untilLoad: Traffic;
  readonly afterScroll: Traffic;
}

/** How long a page is left alone after its load event: fonts and prefetches that wait are then done. Milliseconds. */
const settleMs = 6000;

const paintsSchema = v.object({ fcp: v.number(), lcp: v.number(), cls: v.number() });

/** Time of the main thread so far, and of scripts in it, in milliseconds. */
async function threadTimes(session: CDPSession): Promise<{ mainThread: number; script: number }> {
  const { metrics } = await session.send("Performance.getMetrics");
  const seconds = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  return { mainThread: seconds("TaskDuration") * 1000, script: seconds("ScriptDuration") * 1000 };
}

/** Answers the question at `index` among those that show, and times Check. */
async function timeCheck({ page, told }: Phone, { parts }: Subject, index: number): Promise<number> {
  const item = page.locator(parts.item).filter({ visible: true }).nth(index);
  await item.locator(parts.option).first().check();
  await page.evaluate(`bench.timeVerdict(${JSON.stringify(parts)})`);
  const [shown] = await Promise.all([told("verdict"), item.locator(parts.check).click()]);
  return shown;
}

async function scrollToEnd(page: Page): Promise<void> {
  for (let isEnd = false; !isEnd; ) {
    isEnd = v.parse(v.boolean(), await page.evaluate("scrollBy(0, 600), innerHeight + scrollY >= document.documentElement.scrollHeight - 2"));
    await page.waitForTimeout(100);
  }
}

async function timeNext({ page, told }: Phone, subject: Subject): Promise<number> {
  await page.evaluate("bench.timeNext()");
  const [shown] = await Promise.all([told("nextTitle"), page.locator(subject.next).click()]);
  return shown;
}

/** The earliest moment at which choosing and pressing Check shows the verdict, in a visit of its own. */
async function timeQuiz(browser: Browser, { url, parts }: Subject): Promise<number> {
  const { page, told, close } = await openPhone(browser);
  await page.addInitScript(`bench.awaitQuiz(${JSON.stringify(parts)})`);
  const [ready] = await Promise.all([told("quizReady"), page.goto(url)]);
  await close();
  return ready;
}

/** One round with one page: arrive, answer, read all of it, go on to the next lesson. */
export async function visit(browser: Browser, subject: Subject): Promise<Visit> {
  const quizReady = await timeQuiz(browser, subject);
  const phone = await openPhone(browser);
  const { page, session, close } = phone;
  const traffic = followTraffic(session);
  await page.goto(subject.url, { waitUntil: "load" });
  const untilLoad = traffic.read();
  await page.waitForTimeout(settleMs);
  await traffic.quiet(500);
  const { fcp, lcp, cls } = v.parse(paintsSchema, await page.evaluate("bench.paints()"));
  const blocking = v.parse(v.number(), await page.evaluate("bench.blocking()"));
  const times = await threadTimes(session);
  const onArrival = traffic.read();
  const verdict = await timeCheck(phone, subject, 0);
  for (const button of subject.all) await page.locator(button).click();
  await scrollToEnd(page);
  await traffic.quiet(1500);
  const verdictAll = await timeCheck(phone, subject, 2);
  await scrollToEnd(page);
  await traffic.quiet(1500);
  const { cls: clsAll } = v.parse(paintsSchema, await page.evaluate("bench.paints()"));
  const afterScroll = traffic.read();
  for (const button of subject.foot) await page.locator(button).click();
  await scrollToEnd(page);
  await page.waitForTimeout(1500);
  const next = await timeNext(phone, subject);
  await close();
  return { fcp, lcp, cls, clsAll, blocking, ...times, quizReady, verdict, verdictAll, next, onArrival, untilLoad, afterScroll };
}
