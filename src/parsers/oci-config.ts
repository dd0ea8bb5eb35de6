import { json, parseFileLines, unlessJunk } from "./records.ts";

/** What an OCI bundle's config.json says of a sandbox or container: the identity chain without the runtime. */
export interface OciConfig {
  id: string;
  path: string;
  kind: "sandbox" | "container";
  sandboxId: string | null;
  containerName: string | null;
  namespace: string | null;
  podName: string | null;
  podUid: string | null;
  attempt: number | null;
  imageRef: string | null;
  logPath: string | null;
  cgroupsPath: string | null;
  netnsPath: string | null;
  /** A sandbox's: no network namespace of its own is the node's network. */
  hostNetwork: boolean;
  terminationLog: string | null;
  rootfs: string | null;
}

/**
 * The parts of config.json that identify, and nothing else: environment values never leave the node. containerd writes one line without spaces,
 * CRI-O one line a member.
 */
export const OCI_PATTERN = [
  '"io\\.kubernetes\\.cri\\.(container-type|container-name|image-name|sandbox-id|sandbox-name|sandbox-namespace|sandbox-uid|sandbox-log-directory)": ?"[^"]*"',
  '"io\\.kubernetes\\.cri-o\\.(SandboxID|ContainerType|LogPath|MountPoint|ImageName)": ?"[^"]*"',
  '"io\\.kubernetes\\.(container|pod)\\.(name|namespace|uid|restartCount)": ?"[^"]*"',
  '"cgroupsPath": ?"[^"]*"',
  '"type": ?"network"',
  '"path": ?"[^"]*/(netns/[^"]*|ns/net)"',
  '"source": ?"[^"]*/pods/[^"/]*/containers/[^"]*"',
].join("|");

/** The output of `grep -aoHZE OCI_PATTERN …/config.json`. */
export function parseOciConfigs(stdout: Uint8Array): OciConfig[] | null {
  const configs: OciConfig[] = [];
  const files = parseFileLines(stdout);
  for (const [path, fragments] of files) {
    const id = /\/([0-9a-f]{64})\/(?:userdata\/)?config\.json$/.exec(path)?.[1];
    if (!id) continue;
    const said = new Map<string, string>();
    let netnsPath: string | null = null;
    let hostNetwork = true;
    let terminationLog: string | null = null;
    for (const fragment of fragments) {
      const pair = json(new TextEncoder().encode(`{${fragment}}`)) as Record<string, string> | null;
      if (pair === null) continue;
      if (pair.type === "network") hostNetwork = false;
      else if (pair.path !== undefined) netnsPath = pair.path;
      else if (pair.source !== undefined) terminationLog = pair.source;
      else for (const [key, value] of Object.entries(pair)) said.set(key, value);
    }
    const of = (...keys: string[]) =>
      keys.map((key) => said.get(key)).find((value) => value !== undefined && value !== "") ?? null;
    const kind = of("io.kubernetes.cri.container-type", "io.kubernetes.cri-o.ContainerType");
    if (kind !== "sandbox" && kind !== "container") continue;
    const attempt = of("io.kubernetes.container.restartCount");
    configs.push({
      id,
      path,
      kind,
      sandboxId: kind === "sandbox" ? id : of("io.kubernetes.cri.sandbox-id", "io.kubernetes.cri-o.SandboxID"),
      containerName: kind === "sandbox" ? null : of("io.kubernetes.cri.container-name", "io.kubernetes.container.name"),
      namespace: of("io.kubernetes.cri.sandbox-namespace", "io.kubernetes.pod.namespace"),
      podName: of("io.kubernetes.cri.sandbox-name", "io.kubernetes.pod.name"),
      podUid: of("io.kubernetes.cri.sandbox-uid", "io.kubernetes.pod.uid"),
      attempt: attempt === null ? null : Number(attempt),
      imageRef: of("io.kubernetes.cri.image-name", "io.kubernetes.cri-o.ImageName"),
      logPath: of("io.kubernetes.cri.sandbox-log-directory", "io.kubernetes.cri-o.LogPath"),
      cgroupsPath: of("cgroupsPath"),
      netnsPath,
      hostNetwork,
      terminationLog,
      rootfs: of("io.kubernetes.cri-o.MountPoint"),
    });
  }
  return unlessJunk(stdout, files.size, configs);
}
