/** ssh2 costs a fifth of a second to load: only when a connection needs it. */
export const loadSsh2 = async () => (await import("ssh2")).default;

export type Ssh2 = Awaited<ReturnType<typeof loadSsh2>>;
