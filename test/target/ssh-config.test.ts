import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { homedir, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { hostPort, parseDestination } from "../../src/target/destination.ts";
import { parseSshOptions, resolveSshChain } from "../../src/target/ssh-config.ts";
import { expandJump, expandPath } from "../../src/target/ssh-tokens.ts";
import { has } from "../transport/ssh-lab.ts";

const noSsh = !has("ssh");
if (noSsh) console.warn("skipped: no ssh on this machine");

describe("parseDestination", () => {
  it.each([
    ["w1", { user: null, host: "w1", port: null }],
    ["root@w1:2222", { user: "root", host: "w1", port: 2222 }],
    ["a@realm@w1", { user: "a@realm", host: "w1", port: null }],
    ["[fe80::1%eth0]:22", { user: null, host: "fe80::1%eth0", port: 22 }],
    ["me@[::1]", { user: "me", host: "::1", port: null }],
    ["fd00::7", { user: null, host: "fd00::7", port: null }],
  ])("reads %s", (text, expected) => {
    expect(parseDestination(text)).toEqual(expected);
  });

  it.each([
    "",
    "@w1",
    "w1:",
    "w1:0",
    "w1:70000",
    "w1:ssh",
    "-oProxyCommand=x",
    "me@-x",
    "w 1",
    "w1;id",
    "$(id)",
    "[]:1",
    "a\x1bb",
  ])("refuses %j with exit code 2", (text) => {
    expect(() => parseDestination(text)).toThrow(expect.objectContaining({ code: "USAGE", exitCode: 2 }));
  });

  it("writes an address as OpenSSH does", () => {
    expect([hostPort("w1", 22), hostPort("::1", 2200)]).toEqual(["w1:22", "[::1]:2200"]);
  });
});

describe("expandPath", () => {
  const values = { alias: "w1", host: "10.0.0.1", port: 2200, user: "root", keyAlias: null };

  it("expands the home directory and the tokens that ssh -G leaves", () => {
    expect(expandPath("~/keys/id_%r@%h:%p_%n_%%", values)).toBe(`${homedir()}/keys/id_root@10.0.0.1:2200_w1_%`);
    expect(expandPath("%d/id", values)).toBe(`${homedir()}/id`);
  });

  it("gives up on what only ssh can expand", () => {
    expect([
      expandPath("/x/%C", values),
      expandPath("~other/id", values),
      expandPath(["/$", "{NO_SUCH_VARIABLE_1}"].join(""), values),
    ]).toEqual([null, null, null]);
  });

  it("expands the tokens of a jump host", () => {
    expect(expandJump("%r@jump-%n:%p", values)).toBe("root@jump-w1:2200");
  });
});

it("keeps repeated keywords, in order", () => {
  const options = parseSshOptions("host w1\nidentityfile ~/a b\nidentityfile ~/c\ncanonicalizePermittedcnames none\n");
  expect(options.get("identityfile")).toEqual(["~/a b", "~/c"]);
  expect(options.get("canonicalizepermittedcnames")).toEqual(["none"]);
});

describe.skipIf(noSsh)("resolveSshChain", { timeout: 30_000 }, () => {
  let dir = "";
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), "nodectl-config-"));
  });
  afterEach(() => {
    rmSync(dir, { recursive: true });
  });
  const resolve = (config: string, destination: string, hostName: string | null = null) => {
    const configFile = join(dir, "config");
    writeFileSync(configFile, config);
    return resolveSshChain({
      destination,
      configFile,
      hostName,
      timeoutMs: 10_000,
      signal: new AbortController().signal,
    });
  };
  const addresses = async (...args: Parameters<typeof resolve>) =>
    (await resolve(...args)).map(({ address }) => address);

  it("takes Include, Match and HostName tokens as ssh does", async () => {
    writeFileSync(join(dir, "more"), "Match host *.example\n User matched\n");
    const config = `Include ${join(dir, "more")}\nHost w*\n HostName %h.example\n Port 2200\nMatch final\n`;
    expect(await addresses(config, "w1")).toEqual(["matched@w1.example:2200"]);
  });

  it("lets the destination's user and port win", async () => {
    expect(await addresses("Host w1\n User a\n Port 1\n", "b@w1:2")).toEqual(["b@w1:2"]);
  });

  it("takes the given address, unless the configuration has one", async () => {
    expect(await addresses("Host *\n User me\n", "W1", "10.0.0.9")).toEqual(["me@10.0.0.9:22"]);
    expect(await addresses("Host w1\n User me\n HostName 10.1.1.1\n", "w1", "10.0.0.9")).toEqual(["me@10.1.1.1:22"]);
  });

  it("follows jump hosts: the first as it is configured, the others through the one before", async () => {
    const config = [
      "Host a\n ProxyJump z",
      "Host b\n ProxyJump ignored",
      "Host c\n ProxyCommand ignored",
      "Host w1\n ProxyJump a,x@b:7,c",
      "Host *\n User me",
    ].join("\n");
    expect(await addresses(config, "w1")).toEqual(["me@z:22", "me@a:22", "x@b:7", "me@c:22", "me@w1:22"]);
    expect((await resolve(config, "w1")).map(({ proxyCommand }) => proxyCommand)).toEqual([
      null,
      null,
      null,
      null,
      null,
    ]);
  });

  it("heeds ProxyJump none and keeps a ProxyCommand", async () => {
    const config = "Host a\n ProxyJump none\nHost b\n ProxyCommand nc %h %p\nHost *\n User me\n ProxyJump j\n";
    expect(await addresses(config, "a")).toEqual(["me@a:22"]);
    expect((await resolve(config, "b")).map(({ proxyCommand }) => proxyCommand)).toEqual(["nc %h %p"]);
  });

  it("refuses a configuration that ssh refuses", async () => {
    await expect(resolve("Port x\n", "w1")).rejects.toMatchObject({ code: "SSH_CONFIG_INVALID", exitCode: 3 });
  });
});
