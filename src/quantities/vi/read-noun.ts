import type { Noun } from "../noun.ts";
import { phraseTable } from "../phrases.ts";
import type { Scan } from "../scan.ts";
import { countedAt } from "../unit-at.ts";
import { wordSet } from "../word-set.ts";
import { isClassifier, isStop, NO_NOUNS } from "./unit-words.ts";

const noNouns = phraseTable<true>({ vi: NO_NOUNS });

/**
 * What a Vietnamese number counts: a known noun ("hộ", "quyết định"), a classifier with its noun ("con dê", "chiếc xe
 * máy"), and for digits also one or two unknown words. The head comes first: what follows it is left out.
 */
export function readVietnameseNoun(scan: Scan, index: number, digits: boolean): Noun | null {
  const first = scan.at(index);
  if (first.kind !== "word" || first.breaks) return null;
  if (noNouns.at(scan, index) !== null || isSign(scan, index)) return null;
  const known = countedAt(scan, index);
  const classified =
    isClassifier.at(scan, index) && (known === null || known.length === 1) && known?.value.item !== false;
  if (classified && (known === null || known.value.item === true)) {
    const named = countedAt(scan, index + 1);
    const next = scan.at(index + 1);
    if (isNounWord(scan, index + 1) && !next.breaks) {
      const length = 1 + (named?.length ?? 1);
      return item(scan, index, index + length - 1);
    }
  }
  if (known !== null) {
    const last = index + known.length - 1;
    return known.value.item === true ? item(scan, index, last) : { unit: known.value.unit, noun: null, last };
  }
  if (!digits || !isNounWord(scan, index)) return null;
  return item(scan, index, isNounWord(scan, index + 1) ? index + 1 : index);
}

const isArithmetic = wordSet({ vi: "cộng trừ nhân chia" });

/** "614 tỷ *cộng* 29 tỷ" */
function isSign(scan: Scan, index: number): boolean {
  return isArithmetic.at(scan, index) && scan.at(index + 1).kind === "digits";
}

function item(scan: Scan, first: number, last: number): Noun {
  return { unit: "item", noun: scan.text.slice(scan.at(first).start, scan.at(last).end), last };
}

function isNounWord(scan: Scan, index: number): boolean {
  const token = scan.at(index);
  return token.kind === "word" && !token.breaks && !isStop.at(scan, index) && token.text === token.lower;
}
