/** A pod as an entry names it: what the entry leaves out is null. */
export interface PodRef {
  namespace: string | null;
  name: string | null;
  uid: string | null;
  /** The entry doesn't name it: other entries of the input tie it to this pod. */
  inferred?: true;
}

export interface ContainerRef {
  name: string | null;
  id: string | null;
  inferred?: true;
}

export interface SandboxRef {
  id: string;
  /** The line itself doesn't say that this ID is a sandbox's: an earlier one does. */
  inferred?: true;
}

export interface VolumeRef {
  name: string;
  /** As `kubernetes.io/configmap`; null where the line doesn't tell. */
  plugin: string | null;
}

/** The objects that an entry names. */
export interface Objects {
  readonly pods: readonly PodRef[];
  readonly containers: readonly ContainerRef[];
  readonly sandboxes: readonly SandboxRef[];
  readonly node: string | null;
  readonly images: readonly string[];
  readonly volumes: readonly VolumeRef[];
}

const agree = (one: string | null, other: string | null): boolean => one === null || other === null || one === other;

/** Collects what an entry's fields and text name: one object for each thing, however often and however partly it is named. */
export class Found implements Objects {
  readonly pods: PodRef[] = [];
  readonly containers: ContainerRef[] = [];
  readonly sandboxes: SandboxRef[] = [];
  readonly images: string[] = [];
  readonly volumes: VolumeRef[] = [];
  node: string | null = null;

  pod(namespace: string | null, name: string | null, uid: string | null): void {
    if (name === null && uid === null) return;
    const same = this.pods.find(
      (pod) =>
        agree(pod.uid, uid) &&
        agree(pod.name, name) &&
        agree(pod.namespace, namespace) &&
        ((uid !== null && pod.uid === uid) || (name !== null && pod.name === name)),
    );
    if (same === undefined) {
      this.pods.push({ namespace, name, uid });
      return;
    }
    same.namespace ??= namespace;
    same.name ??= name;
    same.uid ??= uid;
  }

  /** A UID beside a pod's name: it is that pod's, where the entry names just one. */
  podUid(uid: string): void {
    const [only] = this.pods;
    if (only !== undefined && this.pods.length === 1 && only.uid === null) only.uid = uid;
    else this.pod(null, null, uid);
  }

  container(name: string | null, id: string | null): void {
    if (name === null && id === null) return;
    // A name and an ID that stand in different fields of one entry are one container's.
    const same = this.containers.find((each) => agree(each.name, name) && agree(each.id, id));
    if (same === undefined) this.containers.push({ name, id });
    else {
      same.name ??= name;
      same.id ??= id;
    }
  }

  sandbox(id: string): void {
    if (!this.sandboxes.some((each) => each.id === id)) this.sandboxes.push({ id });
  }

  image(ref: string): void {
    if (ref !== "" && !this.images.includes(ref)) this.images.push(ref);
  }

  volume(name: string, plugin: string | null): void {
    const same = this.volumes.find((each) => each.name === name);
    if (same === undefined) this.volumes.push({ name, plugin });
    else same.plugin ??= plugin;
  }
}
