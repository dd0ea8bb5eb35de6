/** OpenSSL's and Node's words for a certificate that the kubeconfig's CA (or this machine's, without one) doesn't vouch for. */
const UNTRUSTED = new Set([
  "DEPTH_ZERO_SELF_SIGNED_CERT",
  "SELF_SIGNED_CERT_IN_CHAIN",
  "UNABLE_TO_GET_ISSUER_CERT",
  "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
  "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
  "CERT_SIGNATURE_FAILURE",
  "CERT_UNTRUSTED",
]);

/**
 * Why a request came to no answer, as one clause. Built from the error's code alone: a message may quote what was sent.
 *
 * @param server  host:port of the API server
 * @param proxy  host:port of the proxy, where one is dialled instead
 */
export function connectionFailure(error: unknown, server: string, proxy: string | null): string {
  const { code = "", message = "" } = error instanceof Error ? (error as NodeJS.ErrnoException) : {};
  const api = `API server ${server}`;
  const dialled = proxy === null ? api : `proxy ${proxy} on the way to ${api}`;
  const refusedByProxy = /^Bad response: (\d{3})$/.exec(message)?.[1];
  if (refusedByProxy !== undefined) return `${dialled} answers ${refusedByProxy}`;
  switch (code) {
    case "ECONNREFUSED":
      return `${dialled} refuses connections`;
    case "ENOTFOUND":
      return `${dialled} has a name that does not resolve`;
    case "EAI_AGAIN":
      return `${dialled} has a name that no DNS server answered for`;
    case "EHOSTUNREACH":
    case "ENETUNREACH":
      return `there is no route to ${dialled}`;
    case "ETIMEDOUT":
      return `${dialled} does not answer`;
    case "ECONNRESET":
    case "EPIPE":
      return `${dialled} broke the connection`;
    case "ERR_TLS_CERT_ALTNAME_INVALID":
      return `${api} shows a certificate for another name`;
    case "CERT_HAS_EXPIRED":
      return `${api} shows an expired certificate`;
    case "CERT_NOT_YET_VALID":
      return `${api} shows a certificate that is not valid yet (see this machine's clock)`;
    case "EPROTO":
      return `${api} does not speak TLS`;
  }
  if (UNTRUSTED.has(code)) return `${api} shows a certificate that the kubeconfig's CA did not sign`;
  if (/ALERT_(BAD_CERTIFICATE|CERTIFICATE_|UNKNOWN_CA)/.test(code))
    return `${api} refuses the client certificate (${code})`;
  if (code.startsWith("ERR_OSSL") || code.startsWith("ERR_CRYPTO"))
    return `the kubeconfig's certificates or key cannot be used (${code})`;
  return `${api} cannot be asked${code === "" ? "" : ` (${code})`}`;
}
