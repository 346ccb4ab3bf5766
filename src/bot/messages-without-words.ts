import type { Middleware } from "grammy";
import type { BotContext } from "./bot-context.ts";
import { PHRASES } from "./phrases/phrases.ts";
import { Recent } from "./recent.ts";
import { isGroup, sendPhrase } from "./send.ts";

const REMEMBERED_ALBUMS = 500;

/** What a person can send instead of words. Anything else without text is a notice of Telegram itself. */
const CONTENT = [
  "photo",
  "sticker",
  "voice",
  "audio",
  "video",
  "video_note",
  "animation",
  "document",
  "location",
  "venue",
  "contact",
  "poll",
  "dice",
  "story",
] as const;

/**
 * A picture, a sticker, a voice message or mere emoji: in private a short hint in both languages, once an album; in
 * groups silence, unless somebody mentions the bot and says nothing else.
 */
export function messagesWithoutWords(): Middleware<BotContext> {
  const albums = new Recent<string, true>(REMEMBERED_ALBUMS);
  return async (ctx, next) => {
    const { msg, said } = ctx;
    const album = msg?.media_group_id;
    const albumIsKnown = album !== undefined && albums.get(album) === true;
    if (album !== undefined) albums.set(album, true);
    if (hasWords(said.text)) return next();
    const isContent = said.text !== "" || said.mentioned || CONTENT.some((kind) => msg?.[kind] !== undefined);
    const isMeant = isGroup(ctx) ? said.mentioned && said.text === "" : isContent && !albumIsKnown;
    if (isMeant) await sendPhrase(ctx, `${PHRASES.vi.hint}\n\n${PHRASES.en.hint}`);
  };
}

/** Letters or digits, not counting those that emoji are made of ("1️⃣", "ℹ️"). */
function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text.replace(/[\d#*]\uFE0F?\u20E3|\p{Extended_Pictographic}/gu, ""));
}
