import type { Fact } from "../domain.ts";
import { UNIT_ENTRIES } from "../quantities/units.ts";
import { fold } from "../text/fold.ts";
import type { TermToken } from "../vocabulary/term-tokens.ts";
import { weightOf } from "../vocabulary/word-weights.ts";
import { ofDeed } from "./conditions.ts";
import type { FactRoom } from "./find-operands.ts";
import { inPeriod } from "./in-place-and-time.ts";
import type { Question } from "./question.ts";

/** So many are told at most. */
const MOST_WORKS = 12;
/** What is wanted, planned or not yet done is told by nothing that was done. */
const asksOtherwise = ({ missing, kind, text }: Question) =>
  missing || kind !== null || OF_LATER.test(fold(text));
const OF_LATER =
  /(?<![a-z])(?:will|shall|next|plans?|planned|needs?|wants?|should|se|du kien|dinh|sap|can|muon|chua|not)(?![a-z])/;

/** Asks what was built or done, of nothing in particular (folded). */
const ASKS_WORKS =
  /(?<![a-z])(?:(?:what|which|nhung|cac|may|gom)(?: [a-z]+){0,3} (?:works|projects|infrastructure|cong trinh|ha tang|hang muc)|what .{0,60}(?:build|built|construct\w*|repair\w*|upgrad\w*)|(?:xay|lam|sua|nang cap)(?: [a-z]+){0,3} (?:gi|nhung gi))(?![a-z])/;
/** Names of what was done to roads, bridges, works. */
const DONE = /(?<![a-z])(?:built|repaired|upgraded|constructed|xay|sua|nang cap)(?![a-z])/;
/** Of fewer nobody asks for a list. */
const FEWEST_WORKS = 3;

/** "What did Na Sang build and repair?": all that is told of the works of a place; null where it is little, or one is named. */
export async function listWorks(question: Question, { facts, vocabulary }: FactRoom): Promise<Fact[] | null> {
  const { place, metrics, text, topic } = question;
  if (asksOtherwise(question)) return null;
  // "With its public investment" says with what money.
  const isOfMoney = metrics.every(({ ids }) =>
    ids.every((id) => vocabulary.metrics.get(id)?.unit.includes("VND")),
  );
  if (!place || !isOfMoney || !ASKS_WORKS.test(fold(text))) return null;
  const isWork = ({ start, end }: TermToken) => WORK_WORDS.test(fold(text.slice(start, end)));
  if (topic.some((token) => weightOf(token) === 1 && !isWork(token))) return null;
  const there = await facts.find({ place: [place.id], about: [null] });
  const works = there.filter(
    (fact) =>
      fact.direction === null &&
      DONE.test(fold(Object.values(fact.label).join("\n"))) &&
      ofDeed(fact, question, vocabulary) &&
      inPeriod(fact, question),
  );
  return works.length >= FEWEST_WORKS ? works.slice(0, MOST_WORKS) : null;
}

const WORK_WORDS =
  /^(?:works?|projects?|infrastructure|public|invest\w*|investment|money|capital|cong|trinh|ha|tang|von|dau|tu|hang|muc|loai|build\w*|built|construct\w*|repair\w*|upgrad\w*|xay|dung|sua|chua|nang|cap|lam)$/;

/** Asks what money went to (folded). */
const ASKS_PAID_FOR =
  /(?<![a-z])(?:(?:paid|pays?|used|spent|goes|gone|went|go|financed|funded) (?:for|on|to|into)|(?:chi|dung|su dung)(?: [a-z]+){0,2} (?:cho|vao|de|lam)(?: [a-z]+){0,2} (?:gi|nhung gi|viec gi|dau)|di dau|lam (?:duoc |dc )?(?:nhung )?(?:gi|viec gi))(?![a-z])/;

/** "What has the For the Poor fund paid for?": what is counted of a programme that is all it names; null where it is little. */
export async function listPaidFor(question: Question, { facts }: FactRoom): Promise<Fact[] | null> {
  const { programmes, place, text, unit } = question;
  if (asksOtherwise(question)) return null;
  if (programmes.length === 0 || unit !== null || !ASKS_PAID_FOR.test(fold(text))) return null;
  const told = await facts.find({
    programme: programmes,
    about: [null],
    ...(place ? { place: [place.id] } : {}),
  });
  const counted = told.filter(
    (fact) =>
      UNIT_ENTRIES[fact.unit].dimension === "count" &&
      fact.kind === "actual" &&
      fact.of === null &&
      inPeriod(fact, question),
  );
  return counted.length >= FEWEST_WORKS ? counted.slice(0, MOST_WORKS) : null;
}
