/**
 * The one door to the motion library. Everything drawn inside `Motion` stands still, with nothing
 * missing, for readers who ask for reduced motion.
 */
import { domAnimation, LazyMotion, MotionConfig, MotionGlobalConfig } from "framer-motion";
import { type ReactNode, useEffect } from "react";

export { m } from "framer-motion";

/** Motion explains what moved or changed: 150 to 400 ms. */
export function Motion({ children }: { readonly children: ReactNode }) {
  useEffect(() => {
    const query = window.matchMedia("(prefers-reduced-motion: reduce)");
    // The library's own setting stills what moves in space, but not lines that grow or clocks that run.
    const follow = () => {
      MotionGlobalConfig.skipAnimations = query.matches;
    };
    follow();
    query.addEventListener("change", follow);
    return () => query.removeEventListener("change", follow);
  }, []);
  return (
    <LazyMotion features={domAnimation} strict>
      <MotionConfig reducedMotion="user" transition={{ duration: 0.3, ease: "easeInOut" }}>
        {children}
      </MotionConfig>
    </LazyMotion>
  );
}
