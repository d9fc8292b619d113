import { getRequestConfig } from "next-intl/server";
import { isLocale } from "./locales";

/** Messages of the page's language. A missing message stops the build: nothing falls back. */
export default getRequestConfig(async ({ requestLocale }) => {
  const requested = await requestLocale;
  const locale = requested && isLocale(requested) ? requested : "en";
  return {
    locale,
    timeZone: "UTC",
    messages: (await import(`../../messages/${locale}.json`)).default,
    onError(error) {
      throw error;
    },
  };
});
