import type { Fact } from "../domain.ts";
import { compareMeasures } from "../quantities/compare.ts";
import { fold } from "../text/fold.ts";
import { homePlace } from "../vocabulary/home-place.ts";
import type { TermToken } from "../vocabulary/term-tokens.ts";
import { weightOf } from "../vocabulary/word-weights.ts";
import { ofFigures } from "./find-named-sources.ts";
import { type FactRoom, levelsOf } from "./find-operands.ts";
import { plain } from "./points-of.ts";
import type { Question } from "./question.ts";

/** So many of the best facts are looked at for their series or parts. */
const MOST_LOOKED_AT = 4;
const MOST_PARTS = 12;

/** The values of a metric over time, oldest first, one for each time; null where it has one. */
export async function listTrend(question: Question, room: FactRoom): Promise<Fact[] | null> {
  const any = { ...plain(question), period: null, latest: false, yearly: false };
  const namesNobody = question.names.length + question.groups.length === 0;
  const levels = await levelsOf(any, room, ({ about }) => about === null || !namesNobody);
  for (const { fact } of levels.slice(0, MOST_LOOKED_AT)) {
    const series = await seriesOf(fact, question, room);
    if (series.length > 1) return series;
  }
  return null;
}

async function seriesOf(value: Fact, question: Question, room: FactRoom): Promise<Fact[]> {
  const all = await room.facts.find({ metric: [value.metric], place: [value.place], about: [value.about] });
  const series = all.filter(
    (fact) =>
      fact.period?.to &&
      fact.direction === null &&
      fact.unit === value.unit &&
      fact.per.join() === value.per.join() &&
      isWithinTime(fact, question),
  );
  const latest = new Map(series.map((fact) => [endOf(fact).slice(0, 4) + (fact.kind === "target"), fact]));
  return earlierFirst([...latest.values()]);
}

/** Within all the times that the question names; one alone says only where to begin, or nothing. */
function isWithinTime({ period }: Fact, { period: asked, periods, operations }: Question): boolean {
  const named = [...periods.flatMap((mention) => mention.period ?? []), ...(asked ? [asked] : [])];
  if (!period?.to || operations.length === 0 || named.every(({ from, to }) => from === to)) return true;
  const year = period.to.slice(0, 4);
  const from = named.map((time) => time.from.slice(0, 4)).sort()[0] ?? year;
  const to =
    named
      .map((time) => time.to?.slice(0, 4) ?? "9999")
      .sort()
      .at(-1) ?? year;
  return from <= year && year <= to;
}

/** What a whole is made up of, or what places have of one thing, the most first; null where there is one of them. */
export async function listRanked(question: Question, room: FactRoom): Promise<Fact[] | null> {
  const total = question.metrics.length === 0 ? await totalOfProgramme(question, room) : null;
  const levels = (await levelsOf(plain(question), room)).map(({ fact }) => fact);
  for (const value of [...(total ? [total] : []), ...levels].slice(0, MOST_LOOKED_AT)) {
    // Where a part fits best it is asked for among the others.
    const parts = await room.facts.find({ partOf: [value.partOf ?? value.id] });
    if (parts.length > 1) return ordered(parts, question);
  }
  const [value] = levels;
  return value ? ordered(await valuesOfPlaces(value, room), question) : null;
}

/**
 * A whole and what it is made up of: one whose figure the question says, all the money of a programme, what its words
 * mean, or what articles divide of a place that is all it names; null where nothing has parts.
 */
export async function listParts(question: Question, room: FactRoom): Promise<Fact[] | null> {
  const said = question.figures.length > 0 ? await ofFigures(question, room.facts) : [];
  const total = isOfMoney(question) ? await totalOfProgramme(question, room) : null;
  const levels = (await levelsOf({ ...plain(question), measures: [] }, room)).map(({ fact }) => fact);
  // "The central grant: which pots is it made of?" names a part that has parts of its own.
  const [best] = levels;
  const part = best?.partOf && best.partOf === total?.id ? best : null;
  const wholes = [
    ...said,
    ...[part, total].filter((fact) => fact !== null),
    ...levels.slice(0, MOST_LOOKED_AT),
  ];
  for (const whole of wholes) {
    const parts = await room.facts.find({ partOf: [whole.id], limit: MOST_PARTS });
    if (parts.length > 1) return [whole, ...parts];
  }
  // "Trained by level": a part says its level, and fits best.
  const [sibling] = levels.filter(({ partOf }) => partOf !== null);
  const siblings = sibling
    ? await room.facts.find({ partOf: [sibling.partOf ?? ""], limit: MOST_PARTS })
    : [];
  return siblings.length > 1 ? siblings : await divisionIn(question, room);
}

/** No metric is named but money that is given, and a question in words asks of it. */
function isOfMoney({ metrics, asks, text }: Question): boolean {
  return metrics.length === 0 && (asks !== "text" || MONEY.test(fold(text)));
}

const MONEY =
  /(?<![a-z])(?:tien|von|kinh phi|nguon luc|gop|dong gop|chi|cap|dau tu|chuong|trinh|program\w*|money|funds?|funding|capital|resources|contribut\w*|paid|gave|put in)(?![a-z])/;

/** "What is the money of Nậm Nèn made up of?": the first whole of the place that articles divide, and its parts. */
export async function divisionIn(
  { place, topic, metrics, text }: Question,
  { facts }: FactRoom,
): Promise<Fact[] | null> {
  const isMoney = ({ start, end }: TermToken) => MONEY.test(fold(text.slice(start, end)));
  const saysMore = topic.some((token) => weightOf(token) === 1 && !isMoney(token));
  if (!MONEY.test(fold(text))) return null;
  if (!place || metrics.length > 0 || saysMore) return null;
  const there = await facts.find({ place: [place.id] });
  const partsOf = ({ id }: Fact) => there.filter(({ partOf }) => partOf === id);
  const whole = there.find((fact) => partsOf(fact).length > 1);
  return whole ? [whole, ...partsOf(whole)] : null;
}

async function valuesOfPlaces({ metric, unit }: Fact, { facts, vocabulary }: FactRoom): Promise<Fact[]> {
  const everywhere = await facts.find({ metric: [metric], unit: [unit], about: [null] });
  const local = everywhere.filter(
    ({ place, direction }) => vocabulary.places.get(place)?.kind !== "province" && direction === null,
  );
  return [...new Map(earlierFirst(local).map((fact) => [fact.place, fact])).values()];
}

/** "Which source gave most to new rural development?": all the money of the programme that is named. */
export async function totalOfProgramme(question: Question, room: FactRoom): Promise<Fact | null> {
  const { programmes, place } = question;
  if (programmes.length === 0) return null;
  const home = place?.id ?? homePlace(room.vocabulary).id;
  const money = await room.facts.find({
    programme: programmes,
    place: [home],
    unit: ["VND"],
    partOf: [null],
  });
  return ascending(money).at(-1) ?? null;
}

const ASKS_LEAST =
  /(?<![a-z])(?:(?:thap|it|nho|cham|re)(?: [a-z]+){0,2} nhat|tu (?:thap|it|nho|cham)|least|lowest|smallest|fewest|worst)(?![a-z])/;
const ASKS_MOST_TOO = /(?<![a-z])(?:most|highest|largest|biggest|tu (?:cao|nhieu|lon|dong))(?![a-z])/;

function ordered(facts: Fact[], { text }: Question): Fact[] | null {
  const [first] = facts;
  const alike = facts.filter((fact) => first && compareMeasures(fact, first) !== "incomparable");
  const folded = fold(text);
  const sorted = ascending(alike);
  return ASKS_LEAST.test(folded) && !ASKS_MOST_TOO.test(folded) ? sorted : sorted.reverse();
}

export const earlierFirst = (facts: Fact[]) => [...facts].sort((a, b) => endOf(a).localeCompare(endOf(b)));
export const ascending = (facts: Fact[]) => [...facts].sort((a, b) => leastOf(a) - leastOf(b));
const leastOf = ({ value, low }: Fact) => value ?? low ?? 0;
const endOf = ({ period }: Fact) => (period === null ? "" : (period.to ?? "9999"));
