import type { Quantity } from "../domain.ts";
import { type AboutCue, aboutCues, fullName } from "./about-cues.ts";
import { clauseOf } from "./clause-of.ts";
import { findPeople } from "./find-people.ts";
import { findSpeech } from "./find-speech.ts";
import { type Scene, sentenceOf } from "./scene.ts";
import { firstFrom, type Span, spansIn } from "./spans.ts";

/** Sentences whose subject stands behind what they open with: "With support of VND 60 million, Ms. Toàn ...". */
const OPENS_WITH = /^(?:with|after|thanks to|from|using|having|nhờ|với|được|sau khi|sau|từ)(?!\p{L})/iu;
/** Heads of sentences that go on about the same person without a word for him or her. */
const GOES_ON =
  /^(?:mỗi|hằng|hàng|đến nay|nhờ|từ đó|hiện|trung bình|bình quân|trừ|sau khi|riêng năm|năm \d|each (?:year|month)|every (?:year|month)|on average|as a result|annually|now|today)(?!\p{L})/iu;

const OF_WHOM = /^ ?(?:of (?:whom|which) )?(?:(?:come|came|are|were|is|là|from|thuộc|of) ?){0,3}$/u;

/** Who says it, in a quotation or in a sentence of which somebody is named as the source; null where nobody is. */
export function readSpeaker(scene: Scene, figure: Span): string | null {
  const speech = findSpeech(scene).filter(({ start, end }) => start <= figure.start && figure.start < end);
  const said = speech.find(({ quoted }) => quoted) ?? speech.at(-1);
  return said ? fullName(said.speaker, findPeople(scene)) : null;
}

/**
 * The person, organisation or group that a figure is about: the one that its sentence names last before it, unless a
 * place became the subject since; else a group right behind it, or whom the sentence before was about where this one
 * goes on without a subject. Null where the figure is the place's.
 */
export function readAbout(scene: Scene, quantity: Quantity): string | null {
  const sentence = sentenceOf(scene, quantity);
  const cues = aboutCues(scene);
  const next = cues[firstFrom(cues, quantity.end)];
  if (next && isGroupBehind(scene, quantity, next)) return next.about;
  for (let at = firstFrom(cues, quantity.start) - 1; at >= 0; at--) {
    const cue = cues[at] as AboutCue;
    if (cue.start < sentence.start) break;
    if (cue.end <= quantity.start && holds(scene, sentence, cue, quantity)) return cue.about;
  }
  const head = scene.text.slice(sentence.start, sentence.end).replace(/^[“"«]/, "");
  if (next?.sort === "person" && next.end <= sentence.end && OPENS_WITH.test(head)) return next.about;
  return GOES_ON.test(head) ? aboutBefore(scene, sentence) : null;
}

/** A group is the subject of its clause alone, unless the sentence opens with it. */
function holds(
  { text }: Scene,
  sentence: Span,
  { sort, start, end }: AboutCue,
  { outerStart }: Quantity,
): boolean {
  if (sort !== "group") return true;
  return start - sentence.start < 15 || !/[,;]/.test(text.slice(end, outerStart));
}

/** "389 of whom come from ethnic minority households", "74 hộ đồng bào Hà Nhì". */
function isGroupBehind(scene: Scene, quantity: Quantity, { sort, start }: AboutCue): boolean {
  if (sort !== "group") return false;
  const between = scene.text.slice(quantity.end, start);
  return OF_WHOM.test(between) && start < clauseOf(scene, quantity).complement.end;
}

/** Whom the sentence before was about to its end. */
function aboutBefore(scene: Scene, sentence: Span): string | null {
  const previous = scene.sentences[firstFrom(scene.sentences, sentence.start) - 1];
  const last = previous && spansIn(aboutCues(scene), previous).at(-1);
  return last && last.sort !== "group" ? last.about : null;
}
