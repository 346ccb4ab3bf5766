import { expect, test } from "vitest";
import { ApiError } from "./api-error.ts";
import { startClient } from "./client.ts";

test.each<[code: number, path: string]>([
  [401, "bot111:wrong-but-well-formed/getMe"],
  [404, "botnonsense/getMe"],
  [404, "getMe"],
])("The answer is %d to /%s.", async (code, path) => {
  const { telegram } = await startClient();
  expect((await fetch(`${telegram.root}/${path}`)).status).toBe(code);
});

test("A method that does not exist is answered 404 and noted.", async () => {
  const { telegram, call } = await startClient();
  expect(await call("sendFigure")).toMatchObject({
    error_code: 404,
    description: "Not Found: method not found",
  });
  expect(telegram.violations).toHaveLength(1);
});

test("A refusal that the test ordered comes once, with its retry_after.", async () => {
  const { telegram, call } = await startClient();
  telegram.floodNext("getMe", 7);
  expect(await call("getMe")).toEqual({
    ok: false,
    error_code: 429,
    description: "Too Many Requests: retry after 7",
    parameters: { retry_after: 7 },
  });
  telegram.refuseNext("getMe", new ApiError(500, "Internal Server Error"));
  expect(await call("getMe")).toMatchObject({ error_code: 500 });
  telegram.refuseNext("getMe", "cut");
  await expect(call("getMe")).rejects.toThrow("fetch failed");
  expect(await call("getMe")).toMatchObject({ ok: true, result: { username: "figures_bot" } });
});
