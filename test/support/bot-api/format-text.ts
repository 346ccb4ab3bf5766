import { badRequest } from "./api-error.ts";
import { parseHtml } from "./parse-html.ts";
import type { Entity } from "./telegram-objects.ts";

/**
 * A text as the chat will show it: parsed, trimmed, 1 to 4096 UTF-16 units long.
 * @throws ApiError 400 for what Telegram refuses.
 */
export function formatText(
  given: { text: string; parse_mode?: string | undefined },
  violate: (what: string) => void,
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
  if (text.trim().length > 4096) throw badRequest("message is too long");
  return { text: text.trimEnd(), ...(entities.length > 0 ? { entities } : {}) };
}
