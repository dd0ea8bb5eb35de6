import { describe, expect, it } from "vitest";
import {
  parseCriContainerDetail,
  parseCriContainers,
  parseCriSandboxDetail,
  parseCriSandboxes,
} from "../../src/parsers/crictl.ts";
import { parseLinks } from "../../src/parsers/links.ts";
import { fixture } from "../use/replay.ts";
import { bytes } from "./recorded.ts";

const output = async (prefix: string) => {
  const bundle = await fixture("w1-trouble");
  return [...bundle.results]
    .filter(([key]) => key === prefix || key.startsWith(`${prefix} `))
    .map(([, { stdout }]) => stdout);
};
const PARSERS = { parseCriSandboxes, parseCriContainers, parseCriContainerDetail, parseCriSandboxDetail, parseLinks };

describe.each(Object.entries(PARSERS))("%s", (_name, parse) => {
  it.each(["", "[", '{"items": [', "null", "42", '"x"', "rpc error: code = Unavailable", "\0\xff"])(
    "takes %j for unreadable, never for an empty list",
    (junk) => {
      expect(parse(bytes(junk))).toBeNull();
    },
  );
});

it("tells 'none' where crictl says none", () => {
  expect(parseCriSandboxes(bytes('{"items":[]}'))).toEqual([]);
  expect(parseCriContainers(bytes('{"containers":[]}'))).toEqual([]);
});

it("gives every recorded sandbox and container whole", async () => {
  const [pods] = await output("crictl-pods");
  const [ps] = await output("crictl-ps");
  const sandboxes = parseCriSandboxes(pods ?? new Uint8Array()) ?? [];
  const containers = parseCriContainers(ps ?? new Uint8Array()) ?? [];
  expect([sandboxes.length, containers.length]).toEqual([24, 31]);
  for (const { id, uid, name, namespace, state, createdAt } of sandboxes) {
    expect(id).toMatch(/^[0-9a-f]{64}$/);
    expect([uid, name, namespace, createdAt]).not.toContain(null);
    expect(["ready", "notready"]).toContain(state);
  }
  for (const container of containers) {
    expect(sandboxes.map(({ id }) => id)).toContain(container.sandboxId);
    expect([
      container.podUid,
      container.podName,
      container.name,
      container.imageRef,
      container.createdAt,
    ]).not.toContain(null);
    expect(["running", "exited"]).toContain(container.state);
  }
});

it("gives what inspection adds: exit codes of the ended alone, PIDs of the living alone", async () => {
  for (const stdout of await output("crictl-inspect")) {
    const detail = parseCriContainerDetail(stdout);
    const { status } = JSON.parse(Buffer.from(stdout).toString()) as { status: { state: string; exitCode: number } };
    if (status.state === "CONTAINER_RUNNING")
      expect(detail).toMatchObject({ exitCode: null, finishedAt: null, pid: expect.any(Number) });
    else
      expect(detail).toMatchObject({ exitCode: status.exitCode, finishedAt: expect.stringMatching(/Z$/), pid: null });
    expect(detail?.logPath).toMatch(/^\/var\/log\/pods\//);
  }
  const modes = (await output("crictl-inspectp")).map((stdout) => parseCriSandboxDetail(stdout)?.hostNetwork);
  expect(modes.filter((mode) => mode === true)).toHaveLength(1);
});

describe("times", () => {
  const created = (createdAt: unknown) =>
    parseCriSandboxes(bytes(JSON.stringify({ items: [{ id: "a", createdAt }] })))?.[0]?.createdAt;

  it("keep all nine digits, which a number would round", () => {
    expect(created("1795264487123456789")).toBe("2026-11-21T12:34:47.123456789Z");
    expect(created("1795264487000000001")).toBe("2026-11-21T12:34:47.000000001Z");
  });

  it.each(["0", "", "-62135596800000000000", "x", 1795264487, null, "99999999999999999999"])(
    "are null for %j",
    (value) => {
      expect(created(value)).toBeNull();
    },
  );

  it("are null for Go's zero time and for 1970", () => {
    const detail = (finishedAt: string) =>
      parseCriContainerDetail(bytes(JSON.stringify({ status: { id: "a", exitCode: 0, finishedAt } })));
    for (const never of ["0001-01-01T00:00:00Z", "1970-01-01T00:00:00Z", "1970-01-01T00:00:00.000000000Z", ""])
      expect(detail(never)).toMatchObject({ finishedAt: null, exitCode: null });
    expect(detail("2026-11-21T13:34:47+01:00")).toMatchObject({ finishedAt: "2026-11-21T12:34:47.000Z", exitCode: 0 });
  });
});

it("an object's own keys never reach a prototype", () => {
  const row = '{"items":[{"id":"a","annotations":{"__proto__":"x","constructor":"y"}}]}';
  const [sandbox] = parseCriSandboxes(bytes(row)) ?? [];
  expect(sandbox?.annotations.constructor).toBe("y");
  expect(({} as Record<string, unknown>).x).toBeUndefined();
});
