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
