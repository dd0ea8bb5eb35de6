import { expect, it } from "vitest";
import { proxyFromEnv } from "../../src/target/proxy-env.ts";

const PROXY = "http://proxy.test:3128";
const proxied = (server: string, env: Record<string, string>) => proxyFromEnv(new URL(server), env);

it("takes the proxy for the server's scheme, upper case first, and gives it a scheme", () => {
  const env = { HTTPS_PROXY: PROXY, https_proxy: "http://other", http_proxy: "plain.test:80" };
  expect(proxied("https://api.test:6443", env)).toBe(PROXY);
  expect(proxied("http://api.test", env)).toBe("http://plain.test:80");
  expect(proxied("https://api.test:6443", {})).toBeNull();
});

it.each(["https://localhost:6443", "https://127.0.0.1:6443", "https://127.8.0.1", "https://[::1]:6443"])(
  "never proxies %s",
  (server) => {
    expect(proxied(server, { HTTPS_PROXY: PROXY })).toBeNull();
  },
);

it.each([
  ["*", "https://api.test", true],
  ["api.test", "https://api.test:6443", true],
  ["test", "https://api.test", true],
  [".test", "https://api.test", true],
  ["*.test", "https://api.test", true],
  [".api.test", "https://api.test", false],
  ["pi.test", "https://api.test", false],
  ["API.test, x", "https://api.test", true],
  ["api.test:443", "https://api.test", true],
  ["api.test:6443", "https://api.test", false],
  ["10.0.0.0/8", "https://10.1.2.3:6443", true],
  ["10.0.0.0/8", "https://11.1.2.3:6443", false],
  ["10.1.2.3", "https://10.1.2.3:6443", true],
  ["2.3", "https://10.1.2.3:6443", false],
  ["10.0.0.0/99", "https://10.1.2.3", false],
  ["fd00::/8", "https://[fd00::1]:6443", true],
  ["fd00::1", "https://[fd00::1]:6443", true],
  ["[fd00::1]:6443", "https://[fd00::1]:6443", true],
  ["10.0.0.0/8", "https://api.test", false],
  ["", "https://api.test", false],
])("NO_PROXY=%s on %s: exempt is %s", (NO_PROXY, server, exempt) => {
  expect(proxied(server, { HTTPS_PROXY: PROXY, NO_PROXY })).toBe(exempt ? null : PROXY);
});
