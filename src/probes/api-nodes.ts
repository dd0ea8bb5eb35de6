import { parseApiNode, parseApiNodes } from "../parsers/api.ts";
import { apiProbe, FROM_CACHE, getRaw } from "./api-paths.ts";
import { defineProbe } from "./probe.ts";

export const apiNode = defineProbe({
  ...apiProbe,
  id: "api-node",
  what: "the node's API object",
  argv: (name: string) => getRaw(["nodes", name]),
  parse: (stdout, _name) => parseApiNode(stdout),
});

export const apiNodes = defineProbe({
  ...apiProbe,
  id: "api-nodes",
  what: "the cluster's nodes",
  argv: () => getRaw(["nodes"], FROM_CACHE),
  parse: parseApiNodes,
});
