import { BlockList, isIP } from "node:net";
import type { Env } from "./kubeconfig.ts";

/**
 * The proxy that kubectl would take from the environment for `server`.
 *
 * @returns a proxy's URL, or null for none
 * @see golang.org/x/net/http/httpproxy (FromEnvironment)
 */
export function proxyFromEnv(server: URL, env: Env): string | null {
  const secure = server.protocol === "https:";
  const proxy = secure ? env.HTTPS_PROXY || env.https_proxy : env.HTTP_PROXY || env.http_proxy;
  const host = server.hostname.replace(/^\[|\]$/g, "").toLowerCase();
  const port = server.port || (secure ? "443" : "80");
  if (!proxy || isLoopback(host)) return null;
  const exempt = (env.NO_PROXY || env.no_proxy || "").split(",").map((rule) => rule.trim().toLowerCase());
  if (exempt.some((rule) => rule !== "" && matches(rule, host, port))) return null;
  return /^[a-z0-9]+:\/\//i.test(proxy) ? proxy : `http://${proxy}`;
}

const isLoopback = (host: string): boolean =>
  host === "localhost" || host === "::1" || (isIP(host) === 4 && host.startsWith("127."));

function matches(rule: string, host: string, port: string): boolean {
  if (rule === "*") return true;
  const [network = "", bits] = rule.split("/");
  if (bits !== undefined) return inNetwork(host, network, Number(bits));
  const withPort = /^(?:\[(.*)\]|([^:]*)):(\d+)$/.exec(rule);
  if (withPort && withPort[3] !== port) return false;
  const name = (withPort?.[1] ?? withPort?.[2] ?? rule).replace(/^\*\./, ".");
  // `.corp` means only what is below it, `corp` means itself as well.
  return host === name || (isIP(host) === 0 && host.endsWith(name.startsWith(".") ? name : `.${name}`));
}

function inNetwork(host: string, network: string, bits: number): boolean {
  const [family, other] = [isIP(network), isIP(host)];
  if (family === 0 || family !== other || !Number.isInteger(bits) || bits < 0 || bits > (family === 4 ? 32 : 128))
    return false;
  const list = new BlockList();
  list.addSubnet(network, bits, family === 4 ? "ipv4" : "ipv6");
  return list.check(host, family === 4 ? "ipv4" : "ipv6");
}
