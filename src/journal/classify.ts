import { Catalogue } from "./catalogue/catalogue.ts";
import type { Category } from "./catalogue/categories.ts";
import { errorOf, refine } from "./catalogue/refine.ts";
import type { KnownText } from "./catalogue/text.ts";
import { categoryByWords } from "./catalogue/words.ts";
import type { Entry } from "./entry.ts";
import { readFields } from "./objects/fields.ts";
import { Found, type Objects } from "./objects/found.ts";
import { KnownIds } from "./objects/known-ids.ts";
import { readPlegEvent } from "./objects/pleg-event.ts";
import { RUNTIME_RULES, readRuntime } from "./objects/runtime.ts";
import { KUBELET_RULES, readCgroup, readText } from "./objects/text.ts";

/** An entry with what the catalogue makes of it. */
export interface ClassifiedEntry extends Objects {
  readonly entry: Entry;
  /** The event's name; null: the entry's text tells of no life, or isn't known. */
  readonly event: string | null;
  readonly category: Category;
  /** The catalogue's text that the entry is a rendering of. */
  readonly text: KnownText | null;
}

/**
 * Turns the entries of one input, in their order, into events. It remembers which IDs earlier entries tied to which pod (a bounded number), so
 * another input needs another classifier; the catalogue can be shared.
 */
export class Classifier {
  readonly #catalogue: Catalogue;
  readonly #ids = new KnownIds();

  constructor(catalogue: Catalogue = new Catalogue()) {
    this.#catalogue = catalogue;
  }

  classify(entry: Entry): ClassifiedEntry {
    const { text, event, category } = this.#recognise(entry);
    const found = new Found();
    readObjects(entry, text, found);
    this.#ids.complete(found);
    const { pods, containers, sandboxes, node, images, volumes } = found;
    return { entry, event, category, text, pods, containers, sandboxes, node, images, volumes };
  }

  #recognise(entry: Entry): Pick<ClassifiedEntry, "text" | "event" | "category"> {
    const place = placeOf(entry);
    const text = this.#textOf(entry, place);
    if (text === null) return { text, event: null, category: this.#placed(entry, place) };
    if (text.event === null) return { text, event: null, category: text.category };
    if (text.event.name.startsWith("unit.") && !isOurs(entry.message)) return { text, event: null, category: "other" };
    return { text, ...refine(text.event, entry) };
  }

  #textOf(entry: Entry, place: string | null): KnownText | null {
    const { message, fields, cut } = entry;
    if (message === "Unhandled Error" || message === "Observed a panic") {
      const error = fields.err;
      const inside = typeof error === "string" ? this.#catalogue.find(error, place) : null;
      if (inside !== null) return inside;
    }
    if (cut && Object.keys(fields).length === 0) return this.#begun(message, place);
    const whole = this.#whole(message, place);
    return whole === null && /[>…]\s*$/.test(message) ? this.#begun(message, place) : whole;
  }

  /** What a pager left of a text: what follows its quotes is cut, or the text itself, which then has lost its second quote. */
  #begun(message: string, place: string | null): KnownText | null {
    const [, quoted, end] = /^\s*"((?:[^"\\]|\\.)*)("?)/.exec(message) ?? [];
    const text = quoted === undefined ? message : quoted.replaceAll('\\"', '"');
    return end === '"' ? this.#catalogue.find(text, place) : this.#catalogue.findCut(text, place);
  }

  #whole(message: string, place: string | null): KnownText | null {
    return (
      this.#catalogue.find(message, place) ?? this.#withoutLogger(message, place) ?? this.#unquoted(message, place)
    );
  }

  /** To klog 2.100 (1.28) a named logger stands before the message: `a/b: message`. */
  #withoutLogger(message: string, place: string | null): KnownText | null {
    const logger = /^[\w./-]{1,80}: (?=\S)/.exec(message)?.[0];
    return logger === undefined ? null : this.#catalogue.find(message.slice(logger.length), place);
  }

  /** A message that lost its header and had no fields is free text in quotes. */
  #unquoted(message: string, place: string | null): KnownText | null {
    const quoted = /^\s*"(.+)"\s*$/.exec(message)?.[1];
    return quoted === undefined ? null : this.#catalogue.find(quoted.replaceAll('\\"', '"'), place);
  }

  #placed(entry: Entry, place: string | null): Category {
    const words = `${entry.message.slice(0, WORDS_MAX)} ${errorOf(entry)}`;
    if (!place?.startsWith("@")) return this.#catalogue.placeOf(words, place);
    if (!RUNTIMES.has(place)) return "other";
    // What a runtime starts is itself; "other" is left to lines that say nothing at all.
    const category = categoryByWords(words);
    return category === null || category === "config-startup" ? "runtime-health" : category;
  }
}

/** What a text is about stands at its beginning. */
const WORDS_MAX = 2000;

/** Units whose start and end tell of the node; others' are no events. */
const OUR_UNITS = /kube|containerd|cri-?o\b|crio|container runtime|docker|k3s|rke2|k0s|microshift/i;

/** A mount or a scope of the kubelet's has its name, too. */
const isOurs = (message: string): boolean =>
  OUR_UNITS.test(message) && !/^\S+\.(?:mount|scope|slice|socket|timer):/.test(message);

const RUNTIMES = new Set(["@containerd", "@crio", "@dockerd", "@"]);

/** Other names of the programs that events/*.txt speaks of. */
const PROGRAMS: Readonly<Record<string, string>> = {
  "cri-o": "crio",
  docker: "dockerd",
  "systemd-journald": "journald",
  "systemd-journal": "journald",
};

/** The kubelet, alone or inside a combined program: what they log without klog's header may be its, too. */
const KUBELETS =
  /^(?:kubelet|hyperkube|kubelite|k3s(?:-agent)?|rke2(?:-server|-agent)?|k0s\w*|microshift|snap\.microk8s.*|microk8s.*)$/;

/** Where an entry's text stands in the catalogue: its source file, or `@` and the program; null where the line has lost it. */
function placeOf({ source, body, program }: Entry): string | null {
  switch (body) {
    case "kernel":
      return "@kernel";
    case "marker":
      return "@journal";
    case "panic":
      return "@panic";
    case "klog":
    case "printf":
    case "klog-json": {
      if (source === null) return null;
      const colon = source.indexOf(":");
      return colon < 0 ? source : source.slice(0, colon);
    }
    default:
      if (program === null) return body === "text" ? null : "@";
      return KUBELETS.test(program) ? (body === "text" ? null : "@") : `@${PROGRAMS[program] ?? program}`;
  }
}

function readObjects(entry: Entry, text: KnownText | null, found: Found): void {
  const { body, fields, message } = entry;
  if (body === "klog" || body === "printf" || body === "klog-json") {
    readFields(fields, found);
    // A message that the source has as it stands names nothing.
    if (text === null || text.text !== message) readKubelet(message, found);
    for (const key of ["err", "error", "containerMessage", "message", "event"]) {
      const value = fields[key];
      if (typeof value === "string") readKubelet(value, found);
    }
    if (text?.event?.name.startsWith("pleg.") && fields.event === undefined) readPlegEvent(message, found);
    if (text?.event?.category === "oom") readCgroup(JSON.stringify(fields.event ?? message), found);
    return;
  }
  if (body !== "marker" && body !== "panic") readRuntime(entry, found);
  if (body === "text" && text?.place.startsWith("@") !== true) readKubelet(message, found);
}

/** A runtime's error stands inside many of the kubelet's. */
function readKubelet(text: string, found: Found): void {
  if (text.length < 8) return;
  readText(text, KUBELET_RULES, found);
  if (/rpc error|andbox|name:|_/.test(text)) readText(text, RUNTIME_RULES, found);
}
