import { z } from "zod";
import { languageIn } from "../answer/find-extracts.ts";
import type { Fact, Language, Passage } from "../domain.ts";
import type { BotDeps, FigureRoom } from "./bot-deps.ts";
import { pressKind } from "./buttons.ts";
import { markFigures } from "./format-source.ts";
import { PHRASES } from "./phrases/phrases.ts";
import type { ButtonFeature } from "./press.ts";
import { link, type Paragraph, paragraph, toMessages } from "./rich-text.ts";
import { send } from "./send.ts";

export const passagePress = pressKind(
  "passage",
  z.object({ facts: z.array(z.string()), passages: z.array(z.string()) }),
);

/** The passages of an answer whole, with its figures marked, each under the title of its article. */
export function showPassage({ table: room }: Pick<BotDeps, "table">): ButtonFeature {
  return passagePress.answeredBy(async (ctx, { facts: ids, passages: passageIds, language }) => {
    const [facts, passages] = await Promise.all([
      ids.length > 0 ? room.facts.find({ id: ids }) : [],
      room.passages.byId(passageIds),
    ]);
    const shown = passages.flatMap((passage) => formatPassage(passage, facts, language, room));
    if (shown.length === 0) return PHRASES[language].passageGone;
    await send(ctx, toMessages(shown));
    return undefined;
  });
}

export function formatPassage(
  passage: Passage,
  facts: Fact[],
  language: Language,
  room: FigureRoom,
): Paragraph[] {
  const article = room.articles.get(passage.article);
  const spoken = languageIn(passage, language);
  const text = passage.text[spoken] ?? "";
  const figures = facts
    .filter((fact) => fact.passage === passage.id)
    .flatMap(({ quotes }) => quotes.filter((quote) => quote.language === spoken))
    .flatMap((quote) => {
      const at = text.indexOf(quote.text);
      return at < 0 ? [] : [{ start: at + quote.start, end: at + quote.end }];
    });
  return [
    paragraph([link(article?.title ?? passage.article, article?.url ?? null)], { apart: true }),
    paragraph(markFigures(text, figures)),
  ];
}
