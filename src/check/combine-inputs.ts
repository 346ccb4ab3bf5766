import type { Input } from "./computations.ts";

/** Pairs of what is named, of two metrics. */
export const twoMetrics = (inputs: Input[]) =>
  pairs(inputs).filter(([a, b]) => a.fact.metric !== b.fact.metric);

/** Stretches of two or more inputs side by side, the longest first. */
export function runs(inputs: Input[]): Input[][] {
  // "6 buffaloes (three pairs) and 40 goats": what is told twice counts once.
  const once = inputs.filter(({ fact }, at) => inputs.findIndex((other) => other.fact === fact) === at);
  const lists = once.length < inputs.length ? [inputs, once] : [inputs];
  const found: Input[][] = [];
  for (const list of lists)
    for (let length = list.length; length > 1; length--)
      for (let at = 0; at + length <= list.length; at++) found.push(list.slice(at, at + length));
  return found;
}

export function pairs(inputs: Input[]): [Input, Input][] {
  return inputs.flatMap((a, at) => inputs.slice(at + 1).map((b): [Input, Input] => [a, b]));
}

/** "1,018 of the 9,137 trainees were at *college or intermediate* level": parts that are named, pair by pair. */
export function partsIn(inputs: Input[]): Input[][] {
  return pairs(inputs.filter(({ fact }) => fact.partOf !== null)).filter(
    ([a, b]) => a.fact.partOf === b.fact.partOf && a.fact.id !== b.fact.id,
  );
}
