import { describe, expect, it } from "vitest";
import { inlineCode, pagePolicy, sourceHash } from "./policy";
import { withoutFramework, withoutPanels, withPolicy, withScripts } from "./seal";

const page =
  '<html><head><meta charSet="utf-8"/><style>a{}</style><link rel="preload" as="script" fetchPriority="low" href="/a.js"/><script data-own="">b()</script><script src="/a.js" async=""></script><script src="/old.js" noModule=""></script></head>' +
  '<body><div hidden=""><!--$--><!--/$--></div><p data-attach="site">x</p><!--$!--><script>self.__next_f.push([1,"\\u003cp\\u003e"])</script></body></html>';

describe("the panels of a page", () => {
  it("go into a file that the page names", () => {
    const { html, panels } = withoutPanels(
      '<p>a</p><section class="panels" data-paper="x"><div popover="auto">b</div></section><p>c</p>',
      "/en/x/panels.txt",
    );
    expect(html).toBe('<p>a</p><section class="panels" data-paper="x" data-src="/en/x/panels.txt"></section><p>c</p>');
    expect(panels).toBe('<div popover="auto">b</div>');
  });

  it("leave a page alone that has none", () => {
    expect(withoutPanels("<p>a</p>", "/x")).toEqual({ html: "<p>a</p>", panels: "" });
  });
});

describe("a sealed page", () => {
  const bare = withoutFramework(page);
  const sealed = withScripts(bare, "/scripts/entry-X.js");

  it("keeps its own scripts and nothing of the framework", () => {
    expect(bare).toBe(
      '<html><head><meta charSet="utf-8"/><style>a{}</style><script data-own="">b()</script></head><body><p data-attach="site">x</p></body></html>',
    );
  });

  it("asks for the scripts once it has been painted", () => {
    expect(inlineCode(sealed, "script")[1]).toContain('import("/scripts/entry-X.js")');
    expect(sealed).toMatch(/requestAnimationFrame.*<\/script><\/body>/);
  });

  it("asks for none where nothing is attached", () => {
    const plain = bare.replace(' data-attach="site"', "");
    expect(withScripts(plain, "/scripts/entry-X.js")).toBe(plain);
  });

  it("has a policy that allows every inline script by its hash, and nothing unsafe", () => {
    const policy = pagePolicy(sealed, [sourceHash("a{}")]);
    for (const code of inlineCode(sealed, "script")) expect(policy).toContain(sourceHash(code));
    expect(policy).not.toContain("unsafe");
  });

  it("has its policy right after the encoding", () => {
    expect(withPolicy(sealed, [])).toMatch(/<meta charSet="utf-8"\/><meta http-equiv="Content-Security-Policy"/);
  });
});
