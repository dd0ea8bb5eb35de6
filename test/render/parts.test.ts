import { describe, expect, it } from "vitest";
import { commandLine } from "../../src/render/command-line.ts";
import { exitMeaning } from "../../src/render/exit-code.ts";
import { podState, readyCount, restartCount } from "../../src/render/pod-state.ts";
import { ago, container, ended, pod, sandbox } from "./samples.ts";

describe("exitMeaning", () => {
  it.each([
    [0, null, "0 = success"],
    [7, "Error", "7 = the program's own"],
    [127, "StartError", "127 = command not found"],
    [137, "OOMKilled", "137 = SIGKILL, out of memory (OOMKilled)"],
    [1, "OOMKilled", "1 = out of memory (OOMKilled)"],
    [139, null, "139 = SIGSEGV, invalid memory access"],
    [200, null, "200 = the program's own"],
    [null, null, "?"],
  ])("reads %s (%s) as %s", (code, reason, meaning) => {
    expect(exitMeaning(code, reason)).toBe(meaning);
  });
});

it("quotes a command as a POSIX shell reads it", () => {
  expect(commandLine(["crictl", "ps", "--name", "^it's$", ""])).toBe("crictl ps --name '^it'\\''s$' ''");
});

describe("a pod's state", () => {
  it("takes the reason over the phase, as kubectl's STATUS does", () => {
    expect(podState(pod({ pod: { phase: "Running", reason: "CrashLoopBackOff" } }))).toEqual({
      word: "CrashLoopBackOff",
      health: "broken",
    });
    expect(podState(pod({ pod: { phase: "Pending", reason: "ContainerCreating" } }))).toEqual({
      word: "ContainerCreating",
      health: "waiting",
    });
  });
  it("counts a running pod that isn't ready apart", () => {
    expect(podState(pod({ containers: [container({ ready: false })] })).health).toBe("not ready");
  });
  it("reads it off the containers, in lower case, where nobody says it", () => {
    const silent = { phase: null };
    expect(podState(pod({ pod: silent }))).toEqual({ word: "running", health: "running" });
    expect(podState(pod({ pod: silent, containers: [ended(7, 3)] }))).toEqual({
      word: "app exited 7",
      health: "broken",
    });
    expect(podState(pod({ pod: silent, containers: [], sandboxes: [sandbox({ state: "unknown" })] })).health).toBe(
      "unknown",
    );
    expect(podState(pod({ pod: silent, containers: [] })).word).toBe("starting");
  });
  it("is terminating while anything lives, deleted after", () => {
    expect(podState(pod({ pod: { deletedAt: ago(5) } })).word).toBe("Terminating");
    expect(
      podState(
        pod({ pod: { deletedAt: ago(5) }, containers: [ended(0, 3)], sandboxes: [sandbox({ state: "notready" })] }),
      ).word,
    ).toBe("Deleted");
  });
  it("doesn't count init and ephemeral containers as ready or restarted, and admits what it can't know", () => {
    const init = ended(0, 800, { name: "first", kind: "init", attempt: 2 });
    expect(
      readyCount(
        pod({ containers: [init, container(), container({ name: "debug", kind: "ephemeral", ready: null })] }),
      ),
    ).toBe("1/1");
    expect(readyCount(pod({ containers: [container({ ready: null }), container({ name: "b" })] }))).toBe("?/2");
    expect(restartCount(pod({ containers: [init, container({ attempt: 3 })] }))).toBe(3);
    expect(restartCount(pod({ containers: [container({ attempt: null })] }))).toBeNull();
  });
});
