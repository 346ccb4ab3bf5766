import { z } from "zod";
import { EmbeddingOutage } from "../embed/embedder.ts";
import { InputError } from "../errors.ts";
import type { Changed } from "../indexing/change-articles.ts";
import { fileNameOf } from "../indexing/preview-article.ts";
import type { Upload } from "../state/uploads.ts";
import type { BotContext } from "./bot-context.ts";
import type { BotDeps } from "./bot-deps.ts";
import { keyboardOf, pressKind } from "./buttons.ts";
import { conversationOf } from "./conversation-of.ts";
import { fileOfUpload } from "./paste.ts";
import { NEWSROOM } from "./phrases/newsroom.ts";
import { STAFF } from "./phrases/staff.ts";
import type { Action, ButtonFeature } from "./press.ts";
import type { Keyboard } from "./send.ts";
import { replacePlain } from "./send-plain.ts";

type Deps = Pick<BotDeps, "config" | "newsroom" | "state" | "table">;

const action = z.object({
  act: z.enum(["index", "drop", "ask-remove", "remove", "undo"]),
  upload: z.string().optional(),
  slug: z.string().optional(),
  basis: z.string().nullable().optional(),
  change: z.number().optional(),
});
export const articlePress = pressKind("article", action);
type ArticleAction = z.infer<typeof action> & Action;

/** The buttons below a previewed article, below the list of /remove, and the one that takes a change back. */
export function articleButtons(deps: Deps): ButtonFeature {
  return articlePress.answeredBy(async (ctx, given) => {
    const { language, act } = given;
    // Who was an administrator when the button was made may be none now.
    if (!deps.config.adminIds.includes(ctx.from?.id ?? 0)) return STAFF[language].expired;
    try {
      if (act === "index") return await indexUpload(ctx, given, deps);
      if (act === "drop") return await dropUpload(ctx, given, deps);
      if (act === "undo") return await undoChange(ctx, given, deps);
      return await removeArticle(ctx, given, deps);
    } catch (error) {
      const phrases = NEWSROOM[language];
      if (error instanceof EmbeddingOutage) await replacePlain(ctx, phrases.outage);
      else if (error instanceof InputError)
        await replacePlain(ctx, `${phrases.notBuilt}\n${lastPart(error.message)}`);
      else throw error;
      return undefined;
    }
  });
}

/** Without the folder, which is nobody's business. */
const lastPart = (message: string) => message.replace(/^\S*\//, "");

async function indexUpload(ctx: BotContext, { language, upload: id }: ArticleAction, deps: Deps) {
  const { newsroom, state } = deps;
  const phrases = NEWSROOM[language];
  const upload = state.uploads.find(id ?? "");
  if (upload === null) return STAFF[language].expired;
  const file = fileOfUpload(upload);
  const { article, replaces, facts } = await newsroom.preview(file, language);
  const changed = await newsroom.put({
    file: { name: fileNameOf(article.slug, file.name), bytes: file.bytes },
    replaces,
    basis: upload.basis,
    person: upload.person,
    slug: article.slug,
    title: article.title,
  });
  state.uploads.remove(upload.id);
  if (!changed.done) return offerAgain(ctx, { ...upload, basis: newsroom.basisOf(replaces) }, language, deps);
  const says = replaces ? phrases.replaced : phrases.indexed;
  return tell(ctx, changed, says(article.title, facts.length), language, deps);
}

/** The article of somebody who was not the first: nothing of it is lost, and nothing of the other is overwritten unseen. */
async function offerAgain(ctx: BotContext, sent: Upload, language: Action["language"], deps: Deps) {
  const { id: upload } = deps.state.uploads.keep(sent);
  await replacePlain(
    ctx,
    NEWSROOM[language].changedMeanwhile,
    articleKeyboard(ctx, { upload, replaces: true }, language, deps),
  );
  return undefined;
}

async function dropUpload(ctx: BotContext, { language, upload }: ArticleAction, { state }: Deps) {
  state.uploads.remove(upload ?? "");
  await replacePlain(ctx, NEWSROOM[language].dropped);
  return undefined;
}

async function removeArticle(ctx: BotContext, { language, act, slug, basis }: ArticleAction, deps: Deps) {
  const { newsroom, state, table } = deps;
  const phrases = NEWSROOM[language];
  const article = newsroom.articles().find((other) => other.slug === slug);
  if (!article) {
    await replacePlain(ctx, phrases.noSuchArticle);
    return undefined;
  }
  if (act === "remove") {
    const changed = await newsroom.remove(article, basis ?? null, String(ctx.from?.id));
    return tell(ctx, changed, phrases.removed(article.title), language, deps);
  }
  const facts = await table.facts.count({ article: [article.slug] });
  const remove = { act: "remove", slug, basis: newsroom.basisOf(article) } as const;
  const rows = [[articlePress.button(phrases.remove, remove)]];
  const keyboard = keyboardOf(rows, language, conversationOf(ctx), state.buttons);
  await replacePlain(ctx, phrases.reallyRemove(article.title, facts), keyboard);
  return undefined;
}

async function undoChange(ctx: BotContext, { language, change: id }: ArticleAction, deps: Deps) {
  const phrases = NEWSROOM[language];
  const change = deps.state.articleChanges.find(id ?? 0);
  if (change === null) return phrases.nothingToUndo;
  const changed = await deps.newsroom.undo(change);
  if (!changed.done) return tell(ctx, changed, "", language, deps);
  await replacePlain(ctx, phrases.undone(change.title));
  return undefined;
}

async function tell(
  ctx: BotContext,
  changed: Changed,
  says: string,
  language: Action["language"],
  deps: Deps,
) {
  const phrases = NEWSROOM[language];
  if (!changed.done) {
    await replacePlain(ctx, changed.because === "unknown" ? phrases.noSuchArticle : phrases.changedMeanwhile);
    return undefined;
  }
  const keyboard = undoKeyboard(ctx, changed.change.id, language, deps);
  await replacePlain(ctx, says, keyboard);
  return undefined;
}

/** The buttons below an article that is not indexed yet. */
export function articleKeyboard(
  ctx: BotContext,
  { upload, replaces }: { upload: string; replaces: boolean },
  language: Action["language"],
  { state }: Pick<BotDeps, "state">,
): Keyboard {
  const phrases = NEWSROOM[language];
  const row = [
    articlePress.button(replaces ? phrases.replace : phrases.index, { act: "index", upload }),
    articlePress.button(phrases.drop, { act: "drop", upload }),
  ];
  return keyboardOf([row], language, conversationOf(ctx), state.buttons);
}

/** The one button that takes a change back. */
export function undoKeyboard(
  ctx: BotContext,
  change: number,
  language: Action["language"],
  { state }: Pick<BotDeps, "state">,
): Keyboard {
  const rows = [[articlePress.button(NEWSROOM[language].undo, { act: "undo", change })]];
  return keyboardOf(rows, language, conversationOf(ctx), state.buttons);
}
