import type { ArticleFile } from "../state/article-changes.ts";
import type { Upload, Uploads } from "../state/uploads.ts";
import { slugOf } from "../text/slug-of.ts";
import type { BotContext } from "./bot-context.ts";

/** The name of a pasted text that goes by no other yet. */
export const PASTED = "paste.txt";
/** After a bare /add the next text is the article. */
const PATIENCE_MS = 10 * 60 * 1000;
/** Apps part what is longer than a message can be, and send the parts at once. */
const NEARLY_FULL = 4000;
const AT_ONCE_MS = 5000;
const LONGEST_NAME = 60;

/** The paste of this person that the message at hand goes on with; null where there is none. */
export function openPaste(ctx: BotContext, uploads: Uploads): Upload | null {
  const last = uploads.lastOf(String(ctx.from?.id));
  if (last === null || last.name !== PASTED) return null;
  const passed = (ctx.msg?.date ?? 0) * 1000 - last.sentAt;
  const { length } = new TextDecoder().decode(last.bytes);
  const isOpen = length === 0 ? passed < PATIENCE_MS : length >= NEARLY_FULL && passed < AT_ONCE_MS;
  return isOpen ? last : null;
}

/** The file of an upload by its name; a pasted text is named by its first line, which is the title. */
export function fileOfUpload({ name, bytes }: ArticleFile): ArticleFile {
  if (name !== PASTED) return { name, bytes };
  const [title = ""] = new TextDecoder().decode(bytes).trim().split("\n", 1);
  const stem = slugOf(title).slice(0, LONGEST_NAME).replace(/-+$/, "");
  return { name: `${stem || "article"}.txt`, bytes };
}
