import { readFileSync } from "node:fs";

/** A slice of a recorded probe output; SOURCE.md says of what. */
export const recorded = (name: string): Buffer => readFileSync(new URL(`./recorded/${name}`, import.meta.url));

export const bytes = (text: string): Buffer => Buffer.from(text, "utf8");
