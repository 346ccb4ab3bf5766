import { checkReply } from "../check/check-reply.ts";
import { checkSentences } from "../check/check-sentences.ts";
import type { Language, Reply } from "../domain.ts";
import type { Room } from "./answer-question.ts";
import { composeReply, type Point } from "./compose-reply.ts";
import { groundsOf } from "./grounds-of.ts";

/** What a reply is composed and checked with. */
type Rooms = Pick<Room, "vocabulary" | "facts" | "passages" | "articles">;

/** The reply to drafts, and the faults for which the gate would stop it. */
export async function composeAndCheck(
  points: Point[],
  language: Language,
  room: Rooms,
  left = 0,
): Promise<{ reply: Reply; faults: string[] }> {
  const { facts, passages } = await groundsOf(
    points.map(({ draft }) => draft),
    room,
  );
  const reply = composeReply(points, language, { ...room, passages }, left);
  const unbound = checkReply(reply, { facts, passages, vocabulary: room.vocabulary });
  return { reply, faults: unbound.length > 0 ? unbound : await checkSentences(reply, room) };
}

/** The reply to drafts, or null where the gate stops it. */
export async function composeChecked(
  points: Point[],
  language: Language,
  room: Rooms & Pick<Room, "log">,
  left = 0,
): Promise<Reply | null> {
  const { reply, faults } = await composeAndCheck(points, language, room, left);
  if (faults.length === 0) return reply;
  // Faults quote the reply, and a model's reply may quote the person.
  const told = points.some(({ draft }) => draft.type === "model") ? faults.length : faults;
  room.log("error", "reply stopped at the gate", { faults: told, engine: reply.engine });
  return null;
}
