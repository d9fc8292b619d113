import { createHash } from "node:crypto";

/** `'sha256-…'` of inline code, as a content security policy names it. */
export function sourceHash(code: string): string {
  return `'sha256-${createHash("sha256").update(code).digest("base64")}'`;
}

const inline = (tag: string) => new RegExp(`<${tag}(?![^>]*\\ssrc=)[^>]*>([\\s\\S]*?)</${tag}>`, "g");

/** Contents of the inline elements of a page: scripts without `src`, or styles. */
export function inlineCode(html: string, tag: "script" | "style"): string[] {
  return [...html.matchAll(inline(tag))].map((match) => match[1] ?? "").filter((code) => code !== "");
}

/**
 * The policy of one page: its own inline scripts by hash, and the inline styles of the whole site,
 * because a navigation without reload brings another page's styles under this page's policy.
 */
export function pagePolicy(html: string, styleHashes: readonly string[]): string {
  const scripts = [...new Set(inlineCode(html, "script").map(sourceHash))];
  return [
    "default-src 'none'",
    `script-src 'self' ${scripts.join(" ")}`.trim(),
    `style-src 'self' ${styleHashes.join(" ")}`.trim(),
    "img-src 'self'",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** Headers for every answer. A page's own policy is in the page; what a page cannot say is here. */
export const securityHeaders = {
  "Content-Security-Policy": "frame-ancestors 'none'",
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=(), browsing-topics=()",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "X-Frame-Options": "DENY",
} as const;
