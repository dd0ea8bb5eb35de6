import { constants, createReadStream } from "node:fs";
import { access, stat } from "node:fs/promises";
import { EXIT, NodectlError } from "../errors.ts";
import { type ClassifiedEntry, Classifier } from "../journal/classify.ts";
import { scanEntries } from "../journal/entries/scan.ts";

export interface ClassifyOptions {
  /** "-" is standard input. */
  readonly files: readonly string[];
  /** For times without a zone; null: UTC. */
  readonly tz: string | null;
  /** Of the first date without a year; null: the latest that isn't after the file's own. */
  readonly year: number | null;
}

type Bytes = AsyncIterable<Uint8Array>;

/** Read at once: more makes a batch of entries that outlives the young generation, and costs half as much time again. */
const PIECE = 1 << 18;

/**
 * The entries of the files in their order, classified, piece by piece. The files are one input: an ID that one of them ties to a pod is that
 * pod's in the next ones, too.
 *
 * @throws NodectlError INPUT_UNREADABLE before the first piece, where a file can't be read; later INPUT_BROKEN, or what `scanEntries` throws
 */
export async function* classifyFiles(
  { files, tz, year }: ClassifyOptions,
  stdin: Bytes,
): AsyncGenerator<readonly ClassifiedEntry[]> {
  const dates: (number | null)[] = [];
  for (const file of files) dates.push(file === "-" ? null : await readableSince(file));
  const classifier = new Classifier();
  for (const [at, file] of files.entries()) {
    const bytes = read(file === "-" ? stdin : createReadStream(file, { highWaterMark: PIECE }), file);
    for await (const entries of scanEntries(bytes, { file, tz, year, fileDate: dates[at] ?? null })) {
      yield entries.map((entry) => classifier.classify(entry));
    }
  }
}

/** When a file that can be read was last written, in milliseconds; null for a pipe. */
async function readableSince(file: string): Promise<number | null> {
  try {
    await access(file, constants.R_OK);
    const found = await stat(file);
    if (!found.isDirectory()) return found.isFile() ? found.mtimeMs : null;
  } catch (error) {
    throw unreadable(file, reasonOf(error));
  }
  throw unreadable(file, "it is a directory");
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && "code" in error ? error.code : null;
  if (code === "ENOENT" || code === "ENOTDIR") return "there is no such file";
  if (code === "EACCES" || code === "EPERM") return "permission denied";
  return error instanceof Error ? error.message : String(error);
}

const unreadable = (file: string, why: string): NodectlError =>
  new NodectlError("INPUT_UNREADABLE", EXIT.usage, `cannot read ${file}: ${why}`);

/** What was read before a failure has been answered: the rest is evidence that is missing. */
async function* read(source: Bytes, file: string): Bytes {
  try {
    yield* source;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new NodectlError("INPUT_BROKEN", EXIT.incomplete, `${file} can't be read to its end: ${why}`, {
      cause: error,
    });
  }
}
