import { join } from "node:path";
import type { Room } from "../../src/answer/answer-question.ts";
import { createModelDraft } from "../../src/answer/draft-with-model.ts";
import { createLog } from "../../src/log.ts";
import { type ModelDouble, startModel, type Turn } from "./model-double.ts";
import { roomOf } from "./room.ts";
import { scene } from "./sample-scene.ts";

/** A room over the sample scene whose model takes these turns. */
export async function modelRoom(
  turns: Turn[],
  { use = "when-needed" as "when-needed" | "always", timeoutMs = 2000, deadlineMs = 10_000 } = {},
): Promise<{ room: Room; model: ModelDouble; logged(): string }> {
  const model = await startModel(turns, { timeoutMs });
  let logged = "";
  const log = createLog("debug", [], (line) => {
    logged += line;
  });
  const room = roomOf(scene, { log });
  const draft = createModelDraft({
    client: model.client,
    modelName: "small-model",
    promptsDir: join(import.meta.dirname, "../../prompts"),
    vocabulary: room.vocabulary,
    facts: room.facts,
    log,
    deadlineMs,
  });
  return { room: { ...room, model: { use, draft } }, model, logged: () => logged };
}
