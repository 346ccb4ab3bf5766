import { Worker } from "node:worker_threads";
import { type Unreadable, UnreadableFile } from "./unreadable-file.ts";

/** What a long article with tables needs many times over. */
const MOST_MEGABYTES = 256;
const DEADLINE_MS = 30_000;
/** A thread that waits for nothing costs memory; of a folder of documents one follows the other at once. */
const IDLE_MS = 1000;

type Answer = { text: string } | { reason: Unreadable; message: string };
const TOO_MUCH: Answer = { reason: "too-large", message: "takes more memory or time than any article needs" };

let thread: Worker | null = null;
let last: Promise<unknown> = Promise.resolve();

/**
 * The text of a Word document or a PDF, as HTML or as lines. It is read in a thread of its own, with bounded memory and
 * time: whatever a file is made to do, the program goes on.
 * @throws UnreadableFile where it cannot be read.
 */
export function readDocument(format: "docx" | "pdf", bytes: Buffer, file: string): Promise<string> {
  const reading = last.then(() => readNext(format, bytes, file));
  last = reading.catch(() => {});
  return reading;
}

async function readNext(format: string, bytes: Buffer, file: string): Promise<string> {
  const worker = thread ?? startThread();
  const answer = await answerOf(worker, { format, bytes, file });
  if (answer === TOO_MUCH) {
    thread = null;
    await worker.terminate();
  } else endWhenIdle(worker);
  if ("text" in answer) return answer.text;
  throw new UnreadableFile(file, answer.reason, answer.message);
}

function startThread(): Worker {
  const resourceLimits = { maxOldGenerationSizeMb: MOST_MEGABYTES };
  thread = new Worker(new URL("./document-thread.ts", import.meta.url), { resourceLimits });
  return thread;
}

function answerOf(worker: Worker, request: object): Promise<Answer> {
  return new Promise((resolve) => {
    const finish = (answer: Answer) => {
      clearTimeout(timer);
      worker.off("message", finish).off("error", fail);
      resolve(answer);
    };
    const fail = () => finish(TOO_MUCH);
    const timer = setTimeout(fail, DEADLINE_MS);
    worker.once("message", finish).once("error", fail);
    worker.ref();
    worker.postMessage(request);
  });
}

/** The thread keeps no program from ending. */
function endWhenIdle(worker: Worker): void {
  const mine = last;
  worker.unref();
  const timer = setTimeout(() => {
    if (last !== mine || thread !== worker) return;
    thread = null;
    void worker.terminate();
  }, IDLE_MS);
  timer.unref();
}
