import { expect, test } from "vitest";
import type { Citation, ReplyFigure } from "../../src/domain.ts";
import { sampleFact } from "../support/sample-fact.ts";
import { sampleCitation, sampleFigure, sampleReply } from "../support/sample-reply.ts";
import { judgeCitation } from "./judge-citation.ts";

const FACTS = new Map([["f-01", sampleFact()]]);
const RELEVANT = [["news-p01"]];
const OWN = { article: "news", passage: "news-p01", quote: "Tỷ lệ hộ nghèo năm 2025 là 17,66%." };

const judge = (citation: Partial<Citation>, figures: Partial<ReplyFigure>[]) =>
  judgeCitation(
    sampleReply("…", {
      figures: figures.map((figure) => sampleFigure("17,66%", { fact: "f-01", ...figure })),
      citations: [sampleCitation({ ...OWN, ...citation })],
    }),
    FACTS,
    RELEVANT,
  );

test.each<[boolean, string, Partial<Citation>, Partial<ReplyFigure>[]]>([
  [true, "the fact's own passage, quoted with the figure", {}, [{}]],
  [true, "the same in English", { quote: "The poverty rate was 17.66% in 2025." }, [{}]],
  [false, "another passage of the article", { passage: "news-p02" }, [{}]],
  [false, "another article", { article: "other" }, [{}]],
  [false, "a quote without the figure", { quote: "Tỷ lệ hộ nghèo năm 2025 giảm." }, [{}]],
  [false, "a citation that the figure does not point at", { n: 2 }, [{}]],
  [false, "no citation at the figure", {}, [{ citations: [] }]],
  [false, "one of two figures cited", {}, [{}, { citations: [] }]],
  [true, "a result cited by its inputs", {}, [{ fact: null, from: ["f-01"] }]],
  [false, "a result of a fact that there is not", {}, [{ fact: null, from: ["f-02"] }]],
  [true, "words from a passage that holds the answer", {}, []],
  [true, "words beside a figure of the context", {}, [{ role: "context", citations: [] }]],
  [false, "words from another passage", { passage: "news-p02" }, []],
])("%s: %s", (right, _what, citation, figures) => {
  expect(judge(citation, figures)).toBe(right);
});
