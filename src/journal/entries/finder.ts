const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Finds a needle's next place in a text, and remembers it: a whole text costs one search. */
export class Finder {
  readonly #needle: string;
  protected text = "";
  #found = -1;

  constructor(needle: string) {
    this.#needle = needle;
  }

  enter(text: string): void {
    this.text = text;
    this.#found = -1;
  }

  /** The first place at or after `from`, which never goes back; Infinity for none. */
  next(from: number): number {
    if (this.#found >= from) return this.#found;
    let found = this.text.indexOf(this.#needle, from);
    while (found !== -1 && !this.counts(found)) found = this.text.indexOf(this.#needle, found + 1);
    this.#found = found === -1 ? Number.POSITIVE_INFINITY : found;
    return this.#found;
  }

  protected counts(_found: number): boolean {
    return true;
  }
}

/** `:12] ` or `[12]: `: where another klog header or journal prefix may end. */
export class HeaderEnds extends Finder {
  constructor() {
    super("]");
  }

  protected override counts(found: number): boolean {
    const after = this.text.charCodeAt(found + 1);
    if (after !== 32 && after !== 58) return false;
    let before = found - 1;
    while (isDigit(this.text.charCodeAt(before))) before--;
    return before < found - 1 && this.text.charCodeAt(before) === (after === 32 ? 58 : 91);
  }
}
