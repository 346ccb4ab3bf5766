/** Agencies and papers that sign the first paragraph; others are known by their shape. */
const AGENCIES = new Set(
  "ĐBP BĐBP TTXVN VNA VNS VNP VOV VTV VTC QĐND SGGP NLĐ PLO TTO VNE VTVE NDO BNEWS AFP AP Reuters Xinhua KTĐT CAND ĐCSVN".split(
    " ",
  ),
);

const SIGNED = /^\(?([\p{Lu}\d.]{2,12}|[A-Z][A-Za-z]+)(?:\.(?:VN|vn))?\)?\s*[-–—]\s+(?=["“\p{L}\d])/u;
const NAMED = /^\([^()\d]{2,40}\)\s*[-–—]\s*(?=["“\p{L}])/u;
const DATELINE =
  /^(?:\p{Lu}[\p{L}.]*\s?){1,5},?\s*(?:[A-Z][a-z]{2,8}\.? \d{1,2}|\d{1,2}\/\d{1,2})?,?\s*\((?:\p{Lu}[\p{L}.]*\s?){1,4}\)\s*[-–—]\s*/u;

/**
 * The first paragraph without the mark of who reports it: "ĐBP - ", "(Dân trí) - ", "Sơn La, Nov 24 (VNS) — ". An
 * acronym that the rest of the article uses too is the paragraph's first word, no mark, unless agencies are known to
 * sign so.
 */
export function stripLeadMark(paragraph: string, rest: string): string {
  const signed = SIGNED.exec(paragraph);
  const name = signed?.[1]?.replace(/\.(?:VN|vn)$/, "") ?? "";
  const unknown = !AGENCIES.has(name);
  if (signed && (!unknown || (/^[\p{Lu}.]+$/u.test(name) && !mentions(rest, name)))) {
    return paragraph.slice(signed[0].length);
  }
  return paragraph.replace(NAMED, "").replace(DATELINE, "");
}

/** Whether a line opens with a known agency's mark, as teasers of other articles do. */
export function hasLeadMark(paragraph: string): boolean {
  return AGENCIES.has(SIGNED.exec(paragraph)?.[1]?.replace(/\.(?:VN|vn)$/, "") ?? "");
}

function mentions(text: string, word: string): boolean {
  return text.split(/[^\p{L}\d.]+/u).includes(word);
}
