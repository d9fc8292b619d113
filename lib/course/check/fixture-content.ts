/** A course as small as the rules allow: one module, one lesson, two sections. Each file by its path. */

const english = Array(8).fill("The key opens the box and the box holds the records of the town.").join(" ");
const french = Array(8).fill("La clé ouvre la boîte et la boîte contient les registres de la ville.").join(" ");

export const englishFile = "content/modules/cloud/keys/en.mdx";
export const frenchFile = "content/modules/cloud/keys/fr.mdx";
export const quizFile = "content/modules/cloud/keys/quiz.yaml";

const englishLesson = `---
title: Who holds the keys
summary: "A key, a box and a town, since 2021."
objectives:
  - { id: o1, text: "Say who holds the key." }
  - { id: o2, text: "Say who reads the records." }
prerequisites: "None, but lesson 1.1 helps."
---

<Section id="who-holds" title="Who holds the key?">

${english}

<Term id="tenant">The tenant</Term> keeps 8,000\u00a0TB. <Claim id="C-001">Since 25 September 2025, a service is off</Claim>.

<Figure id="scale" />

<Item id="keys-one" />

</Section>

<Section id="who-reads" title="Who reads the records?">

${english}

<Claim id="C-002">A town says that it reads nothing</Claim>: see [the key](term:key) and [who holds it](lesson:cloud/keys#who-holds).

<Item id="keys-two" />
<Item id="keys-days" />

</Section>

<Recap>

The <Term id="key">key</Term> decides, in 2 cases of 3.

</Recap>
`;

const frenchLesson = `---
title: Qui tient les clés
summary: "Une clé, une boîte et une ville, depuis 2021."
objectives:
  - { id: o1, text: "Dire qui tient la clé." }
  - { id: o2, text: "Dire qui lit les registres." }
prerequisites: "Aucun, mais la leçon 1.1 aide."
---

<Section id="who-holds" title="Qui tient la clé\u202f?">

${french}

<Term id="tenant">Le locataire</Term> garde 8\u202f000\u202fTo. <Claim id="C-001">Depuis le 25 septembre 2025, un service est coupé</Claim>.

<Figure id="scale" />

<Item id="keys-one" />

</Section>

<Section id="who-reads" title="Qui lit les registres\u202f?">

${french}

<Claim id="C-002">Une ville dit qu’elle ne lit rien</Claim>\u202f: voir [la clé](term:key) et [qui la tient](lesson:cloud/keys#who-holds).

<Item id="keys-two" />
<Item id="keys-days" />

</Section>

<Recap>

La <Term id="key">clé</Term> décide, dans 2 cas sur 3.

</Recap>
`;

const quiz = `items:
  - id: keys-one
    version: 2
    section: who-holds
    objective: o1
    type: single
    level: recall
    difficulty: 1
    claims: [C-001]
    stem: { en: "Who holds it?", fr: "Qui la tient\u202f?" }
    options:
      - id: a
        correct: true
        text: { en: "The tenant", fr: "Le locataire" }
        feedback: { en: "The tenant has the key.", fr: "Le locataire a la clé." }
      - id: b
        text: { en: "The town", fr: "La ville" }
        feedback: { en: "The town pays only.", fr: "La ville ne fait que payer." }

  - id: keys-two
    version: 1
    section: who-reads
    objective: o2
    type: multiple
    level: apply
    difficulty: 2
    stem: { en: "Who may read?", fr: "Qui peut lire\u202f?" }
    options:
      - id: a
        correct: true
        text: { en: "The clerk", fr: "La greffière" }
        feedback: { en: "A clerk has a key.", fr: "Une greffière a une clé." }
      - id: b
        text: { en: "The thief", fr: "Le voleur" }
        feedback: { en: "A thief has noise.", fr: "Un voleur a du bruit." }

  - id: keys-days
    version: 1
    section: who-reads
    objective: o2
    type: numeric
    level: apply
    difficulty: 3
    stem: { en: "How many days?", fr: "Combien de jours\u202f?" }
    unit: { en: "days", fr: "jours" }
    accepts: [days, jours]
    answer: 300
    tolerance: 0.1
    feedback:
      right: { en: "About 300.", fr: "Environ 300." }
      otherwise: { en: "Divide again.", fr: "Divisez encore." }
`;

const claim = (id: string, en: string, fr: string) => `- id: ${id}
  themes: [cloud]
  statement: { en: "${en}", fr: "${fr}" }
  status: reported
  check: V2
  when: { en: "September 2025", fr: "septembre 2025" }
  assertedBy: { en: "a newspaper", fr: "un journal" }
  basis: [press-report]
  wouldChange: { en: "a contract", fr: "un contrat" }
  sources: [S-paper]
  history: [{ date: 2026-01-01, change: created }]
  actors: [context]
`;

const pages = ["brief", "about", "teachers", "method", "privacy", "accessibility", "legal", "report"].flatMap((page) => [
  [`content/pages/${page}.en.mdx`, '---\ntitle: A page\nsummary: "What it says."\n---\n\nSome words.\n'],
  [`content/pages/${page}.fr.mdx`, '---\ntitle: Une page\nsummary: "Ce qu’elle dit."\n---\n\nDes mots.\n'],
]);

export const validCourse: Readonly<Record<string, string>> = {
  "content/course.yaml": `modules:
  - id: cloud
    number: 1
    slug: { en: the-cloud, fr: le-nuage }
    title: { en: "The cloud", fr: "Le nuage" }
    summary: { en: "Boxes.", fr: "Des boîtes." }
    lessons:
      - id: cloud/keys
        slug: { en: keys, fr: cles }
planned:
  - { number: 3, title: { en: "Signals", fr: "Les signaux" } }
`,
  "content/claims.yaml":
    claim("C-001", "Since 25 September 2025, a service is off.", "Depuis le 25 septembre 2025, un service est coupé.") +
    claim("C-002", "A town says that it reads nothing.", "Une ville dit qu’elle ne lit rien."),
  "content/sources.yaml": `- id: S-paper
  title: "A service is off"
  publisher: { en: "The Paper", fr: "The Paper" }
  date: "2025-09"
  language: en
  kind: news
  form: original
  opened: false
  goodFor: { en: "the date", fr: "la date" }
  draws: [{ origin: paper-leak, as: origin }]
- id: S-seed-001
  title: "Un service est coupé"
  publisher: { en: "A site", fr: "Un site" }
  language: fr
  kind: secondary
  form: translation
  opened: false
  goodFor: { en: "an echo", fr: "un écho" }
  draws: [{ origin: paper-leak, as: echo }]
`,
  "content/timeline.yaml": `- id: e-off
  date: "2025-09-25"
  dateText: { en: "25 September 2025", fr: "25 septembre 2025" }
  title: { en: "A service is off", fr: "Un service est coupé" }
  actors: [press]
  themes: [cloud]
  claims: [C-001]
`,
  "content/glossary.yaml": `- id: tenant
  term: { en: "tenant", fr: "locataire" }
  definition: { en: "A list of users.", fr: "Une liste d’utilisateurs." }
- id: key
  term: { en: "key", fr: "clé" }
  definition: { en: "A long number.", fr: "Un long nombre." }
  see: [tenant]
`,
  "content/contradictions.yaml": `- id: D-01
  kind: date
  title: { en: "When?", fr: "Quand\u202f?" }
  accounts:
    - who: { en: "The Paper", fr: "The Paper" }
      says: { en: "In September.", fr: "En septembre." }
      source: S-paper
    - who: { en: "An article", fr: "Un article" }
      says: { en: "In 2024.", fr: "En 2024." }
      source: S-seed-001
  matters: { en: "Order counts.", fr: "L’ordre compte." }
  settled: { en: "By the letter.", fr: "Par la lettre." }
  claims: [C-001]
  inArticles: [S-seed-001]
`,
  "content/unknowns.yaml": `- id: U-01
  question: { en: "Who knew?", fr: "Qui savait\u202f?" }
  known: { en: "The town denies.", fr: "La ville nie." }
  missing: { en: "A register.", fr: "Un registre." }
  claims: [C-002]
`,
  "content/origins.yaml": `- id: paper-leak
  name: { en: "A leak", fr: "Une fuite" }
  what: { en: "Letters.", fr: "Des lettres." }
  since: { en: "September 2025", fr: "septembre 2025" }
  claims: [C-001]
`,
  "content/systems.yaml": `- id: town-archive
  name: { en: "The archive", fr: "L’archive" }
  what: { en: "Boxes, says the town.", fr: "Des boîtes, dit la ville." }
  articles: [S-seed-001]
  claims: [C-001]
  terms: [tenant]
  taughtIn: [{ lesson: cloud/keys, section: who-holds }]
- id: town-bell
  name: { en: "The bell", fr: "La cloche" }
  what: { en: "It rings, says the town.", fr: "Elle sonne, dit la ville." }
  articles: [S-seed-001]
  claims: [C-002]
  plannedIn: 3
`,
  "content/general-sources.yaml": `- id: G-locks-2019
  title: "On locks"
  publisher: { en: "A Guild", fr: "A Guild" }
  date: "2019-05"
  language: en
  read: copy
  url: "https://example.org/locks"
  supports: { en: "What a key is.", fr: "Ce qu’est une clé." }
  lessons: [cloud/keys]
- id: G-keys-act
  title: { en: "[Act on keys]", fr: "[Loi sur les clés]" }
  publisher: { en: "A Senate", fr: "Un sénat" }
  language: fr
  read: not-opened
  supports: { en: "Who may hold one.", fr: "Qui peut en tenir une." }
  lessons: [cloud/keys]
`,
  "content/guardrails.yaml": `- { language: en, pattern: "cut all ties", why: "some services were disabled", except: ["option", "account"] }
- { language: fr, pattern: "\\\\bcrypter\\\\b", why: "écrire chiffrer", except: ["term"] }
`,
  "content/allowed-differences.yaml": "[]\n",
  "components/figures/scale/index.tsx": "",
  ...Object.fromEntries(pages),
  [englishFile]: englishLesson,
  [frenchFile]: frenchLesson,
  [quizFile]: quiz,
};
