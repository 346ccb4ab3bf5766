import { BrokenCircuitError, ConsecutiveBreaker, circuitBreaker, handleWhenResult } from "cockatiel";
import type { Log } from "../log.ts";
import { askModel, type ModelAnswer, type ModelRequest, mostSpent, type Outage } from "./ask-model.ts";
import type { ModelBudget } from "./budget.ts";

/** A language model that is asked within a budget. */
export interface Model {
  /** As its server calls it. */
  name: string;
  /** An answer in the form asked for, or why there is none. Never throws. */
  ask<T>(request: Asked<T>): Promise<ModelAnswer<T>>;
}

export type Asked<T> = Pick<ModelRequest<T>, "messages" | "form" | "signal">;

interface ModelOptions extends Pick<ModelRequest<unknown>, "client" | "modelName"> {
  budget: ModelBudget;
  log: Log;
  /** How long a model that failed again and again is left alone. Default: 60 s. */
  restMs?: number;
}

/** After so many outages in a row nobody is made to wait for the next one. */
const OUTAGES_IN_A_ROW = 3;
const REST_MS = 60_000;

/** Outages that the next request would meet as well; a refusal or a broken answer is about one question. */
const LASTING: Outage[] = ["timeout", "rate-limit", "denied", "unreachable", "server-error"];

const UNSENT = { calls: 0, tokens: 0 };

/**
 * A model behind a budget and a circuit breaker: what would pass the day's limit is not sent, and after three outages in a
 * row nothing is for a minute; then one request tries.
 */
export function openModel({ budget, log, restMs = REST_MS, ...calls }: ModelOptions): Model {
  const breaker = circuitBreaker(
    handleWhenResult((answer) => LASTING.includes((answer as { outage?: Outage }).outage as Outage)),
    { halfOpenAfter: restMs, breaker: new ConsecutiveBreaker(OUTAGES_IN_A_ROW) },
  );
  breaker.onBreak(() => log("warn", "model left alone after outages in a row", { ms: restMs }));
  return {
    name: calls.modelName,
    async ask<T>(asked: Asked<T>): Promise<ModelAnswer<T>> {
      const request = { ...asked, ...calls, log };
      try {
        return await breaker.execute(() => askWithin(budget, request));
      } catch (error) {
        if (!(error instanceof BrokenCircuitError)) throw error;
        log("debug", "model not asked", { outage: "resting" });
        return { outage: "resting", spent: UNSENT };
      }
    },
  };
}

/**
 * The most that a request can cost is set aside before it is sent, so that no two can pass the limit together. A count that
 * cannot be read is no limit that is kept: nothing is sent.
 */
async function askWithin<T>(budget: ModelBudget, request: ModelRequest<T>): Promise<ModelAnswer<T>> {
  const { log } = request;
  const counted = <R>(write: () => R): R | null => {
    try {
      return write();
    } catch (error) {
      log("error", "model's cost not counted", { error });
      return null;
    }
  };
  const reservation = counted(() => budget.reserve(mostSpent(request)));
  if (reservation === null) {
    log("warn", "model not asked", { outage: "limit" });
    return { outage: "limit", spent: UNSENT };
  }
  const answer = await askModel(request);
  counted(() => reservation.settle(answer.spent));
  return answer;
}
