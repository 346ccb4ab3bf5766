import type { Kind } from "../domain.ts";
import { type Scene, type Span, sentenceOf } from "./scene.ts";

/**
 * Words that decide the kind of the figures after them in the sentence (folded; DESIGN, "Words that decide"). A
 * finished verb after them ends their reach.
 */
const KIND_WORDS: { kind: Kind; words: RegExp }[] = [
  {
    kind: "expected",
    words:
      /(?<![a-z])(?:(?:is|are|was|were)? ?(?:expected|projected|forecast|estimated|set|likely) (?:to|at|that)|will|would|expects? (?:to|that)|expecting|du kien|du bao|uoc(?: tinh| dat| thuc hien| khoang)?(?! mo)|se)(?![a-z])/g,
  },
  {
    kind: "target",
    words:
      /(?<![a-z])(?:targets?(?! program)(?: of| is| are| include| for)?:?|aims?(?: for| to| at)?|aiming|goals?|strives?|striving|should|must|wants?|hopes?|seeks? to|plans? to|phan dau|muc tieu(?! quoc gia)|chi tieu(?! duoc)|huong toi|huong den|mong muon|dat ke hoach den)(?![a-z])/g,
  },
  {
    kind: "plan",
    words:
      /(?<![a-z])(?:planned|assigned|allotted|earmarked|budgeted|ke hoach(?: von)?|duoc giao|giao von|bo tri|phan bo)(?![a-z])/g,
  },
  {
    kind: "actual",
    words:
      /(?<![a-z])(?:reached|has reached|had|was|were|has been|have been|rose|fell|increased|decreased|achieved|surpassed|da (?:dat|co|giam|tang|giai ngan)|thuc te)(?![a-z])/g,
  },
];

/**
 * "103% of the target", "vượt mục tiêu": a figure measured on a target is a result. Read with marks, as "đặt mục tiêu"
 * sets what "đạt mục tiêu" has reached.
 */
const MEASURED_ON_TARGET =
  /(?:of|exceed(?:s|ed|ing)?|above|over|meet(?:s|ing)?|met|so với|vượt|đạt) (?:the |its |their )?(?:\S+ ){0,3}$/;

/** The kind that the words of its sentence give a figure; `actual` where none does. */
export function readKind(scene: Scene, figure: Span): Kind {
  const sentence = sentenceOf(scene, figure);
  const before = scene.folded.slice(sentence.start, figure.start);
  const written = scene.text.slice(sentence.start, figure.start).toLowerCase();
  let kind: Kind = "actual";
  let last = -1;
  for (const { kind: candidate, words } of KIND_WORDS) {
    for (const match of before.matchAll(words)) {
      if (match.index <= last) continue;
      const measured = candidate !== "actual" && MEASURED_ON_TARGET.test(written.slice(0, match.index));
      if (measured && candidate !== "expected") continue;
      last = match.index;
      kind = candidate;
    }
  }
  return kind;
}
