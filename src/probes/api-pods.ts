import { parseApiEvents, parseApiNames, parseApiPod, parseApiPods } from "../parsers/api.ts";
import { apiProbe, FROM_CACHE, getRaw } from "./api-paths.ts";
import { defineProbe } from "./probe.ts";

export const apiPod = defineProbe({
  ...apiProbe,
  id: "api-pod",
  what: "the pod's API object",
  argv: (namespace: string, name: string) => getRaw(["namespaces", namespace, "pods", name]),
  parse: (stdout, _namespace, _name) => parseApiPod(stdout),
});

export const apiPodEvents = defineProbe({
  ...apiProbe,
  id: "api-pod-events",
  what: "the pod's events",
  argv: (namespace: string, name: string) =>
    getRaw(["namespaces", namespace, "events"], {
      fieldSelector: `involvedObject.name=${name},involvedObject.kind=Pod`,
    }),
  parse: (stdout, _namespace, _name) => parseApiEvents(stdout),
});

export const apiPodsOnNode = defineProbe({
  ...apiProbe,
  id: "api-pods-on-node",
  what: "the API's pods of the node",
  argv: (node: string) => getRaw(["pods"], { fieldSelector: `spec.nodeName=${node}`, ...FROM_CACHE }),
  parse: (stdout, _node) => parseApiPods(stdout),
});

/** In every namespace. */
export const apiPodsNamed = defineProbe({
  ...apiProbe,
  id: "api-pods-named",
  what: "the pods of that name in all namespaces",
  argv: (name: string) => getRaw(["pods"], { fieldSelector: `metadata.name=${name}`, ...FROM_CACHE }),
  parse: (stdout, _name) => parseApiPods(stdout),
});

/** Enough of a namespace's pod names to find near misses in. */
export const apiPodNames = defineProbe({
  ...apiProbe,
  id: "api-pod-names",
  what: "the namespace's pod names",
  argv: (namespace: string) => getRaw(["namespaces", namespace, "pods"], { limit: "500" }),
  parse: (stdout, _namespace) => parseApiNames(stdout),
});
