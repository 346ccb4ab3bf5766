import type { IncomingMessage } from "node:http";
import { ApiError, badRequest } from "./api-error.ts";
import { METHODS } from "./methods.ts";
import { type MethodName, PARAMETERS } from "./parameters.ts";
import type { UploadedFile } from "./uploaded-file.ts";

type Violate = (what: string) => void;

/** The method that an address asks for. @throws ApiError 404 or 401 */
export function readMethod(url: string, token: string, violate: Violate): MethodName {
  const match = /^\/bot([^/]+)\/(\w+)(?:\?|$)/.exec(url);
  const given = decodeURIComponent(match?.[1] ?? "");
  if (!/^\d+:[\w-]+$/.test(given)) throw new ApiError(404, "Not Found");
  if (given !== token) throw new ApiError(401, "Unauthorized");
  const asked = match?.[2] ?? "";
  const names = Object.keys(METHODS) as MethodName[];
  const name = names.find((known) => known.toLowerCase() === asked.toLowerCase());
  if (name) return name;
  violate(`there is no method ${asked}, or the double does not know it`);
  throw new ApiError(404, "Not Found: method not found");
}

/** The file that an address of a download names; null where it is no such address. @throws ApiError 404 */
export function readDownload(url: string, token: string): string | null {
  const match = /^\/file\/bot([^/]+)\/documents\/([\w-]+)$/.exec(url);
  if (!match) return null;
  if (decodeURIComponent(match[1] ?? "") !== token) throw new ApiError(404, "Not Found");
  return match[2] ?? "";
}

/** The parameters of a call, from the address and from a JSON or form body. */
export async function readParameters(request: IncomingMessage): Promise<Record<string, unknown>> {
  const query = new URL(request.url ?? "/", "http://localhost").searchParams;
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const body = Buffer.concat(chunks);
  const type = request.headers["content-type"] ?? "";
  const given = type.startsWith("multipart/form-data")
    ? await readForm(body, type)
    : readBody(body.toString("utf8"), type);
  return { ...Object.fromEntries(query), ...given };
}

/** Fields and files of a form; a field that says "attach://name" is the file of that name. */
async function readForm(body: Buffer, type: string): Promise<Record<string, unknown>> {
  const form = await new Response(new Uint8Array(body), { headers: { "content-type": type } }).formData();
  const files = new Map<string, UploadedFile>();
  const fields: [string, string][] = [];
  for (const [name, part] of form) {
    if (typeof part === "string") fields.push([name, part]);
    else files.set(name, { name: part.name, bytes: new Uint8Array(await part.arrayBuffer()) });
  }
  const resolved = fields.map(([name, value]): [string, unknown] => {
    const attached = value.startsWith("attach://") ? value.slice("attach://".length) : null;
    const file = attached === null ? undefined : files.get(attached);
    if (attached !== null) files.delete(attached);
    return [name, attached === null ? value : file];
  });
  return { ...Object.fromEntries(files), ...Object.fromEntries(resolved) };
}

function readBody(body: string, type: string): Record<string, unknown> {
  if (body === "") return {};
  if (type.startsWith("application/x-www-form-urlencoded"))
    return Object.fromEntries(new URLSearchParams(body));
  if (!type.startsWith("application/json")) throw badRequest(`the double does not read ${type}`);
  try {
    return JSON.parse(body);
  } catch {
    throw badRequest("can't parse request body as JSON");
  }
}

/**
 * Parameters of the right types. What the method does not know is left out, as Telegram does, and noted.
 * @throws ApiError 400 for a wrong or missing value.
 */
export function checkParameters(name: MethodName, given: Record<string, unknown>, violate: Violate): unknown {
  const known = PARAMETERS[name].shape as Record<string, unknown>;
  const unknown = Object.keys(given).filter((key) => !(key in known));
  for (const key of unknown) violate(`${name} has no parameter ${key}`);
  const parsed = PARAMETERS[name].safeParse(
    Object.fromEntries(Object.entries(given).filter(([key]) => key in known)),
  );
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const path = issue?.path.join(".") ?? "";
  violate(`${name}: ${path}: ${issue?.message}`);
  if (path === "text") throw badRequest("message text is empty");
  if (path === "chat_id") throw badRequest("chat_id is empty");
  throw badRequest(/^[A-Z_]+$/.test(issue?.message ?? "") ? `${issue?.message}` : `invalid ${path}`);
}
