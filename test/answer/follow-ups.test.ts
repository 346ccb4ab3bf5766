import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { answerQuestion } from "../../src/answer/answer-question.ts";
import type { Reply } from "../../src/domain.ts";
import { IN_MEMORY, openState } from "../../src/state/open-state.ts";
import { shippedRoom } from "../support/shipped-room.ts";

let shipped: Awaited<ReturnType<typeof shippedRoom>>;
beforeAll(async () => {
  shipped = await shippedRoom();
});
afterAll(() => shipped.close());

let chats = 0;
/** The reply to the last of some messages of one chat, between which nobody waits. */
async function replyTo(...texts: string[]): Promise<Reply> {
  const conversation = { chat: String(++chats), topic: "", person: "" };
  const replies: Reply[] = [];
  for (const text of texts) replies.push(await answerQuestion({ text, conversation }, shipped.room));
  const last = replies.at(-1);
  if (!last) throw new Error("nothing was said");
  return last;
}
const show = (reply: Reply) =>
  reply.figures
    .filter(({ role }) => role === "answer")
    .map(({ value, unit, place }) => `${value} ${unit}, ${place}`)
    .join("; ") || reply.outcome;

describe("a follow-up is answered with what it leaves out filled in", () => {
  test.each([
    [
      "21.29 percent, dien-bien",
      [
        ["Tỷ lệ hộ nghèo năm 2025?", "Thế còn năm 2024?"],
        ["ty le ho ngheo nam 2025", "con 2024"],
        ["poverty rate in 2025", "what about 2024?"],
      ],
    ],
    [
      "44.63 percent, nam-nen-commune",
      [
        ["Tỷ lệ hộ nghèo toàn tỉnh?", "xã Nậm Nèn thì sao"],
        ["ty le ho ngheo", "con nam nen thi sao"],
        ["Poverty rate of Na Sang?", "And in Nậm Nèn?"],
      ],
    ],
    [
      "22.87 percent, nam-nen-commune",
      [
        ["Tỷ lệ hộ nghèo xã Nậm Nèn?", "thế còn cận nghèo"],
        ["ho ngheo nam nen", "con ho can ngheo"],
        ["Poverty rate of Nậm Nèn?", "and near-poor households?"],
      ],
    ],
    [
      "115000000 VND, dien-bien",
      [
        ["GRDP bình quân đầu người 2025?", "Mục tiêu 2030?"],
        ["grdp binh quan dau nguoi 2025", "con 2030"],
        ["GRDP per capita", "what about 2030"],
      ],
    ],
    [
      "97.7 percent, na-sang-commune",
      [
        ["Tỷ lệ giải ngân xã Pu Nhi?", "Na Sang?"],
        ["ty le giai ngan pu nhi", "the con na sang"],
        ["Disbursement rate of Pu Nhi", "Na Sang commune?"],
      ],
    ],
    [
      "3 pair, sinh-phinh-commune",
      [
        ["Anh Vừ A Sùng nuôi bao nhiêu con dê?", "còn trâu?"],
        ["How many goats does Vừ A Sùng raise?", "and buffaloes?"],
      ],
    ],
    [
      "17.2 percentage-point, dien-bien",
      [
        ["tỷ lệ hộ nghèo 2021", "còn 2025?", "giảm bao nhiêu?"],
        ["ty le ho ngheo", "giam bao nhieu so voi 2021"],
        ["poverty rate 2025", "how much did it fall since 2021?"],
      ],
    ],
  ])("%s", async (expected, conversations) => {
    for (const texts of conversations)
      expect([texts, show(await replyTo(...texts))]).toEqual([texts, expected]);
  });
});

describe("a part of what was spoken of, or the same of more, goes on from it", () => {
  test.each([
    [
      "9137 person, dien-bien",
      [
        ["Nậm Nèn dạy nghề cho bao nhiêu người?", "còn cả tỉnh thì bao nhiêu người?"],
        ["nam nen day nghe cho bn lao dong v", "con ca tinh thi bn ng"],
      ],
    ],
    [
      "3570470000 VND, na-sang-commune",
      [
        ["Kinh phí chương trình của xã Na Sang là bao nhiêu?", "Trong đó đã chi bao nhiêu?"],
        ["kinh phi chuong trinh cua na sang la bao nhieu", "trong do da chi bao nhieu"],
        ["What is Na Sang's programme budget?", "Of that, how much has been spent?"],
      ],
    ],
  ])("%s", async (expected, conversations) => {
    for (const texts of conversations)
      expect([texts, show(await replyTo(...texts))]).toEqual([texts, expected]);
  });
});

describe("what is asked done is done with the figures of the last two answers", () => {
  test.each([
    ["60000 hectare", ["diện tích mắc ca 2030", "còn cà phê?", "tổng cộng?"]],
    ["60000 hectare", ["dien tich mac ca 2030", "con ca phe", "cong lai la bao nhieu"]],
    ["60000 hectare", ["macadamia area in 2030", "and coffee?", "together?"]],
    ["2 times", ["diện tích mắc ca 2030", "còn cà phê?", "gấp mấy lần?"]],
    ["97.7 percent; 82.89 percent", ["tỷ lệ giải ngân Na Sang", "còn Pu Nhi?", "xã nào cao hơn?"]],
    ["97.7 percent; 82.89 percent", ["disbursement rate of Na Sang", "and Pu Nhi?", "which is higher?"]],
    ["14.8 percentage-point", ["ty le giai ngan na sang", "con pu nhi", "chenh nhau bao nhieu"]],
    // All that was told since, not the last two.
    [
      "8358423000000 VND",
      [
        "central budget funding for new rural development",
        "and the local budget?",
        "and credit?",
        "all of them together?",
      ],
    ],
    // Nothing is made of figures that do not go together.
    ["clarify", ["mobile coverage?", "internet usage?", "together?"]],
    ["clarify", ["GRDP 2025?", "registered capital of enterprises?", "together?"]],
    ["clarify", ["diện tích mắc ca 2030", "tỷ lệ hộ nghèo Lai Châu?", "tổng cộng?"]],
    ["clarify", ["tỷ lệ hộ nghèo 2025", "diện tích mắc ca 2030", "tổng là bao nhiêu?"]],
    ["clarify", ["tỷ lệ hộ nghèo 2025", "tổng là bao nhiêu?"]],
  ])("%s after %j", async (expected, texts) => {
    const reply = await replyTo(...texts);
    const answers = reply.figures.filter(({ role }) => role === "answer");
    expect(answers.map(({ value, unit }) => `${value} ${unit}`).join("; ") || reply.outcome).toBe(expected);
  });
});

describe("a part of its name is enough for a neighbour of what was asked", () => {
  test.each([
    [
      "29678000000 VND, dien-bien",
      ["How much did enterprises give for new rural development?", "And the residents?"],
    ],
    ["29678000000 VND, dien-bien", ["doanh nghiệp góp bao nhiêu cho nông thôn mới?", "thế còn người dân?"]],
    [
      "3570470000 VND, na-sang-commune",
      ["total program budget of Na Sang", "How much of it has been paid out?"],
    ],
    [
      "82.89 percent, pu-nhi-commune",
      ["Pu Nhi giải ngân được bao nhiêu tiền?", "Tức là được mấy phần trăm kế hoạch?"],
    ],
    [
      "77.2 percent, na-sang-commune",
      ["Share of village roads in Na Sang paved with concrete", "what about the internal ones?"],
    ],
  ])("%s after %j", async (expected, texts) => {
    expect(show(await replyTo(...texts))).toBe(expected);
  });
});

test.each([
  ["total program budget of Na Sang", "and how much of it is paid out in Pu Nhi in 2024?"],
  ["total program budget of Na Sang", "and how much of it was paid out in 2019?"],
  ["How many concrete bridges were built in Na Sang?", "and how many of them were repaired in Nậm Nèn?"],
])("a neighbour is asked of the place and time of the message: after %j, %j", async (...texts) => {
  expect((await replyTo(...texts)).figures.filter(({ role }) => role === "answer")).toEqual([]);
});

test("what fell is the thing that was spoken of, not the two last figures", async () => {
  expect(show(await replyTo("poverty rate 2021", "and 2025?", "by how much did it fall?"))).toMatch(
    /^17\.2 percentage-point/,
  );
});

test("now asks for what is so since a phase that is over", async () => {
  const reply = await replyTo("What did Quàng Văn Tươi earn during probation?", "And now?");
  expect(reply.figures.filter(({ role }) => role === "answer")).toMatchObject([{ low: 30e6, high: 40e6 }]);
});

test("the whole province is asked of everybody, after a group was", async () => {
  const reply = await replyTo(
    "Under the sustainable poverty reduction program, how much did poverty fall per year in the poor districts in 2021-2025?",
    "And province-wide?",
  );
  expect(reply.figures.filter(({ role }) => role === "answer")).toMatchObject([
    { value: 4, direction: "down", about: null },
  ]);
});

test.each([
  ["tỷ lệ hộ nghèo xã Nậm Nèn", "còn Na Sang?"],
  ["ty le ho ngheo tinh dien bien 2025", "con lai chau"],
  ["poverty rate in 2025", "and in 2019?"],
])("after %j nothing stands in for what the sources do not say of %j", async (...texts) => {
  const reply = await replyTo(...texts);
  expect([reply.outcome, reply.figures]).toEqual(["unknown", []]);
});

test("thanks are no new topic, and another question is", async () => {
  expect(show(await replyTo("tỷ lệ hộ nghèo 2025", "cảm ơn bạn", "còn năm 2024?"))).toBe(
    "21.29 percent, dien-bien",
  );
  expect((await replyTo("tỷ lệ hộ nghèo 2025", "độ che phủ rừng?", "mục tiêu?")).figures).toMatchObject([
    { metric: "forest-coverage" },
  ]);
  expect((await replyTo("tỷ lệ hộ nghèo 2025", "thời tiết Lai Châu?", "còn năm 2024?")).figures).toEqual([]);
});

test.each([
  [
    "vi",
    ["tỷ lệ hộ nghèo xã Nậm Nèn", "nguồn đâu?"],
    /^Tỷ lệ hộ nghèo .*: 44,63% \[1\]\nBài báo: Mobilizing resources .*; người nêu số liệu: Đặng Anh Tuấn\n\[1\]/,
  ],
  ["vi", ["ty le ho ngheo xa nam nen", "ai noi vay"], /người nêu số liệu: Đặng Anh Tuấn/],
  [
    "en",
    ["poverty rate of Nậm Nèn", "which article?"],
    /^Poverty rate .*: 44\.63% \[1\]\nArticle: Mobilizing resources .*; said by: Đặng Anh Tuấn\n/,
  ],
  ["en", ["tỷ lệ hộ nghèo 2024", "who said that?"], /21\.29% \[1\]\nArticle: .*it names nobody/],
])("in %s, %j tells article and speaker", async (language, texts, expected) => {
  const reply = await replyTo(...texts);
  expect([reply.outcome, reply.language]).toEqual(["answered", language]);
  expect(reply.text).toMatch(expected);
});

test("the source of a computed figure is that of both its inputs", async () => {
  const reply = await replyTo("tỷ lệ hộ nghèo giảm bao nhiêu từ 2021 đến 2025?", "nguồn?");
  expect(show(reply)).toBe("34.9 percent, dien-bien; 17.66 percent, dien-bien");
});

test("the source of an answer in words is the passage, with its article", async () => {
  const answer = await replyTo("Ai là chủ tịch xã Nậm Nèn?");
  expect(answer.engine).toBe("passages");
  const source = await replyTo("Ai là chủ tịch xã Nậm Nèn?", "bài nào nói vậy?");
  expect(source.citations.map(({ passage }) => passage)).toEqual(
    answer.citations.map(({ passage }) => passage),
  );
});

test("an answer is said again in the other language, with the same figure", async () => {
  const english = await replyTo("tỷ lệ hộ nghèo xã Nậm Nèn", "bằng tiếng Anh");
  expect(english.text).toMatch(/^Poverty rate in Nậm Nèn commune in 2021–2025: 44\.63% \[1\]/);
  const vietnamese = await replyTo("poverty rate of Nậm Nèn", "in Vietnamese please", "còn hộ cận nghèo?");
  expect(vietnamese.text).toMatch(/^Tỷ lệ hộ cận nghèo ở xã Nậm Nèn/);
});

/** Questions that each stand by themselves, whatever was said before. */
const STANDALONE = [
  "Tỷ lệ hộ nghèo năm 2025?",
  "còn bao nhiêu xã chưa đạt tiêu chí lao động",
  "ty le ho can ngheo nam nen",
  "poverty rate of Na Sang commune",
  "How many people live in Điện Biên?",
  "bao nhieu nguoi o dien bien",
  "Mà này, cả tỉnh có bao nhiêu doanh nghiệp?",
  "Ai là chủ tịch xã Nậm Nèn?",
  "dien bien co bao nhieu bac si",
  "Nguồn vốn tín dụng là bao nhiêu?",
  "which article says that the poverty rate is 17.66%?",
  "Why is it hard to build roads?",
  "con duong na sang dai bao nhieu km",
  "thời tiết hôm nay thế nào",
  "xin chào",
  "What is the target for coffee area by 2030?",
];

test("questions that stand by themselves get in a conversation the answers that they get alone", async () => {
  const conversation = { chat: "all", topic: "", person: "" };
  for (const text of [...STANDALONE, ...STANDALONE.toReversed()]) {
    const alone = await answerQuestion({ text }, shipped.room);
    expect([text, await answerQuestion({ text, conversation }, shipped.room)]).toEqual([text, alone]);
  }
});

test("after ten minutes of silence a follow-up is asked back for", async () => {
  let now = 0;
  const { conversations } = openState(IN_MEMORY, () => now);
  const room = { ...shipped.room, conversations };
  const conversation = { chat: "1", topic: "", person: "" };
  const ask = (text: string) => answerQuestion({ text, conversation }, room);
  await ask("tỷ lệ hộ nghèo 2025");
  now += 599_999;
  expect(show(await ask("còn 2024?"))).toBe("21.29 percent, dien-bien");
  now += 600_000;
  expect(show(await ask("còn 2024?"))).toBe("clarify");
});

test("what is kept holds no word that the person wrote", async () => {
  const { conversations } = openState(IN_MEMORY);
  const kept: unknown[] = [];
  const keep: typeof conversations.keep = (_key, subject) => void kept.push(subject);
  const room = { ...shipped.room, conversations: { ...conversations, keep } };
  const conversation = { chat: "1", topic: "", person: "" };
  await answerQuestion({ text: "nhờ bạn xem giúp tỷ lệ hộ nghèo xã Nậm Nèn ạ", conversation }, room);
  expect(kept).toMatchObject([{ metrics: ["poverty-rate"], facts: ["mr-10"] }]);
  expect(JSON.stringify(kept)).not.toMatch(/nhờ|bạn|giúp|hộ nghèo/i);
});

test("a state that fails costs the conversation, not the answer", async () => {
  const fail = () => {
    throw new Error("disk full");
  };
  const logged: unknown[] = [];
  const room = {
    ...shipped.room,
    conversations: { find: fail, keep: fail },
    log: (level: string, event: string) => void logged.push([level, event]),
  };
  const conversation = { chat: "1", topic: "", person: "" };
  expect(show(await answerQuestion({ text: "tỷ lệ hộ nghèo 2025", conversation }, room))).toBe(
    "17.66 percent, dien-bien",
  );
  expect(logged).toEqual([
    ["error", "conversation not read"],
    ["error", "conversation not kept"],
  ]);
});

test("no reply of this file was stopped at the gate", () => {
  expect(shipped.errors).toEqual([]);
});
