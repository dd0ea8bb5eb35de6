import type { Found, PodRef } from "./found.ts";

/** How many IDs are remembered; the oldest go first, so that a journal of months costs no more than one of days. */
const REMEMBERED = 20_000;

type Named = Pick<PodRef, "namespace" | "name" | "uid">;

/**
 * What earlier entries of the input told of IDs: which are sandboxes', and whose pod a sandbox, a container or a UID is. A PLEG event's ID is
 * a sandbox's or a container's, and only other lines tell which.
 */
export class KnownIds {
  readonly #pods = new Map<string, Named>();
  readonly #sandboxes = new Set<string>();

  /** Takes in what an entry itself names, then adds to `found` what is known of it, marked as inferred. */
  complete(found: Found): void {
    if (found.pods.length + found.sandboxes.length + found.containers.length === 0) return;
    this.#learn(found);
    this.#inferSandboxes(found);
    // What was inferred from one ID ties the others: a container's to the pod of its sandbox.
    if (this.#inferPods(found)) this.#learn(found);
  }

  #learn({ pods, sandboxes, containers }: Found): void {
    for (const { id } of sandboxes) if (!this.#sandboxes.has(id)) keep(this.#sandboxes, kept(id));
    const [pod] = pods;
    if (pod === undefined || pod.name === null || pods.length > 1) return;
    if (pod.uid !== null) this.#tie(pod.uid, pod);
    for (const { id } of sandboxes) this.#tie(id, pod);
    for (const { id } of containers) if (id !== null) this.#tie(id, pod);
  }

  #tie(id: string, { namespace, name, uid }: Named): void {
    const before = this.#pods.get(id);
    if (before !== undefined && before.name === name) {
      if (before.namespace === null && namespace !== null) before.namespace = kept(namespace);
      if (before.uid === null && uid !== null) before.uid = kept(uid);
      return;
    }
    this.#pods.set(kept(id), { namespace: kept(namespace), name: kept(name), uid: kept(uid) });
    if (this.#pods.size > REMEMBERED) this.#pods.delete(this.#pods.keys().next().value ?? "");
  }

  #inferSandboxes(found: Found): void {
    for (let at = found.containers.length - 1; at >= 0; at--) {
      const { name, id } = found.containers[at] ?? { name: null, id: null };
      if (name !== null || id === null || !this.#sandboxes.has(id)) continue;
      found.containers.splice(at, 1);
      if (!found.sandboxes.some((each) => each.id === id)) found.sandboxes.push({ id, inferred: true });
    }
  }

  #inferPods({ pods, sandboxes, containers }: Found): boolean {
    let inferred = false;
    for (const pod of pods) {
      if ((pod.name !== null && pod.namespace !== null) || pod.uid === null) continue;
      const known = this.#pods.get(pod.uid);
      if (known === undefined || (pod.name !== null && pod.name !== known.name)) continue;
      if (pod.name !== null && known.namespace === null) continue;
      pod.namespace = known.namespace;
      pod.name = known.name;
      pod.inferred = true;
      inferred = true;
    }
    if (pods.length > 0 || sandboxes.length + containers.length === 0) return inferred;
    const ids = [...sandboxes, ...containers].flatMap(({ id }) => (id === null ? [] : [id]));
    const known = ids.map((id) => this.#pods.get(id)).find((pod) => pod !== undefined);
    if (known === undefined) return inferred;
    pods.push({ ...known, inferred: true });
    return true;
  }
}

/** A copy: a part of a string keeps the whole of it, here the piece of the input that it came from. */
function kept<T extends string | null>(text: T): T {
  return (text === null ? null : Buffer.from(text).toString()) as T;
}

function keep(set: Set<string>, id: string): void {
  set.add(id);
  if (set.size > REMEMBERED) set.delete(set.keys().next().value ?? "");
}
