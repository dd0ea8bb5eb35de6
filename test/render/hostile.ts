import fc from "fast-check";

/** Text made of what is hostile, and of what isn't. */
export const hostileText = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      "\r",
      "\n",
      "\t",
      "\x1b[2K",
      "\x9b",
      "\x7f",
      "\b",
      "\u202e",
      "\u2066",
      "\u200b",
      "\u2028",
      "\ufeff",
      "\ud800",
      "\udc00",
      "\u{e0041}",
      "\u0301",
      "\ufe0f",
      "界",
      "🚀",
      "/",
      " ",
    ),
    fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
    fc.string({ minLength: 1, maxLength: 12 }),
  ),
  maxLength: 60,
});

/** What a terminal obeys or hides. */
export const OBEYED = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/u;
