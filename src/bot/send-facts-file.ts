import { InputFile } from "grammy";
import type { Language } from "../domain.ts";
import type { FactQuery } from "../facts/fact-table.ts";
import type { BotContext } from "./bot-context.ts";
import type { FigureRoom } from "./bot-deps.ts";
import { factsFile } from "./facts-file.ts";
import { PHRASES } from "./phrases/phrases.ts";
import { placeOf } from "./send.ts";

/** A file of more rows is no answer to a message. */
const MOST_ROWS = 5000;

/** Sends the facts of a query as a file for spreadsheets; false where there are none. */
export async function sendFactsFile(
  ctx: BotContext,
  room: FigureRoom,
  query: FactQuery,
  language: Language,
): Promise<boolean> {
  const { msg } = ctx;
  const found = await room.facts.find({ ...query, limit: MOST_ROWS });
  if (found.length === 0 || !msg) return false;
  const ids = query.id ?? [];
  const facts = ids.length > 0 ? ids.flatMap((id) => found.find((fact) => fact.id === id) ?? []) : found;
  const file = new InputFile(Buffer.from(factsFile(facts, language, room)), "figures.csv");
  await ctx.api.sendDocument(msg.chat.id, file, {
    caption: PHRASES[language].fileCaption(facts.length),
    ...placeOf(ctx),
  });
  return true;
}
