import { expect, test } from "vitest";
import { EmbeddingOutage } from "../../src/embed/embedder.ts";
import type { Message } from "../support/bot-api/telegram-objects.ts";
import { lyingZipBomb, pdfDocument, scannedPdf, wordDocument } from "../support/documents.ts";
import { newsroomStage } from "../support/newsroom-stage.ts";
import { runBot } from "../support/run-bot.ts";

const TITLE = "Một năm nhiều đổi thay ở các bản vùng cao";
const BODY = [
  "Năm 2024, tỷ lệ hộ nghèo của tỉnh Điện Biên là 21,29%, theo báo cáo của cơ quan chuyên môn.",
  "Năm 2024, diện tích cà phê của Điện Biên đạt 4.200 ha, chủ yếu ở các xã vùng thấp của tỉnh.",
];
const ARTICLE = [TITLE, ...BODY].join("\n\n");
/** What another article has otherwise: 17.66% in 2025. */
const OTHERWISE = `${TITLE}\n\nNăm 2025, tỷ lệ hộ nghèo của tỉnh Điện Biên là 18,5%, theo báo cáo của cơ quan chuyên môn.`;

type Stage = Awaited<ReturnType<typeof newsroomStage>>;

/** What a message says now. */
function textNow({ telegram }: Pick<Stage, "telegram">, message: Message): Promise<string> {
  const shown = () => telegram.messageNow(message)?.text;
  return telegram.until(() => (shown() === message.text ? undefined : shown()));
}

test.each<[format: string, make: () => Promise<Buffer> | Buffer]>([
  ["tin.txt", () => Buffer.from(ARTICLE)],
  ["tin.md", () => Buffer.from(`# ${TITLE}\n\n${BODY.join("\n\n")}\n`)],
  ["tin.html", () => Buffer.from(`<h1>${TITLE}</h1><p>${BODY.join("</p><p>")}</p>`)],
  ["tin.docx", () => wordDocument([`# ${TITLE}`, ...BODY])],
  ["tin.pdf", () => pdfDocument([`# ${TITLE}`, ...BODY])],
])("An article as %s is shown, indexed on confirmation, and answers at once.", async (name, make) => {
  const stage = await newsroomStage();
  const { lan, telegram, files } = stage;
  lan.writes("tỷ lệ hộ nghèo năm 2024?");
  expect((await lan.chat.next()).text).not.toContain("21,29%");
  lan.sendsDocument(name, await make());
  const shown = await lan.chat.next();
  expect(shown.text).toContain(TITLE);
  expect(shown.text).toMatch(/Bài mới\n2 đoạn, 2 số liệu, 0 số cần xem lại/);
  expect(shown.text).toMatch(/• Tỷ lệ hộ nghèo ở tỉnh Điện Biên năm 2024: 21,29%/);
  expect(files()).toEqual(["one.md", "two.md"]);
  lan.taps(shown, "Đưa vào kho");
  expect(await textNow(stage, shown)).toBe(
    `Đã đưa vào kho: “${TITLE}”, 2 số liệu. Tôi trả lời theo bài này từ bây giờ.`,
  );
  expect(files()).toEqual(["one.md", name, "two.md"]);
  telegram.person().writes("tỷ lệ hộ nghèo năm 2024?");
  lan.writes("tỷ lệ hộ nghèo năm 2024?");
  expect((await lan.chat.next()).text).toContain("21,29%");
});

test("In English too, and a new index opened anew has the article.", async () => {
  const stage = await newsroomStage({ language_code: "en" });
  const { lan, open } = stage;
  lan.sendsDocument("news.txt", ARTICLE);
  const shown = await lan.chat.next();
  expect(shown.text).toMatch(/New article\n2 passages, 2 figures, 0 of them to look at/);
  lan.taps(shown, "Index it");
  expect(await textNow(stage, shown)).toMatch(/^Indexed: /);
  const anew = await open();
  expect(anew.articles.has("news")).toBe(true);
  anew.close();
});

test("A pasted article is one after /add, and is named by its title.", async () => {
  const stage = await newsroomStage();
  stage.lan.writes(`/add ${ARTICLE}`);
  const shown = await stage.lan.chat.next();
  expect(shown.text).toMatch(/2 đoạn, 2 số liệu/);
  stage.lan.taps(shown, "Đưa vào kho");
  await textNow(stage, shown);
  expect(stage.files()).toEqual(["mot-nam-nhieu-doi-thay-o-cac-ban-vung-cao.txt", "one.md", "two.md"]);
});

test("After a bare /add the next text is the article, and the one after it a question again.", async () => {
  const { lan } = await newsroomStage();
  lan.writes("/add");
  expect((await lan.chat.next()).text).toMatch(/^Bạn gửi bài báo cho tôi/);
  lan.writes(ARTICLE);
  expect((await lan.chat.next()).text).toMatch(/2 đoạn, 2 số liệu/);
  lan.writes("tỷ lệ hộ nghèo năm 2025?");
  expect((await lan.chat.next()).text).toContain("17,66%");
});

test("A paste that Telegram parts is put together again.", async () => {
  const { lan, telegram } = await newsroomStage();
  const filler = "Đường mới giúp bà con đi lại dễ dàng hơn trước rất nhiều. ".repeat(68).trim();
  lan.writes(`/add ${TITLE}\n\n${BODY[0]}\n\n${filler}`.slice(0, 4096));
  const first = await lan.chat.next();
  expect(first.text).toMatch(/2 đoạn, 1 số liệu/);
  lan.writes(BODY[1] ?? "");
  const second = await lan.chat.next();
  expect(second.text).toMatch(/3 đoạn, 2 số liệu/);
  lan.taps(first, "Đưa vào kho");
  expect((await telegram.untilCalled("answerCallbackQuery")).given.text).toMatch(/^Nút này đã hết hạn/);
});

test("/add below a forwarded post or a file takes that.", async () => {
  const { lan } = await newsroomStage();
  const post = lan.forwards(ARTICLE);
  await lan.chat.next();
  lan.writes("/add", { replyTo: post });
  expect((await lan.chat.next()).text).toMatch(/2 đoạn, 2 số liệu/);
});

test("Figures in doubt are told with what to look at, conflicts with where they are printed otherwise.", async () => {
  const { lan } = await newsroomStage();
  lan.writes(`/add ${OTHERWISE}\n\nNgoài ra, 300 hộ đã có điện lưới và nước sạch để dùng hằng ngày.`);
  const { text } = await lan.chat.next();
  expect(text).toMatch(/Cần xem lại\n• .*300 hộ — .*(?:chỉ tiêu|thời gian)/);
  expect(text).toMatch(/Khác với bài đã có\n• .*17[.,]66% \(one\) và 18,5%/);
});

test("What the audit finds inside the article is told.", async () => {
  const { lan } = await newsroomStage();
  const text = `${TITLE}\n\nTỷ lệ hộ nghèo của tỉnh Điện Biên giảm từ 34,9% năm 2021 xuống 21,29% năm 2024.\n\nTỷ lệ hộ nghèo của tỉnh Điện Biên năm 2024 là 25%.`;
  lan.writes(`/add ${text}`);
  expect((await lan.chat.next()).text).toMatch(/Đối chiếu\n• .*21,29%.*25%/);
});

test("An article that is there already, word for word, offers nothing to do.", async () => {
  const stage = await newsroomStage();
  stage.lan.sendsDocument("tin.txt", ARTICLE);
  const shown = await stage.lan.chat.next();
  stage.lan.taps(shown, "Đưa vào kho");
  await textNow(stage, shown);
  stage.lan.sendsDocument("ten-khac.txt", ARTICLE);
  const again = await stage.lan.chat.next();
  expect(again.text).toMatch(/Bài này đã có, đúng từng chữ/);
  expect(again.reply_markup).toBeUndefined();
});

test("An article of the same title is replaced, and the replacement can be taken back.", async () => {
  const stage = await newsroomStage();
  const { lan, files } = stage;
  lan.sendsDocument("tin.docx", await wordDocument([`# ${TITLE}`, ...BODY]));
  const first = await lan.chat.next();
  lan.taps(first, "Đưa vào kho");
  await textNow(stage, first);
  lan.sendsDocument("ban-sua.txt", ARTICLE.replace("21,29%", "20,5%"));
  const second = await lan.chat.next();
  expect(second.text).toContain(`Thay bài “${TITLE}”`);
  lan.taps(second, "Thay bài");
  expect(await textNow(stage, second)).toMatch(/^Đã thay: /);
  expect(files()).toEqual(["one.md", "tin.txt", "two.md"]);
  lan.writes("tỷ lệ hộ nghèo năm 2024?");
  expect((await lan.chat.next()).text).toContain("20,5%");
  const replaced = stage.telegram.messageNow(second) ?? second;
  lan.taps(replaced, "Hoàn tác");
  expect(await textNow(stage, replaced)).toMatch(/^Đã hoàn tác: /);
  expect(files()).toEqual(["one.md", "tin.docx", "two.md"]);
  lan.writes("tỷ lệ hộ nghèo năm 2024?");
  expect((await lan.chat.next()).text).toContain("21,29%");
});

test("An article is removed after a second look, and /undo brings it back.", async () => {
  const stage = await newsroomStage({ language_code: "en" });
  const { lan, files } = stage;
  lan.writes("/remove title of ONE");
  const list = await lan.chat.next();
  expect(list.text).toBe("Which article shall I remove?");
  lan.taps(list, "Title of one");
  expect(await textNow(stage, list)).toBe("Remove “Title of one” with its 1 figure?");
  const asked = stage.telegram.messageNow(list) ?? list;
  lan.taps(asked, "Remove it");
  expect(await textNow(stage, asked)).toMatch(/^Removed: “Title of one”/);
  expect(files()).toEqual(["two.md"]);
  lan.writes("What was the poverty rate in 2025?");
  expect((await lan.chat.next()).text).not.toContain("17.66%");
  lan.writes("/undo");
  const last = await lan.chat.next();
  lan.taps(last, "Undo");
  expect(await textNow(stage, last)).toMatch(/^Taken back: /);
  lan.writes("What was the poverty rate in 2025?");
  expect((await lan.chat.next()).text).toContain("17.66%");
  lan.writes("/undo");
  expect((await lan.chat.next()).text).toBe("There is nothing to take back.");
});

test("Of two administrators who add at once, the second looks again before anything is overwritten.", async () => {
  const stage = await newsroomStage();
  const { lan, minh } = stage;
  lan.sendsDocument("tin.txt", ARTICLE);
  minh.sendsDocument("tin.txt", ARTICLE.replace("21,29%", "20,5%"));
  const [first, second] = [await lan.chat.next(), await minh.chat.next()];
  lan.taps(first, "Đưa vào kho");
  await textNow(stage, first);
  minh.taps(second, "Đưa vào kho");
  expect(await textNow(stage, second)).toMatch(/^Có người vừa thay đổi bài này/);
  lan.writes("tỷ lệ hộ nghèo năm 2024?");
  expect((await lan.chat.next()).text).toContain("21,29%");
  const again = stage.telegram.messageNow(second) ?? second;
  minh.taps(again, "Thay bài");
  expect(await textNow(stage, again)).toMatch(/^Đã thay: /);
  minh.writes("tỷ lệ hộ nghèo năm 2024?");
  expect((await minh.chat.next()).text).toContain("20,5%");
});

test("Two administrators who confirm different articles at once both succeed.", async () => {
  const stage = await newsroomStage();
  const { lan, minh } = stage;
  lan.sendsDocument("mot.txt", ARTICLE);
  minh.sendsDocument("hai.txt", ARTICLE.replace(TITLE, "Cà phê vùng cao thêm một vụ mùa bội thu"));
  const [first, second] = [await lan.chat.next(), await minh.chat.next()];
  lan.taps(first, "Đưa vào kho");
  minh.taps(second, "Đưa vào kho");
  await Promise.all([textNow(stage, first), textNow(stage, second)]);
  expect(stage.files()).toEqual(["hai.txt", "mot.txt", "one.md", "two.md"]);
  expect([...stage.index.articles.keys()].sort()).toEqual(["hai", "mot", "one", "two"]);
});

test("A change cannot be taken back once the article has changed again.", async () => {
  const stage = await newsroomStage();
  const { lan } = stage;
  lan.sendsDocument("tin.txt", ARTICLE);
  const first = await lan.chat.next();
  lan.taps(first, "Đưa vào kho");
  await textNow(stage, first);
  const indexed = stage.telegram.messageNow(first) ?? first;
  lan.sendsDocument("tin.txt", ARTICLE.replace("21,29%", "20,5%"));
  const second = await lan.chat.next();
  lan.taps(second, "Thay bài");
  await textNow(stage, second);
  lan.taps(indexed, "Hoàn tác");
  expect(await textNow(stage, indexed)).toMatch(/^Có người vừa thay đổi bài này/);
  expect(stage.files()).toEqual(["one.md", "tin.txt", "two.md"]);
});

test("What is dropped is not indexed, and its buttons have expired.", async () => {
  const stage = await newsroomStage();
  stage.lan.sendsDocument("tin.txt", ARTICLE);
  const shown = await stage.lan.chat.next();
  stage.lan.taps(shown, "Bỏ");
  expect(await textNow(stage, shown)).toBe("Đã bỏ. Không có gì thay đổi.");
  stage.lan.taps(shown, "Đưa vào kho");
  expect((await stage.telegram.untilCalled("answerCallbackQuery", 2)).given.text).toMatch(
    /^Nút này đã hết hạn/,
  );
  expect(stage.files()).toEqual(["one.md", "two.md"]);
});

test("Where the embedder is out, nothing is changed and the administrator hears why.", async () => {
  let isOut = false;
  const local = { id: "local-test", usesVocabulary: false };
  const embedder = {
    ...local,
    embed: async (texts: string[]) => {
      if (isOut) throw new EmbeddingOutage("out");
      return texts.map((text) => [text.length, 1]);
    },
  };
  const stage = await newsroomStage({ embedder });
  stage.lan.sendsDocument("tin.txt", ARTICLE);
  const shown = await stage.lan.chat.next();
  isOut = true;
  stage.lan.taps(shown, "Đưa vào kho");
  expect(await textNow(stage, shown)).toMatch(/^Dịch vụ đọc văn bản để tìm kiếm đang gián đoạn/);
  expect(stage.files()).toEqual(["one.md", "two.md"]);
});

test("The last article cannot be removed: the index stays as it is.", async () => {
  const stage = await newsroomStage();
  for (const [title, answer] of [
    ["Title of one", /^Đã gỡ/],
    ["Title of two", /^Chưa đưa vào kho được/],
  ] as const) {
    stage.lan.writes(`/remove ${title}`);
    const list = await stage.lan.chat.next();
    stage.lan.taps(list, title);
    await textNow(stage, list);
    const asked = stage.telegram.messageNow(list) ?? list;
    stage.lan.taps(asked, "Gỡ bài");
    expect(await textNow(stage, asked)).toMatch(answer);
  }
  expect(stage.files()).toEqual(["two.md"]);
});

test.each<
  [
    what: string,
    name: string,
    bytes: () => Promise<Buffer> | Buffer,
    size: number | undefined,
    vi: RegExp,
    en: RegExp,
  ]
>([
  ["50 MB", "to.docx", () => Buffer.alloc(10), 50_000_000, /lớn hơn 20 MB/, /larger than 20 MB/],
  ["a zip bomb", "bom.docx", () => lyingZipBomb(61), undefined, /Tệp bị hỏng/, /The file is damaged/],
  [
    "an encrypted PDF",
    "mat.pdf",
    () => pdfDocument([ARTICLE], { password: "x" }),
    undefined,
    /PDF có mật khẩu/,
    /PDF has a password/,
  ],
  ["a scan", "quet.pdf", scannedPdf, undefined, /ảnh chụp trang giấy/, /pictures of pages/],
  ["a program", "tin.exe", () => Buffer.from("MZ"), undefined, /Tôi đọc được tệp \.txt/, /I can read \.txt/],
  [
    "a picture named .txt",
    "tin.txt",
    () => Buffer.from([1, 0, 2, 0]),
    undefined,
    /không phải văn bản/,
    /is no text/,
  ],
  ["an empty file", "tin.md", () => Buffer.alloc(0), undefined, /Tệp rỗng/, /The file is empty/],
  [
    "a text of a few words",
    "tin.txt",
    () => Buffer.from("xin chào"),
    undefined,
    /không thấy đoạn văn nào/,
    /no running text/,
  ],
])(
  "Of %s the administrator is told what is wrong, in both languages.",
  async (_what, name, bytes, size, vi, en) => {
    const { lan, minh, files } = await newsroomStage();
    const given = await bytes();
    minh.user.language_code = "en";
    for (const [person, says] of [
      [lan, vi],
      [minh, en],
    ] as const) {
      person.sendsDocument(name, given, size === undefined ? {} : { size });
      expect((await person.chat.next()).text).toMatch(says);
    }
    expect(files()).toEqual(["one.md", "two.md"]);
  },
);

test("Who is no administrator adds nothing, and is told the number to ask for.", async () => {
  const { telegram, files } = await newsroomStage();
  const stranger = telegram.person({ language_code: "en" });
  stranger.writes(`/add ${ARTICLE}`);
  expect((await stranger.chat.next()).text).toBe(
    `Only my administrators can do that. Your account's number is ${stranger.user.id}; who runs me can add it to ADMIN_IDS.`,
  );
  stranger.sendsDocument("tin.txt", ARTICLE);
  expect((await stranger.chat.next()).text).toMatch(/Tôi chỉ đọc được chữ/);
  expect(files()).toEqual(["one.md", "two.md"]);
});

test("In a group not even an administrator adds anything.", async () => {
  const { telegram, lan } = await newsroomStage();
  const group = telegram.group();
  lan.writes(`/add@figures_bot ${ARTICLE}`, { in: group });
  expect((await group.next()).text).toBe("Bạn làm việc này trong cuộc trò chuyện riêng với tôi nhé.");
});

test("The menus of administrators, groups and everybody differ.", async () => {
  const { telegram } = await runBot({ adminIds: [42] });
  const names = (scope: object) => telegram.commandsIn("en", scope)?.map(({ command }) => command);
  expect(names({ type: "default" })).not.toContain("add");
  expect(names({ type: "all_group_chats" })).toContain("settings");
  expect(names({ type: "chat", chat_id: 42 })).toEqual(expect.arrayContaining(["add", "review", "watch"]));
});
