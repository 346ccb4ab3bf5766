import type { z } from "zod";
import type { Language } from "../domain.ts";
import type { Buttons } from "../state/buttons.ts";
import type { BotContext } from "./bot-context.ts";
import { type Action, type ButtonFeature, buttonFeature } from "./press.ts";
import type { Keyboard } from "./send.ts";

/** A button: it opens an address, copies a text, or is answered by a feature. */
export type Button = { label: string } & (
  | { url: string }
  | { copies: string }
  | { does: { feature: string } }
);

/** A kind of button: how to make one, and how it is answered: with what the person reads in passing, or nothing. */
export interface PressKind<T> {
  button(label: string, given: T): Button;
  answeredBy(press: (ctx: BotContext, given: T & Action) => Promise<string | undefined>): ButtonFeature;
}

/** The buttons of a feature, which have to say what `schema` says. */
export function pressKind<T extends z.ZodObject>(feature: string, schema: T): PressKind<z.infer<T>> {
  return {
    button: (label, given) => ({ label, does: { ...given, feature } }),
    answeredBy: (press) => buttonFeature(feature, schema, press),
  };
}

/**
 * The rows with ids in place of what the buttons do: Telegram learns nothing of it, and only this person in this chat can
 * use them, or anybody there where no person is given. Rows without a button are left out.
 */
export function keyboardOf(
  rows: Button[][],
  language: Language,
  { chat, person }: { chat: string; person: string | null },
  buttons: Buttons,
): Keyboard {
  return rows
    .filter((row) => row.length > 0)
    .map((row) =>
      row.map((button) => {
        const text = button.label;
        if ("url" in button) return { text, url: button.url };
        if ("copies" in button) return { text, copies: button.copies };
        return { text, id: buttons.keep(chat, person, { ...button.does, language }) };
      }),
    );
}

/** A button for an address that can be opened; none where there is no such address. */
export function urlButton(label: string, url: string | null): Button[] {
  const isUsable = url !== null && /^https?:\/\/\S+$/i.test(url) && URL.canParse(url);
  return isUsable ? [{ label, url }] : [];
}
