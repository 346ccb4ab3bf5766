import type { Middleware } from "grammy";
import { z } from "zod";
import type { Language } from "../domain.ts";
import type { GroupSettings } from "../state/group-settings.ts";
import type { State } from "../state/open-state.ts";
import type { BotContext } from "./bot-context.ts";
import { keyboardOf, pressKind } from "./buttons.ts";
import { onCommand } from "./commands.ts";
import { STAFF } from "./phrases/staff.ts";
import type { ButtonFeature } from "./press.ts";
import { isGroup, type Keyboard, replaceMessage, sendPhrase } from "./send.ts";

type Store = Pick<State, "groupSettings" | "buttons">;

/** What each button of the settings goes through, one press after the other. */
const CHOICES: { [K in keyof GroupSettings]: readonly GroupSettings[K][] } = {
  language: [null, "vi", "en"],
  replies: ["full", "short"],
  quiet: [null, { from: 21, to: 6 }, { from: 22, to: 7 }],
  forwarded: [false, true],
};
const NAMES = Object.keys(CHOICES) as (keyof GroupSettings)[];

/** "quiet 20-7", typed behind the command: any hours. */
const HOURS = /^(?:quiet|yên lặng|yen lang)\s+(\d{1,2})\s*[-–]\s*(\d{1,2})$/i;

/** /settings: how the bot behaves in a group, for administrators of that group. */
export function settings(state: Store): Middleware<BotContext> {
  return onCommand("settings", async (ctx) => {
    const phrases = STAFF[ctx.said.language];
    if (!isGroup(ctx)) return sendPhrase(ctx, phrases.settingsInGroups);
    if (!(await isGroupAdministrator(ctx))) return sendPhrase(ctx, phrases.onlyGroupAdministrators);
    const hours = HOURS.exec(ctx.said.text);
    const [from, to] = [Number(hours?.[1]), Number(hours?.[2])];
    const areHours = hours !== null && from !== to && Math.max(from, to) < 24;
    if (hours !== null && !areHours) return sendPhrase(ctx, phrases.noHours);
    if (areHours) state.groupSettings.change(String(ctx.chat?.id), { quiet: { from, to } });
    await sendPhrase(
      ctx,
      await textOf(ctx, state, ctx.said.language),
      settingsKeyboard(ctx, state, ctx.said.language),
    );
  });
}

const settingsPress = pressKind(
  "settings",
  z.object({ name: z.enum(["language", "replies", "quiet", "forwarded"]) }),
);

/** The buttons under the settings. Whoever presses one must be an administrator at that moment. */
export function settingsButtons(state: Store): ButtonFeature {
  return settingsPress.answeredBy(async (ctx, { name, language }) => {
    if (!(await isGroupAdministrator(ctx))) return STAFF[language].onlyGroupAdministrators;
    const chat = String(ctx.chat?.id);
    const now = state.groupSettings.of(chat);
    const changed = state.groupSettings.change(chat, { [name]: nextOf(name, now) });
    const spoken = changed.language ?? language;
    await replaceMessage(ctx, await textOf(ctx, state, spoken), settingsKeyboard(ctx, state, spoken));
    return STAFF[spoken].saved;
  });
}

function nextOf(name: keyof GroupSettings, now: GroupSettings): GroupSettings[typeof name] {
  const choices: readonly unknown[] = CHOICES[name];
  const at = choices.findIndex((choice) => JSON.stringify(choice) === JSON.stringify(now[name]));
  return choices[(at + 1) % choices.length] as GroupSettings[typeof name];
}

/** Asks Telegram anew each time: who was an administrator may be none any more. */
async function isGroupAdministrator(ctx: BotContext): Promise<boolean> {
  // Who writes as the group itself is an administrator that stays anonymous.
  if (ctx.msg?.sender_chat?.id === ctx.chat?.id && !ctx.callbackQuery) return true;
  if (!ctx.chat || !ctx.from) return false;
  const { status } = await ctx.api.getChatMember(ctx.chat.id, ctx.from.id);
  return status === "creator" || status === "administrator";
}

async function textOf(ctx: BotContext, { groupSettings }: Store, language: Language): Promise<string> {
  const now = groupSettings.of(String(ctx.chat?.id));
  const phrases = STAFF[language];
  const lines = NAMES.map((name) => `${phrases.setting[name]}: <b>${choiceOf(now, name, language)}</b>`);
  const isBlind = now.forwarded && !(await seesAll(ctx));
  return [phrases.settingsTitle, ...lines, "", isBlind ? phrases.privacyMode : phrases.quietHow].join("\n");
}

function choiceOf(now: GroupSettings, name: keyof GroupSettings, language: Language): string {
  const { choice } = STAFF[language];
  if (name === "quiet") return now.quiet ? `${now.quiet.from}:00–${now.quiet.to}:00` : choice.off;
  if (name === "forwarded") return now.forwarded ? choice.on : choice.off;
  return choice[now[name] ?? "auto"];
}

/** Privacy mode keeps the talk of a group from a bot that is no administrator there. */
async function seesAll(ctx: BotContext): Promise<boolean> {
  if (ctx.me.can_read_all_group_messages || !ctx.chat) return true;
  const { status } = await ctx.api.getChatMember(ctx.chat.id, ctx.me.id);
  return status === "administrator";
}

function settingsKeyboard({ chat }: BotContext, { buttons }: Store, language: Language): Keyboard {
  const rows = NAMES.map((name) => [settingsPress.button(STAFF[language].setting[name], { name })]);
  return keyboardOf(rows, language, { chat: String(chat?.id), person: null }, buttons);
}
