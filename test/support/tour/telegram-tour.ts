import type { Language } from "../../../src/domain.ts";
import { newsroomStage } from "../newsroom-stage.ts";
import { copyShippedCorpus } from "../shipped-corpus.ts";
import { SCENES } from "./scenes.ts";
import { Transcript } from "./transcript.ts";

const HEAD = `# The bot in Telegram, feature by feature

What the bot printed, in Vietnamese and in English, over the shipped articles: a test plays every scene against the
strict double of the Bot API and fails where this page says otherwise (\`npm run unit -- test/bot/telegram-tour.test.ts -u\`
writes it anew). Asterisks stand for bold, │ for a quote that opens on a tap, brackets for buttons.
`;

const NAMES: Record<Language, string> = { vi: "Tiếng Việt", en: "English" };

/** The page with every feature of the bot, as it was just played. */
export async function telegramTour(): Promise<string> {
  const played = { vi: await playAll("vi"), en: await playAll("en") };
  const parts = SCENES.flatMap(({ title, scenes }) => [
    `## ${title}`,
    ...scenes.flatMap((scene) => [
      `### ${scene.title}\n\n${scene.says}`,
      ...(["vi", "en"] as const).map(
        (language) => `${NAMES[language]}\n\n\`\`\`text\n${played[language].get(scene.title)}\n\`\`\``,
      ),
    ]),
  ]);
  return `${[HEAD, ...parts].join("\n\n")}\n`;
}

/** Each scene's transcript by its title; the scenes of one language share one bot, as what one does shows in the next. */
async function playAll(language: Language): Promise<Map<string, string>> {
  const corpus = await copyShippedCorpus();
  const stage = await newsroomStage({ corpus, language_code: language });
  const say = (vi: string, en: string) => ({ vi, en })[language];
  const played = new Map<string, string>();
  for (const scene of SCENES.flatMap(({ scenes }) => scenes)) {
    const script = new Transcript(stage.telegram);
    await scene.play({ stage, script, say, language });
    played.set(scene.title, script.toString());
  }
  return played;
}
