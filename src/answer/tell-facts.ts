import { checkReply } from "../check/check-reply.ts";
import type { Fact, Language, Reply } from "../domain.ts";
import type { Room } from "./answer-question.ts";
import { ReplyWriter } from "./reply-writer.ts";

/** A fact, others that say the same and are cited with it, and words of our own that are said behind it. */
export interface Told {
  fact: Fact;
  same?: Fact[];
  remark?: string;
}

/**
 * A reply that tells facts as they are, one a line, without a question: what each measures, its figure, its source. It
 * passes the gate as every reply does; where the gate stops it, the facts that pass it by themselves are told, and null
 * comes back where none does.
 */
export async function tellFacts(
  told: Told[],
  language: Language,
  room: Pick<Room, "vocabulary" | "facts" | "passages" | "articles" | "log">,
): Promise<Reply | null> {
  if (told.length === 0) return null;
  const cited = told.flatMap(({ fact, same = [] }) => [fact, ...same]);
  const [facts, passages] = await Promise.all([
    room.facts.find({ id: cited.map(({ id }) => id) }),
    room.passages.byId([...new Set(cited.map(({ passage }) => passage))]),
  ]);
  const grounds = {
    facts: new Map(facts.map((fact) => [fact.id, fact])),
    passages: new Map(passages.map((passage) => [passage.id, passage])),
    vocabulary: room.vocabulary,
  };
  const write = (chosen: Told[]): Reply => {
    const writer = new ReplyWriter(language, { ...room, passages: grounds.passages });
    for (const { fact, same = [], remark } of chosen) {
      writer.block("headline", [
        ...writer.nameOf(fact),
        { type: "words", text: ": " },
        ...writer.figureOf(
          fact,
          "answer",
          same.map(({ id }) => id),
        ),
        ...same.flatMap((other) => writer.alsoCited(other)),
        ...(remark ? [{ type: "words", text: ` (${remark})` } as const] : []),
      ]);
    }
    const unreviewed = chosen.filter(({ fact }) => fact.status === "extracted").map(({ fact }) => fact.id);
    if (unreviewed.length > 0) writer.note("unreviewed", [], unreviewed);
    return writer.finish("answered", "table");
  };
  const passes = (reply: Reply) => {
    const faults = checkReply(reply, grounds);
    if (faults.length > 0) room.log("error", "reply stopped at the gate", { faults, engine: reply.engine });
    return faults.length === 0;
  };
  const whole = write(told);
  if (passes(whole)) return whole;
  const passing = told.length > 1 ? told.filter((one) => passes(write([one]))) : [];
  const rest = passing.length > 0 ? write(passing) : null;
  return rest && passes(rest) ? rest : null;
}
