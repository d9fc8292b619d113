import type { Translate } from "@/components/evidence/words";
import { attaching } from "@/components/ui/attaching";
import { runtimeWords } from "./runtime-words";

/** The places where the scripts of a lesson speak: trouble, facts that have changed, and what is only read out. */
export function Messages({ t }: { readonly t: Translate }) {
  return (
    <div {...attaching("lesson", runtimeWords(t))}>
      <p className="notice" role="status" />
      <div className="notice" role="status" />
      <p className="unseen" aria-live="polite" />
    </div>
  );
}
