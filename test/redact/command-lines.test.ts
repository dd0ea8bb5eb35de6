import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { redactCommandLines } from "../../src/redact/command-lines.ts";
import { bootstrapToken, cmdlines, filtered, jwt, secret } from "./samples.ts";

const processed = (...words: string[]): string[] =>
  filtered(redactCommandLines, cmdlines(words))
    .split("\0")
    .filter((_, index) => index % 2 === 1);

const X = "s3cr3t-Value9";

/** One a line, words apart by one space. */
const ORDINARY = `
  /usr/bin/kubelet --bootstrap-kubeconfig=/etc/kubernetes/bootstrap-kubelet.conf --kubeconfig=/etc/kubernetes/kubelet.conf --config=/var/lib/kubelet/config.yaml --container-runtime-endpoint=unix:///var/run/containerd/containerd.sock --pod-infra-container-image=registry.k8s.io/pause:3.9 --rotate-certificates=true --node-labels=a.b/c=d,e=f --tls-private-key-file=/var/lib/kubelet/pki/kubelet.key --authentication-token-webhook=true --authentication-token-webhook-cache-ttl=2m0s --anonymous-auth=false
  kube-apiserver --advertise-address=172.18.0.2 --authorization-mode=Node,RBAC --client-ca-file=/etc/kubernetes/pki/ca.crt --enable-bootstrap-token-auth=true --etcd-keyfile=/etc/kubernetes/pki/apiserver-etcd-client.key --kubelet-client-key=/etc/kubernetes/pki/apiserver-kubelet-client.key --proxy-client-key-file=/etc/kubernetes/pki/front-proxy-client.key --requestheader-username-headers=X-Remote-User --secure-port=6443 --service-account-issuer=https://kubernetes.default.svc.cluster.local --service-account-key-file=/etc/kubernetes/pki/sa.pub --service-account-signing-key-file=/etc/kubernetes/pki/sa.key --encryption-provider-config=/etc/kubernetes/enc.yaml --token-auth-file=/etc/kubernetes/tokens.csv
  kube-controller-manager --use-service-account-credentials=true --root-ca-file=/x --cluster-signing-key-file=/etc/kubernetes/pki/ca.key --concurrent-serviceaccount-token-syncs=5 --controllers=*,bootstrapsigner,tokencleaner
  etcd --initial-cluster-token=etcd-cluster-1 --auth-token=simple --key-file=/etc/kubernetes/pki/etcd/server.key --peer-key-file=/p.key --initial-cluster=m=https://172.18.0.2:2380 --listen-client-urls=https://127.0.0.1:2379,https://172.18.0.2:2379
  etcdctl --key /etc/kubernetes/pki/etcd/server.key --cacert /ca.crt endpoint status
  /usr/bin/containerd-shim-runc-v2 -namespace k8s.io -id 8b3e9e0f6f7d4b1f2a6c5d4e3f2a1b0c9d8e7f6a5b4c3d2e1f0a9b8c7d6e5f4a -address /run/containerd/containerd.sock
  /usr/libexec/crio/conmon -c 8b3e9e0f6f7d4b1f2a6c5d4e3f2a1b0c9d8e7f6a5b4c3d2e1f0a9b8c7d6e5f4a -b /run/containers/storage/overlay-containers/8b3e/userdata -p /run/x/pidfile -l /var/log/pods/default_web-0_3b7e2b1c-9c0d-4a55-8a3b-6f0c6a1f2e11/web/0.log -u 8b3e
  /pause
  httpd -f -p 8080
  mysql -u root -h db -P 3306 shop
  mysqld --user=mysql --port=3306 --datadir=/var/lib/mysql
  docker run -p 8080:80 --user 1000:1000 nginx
  redis-cli -h r -p 6379 PING
  ssh -p 2222 -i /root/.ssh/id_ed25519 root@w1
  java -Xms1g -XX:+UseG1GC -Djava.security.egd=file:/dev/./urandom -Djavax.net.ssl.trustStore=/x.jks -Djavax.net.ssl.keyStoreType=JKS -cp /a.jar:/b.jar org.example.Main
  crictl pull registry.k8s.io/pause@sha256:7031c1b283388d2c2e09b57badb803c05ebed362dc88d84b480cc47f72a21097
  skopeo copy docker://nginxnginxnginxnginx@sha256:7031c1b283388d2c2e09b57badb803c05ebed362dc88d84b480cc47f72a21097
  runc --root /run/containerd/runc/k8s.io exec --pid-file /tmp/runc-process1 --cwd /
  kube-proxy --config=/var/lib/kube-proxy/config.conf --hostname-override=$(NODE_NAME)
  app --token=$(TOKEN) --password=\${DB_PASSWORD} --secret-name=web --sort-key=age --monkey=1 --tokenizer=bpe
`;

describe("redactCommandLines", () => {
  it.each<[string[], string[]]>([
    [
      ["prog", `--token=${X}`, "--v=2"],
      ["prog", "--token=<redacted>", "--v=2"],
    ],
    [
      ["prog", "--token", X, "--v", "2"],
      ["prog", "--token", "<redacted>", "--v", "2"],
    ],
    [
      ["prog", "-token", X],
      ["prog", "-token", "<redacted>"],
    ],
    [
      ["prog", `--db-password=two words ${X}`],
      ["prog", "--db-password=<redacted>"],
    ],
    [
      ["prog", "--client-secret", `-${X}`],
      ["prog", "--client-secret", "<redacted>"],
    ],
    [
      ["prog", `--encryption-key=${X}`, "--tls-key=/etc/x.key"],
      ["prog", "--encryption-key=<redacted>", "--tls-key=/etc/x.key"],
    ],
    [
      ["prog", `http://user:${X}@proxy:3128/`],
      ["prog", "http://user:<redacted>@proxy:3128/"],
    ],
    [
      ["prog", `user:${X}@tcp(db:3306)/shop`],
      ["prog", "user:<redacted>@tcp(db:3306)/shop"],
    ],
    [
      ["curl", "-H", `Authorization: Bearer ${X}`],
      ["curl", "-H", "Authorization: Bearer <redacted>"],
    ],
    [
      ["curl", "-H", `X-Api-Key: ${X}`, "https://x"],
      ["curl", "-H", "X-Api-Key: <redacted>", "https://x"],
    ],
    [
      ["curl", "-u", `bob:${X}`, "-k"],
      ["curl", "-u", "bob:<redacted>", "-k"],
    ],
    [
      ["curl", `-ubob:${X}`, `--user=bob:${X}`],
      ["curl", "-ubob:<redacted>", "--user=bob:<redacted>"],
    ],
    [
      ["/usr/bin/mysql", "-uroot", `-p${X}`, "shop"],
      ["/usr/bin/mysql", "-uroot", "-p<redacted>", "shop"],
    ],
    [
      ["sudo", "mysqldump", "-p", X],
      ["sudo", "mysqldump", "-p", "<redacted>"],
    ],
    [
      ["sshpass", "-p", X, "ssh", "h"],
      ["sshpass", "-p", "<redacted>", "ssh", "h"],
    ],
    [
      ["redis-cli", "-a", X, "-p", "6379"],
      ["redis-cli", "-a", "<redacted>", "-p", "6379"],
    ],
    [
      ["docker", "login", "-p", X],
      ["docker", "login", "-p", "<redacted>"],
    ],
    [
      ["redis-server", "--requirepass", X],
      ["redis-server", "--requirepass", "<redacted>"],
    ],
    [
      ["env", `PASSWORD=${X}`, `DB_TOKEN=${X}`, "PATH=/bin", "run"],
      ["env", "PASSWORD=<redacted>", "DB_TOKEN=<redacted>", "PATH=/bin", "run"],
    ],
    [
      ["java", `-Djavax.net.ssl.keyStorePassword=${X}`, "-Xmx1g"],
      ["java", "-Djavax.net.ssl.keyStorePassword=<redacted>", "-Xmx1g"],
    ],
    [
      ["kubectl", "create", `--from-literal=password=${X}`],
      ["kubectl", "create", "--from-literal=password=<redacted>"],
    ],
    [
      ["kubeadm", "join", "10.0.0.1:6443", "abcdef.0123456789abcdef"],
      ["kubeadm", "join", "10.0.0.1:6443", "<redacted>"],
    ],
    [
      ["aws", "AKIAIOSFODNN7EXAMPLE"],
      ["aws", "<redacted>"],
    ],
    [
      ["app", `--config={"password": "${X}"}`],
      ["app", '--config={"password": "<redacted>"}'],
    ],
    [
      ["sh", "-c", `PASSWORD=${X} exec mysql -h db -p'${X}' --tls-key /etc/k "$@"`],
      ["sh", "-c", `PASSWORD=<redacted> exec mysql -h db -p<redacted> --tls-key /etc/k "$@"`],
    ],
    [
      ["sh", "-c", `x --token "a ${X}" && sh -c 'y --token=${X}'`],
      ["sh", "-c", "x --token <redacted> && sh -c 'y --token=<redacted>'"],
    ],
    [
      ["nginx: master --token", `process --password ${X}`],
      ["nginx: master --token", "process --password <redacted>"],
    ],
    [
      ["x", `-----BEGIN RSA PRIVATE KEY-----\nMIIE\n-----END RSA PRIVATE KEY-----\n`],
      ["x", "<redacted>\n"],
    ],
  ])("takes the secret, and nothing else, out of %j", (words, expected) => {
    expect(processed(...words)).toEqual(expected);
  });

  it.each([
    ...ORDINARY.trim()
      .split("\n")
      .map((line) => line.trim().split(" ")),
    ["sshd: /usr/sbin/sshd -D [listener] 0 of 10-100 startups"],
    ["postgres: walwriter "],
    ["sh", "-c", 'while true; do echo "it\'s $(date)"; sleep 5; done'],
    ["sh", "-c", "kubectl get secret web-tls -o yaml | grep token"],
    ["/coredns", "-conf", "/etc/coredns/Corefile", "", "--"],
  ])("leaves an ordinary command line alone: %j", (...words) => {
    const before = cmdlines(words);
    const { stdout, redactions } = redactCommandLines(Buffer.from(before));
    expect(Buffer.from(stdout).toString()).toBe(before);
    expect(redactions).toEqual([]);
  });

  it("tells what it took, where and how often, but never the value", () => {
    const text = cmdlines(["a", `--token=${X}`, "--password", X], ["b", `https://u:${X}@h`]);
    expect(redactCommandLines(Buffer.from(text)).redactions).toEqual([
      { kind: "argument", where: "/proc/100/cmdline", count: 2 },
      { kind: "url-password", where: "/proc/101/cmdline", count: 1 },
    ]);
  });

  it("takes an argument for an argument also where it looks like grep's path", () => {
    expect(processed("x", "/proc/100/cmdline", "--token", X)).toEqual([
      "x",
      "/proc/100/cmdline",
      "--token",
      "<redacted>",
    ]);
  });

  it("keeps bytes that are no UTF-8, and takes secrets that are", () => {
    const text = Buffer.concat([Buffer.from(cmdlines(["x", "--password=pàss wörd"])), Buffer.from([0xff, 0xfe, 0])]);
    const { stdout } = redactCommandLines(text);
    const expected = [Buffer.from(cmdlines(["x", "--password=<redacted>"])), Buffer.from([0xff, 0xfe, 0])];
    expect(Buffer.from(stdout).equals(Buffer.concat(expected))).toBe(true);
  });

  it("lets no planted secret through, whole or cut, and changes its own output no more", () => {
    const plant = fc.oneof(
      fc.tuple(
        secret,
        fc.constantFrom<(x: string) => string[]>(
          (x) => [`--token=${x}`],
          (x) => ["--token", x],
          (x) => [`--registry-password=${x}`, "--v=2"],
          (x) => [`--some-secret-thing=${x}`],
          (x) => [`--api-key=${x}`],
          (x) => ["--aws-secret-access-key", x],
          (x) => [`DB_PASSWORD=${x}`],
          (x) => ["sh", "-c", `GITHUB_TOKEN=${x} run`],
          (x) => ["sh", "-c", `run --token ${x}; done`],
          (x) => ["sh", "-c", `mysql -p${x} shop`],
          (x) => ["mysql", `-p${x}`],
          (x) => [`postgres://bob:${x}@db/shop`],
          (x) => ["-H", `Authorization: Bearer ${x}`],
          (x) => [`{"password":"${x}"}`],
        ),
      ),
      fc.tuple(
        bootstrapToken,
        fc.constantFrom<(x: string) => string[]>(
          (x) => [x],
          (x) => [`join ${x} now`],
        ),
      ),
      fc.tuple(
        jwt,
        fc.constantFrom<(x: string) => string[]>(
          (x) => [x],
          (x) => [`--id=${x}`],
          (x) => [`a "${x}"`],
        ),
      ),
    );
    const other = fc.constantFrom("run", "--v=2", "/etc/x", "a b 'c", "", "-p", 'x"', "\\");
    fc.assert(
      fc.property(plant, fc.array(other), fc.array(other), fc.nat(), ([value, place], before, rest, cut) => {
        const text = cmdlines([...before.filter((word) => !word.startsWith("-")), ...place(value), ...rest]);
        const whole = filtered(redactCommandLines, text);
        expect(whole).not.toContain(value);
        expect(filtered(redactCommandLines, whole)).toBe(whole);
        const part = filtered(redactCommandLines, text.slice(0, cut % text.length));
        expect(part).not.toContain(value);
        expect(filtered(redactCommandLines, part)).toBe(part);
      }),
      { numRuns: 500 },
    );
  });
});
