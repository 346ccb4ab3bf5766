import type { BotApi } from "../bot-api/bot-api.ts";
import { buttonsOf, type Circumstances, type Person, type Room } from "../bot-api/people.ts";
import type { Entity, Message } from "../bot-api/telegram-objects.ts";

/** Longer lines go on below. */
const WIDTH = 100;

/** What people and the bot say to each other, as lines to print: each message of the bot as a person sees it. */
export class Transcript {
  private readonly telegram: BotApi;
  private readonly lines: string[] = [];

  constructor(telegram: BotApi) {
    this.telegram = telegram;
  }

  toString(): string {
    return this.lines.join("\n").trim();
  }

  /** Somebody writes; the bot's next messages there, of which the last comes back, are noted. */
  async writes(
    person: Person,
    text: string,
    { replies = 1, ...circumstances }: Circumstances & { replies?: number } = {},
  ): Promise<Message> {
    this.note(person, `${circumstances.replyTo ? "↪ " : ""}${text}`);
    const room = circumstances.in ?? person.chat;
    person.writes(text, circumstances);
    return this.hears(room, replies);
  }

  /** Notes what somebody does that the bot is not to answer, or that is done elsewhere. */
  note(person: Person, does: string): void {
    this.say(person.user.first_name, does);
  }

  async hears(room: Room, replies = 1): Promise<Message> {
    let last: Message | undefined;
    for (let n = 0; n < replies; n++) {
      last = await room.next();
      this.say("bot", printMessage(last));
    }
    if (!last) throw new Error("at least one reply");
    return last;
  }

  /** Somebody taps a button: what is said in passing, what the message says then, and what is sent. */
  async taps(person: Person, message: Message, label: string | RegExp, sent = 0): Promise<Message> {
    const button = buttonsOf(message).find(({ text }) =>
      typeof label === "string" ? text === label : label.test(text),
    );
    this.note(person, `taps [${button?.text}]`);
    const presses = this.telegram.callsOf("answerCallbackQuery").length;
    person.taps(message, label);
    const { given } = await this.telegram.untilCalled("answerCallbackQuery", presses + 1);
    if (given.text !== undefined) this.say("bot", `(in passing) ${given.text}`);
    const now = this.telegram.messageNow(message) ?? message;
    const isOther = printMessage(now) !== printMessage(message);
    if (isOther) this.say("bot", `(in its place)\n${printMessage(now)}`);
    if (sent === 0) return now;
    const room = person.chat.id === message.chat.id ? person.chat : null;
    if (!room) throw new Error("only in private");
    return this.hears(room, sent);
  }

  /** Somebody asks, and then words the question otherwise. */
  async edits(person: Person, question: string, anew: string): Promise<void> {
    this.note(person, question);
    const asked = person.writes(question);
    const answer = await this.hears(person.chat);
    this.note(person, `(edits it) ${anew}`);
    person.edits(asked, { text: anew });
    const now = () => this.telegram.messageNow(answer);
    const edited = await this.telegram.until(() => (now()?.text === answer.text ? undefined : now()));
    this.say("bot", `(in its place)\n${printMessage(edited)}`);
  }

  /** A query behind the bot's name in another chat: its cards, and what the first one posts. */
  async asksInline(person: Person, query: string): Promise<void> {
    this.note(person, `@${this.telegram.bot.username} ${query}`.trim());
    const before = this.telegram.callsOf("answerInlineQuery").length;
    person.asksInline(query);
    const { given } = await this.telegram.untilCalled("answerInlineQuery", before + 1);
    const { results, button } = given as unknown as InlineAnswer;
    const cards = results.slice(0, 3).map(({ title, description }) => `▫ ${title} — ${description}`);
    this.say("bot", [...cards, ...(button ? [`[${button.text}]`] : [])].join("\n"));
  }

  private say(name: string, text: string): void {
    const [indent, ...rest] = [name.padEnd(6), ...text.split("\n").flatMap(wrap)];
    const pad = " ".repeat(indent.length);
    this.lines.push(...rest.map((line, at) => `${at === 0 ? indent : pad}${line}`.trimEnd()), "");
  }
}

interface InlineAnswer {
  results: { title: string; description: string }[];
  button?: { text: string };
}

/** A message as text: bold between asterisks, a quote behind a bar, buttons in brackets, a file by its name and lines. */
export function printMessage(message: Message): string {
  const text = message.text ?? message.caption ?? "";
  const entities = message.entities ?? message.caption_entities ?? [];
  const rows = (message.reply_markup as { inline_keyboard?: { text: string }[][] } | undefined)
    ?.inline_keyboard;
  return [
    ...(message.photo === undefined ? [] : ["(a picture)"]),
    ...printFile(message),
    `${message.reply_to_message ? "↪ " : ""}${mark(text, entities)}`,
    ...(rows ?? []).map((row) => row.map(({ text: label }) => `[${label}]`).join(" ")),
  ]
    .filter((line) => line !== "")
    .join("\n");
}

function printFile({ document, bytes }: Message): string[] {
  if (document === undefined) return [];
  const [head = "", first = ""] = new TextDecoder().decode(bytes as Uint8Array).split("\n");
  return [`(a file: ${(document as { file_name: string }).file_name})`, cut(head), cut(first), "…"];
}

const cut = (line: string) => (line.length > WIDTH ? `${line.slice(0, WIDTH - 1)}…` : line);

function mark(text: string, entities: Entity[]): string {
  const signs = entities.flatMap(({ type, offset, length }) => {
    const sign = { bold: "*", code: "`" }[type];
    return sign === undefined
      ? []
      : [
          { at: offset, sign },
          { at: offset + length, sign },
        ];
  });
  const quotes = entities.filter(({ type }) => type.endsWith("blockquote"));
  const isQuoted = (at: number) => quotes.some(({ offset, length }) => at >= offset && at < offset + length);
  let at = 0;
  return text
    .split("\n")
    .map((line) => {
      const [start, end] = [at, at + line.length];
      at = end + 1;
      const inLine = signs
        .filter((sign) => sign.at >= start && sign.at <= end)
        .toSorted((a, b) => b.at - a.at);
      const marked = inLine.reduce(
        (so, sign) => so.slice(0, sign.at - start) + sign.sign + so.slice(sign.at - start),
        line,
      );
      return line !== "" && isQuoted(start) ? `│ ${marked}` : marked;
    })
    .join("\n");
}

function wrap(line: string): string[] {
  if (line.length <= WIDTH) return [line];
  const at = line.lastIndexOf(" ", WIDTH);
  if (at < 20) return [line];
  const bar = line.startsWith("│ ") ? "│ " : "";
  return [line.slice(0, at), ...wrap(bar + line.slice(at + 1))];
}
