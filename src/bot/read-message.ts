import type { Context } from "grammy";
import { guessQuestionLanguage } from "../answer/guess-question-language.ts";
import type { Language } from "../domain.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";

type Message = NonNullable<Context["msg"]>;
type Me = Context["me"];

/** What a person said, read the same way from a text, a caption and an edited message. */
export interface Said {
  /** Text or caption without the command and without mentions of this bot; empty where nothing else was said. */
  text: string;
  /** A command at the start, in lower case, without the slash: `for` says which bot it names. */
  command: { name: string; for: "this-bot" | "another-bot" | "any-bot" } | null;
  /** Whether the text names this bot. */
  mentioned: boolean;
  /** Whether the message replies to one of this bot. */
  replied: boolean;
  /** The message that it replies to, or the part of that which it quotes; null where there are no words. */
  above: { text: string; fromBot: boolean } | null;
  language: Language;
  /** Set where the person chose that language, whatever the text is written in. */
  chosen?: Language;
}

/** Of the press of a button, which says nothing. */
export const NOTHING_SAID: Omit<Said, "language"> = {
  text: "",
  command: null,
  mentioned: false,
  replied: false,
  above: null,
};

/** Commands behind which no sentence of the person stands, but a link's payload, a setting, an article or its title. */
const OWN_WORDS = new Set(["start", "settings", "lang", "add", "remove"]);

/** What was said in a message to the bot `me`. */
export function readMessage(message: Message, me: Me, vocabulary: Vocabulary): Said {
  const given = message.text ?? message.caption ?? "";
  const mentions = findMentions(message, given, me);
  const rest = tidy(cutOut(given, mentions));
  const match = /^\/(\w{1,64})(?:@(\w+))?(?=\s|$)/.exec(rest);
  const text = match ? rest.slice(match[0].length).trim() : rest;
  const name = match?.[1]?.toLowerCase() ?? null;
  const words = name !== null && OWN_WORDS.has(name) ? "" : text;
  return {
    text,
    command: name === null ? null : { name, for: addressee(match?.[2], me) },
    mentioned: mentions.length > 0,
    replied: repliesTo(message, me),
    above: readAbove(message, me),
    // Commands, names and numbers alone tell none.
    language: guessQuestionLanguage(words, vocabulary, appLanguage(message.from)),
  };
}

/** Vietnamese unless the person's app is English. */
export function appLanguage(user: { language_code?: string } | undefined): Language {
  return user?.language_code?.startsWith("en") ? "en" : "vi";
}

function addressee(name: string | undefined, me: Me) {
  if (name === undefined) return "any-bot";
  return name.toLowerCase() === me.username.toLowerCase() ? "this-bot" : "another-bot";
}

function findMentions(message: Message, text: string, me: Me): { start: number; end: number }[] {
  const name = `@${me.username}`.toLowerCase();
  return (message.entities ?? message.caption_entities ?? []).flatMap((entity) => {
    const span = { start: entity.offset, end: entity.offset + entity.length };
    const names =
      entity.type === "mention"
        ? text.slice(span.start, span.end).toLowerCase() === name
        : entity.type === "text_mention" && entity.user.id === me.id;
    return names ? [span] : [];
  });
}

function cutOut(text: string, spans: { start: number; end: number }[]): string {
  return spans.reduceRight((rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`, text);
}

/** Closes the gap that a mention leaves: "Hi @bot, how" becomes "Hi, how", and "@bot: how" becomes "how". */
function tidy(text: string): string {
  return text
    .replace(/[^\S\n]{2,}/g, " ")
    .replace(/ (?=[,.;:!?])/g, "")
    .replace(/^[\s,;:]+/, "")
    .trim();
}

function readAbove(message: Message, me: Me): Said["above"] {
  const { reply_to_message: target, quote } = message;
  const text = quote?.text ?? target?.text ?? target?.caption ?? "";
  if (text.trim() === "" || target?.forum_topic_created !== undefined) return null;
  return { text, fromBot: target?.from?.id === me.id };
}

/** In a topic every message that replies to none "replies" to the one that opened the topic, perhaps the bot's own. */
function repliesTo(message: Message, me: Me): boolean {
  const target = message.reply_to_message;
  return target?.from?.id === me.id && target.forum_topic_created === undefined;
}
