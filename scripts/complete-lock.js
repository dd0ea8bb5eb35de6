// Adds to package-lock.json the platform packages (esbuild for macOS and the like) that npm left out because the registry at hand didn't have them:
// `npm ci` refuses a lock without them, on every platform. Run by `npm run lock`; a test holds the lock to it.
import { readFileSync, writeFileSync } from "node:fs";

const PLATFORM =
  /(android|darwin|freebsd|linux|openharmony|win32|netbsd|openbsd|sunos|aix)-(arm64|arm|x64|ia32|ppc64|riscv64|s390x|loong64|mips64el|wasm32)(?:-(.*))?$/;

const lock = JSON.parse(readFileSync("package-lock.json", "utf8"));
for (const { optionalDependencies = {}, dev } of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const path = `node_modules/${name}`;
    const [, os, cpu, abi = ""] = PLATFORM.exec(name) ?? [];
    if (lock.packages[path] || os === undefined || !/^\d/.test(version)) continue;
    const libc =
      os !== "linux" ? {} : /musl/.test(abi) ? { libc: ["musl"] } : /gnu/.test(abi) ? { libc: ["glibc"] } : {};
    lock.packages[path] = { version, cpu: [cpu], ...(dev ? { dev } : {}), ...libc, optional: true, os: [os] };
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)));
writeFileSync("package-lock.json", `${JSON.stringify(lock, null, 2)}\n`);
