import { setTimeout as sleep } from "node:timers/promises";
import { sshError, untilAborted } from "./ssh-errors.ts";

/** sshd's MaxSessions is 10 as it comes; two are left to others on a shared connection. */
const CHANNELS = 8;
/** How long sshd may keep counting a channel that has ended here: it waits for the command. */
const SETTLING_MS = 2_000;

/** The server opens no more channels for now. */
export class ChannelRefused extends Error {}

/** Keeps to a number of open channels, and to a smaller one where the server has fewer. */
export class ChannelSlots {
  readonly #label: string;
  #open = 0;
  #limit = CHANNELS;
  #lastEndAt = Number.NEGATIVE_INFINITY;
  #waiting: (() => void)[] = [];

  constructor(label: string) {
    this.#label = label;
  }

  /**
   * Starts a channel as soon as there is room for it. A refusal waits for a running channel to end, then tries again.
   *
   * @param start  throws ChannelRefused where the server has no room; calls `ended` once, when the channel is over
   * @throws NodectlError CHANNEL_REFUSED where the server refuses although no channel is open
   */
  async open<T>(start: (ended: () => void) => Promise<T>, signal: AbortSignal): Promise<T> {
    for (;;) {
      while (this.#open >= this.#limit) await this.#someEnd(signal);
      this.#open++;
      const release = this.#releaseOnce();
      try {
        return await start(() => {
          this.#lastEndAt = performance.now();
          release();
        });
      } catch (error) {
        release();
        if (!(error instanceof ChannelRefused)) throw error;
        await this.#afterRefusal(error, signal);
      }
    }
  }

  #releaseOnce(): () => void {
    let over = false;
    return () => {
      if (over) return;
      over = true;
      this.#open--;
      const waiting = this.#waiting;
      this.#waiting = [];
      for (const wake of waiting) wake();
    };
  }

  async #afterRefusal(refused: ChannelRefused, signal: AbortSignal): Promise<void> {
    if (this.#open > 0) {
      this.#limit = this.#open;
      await this.#someEnd(signal);
      return;
    }
    if (performance.now() - this.#lastEndAt > SETTLING_MS) {
      throw sshError("CHANNEL_REFUSED", `${this.#label} opens no channel to run commands in: ${refused.message}`, {
        hint: "see MaxSessions, ForceCommand and the account's shell on that host",
      });
    }
    await untilAborted(sleep(50), signal);
  }

  #someEnd(signal: AbortSignal): Promise<void> {
    const end = new Promise<void>((resolve) => this.#waiting.push(resolve));
    return untilAborted(end, signal);
  }
}
