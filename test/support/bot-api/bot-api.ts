import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { ApiError, tooManyRequests } from "./api-error.ts";
import { type Call, CallLog } from "./call-log.ts";
import { type Conversation, Conversations } from "./conversations.ts";
import { FloodLimits } from "./flood-limits.ts";
import { type Backstage, commandKey, METHODS, type Settings } from "./methods.ts";
import type { MethodName } from "./parameters.ts";
import { Person, Room } from "./people.ts";
import { checkParameters, readDownload, readMethod, readParameters } from "./read-call.ts";
import type { Message, User } from "./telegram-objects.ts";
import { UpdateQueue } from "./update-queue.ts";

export interface BotApiOptions {
  /** Whether the bot of a group sees only what is meant for it; true unless said otherwise. */
  privacy?: boolean;
  /** Whether more than Telegram's flood limits is refused. */
  flood?: boolean;
}

/**
 * A Telegram of its own: the Bot API over HTTP for the bot, and people who write to it for the test. It refuses what
 * Telegram refuses, in Telegram's words, and notes in `violations` what Telegram would swallow but no bot should send.
 */
export class BotApi {
  readonly token = "8123456789:AAcanary-Token_which_must_never_be_logged";
  readonly bot: User = { id: 8123456789, is_bot: true, first_name: "Figures", username: "figures_bot" };
  readonly violations: string[] = [];
  readonly updates = new UpdateQueue();
  readonly settings: Settings;
  private readonly conversations = new Conversations(this.bot, this.updates);
  private readonly limits: FloodLimits | null;
  private readonly privacy: boolean;
  private readonly troubles = new Map<string, (ApiError | "cut")[]>();
  private readonly log = new CallLog();
  private readonly returned = new Map<Conversation, number>();
  private readonly server = createServer((request, response) => void this.serve(request, response));
  private lastId = 5000;

  constructor({ privacy = true, flood = false }: BotApiOptions = {}) {
    this.privacy = privacy;
    this.limits = flood ? new FloodLimits() : null;
    this.settings = { commands: new Map(), webhookUrl: "", canReadAllGroupMessages: !privacy };
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.server.listen(0, "127.0.0.1", resolve));
    return this;
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  get root(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  person(details: Partial<User> = {}): Person {
    const id = details.id ?? this.newId();
    const user: User = { id, is_bot: false, first_name: "Lan", language_code: "vi", ...details };
    const chat = this.room({ id, type: "private", first_name: user.first_name }, false);
    return new Person(user, chat, this.conversations);
  }

  /** A group as it is before anything makes it a supergroup. */
  plainGroup({ privacy = this.privacy } = {}): Room {
    return this.room({ id: -4_000_000 - this.newId(), type: "group", title: "Staff" }, privacy);
  }

  group({ forum = false, privacy = this.privacy } = {}): Room {
    const id = -1_001_000_000_000 - this.newId();
    return this.room(
      { id, type: "supergroup", title: "Staff", ...(forum ? { is_forum: true } : {}) },
      privacy,
    );
  }

  channel(): Room {
    return this.room({ id: -1_002_000_000_000 - this.newId(), type: "channel", title: "News" }, false);
  }

  /** The next calls of this method are refused, or their connections cut. */
  refuseNext(method: MethodName, trouble: ApiError | "cut", times = 1): void {
    const troubles = this.troubles.get(method) ?? [];
    this.troubles.set(method, [...troubles, ...Array<ApiError | "cut">(times).fill(trouble)]);
  }

  floodNext(method: MethodName, retryAfterSeconds: number): void {
    this.refuseNext(method, tooManyRequests(retryAfterSeconds));
  }

  callsOf(method: MethodName): Call[] {
    return this.log.calls.filter((call) => call.method === method);
  }

  /** The n-th call of a method, from 1, as soon as it has been answered. */
  untilCalled(method: MethodName, n = 1): Promise<Call> {
    return this.log.until(() => this.callsOf(method)[n - 1], method);
  }

  /** What `look` finds, as soon as a call makes it so. */
  until<T>(look: () => T | undefined): Promise<T> {
    return this.log.until(look, "such change");
  }

  /** A message as the chat shows it now. */
  messageNow({ chat, message_id }: Message): Message | undefined {
    return this.conversations.find(chat.id).messages.get(message_id);
  }

  /** The commands that people of a language see in the menu. */
  commandsIn(
    languageCode: string,
    scope: object = { type: "default" },
  ): { command: string; description: string }[] | undefined {
    return this.settings.commands.get(commandKey({ scope, language_code: languageCode }));
  }

  private newId(): number {
    this.lastId += 1;
    return this.lastId;
  }

  private room(chat: Conversation["chat"], privacy: boolean): Room {
    const conversation = this.conversations.open(chat, privacy);
    return new Room(conversation, this.conversations, (of) => this.nextMessage(of));
  }

  private nextMessage(conversation: Conversation): Promise<Message> {
    const position = this.returned.get(conversation) ?? 0;
    this.returned.set(conversation, position + 1);
    return this.log.until(() => {
      const id = conversation.fromBot[position];
      return id === undefined ? undefined : conversation.messages.get(id);
    }, "message of the bot");
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const call: Call = { method: "", given: {}, code: 0, atMs: Date.now() };
    const closed = new AbortController();
    response.on("close", () => closed.abort());
    try {
      const download = readDownload(request.url ?? "", this.token);
      if (download !== null) return this.sendFile(download, response);
      const name = readMethod(request.url ?? "", this.token, (what) => this.violations.push(what));
      call.method = name;
      call.given = await readParameters(request);
      const trouble = this.troubles.get(name)?.shift();
      if (trouble === "cut") request.socket.destroy();
      else if (trouble) throw trouble;
      else {
        const result = await this.run(name, call.given, closed.signal);
        call.code = 200;
        send(response, 200, { ok: true, result });
      }
    } catch (error) {
      const { code, description, parameters } =
        error instanceof ApiError ? error : new ApiError(500, `Internal Server Error: ${error}`);
      call.code = code;
      send(response, code, {
        ok: false,
        error_code: code,
        description,
        ...(parameters ? { parameters } : {}),
      });
    }
    this.log.add(call);
  }

  private sendFile(id: string, response: ServerResponse): void {
    const file = this.conversations.files.get(id);
    if (!file) throw new ApiError(404, "Not Found");
    response.writeHead(200, { "content-type": "application/octet-stream" });
    response.end(file.bytes);
  }

  /** How many presses of buttons the bot left without an answer: the app shows them as loading. */
  get unansweredPresses(): number {
    return this.conversations.callbacks.size;
  }

  /** Presses whose answers Telegram was made to refuse count as answered. */
  forgetPresses(): void {
    this.conversations.callbacks.clear();
  }

  private run(name: MethodName, given: Record<string, unknown>, closed: AbortSignal): unknown {
    const violate = (what: string) => void this.violations.push(what);
    const stage: Backstage = {
      conversations: this.conversations,
      updates: this.updates,
      settings: this.settings,
      violate,
      countFlood: ({ chat }) =>
        this.limits?.count({ id: chat.id, isGroup: chat.type !== "private" }, Date.now()),
      closed,
    };
    const method = METHODS[name] as (given: unknown, stage: Backstage) => unknown;
    return method(checkParameters(name, given, violate), stage);
  }
}

function send(response: ServerResponse, code: number, body: unknown): void {
  response.writeHead(code, { "content-type": "application/json" });
  response.end(JSON.stringify(body));
}
