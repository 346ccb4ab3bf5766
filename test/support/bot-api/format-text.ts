import { badRequest } from "./api-error.ts";
import { parseHtml } from "./parse-html.ts";
import type { Entity } from "./telegram-objects.ts";

/**
 * A text as the chat will show it: parsed, trimmed, 1 to `limit` UTF-16 units long.
 * @throws ApiError 400 for what Telegram refuses.
 */
export function formatText(
  given: { text: string; parse_mode?: string | undefined },
  violate: (what: string) => void,
  limit = 4096,
): { text: string; entities?: Entity[] } {
  if (!given.text.isWellFormed()) throw badRequest("strings must be encoded in UTF-8");
  if (given.parse_mode && given.parse_mode !== "HTML") {
    violate(`the double does not know parse mode ${given.parse_mode}`);
  }
  const plain = { text: given.text, entities: [], warnings: [] };
  const { text, entities, warnings } = given.parse_mode === "HTML" ? parseHtml(given.text) : plain;
  for (const warning of warnings) violate(warning);
  if (entities.length > 100) violate("Telegram drops entities after the 100th");
  if (!/[^\s\p{Cc}\p{Cf}\p{Zs}\p{Zl}\p{Zp}]/u.test(text)) throw badRequest("message text is empty");
  if (text.trim().length > limit) {
    throw badRequest(limit === 4096 ? "message is too long" : "message caption is too long");
  }
  return { text: text.trimEnd(), ...(entities.length > 0 ? { entities } : {}) };
}

const CAPTION_LIMIT = 1024;

/** The caption of a picture or a file, which may be missing. */
export function formatCaption(
  given: { caption?: string | undefined; parse_mode?: string | undefined },
  violate: (what: string) => void,
): { caption?: string; caption_entities?: Entity[] } {
  if (given.caption === undefined) return {};
  const { text, entities } = formatText({ ...given, text: given.caption }, violate, CAPTION_LIMIT);
  return { caption: text, ...(entities ? { caption_entities: entities } : {}) };
}
