/** The answers of an asynchronous function for the last `capacity` different questions; failures are not kept. */
export function remember<Q, A>(
  capacity: number,
  ask: (question: Q) => Promise<A>,
): (question: Q) => Promise<A> {
  const answers = new Map<string, Promise<A>>();
  return (question) => {
    const key = JSON.stringify(question);
    const answer = answers.get(key) ?? ask(question);
    answers.delete(key);
    answers.set(key, answer);
    if (answers.size > capacity) answers.delete(answers.keys().next().value ?? "");
    answer.catch(() => answers.delete(key));
    return answer;
  };
}

/**
 * What an asynchronous function answers for each of the keys, asked only for those that are not among the last
 * `capacity`; keys without an answer are left out, failures are not kept.
 */
export function rememberEach<A>(
  capacity: number,
  ask: (keys: string[]) => Promise<Map<string, A>>,
): (keys: readonly string[]) => Promise<A[]> {
  const known = new Map<string, Promise<A | undefined>>();
  return async (keys) => {
    const missing = keys.filter((key) => !known.has(key));
    const asked = missing.length > 0 ? ask(missing) : Promise.resolve(new Map<string, A>());
    const answers = keys.map((key) => {
      const answer = known.get(key) ?? asked.then((found) => found.get(key));
      known.delete(key);
      known.set(key, answer);
      answer.catch(() => known.delete(key));
      return answer;
    });
    const found = await Promise.all(answers);
    for (const key of [...known.keys()].slice(0, Math.max(0, known.size - capacity))) known.delete(key);
    return found.filter((answer) => answer !== undefined) as A[];
  };
}
