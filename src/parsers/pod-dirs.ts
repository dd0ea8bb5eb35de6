import { epochTime } from "./log-files.ts";
import { parsePathRows, text, unlessJunk } from "./records.ts";

export interface PodDirectory {
  path: string;
  podUid: string;
  modifiedAt: string | null;
}

/** `/var/lib/kubelet/pods/<uid>`: rows of path and modification time. */
export function parsePodDirectories(stdout: Uint8Array): PodDirectory[] | null {
  const rows = parsePathRows(stdout, 2);
  const directories = rows.flatMap(([path = "", time]) => {
    const podUid = /\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32})$/.exec(path)?.[1];
    return podUid ? [{ path, podUid, modifiedAt: epochTime(time) }] : [];
  });
  return unlessJunk(stdout, rows.length, directories);
}

export interface VolumeDirectory {
  path: string;
  podUid: string;
  plugin: string;
  name: string;
}

/** `ls -1UA ROOT/pods ROOT/pods/<uid>/volumes/<plugin, / as ~>…`: a `DIRECTORY:` line, the names in it, an empty line. */
export function parseVolumeDirectories(stdout: Uint8Array): VolumeDirectory[] | null {
  let headers = 0;
  const volumes: VolumeDirectory[] = [];
  let here: { path: string; podUid: string; plugin: string } | null = null;
  // What follows the last line's end is empty, or a name that was cut.
  for (const line of text(stdout).split("\n").slice(0, -1)) {
    if (line.startsWith("/") && line.endsWith(":")) {
      headers++;
      const [, path, podUid, plugin] = /^(.*\/([^/]+)\/volumes\/([^/]+)):$/.exec(line) ?? [];
      here = path && podUid && plugin ? { path, podUid, plugin: plugin.replaceAll("~", "/") } : null;
    } else if (here !== null && line !== "") {
      volumes.push({ path: `${here.path}/${line}`, podUid: here.podUid, plugin: here.plugin, name: line });
    }
  }
  return unlessJunk(stdout, headers, volumes);
}
