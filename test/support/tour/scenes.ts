import type { Language } from "../../../src/domain.ts";
import type { newsroomStage } from "../newsroom-stage.ts";
import type { Transcript } from "./transcript.ts";

export type Stage = Awaited<ReturnType<typeof newsroomStage>>;

/** What a scene is played with: the bot at work, where it is written down, and one of two wordings by language. */
export interface Play {
  stage: Stage;
  script: Transcript;
  say: (vi: string, en: string) => string;
  language: Language;
}

/** A part of the tour: a feature, in one sentence, and what people do with it. */
export interface Scene {
  title: string;
  says: string;
  play(scene: Play): Promise<void>;
}

const personOf = ({ stage, language }: Play, first_name = "Bình") =>
  stage.telegram.person({ first_name, language_code: language });

const ask: Scene[] = [
  {
    title: "/start",
    says: "Three lines, and four real questions as buttons.",
    async play(scene) {
      const binh = personOf(scene);
      const start = await scene.script.writes(binh, "/start");
      await scene.script.taps(binh, start, /(?:2030)/, 1);
    },
  },
  {
    title: "A question, and what is below the answer",
    says: "The figure, its source, the quoted passage that opens on a tap; the buttons work for 30 days for who asked.",
    async play(scene) {
      const { script, say } = scene;
      const binh = personOf(scene);
      const reply = await script.writes(binh, say("ty le ho ngheo nam 2025?", "poverty rate in 2025?"));
      await script.taps(binh, reply, say("Đoạn văn", "Passage"), 1);
      await script.taps(binh, reply, say("👍 Tốt", "👍 Good"));
      await script.writes(binh, say("còn năm 2021?", "and in 2021?"));
    },
  },
  {
    title: "An edited question",
    says: "Its answer changes in its place.",
    async play({ script, say, stage, language }) {
      const binh = stage.telegram.person({ first_name: "Bình", language_code: language });
      const question = say("tỷ lệ hộ nghèo năm 2024?", "poverty rate in 2024?");
      await script.edits(binh, question, question.replace("2024", "2021"));
    },
  },
  {
    title: "An address that can be shared",
    says: "It opens the bot at a fact, a metric, a place, an article or a question.",
    async play(scene) {
      const binh = personOf(scene);
      scene.script.note(binh, "(opens https://t.me/figures_bot?start=f-np-02)");
      binh.writes("/start f-np-02");
      await scene.script.hears(binh.chat);
    },
  },
  {
    title: "What the sources do not have",
    says: "No figure is better than a wrong one; what there is instead is offered.",
    async play(scene) {
      const { script, say } = scene;
      await script.writes(
        personOf(scene),
        say("tỷ lệ hộ nghèo xã Na Sang là bao nhiêu?", "What is the poverty rate of Na Sang commune?"),
      );
    },
  },
  {
    title: "Several questions in one message",
    says: "Answered one by one, up to five, with one table of all figures.",
    async play(scene) {
      const { script, say } = scene;
      const list = say(
        "1. Tỷ lệ hộ nghèo năm 2025?\n2. Mục tiêu GRDP bình quân đầu người năm 2030?\n3. Tỷ lệ che phủ rừng?",
        "1. Poverty rate in 2025?\n2. GRDP per capita target for 2030?\n3. Forest coverage?",
      );
      await script.writes(personOf(scene), list, { replies: 2 });
    },
  },
];

const figures: Scene[] = [
  {
    title: "/chart",
    says: "A picture with units and sources on it; its caption says the same in words.",
    async play(scene) {
      const { script, say } = scene;
      await script.writes(personOf(scene), `/chart ${say("tỷ lệ hộ nghèo", "poverty rate")}`);
    },
  },
  {
    title: "/check",
    says: "Each figure of a text is held against the sources; also as a reply to a message or a forwarded post.",
    async play(scene) {
      const { script, say } = scene;
      const binh = personOf(scene);
      const claim = say(
        "Năm 2025, tỷ lệ hộ nghèo của Điện Biên là 18,66%, giảm từ 34,9% năm 2021.",
        "In 2025 the poverty rate of Điện Biên was 18.66%, down from 34.9% in 2021.",
      );
      script.note(binh, `(forwards a post) ${claim}`);
      const post = binh.forwards(claim);
      await script.hears(binh.chat);
      await script.writes(binh, "/check", { replyTo: post });
    },
  },
  {
    title: "/facts",
    says: "All figures by metric, place and article, page by page, or of a name at once.",
    async play(scene) {
      const { script, say } = scene;
      const binh = personOf(scene);
      const menu = await script.writes(binh, "/facts");
      const names = await script.taps(binh, menu, say("Theo nơi", "By place"));
      const list = await script.taps(binh, names, /^Nậm Nèn/);
      await script.taps(binh, list, say("Trang sau ›", "Next page ›"));
      await script.writes(binh, `/facts ${say("tỷ lệ hộ cận nghèo", "near-poor rate")}`);
    },
  },
  {
    title: "/compare",
    says: "Two places, times or metrics side by side.",
    async play(scene) {
      const { script, say } = scene;
      const binh = personOf(scene);
      await script.writes(binh, "/compare Nậm Nèn, Na Sang");
      await script.writes(binh, `/compare ${say("tỷ lệ hộ nghèo", "poverty rate")} 2021 2025`);
    },
  },
  {
    title: "/history",
    says: "A figure over time, with what a later article replaced or another one denies.",
    async play(scene) {
      await scene.script.writes(personOf(scene), `/history ${scene.say("tỷ lệ hộ nghèo", "poverty rate")}`);
    },
  },
];

const reporters: Scene[] = [
  {
    title: "/cite",
    says: "The last answer as a citation in three forms; a tap on one copies it.",
    async play(scene) {
      const { script, say } = scene;
      const binh = personOf(scene);
      await script.writes(binh, say("tỷ lệ hộ nghèo xã Nậm Nèn?", "poverty rate of Nậm Nèn commune?"));
      await script.writes(binh, "/cite");
    },
  },
  {
    title: "/export",
    says: "The facts behind the last answer, or of a name, as a table that spreadsheets open safely.",
    async play(scene) {
      const { script, say } = scene;
      await script.writes(personOf(scene), `/export ${say("tỷ lệ hộ nghèo", "poverty rate")}`);
    },
  },
  {
    title: "In any chat",
    says: "Figures as cards while one types; a tap on one posts it with its citation.",
    async play(scene) {
      const { script, say } = scene;
      const binh = personOf(scene);
      await script.asksInline(binh, say("ho ngheo 2025", "poverty 2025"));
      await script.asksInline(binh, say("giá vàng trên mặt trăng", "price of gold on the moon"));
    },
  },
];

const NEWS = { vi: "Một năm nhiều đổi thay ở các bản vùng cao", en: "A year of change in the highlands" };

const newsOf = (language: Language, rate: string) =>
  language === "vi"
    ? `${NEWS.vi}\n\nNăm 2026, tỷ lệ hộ nghèo của tỉnh Điện Biên là ${rate.replace(".", ",")}%, theo báo cáo của cơ quan chuyên môn.`
    : `${NEWS.en}\n\nIn 2026 the poverty rate of Điện Biên province was ${rate}%, a report of the provincial office says.`;

const staff: Scene[] = [
  {
    title: "In a group",
    says: "It speaks when it is mentioned, replied to or commanded, once, as a reply.",
    async play(scene) {
      const { script, say, stage } = scene;
      const [minh, lan] = [personOf(scene, "Minh"), personOf(scene, "Lan")];
      const group = stage.telegram.group();
      const claim = say(
        "Năm 2025, tỷ lệ hộ nghèo của Điện Biên là 18,66%.",
        "In 2025 the poverty rate of Điện Biên was 18.66%.",
      );
      script.note(minh, claim);
      const said = minh.writes(claim, { in: group });
      await script.writes(lan, `@figures_bot ${say("đúng không?", "is that right?")}`, {
        in: group,
        replyTo: said,
        with: { entities: [{ type: "mention", offset: 0, length: 12 }] },
      });
      await script.writes(
        minh,
        `/ask@figures_bot ${say("mục tiêu mắc ca năm 2030?", "macadamia target for 2030?")}`,
        {
          in: group,
        },
      );
      await script.writes(minh, "/settings@figures_bot", { in: group });
      group.makes(minh.user, "administrator");
      const settings = await script.writes(minh, "/settings@figures_bot quiet 20-7", { in: group });
      await script.taps(minh, settings, say("Câu trả lời", "Replies"));
      await script.taps(minh, settings, say("Kiểm tra mọi bài chuyển tiếp", "Check every forwarded post"));
    },
  },
  {
    title: "An article from an administrator; who watches is told, and what was said is corrected",
    says: "Shown first, indexed on confirmation, answered from at once; replaced, removed and taken back the same way.",
    async play(scene) {
      const { script, say, stage, language } = scene;
      const { lan } = stage;
      const binh = personOf(scene);
      await script.writes(binh, `/watch ${say("tỷ lệ hộ nghèo", "poverty rate")}`);
      const send = async (rate: string) => {
        script.note(lan, "(sends news.txt)");
        lan.sendsDocument("news.txt", newsOf(language, rate));
        return script.hears(lan.chat);
      };
      await script.taps(lan, await send("15.2"), say("Đưa vào kho", "Index it"));
      await script.hears(binh.chat);
      await script.writes(binh, say("tỷ lệ hộ nghèo năm 2026?", "poverty rate in 2026?"));
      await script.taps(lan, await send("15.9"), say("Thay bài", "Replace the article"));
      await script.hears(binh.chat);
      const watches = await script.writes(binh, "/unwatch");
      await script.taps(binh, watches, say("tỷ lệ hộ nghèo", "poverty rate"));
      const removed = await script.writes(lan, `/remove ${NEWS[language]}`);
      const asked = await script.taps(lan, removed, NEWS[language]);
      await script.taps(lan, asked, say("Gỡ bài", "Remove it"));
      await script.hears(binh.chat);
      const undo = await script.writes(lan, "/undo");
      await script.taps(lan, undo, say("Hoàn tác", "Undo"));
    },
  },
  {
    title: "/review",
    says: "One proposed fact after the other.",
    async play({ script, stage: { lan }, say }) {
      const proposal = await script.writes(lan, "/review");
      await script.taps(lan, proposal, say("Đúng", "Right"), 1);
    },
  },
  {
    title: "/unanswered and /stats",
    says: "What was asked in vain, without names, and how much is asked.",
    async play({ script, stage: { lan } }) {
      await script.writes(lan, "/unanswered");
      await script.writes(lan, "/stats");
    },
  },
];

const own: Scene[] = [
  {
    title: "/sources",
    says: "The articles, with date and number of figures.",
    play: async (scene) => void (await scene.script.writes(personOf(scene), "/sources")),
  },
  {
    title: "/lang",
    says: "Automatic by default.",
    async play(scene) {
      const { script } = scene;
      const binh = personOf(scene);
      const choice = await script.writes(binh, "/lang");
      await script.taps(binh, choice, "English", 1);
    },
  },
  {
    title: "/privacy and /forget",
    says: "What is kept, and how to have it deleted.",
    async play(scene) {
      const binh = personOf(scene);
      await scene.script.writes(binh, "/privacy");
      await scene.script.writes(binh, "/forget");
    },
  },
  {
    title: "/help",
    says: "How to ask, in private and in groups.",
    play: async (scene) => void (await scene.script.writes(personOf(scene), "/help")),
  },
];

export const SCENES: { title: string; scenes: Scene[] }[] = [
  { title: "Questions", scenes: ask },
  { title: "Figures", scenes: figures },
  { title: "For reporters", scenes: reporters },
  { title: "For staff and administrators", scenes: staff },
  { title: "What is yours", scenes: own },
];
