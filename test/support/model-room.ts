import { join } from "node:path";
import type { Room } from "../../src/answer/answer-question.ts";
import { createModelDraft } from "../../src/answer/draft-with-model.ts";
import { createLog } from "../../src/log.ts";
import { openModel } from "../../src/model/open-model.ts";
import type { AnswerEntry } from "../../src/state/answer-log.ts";
import { IN_MEMORY, openState } from "../../src/state/open-state.ts";
import { type ModelDouble, startModel, type Turn } from "./model-double.ts";
import { roomOf } from "./room.ts";
import { scene } from "./sample-scene.ts";

const PLENTY = { calls: 1_000_000, tokens: 1e12 };

/** A day's budget that begins with the test. */
export const plenty = (limits = PLENTY) => openState(IN_MEMORY).modelBudget(limits);

/** A room over the sample scene whose model takes these turns. */
export async function modelRoom(
  turns: Turn[],
  {
    use = "when-needed" as "when-needed" | "always",
    timeoutMs = 2000,
    deadlineMs = 10_000,
    limits = PLENTY,
    restMs = 60_000,
  } = {},
): Promise<{ room: Room; model: ModelDouble; entries: AnswerEntry[]; logged(): string }> {
  const model = await startModel(turns, { timeoutMs });
  let logged = "";
  const log = createLog("debug", [], (line) => {
    logged += line;
  });
  const entries: AnswerEntry[] = [];
  const room = roomOf(scene, { log, answers: { add: (entry) => entries.push(entry) } });
  const draft = createModelDraft({
    model: openModel({ client: model.client, modelName: "small-model", budget: plenty(limits), log, restMs }),
    promptsDir: join(import.meta.dirname, "../../prompts"),
    vocabulary: room.vocabulary,
    facts: room.facts,
    log,
  });
  return { room: { ...room, model: { use, draft, deadlineMs } }, model, entries, logged: () => logged };
}
