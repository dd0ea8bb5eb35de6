import type { Lane, Probe, ProbeRequest, ProbeResult, ProbeStatus, Redaction } from "../probes/probe.ts";
import { requestKey } from "../probes/probe.ts";
import type { NodePrivilege } from "../transport/transport.ts";

/** A probe's answer, parsed. */
export interface Reading<T> {
  /** The probe's id, for unknowns. */
  id: string;
  what: string;
  /** `not-asked`: no one needed it, or there was no way to ask. */
  status: ProbeStatus | "not-asked";
  reason: string | null;
  /** What could be read, perhaps in part; null where nothing could, or where the output isn't what the probe prints. */
  value: T | null;
}

/** All that was read from one node in one run; the same for a live node and for a bundle. */
export class Recording {
  readonly #results = new Map<string, { request: ProbeRequest; result: ProbeResult }>();
  readonly #parsed = new Map<string, unknown>();
  readonly redactions = new Map<string, readonly Redaction[]>();
  readonly startedAt: Date;
  /** How root was had on the node, once a probe needed it. */
  privilege: NodePrivilege | null = null;

  constructor(startedAt: Date) {
    this.startedAt = startedAt;
  }

  get results(): readonly ProbeResult[] {
    return [...this.#results.values()].map(({ result }) => result);
  }

  /** Every answer, in the order of asking. */
  get readings(): readonly (Reading<unknown> & { lane: Lane })[] {
    return [...this.#results.values()].map(({ request: { probe, args } }) => ({
      ...this.read(probe, ...args),
      lane: probe.lane,
    }));
  }

  has(request: ProbeRequest): boolean {
    return this.#results.has(requestKey(request));
  }

  /** Keeps a result after its probe's filter; nothing unfiltered is ever kept. A bundle's results have been through it. */
  add(request: ProbeRequest, result: ProbeResult, isFiltered: boolean): void {
    const filtered = isFiltered ? undefined : request.probe.filter?.(result.stdout);
    if (filtered && filtered.redactions.length > 0) this.redactions.set(result.key, filtered.redactions);
    this.#results.set(requestKey(request), {
      request,
      result: filtered ? { ...result, stdout: filtered.stdout } : result,
    });
  }

  read<T, Args extends readonly string[]>(probe: Probe<T, Args>, ...args: Args): Reading<NonNullable<T>> {
    const key = [probe.id, ...args].join(" ");
    const result = this.#results.get(key)?.result;
    const about = { id: probe.id, what: probe.what };
    if (result === undefined) return { ...about, status: "not-asked", reason: null, value: null };
    const { status, reason } = result;
    // A probe that gave nothing and wasn't well has no value; one that was well and gave nothing says "none".
    if (status !== "ok" && result.stdout.length === 0) return { ...about, status, reason, value: null };
    if (!this.#parsed.has(key)) this.#parsed.set(key, probe.parse(result.stdout, ...args));
    const value = (this.#parsed.get(key) ?? null) as NonNullable<T> | null;
    if (value === null && status === "ok")
      return { ...about, status: "failed", reason: "the answer can't be read", value };
    return { ...about, status, reason, value };
  }
}
