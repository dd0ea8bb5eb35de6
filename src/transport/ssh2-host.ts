import type { Client, ClientChannel } from "ssh2";
import type { NodectlError } from "../errors.ts";
import { interruption, quoted, socketError, sshError, untilAborted } from "./ssh-errors.ts";
import { ChannelRefused, ChannelSlots } from "./ssh-slots.ts";
import { type Ssh2Channel, ssh2Channel } from "./ssh2-channel.ts";
import { closeChain, type Ssh2Chain } from "./ssh2-connect.ts";
import type { ShellChannel, ShellHost, TargetDescription } from "./transport.ts";

/** Channels on one ssh2 connection. Ends with `signal`, when the connection does, or when disposed. */
export class Ssh2Host implements ShellHost {
  readonly target: TargetDescription;
  readonly #chain: Ssh2Chain;
  readonly #client: Client;
  readonly #label: string;
  readonly #slots: ChannelSlots;
  readonly #channels = new Set<Ssh2Channel>();
  readonly #signal: AbortSignal;
  readonly #abort = (): void => {
    void this.#end(interruption(this.#signal));
  };
  #over: NodectlError | null = null;

  constructor(chain: Ssh2Chain, target: TargetDescription, signal: AbortSignal) {
    const client = chain.clients.at(-1);
    if (client === undefined) throw new RangeError("a chain has at least one connection");
    this.target = target;
    this.#chain = chain;
    this.#client = client;
    this.#label = target.address ?? target.name;
    this.#slots = new ChannelSlots(this.#label);
    this.#signal = signal;
    for (const each of chain.clients) {
      each.on("error", (error) => void this.#end(lostTo(this.#label, error)));
      each.on(
        "close",
        () => void this.#end(sshError("CONNECTION_LOST", `the connection to ${this.#label} was closed`)),
      );
    }
    if (signal.aborted) this.#abort();
    else signal.addEventListener("abort", this.#abort, { once: true });
  }

  async open(command: string, signal: AbortSignal): Promise<ShellChannel> {
    return await this.#slots.open((ended) => this.#start(command, signal, ended), signal);
  }

  async #start(command: string, signal: AbortSignal, ended: () => void): Promise<ShellChannel> {
    if (this.#over !== null) throw this.#over;
    if (signal.aborted) throw interruption(signal);
    let abandoned = false;
    const opened = this.#exec(command).then((raw) => {
      if (abandoned) raw.close();
      return raw;
    });
    // A server that never answers is noticed by the keep-alive, which closes the connection and with it this request.
    const raw = await untilAborted(opened, signal).catch((error: unknown) => {
      abandoned = true;
      throw this.#over ?? error;
    });
    const channel = ssh2Channel(raw);
    const abort = (): void => channel.destroy();
    signal.addEventListener("abort", abort, { once: true });
    this.#channels.add(channel);
    void channel.closed.then(() => {
      signal.removeEventListener("abort", abort);
      this.#channels.delete(channel);
      ended();
    });
    return channel;
  }

  #exec(command: string): Promise<ClientChannel> {
    return new Promise((resolve, reject) => {
      try {
        this.#client.exec(command, (error: (Error & { reason?: unknown }) | undefined, channel) => {
          if (error === undefined) return resolve(channel);
          // A number is the reason that a server gives for not opening a channel (RFC 4254, 5.1).
          if (typeof error.reason === "number") return reject(new ChannelRefused(quoted(error.message)));
          reject(
            this.#over ?? sshError("CHANNEL_REFUSED", `${this.#label} runs no commands: ${quoted(error.message)}`),
          );
        });
      } catch {
        reject(this.#over ?? sshError("CONNECTION_LOST", `the connection to ${this.#label} is gone`));
      }
    });
  }

  async #end(reason: NodectlError | null): Promise<void> {
    if (this.#over !== null) return;
    this.#over = reason ?? sshError("CONNECTION_LOST", `the connection to ${this.#label} was given up`);
    this.#signal.removeEventListener("abort", this.#abort);
    for (const channel of this.#channels) {
      if (reason === null) channel.destroy();
      else channel.lose(reason);
    }
    await closeChain(this.#chain);
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#end(null);
    this.#chain.socket.destroy();
  }
}

function lostTo(label: string, error: Error & { level?: string; code?: unknown }): NodectlError {
  if (error.level === "client-timeout") {
    return sshError("CONNECTION_LOST", `the connection to ${label} was lost: it no longer answers`, { cause: error });
  }
  if (error.level !== "client-socket") {
    return sshError("CONNECTION_LOST", `the connection to ${label} was lost: ${quoted(error.message)}`, {
      cause: error,
    });
  }
  const { message } = socketError(label, error);
  return sshError("CONNECTION_LOST", message, { cause: error });
}
