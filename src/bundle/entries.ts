import { createHash } from "node:crypto";
import { extract, type Header } from "tar-stream";
import type { NodectlError } from "../errors.ts";
import type { ProbeResult } from "../probes/probe.ts";
import type { Fail, ReadLimits } from "./limits.ts";
import { MANIFEST, type Manifest, type ManifestProbe, parseManifest } from "./manifest.ts";

/** What may come between entries, such as the zeros at an archive's end. */
const SLACK_BYTES = 1 << 20;

/**
 * Takes an archive's bytes and keeps its entries, each checked before its content is read. The manifest comes first and says all that may follow,
 * so a path, link or device that nobody listed is never looked at further. Names from the archive stay out of messages: they are hostile text.
 */
export class ArchiveEntries {
  readonly #extract = extract();
  readonly #limits: ReadLimits;
  readonly #fail: Fail;
  readonly #closed: Promise<void>;
  #failure: unknown = null;
  #ended = false;
  #count = 0;
  #manifest: Manifest | null = null;
  #awaited = new Map<string, ManifestProbe>();
  readonly #results = new Map<string, ProbeResult>();

  #writtenBytes = 0;
  /** Where the last entry's content ends in the archive. */
  #accountedBytes = 0;

  constructor(limits: ReadLimits, fail: Fail) {
    this.#limits = limits;
    this.#fail = fail;
    this.#extract.on("entry", (header: Header, body, next) => {
      const parts: Buffer[] = [];
      body.on("error", () => {}); // told by the archive's own error
      body.on("data", (part) => {
        parts.push(part as Buffer);
      });
      const checked = this.#attempt(() => this.#admit(header, body.offset));
      body.on("end", () => {
        if (this.#failure === null)
          this.#attempt(() => checked?.(parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts)));
        next();
      });
    });
    this.#extract.on("error", () => {
      this.#failure ??= this.#ended ? this.#cut() : this.#notTar();
    });
    this.#closed = new Promise((resolve) => this.#extract.on("close", () => resolve()));
  }

  /** @throws NodectlError for what was found wrong so far */
  async write(chunk: Buffer): Promise<void> {
    this.#throwFailure();
    if (this.#writtenBytes - this.#accountedBytes > SLACK_BYTES) throw this.#notFiles();
    this.#writtenBytes += chunk.length;
    if (!this.#extract.write(chunk)) {
      await Promise.race([new Promise<void>((resolve) => this.#extract.once("drain", () => resolve())), this.#closed]);
    }
    this.#throwFailure();
  }

  async end(): Promise<void> {
    this.#ended = true;
    this.#extract.end(null);
    await this.#closed;
    this.#throwFailure();
  }

  /** @throws NodectlError when something that the manifest lists didn't come */
  finish(): { manifest: Manifest; results: ReadonlyMap<string, ProbeResult> } {
    if (this.#manifest === null) throw this.#notBundle();
    if (this.#awaited.size > 0) throw this.#cut();
    return { manifest: this.#manifest, results: this.#results };
  }

  destroy(): void {
    this.#extract.destroy();
  }

  /** Decides by its header whether an entry may come in; what it returns takes the content. */
  #admit(header: Header, offset: number): (content: Buffer) => void {
    const { name, size } = header;
    this.#count++;
    this.#accountedBytes = offset + size;
    if (this.#manifest === null) {
      if (name !== MANIFEST || header.type !== "file") throw this.#notBundle();
      if (size > this.#limits.entryBytes) throw this.#tooLarge();
      return (content) => this.#readManifest(content);
    }
    if (this.#count > this.#limits.entries) throw this.#tooLarge();
    if (header.type !== "file" || header.pax) throw this.#notFiles();
    const probe = this.#awaited.get(name);
    if (!probe)
      throw this.#fail(
        "BUNDLE_CORRUPT",
        "isn't a nodectl bundle: it holds a file twice, or one that its manifest doesn't list",
      );
    if (size > this.#limits.entryBytes) throw this.#tooLarge();
    if (size !== probe.bytes) throw this.#changed(probe);
    this.#awaited.delete(name);
    return (content) => this.#readProbe(probe, content);
  }

  #readManifest(content: Buffer): void {
    const manifest = parseManifest(content.toString("utf8"));
    if (!("fault" in manifest)) {
      this.#manifest = manifest;
      this.#awaited = new Map(manifest.probes.map((probe) => [probe.file, probe]));
      return;
    }
    if (manifest.fault === "version") {
      const clause = "was recorded by another version of nodectl, in a format that this one doesn't read";
      throw this.#fail("BUNDLE_VERSION", clause, "read it with the nodectl that recorded it, or a newer one");
    }
    throw this.#fail("BUNDLE_CORRUPT", `isn't a nodectl bundle: its manifest is not valid (${manifest.field})`);
  }

  #readProbe(probe: ManifestProbe, stdout: Buffer): void {
    if (createHash("sha256").update(stdout).digest("hex") !== probe.sha256) throw this.#changed(probe);
    const { key, id, args, status, reason, exitCode, ms } = probe;
    this.#results.set(key, { key, id, args, status, reason, exitCode, ms, stdout });
  }

  /** tar-stream calls back: what is thrown there must wait for the next write. */
  #attempt<T>(work: () => T): T | null {
    try {
      return work();
    } catch (error) {
      this.#failure ??= error;
      this.#extract.destroy();
      return null;
    }
  }

  #throwFailure(): void {
    if (this.#failure !== null) throw this.#failure;
  }

  #changed = ({ file }: ManifestProbe): NodectlError =>
    this.#fail("BUNDLE_CORRUPT", `was changed after it was recorded: ${file} is not what its manifest says`);
  #cut = (): NodectlError =>
    this.#fail("BUNDLE_CORRUPT", "is cut off: a file that its manifest lists is missing", "copy or record it again");
  #notFiles = (): NodectlError => this.#fail("BUNDLE_CORRUPT", "isn't a nodectl bundle: it holds more than files");
  #notTar = (): NodectlError => this.#fail("BUNDLE_CORRUPT", "isn't a nodectl bundle: it is no tar archive");
  #notBundle = (): NodectlError =>
    this.#fail("BUNDLE_CORRUPT", "isn't a nodectl bundle: it doesn't begin with a manifest");
  #tooLarge = (): NodectlError =>
    this.#fail(
      "BUNDLE_TOO_LARGE",
      `holds more than it may: ${this.#limits.entries} files of ${this.#limits.entryBytes >> 20} MiB`,
    );
}
