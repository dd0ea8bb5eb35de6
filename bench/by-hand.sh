# The facts of `nodectl trace pod`, read by hand: what someone who knows nodes types as one script over one connection.
#
#     ssh NODE sh -s -- NAMESPACE NAME <bench/by-hand.sh
#
# It reads what nodectl's probes read (src/probes), no more and no less. But nothing here has a time limit, a size limit or a status of its own,
# nothing is filtered, and the bytes are left to the reader's eyes. The pause between the two samples of the cgroups is nodectl's.
namespace=$1 name=$2

# The node: mounts, namespaces, processes and their cgroups, clock, users.
cat /proc/1/mountinfo
find /run/netns -mindepth 1 -maxdepth 1 -printf '%p %i %T@\n'
find /proc/[0-9]*/ns/net -maxdepth 0 -printf '%p %l\n'
grep -aH '' /proc/[0-9]*/cgroup
ps -eww -o pid,ppid,uid,lstart,stat,args
date '+%s.%N %z'
cat /proc/sys/kernel/random/boot_id /proc/sys/kernel/hostname /proc/sys/kernel/osrelease /proc/uptime /etc/passwd
stat -fc %T /sys/fs/cgroup

# The network: CNI's cache and leases, interfaces, namespace IDs.
grep -raH '' /var/lib/cni/results /var/lib/cni/networks
ip -d -j addr
ip -j netns list-id

# Every pod's bundles, logs and volumes.
grep -aoHE '"(io\.kubernetes\.[a-zA-Z.-]*|cgroupsPath|path)": ?"[^"]*"' /run/containerd/io.containerd.runtime.v2.task/k8s.io/*/config.json
find /var/log/pods -xdev -mindepth 1 -maxdepth 3 -printf '%y %s %T@ %p\n'
find /var/log/containers -maxdepth 1 -type l -printf '%p %l\n'
find /var/lib/kubelet/pods -mindepth 1 -maxdepth 1 -type d -printf '%p %T@\n'
ls -1UA /var/lib/kubelet/pods /var/lib/kubelet/pods/*/volumes/*

# The runtime's word on all pods, and on the one.
pods=$(crictl pods -o json)
containers=$(crictl ps -a -o json)
printf '%s\n' "$pods" "$containers"
cgroups= uid=
for found in $(printf '%s' "$pods" | jq -r --arg namespace "$namespace" --arg name "$name" \
  '.items[] | select(.metadata.namespace == $namespace and .metadata.name == $name) | .metadata.uid + "/" + .id'); do
  uid=${found%/*} sandbox=${found#*/}
  status=$(crictl inspectp -o json "$sandbox")
  printf '%s\n' "$status"
  pid=$(printf '%s' "$status" | jq .info.pid)
  if [ "$pid" -gt 0 ]; then nsenter "--net=/proc/$pid/ns/net" ip -d -j addr; fi
  for container in $(printf '%s' "$containers" | jq -r --arg sandbox "$sandbox" '.containers[] | select(.podSandboxId == $sandbox) | .id'); do
    status=$(crictl inspect -o json "$container")
    printf '%s\n' "$status"
    pid=$(printf '%s' "$status" | jq .info.pid)
    if [ "$pid" -gt 0 ]; then
      while IFS=: read -r _ controller path; do
        case $controller in '' | memory | cpu | cpuacct | pids) cgroups="$cgroups /sys/fs/cgroup/$controller$path" ;; esac
      done <"/proc/$pid/cgroup"
    fi
  done
done

[ -n "$uid" ] || exit 1

# Its last log lines and last words.
for directory in "/var/log/pods/${namespace}_${name}_$uid"/*/; do
  for log in $(ls -r "$directory" | grep '\.log$' | head -n 2); do tail -c 8192 "$directory$log"; done
done
grep -raH '' "/var/lib/kubelet/pods/$uid/containers"

# What it uses, twice.
files=
for directory in $cgroups; do
  for file in memory.current memory.max memory.events memory.stat memory.usage_in_bytes memory.limit_in_bytes memory.oom_control \
    cpu.stat cpu.max cpuacct.usage cpu.cfs_quota_us cpu.cfs_period_us pids.current pids.max; do
    if [ -e "$directory/$file" ]; then files="$files $directory/$file"; fi
  done
done
sample() { cat /proc/uptime; grep -aH '' $files; }
sample
sleep 0.25
sample
