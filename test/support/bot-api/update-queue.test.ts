import { describe, expect, test } from "vitest";
import { startClient } from "./client.ts";

describe("getUpdates", () => {
  test("gives the same updates until an offset confirms them.", async () => {
    const { telegram, updates, texts } = await startClient();
    const lan = telegram.person();
    lan.writes("one");
    lan.writes("two");
    const first = await updates();
    expect(first).toHaveLength(2);
    expect(await updates()).toEqual(first);
    const second = first[1]?.update_id ?? 0;
    expect(await texts({ offset: second })).toEqual(["two"]);
    expect(await texts()).toEqual(["two"]);
    expect(await texts({ offset: second + 1 })).toEqual([]);
    expect(telegram.updates.unconfirmed).toBe(0);
  });

  test("keeps only so many from the end when the offset is negative.", async () => {
    const { telegram, texts } = await startClient();
    for (const text of ["one", "two", "three"]) telegram.person().writes(text);
    expect(await texts({ offset: -1 })).toEqual(["three"]);
    expect(await texts()).toEqual(["three"]);
  });

  test("gives at most as many as the limit.", async () => {
    const { telegram, texts } = await startClient();
    for (const text of ["one", "two", "three"]) telegram.person().writes(text);
    expect(await texts({ limit: 2 })).toEqual(["one", "two"]);
  });

  test("holds the request until something happens, and answers nothing after its timeout.", async () => {
    const { telegram, texts } = await startClient();
    const held = texts({ timeout: 20 });
    await telegram.updates.untilPolled();
    telegram.person().writes("at last");
    expect(await held).toEqual(["at last"]);
    expect(await texts({ offset: 10_000, timeout: 1 })).toEqual([]);
  });

  test("leaves out kinds that allowed_updates does not name, from then on.", async () => {
    const { telegram, updates, texts } = await startClient();
    const lan = telegram.person();
    await updates({ allowed_updates: ["edited_message"] });
    lan.edits(lan.writes("one"), { text: "two" });
    expect(await updates()).toMatchObject([{ edited_message: { text: "two" } }]);
    await updates({ allowed_updates: [], offset: 10_000 });
    lan.writes("three");
    expect(await texts()).toEqual(["three"]);
  });

  test("ends the poll of a first program when a second one polls.", async () => {
    const { telegram, call, updates } = await startClient();
    const first = call("getUpdates", { timeout: 20 });
    await telegram.updates.untilPolled();
    await updates();
    expect(await first).toMatchObject({ error_code: 409 });
  });

  test("is refused while a webhook is set, until it is deleted.", async () => {
    const { telegram, call, updates } = await startClient();
    telegram.settings.webhookUrl = "https://example.org/hook";
    expect(await call("getUpdates")).toMatchObject({ error_code: 409 });
    await call("deleteWebhook");
    expect(await updates()).toEqual([]);
  });
});
