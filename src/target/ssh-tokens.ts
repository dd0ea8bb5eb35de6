import { homedir, hostname, userInfo } from "node:os";
import { join } from "node:path";

/** What the tokens of one connection stand for. */
export interface TokenValues {
  /** The name as the user gave it. */
  readonly alias: string;
  readonly host: string;
  readonly port: number;
  readonly user: string;
  readonly keyAlias: string | null;
}

/**
 * A path that `ssh -G` printed with `~`, %-tokens and `${VARIABLE}` still in it, expanded.
 *
 * @returns null where it holds what only ssh can expand (`%C`, another user's home, an unset variable)
 * @see ssh_config(5), TOKENS and ENVIRONMENT VARIABLES
 */
export function expandPath(path: string, values: TokenValues): string | null {
  if (/^~[^/]/.test(path)) return null;
  let whole = true;
  const home = path.replace(/^~(?=\/|$)/, homedir());
  const expanded = home.replace(/%(.?)|\$\{(\w+)\}/g, (_, token?: string, variable?: string) => {
    const value = variable === undefined ? tokenValue(token ?? "", values) : process.env[variable];
    if (value === undefined) whole = false;
    return value ?? "";
  });
  return whole ? expanded : null;
}

/** `~` alone expanded: for what `ssh -G` has put the tokens into already, in which a `%` may be part of a name. */
export const expandHome = (path: string): string => (path.startsWith("~/") ? join(homedir(), path.slice(2)) : path);

/** A jump host's name with its tokens expanded: ssh runs ProxyJump as a ProxyCommand, which takes %h, %n, %p and %r. */
export function expandJump(word: string, values: TokenValues): string {
  return word.replace(/%([%hnpr])/g, (_, token: string) => tokenValue(token, values) ?? "");
}

function tokenValue(token: string, { alias, host, port, user, keyAlias }: TokenValues): string | undefined {
  switch (token) {
    case "%":
      return "%";
    case "d":
      return homedir();
    case "h":
      return host;
    case "i":
      return String(userInfo().uid);
    case "k":
      return keyAlias ?? alias;
    case "L":
      return hostname().split(".")[0];
    case "l":
      return hostname();
    case "n":
      return alias;
    case "p":
      return String(port);
    case "r":
      return user;
    case "u":
      return userInfo().username;
    default:
      return undefined;
  }
}
