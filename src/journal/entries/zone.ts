import { EXIT, NodectlError } from "../../errors.ts";

const QUARTER = 900;

/**
 * Seconds east of UTC at a local time, for a zone's name or offset. Local times that a change of clocks skips or repeats take either.
 * @throws NodectlError ZONE_UNKNOWN
 */
export function offsets(zone: string): (wallEpoch: number) => number {
  const fixed = /^(?:UTC)?([+-])(\d\d):?(\d\d)?$/.exec(zone);
  if (fixed) {
    const seconds = (Number(fixed[2]) * 60 + Number(fixed[3] ?? 0)) * 60 * (fixed[1] === "-" ? -1 : 1);
    return () => seconds;
  }
  if (zone === "UTC") return () => 0;
  const clock = formatOf(zone);
  const at = (epoch: number): number => {
    const part = Object.fromEntries(clock.formatToParts(epoch * 1000).map(({ type, value }) => [type, Number(value)]));
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
    return Date.UTC(year, month - 1, day, hour, minute, second) / 1000 - epoch;
  };
  let quarter = Number.NaN;
  let offset = 0;
  return (wallEpoch) => {
    const asked = Math.floor(wallEpoch / QUARTER);
    if (asked !== quarter) {
      quarter = asked;
      const start = asked * QUARTER;
      offset = at(start - at(start));
    }
    return offset;
  };
}

function formatOf(zone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat("en-US", {
      timeZone: zone,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
      second: "numeric",
    });
  } catch (cause) {
    const hint = "Use a name such as Europe/Berlin, an offset such as +02:00, or UTC.";
    throw new NodectlError("ZONE_UNKNOWN", EXIT.usage, `There is no time zone "${zone}".`, { hint, cause });
  }
}
