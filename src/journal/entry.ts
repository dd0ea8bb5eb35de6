/** klog's classes and logfmt's levels, folded: trace and debug are info, panic is fatal. */
export type Severity = "info" | "warning" | "error" | "fatal";

/**
 * What carried the entry's text: the layer that gave its host, program and (before the text's own) its time.
 * `short` is every one-line form of journalctl and syslog (short, -precise, -full, -iso, -unix, -monotonic, with-unit, RFC 3164).
 */
export type Framing =
  | "none"
  | "short"
  | "json"
  | "export"
  | "rfc5424"
  | "dmesg"
  | "docker"
  | "cri"
  | "k0s"
  | "timestamp" // kubectl logs --timestamps, docker logs -t
  | "prefixed"; // an unknown prefix before a klog header

/**
 * How the text itself was written. `klog` has a quoted message and key=value pairs, `printf` is klog's header and free text,
 * `klog-json` one object, `logfmt` containerd's, CRI-O's and k3s's lines, `json` any other program's object;
 * `panic` is the Go runtime's last words, `marker` is journalctl's own (`-- Boot …`) or a paste's (a code fence), `text` is the rest.
 */
export type Body = "klog" | "printf" | "klog-json" | "logfmt" | "json" | "kernel" | "panic" | "marker" | "text";

/** A field's value: JSON where klog wrote JSON or a plain number, boolean or null; otherwise the text, quotes and escapes removed. */
export type FieldValue = unknown;

/** One log call, whatever number of physical lines it took. Null is "the input doesn't say". */
export interface Entry {
  readonly file: string | null;
  /** The first physical line, from 1. */
  readonly line: number;
  /**
   * Physical lines that belong to this entry and to no other: their sum is the input's. 0 for the second and later entries fused into
   * one line. They needn't be consecutive: another program's lines may stand between a multi-line value's.
   */
  readonly lines: number;
  /** RFC 3339 in UTC, with as many digits as the source has. */
  readonly time: string | null;
  /** The zone that was assumed for a time written without one: an IANA name, an offset, or UTC. */
  readonly timeZone: string | null;
  /** The year was placed, not read. */
  readonly timeInferred: boolean;
  readonly host: string | null;
  /** As the journal names it (kubelet, k3s, hyperkube, microk8s.daemon-kubelite, containerd, kernel); a unit's `.service` is left out. */
  readonly program: string | null;
  /** Which part of a combined program wrote it, where the line says so: k0s's `component=`, MicroShift's word before klog's header. */
  readonly component: string | null;
  readonly pid: number | null;
  readonly severity: Severity | null;
  /** klog's `base.go:line`; a directory before it is left out. */
  readonly source: string | null;
  /** A named logger (`logger="a.b"`, which is then not among the fields). */
  readonly logger: string | null;
  /** A structured entry's message; a printf entry's text, its lines joined by a newline; any other line's text. */
  readonly message: string;
  readonly fields: Readonly<Record<string, FieldValue>>;
  /** Lines after the call's own text that belong to it: a stack trace, a goroutine dump. */
  readonly tail: string | null;
  /** The text isn't whole: a pager cut it, or it ends inside a value. */
  readonly cut: boolean;
  /** Bytes beyond the limit for one entry, counted and left out. */
  readonly omittedBytes: number;
  readonly framing: Framing;
  readonly body: Body;
}
