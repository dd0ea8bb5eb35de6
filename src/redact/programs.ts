/** How a program is handed a secret that no rule of names would find. */
export interface Habits {
  /** A short option whose value, attached or following, is a secret: mysql -pSECRET. */
  secret?: string;
  /** Options whose value is user:password. */
  credentials?: readonly string[];
  /** A word that must be there: `docker run -p` is a port, `docker login -p` is not. */
  only?: string;
}

const PROGRAMS: readonly (readonly [RegExp, Habits])[] = [
  [/^(?:mysql|mariadb)(?:-?[a-z]+)?$/, { secret: "-p" }],
  [/^mongo(?:sh|dump|restore|export|import|stat|top)?$/, { secret: "-p" }],
  [/^sshpass$/, { secret: "-p" }],
  [/^(?:redis|valkey|keydb)-(?:cli|benchmark)$/, { secret: "-a" }],
  [/^ldap[a-z]+$/, { secret: "-w" }],
  [/^(?:sqlcmd|bcp|ipmitool)$/, { secret: "-P" }],
  [/^(?:docker|podman|nerdctl|buildah|skopeo|helm|oras|crane)$/, { secret: "-p", only: "login" }],
  [/^(?:curl|etcdctl|ctr|smbclient|mosquitto_(?:pub|sub))$/, { credentials: ["-u", "-U", "--user", "--proxy-user"] }],
];

const ANY = new RegExp(PROGRAMS.map(([{ source }]) => source).join("|"));

/** The habits of the program that `word`, a path or a name, runs among `words`; null for one that has none. */
export function habitsOf(word: string, words: readonly string[]): Habits | null {
  if (word.startsWith("-") || word.length > 256) return null;
  const name = word.slice(word.lastIndexOf("/") + 1);
  if (!ANY.test(name)) return null;
  const habits = PROGRAMS.find(([pattern]) => pattern.test(name))?.[1] ?? null;
  return habits?.only === undefined || words.includes(habits.only) ? habits : null;
}
