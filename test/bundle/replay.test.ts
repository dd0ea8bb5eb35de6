import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readBundle } from "../../src/bundle/read.ts";
import { replayTransport } from "../../src/bundle/replay.ts";
import { writeBundle } from "../../src/bundle/write.ts";
import { directory, probe, recorded } from "./samples.ts";

describe("replayTransport", () => {
  const opened = async () => {
    const path = join(await directory(), "w1.tar.gz");
    await writeBundle(recorded(), path);
    return { path, transport: replayTransport(await readBundle(path)) };
  };
  const quiet = new AbortController().signal;

  it("answers as the node did, in request order, and says what wasn't recorded", async () => {
    const { transport } = await opened();
    const requests = [["crictl"], ["/nowhere"], []].map((args) => ({ probe, args }));
    const results = await transport.run(requests, quiet);
    expect(results.map(({ key, status, reason }) => [key, status, reason])).toEqual([
      ["mountinfo crictl", "missing", "no crictl"],
      ["mountinfo /nowhere", "missing", "not in the bundle"],
      ["mountinfo", "ok", null],
    ]);
    expect(results[2]).toEqual(recorded().results[0]);
  });

  it("names the file, the node that was recorded, its privilege and the recording's clock", async () => {
    const { path, transport } = await opened();
    expect(transport.target).toEqual({ kind: "bundle", name: path, address: "w1", via: [], backend: null });
    expect([transport.privilege, transport.startedAt]).toEqual(["sudo", recorded().startedAt]);
  });

  it("stops when the run is interrupted", async () => {
    const { transport } = await opened();
    await expect(transport.run([], AbortSignal.abort(new Error("stop")))).rejects.toThrow("stop");
  });
});
