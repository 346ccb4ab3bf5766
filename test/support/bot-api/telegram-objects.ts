/** The part of the Bot API's objects that the double speaks: fields have the Bot API's own names. */
export interface User {
  id: number;
  is_bot: boolean;
  first_name: string;
  username?: string;
  language_code?: string;
}

export interface Chat {
  id: number;
  type: "private" | "group" | "supergroup" | "channel";
  title?: string;
  first_name?: string;
  is_forum?: true;
}

export interface Entity {
  type: string;
  offset: number;
  length: number;
  url?: string;
  user?: User;
}

export interface Message {
  message_id: number;
  date: number;
  chat: Chat;
  from?: User;
  sender_chat?: Chat;
  edit_date?: number;
  text?: string;
  entities?: Entity[];
  caption?: string;
  caption_entities?: Entity[];
  media_group_id?: string;
  reply_to_message?: Message;
  message_thread_id?: number;
  is_topic_message?: true;
  forum_topic_created?: { name: string };
  forward_origin?: Record<string, unknown>;
  is_automatic_forward?: true;
  via_bot?: User;
  link_preview_options?: Record<string, unknown>;
  reply_markup?: unknown;
  /** Photos, stickers, voices, locations, service messages: whatever else a message can carry. */
  [content: string]: unknown;
}

/** What a person is in a group. */
export type MemberStatus = "creator" | "administrator" | "member" | "left" | "kicked";

/** A file that somebody sent: its size may be said to be larger than what there is of it. */
export interface StoredFile {
  name: string;
  bytes: Uint8Array;
  size: number;
}

export interface Update {
  update_id: number;
  [kind: string]: unknown;
}
