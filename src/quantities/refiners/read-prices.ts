import type { Draft } from "../draft.ts";
import type { Refiner } from "../recogniser.ts";
import type { Scan } from "../scan.ts";
import { UNIT_ENTRIES } from "../units.ts";
import { wordSet } from "../word-set.ts";

/** "giá 150k", "12tr/tháng", "bán được 40tr": Vietnamese prices and pay are in dong, where no other money is named. */
export const readPrices: Refiner = {
  name: "read prices in dong",
  refine(scan, drafts) {
    const foreign = new Set(
      drafts.filter((figure) => isForeign(figure)).map((figure) => scan.sentenceOf(figure.first)),
    );
    const dong = new Set(
      drafts.filter(({ unit }) => unit === "VND").map((figure) => scan.sentenceOf(figure.first)),
    );
    for (const figure of drafts) {
      const bare = figure.dropped === null && figure.unit === null && figure.form !== "fraction";
      const sentence = scan.sentenceOf(figure.first);
      if (!bare || figure.scale < 3 || foreign.has(sentence)) continue;
      // "1.200 tỷ từ trung ương và 45 tỷ đồng từ dân": billions beside billions of dong.
      if ((figure.scale >= 9 && dong.has(sentence)) || isPriced(scan, figure)) figure.unit = "VND";
    }
    return drafts;
  },
};

function isForeign(figure: Draft): boolean {
  return figure.unit !== null && figure.unit !== "VND" && UNIT_ENTRIES[figure.unit].dimension === "money";
}

const isPrice = wordSet({ vi: "giá lương phí cước lãi vốn nợ tiền vay thưởng phạt bán mua thu trả tốn hết" });
const REACH = 3;

function isPriced(scan: Scan, figure: Draft): boolean {
  if (scan.languageAt(figure.first) === "en") return false;
  if (figure.per.length > 0) return true;
  for (let at = figure.first - 1; at >= figure.first - REACH; at--) {
    if (scan.at(at).kind !== "word" || scan.at(at + 1).breaks) return false;
    if (isPrice.at(scan, at)) return true;
  }
  return false;
}
