/** Set by scripts/build.js; the sources run unbundled only in tests. */
declare const NODECTL_VERSION: string | undefined;

export const VERSION: string = typeof NODECTL_VERSION === "string" ? NODECTL_VERSION : "0.0.0-dev";
