import type {
  Citation,
  Fact,
  Language,
  Measure,
  Note,
  Operation,
  Passage,
  Period,
  Reply,
  ReplyBlock,
  ReplyFigure,
  Segment,
} from "../domain.ts";
import { formatBase } from "../vocabulary/format-period.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import { type ArticleCard, citationOf, cite } from "./citation-of.ts";
import type { Extract } from "./draft.ts";
import { nameFact } from "./name-fact.ts";
import { type Phrases, phrasesOf } from "./phrases/phrases.ts";
import { type Printed, printComputed, printFigure } from "./print-figure.ts";
import { sourceBlock } from "./source-block.ts";

export interface Sources {
  vocabulary: Vocabulary;
  articles: Map<string, ArticleCard>;
  /** Every passage that the reply may cite. */
  passages: Map<string, Passage>;
}

/** What stands behind a figure. */
type Bound = Pick<
  ReplyFigure,
  "role" | "verdict" | "fact" | "operation" | "from" | "same" | "formula" | "citations"
>;

/** Collects the blocks, figures and citations of one reply, so that each number is bound where it is written. */
export class ReplyWriter {
  readonly phrases: Phrases;
  readonly #blocks: ReplyBlock[] = [];
  readonly #figures: (Omit<ReplyFigure, "text" | "start" | "end"> & { text: string })[] = [];
  readonly #citations: Citation[] = [];
  readonly #notes: Note[] = [];
  readonly #options: string[] = [];
  readonly language: Language;
  readonly #sources: Sources;

  constructor(language: Language, sources: Sources) {
    this.language = language;
    this.#sources = sources;
    this.phrases = phrasesOf(language);
  }

  block(type: ReplyBlock["type"], segments: Segment[]): void {
    this.#blocks.push({ type, segments });
  }

  note(kind: Note["kind"], segments: Segment[], facts: string[]): void {
    const words: Segment = { type: "words", text: `${this.phrases.notes[kind]} ` };
    const all = segments.length > 0 ? [words, ...segments] : [{ ...words, text: words.text.trim() }];
    this.#notes.push({ kind, text: textOf(all), facts });
    this.block("note", all);
  }

  option(fact: Fact): void {
    const segments = this.nameOf(fact);
    const text = textOf(segments);
    if (this.#options.includes(text)) return;
    this.#options.push(text);
    this.block("option", segments);
  }

  nameOf(fact: Fact): Segment[] {
    return nameFact(fact, this.language, this.#sources.vocabulary);
  }

  /** The figure of a fact with its qualifier and the mark of its citation. */
  figureOf(
    fact: Fact,
    role: ReplyFigure["role"],
    same: string[] = [],
    scale: number | null = null,
  ): Segment[] {
    const printed = printFigure(fact, this.language, scale);
    const n = this.citeFact(fact);
    const bound: Bound = {
      role,
      verdict: "supported",
      fact: fact.id,
      operation: null,
      from: [],
      same,
      formula: null,
      citations: [n],
    };
    const base = fact.direction && fact.base ? this.#comparedWith(fact, fact.base) : [];
    return [...this.#figure(fact, fact, printed, bound), ...base, ...this.#marks([n])];
  }

  /** What code computes from facts; said of `about`, in its scale where the unit is the same. */
  computedFigure(
    operation: Operation,
    facts: Fact[],
    about: Fact,
    role: ReplyFigure["role"] = "answer",
  ): Segment[] {
    const { language, phrases } = this;
    const { measure, printed } = printComputed(operation, facts, about, language);
    const inputs = facts.map((fact) => printFigure(fact, language).text);
    const citations = [...new Set(facts.map((fact) => this.citeFact(fact)))];
    const bound: Bound = {
      ...{ role, verdict: "computed", fact: null, operation },
      ...{ from: facts.map(({ id }) => id), same: [], citations },
      formula: phrases.formula[operation](inputs),
    };
    const [first] = facts;
    const base = measure.direction && first?.period ? this.#comparedWith(first, first.period) : [];
    return [...this.#figure(measure, about, printed, bound), ...base, ...this.#marks(citations)];
  }

  /** Records a figure and prints it; `about` is the fact that says what it measures. */
  #figure(measure: Measure, about: Fact, { before, text, after }: Printed, bound: Bound): Segment[] {
    const { value, low, high, of, step, unit, noun, per, direction, qualifier } = measure;
    const figure = this.#figures.push({
      ...{ value, low, high, of, step, unit, noun, per, direction, qualifier },
      text,
      ...{
        metric: about.metric,
        place: about.place,
        about: about.about,
        period: about.period,
        kind: about.kind,
      },
      match: "same",
      status: about.status === "reviewed" ? "reviewed" : "extracted",
      ...bound,
    });
    const change = direction ? this.phrases.change[direction] : "";
    return [
      { type: "words", text: change + before },
      { type: "figure", text, figure: figure - 1 },
      ...(after ? [{ type: "words", text: after } as const] : []),
    ];
  }

  #marks(citations: number[]): Segment[] {
    return citations.flatMap((n): Segment[] => [{ type: "words", text: " " }, this.mark(n)]);
  }

  #comparedWith(fact: Fact, base: Period): Segment[] {
    return [
      { type: "words", text: " " },
      { type: "name", text: formatBase(base, this.language), fact: fact.id },
    ];
  }

  mark(n: number): Segment {
    return { type: "mark", text: `[${n}]`, citation: n };
  }

  /** The mark of another passage that prints what was just said. */
  alsoCited(fact: Fact): Segment[] {
    return this.#marks([this.citeFact(fact)]);
  }

  /** The title of the article that prints a fact. */
  titleOf(fact: Fact): Segment[] {
    const n = this.citeFact(fact);
    const title = this.#citations[n - 1]?.title ?? "";
    return [
      { type: "words", text: this.phrases.inArticle },
      { type: "name", text: title, citation: n },
    ];
  }

  /** The title of an article and who wrote it. */
  articleOf(extract: Extract): Segment[] {
    const n = this.citeExtract(extract);
    const { title = "", author } = this.#citations[n - 1] ?? {};
    const { inArticle, writtenBy, noAuthor } = this.phrases;
    return [
      { type: "words", text: inArticle },
      { type: "name", text: title, citation: n },
      { type: "words", text: author ? writtenBy : `; ${noAuthor}` },
      ...(author ? [{ type: "name", text: author, citation: n } as const] : []),
      ...this.#marks([n]),
    ];
  }

  citeFact(fact: Fact): number {
    return this.#add((n) => citationOf(fact, this.language, n, this.#sources.articles));
  }

  citeExtract({ passage: { id, article }, quote, language }: Extract): number {
    const cited = { passage: id, article, quote, language, printed: null, figure: null };
    return this.#add((n) => cite(cited, n, this.#sources.articles));
  }

  /** One part of one passage is cited once, for all its figures. */
  #add(make: (n: number) => Citation): number {
    const citation = make(this.#citations.length + 1);
    const known = this.#citations.find(
      ({ passage, quote }) => passage === citation.passage && quote === citation.quote,
    );
    if (!known) this.#citations.push(citation);
    const isNew = ({ start }: { start: number }) => !known?.figures.some((span) => span.start === start);
    known?.figures.push(...citation.figures.filter(isNew));
    return (known ?? citation).n;
  }

  /** The reply with its sources; where nothing is cited there are none. */
  finish(outcome: Reply["outcome"], engine: Reply["engine"]): Reply {
    const blocks = [
      ...this.#blocks,
      ...this.#citations.map((citation) => sourceBlock(citation, this.phrases)),
    ];
    const text = blocks.map(({ segments }) => textOf(segments)).join("\n");
    return {
      outcome,
      language: this.language,
      text,
      blocks,
      figures: this.#placeFigures(blocks),
      citations: this.#citations,
      options: this.#options,
      notes: this.#notes,
      engine,
    };
  }

  #placeFigures(blocks: ReplyBlock[]): ReplyFigure[] {
    const placed: ReplyFigure[] = [];
    let at = 0;
    for (const { segments } of blocks) {
      for (const segment of segments) {
        if (segment.type === "figure") {
          const figure = this.#figures[segment.figure];
          if (figure) placed[segment.figure] = { ...figure, start: at, end: at + segment.text.length };
        }
        at += segment.text.length;
      }
      at += 1;
    }
    return placed;
  }
}

export const textOf = (segments: Segment[]) => segments.map(({ text }) => text).join("");
