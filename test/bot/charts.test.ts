import { expect, test } from "vitest";
import { chooseFacts } from "../../src/bot/charts/choose-facts.ts";
import { figuresRoom } from "../support/figures-scene.ts";
import { runBot } from "../support/run-bot.ts";

test.each<[fact: string, shows: string, facts: string[]]>([
  ["rate-2025", "series", ["rate-2021", "rate-2024", "rate-2025", "rate-2030"]],
  ["whole", "parts", ["central", "residents"]],
  ["residents", "parts", ["central", "residents"]],
  ["na-son", "places", ["na-sang", "na-son", "rate-2025"]],
])("The fact %s is best seen as %s.", async (id, shows, facts) => {
  const { table } = figuresRoom();
  const [fact] = await table.facts.find({ id: [id] });
  const chosen = fact && (await chooseFacts(fact, table));
  expect(chosen?.shows).toBe(shows);
  expect(chosen?.facts.map((one) => one.id)).toEqual(facts);
});

test.each<[where: string, inGroup: boolean]>([
  ["a private chat", false],
  ["a topic of a group", true],
])(
  "In %s the chart button sends a picture of the series, with the same in words.",
  async (_where, inGroup) => {
    const { telegram } = await runBot(figuresRoom());
    const lan = telegram.person();
    const group = telegram.group({ forum: true });
    const topic = group.opensTopic("Giảm nghèo");
    const room = inGroup ? group : lan.chat;
    lan.writes("@figures_bot tỷ lệ hộ nghèo năm 2025?", inGroup ? { in: group, topic } : {});
    lan.taps(await room.next(), "Biểu đồ");
    const picture = await room.next();
    expect(picture.photo).toMatchObject([{ width: 810 }]);
    expect(picture.caption).toBe(
      [
        "Biểu đồ: Tỷ lệ hộ nghèo",
        "Điện Biên",
        "2021: 34,9%",
        "2024: 21,29%",
        "2025: 17,66%",
        "2030 (mục tiêu): 9,5%",
        "",
        "Nguồn: Đường dài <giảm nghèo>. Báo Tỉnh",
      ].join("\n"),
    );
    expect(picture.message_thread_id).toBe(inGroup ? topic : undefined);
  },
);

test.each<[typed: string, caption: string[]]>([
  [
    "/chart poverty rate",
    [
      "Chart: Poverty rate",
      "Điện Biên",
      "2021: 34.9%",
      "2024: 21.29%",
      "2025: 17.66%",
      "2030 (target): 9.5%",
    ],
  ],
  [
    "/chart total investment in Na Sang",
    [
      "Chart: Total investment",
      "Na Sang, 2025: VND 50 billion",
      "Central budget funding: VND 32 billion",
      "Residents' contributions: VND 18 billion",
    ],
  ],
])("«%s» draws it.", async (typed, caption) => {
  const { telegram } = await runBot(figuresRoom());
  const lan = telegram.person();
  lan.writes(typed);
  expect((await lan.chat.next()).caption?.split("\n").slice(0, caption.length)).toEqual(caption);
});

test("/chart alone draws the last answer.", async () => {
  const { telegram } = await runBot(figuresRoom());
  const lan = telegram.person();
  lan.writes("tỷ lệ hộ nghèo ở Na Sang là bao nhiêu?");
  await lan.chat.next();
  lan.writes("/chart");
  expect((await lan.chat.next()).caption).toMatch(/^Biểu đồ: Tỷ lệ hộ nghèo\n/);
});

test("The chart under a comparison shows both sides.", async () => {
  const { telegram } = await runBot(figuresRoom());
  const lan = telegram.person();
  lan.writes("/compare Na Sang, Na Son");
  lan.taps(await lan.chat.next(), "Biểu đồ");
  expect((await lan.chat.next()).caption?.split("\n").slice(1, 3)).toEqual([
    "Na Sang: 41,5%",
    "Na Son: 38,25%",
  ]);
});

test("What has nothing beside it has no chart, and says so when asked.", async () => {
  const { telegram } = await runBot({ ...figuresRoom() });
  const lan = telegram.person();
  lan.writes("/chart chào bạn");
  expect((await lan.chat.next()).text).toMatch(/^Chưa có gì để vẽ/);
});
