import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { IN_MEMORY, openState } from "../../src/state/open-state.ts";
import { article, POVERTY } from "../indexing/small-corpus.ts";
import { newsroomStage } from "../support/newsroom-stage.ts";

// The clock that looks for a new index moves when the test says so; all others go on.
beforeEach(() => void vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] }));
afterEach(() => void vi.useRealTimers());

const LATER = "The poverty rate of Điện Biên was 12.5% in 2028.";

test.each<[language: string, watch: string, question: string, news: RegExp, answer: string]>([
  [
    "vi",
    "/watch tỷ lệ hộ nghèo",
    "tỷ lệ hộ nghèo năm 2028?",
    /^Số liệu mới: tỷ lệ hộ nghèo\n\n.*12,5%/,
    "12,5%",
  ],
  ["en", "/watch poverty rate", "poverty rate in 2028?", /^New figures: poverty rate\n\n.*12\.5%/, "12.5%"],
])(
  "An index that a terminal builds while the bot runs is answered from, and who watches in %s is told once.",
  async (language_code, watch, question, news, answer) => {
    const { telegram, corpus, buildElsewhere, newsroom } = await newsroomStage();
    const binh = telegram.person({ language_code });
    binh.writes(watch);
    await binh.chat.next();
    corpus.write("three.md", article("three", LATER));
    await buildElsewhere();
    vi.advanceTimersByTime(60_000);
    expect((await binh.chat.next()).text).toMatch(news);
    binh.writes(question);
    expect((await binh.chat.next()).text).toContain(answer);
    vi.advanceTimersByTime(60_000);
    await newsroom.settled();
    expect(binh.chat.fromBot).toHaveLength(3);
  },
);

test("A figure that a terminal corrects while the bot runs is corrected where it was given.", async () => {
  const { telegram, corpus, buildElsewhere } = await newsroomStage();
  const binh = telegram.person({ language_code: "en" });
  binh.writes("poverty rate in 2025?");
  const answer = await binh.chat.next();
  corpus.write("one.md", article("one", POVERTY.replace("17.66", "18.2")));
  await buildElsewhere();
  vi.advanceTimersByTime(60_000);
  const correction = await binh.chat.next();
  expect(correction.text).toMatch(/^Correction\n[\s\S]*17\.66%[\s\S]*18\.2%/);
  expect(correction.reply_to_message).toMatchObject({ message_id: answer.message_id });
});

test("What a terminal built before an administrator's article is told beside that article.", async () => {
  const { telegram, corpus, buildElsewhere, lan } = await newsroomStage();
  const binh = telegram.person({ language_code: "en" });
  binh.writes("/watch poverty rate");
  await binh.chat.next();
  corpus.write("three.md", article("three", LATER));
  await buildElsewhere();
  lan.sendsDocument("four.md", article("four", LATER.replace("12.5", "11.5").replace("2028", "2029")));
  lan.taps(await lan.chat.next(), "Đưa vào kho");
  const told = [(await binh.chat.next()).text, (await binh.chat.next()).text];
  expect(told.join("\n")).toMatch(/12\.5%[\s\S]*11\.5%/);
});

test("What a terminal indexes while no bot runs is told when one starts, however often it was built meanwhile.", async () => {
  const state = openState(IN_MEMORY);
  const { telegram, corpus, buildElsewhere, bot } = await newsroomStage({ state });
  const binh = telegram.person({ language_code: "en" });
  binh.writes("/watch poverty rate");
  await binh.chat.next();
  binh.writes("poverty rate in 2025?");
  await binh.chat.next();
  await bot.stop();
  corpus.write("one.md", article("one", POVERTY.replace("17.66", "18.2")));
  await buildElsewhere();
  corpus.write("three.md", article("three", LATER));
  await buildElsewhere();
  corpus.write("four.md", article("four", LATER.replace("2028", "2029")));
  await buildElsewhere();
  const later = await newsroomStage({
    ...{ state, corpus },
    before: (api) => {
      const again = api.person(binh.user);
      again.chat.receives({ text: "/help", from: again.user });
    },
  });
  const sent = await later.telegram.until(() => {
    const calls = later.telegram.callsOf("sendMessage");
    return calls.length >= 3 ? calls.map(({ given }) => String(given.text)) : undefined;
  });
  const told = sent.join("\n");
  expect(told).toMatch(/Correction[\s\S]*17\.66%[\s\S]*18\.2%/);
  expect(told).toMatch(/New figures: poverty rate[\s\S]*2028[\s\S]*12\.5%/);
  expect(told).toMatch(/2029/);
  await later.newsroom.followPublished();
  expect(later.telegram.callsOf("sendMessage")).toHaveLength(3);
});

test("Who starts the bot for the first time is told nothing.", async () => {
  const { state } = await newsroomStage();
  expect(state.outbox.all()).toEqual([]);
  expect([...state.followedFacts.of(null).keys()]).toEqual(["one", "two"]);
});

test("What could not be told when an index was followed is told at the next look.", async () => {
  const opened = openState(IN_MEMORY);
  let isBroken = false;
  const followedFacts = {
    ...opened.followedFacts,
    of: (slugs: string[] | null) => {
      if (isBroken) throw new Error("disk");
      return opened.followedFacts.of(slugs);
    },
  };
  const { telegram, corpus, buildElsewhere, newsroom } = await newsroomStage({
    state: { ...opened, followedFacts },
  });
  const binh = telegram.person({ language_code: "en" });
  binh.writes("/watch poverty rate");
  await binh.chat.next();
  corpus.write("three.md", article("three", LATER));
  await buildElsewhere();
  isBroken = true;
  vi.advanceTimersByTime(60_000);
  await newsroom.settled();
  isBroken = false;
  vi.advanceTimersByTime(60_000);
  expect((await binh.chat.next()).text).toMatch(/^New figures: poverty rate/);
});
