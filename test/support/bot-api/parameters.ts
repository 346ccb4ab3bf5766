import { z } from "zod";
import { uploadedFile } from "./uploaded-file.ts";

/** JSON in a form field counts as the value itself, as with Telegram. */
const json = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => {
    if (typeof value !== "string") return value;
    try {
      return JSON.parse(value);
    } catch {
      return value;
    }
  }, schema);

const chatId = z.union([z.number().int(), z.string().min(1)]);
const integer = z.coerce.number().int();
const flag = json(z.boolean());
const entity = z.looseObject({ type: z.string(), offset: z.number(), length: z.number() });
const parseMode = z.enum(["HTML", "MarkdownV2", "Markdown"]);

const bytes = (minimum: number, maximum: number, refusal: string) =>
  z.string().refine((value) => {
    const length = Buffer.byteLength(value);
    return length >= minimum && length <= maximum;
  }, refusal);

const button = z.strictObject({
  text: z.string().min(1),
  url: z.string().optional(),
  callback_data: bytes(1, 64, "BUTTON_DATA_INVALID").optional(),
  switch_inline_query: z.string().optional(),
  switch_inline_query_current_chat: z.string().optional(),
  copy_text: z.strictObject({ text: z.string().min(1).max(256) }).optional(),
});
export const replyMarkup = json(
  z.union([
    z.strictObject({ inline_keyboard: z.array(z.array(button)) }),
    z.strictObject({
      force_reply: z.literal(true),
      input_field_placeholder: z.string().max(64).optional(),
      selective: z.boolean().optional(),
    }),
    z.strictObject({ remove_keyboard: z.literal(true), selective: z.boolean().optional() }),
  ]),
);

const linkPreview = json(
  z.strictObject({
    is_disabled: z.boolean().optional(),
    url: z.string().optional(),
    prefer_small_media: z.boolean().optional(),
    prefer_large_media: z.boolean().optional(),
    show_above_text: z.boolean().optional(),
  }),
);
const replyParameters = json(
  z.strictObject({
    message_id: z.number().int(),
    chat_id: chatId.optional(),
    allow_sending_without_reply: z.boolean().optional(),
    quote: z.string().max(1024).optional(),
    quote_parse_mode: parseMode.optional(),
    quote_entities: z.array(entity).optional(),
    quote_position: z.number().int().optional(),
  }),
);
const scope = json(
  z.discriminatedUnion("type", [
    z.strictObject({
      type: z.enum(["default", "all_private_chats", "all_group_chats", "all_chat_administrators"]),
    }),
    z.strictObject({ type: z.enum(["chat", "chat_administrators"]), chat_id: chatId }),
    z.strictObject({ type: z.literal("chat_member"), chat_id: chatId, user_id: integer }),
  ]),
);
const languageCode = z.union([z.literal(""), z.string().regex(/^[a-z]{2}$/)]);

/** What every method that sends a message takes beside its content. */
const delivery = {
  chat_id: chatId,
  message_thread_id: integer.optional(),
  disable_notification: flag.optional(),
  protect_content: flag.optional(),
  reply_parameters: replyParameters.optional(),
  reply_markup: replyMarkup.optional(),
};
const captioned = { caption: z.string().optional(), parse_mode: parseMode.optional() };

const inlineArticle = z.strictObject({
  type: z.literal("article"),
  id: bytes(1, 64, "RESULT_ID_INVALID"),
  title: z.string().min(1, "title is empty"),
  description: z.string().optional(),
  input_message_content: z.strictObject({
    message_text: z.string(),
    parse_mode: parseMode.optional(),
    link_preview_options: linkPreview.optional(),
  }),
  reply_markup: replyMarkup.optional(),
});

/** The parameters of each method that the double knows: deprecated ones are left out on purpose. */
export const PARAMETERS = {
  getMe: z.strictObject({}),
  getUpdates: z.strictObject({
    offset: integer.optional(),
    limit: integer.optional(),
    timeout: integer.optional(),
    allowed_updates: json(z.array(z.string())).optional(),
  }),
  deleteWebhook: z.strictObject({ drop_pending_updates: flag.optional() }),
  getWebhookInfo: z.strictObject({}),
  setMyCommands: z.strictObject({
    commands: json(
      z
        .array(
          z.strictObject({
            command: z.string().regex(/^[a-z0-9_]{1,32}$/, "BOT_COMMAND_INVALID"),
            description: z.string().min(1, "BOT_COMMAND_DESCRIPTION_INVALID").max(256),
          }),
        )
        .max(100),
    ),
    scope: scope.optional(),
    language_code: languageCode.optional(),
  }),
  getMyCommands: z.strictObject({ scope: scope.optional(), language_code: languageCode.optional() }),
  sendMessage: z.strictObject({
    ...delivery,
    text: z.string(),
    parse_mode: parseMode.optional(),
    entities: json(z.array(entity)).optional(),
    link_preview_options: linkPreview.optional(),
  }),
  sendPhoto: z.strictObject({ ...delivery, ...captioned, photo: uploadedFile }),
  sendDocument: z.strictObject({ ...delivery, ...captioned, document: uploadedFile }),
  answerInlineQuery: z.strictObject({
    inline_query_id: z.string(),
    results: json(z.array(inlineArticle).max(50, "RESULTS_TOO_MUCH")),
    cache_time: integer.optional(),
    is_personal: flag.optional(),
    next_offset: z.string().max(64).optional(),
    button: json(
      z.strictObject({
        text: z.string().min(1),
        start_parameter: z.string().regex(/^[\w-]{1,64}$/, "START_PARAM_INVALID"),
      }),
    ).optional(),
  }),
  editMessageText: z.strictObject({
    chat_id: chatId,
    message_id: integer,
    text: z.string(),
    parse_mode: parseMode.optional(),
    entities: json(z.array(entity)).optional(),
    link_preview_options: linkPreview.optional(),
    reply_markup: replyMarkup.optional(),
  }),
  editMessageReplyMarkup: z.strictObject({
    chat_id: chatId,
    message_id: integer,
    reply_markup: replyMarkup.optional(),
  }),
  getChatMember: z.strictObject({ chat_id: chatId, user_id: integer }),
  getFile: z.strictObject({ file_id: z.string().min(1) }),
  deleteMessage: z.strictObject({ chat_id: chatId, message_id: integer }),
  sendChatAction: z.strictObject({
    chat_id: chatId,
    message_thread_id: integer.optional(),
    action: z.enum(["typing", "upload_photo", "upload_document", "find_location"]),
  }),
  answerCallbackQuery: z.strictObject({
    callback_query_id: z.string(),
    text: z.string().max(200).optional(),
    show_alert: flag.optional(),
    url: z.string().optional(),
    cache_time: integer.optional(),
  }),
} satisfies Record<string, z.ZodObject>;

export type MethodName = keyof typeof PARAMETERS;
export type Parameters<M extends MethodName> = z.infer<(typeof PARAMETERS)[M]>;
