import "@/app/styles/global.css";
import "@/app/styles/site.css";
import { notFound } from "next/navigation";
import { setRequestLocale } from "next-intl/server";
import type { ReactNode } from "react";
import { InDevelopment } from "@/components/browser/in-development";
import { headScript } from "@/components/ui/head-script";
import { isLocale, locales } from "@/lib/i18n/locales";

export const dynamicParams = false;

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

export default async function LocaleLayout({ children, params }: { readonly children: ReactNode; readonly params: Promise<{ locale: string }> }) {
  const { locale } = await params;
  if (!isLocale(locale)) notFound();
  setRequestLocale(locale);
  return (
    <html lang={locale} suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of this project, allowed by its hash */}
        <script data-own="" dangerouslySetInnerHTML={{ __html: headScript }} />
        <link rel="stylesheet" href="/print.css" media="print" />
      </head>
      <body>
        {children}
        {process.env.NODE_ENV === "development" && <InDevelopment />}
      </body>
    </html>
  );
}
