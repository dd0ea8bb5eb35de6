import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { redactText } from "../../src/redact/text.ts";
import { base64Lines, bootstrapToken, filtered, jwt, secret } from "./samples.ts";

const X = "s3cr3t-Value9";
const LINE = "MIIEpAIBAAKCAQEA0Z3VS5JJcds3xfn/ygWyF8PbnGy0AHB7MhgwMbRvI0MBZhpI";
const pem = (...lines: string[]): string =>
  ["-----BEGIN RSA PRIVATE KEY-----", ...lines, "-----END RSA PRIVATE KEY-----"].join("\n");

describe("redactText", () => {
  it.each([
    [`login password=${X} failed`, "login password=<redacted> failed"],
    [`{"user":"bob","password":"a \\"${X}\\" b","n":1}`, '{"user":"bob","password":"<redacted>","n":1}'],
    [
      `msg="{\\"client_secret\\":\\"${X}\\",\\"n\\":1}" x=1`,
      'msg="{\\"client_secret\\":\\"<redacted>\\",\\"n\\":1}" x=1',
    ],
    [`  password: ${X}\n  user: bob`, "  password: <redacted>\n  user: bob"],
    ["client-key-data: TUlJRXBBSUJBQUtDQVFFQQ==\n", "client-key-data: <redacted>\n"],
    [`aws_secret_access_key = ${X}`, "aws_secret_access_key = <redacted>"],
    [`GET /x?access_token=${X}&b=1 200`, "GET /x?access_token=<redacted> 200"],
    [`Authorization: Bearer ${X}\r\n`, "Authorization: Bearer <redacted>\r\n"],
    ["authorization: Basic dXNlcjpwYXNz", "authorization: Basic <redacted>"],
    [`dial tcp: http://bob:${X}@10.0.0.1:3128: refused`, "dial tcp: http://bob:<redacted>@10.0.0.1:3128: refused"],
    [
      "git clone https://ghp_0123456789abcdefghijABCDEFGHIJ012345@github.com/x",
      "git clone https://<redacted>@github.com/x",
    ],
    ["join --token abcdef.0123456789abcdef.", "join --token <redacted>."],
    ["The token is abcdef.0123456789abcdef.", "The token is <redacted>."],
    [`K10${"0".repeat(64)}::server:${X}`, "<redacted>"],
    ['"auth": "dXNlcjpwYXNzd29yZA=="', '"auth": "<redacted>"'],
    ["AccountKey=abcd+/==;x", "AccountKey=<redacted>"],
    [pem(LINE, "short=="), "<redacted>"],
    [`a ${pem(LINE).replaceAll("\n", "\\n")} b`, "a <redacted> b"],
    [`before\n${pem(LINE, LINE).slice(0, -60)}`, "before\n<redacted>"],
    [`${pem(LINE, LINE, "abcd==").slice(50)}\nafter`, "<redacted>\nafter"],
    [pem(LINE, LINE).replace(/^/gm, "2026-11-20T21:01:42.4Z stdout F "), "2026-11-20T21:01:42.4Z stdout F <redacted>"],
    [`${pem(LINE)}\nbetween\n${pem(LINE)}`, "<redacted>\nbetween\n<redacted>"],
  ])("takes the secret, and nothing else, out of %j", (before, after) => {
    expect(filtered(redactText, before)).toBe(after);
  });

  it.each([
    'I1120 21:01:42.445117    1866 kubelet.go:2709] "SyncLoop ADD" source="api" pods=["default/web"]',
    'E1120 nestedpendingoperations.go:348] MountVolume.SetUp failed for volume "default-token-x7k2p" : secret "default-token-x7k2p" not found',
    'secret="kube-system/bootstrap-token" err="not found"',
    "Unable to authenticate the request: invalid bearer token: [invalid bearer token, token lookup failed]",
    "unauthorized: authentication required, bearer token authentication is on",
    'Bearer realm="https://auth.docker.io/token",service="registry.docker.io"',
    "Accepted publickey for root from 10.0.0.1 port 50022 ssh2: ED25519 SHA256:3zqO1k7m8Pq0rA6l9vQeYJ5r0cVQK2k2f0o3m1n2b4c",
    "pulled registry.k8s.io/pause@sha256:7031c1b283388d2c2e09b57badb803c05ebed362dc88d84b480cc47f72a21097",
    "cri-containerd-8b3e9e0f6f7d4b1f2a6c5d4e3f2a1b0c9d8e7f6a5b4c3d2e1f0a9b8c7d6e5f4a.scope: Deactivated",
    "pod3b7e2b1c-9c0d-4a55-8a3b-6f0c6a1f2e11 http://10.0.0.1:10250/healthz unix:///run/x.sock",
    'readiness probe failed: Get "http://10.244.1.7:8080/": dial tcp 10.244.1.7:8080: connect: connection refused',
    "tokenizer: fast, max_tokens=512, token_ttl=1h, --token-auth-file=/etc/tokens.csv, monkey=banana",
    'Secret: {"name":"x"} serviceAccountToken: {path: token} passwordless=true token="" password=',
    "----- BEGIN report -----",
    "Memory cgroup out of memory: Killed process 4321 (java) total-vm:8388608kB, UID:0 pgtables:1024kB",
  ])("leaves an ordinary line alone: %j", (line) => {
    expect(filtered(redactText, line)).toBe(line);
  });

  it("takes a key that grep printed line by line", () => {
    const framed = pem(LINE, LINE).replace(/^/gm, "/x/pods/u/containers/web/0\0");
    expect(filtered(redactText, `${framed}\n/y\0ok\n`)).toBe("/x/pods/u/containers/web/0\0<redacted>\n/y\0ok\n");
  });

  it("lets no planted secret through, whole or cut anywhere, and changes its own output no more", () => {
    const places: ((x: string) => string)[] = [
      (x) => `password=${x}`,
      (x) => `{"token":"${x}"}`,
      (x) => `msg="{\\"api_key\\":\\"${x}\\"}"`,
      (x) => `Authorization: Bearer ${x}`,
      (x) => `amqp://bob:${x}@mq:5672/`,
      (x) => `DB_PASSWORD=${x}`,
      (x) => `--registry-token ${x}`,
      (x) => `client_secret: '${x}'`,
    ];
    const plant = fc.oneof(
      fc.tuple(secret, fc.constantFrom(...places)).map(([x, place]) => [x, place(x)] as const),
      fc
        .tuple(fc.oneof(jwt, bootstrapToken), fc.constantFrom(" ", '"', "=", "'"))
        .map(([x, around]) => [x, `a${around}${x}${around}`] as const),
      base64Lines.map((lines) => [lines.at(-1) ?? "", pem(...lines)] as const),
    );
    const noise = fc.string({ unit: fc.constantFrom(...'ab =:"\\\n{}[],./-0<>'), maxLength: 30 });
    fc.assert(
      fc.property(plant, noise, noise, fc.nat(), ([x, planted], before, after, cut) => {
        const text = `${before}\n${planted}\n${after}`;
        for (const version of [text, text.slice(0, cut % text.length), planted.slice(0, cut % planted.length)]) {
          const once = filtered(redactText, version);
          expect(once).not.toContain(x);
          expect(filtered(redactText, once)).toBe(once);
        }
      }),
      { numRuns: 500 },
    );
  });
});
