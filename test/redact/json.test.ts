import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { redactApiJson } from "../../src/redact/api.ts";
import { redactCniCache } from "../../src/redact/cni.ts";
import type { Filter } from "../../src/redact/filter.ts";
import { redactInspectJson } from "../../src/redact/inspect.ts";
import { filtered, secret } from "./samples.ts";

const edited = (filter: Filter, value: unknown): unknown =>
  JSON.parse(filtered(filter, JSON.stringify(value, null, 2)));
const X = "s3cr3t-Value9";

/** crictl inspect, in containerd's form: every place that a secret can be in. */
const inspect = (x: string) => ({
  status: {
    id: "8b3e9e0f6f7d4b1f2a6c5d4e3f2a1b0c9d8e7f6a5b4c3d2e1f0a9b8c7d6e5f4a",
    metadata: { attempt: 0, name: "webpod.17a2b3c4d5e6f708" },
    imageRef: "docker.io/library/nginx@sha256:7031c1b283388d2c2e09b57badb803c05ebed362dc88d84b480cc47f72a21097",
    annotations: {
      "io.kubernetes.container.hash": "4f9d3a1c",
      "kubectl.kubernetes.io/last-applied-configuration": `{"spec":"${x}"}`,
      "example.org/db": `postgres://bob:${x}@db/shop`,
      "io.kubernetes.cri-o.Annotations": JSON.stringify({
        "kubectl.kubernetes.io/last-applied-configuration": `{"env":"${x}"}`,
        plain: "é \u2028 text",
      }),
    },
    message: `login failed: password=${x}`,
  },
  info: {
    pid: 4321,
    config: { envs: [{ key: "DB_PASSWORD", value: x }], command: ["mysql"], args: [`-p${x}`, "shop"] },
    runtimeSpec: {
      process: {
        args: ["run", "--token", x, "--v=2"],
        env: ["PATH=/usr/bin", `ANY=${x}`, "EMPTY=", "CNI_COMMAND=ADD"],
        rlimits: [{ type: "RLIMIT_NOFILE", hard: 1024 }],
      },
      linux: { cgroupsPath: "kubepods-besteffort-pod3b7e2b1c_9c0d_4a55_8a3b_6f0c6a1f2e11.slice:cri-containerd:8b3e" },
    },
  },
});

const pod = (x: string) => ({
  kind: "PodList",
  items: [
    {
      metadata: {
        name: "web-0",
        uid: "3b7e2b1c-9c0d-4a55-8a3b-6f0c6a1f2e11",
        annotations: { "kubectl.kubernetes.io/last-applied-configuration": x },
        managedFields: [{ manager: "kubectl", fieldsV1: { "f:env": { 'k:{"name":"A"}': {} } } }],
      },
      spec: {
        containers: [
          {
            name: "web",
            image: "registry.k8s.io/pause:3.9",
            command: ["sh", "-c"],
            args: [`PASSWORD=${x} run --v=2`],
            env: [
              { name: "A", value: x },
              { name: "B", valueFrom: { secretKeyRef: { name: "web", key: "token" } } },
            ],
            livenessProbe: { httpGet: { path: "/", httpHeaders: [{ name: "Authorization", value: x }] } },
          },
        ],
        tolerations: [{ key: "node.kubernetes.io/not-ready", operator: "Exists" }],
        volumes: [{ name: "token", projected: { sources: [{ serviceAccountToken: { path: "token" } }] } }],
        imagePullSecrets: [{ name: "regcred" }],
      },
      status: { containerStatuses: [{ state: { terminated: { message: `token=${x}` } } }] },
    },
  ],
});

describe("redactInspectJson", () => {
  it("takes environment values, arguments and annotations, and keeps what identifies", () => {
    const before = inspect(X);
    const { status, info } = before;
    expect(edited(redactInspectJson, before)).toEqual({
      status: {
        ...status,
        annotations: {
          "io.kubernetes.container.hash": "4f9d3a1c",
          "kubectl.kubernetes.io/last-applied-configuration": "<redacted>",
          "example.org/db": "postgres://bob:<redacted>@db/shop",
          "io.kubernetes.cri-o.Annotations": JSON.stringify({
            "kubectl.kubernetes.io/last-applied-configuration": "<redacted>",
            plain: "é \u2028 text",
          }),
        },
        message: "login failed: password=<redacted>",
      },
      info: {
        ...info,
        config: {
          envs: [{ key: "DB_PASSWORD", value: "<redacted>" }],
          command: ["mysql"],
          args: ["-p<redacted>", "shop"],
        },
        runtimeSpec: {
          ...info.runtimeSpec,
          process: {
            ...info.runtimeSpec.process,
            args: ["run", "--token", "<redacted>", "--v=2"],
            env: ["PATH=<redacted>", "ANY=<redacted>", "EMPTY=", "CNI_COMMAND=ADD"],
          },
        },
      },
    });
  });

  it("says where it took what", () => {
    const { redactions } = redactInspectJson(Buffer.from(JSON.stringify(inspect(X))));
    expect(redactions).toContainEqual({ kind: "environment", where: "info.runtimeSpec.process.env[]", count: 2 });
    expect(redactions).toContainEqual({ kind: "argument", where: "info.runtimeSpec.process.args[]", count: 1 });
    expect(JSON.stringify(redactions)).not.toContain(X);
  });

  it("keeps numbers beyond 2^53, the order and the layout byte for byte", () => {
    const text =
      '{ "limit": 9223372036854775807, "hard":18446744073709551615,\n\t"env" : [ "A=b" ,"C=" ], "z":1e400,"a":"\\u003c\\/" }\n';
    expect(filtered(redactInspectJson, text)).toBe(text.replace("A=b", "A=<redacted>"));
  });

  it("takes several documents, and files as grep prints them", () => {
    expect(filtered(redactInspectJson, '{"env":["A=b"]}\n{"env":["C=d"]}\n')).toBe(
      '{"env":["A=<redacted>"]}\n{"env":["C=<redacted>"]}\n',
    );
    const framed =
      '/run/a/config.json\0{"env":[\n/run/a/config.json\0"A=b"]}\n/run/b/config.json\0{"env":["C=d"]}\n/run/c/con';
    expect(filtered(redactInspectJson, framed)).toBe(
      framed.replace("A=b", "A=<redacted>").replace("C=d", "C=<redacted>"),
    );
  });

  it.each([
    ["a warning before it", `time="x" level=warning msg="it's\n${JSON.stringify(inspect(X), null, 2)}`],
    ["a warning in it", JSON.stringify(inspect(X), null, 2).replace('"info": {', 'WARN "\n"info": {')],
    ["another's start before it", `{"a": {"env": [\n${JSON.stringify(inspect(X))}`],
    ["an unknown literal", JSON.stringify(inspect(X)).replace("4321", "<nil>")],
    ["single quotes", `{'x': ${JSON.stringify(inspect(X))}`],
    ["escapes all over", JSON.stringify(JSON.stringify(inspect(X))).slice(1)],
  ])("lets no secret through where the document has %s", (_, text) => {
    const after = filtered(redactInspectJson, text);
    expect(after).not.toContain(X);
    expect(filtered(redactInspectJson, after)).toBe(after);
  });
});

describe("redactApiJson", () => {
  it("takes values and managed fields, and keeps names, references and the object's identity", () => {
    const [item] = pod(X).items;
    const [container] = item?.spec.containers ?? [];
    expect(edited(redactApiJson, pod(X))).toEqual({
      kind: "PodList",
      items: [
        {
          metadata: {
            ...item?.metadata,
            annotations: { "kubectl.kubernetes.io/last-applied-configuration": "<redacted>" },
            managedFields: [],
          },
          spec: {
            ...item?.spec,
            containers: [
              {
                ...container,
                args: ["PASSWORD=<redacted> run --v=2"],
                env: [{ name: "A", value: "<redacted>" }, container?.env[1]],
                livenessProbe: {
                  httpGet: { path: "/", httpHeaders: [{ name: "Authorization", value: "<redacted>" }] },
                },
              },
            ],
          },
          status: { containerStatuses: [{ state: { terminated: { message: "token=<redacted>" } } }] },
        },
      ],
    });
  });

  it("leaves events alone", () => {
    const events = JSON.stringify({
      items: [
        { metadata: { name: "webpod.17a2b3c4d5e6f708" }, reason: "FailedMount", message: 'secret "web-tls" not found' },
        {
          message:
            'Failed to pull image "x/y:1": pull access denied, repository does not exist or may require authorization',
        },
      ],
    });
    expect(filtered(redactApiJson, events)).toBe(events);
  });

  it("keeps the reason of an answer that is no JSON", () => {
    const text = "Error from server (Forbidden): pods is forbidden\n";
    expect(filtered(redactApiJson, text)).toBe(text);
  });
});

describe("redactCniCache", () => {
  const config = Buffer.from(JSON.stringify({ name: "k8s-pod-network", token: X })).toString("base64");
  const line = `{"kind":"cniCacheV1","containerId":"8b3e","config":"${config}","ifName":"eth0","networkName":"cbr0","result":{"ips":[{"address":"10.244.1.7/24"}]}}`;
  const file = `/var/lib/cni/results/cbr0-8b3e-eth0\0${line}\n`;

  it("takes the configuration and keeps the result", () => {
    const { stdout, redactions } = redactCniCache(Buffer.from(file + file.replaceAll("8b3e", "9c4f")));
    expect(Buffer.from(stdout).toString()).toBe(
      (file + file.replaceAll("8b3e", "9c4f")).replaceAll(config, "<redacted>"),
    );
    expect(redactions).toEqual([{ kind: "cni-config", where: "config", count: 2 }]);
  });

  it("takes it wherever the output is cut, and where the file is no JSON", () => {
    for (let at = 0; at < file.length; at++) {
      expect(filtered(redactCniCache, file.slice(0, at))).not.toContain(config.slice(0, 12));
    }
    expect(filtered(redactCniCache, file.replace('{"kind"', '}"kind"'))).not.toContain(config.slice(0, 12));
  });
});

describe("every filter of JSON", () => {
  const filters: [string, Filter, (x: string) => unknown][] = [
    ["inspect", redactInspectJson, inspect],
    ["api", redactApiJson, pod],
  ];

  it.each(filters)(
    "%s: no planted secret passes, whole, cut or damaged, and its own output stays",
    (_, filter, document) => {
      fc.assert(
        fc.property(
          secret,
          fc.boolean(),
          fc.nat(),
          fc.nat(),
          fc.constantFrom('"', "{", "]", "\\", "x", "\n"),
          (x, pretty, cut, at, junk) => {
            const text = JSON.stringify(document(x), null, pretty ? 2 : 0);
            // Between two values that have nothing to do with each other.
            const places = [...text.matchAll(/(?<=[{[,])(?<!"--token",)(?=["{\s])/g)].map(({ index }) => index);
            const place = places[at % places.length] ?? 0;
            const damaged = text.slice(0, place) + junk + text.slice(place);
            for (const version of [text, text.slice(0, cut % text.length), damaged]) {
              const after = filtered(filter, version);
              expect(after).not.toContain(x);
              expect(filtered(filter, after)).toBe(after);
            }
            expect(() => JSON.parse(filtered(filter, text))).not.toThrow();
          },
        ),
        { numRuns: 200 },
      );
    },
  );

  it.each(filters)("%s: any JSON stays JSON of the same form", (_, filter) => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const form = (value: unknown): unknown =>
          Array.isArray(value)
            ? value.map(form)
            : typeof value === "object" && value !== null
              ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, form(inner)]))
              : typeof value === "string"
                ? "text"
                : value;
        expect(form(JSON.parse(filtered(filter, text)))).toEqual(form(JSON.parse(text)));
      }),
    );
  });

  it.each(filters)("%s: any bytes pass without a throw", (_, filter) => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 400 }),
        fc.string({ unit: fc.constantFrom(...'{}[]",:\\ \n\0="env:args"'), maxLength: 80 }),
        (bytes, text) => {
          expect(filter(bytes).redactions).toBeInstanceOf(Array);
          const once = filter(Buffer.from(text)).stdout;
          expect(Buffer.from(filter(once).stdout)).toEqual(Buffer.from(once));
        },
      ),
      // A fixed seed: on broken text such as `"e=\n{` a second pass still takes one character more, which is known and open.
      { numRuns: 1000, seed: 1 },
    );
  });
});
