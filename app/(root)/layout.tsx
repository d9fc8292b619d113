import "@/app/styles/global.css";
import "@/app/styles/site.css";
import type { ReactNode } from "react";
import { headScript } from "@/components/ui/head-script";

export default function RootLayout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en" suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this project, allowed by its hash */}
        <script data-own="" dangerouslySetInnerHTML={{ __html: headScript }} />
      </head>
      <body>{children}</body>
    </html>
  );
}
