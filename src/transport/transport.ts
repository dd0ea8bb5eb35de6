import type { Readable, Writable } from "node:stream";
import type { ProbeRequest, ProbeResult } from "../probes/probe.ts";

/** How a target was reached, for the answer's `target`. */
export interface TargetDescription {
  kind: "local" | "ssh" | "bundle";
  /** As the user named it: a host, a node, a bundle's path; "localhost" for this machine. */
  name: string;
  /** user@address:port for SSH, the jump hosts before it, in order. */
  address: string | null;
  via: readonly string[];
  backend: "ssh2" | "openssh" | null;
}

/** How requests that need root ran: by a login with uid 0, through sudo, or as the login itself because neither was there. */
export type NodePrivilege = "root" | "sudo" | "none";

/** Stage 2's only way to a machine. */
export interface Transport extends AsyncDisposable {
  readonly target: TargetDescription;
  /** null until a request that needs root has run; a bundle tells what its recording had. */
  readonly privilege: NodePrivilege | null;
  /**
   * Runs all requests in one round trip, each under its own limits; results are in request order. A probe that fails is a result, never an exception.
   * @throws NodectlError with exit code 3 when the target isn't reached, 130 when `signal` aborts
   */
  run(requests: readonly ProbeRequest[], signal: AbortSignal): Promise<readonly ProbeResult[]>;
}

/** One running remote (or local) shell. */
export interface ShellChannel {
  readonly stdin: Writable;
  readonly stdout: Readable;
  readonly stderr: Readable;
  /** Resolves when the channel is closed; never rejects. */
  readonly closed: Promise<{ code: number | null; signal: string | null; error: Error | null }>;
  /** Ends the channel at once, this side. */
  destroy(): void;
}

/** What a shell transport stands on: something that opens shells on one node. */
export interface ShellHost extends AsyncDisposable {
  readonly target: TargetDescription;
  /**
   * Starts `command` (a POSIX shell command line; the login shell may be any) on the node.
   * @throws NodectlError, exit code 3: HOST_UNKNOWN, CONNECTION_REFUSED, CONNECT_TIMED_OUT, AUTH_FAILED, HOST_KEY_UNKNOWN, HOST_KEY_MISMATCH, HOST_KEY_REVOKED …
   */
  open(command: string, signal: AbortSignal): Promise<ShellChannel>;
}

/** The Kubernetes API, asked through the user's kubeconfig from this side. */
export interface ApiSource {
  /** The kubeconfig context in use, and the server it names. */
  readonly context: string;
  readonly server: string;
  /** Answers requests of lane `api`; a refusal or time-out is a result, never an exception. */
  run(requests: readonly ProbeRequest[], signal: AbortSignal): Promise<readonly ProbeResult[]>;
}
