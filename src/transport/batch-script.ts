import type { Lane, Privilege, ProbeRequest } from "../probes/probe.ts";
import { shellWord } from "./shell-word.ts";

/** The node's time limit in whole seconds: a busybox `sleep` takes no others. */
export const limitSeconds = ({ probe }: ProbeRequest): number => Math.max(1, Math.ceil(probe.timeoutMs / 1000));

/** What `--print-probes` shows of one request. `command` is for a POSIX shell. */
export interface PrintableRequest {
  id: string;
  lane: Lane;
  privilege: Privilege;
  timeoutMs: number;
  maxBytes: number;
  command: string;
}

/** What would run, without running it. */
export function printableScript(requests: readonly ProbeRequest[]): PrintableRequest[] {
  return requests.map(({ probe, args }) => {
    const { id, lane, privilege, timeoutMs, maxBytes } = probe;
    return { id, lane, privilege, timeoutMs, maxBytes, command: quoteArgv(probe.argv(...args)) };
  });
}

/**
 * The words as arguments in a shell's command line; a shell splits it into exactly `argv` again.
 * @throws RangeError for a NUL, which no argument can hold
 */
export function quoteArgv(argv: readonly string[]): string {
  if (argv.some((word) => word.includes("\0"))) throw new RangeError("an argument can't hold a NUL");
  return argv.map(shellWord).join(" ");
}

/**
 * The channel's command: constant, and the same to bash, dash, fish and csh (one line, no `!`, no backslash, no quote inside the quotes). It ends
 * in a POSIX shell that reads the batch from stdin, its one argument saying how root was obtained: root, sudo, none, or user if not asked for.
 *
 * sudo refuses with 1 before it has touched stdin, so that the plain shell after it still gets the whole batch; a batch that ran never ends in 1.
 */
export function channelCommand(privilege: Privilege): string {
  if (privilege === "user") return "exec sh -s user";
  return "exec sh -c 'if [ \"$(id -u)\" = 0 ]; then exec sh -s root; fi; sudo -n sh -s sudo; case $? in 1|126|127) exec sh -s none;; esac'";
}

/**
 * The shell script that runs `requests` one after the other. Both streams are divided by lines that begin with `nonce`:
 *
 *     stdout   <noise> LF nonce " begin" LF <stdout 0> LF nonce " 0" LF <stdout 1> LF nonce " 1" LF …
 *     stderr   the same, with more behind the nonce: " begin PRIVILEGE [program that the node lacks]…" and
 *              " INDEX UPTIME_BEFORE UPTIME_AFTER [T] [EXIT]": T if the time limit ended it, no EXIT if nothing of it outlived the KILL
 *
 * stdin stays open while the batch runs; its end ends everything that the batch started.
 *
 * @param nonce  hexadecimal, random: what a node prints can't hold it, as it is in no argument and in no environment
 */
export function batchScript(nonce: string, requests: readonly ProbeRequest[]): string {
  const calls = requests.map((request, index) => {
    const { probe, args } = request;
    // One byte more than asked for tells a cut output from one that just fits.
    return `request ${index} ${limitSeconds(request)} ${probe.maxBytes + 1} ${quoteArgv(probe.argv(...args))}`;
  });
  // One function, called last: a shell that reads its script from the very stdin which is watched has then read all of it.
  return `batch() {\nnonce=${nonce}\n${PRELUDE}\n${calls.join("\n")}\n${END}\n}\nbatch "$@"\n`;
}

/*
 * One request is a session of its own (`setsid`; not `timeout`, whose busybox form neither kills a group nor lets go of the pipes), led by a shell
 * that KILLs its own group as its last act: grandchildren that ignore TERM go with it, and no process ID is used after its owner may be gone.
 * Beside the program it holds two watchers: for the end of stdin, and for the time limit. What the request came to goes over descriptor 5, apart
 * from its stderr, which may be cut. `(exec …)` keeps a program's name from meaning the shell's own builtin.
 */
const LEADER = `
  trap : TERM
  limit=$1
  shift
  (trap "" TERM; while read -r x; do :; done; kill -KILL 0) <&9 >/dev/null 2>&1 5>&- &
  (trap "" TERM; sleep "$limit"; echo T >&5; kill -TERM 0; sleep 1; kill -KILL 0) >/dev/null 2>&1 9<&- &
  (exec "$@") </dev/null 5>&- 9<&-
  echo $? >&5
  kill -KILL 0
`;

// crictl finds its endpoint by /etc/crictl.yaml; without one it would try sockets that aren't there, each for its time. TZ is the login's, where the
// node's own zone is wanted.
//
// At the end of stdin the whole process group goes, if its leader is ours (this shell, or the one that called sudo): sshd gives each command a
// group, but other servers may be in it themselves. Else this shell alone; what it runs then ends by itself, unless a process hangs in the kernel.
//
// Descriptors: 3 and 4 the channel's stdout and stderr, 5 what a request came to, 9 the channel's stdin.
// The size limit closes the program's stdout: SIGPIPE ends it. Its stderr has no limit here, since `find` must not die of its thousandth complaint and
// a reader of its own would cost each request three processes more.
const PRELUDE = String.raw`
LC_ALL=C
PATH=$PATH:/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin:/var/lib/rancher/rke2/bin:/var/lib/rancher/k3s/data/current/bin:/opt/bin:/snap/bin
export LC_ALL PATH
unset TZ
if ! [ -e /etc/crictl.yaml ] && [ -z "$CRI_CONFIG_FILE$CONTAINER_RUNTIME_ENDPOINT" ]; then
  for path in /var/lib/rancher/rke2/agent/etc/crictl.yaml /var/lib/rancher/k3s/agent/etc/crictl.yaml; do
    if [ -r "$path" ]; then export CRI_CONFIG_FILE="$path"; break; fi
  done
  if [ -z "$CRI_CONFIG_FILE" ]; then
    for path in /run/containerd/containerd.sock /run/crio/crio.sock /run/k3s/containerd/containerd.sock /var/snap/microk8s/common/run/containerd.sock /run/cri-dockerd.sock; do
      if [ -S "$path" ]; then export CONTAINER_RUNTIME_ENDPOINT="unix://$path" IMAGE_SERVICE_ENDPOINT="unix://$path"; break; fi
    done
  fi
fi
lacks=
for program in setsid head sleep; do command -v "$program" >/dev/null 2>&1 || lacks="$lacks $program"; done
lead='${LEADER}'
request() {
  index=$1 limit=$2 bytes=$3
  shift 3
  before=- after=-
  read -r before x </proc/uptime
  came=$(
    exec 5>&1
    setsid sh -c "$lead" nodectl "$limit" "$@" 2>&4 3>&- 4>&- | head -c "$bytes" >&3 4>&- 5>&- 9<&-
  )
  read -r after x </proc/uptime
  set -- $came
  printf '\n%s %s\n' "$nonce" "$index" >&3
  printf '\n%s %s %s %s %s\n' "$nonce" "$index" "$before" "$after" "$*" >&4
}
exec 9<&0 3>&1 4>&2 2>/dev/null
all=$$ leader=$$ group=
read -r x x x parent group x </proc/$$/stat
if [ "$1" = sudo ] && [ "$group" != $$ ]; then read -r x x x leader x </proc/$parent/stat; fi
if [ "$group" = "$leader" ]; then all=0; fi
(while read -r x; do :; done; kill -KILL $all) <&9 >/dev/null 3>&- 4>&- &
watcher=$!
printf '\n%s begin\n' "$nonce" >&3
printf '\n%s begin %s\n' "$nonce" "$1$lacks" >&4
if [ -n "$lacks" ]; then
  kill -KILL $watcher
  exit 0
fi`.trim();

// In this order: once the watcher is gone, nothing waits for stdin any more.
const END = "kill -KILL $watcher\nexit 0";
