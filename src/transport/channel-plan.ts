import type { Lane, Privilege, ProbeRequest } from "../probes/probe.ts";

/** sshd's MaxSessions is 10 by default; two stay free for the user's own. */
export const MAX_CHANNELS = 8;

/** The requests of one channel, by their place in the run; in order. */
export interface PlannedChannel {
  readonly lanes: readonly Lane[];
  readonly privilege: Privilege;
  readonly indexes: readonly number[];
}

/**
 * Which requests share a channel: those of one lane and one privilege, so that a hung runtime delays nothing else and nothing gets root that
 * didn't ask for it. Lane `api` has none. Beyond `max` channels, the shortest channels for `user` are joined, those of the runtime last.
 *
 * The channel of `usage` is opened first: it pauses between its samples, and that pause is the others' time.
 *
 * @param sudo  whether the two privileges differ on this node; where they don't, a lane needs one channel only. null: not known yet
 * @param rootLogin  whether the login's name says that they don't, before a channel has looked
 */
export function planChannels(
  requests: readonly ProbeRequest[],
  sudo: boolean | null,
  max: number,
  rootLogin = false,
): PlannedChannel[] {
  const channels = new Map<string, PlannedChannel & { indexes: number[] }>();
  requests.forEach(({ probe }, index) => {
    if (probe.lane === "api") return;
    // Asked in vain again, sudo would log a failure for each channel.
    const privilege = sudo === false ? "user" : sudo === null && rootLogin ? "root" : probe.privilege;
    const key = `${probe.lane} ${privilege}`;
    const channel = channels.get(key) ?? { lanes: [probe.lane], privilege, indexes: [] };
    channel.indexes.push(index);
    channels.set(key, channel);
  });
  let planned: PlannedChannel[] = [...channels.values()];
  while (planned.length > max) {
    const [first, second] = joinable(planned, requests);
    if (first === undefined || second === undefined) break;
    planned = [...planned.filter((channel) => channel !== first && channel !== second), join(first, second)];
  }
  const pauses = ({ lanes }: PlannedChannel): number => Number(lanes.includes("usage"));
  return planned.toSorted((a, b) => pauses(b) - pauses(a));
}

/** The two channels whose joining costs least: `user` before `root`, those that a hung runtime delays only with each other, short before long. */
function joinable(planned: readonly PlannedChannel[], requests: readonly ProbeRequest[]): PlannedChannel[] {
  const users = planned.filter(({ privilege }) => privilege === "user");
  const roots = planned.filter(({ privilege }) => privilege === "root");
  const pools = [users, roots].flatMap((pool) => [
    pool.filter((channel) => !mayHang(channel)),
    pool.filter((channel) => mayHang(channel)),
    pool,
  ]);
  const pool = pools.find(({ length }) => length > 1) ?? [];
  return pool.toSorted((a, b) => longestMs(a, requests) - longestMs(b, requests)).slice(0, 2);
}

const mayHang = ({ lanes }: PlannedChannel): boolean => lanes.includes("runtime") || lanes.includes("containers");

const longestMs = ({ indexes }: PlannedChannel, requests: readonly ProbeRequest[]): number =>
  indexes.reduce((sum, index) => sum + (requests[index]?.probe.timeoutMs ?? 0), 0);

const join = (a: PlannedChannel, b: PlannedChannel): PlannedChannel => ({
  lanes: [...a.lanes, ...b.lanes],
  privilege: a.privilege,
  indexes: [...a.indexes, ...b.indexes].toSorted((x, y) => x - y),
});
