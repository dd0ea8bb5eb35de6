// The executable's entry. Everything but the version is imported late, so that `--version` costs hardly more than Node itself.
import { VERSION } from "./cli/version.ts";

const argv = process.argv.slice(2);
if (argv.length === 1 && (argv[0] === "--version" || argv[0] === "-V")) {
  process.stdout.write(`nodectl ${VERSION}\n`);
} else {
  const { runProcess } = await import("./cli/process.ts");
  await runProcess(argv);
}
