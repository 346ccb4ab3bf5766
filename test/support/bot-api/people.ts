import type { Conversation, Conversations } from "./conversations.ts";
import type { Chat, MemberStatus, Message, User } from "./telegram-objects.ts";

interface Button {
  text: string;
  callback_data?: string;
}

type NextMessage = (conversation: Conversation) => Promise<Message>;

/** Where and how a message is written; by default in the private chat with the bot. */
export interface Circumstances {
  in?: Room;
  topic?: number;
  replyTo?: Message;
  /** Further fields of the message, as the Bot API names them. */
  with?: Partial<Message>;
}

/** A chat as a test sees it: private, group or channel. */
export class Room {
  readonly conversation: Conversation;
  protected readonly conversations: Conversations;
  private readonly nextMessage: NextMessage;

  constructor(conversation: Conversation, conversations: Conversations, nextMessage: NextMessage) {
    this.conversation = conversation;
    this.conversations = conversations;
    this.nextMessage = nextMessage;
  }

  get id(): number {
    return this.conversation.chat.id;
  }

  /** The bot's messages in this chat so far. */
  get fromBot(): Message[] {
    return this.conversation.fromBot.flatMap((id) => this.conversation.messages.get(id) ?? []);
  }

  /** The bot's next message here that no call of this has returned yet. */
  next(): Promise<Message> {
    return this.nextMessage(this.conversation);
  }

  /** A message by something that is no person: a channel's post, a service message. */
  receives(content: Partial<Message>, kind?: string): Message {
    return this.conversations.writeFromPerson(this.conversation, content, kind);
  }

  opensTopic(name: string): number {
    const message = this.conversations.write(this.conversation, { forum_topic_created: { name } });
    const root = { ...message, message_thread_id: message.message_id, is_topic_message: true as const };
    this.conversation.messages.set(message.message_id, root);
    this.conversation.topics.add(message.message_id);
    return message.message_id;
  }

  /** Makes somebody, or the bot, an administrator of this group, or an ordinary member again. */
  makes(user: { id: number }, status: MemberStatus): void {
    this.conversation.members.set(user.id, status);
  }

  /** The group becomes a supergroup, which comes back. */
  becomesSupergroup(): Room {
    const to = -1_003_000_000_000 + this.id;
    return new Room(this.conversations.migrate(this.conversation, to), this.conversations, this.nextMessage);
  }

  deletes(message: Message): void {
    this.conversation.messages.delete(message.message_id);
  }
}

/** Somebody who uses Telegram. What a person does comes back as the message that Telegram made of it. */
export class Person {
  readonly user: User;
  /** The private chat with the bot. */
  readonly chat: Room;
  private readonly conversations: Conversations;

  constructor(user: User, chat: Room, conversations: Conversations) {
    this.user = user;
    this.chat = chat;
    this.conversations = conversations;
  }

  writes(text: string, circumstances: Circumstances = {}): Message {
    if (text.length < 1 || text.length > 4096) throw new Error("Telegram's apps send 1 to 4096 characters");
    return this.sends({ text }, circumstances);
  }

  sends(content: Partial<Message>, circumstances: Circumstances = {}): Message {
    const room = circumstances.in ?? this.chat;
    return this.conversations.writeFromPerson(room.conversation, {
      from: this.user,
      ...content,
      ...thread(room.conversation, circumstances),
      ...circumstances.with,
    });
  }

  sendsSticker(circumstances?: Circumstances): Message {
    return this.sends({ sticker: file({ emoji: "👍", type: "regular" }) }, circumstances);
  }

  sendsPhoto(caption?: string, circumstances?: Circumstances): Message {
    return this.sends({ photo: [file({})], ...(caption === undefined ? {} : { caption }) }, circumstances);
  }

  sendsVoice(circumstances?: Circumstances): Message {
    return this.sends({ voice: file({ duration: 3 }) }, circumstances);
  }

  sendsLocation(circumstances?: Circumstances): Message {
    return this.sends({ location: { latitude: 21.386, longitude: 103.023 } }, circumstances);
  }

  /** Sends a file; `size` where it is said to be larger than what is there. */
  sendsDocument(
    name: string,
    bytes: Uint8Array | string,
    { size, ...circumstances }: Circumstances & { size?: number; caption?: string } = {},
  ): Message {
    const content = typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes;
    const file_id = `file-${this.conversations.files.size + 1}`;
    const file_size = size ?? content.length;
    this.conversations.files.set(file_id, { name, bytes: content, size: file_size });
    const document = { file_id, file_unique_id: file_id, file_name: name, file_size };
    const { caption } = circumstances;
    return this.sends({ document, ...(caption === undefined ? {} : { caption }) }, circumstances);
  }

  /** Forwards a post of a channel. */
  forwards(text: string, circumstances?: Circumstances): Message {
    const chat: Chat = { id: -1009999, type: "channel", title: "A channel" };
    return this.sends(
      { text, forward_origin: { type: "channel", chat, message_id: 7, date: 1 } },
      circumstances,
    );
  }

  edits(message: Message, changes: Partial<Message>): Message {
    return this.conversations.editFromPerson(
      this.conversations.find(message.chat.id),
      message.message_id,
      changes,
    );
  }

  /** Presses a button of a message; the id of the callback query comes back. */
  presses(message: Message, data: string): string {
    return this.conversations.press(message, this.user, data);
  }

  /** Taps the button of this label under a message, as it was shown; the id of the callback query comes back. */
  taps(message: Message, label: string | RegExp): string {
    const keyboard =
      (message.reply_markup as { inline_keyboard?: Button[][] } | undefined)?.inline_keyboard ?? [];
    const button = keyboard
      .flat()
      .find(({ text }) => (typeof label === "string" ? text === label : label.test(text)));
    if (button?.callback_data === undefined) throw new Error(`no button ${label} under the message`);
    return this.presses(message, button.callback_data);
  }

  /** Types a query behind the bot's name; the id of the inline query comes back. */
  asksInline(query: string): string {
    if (query.length > 256) throw new Error("Telegram's apps send at most 256 characters");
    return this.conversations.askInline(this.user, query);
  }

  blocksBot(): void {
    this.chat.conversation.blocked = true;
  }
}

export interface ShownButton {
  text: string;
  callback_data?: string;
  url?: string;
  copy_text?: { text: string };
}

/** The inline buttons of a message, row after row. */
export function buttonsOf({ reply_markup }: Message): ShownButton[] {
  const markup = reply_markup as { inline_keyboard?: ShownButton[][] } | undefined;
  return markup?.inline_keyboard?.flat() ?? [];
}

function file(extra: Record<string, unknown>) {
  return { file_id: "file", file_unique_id: "unique", width: 90, height: 90, ...extra };
}

/**
 * Where a message hangs. In a topic every message that replies to none replies to the message that opened the topic;
 * in a group without topics a reply has a thread id too, which is no topic's.
 */
function thread(conversation: Conversation, { topic, replyTo }: Circumstances): Partial<Message> {
  if (topic !== undefined) {
    const root = conversation.messages.get(topic);
    const target = replyTo ?? root;
    return {
      message_thread_id: topic,
      is_topic_message: true,
      ...(target ? { reply_to_message: target } : {}),
    };
  }
  if (!replyTo) return {};
  const threadId = conversation.chat.type === "supergroup" ? { message_thread_id: replyTo.message_id } : {};
  return { reply_to_message: replyTo, ...threadId };
}
