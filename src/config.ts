import { config as loadDotenv } from "dotenv";
import { z } from "zod";
import { InputError } from "./errors.ts";

/** An empty line in .env means "not set". */
const optional = <T extends z.ZodType>(schema: T) =>
  z.preprocess((value) => (value === "" ? undefined : value), schema.optional());
const withDefault = <T extends z.ZodType>(schema: T, value: z.input<T>) =>
  z.preprocess((given) => (given === "" || given === undefined ? value : given), schema);

const url = z.url({ protocol: /^https?$/, error: "expected an http or https address" });

const wholeNumber = z
  .string()
  .regex(/^\d{1,12}$/, "expected a whole number")
  .transform(Number);

const environment = z.object({
  TELEGRAM_BOT_TOKEN: optional(
    z
      .string()
      .regex(/^\d+:[\w-]{20,}$/, "expected the token as BotFather prints it: digits, a colon, letters"),
  ),
  TELEGRAM_API_ROOT: withDefault(url, "https://api.telegram.org"),
  ADMIN_IDS: optional(
    z
      .string()
      .regex(
        /^\d{1,16}(?:[\s,;]+\d{1,16})*$/,
        "expected the numbers of Telegram accounts, separated by commas",
      )
      .transform((list) => list.split(/[\s,;]+/).map(Number)),
  ),
  EMBEDDINGS: withDefault(z.enum(["local", "openai"], "expected local or openai"), "local"),
  OPENAI_API_KEY: optional(z.string()),
  OPENAI_BASE_URL: optional(url),
  OPENAI_MODEL: withDefault(z.string(), "gpt-5-mini"),
  OPENAI_EMBEDDING_MODEL: withDefault(z.string(), "text-embedding-3-small"),
  MODEL_USE: withDefault(
    z.enum(["off", "when-needed", "always"], "expected off, when-needed or always"),
    "when-needed",
  ),
  MODEL_DAILY_TOKENS: withDefault(wholeNumber, "500000"),
  MODEL_DAILY_CALLS: withDefault(wholeNumber, "1000"),
  LOG_QUESTIONS: withDefault(z.enum(["on", "off"], "expected on or off"), "off"),
  STATE_FILE: optional(z.string()),
  LOG_LEVEL: withDefault(
    z.enum(["debug", "info", "warn", "error"], "expected debug, info, warn or error"),
    "info",
  ),
});

/** Where an OpenAI-compatible server is, or null where neither a key nor an address is set. */
export interface OpenAiAccess {
  apiKey: string;
  baseUrl: string | null;
}

export interface Config {
  /** `adminIds`: accounts that may change the articles and the table. */
  telegram: { token: string | null; apiRoot: string; adminIds: number[] };
  embeddings: { use: "local" | "openai"; model: string };
  model: {
    use: "off" | "when-needed" | "always";
    name: string;
    /** What it may cost a day. */
    limits: { calls: number; tokens: number };
  };
  openai: OpenAiAccess | null;
  /** Whether the answer log keeps what people ask. */
  logQuestions: boolean;
  /** Where the bot keeps its state; null for the project's own folder. */
  stateFile: string | null;
  logLevel: "debug" | "info" | "warn" | "error";
  /** What the log must never print. */
  secrets: string[];
}

/**
 * The set-up from `.env` and the environment (which wins). Its only reader.
 * @throws InputError naming the variable and what is expected.
 */
export function readConfig(given: NodeJS.ProcessEnv = fromDotenv()): Config {
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new InputError(`${issue?.path.join(".")}: ${issue?.message}`);
  }
  const env = parsed.data;
  if (env.EMBEDDINGS === "openai" && !env.OPENAI_API_KEY && !env.OPENAI_BASE_URL) {
    throw new InputError("EMBEDDINGS: openai needs OPENAI_API_KEY or OPENAI_BASE_URL");
  }
  const hasOpenAi = env.OPENAI_API_KEY !== undefined || env.OPENAI_BASE_URL !== undefined;
  return {
    telegram: {
      token: env.TELEGRAM_BOT_TOKEN ?? null,
      apiRoot: env.TELEGRAM_API_ROOT,
      adminIds: env.ADMIN_IDS ?? [],
    },
    embeddings: { use: env.EMBEDDINGS, model: env.OPENAI_EMBEDDING_MODEL },
    model: {
      use: env.MODEL_USE,
      name: env.OPENAI_MODEL,
      limits: { calls: env.MODEL_DAILY_CALLS, tokens: env.MODEL_DAILY_TOKENS },
    },
    // Local servers take any key, but the client insists on one.
    openai: hasOpenAi ? { apiKey: env.OPENAI_API_KEY ?? "none", baseUrl: env.OPENAI_BASE_URL ?? null } : null,
    logQuestions: env.LOG_QUESTIONS === "on",
    stateFile: env.STATE_FILE ?? null,
    logLevel: env.LOG_LEVEL,
    secrets: [env.TELEGRAM_BOT_TOKEN, env.OPENAI_API_KEY].filter((secret) => secret !== undefined),
  };
}

function fromDotenv(): NodeJS.ProcessEnv {
  loadDotenv({ quiet: true });
  return process.env;
}
