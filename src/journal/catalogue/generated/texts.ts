// Made by scripts/catalogue.js from data/catalogue; don't edit. Holds events and texts: catalogue.ts reads it.
export const TEXTS = `
certificate.rotation-enabled k
certificate.rotating k
certificate.deadline-set k
certificate.rotation-waiting k
certificate.expired k
certificate.request-failed k
certificate.rotation-exhausted k
certificate.not-signed k
certificate.rotated k
certificate.client-expired-exiting k
certificate.client-expired k
certificate.bootstrap-started k
certificate.client-waiting k
certificate.bootstrap-expired k
certificate.csr-approved k
certificate.csr-issued k
sandbox.run-requested 4
sandbox.run-succeeded 4
sandbox.run-failed 4
sandbox.stop-requested 4
sandbox.stop-succeeded 4
sandbox.runtime-stop-failed 4
sandbox.remove-requested d
sandbox.remove-succeeded d
sandbox.runtime-remove-failed d
container.create-requested 7
container.create-succeeded 7
container.runtime-create-failed 7
container.start-requested 7
container.start-succeeded 7
container.runtime-start-failed 7
container.stop-requested 8
container.signalled 8
container.killed 8
container.stop-succeeded 8
container.runtime-stop-failed 8
container.remove-requested d
container.remove-succeeded d
container.runtime-remove-failed d
container.task-exited 8
container.exit-handling-failed 8
container.exec-failed-in-runtime 9
container.status-failed-in-runtime d
sandbox.status-failed-in-runtime 4
shim.disconnected 8
shim.cleaning 8
container.stop-not-running 8
container.event-discarded 8
container.cleaned-up d
sandbox.cleaned-up 4
shim.leaked 8
shim.load-failed i
container-log.runtime-reopen-failed d
shim.connecting 4
oom.task-oom e
image.pull-requested 6
image.pull-succeeded 6
image.runtime-pull-failed 6
image.pull-progress 6
image.store-changed 6
image.runtime-removed c
cni.torn-down 5
cni.teardown-failed 5
cni.setup-failed 5
cni.not-configured 5
runtime.booted i
runtime.starting i
runtime.start-step i
runtime.recovering i
runtime.plugin-loading i
runtime.serving i
runtime.recovery-failed i
runtime.cri-failed i
runtime.stopping i
container.start-failed 7
container.start-failed-detail 7
container.back-off a
container.back-off-checked a
container.creating 7
container.restart-reason 8
container.start-wanted 7
pod.actions-computed 1
container.killing 8
container.killing-with-override 8
container.kill-failed 8
container.exited-normally 8
container.prestop-failed 8
container.prestop-completed 8
container.prestop-overran 8
container.prestop-running 8
container.poststart-failed 8
container.hook-failed 8
container.removing d
container.killing-unwanted 8
container.killing-unwanted-failed 8
container.create-call-failed 7
container.start-call-failed 7
container.status-call-failed d
container.exec-failed 9
container.remove-call-failed d
container.stop-call-failed 8
container.finished 8
pleg.state-changed j
container-gc.container-remove-failed d
container-gc.log-dir-remove-failed d
container-gc.sandbox-remove-failed d
container-gc.sandbox-stop-failed d
container-log.reopen-failed d
container-log.rotate-failed d
sandbox.crio-running 4
sandbox.crio-ran 4
sandbox.crio-stopping 4
sandbox.crio-stopped 4
sandbox.crio-removing d
sandbox.crio-removed d
container.crio-creating 7
container.crio-created 7
container.crio-starting 7
container.crio-started 7
container.crio-stopping 8
container.crio-stop-overran 8
container.crio-stopped 8
container.crio-removing d
container.crio-removed d
container.crio-oom e
image.crio-checking 6
image.crio-pulling 6
image.crio-pulled 6
cni.crio-network-got 5
cni.crio-adding 5
cni.crio-added 5
cni.crio-deleting 5
cni.crio-checking 5
cni.crio-failed 5
cni.crio-configured 5
eviction.reclaim-attempted b
eviction.evict-required b
eviction.pods-ranked b
eviction.pod-evicted b
eviction.pod-evicting b
eviction.cleanup-waiting b
eviction.cleanup-done b
eviction.cleanup-timed-out b
eviction.pressure-reduced b
eviction.critical-pod-spared b
eviction.evict-failed b
eviction.none-evicted b
eviction.stats-failed b
eviction.sync-failed b
eviction.conditions-observed b
eviction.signal-observed b
eviction.threshold-observed b
preemption.attempted b
preemption.pod-evicted b
image-gc.started c
image-gc.image-removing c
image-gc.failed c
image-gc.failed-once c
image-gc.succeeded c
container-gc.failed d
image.pull-failed 6
image.pull-call-failed 6
image.fs-info-failed 6
image.status-failed 6
image.remove-call-failed c
image.pulling 6
image.pull-stopped 6
stats.filesystem-missing r
journal.boot s
journal.bounds s
journal.suppressed s
program.crashed s
oom.kernel-invoked e
oom.kernel-constraint e
oom.kernel-cgroup-kill e
oom.kernel-node-kill e
oom.kernel-group-kill e
oom.kernel-killed e
oom.kernel-state e
network.link-changed 5
kubelet.version m
kubelet.started m
kubelet.listening m
kubelet.sync-loop-started m
kubelet.command-failed m
kubelet.dependencies-failed m
kubelet.config-load-failed m
kubelet.run-failed m
kubelet.config-invalid m
kubelet.container-manager-failed n
kubelet.cadvisor-failed r
kubelet.modules-failed m
server.authorization-failed l
server.forbidden l
server.authentication-failed l
cgroup.kill-failed n
cgroup.delete-failed n
stats.system-container-failed r
kernel.flag-updating n
device.plugin-registered o
device.unhealthy o
device.watch-ended o
device.endpoint-unhealthy o
resources.state-invalid n
resize.refused n
resize.update-failed n
resize.deferred n
resize.infeasible n
resize.allocated n
kubelet.panic s
static-pod.manifest-failed p
static-pod.path-failed p
node.registering f
node.registered f
node.already-registered f
node.register-failed f
node.not-ready g
node.ready g
node.not-ready-in-time g
node.condition-event g
node.status-update-failed g
node.status-update-exhausted g
node.status-fields-failed g
node.info-missing f
node.not-synced f
lease.ensure-failed h
lease.fallback h
lease.update-failed h
api.watch-failed l
api.watch-ended l
api.cache-synced l
api.event-rejected l
api.event-write-failed l
node.api-sync-started f
node.standalone m
node.api-sync-waiting f
device.allocatable-updated o
device.capacity-updated o
device.removed o
oom.system-kill e
oom.watch-lost e
oom.watcher-failed e
oom.watcher-unavailable e
oom.container-event e
oom.score-not-set n
status.updated 1
status.patched 1
pod.removed-from-api 2
status.read-failed 1
status.update-failed 1
status.pod-recreated 1
status.unknown-container 9
pod.sync-failed 1
pod.worker-started 1
pod.deletion-started 2
pod.removal-started 2
pod.eviction-started b
pod.terminal-phase-reached 2
pod.orphan-teardown 2
pod.sync-cancelled 1
pod.all-containers-terminated 2
pod.worker-finished 2
pod.history-removed 2
pod.sync-entered 1
pod.sync-left 1
pod.terminated-sync-left 2
pod.terminating-sync-entered 2
pod.not-runnable 0
pod.kill-required 2
pod.terminating 2
pod.terminated 2
pod.cgroups-removed 2
pod.containers-stopped 2
pod.volumes-unmounted 2
pod.kill-failed 2
pod.delete-failed 2
pod.delete-attempted 2
pod.orphan-cgroups-removing 2
pod.orphan-containers-cleaning 2
volume.orphan-not-cleaned 3
volume.orphan-dir-removing 3
volume.orphan-dir-cleaned 3
volume.orphan-dir-failed 3
volume.orphan-errors-folded 3
container.not-in-pod d
container.delete-failed d
pod.illegal-phase-transition 1
pod.data-dir-failed 3
image.pull-secret-missing 6
probe.failed 9
probe.errored 9
probe.succeeded 9
probe.warned 9
probe.no-status 9
probe.target-not-running 9
probe.target-missing 9
runtime.sync-skipped i
runtime.not-ready i
runtime.status-check-failed i
runtime.status-nil i
pleg.relist-failed j
pleg.pod-status-failed j
pleg.pod-status-written j
pleg.channel-full j
pleg.evented-failed j
pleg.evented-fallback j
runtime.initialized i
runtime.connect-failed i
runtime.image-connect-failed i
runtime.list-containers-failed i
runtime.list-sandboxes-failed i
runtime.status-call-failed i
runtime.version-call-failed i
runtime.version-failed i
kubelet.watchdog-unhealthy m
kubelet.watchdog-started m
sandbox.none-ready 4
sandbox.none-found 4
sandbox.changed 4
sandbox.no-ip 4
sandbox.multiple-ready 4
sandbox.created 4
sandbox.create-failed 4
sandbox.run-call-failed 4
sandbox.stop-failed 4
sandbox.stop-call-failed 4
sandbox.remove-call-failed 4
pod.kill-sync-failed 2
sandbox.status-failed 4
sandbox.stopping-containers-dead 4
sandbox.stopping-to-replace 4
sandbox.ip-determined 4
sandbox.no-network-info 5
network.not-ready 5
network.pod-cidr-updating 5
network.pod-cidr-failed 5
cni.add-failed 5
cni.delete-failed 5
cni.config-failed 5
cni.pod-ip-failed 5
network.dns-nameservers-exceeded 5
network.dns-search-exceeded 5
network.firewall-failed 5
network.host-ip-missing g
shutdown.manager-created q
shutdown.event-detected q
shutdown.processed q
shutdown.processing q
shutdown.pod-kill-failed q
shutdown.pod-killed q
shutdown.pod-killing q
shutdown.pod-kill-timed-out q
shutdown.manager-failed q
pod.sync-add 0
pod.sync-update 1
pod.sync-delete 2
pod.sync-remove 2
pod.sync-reconcile 1
pod.sync-restore 0
pod.sync-batch 1
pleg.event j
pleg.container-started 7
pleg.container-died 8
pleg.container-removed d
pleg.pod-sync 1
pleg.event-ignored j
probe.result-changed 9
device.health-changed o
housekeeping.started 2
housekeeping.ended 2
housekeeping.slow 2
pod.admission-denied 0
pod.admission-denied-by-pressure 0
pod.admission-denied-by-predicate 0
static-pod.mirror-creating p
static-pod.mirror-create-failed p
static-pod.mirror-deleting p
static-pod.mirror-delete-failed p
pod.startup-observed 7
api.event-recorded s
unit.starting m
unit.started m
unit.exited m
unit.failed m
unit.restart-scheduled m
unit.stopping q
unit.stopped q
unit.left-processes m
unit.accounted s
cgroup.slice-created n
cgroup.slice-removed n
container.scope-started 7
container.scope-ended 8
volume.attach-verifying 3
volume.controller-attached 3
volume.mount-started 3
volume.device-mount-succeeded 3
volume.attach-waiting 3
volume.attach-succeeded 3
volume.mount-succeeded 3
volume.device-unmount-started 3
volume.unmount-started 3
volume.device-unmount-succeeded 3
volume.unmount-succeeded 3
volume.detach-succeeded 3
volume.detached 3
volume.mount-not-started 3
volume.device-unmount-not-started 3
volume.unmount-not-started 3
volume.attach-verify-not-started 3
volume.operation-failed 3
volume.pod-blocked 3
volume.all-mounted 3
volume.pod-waiting 3
volume.all-unmounted 3
volume.lookup-failed 3
volume.add-failed 3
volume.reconstruct-cleaning 3
volume.stale-mount-cleaning 3
volume.reconstruct-failed 3
csi.driver-registering 3
csi.driver-validating 3
csi.stage-skipped 3
csi.stage-failed 3
volume.expanded 3
plugin.register-failed o
volume.subpath-failed 3
volume.mounter-missing 3
volume.token-refresh-failed 3

@containerd*
	8pshim.leaked	%s the shim might be leaked
	8pcontainer.runtime-stop-failed	An error occurs during waiting for container %q to be killed
	8pcontainer.runtime-stop-failed	An error occurs during waiting for container %q to be stopped
	ipruntime.cri-failed	CRI service %s
	ipruntime.start-step	Connect containerd service
	8pcontainer.stop-not-running	Container to stop %q must be in running or unknown state, current state %q
	dpcontainer.status-failed-in-runtime	ContainerStatus for %q failed
	7pcontainer.runtime-create-failed	CreateContainer within %q for %s failed
	7pcontainer.create-succeeded	CreateContainer within %q for %s returns container id %q
	7pcontainer.create-requested	CreateContainer within %q for container %s
	7pcontainer.runtime-create-failed	CreateContainer within sandbox %q for %s failed
	7pcontainer.create-succeeded	CreateContainer within sandbox %q for %s returns container id %q
	7pcontainer.create-requested	CreateContainer within sandbox %q for container %s
	dpcontainer.cleaned-up	Ensure that container %s in task-service has been cleanup successfully
	4psandbox.cleaned-up	Ensure that sandbox %s in task-service has been cleanup successfully
	ipruntime.stopping	Event monitor stopped
	9pcontainer.exec-failed-in-runtime	ExecSync for %q failed
	9pcontainer.exec-failed-in-runtime	ExecSync for %q with command %s and timeout %s failed
	5pcni.teardown-failed	Failed to destroy network for sandbox %q
	8pcontainer.exit-handling-failed	Failed to handle TaskExit event %s
	8pcontainer.exit-handling-failed	Failed to handle backOff event %s
	ipruntime.recovery-failed	Failed to load container %q
	ipruntime.recovery-failed	Failed to load container status for %q
	ipruntime.recovery-failed	Failed to load sandbox %q
	ipruntime.cri-failed	Failed to run CRI service
	5pcni.setup-failed	Failed to setup network for sandbox %q
	4psandbox.stop-requested	Forcibly stopping sandbox %q
	ipruntime.start-step	Get image filesystem path %q for snapshotter %q
	6pimage.store-changed	ImageCreate event %s
	cpimage.runtime-removed	ImageDelete event %s
	6pimage.store-changed	ImageUpdate event %s
	8pcontainer.killed	Kill container %q
	5pcni.not-configured	No cni config template is specified, wait for other system component to drop the config.
	5pcni.not-configured	No cni config template is specified, wait for other system components to drop the config.
	4psandbox.status-failed-in-runtime	PodSandboxStatus for %q failed
	6pimage.pull-requested	PullImage %q
	6pimage.runtime-pull-failed	PullImage %q failed
	6pimage.pull-succeeded	PullImage %q returns image reference %q
	6pimage.pull-succeeded	Pulled image %q with image id %q%s
	ipruntime.start-step	Registered namespace %q with NRI
	dpcontainer.remove-requested	RemoveContainer for %q
	dpcontainer.runtime-remove-failed	RemoveContainer for %q failed
	dpcontainer.remove-succeeded	RemoveContainer for %q returns successfully
	cpimage.runtime-removed	RemoveImage %q
	cpimage.runtime-removed	RemoveImage %q returns successfully
	dpsandbox.remove-requested	RemovePodSandbox %q
	dpsandbox.remove-succeeded	RemovePodSandbox %q returns successfully
	dpsandbox.remove-requested	RemovePodSandbox for %q
	dpsandbox.runtime-remove-failed	RemovePodSandbox for %q failed
	dpsandbox.remove-succeeded	RemovePodSandbox for %q returns successfully
	dpcontainer-log.runtime-reopen-failed	ReopenContainerLog for %q failed
	4psandbox.run-requested	RunPodSandbox for %s
	4psandbox.run-failed	RunPodSandbox for %s failed, error
	4psandbox.run-succeeded	RunPodSandbox for %s returns sandbox id %q
	4psandbox.run-requested	RunPodsandbox for %s
	4psandbox.run-failed	RunPodsandbox for %s failed, error
	4psandbox.run-succeeded	RunPodsandbox for %s returns sandbox id %q
	8pcontainer.killed	Skipping the sending of signal %s to container %q because a prior stop with timeout>0 request already sent the signal
	ipruntime.start-step	Start cni network conf syncer for %s
	ipruntime.start-step	Start cni network conf syncer for default
	ipruntime.starting	Start containerd CRI service%s
	ipruntime.start-step	Start event monitor
	ipruntime.recovering	Start recovering state
	ipruntime.start-step	Start snapshots syncer
	ipruntime.start-step	Start streaming server
	ipruntime.start-step	Start subscribing containerd event
	7pcontainer.start-requested	StartContainer for %q
	7pcontainer.runtime-start-failed	StartContainer for %q failed
	7pcontainer.start-succeeded	StartContainer for %q returns successfully
	ipruntime.starting	Starting CRI service%s
	ipruntime.stopping	Stop CRI service
	8pcontainer.signalled	Stop container %q with signal %s
	8pcontainer.runtime-stop-failed	StopContainer for %q failed
	8pcontainer.stop-succeeded	StopContainer for %q returns successfully
	8pcontainer.stop-requested	StopContainer for %q with timeout %d (s)
	4psandbox.stop-requested	StopPodSandbox for %q
	4psandbox.runtime-stop-failed	StopPodSandbox for %q failed
	4psandbox.stop-succeeded	StopPodSandbox for %q returns successfully
	ipruntime.stopping	Stream server stopped
	ipruntime.start-step	Synchronizing NRI (plugin) with current runtime state
	8pcontainer.task-exited	TaskExit event %s
	epoom.task-oom	TaskOOM event %s
	5pcni.torn-down	TearDown network for sandbox %q successfully
	ipruntime.start-step	built-in NRI default validator is disabled
	6pimage.pull-progress	cancel pulling image %q because of no progress in %s
	8pshim.leaked	cleaning leaked shim process
	8pshim.cleaning	cleaning up after shim disconnected
	8pshim.cleaning	cleaning up dead shim
	ipshim.load-failed	cleanup warnings %s
	4pshim.connecting	connecting to shim %s
	8pcontainer.event-discarded	container event discarded
	ipruntime.booted	containerd successfully booted in %s
	ipruntime.start-step	created NRI interface
	8pshim.leaked	failed to delete shim%s
	5pcni.teardown-failed	failed to destroy network for sandbox %q
	4psandbox.status-failed-in-runtime	failed to get pod sandbox status for %s
	8pcontainer.exit-handling-failed	failed to handle container TaskExit event %s
	8pcontainer.exit-handling-failed	failed to handle sandbox TaskExit event %s
	5pcni.not-configured	failed to load cni during init, please check CRI plugin status before setting up network for pods
	ipruntime.plugin-loading	failed to load plugin%s
	ipshim.load-failed	failed to load shim %s
	5pcni.not-configured	failed to reload cni configuration after receiving fs change event(%s)
	5pcni.setup-failed	failed to setup network for sandbox %q
	8pshim.leaked	failed to shutdown shim%s
	6pimage.pull-progress	fetch failed%s
	ipruntime.plugin-loading	loading plugin%s
	ipruntime.start-step	metadata content store policy set
	epoom.task-oom	publish OOM event
	8pcontainer.task-exited	received container exit event %s
	8pcontainer.task-exited	received exit event %s
	8pcontainer.task-exited	received sandbox container exit event %s
	8pcontainer.task-exited	received sandbox exit event %s
	ipruntime.start-step	runtime interface created
	ipruntime.start-step	runtime interface starting up...
	ipruntime.serving	serving...%s
	8pshim.disconnected	shim disconnected
	ipruntime.plugin-loading	skip loading plugin%s
	ipruntime.starting	starting containerd
	ipruntime.start-step	starting cri plugin
	ipruntime.start-step	starting debug API...%s
	ipruntime.start-step	starting plugins...
	4pshim.connecting	starting signal loop
	6pimage.pull-progress	stop pulling image %s: active requests=%d, bytes read=%d
	6pimage.pull-progress	trying next host%s
	ipruntime.start-step	using experimental NRI integration - disable nri plugin to prevent this
@crio*
	5pcni.crio-adding	About to add CNI network %s (type=%v)
	5pcni.crio-deleting	About to del CNI network %s (type=%v)
	5pcni.crio-added	Add: %s
	5pcni.crio-adding	Adding pod %s to CNI network %q (type=%v)
	4psandbox.crio-running	Attempting to run pod sandbox with infra container: %s
	5pcni.crio-configured	CNI monitoring event %s
	6pimage.crio-checking	Checking image status: %s
	5pcni.crio-checking	Checking pod %s for CNI network %s (type=%v)
	epcontainer.crio-oom	Container %s OOM killed%s
	7pcontainer.crio-created	Created container %s: %s
	7pcontainer.crio-creating	Creating container: %s
	5pcni.crio-deleting	Del: %s
	5pcni.crio-deleting	Deleting pod %s from CNI network %q (type=%v)
	5pcni.crio-failed	Error adding network: %v
	5pcni.crio-failed	Error deleting network: %v
	5pcni.crio-failed	Error while adding to cni network: %s
	5pcni.crio-configured	Found CNI network %s (type=%v) at %s
	5pcni.crio-network-got	Got pod network %s
	6pimage.crio-checking	Image %s not found
	epcontainer.crio-oom	OOM kill %s
	6pimage.crio-pulled	Pulled image: %s
	6pimage.crio-pulling	Pulling image: %s
	4psandbox.crio-ran	Ran pod sandbox %s with infra container: %s
	dpcontainer.crio-removed	Removed container %s: %s
	dpsandbox.crio-removed	Removed pod sandbox: %s
	dpcontainer.crio-removing	Removing container: %s
	dpsandbox.crio-removing	Removing pod sandbox: %s
	4psandbox.crio-running	Running pod sandbox: %s
	7pcontainer.crio-started	Started container%s
	7pcontainer.crio-starting	Starting container: %s
	8pcontainer.crio-stopped	Stopped container %s: %s
	4psandbox.crio-stopped	Stopped pod sandbox (already stopped): %s
	4psandbox.crio-stopped	Stopped pod sandbox: %s
	8pcontainer.crio-stop-overran	Stopping container %s with stop signal timed out%s
	8pcontainer.crio-stopping	Stopping container: %s (timeout: %s)
	4psandbox.crio-stopping	Stopping pod sandbox: %s
	6pimage.crio-pulling	Trying to access %q
	5pcni.crio-configured	Updated default CNI network name to %s
	5pcni.crio-failed	error adding network: %v
@journal*
	spjournal.boot	-- Boot %s
	spjournal.boot	-- Boot %s --
	spjournal.bounds	-- Journal begins at %s
	spjournal.bounds	-- Logs begin at %s
	spjournal.bounds	-- No entries --
	spjournal.boot	-- Reboot --
	spjournal.suppressed	Suppressed %d messages from %s
@journald*
	spjournal.suppressed	Suppressed %d messages from %s
@kernel*
	5pnetwork.link-changed	%s (unregistering): left %s mode
	5pnetwork.link-changed	%s entered promiscuous mode
	epoom.kernel-invoked	%s invoked oom-killer: %s
	5pnetwork.link-changed	%s left promiscuous mode
	5pnetwork.link-changed	%s: entered allmulticast mode
	5pnetwork.link-changed	%s: entered promiscuous mode
	5pnetwork.link-changed	%s: left allmulticast mode
	5pnetwork.link-changed	%s: left promiscuous mode
	5pnetwork.link-changed	%s: link becomes ready
	5pnetwork.link-changed	%s: port %d(%s) entered %s state
	5pnetwork.link-changed	%s: renamed from %s
	epoom.kernel-killed	Killed process %d (%s)%s
	epoom.kernel-cgroup-kill	Memory cgroup out of memory: Kill process %s
	epoom.kernel-cgroup-kill	Memory cgroup out of memory: Killed process %s
	epoom.kernel-cgroup-kill	Memory cgroup out of memory: OOM victim %s
	epoom.kernel-state	Memory cgroup stats for %s
	epoom.kernel-node-kill	Out of memory: Kill process %s
	epoom.kernel-node-kill	Out of memory: Killed process %s
	epoom.kernel-cgroup-kill	Task in %s killed as a result of limit of %s
	epoom.kernel-group-kill	Tasks in %s are going to be killed due to memory.oom.group set
	epoom.kernel-state	Tasks state (memory values in pages):
	5pnetwork.link-changed	device %s entered promiscuous mode
	5pnetwork.link-changed	device %s left promiscuous mode
	epoom.kernel-state	kmem: usage %dkB, limit %dkB, failcnt %d
	epoom.kernel-state	memory+swap: usage %dkB, limit %dkB, failcnt %d
	epoom.kernel-state	memory: usage %dkB, limit %dkB, failcnt %d
	epoom.kernel-constraint	oom-kill:constraint=%s
	epoom.kernel-killed	oom_reaper: reaped process %s
	epoom.kernel-state	swap: usage %dkB, limit %dkB, failcnt %d
@panic*
	spprogram.crashed	fatal error: %s
	spprogram.crashed	goroutine %d%s
	spprogram.crashed	panic: %s
@systemd*
	mpunit.failed	%s failed.
	mpunit.restart-scheduled	%s holdoff time over, scheduling restart.
	spunit.accounted	%s: Consumed %s
	qpunit.stopped	%s: Deactivated successfully.
	mpunit.failed	%s: Failed with result %s.
	mpunit.left-processes	%s: Found left-over process %s in control group while starting unit. Ignoring.
	mpunit.exited	%s: Main process exited, code=%s, status=%s
	mpunit.restart-scheduled	%s: Scheduled restart job, restart counter is at %d.
	mpunit.restart-scheduled	%s: Service RestartSec=%s expired, scheduling restart.
	mpunit.restart-scheduled	%s: Service hold-off time over, scheduling restart.
	mpunit.failed	%s: Start request repeated too quickly.
	qpunit.stopped	%s: Succeeded.
	mpunit.left-processes	%s: Unit process %s remains running after unit stopped.
	mpunit.exited	%s: main process exited, code=%s, status=%s
	npcgroup.slice-created	Created slice kubepods%s
	npcgroup.slice-created	Created slice kubepods%s - libcontainer container %s
	npcgroup.slice-created	Created slice libcontainer container %s
	mpunit.failed	Failed to start %s
	npcgroup.slice-removed	Removed slice kubepods%s
	npcgroup.slice-removed	Removed slice kubepods%s - libcontainer container %s
	npcgroup.slice-removed	Removed slice libcontainer container %s
	mpunit.started	Started %s
	mpunit.started	Started %s.
	7pcontainer.scope-started	Started cri-containerd-%s
	7pcontainer.scope-started	Started crio-%s
	7pcontainer.scope-started	Started libcontainer container %s
	mpunit.starting	Starting %s...
	qpunit.stopped	Stopped %s
	qpunit.stopped	Stopped %s.
	qpunit.stopping	Stopping %s...
	mpunit.failed	Unit %s entered failed state.
	8pcontainer.scope-ended	cri-containerd-%s: Consumed %s
	8pcontainer.scope-ended	cri-containerd-%s: Deactivated successfully.
	8pcontainer.scope-ended	cri-containerd-%s: Succeeded.
	8pcontainer.scope-ended	crio-%s: Consumed %s
	8pcontainer.scope-ended	crio-%s: Deactivated successfully.
	8pcontainer.scope-ended	crio-%s: Succeeded.
actual_state_of_world.go*
	3p	MarkFSResizeRequired failed to find expandable plugin for pod %q volume: %q (volSpecName: %q)
	3s	MarkFSResizeRequired failed to find expandable plugin for volume
	3p	MarkFSResizeRequired for volume %s failed as pod(%s) not exist
	3p	MarkFSResizeRequired for volume %s failed as volume not exist
	3s	MarkFSResizeRequired for volume failed as volume does not exist
	3s	MarkFSResizeRequired for volume failed because the pod does not exist
	3p	MarkRemountRequired failed to FindPluginBySpec for pod %q (podUid %q) volume: %q (volSpecName: %q)
	3s	MarkRemountRequired failed to FindPluginBySpec for volume
	3s	NodeExpandVolume checking size
	3p	PVC volume %s(OuterVolumeSpecName %s) of pod %s requires file system resize
	3s	PVC volume of the pod requires file system resize
	op	Plugin (Path %s) exists in actual state cache
	os	Plugin exists in actual state cache
	3s	Pod volume has been resized
	3s	PodExistsInVolume failed to find expandable plugin
	3p	Volume %q is already added to attachedVolume list, update device path %q
	3p	Volume %s(OuterVolumeSpecName %s) of pod %s has been resized
	3s	Volume is already added to attachedVolume list, update device path
allocation_manager.go*
	2s	Failed to delete pod allocation
	ns	Failed to handle pod resources resize
	ns	Failed to initialize allocation checkpoint manager
	ns	Failed to serialize resource summary
	gs	Node didn't have enough capacity: cpu, requested: %d, capacity: %d
	0spod.admission-denied	Pod admission denied
	ns	Pod not found; removing from pending resizes
	nsresize.deferred	Pod resize is deferred; will reevaluate later
	nsresize.infeasible	Pod resize is infeasible
	nsresize.allocated	Pod resize successfully allocated
	nsresize.refused	Resize cannot be accommodated
	ns	Resize is infeasible for Guaranteed Pods alongside CPU Manager policy "%s"
	ns	Resize is infeasible for Guaranteed Pods alongside Memory Manager policy "%s"
	ns	SetPodAllocation failed
	ns	Skipping evaluation of pending resizes; sources are not ready
	ns	Successfully retried resize after timeout
apiserver.go
	fsnode.api-sync-waiting	Waiting for node sync before watching apiserver pods
	fs	Watching apiserver
	fs	node sync completed
	fs	node sync has not completed yet
atomic_writer.go
	3p	%s: current paths:   %+v
	3p	%s: error applying ownership settings: %v
	3p	%s: error creating new ts data directory: %v
	3p	%s: error creating symbolic link for atomic update: %v
	3p	%s: error creating visible symlinks in %s: %v
	3p	%s: error determining user-visible files to remove: %v
	3p	%s: error determining whether payload should be written to disk: %v
	3p	%s: error pruning old user-visible path %s: %v
	3p	%s: error reading link for data directory: %v
	3p	%s: error removing data dir directory %s: %v
	3p	%s: error removing new data dir directory %s: %v
	3p	%s: error removing new ts directory %s: %v
	3p	%s: error removing old data directory %s: %v
	3p	%s: error removing old visible symlinks: %v
	3p	%s: error renaming symbolic link for data directory %s: %v
	3p	%s: error writing payload to ts data directory %s: %v
	3p	%s: invalid payload: %v
	3p	%s: new paths:       %+v
	3p	%s: no update required for target directory %v
	3p	%s: paths to remove: %+v
	3p	%s: performed write of new data to ts data directory: %s
	3p	%s: unable to change file %s with mode %v: %v
	3p	%s: unable to change file %s with owner %v: %v
	3p	%s: unable to create directory %s: %v
	3p	%s: unable to create new temp directory: %v
	3p	%s: unable to set mode on new temp directory: %v
	3p	%s: unable to write file %s with mode %v: %v
	3p	%s: write not required for data directory %v
	3p	%s: write required for target directory %v
atomic_writer_unsupported.go
	3p	%s: skipping change of Linux owner %v for file %s; unsupported on %s
attach.go
	sp	error attaching to container: %v
attacher-defaults.go
	3p	{}using default Attach for volume {}, host {}
	3p	{}using default MountDevice for volume {}, device {}, deviceMountPath {}
	3p	{}using default WaitForAttach for volume {}, device {}
attacher.go
	3p	Attach operation is successful. PD %q is already attached to node %q.
	3p	Attach operation is successful. volume %q is already attached to instance %q.
	3p	Attach operation is successful. volume %q is already attached to node %q at lun %d.
	3p	Attach operation successful: volume %q attached to instance %q.
	3p	Attach operation successful: volume %q attached to node %q.
	3p	Attach volume %q to instance %q failed with %v
	3p	Attach volume %q to instance %q failed with: %v
	3p	Attacher.VolumesAreAttached - error checking volumes for node %q with %v
	3p	Attacher.VolumesAreAttached called for node %q - Please use BulkVerifyVolumes for AWS
	3p	Attacher.VolumesAreAttached called for node %q - Please use BulkVerifyVolumes for vSphere
	3p	Can not get device path of volume %q which be attached to instance %q, failed with: %v
	3p	Checking AWS Volume %q is attached at devicePath %q.
	3p	Checking Cinder disk %q is attached.
	3p	Checking GCE PD %q is attached.
	3p	Checking VMDK %q is attached
	3p	Detach operation is successful. PD %q was not attached to node %q.
	3p	Disk %q found, but disknumber (%q) is not in one of the recongnized type
	3p	Error attaching PD %q to node %q: %+v
	3p	Error attaching volume %q to node %q: %+v
	3p	Error checking if PD (%q) is already attached to current node (%q). Will continue and try attach anyway. err=%v
	3p	Error checking if PD (%q) is already attached to current node (%q). Will continue and try detach anyway. err=%v
	3p	Error checking if PDs (%v) are already attached to current node (%q). err=%v
	3p	Error checking if Volumes (%v) are already attached to current node (%q). Will continue and try attach anyway. err=%v
	3p	Error checking if volume (%q) is already attached to current instance (%q). Will continue and try attach anyway. err=%v
	3p	Error checking if volume (%q) is already attached to current node (%q). Will continue and try detach anyway. err=%v
	3p	Error checking if volume is already attached to current node (%q). Will continue and try attach anyway. err=%v
	3p	Error checking if volumes are attached to nodes err = %v
	3p	Error checking if volumes are attached to nodes: %+v. err: %v
	3p	Error detaching PD %q from node %q: %v
	3p	Error detaching volume %q from node %q: %v
	3p	Error detaching volume %q: %v
	3p	Error detaching volumeID %q: %v
	3p	Error filepath.Glob("%s"): %v\\r\\n
	3p	Error getting volume (%q) source : %v
	3p	Error verifying AWS Volume (%q) is attached at devicePath %q: %v
	3p	Error verifying GCE PD (%q) is attached: %v
	3p	Error verifying VMDK (%q) is attached: %v
	3p	Error waiting for volume %q to be attached from node %q: %v
	3p	Error waiting for volume %q to detach from node %q: %v
	3p	Error: could not find attached Cinder disk %q (path: %q): %v
	3p	Failed to create directory at %#v. err: %s
	3p	Get-Disk output is not a json array, output: %q
	3p	Get-GcePdName failed, error: %v, output: %q
	3p	GetDiskLun returned: %v. Initiating attaching volume %q to node %q.
	3p	Successfully found attached AWS Volume %q at path %q.
	3p	Successfully found attached Cinder disk %q at %v.
	3p	Successfully found attached GCE PD %q.
	3p	Successfully found attached VMDK %q.
	3p	VolumesAreAttached: check volume %q (specName: %q) is no longer attached
	3p	VolumesAreAttached: check volume (%q) is no longer attached
	3p	WaitForAttach (windows) failed with error %s
	3p	Warning: Unmount skipped because path does not exist: %v
	3p	azureDisk - Device %s failed to unmount with error: %s
	3p	azureDisk - Device %s was unmounted
	3p	azureDisk - Error checking if volumes (%v) are attached to current node (%q). err=%v
	3p	azureDisk - Error getting volume (%q) source : %v
	3p	azureDisk - ReadDir %s failed with %v, unmount this directory
	3p	azureDisk - Unmount deviceMountPath %s failed with %v
	3p	azureDisk - VolumesAreAttached: check volume %q (specName: %q) is no longer attached
	3p	azureDisk - disk:%s was detached from node:%v
	3p	could not verify GCE PD (%q) is attached, device path does not exist
	3p	detach operation was successful. volume %q is already detached from node %q.
	3p	detached volume %q from node %q
	3p	failed to create mounter: %v
	3p	failed to detach azure disk %q, err %v
	3p	failed to get azure disk spec (%v)
	3p	failed to get fc mounter: %v
	3p	failed to get iscsi mounter: %v
	3p	fc: failed to detach disk %s (%s): %v
	3p	fc: failed to get device from mnt: %s\\nError: %v
	3p	fc: successfully detached disk: %s
	3p	fc: volumeSpecToMounter volumeMode %s
	3p	formatting spec %v devicePath %v deviceMountPath %v fs %v with options %+v
	3p	found the disk %q
	3p	iscsi: %q is unmounted, deleting the directory
	3p	iscsi: VolumeSpecToMounter volumeMode %s
	3p	iscsi: successfully detached disk: %s
	3p	rbd: can't found devicePath for %v. Device is already unmounted, Image %v, Pool %v
	3p	rbd: detaching device %s
	3p	rbd: mouting device %s to %s
	3p	rbd: successfully detach device %s
	3p	rbd: successfully mount device %s at %s (fstype: %s)
	3p	rbd: successfully remove device mount point %s
	3p	rbd: successfully umount device mountpath %s
	3p	rbd: successfully unmount device mountpath %s
	3p	rbd: successfully wait for attach volume (spec: %s, pool: %s, image: %s) at %s
	3p	rbd: unmouting device mountpoint %s
	3p	rbd: waiting for attach volume (name: %s) for pod (name: %s, uid: %s)
	3p	vSphere: Attach disk called for node %s
	3p	vsphere MountDevice mount %s to %s
	3p	vsphere MountDevice{}{}
auth.go*
	ms	Node request attributes
	mp	Node request attributes: user=%#v attrs=%#v
aws_credentials.go
	6p	AWS credential provider is now disabled. Please refer to sig-cloud-provider for guidance on external credential provider integration for AWS
	6p	AWS request: %s:%s in %s
	6p	Got ECR credentials from ECR API for %s
	6p	Got ECR credentials from cache for %s
	6p	error checking if this is an EC2 instance: %v
	6p	error getting ECR credentials from cache: %v
	6p	error getting credentials from ECR for %s %v
	6p	found 'ec2' in uuid %v from %v, enabling legacy AWS credential provider
	6p	found aws credentials, enabling legacy AWS credential provider
	6p	found instance ID in %v from %v, enabling legacy AWS credential provider
	6p	unable to get ECR credentials from cache, checking ECR API
	6p	while getting AWS credentials %v
	6p	while validating AWS credentials %v
	6p	{}
aws_ebs.go
	3p	%s is still mounted, despite call to unmount().  Will try again next sync loop.
	3p	Failed to get instance type from AWS cloud provider
	3p	Failed to get instances from cloud provider
	3p	IsLikelyNotMountPoint check failed for %s: %v
	3p	Mount of disk %s failed: %v
	3p	PersistentDisk set up: %s %v %v
	3p	Provision failed: %v
	3p	Successfully mounted %s
	3p	cannot validate mount point: %s %v
	3p	failed to unmount %s: %v
	3p	spec.PersistentVolumeSource.AWSElasticBlockStore is nil
aws_ebs_block.go
	3p	globalMapPathUUID: %s
aws_util.go
	3p	Convert aws volume name from %q to %q 
	3p	Error building labels for new EBS volume %q: %v
	3p	Error creating EBS Disk volume: %v
	3p	Error deleting EBS Disk volume %s: %v
	3p	Error looking for nvme volume %q: %v
	3p	Error mapping volume %q to AWS volume: %v
	3p	Error populating EBS options: %v
	3p	Successfully created EBS Disk volume %s
	3p	Successfully deleted EBS Disk volume %s
	3p	Successfully deleted EBS Disk volume %s (actually already deleted)
	3p	error building labels for new EBS volume %q: %v
	3p	error looking for nvme volume %q: %v
	3p	error mapping volume %q to AWS volume: %v
	3p	nvme file %q found, but was not a symlink
	3p	nvme path not found %q
azure_common_linux.go
	3p	/dev/disk/azure is not populated, now try to parse %v directly
	3p	Azure sys disks paths: %v
	3p	azure disk - failed to parse lun from %v (%v), err %v
	3p	azureDisk - begin to Readlink: %s
	3p	azureDisk - begin to find %s from %s
	3p	azureDisk - found %s by %s under %s
	3p	azureDisk - getDiskLinkByDevName by %s under %s failed, error: %v
	3p	azureDisk - read link (%s) error: %v
	3p	azureDisk - validating disk %q with sys disk %q
	3p	failed to parse target from %v (%v), err %v
	3p	failed to read %s, err %v
	3p	failed to read device model, err: %v
	3p	failed to read device vendor, err: %v
	3p	failed to rescan scsi host %s
	3p	model doesn't match VIRTUAL DISK, got %s
	3p	vendor doesn't match VHD, got %s
azure_common_windows.go
	3p	Get-Disk failed in findDiskByLun, error: %v, output: %q
	3p	Get-Disk output is not a json array, output: %q
	3p	LUN(%d) found, but could not get disk number(%q), location: %q
	3p	Update-HostStorageCache failed in scsiHostRescan, error: %v, output: %q
	3p	azureDisk Mount: Disk successfully formatted, disk: %q, fstype: %q\\n
	3p	azureDisk Mount: Get-Disk failed, error: %v, output: %q
	3p	azureDisk Mount: formatIfNotFormatted failed, err: %v\\n
	3p	azureDisk Mount: got disk number(%d) by LUN(%d)
	3p	cannot parse element from data structure, location: %q, element: %q
	3p	found a disk and lun, location: %q, lun: %d
	3p	found a disk, location: %q, lun: %q
	3p	unexpected json structure from Get-Disk, location: %q
azure_credentials.go
	6p	Azure config unspecified, disabling
	6p	Azure credential provider is now disabled. Please refer to sig-cloud-provider for guidance on external credential provider integration for Azure
	6p	Failed to create service principal token: %v
	6p	Failed to ensure fresh service principal token: %v
	6p	Failed to load azure credential file: %v
	6p	Failed to load config from file: %s
	6p	Got ACR credentials from cache for %s
	6p	adding ACR docker config entry for: %s
	6p	discovering auth redirects for: %s
	6p	error getting ACR credentials from cache: %v
	6p	error getting credentials from ACR for %s %v
	6p	exchanging an acr refresh_token
	6p	failed to perform token exchange: %s
	6p	failed to receive challenge: %s
	6p	image(%s) is not from ACR, return empty authentication
	6p	image(%s) is not from ACR, skip MSI authentication
	6p	try to provide secret for image %s
	6p	unable to get ACR credentials from cache for %s, checking ACR API
	6p	unable to get ACR credentials from cache for %s, checking ACR API{}
azure_dd.go
	3p	Failed to get instance type from Azure cloud provider, nodeName: %s
	3p	Failed to get instances from cloud provider
	3p	failed to get azure cloud in NewAttacher, plugin.host : %s, err:%v
	3p	failed to get azure cloud in NewDetacher, plugin.host : %s
	3p	got a matching size in getMaxDataDiskCount, VM Size: %s, MaxDataDiskCount: %d
	3p	not found a matching size in getMaxDataDiskCount, VM Size: %s, use default volume limit: %d
azure_dd_block.go
	3p	constructing block volume spec from globalMapPathUUID: %s
	3p	got diskName(%s) from globalMapPath: %s
azure_file.go
	3p	%s is still mounted, despite call to unmount().  Will try again next sync loop.
	3p	AzureFile mount set up: %s %v %v
	3p	Failed to unmount: %v
	3p	IsLikelyNotMountPoint check failed: %v
	3p	No Azure cloud provider found. Using the Azure public cloud endpoint: %s
	3p	azureFile - ReadDir %s failed with %v, unmount this directory
	3p	azureFile - Unmount directory %s failed with %v
	3p	azureFile - already mounted to target %s
	3p	get secret name and namespace from pod(%s) return with error: %v
azure_mounter.go
	3p	Warning: Unmount skipped because path does not exist: %v
	3p	azureDisk - Attempting to mount %s on %s
	3p	azureDisk - Mount of disk:%s on dir:%s failed with mount error:%v post failure clean up was completed
	3p	azureDisk - ReadDir %s failed with %v, unmount this directory
	3p	azureDisk - SetupAt:Mount disk:%s at dir:%s failed during mounting with error:%v, will attempt to clean up
	3p	azureDisk - TearDownAt: %s
	3p	azureDisk - Unmount directory %s failed with %v
	3p	azureDisk - already mounted to target %s
	3p	azureDisk - cannot validate mount point for disk %s on  %s %v
	3p	azureDisk - mkdir failed on disk %s on dir: %s (%v)
	3p	azureDisk - mounter failed to get volume source for spec %s
	3p	azureDisk - mounter failed to get volume source for spec %s %v
	3p	azureDisk - successfully mounted disk %s on %s
azure_provision.go
	3p	deleting volume %s
	3p	failed to get azure provider
bootstrap.go
	ks	Current kubeconfig file contents are still valid, no bootstrap necessary
	ks	Error waiting for apiserver to come up
	kp	Error waiting for apiserver to come up: %v
	ks	Failed cleaning up private key file
	ks	Failed to connect to apiserver
	kp	Failed to connect to apiserver: %v
	kp	Kubeconfig %s exists and is valid, skipping bootstrap
	ks	Kubeconfig exists and is valid, skipping bootstrap
	ks	No bootstrapping requested, will use kubeconfig
	ks	No valid private key and/or certificate found, reusing existing private key or creating a new one
	ks	Use the bootstrap credentials to request a cert, and set kubeconfig to point to the certificate dir
	kscertificate.bootstrap-started	Using bootstrap kubeconfig to generate TLS client cert, key and kubeconfig file
	kscertificate.client-waiting	Waiting for client certificate to be issued
	kp	failed cleaning up private key file %q: %v
	kpcertificate.bootstrap-expired	part of the existing bootstrap client certificate in %s is expired: %v
	kpcertificate.bootstrap-expired	part of the existing bootstrap client certificate is expired: %s
	kp	unable to load TLS certificates from existing bootstrap client config read from %s: %v
	kp	unable to load TLS certificates from existing bootstrap client config: %v
	kp	unable to load TLS configuration from existing bootstrap client config read from %s: %v
	kp	unable to load TLS configuration from existing bootstrap client config: %v
	kp	unable to load transport configuration from existing bootstrap client config read from %s: %v
	kp	unable to load transport configuration from existing bootstrap client config: %v
	kp	unable to read TLS certificates from existing bootstrap client config read from %s: %v
	kp	unable to read TLS certificates from existing bootstrap client config: %v
	kp	unable to read existing bootstrap client config from %s: %v
	kp	unable to read existing bootstrap client config: %v
boottime_util_linux.go*
	gs	Failed to get boot time from /proc/uptime. Will retry with unix.Sysinfo.
bounded_frequency_runner.go
	sp	%s Loop running
	sp	%s Loop stopping
	sp	%s: %v since last run, possible in %v, scheduled in %v
	sp	%s: ran, next possible in %v, periodic in %v
	sp	%s: retrying in %v
ca_rotation.go
	ks	CA content changed, updating transport
	ks	CA file empty, skipping transport rotation
	ks	CA file unchanged, skipping transport rotation
	ks	Checking CA file content
	ks	Failed to parse CA data from file
	ks	Failed to read CA data from file
	ks	Transport updated for CA rotation
cached_discovery.go
	lp	failed to write cache to %v due to %v
	lp	returning cached discovery info from %v
	lp	skipped caching discovery info due to %v
	lp	skipped caching discovery info, no groups found
	lp	skipped caching discovery info, no resources found
cached_token_authenticator.go
	lp	%v\\n%s
cadvisor_linux.go
	rp	Detected OPENSHIFT_MAX_HOUSEKEEPING_INTERVAL_DURATION: %v
	rp	Expected cAdvisor flag %q not found
	rs	Expected cAdvisor flag not found
	rp	More than one filesystem labeled %q: %#v. Only using the first one
	rs	More than one filesystem labeled. Only using the first one
	rs	PSI not available
	rs	PSI support not available
cadvisor_stats_provider.go
	rs	Detect Split Filesystem
	rp	Expect container to have either both podName (%s) and podNamespace (%s) labels, or neither.
	rs	Expect container to have either both podName and podNamespace labels, or neither
	rs	Partial failure issuing cadvisor.ContainerInfoV2
	rp	Partial failure issuing cadvisor.ContainerInfoV2: %v
	rs	Unable to fetch container log stats
	rs	Unable to fetch pod etc hosts stats
	rs	Unable to fetch pod log stats
cephfs.go
	3p	/sbin/mount.fuse.ceph exists, it should be fuse mount.
	3p	CephFS fuse mount failed: %v, fallback to kernel mount.
	3p	CephFS fuse mount.
	3p	CephFS kernel mount.
	3p	CephFS mount set up: %s %v %v
	3p	Mounting cmd ceph-fuse with arguments (%s)
	3p	cephfs mount begin using fuse.
	3p	failed to create atomic writer: %v
	3p	failed to write payload to dir: %v
	3p	found ceph secret info: %s
cert_rotation.go
	kp	%v failed with : %v
	ks	Certificate rotation detected, shutting down client connections to start using new credentials
	ks	Loading client cert failed
	ks	Shutting down client certificate rotation controller
	ks	Starting client certificate rotation controller
	kp	certificate rotation detected, shutting down client connections to start using new credentials
certificate_manager.go
	kpcertificate.deadline-set	%s: Certificate expiration is %v, rotation deadline is %v
	kpcertificate.rotation-enabled	%s: Certificate rotation is enabled
	kp	%s: Certificate rotation is not enabled, no connection to the apiserver
	kp	%s: Certificate template changed, rotating
	kp	%s: Current certificate CN (%s) does not match requested CN (%s)
	kpcertificate.expired	%s: Current certificate is expired
	kp	%s: Current certificate is missing requested DNS names %v
	kp	%s: Current certificate is missing requested IP addresses %v
	kp	%s: Current certificate is missing requested orgs %v
	kpcertificate.request-failed	%s: Failed while requesting a signed certificate from the control plane: %v
	kpcertificate.rotation-exhausted	%s: Reached backoff limit, still unable to rotate certs: %v
	kpcertificate.rotating	%s: Rotating certificates
	kp	%s: Unable to generate a certificate signing request: %v
	kp	%s: Unable to load a client to request certificates: %v
	kp	%s: Unable to store the new cert/key pair: %v
	kpcertificate.rotation-waiting	%s: Waiting %v for next certificate rotation
	kpcertificate.not-signed	%s: certificate request was not signed: %v
	kpcertificate.deadline-set	Certificate expiration is %v, rotation deadline is %v
	kscertificate.not-signed	Certificate request was not signed
	kscertificate.deadline-set	Certificate rotation deadline determined
	kscertificate.rotation-enabled	Certificate rotation is enabled
	kpcertificate.rotation-enabled	Certificate rotation is enabled.
	ks	Certificate rotation is not enabled, no connection to the apiserver
	kp	Certificate rotation is not enabled, no connection to the apiserver.
	ks	Certificate template changed, rotating
	kp	Current certificate CN (%s) does not match requested CN (%s)
	ks	Current certificate CN does not match requested CN
	kscertificate.expired	Current certificate is expired
	kpcertificate.expired	Current certificate is expired.
	ks	Current certificate is missing requested DNS names
	kp	Current certificate is missing requested DNS names %v
	ks	Current certificate is missing requested IP addresses
	kp	Current certificate is missing requested IP addresses %v
	ks	Current certificate is missing requested orgs
	kp	Current certificate is missing requested orgs %v
	kscertificate.request-failed	Failed while requesting a signed certificate from the control plane
	kpcertificate.request-failed	Failed while requesting a signed certificate from the master: %v
	kscertificate.rotation-exhausted	Reached backoff limit, still unable to rotate certs
	kpcertificate.rotation-exhausted	Reached backoff limit, still unable to rotate certs: %v
	kscertificate.rotating	Rotating certificates
	ks	Unable to generate a certificate signing request
	kp	Unable to generate a certificate signing request: %v
	ks	Unable to load a client to request certificates
	kp	Unable to load a client to request certificates: %v
	ks	Unable to set the cert/key pair to the bootstrap certificate
	kp	Unable to set the cert/key pair to the bootstrap certificate: %v
	ks	Unable to store the new cert/key pair
	kp	Unable to store the new cert/key pair: %v
	kp	Updated the store to contain the initial bootstrap certificate
	kpcertificate.rotation-waiting	Waiting %v for next certificate rotation
	kscertificate.rotation-waiting	Waiting for next certificate rotation
	kpcertificate.not-signed	certificate request was not signed: %v
	kp	unable to set the cert/key pair to the bootstrap certificate: %v
	kp	{}
certificate_store.go
	ks	Loading cert/key pair
	kp	Loading cert/key pair from %q.
	kp	Loading cert/key pair from (%q, %q).
	ks	Loading cert/key pair from a file
cgroup_manager_linux.go
	ns	Cgroup manager encountered error getting procs for cgroup path
	ns	Cgroup manager encountered error scanning cgroup path
	ns	Cgroup manager encountered error scanning pids for directory
	ns	Invalid pageSize
	ns	Optional subsystem not supported: hugetlb
	np	The Cgroup %v has some missing controllers: %v
	np	The Cgroup %v has some missing paths: %v
	ns	The cgroup has some missing controllers
	ns	The cgroup has some missing paths
	ns	Unable to find subsystem mount for optional subsystem
	np	Unable to find subsystem mount for optional subsystem: %v
	np	cgroup manager encountered error getting procs for cgroup path %q: %v
	np	cgroup manager encountered error scanning cgroup path %q: %v
	np	cgroup manager encountered error scanning pids for directory: %q: %v
	np	cgroup manager.Set failed: %w
	np	cgroup update failed %v
	np	pageSize is invalid: %v
checkpoint.go
	0p	Failed to list checkpoints: %v
	0p	Failed to retrieve checkpoint for pod %q: %v
checkpointv1.go
	os	Marshalling a device manager V1 checkpoint
cidr.go
	gs	cidrs patch bytes
	gp	cidrs patch bytes are:%s
cinder.go
	3p	%s is still mounted, despite call to unmount().  Will try again next sync loop.
	3p	Attempting to mount cinder volume %s to %s with options %v
	3p	Cannot validate mount point: %s %v
	3p	Cinder SetUp %s to %s
	3p	Cinder TearDown of %s
	3p	Cinder volume %s mounted to %s
	3p	Could not create directory %s: %v
	3p	Directory %s is not mounted
	3p	Failed to mount %s: %v
	3p	Failed to remove directory after unmount: %v
	3p	Failed to unmount: %v
	3p	Found volume %s mounted to %s
	3p	GetMountRefs failed: %v
	3p	IsLikelyNotMountPoint check failed: %v
	3p	Mount failed: %v
	3p	Nothing is mounted to %s, ignoring
	3p	Something is already mounted to target %s
	3p	Successfully unmounted: %s\\n
	3p	Unmount failed: %v
	3p	Warning: Unmount skipped because path does not exist: %v
	3p	Warning: Unmount skipped because path does not exist: %w
	3p	volume %s expanded to new size %d successfully
cinder_block.go
	3p	globalMapPathUUID: %v, err: %v
cinder_util.go
	3p	Error creating cinder volume: %v
	3p	Error deleting cinder volume %s: %v
	3p	Error listing nodes
	3p	Safe mount successful: %q\\n
	3p	Successfully created cinder volume %s
	3p	Successfully deleted cinder volume %s
	3p	Successfully detached cinder volume %s
	3p	Successfully probed all attachments
	3p	Successfully unmounted main device: %s\\n
	3p	error getting zone information: %v
	3p	error running udevadm settle %v\\n
	3p	error running udevadm trigger %v\\n
	3p	error selecting zone for volume: %v
	3p	zones found: %v
claiminfo.go
	os	ResourceClaim usage changed
client.go*
	os	Calling NodePrepareResources rpc
	os	Calling NodeUnprepareResource rpc
	ip	Connecting to docker on %s
	is	Connecting to docker on the dockerEndpoint
	is	Couldn't connect to docker
	ip	Couldn't connect to docker: %v
	os	Creating new gRPC connection
	os	Device plugin disconnected
	os	Done calling NodePrepareResources rpc
	os	Done calling NodeUnprepareResources rpc
	os	Failed to close gRPC connection
	os	Failed to close grcp connection
	os	Failed to close grpc connection
	osdevice.watch-ended	ListAndWatch ended unexpectedly for device plugin
	is	Start docker client with request timeout
	ip	Start docker client with request timeout=%v
	os	State pushed for device plugin
	os	Unable to connect to device plugin client with socket path
	os	kubernetes.io/dra: calling NodeListAndWatchResources rpc
	os	kubernetes.io/dra: calling NodePrepareResource rpc
	os	kubernetes.io/dra: calling NodePrepareResources rpc
	os	kubernetes.io/dra: calling NodeUnprepareResource rpc
	os	kubernetes.io/dra: creating new gRPC connection
	os	kubernetes.io/dra: done calling NodePrepareResources rpc
	os	kubernetes.io/dra: done calling NodeUnprepareResources rpc
client_config.go
	mp	Neither --kubeconfig nor --master was specified.  Using the inClusterConfig.  This might not work.
	mp	error creating inClusterConfig, falling back to default config: {}
clientconn.go
	ip	ClientConn switching balancer to %q
	ip	[core] ClientConn switching balancer to %q
	ip	[core] ccResolverWrapper: sending update to cc: %v
	ip	[core] grpc: addrConn.createTransport failed to connect to %s. Err: %v
	ip	[core] parsed scheme: %q
	ip	[core] scheme %q not registered, fallback to default scheme
	ip	ccResolverWrapper: sending update to cc: %v
	ip	grpc: addrConn.createTransport failed to connect to %s. Err: %v. Reconnecting...
	ip	parsed scheme: %q
	ip	scheme %q not registered, fallback to default scheme
cloud_request_manager.go
	gp	Node addresses from cloud provider for node %q collected
	gp	Node addresses from cloud provider for node %q not collected: %v
	gs	Node addresses from cloud provider for node collected
	gs	Node addresses from cloud provider for node not collected
	gs	Requesting node addresses from cloud provider for node
	gp	Requesting node addresses from cloud provider for node %q
	gs	Waiting for cloud provider to provide node addresses
cloudinfo.go
	rp	Duplicate registration of CloudProvider %s
clustertrustbundle_manager.go
	ks	ClusterTrustBundle informer not synced, continuing to attempt in background
	ks	ClusterTrustBundle informer synced
	ks	Dropping all cache entries for signer
	ks	Dropping cache for ClusterTrustBundle
	ks	No version of the ClusterTrustBundle API was found, the ClusterTrustBundle informer won't be started
	ks	Started ClusterTrustBundle informer
	ks	Waiting for ClusterTrustBundle informer to sync
cni.go
	5p	%s event didn't contain pod CIDR
	5p	Added %s to network %s: %v
	5s	Added pod to network
	5p	Adding %s to network %s/%s netns %q
	5s	Adding pod to network
	5p	CNI config list %s has no networks, skipping
	5s	CNI config list has no networks, skipping
	5s	CNI failed to delete loopback network
	5p	CNI failed to delete loopback network: %v
	5s	CNI failed to retrieve network namespace path
	5p	CNI failed to retrieve network namespace path: %v
	5p	Deleted %s from network %s/%s
	5s	Deleted pod from network
	5p	Deleting %s from network %s/%s netns %q
	5s	Deleting pod from network
	5pcni.add-failed	Error adding %s to network %s/%s: %v
	5s	Error adding network when building cni runtime conf
	5p	Error adding network when building cni runtime conf: %v
	5scni.add-failed	Error adding pod to network
	5p	Error converting CNI config file %s to list: %v
	5s	Error converting CNI config file to list
	5pcni.delete-failed	Error deleting %s from network %s/%s: %v
	5s	Error deleting network when building cni runtime conf
	5p	Error deleting network when building cni runtime conf: %v
	5scni.delete-failed	Error deleting pod from network
	5s	Error loading CNI config file
	5p	Error loading CNI config file %s: %v
	5p	Error loading CNI config file %s: no 'type'; perhaps this is a .conflist?
	5s	Error loading CNI config file: no 'type'; perhaps this is a .conflist?
	5s	Error loading CNI config list file
	5p	Error loading CNI config list file %s: %v
	5s	Error validating CNI config list
	5p	Error validating CNI config list %s: %v
	5p	Ignoring subsequent pod CIDR update to %s
	5s	Ignoring subsequent pod CIDR update to new cidr
	5s	The event didn't contain pod CIDR
	5scni.config-failed	Unable to update cni config
	5pcni.config-failed	Unable to update cni config: %s
	5s	Using CNI configuration file
	5p	Using CNI configuration file %s
cni_windows.go
	5s	GetPodNetworkStatus
	5p	GetPodNetworkStatus result %+v
	5s	Got error while adding to cni network
	5s	Got error while cni parsing result
	5p	error while adding to cni network: %s
	5p	error while cni parsing result: %s
codec.go
	ms	Using lenient decoding as strict decoding failed
	mp	using lenient decoding as strict decoding failed: %v
collector.go
	rp	Failed to check %q resctrl collector control group: %s \\n Trying again in next intervals.
	rp	Failed to setup container %q resctrl collector: %s \\n Trying again in next intervals.
	rp	Trying to check %q containers control group.
	rp	trying to destroy %q resctrl collector but: %v
collector_libpfm.go
	rp	Attempting to terminate libpfm4
	rp	Attempting to update perf_event stats from cgroup %q
	rp	Cannot count perf event group %v: %v
	rp	Closing perf event file descriptor for cgroup %q, event %q and CPU %d
	rp	Closing perf_event file descriptor for cgroup %q, event %q and CPU %d
	rp	Failed to get uncore perf event stats: %v
	rp	Read metric for event %q for cpu %d from cgroup %q: %d
	rp	Read perf event (event: %q, CPU: %d) for %q: %d
	rp	Setting up non-grouped raw perf event %#v
	rp	Setting up perf event %s
	rp	Setting up raw perf event %#v
	rp	Unable to close perf event file descriptor for cgroup %q, event %q and CPU %d
	rp	Unable to close perf_event file descriptor for cgroup %q, event %q and CPU %d
	rp	Unable to read from perf_event_file (event: %q, CPU: %d) for %q: %q
	rp	libpfm4 has not been initialized; not terminating.
	rp	perf_event_attr struct prepared: %#v
	rp	perf_event_attr: %#v
	rp	unable to initialize libpfm: %d
collector_no_libpfm.go
	rp	cAdvisor is build without cgo and/or libpfm support. Nothing to be finalized
common.go
	pp	Generated Name %q for UID %q from URL %s
	ps	Generated UID
	pp	Generated UID %q pod %q from %s
	ps	Generated pod name
	pp	Pod %q failed to convert to v1
	ps	Pod failed to convert to v1
	ps	Set namespace for pod
	pp	Using namespace %q for pod %q from %s
config.go*
	1s	Adding new pods from source
	1p	Adding new pods from source %s : %v
	lp	Expected to load root CA config from %s, but got err: %v
	6s	Failed to read URL
	1p	Graceful deleting pods from source %s : %v
	1s	Gracefully deleting pods from source
	1p	Looking for %v, have seen %v
	1s	Looking for sources, have seen
	rp	Parsing %#v into uint64 failed: %q
	1s	Pod failed validation due to duplicate pod name, ignoring
	1p	Pod[%d] (%s) from %s failed validation due to duplicate pod name %q, ignoring
	1s	Received invalid update type
	1p	Received invalid update type: %v
	1s	Receiving a new pod
	1p	Receiving a new pod %q
	1s	Removing pods from source
	1p	Removing pods from source %s : %v
	1p	Restoring pods for source %s
	1s	Setting pods for source
	1p	Setting pods for source %s
	rp	Unmarshalling %s into slice of strings failed: %q
	1s	Updating pods from source
	1p	Updating pods from source %s : %v
	6p	body of failing http response: %v
	6p	couldn't get the config from %q contents: %v
	6p	found .dockercfg at %s
	6p	found valid %s at %s
	6p	looking for %s at %s
	6p	looking for .dockercfg at %s
	6p	while trying to canonicalize %s: %v
	6p	while trying to parse blob %q: %v
	6p	while trying to read %s: %v
	mp	{}
configmap.go
	3p	Couldn't get configMap %v/%v: %v
	3p	Error applying volume ownership settings for group: %v
	3p	Error creating atomic writer: %v
	3p	Error tearing down volume %s with : %v
	3p	Error writing payload to dir: %v
	3p	Received configMap %v/%v containing (%v) pieces of data, %v total bytes
	3p	Setting up volume %v for pod %v at %v
	3p	error cleaning up mount %s after failure. Create unmounter failed with %v
configmap_cafile_content.go
	kp	%v failed with : %v
	kp	Shutting down %s
	ks	Shutting down controller
	kp	Starting %s
	ks	Starting controller
configsync.go
	ms	Event created
	mp	Event(%#v): type: '%v' reason: '%v' %v
	ms	Kubelet config controller
	ms	Kubelet config controller Node.Spec.ConfigSource is empty, will reset assigned and last-known-good to defaults
	ms	Kubelet config controller Node.Spec.ConfigSource is non-empty, will checkpoint source and update config if necessary
	ms	Kubelet config controller checkpoint already exists for source
	ms	Kubelet config controller event
	ms	Kubelet config controller failed to send event
	mp	kubelet config controller: Kubelet restarting to use %s, UID: %s, ResourceVersion: %s, KubeletConfigKey: %s
	mp	kubelet config controller: Node.Spec.ConfigSource is empty, will reset assigned and last-known-good to defaults
	mp	kubelet config controller: Node.Spec.ConfigSource is non-empty, will checkpoint source and update config if necessary
	mp	kubelet config controller: checkpoint already exists for %s, UID: %s, ResourceVersion: %s
	mp	kubelet config controller: failed to send event, error: %v
	mp	kubelet config controller: {}
conntrack.go
	5p	Clearing conntrack entries %v
	5p	Conntrack entries deleted %s
container.go
	rp	Could not initialize cpu load reader for %q: %s
	rp	Could not start cpu load stat collector for %q: %s
	rp	Failed to add summary stats for %q: %v
	rp	Failed to create summary reader for %q: %v
	rp	Failed to get RecentStats(%q) while determining the next housekeeping: %v
	rp	Failed to update stats for container "%s": %s
	rp	Start housekeeping for container %q\\n
	rp	Trying path %q
	rp	[%s] %.3f cores (average: %.3f cores), %s of memory
	rp	[%s] Failed to get recent stats for logging usage: %v
	rp	[%s] Housekeeping took %s
	rp	error occurred while collecting nvidia stats for container %s: %s
	rp	error occurred while collecting perf stats for container %s: %s
	rp	error occurred while collecting resctrl stats for container %s: %s
	rp	error while listing directory %q to measure fd count: %v
	rp	failed to get cpu cgroup path from %q; assuming root cgroup
	rp	failed to get memory cgroup path from %q
	rp	failed to get memory cgroup path from %q, will try to get cpu cgroup path
container_gc.go
	ds	Attempting to delete unused containers
	dp	attempting to delete unused containers
container_log_manager.go
	ds	Adding new entry to the queue for processing
	dp	Container %q log %q doesn't exist, reopen container log failed: %v
	dscontainer-log.reopen-failed	Container log doesn't exist, reopen container log failed
	ds	Container status is nil
	ds	Failed to get container status
	dp	Failed to get container status for %q: %v
	ds	Failed to rename rotated log
	dp	Failed to rename rotated log %q back to %q: %v, reopen container log error: %v
	dscontainer-log.rotate-failed	Failed to rotate container logs
	dp	Failed to rotate container logs: %v
	dp	Failed to rotate log %q for container %q: %v
	dscontainer-log.rotate-failed	Failed to rotate log for container
	ds	Failed to stat container log
	dp	Failed to stat container log %q after reopen: %v
	dp	Failed to stat container log %q: %v
	ds	Failed to stat container log after reopen
	ds	Initializing container log rotate workers
	ds	Starting container log rotation sequence
	ds	Starting container log rotation worker
	ds	Terminating container log rotation worker
	ds	log file doesn't need to be rotated
container_manager.go
	ns	Container has pinned cpus
	ns	Pod contains no container with pinned cpus
container_manager_linux.go*
	ns	Adding periodic tasks for docker CRI integration
	ns	Attempting to apply oom_score_adj to process
	np	CPUAccounting not enabled for pid: %d
	ns	CPUAccounting not enabled for process
	np	Configure resource-only container %q with memory limit: %d
	ns	Configure resource-only container with memory limit
	ns	Container Manager: forwarding resource update
	ns	Container has pinned cpus
	ns	Container manager verified user specified cgroup-root exists
	ns	Creating Container Manager object based on Node Config
	np	Creating Container Manager object based on Node Config: %+v
	os	Creating Dynamic Resource Allocation (DRA) manager
	os	Creating device plugin manager
	np	Creating device plugin manager: %t
	ns	Determined CDI devices for pod
	ns	Discovered runtime cgroup name
	np	Failed to apply oom_score_adj %d for pid %d: %v
	ns	Failed to apply oom_score_adj to process
	ns	Failed to detect if CPU cgroup cpu.cfs_period_us is available
	ns	Failed to detect if CPU cgroup cpu.cfs_quota_us is available
	nsoom.score-not-set	Failed to ensure process in container with oom score
	ns	Failed to ensure state
	ns	Failed to find cgroups of kubelet
	ns	Failed to get container name for process
	ns	Failed to get the memory capacity on machine
	np	Failed to get the memory capacity on machine: %v
	ns	Failed to initialize cpu manager
	ns	Failed to initialize memory manager
	ns	File does not exist, assuming that swap is disabled
	np	Found %d PIDs in root, %d of them are not to be moved
	ns	Found init PID namespace
	ns	Initializing Topology Manager
	ns	Invalid kernel flag
	np	Invalid kernel flag: %v, expected value: %v, actual value: %v
	np	MemoryAccounting not enabled for pid: %d
	ns	MemoryAccounting not enabled for process
	ns	Moving non-kernel processes
	np	Moving non-kernel processes: %v
	ns	PID is not running in the host namespace
	np	Pid %d pid ns is %q
	ns	Pod has pinned cpus
	ns	Process info
	ns	Unable to ensure the docker processes run in the desired containers
	np	Unable to ensure the docker processes run in the desired containers: %v
	ns	Unable to get container claim info state
	ns	Unable to get docker version
	np	Unable to get docker version: %v
	ns	Unable to get pid from file
	ns	Unable to get rootfs data from cAdvisor interface
	ns	Unable to parse docker version
	np	Unable to parse docker version %q: %v
	nskernel.flag-updating	Updating kernel flag
	ns	Updating kernel flag failed (Hint: enable KubeletInUserNamespace feature flag to ignore the error)
	ns	Updating kernel flag failed (running in UserNS, ignoring)
	npkernel.flag-updating	Updating kernel flag: %v, expected value: %v, actual value: %v
	np	[ContainerManager] Failed to ensure state of %q: %v
	np	[ContainerManager]: Adding periodic tasks for docker CRI integration
	np	[ContainerManager]: Discovered runtime cgroups name: %s
	np	[topologymanager] Initializing Topology Manager with %s policy
	np	[topologymanager] Initializing Topology Manager with %s policy and %s-level scope
	np	attempting to apply oom_score_adj of %d to pid %d
	np	container manager verified user specified cgroup-root exists: %v
	np	failed to detect if CPU cgroup cpu.cfs_period_us is available - %v
	np	failed to detect if CPU cgroup cpu.cfs_quota_us is available - %v
	np	failed to find cgroups of kubelet - %v
	np	failed to initialize cpu manager: %v
	np	file %v does not exist, assuming that swap is disabled
	np	init pid ns is %q
	ns	no PodSandBox found for the container
	np	pid %d is not running in the host namespaces
	np	unable to get pid from %s: %v
	np	{}
container_manager_stub.go
	ns	Starting stub container manager
container_manager_windows.go
	ns	Creating cpu manager
	os	Creating device plugin manager
	ns	Creating memory manager
	ns	Creating topology manager
	ns	Failed to initialize cpu manager
	ns	Failed to initialize memory manager
	ns	Failed to initialize topology manager
	ns	Starting Windows container manager
controller.go*
	hp	%v, will retry after %v
	hs	Cleaning up lease on exit
	hs	Deleting old lease on startup
	hslease.ensure-failed	Failed to ensure lease exists, will retry
	hs	Failed to prepare lease
	hslease.update-failed	Failed to update lease
	ms	Kubelet config controller
	ms	Kubelet config controller ensuring filesystem is set up correctly
	ms	Kubelet config controller failed to check trial period for assigned config
	ms	Kubelet config controller local source is assigned, will not start remote config source informer
	ms	Kubelet config controller starting Kubelet config sync loop
	ms	Kubelet config controller starting Node informer
	ms	Kubelet config controller starting controller
	ms	Kubelet config controller starting remote config source informer
	ms	Kubelet config controller starting status sync loop
	ms	Kubelet config controller updated last-known-good config to new checkpointStore
	hs	Unable to delete lease
	hs	Will retry updating lease
	hs	error deleting old lease
	hplease.ensure-failed	failed to ensure lease exists, will retry in %v, error: %v
	hplease.ensure-failed	failed to ensure node lease exists, will retry in %v, error: %v
	hp	failed to get node %q when trying to set owner ref to the node lease: %v
	ms	failed to set last-known-good to assigned config
	hslease.fallback	failed to update lease using latest lease, fallback to ensure lease
	hplease.fallback	failed to update lease using latest lease, fallback to ensure lease, err: %v
	hplease.update-failed	failed to update lease, error: %v
	hplease.update-failed	failed to update node lease, error: %v
	mp	kubelet config controller: %s, error: %v
	mp	kubelet config controller: ensuring filesystem is set up correctly
	mp	kubelet config controller: failed to check trial period for assigned config, error: %v
	mp	kubelet config controller: failed to set last-known-good to assigned config, error: %v
	mp	kubelet config controller: local source is assigned, will not start remote config source informer
	mp	kubelet config controller: starting Kubelet config sync loop
	mp	kubelet config controller: starting Node informer
	mp	kubelet config controller: starting controller
	mp	kubelet config controller: starting remote config source informer
	mp	kubelet config controller: starting status sync loop
	mp	kubelet config controller: updated last-known-good config to %s, UID: %s, ResourceVersion: %s
	hs	lease controller has nil lease client, will not claim or renew leases
	hp	node lease controller has nil lease client, will not claim or renew leases
conversion.go
	rp	Could not get instant cpu stats: %v
	rp	failed to handle multiple devices for container %s. Skipping Filesystem stats
coverage.go
	sp	Couldn't move coverage file from %s to %s
cpu_assignment.go
	np	[cpumanager] takeByTopology: claiming CPU [%d]
	np	[cpumanager] takeByTopology: claiming core [%d]
	np	[cpumanager] takeByTopology: claiming socket [%d]
	ns	takeByTopology: claiming CPU
	ns	takeByTopology: claiming core
	ns	takeByTopology: claiming socket
	ns	takeFullCores: claiming core
	ns	takeFullNUMANodes: claiming NUMA node
	ns	takeFullSockets: claiming socket
	ns	takeFullUncore: claiming uncore
	ns	takePartialUncore: trying to claim partial uncore
	ns	takeRemainingCPUs: claiming CPU
cpu_manager.go
	ns	Added Container
	ns	Allocate error
	ns	AllocatePod error
	ns	CPU manager started
	nsresources.state-invalid	Could not initialize checkpoint manager, please drain node and remove policy state file
	ns	Detected CPU topology
	ns	Policy start error
	ns	ReconcileState: failed to update container
	ns	ReconcileState: ignoring terminated container
	ns	ReconcileState: skipping container; ID not found in pod status
	ns	ReconcileState: skipping container; assigned cpuset is empty
	ns	ReconcileState: skipping container; container status not found in pod status
	ns	ReconcileState: skipping container; container still in the waiting state
	ns	ReconcileState: skipping container; empty cpuset assigned
	ns	ReconcileState: skipping pod; status not found
	ns	ReconcileState: updating container
	ns	Reconciling
	ns	RemoveContainer error
	ns	RemoveStaleState: container still active
	ns	RemoveStaleState: containerMap: container still active
	ns	RemoveStaleState: containerMap: failed to remove container
	ns	RemoveStaleState: containerMap: removing container
	ns	RemoveStaleState: failed to remove container
	ns	RemoveStaleState: removing container
	ns	Starting
	ns	Starting CPU manager
	np	[cpumanager] AddContainer error: error updating CPUSet for container (pod: %s, container: %s, container id: %s, err: %v)
	np	[cpumanager] AddContainer rollback state error: %v
	np	[cpumanager] Allocate error: %v
	np	[cpumanager] RemoveContainer error: %v
	np	[cpumanager] could not initialize checkpoint manager: %v, please drain node and remove policy state file
	np	[cpumanager] detected CPU topology: %v
	np	[cpumanager] policy start error: %v
	np	[cpumanager] reconcileState: failed to remove container (pod: %s, container id: %s, error: %v)
	np	[cpumanager] reconcileState: failed to update container (pod: %s, container: %s, container id: %s, cpuset: "%v", error: %v)
	np	[cpumanager] reconcileState: ignoring terminated container (pod: %s, container id: %s)
	np	[cpumanager] reconcileState: skipping container; ID not found in pod status (pod: %s, container: %s, error: %v)
	np	[cpumanager] reconcileState: skipping container; already terminated (pod: %s, container id: %s)
	np	[cpumanager] reconcileState: skipping container; assigned cpuset is empty (pod: %s, container: %s)
	np	[cpumanager] reconcileState: skipping container; container status not found in pod status (pod: %s, container: %s, error: %v)
	np	[cpumanager] reconcileState: skipping container; container still in the waiting state (pod: %s, container: %s, error: %v)
	ns	[cpumanager] reconcileState: skipping pod; pod is managed (pod: %s)
	np	[cpumanager] reconcileState: skipping pod; status not found (pod: %s)
	np	[cpumanager] reconcileState: updating container (pod: %s, container: %s, container id: %s, cpuset: "%v")
	np	[cpumanager] reconciling every %v
	np	[cpumanager] removeStaleState: failed to remove (pod %s, container %s), error: %v)
	np	[cpumanager] removeStaleState: removing (pod %s, container: %s)
	np	[cpumanager] starting with %s policy
	np	[cpumanager] update container resources is skipped due to cpu set is empty
	ns	container still active
	ns	containerMap: container still active
	ns	containerMap: failed to remove container
	ns	containerMap: removing container
	ns	failed to remove container
	ns	failed to update container
	ns	ignoring terminated container
	ns	policy error
	ns	removing container
	ns	skipping container; ID not found in pod status
	ns	skipping container; container status not found in pod status
	ns	skipping container; container still in the waiting state
	ns	skipping pod; status not found
	ns	updating container
cpu_topology.go
	rs	Not using Windows CPU relationship type
	rp	Not using Windows CPU relationship type: %d
cpuload.go
	rp	Using a netlink-based load reader
cpuset.go
	ns	Failed to parse input as CPUSet
	np	unable to parse [%s] as CPUSet: %v
cri_metrics.go
	rs	Descriptor not present in pre-populated list of descriptors
	rs	Error getting CRI prometheus metric
	rs	Error reading MetricDescriptors
	rs	Failed to get pod metrics
cri_stats_provider.go
	rs	CRI implementation must be updated to support ListPodSandboxStats if PodAndContainerStatsFromCRI feature gate is enabled. Falling back to populating with cAdvisor; this call will fail in the future.
	rs	CRI implementation must be updated to support PodSandboxStats if PodAndContainerStatsFromCRI feature gate is enabled. Falling back to populating with cAdvisor; this call will fail in the future.
	rs	Failed to get filesystem info: fsID is nil
	rp	Failed to get filesystem info: fsID is nil.
	rsstats.filesystem-missing	Failed to get the info of the filesystem with mountpoint
	rpstats.filesystem-missing	Failed to get the info of the filesystem with mountpoint %q: %v.
	rs	Failed updating cpu usage nano core
	rs	Received stats for unknown container
	rs	Unable to fetch container log stats
	rp	Unable to fetch container log stats for path %s: %v 
	rs	Unable to fetch pod etc hosts stats
	rs	Unable to fetch pod log stats
	rp	Unable to fetch pod log stats for path %s: %v 
	rs	Unable to find CRI stats for sandbox
	rp	Unable to find cadvisor stats for %q
	rs	Unable to find cadvisor stats for container
	rs	Unable to find network stats for sandbox
	rp	Unable to find network stats for sandbox %q
	rp	failed updating cpu usage nano core: %v
cri_stats_provider_windows.go
	rs	Failed to fetch current HNS endpoints
	rp	Failed to fetch statistics for container %q with error '%v', continue to get stats for other containers
	rs	Failed to fetch statistics for container, continue to get stats for other containers
	rs	Failed to fetch statistics for endpoint, continue to get stats for other endpoints
	rp	Failed to get HNS endpoint %q with error '%v', continue to get stats for other endpoints
	rs	Failed to get HNS endpoint, continue to get stats for other endpoints
	rs	Unable to fetch container log stats
csi_attacher.go
	3p	Driver %s supports applying FSGroup (has VOLUME_MOUNT_GROUP node capability). Delegating FSGroup application to the driver through NodeStageVolume.
	3p	[attachment.ID=%v] watch channel had been closed
	3p	attacher.GetDeviceMountPath succeeded, deviceMountPath: %s
	3p	kubernetes.io/csi: %s timeout after %v [volume=%v; attachment.ID=%v]
	3p	kubernetes.io/csi: Could not find CSI driver name in spec for volume [%v]
	3p	kubernetes.io/csi: Failed to check CSIDriver for %s: %s
	3p	kubernetes.io/csi: UnmountDevice failed to load volume data file [%s]: %v
	3p	kubernetes.io/csi: VolumeAttachment [%s] has been deleted, will not continue to wait for attachment
	3p	kubernetes.io/csi: VolumeAttachment [%s] has deletion timestamp, will not continue to wait for attachment
	3p	kubernetes.io/csi: VolumeAttachment object [%v] for volume [%v] has been deleted
	3p	kubernetes.io/csi: VolumeAttachment object [%v] for volume [%v] not found, object deleted
	3p	kubernetes.io/csi: attachdetacher.WaitForDetach timeout after %v [volume=%v; attachment.ID=%v]
	3p	kubernetes.io/csi: attacher.Attach finished OK with VolumeAttachment object [%s]
	3p	kubernetes.io/csi: attacher.Attach missing volume.Spec
	3p	kubernetes.io/csi: attacher.GetDeviceMountPath for volume(%s)
	3p	kubernetes.io/csi: attacher.GetDeviceMountPath(%v)
	3pcsi.stage-skipped	kubernetes.io/csi: attacher.MountDevice STAGE_UNSTAGE_VOLUME capability not set. Skipping MountDevice...
	3p	kubernetes.io/csi: attacher.MountDevice detected corrupted mount for dir [%s]
	3p	kubernetes.io/csi: attacher.MountDevice failed to remove mount dir after error [%s]: %v
	3p	kubernetes.io/csi: attacher.MountDevice failed while checking mount status for dir [%s]
	3pcsi.stage-failed	kubernetes.io/csi: attacher.MountDevice failed: %v
	3p	kubernetes.io/csi: attacher.MountDevice skipping mount, dir already mounted [%s]
	3p	kubernetes.io/csi: attacher.MountDevice successfully requested NodeStageVolume [%s]
	3p	kubernetes.io/csi: attacher.MountDevice(%s, %s)
	3p	kubernetes.io/csi: attacher.UnmountDevice STAGE_UNSTAGE_VOLUME capability not set. Skipping UnmountDevice...
	3p	kubernetes.io/csi: attacher.UnmountDevice failed to get driver and volume name from device mount path: %v
	3p	kubernetes.io/csi: attacher.UnmountDevice skipped because volume data file [%s] does not exist
	3p	kubernetes.io/csi: attacher.UnmountDevice successfully requested NodeUnStageVolume [%s]
	3p	kubernetes.io/csi: attacher.UnmountDevice(%s)
	3p	kubernetes.io/csi: attacher.VolumesAreAttached attachment [%v] has status.attached=%t
	3p	kubernetes.io/csi: attacher.VolumesAreAttached failed for attach.ID=%v: %v
	3p	kubernetes.io/csi: attacher.VolumesAreAttached failed in AttachmentLister for attach.ID=%v: %v. Probing the API server.
	3p	kubernetes.io/csi: attacher.VolumesAreAttached failed to get CSIPersistentVolumeSource: %v
	3p	kubernetes.io/csi: attacher.VolumesAreAttached missing volume.Spec
	3p	kubernetes.io/csi: attacher.WaitForAttach failed for volume [%s] (will continue to try): %v
	3p	kubernetes.io/csi: attacher.WaitForAttach failed for volume [%s] attached (will continue to try)
	3p	kubernetes.io/csi: attachment [%v] for volume [%v] already exists (will not be recreated)
	3p	kubernetes.io/csi: attachment [%v] for volume [%v] created successfully
	3p	kubernetes.io/csi: attachment for %v failed: %v
	3p	kubernetes.io/csi: created target path successfully [%s]
	3p	kubernetes.io/csi: detacher deleted ok VolumeAttachment.ID=%s
	3p	kubernetes.io/csi: detacher.Detach insufficient info encoded in volumeName
	3p	kubernetes.io/csi: detacher.Detach missing value for parameter volumeName
	3p	kubernetes.io/csi: detachment for VolumeAttachment for volume [%s] failed: %v
	3p	kubernetes.io/csi: failed to remove dir after error [%s]: %v
	3p	kubernetes.io/csi: failed to save volume info data: %v
	3p	kubernetes.io/csi: probing VolumeAttachment [id=%v]
	3p	kubernetes.io/csi: probing attachment status for %d volume(s) 
	3p	kubernetes.io/csi: probing attachment status for VolumeAttachment %v
	3p	kubernetes.io/csi: probing for updates from CSI driver for [attachment.ID=%v]
	3p	kubernetes.io/csi: unexpected error waiting for volume attachment, %v
	3p	waitForVolumeAttachDetachInternal received watch error: %v
csi_block.go
	3p	Failed to clean up block volume directory %s
	3p	kubernetes.io/csi: blockMapper.GetGlobalMapPath = %s
	3p	kubernetes.io/csi: blockMapper.GetPodDeviceMapPath [path=%s; name=%s]
	3p	kubernetes.io/csi: blockMapper.MapPodDevice called
	3p	kubernetes.io/csi: blockMapper.SetUpDevice called
	3p	kubernetes.io/csi: blockMapper.TearDownDevice stagingPath(%s) has already been deleted, skip calling NodeUnstageVolume
	3p	kubernetes.io/csi: blockMapper.publishVolumeForBlock called
	3p	kubernetes.io/csi: blockMapper.publishVolumeForBlock created directory for publishPath successfully [%s]
	3p	kubernetes.io/csi: blockMapper.stageVolumeForBlock STAGE_UNSTAGE_VOLUME capability not set. Skipping MountDevice...
	3p	kubernetes.io/csi: blockMapper.stageVolumeForBlock called
	3p	kubernetes.io/csi: blockMapper.stageVolumeForBlock created stagingPath directory successfully [%s]
	3p	kubernetes.io/csi: blockMapper.stageVolumeForBlock stagingPath set [%s]
	3p	kubernetes.io/csi: blockMapper.stageVolumeForBlock successfully requested NodeStageVolume [%s]
	3p	kubernetes.io/csi: blockMapper.unpublishVolumeForBlock NodeUnpublished successfully [%s]
	3p	kubernetes.io/csi: blockMapper.unstageVolumeForBlock NodeUnstageVolume successfully [%s]
	3p	kubernetes.io/csi: blockMapper.unstageVolumeForBlock STAGE_UNSTAGE_VOLUME capability not set. Skipping unstageVolumeForBlock ...
csi_client.go
	3s	Error calling CSI NodeGetInfo()
	3p	Error calling CSI NodeGetInfo(): %v
	3p	kubernetes.io/csi: calling NodeGetCapabilities rpc to determine if Node has EXPAND_VOLUME capability
	3p	kubernetes.io/csi: calling NodeGetCapabilities rpc to determine if NodeSupportsStageUnstage
	3p	kubernetes.io/csi: calling NodeGetCapabilities rpc to determine if NodeSupportsVolumeStats
	3p	kubernetes.io/csi: calling NodeGetCapabilities rpc to determine if the node service has %s capability
	3s	kubernetes.io/csi: calling NodeGetInfo rpc
	3s	kubernetes.io/csi: calling NodeGetVolumeStats rpc
	3p	kubernetes.io/csi: calling NodeGetVolumeStats rpc: [volid=%s, target_path=%s
	3s	kubernetes.io/csi: calling NodePublishVolume rpc
	3p	kubernetes.io/csi: calling NodePublishVolume rpc [volid=%s,target_path=%s]
	3s	kubernetes.io/csi: calling NodeStageVolume rpc
	3p	kubernetes.io/csi: calling NodeStageVolume rpc [volid=%s,staging_target_path=%s]
	3s	kubernetes.io/csi: calling NodeUnpublishVolume rpc
	3p	kubernetes.io/csi: calling NodeUnpublishVolume rpc: [volid=%s, target_path=%s
	3s	kubernetes.io/csi: calling NodeUnstageVolume rpc
	3p	kubernetes.io/csi: calling NodeUnstageVolume rpc [volid=%s,staging_target_path=%s]
	3s	kubernetes.io/csi: creating new gRPC connection
	3p	kubernetes.io/csi: creating new gRPC connection for [%s://%s]
	3p	unknown key %s in usage
	3s	unknown unit in VolumeUsage
csi_controller.go
	3p	failed to ControllerGetCapabilities: %v
	3p	failed to create newCsiDriverClient: %v
csi_mounter.go
	3p	Driver %s supports applying FSGroup (has VOLUME_MOUNT_GROUP node capability). Delegating FSGroup application to the driver through NodePublishVolume.
	3p	kubernetes.io/csi: CSIDriver %q does not require pod information
	3p	kubernetes.io/csi: CSIDriver %q not found, not adding pod information
	3p	kubernetes.io/csi: CSIDriver %q not found, not adding service account token information
	3p	kubernetes.io/csi: CSIDriver %q requires pod information
	3p	kubernetes.io/csi: Fetched service account token attrs for CSIDriver %q
	3p	kubernetes.io/csi: Mounter.SetUpAt(%s)
	3p	kubernetes.io/csi: Unmounter.TearDown(%s)
	3p	kubernetes.io/csi: Unmounter.TearDownAt successfully unmounted dir [%s]
	3p	kubernetes.io/csi: Unmounter.TearDownAt(%s)
	3p	kubernetes.io/csi: also deleting volume info data file [%s]
	3p	kubernetes.io/csi: created target path successfully [%s]
	3p	kubernetes.io/csi: deleting volume path [%s]
	3p	kubernetes.io/csi: dir not mounted, deleting it [%s]
	3p	kubernetes.io/csi: error checking for SELinux support: %s
	3p	kubernetes.io/csi: isDirMounted IsLikelyNotMountPoint test failed for dir [%v]
	3p	kubernetes.io/csi: mounter.GetPath generated [%s]
	3p	kubernetes.io/csi: mounter.SetUp successfully requested NodePublish [%s]
	3p	kubernetes.io/csi: mounter.SetUpAt detected corrupted mount for dir [%s]
	3p	kubernetes.io/csi: mounter.SetUpAt failed to remove mount dir after error [%s]: %v
	3p	kubernetes.io/csi: mounter.SetUpAt failed to save volume info data: %v
	3p	kubernetes.io/csi: mounter.SetUpAt skipping mount, dir already mounted [%s]
	3p	kubernetes.io/csi: mounter.SetupAt WARNING: skipping fsGroup, CSIInlineVolume feature required
	3p	kubernetes.io/csi: mounter.SetupAt WARNING: skipping fsGroup, access modes not provided
	3p	kubernetes.io/csi: mounter.SetupAt WARNING: skipping fsGroup, fsType not provided
	3p	kubernetes.io/csi: mounter.SetupAt WARNING: skipping fsGroup, only support ReadWriteOnce access mode
	3p	kubernetes.io/csi: mounter.SetupAt WARNING: skipping fsGroup, unsupported volume type
	3p	kubernetes.io/csi: mounter.SetupAt WARNING: skipping fsGroup, volume is readOnly
	3p	kubernetes.io/csi: mounter.SetupAt Warning: skipping fsGroup permission change, no access mode available. The volume may only be accessible to root users.
	3p	kubernetes.io/csi: mounter.SetupAt failed to remove mount dir after a NodePublish() error [%s]: %v
	3p	kubernetes.io/csi: mounter.SetupAt fsGroup [%d] applied successfully to %s
	3p	kubernetes.io/csi: mounter.TearDownAt successfully unmounted dir [%s]
	3p	kubernetes.io/csi: removing mount path [%s]
csi_node_updater.go
	3s	CSIDriver object not found; stopping csiNodeUpdater
	3s	Driver not installed; stopping csiNodeUpdater
	3s	Error retrieving CSIDriver from store
	3s	Failed to add event handler for CSI driver informer
	3s	Failed to update CSIDriver
	3s	NodeAllocatableUpdatePeriodSeconds is not configured; disabling updates
	3s	NodeAllocatableUpdatePeriodSeconds updated
	3s	Starting periodic updates for driver
	3s	Stopping periodic updates for driver
	3s	csiNodeUpdater initialized successfully
	3s	failed to cast CSIDriver object
	3s	onDriverAdd event
	3s	onDriverDelete event
csi_plugin.go
	3p	Cast from VolumeHost to KubeletVolumeHost failed. Skipping CSINode initialization, not running on kubelet
	3s	Detected ResourceExhausted error for volume
	3p	Failed to contact API server when waiting for CSINode publishing: %s
	3s	Failed to create CSINodeUpdater
	3s	Failed to get volume attachment
	3p	Failed to initialize CSINode after retrying: %v
	3p	Failed to initialize CSINode while waiting for API server to report ok: %v
	3p	Failed to initialize CSINode: %v
	3s	Failed to retrieve CSIDriver
	3s	Failed to update CSIDriver
	3p	Initializing migrated drivers on CSINode
	3s	Invalid volume spec for CSI
	3p	Skipping CSINode initialization, kubelet running in standalone mode
	3p	kubernetes.io/csi: CSIDriver %q does not require pod information
	3p	kubernetes.io/csi: CSIDriver %q not found, not adding pod information
	3p	kubernetes.io/csi: CSIDriverLister not found on AttachDetachVolumeHost
	3p	kubernetes.io/csi: CSIDriverLister not found on CSIDriverVolumeHost
	3p	kubernetes.io/csi: CSIDriverLister not found on KubeletVolumeHost
	3p	kubernetes.io/csi: Failed to mark %q as republish required, err: %v
	3p	kubernetes.io/csi: InformerFactory not found on KubeletVolumeHost
	3pcsi.driver-registering	kubernetes.io/csi: Register new plugin with name: %s at endpoint: %s
	3p	kubernetes.io/csi: ServiceAccountTokenGetter not found on KubeletVolumeHost
	3pcsi.driver-validating	kubernetes.io/csi: Trying to validate a new CSI Driver with name: %s endpoint: %s versions: %s
	3p	kubernetes.io/csi: VolumeAttachmentLister not found on AttachDetachVolumeHost
	3p	kubernetes.io/csi: attacher.MountDevice failed to remove mount dir after error [%s]: %v
	3p	kubernetes.io/csi: created path successfully [%s]
	3p	kubernetes.io/csi: csi.NewBlockVolumeMapper failed to save volume info data: %v
	3p	kubernetes.io/csi: csi.NewMounter failed to save volume info data: %v
	3p	kubernetes.io/csi: failed to remove dir after error [%s]: %v
	3p	kubernetes.io/csi: kubeclient not set, assuming standalone kubelet
	3p	kubernetes.io/csi: mounter created successfully
	3p	kubernetes.io/csi: plugin.CanAttach = false, ephemeral mode detected for spec %v
	3p	kubernetes.io/csi: plugin.CanDeviceMount skipped ephemeral mode detected for spec %v
	3p	kubernetes.io/csi: plugin.ConstructBlockVolumeSpec extracted [%#v]
	3p	kubernetes.io/csi: plugin.ConstructVolumeSpec [pv.Name=%v, path=%v]
	3p	kubernetes.io/csi: plugin.ConstructVolumeSpec extracted [%#v]
	3p	kubernetes.io/csi: registrationHandler.DeRegisterPlugin failed: %v
	3p	kubernetes.io/csi: registrationHandler.DeRegisterPlugin request for plugin %s
	3p	kubernetes.io/csi: registrationHandler.DeRegisterPlugin request for plugin %s, endpoint %s
	3p	kubernetes.io/csi: registrationHandler.RegisterPlugin failed to unregister plugin due to previous error: %v
	3p	kubernetes.io/csi: setting up block mapper for [volume=%v,driver=%v]
	3p	kubernetes.io/csi: setting up block unmapper for [Spec=%v, podUID=%v]
	3p	kubernetes.io/csi: setting up unmounter for [name=%v, podUID=%v]
	3p	plugin.ConstructBlockVolumeSpec [podUID=%s, specVolName=%s, path=%s]
csi_util.go
	3p	kubernetes.io/csi: loading volume data file [%s]
	3p	kubernetes.io/csi: saving volume data file [%s]
	3p	kubernetes.io/csi: volume data file saved successfully [%s]
csr.go
	ks	Certificate signing request created
	kscertificate.csr-approved	Certificate signing request is approved, waiting to be issued
	kscertificate.csr-issued	Certificate signing request is issued
	ks	Error fetching v1 certificate signing request
	ks	Error fetching v1beta1 certificate signing request
	kpcertificate.csr-approved	certificate signing request %s is approved, waiting to be issued
	kpcertificate.csr-issued	certificate signing request %s is issued
	ks	csr for this node already exists, reusing
	ks	csr for this node is still valid
	kp	error fetching v1 certificate signing request: %v
	kp	error fetching v1beta1 certificate signing request: %v
data_consistency_detector.go
	lp	data consistency check for %s is enabled but the parameters (RV, ListOptions) doesn't allow for creating a valid LIST request. Skipping the data consistency check.
	lp	data consistency check for %s is enabled, this will result in an additional call to the API server.
	lp	failed to list data from the server, retrying until stopCh is closed, err: %v
	lp	failed to list data from the server, the data consistency check for %s won't be performed, stopCh was closed, err: %v
	lp	previously received data for %s is different than received by the standard list api call against etcd, diff: %v
datapol.go
	mp	Error while inspecting arguments for sensitive data: %v
delta_fifo.go
	lp	Impossible dedupDeltas for id=%q: oldDeltas=%#+v, obj=%#+v; breaking invariant by storing empty Deltas
	lp	Impossible dedupDeltas for id=%q: oldDeltas=%#+v, obj=%#+v; ignoring
	ls	Impossible dedupDeltas, breaking invariant by storing empty Deltas
	ls	Impossible dedupDeltas, ignoring
	lp	Inconceivable! %q was in f.queue but not f.items; ignoring.
	ls	Inconceivable! Item was in f.queue but not f.items; ignoring
	lp	Key %v does not exist in known objects store, placing DeleteFinalStateUnknown marker without object
	lp	Key %v does not exist in known objects store, unable to queue object for sync
	ls	Key does not exist in known objects store, placing DeleteFinalStateUnknown marker without object
	ls	Key does not exist in known objects store, unable to queue object for sync
	lp	Unexpected error %v during lookup of key %v, placing DeleteFinalStateUnknown marker without object
	lp	Unexpected error %v during lookup of key %v, unable to queue object for sync
	ls	Unexpected error during lookup, placing DeleteFinalStateUnknown marker without object
	ls	Unexpected error during lookup, unable to queue object for sync
desc.go
	rp	Hidden metrics(%s) have been manually overridden, showing this very deprecated metric.
desired_state_of_world.go*
	3s	Please report this error in https://github.com/kubernetes/enhancements/issues/1710, together with full Pod yaml file
	op	Plugin (Path %s) exists in actual state cache, timestamp will be updated
	os	Plugin exists in actual state cache, timestamp will be updated
	os	Plugin exists in desired state cache, timestamp will be updated
	3s	expected volume SELinux label context
	3s	failed to get CSI driver name from volume spec
	3s	volume does not support SELinux context mount, clearing the expected label
	3s	volume final SELinux label decided
desired_state_of_world_populator.go
	3s	Actual state does not yet have volume mount information and pod still exists in pod manager, skip removing volume from desired state
	3p	Actual state has not yet has this volume mounted information and pod (%q) still exists in pod manager, skip removing volume from desired state for volume %q (UniqueName: %q) pod %q (UID: %q)
	3p	Added volume %q (volSpec=%q) for pod %q to desired state.
	3s	Added volume to desired state
	3s	Desired state populator starts to run
	3svolume.lookup-failed	Error processing volume
	3pvolume.lookup-failed	Error processing volume %q for pod %q: %v
	3p	Extracted volumeSpec (%v) from bound PV (pvName %q) and PVC (ClaimName %q/%q pvcUID %v)
	3s	Extracted volumeSpec from bound PV and PVC
	3pvolume.add-failed	Failed to add volume %s (specName: %s) for pod %q to desiredStateOfWorld: %v
	3svolume.add-failed	Failed to add volume to desiredStateOfWorld
	3s	Finished populating initial desired state of world
	3s	Found PVC
	3p	Found PVC, ClaimName: %q/%q
	3s	Found bound PV for PVC
	3p	Found bound PV for PVC (ClaimName %q/%q pvcUID %v): pvName=%q
	3s	NodeExpandVolume updating size
	3p	Pod %q still has one or more containers in the non-exited state. Therefore, it will not be removed from desired state.
	3s	Pod still has one or more containers in the non-exited state and will not be removed from desired state
	3s	Removing volume from desired state
	3p	Removing volume from desired state for volume %q (UniqueName: %q) pod %q (UID: %q)
	3s	Skip file system resize check for the volume, as the volume is mounted as readonly
	3p	Skip file system resize check for volume %s in pod %s/%s as the volume is mounted as readonly
	3s	Skipping findAndRemoveDeletedPods(). 
	3p	Skipping findAndRemoveDeletedPods(). Not permitted until %v (getPodStatusRetryDuration %v).
	3s	Skipping unused volume
	3p	Skipping unused volume %q for pod %q
	3p	Volume %v changes from attachable to non-attachable.
	3s	Volume changes from attachable to non-attachable
	3s	kubeContainerRuntime.findAndRemoveDeletedPods returned error
	3p	kubeContainerRuntime.findAndRemoveDeletedPods returned error %v.
detacher-defaults.go
	3p	{}using default Detach for volume {}, host {}
	3p	{}using default UnmountDevice for device mount path {}
	3p	{}using default WaitForDetach for device {}
detacher.go
	3p	Warning: Path: %v already unmounted
	3p	Warning: Unmount skipped because path does not exist: %v
device_plugin_stub.go
	os	Allocate
	op	Allocate, %+v
	os	Deprecation file found. Skip registration
	op	Deprecation file found. Skip registration.
	os	Deprecation file not found. Invoke registration
	os	GetInfo
	os	GetPreferredAllocation
	op	GetPreferredAllocation, %+v
	os	ListAndWatch
	os	PreStartContainer
	op	PreStartContainer, %+v
	os	Registration failed
	op	Registration failed: %v
	op	Starting to serve on %v
	os	Starting to serve on socket
device_util_linux.go
	3p	Could not get number from iSCSI host: %s
	3p	Failed to process connection %s, assuming this connection is unavailable: %s
	3p	Failed to process session %s, assuming this session is unavailable: %s
disk_manager.go
	3p	%s is still mounted, despite call to unmount().  Will try again next sync loop.
	3p	Error removing mountpoint %s: %v
	3p	Failed to bind mount: source:%s, target:%s, err:%v
	3p	Failed to unmount: %v
	3p	IsLikelyNotMountPoint check failed: %v
	3p	cannot validate mountpoint: %s
	3p	failed to bind mount:%s
	3p	failed to mkdir:%s
	3p	failed to umount %s
	3p	failed to unmount %s
	3p	rbd: successfully bind mount %s to %s with options %v
	3p	volume path %s is not a mountpoint, deleting
dmsetup_client.go
	rp	running dmsetup %v
dns.go
	5s	Check limits for resolv.conf failed
	5s	Check limits for resolv.conf failed at file open
	5s	Check limits for resolv.conf failed at parse resolv.conf
	5p	CheckLimitsForResolvConf: Resolv.conf file '%s' contains search line consisting of more than %d domains!
	5p	CheckLimitsForResolvConf: Resolv.conf file '%s' contains search line which length is more than allowed %d chars!
	5p	CheckLimitsForResolvConf: {}
	5s	Could not open resolv conf file.
	5s	Could not open resolverConf file
	5s	Could not parse resolv conf file.
	5p	Could not write dns nameserver in file %s, with error %v
	5s	Could not write dns nameserver in the file
	5s	Error for parsing the resolv.conf file
	5p	Error for parsing the resolv.conf file: %v
	5p	Failed to get DNS type for pod %q: %v. Falling back to DNSClusterFirst policy.
	5s	Failed to get DNS type for pod. Falling back to DNSClusterFirst policy.
	5snetwork.dns-nameservers-exceeded	Nameserver limits exceeded
	5pnetwork.dns-nameservers-exceeded	Nameserver limits were exceeded, some nameservers have been omitted, the applied nameserver line is: %s
	5snetwork.dns-search-exceeded	Search Line limits exceeded
	5p	Search Line limits were exceeded, some search paths have been omitted, the applied search line is: %s
dns_windows.go
	5s	Cannot get host DNS Configuration.
	5s	Encountered error while getting host's DNS Server List.
	5s	Encountered error while getting host's DNS Suffix List.
docker_container.go*
	7s	Cannot create symbolic link because container log file doesn't exist!
	7p	Container %s log path isn't specified, will not create the symlink
	7s	Container log path isn't specified, will not create the symlink
	7s	Deleted previously existing symlink file
	7p	Deleted previously existing symlink file: %q
	7s	Error when cleaning up after container
	7s	Failed to check supported logging driver by CRI
	7p	Failed to check supported logging driver by CRI: %v
	6s	Ignore error image not found while inspecting docker container
	7s	Unable to convert docker to runtime API container
	7p	Unable to convert docker to runtime API container: %v
	7s	Unsupported logging driver by CRI
	7p	error when cleaning up after container %q: %v
	6p	ignore error image %q not found while inspecting docker container %q: %v
docker_image.go
	6p	Failed to convert docker API image %+v to runtime API image: %v
	6s	Failed to convert docker API image to runtime API image
docker_image_linux.go
	6s	Failed to get docker info
	6p	Failed to get docker info: %v
docker_image_windows.go
	6p	Failed to get dir fsInfo for %q: %v
	6s	Failed to get docker info
	6p	Failed to get docker info: %v
	6s	Failed to get fsInfo for dockerRootDir
docker_legacy_service.go*
	is	Finished logs, hit byte limit
	ip	finished logs, hit byte limit %d
docker_sandbox.go*
	4s	Both sandbox container and checkpoint could not be found. Proceed without further sandbox information.
	4p	Both sandbox container and checkpoint for id %q could not be found. Proceed without further sandbox information.
	4s	Failed to delete corrupt checkpoint for sandbox
	4p	Failed to delete corrupt checkpoint for sandbox %q: %v
	ns	Failed to list checkpoints
	np	Failed to list checkpoints: %v
	5scni.pod-ip-failed	Failed to read pod IP from plugin/docker
	4s	Failed to retrieve checkpoint for sandbox
	4p	Failed to retrieve checkpoint for sandbox %q: %v
	4s	Failed to stop sandbox
	4p	Failed to stop sandbox %q: %v
	5s	Resolv.conf could not be updated
	4s	ResolvConfPath is empty.
	4s	Unable to convert docker to runtime API sandbox
	4p	Unable to convert docker to runtime API sandbox %+v: %v
	4p	Unknown protocol %q: defaulting to TCP
	4s	Unknown protocol, defaulting to TCP
	ms	Will attempt to re-write config file
	mp	Will attempt to re-write config file %s with: \\n%s
	5pcni.pod-ip-failed	failed to read pod IP from plugin/docker: %v
	5p	resolv.conf could not be updated: %v
docker_server.go*
	is	Failed to serve connections
	ip	Failed to serve connections: %v
	is	Start dockershim grpc server
	is	Unable to start docker service
docker_service.go*
	is	Docker Info
	ip	Docker Info: %+v
	5p	Docker cri networking managed by %v
	5s	Docker cri networking managed by the network plugin
	ms	Docker cri received runtime config
	4s	Failed to delete corrupt checkpoint for sandbox
	4p	Failed to delete corrupt checkpoint for sandbox %q: %v
	is	Failed to execute Info() call to the Docker client
	ip	Failed to execute Info() call to the Docker client: %v
	is	Falling back to use the default driver
	ip	Falling back to use the default driver: %q
	is	Hairpin mode is set
	is	Hairpin mode is set but kubenet is not enabled, falling back to HairpinVeth
	ip	Hairpin mode set to %q
	ip	Hairpin mode set to %q but kubenet is not enabled, falling back to %q
	is	Initialization error
	ns	No cgroup driver is set in Docker
	ns	Setting cgroup parent
	np	Setting cgroup parent to: %q
	ns	Setting cgroupDriver
	np	Setting cgroupDriver to %s
	is	Streaming server stopped unexpectedly
	ip	Streaming server stopped unexpectedly: %v
	ip	Unknown protocol %q: defaulting to TCP
	is	Unknown protocol, defaulting to TCP
	mp	docker cri received runtime config %+v
	ip	initialization error: %v
docker_stats_windows.go
	rs	Container is not in a state that stats can be accessed. This occurs when the container is created but not started.
	rs	Error closing container
	rp	Error closing container '%s': %v
	rs	Error opening container (stats will be missing)
	rp	Error opening container (stats will be missing) '%s': %v
docker_streaming_others.go*
	is	Executing port forwarding command
	ip	executing port forwarding command: %s
download.go
	ms	Kubelet config controller
	ms	Kubelet config controller attempting to download remoteConfigMap
	ms	Kubelet config controller checking in-memory store for remoteConfigMap
	ms	Kubelet config controller did not find remoteConfigMap in in-memory store
	ms	Kubelet config controller failed to check in-memory store for remoteConfigMap
	ms	Kubelet config controller found remoteConfigMap in in-memory store
	ms	Kubelet config controller successfully downloaded remoteConfigMap
	mp	kubelet config controller: attempting to download %s
	mp	kubelet config controller: checking in-memory store for %s
	mp	kubelet config controller: did not find %s in in-memory store
	mp	kubelet config controller: failed to check in-memory store for %s, error: %v
	mp	kubelet config controller: found %s in in-memory store, UID: %s, ResourceVersion: %s
	mp	kubelet config controller: successfully downloaded %s, UID: %s, ResourceVersion: %s
	mp	kubelet config controller: {}
downwardapi.go
	3p	Couldn't setup downwardAPI volume %v for pod %v/%v: %s
	3p	Error applying volume ownership settings for group: %v
	3p	Error creating atomic writer: %v
	3p	Error preparing data for downwardAPI volume %v for pod %v/%v: %s
	3p	Error writing payload to dir: %v
	3p	Setting up a downwardAPI volume %v for pod %v/%v at %v
	3p	Unable to extract field %s: %s
	3p	Unable to setup downwardAPI volume %v for pod %v/%v: %s
	3p	error cleaning up mount %s after failure. Create unmounter failed with %v
	3p	error tearing down volume %s with : %v
dra_plugin.go
	os	Calling NodePrepareResources rpc
	os	Calling NodeUnprepareResource rpc
	os	Creating new gRPC connection
	os	Done calling NodePrepareResources rpc
	os	Done calling NodeUnprepareResources rpc
	os	Failed to get gRPC connection for health client
	os	Initialized DRAResourceHealthClient lazily
	os	NodeWatchResources RPC call failed
	os	NodeWatchResources stream initiated successfully
	os	Starting WatchResources stream
dra_plugin_manager.go
	os	Attempting to start WatchResources health stream
	os	Canceling health stream during deregistration
	os	Closing gRPC connection
	os	Connection changed
	os	Creating new gRPC connection
	os	Deleted ResourceSlices
	os	Deleting ResourceSlice failed, retrying
	os	Failed to establish WatchResources stream, will retry
	os	No plugin connected, using latest one
	os	No plugin registered
	os	Preferring connected plugin
	os	Registered DRA plugin
	os	ResourceSlices not found, nothing to delete.
	os	Successfully started WatchResources health stream
	os	Unexpected error checking for node
	os	Unregistered DRA plugin
	os	WatchResources health stream has ended
driver-call.go
	3p	%s command failed, status: %s, reason: %s
	3p	%s command is not supported by the driver
	3p	Failed to unmarshal output for command: %s, output: %q, error: %s
	3p	FlexVolume: driver bug: %s: exec error (%s) but no error in response.
	3p	FlexVolume: driver call failed: executable: %s, args: %s, error: %s, output: %q
dynamic_cafile_content.go
	kp	%v failed with : %v
	ks	Failed to remove file watch, it may have been deleted
	ks	Failed to watch CA file, will retry later
	ks	Loaded a new CA Bundle and Verifier
	kp	Loaded a new CA Bundle and Verifier for %q
	kp	Shutting down %s
	ks	Shutting down controller
	kp	Starting %s
	ks	Starting controller
dynamic_serving_content.go
	kp	%v failed with : %v
	ks	Failed to remove file watch, it may have been deleted
	ks	Failed to watch cert and key file, will retry later
	ks	Loaded a new cert/key pair
	kp	Loaded a new cert/key pair for %q
	kp	Shutting down %s
	ks	Shutting down controller
	kp	Starting %s
	ks	Starting controller
empty_dir.go
	3s	Dir exists, so check and assign quota if the underlying medium supports quotas
	3p	Expected directory %q permissions to be: %s; got: %s
	3p	Set quota on %s failed %s
	3p	Unable to check for quota support on %s: %s
	3p	Warning: Failed to clear quota on %s: %v
	3p	Warning: Unmount skipped because path does not exist: %v
	3p	assignQuota called, hasQuotas = %t userNamespacesEnabled = %t
	3p	emptydir trying to assign quota %v on %s
	3p	failed to remove ready dir [%s]: %v
	3p	pod %v: mounting hugepages for volume %v
	3p	pod %v: mounting tmpfs for volume %v
	3p	pod %v: setupHugepages: medium: %s, isMnt: %v, dir: %s, err: %v
	3p	volume ready file dir %s exist, but volume dir %s does not. Remove ready dir
empty_dir_linux.go
	3p	Determining mount medium of %v
	3p	Statfs_t of %v: %+v
endpoint.go
	op	Can't create new endpoint with path %s err %v
	os	Can't create new endpoint with socket path
	os	State pushed for device plugin
	op	State pushed for device plugin %s
	osdevice.watch-ended	listAndWatch ended unexpectedly for device plugin
	opdevice.watch-ended	listAndWatch ended unexpectedly for device plugin %s with error %v
envvar.go
	ms	Could not set feature gate
	ms	Could not set feature gate, feature is locked
	ms	Feature gate default state
	ms	Feature gate updated state
	mp	cannot set feature gate %q to %q, due to %v
	mp	cannot set feature gate %q to %q, feature is locked to %v
event.go
	lp	Could not construct reference to: '%#v' due to: '%v'. Will not report event: '%v' '%v' '%v'
	ls	Could not construct reference, will not report event
	ssapi.event-recorded	Event occurred
	lpapi.event-rejected	Server rejected event '%#v': '%v' (will not retry!)
	lsapi.event-rejected	Server rejected event (will not retry!)
	ls	Unable start event watcher (will not retry!)
	lp	Unable start event watcher: '%v' (will not retry!)
	lp	Unable to construct event '%#v': '%v' (will not retry!)
	ls	Unable to construct event (will not retry!)
	ls	Unable to record event (will not retry!)
	ls	Unable to record event: too many queued events, dropped event
	lp	Unable to write event '%#v' (broadcaster is shut down)
	lp	Unable to write event '%#v' (retry limit exceeded!)
	ls	Unable to write event (broadcaster is shut down)
	lsapi.event-write-failed	Unable to write event (may retry after sleeping)
	ls	Unable to write event (retry limit exceeded!)
	lpapi.event-write-failed	Unable to write event: '%#v': '%v'(may retry after sleeping)
	lpapi.event-write-failed	Unable to write event: '%v' (may retry after sleeping)
	ls	Unsupported event type
	lp	Unsupported event type: '%v'
	lp	unable to record event: %v (will not retry!)
	lp	unable to record event: too many queued events, dropped event %#v
	lp	{}
evented.go
	js	Evented PLEG: Event channel is full, discarded pod lifecycle event
	jspleg.evented-failed	Evented PLEG: Failed to get container events, retrying: 
	js	Evented PLEG: Generated pod status from the received event
	js	Evented PLEG: Get cache
	js	Evented PLEG: error generating pod status from the received event
	js	Evented PLEG: received ContainerEventResponse with nil PodSandboxStatus or PodSandboxStatus.Metadata
	jspleg.evented-fallback	Fall back to Generic PLEG relisting since Evented PLEG is not working
	js	Received Container Created Event
	js	Received Container Deleted Event
	js	Received Container Started Event
	js	Received Container Stopped Event
eviction_manager.go
	bseviction.pod-evicting	Evicting pod
	bseviction.pressure-reduced	Eviction manager: able to reduce resource pressure without evicting pods.
	bseviction.reclaim-attempted	Eviction manager: attempting to reclaim
	bseviction.critical-pod-spared	Eviction manager: cannot evict a critical pod
	bs	Eviction manager: eviction thresholds have been met, but no pods are active to evict
	bs	Eviction manager: failed to create memory threshold notifier
	bs	Eviction manager: failed to get HasDedicatedImageFs
	bseviction.stats-failed	Eviction manager: failed to get summary stats
	bs	Eviction manager: failed to get summary stats after resource reclaim
	bseviction.sync-failed	Eviction manager: failed to synchronize
	bs	Eviction manager: failed to update notifier
	bseviction.evict-required	Eviction manager: must evict pod(s) to reclaim
	bs	Eviction manager: no ranking function for signal
	bs	Eviction manager: no resources are starved
	bseviction.conditions-observed	Eviction manager: node conditions - observed
	bs	Eviction manager: node conditions - transition period not met
	bseviction.evict-failed	Eviction manager: pod failed to evict
	bseviction.pod-evicted	Eviction manager: pod is evicted successfully
	bseviction.cleanup-waiting	Eviction manager: pods evicted, waiting for pod to be cleaned up
	bseviction.pods-ranked	Eviction manager: pods ranked for eviction
	bseviction.cleanup-done	Eviction manager: pods successfully cleaned up
	bs	Eviction manager: starting control loop
	bs	Eviction manager: synchronize housekeeping
	bseviction.cleanup-timed-out	Eviction manager: timed out waiting for pods to be cleaned up
	bseviction.none-evicted	Eviction manager: unable to evict any pods from the node
	bs	Eviction manager: unexpected error when attempting to reduce resource pressure
	0ppod.admission-denied-by-pressure	Failed to admit pod %s - node has conditions: %v
	0spod.admission-denied-by-pressure	Failed to admit pod to node
	bs	FileSystem detection
	bpeviction.pressure-reduced	eviction manager: able to reduce %v pressure without evicting pods.
	bpeviction.reclaim-attempted	eviction manager: attempting to reclaim %v
	bpeviction.critical-pod-spared	eviction manager: cannot evict a critical pod %s
	bp	eviction manager: error getting pod disk usage %v
	bp	eviction manager: eviction thresholds have been met, but no pods are active to evict
	bs	eviction manager: failed to check if we have separate container filesystem. Ignoring.
	bp	eviction manager: failed to create memory threshold notifier: %v
	bp	eviction manager: failed to get summary stats after resource reclaim: %v
	bpeviction.stats-failed	eviction manager: failed to get summary stats: %v
	bp	eviction manager: failed to update %s: %v
	bs	eviction manager: found conflicting containerfs eviction. Ignoring.
	bpeviction.evict-required	eviction manager: must evict pod(s) to reclaim %v
	bp	eviction manager: no ranking function for signal %s
	bp	eviction manager: no resources are starved
	bpeviction.conditions-observed	eviction manager: node conditions - observed: %v
	bp	eviction manager: node conditions - transition period not met: %v
	bpeviction.evict-failed	eviction manager: pod %s failed to evict %v
	bpeviction.pod-evicted	eviction manager: pod %s is evicted successfully
	bpeviction.cleanup-waiting	eviction manager: pods %s evicted, waiting for pod to be cleaned up
	bpeviction.cleanup-done	eviction manager: pods %s successfully cleaned up
	bpeviction.pods-ranked	eviction manager: pods ranked for eviction: %s
	bp	eviction manager: synchronize housekeeping
	bpeviction.cleanup-timed-out	eviction manager: timed out waiting for pods %s to be cleaned up
	bpeviction.none-evicted	eviction manager: unable to evict any pods from the node
	bp	eviction manager: unexpected error when attempting to reduce %v pressure: %v
	bs	{}
exec.go*
	9p	Exec probe response: %q
	9p	Exec probe timed out after %s but ExecProbeTimeout feature gate was disabled
	9p	Exec probe timed out but ExecProbeTimeout feature gate was disabled
	8p	Exec session %s in container %s terminated but process still running!
	8s	Exec session in the container terminated but process still running!
	lp	constructing many client instances from the same exec auth config can cause performance problems during cert rotation and can exhaust available network connections; %d clients constructed calling %q
	sp	error executing command in container: %v
	lp	refreshing credentials: %v
	ls	resolving credential plugin allowlist
expander-defaults.go
	3p	{}using default expand for volume {}, to size {} from {}
	3p	{}using default filesystem resize for volume {}, at {}
expander.go
	3p	Resizing is not enabled for CSI volume
	3p	kubernetes.io/csi: Expander.NodeExpand(%s)
expiration_cache.go
	lp	Entry %v: %+v has expired
factory.go
	rp	%s not handled by systemd handler
	rp	Error trying to work out if we can handle %s: %v
	rp	Factory %q can handle container %q, but ignoring.
	rp	Factory %q was unable to handle container %q
	rp	Initialization of the %s context failed: %v
	rp	Registered Plugin %q
	rp	Registered ResControlManagerPlugin %q
	rp	Registering CRI-O factory
	rp	Registering Docker factory
	rp	Registering Raw factory
	rp	Registering containerd factory
	rp	Registering systemd factory
	rp	Registration of the %s container factory failed: %v
	rp	Registration of the %s container factory successfully
	rp	Using factory %q for container %q
	rp	devicemapper filesystem stats will not be reported: %v
	rp	zfs filesystem stats will not be reported: %v
fc.go
	3p	ConstructBlockVolumeSpec: TargetWWNs: %v, Lun: %v, WWIDs: %v
	3p	ConstructVolumeSpec: TargetWWNs: %v, Lun: %v, WWIDs: %v
	3p	Failed to read mount refs from /proc/mounts for %s: %s
	3p	Kubelet cannot unmount volume at %s, please unmount it manually
	3p	failed to get fc mounter: %v
	3p	fc: %s is unmounted, deleting the directory
	3p	fc: failed to setup
	3p	fc: newMounterInternal volumeMode %s
	3p	fc: successfully detached disk: %s
	3p	globalMapPathUUID: %v, err: %v
fc_util.go
	3p	Failed to flush device %s: %s\\n%s
	3p	Flushed device %s
	3p	Flushed multipath device: %s
	3p	Warning: Unmap skipped because path does not exist: %v
	3p	fc: %s already mounted
	3p	fc: AttachDisk volumeMode: %s, devicePath: %s
	3p	fc: DetachDisk devicePath: %v, dstPath: %v, devices: %v
	3p	fc: detachFCDisk failed. device: %v err: %v
	3p	fc: devicePath is empty. Try to retrieve FC configuration from global map path: %v
	3p	fc: failed to find a corresponding disk from symlink[%s], error %v
	3p	fc: failed to find a disk [%s]
	3p	fc: find destination device path from symlink: %v
	3p	fc: find disk: %v, dm: %v
	3p	fc: find disk: %v, dm: %v, fc path: %v
	3p	fc: last error occurred during detach disk:\\n%v
	3p	fc: remove device from scsi-subsystem: path: %s
	3p	fc: updated devicePath: %s
feature_gate.go
	mp	Overriding default of GA feature gate %s=%t. It will be removed in a future release.
	mp	Overriding default of deprecated feature gate %s=%t. It will be removed in a future release.
	ms	Set feature gate emulation
	mp	SetEmulationVersion will change already queried feature:%s from %v to %v
	mp	SetEmulationVersionAndMinCompatibilityVersion will change already queried feature:%s from %v to %v
	mp	Setting GA feature gate %s=%t. It will be removed in a future release.
	mp	Setting deprecated feature gate %s=%t. It will be removed in a future release.
	ms	Updated
	ms	Warning: SetEmulationVersionAndMinCompatibilityVersion will change already queried feature
	ms	Warning: overriding default of GA feature gate. It will be removed in a future release.
	ms	Warning: overriding default of deprecated feature gate. It will be removed in a future release.
	ms	Warning: setting GA feature gate. It will be removed in a future release.
	ms	Warning: setting deprecated feature gate. It will be removed in a future release.
	mp	feature gates: %v
	mp	new feature gate with emulationVersion=%s
	mp	set feature gate emulationVersion to %s
	mp	set feature gate emulationVersion to %s, minCompatibilityVersion to %s
features.go
	ms	The default feature gates implementation has already been used and now it's being overwritten. This might lead to unexpected behaviour. Check your initialization order.
	mp	the default feature gates implementation has already been used and now it's being overwritten. This might lead to unexpected behaviour. Check your initialization order
file.go
	pp	Can't get metadata for %q: %v
	ppstatic-pod.manifest-failed	Can't process manifest file %q: %v
	ps	Could not get metadata
	psstatic-pod.manifest-failed	Could not process manifest file
	pp	Manifest path %q is not a directory or file: %v
	ps	Manifest path is not a directory or file
	pp	Not recursing into manifest path %q
	ps	Provided manifest path is a directory, not recursing into manifest path
	ps	Reading config file
	pp	Reading config file %q
	ps	Static Pod is managed. Using modified pod
	ps	Static Pod is not managed
	ps	Unable to process watch event
	pp	Unable to process watch event: %v
	psstatic-pod.path-failed	Unable to read config path
	ppstatic-pod.path-failed	Unable to read config path %q: %v
	ps	Watching path
	pp	Watching path %q
	pp	{}Static Pod is managed but erroredname{}namespace{}
file_linux.go
	ps	Ignored pod manifest, because it starts with dots
	pp	Ignored pod manifest: %s, because it starts with dots
	psstatic-pod.path-failed	Unable to read config path
	ppstatic-pod.path-failed	Unable to read config path %q: %v
file_unsupported.go
	ps	Watching source file is unsupported in this build
flag.go
	mp	Flag --%s has been deprecated, %s
	mp	Flag shorthand -%s has been deprecated, %s
flags.go
	mp	%s is DEPRECATED and will be removed in a future version. Use %s instead.
	mp	FLAG: --%s=%q
	mp	using an underscore in a flag name is not supported. %s has been converted to %s.
flocker.go
	3p	%s is still mounted, despite call to unmount().  Will try again next sync loop.
	3p	attempting to mount %s
	3p	cannot validate mount point: %s %v
	3p	failed to unmount: %v
	3p	flockerVolume set up: %s %v %v, datasetUUID %v readOnly %v
	3p	isLikelyNotMountPoint check failed: %v
	3p	mkdir failed on disk %s (%v)
	3p	mount of disk %s failed: %v
	3p	successfully mounted %s
flocker_util.go
	3p	selected flocker node with UUID '%s' to provision dataset
	3p	successfully created Flocker dataset with UUID '%s'
fs.go
	rp	%s
	rp	Could not get Docker devicemapper device: %v
	rp	Failed to get disk UUID mapping, getting disk info by uuid will not work: %v
	rp	Failed to resolve symlink for %q
	rp	Filesystem UUIDs: %+v
	rp	Filesystem partitions: %+v
	rp	Not collecting filesystem statistics because file %q was not found
	rp	Stat fs failed for %s. Error: %v
	rp	Stat fs failed. Error: %v
	rp	Unable to get btrfs mountpoint IDs: %v
	rp	btrfs dev major:minor %d:%d\\n
	rp	btrfs mount %#v
	rp	btrfs rdev major:minor %d:%d\\n
	rp	error processing mount for %s: %v
	rp	got devicemapper fs capacity stats: capacity: %v free: %v available: %v:
	rp	no plugin found for filesystem type: %v
	rp	no stats returned for %s at %s
	rp	the file system type is %s, partition mountpoint does not exist: %v, error: %v
	rp	unable to determine file system type, partition mountpoint does not exist: %v
fsHandler.go
	rp	failed to collect filesystem stats - %v
	rp	fs: disk usage and inodes count on following dirs took %v: %v; will not log again for this container unless duration exceeds %v
fs_pullrecords.go
	6s	Error migrating image pull intents
	6s	Error migrating image pulled records
fs_resource_analyzer.go
	rs	Starting FS ResourceAnalyzer
	rs	Volume stats collection disabled
	rp	Volume stats collection disabled.
fsstore.go
	ms	Kubelet config controller initializing config checkpoints directory
	ms	Kubelet config controller loading Kubelet configuration checkpoint for source
	mp	kubelet config controller: initializing config checkpoints directory %q
	mp	kubelet config controller: loading Kubelet configuration checkpoint for source %s
gce.go
	rp	Error while reading product_name: %v
gce_pd.go
	3p	Failed to get instance type from GCE cloud provider
	3p	Failed to get instances from cloud provider
	3p	GCE PersistentDisk set up: Dir (%s) PD name (%q) Mounted (%t) Error (%v), ReadOnly (%t)
	3p	SetVolumeOwnership returns error %v
	3p	attempting to mount %s
	3p	mount of disk %s succeeded
gce_pd_block.go
	3p	globalMapPathUUID: %v, err: %v
gce_util.go
	3p	Error creating regional GCE PD volume: %v
	3p	Error creating single-zone GCE PD volume: %v
	3p	Error deleting GCE PD volume %s: %v
	3p	Error selecting zones for regional GCE PD volume: %v
	3p	Failed to get GCE Cloud Provider. plugin.host.GetCloudProvider returned %v instead
	3p	Successfully created Regional GCE PD volume %s
	3p	Successfully created single-zone GCE PD volume %s
	3p	Successfully deleted GCE PD volume %s
	3p	error getting labels for volume %q: %v
	3p	scsi_id doesn't exist; skipping check for %v
	3p	udevadmChangeToDrive %q failed with: %v
	3p	udevadmChangeToDrive: drive=%q
	3p	udevadmChangeToDrive: symlink path is %q
	3p	udevadmChangeToNewDrives failed with: %v
generic.go
	jspleg.channel-full	Event channel is full, discard this relist() cycle event
	8scontainer.finished	Generic (PLEG): container finished
	jspleg.state-changed	GenericPLEG
	jppleg.state-changed	GenericPLEG: %v/%v: %v -> %v
	js	GenericPLEG: Reinspecting pods that previously failed inspection
	js	GenericPLEG: Relisting
	js	GenericPLEG: Relisting Pod
	js	GenericPLEG: Unable to retrieve pod
	jspleg.relist-failed	GenericPLEG: Unable to retrieve pods
	jppleg.relist-failed	GenericPLEG: Unable to retrieve pods: %v
	js	PLEG: Delete status for pod
	jp	PLEG: Delete status for pod %q
	jspleg.pod-status-failed	PLEG: Ignoring events for pod
	jppleg.pod-status-failed	PLEG: Ignoring events for pod %s/%s: %v
	jspleg.pod-status-written	PLEG: Write status
	jp	PLEG: Write status for %s/%s: %#v (err: %v)
	jp	PLEG: pod %s/%s failed reinspection: %v
	js	PLEG: pod failed reinspection
	js	Relist request channel full; dropping relist request
	jppleg.channel-full	event channel is full, discard this relist() cycle event
glusterfs.go
	3p	ClaimRef is nil
	3p	GID %v found in pv %v was already allocated
	3p	allocated GID %d for PVC %s
	3p	create volume of size %dGiB
	3p	delete volume %s
	3p	deleting volume %q
	3p	dynamic endpoint %v and service %v 
	3p	dynamic namespace and endpoint %v/%v
	3p	endpoint %s already exist in namespace %s
	3p	endpoint %s updated successfully
	3p	endpoint %v/%v is deleted successfully 
	3p	error when fetching details of volume %s: %v
	3p	error when releasing GID in storageclass %s: %v
	3p	expanding volume: %q
	3p	failed to create endpoint/service %v/%v: %v
	3p	failed to create endpoint: %v
	3p	failed to create glusterfs REST client
	3p	failed to create service: %v
	3p	failed to create volume: %v
	3p	failed to delete endpoint/service %v/%v: %v
	3p	failed to delete service %s/%s: %v
	3p	failed to delete volume %s: %v
	3p	failed to delete volume: %v, manual deletion of the volume required
	3p	failed to expand volume %s: %v
	3p	failed to get cluster details: %v
	3p	failed to get endpoint %s: %v
	3p	failed to get host ipaddress: %v
	3p	failed to get secret: %s/%s: %v
	3p	failed to get volumesource: %v
	3p	failed to parse gid %s: %v
	3p	failed to reserve GID from table: %v
	3p	failed to update endpoint, deleting %s
	3p	glusterfs pv endpoint %v
	3p	host list :%v
	3p	log-file mount option has provided
	3p	log-level mount option has provided
	3p	mount setup: %s %v %v
	3p	namespace is nil
	3p	no GID found in pv %v
	3p	not able to parse your claim Selector
	3p	provided clusterIDs %v
	3p	provision volume with options %v
	3p	received request to expand volume %s
	3p	service %s already exist in namespace %s
	3p	service %s does not exist in namespace %s
	3p	service/endpoint: %s/%s deleted successfully
	3p	successfully mounted %s
	3p	successfully mounted directory %s
	3p	volume %s deleted successfully
	3p	volume %s expanded to new size %d successfully
	3p	volume %s not present in heketi, ignoring
	3p	volume with size %d and name %s created
	3p	{}
glusterfs_util.go
	3p	failure, now attempting to read the gluster log for pod %s
goroutinemap.go
	sp	%v
	sp	operation for %q failed with: %v
grpc.go
	9s	failed to connect grpc service
	9s	failed to connect grpc service due to timeout
	9s	health rpc probe failed
	9s	rpc probe failed
	9s	rpc request not finished within timeout
	9s	server does not implement the grpc health protocol (grpc.health.v1.Health)
hairpin.go
	5p	Enabling hairpin on interface %s
handler.go*
	rp	Added event %v
	rp	Cannot read %s file, err: %s
	rp	Cannot read smaps files for any PID from %s
	os	Connected to new client
	rp	Container not found: %v
	rp	Could not find cgroups CPU for container %d
	rp	Could not find watcher instance %v
	rp	Could not get PIDs for container %d: %v
	os	Created deprecation file
	os	Deregistered client
	os	Deregistering plugin
	os	Device plugin validated
	rs	Error writing response
	rp	Error writing response: %v
	os	Failed to connect to new client
	os	Failed to create deprecation file at socket dir
	os	Got plugin at endpoint with versions
	rs	HTTP InternalServerError serving
	rp	HTTP InternalServerError serving %s: %s
	rp	Ignoring errors when gathering stats for root cgroup since some controllers don't have stats on the root cgroup: %v
	rp	Not found any information about referenced bytes in %s file
	rp	Not found any information about referenced bytes in smaps files for any PID from %s
	rp	Partial failure issuing GetRawContainerInfo(%v): %v
	rp	PercpuUsage had %v cpus, but the actual number is %v; ignoring extra CPUs
	os	Registered client
	os	Registering plugin at endpoint
	os	Unable to disconnect client
	rp	Unable to get Process Scheduler Stats: %v
	rp	Unable to get Process Stats: %v
	rp	Unable to get advanced tcp stats from pid %d: %v
	rp	Unable to get network stats from pid %d: %v
	rp	Unable to get referenced bytes: %v
	rp	Unable to get tcp stats from pid %d: %v
	rp	Unable to get tcp6 stats from pid %d: %v
	rp	Unable to get udp stats from pid %d: %v
	rp	Unable to get udp6 stats from pid %d: %v
	rp	Unable to obtain diskstats for filesystem %s: %v
	os	disconnecting client
	rp	error while listing directory %q to measure fd count: %v
	rp	error while listing directory %q to read ulimits: %v
	rp	error while reading %q link: %v
	rp	failed to obtain memory limit for machine container
	rp	failed to obtain swap limit for machine container
	rp	unable to determine number of actual cpus; defaulting to maximum possible number: errno %v
	rp	unable to get fs usage from thin pool for device %s: %v
	rp	unable to get fs usage from zfs for filesystem %s: %v
handlers.go*
	8s	Cannot run handler
	8p	Cannot run handler: %v
	8pcontainer.hook-failed	Exec lifecycle hook (%v) for Container %q in Pod %q failed - error: %v, message: %q
	8scontainer.hook-failed	Exec lifecycle hook for Container in Pod failed
	8scontainer.hook-failed	HTTP lifecycle hook for Container in Pod failed
	8s	HTTPS request to lifecycle hook got HTTP response, retrying with HTTP.
	8p	Http lifecycle hook (%s) for Container %q in Pod %q failed - error: %v, message: %q
	ns	Resize is infeasible for Guaranteed Pods alongside CPU Manager policy "%s"
	ns	Resize is infeasible for Guaranteed Pods alongside Memory Manager policy "%s"
	8s	Sleep lifecycle hook for Container in Pod failed
	8s	Unable to get pod info, event handlers may be invalid.
healthinfo.go
	os	Failed to load health checkpoint, proceeding with empty cache
	os	Failed to remove temporary checkpoint file
	os	Failed to save health checkpoint after update. Kubelet restart may lose the device health information.
healthz.go
	sp	%s check failed: %s\\n%v
	sp	%vhealthz check failed
	sp	Installing health checkers for (%v): %v
	sp	No default health checks specified. Installing the ping handler.
	sp	cannot exclude some health checks, no health checks are installed matching %s
	sp	cannot exclude some health checks, no health checks are installed matching %v
	sp	healthz check %v failed: %v
	sp	healthz check failed: %s\\n%v
helper.go
	rs	Spec for custom metric is missing from cAdvisor output
	rs	Unable to fetch pod etc hosts stats
	rs	Unable to fetch pod log stats
	rp	spec for custom metric %q is missing from cAdvisor output. Spec: %+v, Metrics: %+v
helpers.go*
	1p	Already ran container %q of pod %q, do nothing
	7s	Already ran container, do nothing
	1p	Already successfully ran container %q of pod %q, do nothing
	7s	Already successfully ran container, do nothing
	ns	Container reported running
	6s	Couldn't parse image ID reference
	6s	Couldn't parse image RepoDigest reference
	6s	Couldn't parse image reference
	7p	Create the container with randomized name %s
	7s	Create the container with the randomized name
	bseviction.signal-observed	Eviction manager:
	bs	Eviction manager: eviction criteria not yet met
	bs	Eviction manager: failed to construct signal
	bs	Eviction manager: no observation found for eviction signal
	bs	Eviction manager: threshold had no observation
	bseviction.threshold-observed	Eviction manager: threshold observed resource
	bs	Eviction manager: threshold was crossed, but reclaim is not implemented for this threshold.
	is	Failed to remove the conflicting container
	ip	Failed to remove the conflicting container %q: %v
	rp	GetSpec: Failed to parse CPUQuota from %q: %s
	rp	GetSpec: Failed to parse CPUmax from %q
	rp	GetSpec: Failed to read CPULimit from %q: %s
	6p	Inspected image (%q) does not match %s
	6s	Inspected image ID does not match image
	ns	No PodSandBox found for the container
	7p	Port name conflicted, %q is defined more than once
	7s	Port name conflicted, it is defined more than once
	6p	Pulling image %q without credentials
	6s	Pulling the image without credentials
	is	Successfully removed conflicting container
	ip	Successfully removed conflicting container %q
	6s	The image reference does not directly refer to the given image's ID
	6s	The image reference was not a digest reference
	6p	The reference %s does not directly refer to the given image's ID (%q)
	4s	Unable to create pod sandbox due to conflict. Attempting to remove sandbox
	4p	Unable to create pod sandbox due to conflict. Attempting to remove sandbox %q
	is	Unknown propagation mode for hostPath
	7p	Unknown protocol %q: defaulting to TCP
	7s	Unknown protocol, defaulting to TCP
	6p	couldn't parse image ID reference %q: %v
	6p	couldn't parse image RepoDigest reference %q: %v
	6p	couldn't parse image reference %q: %v
	bp	eviction manager: %v: signal=%v, available: %v, capacity: %v
	bp	eviction manager: %v: signal=%v, available: %v, capacity: %v, time: %v
	bp	eviction manager: %v: threshold [signal=%v, quantity=%v] observed %v
	bp	eviction manager: %v: threshold [signal=%v] had no observation
	bp	eviction manager: eviction criteria not yet met for %v, duration: %v
	bp	eviction manager: failed to construct signal: %q error: %v
	bp	eviction manager: no observation found for eviction signal %v
	bp	eviction manager: threshold %s was crossed, but reclaim is not implemented for this threshold.
	rp	parseUint64String: Failed to parse int %q: %s
	rp	readString: Failed to read %q: %s
	rp	readUInt64: Failed to parse int %q from file %q: %s
	rp	skipping %s, already using mount at %s
	6p	the image reference %q was not a digest reference
	ip	unknown propagation mode for hostPath %q
helpers_unsupported.go*
	4s	determinePodIPBySandboxID is unsupported in this build
	4s	getSandBoxSecurityOpts is unsupported in this build
	is	getSecurityOpts is unsupported in this build
	ms	updateCreateConfig is unsupported in this build
helpers_windows.go*
	bs	Eviction manager: building memory signal observations for windows
	bs	Eviction manager: failed to construct signal
	bs	Eviction manager: memory signal observations for windows
	is	seccomp annotations are not supported on windows
hostport.go
	5s	Ensuring kubelet hostport chains
	5s	Opened local port
	5p	Opened local port %s
hostport_manager.go
	5p	Cannot clean up hostport %d for pod %s: %v
	5s	Cannot clean up hostport for the pod
	5s	Closing host port
	5p	Closing host port %s
	5s	Failed to clear udp conntrack for port
	5p	Failed to clear udp conntrack for port %d, error: %v
	5s	Host port does not have an open socket
	5s	Restoring iptables rules
	5p	Restoring iptables rules: %s
	5s	Starting to delete udp conntrack entries
	5p	Starting to delete udp conntrack entries: %v, isIPv6 - %v
	5s	The binary conntrack is not installed, this can cause failures in network connection cleanup.
	5p	host port %s does not have an open socket
hostport_syncer.go
	5p	Cannot clean up hostport %d for pod %s: %v
	5p	Closed local port %s
	5p	Failed to execute iptables-save, syncing all rules: %v
	5p	Restoring iptables rules: %s
	5p	syncHostportsRules took %v
hostutil_linux.go
	3p	Bind-mounting %q with shared mount propagation
	3p	Directory %s is already on a shared mount
	3p	Directory %s is not mounted
	3p	Failed to get volume id from mount %s - %v
	3p	GetMountRefs failed for mount path %q: %v
	3p	Path %q is not referring to a device.
hostutil_windows.go
	3p	Failed to get volume id from mount %s - %v
	3p	GetMountRefs failed for mount path %q: %v
http.go*
	ps	Failed to read pods from URL
	ps	Failed to read pods from URL. Dropping verbosity of this message to V(4)
	pp	Failed to read pods from URL. Dropping verbosity of this message to V(4): %v
	pp	Failed to read pods from URL: %v
	9p	Non fatal body truncation for %s, Response: %v
	9p	Probe failed for %s with request headers %v, response body: %v
	9p	Probe succeeded for %s, Response: %v
	9p	Probe terminated redirects for %s, Response: %v
	ps	Successfully read pods from URL
	pp	Successfully read pods from URL.
	ps	Watching URL
	pp	Watching URL %s
httplog.go
	ss	HTTP
	sp	Unable to convert %+v into http.Flusher
	sp	verb=%q URI=%q latency=%v UserAgent=%q srcIP=%q: hijacked
	sp	verb=%q URI=%q latency=%v resp=%v UserAgent=%q srcIP=%q: %v%v
httpstream.go
	sp	(conn=%p) automatically assigning request ID=%q from stream type=%s, stream ID=%d
	sp	(conn=%p) setting port forwarding streaming connection idle timeout to %v
	sp	(conn=%p) stream received without %s header
	sp	(conn=%p) upgraded connection closed
	sp	(conn=%p) waiting for port forward streams
	sp	(conn=%p, request=%s) creating new stream pair
	sp	(conn=%p, request=%s) done invoking forwarder.PortForward for port %s
	sp	(conn=%p, request=%s) found existing stream pair
	sp	(conn=%p, request=%s) invoking forwarder.PortForward for port %s
	sp	(conn=%p, request=%s) received new stream of type %s
	sp	(conn=%v, request=%s) successfully received error and data streams
	sp	(conn=%v, request=%s) timed out waiting for streams
	ss	Access to exec with tty and stderr is not supported, bypassing stderr
	ss	Client did not request protocol negotiation. Falling back
	sp	Client did not request protocol negotiation. Falling back to %q
	ss	Connection automatically assigning request ID from stream type and stream ID
	ss	Connection request creating new stream pair
	ss	Connection request done invoking forwarder.PortForward for port
	ss	Connection request found existing stream pair
	ss	Connection request invoking forwarder.PortForward for port
	ss	Connection request received new type of stream
	ss	Connection request successfully received error and data streams
	ss	Connection setting port forwarding streaming connection idle timeout
	ss	Connection stream received without requestID header
	ss	Connection upgraded connection closed
	ss	Connection waiting for port forward streams
	ss	Upgrading port forward response
	sp	error forwarding port %d to pod %s, uid %v: %v
	sp	error processing stream for request %s: %v
	sp	unexpected stream type: %q
	sp	{}
identity.go
	ls	Duplicate informer registration - metrics will not be published
image_gc_manager.go
	cp	Adding image ID %s to currentImages
	cs	Adding image ID to currentImages
	cs	Adding image ID with runtime class to currentImages
	cs	Attempting to delete unused images
	cs	Availability is larger than capacity
	cs	Container uses image
	cs	Container uses image as mount
	csimage-gc.started	Disk usage on image filesystem is over the high threshold, trying to free bytes down to the low threshold
	cp	Evaluating image ID %s for possible garbage collection
	cs	Evaluating image ID for possible garbage collection
	cs	Evaluating image ID for possible garbage collection based on disk usage
	cs	Evaluating image ID for possible garbage collection based on image age
	cs	Failed to monitor images
	cs	Failed to update image list
	cp	Image ID %s has age %v which is less than the policy's minAge of %v, not eligible for garbage collection
	cp	Image ID %s has lastUsed=%v which is >= freeTime=%v, not eligible for garbage collection
	cp	Image ID %s has size %d
	cp	Image ID %s is being used
	cp	Image ID %s is new
	cp	Image ID %s is no longer present; removing from imageRecords
	cs	Image ID has size
	cs	Image ID is being used
	cs	Image ID is new
	cs	Image ID is no longer present; removing from imageRecords
	cs	Image ID is pinned
	cs	Image ID was used too recently, not eligible for garbage collection
	cs	Image ID's age is less than the policy's minAge, not eligible for garbage collection
	cs	Image is pinned, skipping garbage collection
	cp	Pod %s/%s, container %s uses image %s(%s)
	csimage-gc.image-removing	Removing image to free bytes
	cp	Setting Image ID %s lastUsed to %v
	cs	Setting Image ID lastUsed
	cp	[imageGCManager] Failed to monitor images: %v
	cp	[imageGCManager] Failed to update image list: %v
	cpimage-gc.started	[imageGCManager]: Disk usage on image filesystem is at %d%% which is over the high threshold (%d%%). Trying to free %d bytes down to the low threshold (%d%%).
	cpimage-gc.image-removing	[imageGCManager]: Removing image %q to free %d bytes
	cp	attempting to delete unused images
	cp	available %d is larger than capacity %d
image_manager.go
	6s	Couldn't make a ref to pod
	6p	Couldn't make a ref to pod %v, container %v: '%v'
image_pull_manager.go
	6s	Unable to access cache records about image pulls
	6s	failed to list images
	6s	failed to parse image name, forcing image credentials reverification
	6s	failed to remove an ImagePulledRecord
	6s	failed to remove image pull intent
	6s	failed to remove image pull intent file
	6s	failed to retrieve an ImagePulledRecord
	6s	failed to write an image pull record
	6s	failed to write an image pulled record
	6s	failed to write image pulled record
	6s	there were errors listing ImagePullIntents, continuing with an incomplete records list
	6s	there were errors listing ImagePulledRecords, garbage collection will proceed with incomplete records list
info.go
	rp	Couldn't collect info from any of the files in %q
	rp	Failed to get disk map: %v
	rp	Failed to get global filesystem information: %v
	rp	Failed to get network devices: %v
	rp	Failed to get system UUID: %v
	rp	Failed to get topology information: %v
inhibit_linux.go
	qs	Failed obtaining shutdown event, PrepareForShutdown event was empty
	qs	Failed obtaining shutdown event, PrepareForShutdown event was not bool type as expected
init_windows.go*
	ms	Creating a Windows job object and adding kubelet process to it
	ms	Setting the priority of kubelet process
	mp	Setting the priority of kubelet process to %s
install.go
	rp	Failed to register btrfs fs plugin: %v
	rp	Failed to register containerd plugin: %v
	rp	Failed to register crio plugin: %v
	rp	Failed to register devicemapper fs plugin: %v
	rp	Failed to register docker plugin: %v
	rp	Failed to register nfs fs plugin: %v
	rp	Failed to register overlay fs plugin: %v
	rp	Failed to register systemd plugin: %v
	rp	Failed to register tmpfs fs plugin: %v
	rp	Failed to register vfs fs plugin: %v
	rp	Failed to register zfs fs plugin: %v
internal_container_lifecycle_windows.go
	ns	PreCreateContainer for Windows
	ns	Setting CPU affinity
ipconfig.go
	5p	Running %s %s failed: %v
	5p	ipconfig not supported on GOOS=%s
ips.go
	gs	Could not parse node IP. Ignoring
ipset.go
	5p	Currently supported ip set hash families are: [%s, %s], %s is not supported
	5p	Currently supported ipset types are: %v, %s is not supported
	5p	Entry %v port number %d is not in the port range %s of its ipset %v
	5p	Entry %v port number %d should be >=0 for ipset %v
	5p	Error parsing entry %v ip address %v for ipset %v
	5p	Error parsing entry %v ip net %v for ipset %v, error: %v
	5p	Error parsing entry %v second ip address %v for ipset %v
	5p	Failed to parse %s, error: %v
	5p	Failed to parse set %v port range %s for ipset %v, error: %v
	5p	Invalid entry's protocol: %s, supported protocols are [%s, %s, %s]
	5p	Invalid hashsize value %d, should be >0
	5p	Invalid maxelem value %d, should be >0
	5p	Unable to reference ip set where the entry %v exists
	5p	port number %d should be >=0
	5p	port range should be in the format of \`a-b\`
iptables.go
	5s	Could not check for iptables canary
	5p	Could not check for iptables canary %s/%s: %v
	5s	Could not set up iptables canary
	5p	Could not set up iptables canary %s/%s: %v
	5s	Couldn't get iptables-restore version; assuming it doesn't support --wait
	5s	Couldn't parse iptables-restore version; assuming it doesn't support --wait
	5s	DBG: fields is not a superset of args
	5p	DBG: fields is not a superset of args: fields=%v  args=%v
	5s	Error checking iptables version, assuming version at least
	5p	Error checking iptables version, assuming version at least %s: %v
	5s	Failed to close iptables locks
	5p	Failed to close iptables locks: %v
	5s	IPTables canary deleted
	5s	Inconsistent iptables state detected
	5p	Inconsistent iptables state detected.
	5s	Reloading after iptables flush
	5s	Running
	5p	couldn't get iptables-restore version; assuming it doesn't support --wait
	5p	couldn't parse iptables-restore version; assuming it doesn't support --wait
	5p	iptables canary %s/%s deleted
	5p	running %s %v
	5p	running %s -t %s
	5p	running iptables: %s %v
ipvs_linux.go
	5p	IPVS interface can't be initialized, error: %v
iscsi.go
	3p	ConstructBlockVolumeSpec: TargetPortal: %v, IQN: %v, Lun: %v, ISCSIInterface: %v
	3p	Failed to read mount refs from /proc/mounts for %s: %s
	3p	Kubelet cannot unmount volume at %s, please unmount it and all mounts of the same device manually.
	3p	failed to get iscsi mounter: %v
	3p	globalMapPathUUID: %v, err: %v
	3p	iscsi: %q is unmounted, deleting the directory
	3p	iscsi: failed to setup
	3p	iscsi: successfully detached disk: %s
	3p	retrieving CHAP secret name: %s
iscsi_util.go
	3p	%d devices found for %q
	3p	AttachDisk portal->host map for %s is %v
	3p	AttachDisk: scanning SCSI host %d LUN %s
	3p	Could not get SCSI host number for portal %s after logging in
	3p	Could not get SCSI host number for portal %s, will attempt login
	3p	Deleted block device: %s
	3p	Device for portal %q already known
	3p	Executed %s %v in %v, err: %v
	3p	Flushed multipath device: %s
	3p	Output: %s
	3p	Scanned SCSI host %d LUN %d
	3p	Skipping persistISCSI, the volume is already mounted at %s
	3p	Timed out waiting for device at path %s after %ds
	3p	Warning: Failed to delete block device: %s\\nError: %v
	3p	Warning: Failed to flush multipath device map: %s\\nError: %v
	3p	Warning: Failed to set iSCSI login mode to manual. Error: %v
	3p	Warning: Unmap skipped because path does not exist: %v
	3p	Warning: Unmount skipped because path does not exist: %v
	3p	ignored iscsiadm exit code %d
	3p	iscsi delete devices: could not get devices associated with LUN %d on target %s\\nError: %v
	3p	iscsi delete devices: lun is not a number: %s\\nError: %v
	3p	iscsi detach disk: failed to delete devices\\nError: %v
	3p	iscsi detach disk: failed to unmount: %s\\nError: %v
	3p	iscsi: %s already mounted
	3p	iscsi: AttachDisk devicePath: %s
	3p	iscsi: AttachDisk volumeMode: %s
	3p	iscsi: all devices for %q found
	3p	iscsi: could not determine FS volumes in use: %v
	3p	iscsi: could not determine block volumes in use: %v
	3p	iscsi: could not find transport name in iface %s
	3p	iscsi: could not read iface %s error: %s
	3p	iscsi: delete node record target %s iqn %s
	3p	iscsi: devicePath: %s
	3p	iscsi: failed to clone iface: %s error: %v
	3p	iscsi: failed to delete iface Error: %s
	3p	iscsi: failed to delete node record Error: %s
	3p	iscsi: failed to detach disk Error: %s
	3p	iscsi: failed to get any path for iscsi disk, last err seen:\\n%v
	3p	iscsi: failed to mkdir %s, error
	3p	iscsi: failed to mount iscsi volume %s [%s] to %s, error %v
	3p	iscsi: failed to update node with node.session.scan=manual, possible exposure to issue 90982: %v
	3p	iscsi: last error occurred during iscsi init:\\n%v
	3p	iscsi: log out target %s iqn %s iface %s
	3p	iscsi: there is a session already logged in with iface %s
	3p	iscsi: tried all devices for %q %d times, %d paths found
keyring.go
	6p	Entry %q in dockercfg invalid (%v), ignoring
kube_docker_client.go*
	6p	Cancel pulling image %q because of no progress for %v, latest progress: %q
	6s	Cancel pulling image because of exceed image pull deadline, record latest progress
	6simage.pulling	Pulling image
	6pimage.pulling	Pulling image %q: %q
	6simage.pull-stopped	Stop pulling image
	6pimage.pull-stopped	Stop pulling image %q: %q
kubelet.go*
	ls	Adding apiserver pod source
	np	Adding checkpoint path: %v
	ps	Adding pod URL with HTTP header
	pp	Adding pod path: %v
	pp	Adding pod url %q with HTTP header %v
	ps	Adding static pod path
	fsnode.api-sync-started	Attempting to sync node with API server
	ks	ClusterTrustBundle informer will be started eventually once a trust bundle is requested
	dscontainer-gc.failed	Container garbage collection failed
	dpcontainer-gc.failed	Container garbage collection failed: %v
	ds	Container garbage collection succeeded
	5snetwork.not-ready	Container runtime network not ready
	5pnetwork.not-ready	Container runtime network not ready: %v
	isruntime.not-ready	Container runtime not ready
	ipruntime.not-ready	Container runtime not ready: %v
	isruntime.status-check-failed	Container runtime sanity check failed
	ipruntime.status-check-failed	Container runtime sanity check failed: %v
	is	Container runtime status
	isruntime.status-nil	Container runtime status is nil
	ip	Container runtime status: %v
	1s	ContainerStatus not found
	1s	ContainerStatus.AllocatedResources length mismatch
	psstatic-pod.mirror-creating	Creating a mirror pod for static pod
	ppstatic-pod.mirror-creating	Creating a mirror pod for static pod %q
	pp	Deleted mirror pod %q because it is outdated
	ps	Deleted mirror pod as it didn't match the static Pod
	ps	Deleted mirror pod because it is outdated
	bp	Detected OPENSHIFT_EVICTION_MONITORING_PERIOD_DURATION: %v
	fsnode.info-missing	Error getting node
	ms	Experimental host user namespace defaulting is enabled
	mp	Experimental host user namespace defaulting is enabled.
	2s	Failed cleaning pods
	2p	Failed cleaning pods: %v
	psstatic-pod.mirror-create-failed	Failed creating a mirror pod
	psstatic-pod.mirror-create-failed	Failed creating a mirror pod for
	ppstatic-pod.mirror-create-failed	Failed creating a mirror pod for %q: %v
	ps	Failed deleting mirror pod
	pp	Failed deleting mirror pod %q: %v
	esoom.watcher-failed	Failed to create an oomWatcher (running in UserNS, Hint: enable KubeletInUserNamespace feature flag to ignore the error)
	esoom.watcher-unavailable	Failed to create an oomWatcher (running in UserNS, ignoring)
	1p	Failed to create directory %q: %v
	2spod.delete-failed	Failed to delete pod
	2ppod.delete-failed	Failed to delete pod %q, err: %v
	1s	Failed to get local endpoint for PodResources endpoint
	1p	Failed to get local endpoint for PodResources endpoint: %v
	1s	Failed to get local endpoint for pod api
	1s	Failed to infer required features for pod update
	mskubelet.modules-failed	Failed to initialize internal modules
	1s	Failed to match pod features with the node
	nskubelet.container-manager-failed	Failed to start ContainerManager
	npkubelet.container-manager-failed	Failed to start ContainerManager %v
	rskubelet.cadvisor-failed	Failed to start cAdvisor
	rpkubelet.cadvisor-failed	Failed to start cAdvisor %v
	qsshutdown.manager-failed	Failed to start node shutdown manager
	qpshutdown.manager-failed	Failed to start node shutdown manager: %v
	ns	Failed to update QoS cgroups while syncing pod
	np	Failed to update QoS cgroups while syncing pod: %v
	1s	Failed to update pod cache
	fs	Failed to wait until node is registered
	1s	First seen time not recorded for pod
	1p	First seen time not recorded for pod %q
	2shousekeeping.slow	Housekeeping took longer than 15s
	2shousekeeping.slow	Housekeeping took longer than expected
	gp	IPv6 node IP (%s), assume IPv6 operation
	csimage-gc.failed	Image garbage collection failed multiple times in a row
	cpimage-gc.failed	Image garbage collection failed multiple times in a row: %v
	csimage-gc.failed-once	Image garbage collection failed once. Stats initialization may not have completed yet
	cpimage-gc.failed-once	Image garbage collection failed once. Stats initialization may not have completed yet: %v
	csimage-gc.succeeded	Image garbage collection succeeded
	cs	ImageGCHighThresholdPercent is set 100 and ImageMaximumGCAge is 0, Disable image GC
	cs	ImageGCHighThresholdPercent is set 100, Disable image GC
	ms	ImageMaximumGCAge flag enabled, but corresponding feature gate is not enabled. Ignoring flag.
	5s	Invalid clusterDNS IP
	5p	Invalid clusterDNS ip '%q'
	1p	Invalid event type received: %d.
	1s	Invalid operation type received
	2spod.kill-failed	KillPod failed
	1p	Kubelet client is nil
	1p	Kubelet client is not nil
	1s	Kubelet does not support snapshot update
	fsnode.info-missing	Kubelet failed to get node info
	fpnode.info-missing	Kubelet failed to get node info: %v
	msnode.standalone	Kubelet is running in standalone mode, will skip API server sync
	1s	Mixed CPUs Workload Enabled
	gs	No API server defined - no node status update will be sent
	gp	No api server defined - no node status update will be sent.
	ps	No need to create a mirror pod, since failed to get node info from the cluster
	pp	No need to create a mirror pod, since node %q has been removed from the cluster
	ps	No need to create a mirror pod, since node has been removed from the cluster
	gs	Node didn't have enough capacity: cpu, requested: %d, capacity: %d
	ks	Not starting ClusterTrustBundle informer
	ks	Not starting ClusterTrustBundle informer because we are in static kubelet mode
	ks	Not starting ClusterTrustBundle informer because we are in static kubelet mode or the ClusterTrustBundleProjection featuregate is disabled
	ks	Not starting PodCertificateRequest manager because we are in static kubelet mode or the PodCertificateProjection feature gate is disabled
	4s	OnPodSandboxReady callback invoked
	2s	Orphaned running pod terminating without grace period
	ms	Pinned Workload Management Enabled
	2p	Pod %q has completed execution and should be deleted from the API server: %s
	1p	Pod %q has completed, ignoring remaining sync work: %s
	5snetwork.pod-cidr-failed	Pod CIDR update failed
	5pnetwork.pod-cidr-failed	Pod CIDR update failed %v
	5p	Pod CIDR update to %v failed %v
	0spod.admission-denied	Pod admission denied
	2spod.kill-required	Pod has been deleted and must be killed
	8s	Pod has completed and its containers have been terminated, ignoring remaining sync work
	2s	Pod has completed execution and should be deleted from the API server
	0spod.not-runnable	Pod is not runnable and must have running containers stopped
	2spod.terminated	Pod is terminated and will need no more status updates
	3s	Pod is terminated, but some volumes have not been cleaned up
	1s	Pod requires node features that are not available
	2spod.terminating	Pod terminating with grace period
	3s	Pod termination cleaned up volume paths
	2spod.cgroups-removed	Pod termination removed cgroups
	2spod.containers-stopped	Pod termination stopped all running containers
	2s	Pod termination stopped all running orphan containers
	2s	Pod termination stopped all running orphaned containers
	2spod.volumes-unmounted	Pod termination unmounted volumes
	8s	Post-termination container state
	ps	Programmer error, HandlePodSyncs does not expect to receive mirror pods
	mp	RemoteRuntimeEndpoint: %q, RemoteImageEndpoint: %q
	nsresize.refused	Resize cannot be accommodated
	ns	Resize is infeasible for Guaranteed Pods alongside CPU Manager static policy
	ns	Resize is infeasible for Guaranteed Pods alongside Memory Manager static policy
	gs	Resize is not feasible as request exceeds allocatable node resources
	1s	SetPodAllocation failed
	ns	SetPodResizeStatus failed
	1s	Skipping pod reconcile operations for non-allocated pod
	isruntime.sync-skipped	Skipping pod synchronization
	1s	Skipping pod update for non-allocated pod
	ks	Started ClusterTrustBundle informer
	mskubelet.sync-loop-started	Starting kubelet main sync loop
	mpkubelet.sync-loop-started	Starting kubelet main sync loop.
	os	Starting plugin manager
	mp	Starting the GRPC server for the docker CRI shim.
	4s	Successfully updated PodReadyToStartContainers condition after sandbox creation
	0ppod.sync-add	SyncLoop (ADD, %q): %q
	2ppod.sync-delete	SyncLoop (DELETE, %q): %q
	jppleg.event	SyncLoop (PLEG): %q, event: %#v
	jspleg.event	SyncLoop (PLEG): event for pod
	jppleg.event-ignored	SyncLoop (PLEG): ignore irrelevant event: %#v
	jspleg.event-ignored	SyncLoop (PLEG): pod does not exist, ignore irrelevant event
	1ppod.sync-reconcile	SyncLoop (RECONCILE, %q): %q
	2ppod.sync-remove	SyncLoop (REMOVE, %q): %q
	0ppod.sync-restore	SyncLoop (RESTORE, %q): %q
	1spod.sync-batch	SyncLoop (SYNC) pods
	1ppod.sync-batch	SyncLoop (SYNC): %d pods; %s
	1ppod.sync-update	SyncLoop (UPDATE, %q): %q
	9pprobe.result-changed	SyncLoop (container unhealthy): %q
	1p	SyncLoop (container unhealthy): ignore irrelevant update: %#v
	osdevice.health-changed	SyncLoop (containermanager): event for pod
	os	SyncLoop (containermanager): pod does not exist, ignore devices updates
	2shousekeeping.started	SyncLoop (housekeeping)
	2shousekeeping.ended	SyncLoop (housekeeping) end
	2s	SyncLoop (housekeeping, skipped): sources aren't ready yet
	2p	SyncLoop (housekeeping, skipped): sources aren't ready yet.
	9sprobe.result-changed	SyncLoop (probe)
	9s	SyncLoop (probe): ignore irrelevant update
	0spod.sync-add	SyncLoop ADD
	2spod.sync-delete	SyncLoop DELETE
	1spod.sync-reconcile	SyncLoop RECONCILE
	2spod.sync-remove	SyncLoop REMOVE
	1spod.sync-update	SyncLoop UPDATE
	1spod.sync-entered	SyncPod enter
	1spod.sync-left	SyncPod exit
	2s	SyncTerminatedPod enter
	2spod.terminated-sync-left	SyncTerminatedPod exit
	2spod.terminating-sync-entered	SyncTerminatingPod enter
	2s	SyncTerminatingPod exit
	2s	SyncTerminatingRuntimePod enter
	2s	SyncTerminatingRuntimePod exit
	2spod.delete-attempted	Trying to delete pod
	2ppod.delete-attempted	Trying to delete pod %s %v
	3pvolume.pod-blocked	Unable to attach or mount volumes for pod %q: %v; skipping pod
	3svolume.pod-blocked	Unable to attach or mount volumes for pod; skipping pod
	ps	Unable to find pod for mirror pod, skipping
	3spod.data-dir-failed	Unable to make pod data directories for pod
	3ppod.data-dir-failed	Unable to make pod data directories for pod %q: %v
	is	Unable to prefetch container runtime features for node declared features
	2s	Unable to read pod status prior to final pod termination
	ps	Unable to register mirror pod because node is not registered yet
	os	Unprivileged containerized plugins might not work, could not set selinux context on plugin registration dir
	1s	Unprivileged containerized plugins might not work, could not set selinux context on plugins dir
	1p	Unprivileged containerized plugins might not work. Could not set selinux context on %s: %v
	1s	Update channel is closed, exiting the sync loop
	1p	Update channel is closed. Exiting the sync loop.
	1s	Using dockershim is deprecated, please consider using a full-fledged CRI implementation
	ns	Warning: cgroup check
	ns	Warning: cgroup v1
	lp	Watching apiserver
	gp	cloud provider determined current node name to be %s
	2ppod.kill-failed	error killing pod: %v
	2ppod.kill-failed	error killing pod: %w
	mskubelet.modules-failed	failed to intialize internal modules
	1s	getNodeAnyway function failed
	ks	invalid certificate and key pair from file
	2spod.kill-failed	killPod failed
	2ppod.kill-failed	killPod for pod %q (podStatus=%v) failed: %v
	fpnode.not-synced	kubelet nodes not sync
	ks	loaded certificate and key pair in kubelet server certificate manager
	ipruntime.sync-skipped	skipping pod synchronization - %v
	op	starting plugin manager
	1spod.sync-entered	syncPod enter
	1spod.sync-left	syncPod exit
	2s	syncTerminatedPod enter
	2spod.terminated-sync-left	syncTerminatedPod exit
	2spod.terminating-sync-entered	syncTerminatingPod enter
	2s	syncTerminatingPod exit
	1p	{}
kubelet_dockershim.go
	ip	RemoteRuntimeEndpoint: %q, RemoteImageEndpoint: %q
	is	Starting the GRPC server for the docker CRI shim.
	is	Using remote runtime endpoint and image endpoint
kubelet_getters.go*
	1s	Could not read directory
	1p	Could not read directory %s: %v
	1p	Path %q does not exist
	1s	Path does not exist
	1s	Pod status updated
	1s	fail to obtain node from local cache
	1p	status for pod %v updated to %v
kubelet_network.go
	5pnetwork.pod-cidr-updating	Setting Pod CIDR: %v -> %v
	5snetwork.pod-cidr-updating	Updating Pod CIDR
kubelet_network_linux.go
	5p	Failed to ensure SNAT rule for packets marked by %v in %v chain %v: %v
	5s	Failed to ensure SNAT rule for packets marked by KUBE-MARK-MASQ chain in nat table KUBE-POSTROUTING chain
	5p	Failed to ensure filtering rule for %v: %v
	5s	Failed to ensure filtering rule for KUBE-POSTROUTING chain
	5s	Failed to ensure first masquerading rule exists
	5p	Failed to ensure marking rule for %v: %v
	5s	Failed to ensure marking rule for KUBE-MARK-DROP chain
	5s	Failed to ensure marking rule for KUBE-MARK-MASQ chain
	5p	Failed to ensure rule to drop invalid localhost packets in %v chain %v: %v
	5snetwork.firewall-failed	Failed to ensure rule to drop invalid localhost packets in filter table KUBE-FIREWALL chain
	5p	Failed to ensure rule to drop packet marked by %v in %v chain %v: %v
	5s	Failed to ensure rule to drop packet marked by the KUBE-MARK-DROP in KUBE-FIREWALL chain
	5s	Failed to ensure second masquerading rule exists
	5p	Failed to ensure that %s chain %s exists: %v
	5p	Failed to ensure that %s chain %s jumps to %s: %v
	5s	Failed to ensure that INPUT chain jumps to KUBE-FIREWALL
	5s	Failed to ensure that KUBE-FIREWALL chain exists
	5s	Failed to ensure that KUBE-FIREWALL rule exists
	5s	Failed to ensure that KUBE-MARK-DROP chain exists
	5s	Failed to ensure that KUBE-MARK-DROP rule exists
	5s	Failed to ensure that KUBE-MARK-MASQ chain exists
	5s	Failed to ensure that KUBE-MARK-MASQ rule exists
	5s	Failed to ensure that KUBE-POSTROUTING chain exists
	5snetwork.firewall-failed	Failed to ensure that OUTPUT chain jumps to KUBE-FIREWALL
	5s	Failed to ensure that POSTROUTING chain jumps to KUBE-POSTROUTING
	5s	Failed to ensure that filter table  from OUTPUT chain jumps to KUBE-FIREWALL chain
	5s	Failed to ensure that filter table INPUT chain jumps to KUBE-FIREWALL chain
	5s	Failed to ensure that filter table KUBE-FIREWALL chain exists
	5s	Failed to ensure that filter table exists KUBE-FIREWALL chain
	5s	Failed to ensure that iptables hint chain exists
	5s	Failed to ensure that nat chain exists KUBE-MARK-DROP chain
	5s	Failed to ensure that nat table exists KUBE-MARK-MASQ chain
	5s	Failed to ensure that nat table exists kube POSTROUTING chain
	5s	Failed to ensure that nat table from POSTROUTING chain jumps to KUBE-POSTROUTING chain
	5s	Failed to ensure third masquerading rule exists
	5p	Failed to ensure unmarking rule for %v: %v
	5s	Failed to ensure unmarking rule for KUBE-POSTROUTING chain
	5p	Failed to initialize %s iptables rules; some functionality may be missing.
	5s	Failed to initialize iptables rules; some functionality may be missing.
	5s	Failed to initialize protocol iptables rules; some functionality may be missing.
	5p	Initialized %s iptables rules.
	5s	Initialized iptables rules.
	5s	Initialized protocol iptables rules.
	5s	No iptables support on this system; not creating the KUBE-IPTABLES-HINT chain
	5p	Not using \`--random-fully\` in the MASQUERADE rule for iptables because the local version of iptables does not support it
	5p	Using \`--random-fully\` in the MASQUERADE rule for iptables
	5p	invalid iptables-drop-bit %v not in [0, 31]
	5p	invalid iptables-masquerade-bit %v not in [0, 31]
	5p	iptables-masquerade-bit %v and iptables-drop-bit %v must be different
kubelet_node_status.go*
	fs	Adding label from cloud provider
	fs	Adding node label from cloud provider
	fp	Adding node label from cloud provider: %s=%s
	fsnode.registering	Attempting to register node
	fpnode.registering	Attempting to register node %s
	fs	Controller attach-detach setting changed to false; updating existing Node
	fs	Controller attach-detach setting changed to true; updating existing Node
	fs	Controller attach/detach is disabled for this node; Kubelet will attach and detach volumes
	fs	Error getting the current node from lister
	gsnode.status-update-failed	Error updating node status, will retry
	gsnode.status-update-failed	Error updating node status, will retry with syncNodeStatus
	gpnode.status-update-failed	Error updating node status, will retry: %v
	5s	Error updating pod CIDR
	gsnode.status-fields-failed	Failed to set some node status fields
	gpnode.status-fields-failed	Failed to set some node status fields: %s
	gsnode.ready	Fast updating node status as it just became ready
	gp	Nil %q node object
	fpnode.already-registered	Node %s was previously registered
	gs	Node does not have NodeReady condition
	gsnode.not-ready-in-time	Node not becoming ready in time after startup
	fsnode.already-registered	Node was previously registered
	gpnode.condition-event	Recording %s event message for node %s
	gsnode.condition-event	Recording event message for node
	gs	Removing huge page resource which is no longer supported
	gp	Removing now unsupported huge page resource named: %s
	fs	Setting node annotation to enable volume controller attach/detach
	fs	Setting node annotation to keep pod volumes of terminated pods attached to the node
	gp	Setting node status at position %v
	gs	Setting node status condition code
	fsnode.registered	Successfully registered node
	fpnode.registered	Successfully registered node %s
	gp	Unable to calculate managed node capacity for %q: %v
	gs	Unable to construct v1.Node object for kubelet
	gp	Unable to construct v1.Node object for kubelet: %v
	lp	Unable to reconcile node %q with API server: error updating node: %v
	ls	Unable to reconcile node with API server,error updating node
	fpnode.register-failed	Unable to register node %q with API server: %v
	fp	Unable to register node %q with API server: error getting existing node: %v
	fp	Unable to register node %q with API server: no node instance returned
	fsnode.register-failed	Unable to register node with API server
	fsnode.register-failed	Unable to register node with API server, error getting existing node
	fs	Unable to register node with API server, no node instance returned
	fsnode.register-failed	Unable to register node with API server, reason is forbidden
	gsnode.status-update-exhausted	Unable to update node status
	gpnode.status-update-exhausted	Unable to update node status: %v
	gs	Updating node status
	gp	Zero out resource %s capacity in existing node.
	gs	Zero out resource capacity in existing node
	gp	the node label %s=%s will overwrite default setting %s
	gs	the node label will overwrite default setting
	gp	{}
kubelet_nodecache.go
	fs	failed to check if node is newer; using informer node
	fs	failed to list node; using cached node
kubelet_pods.go*
	1s	
	1s	API phase was terminal, updating phase to match
	2s	Api pod and running pod are pending termination
	2s	Api pod is pending termination
	3p	Block volume cannot be satisfied for container %q, because the volume is missing or the volume mapper is nil: %+v
	3s	Block volume cannot be satisfied for container, because the volume is missing or the volume mapper is nil
	gpnetwork.host-ip-missing	Cannot get host IP: %v
	gsnetwork.host-ip-missing	Cannot get host IPs
	1p	Cannot get host IPs: %v
	2spod.orphan-containers-cleaning	Clean up containers for orphaned pod we had not seen before
	ps	Clean up orphaned mirror pods
	2s	Clean up orphaned pod cgroups
	2s	Clean up orphaned pod containers
	2s	Clean up orphaned pod directories
	2s	Clean up orphaned pod statuses
	2s	Clean up orphaned pod user namespace allocations
	2s	Clean up pod workers for terminated pods
	9s	Clean up probes for terminated pods
	9s	Clean up probes for terminating and terminated pods
	3p	Could not determine if subPath %s exists; will not attempt to change its permissions
	3s	Could not determine if subPath exists, will not attempt to change its permissions
	1s	Could not find executable, default mappings will be used for the user namespaces
	3s	Creating hosts mount for container
	ps	Deleted mirror pod
	2s	Deleted pod
	3p	Device will be attached to container %q. Path on host: %v
	3s	Device will be attached to container in the corresponding path on host
	ps	Encountered error when deleting mirror pod
	1s	Error listing containers
	1p	Error listing containers: %#v
	1p	Error on creating %q: %v
	1s	Error on creating dir
	2s	Failed cleaning up orphaned pod directories
	2p	Failed cleaning up orphaned pod directories: %v
	2s	Failed cleaning up orphaned pod user namespaces allocations
	2s	Failed killing the pod
	2p	Failed killing the pod %q: %v
	3s	Failed to create subPath directory for volumeMount of the container
	2s	Failed to destroy orphaned pod cgroup
	1s	Failed to parse env file
	3svolume.subpath-failed	Failed to prepare subPath for volumeMount of the container
	3p	Failed to reduce cpu time for pod %q pending volume cleanup due to %v
	3s	Failed to reduce cpu time for pod pending volume cleanup
	ns	Failed to update QoS cgroups while killing pod
	np	Failed to update QoS cgroups while killing pod: %v
	1s	Generating pod status
	1p	Generating status for %q
	1s	Got phase for pod
	2s	Handling termination and deletion of the pod to pod workers
	gs	Hostname for pod was too long, truncated it
	2s	Killing unwanted pod
	2p	Killing unwanted pod %q
	2s	Marking api pod pending termination
	2s	Marking pod termination
	2s	Marking running pod pending termination
	1s	Missing runtime resources information for resizing container
	3p	Mount cannot be satisfied for container %q, because the volume is missing (ok=%v) or the volume mounter (vol.Mounter) is nil (vol=%+v): %+v
	3p	Mount cannot be satisfied for container %q, because the volume is missing or the volume mounter is nil: %+v
	3svolume.mounter-missing	Mount cannot be satisfied for the container, because the volume is missing or the volume mounter (vol.Mounter) is nil
	3s	Mount has propagation
	2p	Orphaned pod %q found, but volumes not yet removed.  Reducing cpu to minimum
	2ppod.orphan-cgroups-removing	Orphaned pod %q found, removing pod cgroups
	2s	Orphaned pod found, but volumes not yet removed.  Reducing cpu to minimum
	2spod.orphan-cgroups-removing	Orphaned pod found, removing pod cgroups
	3p	Pod %q container %q mount %q has propagation %q
	2p	Pod %q is terminated, Error getting runtimeStatus from the podCache: %s
	4p	Pod %q is terminated, but pod cgroup sandbox has not been cleaned up
	2p	Pod %q is terminated, but some containers are still running
	2p	Pod %q is terminated, but some containers have not been cleaned up: %s
	3p	Pod %q is terminated, but some volumes have not been cleaned up
	1spod.illegal-phase-transition	Pod attempted illegal phase transition
	1ppod.illegal-phase-transition	Pod attempted illegal phase transition from %s to %s: %v
	1s	Pod default case, pending
	2s	Pod is pending termination
	2s	Pod is restartable after termination due to UID reuse
	2s	Pod is restartable after termination due to UID reuse, but pod phase is terminal
	bs	Pod is terminated and all resources are reclaimed
	2s	Pod is terminated, Error getting runtimeStatus from the podCache
	4s	Pod is terminated, but pod cgroup sandbox has not been cleaned up
	2s	Pod is terminated, but some container status has not yet been reported
	2s	Pod is terminated, but some containers are still running
	2s	Pod is terminated, but some containers have not been cleaned up
	3s	Pod is terminated, but some volumes have not been cleaned up
	1s	Pod waiting > 0, pending
	1s	Pod will be restarted because it is in the desired set and not known to the pod workers (likely due to UID reuse)
	rs	Programmer error, did not report a kubelet_working_pods metric for a value returned by SyncKnownPods
	ps	Programmer error, restartable pod was a mirror pod but activePods should never contain a mirror pod
	2s	Running pod is pending termination
	ns	SetPodResizeStatus failed
	1s	Status manager phase was terminal, updating phase to match
	6pimage.pull-secret-missing	Unable to retrieve pull secret %s/%s for %s/%s due to %v.  The image pull may not succeed.
	6simage.pull-secret-missing	Unable to retrieve pull secret, the image pull may not succeed.
	1s	Unable to retrieve pv
	1s	Unable to retrieve pvc
	is	Unknown runtime handler
	3p	container: %v/%v/%v podIPs: %q creating hosts mount: %v
	2p	deleted pod %q
	pp	encountered error when deleting mirror pod %q : %v
	6s	error getting image volume digest
	3p	failed to create subPath directory for volumeMount %q of container %q: %v
	is	failed to look up the runtime handler
	3pvolume.subpath-failed	failed to prepare subPath for volumeMount %q of container %q: %v
	ns	failed to read memory cgroup config for the pod
	ns	failed to read memory cgroup limits for the pod
	1s	failed to resolve recursive read-only mode
	gp	hostname for pod:%q was longer than %d. Truncated hostname to :%q
	2p	marking pod pending termination %q
	2p	marking pod termination %q
	2p	pod %q is pending termination
	1p	pod default case, pending
	1p	pod waiting > 0, pending
	3s	recursive read-only mount needs feature gate to be enabled
	ns	resource allocation not found in checkpoint store
	1p	unable to retrieve pv %s - %v
	1p	unable to retrieve pvc %s:%s - %v
	1s	user namespaces: executable not found, using default mappings
	1s	user namespaces: user found, using mappings from getsubids
	1s	user namespaces: user not found, using default mappings
kubelet_resources.go
	ns	Allocatable
	np	allocatable: %v
kubelet_volumes.go
	3pvolume.orphan-errors-folded	%v : There were a total of %v errors similar to this. Turn up verbosity to see them.
	3svolume.orphan-dir-cleaned	Cleaned up orphaned pod volumes dir
	3s	Cleaned up orphaned volume from pod
	3p	Cleaned up orphaned volume from pod %q at %s
	3s	Cleaned up orphaned volume subpath from pod
	3p	Cleaned up orphaned volume subpath from pod %q at %s
	3s	Could not read directory
	3p	Failed to remove orphaned pod %q dir; err: %v
	3svolume.orphan-dir-failed	Failed to remove orphaned pod dir
	3s	Failed to remove orphaned pod subdir
	3s	Orphan pod
	3p	Orphan pod: %v
	3pvolume.orphan-not-cleaned	Orphaned pod %q found, but volumes are not cleaned up
	3pvolume.orphan-dir-removing	Orphaned pod %q found, removing
	3svolume.orphan-dir-failed	Orphaned pod found, but failed to remove volumes subdir
	3svolume.orphan-not-cleaned	Orphaned pod found, but volumes are not cleaned up
	3svolume.orphan-dir-removing	Orphaned pod found, removing
	3s	Pod found, but error occurred during checking mounted volumes from disk
	3s	Pod found, but volumes are still mounted on disk
	3s	Pod is pending termination
	3svolume.orphan-errors-folded	There were many similar errors. Turn up verbosity to see them.
	3p	Using volume plugin %q to mount %s
	3s	Using volume plugin for mount
	3p	pod %q found, but error %v occurred during checking mounted volumes from disk
	3p	pod %q found, but volumes are still mounted on disk %v
kubenet_linux.go
	5p	%s event didn't contain pod CIDR
	5p	** failed to set up CNI with %v err:%v
	5s	** failed to set up CNI with json format
	5p	Adding %s/%s to '%s' with CNI '%s' plugin and runtime: %+v
	5s	Adding pod to network with CNI plugin and runtime
	5s	Attempting to get address for the interface failed
	5p	CNI network config set to %v
	5s	CNI network config set to json format
	5s	Container does not have IP registered. Ignoring teardown call
	5p	Failed to clean up %s/%s after SetUpPod failure: %v
	5s	Failed to clean up pod after SetUpPod failure
	5p	Failed to delete %q network: %v
	5s	Failed to delete loopback network
	5p	Failed to delete loopback network: %v
	5s	Failed to delete the interface network
	5s	Failed to disable DAD in container
	5p	Failed to disable DAD in container: %v
	5p	Failed to ensure %v chain %v
	5p	Failed to ensure %v chain %v jump to %v chain: %v
	5s	Failed to ensure MASQ rule
	5p	Failed to ensure MASQ rule: %v
	5s	Failed to ensure filter table KUBE-DEDUP chain
	5s	Failed to ensure filter table OUTPUT chain jump to KUBE-DEDUP chain
	5s	Failed to ensure packets from cbr0 gateway to be accepted with error
	5p	Failed to ensure packets from cbr0 gateway:%v to be accepted with error:%v
	5s	Failed to ensure packets from podCidr but has mac address of cbr0 to get dropped.
	5p	Failed to ensure packets from podCidr[%v] but has mac address of cbr0 to get dropped. err:%v
	5p	Failed to find default bridge MTU, using %d: %v
	5s	Failed to find default bridge MTU, using default value
	5s	Failed to flush dedup chain
	5p	Failed to flush dedup chain: %v
	5p	Failed to generate CNI network config with cidr %s at index:%v: %v
	5s	Failed to generate CNI network config with cidr at the index
	5s	Failed to get ebtables version. Skip syncing ebtables dedup rules
	5p	Failed to get ebtables version. Skip syncing ebtables dedup rules: %v
	5p	Failed to remove pod IP %s from shaper: %v
	5s	Failed to remove pod IP from shaper
	5s	Filtering packets with ebtables
	5p	Filtering packets with ebtables on mac address: %v, gateway: %v, pod CIDR: %v
	5s	Flushing dedup chain
	5p	Ignoring subsequent pod CIDR update to %s
	5s	Ignoring subsequent pod CIDR update to new cidr
	5s	Kubenet failed to retrieve network namespace path
	5p	Kubenet failed to retrieve network namespace path: %v
	5s	Kubenet: PodCIDR is set to new value
	5p	Removing %s/%s from '%s' with CNI '%s' plugin and runtime: %+v
	5p	Removing old address %s from %s
	5s	Removing old address from the interface
	5p	Removing pod IP %s from shaper for (%s/%s)
	5s	Removing pod IP from shaper for the pod
	5s	Removing pod from network with CNI plugin and runtime
	5p	Removing pod port mappings from IP %s
	5s	Removing pod port mappings from the IP
	5p	SetUpPod took %v for %s/%s
	5s	SetUpPod took time
	5p	TearDownPod took %v for %s/%s
	5s	TearDownPod took time
	5s	The event didn't contain pod CIDR
	5s	This node has multiple pod cidrs assigned and dual stack is not enabled. ignoring all except first cidr
	5p	Using interface %s MTU %d as bridge MTU
	5s	Using the interface MTU value as bridge MTU
	5p	attempting to get address for interface: %s failed with err:%v
	5p	can't set sysctl %s: %v
	5s	can't set sysctl bridge-nf-call-iptables
	5p	container %s (%s/%s) does not have recorded. ignoring teardown call
	5p	kubenet: PodCIDR is set to %q
kuberuntime_container.go*
	7s	Can't make a container ref
	1p	Can't make a ref to pod %q, container %v: %v
	7s	Cannot calculate restartCount from the log directory
	7s	Computing init container action
	8pcontainer.exited-normally	Container %q exited normally
	8pcontainer.kill-failed	Container %q termination failed with gracePeriod %d: %v
	8scontainer.exited-normally	Container exited normally
	8scontainer.kill-failed	Container termination failed with gracePeriod
	7p	ContainerStatus for %s error: %v
	7s	ContainerStatus return error
	1s	Couldn't make a ref to pod
	7s	Failed to create legacy symbolic link
	7p	Failed to create legacy symbolic link %q to container %q log %q: %v
	8scontainer.poststart-failed	Failed to execute PostStartHook
	7s	Failed to get container status
	8scontainer.kill-failed	Failed to kill container
	8pcontainer.kill-failed	Failed to kill container %q(id=%q) in pod %q: %v, %v
	7p	Generating ref for container %s: %#v
	7s	Init container has been initialized
	8scontainer.kill-failed	Kill container failed
	8pcontainer.killing	Killing container %q with %d second grace period
	8pcontainer.killing	Killing container %q with a %d second grace period
	8pcontainer.killing-with-override	Killing container %q, but using %d second grace period override
	8pcontainer.killing-with-override	Killing container %q, but using a %d second grace period override
	8scontainer.killing	Killing container with a grace period
	8scontainer.killing-with-override	Killing container with a grace period override
	7s	ListContainers error
	7p	ListContainers error: %v
	7s	ListContainers failed
	7s	Log directory exists but could not calculate restartCount
	7p	No ref for container %q
	8scontainer.prestop-completed	PreStop hook completed
	8scontainer.prestop-failed	PreStop hook failed
	8scontainer.prestop-overran	PreStop hook not completed in grace period
	dscontainer.removing	Removing container
	dpcontainer.removing	Removing container %q
	7s	Removing init container
	7p	Removing init container %q instance %q %d
	8scontainer.prestop-running	Running preStop hook
	8p	Running preStop hook for container %q
	7s	This should not happen, init container is in unknown state but not failed
	7s	UpdateContainerResources failed
	9s	Using probe-level grace period that is greater than the pod-level grace period
	7p	error on creating termination-log file %q: %v
	7p	failed to get container status for %v: %v
	7p	failed to remove pod init container %q: %v; Skipping pod %q
	7p	getKubeletContainers failed: %v
	8p	killContainer %q(id=%q) for pod %q failed: %v
	8p	preStop hook for container %q completed
	8p	preStop hook for container %q did not complete in %d seconds
	8pcontainer.prestop-failed	preStop hook for container %q failed: %v
	7p	unable to set termination-log file permissions %q: %v
	4s	updatePodSandboxResources failed: unimplemented; this call is best-effort: proceeding with resize
kuberuntime_container_linux.go*
	3s	Cannot calculate swap allocation amount; disallowing swap
	7s	Enforcing CFS quota
	ns	Failed to detect the availability of the swap controller, assuming not available
	7s	Failed to get hugepage size from resource
	7p	Failed to get hugepage size from resource name: %v
	ms	MemoryQoS config for container
	ns	No swap cgroup controller present
	7s	Size is invalid
	ns	Swap configuration under cgroup v1 is unexpected
	3s	cannot calculate swap allocation amount; disallowing swap
	7p	pageSize is invalid: %v
	ns	swap configuration under cgroup v1 is unexpected
kuberuntime_container_windows.go*
	7s	Mutually exclusive options: CPUCount priority > CPUMaximum priority on Windows Server Containers. CPUMaximum should be ignored
kuberuntime_gc.go
	dp	Container %q is still running, not removing symlink %q.
	ds	Container is still running, not removing symlink
	ds	Container status is nil
	ds	Error getting ContainerStatus for containerID
	dp	Error getting ContainerStatus for containerID %q: %v
	dscontainer-gc.container-remove-failed	Failed to remove container
	dp	Failed to remove container %q: %v
	ds	Failed to remove container log dead symlink
	dp	Failed to remove container log dead symlink %q: %v
	dscontainer-gc.log-dir-remove-failed	Failed to remove pod logs directory
	dp	Failed to remove pod logs directory %q: %v
	dscontainer-gc.sandbox-remove-failed	Failed to remove sandbox
	dp	Failed to remove sandbox %q: %v
	ds	Failed to stop container
	dp	Failed to stop container %q: %v
	dp	Failed to stop sandbox %q before removing: %v
	dscontainer-gc.sandbox-stop-failed	Failed to stop sandbox before removing
	ds	Removed symlink
	ds	Removing pod logs
	ds	Removing sandbox
	dp	Removing sandbox %q
	ds	Unable to obtain container ID
	dp	removed symlink %s
	dp	unable to obtain container Id: %v
kuberuntime_image.go
	6s	Failed to get image filesystem
	6s	Failed to get image status
	6s	Failed to list images
	6simage.pull-failed	Failed to pull image
	6s	Failed to remove image
	6p	ImageStatus for image %q failed: %v
	6p	ListImages failed: %v
	6pimage.pull-failed	Pull image %q failed: %v
	6p	Pulling image %q without credentials
	6s	Pulling image without credentials
	6p	Remove image %q failed: %v
	6s	WARNING: RuntimeHandler is empty
kuberuntime_manager.go*
	7p	%s
	7pcontainer.start-failed	%v %+v start failed in pod %v: %v: %s
	7pcontainer.start-failed	%v %v start failed in pod %v: %w: %s
	7pcontainer.start-failed	%v start failed: %v: %s
	1s	Aborting attempt to set pod memory limit less than current memory usage
	ns	Allocated pod resize is not currently feasible
	ascontainer.back-off	Back-off restarting failed container
	apcontainer.back-off	Backing Off restarting %v %+v in pod %v
	ascontainer.back-off	Backing Off restarting container in pod
	ascontainer.back-off-checked	Checking backoff for container in pod
	7p	Completed init container %q for pod %q
	7s	Completed init container for pod
	7pcontainer.start-wanted	Container %+v is dead, but RestartPolicy says that we should restart it.
	8pcontainer.restart-reason	Container %q (%q) of pod %s: %s
	7pcontainer.start-wanted	Container %q of pod %q is not in the desired state and shall be started
	7s	Container does not have metadata
	7p	Container does not have metadata: %+v
	7scontainer.start-wanted	Container of pod is not in the desired state and shall be started
	ipruntime.initialized	Container runtime %s initialized, version: %s, apiVersion: %s
	isruntime.initialized	Container runtime initialized
	7scontainer.start-failed-detail	Container start failed in pod
	4p	Convert %q sandbox %v of pod %q failed: %v
	1p	Convert %s container %v of pod %q failed: %v
	1s	Convert container of pod failed
	4s	Convert sandbox of pod failed
	1s	Couldn't make a ref to pod
	1p	Couldn't make a ref to pod %q: '%v'
	4ssandbox.create-failed	CreatePodSandbox for pod failed
	4psandbox.created	Created PodSandbox %q for pod %q
	4ssandbox.created	Created PodSandbox for pod
	7pcontainer.creating	Creating %v %+v in pod %v
	4s	Creating PodSandbox for pod
	4p	Creating PodSandbox for pod %q
	7scontainer.creating	Creating container in pod
	4p	Creating sandbox for pod %q
	4psandbox.ip-determined	Determined the ip %v for pod %q after sandbox changed
	4ssandbox.ip-determined	Determined the ip for pod after sandbox changed
	7s	Disabled CFS quota
	7p	Failed to create directory %q: %v
	1s	Failed to create pod log directory
	6s	Failed to ensure image
	is	Failed to get pod runtime handler
	4p	Failed to get pod sandbox status: %v; Skipping pod %q
	4s	Failed to get pod sandbox status; Skipping pod
	7s	Failed to initialize the pod, as the init container failed to start, aborting
	4s	Failed to invoke sandbox ready callback, continuing with pod creation
	4s	Failed to notify runtime for UpdatePodSandboxResources
	4s	Failed to notify runtime to rollback UpdatePodSandboxResources
	7s	Failed to prepare dynamic resources
	7s	Failed to register CRI auth plugins
	7p	Failed to register CRI auth plugins: %v
	2s	Failed to remove pod from actuated state
	ns	Failed to set cgroup config
	1s	Failed to set permissions on pod log directory
	8s	Failed to start the restartable init container for the pod, skipping
	4ssandbox.stop-failed	Failed to stop sandbox
	4psandbox.stop-failed	Failed to stop sandbox %q
	1s	Failed to update pod-level actuated resources
	6p	Flags --image-credential-provider-config or --image-credential-provider-bin-dir were set but the feature gate %s was disabled, these flags will be ignored
	6s	Flags --image-credential-provider-config or --image-credential-provider-bin-dir were set but the feature gate was disabled, these flags will be ignored
	4p	GeneratePodSandboxConfig for pod %q failed: %v
	4s	GeneratePodSandboxConfig for pod failed
	6s	Get image volumes for pod failed
	isruntime.version-failed	Get runtime version failed
	ipruntime.version-failed	Get runtime version failed: %v
	ns	GetPodCgroupConfig for CPU failed
	ns	GetPodCgroupConfig for memory failed
	ns	GetPodCgroupMemoryUsage failed
	8s	Internal container post-stop lifecycle hook failed for container in pod with error
	8s	Killing container before removal
	8pcontainer.killing-unwanted	Killing unwanted container %q(id=%q) for pod %q
	8scontainer.killing-unwanted	Killing unwanted container for pod
	8scontainer.restart-reason	Message for Container of pod
	1s	Missing actuated pod level resource record
	7s	Missing actuated resource record
	7s	Missing runtime resource information for container
	4psandbox.multiple-ready	Multiple sandboxes are ready for Pod %q. Need to reconcile them
	4ssandbox.multiple-ready	Multiple sandboxes are ready for Pod. Need to reconcile them
	4psandbox.none-ready	No ready sandbox for pod %q can be found. Need to start a new one
	4ssandbox.none-ready	No ready sandbox for pod can be found. Need to start a new one
	4psandbox.none-found	No sandbox for pod %q can be found. Need to start a new one
	4ssandbox.none-found	No sandbox for pod can be found. Need to start a new one
	1s	Pod marked for RestartAllContainers
	4s	Pod sandbox and network ready, invoking callback
	4s	Pod was deleted and sandbox failed to be created
	4psandbox.status-failed	PodSandboxStatus of sandbox %q for pod %q error: %v
	4ssandbox.status-failed	PodSandboxStatus of sandbox for pod
	6s	Pulled image
	ds	Removing container before pod restarts
	1s	Retrieved pods from runtime
	mp	Runtime api version %s is not supported, only %s is supported now
	1s	Runtime does not set pod status timestamp
	4s	Sandbox does not have metadata
	4p	Sandbox does not have metadata: %+v
	4psandbox.changed	Sandbox for pod %q has changed. Need to start a new one
	4psandbox.no-ip	Sandbox for pod %q has no IP address. Need to start a new one
	4ssandbox.changed	Sandbox for pod has changed. Need to start a new one
	4ssandbox.no-ip	Sandbox for pod has no IP address. Need to start a new one
	7s	SetPodLevelResources failed
	4psandbox.stopping-containers-dead	Stopping PodSandbox for %q because all other containers are dead.
	4psandbox.stopping-to-replace	Stopping PodSandbox for %q, will start new one
	4ssandbox.stopping-containers-dead	Stopping PodSandbox for pod, because all other containers are dead
	4ssandbox.stopping-to-replace	Stopping PodSandbox for pod, will start new one
	4p	SyncPod received new pod %q, will create a sandbox for it
	4s	SyncPod received new pod, will create a sandbox for it
	1s	Syncing Pod
	1p	Syncing Pod %q: %+v
	ms	This runtime api version is not supported
	ns	Unable to get pod cgroup cpu config
	ns	Unable to get pod cgroup memory config
	ms	Unable to get resource configuration
	7s	Updating container resources
	5s	Updating runtime config through cri with podcidr
	apcontainer.back-off-checked	checking backoff for container %q in pod %q
	1ppod.actions-computed	computePodActions got %+v for pod %q
	1spod.actions-computed	computePodActions got for pod
	4psandbox.create-failed	createPodSandbox for pod %q failed: %v
	1p	getPodContainerStatuses for pod %q failed: %v
	1s	getPodContainerStatuses for pod failed
	4p	getSandboxIDByPodUID got sandbox IDs %q for pod %q
	4s	getSandboxIDByPodUID got sandbox IDs for pod
	8p	internal container post-stop lifecycle hook failed for container %v in pod %v with error %v
	8p	killContainer %q(id=%q) for pod %q failed: %v
	8scontainer.killing-unwanted-failed	killContainer for pod failed
	2spod.kill-sync-failed	killPodWithSyncResult failed
	2ppod.kill-sync-failed	killPodWithSyncResult failed: %v
	7s	podResources.CPUQuota or podResources.CPUShares is nil
	7s	podResources.CPUShares is nil
	7s	podResources.Memory is nil
	ds	removeContainer for pod failed
	nsresize.update-failed	updateContainerResources failed
	7s	updatePodContainerResources failed
	5p	updating runtime config through cri with podcidr %v
kuberuntime_sandbox.go*
	1p	Create pod log directory for pod %q failed: %v
	4psandbox.create-failed	CreatePodSandbox for pod %q failed: %v
	1s	Failed to create log directory for pod
	4ssandbox.create-failed	Failed to create sandbox for pod
	4s	Failed to generate sandbox config for pod
	4s	Failed to list pod sandboxes
	4s	Failed to list sandboxes for pod
	4p	GeneratePodSandboxConfig for pod %q failed: %v
	4p	ListPodSandbox failed: %v
	4p	ListPodSandbox with pod UID %q failed: %v
	4p	Pod Sandbox reported an unparseable IP (Primary) %v
	4p	Pod Sandbox reported an unparseable IP (additional) %v
	4s	Pod Sandbox reported an unparseable additional IP
	4s	Pod Sandbox reported an unparseable primary IP
	5ssandbox.no-network-info	Pod Sandbox status doesn't have network information, cannot report IPs
	1p	Running pod %s with RuntimeHandler %q
	is	Running pod with runtime handler
kuberuntime_sandbox_linux.go
	4s	Enforcing CFS quota
labels.go*
	7p	Container doesn't have label %s, it may be an old or invalid container
	7s	Container doesn't have requested label, it may be an old or invalid container
	7s	Label not found
	7p	Unable to get %q from annotations %q: %v
	7s	Unable to get label value from annotations
	7s	Unable to marshal container ports for container
	1p	Unable to marshal container ports for container %q for pod %q: %v
	8s	Unable to marshal lifecycle PreStop handler for container
	8p	Unable to marshal lifecycle PreStop handler for container %q of pod %q: %v
linux.go
	5p	Didn't find bandwidth interface, creating
	5p	Output from tc: %s
	5p	Running: %s %s
listers.go
	ls	Warning: can not retrieve list of objects using index
	lp	can not retrieve list of objects using index : %v
loader.go
	mp	Config loaded from file:  {}
	mp	Config not found: %s
	mp	{}
local.go
	3p	%s is still mounted, despite call to unmount().  Will try again next sync loop.
	3s	Expansion of directory based local volumes is NO-OP
	3p	Failed to unmount: %v
	3p	IsNotMountPoint check failed: %v
	3p	LocalVolume mount setup: PodDir(%s) VolDir(%s) Mounted(%t) Error(%v), ReadOnly(%t)
	3p	MapPodDevice returning path %s
	3p	Mount of volume %s failed: %v
	3p	Unmounting volume %q at path %q\\n
	3p	attempting to mount %s
	3p	cannot collect mounting information: %s %v
	3p	cannot validate mount point: %s %v
	3s	expansion of directory based local volumes is NO-OP
	3p	failed to remove %s: %v
	3p	local: failed to remove %s: %v
	3p	local: mounting device %s to %s
	3p	local: reconstructing volume %q (pod volume mount: %q) with device %q
	3p	local: successfully mount device %s at %s (fstype: %s)
	3p	mkdir failed on disk %s (%v)
log.go
	mp	kubelet config controller: %s
log_metrics.go
	rs	Failed to get pod stats
	rp	failed to get pod stats: %v
logging.go
	ip	[core] %s
	ip	[core] %sgrpc: addrConn.createTransport failed to connect to %s. Err: %v
	ip	[transport] %s
logs.go*
	sp	Container %q is not running (state=%q)
	ss	Container is not running
	ss	Failed to remove file watch
	ss	Failed when parsing line in log file
	ss	Failed when writing line to log file
	sp	Failed with err %v when parsing log for log file %q: %q
	sp	Failed with err %v when writing log for log file %q: %+v
	sp	Finish parsing log file %q
	sp	Finish parsing log file %q, hit bytes limit %d(bytes)
	ss	Finished parsing log file
	ss	Finished parsing log file, hit bytes limit
	sp	Fsnotify watch error: %v, %d error retries remaining
	ss	Incomplete line in log file
	sp	Incomplete line in log file %q: %q
	ss	Received fsnotify watch error, retrying unless no more retries left
	ss	Received unexpected fsnotify event, retrying
	sp	Unexpected fsnotify event: %v, retrying...
	sp	failed to remove file watch %q: %v
	mp	{}
machine.go
	rp	CPU %s is offline, skipping
	rp	Cannot determine CPU %s online state, skipping
	rp	Cannot find files matching pattern (pathPattern: %s),  number of unique %s set to 0
	rp	Cannot get machine architecture, err: %v
	rp	Cannot open %s, number of unique %s  set to 0
	rp	Cannot read number of books correctly, number of books set to %d
	rp	Cannot read number of drawers correctly, number of drawers set to %d
	rp	Cannot read number of physical cores correctly, number of cores set to %d
	rp	Cannot read number of sockets correctly, number of sockets set to %d
	rp	Cannot read vendor id correctly, set empty.
	rp	failed to get cache information for node %d: %v
machine_libipmctl.go
	rp	Attempting to un-initialize libipmctl
	rp	There are no NVM devices!
	rp	There are no NVM devices.
	rp	Unable to get NVM capacity. Status code: %d
	rp	Unable to get all NVM devices. Status code: %d
	rp	Unable to get details of NVM device %q. Status code: %d
	rp	Unable to get number of NVM devices. Status code: %d
	rp	libimpctl has not been initialized. NVM information will not be available
	rp	libipmctl has not been initialized. NVM information will not be available
	rp	libipmctl has not been initialized; not un-initializing.
machine_no_libipmctl.go
	rp	libimpctl not available, doing nothing.
	rp	libipmctl not available, doing nothing.
manager.go*
	rp	--docker_only should be set when collecting Resctrl metrics! See the runtime docs.
	os	Add resource annotations
	rp	Added container: %q (aliases: %v, namespace: %q)
	os	Bad registration request from device plugin
	os	Bad registration request from device plugin with resource
	op	Bad registration request from device plugin with resource name %q: %s
	op	Bad registration request from device plugin: %s
	rp	Cannot detect current cgroup on cgroup v2
	rp	Cannot gather resctrl metrics: %v
	os	Checkpoint file written
	os	Clearing health cache for driver upon stream exit
	os	Container assumed running
	os	Container detected running, nothing to do
	os	Container found in map but not in running set
	os	Container found in the initial running set
	os	Container found in the initial set, assumed running
	os	Container not found in the initial map, assumed NOT running
	os	Container not present in the initial running set
	os	Continue after failing to read checkpoint file. Device allocation info may NOT be up-to-date
	op	Continue after failing to read checkpoint file. Device allocation info may NOT be up-to-date. Err: %v
	rp	Could not configure a source for OOM detection, disabling OOM events: %v
	os	Could not find claim info for resource claim
	os	Could not find generated name for resource claim
	os	Could not find generated name for resource claim in pod status
	os	Could not find matching resource claim in container spec
	rp	Could not get machine info: %v
	rp	Could not retrieve exit code for container %q: %v (using -1)
	epoom.container-event	Created an OOM event in container %q at %v
	os	Created deprecation file
	os	Created new claim info cache entry
	os	Creating DRA manager
	os	Creating Device Plugin manager
	op	Creating Device Plugin manager at %s
	os	DRA health update channel is full, discarding pod update notification
	os	Deleted claim info cache entry
	rp	Destroyed container: %q (aliases: %v, namespace: %q)
	rp	Destroyed container: %q (aliases: %v, namespace: %q, exit_code: %d)
	os	Determined CDI devices for pod
	os	Device plugin connected
	op	Endpoint (%s, %v) became unhealthy
	osdevice.endpoint-unhealthy	Endpoint became unhealthy
	rp	Error getting data for container %s because of race condition
	rp	Error getting devices cgroup path: %v
	rp	Error getting perf_event cgroup path: %q
	rp	Error getting resctrl path: %q
	os	Error on writing checkpoint
	os	Error receiving from WatchResources stream
	rp	Exiting global housekeeping thread
	rp	Exiting thread watching subcontainers
	rp	Expected the request to match only one container
	os	Fail to clean up stale content under socket dir
	op	Fail to clean up stale contents under %s: %v
	os	Failed to clear health info cache for driver
	op	Failed to create deprecation file at %s
	os	Failed to create deprecation file at socket dir
	rp	Failed to create existing container: %s: %s
	rp	Failed to destroy existing container: %s: %s
	rp	Failed to detect containers: %s
	os	Failed to dial device plugin with request
	op	Failed to dial device plugin with request %v: %v
	os	Failed to get claim infos for container
	os	Failed to listen to socket while starting device plugin registry
	rp	Failed to process watch event %+v: %v
	os	Failed to read checkpoint V1 file
	os	Failed to read data from checkpoint
	rp	Failed to register collectors for %q: %v
	os	Failed to remove file
	op	Failed to remove file %s: %v
	os	Failed to retrieve checkpoint
	op	Failed to retrieve checkpoint for %q: %v
	os	Failed to stat file
	op	Failed to stat file %s: %v
	rp	Failed to stop wacher %v with error: %v
	os	Failed to update health info cache
	os	Failed to write checkpoint file
	os	Found existing claim info cache entry
	op	Found pre-allocated devices for resource %s container %q in Pod %q: %v
	os	Found pre-allocated devices for resource on pod
	rp	GPU metrics may be unavailable/incomplete for container %q: %v
	rp	GPU metrics may be unavailable/incomplete for container %s: %s
	os	GetAllocatableDevices
	rp	Global Housekeeping(%d) took %s
	op	Got Plugin %s at endpoint %s with versions %v
	os	Got Plugin at endpoint with versions
	rp	Got config from %q: %q
	osdevice.plugin-registered	Got registration request from device plugin with resource
	opdevice.plugin-registered	Got registration request from device plugin with resource name %q
	os	Health info changed, but no active pods found using the affected devices
	os	Health info changed, checking affected pods
	os	Ignoring negative health check timeout, using default
	os	Issuing a GetPreferredAllocation call for container
	op	Issuing a GetPreferredAllocation call for container, %s, of pod %s
	os	Issuing a PreStartContainer call for container
	op	Issuing an PreStartContainer call for container, %s, of pod %s
	os	Known devices
	os	Looking for needed resources
	rp	Machine: %+v
	os	Making allocation request for device plugin
	op	Making allocation request for devices %v for device plugin %s
	osdevice.unhealthy	Mark all resources Unhealthy for resource
	opdevice.unhealthy	Mark all resources Unhealthy for resource %s
	os	Need devices to allocate for pod
	op	Needs to allocate %d %q for pod %q container %q
	os	Needs to re-allocate device plugin resources for pod
	os	No CDI devices, no claim generated
	os	No devices needed, nothing to do
	os	No need to prepare resources, no claim generated
	os	NodePrepareResource succeeded
	os	NodeUnprepareResource succeeded
	rp	Perf event metrics will not be available for container %q: %v
	os	Plugin options indicate to skip GetPreferredAllocation for resource
	op	Plugin options indicate to skip GetPreferredAllocation for resource: %s
	os	Plugin options indicate to skip PreStartContainer for resource
	op	Plugin options indicate to skip PreStartContainer for resource: %s
	os	Pod deleted from activePods, skip to reAllocate
	os	Pods to be removed
	os	Processed device updates for resource
	os	Processing resource
	os	Read data from a V1 checkpoint
	os	Read data from checkpoint file
	rp	Recovery completed
	os	Registered endpoint
	op	Registered endpoint %v
	op	Registering Plugin %s at endpoint %s
	os	Registering plugin at endpoint
	rp	Registration of the raw container factory failed: %v
	os	Resources already prepared
	os	Sending health update notification for pods
	op	Serving device plugin registration server on %q
	os	Serving device plugin registration server on socket
	os	Skipping allocation for DRA-backed extended resource
	os	Skipping unused resource
	rp	Started watching for new ooms in manager
	os	Starting Device Plugin manager
	rp	Starting recovery of all containers
	os	Stopping health monitoring due to context cancellation
	os	Stream ended with EOF
	rp	Unable to parse event max age duration %q: %v
	rp	Unable to parse integer from %q: %v
	os	Unexpected: healthyDevices and endpoints are out of sync
	os	Unexpected: unhealthyDevices and endpoints are out of sync
	os	Unexpected: unhealthyDevices and endpoints became out of sync
	rp	Unknown event storage policy %q when parsing max age
	rp	Unknown event storage policy %q when parsing max event limit
	os	Unpreparing pod resources in reconcile loop
	os	Unpreparing pod resources in reconcile loop failed, will retry
	op	Unprivileged containerized plugins might not work. Could not set selinux context on %s: %v
	os	Unprivileged containerized plugins might not work. Could not set selinux context on socket dir
	rp	Update machine info: %+v
	rp	Version: %+v
	os	Writing checkpoint encountered
	os	add resource annotations
	rp	cAdvisor running in container: %q
	os	container detected running, nothing to do
	os	container found in the initial set, assumed running
	os	container not found in the initial map, assumed NOT running
	os	container not present in the initial running set
	rp	convert container data to container info failed with error %s
	op	created deprecation file %s
	os	discard pods info
	rp	failed getting container info for %q: %v
	rp	failed to add OOM event for %q: %v
	rp	failed to add OOM kill event for %q: %v
	op	failed to listen to socket while starting device plugin registry, with error %v
	op	failed to write checkpoint file %q: %v
	rp	ignoring container %q
	os	known devices
	op	needs %d %s
	op	needs re-allocate device plugin resources for pod %s, container %s
	os	no devices needed, nothing to do
	rp	perf_event metrics will not be available for container %s: %s
	os	pod deleted from activePods, skip to reAllocate
	op	pods to be removed: %v
	rp	resctrl metrics will not be available for container %s: %s
	op	unexpected: healthyDevices and endpoints are out of sync
	op	unexpected: unhealthyDevices and endpoints are out of sync
	op	writing checkpoint encountered %v
manager_no_libpfm.go
	rp	cAdvisor is build without cgo and/or libpfm support. Perf event counters are not available.
mem_pullrecords.go
	6s	there was an error initializing the image pull intents cache, the cache will work in a non-authoritative mode until the intents are listed successfully
	6s	there was an error initializing the image pulled records cache, the cache will work in a non-authoritative mode until the pulled records are listed successfully
memcache.go
	lp	%v
	lp	couldn't get current server API group list: %v
	lp	couldn't get resource list for %v: %v
memory.go
	rp	{}
memory_manager.go
	ns	Allocate error
	ns	AllocatePod error
	nsresources.state-invalid	Could not initialize checkpoint manager, please drain node and remove policy state file
	ns	Failed to get container from container map
	ns	Memory affinity
	ns	NUMA nodes not available for allocation
	ns	No allocation is available
	ns	Policy start error
	ns	RemoveContainer error
	ns	RemoveStaleState removing state
	ns	RemoveStaleState: failed to remove state
	ns	Starting memorymanager
	ns	memorymanager started
memory_threshold_notifier.go
	bs	Eviction manager: created memoryThresholdNotifier
	bs	Eviction manager: setting notifier to capacity
	bp	eviction manager: created %s
	bp	eviction manager: setting %s to %s\\n
memory_threshold_notifier_others.go
	bs	Eviction manager: created memoryThresholdNotifier
	bs	Eviction manager: setting notifier to capacity
memory_threshold_notifier_windows.go
	bs	Eviction manager: creating new WindowsMemoryThresholdNotifier
	bs	Eviction manager: error getting global memory status for node
	bs	Eviction manager: starting windowsMemoryThresholdNotifier
merged_client_builder.go
	mp	Using in-cluster configuration
	mp	Using in-cluster namespace
metadata.go
	6p	'default' service account does not exist. Found following service accounts: %q
	6p	Error while reading product_name: %v
	6p	Failed to Get scopes in default service account from gce metadata server: %v
	6p	Failed to Get service accounts from gce metadata server: %v
	6p	Failed to unmarshal scopes: %v
	6p	GCP credential provider is now disabled. Please refer to sig-cloud-provider for guidance on external credential provider integration for GCP
	6p	Google container registry is disabled, no storage scope is available: %s
	6p	Received unexpected value retrieving system model: %q
	6p	Unsupported URL scheme: %s
	6p	while parsing json blob %s: %v
	6p	while reading 'google-dockercfg' metadata: %v
	6p	while reading 'google-dockercfg-url' metadata: %v
	6p	while reading 'google-dockercfg-url'-specified url: %s, %v
	6p	while reading access token endpoint: %v
	6p	while reading email endpoint: %v
metric.go
	rp	Hidden metrics (%s) have been manually overridden, showing this very deprecated metric.
metrics.go*
	rp	Failed to delete metric for labels %v. This may result in ambiguity from multiple metrics concurrently indicating different active configs.
	rp	Failed to delete metric for labels %v. This may result in ambiguity from multiple metrics concurrently indicating different assigned configs.
	rp	Failed to delete metric for labels %v. This may result in ambiguity from multiple metrics concurrently indicating different last known good configs.
	rs	Failed to delete metric for labels. This may result in ambiguity from multiple metrics concurrently indicating different active configs.
	rs	Failed to delete metric for labels. This may result in ambiguity from multiple metrics concurrently indicating different assigned configs.
	rs	Failed to delete metric for labels. This may result in ambiguity from multiple metrics concurrently indicating different last known good configs.
	6s	failed to read number of ImagePullIntents, can't update metric
	6s	failed to read number of ImagePulledRecords, can't update metric
	ls	unexpected exec plugin return error type
mirror_client.go
	ps	Created mirror pod
	psstatic-pod.mirror-deleting	Deleting a mirror pod
	ppstatic-pod.mirror-deleting	Deleting a mirror pod %q (uid %#v)
	psstatic-pod.mirror-delete-failed	Failed deleting a mirror pod
	pp	Failed deleting a mirror pod %q: %v
	ps	Failed to parse a pod full name
	pp	Failed to parse a pod full name %q
mount.go
	rp	btrfs dev major:minor %d:%d\\n
	rp	btrfs mount %#v
	rp	btrfs rdev major:minor %d:%d\\n
mount_helper_common.go
	3p	%q does not exist
	3p	%q is a mountpoint, unmounting
	3p	%q is not a mountpoint, deleting
	3p	%q is unmounted, deleting the directory
	3p	Deleting path %q
	3p	Warning: %q is not a mountpoint, deleting
	3p	Warning: Unmount skipped because path does not exist: %v
	3p	Warning: deleting path %q
	3p	Warning: mount cleanup skipped because path does not exist: %v
	3p	unmounting %q (corruptedMount: %t, mounterCanSkipMountPointChecks: %t)
mount_helper_unix.go
	3p	Potential stale file handle detected: %s
mount_helper_windows.go
	3p	IsCorruptedMnt failed with error: %v, error code: %v
mount_linux.go
	3p	'fsck' not found on system; continuing mount without running 'fsck'.
	3p	'umount %s' failed with: %v, output: %s
	3p	Attempting to determine if disk %q is formatted using blkid with args: (%v)
	3p	Attempting to mount disk %s in %s format at %s
	3p	Cannot create temp dir to detect safe 'not mounted' behavior: %v
	3p	Cannot run systemd-run, assuming non-systemd OS
	3p	Checking for issues with fsck on disk: %s
	3p	Configured to mount disk %s as %s but current format is %s, things might break
	3p	Could not determine if disk %q is formatted (%v)
	3p	Detected OS with systemd
	3p	Detected OS without systemd
	3p	Detected umount with safe 'not mounted' behavior
	3p	Detected umount with unsafe 'not mounted' behavior
	3p	Device %s has errors which were corrected by fsck.
	3p	Disk %q appears to be unformatted, attempting to format as type: %q with options: %v
	3p	Disk %s detected partition table type: %s
	3p	Disk successfully formatted (mkfs): %s - %s %s
	3p	GetMountRefs found corrupted mount at %s, treating as unmounted path
	3p	Mount failed: %v\\nMounting command: %s\\nMounting arguments: %s\\nOutput: %s\\n
	3p	Mounting cmd (%s) with arguments (%s)
	3p	Output: %q
	3p	Timed out waiting for unmount of %s, trying with -f
	3p	Unmounting %s
	3p	\`fsck\` error %s
	3p	format of disk %q failed: type:(%q) target:(%q) options:(%q) errcode:(%v) output:(%v) 
	3p	fsck on device %s failed with error %v, output: %v
	3p	ignoring 'not mounted' error for %s
	3p	systemd-run output: %s, failed with: %v
mount_windows.go
	3p	Attempting to formatAndMount disk: %s %s %s
	3p	Executing command: %q
	3p	GetMountRefs found corrupted mount at %s, treating as unmounted path
	3p	ListVolumesOnDisk id from %s: %s
	3p	SMB Mapping(%s) already exists and is still valid, skip error(%v)
	3p	SMB Mapping(%s) already exists while it's not valid, return error: %v, now begin to remove and remount
	3p	SMB Mapping(%s) returned with error(%v), output(%s)
	3p	Unmount target (%q)
	3p	azureMount: Unmount target (%q)
	3p	diskMount: Disk successfully formatted, disk: %q, fstype: %q
	3p	diskMount: formatAndMount failed, err: %v
	3p	formatAndMount disk(%s) fstype(%s) on(%s) with output(%s) successfully
	3p	listVolumesOnDisk id from %s: %s
	3p	mklink failed: %v, source(%q) target(%q) output: %q
	3p	mklink source(%q) on target(%q) successfully, output: %q
	3p	mklink(%s, %s) failed: %v, output: %q
	3p	mount options(%q) source:%q, target:%q, fstype:%q, begin to mount
	3p	mounting source (%q), target (%q), with options (%q)
	3p	removing directory %s failed: %v
	3p	rmdir failed: %v, output: %q
	3p	symlink failed: %v, source(%q) target(%q)
	3p	symlink source(%q) on target(%q) successfully
mounter-defaults.go
	3p	{}
	3p	{}using default GetAttributes
	3p	{}using default SetUpAt to {}
mutation_cache.go
	ls	DeletionHandlingMetaNamespaceKeyFunc
	ls	Unable to calculate an index entry for mutation cache entry
	lp	Unable to calculate an index entry for mutation cache entry %s: %v
	lp	{}
mutation_detector.go
	lp	Mutation detector is enabled, this will result in memory leakage.
mux.go
	1s	failed merging update
named_certificates.go
	ks	Loaded SNI cert
	kp	loaded SNI cert [%d/%q]: %s
nestedpendingoperations.go
	3pvolume.operation-failed	%v
	3p	Operation %+v completed. error: %v. exponentialBackOffOnError is enabled, but failed to get operation to update.
	3pvolume.operation-failed	Operation for %s failed. No retries permitted until %s (durationBeforeRetry %s). Error: %s
	3pvolume.operation-failed	operation %+v failed with: %v
netsh.go
	5s	Not adding IP address, as it already exists
	5s	Running netsh interface IPv4 add address
	5s	Running netsh interface IPv4 delete address
	5s	Running netsh interface portproxy add v4tov4
	5s	Running netsh interface portproxy delete v4tov4
	5s	Searching for IP in IP dump
	5p	Searching for IP: %v in IP dump: %v
	5s	Waiting until IP is added to the network adapter
	5p	Waiting until IP: %v is added to the network adapter
	5p	not adding IP address %q as it already exists
	5p	running netsh interface ipv4 add address %v
	5p	running netsh interface ipv4 delete address %v
	5p	running netsh interface portproxy add v4tov4 %v
	5p	running netsh interface portproxy delete v4tov4 %v
network_stats.go
	rs	Unable to get bytesReceivedPerSecond perf counter data
	rp	Unable to get bytesReceivedPerSecond perf counter data; err: %v
	rs	Unable to get bytesSentPerSecond perf counter data
	rp	Unable to get bytesSentPerSecond perf counter data; err: %v
	rs	Unable to get packetsOutboundDiscarded perf counter data
	rp	Unable to get packetsOutboundDiscarded perf counter data; err: %v
	rs	Unable to get packetsOutboundErrors perf counter data
	rp	Unable to get packetsOutboundErrors perf counter data; err: %v
	rs	Unable to get packetsReceivedDiscarded perf counter data
	rp	Unable to get packetsReceivedDiscarded perf counter data; err: %v
	rs	Unable to get packetsReceivedErrors perf counter data
	rp	Unable to get packetsReceivedErrors perf counter data; err: %v
	rs	Unable to get packetsReceivedPerSecond perf counter data
	rp	Unable to get packetsReceivedPerSecond perf counter data; err: %v
	rs	Unable to get packetsSentPerSecond perf counter data
	rp	Unable to get packetsSentPerSecond perf counter data; err: %v
nfs.go
	3p	%s is still mounted, despite call to unmount().  Will try again next sync loop.
	3p	Failed to unmount: %v
	3p	IsNotMountPoint check failed: %v
	3p	NFS mount set up: %s %v %v
	3p	Using force unmounter interface
node.go
	gp	Failed to retrieve node IP: %v
	gp	Failed to retrieve node info: %v
	gp	Successfully retrieved node IP: %v
	gp	cidrs patch bytes are:%s
node_container_manager_linux.go
	ns	Attempting to enforce Node Allocatable
	np	Attempting to enforce Node Allocatable with config: %+v
	np	Enforcing System reserved on cgroup %q with limits: %+v
	ns	Enforcing kube reserved compressible on cgroup
	ns	Enforcing kube reserved on cgroup
	np	Enforcing kube reserved on cgroup %q with limits: %+v
	ns	Enforcing limits on cgroup
	np	Enforcing limits on cgroup %q with %d cpu shares, %d bytes of memory, and %d processes
	ns	Enforcing system reserved compressible on cgroup
	ns	Enforcing system reserved on cgroup
	np	Failed to create %q cgroup
	ns	Failed to create cgroup
node_expander.go
	3p	MountMount.NodeExpandVolume failed to mark node expansion as failed: %v for volume %q (UniqueName: %q) pod %q (UID: %q) : %v
	3p	MountVolume.NodeExapndVolume failed with %v for volume %q (UniqueName: %q) pod %q (UID: %q) : %v
	3s	MountVolume.NodeExpandVolume failed for volume %q (UniqueName: %q) pod %q (UID: %q) NodeExpandVolume not supported
	3svolume.expanded	MountVolume.NodeExpandVolume succeeded for volume %q (UniqueName: %q) pod %q (UID: %q) {}
	3p	NodeExpandVolume is not allowed to proceed for volume %s with resizeStatus %s
	3p	{}
nodeinfomanager.go
	3p	Exceeded max supported attach limit value, truncating it to %d
	3p	Failed to publish CSINode: %v
	3p	Invalid attach limit value %d cannot be added to CSINode object for %q
	3p	existing CSINode %q is owned by different node (oldNodeID=%q, newNodeID=%q), cleaning up...
nodelease.go
	hs	Failed to get node when trying to set owner ref to the node lease
	hp	failed to get node %q when trying to set owner ref to the node lease: %v
noderesources.go
	os	Adding plugin
	os	Calling NodeListAndWatchResources
	os	Creating gRPC stream for node resources failed
	os	Creating new node resource slice
	os	Deleting obsolete node resource slice
	os	Driver resources updated
	os	Getting Node object failed, waiting
	os	Reading node resources from gRPC stream failed
	os	Registering event handler on the ResourceSlice informer failed, disabling resource monitoring
	os	Removing plugin
	os	ResourceSlice add
	os	ResourceSlice delete
	os	ResourceSlice informer has synced
	os	ResourceSlice update
	os	Reusing existing node resource slice
	os	Starting to monitor node resources of the plugin
	os	Stopping to monitor node resources of the plugin
	os	Syncing existing driver node resource slices with driver resources
	op	processing driver %v: %v
nodeshutdown_manager.go
	qs	Done waiting for all pods in group to terminate
	qs	Failed while waiting for all the volumes belonging to Pods in this group to unmount
	qsshutdown.pod-kill-failed	Shutdown manager failed killing pod
	qsshutdown.pod-killed	Shutdown manager finished killing pod
	qsshutdown.pod-killing	Shutdown manager killing pod with gracePeriod
	qsshutdown.pod-kill-timed-out	Shutdown manager pod killing time out
nodeshutdown_manager_linux.go
	qsshutdown.manager-created	Creating node shutdown manager
	qs	Ended to watching the node for shutdown events
	qs	Failed to load graceful shutdown state
	qs	Failed to store graceful shutdown state
	qs	InhibitDelayMaxSec still less than requested, retrying
	qs	Restarting watch for node shutdown events
	qsshutdown.processed	Shutdown manager completed processing shutdown event, node will shutdown shortly
	qsshutdown.event-detected	Shutdown manager detected new shutdown event
	qsshutdown.event-detected	Shutdown manager detected new shutdown event, isNodeShuttingDownNow
	qpshutdown.event-detected	Shutdown manager detected new shutdown event, isNodeShuttingDownNow: %t
	qsshutdown.pod-kill-failed	Shutdown manager failed killing pod
	qpshutdown.pod-kill-failed	Shutdown manager failed killing pod %q: %v
	qsshutdown.pod-killed	Shutdown manager finished killing pod
	qpshutdown.pod-killed	Shutdown manager finished killing pod %q
	qpshutdown.pod-killing	Shutdown manager killing pod %q with gracePeriod: %v seconds
	qsshutdown.pod-killing	Shutdown manager killing pod with gracePeriod
	qp	Shutdown manager pod killing did not complete in %v
	qsshutdown.pod-kill-timed-out	Shutdown manager pod killing time out
	qsshutdown.processing	Shutdown manager processing shutdown event
	qs	Unable to watch the node for shutdown events
nodeshutdown_manager_windows.go
	qsshutdown.manager-created	Creating node shutdown manager
	qs	Failed to load graceful shutdown state
	qs	Failed to store graceful shutdown state
	qs	Node shutdown manager is disabled as no shutdown grace period is configured
	qs	Node shutdown manager is disabled as the feature gate is not enabled
	qs	Shutdown manager completed processing preshutdown event, node will shutdown shortly
	qs	Shutdown manager detected new preshutdown event
	qs	Shutdown manager get current preshutdown info
	qs	Shutdown manager get current service preshutdown order
	qs	Shutdown manager get started
	qs	Shutdown manager override preshutdown info
	qs	Shutdown manager processing preshutdown event
noop.go
	rp	No-op Destroy function called
nvidia.go
	rp	Could not initialize NVML: %v
	rp	Error reading %q: %v
	rp	Error while reading %q: %v
	rp	Failed to get nvidia device handle %d: %v
	rp	Failed to get nvidia device minor number: %v
	rp	Found device with vendorID %q
	rp	Found device with vendorId %q
	rp	GPU metrics would not be available. Failed to get the number of nvidia devices: %v
	rp	NVIDIA GPU metrics disabled
	rp	NVIDIA GPU metrics will not be available: %s
	rp	NVIDIA setup failed: %s
	rp	NVML initialized. Number of NVIDIA devices: %v
	rp	NVML initialized. Number of nvidia devices: %v
	rp	No NVIDIA devices found.
	rp	nvml library shutdown failed: %s
oom_linux.go
	np	%q does not exist
	np	Error getting process list for cgroup %s: %+v
	np	Pid list is empty
	np	attempting to set %q to %q
	np	cannot adjust oom score for pid %d - %v
	np	failed to set %q to %q: %v
	np	pid %d needs to be set
	np	{}
oom_watcher_linux.go
	esoom.system-kill	Got sys oom event
	epoom.system-kill	Got sys oom event: %v
	esoom.watch-lost	Unexpectedly stopped receiving OOM notifications
oomparser.go
	ep	%v
	ep	exiting analyzeLines. OOM events will not be reported.
	ep	{}
operation_executor.go
	3p	BulkVerifyVolumes.GenerateBulkVolumeVerifyFunc error bulk verifying volumes for plugin %q with  %v
	3p	BulkVerifyVolumes.Run Error bulk volume verification for plugin %q  with %v
	3p	Failed to find volume plugin for volume %q (spec.Name: %q) on node %q
	3p	Starting operationExecutor.ReconstructVolume
	3p	Starting operationExecutor.ReconstructVolume for block volume on pod %q
	3p	Starting operationExecutor.ReconstructVolume for file volume on pod %q
	3p	Starting operationExecutor.ReconstructVolumepodName
	3p	VerifyVolumesAreAttached failed for volumes %v, node %q with error %v
	3p	VerifyVolumesAreAttached: nil spec for volume %s
	3p	VolumesAreAttached.FindPluginBySpec failed for volume %q (spec.Name: %q) on node %q with error: %v
operation_generator.go*
	3p	AttachVolume.Attach succeeded for volume %q (UniqueName: %q) from node %q
	3p	AttachVolume.MarkVolumeAsUncertain fail to add the volume %q to actual state with %s
	3p	BulkVerifyVolume failed to type assert attacher %q
	3p	BulkVerifyVolume.BulkVerifyVolumes Error checking volumes are attached with %v
	3p	BulkVerifyVolume.FindAttachablePluginBySpec failed for plugin %q with: %v
	3p	BulkVerifyVolume.NewAttacher failed for getting plugin %q with: %v
	3svolume.controller-attached	Controller attach succeeded for volume %q (UniqueName: %q) pod %q (UID: %q) device path: %q
	3p	Controller resizing done for PVC %s
	os	DeRegisterPlugin called
	op	DeRegisterPlugin called for %s on %v
	3pvolume.detach-succeeded	DetachVolume.Detach succeeded for volume %q (UniqueName: %q) on node %q
	3p	DetachVolume.MarkVolumeAsUncertain failed to add the volume %q to actual state after detach error: %s
	3p	Error updating pvc %s condition for fs resize : %v
	3p	ExpandVolume succeeded for volume %s
	3p	ExpandVolume.UpdatePV succeeded for volume %s
	3p	GetDeviceMountPath failed, but unmount operation will proceed using deviceMountPath=%s: %v for volume %q (UniqueName: %q) on node %q
	3s	MapVolume.MapPodDevice succeeded for volume %q (UniqueName: %q) pod %q (UID: %q) globalMapPath %q
	3s	MapVolume.MapPodDevice succeeded for volume %q (UniqueName: %q) pod %q (UID: %q) volumeMapPath %q
	3p	MapVolume.NodeExpandVolume failed with %v
	3s	MapVolume.WaitForAttach entering for volume %q (UniqueName: %q) pod %q (UID: %q) DevicePath %q
	3s	MapVolume.WaitForAttach succeeded for volume %q (UniqueName: %q) pod %q (UID: %q) DevicePath %q
	3p	MountDevice.MarkDeviceAsUncertain failed for volume %q (UniqueName: %q) pod %q (UID: %q) : %v
	3p	MountDevice.MarkDeviceAsUnmounted failed for volume %q (UniqueName: %q) pod %q (UID: %q) : %v
	3p	MountMount.NodeExpandVolume failed to mark node expansion as failed: %v for volume %q (UniqueName: %q) pod %q (UID: %q) : %v
	3p	MountVolume.MarkVolumeAsUnmounted failed for volume %q (UniqueName: %q) pod %q (UID: %q) : %v
	3p	MountVolume.MarkVolumeMountAsUncertain failed for volume %q (UniqueName: %q) pod %q (UID: %q) : %v
	3s	MountVolume.MountDevice failed to mark volume as uncertain for volume %q (UniqueName: %q) pod %q (UID: %q) {}
	3svolume.device-mount-succeeded	MountVolume.MountDevice succeeded for volume %q (UniqueName: %q) pod %q (UID: %q) device mount path %q
	3p	MountVolume.NodeExapndVolume failed for volume %q (UniqueName: %q) pod %q (UID: %q) : %v
	3p	MountVolume.NodeExapndVolume failed with %v for volume %q (UniqueName: %q) pod %q (UID: %q) : %v
	3s	MountVolume.NodeExpandVolume entering for volume %q (UniqueName: %q) pod %q (UID: %q) DevicePath %q
	3s	MountVolume.NodeExpandVolume failed for volume %q (UniqueName: %q) pod %q (UID: %q) NodeExpandVolume not supported
	3p	MountVolume.NodeExpandVolume failed for volume %q (UniqueName: %q) pod %q (UID: %q) requested read-only file system
	3p	MountVolume.NodeExpandVolume failed with %v
	3p	MountVolume.NodeExpandVolume running with for volume %q (UniqueName: %q) pod %q (UID: %q) older external resize controller
	3svolume.expanded	MountVolume.NodeExpandVolume succeeded for volume %q (UniqueName: %q) pod %q (UID: %q)
	3svolume.expanded	MountVolume.NodeExpandVolume succeeded for volume %q (UniqueName: %q) pod %q (UID: %q) {}
	3svolume.mount-succeeded	MountVolume.SetUp succeeded for volume %q (UniqueName: %q) pod %q (UID: %q)
	3svolume.attach-waiting	MountVolume.WaitForAttach entering for volume %q (UniqueName: %q) pod %q (UID: %q) DevicePath %q
	3svolume.attach-succeeded	MountVolume.WaitForAttach succeeded for volume %q (UniqueName: %q) pod %q (UID: %q) DevicePath %q
	3s	MountVolume.markDeviceErrorState leaving volume uncertain
	3s	MountVolume.markVolumeErrorState leaving volume uncertain
	3p	Node not found on API server. DetachVolume will skip safe to detach check for volume %q (UniqueName: %q) on node %q
	3p	NodeExpandVolume.NodeExpandVolume failed : %v
	os	RegisterPlugin error -- failed to add plugin
	op	RegisterPlugin error -- failed to add plugin at socket %s, err: %v
	3p	Resizing is not enabled for this volume %s
	3p	The path isn't device path or doesn't exist. Skip checking device path: %s
	3p	This volume %s is a migrated inline volume and is not resizable
	3p	UnmapDevice succeeded for volume %q (UniqueName: %q) on node %q
	3p	UnmapVolume succeeded for volume %q (OuterVolumeSpecName: %q) pod %q (UID: %q). InnerVolumeSpecName %q. PluginName %q, VolumeGIDValue %q
	3p	UnmapVolume succeeded for volume %q (OuterVolumeSpecName: %q) pod %q (UID: %q). InnerVolumeSpecName %q. PluginName %q, VolumeGidValue %q
	3p	UnmapVolume succeeded for volume %q pod %q (UID: %q). InnerVolumeSpecName %q. PluginName %q, VolumeGIDValue %q
	3p	UnmapVolume.MarkVolumeAsUnmounted failed for volume %q (UniqueName: %q) pod %q (UID: %q) : %v
	3pvolume.device-unmount-succeeded	UnmountDevice succeeded for volume %q (UniqueName: %q) on node %q
	3p	UnmountDevice.MarkDeviceAsUncertain failed for volume %q (UniqueName: %q) on node %q : %v
	3p	UnmountVolume.MarkVolumeAsUnmounted failed for volume %q (UniqueName: %q) pod %q (UID: %q) : %v
	3p	UnmountVolume.MarkVolumeMountAsUncertain failed for volume %q (UniqueName: %q) pod %q (UID: %q) : %v
	3pvolume.unmount-succeeded	UnmountVolume.TearDown succeeded for volume %q (OuterVolumeSpecName: %q) pod %q (UID: %q). InnerVolumeSpecName %q. PluginName %q, VolumeGIDValue %q
	3pvolume.unmount-succeeded	UnmountVolume.TearDown succeeded for volume %q (OuterVolumeSpecName: %q) pod %q (UID: %q). InnerVolumeSpecName %q. PluginName %q, VolumeGidValue %q
	3pvolume.unmount-succeeded	UnmountVolume.TearDown succeeded for volume %q pod %q (UID: %q). InnerVolumeSpecName %q. PluginName %q, VolumeGIDValue %q
	3p	Verified volume is safe to detach for volume %q (UniqueName: %q) on node %q
	3p	VerifyVolumesAreAttached determined volume %q (spec.Name: %q) is no longer attached to node %q, therefore it was marked as detached.
	3p	VerifyVolumesAreAttached.BulkVerifyVolumes failed for node %q and leaving volume %q as attached
	3p	VerifyVolumesAreAttached.BulkVerifyVolumes failed for node %q and volume %q
	3p	VerifyVolumesAreAttached.GenerateVolumesAreAttachedFunc: nil spec for volume %s
	3p	VolumeAreAttached.FindAttachablePluginBySpec failed for plugin %q with: %v
	3p	VolumesAreAttached failed for checking on node %q with: %v
	3p	VolumesAreAttached.FindPluginBySpec failed for volume %q (UniqueName: %q) on node %q : %v
	3p	VolumesAreAttached.NewAttacher failed for getting plugin %q with: %v
	3s	Waiting for volume to be expandable on the node
	3p	error updating pv %s annotation (%s) with pre-resize capacity %s: %v
	3p	error updating pvc %s condition for fs resize : %v
	3p	volume %s/%s can not be expanded because resizeStaus is: %s
	3p	{}
options.go
	rp	Attempted to disable an empty metric name, ignoring.
	rp	Failed to parse allow list manifest: %v
	rp	Failed to read allow list manifest: %v
	rp	The manifest file is empty, ignoring.
	rp	empty allow-list mapping supplied, ignoring.
opts.go
	rp	Failed to parse allow list manifest: %v
	rp	Failed to read allow list manifest: %v
patch_prober.go
	9p	interesting pod/%s container/%s namespace/%s: %s probe status=%v output=%q start-of-body=%s
perfcounter_nodestats.go
	rs	Unable to get cpu perf counter data
	rp	Unable to get cpu perf counter data; err: %v
	rs	Unable to get memCommittedBytes perf counter data
	rp	Unable to get memCommittedBytes perf counter data; err: %v
	rs	Unable to get memWorkingSet perf counter data
	rp	Unable to get memWorkingSet perf counter data; err: %v
	rs	Unable to get network adapter perf counter data
	rp	Unable to get network adapter perf counter data; err: %v
perfcounter_nodestats_windows.go
	rs	Unable to get cpu perf counter data
	rs	Unable to get memCommittedBytes perf counter data
	rs	Unable to get memWorkingSet perf counter data
	rs	Unable to get network adapter perf counter data
plugin-defaults.go
	3p	{}
	3p	{}using default GetVolumeName for volume {}
plugin.go*
	rp	%s
	os	Already registered, previous plugin was replaced
	rp	CRI-O not connected: %v
	os	Calling NodePrepareResources rpc
	os	Calling NodeUnprepareResource rpc
	os	Creating new gRPC connection
	6p	Credential provider plugin returned the service account token as the password for image %q, which is not allowed when service account cache type is not set to 'Token'
	os	DeRegister DRA plugin
	os	Deleted ResourceSlices
	os	Deleting ResourceSlice failed, retrying
	os	Deregister DRA plugin
	os	Deregister DRA plugin not necessary, was already removed
	rp	Docker not connected: %v
	os	Done calling NodePrepareResources rpc
	os	Done calling NodeUnprepareResources rpc
	6p	Error adding auth entry to cache: %v
	6p	Error execing credential provider plugin, stderr: %v
	6p	Error generating cache key: %v
	6p	Error generating service account cache key: %v
	6p	Error generating singleflight key: %v
	6p	Error getting service account token %s/%s: %v
	6p	Failed getting credential from external registry credential provider: %v
	6p	Failed to get cached docker config: %v
	6p	Failed to get service account %s/%s: %v
	6s	Failed to get service account data
	6p	Failed to get service account data %s/%s: %v
	6s	Failed to provide credentials for image
	rp	Failed to start watcher for plugin %s: %v
	6p	Getting image %s credentials from external exec plugin %s
	6s	Getting image credentials from external exec plugin
	6p	Invalid response type returned by external credential provider
	os	Register new DRA plugin
	lp	Registered Auth Provider Plugin %q
	rp	Registered FsPlugin %q
	6s	Service account name is empty
	6p	Service account name is empty for pod %s/%s
	rp	Started watcher for FsPlugin %q
	rp	Stopped watcher for FsPlugin %q
	rp	Timeout trying to communicate with docker during initialization, will retry
	os	Unexpected error checking for node
	rp	VFS: mountpoint does not exist: %v
	os	Validate DRA plugin
	6p	credential provider plugin did not return a valid cacheKeyType: %q
	rp	got devicemapper fs capacity stats: capacity: %v free: %v available: %v
	os	kubernetes.io/dra: creating new gRPC connection
	rp	the file system type is %s, partition mountpoint does not exist: %v, error: %v
	3p	{}
	3p	{}GetVolumeName is not supported yet. Defaulting to PV or volume name: {}
plugin_manager.go
	os	Shutting down Kubelet Plugin Manager
	os	Starting Kubelet Plugin Manager
	os	The desired_state_of_world populator (plugin watcher) starts
	os	The desired_state_of_world populator (plugin watcher) starts failed!
plugin_watcher.go
	op	Adding socket path or updating timestamp %s to desired state cache
	os	Adding socket path or updating timestamp to desired state cache
	os	Ensuring Plugin directory
	op	Ensuring Plugin directory at %s 
	os	Error accessing path
	os	Error when handling create
	os	Error when handling create event
	os	Failed to traverse plugin socket path
	os	FsWatcher received error
	os	Handling create event
	op	Handling create event: %v
	os	Handling delete event
	op	Handling delete event: %v
	os	Ignoring file
	op	Ignoring file %s with mode %v
	os	Ignoring file (starts with '.')
	op	Ignoring file (starts with '.'): %s
	os	Ignoring non socket file
	op	Ignoring non socket file %s
	os	Plugin Watcher Start
	op	Plugin Watcher Start at %s
	op	Removing socket path %s from desired state cache
	os	Removing socket path from desired state cache
	op	error %v when handling create event: %s
	op	error accessing path: %s error: %v
	op	failed to traverse plugin socket path %q, err: %v
	op	fsWatcher received error: %v
	op	timeout on stopping watcher
plugins.go*
	5p	Calling network plugin %s to set up pod %q
	5p	Calling network plugin %s to tear down pod %q
	5s	Calling network plugin to set up the pod
	5s	Calling network plugin to tear down the pod
	6p	Credential provider %q was registered twice
	3s	Error dynamically probing plugins
	3p	Error dynamically probing plugins: %s
	3s	Error initializing dynamic plugin prober
	3p	Error initializing dynamic plugin prober: %s
	3s	Error initializing dynamically probed plugin
	3p	Error initializing dynamically probed plugin %s; error: %s
	3s	Failed to load volume plugin
	3p	Failed to load volume plugin %s, error: %s
	3s	FindExpandablePluginBySpec -> err
	3s	FindExpandablePluginBySpec -> returning noopExpandableVolumePluginInstance
	3p	FindExpandablePluginBySpec(%s) -> err:%v
	3p	FindExpandablePluginBySpec(%s) -> returning noopExpandableVolumePluginInstance
	6s	Generating credential provider
	6s	Generating per pod credential provider
	5s	Loaded network plugin
	5p	Loaded network plugin %q
	3s	Loaded volume plugin
	3p	Loaded volume plugin %q
	5p	Pod lock for %s still in map with zero refcount
	5s	Pod lock for the pod still in map with zero refcount
	6s	Registered credential provider
	6p	Registered credential provider %q
	6p	Registering credential provider: %v
	5p	Unbalanced pod lock unref for %s
	5s	Unbalanced pod lock unref for the pod
	3s	Unknown Operation on PluginName.
	3p	Unknown Operation on PluginName: %s.
	3p	WARNING: %s built-in volume provider is now deprecated. %s
	5p	can't set sysctl %s: %v
	5s	can't set sysctl bridge-nf-call-ip6tables
	5s	can't set sysctl bridge-nf-call-iptables
plugins_providers.go*
	mp	Skip registration of plugin %s since feature flag %v is enabled
	ms	Skipped registration of plugin since feature flag is enabled
	ms	Skipped registration of plugin since migration is completed
	3s	Unexpected CSI Migration Feature Flags combination detected, CSI Migration may not take effect
	3p	Unexpected CSI Migration Feature Flags combination detected: %v. CSI Migration may not take effect
plugins_store.go
	os	kubernetes.io/dra: creating new gRPC connection
	os	kubernetes.io/dra: plugin: %s already registered, previous plugin will be overridden
pod_container_deletor.go
	dpcontainer.not-in-pod	Container %q not found in pod's containers
	dscontainer.not-in-pod	Container not found in pod's containers
	dscontainer.delete-failed	DeleteContainer returned error
	ds	Failed to issue the request to remove container
	dp	Failed to issue the request to remove container %v
	dp	[pod_container_deletor] DeleteContainer returned error for (id=%v): %v
pod_container_manager_linux.go
	np	Attempt %v failed to kill all unwanted process from cgroup: %v. Retyring
	ns	Attempt failed to kill all unwanted process from cgroup, retrying
	np	Attempt to kill process with pid: %v from cgroup: %v
	ns	Attempting to kill process from cgroup
	ns	Disabled CFS quota
	nscgroup.delete-failed	Failed to delete cgroup paths
	nscgroup.kill-failed	Failed to kill all the processes attached to cgroup
	ns	Failed to kill process from cgroup
	ns	MemoryQoS config for pod
	ns	Pod cgroup manager ignored unexpected cgroup because it is not a pod
	ns	Process no longer exists
	ns	Successfully killed all unwanted processes from cgroup
	npcgroup.delete-failed	failed to delete cgroup paths for %v : %v
	npcgroup.kill-failed	failed to kill all the processes attached to the %v cgroups
	np	failed to kill process with pid: %v from cgroup: %v
	np	pod cgroup manager ignoring unexpected cgroup %v because it is not a pod
	np	process with pid %v no longer exists
	np	successfully killed all unwanted processes from cgroup: %v
pod_devices.go
	os	Add CDI device
	os	Add annotation
	op	Add annotation %s %s
	os	Add device
	op	Add device %s %s
	os	Add env
	op	Add env %s %s
	os	Add mount
	op	Add mount %s %s
	op	Annotation %s has conflicting setting: %s and %s
	os	Annotation has conflicting setting
	os	Can't marshal allocResp
	op	Can't marshal allocResp for %v %v %v: %v
	op	Can't marshal allocResp for %v %v %v: allocation response is missing
	os	Can't marshal allocResp, allocation response is missing
	os	Can't unmarshal allocResp
	op	Can't unmarshal allocResp for %v %v %v: %v
	op	Container device %s has conflicting mapping host devices: %s and %s
	os	Container device has conflicting mapping host devices
	op	Container mount %s has conflicting mapping host mounts: %s and %s
	os	Container mount has conflicting mapping host mounts
	op	Environment variable %s has conflicting setting: %s and %s
	os	Environment variable has conflicting setting
	os	Failed to create CDI annotations
	os	Get checkpoint entry
	op	Get checkpoint entry: %v %v %v %v %v\\n
	os	Skip existing CDI Device
	os	Skip existing annotation
	op	Skip existing annotation %s %s
	os	Skip existing device
	op	Skip existing device %s %s
	os	Skip existing env
	op	Skip existing env %s %s
	os	Skip existing mount
	op	Skip existing mount %s %s
pod_manager.go
	pp	Error deleting checkpoint for pod: %v
	pp	Error writing checkpoint for pod: %v
pod_startup_latency_tracker.go
	7s	Mark when the pod was running for the first time
	7spod.startup-observed	Observed pod startup duration
pod_workers.go*
	1spod.sync-cancelled	Cancelling current pod sync
	1ppod.sync-failed	Error syncing pod %s (%q), skipping: %v
	1spod.sync-failed	Error syncing pod, skipping
	1s	Notifying pod of pending update
	1s	Pending update already queued
	1s	Pod cannot start ever
	1s	Pod cannot start yet
	1s	Pod had no status in completeSync, programmer error?
	2spod.history-removed	Pod has been terminated and is no longer known to the kubelet, remove all history
	2spod.history-removed	Pod has been terminated but another pod with the same UID was created, remove history to allow restart
	2s	Pod indicated lifecycle completed naturally and should now terminate
	bspod.eviction-started	Pod is being evicted by the kubelet, begin teardown
	2spod.removal-started	Pod is being removed by the kubelet, begin teardown
	1spod.worker-started	Pod is being synced for the first time
	2spod.worker-finished	Pod is complete and the worker can now stop
	1s	Pod is finished processing, no further updates
	2spod.terminal-phase-reached	Pod is in a terminal phase (success/failed), begin teardown
	2spod.deletion-started	Pod is marked for graceful deletion, begin teardown
	2s	Pod is orphaned and has not been started
	2spod.orphan-teardown	Pod is orphaned and must be torn down
	2s	Pod is orphaned and still running, began terminating
	2s	Pod is orphaned and still terminating, notified the pod worker
	1s	Pod is terminal
	2s	Pod is terminating but has been requested to restart with same UID, will be reconciled later
	2s	Pod is waiting for termination, ignoring runtime-only kill until after pod worker is fully terminated
	ms	Pod never started and the worker can now stop
	1s	Pod should be marked as working by the pod worker, programmer error
	1s	Pod sync status does not exist, the worker should not be running
	2spod.all-containers-terminated	Pod terminated all containers successfully
	2s	Pod terminated all orphaned containers successfully and worker can now stop
	1s	Pod update included RunningPod which is only valid when Pod is not specified
	2s	Pod update is ignored, runtime pods can only be killed
	2s	Pod worker attempted to set terminatingAt twice, likely programmer error
	2s	Pod worker has been requested for removal but is not a known pod
	2s	Pod worker has been requested for removal but is still not fully terminated
	2s	Pod worker has observed request to terminate
	1s	Pod worker has stopped
	2s	Pod worker is complete and had terminatedAt set, likely programmer error
	2s	Pod worker is complete but did not have terminatedAt set, likely programmer error
	2s	Pod worker is complete but did not have terminatingAt set, likely programmer error
	1s	Pod worker no longer has status, worker should exit
	1s	Pod worker received no pending work, programmer error?
	2s	Pod worker was terminated but did not have terminatingAt set, likely programmer error
	1s	Processing pod event
	1s	Processing pod event done
	1s	Requeueing pod due to pending update
	1s	Requeuing pod due to pending update
	1s	Running pod cannot start ever, programmer error
	1s	Sync exited with context cancellation error
podcertificatemanager.go
	ks	Certificates expired
	ks	PodCertificateRequest created, moving to credStateWait
	ks	PodCertificateRequest created, moving to credStateWaitRefresh
	ks	PodCertificateRequest denied, moving to credStateDenied
	ks	PodCertificateRequest denied, moving to credStateFailed
	ks	PodCertificateRequest failed, moving to credStateFailed
	ks	PodCertificateRequest issued, moving to credStateFresh
	ks	PodCertificateRequest not in terminal state, remaining in credStateWait
	ks	PodCertificateRequest not in terminal state, remaining in credStateWaitRefresh
	ks	Refresh overdue
	ks	Time to refresh
	ks	pod does not contain the named podCertificate projected volume source
	ks	podcertificate.IssuingManager shut down
	ks	podcertificate.IssuingManager starting up
	ks	staying in credStateDenied
	ks	staying in credStateFailed
	ks	while handling podCertificate projected volume source
policy.go
	ns	Hint Provider has no possible NUMA affinities for resource
	ns	Hint Provider has no preference for NUMA affinity with any resource
	ns	Hint Provider has no preference for NUMA affinity with resource
	np	[topologymanager] Hint Provider has no possible NUMA affinities for resource '%s'
	np	[topologymanager] Hint Provider has no preference for NUMA affinity with any resource
	np	[topologymanager] Hint Provider has no preference for NUMA affinity with resource '%s'
policy_none.go
	ns	None policy: Start
	ns	Start
	np	[cpumanager] none policy: Start
policy_options.go
	ns	WARNING: the value of max-allowable-numa-nodes is more than the default recommended value
	ns	policy option enablement file check
policy_static.go
	ns	 RemoveContainer end
	ns	Allocate
	ns	Allocate end
	ns	Allocate start
	ns	AllocateCPUs
	ns	AllocatePod called for pod-level managed pod
	ns	Allocated exclusive CPUs
	ns	Allocated exclusive memory
	ns	Allocated pod-level CPU bubble
	ns	Allocation skipped, pod is using pod-level resources which are not supported by the static Memory manager policy
	ns	CPU Manager allocation skipped, pod is using pod-level resources but the PodLevelResourceManagers feature gate is not enabled
	ns	CPU Manager allocation skipped, pod is using pod-level resources which are not supported by the static CPU manager policy
	ns	CPU Manager hint generation skipped, pod is using pod-level resources but the PodLevelResourceManagers feature gate is not enabled
	ns	CPU Manager hint generation skipped, pod is using pod-level resources which are not supported by the static CPU manager policy
	ns	CPU Manager pod hint generation skipped, pod is using pod-level resources but the PodLevelResourceManagers feature gate is not enabled
	ns	CPU Manager pod hint generation skipped, pod is using pod-level resources which are not supported by the static CPU manager policy
	ns	CPUs already allocated to container with different number than request
	ns	Calculated total pod CPUs
	ns	Calculated total pod memory
	ns	Container already present in state, skipping
	ns	Container requested resources but none available of this type
	ns	Container requested resources do not have resource of this type
	ns	Exclusive CPU allocation skipped, container is not eligible, request and limit are not equal
	ns	Exclusive CPU allocation skipped, container requested non-integral CPUs
	ns	Exclusive CPU allocation skipped, pod QoS is not guaranteed
	ns	Exclusive CPU allocation skipped, pod requested non-integral CPUs
	ns	Exclusive Memory allocation skipped, container is not eligible, request and limit are not equal
	ns	Exclusive memory allocation skipped, pod QoS is not guaranteed
	ns	Failed to generate NUMA bitmask
	ns	Failed to get container requested resources
	ns	Failed to get pod requested resources
	ns	Got topology affinity
	ns	Invalid pod spec. Sum of exclusive container requests equals pod budget, leaving no CPUs for shared containers
	ns	Invalid state, please drain node and remove policy state file
	ns	Memory Manager pod hint generation skipped, pod is using pod-level resources but the PodLevelResourceManagers feature gate is not enabled
	ns	Memory already allocated with different numbers than requested
	ns	Memory state didn't have resource
	ns	Memory state does not have resource
	ns	Memory states for the NUMA node and resource are different
	ns	NUMA node and resource had different memory states
	ns	Node state didn't have node ID
	ns	Node state does not have node ID
	ns	Node state had a different number of memory assignments.
	ns	Node state had memory maps of different lengths
	ns	Node states are different
	ns	Node states groups are different
	ns	Node states had different groups
	ns	Node states memory map have different lengths
	ns	Node states number of assignments are different
	ns	Node states were different
	ns	Partitioned pod-level CPU allocation
	ns	Partitioned pod-level memory allocation
	ns	Pod admission will fail
	ns	Regenerating TopologyHints for CPUs already allocated
	ns	Regenerating TopologyHints, resource was already allocated to pod
	ns	Released container-level memory
	ns	Released pod-level CPUs
	ns	Released pod-level memory
	ns	RemoveContainer
	ns	RemoveContainer start
	ns	Reserved CPUs not available for exclusive assignment
	ns	Static policy created with configuration
	ns	Static policy initialized
	nsresources.state-invalid	Static policy invalid state, please drain node and remove policy state file
	ns	Static policy: Allocate
	ns	Static policy: RemoveContainer
	ns	Static policy: container already present in state, skipping
	ns	The number of requested resources by the container differs from the number of memory blocks
	ns	Topology Affinity
	ns	Topology hints generation skipped, pod is using pod-level resources which are not supported by the static Memory manager policy
	ns	TopologyHints generated
	ns	Unable to allocate CPUs
	ns	Unable to allocate CPUs for pod
	ns	Unable to determine NUMA node
	np	[cpumanager] CPUs already allocated to (pod %v, container %v) with different number than request: requested: %d, allocated: %d
	np	[cpumanager] Pod %v, Container %v Topology Affinity is: %v
	np	[cpumanager] Regenerating TopologyHints for CPUs already allocated to (pod %v, container %v)
	np	[cpumanager] Regenerating TopologyHints for CPUs already allocated to pod %v
	np	[cpumanager] TopologyHints generated for pod '%v' : %v
	np	[cpumanager] TopologyHints generated for pod '%v', container '%v': %v
	np	[cpumanager] allocateCPUs: returning "%v"
	np	[cpumanager] allocateCpus: (numCPUs: %d, socket: %v)
	np	[cpumanager] reserved %d CPUs ("%s") not available for exclusive assignment
	npresources.state-invalid	[cpumanager] static policy invalid state: %v, please drain node and remove policy state file
	np	[cpumanager] static policy: Allocate (pod: %s, container: %s)
	np	[cpumanager] static policy: RemoveContainer (pod: %s, container: %s)
	np	[cpumanager] static policy: container already present in state, skipping (pod: %s, container: %s)
	np	[cpumanager] unable to allocate %d CPUs (pod: %s, container: %s, error: %v)
	ns	created with configuration
	ns	failed to create bit mask
	nsresources.state-invalid	invalid state, please drain node and remove policy state file
portforward.go
	sp	{}
portworx.go
	3p	Cannot validate mountpoint %s: %v
	3p	Cannot validate mountpoint: %s
	3p	Expanding: %s from %v to %v
	3p	Failed to attach volume %s: %v
	3p	Failed to create volume: %v
	3p	Failed to delete volume %s: %v
	3p	Failed to detach volume %s: %v
	3p	Failed to mount volume %s: %v
	3p	Failed to unmount volume %s: %v
	3p	Portworx Volume %s attached
	3p	Portworx Volume %s setup at %s
	3p	Portworx Volume TearDown of %s
	3p	Portworx Volume set up. Dir: %s %v %v
	3p	Successfully resized %s to %v
portworx_util.go
	3p	Creating Portworx volume for PVC: %v
	3p	Error attaching Portworx Volume (%v): %v
	3p	Error creating Portworx Volume : %v
	3p	Error deleting Portworx Volume (%v): %v
	3p	Error detaching Portworx Volume (%v): %v
	3p	Error mounting Portworx Volume (%v) on Path (%v): %v
	3p	Error unmounting Portworx Volume (%v) on Path (%v): %v
	3p	Failed to connect to portworx service. Err: %v
	3p	Failed to get portworx driver. Err: %v
	3p	Failed to get service. Err: %v
	3p	Portworx volume: %s already at size: %d greater than or equal to new requested size: %d. Skipping resize.
	3p	Successfully created Portworx volume for PVC: %v
	3p	Using portworx cluster service at: %v:%d as api endpoint
	3p	Using portworx local service at: %v:%d as api endpoint
	3p	Using portworx service at: %v:%d as api endpoint
	3p	not saving annotation: %s=%s in spec labels due to an existing key
	3p	portworx client failed driver versions check. Err: %v
	3p	{}
predicate.go
	0s	Cannot get Node info
	0p	Cannot get Node info: %v
	0spod.admission-denied-by-predicate	Failed to admit pod
	0ppod.admission-denied-by-predicate	Failed to admit pod %v - %s
	0s	Failed to admit pod, GeneralPredicates failed
	0s	Failed to admit pod, unexpected error while attempting to recover from admission failure
	0spod.admission-denied-by-predicate	Failed to admit pod: GeneralPredicates failed due to unknown reason, which is unexpected
	0s	Failed to synchronously fetch node info
	0spod.admission-denied-by-predicate	Predicate failed on Pod
	0ppod.admission-denied-by-predicate	Predicate failed on Pod: %v, for reason: %v
preemption.go
	bspreemption.attempted	Attempting to evict pods in order to free up resources
	bs	Failed to evict pod
	bspreemption.pod-evicted	Pod evicted successfully
	bspreemption.attempted	Preempting pod to free up resources
	bppreemption.attempted	preemption: attempting to evict pods %v, in order to free up resources: %s
	bppreemption.pod-evicted	preemption: pod %s evicted successfully
	bp	preemption: pod %s failed to evict %v
probe.go
	3p	Error recursively adding watch: %v
	3p	Flexvolume plugin directory at %s does not exist. Recreating.
	3p	Flexvolume prober watch: %s
	3p	Received an error from watcher: %s
prober.go
	9pprobe.errored	%s probe for %q errored: %v
	9pprobe.failed	%s probe for %q failed (%v): %s
	9pprobe.succeeded	%s probe for %q succeeded
	9pprobe.warned	%s probe for %q succeeded with a warning: %s
	9p	%s probe for %s is nil
	9p	Can't make a ref to pod %q, container %v: %v
	9s	Can't make a ref to pod and container
	9p	Exec-Probe Pod: %v, Container: %v, Command: %v
	9s	Exec-Probe runProbe
	9s	Failed to find probe builder for container
	9p	Failed to find probe builder for container: %v
	9s	GRPC-Probe
	9s	HTTP-Probe
	9s	HTTP-Probe Headers
	9p	HTTP-Probe Headers: %v
	9s	HTTP-Probe Host
	9p	HTTP-Probe Host: %v://%v, Port: %v, Path: %v
	9s	HTTP-Probe failed to create request
	9sprobe.errored	Probe errored
	9sprobe.failed	Probe failed
	9s	Probe is nil
	9sprobe.succeeded	Probe succeeded
	9sprobe.warned	Probe succeeded with a warning
	9s	Probe unknown without error
	9s	TCP-Probe
	9s	TCP-Probe Host
	9p	TCP-Probe Host: %v, Port: %v, Timeout: %v
	9s	TCP-Probe failed to resolve port
	9s	Unable to write all bytes from execInContainer
	9s	Unsupported probe result
prober_manager.go
	9s	Failed to trigger a manual run
	9s	Liveness probe already exists for container
	9p	Liveness probe already exists! %v - %v
	9s	Mismatch between pod spec and status, likely programmer error
	9s	Readiness probe already exists for container
	9p	Readiness probe already exists! %v - %v
	9s	Startup probe already exists for container
	9p	Startup probe already exists! %v - %v
processstarttime.go
	rp	Could not get process start time, %v
procfs_linux.go
	np	Error reading file %s: %+v
projected.go
	3p	Couldn't get configMap %v/%v: %v
	3p	Couldn't get configMap payload %v/%v: %v
	3p	Couldn't get secret %v/%v: %v
	3p	Couldn't get secret payload %v/%v: %v
	3p	Error applying volume ownership settings for group: %v
	3p	Error creating atomic writer: %v
	3p	Error preparing data for projected volume %v for pod %v/%v: %s
	3p	Error writing payload to dir: %v
	3p	Setting up volume %v for pod %v at %v
	3p	Tearing down volume %v for pod %v at %v
	3p	error cleaning up mount %s after failure. Create unmounter failed with %v
	3p	error tearing down volume %s with : %v
prometheus.go
	rp	Couldn't get containers: %s
	rp	Couldn't get machine info: %s
	rp	Couldn't get version info: %s
prometheus_machine.go
	rp	Couldn't get machine info: %s
	rp	Incorrect propery name for MemoryByType, property %s
prometheus_resource_metrics.go
	rp	Error getting summary for resourceMetric prometheus endpoint: %v
provider.go
	6p	Docker config file not found: %v
	6p	Refreshing cache for provider: %v
	6p	Unable to parse Docker config file: %v
qos_container_manager_linux.go
	ns	Allocatable memory reported as 0, might be in standalone mode, not setting QoS memory limits
	ns	Allocatable memory value could not be determined, not setting QoS memory limits
	ns	Failed to get resource stats
	ns	Failed to reserve QoS requests
	ns	Failed to update QoS cgroup configuration
	ns	MemoryQoS config for qos
	ns	QoS pod memory limit
	ns	Updated QoS cgroup configuration
	np	[Container Manager] %s pod requests total %d bytes (reserve %d%%)
	np	[Container Manager] %v
	np	[Container Manager] Allocatable memory value could not be determined.  Not setting QOS memory limts.
	np	[Container Manager] Memory allocatable reported as 0, might be in standalone mode.  Not setting QOS memory limts.
	np	[ContainerManager] Failed to reserve QoS requests: %v
	np	[ContainerManager]: Failed to update QoS cgroup configuration
	np	[ContainerManager]: Updated QoS cgroup configuration
quobyte.go
	3p	CreateVolume failed: %v
	3p	DeleteVolume failed: %v
	3p	quobyte: Error: %v
	3p	quobyte: can support
	3p	quobyte: can support: %s
	3p	quobyte: mount set up: %s
quobyte_util.go
	3p	Created Quobyte volume %s
	3p	quobyte: found mountpoint %s in /proc/mounts
quota_common_linux_impl.go
	3p	Found xfs_quota program %s
	3p	Warning: Unable to statfs %s: %v
	3p	getQuantity %s %d %s %d => %d %v
	3p	runXFSQuotaCommand %s -t %s -P/dev/null -D/dev/null -x -f %s -c %s
	3p	runXFSQuotaCommand output %q
quota_linux.go
	3p	Assigning quota ID %d (%d) to %s
	3p	Assigning quota ID %d (request limit %d, actual limit %d) to %s
	3p	Attempt to check for quota support failed: %v
	3p	Attempt to check quota ID %v on dir %s failed: %v
	3p	Attempt to clear quota failed: %v
	3p	Attempt to remove quota ID from system files failed: %v
	3p	ClearQuota %s
	3p	Not clearing quota for pod %s; still %v dirs outstanding
	3p	SupportQuotas called and LocalStorageCapacityIsolationFSQuotaMonitoring enabled, but pod is not in a user namespace
	3p	SupportsQuotas called, but quotas disabled
	3p	Unable to clear quota %v %s: %v
	3p	clearQuotaOnDir %s
	3p	clearQuotaOnDir fails %v
quota_linux_common_impl.go
	3p	Found xfs_quota program %s
	3p	Warning: Unable to statfs %s: %v
	3p	getQuantity %s %d %s %d => %d %v
	3p	runXFSQuotaCommand %s -t %s -P/dev/null -D/dev/null -x -f %s -c %s
	3p	runXFSQuotaCommand output %q
ratelimit.go*
	os	Setting rate limiting for endpoint
	os	Setting rate limiting for podresources endpoint
rbd.go
	3p	SourceName %s wrong, fallback to old format
	3p	Warning: Unmount skipped because path does not exist: %v
	3p	failed to get secret from [%q/%q]: %+v
	3p	globalMapPathUUID: %v, err: %v
	3p	rbd: %q is unmapped, deleting the directory
	3p	rbd: attempting to setup at %s
	3p	rbd: attempting to teardown at %s
	3p	rbd: create volume failed, err: %v
	3p	rbd: failed to setup at %s %v
	3p	rbd: successfully detached disk: %s
	3p	rbd: successfully setup at %s
	3p	rbd: successfully teardown at %s
	3p	successfully created rbd image %q
rbd_util.go
	3p	Deprecated format path %s found
	3p	Stat device %s for imgpath %s failed %v
	3p	Warning: Unmap skipped because path does not exist: %v
	3p	device %s is not %q: %q
	3p	did not find valid pid file in dir %s: %v
	3p	error reading %s: %v
	3p	error reading nbd info directory %s: %v
	3p	error reading nbds_max %v
	3p	failed to create rbd image, output %v
	3p	failed to delete rbd image: %v, command output: %s
	3p	failed to read cmdline file %s: %v
	3p	failed to resize rbd image: %v, command output: %s
	3p	found nbds max parameters file at %s
	3p	lock list output %q
	3p	nbd device %s is not used by rbd
	3p	rbd %s is still being used 
	3p	rbd cmd not found
	3p	rbd-nbd device %s did not match expected image path: %s with path found: %s
	3p	rbd-nbd tools were found.
	3p	rbd-nbd: getting rbd-nbd version failed with error %v
	3p	rbd-nbd: max_nbds: %d
	3p	rbd-nbd: nbd modprobe failed with error %v
	3p	rbd: create %s size %s format %s (features: %s) using mon %s, pool %s id %s key %s
	3p	rbd: create %s size %s format %s (features: %s) using mon %s, pool %s id %s key <masked>
	3p	rbd: create %s size %s format %s using mon %s, pool %s id %s key %s
	3p	rbd: create %s size %s format %s using mon %s, pool %s id %s key <masked>
	3p	rbd: failed to clean %s
	3p	rbd: failed to load rbd kernel module:%v
	3p	rbd: failed to remove lock (lockID: %s) on image: %s/%s with id %s mon %s: %v
	3p	rbd: info %s using mon %s, pool %s id %s key %s
	3p	rbd: info %s using mon %s, pool %s id %s key <masked>
	3p	rbd: map error %v, rbd output: %s
	3p	rbd: map failed with %v, %s. Retrying with rbd-nbd
	3p	rbd: map mon %s
	3p	rbd: no watchers on %s
	3p	rbd: old rbd.json is found under %s, cleaning it
	3p	rbd: resize %s using mon %s, pool %s id %s key %s
	3p	rbd: resize %s using mon %s, pool %s id %s key <masked>
	3p	rbd: rm %s using mon %s, pool %s id %s key %s
	3p	rbd: rm %s using mon %s, pool %s id %s key <masked>
	3p	rbd: status %s using mon %s, pool %s id %s key %s
	3p	rbd: status %s using mon %s, pool %s id %s key <masked>
	3p	rbd: successfully remove %s
	3p	rbd: successfully remove lock (locker_id: %s) on image: %s/%s with id %s mon %s
	3p	rbd: successfully unmap device %s
	3p	rbd: using rbd for unmap function
	3p	rbd: using rbd-nbd for unmap function
	3p	rbd: watchers on %s: %s
reader.go
	rp	Family id for taskstats: %d
	rp	Task stats for %q: %+v
reconciler.go*
	os	An updated version of plugin has been found, unregistering the plugin first before reregistering
	op	An updated version of plugin has been found, unregistering the plugin first before reregistering (plugin details: %v)
	3s	Cannot get volumes from disk
	3p	Cannot get volumes from disk %v
	3s	Cannot get volumes from disk, skip sync states for volume reconstruction
	3s	Could not add pod to volume information to actual state of world
	3p	Could not add pod to volume information to actual state of world: %v
	3s	Could not add volume information to actual state of world
	3p	Could not add volume information to actual state of world: %v
	3svolume.reconstruct-cleaning	Could not construct volume information, cleaning up mounts
	3p	Could not construct volume information, cleanup the mounts. (pod.UID %s, volume.SpecName %s): %v
	3s	Could not find device mount path for volume
	3p	Could not find device mount path for volume %s
	3s	Could not mark device as mounted in uncertain state
	3s	Could not mark device is mounted to actual state of world
	3p	Could not mark device is mounted to actual state of world: %v
	3s	Could not read volume plugin directory
	3p	Could not read volume plugin directory %q: %v
	3s	Error occurred during reconstruct volume from disk
	3p	Error occurred during reconstruct volume from disk: %v
	3s	Get volumes from pod directory
	3p	Get volumes from pod directory %q %+v
	osplugin.register-failed	OperationExecutor.RegisterPlugin failed
	os	OperationExecutor.RegisterPlugin started
	os	OperationExecutor.UnregisterPlugin failed
	os	OperationExecutor.UnregisterPlugin started
	3p	Reconciler sync states: could not find information (PID: %s) (Volume SpecName: %s) in desired state, clean up the mount points
	3s	Reconciler sync states: could not find pod information in desired state, update it in actual state
	3p	Reconciler sync states: could not find pod information in desired state, update it in actual state: %+v
	3svolume.stale-mount-cleaning	Reconciler sync states: could not find volume information in desired state, clean up the mount points
	3s	Reconciler: start to sync state
	3s	Starting operationExecutor.AttachVolume for volume %q (UniqueName: %q) from node %q
	3s	Starting operationExecutor.DetachVolume for volume %q (UniqueName: %q) on node %q
	3s	Starting operationExecutor.ExpandInUseVolume for volume %q (UniqueName: %q) pod %q (UID: %q)
	3s	Starting operationExecutor.MountVolume for volume %q (UniqueName: %q) pod %q (UID: %q) {Volume is already mounted to pod, but remount was requested.|}
	os	Starting operationExecutor.RegisterPlugin
	op	Starting operationExecutor.RegisterPlugin (plugin details: %v)
	3s	Starting operationExecutor.UnmountDevice for volume %q (UniqueName: %q) on node %q
	3s	Starting operationExecutor.UnmountVolume for volume %q (UniqueName: %q) pod %q (UID: %q)
	os	Starting operationExecutor.UnregisterPlugin
	op	Starting operationExecutor.UnregisterPlugin (plugin details: %v)
	3s	Starting operationExecutor.VerifyControllerAttachedVolume for volume %q (UniqueName: %q) pod %q (UID: %q)
	3s	Update devicePath from node status for volume
	3p	Update devicePath from node status for volume (%q): %q
	3s	UpdateStates in reconciler: could not get node status with error
	3svolume.detached	Volume detached for volume %q (UniqueName: %q) on node %q DevicePath %q
	3p	Volume exists in actual state (volume.SpecName %s, pod.UID %s), skip cleaning up mounts
	3s	Volume exists in actual state, skip cleaning up mounts
	3p	Volume exists in desired state (volume.SpecName %s, pod.UID %s), marking as InUse
	3p	Volume exists in desired state (volume.SpecName %s, pod.UID %s), skip cleaning up mounts
	3s	Volume exists in desired state, marking as InUse
	3s	Volume exists in desired state, skip cleaning up mounts
	3s	Volume is in pending operation, skip cleaning up mounts
	3s	Volume is marked as mounted and added into the actual state
	3s	Volume is marked as mounted in uncertain state and added to the actual state
	3s	Volume is marked device as mounted and added into the actual state
	3s	Volume is not marked as attached to the node. Skipping processing of the volume
	3s	Volume path from volume plugin directory
	3p	Volume: %s (pod UID %s) is marked as mounted and added into the actual state
	3p	Volume: %s (pod UID %s) is marked device as mounted and added into the actual state
	3s	mount precondition failed, please report this error in https://github.com/kubernetes/enhancements/issues/1710, together with full Pod yaml file for volume %q (UniqueName: %q) pod %q (UID: %q) : %v
	3s	operationExecutor.AttachVolume failed (controllerAttachDetachEnabled %v) for volume %q (UniqueName: %q) pod %q (UID: %q) : %v
	3s	operationExecutor.AttachVolume started for volume %q (UniqueName: %q) pod %q (UID: %q)
	3s	operationExecutor.DetachVolume failed (controllerAttachDetachEnabled %v) for volume %q (UniqueName: %q) on node %q : %v
	3s	operationExecutor.DetachVolume started for volume %q (UniqueName: %q) on node %q
	3s	operationExecutor.ExpandInUseVolume failed for volume %q (UniqueName: %q) pod %q (UID: %q) : %v
	3s	operationExecutor.ExpandInUseVolume started for volume %q (UniqueName: %q) pod %q (UID: %q)
	3svolume.mount-not-started	operationExecutor.MountVolume failed (controllerAttachDetachEnabled %v) for volume %q (UniqueName: %q) pod %q (UID: %q) : %v
	3svolume.mount-started	operationExecutor.MountVolume started for volume %q (UniqueName: %q) pod %q (UID: %q) {Volume is already mounted to pod, but remount was requested.|}
	opplugin.register-failed	operationExecutor.RegisterPlugin failed (plugin details: %v) : %v
	op	operationExecutor.RegisterPlugin started (plugin details: %v)
	3svolume.device-unmount-not-started	operationExecutor.UnmountDevice failed (controllerAttachDetachEnabled %v) for volume %q (UniqueName: %q) on node %q : %v
	3svolume.device-unmount-started	operationExecutor.UnmountDevice started for volume %q (UniqueName: %q) on node %q
	3svolume.unmount-not-started	operationExecutor.UnmountVolume failed (controllerAttachDetachEnabled %v) for volume %q (UniqueName: %q) pod %q (UID: %q) : %v
	3svolume.unmount-started	operationExecutor.UnmountVolume started for volume %q (UniqueName: %q) pod %q (UID: %q)
	op	operationExecutor.UnregisterPlugin failed (plugin details: %v) : %v
	op	operationExecutor.UnregisterPlugin started (plugin details: %v)
	3svolume.attach-verify-not-started	operationExecutor.VerifyControllerAttachedVolume failed (controllerAttachDetachEnabled %v) for volume %q (UniqueName: %q) pod %q (UID: %q) : %v
	3s	operationExecutor.VerifyControllerAttachedVolume failed for volume %q (UniqueName: %q) pod %q (UID: %q)  volume not marked in-use
	3svolume.attach-verifying	operationExecutor.VerifyControllerAttachedVolume started for volume %q (UniqueName: %q) pod %q (UID: %q)
	3p	podName: %v, volume path from volume plugin directory: %v, 
	3p	updateStates in reconciler: could not get node status with error %v
	3s	volumeHandler.UnmountVolumeHandler for UnmountVolume failed for volume %q (UniqueName: %q) pod %q (UID: %q) : %v
reconciler_common.go
	3s	Starting operationExecutor.AttachVolume for volume %q (UniqueName: %q) from node %q
	3s	Starting operationExecutor.DetachVolume for volume %q (UniqueName: %q) on node %q
	3s	Starting operationExecutor.ExpandInUseVolume for volume %q (UniqueName: %q) pod %q (UID: %q)
	3s	Starting operationExecutor.MountVolume for volume %q (UniqueName: %q) pod %q (UID: %q) {Volume is already mounted to pod, but remount was requested.|}
	3s	Starting operationExecutor.UnmountDevice for volume %q (UniqueName: %q) on node %q
	3s	Starting operationExecutor.UnmountVolume for volume %q (UniqueName: %q) pod %q (UID: %q)
	3s	Starting operationExecutor.VerifyControllerAttachedVolume for volume %q (UniqueName: %q) pod %q (UID: %q)
	3svolume.detached	Volume detached for volume %q (UniqueName: %q) on node %q DevicePath %q
	3s	operationExecutor.AttachVolume failed (controllerAttachDetachEnabled %v) for volume %q (UniqueName: %q) pod %q (UID: %q) : %v
	3s	operationExecutor.AttachVolume started for volume %q (UniqueName: %q) pod %q (UID: %q)
	3s	operationExecutor.DetachVolume failed (controllerAttachDetachEnabled %v) for volume %q (UniqueName: %q) on node %q : %v
	3s	operationExecutor.DetachVolume started for volume %q (UniqueName: %q) on node %q
	3s	operationExecutor.ExpandInUseVolume failed for volume %q (UniqueName: %q) pod %q (UID: %q) : %v
	3s	operationExecutor.ExpandInUseVolume started for volume %q (UniqueName: %q) pod %q (UID: %q)
	3svolume.mount-not-started	operationExecutor.MountVolume failed (controllerAttachDetachEnabled %v) for volume %q (UniqueName: %q) pod %q (UID: %q) : %v
	3svolume.mount-started	operationExecutor.MountVolume started for volume %q (UniqueName: %q) pod %q (UID: %q) {Volume is already mounted to pod, but remount was requested.|}
	3svolume.device-unmount-not-started	operationExecutor.UnmountDevice failed (controllerAttachDetachEnabled %v) for volume %q (UniqueName: %q) on node %q : %v
	3svolume.device-unmount-started	operationExecutor.UnmountDevice started for volume %q (UniqueName: %q) on node %q
	3svolume.unmount-not-started	operationExecutor.UnmountVolume failed (controllerAttachDetachEnabled %v) for volume %q (UniqueName: %q) pod %q (UID: %q) : %v
	3svolume.unmount-started	operationExecutor.UnmountVolume started for volume %q (UniqueName: %q) pod %q (UID: %q)
	3svolume.attach-verify-not-started	operationExecutor.VerifyControllerAttachedVolume failed (controllerAttachDetachEnabled %v) for volume %q (UniqueName: %q) pod %q (UID: %q) : %v
	3s	operationExecutor.VerifyControllerAttachedVolume failed for volume %q (UniqueName: %q) pod %q (UID: %q)  volume not marked in-use
	3svolume.attach-verifying	operationExecutor.VerifyControllerAttachedVolume started for volume %q (UniqueName: %q) pod %q (UID: %q)
reconciler_new.go
	3s	Reconciler: start to sync state
reconstruct.go
	3s	Adding reconstructed volume to actual state and node status
	3s	Cannot get volumes from disk, skip sync states for volume reconstruction
	3svolume.reconstruct-cleaning	Cleaning up mounts for volume that could not be reconstructed
	3s	Could not add pod to volume information to actual state of world
	3s	Could not add volume information to actual state of world
	3svolume.reconstruct-failed	Could not construct volume information
	3svolume.reconstruct-cleaning	Could not construct volume information, cleaning up mounts
	3s	Could not find device mount path for volume
	3s	Could not mark device is mounted to actual state of world
	3s	Could not mark device is uncertain to actual state of world
	3s	DevicePaths of reconstructed volumes updated
	3s	Error occurred during reconstruct volume from disk
	3s	Failed to get Node status to reconstruct device paths
	3s	Orphan volume cleanup finished
	3s	Reconciler sync states: could not find pod information in desired state, update it in actual state
	3s	Skipped reconstruction of DevicePaths from node.status in standalone mode
	3s	Update devicePath from node status for volume
	3s	UpdateStates in reconciler: could not get node status with error
	3s	Updated devicePath from node status for volume
	3s	Updating reconstructed devicePaths
	3s	Volume exists in actual state, skip cleaning up mounts
	3s	Volume exists in desired state, marking as InUse
	3s	Volume exists in desired state, skip cleaning up mounts
	3s	Volume is in pending operation, skip cleaning up mounts
	3s	Volume is marked as mounted and added into the actual state
	3s	Volume is marked as uncertain and added into the actual state
	3s	Volume is marked device as mounted and added into the actual state
	3s	Volume is marked device as uncertain and added into the actual state
	3s	Volume reconstruction finished
reconstruct_common.go
	3s	Could not read volume plugin directory
	3s	Get volume from pod directory
	3s	Get volumes from pod directory
	3svolume.stale-mount-cleaning	Reconciler sync states: could not find volume information in desired state, clean up the mount points
	3s	Volume path from volume plugin directory
	3s	volumeHandler.UnmountVolumeHandler for UnmountVolume failed for volume %q (UniqueName: %q) pod %q (UID: %q) : %v
reconstruct_new.go
	3s	Adding reconstructed volume to actual state and node status
	3s	Cannot get volumes from disk, skip sync states for volume reconstruction
	3svolume.reconstruct-cleaning	Cleaning up mounts for volume that could not be reconstructed
	3s	Could not add pod to volume information to actual state of world
	3s	Could not add volume information to actual state of world
	3svolume.reconstruct-failed	Could not construct volume information
	3s	Could not find device mount path for volume
	3s	Could not mark device is uncertain to actual state of world
	3s	DevicePaths of reconstructed volumes updated
	3s	Failed to get Node status to reconstruct device paths
	3s	Orphan volume cleanup finished
	3s	Skipped reconstruction of DevicePaths from node.status in standalone mode
	3s	Updated devicePath from node status for volume
	3s	Updating reconstructed devicePaths
	3s	Volume exists in actual state, skip cleaning up mounts
	3s	Volume exists in desired state, skip cleaning up mounts
	3s	Volume is marked as uncertain and added into the actual state
	3s	Volume is marked device as uncertain and added into the actual state
	3s	Volume reconstruction finished
recycler_client.go
	3p	cannot start watcher for pod %s/%s: %v
	3p	creating recycler pod for volume %s\\n
	3p	deleting recycler pod %s/%s
	3p	failed to delete recycler pod %s/%s: %v
	3p	recycler event received: %s %s/%s %s/%s %s
	3p	recycler pod update received: %s %s/%s %s
reflector.go
	lpapi.watch-failed	%s: Failed to watch %v: %v
	lp	%s: Watch close - %v total %v items received
	lp	%s: Watch for %v closed with unexpected EOF: %v
	lp	%s: expected gvk %v, but watch event object had gvk %v
	lp	%s: expected type %v, but watch event object had type %v
	lp	%s: failed to list %v: %v
	lp	%s: forcing resync
	lp	%s: retrying watch of %v internal error: %v
	lp	%s: unable to add watch event object (%#v) to store: %v
	lp	%s: unable to delete watch event object (%#v) from store: %v
	lp	%s: unable to understand watch event %#v
	lp	%s: unable to update watch event object (%#v) to store: %v
	lp	%s: watch of %v closed with: %v
	lpapi.watch-ended	%s: watch of %v ended with: %v
	lp	%s: watch of %v returned %v - backing off
	lp	%s: watch of %v returned 429 - backing off
	lp	%s: watch-list of %v returned %v - backing off
	lsapi.cache-synced	Caches populated
	lpapi.cache-synced	Caches populated for %v from %s
	ls	Data couldn't be fetched in watchlist mode. Falling back to regular list. This is expected if watchlist is not supported or disabled in kube-apiserver.
	ls	Exiting watch because received the bookmark that marks the end of initial events stream
	lsapi.watch-failed	Failed to watch
	ls	Forcing resync
	ls	Listing and watching
	lp	Listing and watching %v from %s
	lp	Reflector from %s configured with expectedType of *unstructured.Unstructured with empty GroupVersionKind.
	ls	Retrying watch after internal error
	ls	Starting reflector
	lp	Starting reflector %s (%s) from %s
	ls	Stopping reflector
	lp	Stopping reflector %s (%s) from %s
	ls	The client used to build this informer/reflector doesn't support WatchList semantics. The feature will be disabled. This is expected in unit tests but not in production. For details, see the documentation of watchlist.DoesClientNotSupportWatchListSemantics().
	ls	The provided ListWatcher doesn't support WatchList semantics. The feature will be disabled. If you are using a custom client, check the documentation of watchlist.DoesClientNotSupportWatchListSemantics() method
	ls	The watchlist request ended with an error, falling back to the standard LIST/WATCH semantics because making progress is better than deadlocking
	lp	The watchlist request ended with an error, falling back to the standard LIST/WATCH semantics because making progress is better than deadlocking, err = %v
	ls	Unable to add watch event object to store
	ls	Unable to delete watch event object from store
	ls	Unable to send bookmark event to store
	ls	Unable to understand watch event
	ls	Unable to update watch event object to store
	ls	Unexpected watch event object gvk
	ls	Unexpected watch event object type
	ls	Unknown watch event
	ls	Unsupported watch event object gvk
	ls	Warning: clock does not support WithTicker interface but exitOnInitialEventsEndBookmark was requested
	lsapi.watch-ended	Warning: watch ended with error
	ls	Watch close
	ls	Watch closed
	ls	Watch closed with unexpected EOF
	ls	Watch failed - backing off
	ls	Watch returned 429 - backing off
	lp	clock does not support WithTicker interface but exitOnInitialEventsEndBookmark was requested
	lp	exiting %v Watch because received the bookmark that marks the end of initial events stream, total %v items received in %v
	ls	maxWatchTimeout was less than minWatchTimeout, overriding to minWatchTimeout. Watch timeout randomization is disabled.
	lp	the watch-list feature is not supported by the server, falling back to the previous LIST/WATCH semantic
	ls	watch-list failed - backing off
	lp	{}
reflector_data_consistency_detector.go
	lp	%s: data consistency check for the watch-list feature is enabled, this will result in an additional call to the API server.
	lp	%s: data received by the new watch-list api call is different than received by the standard list api call, diff: %v
	lp	failed to list data from the server, retrying until stopCh is closed, err: %v
	lp	failed to list data from the server, the watch-list consistency check won't be performed, stopCh was closed, err: %v
registration.go
	os	Aborting wiping of ResourceSlices
	os	DRA plugin already registered, the old plugin was replaced and will be forgotten by the kubelet till the next kubelet restart
	os	Deleted ResourceSlices
	os	Deleting ResourceSlice failed, retrying
	os	Deregister DRA plugin
	os	Deregister DRA plugin not necessary, was already removed
	os	Register new DRA plugin
	os	Starting to wait before wiping ResourceSlices
	os	Starting to wipe ResourceSlices after waiting
	os	Unexpected error checking for node
registry.go
	mp	calling componentGlobalsRegistry.AddFlags more than once, the registry will be set by the latest flags
	mp	component has alpha features enabled in emulated version, this is unsupported: features=%v
	mp	setting %s:feature gate emulation version to %s
	mp	setting %s:feature gate emulation version to %s, min compatibility version to %s
	mp	setting %s:feature-gates=%s
	mp	setting EmulationVersion mapping from %s to %s
	mp	setting componentGlobalsRegistry in SetFallback. We recommend calling componentGlobalsRegistry.Set()
	mp	setting the default EmulationVersion of %s based on mapping from the default EmulationVersion of %s
	mp	setting version %s=%s
	mp	setting version %s=%s from version mapping of %s=%s
remote_image.go*
	6s	Closing image service connection
	6p	Connect remote image service %s failed: %v
	isruntime.image-connect-failed	Connect remote image service failed
	6s	Connecting to image service
	6p	Connecting to image service %s
	6s	Falling back to CRI v1alpha2 image API (deprecated)
	6s	Finding the CRI API image version
	6simage.status-failed	Get ImageStatus from image service failed
	6simage.fs-info-failed	ImageFsInfo from image service failed
	6pimage.fs-info-failed	ImageFsInfo from image service failed: %v
	6s	ImageRef of image is not set
	6pimage.status-failed	ImageStatus %q from image service failed: %v
	6s	ImageStatus failed
	6p	ImageStatus failed: %s
	6p	ListImages with filter %+v from image service failed: %v
	6s	ListImages with filter from image service failed
	6pimage.pull-call-failed	PullImage %q from image service failed: %v
	6p	PullImage failed: %s
	6simage.pull-call-failed	PullImage from image service failed
	6p	RemoveImage %q from image service failed: %v
	csimage.remove-call-failed	RemoveImage from image service failed
	6s	StreamImages from image service failed
	6s	StreamImages not implemented, falling back to ListImages
	6s	StreamImages recv failed
	6s	Using CRI v1 image API
	6s	Validated CRI v1 image API
	6s	Validating the CRI v1 API image version
remote_runtime.go*
	3p	Attach %s from runtime service failed: %v
	3s	Attach container from runtime service failed
	3s	Attach failed
	3p	Attach failed: %s
	is	CheckpointContainer from runtime service failed
	is	Closing runtime service connection
	ipruntime.connect-failed	Connect remote runtime %s failed: %v
	isruntime.connect-failed	Connect remote runtime failed
	isruntime.connect-failed	Connect remote runtime service failed
	is	Connecting to runtime service
	ip	Connecting to runtime service %s
	ip	ContainerStats %q from runtime service failed: %v
	is	ContainerStats from runtime service failed
	dpcontainer.status-call-failed	ContainerStatus %q from runtime service failed: %v
	dscontainer.status-call-failed	ContainerStatus from runtime service failed
	ip	ContainerStatus of %q failed: %v
	7s	CreateContainer failed
	7p	CreateContainer failed: %s
	7pcontainer.create-call-failed	CreateContainer in sandbox %q from runtime service failed: %v
	7scontainer.create-call-failed	CreateContainer in sandbox from runtime service failed
	ip	Exec %s '%s' from runtime service failed: %v
	is	Exec cmd from runtime service failed
	is	Exec failed
	ip	Exec failed: %s
	9pcontainer.exec-failed	ExecSync %s '%s' from runtime service failed: %v
	9scontainer.exec-failed	ExecSync cmd from runtime service failed
	is	Falling back to CRI v1alpha2 runtime API (deprecated)
	is	Finding the CRI API runtime version
	is	GetContainerEvents failed to get streaming client
	ip	ListContainerStats with filter %+v from runtime service failed: %v
	is	ListContainerStats with filter from runtime service failed
	ipruntime.list-containers-failed	ListContainers with filter %+v from runtime service failed: %v
	isruntime.list-containers-failed	ListContainers with filter from runtime service failed
	is	ListMetricDescriptors from runtime service failed
	ipruntime.list-sandboxes-failed	ListPodSandbox with filter %+v from runtime service failed: %v
	isruntime.list-sandboxes-failed	ListPodSandbox with filter from runtime service failed
	4s	ListPodSandboxMetrics from runtime service failed
	4s	ListPodSandboxStats with filter from runtime service failed
	4s	PodSandbox from runtime service failed
	ip	PortForward %s from runtime service failed: %v
	is	PortForward failed
	ip	PortForward failed: %s
	is	PortForward from runtime service failed
	dp	RemoveContainer %q from runtime service failed: %v
	dscontainer.remove-call-failed	RemoveContainer from runtime service failed
	4p	RemovePodSandbox %q from runtime service failed: %v
	4ssandbox.remove-call-failed	RemovePodSandbox from runtime service failed
	ip	ReopenContainerLog %q from runtime service failed: %v
	is	ReopenContainerLog from runtime service failed
	4s	RunPodSandbox failed
	4p	RunPodSandbox failed: %s
	4ssandbox.run-call-failed	RunPodSandbox from runtime service failed
	4psandbox.run-call-failed	RunPodSandbox from runtime service failed: %v
	is	RuntimeConfig from runtime service failed
	7pcontainer.start-call-failed	StartContainer %q from runtime service failed: %v
	7scontainer.start-call-failed	StartContainer from runtime service failed
	is	Status failed
	ip	Status failed: %s
	isruntime.status-call-failed	Status from runtime service failed
	ipruntime.status-call-failed	Status from runtime service failed: %v
	ip	StopContainer %q from runtime service failed: %v
	8scontainer.stop-call-failed	StopContainer from runtime service failed
	4psandbox.stop-call-failed	StopPodSandbox %q from runtime service failed: %v
	4ssandbox.stop-call-failed	StopPodSandbox from runtime service failed
	is	StreamContainerStats from runtime service failed
	is	StreamContainerStats not implemented, falling back to ListContainerStats
	is	StreamContainerStats recv failed
	is	StreamContainers from runtime service failed
	is	StreamContainers not implemented, falling back to ListContainers
	is	StreamContainers recv failed
	4s	StreamPodSandboxMetrics from runtime service failed
	4s	StreamPodSandboxMetrics not implemented, falling back to ListPodSandboxMetrics
	4s	StreamPodSandboxMetrics recv failed
	4s	StreamPodSandboxStats from runtime service failed
	4s	StreamPodSandboxStats not implemented, falling back to ListPodSandboxStats
	4s	StreamPodSandboxStats recv failed
	4s	StreamPodSandboxes from runtime service failed
	4s	StreamPodSandboxes not implemented, falling back to ListPodSandbox
	4s	StreamPodSandboxes recv failed
	ip	UpdateContainerResources %q from runtime service failed: %v
	is	UpdateContainerResources from runtime service failed
	4s	UpdatePodSandboxResources from runtime service failed
	is	Using CRI v1 runtime API
	is	Validated CRI v1 runtime API
	is	Validating the CRI v1 API runtime version
	isruntime.version-call-failed	Version from runtime service failed
	ipruntime.version-call-failed	Version from runtime service failed: %v
	3s	[RemoteRuntimeService] Attach
	3p	[RemoteRuntimeService] Attach (containerId=%v, timeout=%v)
	3s	[RemoteRuntimeService] Attach Response
	3p	[RemoteRuntimeService] Attach Response (containerId=%v)
	ns	[RemoteRuntimeService] CheckpointContainer
	ns	[RemoteRuntimeService] CheckpointContainer Response
	is	[RemoteRuntimeService] ContainerStats
	ip	[RemoteRuntimeService] ContainerStats (containerID=%v, timeout=%v)
	is	[RemoteRuntimeService] ContainerStats Response
	rp	[RemoteRuntimeService] ContainerStats Response (containerID=%v, stats=%v)
	is	[RemoteRuntimeService] ContainerStatus
	ip	[RemoteRuntimeService] ContainerStatus (containerID=%v, timeout=%v)
	is	[RemoteRuntimeService] ContainerStatus Response
	ip	[RemoteRuntimeService] ContainerStatus Response (containerID=%v, status=%v)
	7s	[RemoteRuntimeService] CreateContainer
	4p	[RemoteRuntimeService] CreateContainer (podSandBoxID=%v, ContainerId=%v)
	4p	[RemoteRuntimeService] CreateContainer (podSandBoxID=%v, timeout=%v)
	is	[RemoteRuntimeService] Exec
	ip	[RemoteRuntimeService] Exec (timeout=%v)
	is	[RemoteRuntimeService] Exec Response
	is	[RemoteRuntimeService] ExecSync
	ip	[RemoteRuntimeService] ExecSync (containerID=%v, timeout=%v)
	is	[RemoteRuntimeService] ExecSync Response
	ip	[RemoteRuntimeService] ExecSync Response (containerID=%v, ExitCode=%v)
	is	[RemoteRuntimeService] ListContainerStats
	ip	[RemoteRuntimeService] ListContainerStats (filter=%v)
	is	[RemoteRuntimeService] ListContainerStats Response
	rp	[RemoteRuntimeService] ListContainerStats Response (filter=%v, stats=%v)
	is	[RemoteRuntimeService] ListContainers
	ip	[RemoteRuntimeService] ListContainers (filter=%v, timeout=%v)
	is	[RemoteRuntimeService] ListContainers Response
	ip	[RemoteRuntimeService] ListContainers Response (filter=%v, containers=%v)
	rs	[RemoteRuntimeService] ListMetricDescriptors Response
	4s	[RemoteRuntimeService] ListPodSandbox
	4p	[RemoteRuntimeService] ListPodSandbox (filter=%v, timeout=%v)
	4s	[RemoteRuntimeService] ListPodSandbox Response
	4p	[RemoteRuntimeService] ListPodSandbox Response (filter=%v, items=%v)
	4s	[RemoteRuntimeService] ListPodSandboxMetrics Response
	4s	[RemoteRuntimeService] ListPodSandboxStats
	4s	[RemoteRuntimeService] ListPodSandboxStats Response
	4s	[RemoteRuntimeService] PodSandbox Response
	4s	[RemoteRuntimeService] PodSandboxStats
	4s	[RemoteRuntimeService] PodSandboxStatus
	4p	[RemoteRuntimeService] PodSandboxStatus (podSandboxID=%v, timeout=%v)
	4s	[RemoteRuntimeService] PodSandboxStatus Response
	4p	[RemoteRuntimeService] PodSandboxStatus Response (podSandboxID=%v, status=%v)
	is	[RemoteRuntimeService] PortForward
	4p	[RemoteRuntimeService] PortForward (podSandboxID=%v, port=%v, timeout=%v)
	is	[RemoteRuntimeService] PortForward Response
	4p	[RemoteRuntimeService] PortForward Response (podSandboxID=%v)
	ds	[RemoteRuntimeService] RemoveContainer
	dp	[RemoteRuntimeService] RemoveContainer (containerID=%v, timeout=%v)
	ds	[RemoteRuntimeService] RemoveContainer Response
	dp	[RemoteRuntimeService] RemoveContainer Response (containerID=%v)
	4s	[RemoteRuntimeService] RemovePodSandbox
	4p	[RemoteRuntimeService] RemovePodSandbox (podSandboxID=%v, timeout=%v)
	4s	[RemoteRuntimeService] RemovePodSandbox Response
	4p	[RemoteRuntimeService] RemovePodSandbox Response (podSandboxID=%v)
	is	[RemoteRuntimeService] ReopenContainerLog
	ip	[RemoteRuntimeService] ReopenContainerLog (containerID=%v, timeout=%v)
	is	[RemoteRuntimeService] ReopenContainerLog Response
	ip	[RemoteRuntimeService] ReopenContainerLog Response (containerID=%v)
	4s	[RemoteRuntimeService] RunPodSandbox
	4p	[RemoteRuntimeService] RunPodSandbox (config=%v, runtimeHandler=%v, timeout=%v)
	4s	[RemoteRuntimeService] RunPodSandbox Response
	4p	[RemoteRuntimeService] RunPodSandbox Response (PodSandboxId=%v)
	ms	[RemoteRuntimeService] RuntimeConfigResponse
	7s	[RemoteRuntimeService] StartContainer
	7p	[RemoteRuntimeService] StartContainer (containerID=%v, timeout=%v)
	7s	[RemoteRuntimeService] StartContainer Response
	7p	[RemoteRuntimeService] StartContainer Response (containerID=%v)
	is	[RemoteRuntimeService] Status
	ip	[RemoteRuntimeService] Status (timeout=%v)
	is	[RemoteRuntimeService] Status Response
	ip	[RemoteRuntimeService] Status Response (status=%v)
	8s	[RemoteRuntimeService] StopContainer
	8p	[RemoteRuntimeService] StopContainer (containerID=%v, timeout=%v)
	8s	[RemoteRuntimeService] StopContainer Response
	8p	[RemoteRuntimeService] StopContainer Response (containerID=%v)
	4s	[RemoteRuntimeService] StopPodSandbox
	4p	[RemoteRuntimeService] StopPodSandbox (podSandboxID=%v, timeout=%v)
	4s	[RemoteRuntimeService] StopPodSandbox Response
	4p	[RemoteRuntimeService] StopPodSandbox Response (podSandboxID=%v)
	is	[RemoteRuntimeService] StreamContainerStats Response
	is	[RemoteRuntimeService] StreamContainers Response
	4s	[RemoteRuntimeService] StreamPodSandboxMetrics Response
	4s	[RemoteRuntimeService] StreamPodSandboxStats Response
	4s	[RemoteRuntimeService] StreamPodSandboxes Response
	is	[RemoteRuntimeService] UpdateContainerResources
	ip	[RemoteRuntimeService] UpdateContainerResources (containerID=%v, timeout=%v)
	is	[RemoteRuntimeService] UpdateContainerResources Response
	ip	[RemoteRuntimeService] UpdateContainerResources Response (containerID=%v)
	4s	[RemoteRuntimeService] UpdatePodSandboxResources
	4s	[RemoteRuntimeService] UpdatePodSandboxResources Response
	ms	[RemoteRuntimeService] UpdateRuntimeConfig
	mp	[RemoteRuntimeService] UpdateRuntimeConfig (runtimeConfig=%v, timeout=%v)
	ms	[RemoteRuntimeService] UpdateRuntimeConfig Response
	mp	[RemoteRuntimeService] UpdateRuntimeConfig Response (runtimeConfig=%v)
	ms	[RemoteRuntimeService] Version
	mp	[RemoteRuntimeService] Version (apiVersion=%v, timeout=%v)
	ms	[RemoteRuntimeService] Version Response
	mp	[RemoteRuntimeService] Version Response (typedVersion=%v)
	is	container event received
	is	container events stream is closed
	is	failed to receive streaming container event
	is	verify ContainerStatus failed
request.go
	lp	%s: %s
	lp	%s:\\n%s
	ls	Body was not decodable (unable to check for Status)
	lp	Could not retry request - %v
	lp	Could not retry request, can't Seek() back to beginning of body for %T
	ls	Error in request
	lp	Error in request: %v
	lp	Got a Retry-After %ds response for attempt %d to %v
	lp	Stream error %#v when reading response body, may be caused by closed connection.
	ls	Stream error when reading response body, may be caused by closed connection
	lp	Throttling request took %v, request: %s:%s
	ls	Unexpected content type from the server
	lp	Unexpected content type from the server: %q: %v
	ls	Unexpected error when reading response body
	lp	Unexpected error when reading response body: %v
	ls	Waited before sending request
	lp	Waited for %v due to client-side throttling, not priority and fairness, request: %s:%s
	lp	body was not decodable (unable to check for Status): %v
	ls	{}
resize.go
	ns	Failed to serialize resource summary
resizefs_linux.go
	3p	Btrfs size: filesystem size=%d, block size=%d, err=%v
	3p	Device %s resized successfully
	3p	Ext size: filesystem size=%d, block size=%d
	3p	Not able to parse given filesystem info. fsType: %s, will not resize
	3p	ResizeFS.Resize - Expanding mounted volume %s
	3p	ResizeFs.needResize - checking mounted volume %s
	3p	ResizeFs.needResize - no resize possible since filesystem %s is readonly
	3p	Volume %s: device size=%d, filesystem size=%d, block size=%d
	3p	Xfs size: filesystem size=%d, block size=%d, err=%v
resource_metrics.go
	rs	Error getting summary for resourceMetric prometheus endpoint
	rp	Error getting summary for resourceMetric prometheus endpoint: %v
retrywatcher.go
	ls	Failed to get event - re-creating the watcher
	ls	Failed to get event! Re-creating the watcher.
	lp	Failed to get event! Re-creating the watcher. Last RV: %s
	lp	Failed to recognize Event type %q
	ls	Failed to recognize event
	ls	Failed to send the Unauthorized or Forbidden watch event
	ls	Received an error which is not *metav1.Status
	lp	Received an error which is not *metav1.Status but %#+v
	lp	Received an error which is not *metav1.Status but %s
	ls	Restarting RetryWatcher
	lp	Restarting RetryWatcher at RV=%q
	ls	Retrying after unexpected error
	lp	Retrying after unexpected error: %#+v
	lp	Retrying after unexpected error: %s
	ls	Starting RetryWatcher
	lp	Starting RetryWatcher.
	ls	Stopping RetryWatcher
	ls	Stopping RetryWatcher.
	ls	Watch closed with unexpected EOF
	lp	Watch closed with unexpected EOF: %v
	ls	Watch failed
	lp	Watch failed: %v
	ls	Watch failed: encountered an unexpected Unauthorized or Forbidden error type
	ls	Watch failed: ensure the client has valid credentials and watch permissions on the resource
	ls	Watch returned nil watcher
round_tripper.go
	lp	CancelRequest not implemented by %T
round_trippers.go
	lp	    %s: %s
	lp	%s
	lp	%s %s
	lp	%s %s %s in %d milliseconds
	lp	HTTP Statistics: %s
	lp	HTTP Trace: DNS Lookup for %s resolved to %v
	ls	HTTP Trace: DNS Lookup resolved
	ls	HTTP Trace: Dial failed
	ls	HTTP Trace: Dial succeed
	lp	HTTP Trace: Dial to %s:%s failed: %v
	lp	HTTP Trace: Dial to %s:%s succeed
	ls	Request
	lp	Request Headers:
	ls	Response
	lp	Response Headers:
	lp	Response Status: %s in %d milliseconds
run.go
	mskubelet.command-failed	command failed
runonce.go*
	mp	%d pods started
	1p	Container %q for pod %q not running
	1s	Container not running
	ps	Creating a mirror pod for static pod
	pp	Creating a mirror pod for static pod %q
	ps	Failed creating a mirror pod
	pp	Failed creating a mirror pod %q: %v
	1s	Failed to create directory
	1p	Failed to create directory %q: %v
	1s	Finished processing pods
	1s	Pod's containers not running: syncing
	1s	Pod's containers running
	1s	Pod's containers synced, waiting
	ms	Pods started
	1s	Processing manifest with pods
	ms	Started pod
	1s	Unable to get failed containers' names for pod
	1s	Unable to start pod because container failed
	1p	Waiting for %d pods
	1s	Waiting for pods
	1p	finished processing %d pods
	1p	pod %q containers not running: syncing
	1p	pod %q containers running
	1p	pod %q containers synced, waiting for %v
	1p	processing manifest with %d pods
	mp	started pod %q
	1p	unable to get failed containers' names for pod %q, error:%v
	1p	unable to start pod %q because container:%v failed
runtime.go*
	sskubelet.panic	Observed a panic
	spkubelet.panic	Observed a panic: %#v (%v)\\n%s
	spkubelet.panic	Observed a panic: %s\\n%s
	7s	Parsing containerID failed
	ss	{}
safe_sysctls.go
	0s	Failed to get kernel version, dropping net.ipv4.ip_local_reserved_ports from safe sysctl list
	0s	Kernel version is too old, dropping net.ipv4.ip_local_reserved_ports from safe sysctl list
	0s	failed to get kernel version, unable to determine which sysctls are available
	0s	kernel version is too old, dropping the sysctl from safe sysctl list
scope.go
	dscontainer.removing	RemoveContainer
	dpcontainer.removing	[topologymanager] RemoveContainer - Container ID: %v
scope_container.go
	ns	Best TopologyHint
	ns	ContainerTopologyHint
	ns	Resource alignment at container scope guaranteed
	ns	Topology Affinity
	ns	TopologyHints
	np	[topologymanager] Best TopologyHint for (pod: %v container: %v): %v
	np	[topologymanager] ContainerTopologyHint: %v
	np	[topologymanager] Topology Affinity for (pod: %v container: %v): %v
	np	[topologymanager] TopologyHints for pod '%v', container '%v': %v
scope_pod.go
	ns	Best TopologyHint
	ns	Calling AllocatePod on hint providers
	ns	Pod-level allocation failed
	ns	PodTopologyHint
	ns	Resource alignment at pod scope guaranteed
	ns	Topology Affinity
	ns	TopologyHints
	np	[topologymanager] Best TopologyHint for (pod: %v): %v
	np	[topologymanager] PodTopologyHint: %v
	np	[topologymanager] Topology Affinity for (pod: %v container: %v): %v
	np	[topologymanager] TopologyHints for pod '%v': %v
secret.go
	3p	Couldn't get secret %v/%v: %v
	3p	Error applying volume ownership settings for group: %v
	3p	Error creating atomic writer: %v
	3p	Error writing payload to dir: %v
	3p	Received secret %v/%v containing (%v) pieces of data, %v total bytes
	3p	Setting up volume %v for pod %v at %v
	3p	error cleaning up mount %s after failure. Create unmounter failed with %v
	3p	error tearing down volume %s with : %v
	3p	references non-existent secret key: %s
security_context_windows.go*
	7s	Windows container does not support SecurityContext.RunAsGroup
	1p	Windows container does not support SecurityContext.RunAsGroup (pod: %q, container: %s)
	7s	Windows container does not support SecurityContext.RunAsUser, please use SecurityContext.WindowsOptions
	1p	Windows container does not support SecurityContext.RunAsUser, please use SecurityContext.WindowsOptions (pod: %q, container: %s)
	7s	Windows container does not support SecurityContext.SELinuxOptions, please use SecurityContext.WindowsOptions
	1p	Windows container does not support SecurityContext.SELinuxOptions, please use SecurityContext.WindowsOptions (pod: %q, container: %s)
server.go*
	ms	"help" flag is non-bool, programmer error, please correct
	ns	--cgroups-per-qos enabled, but --cgroup-root was not specified.  Defaulting to /
	ns	--cgroups-per-qos enabled, but --cgroup-root was not specified.  defaulting to /
	cs	--pod-infra-container-image will not be pruned by the image garbage collector in kubelet and should also be set in the remote runtime
	ms	Acquiring file lock
	ms	Adding debug handlers to kubelet server
	mp	Adding debug handlers to kubelet server.
	ms	After cpu setting is overwritten
	mp	After cpu setting is overwritten, KubeReserved="%v", SystemReserved="%v"
	lsserver.authorization-failed	Authorization error
	lpserver.authorization-failed	Authorization error (user=%s, verb=%s, resource=%s, subresource=%s)
	os	Bad registration request from device plugin
	os	Bad registration request from device plugin with resource
	ss	Broadcaster internal buffer full, dropping event.
	ns	CRI implementation should be updated to support RuntimeConfig when KubeletCgroupDriverFromCRI feature gate has been enabled. Falling back to using cgroupDriver from kubelet config.
	ns	CRI implementation should be updated to support RuntimeConfig. Falling back to using cgroupDriver from kubelet config.
	ks	Client rotation is on, will bootstrap in background
	gs	Cloud provider determined current node
	ms	Could not parse --node-ip ignoring
	mp	Could not parse --node-ip value %q; ignoring
	gs	Could not parse some node IP(s), ignoring them
	os	Creating device plugin registration server
	os	Error connecting to device plugin client
	os	Error disconnecting device plugin client
	1s	Error marshalling initial watch event pod
	1s	Error marshalling watch event pod
	ss	Error sending initial sync watch event
	ss	Error sending initial watch event
	ss	Error sending watch event to client
	ms	Error while proxying request
	mp	Error while proxying request: %v
	os	Error while serving device plugin registration grpc server
	ms	Error writing response
	mp	Error writing response: %v
	nsoom.score-not-set	Failed to ApplyOOMScoreAdj
	ks	Failed to bootstrap a configuration controller
	os	Failed to cleanup the device plugin directory
	mskubelet.dependencies-failed	Failed to construct kubelet dependencies
	ms	Failed to create a new kubelet configuration
	ms	Failed to create listener for podResources endpoint
	mp	Failed to create listener for podResources endpoint: %v
	ms	Failed to create listener for pods API endpoint
	os	Failed to create the device plugin socket directory
	ms	Failed to detect kernel version for MemoryQoS compatibility check
	os	Failed to disconnect device plugin client
	rs	Failed to get MachineInfo, set reservedSystemCPUs to empty
	is	Failed to get the container runtime's cgroup. Runtime system container metrics may be missing.
	ns	Failed to get the kubelet's cgroup. Kubelet system container metrics may be missing
	ns	Failed to get the kubelet's cgroup. Kubelet system container metrics may be missing.
	ms	Failed to initialize logging
	ms	Failed to listen and serve
	os	Failed to listen to socket while starting device plugin registry
	mskubelet.config-load-failed	Failed to load kubelet config file
	ms	Failed to parse kubelet flag
	ms	Failed to precedence kubeletConfigFlag
	ms	Failed to register config
	ms	Failed to register configz
	ms	Failed to register kubelet configuration with configz
	mskubelet.run-failed	Failed to run kubelet
	ms	Failed to serve
	ms	Failed to set feature gates from initial flags-based config
	ns	Failed to set rlimit on max file handles
	np	Failed to set rlimit on max file handles: %v
	ms	Failed to start healthz server
	mskubelet.config-invalid	Failed to validate kubelet configuration
	ms	Failed to validate kubelet flags
	lsserver.forbidden	Forbidden
	lpserver.forbidden	Forbidden (user=%s, verb=%s, resource=%s, subresource=%s)
	ss	GetPod called
	ms	Getting CRI runtime configuration information
	ms	Golang settings
	osdevice.plugin-registered	Got registration request from device plugin with resource
	ms	HTTP2 has been explicitly disabled, Kubelet will forcefully close active connections on heartbeat failures
	ms	HTTP2 has been explicitly disabled, updating Kubelet client Dialer to forcefully close active connections on heartbeat failures
	ms	Invalid ReservedSystemCPUs
	mp	Invalid ReservedSystemCPUs "%s"
	ns	Invalid cpuset specified by --reserved-cpus
	ms	Kubelet running with insufficient permissions
	mskubelet.version	Kubelet version
	ms	KubeletConfiguration
	mp	KubeletConfiguration: %#v
	ss	ListPods called
	ls	No api server defined - no events will be sent to API server
	lp	No api server defined - no events will be sent to API server.
	gp	No cloud provider specified: %q from the config file: %q\\n
	ns	NoSwap is set due to memorySwapBehavior not specified
	ms	Option --reserved-cpus is specified, it will overwrite the cpu setting in KubeReserved and SystemReserved
	mp	Option --reserved-cpus is specified, it will overwrite the cpu setting in KubeReserved="%v", SystemReserved="%v".
	1s	Pod not found in manager during watch event processing
	2s	Pod removed broadcasted
	1s	Pod update broadcasted
	ss	Registered new watch client
	ls	Sending events to api server
	lp	Sending events to api server.
	qs	Shutting down pods API server
	ms	Skipped file in drop-in directory (does not have .conf extension)
	ms	Standalone mode, no API client
	mskubelet.started	Started kubelet
	ms	Started kubelet as runonce
	ks	Starting client certificate rotation
	kp	Starting client certificate rotation.
	os	Starting device plugin registration server
	mp	Starting healthz server failed: %v
	mp	Starting the GRPC server for the docker CRI shim.
	mskubelet.listening	Starting to listen
	mpkubelet.listening	Starting to listen on %s:%d
	ms	Starting to listen read-only
	mp	Starting to listen read-only on %s:%d
	ms	Starting to serve the podresources API
	ms	Starting to serve the pods API
	os	Stopping device plugin registration server
	gs	Successfully initialized cloud provider
	gp	Successfully initialized cloud provider: %q from the config file: %q\\n
	lsserver.authentication-failed	Unable to authenticate the request due to an error
	lpserver.authentication-failed	Unable to authenticate the request due to an error: %v
	ms	Unknown command
	ss	Unknown watch event type
	os	Unprivileged containerized plugins might not work. Could not set selinux context on socket dir
	ss	Unregistered watch client
	mp	Use of insecure cipher '%s' detected.
	ms	Use of insecure cipher detected.
	ns	Using cgroup driver setting received from the CRI runtime
	ms	Using root directory
	mp	Using root directory: %v
	ms	Using self-signed cert
	mp	Using self-signed cert (%s, %s)
	mpkubelet.version	Version: %+v
	6s	Warning: For remote container runtime, --pod-infra-container-image is ignored in kubelet, which should be set in that remote runtime instead
	ns	Warning: MemoryQoS feature only works with cgroups v2 on Linux, but enabled with cgroups v1
	ls	Warning: MemoryQoS memory.high throttling may cause process livelock on older kernels
	ks	Warning: TLS 1.3 cipher suites are not configurable, ignoring --tls-cipher-suites
	ss	Watch client channel closed
	ss	Watch client channel is full, dropping client.
	ss	Watch client disconnected
	ss	Watch context cancelled
	ss	WatchPods called
	ms	Watching for inotify events
	mp	acquiring file lock on %q
	gp	cloud provider determined current node name to be %s
	ip	failed to get the container runtime's cgroup: %v. Runtime system container metrics may be missing.
	np	failed to get the kubelet's cgroup: %v.  Kubelet system container metrics may be missing.
	ms	kubelet running with insufficient permissions
	mp	standalone mode, no API client
	mp	unable to register KubeletConfiguration with configz, error: %v
	mp	unable to register config: %s
	mp	unable to register configz: %s
	mp	unknown command: %s
	ns	unsupported configuration:KubeletCgroups is not within KubeReservedCgroup
	mp	watching for inotify events for: %v
	mp	{}
server_linux.go*
	ms	Inotify event
	ms	Unable to create watcher for lockfile
	ms	Unable to watch lockfile
	ms	inotify event
	mp	inotify event: %v
	ms	inotify watcher error
	mp	inotify watcher error: %v
	mp	unable to create watcher for lockfile: %v
	mp	unable to watch lockfile: %v
server_v1.go
	os	podresources
server_windows.go*
	ms	Kubelet is running as
	ms	Unable to get current user
setters.go
	gs	Adding overridden hostname to cloudprovider-reported addresses
	gs	Error getting machine info
	gp	Error getting machine info: %v
	gp	Error getting volume limit for plugin %s
	gsnode.not-ready	Node became not ready
	gpnode.not-ready	Node became not ready: %+v
	gs	Replacing cloudprovider-reported hostname with overridden hostname
	gp	Set capacity for %s to 0 on device removal
	osdevice.removed	Set capacity for removed resource to 0 on device removal
	gs	Skipping volume limits for volume plugin
	opdevice.allocatable-updated	Update allocatable for %s to %d
	opdevice.capacity-updated	Update capacity for %s to %d
	osdevice.allocatable-updated	Updated allocatable
	osdevice.capacity-updated	Updated capacity for device plugin
	gs	Using node IP
	gp	Using node IP: %q
	gs	Using secondary node IP
	gp	Using secondary node IP: %q
	gp	adding overridden hostname of %v to cloudprovider-reported addresses
	gp	replacing cloudprovider-reported hostname of %v with overridden hostname of %v
shared_informer.go
	ls	Caches are synced
	lp	Caches are synced for %s
	lp	Caches are synced for %s 
	ls	Done waiting
	lp	Handler %v was not added to shared informer because it has stopped already
	lp	The sharedIndexInformer has started, run more than once is not allowed
	lp	The specified resyncPeriod %v is being increased to the minimum resyncCheckPeriod %v
	lp	The specified resyncPeriod %v is invalid because this shared informer doesn't support resyncing
	ls	Timed out waiting
	ls	Unable to sync caches
	ls	Waiting
	ls	Waiting for caches to sync
	lp	Waiting for caches to sync for %s
	ls	Warning: resync period is smaller than resync check period and the informer has already started. Changing it to the resync check period
	ls	Warning: resync period is too small. Changing it to the minimum allowed value
	ls	Warning: the sharedIndexInformer has started, run more than once is not allowed
	ls	Warning: the specified resyncPeriod is being increased to the minimum resyncCheckPeriod
	ls	Warning: the specified resyncPeriod is invalid because this shared informer doesn't support resyncing
	lp	caches populated
	lp	resyncPeriod %d is smaller than resyncCheckPeriod %d and the informer has already started. Changing it to %d
	lp	resyncPeriod %d is too small. Changing it to the minimum allowed value of %d
	lp	resyncPeriod %v is smaller than resyncCheckPeriod %v and the informer has already started. Changing it to %v
	lp	resyncPeriod %v is too small. Changing it to the minimum allowed value of %v
	lp	stop requested
	lp	unable to sync caches for %s
	ls	unrecognized notification
	lp	unrecognized notification: %T
sharedcpus.go
	ns	Failed to parse configuration file for shared cpus
	ns	Failed to read configuration file for shared cpus
sio_client.go
	3p	client authentication failed: %v
	3p	device %s mapped to vol %s
	3p	devicepath-to-volID mapping error: %v
	3p	drv_cfg --query_guid failed: %v
	3p	failed to ReadDir %s: %v
	3p	failed to attach volume id %s: %v
	3p	failed to compile regex: %v
	3p	failed to create client: %v
	3p	failed to create volume %s: %v
	3p	failed to detach volume id %s: %v
	3p	failed to find system %q: %v
	3p	failed to find volume by name %v
	3p	failed to get instanceIID for attach volume: %v
	3p	failed to get volumes by id: %v
	3p	failed to get volumes by name: %v
	3p	failed to get volumes: %v
	3p	failed to init'd client in attach volume: %v
	3p	failed to remove volume id %s: %v
	3p	failed to retrieve instances: %v
	3p	failed to retrieve protection domains: %v
	3p	failed to retrieve sdc info %s
	3p	failed to retrieve storage pool: %v
	3p	failed to retrieve volume by id: %v
	3p	failed to retrieve volumes: %v
	3p	failed while waiting for volume to attach: %v
	3p	failed while waiting for volume to unmap/detach: %v
	3p	found volume %s
	3p	initializing scaleio client
	3p	protection domain %s not set
	3p	retrieved instanceID %s
	3p	sdc guid label not set, falling back to using drv_cfg
	3p	searching for volume %s
	3p	storage pool %s not set
	3p	system %s not found
	3p	timed out while waiting for volume %s to be unmapped/detached
	3p	timed out while waiting for volume to be mapped to a device
	3p	unable to find protection domain %s: %v
	3p	unable to find storage pool %s: %v
	3p	unable to find system %s: %v
	3p	volume %s attached successfully
	3p	volume not found, id %s
	3p	volume not found, name %s
	3p	waiting for volume %s to be mapped/attached
	3p	waiting for volume %s to be unmapped/detached
sio_mgr.go
	3p	attach volume failed: %v
	3p	attaching volume %s
	3p	attaching volume %s to host instance %s
	3p	attachment for volume %s failed :%v
	3p	client created successfully [gateway=%s]
	3p	creating new client for gateway %s
	3p	creating scaleio client
	3p	deleted volume %s successfully
	3p	failed to create scaleio client: %v
	3p	failed to delete volume %s: %v
	3p	failed to detach vol %s: %v
	3p	failed to find volume %s: %v
	3p	failed to get instanceID
	3p	failed to get instanceID: %v
	3p	failed to parse sslEnabled, must be either "true" or "false"
	3p	failed while waiting for device to attach: %v
	3p	no attachment found
	3p	scaleio: created volume %s successfully
	3p	scaleio: creating volume %s
	3p	scaleio: failed creating volume %s: %v
	3p	scaleio: failed to get instanceID
	3p	skipping attachment, volume %s already attached to sdc %s
	3p	skipping detached, vol %s not attached to instance %s
	3p	volume %s attached successfully as %s to instance %s
	3p	volume %s detached successfully
sio_plugin.go
	3p	Unmounter for %s
	3p	creating Provisioner
	3p	deleter failed to extract volume attributes from spec: %v
	3p	provisioner missing parameters, unable to continue
sio_util.go
	3p	config data file saved successfully as %s
	3p	creating config dir for config data: %s
	3p	failed to create config data dir %v
	3p	failed to get ScaleIOVolumeSource or ScaleIOPersistentVolumeSource from spec
	3p	failed to get secret: %v
	3p	failed to load ConfigMap %s: %v
	3p	failed to open config file %s: %v
	3p	failed to parse config data %s: %v
	3p	failed to parse param readOnly, setting it to false
	3p	failed to parse param sslEnabled, setting it to false
	3p	failed to save config %s: %v
	3p	failed to save config data file %s: %v
	3p	found node label %s=%s
	3p	loading config file %s
	3p	node label %s not found
	3p	saving config file %s
sio_volume.go
	3p	IsLikelyNotMountPoint test failed for dir %v
	3p	applying  value FSGroup ownership
	3p	attempting to dynamically provision pvc %v
	3p	attempting to unmount %s
	3p	capacity less than 8Gi found, adjusted to %dGi
	3p	config data setup failed: %s
	3p	config setup failed: %s
	3p	delete failed while setting sio manager: %v
	3p	deleting pvc %s
	3p	dir %s unmounted successfully
	3p	failed to create dir %#v:  %v
	3p	failed to delete volume %s: %v
	3p	failed to get reference count for volume: %s
	3p	failed to load config %s : %v
	3p	failed to load config data: %v
	3p	failed to load secret: %v
	3p	failed to parse parameter readOnly, setting it to false
	3p	failed to parse parameter sslEnabled, setting to false
	3p	failed to remove dir %s during a failed mount at setup: %v
	3p	failed to reset scaleio mgr: %v
	3p	failed to reset sio manager: %v
	3p	failed to retrieve sdc guid: %v
	3p	failed to save config data: %v
	3p	failed while setting scaleio mgr from config: %v
	3p	mount operation failed during setup: %v
	3p	mounting device  %s -> %s
	3p	multiple mapping enabled = %v
	3p	previous config file not found, creating new one
	3p	provision failed while creating volume: %v
	3p	provision failed while setting up sio mgr: %v
	3p	provisioner created pv %v and volume %s successfully
	3p	setting scaleio mgr from available config
	3p	setting sio manager from spec
	3p	setting up sio mgr for spec  %s
	3p	setting up volume for PV.spec %s
	3p	setup created mount point directory %s
	3p	setup failed to create scalio manager: %v
	3p	setup of volume %v:  %v
	3p	skipping setup, dir %s already a mount point
	3p	successfully deleted PV %s with volume %s
	3p	successfully setup PV %s: volume %s mapped as %s mounted at %s
	3p	teardown failed while unmounting dir %s: %v 
	3p	teardown failed, unable to reset scalio mgr: %v
	3p	teardown is attempting to detach/unmap volume for PV %s
	3p	teardown of volume %v detached successfully
	3p	teardown unable to get status for device %s: %v
	3p	warning: detaching failed for volume %s:  %v
spdy.go
	lp	dropping unadaptable compat stream %T in RemoveStreams
	lp	dropping unadaptable streaming stream %T in RemoveStreams
state_checkpoint.go*
	ns	Could not save checkpoint
	ns	Failed to save checkpoint
	ns	Failed to save pod allocation checkpoint
	ns	Failed to save pod resource information checkpoint
	ns	Failed to store state to checkpoint
	ns	State checkpoint: defaultCPUSet
	ns	State checkpoint: restored pod resource allocation state from checkpoint
	ns	State checkpoint: restored pod resource state from checkpoint
	ns	State checkpoint: restored state from checkpoint
	ns	Store state to checkpoint error
	ns	V2 checkpoint for memory manager is corrupt, falling back to V1
	ns	V2 checkpoint is corrupt, falling back to V1
	ns	V3 checkpoint is corrupt, falling back to V2
	np	[cpumanager] could not save checkpoint: %v
	np	[cpumanager] state checkpoint: defaultCPUSet: %s
	np	[cpumanager] state checkpoint: restored state from checkpoint
	ns	could not load V2 checkpoint for memory manager, falling back to V1
	ns	could not load V2 checkpoint, falling back to V1
	ns	could not load V3 checkpoint, falling back to V2
	ns	defaultCPUSet
	ns	migrating cpu manager checkpoint from v1 to v2
	ns	migrating cpu manager checkpoint from v2 to v3
	ns	migrating memory manager checkpoint from v1 to v2
	ns	restored state from checkpoint
	np	store state to checkpoint error: %v
state_file.go
	np	[cpumanager] state file: could not migrate v1 state to v2 state  - "%s"
	np	[cpumanager] state file: could not parse state file - [defaultCpuSet:"%s"]
	np	[cpumanager] state file: could not parse state file - pod: %s, container: %s, cpuset: "%s"
	np	[cpumanager] state file: could not unmarshal, corrupted state file - "%s"
	np	[cpumanager] state file: created new state file "%s"
	np	[cpumanager] state file: defaultCPUSet: %s
	np	[cpumanager] state file: restored state from state file "%s"
	np	[cpumanager] state file: unable to restore state from disk (%v) We cannot guarantee sane CPU affinity for existing containers. Please drain this node and delete the CPU manager state file "%s" before restarting Kubelet.
	np	store state to checkpoint error: %v
state_mem.go*
	ns	Cleared state
	ns	Deleted CPUSet assignment
	ns	Deleted memory assignment
	ns	Deleted pod
	ns	Deleted pod memory assignment
	ns	Deleted pod resource allocation
	ns	Deleted pod resource allocation and resize state
	ns	Deleted pod resource information
	ns	Initialized
	ns	Initialized new in-memory state store
	ns	Initialized new in-memory state store for pod resource allocation tracking
	ns	Initialized new in-memory state store for pod resource information tracking
	ns	Initializing new in-memory state store
	ns	Updated CPUSet assignments
	ns	Updated Memory assignments
	ns	Updated Pod Memory assignments
	ns	Updated container resource allocation
	ns	Updated container resource information
	ns	Updated default CPUSet
	ns	Updated desired CPUSet
	ns	Updated machine memory state
	ns	Updated memory state
	ns	Updated pod CPUSet
	ns	Updated pod CPUSet assignments
	ns	Updated pod memory state
	ns	Updated pod resize state
	ns	Updated pod resource allocation
	ns	Updated pod resource information
	ns	Updated pod-level resource info
	np	[cpumanager] cleared state
	np	[cpumanager] deleted cpuset assignment (pod: %s, container: %s)
	np	[cpumanager] initializing new in-memory state store
	np	[cpumanager] updated cpuset assignments: "%v"
	np	[cpumanager] updated default cpuset: "%s"
	np	[cpumanager] updated desired cpuset (pod: %s, container: %s, cpuset: "%s")
status.go
	ms	Kubelet config controller
	ms	Kubelet config controller failed to patch node status
	ms	Kubelet config controller updating Node.Status.Config
	mp	kubelet config controller: failed to patch node status, error: %v
	mp	kubelet config controller: updating Node.Status.Config
	mp	kubelet config controller: {}
status_manager.go
	1s	Container readiness changed before pod has synced
	1p	Container readiness changed before pod has synced: %q - %q
	9sstatus.unknown-container	Container readiness changed for unknown container
	9pstatus.unknown-container	Container readiness changed for unknown container: %q - %q
	1s	Container readiness unchanged
	1p	Container readiness unchanged (%v): %q - %q
	1s	Container startup changed before pod has synced
	1p	Container startup changed before pod has synced: %q - %q
	9sstatus.unknown-container	Container startup changed for unknown container
	1p	Container startup changed for unknown container: %q - %q
	1s	Container startup unchanged
	1p	Container startup unchanged (%v): %q - %q
	1s	Could not initialize pod allocation checkpoint manager, please drain node and remove policy state file
	1s	Delaying pod deletion as the phase is non-terminal
	1s	Failed to delete status for pod
	1p	Failed to delete status for pod %q: %v
	1sstatus.read-failed	Failed to get status for pod
	1pstatus.read-failed	Failed to get status for pod %q: %v
	1sstatus.update-failed	Failed to update status for pod
	1pstatus.update-failed	Failed to update status for pod %q: %v
	1s	Got unexpected podIsFinished=false, while podIsFinished=true in status cache, programmer error
	1s	Got unexpected podIsFinished=false, while podIsFinished=true in status cache, programmer error.
	1s	Ignoring same status for pod
	1p	Ignoring same status for pod %q, status: %+v
	1p	Kubelet is trying to update pod condition %q for pod %q. But it is not owned by kubelet.
	1s	Kubernetes client is nil, not starting status manager
	1p	Kubernetes client is nil, not starting status manager.
	1s	Marking terminal pod as failed
	1s	Mismatch between pod spec and status, likely programmer error
	1sstatus.patched	Patch status for pod
	1pstatus.patched	Patch status for pod %q with %q
	1p	Pod %q does not exist on the server
	2ppod.removed-from-api	Pod %q fully terminated and removed from etcd
	1p	Pod %q has been deleted, no need to reconcile
	1p	Pod %q has been deleted, no need to update readiness
	1p	Pod %q has been deleted, no need to update startup
	1pstatus.pod-recreated	Pod %q was deleted and then recreated, skipping status update; old UID %q, new UID %q
	1s	Pod does not exist on the server
	2spod.removed-from-api	Pod fully terminated and removed from etcd
	1s	Pod had no status time set
	1s	Pod has been deleted, no need to reconcile
	1s	Pod has been deleted, no need to update readiness
	1s	Pod has been deleted, no need to update startup
	1p	Pod status is inconsistent with cached status for pod %q, a reconciliation should be triggered:\\n %s
	1s	Pod status is inconsistent with cached status for pod, a reconciliation should be triggered
	1sstatus.pod-recreated	Pod was deleted and then recreated, skipping status update
	1p	PodStatus missing %s type condition: %+v
	1s	PodStatus missing condition type
	1p	Removing %q from status map.
	1s	Removing pod from status map
	1s	Removing pod from status map.
	1p	Skipping the status update for pod %q for now because the channel is full; status: %+v
	1s	Skipping the status update for pod for now because the channel is full
	1s	Starting to sync pod status with apiserver
	1p	Static pod %q (%s/%s) does not have a corresponding mirror pod; skipping
	1p	Static pod %q has no corresponding mirror pod, no need to reconcile
	1s	Static pod does not have a corresponding mirror pod; skipping
	1s	Static pod has no corresponding mirror pod, no need to reconcile
	1s	Status Manager: adding pod with new status to podStatusChannel
	1p	Status Manager: adding pod: %q, with status: (%d, %v) to podStatusChannel
	1s	Status Manager: syncPod in syncbatch
	1p	Status Manager: syncPod in syncbatch. pod UID: %q
	1s	Status Manager: syncing batch
	1s	Status Manager: syncing pod with status from podStatusChannel
	1p	Status Manager: syncing pod: %q, with status: (%d, %v) from podStatusChannel
	1p	Status for pod %q is up-to-date: (%d)
	1p	Status for pod %q is up-to-date; skipping
	1pstatus.updated	Status for pod %q updated successfully: (%d, %+v)
	1s	Status for pod is up-to-date
	1s	Status for pod is up-to-date; skipping
	1sstatus.updated	Status for pod updated successfully
	1p	Status update on pod %v/%v aborted: %v
	1s	Status update on pod aborted
	1s	Sync pod status
	1s	Syncing all statuses
	1s	Syncing updated statuses
	1s	Terminal running pod should have already been marked as failed, programmer error
	1s	TerminatePod calling updateStatusInternal
	1s	The pod termination is finished as SyncTerminatedPod completes its execution
	1s	Unknown phase, programmer error
	1s	updateStatusInternal
storageclass.go
	3p	%d default StorageClasses were found, choosing the newest: %s
	3p	%d default StorageClasses were found, choosing: %s
	3p	GetDefaultClass %d defaults found
	3p	GetDefaultClass added: %s
storageos.go
	3p	%s is still mounted, despite call to unmount().  Will try again next sync loop.
	3p	Attempting to bind mount to pod volume at %s
	3p	Cannot validate mount point: %s %v
	3p	Detach device %s failed for volume %s: %v
	3p	Detach failed during unmount: %v
	3p	Detach failed when getting device from global mount: %v
	3p	Failed to attach StorageOS volume %s: %s
	3p	Failed to attach device at %s: %s
	3p	Failed to unmount: %v
	3p	IsLikelyNotMountPoint check failed: %v
	3p	Mount of disk %s failed: %v
	3p	Mount reference for volume %s could not be removed from StorageOS: %v
	3p	Setting StorageOS volume namespace to pod namespace: %s
	3p	StorageOS volume set up: %s %v %v
	3p	StorageOS volume setup complete on %s
	3p	Successfully mounted StorageOS volume %s into global mount directory
	3p	Successfully unmounted StorageOS volume %s and detached devices
	3p	Unmount from pod failed: %v
	3p	Unmounted StorageOS volume %s failed with: %v
	3p	failed to create volume: %v
	3p	failed to get secret from [%q/%q]
	3p	mkdir failed on disk %s (%v)
	3p	volNamespace: %q, volName: %q not set, skipping TearDown
storageos_util.go
	3p	Creating device for path: %s
	3p	Failed device create command for path %s: %v
	3p	Failed device create command for path %s: %v %s
	3p	Failed device discover command for path %s: %v
	3p	attaching StorageOS device for volume %q with namespace %q
	3p	attaching StorageOS volume %q with namespace %q
	3p	clearing StorageOS mount reference for volume %q with namespace %q
	3p	could not remove mount reference in the StorageOS API as no credentials available to the unmount operation
	3p	creating StorageOS volume %q with namespace %q
	3p	detaching StorageOS volume %q with namespace %q
	3p	mkdir failed on disk %s (%v)
	3p	mounting StorageOS volume %q with namespace %q
	3p	node device path lookup failed: %v
	3p	node device path not set, using default: %s
	3p	using default StorageOS API settings: addr %s, version: %s
	3p	volume create failed for volume %q (%v)
	3p	volume deleted failed for volume %q in namespace %q: %v
	3p	volume retrieve failed for volume %q with namespace %q (%v)
	3p	volume source path %q for volume %q not ready (%v)
streamwatcher.go
	ls	Unable to decode an event from the watch stream
	lp	Unable to decode an event from the watch stream: %v
	ls	Unexpected EOF during watch stream event decoding
	lp	Unexpected EOF during watch stream event decoding: %v
subpath_linux.go
	3p	%q already exists, %q to create
	3p	Bound SubPath %s into %s
	3p	Cleaning up subpath mounts for %s
	3p	Cleaning up subpath mounts for container %s
	3p	Cleaning up subpath mounts for subpath %v
	3p	Closing FD %v failed for findExistingPrefix(%v): %v
	3p	Closing FD %v failed for safemkdir(%v): %v
	3p	Closing FD %v failed for safeopen(%v): %v
	3p	Container file is not a directory: %s
	3p	Creating %s
	3p	Creating directory %q within base %q
	3p	Directory %q not empty, not removing
	3p	Directory %s already exists
	3p	Failed to clean subpath %q: %v
	3p	Opening path %s
	3p	Removed %s
	3p	Removed directory %q
	3p	Skipping bind-mounting subpath %s: already mounted
	3p	Successfully cleaned subpath directory %s
	3p	bind mounting %q at %q
	3p	curDir %q doesn't exist, skipping
	3p	doBindSubPath %q (%q) for volumepath %q
	3p	doBindSubPath() failed for %q, cleaning up subpath
subpath_windows.go
	3p	%q already exists, %q to create
	3p	Creating %s
	3p	Creating directory %q within base %q
	3p	Directory %s already exists
	3p	Executing command: %q
	3p	Path '%s' has a target %s. Return its original form.
	3p	Path '%s' is not a symlink, return its original form.
	3p	evaluate path %s: symlink from %s to %s
summary.go
	rp	Error getting system boot time.  Node metrics will have an incorrect start time: %v
	rs	Error getting system boot time. Node metrics will have an incorrect start time
summary_sys_containers.go
	rsstats.system-container-failed	Failed to get system container stats
	rpstats.system-container-failed	Failed to get system container stats for %q: %v
	rs	cgroup stats not found in memory cache
summary_sys_containers_windows.go
	rp	Failed to get Windows performance info: %v
swap_util.go
	ns	
	ns	File does not exist, assuming that swap is disabled
	ns	Running under a user namespace - tmpfs noswap is not supported
	ns	Swap is on
	ns	cannot determine kernel version, unable to determine is tmpfs noswap is supported
	ns	error creating dir to test if tmpfs noswap is enabled. Assuming not supported
	ns	error mounting tmpfs with the noswap option. Assuming not supported
	ns	error removing test tmpfs dir
	ns	error unmounting test tmpfs dir
sysfs.go
	rp	Cannot find files matching pattern (pathPattern: %s),  number of unique %s set to 0
	rp	Cannot make %s absolute
	rp	Cannot open %s, assuming 0 %s of CPU %d
	rp	Cannot open %s, assuming 0 for %s of CPU %d
	rp	Unable to determine CPU online state: %s
	rp	Unable to get CPU ID from path %s: %s
	rp	Unable to get absolute path for %s
	rp	Unable to get online CPUs list: %s
	rp	Unable to stat %s: %s
	rp	unable to read %s: %s
sysinfo.go
	rp	Cannot read any physical package id for any CPU
	rp	Cannot read book id for %s, book_id file does not exist, err: %s
	rp	Cannot read core id for %s, core_id file does not exist, err: %s
	rp	Cannot read drawer id for %s, drawer_id file does not exist, err: %s
	rp	Cannot read physical package id for %s, physical_package_id file does not exist, err: %s
	rp	Found cpu without cache information, cpuPath: %s
	rp	Found node without any CPU, nodeDir: %s, number of cpuDirs %d, err: %v
	rp	Found node without cache information, nodeDir: %s
	rp	Found node without distance information, nodeDir: %s
	rp	Found node without memory information, nodeDir: %s
	rp	Nodes topology is not available, providing CPU topology
tcp.go
	9p	Unexpected error closing TCP probe socket: %v (%#v)
the_real_fifo.go
	ls	Error during lookup, placing DeleteFinalStateUnknown marker without object
	ls	Key does not exist in known objects store, placing DeleteFinalStateUnknown marker without object
	ls	Key does not exist in known objects store, unable to queue object for sync
	ls	Unable to queue object for sync
	lp	error during lookup, placing DeleteFinalStateUnknown marker without object: key=%q, err=%w
	lp	key does not exist in known objects store, placing DeleteFinalStateUnknown marker without object: key=%q
	lp	key does not exist in known objects store, unable to queue object for sync: key=%q
	lp	unable to queue object for sync: key=%q, err=%w
thin_ls_client.go
	rp	running command: thin_ls %v
	rp	unexpected error parsing thin_ls output: %v
thin_pool_watcher.go
	rp	Unable to release metadata snapshot for thin-pool %v: %s
	rp	checking whether the thin-pool is holding a metadata snapshot
	rp	encountered error refreshing thin pool watcher: %v
	rp	metadata for %v is currently reserved; releasing
	rp	releasing metadata snapshot for thin-pool %v
	rp	reserved metadata snapshot for thin-pool %v
	rp	reserving metadata snapshot for thin-pool %v
	rp	running thin_ls on metadata device %v
	rp	thin_ls(%d) took %s
threshold_notifier_linux.go
	bs	Eviction manager: error adding epoll eventfd
	bs	Eviction manager: error reading memcg events
	bs	Eviction manager: error while waiting for memcg events
	bp	eviction manager: error adding epoll eventfd: %v
	bp	eviction manager: error reading memcg events: %v
	bp	eviction manager: error while waiting for memcg events: %v
threshold_notifier_unsupported.go
	bs	cgroup notifications not supported
tlsconfig.go
	kp	%v failed with : %v
	ks	Loaded client CA
	ks	Loaded serving cert
	ks	Shutting down DynamicServingCertificateController
	ks	Starting DynamicServingCertificateController
	kp	loaded client CA [%d/%q]: %s
	kp	loaded serving cert [%q]: %s
token_manager.go
	3svolume.token-refresh-failed	Couldn't update token
	3s	Expiration seconds was nil for token request
	3pvolume.token-refresh-failed	couldn't update token %s: %v
	3p	expiration seconds was nil for tr: %#v
token_source.go
	ls	Unable to rotate token
	lp	Unable to rotate token: %v
tolerations.go
	0p	Unknown toleration operator: %s
topology.go
	ns	Could not get unique coreID for socket
	np	could not get unique coreID for socket: %d core %d threads: %v
topology_hints.go
	os	Ignoring NUMA node IDs reported by device plugin that are unknown to cadvisor
	os	Regenerating TopologyHints for resource already allocated to pod
	os	Resource already allocated to pod with different number than request
	os	Resource does not have a topology preference
	os	Unable to generate topology hints: requested number of devices unavailable
	op	[devicemanager] Regenerating TopologyHints for resource '%v' already allocated to (pod %v)
	op	[devicemanager] Regenerating TopologyHints for resource '%v' already allocated to (pod %v, container %v)
	op	[devicemanager] Resource '%v' already allocated to (pod %v) with different number than request: requested: %d, allocated: %d
	op	[devicemanager] Resource '%v' already allocated to (pod %v, container %v) with different number than request: requested: %d, allocated: %d
	op	[devicemanager] Resource '%v' does not have a topology preference
	op	[devicemanager] Unable to generate topology hints: requested number of devices unavailable for '%s': requested: %d, available: %d
topology_manager.go
	ns	Creating topology manager with none policy
	ns	Creating topology manager with policy per scope
	ns	Pod Admit Result
	ns	Topology Admit Handler
	ns	Topology manager admission check
	np	[topologymanager] ContainerTopologyHint: %v
	np	[topologymanager] Creating topology manager with %s policy
	np	[topologymanager] Creating topology manager with %s policy per %s scope
	dpcontainer.removing	[topologymanager] RemoveContainer - Container ID: %v
	np	[topologymanager] Topology Admit Handler
	np	[topologymanager] Topology Affinity for (pod: %v container: %v): %v
	np	[topologymanager] TopologyHints for pod '%v', container '%v': %v
trace.go
	lp	Trace[%d]: %s
transport.go*
	kscertificate.rotated	Certificate rotation detected, shutting down client connections to start using new credentials
	kp	It has been %s since a valid client cert was found and the server is responsive, exiting.
	kp	It has been %s since a valid client cert was found, but the server is not responsive. A restart may be necessary to retrieve new initial credentials.
	ks	No valid client certificate is found and the server is responsive, exiting.
	ks	No valid client certificate is found but the server is not responsive. A restart may be necessary to retrieve new initial credentials.
	kscertificate.client-expired-exiting	The currently active client certificate has expired and the server is responsive, exiting.
	kscertificate.client-expired	The currently active client certificate has expired, but the server is not responsive. A restart may be necessary to retrieve new initial credentials.
	lp	Unable to cancel request for %T
	ls	Warning: unable to cancel request
	kpcertificate.rotated	certificate rotation detected, shutting down client connections to start using new credentials
uncore_libpfm.go
	rp	Attempting to update uncore perf_event stats
	rp	Closing uncore perf event file descriptor for event %q, PMU %s and CPU %d
	rp	Closing uncore perf_event file descriptor for event %q, PMU %s and CPU %d
	rp	Perf uncore metrics will not be available: %s
	rp	Perf uncore metrics will not be available: unable to setup uncore perf event collector: %v
	rp	Read metric for event %q for cpu %d from pmu %q: %d
	rp	Read uncore perf event (event: %q, CPU: %d, PMU: %s): %d
	rp	Setting up non-grouped raw perf uncore event %#v
	rp	Setting up non-grouped uncore perf event %s
	rp	Setting up raw perf uncore event %#v
	rp	Setting up uncore perf event %s
	rp	Unable to close perf event file descriptor for event %q, PMU %s and CPU %d
	rp	Unable to close perf_event file descriptor for event %q, PMU %s and CPU %d
	rp	Unable to read from perf_event_file (event: %q, CPU: %d) for %q: %q
	rp	grouping uncore perf events is not supported!
	rp	{}
unmounter-defaults.go
	3p	{}using default TearDownAt for {}
unmounter.go
	3p	Error checking path: %v
	3p	Warning: Unmount skipped because path does not exist: %v
until.go
	ls	Timeout for context shall not be negative
	lp	Timeout for context shall not be negative!
urlbackoff.go
	ls	Client is returning errors
	lp	Client is returning errors: code %v, error %v
	lp	Disabling backoff strategy
	lp	Error extracting url: %v
userns_manager.go
	4s	Clean up orphaned pod user namespace possible allocation
	4s	User namespace manager mapping
	4s	new pod user namespace allocation
	4s	pod user namespace allocation not present
	4s	reading pod from disk for user namespace
	4s	releasing pod user namespace allocation
util.go*
	3p	Can't mkdir %s: %v
	3p	Can't touch %s: %v
	3p	Error checking mount point %s, error: %v
	3p	Executing command: %q
	3p	Failed to mount the volume at %s, device: %s, error: %s
	3p	Match for Required node selector terms %+v
	4ssandbox.multiple-ready	Multiple sandboxes are ready for Pod. Need to reconcile them
	4ssandbox.none-ready	No ready sandbox for pod can be found. Need to start a new one
	4ssandbox.none-found	No sandbox for pod can be found. Need to start a new one
	4ssandbox.changed	Sandbox for pod has changed. Need to start a new one
	4ssandbox.no-ip	Sandbox for pod has no IP address. Need to start a new one
	3p	Tearing down volume %v for pod %v at %v
	3p	command (%q) execeuted: %v, output: %q
	3p	found flex volume secret info: %s
	3p	ready-file is not a file: %s
util_unix.go*
	ip	Using %q as endpoint is deprecated, please consider using full url format %q.
	gs	Using this endpoint is deprecated, please consider using full URL format
	is	Using this format as endpoint is deprecated, please consider using full url format.
util_windows.go
	3s	Dialing the socket
	3s	Failed all attempts to dial the socket so marking it as a non-Unix Domain socket. Last socket error along with the error from PollImmediate follow
	3s	Failed the current attempt to dial the socket, so pausing before retry
	3s	File identified as a Unix domain socket
	3s	Function Chmod starts
	3s	Function IsUnixDomainSocket starts
	3s	Function MkdirAll starts
	3s	Setting new DACL for path
	3s	Socket dialed successfully
validation_windows.go
	mp	ignored configuration option: %v (%v) %v is not supported on Windows
volume_host.go
	3s	CsiDriversSynced not found on KubeletVolumeHost
	3s	Failed to wait for cache sync for CSIDriverLister
	3s	KubeClient is nil. Skip initialization of CSIDriverLister
	3p	csiDriversSynced not found on KubeletVolumeHost
	3p	failed to wait for cache sync for CSIDriverLister
	3p	kubeClient is nil. Skip initialization of CSIDriverLister
volume_linux.go
	3p	Chmod failed on %v: %v
	3s	Chown failed
	3p	Chown failed on %v: %v
	3s	Expected group ownership of volume did not match with Gid
	3p	Got nil stat_t for path %v while setting ownership of volume
	3s	Lchown failed
	3p	Lchown failed on %v: %v
	3s	Perform recursive ownership change for directory
	3s	Performing recursive ownership change on rootDir because of mismatching mode
	3s	Performing recursive ownership change on rootDir because reading permissions of root volume failed
	3p	Setting volume ownership for %s and fsGroup set. If the volume has a lot of files then setting volume ownership could be slow, see https://github.com/kubernetes/kubernetes/issues/69699
	3p	Setting volume ownership for %s, processed %d files.
	3s	Skipping permission and ownership change for volume
	3s	chmod failed
	3p	expected group ownership of volume %s did not match with: %d
	3p	perform recursive ownership change for %s
	3p	performing recursive ownership change on %s because of mismatching mode
	3p	performing recursive ownership change on %s because reading permissions of root volume failed
	3p	performing recursive ownership change on %s because reading permissions of root volume failed: %v
	3p	skipping permission and ownership change for volume %s
volume_manager.go
	3svolume.all-mounted	All volumes are attached and mounted for pod
	3pvolume.all-mounted	All volumes are attached and mounted for pod %q
	3svolume.all-unmounted	All volumes are unmounted for pod
	3s	Shutting down Kubelet Volume Manager
	3s	Starting Kubelet Volume Manager
	3s	The desired_state_of_world populator starts
	3svolume.pod-waiting	Waiting for volumes to attach and mount for pod
	3pvolume.pod-waiting	Waiting for volumes to attach and mount for pod %q
	3s	Waiting for volumes to unmount for pod
	3s	[---youtirsin---] WaitForAttachAndMount end 
	3s	[---youtirsin---] WaitForAttachAndMount start 
volume_path_handler.go
	3p	GetDeviceBindMountRefs: refs %v
	3p	MapDevice: devicePath %s
	3p	MapDevice: linkName %s
	3p	MapDevice: mapPath %s
	3p	RemoveMapPath: mapPath %s
	3p	UnmapDevice: linkName %s
	3p	UnmapDevice: mapPath %s
	3p	Warning: Map skipped because bind mount already exist on the path: %v
	3p	Warning: Map skipped because bind mount already exists on the path: %v
	3p	Warning: Unmap skipped because bind mount does not exist on the path: %v
	3p	Warning: Unmap skipped because symlink does not exist on the path: %v
	3p	Warning: file %s already exists but is not mounted, skip creating file
	3p	Warning: file %s is already exist but not mounted, skip creating file
volume_path_handler_linux.go
	3p	CompareBindMountAndSymlinks: devNumGlobal %s, devNumPod %s
	3p	Creating device for path: %s
	3p	Failed device create command for path: %s %v %s
	3p	Failed device create command for path: %s %v %s 
	3p	Failed device discover command for path %s: %v %s
	3p	Failed to remove loopback device: %s: %v %s
	3p	FindGlobalMapPathFromPod: globalMapPathUUID %s
	3p	FindGlobalMapPathFromPod: path %s, mapPath %s
	3p	couldn't find loopback device which takes file descriptor lock. Skip detaching device. device path: %q
volume_stat_calculator.go
	rs	Failed to calculate volume metrics
	rp	Failed to calculate volume metrics for pod %s volume %s: %+v
volumeattributesclass.go
	3p	%d default VolumeAttributesClass were found, choosing: %s
	3p	GetDefaultVolumeAttributesClass added: %s
vsphere_volume.go
	3p	%s is still mounted, despite call to unmount().  Will try again next sync loop.
	3p	Could not create directory %s: %v
	3p	Failed to unmount: %v
	3p	IsLikelyNotMountPoint check failed: %v
	3p	IsLikelyNotMountPoint failed: %v
	3p	Provision with selectedNode: %s and allowedTopologies : %s
	3p	Selected zones for volume : %s
	3p	Something is already mounted to target %s
	3p	vSphere block volume should not have any FSType
	3p	vSphere volume %s mounted to %s
	3p	vSphere volume path is %q
	3p	vSphere volume setup %s to %s
vsphere_volume_block.go
	3p	Failed to find GlobalMapPathUUID from Pod: %s with error: %+v
	3p	Failed to get Volume source from volume Spec: %+v with error: %+v
	3p	globalMapPathUUID: %v
vsphere_volume_util.go
	3p	Cloud provider not initialized properly
	3p	Error deleting vsphere volume %s: %v
	3p	Setting StoragePolicyName as %q
	3p	Setting fstype as %q
	3p	Successfully created vsphere volume %s
	3p	Successfully deleted vsphere volume %s
	3p	VSANStorageProfileData in vsphere volume %q
vsphere_volume_util_windows.go
	3p	Failed to unmarshal Get-Disk json, output: %q
	3p	Found vSphere disk attached with disk number %v
	3p	Found vSphere disk attached with serial %v
	3p	Get-Disk failed, error: %v, output: %q
warnings.go
	ls	Warning: {}
	lp	{}
watch.go*
	ms	Kubelet config controller Node was deleted
	ms	Kubelet config controller Node.Spec.ConfigSource was updated
	ms	Kubelet config controller assigned ConfigMap was deleted
	ms	Kubelet config controller assigned ConfigMap was updated
	ms	Kubelet config controller failed to cast new object to ConfigMap, couldn't handle event
	ms	Kubelet config controller failed to cast new object to Node, couldn't handle event
	ms	Kubelet config controller failed to cast old object to ConfigMap, couldn't handle event
	ms	Kubelet config controller failed to cast old object to Node, couldn't handle event
	ms	Kubelet config controller initial ConfigMap watch event
	ms	Kubelet config controller initial Node watch event
	ls	Stopping fake watcher
	lp	Stopping fake watcher.
	mp	kubelet config controller: Node was deleted
	mp	kubelet config controller: Node.Spec.ConfigSource was updated
	mp	kubelet config controller: assigned ConfigMap was deleted
	mp	kubelet config controller: assigned ConfigMap was updated
	mp	kubelet config controller: failed to cast new object to ConfigMap, couldn't handle event
	mp	kubelet config controller: failed to cast new object to Node, couldn't handle event
	mp	kubelet config controller: failed to cast old object to ConfigMap, couldn't handle event
	mp	kubelet config controller: failed to cast old object to Node, couldn't handle event
	mp	kubelet config controller: initial ConfigMap watch event
	mp	kubelet config controller: initial Node watch event
watch_based_manager.go
	3s	Not acquired for long time, Stopped watching for changes
	3s	Stopped watching for changes - object is immutable
	3p	Stopped watching for changes of %q/%q - object is immutable
watchdog_linux.go
	mskubelet.watchdog-unhealthy	Do not notify watchdog this iteration as the kubelet is reportedly not healthy
	ms	Failed to notify systemd watchdog, retrying
	ms	Failed to notify watchdog
	mskubelet.watchdog-started	Starting systemd watchdog with interval
	ms	Systemd watchdog is not enabled
	ms	Systemd watchdog is not enabled or the interval is invalid, so health checking will not be started.
	ms	Watchdog plugin notified
watcher.go
	rp	Error while processing event (%+v): %v
	rp	Error while watching %q: %v
	rp	Failed to remove inotify watch for %q with error: %v
	rp	Failed to remove inotify watch for %q: %v
	rp	Failed to watch directory %q: %v
	rp	encountered error getting children of zfs filesystem: %s: %v
	rp	encountered error getting zfs filesystem: %s: %v
	rp	encountered error refreshing zfs watcher: %v
	rp	zfs(%d) took %s
webhook.go
	lp	Failed to make webhook authenticator request: %v
	lp	Failed to make webhook authorizer request: %v
websocket.go
	sp	(conn=%p) done invoking forwarder.PortForward for port %d
	sp	(conn=%p) invoking forwarder.PortForward for port %d
	ss	Connection done invoking forwarder.PortForward for port
	ss	Connection invoking forwarder.PortForward for port
	sp	error forwarding port %d to pod %s, uid %v: %v
	sp	unable to upgrade websocket connection: %v
well_known_annotations_windows.go*
	mp	The hyper-v FeatureGate is deprecated in 1.20 and will be removed in 1.21
with_retry.go
	lp	Got a Retry-After %s response for attempt %d to %v
	ls	Got a Retry-After response
withrace.go
	mp	Data race detection enabled
worker.go
	9sprobe.no-status	No status for pod
	9pprobe.no-status	No status for pod: %v
	9sprobe.target-not-running	Non-running container probed
	9pprobe.target-not-running	Non-running container probed: %v - %v
	9p	Pod %v %v, exiting probe worker
	9s	Pod deletion requested before container has fully started
	9s	Pod deletion requested, setting probe result to success
	9s	Pod is terminated, exiting probe worker
	9sprobe.target-missing	Probe target container not found
	9pprobe.target-missing	Probe target container not found: %v - %v
	9s	Triggerd Probe by manual run
	9s	Triggered Probe by manual run
`;
