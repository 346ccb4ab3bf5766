import { expect, test } from "vitest";
import { groupQuestions } from "../../src/bot/asked.ts";
import { withoutNames } from "../../src/bot/without-names.ts";
import { newsroomStage } from "../support/newsroom-stage.ts";

test.each<[kept: string, asked: string]>([
  ["thu nhập của … năm 2025", "thu nhập của Lò Văn Bình năm 2025"],
  ["… nuôi bao nhiêu dê?", "Lò Văn Bình nuôi bao nhiêu dê?"],
  ["bà … có mấy con bò", "bà Toàn có mấy con bò"],
  ["thu nhap cua … la bao nhieu", "thu nhap cua lo van binh la bao nhieu"],
  ["gọi … giúp … nhé", "gọi 0912 345 678 giúp @lan_dienbien nhé"],
  ["hỏi … về …", "hỏi lan@example.org về https://example.org/x?y=1"],
  ["giá đất Mường Ảng năm 2025", "giá đất Mường Ảng năm 2025"],
  ["How many goats does … keep in Na Sang?", "How many goats does Lò Thị Mai keep in Na Sang?"],
])("«%s» is what is kept of «%s».", (kept, asked) => {
  expect(withoutNames(asked)).toBe(kept);
});

test("Questions of the same words of substance are one group, whatever their order and marks.", () => {
  const vi = (question: string) => ({ question, language: "vi" as const });
  const grouped = groupQuestions([
    vi("giá vàng hôm nay bao nhiêu?"),
    vi("số trâu của tỉnh"),
    vi("gia vang la bao nhieu"),
    vi("cho mình hỏi giá vàng"),
  ]);
  expect(grouped).toEqual([
    { question: "cho mình hỏi giá vàng", count: 3 },
    { question: "số trâu của tỉnh", count: 1 },
  ]);
});

test.each<[language: string, heading: RegExp, none: RegExp]>([
  [
    "vi",
    /^Câu hỏi chưa trả lời được trong 90 ngày qua \(3\):\n/,
    /^Trong 90 ngày qua câu nào cũng trả lời được/,
  ],
  ["en", /^Asked in vain in the last 90 days \(3\):\n/, /^Nothing was asked in vain/],
])(
  "/unanswered in %s groups what was asked in vain, without names.",
  async (language_code, heading, none) => {
    const { telegram, lan } = await newsroomStage({ language_code });
    lan.writes("/unanswered");
    expect((await lan.chat.next()).text).toMatch(none);
    const asker = telegram.person({ first_name: "Bí Mật" });
    for (const question of [
      "Giá vàng năm 2025 là bao nhiêu?",
      "gia vang nam 2025",
      "Lò Văn Bình có bao nhiêu trâu?",
    ]) {
      asker.writes(question);
      await asker.chat.next();
    }
    lan.writes("/unanswered");
    const { text = "" } = await lan.chat.next();
    expect(text).toMatch(heading);
    expect(text).toContain("• gia vang nam 2025 (×2)\n• … có bao nhiêu trâu?");
    expect(text).not.toMatch(/Bình|Bí Mật/);
  },
);

test("/stats counts questions by outcome, and what there is to answer from.", async () => {
  const { telegram, lan } = await newsroomStage({ language_code: "en" });
  const group = telegram.group();
  lan.writes("What was the poverty rate in 2025?");
  lan.taps(await lan.chat.next(), "👎 Not right");
  await telegram.untilCalled("answerCallbackQuery");
  lan.writes("@figures_bot tỷ lệ hộ nghèo năm 2025?", { in: group });
  await group.next();
  lan.writes("How much is gold in 2025?");
  await lan.chat.next();
  lan.writes("/stats");
  const { text } = await lan.chat.next();
  expect(text).toContain(
    "Today: 3 asked, 2 answered, 1 not known, 1 in Vietnamese, 2 in English, 1 in groups",
  );
  expect(text).toContain("Votes on answers: 0 good, 1 not right");
  expect(text).toContain("Articles: 2, figures: 2, watches: 0");
});

test("Strangers see neither.", async () => {
  const { telegram } = await newsroomStage();
  const stranger = telegram.person();
  for (const command of ["/unanswered", "/stats"]) {
    stranger.writes(command);
    expect((await stranger.chat.next()).text).toMatch(/^Chỉ quản trị viên của bot/);
  }
});
