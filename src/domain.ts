/**
 * The nouns that every room of the house shares. Types only; what crosses a border (files, JSON lines, a model) is
 * checked by a zod schema where it enters.
 */

export type Language = "vi" | "en";

/** Text in one or both languages; the n-th paragraph of one belongs to the n-th of the other. */
export type Bilingual = Partial<Record<Language, string>>;

// ---------------------------------------------------------------------------------------------- articles

/** `caption` is the line under a picture, `heading` names what follows and is never cited. */
export type BlockKind = "paragraph" | "heading" | "caption";

/** A paragraph of an article as it was read, in NFC. `line` is its 1-based line in the file. */
export interface Block {
  kind: BlockKind;
  text: Bilingual;
  line: number;
}

export interface Article {
  slug: string;
  title: string;
  author: string | null;
  publisher: string | null;
  url: string | null;
  /** Language of the article at `url`, which a brief may translate. */
  language: Language;
  /** ISO date, or null where the source has none. */
  published: string | null;
  /** `brief`: retold in our own words, figure by figure; `article`: the text itself. */
  text: "brief" | "article";
  blocks: Block[];
  /** The file it was read from, for messages. */
  file: string;
}

/** What is embedded, searched and cited: one paragraph or caption. Offsets of facts count in its text. */
export interface Passage {
  /** `slug-p03`: stable as long as the order of the paragraphs is. */
  id: string;
  article: string;
  /** Position in the article, from 1. */
  number: number;
  kind: "paragraph" | "caption";
  /** The nearest heading above, if there is one. */
  heading: Bilingual | null;
  text: Bilingual;
}

// ---------------------------------------------------------------------------------------------- quantities

/** The closed list of units; `item` stands for any other counted thing, which `noun` names. */
export const UNITS = [
  "percent",
  "percentage-point",
  "permille",
  "times",
  "rank",
  "one",
  "VND",
  "USD",
  "EUR",
  "LAK",
  "CNY",
  "JPY",
  "GBP",
  "KRW",
  "THB",
  "AUD",
  "CAD",
  "CHF",
  "HKD",
  "INR",
  "RUB",
  "SGD",
  "TWD",
  "SEK",
  "NOK",
  "DKK",
  "NZD",
  "MXN",
  "BRL",
  "ZAR",
  "TRY",
  "PLN",
  "MYR",
  "IDR",
  "PHP",
  "KHR",
  "MMK",
  "AED",
  "SAR",
  "ILS",
  "UAH",
  "person",
  "household",
  "visitor",
  "job",
  "house",
  "commune",
  "ward",
  "village",
  "district",
  "province",
  "country",
  "school",
  "enterprise",
  "cooperative",
  "project",
  "criterion",
  "hectare",
  "square-centimetre",
  "square-metre",
  "square-kilometre",
  "acre",
  "square-foot",
  "square-mile",
  "millimetre",
  "centimetre",
  "metre",
  "kilometre",
  "inch",
  "foot",
  "yard",
  "mile",
  "milligram",
  "gram",
  "kilogram",
  "quintal",
  "tonne",
  "ounce",
  "pound",
  "millilitre",
  "litre",
  "cubic-metre",
  "cubic-kilometre",
  "gallon",
  "barrel",
  "watt",
  "kilowatt",
  "megawatt",
  "gigawatt",
  "watt-hour",
  "kilowatt-hour",
  "megawatt-hour",
  "gigawatt-hour",
  "volt",
  "kilovolt",
  "horsepower",
  "kilocalorie",
  "degree",
  "degree-celsius",
  "degree-fahrenheit",
  "byte",
  "kilobyte",
  "megabyte",
  "gigabyte",
  "terabyte",
  "second",
  "minute",
  "hour",
  "day",
  "week",
  "month",
  "quarter",
  "year",
  "decade",
  "century",
  "pair",
  "item",
] as const;
export type Unit = (typeof UNITS)[number];

export const QUALIFIERS = ["exact", "about", "over", "atLeast", "nearly", "under", "atMost"] as const;
export type Qualifier = (typeof QUALIFIERS)[number];

export type Direction = "up" | "down";

/** One way to read a contested figure. */
export interface Reading {
  value: number;
  step: number;
}

/** What a figure says, wherever it is printed: an interval with a memory. */
export interface Measure {
  /** The decimal of the digits as written, scaled; null for a range or a contested figure. */
  value: number | null;
  /** Ends of a range; null otherwise (an open end is a qualifier). */
  low: number | null;
  high: number | null;
  /** The whole of "96 out of 115", "16/19", "7th of 9", "two thirds". */
  of: number | null;
  /** Size of the last printed digit, in the unit: 0.01 for "17.66%", 1_000_000 for "36,139 million". */
  step: number;
  unit: Unit;
  /** The counted thing as printed, where unit is `item`. */
  noun: string | null;
  /** A rate: ["person", "year"]. */
  per: Unit[];
  /** Set for a change, null for a level. */
  direction: Direction | null;
  qualifier: Qualifier;
}

/** A number as written: a verbatim slice of the text that was read (UTF-16 offsets, end exclusive). */
export interface Quantity extends Measure {
  /** Number, scale, unit and rate tail, without the qualifier. */
  text: string;
  start: number;
  end: number;
  /** The same span widened to the words of the qualifier; equal to start and end where there are none. */
  outerStart: number;
  outerEnd: number;
  /** What the scale words multiply by: 1_000_000 for "36,139 million", 1 where there are none. */
  scale: number;
  contested: boolean;
  readings: Reading[];
}

// ---------------------------------------------------------------------------------------------- facts

/** ISO dates cut where the source stops: "2025", "2025-06", "2025-12-31". `to` is null while it lasts. */
export interface Period {
  from: string;
  to: string | null;
}

export const KINDS = ["actual", "expected", "target", "plan"] as const;
export type Kind = (typeof KINDS)[number];

export const STATUSES = ["extracted", "reviewed", "retired"] as const;
export type Status = (typeof STATUSES)[number];

/** The sentence(s) of a passage that print a figure; start and end are the figure's span in `text`. */
export interface Quote {
  language: Language;
  text: string;
  start: number;
  end: number;
  printed: string;
}

/** A quantity that says something. */
export interface Fact extends Measure {
  /** `[a-z0-9-]{1,40}`, the same after a rebuild, never given to another fact. */
  id: string;
  article: string;
  /** Empty where the fact is retired: no passage prints it any more. */
  passage: string;
  /** An id of the vocabulary, or `open:` and a slug where no known metric is named. */
  metric: string;
  label: Bilingual;
  programme: string | null;
  place: string;
  placeLabel: string;
  /** Whom the figure is about, where that is not the place: a person, poor districts. */
  about: string | null;
  period: Period | null;
  /** What a change is compared with. */
  base: Period | null;
  kind: Kind;
  partOf: string | null;
  speaker: string | null;
  /** The figure in the marks of the article itself, which a brief may word otherwise. */
  printed: string;
  status: Status;
  quotes: Quote[];
}

// ---------------------------------------------------------------------------------------------- replies

export type Match = "same" | "rounded" | "looser" | "different" | "incomparable";

/**
 * A reply is made of segments, and each says what stands behind its text: that is what the gate verifies. `words`
 * may hold no number, and those of a model no number word either; all other types name the source of theirs.
 */
export type Segment =
  | { type: "words"; text: string; author?: "model" }
  /** Index into `Reply.figures`. */
  | { type: "figure"; text: string; figure: number }
  /** A period, label, programme, person or place of a bound fact; or title, author, date of a cited article. */
  | { type: "name"; text: string; fact?: string; citation?: number }
  /** A verbatim part of a passage: the one that citation `citation` cites. */
  | { type: "quote"; text: string; citation: number }
  /** "[1]" */
  | { type: "mark"; text: string; citation: number }
  /** A count about the bot itself: how many articles, facts, options. */
  | { type: "count"; text: string; value: number }
  | { type: "link"; text: string; url: string };

/** One line or paragraph. `headline` is the answer; `note` what must be known beside it; `source` one citation. */
export interface ReplyBlock {
  type: "headline" | "line" | "note" | "source" | "option";
  segments: Segment[];
}

/** What code computes from facts. */
export const OPERATIONS = [
  "sum",
  "difference",
  "growth",
  "share",
  "ratio",
  "remainder",
  "complement",
  "yearly-average",
  "per-unit",
] as const;
export type Operation = (typeof OPERATIONS)[number];

export interface ReplyFigure extends Measure {
  /** A verbatim slice of `Reply.text`. */
  text: string;
  start: number;
  end: number;
  metric: string;
  place: string;
  about: string | null;
  period: Period | null;
  kind: Kind;
  role: "answer" | "input" | "context";
  verdict: "supported" | "computed";
  match: "same" | "rounded" | "looser";
  fact: string | null;
  /** What was computed, and the facts that it was computed from, in the order of the operation. */
  operation: Operation | null;
  from: string[];
  /** Ids of the same fact in other articles. */
  same: string[];
  formula: string | null;
  status: "reviewed" | "extracted";
  citations: number[];
}

export interface Citation {
  n: number;
  article: string;
  title: string;
  author: string | null;
  publisher: string | null;
  url: string | null;
  published: string | null;
  /** Scrolls to the printed figure (`#:~:text=`); null where the article has no address. */
  figureUrl: string | null;
  passage: string;
  quote: string;
  quoteLanguage: Language;
  /** Where in the quote the figures stand that it is cited for. */
  figures: { start: number; end: number }[];
  text: "brief" | "article";
  translated: boolean;
}

export interface Note {
  kind: "conflict" | "derivation" | "target" | "unreviewed" | "former-name" | "neighbour";
  text: string;
  facts: string[];
}

export interface Reply {
  outcome: "answered" | "clarify" | "unknown" | "help";
  language: Language;
  /** What the person reads, plain, with [1] marks: the blocks' segments joined, one block a line. */
  text: string;
  blocks: ReplyBlock[];
  figures: ReplyFigure[];
  citations: Citation[];
  /** What the person can ask instead or next; holds no figure. */
  options: string[];
  notes: Note[];
  engine: "table" | "passages" | "model";
}
