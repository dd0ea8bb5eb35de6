import type {
  AnyAuthMethod,
  AuthenticationType,
  AuthHandlerMiddleware,
  BaseAgent,
  ParsedKey,
  SignCallback,
  SigningRequestOptions,
} from "ssh2";
import type { NodectlError } from "../errors.ts";
import { isOn, option } from "../target/ssh-config.ts";
import { quoted, sshError } from "./ssh-errors.ts";
import { type Identity, isAccepted } from "./ssh-identities.ts";
import type { KeyRing } from "./ssh-keys.ts";
import type { PreparedHop } from "./ssh2-hop.ts";
import type { Ssh2 } from "./ssh2-module.ts";

const RSA_NAMES: Readonly<Record<string, string>> = { sha1: "ssh-rsa", sha256: "rsa-sha2-256", sha512: "rsa-sha2-512" };

type Hash = SigningRequestOptions["hash"];

/** Offers one key after the other, as ssh does, and keeps account of what came of it. */
export class Authentication {
  readonly handler: AuthHandlerMiddleware;
  readonly #prepared: PreparedHop;
  readonly #ring: KeyRing;
  readonly #ssh2: Ssh2;
  readonly #signal: AbortSignal;
  readonly #accepted: ReadonlySet<string>;
  readonly #left: Identity[];
  readonly #tried: string[] = [];
  readonly #locked: string[] = [];
  readonly #foreign: string[];
  #methods: readonly string[] | null = null;
  #waiting = 0;

  constructor(
    prepared: PreparedHop,
    ring: KeyRing,
    ssh2: Ssh2,
    signal: AbortSignal,
    exhausted: (error?: unknown) => void,
  ) {
    this.#prepared = prepared;
    this.#ring = ring;
    this.#ssh2 = ssh2;
    this.#signal = signal;
    this.#accepted = new Set((option(prepared.hop.options, "pubkeyacceptedalgorithms") ?? "").split(","));
    this.#left = [...prepared.identities.offers];
    this.#foreign = [...prepared.identities.foreign];
    this.handler = (methods: AuthenticationType[] | null, _partial, next) => {
      this.#next(methods).then((offer) => (offer === null ? exhausted() : next(offer)), exhausted);
    };
  }

  /** Whether a person or an agent is being asked: then time does not count against the server. */
  get waiting(): boolean {
    return this.#waiting > 0;
  }

  /** What the system's ssh could try after this, as it has what ssh2 lacks. */
  get leftToSsh(): readonly string[] {
    const { options } = this.#prepared.hop;
    const takes = (method: string): boolean => this.#methods?.includes(method) ?? false;
    return [
      ...(isOn(options, "gssapiauthentication") && takes("gssapi-with-mic") ? ["GSSAPIAuthentication"] : []),
      ...(isOn(options, "hostbasedauthentication") && takes("hostbased") ? ["HostbasedAuthentication"] : []),
      ...(takes("publickey") ? this.#foreign : []),
    ];
  }

  /** @param said  the server's word on it, where it hung up */
  failure(said: string | null): NodectlError {
    const { label, identities, hop } = this.#prepared;
    const skipped = identities.skipped.map(({ path, why }) => `${quoted(path)} ${why}`);
    const clauses = [
      this.#tried.length === 0 ? "no key was offered" : `refused were ${this.#tried.join(", ")}`,
      ...(this.#locked.length === 0 ? [] : [`needing a passphrase that was not given: ${this.#locked.join(", ")}`]),
      ...skipped,
      ...(this.#methods === null ? [] : [`it takes ${quoted(this.#methods.join(", "))}`]),
      ...(said === null ? [] : [`it says: ${quoted(said)}`]),
    ];
    return sshError("AUTH_FAILED", `${label} does not let ${quoted(hop.user)} in: ${clauses.join("; ")}`, {
      hint: this.#hint(said !== null),
    });
  }

  #hint(hungUp: boolean): string {
    const [locked] = this.#locked;
    if (locked !== undefined) return `give the key to ssh-agent first: ssh-add ${locked}`;
    if (hungUp && this.#tried.length > 1)
      return "set IdentityFile and IdentitiesOnly for this host: a server allows few tries";
    const byPassword = this.#methods?.some((method) => /^(password|keyboard-interactive)$/.test(method)) ?? false;
    if (byPassword) return "--ssh-backend openssh lets ssh ask for a password";
    return "see which user and key the ssh configuration gives this host: ssh -G HOST";
  }

  async #next(methods: readonly string[] | null): Promise<AnyAuthMethod | null> {
    const username = this.#prepared.hop.user;
    // "none" costs no try and makes the server say what it takes.
    if (methods === null) return { type: "none", username };
    this.#methods ??= methods;
    if (!this.#methods.includes("publickey")) return null;
    for (let identity = this.#left.shift(); identity !== undefined; identity = this.#left.shift()) {
      const publicKey = await this.#publicKey(identity);
      if (publicKey === null) continue;
      this.#tried.push(identity.label);
      return { type: "agent", username, agent: this.#signer(identity, publicKey) };
    }
    return null;
  }

  async #publicKey(identity: Identity): Promise<ParsedKey | null> {
    if (identity.publicBlob !== null) {
      const key = this.#ssh2.utils.parseKey(identity.publicBlob);
      if (!(key instanceof Error)) return key;
      this.#foreign.push(identity.label);
      return null;
    }
    const key = await this.#unlock(identity);
    return key !== null && isAccepted(key.type, this.#accepted) ? key : null;
  }

  /** An agent of one key: ssh2 asks it to sign only once the server has said that it would take the key. */
  #signer(identity: Identity, publicKey: ParsedKey): BaseAgent {
    const sign = (data: Buffer, hash: Hash): Promise<Buffer> => this.#sign(identity, publicKey, data, hash);
    class OneKey extends this.#ssh2.BaseAgent {
      override getIdentities(callback: (error: Error | null, keys?: ParsedKey[]) => void): void {
        callback(null, [publicKey]);
      }
      override sign(
        _key: unknown,
        data: Buffer,
        options: SigningRequestOptions | SignCallback,
        callback?: SignCallback,
      ): void {
        const hash = typeof options === "function" ? undefined : options.hash;
        const done = typeof options === "function" ? options : callback;
        sign(data, hash).then(
          (signature) => done?.(null, signature),
          (error: Error) => done?.(error),
        );
      }
    }
    return new OneKey();
  }

  async #sign(identity: Identity, publicKey: ParsedKey, data: Buffer, hash: Hash): Promise<Buffer> {
    if (publicKey.type === "ssh-rsa" && !this.#accepted.has(RSA_NAMES[hash ?? "sha1"] ?? "")) {
      // ssh2 would sign with a hash that the configuration has ruled out, such as SHA-1 for an old server.
      this.#foreign.push(identity.label);
      throw new Error("the signature algorithm is not accepted");
    }
    if (identity.agent !== null) return await this.#signByAgent(identity.agent, publicKey, data, hash);
    const key = await this.#unlock(identity);
    if (key === null) throw new Error("the key is locked");
    return key.sign(data, hash);
  }

  async #unlock(identity: Identity): Promise<ParsedKey | null> {
    if (identity.file === null) return null;
    this.#waiting++;
    try {
      const key = await this.#ring.unlock(identity.file, this.#ssh2, this.#signal);
      if (key === null && identity.file.encrypted) {
        this.#locked.push(identity.label);
        if (this.#tried.at(-1) === identity.label) this.#tried.pop(); // offered and liked, not refused
      }
      return key;
    } finally {
      this.#waiting--;
    }
  }

  /** An agent may ask its user to confirm, or to touch a token. */
  #signByAgent(socket: string, publicKey: ParsedKey, data: Buffer, hash: Hash): Promise<Buffer> {
    this.#waiting++;
    const agent = this.#ssh2.createAgent(socket);
    return new Promise<Buffer>((resolve, reject) => {
      const options = hash === undefined ? {} : { hash };
      agent.sign(publicKey, data, options, (error, signature) => {
        if (signature instanceof Buffer) resolve(signature);
        else reject(error ?? new Error("the agent gave no signature"));
      });
    }).finally(() => {
      this.#waiting--;
    });
  }
}
