import { BARE, type Frame, programOf, severityOf } from "./record.ts";
import { isoAt } from "./when.ts";

const HEADER = /^(?:\d{1,7} )?<(\d{1,3})>1 (\S{1,64}) (\S{1,255}) (\S{1,128}) (\S{1,128}) (\S{1,64}) /;
const ELEMENT = /\[(?:[^\]"\\]|\\.|"(?:[^"\\]|\\.)*")*\]/y;

/** RFC 5424, also with the length before it (RFC 6587). Structured data is left out. */
export function frameRfc5424(line: string): Frame | null {
  const match = HEADER.exec(line);
  if (!match) return null;
  const [header, priority, time = "-", host = "-", program = "-", pid = "-"] = match;
  let at = header.length;
  if (line[at] === "-") at++;
  else for (ELEMENT.lastIndex = at; ELEMENT.test(line); ) at = ELEMENT.lastIndex;
  if (at === header.length) return null;
  if (line[at] === " ") at++;
  if (line.charCodeAt(at) === 0xfeff) at++;
  return {
    ...BARE,
    framing: "rfc5424",
    when: isoAt(time),
    host: host === "-" ? null : host,
    program: program === "-" ? null : programOf(program),
    pid: /^\d{1,10}$/.test(pid) ? Number(pid) : null,
    severity: severityOf(Number(priority)),
    text: line.slice(at),
    prefix: line.slice(0, at),
  };
}
