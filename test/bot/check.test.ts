import { expect, test } from "vitest";
import type { CheckReport } from "../../src/answer/report-check.ts";
import { runBot } from "../support/run-bot.ts";

const report = (over: Partial<CheckReport> = {}): CheckReport => ({
  language: "vi",
  summary: "1 số liệu: ✗ 1 sai với nguồn",
  text: "Hộ nghèo là 18% ✗[1].",
  notes: ["✗ 18%: nguồn ghi: “Tỷ lệ hộ nghèo là 17,66%.” [1]"],
  sources: [{ n: 1, title: "Giảm nghèo", url: "https://example.org/1" }],
  ...over,
});

test("/check and a text brings the summary first, then the marked text, the notes and the sources", async () => {
  const checked: string[] = [];
  const { telegram } = await runBot({
    check: async (text) => {
      checked.push(text);
      return report();
    },
  });
  const lan = telegram.person();
  lan.writes("/check Hộ nghèo là 18%.");
  expect((await lan.chat.next()).text).toBe(
    "1 số liệu: ✗ 1 sai với nguồn\n\nHộ nghèo là 18% ✗[1].\n\n✗ 18%: nguồn ghi: “Tỷ lệ hộ nghèo là 17,66%.” [1]\n\n[1] Giảm nghèo",
  );
  expect(checked).toEqual(["Hộ nghèo là 18%."]);
});

test("/check as a reply checks the message that it replies to, a forwarded post too", async () => {
  const checked: string[] = [];
  const { telegram } = await runBot({
    check: async (text) => {
      checked.push(text);
      return report({ text });
    },
  });
  const lan = telegram.person();
  const post = lan.forwards("Tỉnh đã giảm nghèo còn 18%.");
  await lan.chat.next();
  lan.writes("/check", { replyTo: post });
  expect((await lan.chat.next()).text).toContain("Tỉnh đã giảm nghèo còn 18%.");
  expect(checked).toEqual(["Tỉnh đã giảm nghèo còn 18%."]);
});

test("/check alone is told how to use it", async () => {
  const { telegram } = await runBot();
  const lan = telegram.person({ language_code: "en" });
  lan.writes("/check");
  expect((await lan.chat.next()).text).toMatch(/^Which text shall I check\?/);
});

test("a report longer than a message says what is wrong and comes whole as a file", async () => {
  const long = Array.from({ length: 300 }, (_, at) => `✓ ${at} xã: Bài báo có đúng số này. [1]`);
  const whole = report({ text: "xã ".repeat(3000).trim(), notes: [...long, "✗ 18%: nguồn ghi khác. [1]"] });
  const { telegram } = await runBot({ check: async () => whole });
  const lan = telegram.person();
  lan.writes("/check …");
  expect((await lan.chat.next()).text).toBe(
    "1 số liệu: ✗ 1 sai với nguồn\nToàn bộ kết quả ở trong tệp này.\n\n✗ 18%: nguồn ghi khác. [1]",
  );
  const { document, bytes } = await lan.chat.next();
  expect(document).toMatchObject({ file_name: "check.txt" });
  const text = Buffer.from(bytes as Uint8Array).toString();
  expect(text.split("\n").filter((line) => line.startsWith("✓"))).toHaveLength(300);
});
