/**
 * One line an event, on standard error: standard output belongs to results. Whatever is logged passes the same sink,
 * which blacks out secrets: error objects of the Telegram client carry the token in their addresses.
 */
export type Level = "debug" | "info" | "warn" | "error";
export type Log = (level: Level, event: string, details?: Record<string, unknown>) => void;

const LEVELS: Level[] = ["debug", "info", "warn", "error"];

/** Anything of the shape of a bot token or of an API key, so that a secret nobody registered is hidden too. */
const SECRET_SHAPES = /\d{6,}:[\w-]{20,}|\bsk-[\w-]{8,}/g;

/** A log that drops events under `minimum` and blacks out every one of `secrets`. */
export function createLog(
  minimum: Level,
  secrets: string[] = [],
  write: (line: string) => void = (line) => process.stderr.write(line),
): Log {
  const redact = (text: string) =>
    secrets
      .filter((secret) => secret.length > 0)
      .reduce((redacted, secret) => redacted.replaceAll(secret, "[secret]"), text)
      .replace(SECRET_SHAPES, "[secret]");
  return (level, event, details = {}) => {
    if (LEVELS.indexOf(level) < LEVELS.indexOf(minimum)) return;
    const shown = Object.entries(details).map(([key, value]) => `${key}=${show(value)}`);
    write(`${redact([new Date().toISOString(), level, event, ...shown].join(" "))}\n`);
  };
}

/** Errors by name and message alone: their other properties can hold requests with tokens and people's words. */
function show(value: unknown): string {
  if (value instanceof Error) return JSON.stringify(`${value.name}: ${value.message}`);
  return typeof value === "string" ? JSON.stringify(value) : (JSON.stringify(value) ?? "undefined");
}
