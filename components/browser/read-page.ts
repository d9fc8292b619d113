/** A page of this site that was read without showing it, taken apart and ready to be put in place. */
export interface ReadyPage {
  readonly title: string;
  readonly lang: string;
  readonly head: HTMLHeadElement;
  /** Everything of its body but what stands in its steps. */
  readonly body: DocumentFragment;
  /** What stands in its steps: most of a lesson. */
  readonly text: DocumentFragment;
}

/** The policy names the scripts and styles that a page may have: the same for every page of a build. */
const policyOf = (page: Document) => page.querySelector("meta[http-equiv]")?.getAttribute("content");

/** Moves nodes into this document, which takes its time: done before anybody waits for it. */
function takeOver(nodes: Iterable<Node>): DocumentFragment {
  const fragment = document.createDocumentFragment();
  fragment.append(...nodes);
  return fragment;
}

/** Reads a page of this site. Refuses one of another build, which needs other scripts. */
export async function readPage(address: string, init: RequestInit): Promise<ReadyPage> {
  const response = await fetch(address, init);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  if (policyOf(page) !== policyOf(document)) throw new Error(`${address} is of another build`);
  const text = takeOver(page.querySelector(".steps")?.childNodes ?? []);
  const { title, head } = page;
  return { title, lang: page.documentElement.lang, head, body: takeOver(page.body.childNodes), text };
}
