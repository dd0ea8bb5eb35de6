/** Below this nothing can be read: a narrower terminal cuts or wraps by itself. */
const MIN_WIDTH = 40;

/** The columns to lay out for: the terminal's, or 80 where the output is no terminal. A file of its own, as it is cheap to import and `layout` isn't. */
export function outputWidth(stream: { isTTY?: boolean; columns?: number }): number {
  return stream.isTTY === true && stream.columns !== undefined && stream.columns > 0
    ? Math.max(stream.columns, MIN_WIDTH)
    : 80;
}
