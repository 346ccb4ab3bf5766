import { ApiError, badRequest } from "./api-error.ts";
import type { Conversation, Conversations } from "./conversations.ts";
import { formatCaption, formatText } from "./format-text.ts";
import type { MethodName, Parameters } from "./parameters.ts";
import type { Message } from "./telegram-objects.ts";
import type { UpdateQueue } from "./update-queue.ts";
import { checkDocument, photoSize } from "./uploaded-file.ts";

/** What is set up for the bot itself. */
export interface Settings {
  /** By scope and language, as JSON. */
  commands: Map<string, { command: string; description: string }[]>;
  webhookUrl: string;
  canReadAllGroupMessages: boolean;
}

/** What the methods work on. */
export interface Backstage {
  conversations: Conversations;
  updates: UpdateQueue;
  settings: Settings;
  violate(what: string): void;
  countFlood(conversation: Conversation): void;
  /** Ends when the client closes the connection. */
  closed: AbortSignal;
}

export const METHODS: { [M in MethodName]: (given: Parameters<M>, stage: Backstage) => unknown } = {
  getMe: (_given, { conversations, settings }) => ({
    ...conversations.bot,
    can_join_groups: true,
    can_read_all_group_messages: settings.canReadAllGroupMessages,
    supports_inline_queries: true,
  }),

  getUpdates: (given, { updates, settings, closed }) => {
    if (settings.webhookUrl !== "") {
      throw new ApiError(
        409,
        "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
      );
    }
    return updates.get(given, closed);
  },

  getWebhookInfo: (_given, { settings, updates }) => ({
    url: settings.webhookUrl,
    has_custom_certificate: false,
    pending_update_count: updates.unconfirmed,
  }),

  deleteWebhook: (given, { settings, updates }) => {
    settings.webhookUrl = "";
    if (given.drop_pending_updates) updates.clear();
    return true;
  },

  setMyCommands: (given, { settings }) => {
    settings.commands.set(commandKey(given), given.commands);
    return true;
  },

  getMyCommands: (given, { settings }) => settings.commands.get(commandKey(given)) ?? [],

  sendMessage: (given, stage) =>
    deliver(given, stage, {
      ...formatText(given, stage.violate),
      ...(given.link_preview_options ? { link_preview_options: given.link_preview_options } : {}),
    }),

  sendPhoto: (given, stage) =>
    deliver(given, stage, {
      ...formatCaption(given, stage.violate),
      photo: [{ file_id: "sent", file_unique_id: "sent", ...photoSize(given.photo) }],
      bytes: given.photo.bytes,
    }),

  sendDocument: (given, stage) => {
    checkDocument(given.document);
    const { name, bytes } = given.document;
    return deliver(given, stage, {
      ...formatCaption(given, stage.violate),
      document: { file_id: "sent", file_unique_id: "sent", file_name: name, file_size: bytes.length },
      bytes,
    });
  },

  editMessageText: (given, stage) => {
    const conversation = reachable(given.chat_id, stage);
    const before = conversation.messages.get(given.message_id);
    if (!before) throw badRequest("message to edit not found");
    if (before.from?.id !== stage.conversations.bot.id) throw badRequest("message can't be edited");
    const formatted = formatText(given, stage.violate);
    checkMarkup(given.reply_markup);
    // The marks of the text before go with it.
    const changed = { entities: [], ...formatted, reply_markup: given.reply_markup };
    if (
      before.text === changed.text &&
      JSON.stringify([before.entities ?? [], before.reply_markup]) ===
        JSON.stringify([changed.entities, changed.reply_markup])
    ) {
      throw badRequest(
        "message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message",
      );
    }
    return stage.conversations.edit(conversation, given.message_id, changed);
  },

  editMessageReplyMarkup: (given, stage) => {
    const conversation = reachable(given.chat_id, stage);
    const before = conversation.messages.get(given.message_id);
    if (!before) throw badRequest("message to edit not found");
    if (before.from?.id !== stage.conversations.bot.id) throw badRequest("message can't be edited");
    if (JSON.stringify(before.reply_markup) === JSON.stringify(given.reply_markup)) {
      throw badRequest("message is not modified");
    }
    return stage.conversations.edit(conversation, given.message_id, { reply_markup: given.reply_markup });
  },

  getChatMember: (given, { conversations }) => {
    const conversation = conversations.find(given.chat_id);
    if (conversation.chat.type === "private") throw badRequest("chat not found");
    const user = { id: given.user_id, is_bot: given.user_id === conversations.bot.id, first_name: "Member" };
    return { user, status: conversation.members.get(given.user_id) ?? "member" };
  },

  getFile: (given, { conversations }) => {
    const file = conversations.files.get(given.file_id);
    if (!file) throw badRequest("wrong file_id or the file is temporarily unavailable");
    if (file.size > LARGEST_DOWNLOAD) throw badRequest("file is too big");
    const path = `documents/${given.file_id}`;
    return { file_id: given.file_id, file_unique_id: "unique", file_size: file.size, file_path: path };
  },

  deleteMessage: (given, stage) => {
    const conversation = reachable(given.chat_id, stage);
    if (!conversation.messages.delete(given.message_id)) throw badRequest("message to delete not found");
    return true;
  },

  sendChatAction: (given, stage) => {
    checkTopic(given.message_thread_id, reachable(given.chat_id, stage));
    return true;
  },

  answerInlineQuery: (given, { conversations, violate }) => {
    if (!conversations.inlineQueries.delete(given.inline_query_id)) {
      throw badRequest("query is too old and response timeout expired or query ID is invalid");
    }
    const ids = given.results.map(({ id }) => id);
    if (new Set(ids).size < ids.length) throw badRequest("RESULT_ID_DUPLICATE");
    for (const { input_message_content: content, reply_markup } of given.results) {
      formatText({ text: content.message_text, parse_mode: content.parse_mode }, violate);
      checkMarkup(reply_markup);
    }
    return true;
  },

  answerCallbackQuery: (given, { conversations }) => {
    if (!conversations.callbacks.delete(given.callback_query_id)) {
      throw badRequest("query is too old and response timeout expired or query ID is invalid");
    }
    return true;
  },
};

/** Bots may download files of up to 20 MB. */
const LARGEST_DOWNLOAD = 20_000_000;
/** Writes what the bot sends into its chat. @throws ApiError as Telegram refuses. */
function deliver(
  given: Pick<
    Parameters<"sendMessage">,
    "chat_id" | "message_thread_id" | "reply_parameters" | "reply_markup"
  >,
  stage: Backstage,
  content: Partial<Message>,
): Message {
  const conversation = reachable(given.chat_id, stage);
  const reply = replyTarget(given, conversation);
  checkTopic(given.message_thread_id, conversation);
  checkMarkup(given.reply_markup);
  stage.countFlood(conversation);
  return stage.conversations.write(conversation, {
    from: stage.conversations.bot,
    ...content,
    ...(reply ? { reply_to_message: reply } : {}),
    ...(given.message_thread_id
      ? { message_thread_id: given.message_thread_id, is_topic_message: true as const }
      : {}),
    ...(given.reply_markup ? { reply_markup: given.reply_markup } : {}),
  });
}

/** Every inline button does exactly one thing, and an address is one. */
export function checkMarkup(markup: Parameters<"sendMessage">["reply_markup"]): void {
  if (!markup || !("inline_keyboard" in markup)) return;
  if (Buffer.byteLength(JSON.stringify(markup)) > 10_000) throw badRequest("REPLY_MARKUP_TOO_LONG");
  for (const { text, ...does } of markup.inline_keyboard.flat()) {
    if (!text.isWellFormed()) throw badRequest("strings must be encoded in UTF-8");
    if (text.trim() === "" || Object.keys(does).length !== 1) {
      throw badRequest(
        "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
      );
    }
    if (does.url !== undefined && !/^(https?|tg):\/\/\S+$/.test(does.url))
      throw badRequest("BUTTON_URL_INVALID");
  }
}

export function commandKey(given: { scope?: unknown; language_code?: string | undefined }): string {
  return JSON.stringify([given.scope ?? { type: "default" }, given.language_code ?? ""]);
}

function reachable(chatId: number | string, { conversations }: Backstage): Conversation {
  const conversation = conversations.find(chatId);
  if (conversation.migratedTo !== null) {
    const description = "Bad Request: group chat was upgraded to a supergroup chat";
    throw new ApiError(400, description, { migrate_to_chat_id: conversation.migratedTo });
  }
  if (conversation.blocked) throw new ApiError(403, "Forbidden: bot was blocked by the user");
  if (conversation.chat.type === "private" && conversation.messages.size === 0) {
    throw new ApiError(403, "Forbidden: bot can't initiate conversation with a user");
  }
  if (conversation.closed) throw new ApiError(403, "Forbidden: bot was kicked from the supergroup chat");
  return conversation;
}

function replyTarget(
  given: Pick<Parameters<"sendMessage">, "reply_parameters">,
  conversation: Conversation,
): Message | null {
  if (!given.reply_parameters) return null;
  const target = conversation.messages.get(given.reply_parameters.message_id);
  if (target) {
    const { quote } = given.reply_parameters;
    if (quote !== undefined && !(target.text ?? target.caption ?? "").includes(quote)) {
      throw badRequest("QUOTE_TEXT_INVALID");
    }
    return target;
  }
  if (given.reply_parameters.allow_sending_without_reply) return null;
  throw badRequest("message to be replied not found");
}

function checkTopic(topic: number | undefined, conversation: Conversation): void {
  if (topic !== undefined && !conversation.topics.has(topic)) throw badRequest("message thread not found");
}
