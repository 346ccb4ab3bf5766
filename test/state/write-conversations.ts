// A process of its own for tests: keeps `count` conversations of a chat in a state file.
import { openState } from "../../src/state/open-state.ts";
import { sampleSubject } from "../support/sample-subject.ts";

const [path = "", chat = "", count = ""] = process.argv.slice(2);
const state = openState(path);
for (let person = 0; person < Number(count); person++)
  state.conversations.keep({ chat, topic: "", person: String(person) }, sampleSubject());
state.close();
