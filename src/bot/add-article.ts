import { GrammyError, type Middleware } from "grammy";
import { UnreadableFile } from "../articles/unreadable-file.ts";
import { InputError } from "../errors.ts";
import { asAdministrator, isAdministrator } from "./administrators.ts";
import { articleKeyboard } from "./article-buttons.ts";
import type { BotContext } from "./bot-context.ts";
import type { BotDeps } from "./bot-deps.ts";
import { downloadFile, LARGEST_FILE } from "./download-file.ts";
import { formatPreview } from "./format-preview.ts";
import { fileOfUpload, openPaste, PASTED } from "./paste.ts";
import { NEWSROOM } from "./phrases/newsroom.ts";
import { appLanguage } from "./read-message.ts";
import { toMessages } from "./rich-text.ts";
import { send } from "./send.ts";
import { sendPlain } from "./send-plain.ts";
import { whileTyping } from "./while-typing.ts";

type Deps = Pick<BotDeps, "config" | "newsroom" | "state" | "table">;

/**
 * An article from an administrator: a file, or /add and its text, or a message that /add replies to. What it would bring
 * is shown; nothing changes before it is confirmed.
 */
export function addArticle(deps: Deps): Middleware<BotContext> {
  return async (ctx, next) => {
    const { command, text } = ctx.said;
    if (command?.name === "add")
      return asAdministrator(ctx, deps.config.adminIds, () =>
        add(ctx, text || (ctx.said.above?.text ?? ""), deps),
      );
    if (!isAdministrator(ctx, deps.config.adminIds) || command !== null) return next();
    if (ctx.message?.document) return addFile(ctx, ctx.message.document, deps);
    const before = text === "" ? null : openPaste(ctx, deps.state.uploads);
    if (before === null) return next();
    deps.state.uploads.remove(before.id);
    const start = new TextDecoder().decode(before.bytes);
    await add(ctx, start === "" ? text : `${start}\n${text}`, deps);
  };
}

async function add(ctx: BotContext, text: string, deps: Deps): Promise<void> {
  const bytes = new TextEncoder().encode(text);
  const document = ctx.msg?.reply_to_message?.document;
  if (text === "" && document) return addFile(ctx, document, deps);
  if (text !== "") return show(ctx, { name: PASTED, bytes }, deps);
  deps.state.uploads.keep({ person: String(ctx.from?.id), name: PASTED, bytes, basis: null });
  await sendPlain(ctx, NEWSROOM[ctx.said.language].sendArticle);
}

async function addFile(
  ctx: BotContext,
  { file_id, file_name, file_size }: { file_id: string; file_name?: string; file_size?: number },
  deps: Deps,
): Promise<void> {
  const phrases = NEWSROOM[appLanguage(ctx.from)];
  if ((file_size ?? 0) > LARGEST_FILE) return sendPlain(ctx, phrases.tooLarge);
  const bytes = await whileTyping(ctx, () => downloadFile(ctx, file_id, deps.config)).catch(
    (error: unknown) => {
      if (error instanceof GrammyError && /file is too big/.test(error.description))
        return "too-large" as const;
      throw error;
    },
  );
  if (bytes === "too-large") return sendPlain(ctx, phrases.tooLarge);
  if (bytes === null) return sendPlain(ctx, phrases.notDownloaded);
  await show(ctx, { name: file_name ?? "article", bytes }, deps);
}

async function show(ctx: BotContext, file: { name: string; bytes: Uint8Array }, deps: Deps): Promise<void> {
  const { newsroom, state, table } = deps;
  // An English article may be sent by somebody who reads Vietnamese.
  const language = appLanguage(ctx.from);
  const phrases = NEWSROOM[language];
  try {
    const preview = await whileTyping(ctx, () => newsroom.preview(fileOfUpload(file), language));
    const messages = toMessages(formatPreview(preview, language, table.vocabulary));
    if (preview.isSame) return void (await send(ctx, messages));
    const basis = newsroom.basisOf(preview.replaces);
    const upload = state.uploads.keep({ person: String(ctx.from?.id), ...file, basis });
    const offered = { upload: upload.id, replaces: preview.replaces !== null };
    await send(ctx, messages, { keyboard: articleKeyboard(ctx, offered, language, deps) });
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    await sendPlain(ctx, error instanceof UnreadableFile ? phrases.unreadable[error.reason] : error.message);
  }
}
