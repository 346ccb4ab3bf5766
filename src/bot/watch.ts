import type { Middleware } from "grammy";
import { z } from "zod";
import { findTerms, namesOf } from "../vocabulary/find-terms.ts";
import { nearestNames } from "../vocabulary/nearest-names.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { BotContext } from "./bot-context.ts";
import type { BotDeps } from "./bot-deps.ts";
import { buttonLabel } from "./button-label.ts";
import { keyboardOf, pressKind } from "./buttons.ts";
import { onCommand } from "./commands.ts";
import { conversationOf } from "./conversation-of.ts";
import { nameWatch } from "./name-watch.ts";
import { WATCHING } from "./phrases/watching.ts";
import type { ButtonFeature } from "./press.ts";
import { sendPlain } from "./send-plain.ts";

type Deps = Pick<BotDeps, "state" | "table">;

const MOST_WATCHES = 50;

/** A button that stops a watch. */
export const watchPress = pressKind("watch", z.object({ watch: z.number() }));

/** /watch and the name of a metric, a place or both: whoever asks is told there when an article brings a new figure. */
export function watch({ state, table: { vocabulary } }: Deps): Middleware<BotContext> {
  return onCommand("watch", async (ctx) => {
    const { text, language } = ctx.said;
    const phrases = WATCHING[language];
    if (text === "") return sendPlain(ctx, phrases.watchWhat);
    const wanted = readWatch(text, vocabulary);
    if (wanted.length === 0) {
      const known = [...vocabulary.metrics.values(), ...vocabulary.places.values()].flatMap(namesOf);
      return sendPlain(ctx, phrases.unknownName(nearestNames(text, known)));
    }
    const key = conversationOf(ctx);
    if (state.watches.of(key).length + wanted.length > MOST_WATCHES) return sendPlain(ctx, phrases.tooMany);
    const added = wanted.filter((own) => state.watches.add({ ...key, ...own, language }));
    const what = wanted.map((own) => nameWatch(own, language, vocabulary)).join("; ");
    await sendPlain(ctx, added.length > 0 ? phrases.watching(what) : phrases.watchedAlready(what));
  });
}

/** The metrics and places that a text names; a name that several have stands for each of them. */
function readWatch(text: string, vocabulary: Vocabulary): { metric: string; place: string }[] {
  const terms = findTerms(text.normalize("NFC"), vocabulary);
  const idsOf = (wanted: string) => [
    ...new Set(terms.filter(({ type }) => type === wanted).flatMap(({ ids }) => ids)),
  ];
  const [metrics, places] = [idsOf("metric"), idsOf("place")];
  if (metrics.length + places.length === 0) return [];
  const any = [""];
  return (metrics.length > 0 ? metrics : any).flatMap((metric) =>
    (places.length > 0 ? places : any).map((place) => ({ metric, place })),
  );
}

/** /unwatch: a button for each watch of the person in this chat, which stops it. */
export function unwatch({ state, table: { vocabulary } }: Deps): Middleware<BotContext> {
  return onCommand("unwatch", async (ctx) => {
    const { language } = ctx.said;
    const phrases = WATCHING[language];
    const key = conversationOf(ctx);
    const watches = state.watches.of(key);
    if (watches.length === 0) return sendPlain(ctx, phrases.nothingWatched);
    const rows = watches.map((own) => {
      const label = buttonLabel(nameWatch(own, language, vocabulary), `${own.id}`);
      return [watchPress.button(label, { watch: own.id })];
    });
    await sendPlain(ctx, phrases.watched, keyboardOf(rows, language, key, state.buttons));
  });
}

/** The buttons that stop a watch: those of /unwatch, and the one below each new figure. */
export function watchButtons({ state, table: { vocabulary } }: Deps): ButtonFeature {
  return watchPress.answeredBy(async (ctx, { watch: id, language }) => {
    const key = conversationOf(ctx);
    const own = state.watches.all().find((candidate) => candidate.id === id);
    state.watches.remove(id, key);
    return WATCHING[language].stopped(own ? nameWatch(own, language, vocabulary) : "…");
  });
}
