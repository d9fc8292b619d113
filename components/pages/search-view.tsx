import type { Translate } from "@/components/evidence/words";
import type { SearchWords } from "@/components/search/words";
import { attaching } from "@/components/ui/attaching";
import type { Locale } from "@/lib/i18n/locales";
import { evidencePages, href } from "@/lib/i18n/routes";
import type { ModuleCard } from "./module-card";

/** The search in place where scripts run, and for everyone what it searches: every lesson with its steps, every list. */
export function SearchView({ modules, locale, t }: { readonly modules: readonly ModuleCard[]; readonly locale: Locale; readonly t: Translate }) {
  const words: SearchWords = t.raw("search");
  return (
    <div className="page">
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <noscript>
        <p className="note">{words.noScript}</p>
      </noscript>
      <div className="search-here" {...attaching("search-here", { locale, words })}>
        {words.opening}
      </div>

      <h2>{words.contents}</h2>
      {modules.map((module) => (
        <section key={module.id}>
          <h3>
            <a href={module.href}>{module.title}</a>
          </h3>
          <ul>
            {module.lessons.map((lesson) => (
              <li key={lesson.id}>
                <a href={lesson.href}>{lesson.title}</a>
                <ul>
                  {lesson.steps.map((step) => (
                    <li key={step.id}>
                      <a href={`${lesson.href}#${step.id}`}>{step.title}</a>
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
        </section>
      ))}
      <h2>{words.lists}</h2>
      <ul>
        {evidencePages.map((page) => (
          <li key={page}>
            <a href={href.page(locale, page)}>{t(`site.${page}`)}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
