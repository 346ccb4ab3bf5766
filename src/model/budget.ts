/** What requests to a model cost. A request that is sent again is another call. */
export interface Spending {
  calls: number;
  tokens: number;
}

/** What a day may cost; the day is one of UTC. */
export type DailyLimits = Spending;

/** Something set aside for a request that is about to be sent. */
export interface Reservation {
  /** Gives back what was not spent. What is never settled counts as spent. */
  settle(spent: Spending): void;
}

/** What may still be spent today, by all processes together. */
export interface ModelBudget {
  /** Sets the most aside that a request can cost; null where that would pass the day's limit. */
  reserve(most: Spending): Reservation | null;
}
