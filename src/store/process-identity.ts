import { readFileSync } from "node:fs";

/** This process, told apart from another one that had its number before, or has it in another container. */
export const thisProcess = (): string => identity(process.pid);

/** Whether the process that `thisProcess` named is still there. */
export function isRunning(name: string): boolean {
  const pid = Number(/^\d+/.exec(name)?.[0]);
  return Number.isInteger(pid) && pid > 0 && exists(pid) && identity(pid) === name;
}

function identity(pid: number): string {
  return `${pid}:${startOf(pid)}`;
}

/** Its start in clock ticks since the machine's; 0 where the system does not tell. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The name in brackets may hold spaces; the start is the 20th field after it.
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "0";
  } catch {
    return "0";
  }
}

function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}
