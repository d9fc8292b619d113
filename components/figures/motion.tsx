"use client";

/**
 * The one door to the motion library. Everything drawn inside `Motion` stands still, with nothing
 * missing, for readers who ask for reduced motion.
 */
import { domAnimation, LazyMotion, MotionConfig } from "framer-motion";
import type { ReactNode } from "react";

export { m } from "framer-motion";

/** Motion explains what moved or changed: 150 to 400 ms. */
export function Motion({ children }: { readonly children: ReactNode }) {
  return (
    <LazyMotion features={domAnimation} strict>
      <MotionConfig reducedMotion="user" transition={{ duration: 0.3, ease: "easeInOut" }}>
        {children}
      </MotionConfig>
    </LazyMotion>
  );
}
