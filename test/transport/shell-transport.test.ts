import { afterAll, describe, expect, it } from "vitest";
import type { ProbeRequest, ProbeResult } from "../../src/probes/probe.ts";
import { type LocalOptions, localHost } from "../../src/transport/local.ts";
import { shellTransport } from "../../src/transport/shell-transport.ts";
import type { ShellChannel, ShellHost } from "../../src/transport/transport.ts";
import { eventually, leftBehind, marker, PATIENT, processesWith, programs, request, SHELLS } from "./shells.ts";

const text = (result: ProbeResult | undefined): string => Buffer.from(result?.stdout ?? []).toString();

async function run(requests: readonly ProbeRequest[], options: LocalOptions = {}): Promise<readonly ProbeResult[]> {
  await using transport = shellTransport(localHost(options));
  return await transport.run(requests, new AbortController().signal);
}

for (const { name, missing, path, env } of SHELLS) {
  describe.skipIf(missing !== null)(`a batch under ${name}${missing === null ? "" : ` (${missing})`}`, PATIENT, () => {
    const here = { shell: path, env };
    const words: string[] = [];
    const mark = (): string => {
      const word = marker();
      words.push(word);
      return word;
    };
    const sh = (script: string, ...args: string[]): string[] => ["sh", "-c", script, mark(), ...args];

    afterAll(async () => {
      for (const word of words) expect(await leftBehind(word)).toEqual([]);
    });

    it("returns each output exactly, in request order", async () => {
      const requests = [
        request(["printf", "no line feed"]),
        request(["printf", "line feeds\\n\\n"], { lane: "proc" }),
        request(["printf", "\\000\\377\\n\\001"], { lane: "network", privilege: "root" }),
        request(["true"]),
      ];
      const results = await run(requests, here);
      expect(results.map(({ status, reason, exitCode }) => [status, reason, exitCode])).toEqual(
        Array(4).fill(["ok", null, 0]),
      );
      expect(results.map(({ stdout }) => Buffer.from(stdout).toString("latin1"))).toEqual([
        "no line feed",
        "line feeds\n\n",
        "\0\xff\n\x01",
        "",
      ]);
    });

    it("hands over words of any kind as they are", async () => {
      const argv = ["", "it's", "a  b", "$HOME `id` \\n", "*", "-n", "é\u202e", "two\nlines", "!"];
      const [result] = await run([request(["printf", "<%s>", ...argv])], here);
      expect(text(result)).toBe(argv.map((word) => `<${word}>`).join(""));
    });

    it("runs the program of that name, not the shell's builtin", async () => {
      const [result] = await run([request(["exit", "0"])], here);
      expect([result?.status, result?.reason]).toEqual(["missing", "exit isn't installed"]);
    });

    it("gives requests no input, plain C messages and a PATH on which nodes keep their programs", async () => {
      const [input, locale, search] = await run(
        [request(["cat"]), request(["sh", "-c", "echo $LC_ALL"]), request(["sh", "-c", "echo $PATH"])],
        here,
      );
      expect([input?.status, text(input), text(locale)]).toEqual(["ok", "", "C\n"]);
      expect(text(search)).toContain("/var/lib/rancher/rke2/bin");
    });

    it.each([
      ["a missing program", ["nodectl-no-such-program"], "missing", "nodectl-no-such-program isn't installed", 127],
      [
        "a program that a shell doesn't find",
        ["sh", "-c", "nodectl-nowhere"],
        "missing",
        "nodectl-nowhere isn't installed",
        127,
      ],
      ["a missing file", ["cat", "/nodectl/nowhere"], "missing", "/nodectl/nowhere isn't there", 1],
      [
        "a refusal",
        ["sh", "-c", "echo 'cat: /x: Permission denied' >&2; exit 1"],
        "denied",
        "cat: /x: Permission denied",
        1,
      ],
      [
        "a partial refusal",
        ["sh", "-c", "echo 'find: /x: Permission denied' >&2"],
        "denied",
        "find: /x: Permission denied",
        0,
      ],
      ["exit status 1", ["sh", "-c", "exit 1"], "failed", "exit status 1", 1],
      ["a time-out's exit status without a time-out", ["sh", "-c", "exit 124"], "failed", "exit status 124", 124],
      ["ssh's exit status", ["sh", "-c", "echo broken >&2; exit 255"], "failed", "broken", 255],
      ["a hostile message", ["sh", "-c", "printf 'a\\033[2Jb' >&2; exit 3"], "failed", "a\\x1b[2Jb", 3],
    ])("tells %s", async (_, argv, status, reason, exitCode) => {
      const [result, next] = await run([request(argv), request(["echo", "next"])], here);
      expect([result?.status, result?.reason, result?.exitCode]).toEqual([status, reason, exitCode]);
      expect(text(next)).toBe("next\n");
    });

    it("takes what a probe tolerates for a whole answer", async () => {
      const vanished = ["sh", "-c", "echo found; echo 'grep: /proc/1/x: No such file or directory' >&2; exit 2"];
      const [tolerated, silent, other] = await run(
        [
          request(vanished, { tolerates: /No such file/ }),
          request(["sh", "-c", "exit 1"], { tolerates: /No such file/ }),
          request(["sh", "-c", "echo gone: No such file >&2; echo worse >&2; exit 2"], { tolerates: /No such file/ }),
        ],
        here,
      );
      expect([tolerated?.status, text(tolerated), silent?.status]).toEqual(["ok", "found\n", "ok"]);
      expect([other?.status, other?.reason]).toEqual(["failed", "worse"]);
    });

    it("cuts a flood at the limit and ends the program", async () => {
      const [flood, fits, next] = await run(
        [
          request(sh("while :; do echo 0123456789; done"), { maxBytes: 100_000 }),
          request(["printf", "12345"], { maxBytes: 5 }),
          request(["echo", "next"]),
        ],
        here,
      );
      expect([flood?.status, flood?.reason, flood?.stdout.length]).toEqual([
        "truncated",
        "more than 100000 bytes",
        100_000,
      ]);
      expect([fits?.status, text(fits), text(next)]).toEqual(["ok", "12345", "next\n"]);
    });

    it("reads a flood of complaints to its end, so that the answer after it isn't lost", async () => {
      const script =
        "i=0; while [ $i -lt 3000 ]; do echo 'a complaint of some length, over and over again' >&2; i=$((i+1)); done; echo answer";
      const [result, next] = await run([request(sh(script)), request(["echo", "next"])], here);
      expect([result?.status, text(result), text(next)]).toEqual(["ok", "answer\n", "next\n"]);
    });

    it("ends a program that hangs, keeps what it said, and goes on", async () => {
      const [hung, next] = await run(
        [request(sh('echo begun; sleep 1000 & exec sleep 1000 "$@"'), { timeoutMs: 1_000 }), request(["echo", "next"])],
        here,
      );
      expect([hung?.status, hung?.reason, hung?.exitCode, text(hung)]).toEqual([
        "timed-out",
        "no answer within 1 s",
        null,
        "begun\n",
      ]);
      expect(text(next)).toBe("next\n");
    });

    it("kills one that ignores TERM, and its children, before the next request", async () => {
      const word = mark();
      const stubborn = [
        "sh",
        "-c",
        `trap "" TERM; sh -c 'trap "" TERM; while :; do sleep 1; done' ${word} & while :; do sleep 1; done`,
        word,
      ];
      // Written so that the pattern doesn't match itself.
      const counting = ["sh", "-c", `grep -al '[n]${word.slice(1)}' /proc/[0-9]*/cmdline; echo "counted"`];
      const [hung, counted] = await run([request(stubborn, { timeoutMs: 1_000 }), request(counting)], here);
      expect([hung?.status, hung?.exitCode]).toEqual(["timed-out", null]);
      expect(text(counted)).toBe("counted\n");
    });

    it("doesn't wait for what a program leaves in the background, and ends it", async () => {
      const [result] = await run(
        [request(sh(`trap "" TERM; sh -c 'while :; do sleep 1; done' ${mark()} & echo done`))],
        here,
      );
      expect([result?.status, text(result)]).toEqual(["ok", "done\n"]);
    });

    it("ends a stopped program", async () => {
      const [result] = await run([request(sh("kill -STOP $$"), { timeoutMs: 1_000 })], here);
      expect(result?.status).toBe("timed-out");
    });

    it("leaves nothing running when interrupted", async () => {
      const word = mark();
      const abort = new AbortController();
      await using transport = shellTransport(distant(localHost(here)));
      const stubborn = [
        "sh",
        "-c",
        `trap "" TERM; sh -c 'trap "" TERM; while :; do sleep 1; done' ${word} & while :; do sleep 1; done`,
        word,
      ];
      const running = transport.run(
        [request(stubborn), request(stubborn, { lane: "proc", privilege: "root" })],
        abort.signal,
      );
      expect(await eventually(() => processesWith(word).length >= 4)).toBe(true);
      abort.abort();
      await expect(running).rejects.toMatchObject({ code: "INTERRUPTED", exitCode: 130 });
      expect(await leftBehind(word)).toEqual([]);
    });

    it("leaves nothing running when the connection is lost, and says which answers are missing", async () => {
      const word = mark();
      const { host, channels, heard } = watched(distant(localHost(here)));
      await using transport = shellTransport(host);
      const requests = [
        request(["echo", "first"]),
        request(["sh", "-c", "echo part; sleep 1000", word]),
        request(["echo", "third"]),
      ];
      const running = transport.run(requests, new AbortController().signal);
      expect(await eventually(() => heard().includes("first") && processesWith(word).length > 0)).toBe(true);
      for (const channel of channels) channel.destroy();
      const results = await running;
      expect(results.map(({ status }) => status)).toEqual(["ok", "failed", "failed"]);
      expect(results[1]?.reason).toContain("the node's shell ended before it");
      expect(await leftBehind(word)).toEqual([]);
    });
  });
}

/** `host` at the far end of a line: destroying a channel cuts its streams, and no signal of ours reaches the node. */
function distant(host: ShellHost): ShellHost {
  return {
    target: host.target,
    async open(command, signal) {
      const channel = await host.open(command, signal);
      return {
        ...channel,
        destroy() {
          for (const stream of [channel.stdin, channel.stdout, channel.stderr]) stream.destroy();
        },
      };
    },
    async [Symbol.asyncDispose]() {},
  };
}

/** `host`, with what was opened on it, and what was heard on stdout. */
function watched(host: ShellHost) {
  const channels: ShellChannel[] = [];
  const commands: string[] = [];
  let heard = "";
  const watching: ShellHost = {
    target: host.target,
    async open(command, signal) {
      commands.push(command);
      const channel = await host.open(command, signal);
      channel.stdout.on("data", (chunk: Buffer) => {
        heard += chunk.toString("latin1");
      });
      channels.push(channel);
      return channel;
    },
    [Symbol.asyncDispose]: () => host[Symbol.asyncDispose](),
  };
  return { host: watching, channels, commands, heard: () => heard };
}

describe("shellTransport", PATIENT, () => {
  const never = new AbortController().signal;

  it("goes on with the rest of a lane when a process that no signal ends holds a request's output open", async () => {
    const word = marker();
    // A session of its own is out of the batch's reach, as a process in uninterruptible sleep is.
    const escaped = ["sh", "-c", `setsid sh -c 'sleep 1000; :' ${word}`];
    await using transport = shellTransport(distant(localHost()), { startMs: 20_000, graceMs: 500 });
    const [first, stuck, last] = await transport.run(
      [
        request(["echo", "first"]),
        request(escaped, { timeoutMs: 1_000, maxBytes: 7_654_320 }),
        request(["echo", "last"]),
      ],
      never,
    );
    expect([text(first), text(last)]).toEqual(["first\n", "last\n"]);
    expect([stuck?.status, stuck?.reason]).toEqual([
      "timed-out",
      "no answer within 1 s, and the node could not end it",
    ]);
    expect(await leftBehind("7654321")).toEqual([]);
    const [left] = processesWith(word);
    expect(left).toBeDefined();
    process.kill(-Number.parseInt(left ?? "", 10), "SIGKILL");
    expect(await leftBehind(word)).toEqual([]);
  });

  it("skips what start-up files print", async () => {
    const noisy = programs({
      login: '#!/bin/sh\necho "Welcome!"\nprintf "no line feed" >&2\nprintf "\\000\\377"\nexec /bin/sh "$@"\n',
    });
    const [result] = await run([request(["echo", "answer"])], { shell: `${noisy}/login` });
    expect([result?.status, text(result)]).toEqual(["ok", "answer\n"]);
  });

  it.each([
    [
      "isn't a POSIX shell",
      "echo 'This account is currently not available.'; exit 1",
      "This account is currently not available.",
    ],
    ["says it on stderr, with escapes", "printf '\\033[31mrestricted\\n' >&2", "\\x1b[31mrestricted"],
  ])("says so when the login shell %s", async (_, script, said) => {
    const nologin = programs({ nologin: `#!/bin/sh\n${script}\n` });
    await expect(run([request(["true"])], { shell: `${nologin}/nologin` })).rejects.toMatchObject({
      code: "SHELL_NOT_USABLE",
      exitCode: 3,
      hint: `it said: ${said}`,
    });
  });

  it("gives up on a login shell that never answers", async () => {
    const word = marker();
    const silent = programs({ silent: `#!/bin/sh\nexec sh -c 'while read -r x; do :; done' ${word}\n` });
    await using transport = shellTransport(localHost({ shell: `${silent}/silent` }), { startMs: 300, graceMs: 300 });
    await expect(transport.run([request(["true"])], never)).rejects.toMatchObject({
      code: "SHELL_NOT_USABLE",
      message: expect.stringContaining("did not answer"),
    });
    expect(await leftBehind(word)).toEqual([]);
  });

  const bash = SHELLS.find(({ name }) => name === "bash");
  it.skipIf(bash?.missing !== null)("names the program that a node lacks", async () => {
    const env = { ...bash?.env, "BASH_FUNC_command%%": '() { [ "$2" != setsid ]; }' };
    await expect(run([request(["true"])], { shell: bash?.path ?? "", env })).rejects.toMatchObject({
      code: "SHELL_NOT_USABLE",
      message: "no usable POSIX shell on the node: the node has no setsid",
    });
  });

  it("doesn't trust a node to keep to the limits", async () => {
    const endless = programs({ head: "#!/bin/sh\nexec cat\n" });
    const results = await run([request(["yes"], { maxBytes: 1_000 }), request(["echo", "next"])], {
      env: { PATH: `${endless}:${process.env.PATH}` },
    });
    expect(results.map(({ status, stdout }) => [status, stdout.length])).toEqual([
      ["failed", 1_000],
      ["failed", 0],
    ]);
    expect(results[0]?.reason).toBe("the node sent more than it was asked for");
  });

  it("ends a request that complains without end", async () => {
    const [flood] = await run([request(["sh", "-c", "yes >&2"], { timeoutMs: 60_000 })]);
    expect([flood?.status, flood?.reason]).toEqual(["failed", "the node sent more than it was asked for"]);
  });

  it("answers requests of the API's lane without the node", async () => {
    const { host, commands } = watched(localHost());
    await using transport = shellTransport(host);
    const results = await transport.run([request(["kubectl", "get"], { lane: "api" })], never);
    expect(results.map(({ status, reason }) => [status, reason])).toEqual([["missing", "no kubeconfig"]]);
    expect(commands).toEqual([]);
  });

  it("rejects before it opens anything when it is already interrupted", async () => {
    const { host, commands } = watched(localHost());
    await using transport = shellTransport(host);
    await expect(transport.run([request(["true"])], AbortSignal.abort())).rejects.toMatchObject({
      code: "INTERRUPTED",
    });
    expect(commands).toEqual([]);
  });
});

describe("root", PATIENT, () => {
  const asUser = { id: "#!/bin/sh\necho 1000\n" };
  const root = request(["sh", "-c", 'echo "$BECAME"'], { privilege: "root" });
  const never = new AbortController().signal;

  async function become(fakes: Readonly<Record<string, string>>) {
    const env = { PATH: `${programs(fakes)}:${process.env.PATH}` };
    const { host, commands } = watched(localHost({ env }));
    const transport = shellTransport(host);
    expect(transport.privilege).toBeNull();
    const results = await transport.run([root, request(["echo", "user"])], never);
    const before = commands.length;
    const again = await transport.run([root, request(["echo", "user"])], never);
    const privilege = transport.privilege;
    await transport[Symbol.asyncDispose]();
    return { results, again, privilege, channelsThen: before, channelsNow: commands.length - before };
  }

  it("comes from sudo where it asks for no password", async () => {
    const sudo = '#!/bin/sh\n[ "$1" = -n ] || exit 1\nshift\nBECAME=root exec "$@"\n';
    const { results, privilege, channelsThen, channelsNow } = await become({ ...asUser, sudo });
    expect([privilege, text(results[0]), text(results[1])]).toEqual(["sudo", "root\n", "user\n"]);
    expect([channelsThen, channelsNow]).toEqual([2, 2]);
  });

  it("is done without where sudo refuses, which is asked once only", async () => {
    const sudo = "#!/bin/sh\necho 'sudo: a password is required' >&2\nexit 1\n";
    const { results, again, privilege, channelsNow } = await become({ ...asUser, sudo });
    expect([privilege, results[0]?.status, again[0]?.status]).toEqual(["none", "ok", "ok"]);
    expect(channelsNow).toBe(1);
  });

  it("takes everything that sudo started with it when the connection is lost", async () => {
    const word = marker();
    const sudo = '#!/bin/sh\nshift\n"$@"\nexit $?\n'; // As sudo does without a pty: waits, in the same process group.
    const env = { PATH: `${programs({ ...asUser, sudo })}:${process.env.PATH}` };
    const abort = new AbortController();
    await using transport = shellTransport(distant(localHost({ env })));
    const argv = ["sh", "-c", "sleep 1000; :", word];
    const running = transport.run([request(argv, { privilege: "root", maxBytes: 6_543_210 })], abort.signal);
    expect(await eventually(() => processesWith(word).length > 0 && processesWith("6543211").length > 0)).toBe(true);
    abort.abort();
    await expect(running).rejects.toMatchObject({ code: "INTERRUPTED" });
    expect([await leftBehind(word), await leftBehind("6543211")]).toEqual([[], []]);
  });

  it("needs no sudo for a login with uid 0", async () => {
    const { privilege } = await become({ id: "#!/bin/sh\necho 0\n", sudo: "#!/bin/sh\nexit 1\n" });
    expect(privilege).toBe("root");
  });
});
