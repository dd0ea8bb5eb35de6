import { setTimeout as sleep } from "node:timers/promises";
import type { NodectlError } from "../errors.ts";
import type { SshHop } from "../target/ssh-config.ts";
import { connectionArgs, type OpensshSettings } from "./openssh-argv.ts";
import { type ChannelWay, startChannel } from "./openssh-channel.ts";
import { opensshError } from "./openssh-errors.ts";
import { controlDirectory, type Master, startMaster } from "./openssh-master.ts";
import { interruption, sshError } from "./ssh-errors.ts";
import { ChannelRefused, ChannelSlots } from "./ssh-slots.ts";
import type { ShellChannel, ShellHost, TargetDescription } from "./transport.ts";

/** A server's last words come a moment before or after the connection's end. */
const LAST_WORDS_MS = 300;

/**
 * Connects with the system's ssh: one connection for all channels where a control socket can be had, else one for each.
 *
 * @throws NodectlError of startMaster
 */
export async function connectOpenssh(
  hops: readonly SshHop[],
  target: TargetDescription,
  settings: OpensshSettings,
  signal: AbortSignal,
): Promise<ShellHost> {
  const label = target.address ?? target.name;
  const host = hops.at(-1)?.alias ?? target.name;
  const args = connectionArgs(hops, settings);
  const directory = await controlDirectory();
  if (directory === null) return new OpensshHost({ args, host }, null, target, signal);
  // Each hop may take its whole time; ssh's own limit covers no authentication.
  const limitMs = settings.interactive ? null : (hops.length + 1) * settings.connectTimeoutMs;
  const master = await startMaster(args, host, label, directory, limitMs, signal);
  return new OpensshHost({ controlPath: master.controlPath }, master, target, signal);
}

class OpensshHost implements ShellHost {
  readonly target: TargetDescription;
  readonly #way: ChannelWay;
  readonly #master: Master | null;
  readonly #label: string;
  readonly #slots: ChannelSlots;
  readonly #channels = new Set<ShellChannel>();
  readonly #signal: AbortSignal;
  readonly #abort = (): void => {
    void this.#end(interruption(this.#signal));
  };
  #over: NodectlError | null = null;

  constructor(way: ChannelWay, master: Master | null, target: TargetDescription, signal: AbortSignal) {
    this.target = target;
    this.#way = way;
    this.#master = master;
    this.#label = target.address ?? target.name;
    this.#slots = new ChannelSlots(this.#label);
    this.#signal = signal;
    void master?.gone.then(({ stderr }) => {
      const said = stderr.trim() === "" ? "" : `: ${opensshError(this.#label, stderr).message}`;
      this.#over ??= sshError("CONNECTION_LOST", `the connection to ${this.#label} was lost${said}`);
    });
    if (signal.aborted) this.#abort();
    else signal.addEventListener("abort", this.#abort, { once: true });
  }

  async open(command: string, signal: AbortSignal): Promise<ShellChannel> {
    return await this.#slots.open((ended) => this.#start(command, signal, ended), signal);
  }

  async #start(command: string, signal: AbortSignal, ended: () => void): Promise<ShellChannel> {
    if (this.#over !== null) throw this.#over;
    if (signal.aborted) throw interruption(signal);
    const started = await startChannel(this.#way, command, AbortSignal.any([signal, this.#signal]));
    if (started.kind === "refused") {
      await this.#lastWords();
      throw this.#over ?? new ChannelRefused("it refused a session");
    }
    if (started.kind === "failed") {
      if (signal.aborted) throw interruption(signal);
      await this.#lastWords();
      throw this.#over ?? started.error ?? opensshError(this.#label, started.stderr);
    }
    const { channel } = started;
    const closed = channel.closed.then(async (end) => {
      this.#channels.delete(channel);
      ended();
      // 255 is ssh's own status too: it was the connection if that is gone as well.
      if (end.code === 255) await this.#lastWords();
      return this.#over !== null && (end.code === 255 || end.signal !== null)
        ? { ...end, code: null, error: this.#over }
        : end;
    });
    this.#channels.add(channel);
    return { ...channel, closed };
  }

  async #lastWords(): Promise<void> {
    if (this.#master !== null && this.#over === null) await Promise.race([this.#master.gone, sleep(LAST_WORDS_MS)]);
  }

  async #end(reason: NodectlError): Promise<void> {
    this.#over ??= reason;
    this.#signal.removeEventListener("abort", this.#abort);
    for (const channel of this.#channels) channel.destroy();
    await this.#master?.close();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#end(sshError("CONNECTION_LOST", `the connection to ${this.#label} was given up`));
  }
}
