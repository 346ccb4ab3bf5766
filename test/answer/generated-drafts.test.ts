import fc from "fast-check";
import { expect, test } from "vitest";
import { answerQuestion } from "../../src/answer/answer-question.ts";
import type { Reply } from "../../src/domain.ts";
import { findQuantities } from "../../src/quantities/find-quantities.ts";
import { modelRoom } from "../support/model-room.ts";
import { roomOf } from "../support/room.ts";
import { scene } from "../support/sample-scene.ts";

const OPEN = "Vì sao trong những năm qua đời sống của bà con đỡ vất vả?";

const saidIn = ({ blocks }: Reply) =>
  blocks
    .filter(({ type }) => type === "headline" || type === "line")
    .map(({ segments }) => segments.map(({ text }) => text).join(""))
    .join("\n");

test("in generated drafts no figure reaches the person that is not a fact's own", async () => {
  const words = fc.constantFrom(
    ...[
      "Tỷ lệ hộ nghèo là",
      "Xã Na Sang có",
      "giảm",
      "gần",
      "hơn",
      "mỗi tháng",
      "triệu",
      "-",
      "17,66%",
      "năm 2024",
    ],
    ...[
      "mười hai",
      "twenty-one",
      "một nửa",
      "nhờ học nghề và nhà ở",
      "của Điện Biên",
      "two\u200b",
      "①",
      "(",
      ".",
      "",
    ],
  );
  const fact = fc.constantFrom(...scene.facts.map(({ id }) => id), "made-up");
  const part = fc.record({ words: fc.option(words), fact: fc.option(fact, { freq: 2 }) });
  const passages = fc.subarray([...scene.passages.map(({ id }) => id), "made-up-p01"], { maxLength: 2 });
  const sentence = fc.record({ parts: fc.array(part, { maxLength: 4 }), passages });
  const drafts = fc.sample(fc.array(sentence, { minLength: 1, maxLength: 2 }), { numRuns: 1000, seed: 7 });
  const { room } = await modelRoom(drafts.map((sentences) => ({ says: { answerable: true, sentences } })));
  const own = await answerQuestion({ text: OPEN }, roomOf(scene));
  let fromModel = 0;
  for (let n = 0; n < drafts.length / 2; n++) {
    const reply = await answerQuestion({ text: OPEN }, room);
    if (reply.engine !== "model") {
      expect(reply).toEqual(own);
      continue;
    }
    fromModel++;
    const said = saidIn(reply);
    const printed = reply.figures.map(({ text }) => text);
    const dates = /\[\d\]|năm \d{4}/g;
    for (const { text } of findQuantities(said.replace(dates, ""), { language: "vi" })) {
      expect(printed).toContain(text);
    }
    for (const digits of said.replace(dates, "").match(/[\d.,]*\d/g) ?? []) {
      expect(printed.join(" ")).toContain(digits);
    }
  }
  // Else the generator proves nothing.
  expect(fromModel).toBeGreaterThan(5);
});
