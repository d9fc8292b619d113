import { describe, expect, it } from "vitest";
import { inlineCode, pagePolicy, sourceHash } from "./policy";
import { plainPayload, withLateScripts, withPolicy } from "./seal";

const page =
  '<html><head><meta charSet="utf-8"/><style>a{}</style><link rel="preload" as="script" fetchPriority="low" href="/a.js"/><script src="/a.js" async=""></script><script src="/old.js" noModule=""></script></head>' +
  '<body><p>x</p><script src="/b.js" async=""></script><script>self.__next_f.push([1,"\\u003cp\\u003eA \\u0026 B\\u003c/p\\u003e \\u003c/script\\u003e \\u003c!--"])</script></body></html>';

describe("the payload of a page", () => {
  it("holds prose as the page does, and nothing that would end the script", () => {
    const plain = plainPayload(page);
    expect(plain).toContain("<p>A & B</p>");
    expect(plain).toContain("\\u003c/script");
    expect(plain).toContain("\\u003c!--");
  });
});

describe("the framework's scripts", () => {
  const late = withLateScripts(page);

  it("are asked for after the first paint, each once", () => {
    expect(late).toContain('<script data-src="/a.js /b.js">');
    expect(late).not.toContain('async=""');
    expect(late).not.toContain('rel="preload"');
  });

  it("leave inline scripts and scripts of old browsers where they are", () => {
    expect(late).toContain("self.__next_f.push");
    expect(late).toContain('<script src="/old.js" noModule="">');
  });
});

describe("the policy of a page", () => {
  const late = withLateScripts(plainPayload(page));
  const policy = pagePolicy(late, [sourceHash("a{}")]);

  it("allows every inline script by its hash, and nothing unsafe", () => {
    for (const code of inlineCode(late, "script")) expect(policy).toContain(sourceHash(code));
    expect(policy).not.toContain("unsafe");
  });

  it("stands right after the encoding", () => {
    expect(withPolicy(late, [])).toMatch(/<meta charSet="utf-8"\/><meta http-equiv="Content-Security-Policy"/);
  });
});
