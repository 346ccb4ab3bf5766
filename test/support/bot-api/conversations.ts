import { badRequest } from "./api-error.ts";
import { findEntities } from "./find-entities.ts";
import type { Chat, MemberStatus, Message, StoredFile, User } from "./telegram-objects.ts";
import type { UpdateQueue } from "./update-queue.ts";

/** A chat with its messages, and what the bot may see of it. */
export interface Conversation {
  chat: Chat;
  messages: Map<number, Message>;
  nextMessageId: number;
  /** Message ids of the bot's own messages, oldest first. */
  fromBot: number[];
  topics: Set<number>;
  /** With privacy mode the bot of a group sees only what is meant for it. */
  privacy: boolean;
  blocked: boolean;
  closed: boolean;
  /** What people are in a group; whoever is not in it is a plain member. */
  members: Map<number, MemberStatus>;
  /** The id of the supergroup that the group became. */
  migratedTo: number | null;
}

/** All chats of this Telegram, and the rules by which what happens there reaches the bot. */
export class Conversations {
  private readonly chats = new Map<number, Conversation>();
  private clock = 1_790_000_000;
  private presses = 0;
  readonly bot: User;
  /** Ids of pressed buttons that the bot has not answered yet. */
  readonly callbacks = new Set<string>();
  /** Files that were sent, by id. */
  readonly files = new Map<string, StoredFile>();
  /** Ids of inline queries that the bot has not answered yet. */
  readonly inlineQueries = new Set<string>();
  private readonly updates: UpdateQueue;

  constructor(bot: User, updates: UpdateQueue) {
    this.bot = bot;
    this.updates = updates;
  }

  open(chat: Chat, privacy: boolean): Conversation {
    const known = this.chats.get(chat.id);
    if (known) return known;
    const firstMessageId = 100 + 1000 * this.chats.size;
    const conversation: Conversation = {
      chat,
      messages: new Map(),
      nextMessageId: firstMessageId,
      fromBot: [],
      topics: new Set(),
      privacy,
      blocked: false,
      closed: false,
      members: new Map(),
      migratedTo: null,
    };
    this.chats.set(chat.id, conversation);
    return conversation;
  }

  /** @throws ApiError 400 as Telegram words it. */
  find(chatId: number | string): Conversation {
    const conversation = this.chats.get(Number(chatId));
    if (!conversation) throw badRequest("chat not found");
    return conversation;
  }

  /** Writes a message into a chat, whoever it is from. */
  write(conversation: Conversation, content: Omit<Message, "message_id" | "date" | "chat">): Message {
    this.clock += 1;
    const message: Message = {
      message_id: conversation.nextMessageId,
      date: this.clock,
      chat: conversation.chat,
      ...content,
    };
    conversation.nextMessageId += 1;
    conversation.messages.set(message.message_id, message);
    if (message.from?.id === this.bot.id) conversation.fromBot.push(message.message_id);
    return message;
  }

  /** Writes a person's message with the entities that Telegram finds in it, and hands it to the bot if it may see it. */
  writeFromPerson(
    conversation: Conversation,
    content: Omit<Message, "message_id" | "date" | "chat">,
    kind = "message",
  ): Message {
    const message = this.write(conversation, withEntities(content));
    if (this.reaches(conversation, message)) this.updates.add(kind, message);
    return message;
  }

  edit(conversation: Conversation, messageId: number, changes: Partial<Message>): Message {
    const message = conversation.messages.get(messageId);
    if (!message) throw badRequest("message to edit not found");
    this.clock += 1;
    const edited = { ...message, ...withEntities(changes), edit_date: this.clock };
    conversation.messages.set(messageId, edited);
    return edited;
  }

  editFromPerson(conversation: Conversation, messageId: number, changes: Partial<Message>): Message {
    const edited = this.edit(conversation, messageId, changes);
    if (this.reaches(conversation, edited)) this.updates.add("edited_message", edited);
    return edited;
  }

  /** A group becomes a supergroup: a new chat, and a service message in both. */
  migrate(conversation: Conversation, to: number): Conversation {
    const chat: Chat = { ...conversation.chat, id: to, type: "supergroup" };
    const supergroup = this.open(chat, conversation.privacy);
    for (const [id, status] of conversation.members) supergroup.members.set(id, status);
    this.updates.add("message", this.write(conversation, { migrate_to_chat_id: to }));
    this.updates.add("message", this.write(supergroup, { migrate_from_chat_id: conversation.chat.id }));
    conversation.migratedTo = to;
    return supergroup;
  }

  /** A person presses a button; the id of the query comes back. */
  press(message: Message, from: User, data: string): string {
    this.presses += 1;
    const id = `callback-${message.chat.id}-${message.message_id}-${this.presses}`;
    this.callbacks.add(id);
    const conversation = this.find(message.chat.id);
    const shown = conversation.messages.get(message.message_id);
    const { message_id, chat } = message;
    this.updates.add("callback_query", {
      ...{ id, from, data, chat_instance: String(chat.id) },
      // Of a message that is gone Telegram tells no more than where it was.
      message: shown ?? { message_id, chat, date: 0 },
    });
    return id;
  }

  /** A person types behind the bot's name in any chat; the id of the query comes back. */
  askInline(from: User, query: string): string {
    this.presses += 1;
    const id = `inline-${from.id}-${this.presses}`;
    this.inlineQueries.add(id);
    this.updates.add("inline_query", { id, from, query, offset: "" });
    return id;
  }

  private reaches(conversation: Conversation, message: Message): boolean {
    const isGroup = conversation.chat.type === "group" || conversation.chat.type === "supergroup";
    if (!isGroup || !conversation.privacy || conversation.members.get(this.bot.id) === "administrator")
      return true;
    return this.isMeantForBot(conversation, message);
  }

  /** Privacy mode: commands for this bot, bare commands after it spoke last, mentions, replies, service messages. */
  private isMeantForBot(conversation: Conversation, message: Message): boolean {
    const text = message.text ?? message.caption;
    if (message.reply_to_message?.from?.id === this.bot.id) return true;
    if (text === undefined) return message.new_chat_members !== undefined;
    const name = `@${this.bot.username}`.toLowerCase();
    return (message.entities ?? message.caption_entities ?? []).some(({ type, offset, length, user }) => {
      const span = text.slice(offset, offset + length).toLowerCase();
      if (type === "text_mention") return user?.id === this.bot.id;
      if (type === "mention") return span === name;
      if (type !== "bot_command" || offset !== 0) return false;
      return span.includes("@") ? span.endsWith(name) : this.spokeLast(conversation, message);
    });
  }

  private spokeLast(conversation: Conversation, before: Message): boolean {
    const earlier = [...conversation.messages.keys()].filter((id) => id < before.message_id);
    const last = earlier.at(-1);
    return last !== undefined && conversation.messages.get(last)?.from?.id === this.bot.id;
  }
}

function withEntities<T extends Partial<Message>>(content: T): T {
  const text = content.text === undefined ? [] : findEntities(content.text);
  const caption = content.caption === undefined ? [] : findEntities(content.caption);
  return {
    ...(text.length > 0 ? { entities: text } : {}),
    ...(caption.length > 0 ? { caption_entities: caption } : {}),
    ...content,
  };
}
