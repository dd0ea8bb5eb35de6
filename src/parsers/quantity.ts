const SUFFIXES: Readonly<Record<string, number>> = {
  n: 1e-9,
  u: 1e-6,
  m: 1e-3,
  "": 1,
  k: 1e3,
  M: 1e6,
  G: 1e9,
  T: 1e12,
  P: 1e15,
  E: 1e18,
  Ki: 2 ** 10,
  Mi: 2 ** 20,
  Gi: 2 ** 30,
  Ti: 2 ** 40,
  Pi: 2 ** 50,
  Ei: 2 ** 60,
};

/**
 * A Kubernetes quantity, such as `100m`, `1.5Gi` or `12e6`, in thousandths or whole units.
 *
 * @param unit  0.001 for millicores, 1 for bytes
 * @returns a whole number of `unit`, rounded up as the API server does; null where `text` is no quantity
 * @see kubernetes/apimachinery pkg/api/resource/quantity.go (ParseQuantity, Value, MilliValue)
 */
export function parseQuantity(text: unknown, unit: 0.001 | 1): number | null {
  if (typeof text !== "string" && typeof text !== "number") return null;
  // A YAML author may write `cpu: 2`; the API server answers text, an older kubelet's static pod file does not.
  const match = /^([+-]?(?:\d{1,30}\.?\d{0,30}|\.\d{1,30}))(?:[eE]([+-]?\d{1,2})|([numkMGTPE]|[KMGTPE]i)?)$/.exec(
    String(text),
  );
  const [, digits, exponent, suffix = ""] = match ?? [];
  const factor = exponent === undefined ? SUFFIXES[suffix] : 10 ** Number(exponent);
  if (digits === undefined || factor === undefined) return null;
  // 15 digits: 0.1 is 100 millicores, not the 101 that 0.1 * 1000 rounds up to.
  const value = Math.ceil(Number(((Number(digits) * factor) / unit).toPrecision(15)));
  return Number.isFinite(value) ? value + 0 : null;
}
