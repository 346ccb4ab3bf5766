import { expect, test } from "vitest";
import type { BotApi } from "../support/bot-api/bot-api.ts";
import { buttonsOf, type Person } from "../support/bot-api/people.ts";
import type { Message } from "../support/bot-api/telegram-objects.ts";
import { figuresRoom, figuresScene } from "../support/figures-scene.ts";
import { roomOf, sampleArticle, sampleFact, samplePassage } from "../support/room.ts";
import { runBot } from "../support/run-bot.ts";

/** Taps a button that changes its message, and gives the message as it is then. */
async function turn(
  telegram: BotApi,
  person: Person,
  message: Message,
  label: string | RegExp,
): Promise<Message> {
  const before = telegram.callsOf("answerCallbackQuery").length;
  person.taps(message, label);
  await telegram.untilCalled("answerCallbackQuery", before + 1);
  return person.chat.fromBot.find(({ message_id }) => message_id === message.message_id) ?? message;
}

test.each<[code: string, path: [string, RegExp, RegExp], first: RegExp, back: string]>([
  [
    "vi",
    ["Theo chỉ tiêu", /^Theo chỉ tiêu: .*\nTrang 1\/1, tất cả 4$/, /^Tỷ lệ hộ nghèo \(6\)$/],
    /^Tỷ lệ hộ nghèo\nTrang 1\/2, tất cả 6\n/,
    "Toàn bộ số liệu",
  ],
  [
    "en",
    ["By place", /^By place: .*\nPage 1 of 1, 3 in all$/, /^Na Sang \(4\)$/],
    /^Na Sang\nPage 1 of 1, 4 in all\n/,
    "All figures",
  ],
  [
    "vi",
    ["Theo bài báo", /^Theo bài báo: .*\nTrang 1\/1, tất cả 2$/, /^Những cây cầu mới \(3\)$/],
    /^Những cây cầu mới\nTrang 1\/1, tất cả 3\n/,
    "Toàn bộ số liệu",
  ],
])(
  "With app language %s /facts leads by buttons from %j to its figures and back.",
  async (code, [by, list, name], first, back) => {
    const { telegram } = await runBot(figuresRoom());
    const lan = telegram.person({ language_code: code });
    lan.writes("/facts");
    const menu = await lan.chat.next();
    const names = await turn(telegram, lan, menu, by);
    expect(names.text).toMatch(list);
    const page = await turn(telegram, lan, names, name);
    expect(page.text).toMatch(first);
    expect((await turn(telegram, lan, page, back)).text).toBe(menu.text);
    expect(lan.chat.fromBot).toHaveLength(1);
  },
);

test("Pages turn by buttons, each figure with its source, and none is on two pages.", async () => {
  const { telegram } = await runBot(figuresRoom());
  const lan = telegram.person();
  lan.writes("/facts tỷ lệ hộ nghèo");
  const first = await lan.chat.next();
  expect(first.text).toContain("năm 2021: 34,9% [1]");
  expect(first.text).toMatch(/\n\[1\] \[2\] Đường dài <giảm nghèo> — Lò Thị An, Báo Tỉnh, 05\/01\/2026/);
  expect(buttonsOf(first).map(({ text }) => text)).toEqual([
    "Trang sau ›",
    "Biểu đồ",
    "Bảng (CSV)",
    "Chia sẻ",
    "Toàn bộ số liệu",
  ]);
  const second = await turn(telegram, lan, first, "Trang sau ›");
  expect(second.text).toMatch(
    /^Tỷ lệ hộ nghèo\nTrang 2\/2, tất cả 6\n\nTỷ lệ hộ nghèo ở xã Na Son năm 2025: 38,25% \[1\]\n/,
  );
  expect((await turn(telegram, lan, second, "‹ Trang trước")).text).toBe(first.text);
});

test("The address that a page shares opens the same list for another person.", async () => {
  const { telegram } = await runBot(figuresRoom());
  const [lan, minh] = [telegram.person(), telegram.person()];
  lan.writes("/facts tỷ lệ hộ nghèo");
  const page = await lan.chat.next();
  const shared = buttonsOf(page).find(({ text }) => text === "Chia sẻ")?.url ?? "";
  const address = new URL(new URL(shared).searchParams.get("url") ?? "");
  minh.writes(`/start ${address.searchParams.get("start")}`);
  expect((await minh.chat.next()).text).toBe(page.text);
});

test("The file button gives all figures of the list.", async () => {
  const { telegram } = await runBot(figuresRoom());
  const lan = telegram.person();
  lan.writes("/facts tỷ lệ hộ nghèo");
  lan.taps(await lan.chat.next(), "Bảng (CSV)");
  expect((await lan.chat.next()).caption).toBe("6 số liệu, kèm trích dẫn và địa chỉ");
});

test("A figure that nobody has reviewed is told as such.", async () => {
  const { telegram } = await runBot(figuresRoom());
  const lan = telegram.person();
  lan.writes("/facts những cây cầu mới");
  expect((await lan.chat.next()).text).toContain("Số liệu do máy đọc từ bài báo, chưa có người kiểm tra.");
});

test.each<[language: string, typed: string, reply: RegExp]>([
  [
    "vi",
    "/facts tỉ lệ hộ nghéo",
    /^Tôi không có chỉ tiêu, nơi hay bài báo nào tên như vậy\.[\s\S]*• tỷ lệ hộ nghèo/,
  ],
  ["en", "/facts the poverty rates & <b>", /^I know no metric|^Poverty rate/],
  ["vi", "/facts giá vàng", /^Tôi không có chỉ tiêu, nơi hay bài báo nào tên như vậy\./],
])("In %s a name that nothing has gets the nearest ones: «%s».", async (_language, typed, reply) => {
  const { telegram } = await runBot(figuresRoom());
  const lan = telegram.person();
  lan.writes(typed);
  expect((await lan.chat.next()).text).toMatch(reply);
});

test.each<[typed: string, lines: string[]]>([
  [
    "/compare Na Sang, Na Son",
    ["Tỷ lệ hộ nghèo ở xã Na Sang năm 2025: 41,5% [1]", "Tỷ lệ hộ nghèo ở xã Na Son năm 2025: 38,25% [1]"],
  ],
  [
    "/compare Na Sang Na Son",
    ["Tỷ lệ hộ nghèo ở xã Na Sang năm 2025: 41,5% [1]", "Tỷ lệ hộ nghèo ở xã Na Son năm 2025: 38,25% [1]"],
  ],
  [
    "/compare poverty rate 2021 2025",
    ["Poverty rate in Điện Biên in 2021: 34.9% [1]", "Poverty rate in Điện Biên in 2025: 17.66% [1]"],
  ],
  [
    "/compare total investment and central budget funding of Na Sang",
    [
      "Total investment in Na Sang commune in 2025: VND 50 billion [1]",
      "Central budget funding in Na Sang commune in 2025: VND 32 billion [1]",
    ],
  ],
])("«%s» sets both figures side by side.", async (typed, lines) => {
  const { telegram } = await runBot(figuresRoom());
  const lan = telegram.person();
  lan.writes(typed);
  const text = (await lan.chat.next()).text ?? "";
  expect(text.split("\n").slice(2, 4)).toEqual(lines);
});

test.each<[typed: string, language_code: string, reply: RegExp]>([
  ["/compare poverty rate", "en", /^Name two places/],
  ["/compare Mường Ảng, Lai Châu", "vi", /^Tôi không có số liệu nào của cả hai/],
  ["/compare Mường Ảng, Lai Châu", "en", /^I have no figure of both/],
  ["/compare poverty rate and near-poor rate", "en", /^I have no figure of both/],
])(
  "«%s», which cannot be compared, gets a word in the language of the app: %s.",
  async (typed, language_code, reply) => {
    const { telegram } = await runBot(figuresRoom());
    const lan = telegram.person({ language_code });
    lan.writes(typed);
    expect((await lan.chat.next()).text).toMatch(reply);
  },
);

test("/history tells a series oldest first, and what a later article said otherwise.", async () => {
  const passage = samplePassage("later-p01", { vi: "Tỷ lệ hộ nghèo của Điện Biên năm 2024 là 20,5%." });
  const corrected = sampleFact("rate-2024-later", passage, "20,5%", {
    metric: "poverty-rate",
    label: { vi: "tỷ lệ hộ nghèo", en: "poverty rate" },
    period: { from: "2024", to: "2024" },
  });
  const table = roomOf({
    articles: [
      ...figuresScene.articles,
      sampleArticle("later", { title: "Đính chính", published: "2026-03-01" }),
    ],
    passages: [...figuresScene.passages, passage],
    facts: [...figuresScene.facts, corrected],
  });
  const { telegram } = await runBot({ table });
  const lan = telegram.person();
  lan.writes("/history tỷ lệ hộ nghèo");
  expect((await lan.chat.next()).text?.split("\n").slice(0, 7)).toEqual([
    "Qua thời gian, cũ trước mới sau:",
    "",
    "Tỷ lệ hộ nghèo ở tỉnh Điện Biên năm 2021: 34,9% [1]",
    "Tỷ lệ hộ nghèo ở tỉnh Điện Biên năm 2024: 21,29% [1] (bài sau đã có số khác)",
    "Tỷ lệ hộ nghèo ở tỉnh Điện Biên năm 2024: 20,5% [2]",
    "Tỷ lệ hộ nghèo ở tỉnh Điện Biên năm 2025: 17,66% [1]",
    "Tỷ lệ hộ nghèo ở tỉnh Điện Biên năm 2030 (mục tiêu): 9,5% [1]",
  ]);
});

test("/history says once what two articles print, and cites both.", async () => {
  const passage = samplePassage("later-p01", { vi: "Tỷ lệ hộ nghèo của Điện Biên năm 2021 là 34,9%." });
  const again = sampleFact("rate-2021-again", passage, "34,9%", {
    metric: "poverty-rate",
    label: { vi: "tỷ lệ hộ nghèo", en: "poverty rate" },
    period: { from: "2021", to: "2021" },
  });
  const table = roomOf({
    articles: [...figuresScene.articles, sampleArticle("later", { title: "Nhìn lại" })],
    passages: [...figuresScene.passages, passage],
    facts: [...figuresScene.facts, again],
  });
  const { telegram } = await runBot({ table });
  const lan = telegram.person();
  lan.writes("/history tỷ lệ hộ nghèo");
  const lines = (await lan.chat.next()).text?.split("\n") ?? [];
  expect(lines.slice(2, 4)).toEqual([
    "Tỷ lệ hộ nghèo ở tỉnh Điện Biên năm 2021: 34,9% [1] [2]",
    "Tỷ lệ hộ nghèo ở tỉnh Điện Biên năm 2024: 21,29% [1]",
  ]);
  expect(lines).toContainEqual(expect.stringMatching(/^\[2\] Nhìn lại/));
});

test("/history of a metric that the province has no figure of tells those of its places.", async () => {
  const { telegram } = await runBot(figuresRoom());
  const lan = telegram.person({ language_code: "en" });
  lan.writes("/history total investment");
  expect((await lan.chat.next()).text).toMatch(
    /^Over time, oldest first:\n\nTotal investment in Na Sang commune in 2025: VND 50 billion/,
  );
});

test.each<[typed: string, language_code: string, reply: RegExp]>([
  ["/facts Lai Châu", "vi", /^Tôi chưa có số liệu nào về đó\./],
  ["/facts Lai Châu", "en", /^I have no figure of that\./],
  ["/history hộ ngheo khó", "vi", /^Bạn nêu một chỉ tiêu\.[\s\S]*Có phải bạn muốn:\n• .*nghèo/],
  ["/history poverty rat", "en", /^Name a metric\.[\s\S]*Did you mean:\n• poverty rate/],
])("«%s» is told what there is instead, in %s.", async (typed, language_code, reply) => {
  const { telegram } = await runBot(figuresRoom());
  const lan = telegram.person({ language_code });
  lan.writes(typed);
  expect((await lan.chat.next()).text).toMatch(reply);
});
