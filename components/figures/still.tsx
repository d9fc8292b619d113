import type { ReactNode } from "react";

/** Something of a picture that stands at `x` and is `stretch` times as wide as drawn; the handled figure passes one that slides there. */
export interface SlideProps {
  readonly x: number;
  readonly stretch?: number;
  readonly children: ReactNode;
}

/** The one the server draws: it stands still. */
export function Still({ x, stretch = 1, children }: SlideProps) {
  return <g transform={`translate(${x.toFixed(1)} 0) scale(${stretch.toFixed(1)} 1)`}>{children}</g>;
}
