import type { PlaceKind } from "../../vocabulary/vocabulary.ts";
import type { Phrases } from "./phrases.ts";

const kindName = (kind: PlaceKind | null) =>
  kind === null || kind === "province" || kind === "country" ? "" : ` ${kind}`;

export const en: Phrases = {
  place: (kind) => ({ before: "in ", after: kindName(kind) }),
  part: (kind) => ({ before: "", after: kindName(kind) }),
  kind: { actual: null, expected: "expected/estimated", target: "target", plan: "plan" },
  change: { up: "up ", down: "down " },
  formula: {
    sum: (inputs) => inputs.join(" plus "),
    difference: ([from, to]) => `${to} minus ${from}`,
    growth: ([from, to]) => `${to} compared with ${from}, in percent`,
    share: ([part, whole]) =>
      whole === undefined
        ? `the part of ${part} divided by the whole, in percent`
        : `${part} divided by ${whole}, in percent`,
    ratio: ([figure, divisor]) => `${figure} divided by ${divisor}`,
    remainder: ([part, whole]) =>
      whole === undefined ? `the whole of ${part} minus the part` : `${whole} minus ${part}`,
    complement: ([rate]) => `the whole minus ${rate}`,
    "yearly-average": ([total]) => `${total} divided by the number of years`,
    "per-unit": ([amount, count]) => `${amount} divided by ${count}`,
  },
  computed: {
    sum: { alone: "Together: " },
    difference: {},
    growth: {},
    share: { of: " of: " },
    ratio: { of: ", compared with: " },
    remainder: { alone: "Difference: " },
    complement: { alone: "The rest: " },
    "yearly-average": { alone: "On average each year: " },
    "per-unit": { alone: "On average: " },
  },
  computedFrom: {
    sum: "Computed by adding up:",
    difference: "Computed as the later minus the earlier:",
    growth: "Computed as the change from the earlier to the later, in percent of the earlier:",
    share: "Computed as the part divided by the whole, in percent:",
    ratio: "Computed as the upper divided by the lower:",
    remainder: "Computed as the larger minus the smaller:",
    complement: "Computed as the whole, in percent, minus this share:",
    "yearly-average": "Computed as the total divided by the number of years:",
    "per-unit": "Computed as the upper divided by the lower:",
  },
  most: "The most: ",
  inArticle: "Article: ",
  said: "; said by: ",
  saidByNobody: "; it names nobody who says so",
  writtenBy: "; written by: ",
  confirm: "Yes.",
  deny: "No, the sources say otherwise.",
  denyAim: "No, that is a target, and no result.",
  denyComparison: "No, it is the other way round.",
  noFigure: "The articles that I know have no figure for that, for the place and time asked.",
  othersUnknown: "Of the other times or places asked, the articles that I know have no figure.",
  noText: "The articles that I know do not say.",
  instead: "What they do have:",
  otherReadings: "You may also have meant:",
  leftOut: ["Questions left out, as there are too many at a time: ", ". Please send them again."],
  clarify: "Which figure do you mean? Say what it measures, for example:",
  help: "Ask me for a development figure of Điện Biên: what, where, when. I answer from newspaper articles and show the source. I read English and Vietnamese. For example:",
  notes: {
    conflict: "Another article has another figure for the same:",
    derivation: "The amounts beside it give:",
    target: "The target is:",
    unreviewed: "Read from the article by program; nobody has reviewed it yet.",
    "former-name": "The place was called before:",
    neighbour: "The same figure is also printed as:",
  },
  brief: "brief of the article",
  translatedBrief: "brief of the article, translated",
  article: "article",
  seeFigure: "the figure in the article",
  noAuthor: "no author named",
  noDate: "no date",
};
