import type { Subject } from "../../src/state/conversations.ts";

/** The subject of "poverty rate?", or with what is given. */
export function sampleSubject(given: Partial<Subject> = {}): Subject {
  return {
    language: "vi",
    metrics: ["poverty-rate"],
    programmes: [],
    groups: [],
    about: null,
    place: null,
    wholeProvince: false,
    period: null,
    latest: false,
    kind: null,
    unit: null,
    manner: [],
    operations: [],
    times: [],
    facts: [],
    passages: [],
    recent: [],
    ...given,
  };
}
