import createNextIntlPlugin from "next-intl/plugin";

/** @type {import("next").NextConfig} */
const config = {
  output: "export",
  trailingSlash: true,
  reactStrictMode: true,
  poweredByHeader: false,
  devIndicators: false,
  // Type errors are found by `tsc` in its own stage of the tests.
  typescript: { ignoreBuildErrors: true },
  turbopack: { root: import.meta.dirname },
  experimental: {
    // The first paint waits for no second request.
    inlineCss: true,
    globalNotFound: true,
  },
};

export default createNextIntlPlugin("./lib/i18n/request.ts")(config);
