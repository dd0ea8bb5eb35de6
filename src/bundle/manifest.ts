import type { ProbeStatus } from "../probes/probe.ts";
import type { NodePrivilege, TargetDescription } from "../transport/transport.ts";

/** Changes when an older nodectl would read a newer bundle wrongly; fields that are merely new don't change it. */
export const FORMAT = "nodectl-bundle/1";

/** The archive's first entry. */
export const MANIFEST = "manifest.json";

/** One probe's result; its output, after the filter, is in `file`. */
export interface ManifestProbe {
  key: string;
  id: string;
  args: readonly string[];
  status: ProbeStatus;
  reason: string | null;
  exitCode: number | null;
  ms: number;
  bytes: number;
  file: string;
  /** Of the file, in hex. */
  sha256: string;
}

/** What a probe's filter took out: never the value. */
interface LedgerEntry {
  probe: string;
  kind: string;
  where: string;
  count: number;
}

/** A bundle's first entry, manifest.json. Times are RFC 3339 in UTC. */
export interface Manifest {
  format: typeof FORMAT;
  /** The version of nodectl that recorded it. */
  nodectl: string;
  target: TargetDescription;
  privilege: NodePrivilege | null;
  startedAt: string;
  endedAt: string;
  /** The node's, as an IANA name or an offset. */
  timeZone: string | null;
  hostname: string | null;
  /** The Node object's name, which needn't be the host's. */
  nodeName: string | null;
  kernel: string | null;
  bootId: string | null;
  probes: readonly ManifestProbe[];
  ledger: readonly LedgerEntry[];
}

/** Why a text is no manifest that this nodectl reads. */
export type ManifestFault = { fault: "version"; format: string } | { fault: "invalid"; field: string };

/** Pure, for any text: the manifest, or what is wrong with it. Fields it doesn't know it leaves out. */
export function parseManifest(text: string): Manifest | ManifestFault {
  try {
    return manifest(JSON.parse(text));
  } catch (error) {
    if (error instanceof Invalid) return error.why;
    return { fault: "invalid", field: "JSON" };
  }
}

class Invalid extends Error {
  readonly why: ManifestFault;

  constructor(why: ManifestFault) {
    super(why.fault);
    this.why = why;
  }
}

function manifest(value: unknown): Manifest {
  const at = fields(value, "manifest");
  const format = text(at.format, "format");
  if (format !== FORMAT) {
    if (!format.startsWith("nodectl-bundle/")) throw invalid("format");
    throw new Invalid({ fault: "version", format });
  }
  const probes = list(at.probes, "probes").map(probe);
  if (new Set(probes.map(({ key }) => key)).size < probes.length) throw invalid("probes.key");
  if (new Set(probes.map(({ file }) => file)).size < probes.length) throw invalid("probes.file");
  return {
    format: FORMAT,
    nodectl: text(at.nodectl, "nodectl"),
    target: target(at.target),
    privilege: orNull(at.privilege, (it) => oneOf(PRIVILEGES, it, "privilege")),
    startedAt: time(at.startedAt, "startedAt"),
    endedAt: time(at.endedAt, "endedAt"),
    timeZone: orNull(at.timeZone, (it) => text(it, "timeZone")),
    hostname: orNull(at.hostname, (it) => text(it, "hostname")),
    nodeName: orNull(at.nodeName, (it) => text(it, "nodeName")),
    kernel: orNull(at.kernel, (it) => text(it, "kernel")),
    bootId: orNull(at.bootId, (it) => text(it, "bootId")),
    probes,
    ledger: list(at.ledger, "ledger").map(ledgerEntry),
  };
}

function probe(value: unknown): ManifestProbe {
  const at = fields(value, "probes");
  const id = text(at.id, "probes.id");
  const args = list(at.args, "probes.args").map((arg) => text(arg, "probes.args"));
  const key = text(at.key, "probes.key");
  if (key !== [id, ...args].join(" ")) throw invalid("probes.key");
  return {
    key,
    id,
    args,
    status: oneOf(STATUSES, at.status, "probes.status"),
    reason: orNull(at.reason, (it) => text(it, "probes.reason")),
    exitCode: orNull(at.exitCode, (it) => number(it, "probes.exitCode")),
    ms: number(at.ms, "probes.ms"),
    bytes: number(at.bytes, "probes.bytes"),
    // Exactly what the writer makes: no other path can even be named.
    file: matching(/^probes\/\d{4,6}-[a-z0-9-]{1,64}$/, at.file, "probes.file"),
    sha256: matching(/^[0-9a-f]{64}$/, at.sha256, "probes.sha256"),
  };
}

function ledgerEntry(value: unknown): LedgerEntry {
  const at = fields(value, "ledger");
  return {
    probe: text(at.probe, "ledger.probe"),
    kind: text(at.kind, "ledger.kind"),
    where: text(at.where, "ledger.where"),
    count: number(at.count, "ledger.count"),
  };
}

function target(value: unknown): TargetDescription {
  const at = fields(value, "target");
  return {
    kind: oneOf(["local", "ssh", "bundle"], at.kind, "target.kind"),
    name: text(at.name, "target.name"),
    address: orNull(at.address, (it) => text(it, "target.address")),
    via: list(at.via, "target.via").map((hop) => text(hop, "target.via")),
    backend: orNull(at.backend, (it) => oneOf(["ssh2", "openssh"], it, "target.backend")),
  };
}

const PRIVILEGES = ["root", "sudo", "none"] as const;
const STATUSES = ["ok", "truncated", "missing", "denied", "timed-out", "failed"] as const;

const invalid = (field: string): Invalid => new Invalid({ fault: "invalid", field });

function fields(value: unknown, field: string): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw invalid(field);
  return value as Record<string, unknown>;
}

function list(value: unknown, field: string): readonly unknown[] {
  if (!Array.isArray(value)) throw invalid(field);
  return value;
}

function text(value: unknown, field: string): string {
  if (typeof value !== "string") throw invalid(field);
  return value;
}

function number(value: unknown, field: string): number {
  if (typeof value !== "number" || !Number.isFinite(value)) throw invalid(field);
  return value;
}

function time(value: unknown, field: string): string {
  const stamp = text(value, field);
  if (!/^\d{4}-\d\d-\d\dT/.test(stamp) || Number.isNaN(Date.parse(stamp))) throw invalid(field);
  return stamp;
}

function matching(pattern: RegExp, value: unknown, field: string): string {
  const given = text(value, field);
  if (!pattern.test(given)) throw invalid(field);
  return given;
}

function oneOf<const T extends string>(allowed: readonly T[], value: unknown, field: string): T {
  const found = allowed.find((one) => one === value);
  if (found === undefined) throw invalid(field);
  return found;
}

function orNull<T>(value: unknown, read: (value: unknown) => T): T | null {
  return value === null || value === undefined ? null : read(value);
}
