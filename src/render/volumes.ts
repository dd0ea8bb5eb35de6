import type { TracedVolume } from "../contract.ts";
import { type Block, facts, labelled, row, stack } from "./layout.ts";
import { type Line, solid, text } from "./span.ts";
import type { Context } from "./view.ts";

/** The pod spec's word for what the kubelet names the plugin's directory. */
const SPEC_NAMES: Readonly<Record<string, string>> = {
  "empty-dir": "emptyDir",
  configmap: "configMap",
  "downward-api": "downwardAPI",
  "host-path": "hostPath",
  "local-volume": "local",
};

/** Plugins whose volumes are plain directories: nothing being mounted there is no news. */
const PLAIN_DIRECTORY: readonly string[] = ["emptyDir", "configMap", "hostPath"];

/** The pod's volumes with what is mounted; one that should be and isn't stands out. */
export function volumesBlock(volumes: readonly TracedVolume[] | null, { wide }: Context): Block {
  if (volumes === null) return labelled("volumes", 10, row(text("?")));
  if (volumes.length === 0) return labelled("volumes", 10, row(text("none")));
  if (!wide) return labelled("volumes", 10, facts(volumes.map(volumeFact)));
  return labelled(
    "volumes",
    10,
    stack(...volumes.map((volume) => row(...volumeFact(volume), text(" at ", "dim"), solid(volume.path)))),
  );
}

function volumeFact({ name, plugin, mounted, fstype }: TracedVolume): Line {
  const directory = plugin.replace(/^kubernetes\.io[~/]/, "");
  const kind = SPEC_NAMES[directory] ?? directory;
  const what = text(`${name} ${kind}`);
  if (mounted === null) return [what, text(" (mounted ?)", "yellow")];
  if (mounted) return [what, text(` (${fstype ?? "mounted"})`, "dim")];
  return PLAIN_DIRECTORY.includes(kind) ? [what] : [what, text(" NOT MOUNTED", "red")];
}
