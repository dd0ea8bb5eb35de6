import { request as httpRequest, type IncomingMessage } from "node:http";
import { request as httpsRequest, type RequestOptions } from "node:https";
import { pipeline, type Readable } from "node:stream";
import { setTimeout as wait } from "node:timers/promises";
import { createGunzip } from "node:zlib";

export interface ApiAnswer {
  status: number;
  /** Uncompressed, at most `limitBytes` of it. */
  body: Uint8Array;
  whole: boolean;
  limitBytes: number;
}

/** What an API server that sheds load answers, with the seconds to stay away in Retry-After (as a rule 1). */
const RETRIED = new Set([429, 500, 502, 503, 504]);

/**
 * One GET. Asks again in a moment as long as the server wants that and `signal` allows it.
 *
 * @param options  where to and as whom, without the path
 * @throws whatever the connection ended with; an AbortError where `signal` did it
 */
export async function get(
  options: RequestOptions,
  path: string,
  limitBytes: number,
  signal: AbortSignal,
): Promise<ApiAnswer> {
  for (;;) {
    const response = await send(options, path, signal);
    const status = response.statusCode ?? 0;
    const { body, whole } = await readBody(response, limitBytes);
    const retryAfter = /^[012]$/.exec(response.headers["retry-after"] ?? "");
    if (!RETRIED.has(status) || retryAfter === null) return { status, body, whole, limitBytes };
    await wait(Math.max(1, Number(retryAfter[0])) * 1_000, undefined, { signal }).catch(() => {});
    if (signal.aborted) return { status, body, whole, limitBytes };
  }
}

function send(options: RequestOptions, path: string, signal: AbortSignal): Promise<IncomingMessage> {
  const request = options.protocol === "http:" ? httpRequest : httpsRequest;
  return new Promise((resolve, reject) => {
    const asked = request({
      ...options,
      path,
      signal,
      method: "GET",
      headers: { ...options.headers, accept: "application/json", "accept-encoding": "gzip", "user-agent": "nodectl" },
    });
    asked.once("response", resolve);
    asked.on("error", (error: NodeJS.ErrnoException) => {
      // The server may give up an idle connection just as it is used again.
      if (asked.reusedSocket && error.code === "ECONNRESET") resolve(send(options, path, signal));
      else reject(error);
    });
    asked.end();
  });
}

async function readBody(response: IncomingMessage, limitBytes: number): Promise<{ body: Uint8Array; whole: boolean }> {
  const stream = response.headers["content-encoding"] === "gzip" ? unzipped(response) : response;
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    chunks.push(chunk.subarray(0, limitBytes - size));
    size += chunk.length;
    // Leaving the loop destroys the stream, and the connection with it.
    if (size > limitBytes) return { body: Buffer.concat(chunks), whole: false };
  }
  return { body: Buffer.concat(chunks), whole: true };
}

function unzipped(response: IncomingMessage): Readable {
  const gunzip = createGunzip();
  // Its end, good or bad, shows in what is read from `gunzip`.
  pipeline(response, gunzip, () => {});
  return gunzip;
}
