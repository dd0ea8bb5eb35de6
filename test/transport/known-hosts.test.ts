import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parseSshOptions, type SshHop } from "../../src/target/ssh-config.ts";
import {
  fingerprint,
  hasAuthority,
  judgeHostKey,
  keyTypeOf,
  knownKeyTypes,
  lookUpKnownHost,
  parseFound,
} from "../../src/transport/known-hosts.ts";
import { has, makeKey } from "./ssh-lab.ts";

const noKeygen = !has("ssh-keygen");
if (noKeygen) console.warn("skipped: no ssh-keygen on this machine");

const never = new AbortController().signal;

describe("parseFound", () => {
  const [plain, revoked] = [makeKey(), makeKey("ecdsa")];

  it("reads each line with its number and marker", () => {
    const stdout = [
      "# Host foo found: line 2 ",
      `foo,[foo]:2200 ${plain.public} a comment`,
      "# Host foo found: line 14 REVOKED",
      `@revoked foo ${revoked.public}`,
      "# Host foo found: line 15 CA",
      `@cert-authority *.org ${plain.public}`,
      "",
    ].join("\n");
    expect(parseFound(stdout, "f").map(({ line, marker, type }) => [line, marker, type])).toEqual([
      [2, null, "ssh-ed25519"],
      [14, "revoked", "ecdsa-sha2-nistp256"],
      [15, "cert-authority", "ssh-ed25519"],
    ]);
  });

  it("skips a line whose key is not of the type it claims", () => {
    expect(parseFound(`# Host foo found: line 1\nfoo ssh-rsa ${plain.public.split(" ")[1]}\n`, "f")).toEqual([]);
    expect(parseFound("# Host foo found: line 1\nfoo ssh-ed25519 AAAA\n@other foo ssh-ed25519 x\n", "f")).toEqual([]);
  });

  it("knows no type of bytes that are no key", () => {
    expect([Buffer.alloc(0), Buffer.from([255, 255, 255, 255, 1]), Buffer.alloc(3)].map(keyTypeOf)).toEqual([
      "",
      "",
      "",
    ]);
  });
});

describe("fingerprint", () => {
  it("is the one that ssh prints", () => {
    const blob = Buffer.from("AAAAC3NzaC1lZDI1NTE5AAAAIG8RM8pXuN31e0pT8Ph2nYUtDCoQdqyg3JqzTWzQXpcW", "base64");
    expect(fingerprint(blob)).toBe("SHA256:JP8gly7IkJlDJ/+S61MJYKyS8rb2b6aO23hWhcz/Kcc");
  });
});

describe.skipIf(noKeygen)("lookUpKnownHost", { timeout: 30_000 }, () => {
  let dir = "";
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), "nodectl-known-"));
  });
  afterEach(() => {
    rmSync(dir, { recursive: true });
  });
  const hop = (lines: readonly string[], values: Partial<SshHop> = {}): SshHop => {
    const file = join(dir, "known hosts");
    writeFileSync(file, `${lines.join("\n")}\n`);
    const options = parseSshOptions(`userknownhostsfile ${file} ${join(dir, "absent")}\nglobalknownhostsfile none\n`);
    const base = { alias: "web", host: "web.example", port: 22, user: "me", keyAlias: null, address: "", args: [] };
    return { ...base, options, proxyCommand: null, ...values };
  };
  const key = makeKey();
  const match = { kind: "match" };

  it("matches patterns and heeds negation", async () => {
    const lines = [`*.example,!bad.example ${key.public}`];
    expect(judgeHostKey(await lookUpKnownHost(hop(lines), never), key.blob)).toEqual(match);
    const bad = await lookUpKnownHost(hop(lines, { host: "bad.example" }), never);
    expect(judgeHostKey(bad, key.blob)).toEqual({ kind: "unknown", others: [] });
  });

  it("is changed only against a key of the same type, unknown else", async () => {
    const [other, rsa] = [makeKey(), makeKey("rsa")];
    const known = await lookUpKnownHost(hop([`web.example ${key.public}`]), never);
    expect(judgeHostKey(known, other.blob)).toMatchObject({ kind: "changed", known: { line: 1 } });
    expect(judgeHostKey(known, rsa.blob)).toMatchObject({ kind: "unknown", others: [{ type: "ssh-ed25519" }] });
    expect([...knownKeyTypes(known)]).toEqual(["ssh-ed25519"]);
  });

  it("takes any of several keys of one type", async () => {
    const known = await lookUpKnownHost(hop([`web.example ${makeKey().public}`, `web.example ${key.public}`]), never);
    expect(judgeHostKey(known, key.blob)).toEqual(match);
  });

  it("lets a revocation win over a match", async () => {
    const known = await lookUpKnownHost(hop([`web.example ${key.public}`, `@revoked * ${key.public}`]), never);
    expect(judgeHostKey(known, key.blob)).toMatchObject({ kind: "revoked", known: { line: 2 } });
  });

  it("never takes an authority's key for the host's own", async () => {
    const known = await lookUpKnownHost(hop([`@cert-authority *.example ${key.public}`]), never);
    expect(judgeHostKey(known, key.blob)).toEqual({ kind: "unknown", others: [] });
    expect(hasAuthority(known)).toBe(true);
  });

  it("does not let a changed key off port 22 pass by the bare name", async () => {
    const lines = [`[web.example]:2222 ${makeKey().public}`, `web.example ${key.public}`];
    const known = await lookUpKnownHost(hop(lines, { port: 2222 }), never);
    expect(known.name).toBe("[web.example]:2222");
    expect(judgeHostKey(known, key.blob)).toMatchObject({ kind: "changed" });
  });
});
