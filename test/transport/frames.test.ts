import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Frame, FrameDecoder } from "../../src/transport/frames.ts";

const NONCE = "0123456789abcdef0123456789abcdef";
const unlimited = (): number => Number.MAX_SAFE_INTEGER;

function decode(
  chunks: readonly Uint8Array[],
  limit: (index: number) => number = unlimited,
): { frames: Frame[]; decoder: FrameDecoder } {
  const decoder = new FrameDecoder(NONCE, limit);
  return { frames: chunks.flatMap((chunk) => decoder.push(chunk)), decoder };
}

function cut(bytes: Uint8Array, cuts: readonly number[]): Uint8Array[] {
  const at = [0, ...cuts.map((n) => n % (bytes.length + 1)).toSorted((a, b) => a - b), bytes.length];
  return at.slice(1).map((end, index) => bytes.subarray(at[index], end));
}

const encode = (bodies: readonly Uint8Array[]): Buffer =>
  Buffer.concat(bodies.flatMap((body, index) => [body, Buffer.from(`\n${NONCE} ${index} a b\n`)]));

// Bytes that come near the marker are what a decoder stumbles over.
const piece = fc.oneof(
  fc.uint8Array({ maxLength: 40 }),
  fc
    .constantFrom("\n", "\n\n", `\n${NONCE}`, NONCE, `${NONCE} 1\n`, `\n${NONCE.slice(0, 20)}`, "\r\n")
    .map((text) => Buffer.from(text)),
);
const body = fc
  .array(piece, { maxLength: 6 })
  .map((pieces) => new Uint8Array(Buffer.concat(pieces)))
  .filter((bytes) => !Buffer.from(bytes).includes(`\n${NONCE} `));

describe("FrameDecoder", () => {
  it("returns every output byte for byte, wherever the stream is cut", () => {
    fc.assert(
      fc.property(fc.array(body, { maxLength: 5 }), fc.array(fc.nat(), { maxLength: 30 }), (bodies, cuts) => {
        const { frames } = decode(cut(encode(bodies), cuts));
        expect(frames.map((frame) => Buffer.from(frame.body).toString("hex"))).toEqual(
          bodies.map((bytes) => Buffer.from(bytes).toString("hex")),
        );
        expect(frames.map(({ fields }) => fields)).toEqual(bodies.map((_, index) => [`${index}`, "a", "b"]));
      }),
    );
  });

  it("gives the same frames for a stream that comes byte by byte", () => {
    const stream = encode([Buffer.from("noise"), Buffer.from("\n\n"), Buffer.alloc(0), Buffer.from(`x\n${NONCE}`)]);
    expect(decode([...stream].map((byte) => Uint8Array.of(byte))).frames).toEqual(decode([stream]).frames);
  });

  it("keeps an output's own last line feed, and adds none to an output without", () => {
    const { frames } = decode([encode([Buffer.from("with\n"), Buffer.from("without")])]);
    expect(frames.map(({ body: bytes }) => Buffer.from(bytes).toString())).toEqual(["with\n", "without"]);
  });

  it("takes another nonce's line for output", () => {
    const forged = Buffer.from(`\n${NONCE.replace("0", "1")} 0 0\n`);
    expect(decode([encode([forged])]).frames.map(({ body: bytes }) => Buffer.from(bytes))).toEqual([forged]);
  });

  it("shows what has come of a frame that is never closed", () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.integer({ min: 2, max: 34 }), (bytes, begun) => {
        const { decoder } = decode([
          encode([Buffer.from("first")]),
          bytes,
          Buffer.from(`\n${NONCE} `).subarray(0, begun),
        ]);
        expect(Buffer.from(decoder.remainder)).toEqual(Buffer.from(bytes));
      }),
    );
    const { decoder } = decode([Buffer.from(`half a line\n${NONCE.slice(0, 20)}`)]);
    expect(Buffer.from(decoder.remainder).toString()).toBe("half a line");
  });

  it("stops at the byte after a frame's limit, and keeps no more", () => {
    const within = decode([encode([Buffer.from("1234"), Buffer.from("12345")])], () => 5);
    expect([within.frames.length, within.decoder.broken]).toEqual([2, false]);
    const beyond = decode([encode([Buffer.from("1234"), Buffer.from("123456"), Buffer.from("1")])], () => 5);
    expect([beyond.frames.length, beyond.decoder.broken]).toEqual([1, true]);
    expect(Buffer.from(beyond.decoder.remainder).toString()).toBe("12345");
  });

  it("drops what it is not to keep of a frame, and goes on behind it", () => {
    const decoder = new FrameDecoder(
      NONCE,
      () => 6,
      () => 3,
    );
    const bytes = [...encode(["123456", "", "12"].map((text) => Buffer.from(text)))];
    const frames = bytes.flatMap((byte) => decoder.push(Uint8Array.of(byte)));
    expect(frames.map((frame) => Buffer.from(frame.body).toString())).toEqual(["123", "", "12"]);
    decoder.push(encode([Buffer.from("1234567")]));
    expect(decoder.broken).toBe(true);
  });

  it("doesn't wait forever for the end of a marker line", () => {
    const { decoder } = decode([Buffer.from(`\n${NONCE} `), Buffer.alloc(10_000, 0x61)]);
    expect(decoder.broken).toBe(true);
  });
});
