import type { Fact, Language, Passage } from "../../domain.ts";
import { fold } from "../../text/fold.ts";
import { findPeriods } from "../../vocabulary/find-periods.ts";
import { findTerms } from "../../vocabulary/find-terms.ts";
import type { Finding } from "./audit-row.ts";
import { groupBy } from "./group-by.ts";
import { type Ledger, printSpan, spanOf, yearsOf } from "./ledger.ts";

/** A programme with its period as one passage prints them side by side. */
interface Dated {
  programme: string;
  span: string;
  passage: Passage;
}

/** Words that may stand between a programme and its period (folded). */
const BETWEEN =
  /^[\s,()“”"–-]*(?:(?:in|for|of|during|over|the|period|phase|stage|giai doan|thoi ky|trong|cua|three|3|ba|cac|ntps?|mtqg)[\s,()“”"–-]*)*$/;

/** The years of one programme: they are the same wherever it is named, or they are not. */
export function* checkPeriods(ledger: Ledger): Generator<Finding> {
  const { phrases, vocabulary, language } = ledger;
  const dated = ledger.passages.flatMap((passage) => datesIn(passage, ledger));
  for (const [programme, all] of groupBy(dated, (one) => one.programme)) {
    const spans = groupBy(all, ({ span }) => span);
    const name = vocabulary.programmes.get(programme)?.label[language] ?? programme;
    const clashing = [...spans.keys()].filter((span) =>
      [...spans.keys()].some((other) => clash(span, other)),
    );
    const shown =
      clashing.length > 0 ? clashing : [...spans.keys()].filter((span) => articlesOf(spans, span).length > 1);
    if (shown.length === 0) continue;
    const printed = shown.map(printSpan);
    const where = shown.map((span, at) => phrases.at(printed[at] ?? "", articlesOf(spans, span).join(", ")));
    const articles = [...new Set(shown.flatMap((span) => articlesOf(spans, span)))];
    yield {
      result: clashing.length > 0 ? "off" : "holds",
      facts: shown.flatMap((span) => factsOf(ledger, programme, spans.get(span) ?? [])),
      articles,
      printed: printed.join(" / "),
      computed: null,
      says:
        clashing.length > 0
          ? phrases.otherPeriods(name, where)
          : phrases.samePeriod(name, printed[0] ?? "", articles.length),
    };
  }
}

const articlesOf = (spans: Map<string, Dated[]>, span: string) => [
  ...new Set((spans.get(span) ?? []).map(({ passage }) => passage.article)),
];

/** The figures of those passages that belong to the programme. */
function factsOf(ledger: Ledger, programme: string, dated: Dated[]): Fact[] {
  return dated
    .flatMap(({ passage }) => ledger.byPassage.get(passage.id) ?? [])
    .filter((fact) => fact.programme === programme);
}

/** Spans of one programme that cannot both be its years: one that stops early is a part of it, as is one of ten years. */
function clash(a: string, b: string): boolean {
  const [left, right] = [yearsOf(a), yearsOf(b)];
  const overlap = left.from <= right.to && right.from <= left.to;
  return overlap && left.from !== right.from;
}

/** Programmes whose years stand right beside them in a passage; both languages of it say the same. */
function datesIn(passage: Passage, { vocabulary }: Ledger): Dated[] {
  const [language, text] = (Object.entries(passage.text)[0] ?? []) as [Language, string];
  if (!text) return [];
  const programmes = findTerms(text, vocabulary).filter(({ type }) => type === "programme");
  if (programmes.length === 0) return [];
  const folded = fold(text);
  return findPeriods(text, language, null).flatMap(({ period, base, start, end }) => {
    const span = spanOf(period);
    if (base || !span?.includes("/")) return [];
    const beside = programmes.find(
      (name) =>
        (name.end <= start && BETWEEN.test(folded.slice(name.end, start))) ||
        (end <= name.start && BETWEEN.test(folded.slice(end, name.start))),
    );
    const [programme] = beside?.ids ?? [];
    return programme === undefined ? [] : [{ programme, span, passage }];
  });
}
