import type { Middleware } from "grammy";
import { fold } from "../text/fold.ts";
import { asAdministrator } from "./administrators.ts";
import { articlePress, undoKeyboard } from "./article-buttons.ts";
import type { BotContext } from "./bot-context.ts";
import type { BotDeps } from "./bot-deps.ts";
import { buttonLabel } from "./button-label.ts";
import { keyboardOf } from "./buttons.ts";
import { onCommand } from "./commands.ts";
import { conversationOf } from "./conversation-of.ts";
import { NEWSROOM } from "./phrases/newsroom.ts";
import { sendPlain } from "./send-plain.ts";

type Deps = Pick<BotDeps, "config" | "newsroom" | "state">;

/** A keyboard of more buttons is none that a person reads. */
const MOST_BUTTONS = 20;

/** /remove, perhaps with words of a title: a button for each article that has them. */
export function removeArticle({ config, newsroom, state }: Deps): Middleware<BotContext> {
  return onCommand("remove", (ctx) =>
    asAdministrator(ctx, config.adminIds, async () => {
      const { language, text } = ctx.said;
      const phrases = NEWSROOM[language];
      const found = newsroom
        .articles()
        .filter(({ slug, title }) => slug === text || fold(title).includes(fold(text.normalize("NFC"))))
        .slice(0, MOST_BUTTONS);
      if (found.length === 0) return sendPlain(ctx, phrases.noSuchArticle);
      const rows = found.map(({ slug, title }) => [
        articlePress.button(buttonLabel(title, slug), { act: "ask-remove", slug }),
      ]);
      const keyboard = keyboardOf(rows, language, conversationOf(ctx), state.buttons);
      await sendPlain(ctx, phrases.removeWhich, keyboard);
    }),
  );
}

/** /undo: the last change of an article, with the button that takes it back. */
export function undo({ config, state }: Deps): Middleware<BotContext> {
  return onCommand("undo", (ctx) =>
    asAdministrator(ctx, config.adminIds, async () => {
      const { language } = ctx.said;
      const last = state.articleChanges.last();
      if (last === null) return sendPlain(ctx, NEWSROOM[language].nothingToUndo);
      await sendPlain(ctx, `“${last.title}”`, undoKeyboard(ctx, last.id, language, { state }));
    }),
  );
}
