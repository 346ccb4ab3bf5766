import type { Kind } from "../domain.ts";
import { findAll } from "../text/find-all.ts";
import { fold } from "../text/fold.ts";
import { isFullyMarked } from "../vocabulary/term-tokens.ts";
import { type Scene, sentenceOf } from "./scene.ts";
import { type Span, spansIn } from "./spans.ts";

/** A pattern of words that are written with marks; in a text without marks it is read without them. */
interface WordPattern {
  marked: RegExp;
  folded: RegExp;
}

function wordPattern(source: string): WordPattern {
  const pattern = String.raw`(?<![\p{L}])(?:${source})(?![\p{L}])`;
  return {
    marked: new RegExp(pattern, "gu"),
    folded: new RegExp(fold(pattern).replaceAll("\\p{l}", "\\p{L}"), "gu"),
  };
}

/**
 * Words that decide the kind of the figures after them in the sentence (DESIGN, "Words that decide"). A finished verb
 * after them ends their reach.
 */
const KIND_WORDS: { kind: Kind; words: WordPattern }[] = [
  {
    kind: "expected",
    words: wordPattern(
      "(?:(?:is|are|was|were)? ?(?:expected|projected|forecast|estimated|set|likely) (?:to|at|that)|estimated|will(?! (?:find|see|meet|notice)(?![a-z]))|would|expects? (?:to|that)|expecting|dự kiến|dự báo|ước(?: tính| đạt| thực hiện| khoảng)?(?! mơ)|sẽ)",
    ),
  },
  {
    kind: "target",
    words: wordPattern(
      "targets?(?! program)(?: of| is| are| include| for)?:?|aims?(?: for| to| at)?|aiming|goals?|strives?|striving|should|must|wants?|hopes?|seeks? to|(?:is|are) to [a-z]+|phấn đấu|mục tiêu(?! quốc gia)|chỉ tiêu(?! được)|hướng tới|hướng đến|mong muốn|đặt kế hoạch đến",
    ),
  },
  {
    kind: "plan",
    words: wordPattern(
      "planned|plans? to|under the plan|assigned|allotted|allocat(?:ed|es)|earmark(?:ed|s)|budgeted|kế hoạch(?: vốn)?|được giao|giao vốn|bố trí|phân bổ",
    ),
  },
  {
    kind: "actual",
    words: wordPattern(
      "reached|has reached|had|was|were|has been|have been|rose|fell|increased|decreased|achieved|surpassed|disbursed|đã (?:đạt|có|giảm|tăng|giải ngân)|thực tế",
    ),
  },
];

/**
 * "103% of the target", "vượt mục tiêu": a figure measured on a target is a result. Read with marks, as "đặt mục tiêu"
 * sets what "đạt mục tiêu" has reached.
 */
const MEASURED_ON_TARGET =
  /(?:of|exceed(?:s|ed|ing)?|above|over|meet(?:s|ing)?|met|so với|vượt|đạt|hoàn thành|\d ?%) (?:the |its |their )?(?:[^\s,;:.]+ ){0,3}$/;

const AIM = /^(?:targets?|goals?|plan|mục tiêu|chỉ tiêu|kế hoạch|muc tieu|chi tieu|ke hoach)/;

/**
 * The figure of a plan or a target itself, whatever verb leads to it: "the program budget reached ...", "113% of the plan
 * (23,000 hectares)", "mục tiêu là ...". Of several, the last one counts.
 */
const NAMED_KIND: { kind: Kind; words: WordPattern }[] = [
  {
    kind: "plan",
    words: wordPattern("plan|program(?:me)? budget|kế hoạch|dự toán|kinh phí chương trình|vốn được giao"),
  },
  { kind: "target", words: wordPattern("target|goal|mục tiêu(?! quốc gia)|chỉ tiêu") },
];
const LEADS_TO_FIGURE =
  /^(?: (?:of|for|in|by|to|đến|năm|den|nam|cho|đề ra|de ra|\d{4})){0,6}(?: ?\(|(?: is| was| reached| stands at| stood at| là| la| đạt| dat)(?: [^\s,;:.(]+){0,2})\s*$/;

const known = new WeakMap<Scene, Map<Span, Kind>>();

/** The kind that the words of its sentence give a figure; `actual` where none does. */
export function readKind(scene: Scene, figure: Span): Kind {
  const done = known.get(scene) ?? new Map<Span, Kind>();
  known.set(scene, done);
  const kind = done.get(figure) ?? readAnew(scene, figure);
  done.set(figure, kind);
  return kind;
}

function readAnew(scene: Scene, figure: Span): Kind {
  const written = reachOf(scene, figure);
  const form =
    isFullyMarked(spansIn(scene.tokens, sentenceOf(scene, figure))) || scene.language === "en"
      ? "marked"
      : "folded";
  const text = form === "marked" ? written : fold(written);
  return namedKind(text, form) ?? kindBefore(text, written, form) ?? kindBehind(scene, figure) ?? "actual";
}

/**
 * The words of the sentence that can decide: those after the last semicolon whose part begins with a date of its own or
 * tells a result, as other parts are members of a list and share what stands before it; so are all behind a colon.
 */
function reachOf(scene: Scene, figure: Span): string {
  const sentence = sentenceOf(scene, figure);
  const text = scene.text.slice(sentence.start, sentence.end).toLowerCase();
  const before = text.slice(0, figure.start - sentence.start);
  if (before.includes(":")) return before;
  for (let at = before.lastIndexOf(";"); at > 0; at = before.lastIndexOf(";", at - 1)) {
    const part = text.slice(at, text.indexOf(";", at + 1) < 0 ? undefined : text.indexOf(";", at + 1));
    const head = { start: sentence.start + at, end: figure.start };
    if (spansIn(scene.periods, head).some(({ base }) => !base) || RESULT.test(part))
      return before.slice(at + 1);
  }
  return before;
}
const RESULT = /(?<![\p{L}])(?:was|were|had|has|have|reached|đã|thực tế)(?![\p{L}])/u;

function namedKind(text: string, form: keyof WordPattern): Kind | null {
  let found: { kind: Kind; at: number } | null = null;
  for (const { kind, words } of NAMED_KIND) {
    for (const match of findAll(text, words[form])) {
      const end = match.index + match[0].length;
      if (LEADS_TO_FIGURE.test(text.slice(end)) && match.index > (found?.at ?? -1))
        found = { kind, at: match.index };
    }
  }
  return found?.kind ?? null;
}

function kindBefore(text: string, written: string, form: keyof WordPattern): Kind | null {
  let kind: Kind | null = null;
  let last = -1;
  let holds = false;
  for (const { kind: candidate, words } of KIND_WORDS) {
    for (const match of findAll(text, words[form])) {
      if (match.index <= last || (holds && candidate === "actual")) continue;
      if (AIM.test(match[0]) && MEASURED_ON_TARGET.test(written.slice(0, match.index))) continue;
      last = match.index;
      kind = candidate;
      holds = candidate === "expected" && holdsOn(written, match.index, match.index + match[0].length);
    }
  }
  return kind;
}

/**
 * "*Estimated* by December 31, 2025, ...", "the *estimated* total was ...": said of the whole thing, it holds for every
 * verb after it.
 */
function holdsOn(written: string, start: number, end: number): boolean {
  return (
    /^(?: (?:by|to|for|in|đến|tới|năm|hết|cả|trong|den|toi|nam|het|ca)\b)/u.test(
      written.slice(end, end + 8),
    ) || /(?:^|\s)(?:the|an|its|with)\s$/u.test(written.slice(0, start))
  );
}

/** "Five bridges *will be built*": a verb right behind what is counted. */
const WILL = /^[\p{L} ]{0,40}?(?<![\p{L}])(?:will|(?:is|are) expected to|sẽ|dự kiến)(?![\p{L}])/u;

function kindBehind({ text }: Scene, { end }: Span): Kind | null {
  return WILL.test(text.slice(end, end + 60).toLowerCase()) ? "expected" : null;
}
