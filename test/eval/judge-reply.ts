import type { Fact, Reply, ReplyFigure } from "../../src/domain.ts";
import { UNIT_ENTRIES } from "../../src/quantities/units.ts";
import type { AskedQuestion, KindAsked } from "./read-questions.ts";

/**
 * `wrong`: a wrong figure stands as the answer; `other`: a reply beside the point; `refused`: not answered although it
 * must be; `needless`: answered although it must not be.
 */
export const VERDICTS = ["right", "wrong", "other", "refused", "needless"] as const;
export type Verdict = (typeof VERDICTS)[number];

/** A verdict, and for all but a right reply what was amiss. */
export interface Judgement {
  verdict: Verdict;
  why: string;
}

type Roles = readonly ReplyFigure["role"][];
const ANSWER: Roles = ["answer"];
const LISTED: Roles = ["answer", "input"];
const SHOWN: Roles = ["answer", "input", "context"];

/** Where a point may stand; for all other kinds of question it must be an answer. */
const ROLES: Partial<Record<KindAsked, Roles>> = {
  ...list(["other-years", "trend", "compare", "rank", "parts", "target", "false-premise"], LISTED),
  ...list(["difference", "sum", "share", "ratio", "average", "growth"], LISTED),
  ...list(["conflict", "who-says", "which-article"], SHOWN),
};

function list(kinds: KindAsked[], roles: Roles) {
  return Object.fromEntries(kinds.map((kind) => [kind, roles]));
}

/** What a reply is worth; `facts` are those of the index, by id. */
export function judgeReply(asked: AskedQuestion, reply: Reply, facts: Map<string, Fact>): Judgement {
  const wrong = answersOf(reply).find((figure) => isWrong(figure, asked, facts));
  if (wrong) return { verdict: "wrong", why: `answers ${wrong.text} (${sourceOf(wrong)})` };
  if (!asked.outcome.includes(reply.outcome))
    return { verdict: verdictOf(reply.outcome, asked), why: `the outcome is ${reply.outcome}` };
  if (reply.outcome !== "answered") return { verdict: "right", why: "" };
  const missing = [
    ...missingFacts(asked, reply, facts),
    ...missingResults(asked, reply),
    ...missingWords(asked, reply),
  ];
  if (missing.length === 0) return { verdict: "right", why: "" };
  return { verdict: "other", why: `does not show ${missing.join(", ")}` };
}

function verdictOf(outcome: Reply["outcome"], asked: AskedQuestion): Verdict {
  if (outcome === "answered") return "needless";
  return asked.outcome.includes("answered") ? "refused" : "other";
}

const answersOf = ({ figures }: Reply) => figures.filter(({ role }) => role === "answer");
const sourceOf = ({ fact, from }: ReplyFigure) => fact ?? `from ${from.join(", ")}`;
const rolesOf = ({ kind }: AskedQuestion) => ROLES[kind] ?? ANSWER;

function isWrong(figure: ReplyFigure, asked: AskedQuestion, facts: Map<string, Fact>): boolean {
  if (isNever(figure, asked)) return true;
  const accepted = [...asked.facts.flat(), ...asked.computed.flatMap(({ from }) => from)];
  if (accepted.length === 0) return false;
  if (figure.verdict === "computed") return isWrongResult(figure, asked, accepted);
  if (idsOf(figure).some((id) => accepted.includes(id))) return false;
  const points = accepted.flatMap((id) => facts.get(id) ?? []);
  if (points.some((fact) => sameValue(fact, figure))) return false;
  if (asked.computed.some((result) => isWithin(figure, result))) return false;
  const own = facts.get(figure.fact ?? "");
  // A list may hold more than was asked for: other years of the same, other parts of the same whole.
  return !(rolesOf(asked) !== ANSWER && own && points.some((fact) => belongTogether(fact, own)));
}

function isNever({ value }: ReplyFigure, { never }: AskedQuestion): boolean {
  return value !== null && never.some((wrong) => equal(wrong, Math.abs(value)));
}

/** Another result in the unit asked for; or where none was asked for, one of other facts. */
function isWrongResult(figure: ReplyFigure, asked: AskedQuestion, accepted: string[]): boolean {
  const inUnit = asked.computed.filter(({ unit }) => sameUnit(unit, figure.unit));
  if (inUnit.length > 0) return !inUnit.some((result) => isWithin(figure, result));
  return rolesOf(asked) === ANSWER && !figure.from.some((id) => accepted.includes(id));
}

const idsOf = ({ fact, same }: ReplyFigure) => [...(fact === null ? [] : [fact]), ...same];
const equal = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
const ends = ({ value, low, high }: Pick<Fact, "value" | "low" | "high">) => [low ?? value, high ?? value];

function sameValue(fact: Fact, figure: ReplyFigure): boolean {
  const others = ends(figure);
  return ends(fact).every((end, at) => end !== null && equal(end, others[at] ?? Number.NaN));
}

function belongTogether(a: Fact, b: Fact): boolean {
  const wholes = [a.partOf, a.id].filter((id) => id !== null);
  return a.metric === b.metric || [b.partOf, b.id].some((id) => id !== null && wholes.includes(id));
}

function sameUnit(a: Fact["unit"], b: Fact["unit"]): boolean {
  return a === b || (UNIT_ENTRIES[a].dimension === "money" && UNIT_ENTRIES[b].dimension === "money");
}

function isWithin(figure: ReplyFigure, { low, high, unit }: AskedQuestion["computed"][number]): boolean {
  const fits = (end: number | null) => end !== null && Math.abs(end) >= low && Math.abs(end) <= high;
  return sameUnit(unit, figure.unit) && ends(figure).every(fits);
}

function missingFacts(asked: AskedQuestion, reply: Reply, facts: Map<string, Fact>): string[] {
  const roles = rolesOf(asked);
  const said = reply.figures.filter(({ role }) => roles.includes(role)).flatMap(idsOf);
  // Who says a figure, and where, is said by its source as well as by the figure.
  const cited = roles === SHOWN && asked.kind !== "conflict" ? reply.citations.map((c) => c.passage) : [];
  const isMade = (id: string) => said.includes(id) || cited.includes(facts.get(id)?.passage ?? "");
  return asked.facts.filter((point) => !point.some(isMade)).map((point) => point.join(" or "));
}

function missingResults(asked: AskedQuestion, reply: Reply): string[] {
  const said = reply.figures.filter(({ verdict, role }) => verdict === "computed" && LISTED.includes(role));
  return asked.computed
    .filter((result) => !said.some((figure) => isWithin(figure, result)))
    .map(({ value, unit }) => `${value} ${unit}`);
}

function missingWords({ passages, contains }: AskedQuestion, reply: Reply): string[] {
  if (passages.length === 0) return [];
  const cited = reply.citations.filter(({ article }) => passages.includes(article));
  if (cited.length === 0) return [`a source in ${passages.join(" or ")}`];
  const shown = folded([reply.text, ...cited.map(({ quote }) => quote)].join("\n"));
  const isShown = (words: string) => shown.includes(folded(words));
  return contains.filter((point) => !point.some(isShown)).map(quoted);
}

/** Words of which any makes a point. */
export const quoted = (point: string[]) => point.map((words) => `"${words}"`).join(" or ");

const folded = (text: string) => text.normalize("NFC").toLowerCase();
