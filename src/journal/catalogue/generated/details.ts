// Made by scripts/catalogue.js from data/catalogue; don't edit. Holds what each row of texts.ts is, line by line.
export const MEANINGS = `
rotation runs
new certificate being requested
expiration and rotation deadline
wait until the next rotation
certificate expired
CSR failed
rotation given up after its tries
CSR not signed
client connections dropped to use the new certificate
client certificate expired, kubelet exits
client certificate expired
bootstrap
waiting for the client certificate
bootstrap client certificate expired
CSR approved
CSR issued
the runtime is asked for a sandbox
the sandbox runs, its network is up
the runtime could not make the sandbox
the runtime is asked to stop a sandbox
the sandbox is stopped
the runtime could not stop the sandbox
the runtime is asked to remove a sandbox
the sandbox is gone
the runtime could not remove the sandbox
the runtime is asked to create a container
the container is created
the runtime could not create the container
the runtime is asked to start a container
the container runs
the runtime could not start the container
the runtime is asked to stop a container
the runtime sends the container a signal
the runtime kills the container, its time is over
the container is stopped
the runtime could not stop the container
the runtime is asked to remove a container
the container is gone
the runtime could not remove the container
a container's or sandbox's task exited
an exit could not be handled
a command in a container failed in the runtime
the runtime does not know the container
the runtime does not know the sandbox
a shim ended
what an ended shim left is cleaned up
the sandbox's container to stop had ended before
an event of a container that the runtime no longer has
the container's task is gone
the sandbox's task is gone
a shim may live on without its containers
a shim of before the restart could not be reached again
a rotated log could not be reopened
the runtime connects to a shim
a container's cgroup had an OOM kill
the runtime is asked for an image
the image is here
the runtime could not pull the image
a pull's progress, or its end
the runtime's image store changed
an image was removed from the runtime
the sandbox's network is released
the sandbox's network could not be released
the sandbox's network could not be set up
the runtime has no usable CNI configuration
the runtime serves
the runtime starts
one of the steps in which the runtime starts
the runtime reads its sandboxes and containers back
the runtime loads a plugin, or leaves it
the runtime listens
the runtime could not read a sandbox or container back
the runtime's CRI service ended
the runtime stops
container start failed with its reason (CrashLoopBackOff and pull back-off print at v=3 instead); bare text to 1.30, inside "Unhandled Error" err= from 1.31
container start failed (v=3 detail)
crash-loop back-off active
crash-loop back-off looked up
container being created
why a container is killed or restarted (spec changed, failed liveness probe...)
container not running as wanted, will start
sync plan for the pod
kill with grace period
kill with overridden grace period
kill failed or timed out
container stopped cleanly
preStop hook failed
preStop hook done
preStop hook not done in the grace period
preStop hook started
postStart hook failed
lifecycle hook command or HTTP call failed
container removed
kill of unwanted container
kill of an unwanted container failed
container create failed at CRI
container start failed at CRI
container status not found (often NotFound race)
command in a container (exec probe or hook) failed at CRI
container remove failed at CRI
container stop failed at CRI
PLEG saw the container finish with exit code
PLEG container state change
dead container could not be removed
pod log directory could not be removed
dead sandbox could not be removed
sandbox could not be stopped before its removal
container log missing, could not be reopened
log rotation failed
CRI-O is asked for a sandbox
the sandbox runs
CRI-O is asked to stop a sandbox
the sandbox is stopped
CRI-O is asked to remove a sandbox
the sandbox is gone
CRI-O is asked to create a container
the container is created
CRI-O is asked to start a container
the container runs
CRI-O is asked to stop a container
the container did not stop in its time
the container is stopped
CRI-O is asked to remove a container
the container is gone
CRI-O saw an OOM kill of a container
CRI-O looks an image up
CRI-O is asked for an image
the image is here
the sandbox's network as CRI-O knows it
a pod is added to a network
a pod has its network
a pod is taken out of a network
a pod's network is checked
a CNI plugin failed
CNI configuration read
resource must be reclaimed
pods must be evicted
ranked candidates
pod evicted
eviction reason text
evicted pod being cleaned up
evicted pod cleaned up
evicted pod not cleaned up in time
reclaimed without evicting
critical pod cannot be evicted
pod could not be evicted
nothing could be evicted
stats missing, eviction blind
eviction pass failed
node conditions seen
signal's available and capacity
threshold and what is available
preemption for a critical pod
preempted pod evicted
image disk over the high threshold
image removed by GC
image GC failed several times in a row
image GC failed once
image GC fine
container GC failed
image pull failed
image pull failed at CRI
image filesystem could not be read
image status failed at CRI
image could not be removed
docker pull progress (dockershim)
docker pull ended (dockershim)
filesystem stats of a mountpoint missing
another boot of the machine begins
which time the journal has
journald dropped lines: a missing line proves nothing now
a Go program panicked and ended
an allocation in this process needed the OOM killer
whose limit it was and whom it takes: oom_memcg, task_memcg
a process was killed: its cgroup's limit
a process was killed: the node had no memory left
a cgroup's processes are killed together (memory.oom.group)
the process that the OOM killer took
what the OOM killer saw
a link of a pod or bridge changed
start banner
started
listening
main loop starts
kubelet exits with an error (1.24+ any start failure ends here; err starts with "failed to run Kubelet: " or "failed to load kubelet config file")
fatal start error
kubelet configuration could not be loaded
kubelet exits with an error
kubelet configuration invalid
container manager could not start
cAdvisor could not start
internal modules failed
request on :10250 could not be authorised
request on :10250 refused
request on :10250 could not be authenticated
processes in the pod's cgroup could not be killed
cgroup pod deletion failed
system container stats missing (systemd cgroup of kubelet or runtime)
kernel flags changed or wrong
device plugin registering
all devices of the resource unhealthy
device plugin stream ended
device plugin endpoint unhealthy
CPU or memory manager state broken
resize cannot be accommodated
container resources could not be updated
resize deferred
resize infeasible
resize allocated
panic caught
static pod manifest could not be read
manifest directory could not be read
node registering
registered
already registered
register failed
node became NotReady; condition={"type":"Ready","status":"False",...,"message":"container runtime network not ready: ..."}
node turned Ready
node not Ready in time after start
node event: NodeReady, NodeNotReady, NodeHasSufficientMemory, NodeHasDiskPressure, NodeNotSchedulable...
status update failed (API link down)
status update given up after its tries
some status fields failed
node object missing
API not synced yet (1.20)
lease could not be created or read (API link down)
lease update failed with the latest lease, read again
lease renewal failed (API link down)
informer list/watch failed
informer watch ended with an error
informer synced
event refused by the API
event could not be written
node sync with the API starts
kubelet runs without an API
pods are not watched before the node is synced
allocatable devices changed
device capacity changed
device resource gone: capacity 0
system OOM kill seen by the kubelet (v=1); event is a struct: Pid, ProcessName, TimeOfDeath, ContainerName, VictimContainerName, Constraint
OOM watch lost
OOM watcher cannot be made
OOM watcher cannot be made in a user namespace, ignored
OOM in a cgroup (cAdvisor, v=3)
oom_score_adj of kubelet or runtime not set
status patched to API
status patch body
pod object deleted from API after termination
pod status could not be read from the API
pod status could not be written
pod recreated under the same name
probe result for a container not in status
pod sync failed; err lists "failed to \\"Action\\" for \\"target\\" with Reason: ..." parts
first sync of a pod
graceful deletion starts
kubelet removes the pod (deleted from source)
eviction starts teardown
pod phase terminal, teardown
unknown running pod torn down
running sync cancelled by a newer update
all containers stopped
pod worker finished
same UID recreated: history dropped
sync function entered
sync function left; isTerminal says whether the pod is over
termination done: the last sync of the pod left
termination sync entered
pod may not run (admission or soft reject), containers stopped
deleted pod must be killed
terminating with a grace period
termination done, no more status updates
termination: the pod's cgroups are gone
termination: all containers stopped
termination: volumes unmounted
kill failed
pod not found for delete, or delete failed
mirror or rejected pod being deleted
orphaned pod (no longer in the API): its cgroups are removed
orphaned pod not seen before: its containers are cleaned up
orphaned pod directory still has volumes
orphaned pod directory being removed
orphaned pod's volumes directory cleaned up
orphaned pod directory could not be removed
many orphan errors folded into one line
container id unknown to the pod (harmless, common)
container could not be deleted
phase moved backwards (bug)
pod directories could not be made
image pull secret missing
probe failed (output = body or command output, multi-line from 1.24)
probe could not run
probe fine
probe fine with a warning (redirects)
probed pod has no status yet
probed container is not running
probe target missing
sync loop paused: runtime down, PLEG unhealthy or not ready yet; err is a list such as "[container runtime status check may not have completed yet, PLEG is not healthy: pleg was last seen active 3m1s ago; threshold is 3m0s]"
runtime not ready
runtime status call failed
runtime status nil
relist failed: runtime unreachable
PLEG could not read a pod status
PLEG wrote a pod status to its cache
PLEG event channel full
evented PLEG cannot read the runtime's events
evented PLEG broken, falls back to relisting
runtime connected
CRI socket connect failed
CRI image service connect failed
CRI container list failed
CRI sandbox list failed
CRI status failed
CRI version failed
runtime version not readable
systemd watchdog not fed: the kubelet is not healthy
systemd watchdog runs
new sandbox needed: none is ready
new sandbox needed: there is none (a pod's first)
new sandbox needed: its spec changed
new sandbox needed: it has no IP address (its network namespace was lost)
several sandboxes ready
sandbox created
sandbox create failed (CNI errors appear in err)
RunPodSandbox failed at CRI (err names pod and network plugin)
sandbox could not be stopped
StopPodSandbox failed at CRI (CNI teardown)
RemovePodSandbox failed at CRI
kill of pod failed as a whole
sandbox status unreadable
sandbox stopped because all containers are dead
sandbox stopped to be replaced by a new one
pod IPs known after sandbox change
sandbox has no network info
CNI not ready on the node
pod CIDR set or changed on the node
pod CIDR could not be given to the runtime
CNI add failed (dockershim, up to 1.23)
CNI delete failed (dockershim, up to 1.23)
no usable CNI configuration (dockershim, up to 1.23)
CNI status lookups after pod is gone (dockershim)
resolv.conf nameserver limits exceeded
resolv.conf search limits exceeded
KUBE-FIREWALL or masquerade rules failed
no host IP for the pod yet
inhibitor lock set up
shutdown signalled by logind
shutdown event processed, node goes down
shutdown in progress
pod could not be killed for the shutdown
pod killed for shutdown
pod being killed for the shutdown
pods not killed in their time
shutdown manager failed
pods added by a source (api, file, http)
pod spec or metadata changed
pod marked for graceful deletion (deletionTimestamp set)
pod object gone from the source
status changed on the server, reconcile
pods restored from checkpoint
periodic resync batch
PLEG saw a container start, die or go; event.Type = ContainerStarted, ContainerDied, ContainerRemoved, PodSync
PLEG saw a container (or a sandbox) start
PLEG saw a container (or a sandbox) end
PLEG saw a container gone
PLEG wants the pod synced
PLEG event for a pod the kubelet no longer knows
probe result changed the pod (status: "" / started / unhealthy / ready / "not ready")
device or resource health changed
housekeeping pass begins
housekeeping pass over
housekeeping blocked the loop too long
pod refused at admission
pod refused: node under pressure
pod refused: scheduler-style predicate failed
static pod gets its mirror pod
mirror pod could not be created
mirror pod being deleted
mirror pod could not be deleted
time from pod seen to running (always printed)
API event recorded by the kubelet (v=3; carries reason and message of the Kubernetes Event)
the unit starts
the unit runs
the unit's process ended
the unit failed
the unit will be started again
the unit is being stopped
the unit is stopped
the unit ended, processes of it live on
what the unit used
a pod's cgroup is made
a pod's cgroup is removed
a container's cgroup is made
a container's cgroup is left
controller attach being verified
controller attach seen
mount starts
device mounted (staged)
waiting for the device
device attached
volume mounted in the pod
device unmount starts
unmount starts
device unmounted
volume unmounted
volume detached by the kubelet
volume no longer attached
mount could not be started
device unmount could not be started
unmount could not be started
attach verification could not be started
operation failed, back-off (always E; unquoted printf text: Operation for "{volumeName:<unique> podName:<uid or empty> nodeName:<node or empty>}" failed. No retries permitted until <time> (durationBeforeRetry 500ms). Error: MountVolume.SetUp failed for volume "v" (UniqueName: "u") pod "p" (UID: "x") : ...)
pod blocked on volumes (err: unmounted volumes=[..], unattached volumes=[..], timed out / context deadline exceeded)
all volumes of the pod mounted
waiting for volumes
all volumes of the pod unmounted
volume lookup failed (PVC missing or not bound)
volume could not be added to what is wanted
volume could not be reconstructed after a restart, its mounts are cleaned up
mount that no pod wants cleaned up after a restart
volume could not be reconstructed after a restart
CSI driver being registered
CSI driver being validated
CSI staging skipped
CSI staging failed
volume grown on the node
plugin socket registration failed
subPath could not be prepared
volume or its mounter missing for the container
projected token refresh failed
`;
export const DETAILS = `
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
*			
18-20	18:pE0		pkg/kubelet/volumemanager/cache
21-23	21:sE0	uniquePodName,volumeName,volumeSpecName:name	pkg/kubelet/volumemanager/cache
18-20	18:pW0		pkg/kubelet/volumemanager/cache
18-20	18:pW0		pkg/kubelet/volumemanager/cache
21-23	21:sI0	volumeName	pkg/kubelet/volumemanager/cache
21-23	21:sI0	uniquePodName,volumeName	pkg/kubelet/volumemanager/cache
18-20	18:pE0		pkg/kubelet/volumemanager/cache
21-36	21:sE0	uniquePodName,podUID:uid,volumeName,volumeSpecName:name	pkg/kubelet/volumemanager/cache
32-36	32:sI5	actualSize,desiredSize,volume	pkg/kubelet/volumemanager/cache
18-20	18:pI3		pkg/kubelet/volumemanager/cache
21-23	21:sI3	uniquePodName,volumeName,outerVolumeSpecName	pkg/kubelet/volumemanager/cache
18-20	18:pI2		pkg/kubelet/pluginmanager/cache
21-36	21:sI2	path	pkg/kubelet/pluginmanager/cache
21-23	21:sI5	uniquePodName,volumeName,outerVolumeSpecName	pkg/kubelet/volumemanager/cache
24-36	24:sI0	volume,volumeSpecName:name	pkg/kubelet/volumemanager/cache
18-20	18:pI2		pkg/kubelet/volumemanager/cache
18-20	18:pI5		pkg/kubelet/volumemanager/cache
21-36	21:sI2	volumeName,path	pkg/kubelet/volumemanager/cache
33-36	33:sE3 36:sI3	podUID:uid,err	pkg/kubelet/allocation
34-36	34:sE0	err,pod:KObj	pkg/kubelet/allocation
33-36	33:sE0	err,checkpointPath	pkg/kubelet/allocation
34-34	34:sE0	err,pod:format.Pod	pkg/kubelet/allocation
34-35	34:sI3	pod:KObj	pkg/kubelet/allocation
34-36	34:sI0 36:sI0	podUID:uid,pod:KObj,reason,message,operation	pkg/kubelet/allocation
34-36	34:sI4	podUID:uid	pkg/kubelet/allocation
34-36	34:sI4	pod:KObj	pkg/kubelet/allocation
34-36	34:sI4	pod:KObj	pkg/kubelet/allocation
34-36	34:sI4	pod:KObj	pkg/kubelet/allocation
34-35	34:sI3	pod:KObj,reason,message	pkg/kubelet/allocation
34-35	34:sI3	pod:format.Pod	pkg/kubelet/allocation
34-35	34:sI3	pod:format.Pod	pkg/kubelet/allocation
34-36	34:sE0	err,pod:KObj	pkg/kubelet/allocation
34-36	34:sI4		pkg/kubelet/allocation
34-36	34:sI0	pod:KObj	pkg/kubelet/allocation
21-36	21:sI0		pkg/kubelet/config
21-36	21:sI0		pkg/kubelet/config
21-36	21:sI4		pkg/kubelet/config
21-36	21:sI4		pkg/kubelet/config
18-36	18:pI5		pkg/volume/util
26-36	26:pE0		pkg/volume/util
18-36	18:pI4		pkg/volume/util
18-36	18:pE0		pkg/volume/util
18-36	18:pE0		pkg/volume/util
18-36	18:pE0		pkg/volume/util
18-36	18:pE0		pkg/volume/util
18-36	18:pE0		pkg/volume/util
18-36	18:pE0		pkg/volume/util
30-36	30:pE0		pkg/volume/util
30-36	30:pE0		pkg/volume/util
30-36	30:pE0		pkg/volume/util
18-36	18:pE0		pkg/volume/util
18-36	18:pE0		pkg/volume/util
18-36	18:pE0		pkg/volume/util
18-36	18:pE0		pkg/volume/util
18-36	18:pE0		pkg/volume/util
18-36	18:pI5		pkg/volume/util
18-29	18:pI4		pkg/volume/util
18-36	18:pI5		pkg/volume/util
18-36	18:pI4		pkg/volume/util
19-36	19:pE0		pkg/volume/util
19-36	19:pE0		pkg/volume/util
18-36	18:pE0		pkg/volume/util
18-36	18:pE0		pkg/volume/util
18-36	18:pE0		pkg/volume/util
18-36	18:pE0		pkg/volume/util
30-36	30:pI4		pkg/volume/util
18-36	18:pI4		pkg/volume/util
31-36	31:pW0		pkg/volume/util
18-27	18:hE0		pkg/kubelet/cri/streaming/remotecommand
18-36	18:lW0		pkg/volume/flexvolume
18-36	18:lW0		pkg/volume/flexvolume
18-36	18:lW0		pkg/volume/flexvolume
18-27	18:pI0		pkg/volume/gcepd
18-25	18:pI0		pkg/volume/cinder
18-26	18:pI2		pkg/volume/azuredd
18-25	18:pI0		pkg/volume/cinder
18-26	18:pI2		pkg/volume/azuredd
18-26	18:pI2		pkg/volume/azuredd
18-25	18:pI0		pkg/volume/cinder
18-28	18:pE0		pkg/volume/vsphere_volume
18-26	18:pW0		pkg/volume/awsebs
18-28	18:pW0		pkg/volume/vsphere_volume
18-25	18:pI0		pkg/volume/cinder
18-26	18:pI5		pkg/volume/awsebs
18-25	18:pI5		pkg/volume/cinder
18-27	18:pI5		pkg/volume/gcepd
18-28	18:pI5		pkg/volume/vsphere_volume
18-27	18:pI0		pkg/volume/gcepd
18-27	18:pW0		pkg/volume/gcepd
18-27	18:pE0		pkg/volume/gcepd
18-28	18:pE0		pkg/volume/vsphere_volume
18-27	18:pE0		pkg/volume/gcepd
18-27	18:pE0		pkg/volume/gcepd
18-27	18:pE0		pkg/volume/gcepd
18-25	18:pE0		pkg/volume/cinder
18-25	18:pW0		pkg/volume/cinder
18-28	18:pE0		pkg/volume/vsphere_volume
18-26	18:pW0		pkg/volume/azuredd
18-26	18:pE0		pkg/volume/awsebs
18-28	18:pE0		pkg/volume/vsphere_volume
18-27	18:pE0		pkg/volume/gcepd
18-25	18:pE0		pkg/volume/cinder
18-28	18:pE0		pkg/volume/vsphere_volume
18-26	18:pE0		pkg/volume/awsebs
18-27	18:pE0		pkg/volume/gcepd
18-28	18:pE0		pkg/volume/vsphere_volume
18-26	18:pE0		pkg/volume/awsebs
18-27	18:pE0		pkg/volume/gcepd
18-28	18:pW0		pkg/volume/vsphere_volume
18-25	18:pE0		pkg/volume/cinder
18-25	18:pE0		pkg/volume/cinder
18-25	18:pE0		pkg/volume/cinder
18-28	18:pE0		pkg/volume/vsphere_volume
18-27	18:pE0		pkg/volume/gcepd
18-27	18:pE0		pkg/volume/gcepd
18-26	18:pI2		pkg/volume/azuredd
18-26	18:pI0		pkg/volume/awsebs
18-25	18:pI0		pkg/volume/cinder
18-27	18:pI0		pkg/volume/gcepd
18-28	18:pI0		pkg/volume/vsphere_volume
18-27	18:pI2		pkg/volume/gcepd
18-36	18:pI2		pkg/volume/flexvolume
18-27	18:pE0		pkg/volume/gcepd
18-30	18:pW0		pkg/volume/rbd
18-26	18:pW0		pkg/volume/azuredd
18-26	18:pI2		pkg/volume/azuredd
18-26	18:pE0		pkg/volume/azuredd
18-26	18:pE0		pkg/volume/azuredd
18-26	18:pW0		pkg/volume/azuredd
18-26	18:pE0		pkg/volume/azuredd
18-26	18:pI2		pkg/volume/azuredd
18-26	18:pI2		pkg/volume/azuredd
21-27	21:pI4		pkg/volume/gcepd
18-28	18:pI0		pkg/volume/vsphere_volume
18-25	18:pI0		pkg/volume/cinder
18-30	18:pW0		pkg/volume/rbd
18-26	18:pE0		pkg/volume/azuredd
18-26	18:pW0		pkg/volume/azuredd
18-36	18:pW0		pkg/volume/fc
18-36	18:pW0		pkg/volume/iscsi
21-36	21:pI4		pkg/volume/fc
18-36	18:pE0		pkg/volume/fc
18-36	18:pI4 21:pI2		pkg/volume/fc
18-36	18:pI5		pkg/volume/fc
18-28	18:pI4		pkg/volume/vsphere_volume
18-27	18:pI0		pkg/volume/gcepd
18-36	18:pI4		pkg/volume/iscsi
18-36	18:pI5		pkg/volume/iscsi
18-36	18:pI4		pkg/volume/iscsi
18-30	18:pW0		pkg/volume/rbd
18-30	18:pI4		pkg/volume/rbd
18-30	18:pI4		pkg/volume/rbd
18-30	18:pI3		pkg/volume/rbd
18-30	18:pI3		pkg/volume/rbd
18-30	18:pI3		pkg/volume/rbd
18-20	18:pI3		pkg/volume/rbd
21-30	21:pI3		pkg/volume/rbd
18-30	18:pI3		pkg/volume/rbd
18-30	18:pI4		pkg/volume/rbd
18-30	18:pI4		pkg/volume/rbd
18-28	18:pI4		pkg/volume/vsphere_volume
21-28	21:pI0		pkg/volume/vsphere_volume
18-20	18:lI0		pkg/volume/vsphere_volume
21-36	21:sI5 32:sI5	user,verb,resource,subresource(s)	pkg/kubelet/server
18-20	18:pI5		pkg/kubelet/server
23-26	23:pI4		pkg/credentialprovider/aws
18-26	18:pI3		pkg/credentialprovider/aws
18-26	18:pI3		pkg/credentialprovider/aws
18-26	18:pI6 22:pI3		pkg/credentialprovider/aws
22-26	22:pE0		pkg/credentialprovider/aws
18-26	18:pE0		pkg/credentialprovider/aws
18-26	18:pE0		pkg/credentialprovider/aws
22-26	22:pI5		pkg/credentialprovider/aws
22-26	22:pI5		pkg/credentialprovider/aws
22-26	22:pI5		pkg/credentialprovider/aws
18-26	18:lI3		pkg/credentialprovider/aws
18-26	18:pE0		pkg/credentialprovider/aws
18-26	18:pE0		pkg/credentialprovider/aws
18-21	18:lI3		pkg/credentialprovider/aws
18-26	18:pE0		pkg/volume/awsebs
18-26	18:pE0		pkg/volume/awsebs
18-26	18:pI3		pkg/volume/awsebs
18-26	18:pE0		pkg/volume/awsebs
18-26	18:pE0		pkg/volume/awsebs
18-26	18:pI4		pkg/volume/awsebs
18-26	18:pE0		pkg/volume/awsebs
18-26	18:pI4		pkg/volume/awsebs
18-26	18:pE0		pkg/volume/awsebs
18-26	18:pE0		pkg/volume/awsebs
18-26	18:pE0		pkg/volume/awsebs
18-26	18:pI5		pkg/volume/awsebs
18-26	18:pI4		pkg/volume/awsebs
23-26	23:pE0		pkg/volume/awsebs
18-26	18:pI2		pkg/volume/awsebs
18-26	18:pI2		pkg/volume/awsebs
23-26	23:pW0		pkg/volume/awsebs
23-26	23:pW0		pkg/volume/awsebs
18-26	18:pI2		pkg/volume/awsebs
18-26	18:pI2		pkg/volume/awsebs
18-26	18:pI2		pkg/volume/awsebs
18-26	18:pI2		pkg/volume/awsebs
18-21	18:pE0		pkg/volume/awsebs
18-21	18:pW0		pkg/volume/awsebs
18-21	18:pW0		pkg/volume/awsebs
18-26	18:pW0		pkg/volume/awsebs
18-26	18:pI6		pkg/volume/awsebs
18-26	18:pI4		pkg/volume/azuredd
18-26	18:pI12		pkg/volume/azuredd
18-26	18:pI4		pkg/volume/azuredd
18-26	18:pI12		pkg/volume/azuredd
18-26	18:pI12		pkg/volume/azuredd
18-26	18:pI4		pkg/volume/azuredd
18-26	18:pW0		pkg/volume/azuredd
18-26	18:pW0		pkg/volume/azuredd
18-26	18:pI12		pkg/volume/azuredd
18-26	18:pE0		pkg/volume/azuredd
18-26	18:pW0		pkg/volume/azuredd
18-26	18:pE0		pkg/volume/azuredd
18-26	18:pE0		pkg/volume/azuredd
18-26	18:pW0		pkg/volume/azuredd
18-26	18:pI4		pkg/volume/azuredd
18-26	18:pI4		pkg/volume/azuredd
18-26	18:pE0		pkg/volume/azuredd
18-26	18:pE0		pkg/volume/azuredd
18-26	18:pW0		pkg/volume/azuredd
18-26	18:pE0		pkg/volume/azuredd
18-26	18:pI0		pkg/volume/azuredd
18-26	18:pE0		pkg/volume/azuredd
18-26	18:pE0		pkg/volume/azuredd
18-26	18:pI2		pkg/volume/azuredd
18-26	18:pW0		pkg/volume/azuredd
18-26	18:pI4		pkg/volume/azuredd
18-26	18:pI4		pkg/volume/azuredd
18-26	18:pW0		pkg/volume/azuredd
18-29	18:pI5		pkg/credentialprovider/azure
23-29	23:pI4		pkg/credentialprovider/azure
18-29	18:pE0		pkg/credentialprovider/azure
18-29	18:pE0		pkg/credentialprovider/azure
18-29	18:pE0		pkg/credentialprovider/azure
18-29	18:pE0		pkg/credentialprovider/azure
20-29	20:pI4		pkg/credentialprovider/azure
18-29	18:pI4		pkg/credentialprovider/azure
18-29	18:pI4		pkg/credentialprovider/azure
20-29	20:pE0		pkg/credentialprovider/azure
20-29	20:pE0		pkg/credentialprovider/azure
18-29	18:pI4		pkg/credentialprovider/azure
18-29	18:pE0		pkg/credentialprovider/azure
18-29	18:pE0		pkg/credentialprovider/azure
20-29	20:pI2		pkg/credentialprovider/azure
18-19	18:pI4		pkg/credentialprovider/azure
18-19	18:pI4		pkg/credentialprovider/azure
21-29	21:pI2		pkg/credentialprovider/azure
20-20	20:lI2		pkg/credentialprovider/azure
18-26	18:pE0		pkg/volume/azuredd
18-26	18:pW0		pkg/volume/azuredd
18-26	18:pE0		pkg/volume/azuredd
18-26	18:pI4		pkg/volume/azuredd
18-26	18:pI12		pkg/volume/azuredd
18-26	18:pI12		pkg/volume/azuredd
18-26	18:pI5		pkg/volume/azuredd
18-26	18:pI5		pkg/volume/azuredd
18-29	18:pE0		pkg/volume/azure_file
18-29	18:pI4		pkg/volume/azure_file
18-29	18:pE0		pkg/volume/azure_file
18-29	18:pE0		pkg/volume/azure_file
18-29	18:pW0		pkg/volume/azure_file
18-29	18:pW0		pkg/volume/azure_file
18-29	18:pE0		pkg/volume/azure_file
18-29	18:pI4		pkg/volume/azure_file
18-29	18:pE0		pkg/volume/azure_file
18-26	18:pW0		pkg/volume/azuredd
18-26	18:pI4		pkg/volume/azuredd
18-26	18:pI2		pkg/volume/azuredd
18-26	18:pW0		pkg/volume/azuredd
18-26	18:pI0		pkg/volume/azuredd
18-26	18:pI4		pkg/volume/azuredd
18-26	18:pE0		pkg/volume/azuredd
18-26	18:pI4		pkg/volume/azuredd
18-26	18:pI0		pkg/volume/azuredd
18-26	18:pE0		pkg/volume/azuredd
18-26	18:pI0		pkg/volume/azuredd
18-26	18:pI0		pkg/volume/azuredd
18-26	18:pI2		pkg/volume/azuredd
18-29	18:pI4		pkg/volume/azure_file
18-29	18:pI4		pkg/volume/azure_file
18-36	18:pI2 21:sI2		pkg/kubelet/certificate/bootstrap
21-36	21:sI0	err	pkg/kubelet/certificate/bootstrap
18-20	18:pW0		pkg/kubelet/certificate/bootstrap
21-36	21:sI2	path,err	pkg/kubelet/certificate/bootstrap
21-36	21:sI0	err	pkg/kubelet/certificate/bootstrap
18-20	18:pI0		pkg/kubelet/certificate/bootstrap
18-20	18:pI2		pkg/kubelet/certificate/bootstrap
21-36	21:sI2	path	pkg/kubelet/certificate/bootstrap
18-36	18:pI2 21:sI2		pkg/kubelet/certificate/bootstrap
18-36	18:pI2 21:sI2		pkg/kubelet/certificate/bootstrap
18-36	18:pI2 21:sI2		pkg/kubelet/certificate/bootstrap
18-36	18:lI2 21:sI2		pkg/kubelet/certificate/bootstrap
18-36	18:pI2 21:sI2		pkg/kubelet/certificate/bootstrap
18-20	18:pI2		pkg/kubelet/certificate/bootstrap
21-36	21:hE0		pkg/kubelet/certificate/bootstrap
18-20	18:hE0		pkg/kubelet/certificate/bootstrap
21-36	21:hE0		pkg/kubelet/certificate/bootstrap
18-20	18:hE0		pkg/kubelet/certificate/bootstrap
21-36	21:hE0		pkg/kubelet/certificate/bootstrap
18-20	18:hE0		pkg/kubelet/certificate/bootstrap
21-36	21:hE0		pkg/kubelet/certificate/bootstrap
18-20	18:hE0		pkg/kubelet/certificate/bootstrap
21-36	21:hE0		pkg/kubelet/certificate/bootstrap
18-20	18:hE0		pkg/kubelet/certificate/bootstrap
21-36	21:hE0		pkg/kubelet/certificate/bootstrap
18-20	18:hE0		pkg/kubelet/certificate/bootstrap
32-36	32:sI0	error:err	pkg/kubelet/util
18-33	18:pI3		pkg/util/async
18-33	18:pI3		pkg/util/async
18-33	18:pI4		pkg/util/async
18-33	18:pI3		pkg/util/async
18-33	18:pI3		pkg/util/async
36-36	36:sI4	caFile*	k8s.io/client-go/transport
36-36	36:sI0	caFile*	k8s.io/client-go/transport
36-36	36:sI4	caFile*	k8s.io/client-go/transport
36-36	36:sI4	caFile*	k8s.io/client-go/transport
36-36	36:sE0	caFile*,err	k8s.io/client-go/transport
36-36	36:sE0	caFile*,err	k8s.io/client-go/transport
36-36	36:sI4	caFile*	k8s.io/client-go/transport
18-36	18:pI1		k8s.io/client-go/discovery/cached/disk
18-36	18:pI10		k8s.io/client-go/discovery/cached/disk
18-36	18:pI3		k8s.io/client-go/discovery/cached/disk
18-36	18:pI3		k8s.io/client-go/discovery/cached/disk
18-36	18:pI3		k8s.io/client-go/discovery/cached/disk
18-36	18:pE0		k8s.io/apiserver/pkg/authentication/token/cache
23-36	23:pI0		pkg/kubelet/cadvisor
18-20	18:pE0		pkg/kubelet/cadvisor
21-36	21:sE0	flag	pkg/kubelet/cadvisor
18-20	18:pW0		pkg/kubelet/cadvisor
21-36	21:sI0	label,fileSystem	pkg/kubelet/cadvisor
36-36	36:sI4	dir,file,err	pkg/kubelet/cadvisor
36-36	36:sI0		pkg/kubelet/cadvisor
29-36	29:sI0	ImageFilesystems,ContainerFilesystems	pkg/kubelet/stats
18-20	18:pW0		pkg/kubelet/stats
21-36	21:sI0	podNameLabel,podNamespaceLabel	pkg/kubelet/stats
21-36	21:sE0	err	pkg/kubelet/stats
18-20	18:pE0		pkg/kubelet/stats
25-36	25:sE0	err,containerName	pkg/kubelet/stats
21-24	21:sE0	err,pod:KRef	pkg/kubelet/stats
21-24	21:sE0	err,pod:KRef	pkg/kubelet/stats
18-30	18:lI4		pkg/volume/cephfs
18-30	18:pI2		pkg/volume/cephfs
18-30	18:lI4		pkg/volume/cephfs
18-30	18:lI4		pkg/volume/cephfs
18-30	18:pI4		pkg/volume/cephfs
18-30	18:pI4		pkg/volume/cephfs
18-30	18:lI4		pkg/volume/cephfs
18-30	18:pE0		pkg/volume/cephfs
18-30	18:pE0		pkg/volume/cephfs
18-30	18:pI4		pkg/volume/cephfs
18-32	18:hE0		k8s.io/client-go/transport
33-36	33:sI1		k8s.io/client-go/transport
33-36	33:sE0	err,key	k8s.io/client-go/transport
18-36	18:pI3 33:sI3		k8s.io/client-go/transport
18-36	18:pI3 33:sI3		k8s.io/client-go/transport
18-32	18:pI1		k8s.io/client-go/transport
22-32	22:pI2		k8s.io/client-go/util/certificate
22-32	22:pI2		k8s.io/client-go/util/certificate
22-32	22:pI2		k8s.io/client-go/util/certificate
22-32	22:pI2		k8s.io/client-go/util/certificate
22-32	22:pI2		k8s.io/client-go/util/certificate
22-32	22:pI2		k8s.io/client-go/util/certificate
22-32	22:pI2		k8s.io/client-go/util/certificate
22-32	22:pI2		k8s.io/client-go/util/certificate
22-32	22:pI2		k8s.io/client-go/util/certificate
22-32	22:hE0		k8s.io/client-go/util/certificate
22-32	22:hE0		k8s.io/client-go/util/certificate
22-32	22:pI2		k8s.io/client-go/util/certificate
22-32	22:hE0		k8s.io/client-go/util/certificate
22-32	22:hE0		k8s.io/client-go/util/certificate
22-32	22:hE0		k8s.io/client-go/util/certificate
22-32	22:pI2		k8s.io/client-go/util/certificate
22-32	22:hE0		k8s.io/client-go/util/certificate
18-21	18:pI2		k8s.io/client-go/util/certificate
33-36	33:sE0	err	k8s.io/client-go/util/certificate
33-36	33:sI2	expiration,deadline	k8s.io/client-go/util/certificate
33-36	33:sI2		k8s.io/client-go/util/certificate
18-21	18:pI2		k8s.io/client-go/util/certificate
33-36	33:sI2		k8s.io/client-go/util/certificate
18-21	18:pI2		k8s.io/client-go/util/certificate
18-36	18:pI2 33:sI2		k8s.io/client-go/util/certificate
18-21	18:pI2		k8s.io/client-go/util/certificate
33-36	33:sI2	currentName,requestedName	k8s.io/client-go/util/certificate
33-36	33:sI2		k8s.io/client-go/util/certificate
18-21	18:pI2		k8s.io/client-go/util/certificate
33-36	33:sI2	dnsNames	k8s.io/client-go/util/certificate
18-21	18:pI2		k8s.io/client-go/util/certificate
33-36	33:sI2	IPs	k8s.io/client-go/util/certificate
18-21	18:pI2		k8s.io/client-go/util/certificate
33-36	33:sI2	orgs	k8s.io/client-go/util/certificate
18-21	18:pI2		k8s.io/client-go/util/certificate
33-36	33:sE0	err	k8s.io/client-go/util/certificate
18-21	18:hE0		k8s.io/client-go/util/certificate
33-36	33:sE0	err	k8s.io/client-go/util/certificate
18-21	18:hE0		k8s.io/client-go/util/certificate
18-36	18:pI2 33:sI2		k8s.io/client-go/util/certificate
33-36	33:sE0	err	k8s.io/client-go/util/certificate
18-21	18:hE0		k8s.io/client-go/util/certificate
33-36	33:sE0	err	k8s.io/client-go/util/certificate
18-21	18:hE0		k8s.io/client-go/util/certificate
33-36	33:sE0	err	k8s.io/client-go/util/certificate
18-26	18:hE0		k8s.io/client-go/util/certificate
33-36	33:sE0	err	k8s.io/client-go/util/certificate
18-21	18:hE0		k8s.io/client-go/util/certificate
18-21	18:pI4		k8s.io/client-go/util/certificate
18-21	18:pI2		k8s.io/client-go/util/certificate
33-36	33:sI2	sleep	k8s.io/client-go/util/certificate
18-21	18:hE0		k8s.io/client-go/util/certificate
27-32	27:hE0		k8s.io/client-go/util/certificate
22-32	22:pI2		k8s.io/client-go/util/certificate
33-36	33:sI0	certFile,keyFile	k8s.io/client-go/util/certificate
18-32	18:pI0		k8s.io/client-go/util/certificate
18-32	18:pI0		k8s.io/client-go/util/certificate
33-36	33:sI0	filePath	k8s.io/client-go/util/certificate
21-36	21:sI4	path,err	pkg/kubelet/cm
21-36	21:sI4	path,err	pkg/kubelet/cm
21-36	21:sI4	path,err	pkg/kubelet/cm
21-36	21:sI0	err	pkg/kubelet/cm
19-36	19:pI6 21:sI6		pkg/kubelet/cm
19-20	19:pI4		pkg/kubelet/cm
18-20	18:pI4		pkg/kubelet/cm
21-23	21:sI4	cgroupName,controllers	pkg/kubelet/cm
21-23	21:sI4	cgroupName,paths	pkg/kubelet/cm
21-21	21:sI6	subsystemName:name	pkg/kubelet/cm
18-20	18:pI6		pkg/kubelet/cm
18-20	18:pI4		pkg/kubelet/cm
18-20	18:pI4		pkg/kubelet/cm
18-20	18:pI4		pkg/kubelet/cm
24-36	24:hE0		pkg/kubelet/cm
18-23	18:hE0		pkg/kubelet/cm
18-20	18:pW0		pkg/kubelet/cm
18-18	18:pE0		pkg/kubelet/checkpoint
18-18	18:pE0		pkg/kubelet/checkpoint
22-30	22:sI0		pkg/kubelet/cm/devicemanager/checkpoint
31-36	31:sI4	patchBytes	k8s.io/component-helpers/node/util
23-30	23:pI4		k8s.io/component-helpers/node/util
18-25	18:pE0		pkg/volume/cinder
18-25	18:pI4		pkg/volume/cinder
18-25	18:pE0		pkg/volume/cinder
18-25	18:pI5		pkg/volume/cinder
18-25	18:pI5		pkg/volume/cinder
18-25	18:pI3		pkg/volume/cinder
18-25	18:pI4		pkg/volume/cinder
18-25	18:pI4		pkg/volume/cinder
18-25	18:pE0		pkg/volume/cinder
18-25	18:pI4		pkg/volume/cinder
18-25	18:pE0		pkg/volume/cinder
18-25	18:pI4		pkg/volume/cinder
18-25	18:pI4		pkg/volume/cinder
18-25	18:pE0/pI4		pkg/volume/cinder
18-25	18:pI4		pkg/volume/cinder
18-25	18:pI4		pkg/volume/cinder
18-25	18:pI4		pkg/volume/cinder
18-25	18:pI3		pkg/volume/cinder
18-25	18:pI4		pkg/volume/cinder
18-21	18:pW0		pkg/volume/cinder
23-25	23:pW0		pkg/volume/cinder
18-25	18:pI2		pkg/volume/cinder
18-25	18:pI5		pkg/volume/cinder
18-25	18:pI2		pkg/volume/cinder
18-25	18:pI2		pkg/volume/cinder
18-25	18:pI2		pkg/volume/cinder
18-25	18:pI2		pkg/volume/cinder
18-25	18:pI2		pkg/volume/cinder
18-25	18:pI2		pkg/volume/cinder
18-25	18:pI2		pkg/volume/cinder
18-25	18:pI4		pkg/volume/cinder
18-25	18:pI2		pkg/volume/cinder
18-25	18:pI2		pkg/volume/cinder
18-25	18:pE0		pkg/volume/cinder
18-25	18:pE0		pkg/volume/cinder
18-25	18:pI2		pkg/volume/cinder
18-25	18:pI4		pkg/volume/cinder
34-36	34:sI5	claimsInUse	pkg/kubelet/cm/dra
31-31	31:sI4	request	pkg/kubelet/cm/dra/plugin
31-31	31:sI4	request	pkg/kubelet/cm/dra/plugin
18-20	18:pI0		pkg/kubelet/dockershim/libdocker
21-23	21:sI0	endpoint	pkg/kubelet/dockershim/libdocker
21-23	21:sE0	err	pkg/kubelet/dockershim/libdocker
18-20	18:pF0		pkg/kubelet/dockershim/libdocker
31-31	31:sI4	protocol,endpoint	pkg/kubelet/cm/dra/plugin
33-36	33:sI2	resource	pkg/kubelet/cm/devicemanager/plugin/v1beta1
31-31	31:sI4	response,err	pkg/kubelet/cm/dra/plugin
31-31	31:sI4	response,err	pkg/kubelet/cm/dra/plugin
35-35	35:sI2	resource,err	pkg/kubelet/cm/devicemanager/plugin/v1beta1
25-34	25:sE2	err,resource	pkg/kubelet/cm/devicemanager/plugin/v1beta1
36-36	36:sI2	resource,err	pkg/kubelet/cm/devicemanager/plugin/v1beta1
25-36	25:sE0	err,resource	pkg/kubelet/cm/devicemanager/plugin/v1beta1
21-23	21:sI0	timeout	pkg/kubelet/dockershim/libdocker
18-20	18:pI0		pkg/kubelet/dockershim/libdocker
25-36	25:sI2	resource,resourceCapacity:int	pkg/kubelet/cm/devicemanager/plugin/v1beta1
25-36	25:sE0	err,path	pkg/kubelet/cm/devicemanager/plugin/v1beta1
30-30	30:sI4	request	pkg/kubelet/cm/dra/plugin
26-27	26:sI4 27:sI4	namespace,claimUID:uid,claimName,resourceHandle	pkg/kubelet/cm/dra/plugin
28-30	28:sI4	request	pkg/kubelet/cm/dra/plugin
26-30	26:sI4 27:sI4 28:sI4	request	pkg/kubelet/cm/dra/plugin
26-28	26:sI4	protocol,endpoint	pkg/kubelet/cm/dra/plugin
28-30	28:sI4	response,err	pkg/kubelet/cm/dra/plugin
28-30	28:sI4	response,err	pkg/kubelet/cm/dra/plugin
18-36	18:pW0 21:lW0		k8s.io/client-go/tools/clientcmd
18-36	18:lW0		k8s.io/client-go/tools/clientcmd
18-30	18:pI0		google.golang.org/grpc
18-30	18:pI0		google.golang.org/grpc
18-30	18:pI0		google.golang.org/grpc
18-30	18:pW0		google.golang.org/grpc
18-30	18:pI0		google.golang.org/grpc
18-30	18:pI0		google.golang.org/grpc
18-30	18:pI0		google.golang.org/grpc
18-30	18:pW0		google.golang.org/grpc
18-30	18:pI0		google.golang.org/grpc
18-30	18:pI0		google.golang.org/grpc
18-20	18:pI5		pkg/kubelet/cloudresource
18-20	18:pI2		pkg/kubelet/cloudresource
21-33	21:sI5	nodeName	pkg/kubelet/cloudresource
21-33	21:sI2	nodeName,err	pkg/kubelet/cloudresource
21-33	21:sI5	nodeName	pkg/kubelet/cloudresource
18-20	18:pI5		pkg/kubelet/cloudresource
18-33	18:pI5 21:sI5		pkg/kubelet/cloudresource
18-36	18:pW0		github.com/google/cadvisor/utils/cloudinfo
33-36	33:sI0		pkg/kubelet/clustertrustbundle
33-36	33:sI0		pkg/kubelet/clustertrustbundle
29-36	29:sI0	signerName	pkg/kubelet/clustertrustbundle
29-36	29:sI0	signerName	pkg/kubelet/clustertrustbundle
33-36	33:sI0		pkg/kubelet/clustertrustbundle
33-36	33:sI0	apiGroup	pkg/kubelet/clustertrustbundle
33-36	33:sI0		pkg/kubelet/clustertrustbundle
18-20	18:pW0		pkg/kubelet/dockershim/network/cni
18-20	18:pI4		pkg/kubelet/dockershim/network/cni
21-23	21:sI4	pod:KRef,podSandboxID,networkName:name,response	pkg/kubelet/dockershim/network/cni
18-20	18:pI4		pkg/kubelet/dockershim/network/cni
21-23	21:sI4	pod:KRef,podSandboxID,podNetnsPath,networkType,networkName:name	pkg/kubelet/dockershim/network/cni
18-20	18:pW0		pkg/kubelet/dockershim/network/cni
21-23	21:sI0	configList:int	pkg/kubelet/dockershim/network/cni
21-23	21:sI0	err	pkg/kubelet/dockershim/network/cni
18-20	18:pW0		pkg/kubelet/dockershim/network/cni
21-23	21:sI0	err	pkg/kubelet/dockershim/network/cni
18-20	18:pW0		pkg/kubelet/dockershim/network/cni
18-20	18:pI4		pkg/kubelet/dockershim/network/cni
21-23	21:sI4	pod:KRef,podSandboxID,networkType,networkName:name	pkg/kubelet/dockershim/network/cni
18-20	18:pI4		pkg/kubelet/dockershim/network/cni
21-23	21:sI4	pod:KRef,podSandboxID,podNetnsPath,networkType,networkName:name	pkg/kubelet/dockershim/network/cni
18-20	18:pE0		pkg/kubelet/dockershim/network/cni
21-23	21:sE0	err	pkg/kubelet/dockershim/network/cni
18-20	18:pE0		pkg/kubelet/dockershim/network/cni
21-23	21:sE0	err,pod:KRef,podSandboxID,podNetnsPath,networkType,networkName:name	pkg/kubelet/dockershim/network/cni
18-20	18:pW0		pkg/kubelet/dockershim/network/cni
21-23	21:sI0	path,err	pkg/kubelet/dockershim/network/cni
18-20	18:pE0		pkg/kubelet/dockershim/network/cni
21-23	21:sE0	err	pkg/kubelet/dockershim/network/cni
18-20	18:pE0		pkg/kubelet/dockershim/network/cni
21-23	21:sE0	err,pod:KRef,podSandboxID,podNetnsPath,networkType,networkName:name	pkg/kubelet/dockershim/network/cni
21-23	21:sI0	path,err	pkg/kubelet/dockershim/network/cni
18-20	18:pW0		pkg/kubelet/dockershim/network/cni
18-20	18:pW0		pkg/kubelet/dockershim/network/cni
21-23	21:sI0	path	pkg/kubelet/dockershim/network/cni
21-23	21:sI0	path,err	pkg/kubelet/dockershim/network/cni
18-20	18:pW0		pkg/kubelet/dockershim/network/cni
21-23	21:sI0	configList:int,err	pkg/kubelet/dockershim/network/cni
18-20	18:pW0		pkg/kubelet/dockershim/network/cni
18-20	18:pW0		pkg/kubelet/dockershim/network/cni
21-23	21:sI0	podCIDR	pkg/kubelet/dockershim/network/cni
21-23	21:sI0	event	pkg/kubelet/dockershim/network/cni
21-23	21:sI0	err	pkg/kubelet/dockershim/network/cni
18-20	18:pW0		pkg/kubelet/dockershim/network/cni
21-23	21:sI4	path	pkg/kubelet/dockershim/network/cni
18-20	18:pI4		pkg/kubelet/dockershim/network/cni
21-23	21:sI5	result	pkg/kubelet/dockershim/network/cni
18-20	18:pI5		pkg/kubelet/dockershim/network/cni
21-23	21:sE0	err	pkg/kubelet/dockershim/network/cni
21-23	21:sE0	err	pkg/kubelet/dockershim/network/cni
18-20	18:pE0		pkg/kubelet/dockershim/network/cni
18-20	18:pE0		pkg/kubelet/dockershim/network/cni
21-36	21:sI0	err	pkg/kubelet/kubeletconfig/util/codec
18-20	18:pW0		pkg/kubelet/kubeletconfig/util/codec
23-32	23:pE0		github.com/google/cadvisor/resctrl
23-32	23:pE0		github.com/google/cadvisor/resctrl
23-32	23:pI5		github.com/google/cadvisor/resctrl
23-32	23:pE0		github.com/google/cadvisor/resctrl
19-36	19:lI1		github.com/google/cadvisor/perf
19-36	19:pI5		github.com/google/cadvisor/perf
23-36	23:pE0		github.com/google/cadvisor/perf
23-36	23:pI5		github.com/google/cadvisor/perf
19-22	19:pI5		github.com/google/cadvisor/perf
19-36	19:pE0		github.com/google/cadvisor/perf
20-36	20:pI5		github.com/google/cadvisor/perf
19-19	19:pI5		github.com/google/cadvisor/perf
19-19	19:pI5		github.com/google/cadvisor/perf
20-36	20:pI5		github.com/google/cadvisor/perf
20-36	20:pI5		github.com/google/cadvisor/perf
23-36	23:pW0		github.com/google/cadvisor/perf
19-22	19:pW0		github.com/google/cadvisor/perf
19-36	19:pW0		github.com/google/cadvisor/perf
19-36	19:lI1		github.com/google/cadvisor/perf
19-36	19:pI5		github.com/google/cadvisor/perf
19-36	19:pI5		github.com/google/cadvisor/perf
20-36	20:pE0		github.com/google/cadvisor/perf
19-36	19:lI1		github.com/google/cadvisor/perf
18-20	18:pI5		pkg/kubelet/config
21-36	21:sI5	pod:KObj,podUID:uid,source	pkg/kubelet/config
18-20	18:pI5		pkg/kubelet/config
21-36	21:sI5	pod:KObj,podUID:uid,source	pkg/kubelet/config
18-20	18:pE0		pkg/kubelet/config
21-36	21:sE0	err,pod:KObj	pkg/kubelet/config
21-36	21:sI5	pod:KObj,source	pkg/kubelet/config
18-20	18:pI5		pkg/kubelet/config
21-35	21:sI4	source,pods:KObjSlice	pkg/kubelet/config
18-20	18:pI4		pkg/kubelet/config
18-36	18:pE0		k8s.io/client-go/rest
23-36	23:sI2	statusCode,URL	pkg/credentialprovider
18-20	18:pI4		pkg/kubelet/config
21-35	21:sI4	source,pods:KObjSlice	pkg/kubelet/config
18-20	18:pI5		pkg/kubelet/config
21-36	21:sI5	sources,seenSources	pkg/kubelet/config
19-36	19:pE0		github.com/google/cadvisor/perf
21-36	21:sI0	index,pod:KObj,source	pkg/kubelet/config
18-20	18:pW0		pkg/kubelet/config
21-35	21:sI0	type	pkg/kubelet/config
18-20	18:pW0		pkg/kubelet/config
21-36	21:sI4	pod:KObj	pkg/kubelet/config
18-20	18:pI4		pkg/kubelet/config
21-35	21:sI4	source,pods:KObjSlice	pkg/kubelet/config
18-20	18:pI4		pkg/kubelet/config
18-18	18:pI4		pkg/kubelet/config
21-36	21:sI4	source	pkg/kubelet/config
18-20	18:pI4		pkg/kubelet/config
19-36	19:pE0		github.com/google/cadvisor/perf
21-35	21:sI4	source,pods:KObjSlice	pkg/kubelet/config
18-20	18:pI4		pkg/kubelet/config
18-22	18:pI2		pkg/credentialprovider
20-36	20:pI4		pkg/credentialprovider
18-36	18:pI4		pkg/credentialprovider
18-36	18:pI4		pkg/credentialprovider
18-36	18:pI4		pkg/credentialprovider
18-36	18:pI4		pkg/credentialprovider
18-36	18:pE0		pkg/credentialprovider
18-19	18:pE0		pkg/credentialprovider
18-36	18:pI4		pkg/credentialprovider
18-36	18:lF0		k8s.io/client-go/tools/clientcmd
18-36	18:pE0		pkg/volume/configmap
18-25	18:pE0		pkg/volume/configmap
18-36	18:pE0		pkg/volume/configmap
18-36	18:pE0		pkg/volume/configmap
18-36	18:pE0		pkg/volume/configmap
18-36	18:pI3		pkg/volume/configmap
18-36	18:pI3		pkg/volume/configmap
18-36	18:pE0		pkg/volume/configmap
18-36	18:hE0		k8s.io/apiserver/pkg/server/dynamiccertificates
18-21	18:pI0		k8s.io/apiserver/pkg/server/dynamiccertificates
22-36	22:sI0	name	k8s.io/apiserver/pkg/server/dynamiccertificates
18-21	18:pI0		k8s.io/apiserver/pkg/server/dynamiccertificates
22-36	22:sI0	name	k8s.io/apiserver/pkg/server/dynamiccertificates
21-23	21:sI3	event:KObj,involvedObject,eventType,reason,message	pkg/kubelet/kubeletconfig
18-20	18:pI3		pkg/kubelet/kubeletconfig
21-23	21:sE0	err	pkg/kubelet/kubeletconfig
21-23	21:sI0		pkg/kubelet/kubeletconfig
21-23	21:sI0		pkg/kubelet/kubeletconfig
21-23	21:sI0	apiPath,checkpointUID:uid,resourceVersion	pkg/kubelet/kubeletconfig
21-23	21:sI0	message	pkg/kubelet/kubeletconfig
21-23	21:sE0	err	pkg/kubelet/kubeletconfig
18-20	18:pI0		pkg/kubelet/kubeletconfig
18-20	18:pI0		pkg/kubelet/kubeletconfig
18-20	18:pI0		pkg/kubelet/kubeletconfig
18-20	18:pI0		pkg/kubelet/kubeletconfig
18-20	18:pE0		pkg/kubelet/kubeletconfig
18-20	18:pE0		pkg/kubelet/kubeletconfig
20-27	20:pI4		pkg/util/conntrack
20-27	20:pI4		pkg/util/conntrack
18-36	18:pW0		github.com/google/cadvisor/manager
18-36	18:pW0		github.com/google/cadvisor/manager
18-36	18:pI2		github.com/google/cadvisor/manager
18-36	18:pW0 19:pI5		github.com/google/cadvisor/manager
18-36	18:pW0 29:pI4		github.com/google/cadvisor/manager
18-36	18:pW0		github.com/google/cadvisor/manager
18-36	18:pI3		github.com/google/cadvisor/manager
18-36	18:pI3		github.com/google/cadvisor/manager
18-36	18:pI0		github.com/google/cadvisor/manager
18-36	18:pW0		github.com/google/cadvisor/manager
18-36	18:pI3		github.com/google/cadvisor/manager
19-26	19:pE0		github.com/google/cadvisor/manager
19-36	19:pE0		github.com/google/cadvisor/manager
19-36	19:pE0		github.com/google/cadvisor/manager
18-36	18:pI4		github.com/google/cadvisor/manager
21-36	21:pI3		github.com/google/cadvisor/manager
18-20	18:pI3		github.com/google/cadvisor/manager
21-36	21:pI3		github.com/google/cadvisor/manager
21-36	21:sI0		pkg/kubelet/container
18-20	18:pI0		pkg/kubelet/container
30-36	30:sI4	id,name,labels	pkg/kubelet/logs
18-20	18:pE0		pkg/kubelet/logs
21-36	21:sE0 30:sE0	err,worker,containerID,path	pkg/kubelet/logs
24-36	24:sE0 30:sE0	err,worker,containerID	pkg/kubelet/logs
21-36	21:sE0 30:sE0	err,worker,containerID	pkg/kubelet/logs
18-20	18:pE0		pkg/kubelet/logs
21-36	21:sE0	err,rotatedLog,newLog,containerID	pkg/kubelet/logs
18-20	18:pE0		pkg/kubelet/logs
21-36	21:sE0	err	pkg/kubelet/logs
18-20	18:pE0		pkg/kubelet/logs
18-20	18:pE0		pkg/kubelet/logs
21-36	21:sE0 30:sE0	err,worker,containerID,path,currentSize,maxSize	pkg/kubelet/logs
21-36	21:sE0 30:sE0	err,worker,containerID,path	pkg/kubelet/logs
18-20	18:pE0		pkg/kubelet/logs
18-20	18:pE0		pkg/kubelet/logs
21-36	21:sE0 30:sE0	err,worker,containerID,path	pkg/kubelet/logs
30-36	30:sI0	workers,monitorPeriod	pkg/kubelet/logs
30-36	30:sI4		pkg/kubelet/logs
30-36	30:sI4	workerID	pkg/kubelet/logs
30-36	30:sI4	workerID	pkg/kubelet/logs
30-36	30:sI7	worker,containerID,path,currentSize,maxSize	pkg/kubelet/logs
33-36	33:sI4	podName:name,containerName:name	pkg/kubelet/cm
33-36	33:sI4	podName:name	pkg/kubelet/cm
21-23	21:sI4		pkg/kubelet/cm
21-36	21:sI5	oomScoreAdj,pid	pkg/kubelet/cm
18-20	18:pW0		pkg/kubelet/cm
21-36	21:sI0	pid	pkg/kubelet/cm
18-20	18:pI2		pkg/kubelet/dockershim/cm
21-23	21:sI2	containerName,memoryLimit	pkg/kubelet/dockershim/cm
34-36	34:sI4	source,pods	pkg/kubelet/cm
36-36	36:sI4	podName:name,containerName:name	pkg/kubelet/cm
21-36	21:sI0	cgroupRoot	pkg/kubelet/cm
21-36	21:sI0	nodeConfig	pkg/kubelet/cm
18-20	18:pI0		pkg/kubelet/cm
26-36	26:sI0		pkg/kubelet/cm
21-36	21:sI0 26:sI0		pkg/kubelet/cm
18-20	18:pI0		pkg/kubelet/cm
32-36	32:sI5	pod:KObj,cdiDevices	pkg/kubelet/cm
21-23	21:sI2	cgroupName	pkg/kubelet/cm
18-20	18:pI3		pkg/kubelet/cm
21-36	21:sI3	oomScoreAdj,pid,err	pkg/kubelet/cm
21-36	21:sE0	err	pkg/kubelet/cm
21-36	21:sE0	err	pkg/kubelet/cm
21-36	21:sE0	err	pkg/kubelet/cm
21-36	21:sI0	containerName,err	pkg/kubelet/cm
21-36	21:sE0	err	pkg/kubelet/cm
21-23	21:sE0	err	pkg/kubelet/cm
21-23	21:sE0	err	pkg/kubelet/dockershim/cm
18-20	18:pE0		pkg/kubelet/dockershim/cm
21-36	21:sE0	err	pkg/kubelet/cm
21-36	21:sE0	err	pkg/kubelet/cm
21-30	21:sI0	path	pkg/kubelet/cm
18-20	18:pI0		pkg/kubelet/cm
21-36	21:sI10	namespace	pkg/kubelet/cm
21-21	21:sI0	policy,scope	pkg/kubelet/cm
21-36	21:sI2	flag,expectedValue,actualValue	pkg/kubelet/cm
18-20	18:pI2		pkg/kubelet/cm
18-20	18:pW0		pkg/kubelet/cm
21-36	21:sI0	pid	pkg/kubelet/cm
21-36	21:sI0/sI3 22:sI3	pids	pkg/kubelet/cm
18-20	18:pI0		pkg/kubelet/cm
21-36	21:sI2	pid	pkg/kubelet/cm
18-20	18:pI10		pkg/kubelet/cm
36-36	36:sI4	podName:name	pkg/kubelet/cm
21-36	21:sI10	pid,namespace	pkg/kubelet/cm
21-23	21:sE0	err	pkg/kubelet/dockershim/cm
18-20	18:pE0		pkg/kubelet/dockershim/cm
27-36	27:sE0	err	pkg/kubelet/cm
21-23	21:sE0	err	pkg/kubelet/dockershim/cm
18-20	18:pE0		pkg/kubelet/dockershim/cm
21-23	21:sI4	path,err	pkg/kubelet/cm
25-36	25:sE0	err	pkg/kubelet/cm
21-23	21:sE0	err,dockerVersion	pkg/kubelet/dockershim/cm
18-20	18:pE0		pkg/kubelet/dockershim/cm
21-36	21:sI2	flag,expectedValue,actualValue	pkg/kubelet/cm
22-36	22:sE0	err,flag	pkg/kubelet/cm
22-36	22:sI2	flag,err	pkg/kubelet/cm
18-20	18:pI2		pkg/kubelet/cm
18-20	18:pW0		pkg/kubelet/cm
18-20	18:pI4		pkg/kubelet/cm
18-20	18:pI2		pkg/kubelet/cm
18-19	18:pI0		pkg/kubelet/cm
20-20	20:pI0		pkg/kubelet/cm
18-20	18:pI5		pkg/kubelet/cm
18-20	18:pI0		pkg/kubelet/cm
18-20	18:pE0		pkg/kubelet/cm
18-20	18:pE0		pkg/kubelet/cm
18-20	18:pE0		pkg/kubelet/cm
18-20	18:pE0		pkg/kubelet/cm
20-20	20:pW0		pkg/kubelet/cm
18-20	18:pI10		pkg/kubelet/cm
23-25	23:sI0	podSandboxId,containerName:name,containerId	pkg/kubelet/cm
18-20	18:pI2		pkg/kubelet/cm
18-20	18:pI4		pkg/kubelet/cm
18-20	18:lE0		pkg/kubelet/cm
18-36	18:pI2 21:sI2		pkg/kubelet/cm
32-36	32:sI0		pkg/kubelet/cm
21-36	21:sI0 26:sI0		pkg/kubelet/cm
32-36	32:sI0		pkg/kubelet/cm
32-36	32:sI0		pkg/kubelet/cm
32-36	32:sE0	err	pkg/kubelet/cm
32-36	32:sE0	err	pkg/kubelet/cm
32-36	32:sE0	err	pkg/kubelet/cm
18-36	18:pI2 21:sI2		pkg/kubelet/cm
18-26	18:pE0		k8s.io/component-helpers/apimachinery/lease
35-36	35:sI0	lease:KRef	k8s.io/component-helpers/apimachinery/lease
35-36	35:sI0	lease:KRef	k8s.io/component-helpers/apimachinery/lease
27-36	27:sE0	err,interval	k8s.io/component-helpers/apimachinery/lease
29-36	29:sE0	err	k8s.io/component-helpers/apimachinery/lease
27-36	27:sE0	err	k8s.io/component-helpers/apimachinery/lease
21-23	21:sE0	err,reason	pkg/kubelet/kubeletconfig
21-23	21:sI0		pkg/kubelet/kubeletconfig
21-23	21:sE0	err	pkg/kubelet/kubeletconfig
21-23	21:sI0		pkg/kubelet/kubeletconfig
21-23	21:sI0		pkg/kubelet/kubeletconfig
21-23	21:sI0		pkg/kubelet/kubeletconfig
21-23	21:sI0		pkg/kubelet/kubeletconfig
21-23	21:sI0		pkg/kubelet/kubeletconfig
21-23	21:sI0		pkg/kubelet/kubeletconfig
21-23	21:sI0	apiPath,checkpointUID:uid,resourceVersion	pkg/kubelet/kubeletconfig
35-36	35:sE0	err,lease:KRef	k8s.io/component-helpers/apimachinery/lease
27-36	27:sE0	err,interval	k8s.io/component-helpers/apimachinery/lease
35-36	35:sE0	err,lease:KRef	k8s.io/component-helpers/apimachinery/lease
20-26	20:pE0		k8s.io/component-helpers/apimachinery/lease
18-19	18:pE0		pkg/kubelet/nodelease
18-19	18:pE0		pkg/kubelet/nodelease
21-23	21:sE0	err	pkg/kubelet/kubeletconfig
27-36	27:sI0	err	k8s.io/component-helpers/apimachinery/lease
18-26	18:pI0		k8s.io/component-helpers/apimachinery/lease
20-26	20:pE0		k8s.io/component-helpers/apimachinery/lease
18-19	18:pE0		pkg/kubelet/nodelease
18-20	18:pE0		pkg/kubelet/kubeletconfig
18-20	18:pI0		pkg/kubelet/kubeletconfig
18-20	18:pE0		pkg/kubelet/kubeletconfig
18-20	18:pE0		pkg/kubelet/kubeletconfig
18-20	18:pI0		pkg/kubelet/kubeletconfig
18-20	18:pI0		pkg/kubelet/kubeletconfig
18-20	18:pI0		pkg/kubelet/kubeletconfig
18-20	18:pI0		pkg/kubelet/kubeletconfig
18-20	18:pI0		pkg/kubelet/kubeletconfig
18-20	18:pI0		pkg/kubelet/kubeletconfig
18-20	18:pI0		pkg/kubelet/kubeletconfig
20-36	20:pI0 27:sI0		k8s.io/component-helpers/apimachinery/lease
18-19	18:pI0		pkg/kubelet/nodelease
18-36	18:pW0		github.com/google/cadvisor/info/v2
18-36	18:pI4		github.com/google/cadvisor/info/v2
18-36	18:pE0		pkg/util/coverage
18-20	18:pI4		pkg/kubelet/cm/cpumanager
18-20	18:pI4		pkg/kubelet/cm/cpumanager
18-20	18:pI4		pkg/kubelet/cm/cpumanager
21-21	21:sI4	cpu	pkg/kubelet/cm/cpumanager
21-21	21:sI4	core	pkg/kubelet/cm/cpumanager
21-21	21:sI4	socket	pkg/kubelet/cm/cpumanager
22-36	22:sI4	core	pkg/kubelet/cm/cpumanager
23-36	23:sI4	numa	pkg/kubelet/cm/cpumanager
22-36	22:sI4	socket	pkg/kubelet/cm/cpumanager
31-36	31:sI4	uncore	pkg/kubelet/cm/cpumanager
31-36	31:sI4	uncore,claimed,needed,cores,cpus	pkg/kubelet/cm/cpumanager
22-36	22:sI4	cpu	pkg/kubelet/cm/cpumanager
35-36	35:sI4	pod:KObj,podUID:uid,containerName:name,containerID	pkg/kubelet/cm/cpumanager
21-34	21:sE0	err	pkg/kubelet/cm/cpumanager
36-36	36:sE0	err,pod:KObj	pkg/kubelet/cm/cpumanager
33-36	33:sI4	policy:name	pkg/kubelet/cm/cpumanager
21-36	21:sE0	err	pkg/kubelet/cm/cpumanager
21-36	21:sI0	topology	pkg/kubelet/cm/cpumanager
21-36	21:sE0	err	pkg/kubelet/cm/cpumanager
21-34	21:sE0	err,pod:KObj,containerName:name,containerID,cpuSet	pkg/kubelet/cm/cpumanager
21-34	21:sI0 22:sI4	pod:KObj,containerID	pkg/kubelet/cm/cpumanager
21-34	21:sI0 22:sI4 32:sI5	pod:KObj,containerName:name,err	pkg/kubelet/cm/cpumanager
21-32	21:sI0 22:sI4 32:sI2	pod:KObj,containerName:name	pkg/kubelet/cm/cpumanager
21-34	21:sI0 22:sI4 32:sI5	pod:KObj,containerName:name,err	pkg/kubelet/cm/cpumanager
21-34	21:sI0 22:sI4	pod:KObj,containerName:name,err	pkg/kubelet/cm/cpumanager
33-36	33:sI2 35:sI2	containerName*	pkg/kubelet/cm/cpumanager
21-34	21:sI0 22:sI4 32:sI5	pod:KObj	pkg/kubelet/cm/cpumanager
21-34	21:sI4 32:sI5	pod:KObj,containerName:name,containerID,cpuSet	pkg/kubelet/cm/cpumanager
21-36	21:sI0	reconcilePeriod	pkg/kubelet/cm/cpumanager
21-36	21:sE0	err	pkg/kubelet/cm/cpumanager
32-34	32:sI5	podUID:uid,containerName	pkg/kubelet/cm/cpumanager
32-34	32:sI5	podUID:uid,containerName	pkg/kubelet/cm/cpumanager
32-34	32:sE0	err,podUID:uid,containerName	pkg/kubelet/cm/cpumanager
32-34	32:sI2	podUID:uid,containerName	pkg/kubelet/cm/cpumanager
21-34	21:sE0	err,podUID:uid,containerName	pkg/kubelet/cm/cpumanager
21-34	21:sE0 32:sI2	podUID:uid,containerName	pkg/kubelet/cm/cpumanager
35-36	35:sI0	policy:name	pkg/kubelet/cm/cpumanager
21-34	21:sI0	policy:name	pkg/kubelet/cm/cpumanager
18-20	18:pE0		pkg/kubelet/cm/cpumanager
18-20	18:pE0		pkg/kubelet/cm/cpumanager
18-20	18:pE0		pkg/kubelet/cm/cpumanager
18-20	18:pE0		pkg/kubelet/cm/cpumanager
18-20	18:pE0		pkg/kubelet/cm/cpumanager
18-20	18:pI0		pkg/kubelet/cm/cpumanager
18-20	18:pE0		pkg/kubelet/cm/cpumanager
18-18	18:pE0		pkg/kubelet/cm/cpumanager
18-20	18:pE0		pkg/kubelet/cm/cpumanager
19-20	19:pW0		pkg/kubelet/cm/cpumanager
18-20	18:pW0		pkg/kubelet/cm/cpumanager
18-18	18:pW0		pkg/kubelet/cm/cpumanager
18-20	18:pI0		pkg/kubelet/cm/cpumanager
18-20	18:pW0		pkg/kubelet/cm/cpumanager
18-20	18:pW0		pkg/kubelet/cm/cpumanager
21-36	21:sI4	{}	pkg/kubelet/cm/cpumanager
18-20	18:pW0		pkg/kubelet/cm/cpumanager
18-20	18:pI4		pkg/kubelet/cm/cpumanager
18-20	18:pI0		pkg/kubelet/cm/cpumanager
18-20	18:pE0		pkg/kubelet/cm/cpumanager
18-20	18:pE0		pkg/kubelet/cm/cpumanager
18-20	18:pI0		pkg/kubelet/cm/cpumanager
18-20	18:pI5		pkg/kubelet/cm/cpumanager
35-36	35:sI5	podUID*,containerName*	pkg/kubelet/cm/cpumanager
35-36	35:sI5	podUID*,containerName*	pkg/kubelet/cm/cpumanager
35-36	35:sE0	podUID*,containerName*,err	pkg/kubelet/cm/cpumanager
35-36	35:sI2	podUID*,containerName*	pkg/kubelet/cm/cpumanager
35-36	35:sE0	podUID*,containerName*,err	pkg/kubelet/cm/cpumanager
35-36	35:sE0	containerName*,err,containerID,cpuSet	pkg/kubelet/cm/cpumanager
35-36	35:sI4	containerName*,containerID	pkg/kubelet/cm/cpumanager
35-36	35:sE0	err	pkg/kubelet/cm/cpumanager
35-36	35:sI2	podUID*,containerName*	pkg/kubelet/cm/cpumanager
35-36	35:sI5	containerName*,err	pkg/kubelet/cm/cpumanager
35-36	35:sI5	containerName*,err	pkg/kubelet/cm/cpumanager
35-36	35:sI4	containerName*,err	pkg/kubelet/cm/cpumanager
35-36	35:sI5	pod*	pkg/kubelet/cm/cpumanager
35-36	35:sI5	containerName*,containerID,cpuSet	pkg/kubelet/cm/cpumanager
34-36	34:sI4	relationship	pkg/kubelet/winstats
32-33	32:pI4		pkg/kubelet/winstats
18-36	18:lI4		github.com/google/cadvisor/utils/cpuload
21-26	21:sE0	err,input	pkg/kubelet/cm/cpuset
18-20	18:pF0		pkg/kubelet/cm/cpuset
26-36	26:sE5 27:sE5 35:sI5	name,err	pkg/kubelet/metrics/collectors
26-36	26:sE0	err,descriptor	pkg/kubelet/metrics/collectors
26-36	26:sE0	err	pkg/kubelet/metrics/collectors
26-36	26:sE0	err	pkg/kubelet/metrics/collectors
23-36	23:sE0/sE5 35:sE0/sI5	err	pkg/kubelet/stats
34-36	34:sE0	err	pkg/kubelet/stats
21-36	21:sI2		pkg/kubelet/stats
18-20	18:pI2		pkg/kubelet/stats
21-36	21:sE0/sI2	mountpoint,err	pkg/kubelet/stats
18-20	18:lE0/lI2		pkg/kubelet/stats
21-36	21:sE0	err	pkg/kubelet/stats
34-36	34:sI4	pod:KObj,container	pkg/kubelet/stats
21-36	21:sE0	err,containerName	pkg/kubelet/stats
18-20	18:pE0		pkg/kubelet/stats
21-24	21:sE0	err,pod:KRef	pkg/kubelet/stats
21-24	21:sE0	err,pod:KRef	pkg/kubelet/stats
18-20	18:pE0		pkg/kubelet/stats
23-36	23:sI5		pkg/kubelet/stats
18-20	18:pI4/pI5		pkg/kubelet/stats
21-36	21:sI4/sI5	containerID	pkg/kubelet/stats
21-36	21:sI4	sandboxID	pkg/kubelet/stats
18-20	18:pI4		pkg/kubelet/stats
18-20	18:pE0		pkg/kubelet/stats
23-36	23:sE0	err	pkg/kubelet/stats
18-20	18:pI4		pkg/kubelet/stats
21-22	21:sI4	containerID,err	pkg/kubelet/stats
23-36	23:sI2	endpointId,containers	pkg/kubelet/stats
18-20	18:pW0		pkg/kubelet/stats
21-22	21:sI0	endpointID,err	pkg/kubelet/stats
28-36	28:sE0	err,containerName	pkg/kubelet/stats
22-36	22:pI3		pkg/volume/csi
18-31	18:pE0		pkg/volume/csi
18-36	18:pI4		pkg/volume/csi
21-36	21:lE0		pkg/volume/csi
24-36	24:lI4		pkg/volume/csi
18-36	18:lE0		pkg/volume/csi
18-24	18:lE0		pkg/volume/csi
18-36	18:lE0		pkg/volume/csi
18-36	18:lE0		pkg/volume/csi
18-31	18:lI4		pkg/volume/csi
18-36	18:lI4		pkg/volume/csi
18-31	18:lE0		pkg/volume/csi
18-36	18:lI4		pkg/volume/csi
18-36	18:lE0		pkg/volume/csi
32-36	32:lI4		pkg/volume/csi
18-31	18:lI4		pkg/volume/csi
18-36	18:pI0 31:lI0		pkg/volume/csi
18-19	18:lW0		pkg/volume/csi
18-36	18:lE0		pkg/volume/csi
18-19	18:lE0		pkg/volume/csi
18-36	18:pE0 31:lE0		pkg/volume/csi
18-19	18:lI4		pkg/volume/csi
18-36	18:pI4 31:lI4		pkg/volume/csi
18-36	18:pI4 31:lI4		pkg/volume/csi
18-36	18:pI0 31:lI0		pkg/volume/csi
18-36	18:pE0 31:lE0		pkg/volume/csi
24-36	24:lI4		pkg/volume/csi
18-36	18:pI4 31:lI4		pkg/volume/csi
18-36	18:lI4		pkg/volume/csi
18-36	18:lI4		pkg/volume/csi
18-36	18:lE0		pkg/volume/csi
19-36	19:lI4		pkg/volume/csi
18-36	18:lE0		pkg/volume/csi
18-36	18:lE0		pkg/volume/csi
18-36	18:lE0		pkg/volume/csi
32-36	32:lE0		pkg/volume/csi
18-36	18:lI4		pkg/volume/csi
18-36	18:lI4		pkg/volume/csi
18-36	18:lE0		pkg/volume/csi
18-36	18:lI4		pkg/volume/csi
18-36	18:lI4		pkg/volume/csi
18-36	18:lE0		pkg/volume/csi
18-36	18:lE0		pkg/volume/csi
18-36	18:lE0		pkg/volume/csi
18-19	18:lE0		pkg/volume/csi
18-36	18:lE0		pkg/volume/csi
18-36	18:lI4		pkg/volume/csi
18-36	18:lI4		pkg/volume/csi
18-36	18:lI4		pkg/volume/csi
18-31	18:lI4		pkg/volume/csi
21-36	21:lE0		pkg/volume/csi
18-31	18:pW0		pkg/volume/csi
18-36	18:pI4		pkg/volume/csi
18-36	18:pI4 31:lI4		pkg/volume/csi
18-36	18:pI4 31:lI4		pkg/volume/csi
18-36	18:pI4 31:lI4		pkg/volume/csi
18-36	18:pI4 31:lI4		pkg/volume/csi
18-36	18:pI4 31:lI4		pkg/volume/csi
18-36	18:pI4 31:lI4		pkg/volume/csi
18-36	18:lI4		pkg/volume/csi
18-36	18:pI0 31:lI0		pkg/volume/csi
18-36	18:pI4 31:lI4		pkg/volume/csi
18-36	18:lI4		pkg/volume/csi
18-36	18:pI4 31:lI4		pkg/volume/csi
18-36	18:pI4 31:lI4		pkg/volume/csi
18-36	18:pI4 31:lI4		pkg/volume/csi
18-36	18:pI4 31:lI4		pkg/volume/csi
18-36	18:pI0 31:lI0		pkg/volume/csi
24-36	24:sI0	err:err.Error()	pkg/volume/csi
18-23	18:pW0		pkg/volume/csi
18-21	18:lI4		pkg/volume/csi
18-21	18:lI4		pkg/volume/csi
18-21	18:lI5		pkg/volume/csi
22-36	22:lI4		pkg/volume/csi
18-36	18:lI4 24:sI4		pkg/volume/csi
24-36	24:sI4	volID,targetPath	pkg/volume/csi
18-23	18:lI4		pkg/volume/csi
24-36	24:sI4	volID,targetPath	pkg/volume/csi
18-23	18:lI4		pkg/volume/csi
24-36	24:sI4	volID,stagingTargetPath	pkg/volume/csi
18-23	18:lI4		pkg/volume/csi
24-36	24:sI4	volID,targetPath	pkg/volume/csi
18-23	18:lI4		pkg/volume/csi
24-36	24:sI4	volID,stagingTargetPath	pkg/volume/csi
18-23	18:lI4		pkg/volume/csi
24-36	24:sI4	protocol,endpoint	pkg/volume/csi
18-23	18:pI4		pkg/volume/csi
18-23	18:pE0		pkg/volume/csi
24-36	24:sE0	unit	pkg/volume/csi
22-32	22:pE0		pkg/volume/csi
22-32	22:pE0		pkg/volume/csi
22-36	22:pI3		pkg/volume/csi
18-21	18:pI4		pkg/volume/csi
18-21	18:pI4		pkg/volume/csi
20-36	20:pI5 31:lI5		pkg/volume/csi
18-21	18:pI4		pkg/volume/csi
20-36	20:pI4 31:lI4		pkg/volume/csi
18-36	18:pI4 31:lI4		pkg/volume/csi
18-22	18:pI4		pkg/volume/csi
23-36	23:pI4 31:lI4		pkg/volume/csi
23-36	23:pI4 31:lI4		pkg/volume/csi
18-36	18:lI4		pkg/volume/csi
18-36	18:lI4		pkg/volume/csi
18-36	18:lI4		pkg/volume/csi
18-36	18:lI4		pkg/volume/csi
18-21	18:lI2		pkg/volume/csi
18-36	18:lE0		pkg/volume/csi
18-36	18:lI4		pkg/volume/csi
18-36	18:pI4 31:lI4		pkg/volume/csi
18-19	18:lW0		pkg/volume/csi
24-36	24:lE0		pkg/volume/csi
24-36	24:lE0		pkg/volume/csi
18-19	18:lI4		pkg/volume/csi
24-24	24:lI4		pkg/volume/csi
18-36	18:lI4		pkg/volume/csi
18-36	18:lI4		pkg/volume/csi
18-36	18:lI4		pkg/volume/csi
24-36	24:lI4		pkg/volume/csi
18-18	18:lI4		pkg/volume/csi
22-23	22:lI4		pkg/volume/csi
18-36	18:lE0		pkg/volume/csi
18-36	18:lI4		pkg/volume/csi
18-22	18:pI4		pkg/volume/csi
18-36	18:lI4		pkg/volume/csi
33-36	33:sI0	driver	pkg/volume/csi
33-36	33:sI4	driver	pkg/volume/csi
33-36	33:sE0	err,driver	pkg/volume/csi
33-36	33:sE0	err	pkg/volume/csi
33-36	33:sE0	err,driver	pkg/volume/csi
33-36	33:sI7	driver	pkg/volume/csi
33-36	33:sI4	driver:name,oldPeriod,newPeriod	pkg/volume/csi
33-36	33:sI7	driver,period	pkg/volume/csi
33-36	33:sI4	driver,period	pkg/volume/csi
33-36	33:sI4		pkg/volume/csi
33-36	33:sE0	err,driver	pkg/volume/csi
33-36	33:sI7	driver:name	pkg/volume/csi
33-36	33:sI7	driver:name	pkg/volume/csi
18-36	18:lI4		pkg/volume/csi
33-36	33:sI4	pluginName,volumeHandle	pkg/volume/csi
18-36	18:pI2		pkg/volume/csi
33-36	33:sE0	err	pkg/volume/csi
33-36	33:sE0	err,attachmentName	pkg/volume/csi
18-36	18:pF0		pkg/volume/csi
18-36	18:pF0		pkg/volume/csi
18-36	18:pE0		pkg/volume/csi
33-36	33:sE0	err,pluginName	pkg/volume/csi
33-36	33:sE0	err,pluginName	pkg/volume/csi
18-36	18:pI4		pkg/volume/csi
33-36	33:sE0 34:sE0		pkg/volume/csi
18-36	18:lW0		pkg/volume/csi
22-36	22:pI4 31:lI4		pkg/volume/csi
22-36	22:pI4 31:lI4		pkg/volume/csi
18-31	18:lE0		pkg/volume/csi
32-36	32:lE0		pkg/volume/csi
18-36	18:lE0		pkg/volume/csi
20-36	20:lI5		pkg/volume/csi
33-36	33:lE0		pkg/volume/csi
18-36	18:pI0 31:lI0		pkg/volume/csi
20-36	20:lE0		pkg/volume/csi
18-36	18:pI0 31:lI0		pkg/volume/csi
19-36	19:lE0		pkg/volume/csi
20-36	20:lE0		pkg/volume/csi
18-36	18:lI4		pkg/volume/csi
20-36	20:lE0		pkg/volume/csi
20-24	20:lE0		pkg/volume/csi
18-19	18:lE0		pkg/volume/csi
18-36	18:lW0		pkg/volume/csi
18-36	18:lI4		pkg/volume/csi
18-36	18:lI5		pkg/volume/csi
18-36	18:lI5		pkg/volume/csi
18-36	18:lI4		pkg/volume/csi
18-36	18:lI4		pkg/volume/csi
18-36	18:lI4		pkg/volume/csi
18-36	18:lE0		pkg/volume/csi
18-32	18:lI0		pkg/volume/csi
33-36	33:lI0		pkg/volume/csi
18-36	18:lE0		pkg/volume/csi
18-36	18:lI4		pkg/volume/csi
18-36	18:pI4 31:lI4		pkg/volume/csi
18-36	18:pI4 31:lI4		pkg/volume/csi
18-36	18:pI4		pkg/volume/csi
18-36	18:lI4		pkg/volume/csi
18-36	18:lI4		pkg/volume/csi
18-36	18:lI4		pkg/volume/csi
36-36	36:sI2	csr	k8s.io/client-go/util/certificate/csr
33-36	33:sI2	csr:KObj	k8s.io/client-go/util/certificate/csr
33-36	33:sI2	csr:KObj	k8s.io/client-go/util/certificate/csr
33-36	33:sI2	err	k8s.io/client-go/util/certificate/csr
33-36	33:sI2	err	k8s.io/client-go/util/certificate/csr
18-32	18:pI2		k8s.io/client-go/util/certificate/csr
18-32	18:pI2		k8s.io/client-go/util/certificate/csr
18-36	18:pI0 33:sI0		k8s.io/client-go/util/certificate/csr
18-36	18:pI0 33:sI0		k8s.io/client-go/util/certificate/csr
19-32	19:pI2		k8s.io/client-go/util/certificate/csr
19-32	19:pI2		k8s.io/client-go/util/certificate/csr
31-36	31:pI4		k8s.io/client-go/util/consistencydetector
31-36	31:pW0		k8s.io/client-go/util/consistencydetector
31-36	31:pE0		k8s.io/client-go/util/consistencydetector
31-36	31:pE0		k8s.io/client-go/util/consistencydetector
31-36	31:pI0		k8s.io/client-go/util/consistencydetector
20-36	20:pW0		k8s.io/component-base/logs/datapol
20-32	20:pE0		k8s.io/client-go/tools/cache
20-32	20:pE0		k8s.io/client-go/tools/cache
33-36	33:sE0 36:sE0	err,id,oldDeltas,obj	k8s.io/client-go/tools/cache
33-36	33:sE0 36:sE0	err,id,oldDeltas,obj	k8s.io/client-go/tools/cache
20-32	20:pE0		k8s.io/client-go/tools/cache
33-36	33:sE0 36:sE0	err,id	k8s.io/client-go/tools/cache
18-32	18:pI0		k8s.io/client-go/tools/cache
18-32	18:pI0		k8s.io/client-go/tools/cache
33-36	33:sI0	key	k8s.io/client-go/tools/cache
33-36	33:sI0	key	k8s.io/client-go/tools/cache
18-32	18:pE0		k8s.io/client-go/tools/cache
18-32	18:pE0		k8s.io/client-go/tools/cache
33-36	33:sE0	err,key	k8s.io/client-go/tools/cache
33-36	33:sE0	err,key	k8s.io/client-go/tools/cache
18-36	18:pW0		k8s.io/component-base/metrics
25-36	25:sE4 34:sI4	err	pkg/kubelet/volumemanager/cache
18-20	18:pI2		pkg/kubelet/pluginmanager/cache
21-26	21:sI2	path	pkg/kubelet/pluginmanager/cache
27-36	27:sI2	path	pkg/kubelet/pluginmanager/cache
26-36	26:sI4	volume:name,label	pkg/kubelet/volumemanager/cache
28-36	28:sE4 34:sI4	err	pkg/kubelet/volumemanager/cache
26-36	26:sI4	volume:name	pkg/kubelet/volumemanager/cache
25-25	25:sI4	volume:name,label	pkg/kubelet/volumemanager/cache
21-36	21:sI4	pod:KObj,podUID:uid,volumeName	pkg/kubelet/volumemanager/populator
18-20	18:pI4		pkg/kubelet/volumemanager/populator
18-20	18:pI4		pkg/kubelet/volumemanager/populator
21-36	21:sI4	pod:KObj,volumeName:name,volumeSpecName:name	pkg/kubelet/volumemanager/populator
18-36	18:pI0 21:sI0		pkg/kubelet/volumemanager/populator
21-36	21:sE0	err,pod:KObj,volumeName:name	pkg/kubelet/volumemanager/populator
18-20	18:pE0		pkg/kubelet/volumemanager/populator
18-20	18:pI5		pkg/kubelet/volumemanager/populator
21-36	21:sI5	PVC:KRef,PVCUID:uid,PVName,volumeSpecName:name	pkg/kubelet/volumemanager/populator
18-20	18:pE0		pkg/kubelet/volumemanager/populator
21-36	21:sE0	err,pod:KObj,volumeName:name,volumeSpecName:name	pkg/kubelet/volumemanager/populator
26-36	26:sI0		pkg/kubelet/volumemanager/populator
21-36	21:sI5	PVC:KRef	pkg/kubelet/volumemanager/populator
18-20	18:pI5		pkg/kubelet/volumemanager/populator
21-36	21:sI5	PVC:KRef,PVCUID:uid,PVName	pkg/kubelet/volumemanager/populator
18-20	18:pI5		pkg/kubelet/volumemanager/populator
32-36	32:sI5	actualSize,desiredSize,volumeName	pkg/kubelet/volumemanager/populator
18-20	18:pI4		pkg/kubelet/volumemanager/populator
21-36	21:sI4	pod:KObj	pkg/kubelet/volumemanager/populator
21-36	21:sI4	pod:KObj,podUID:uid,volumeName	pkg/kubelet/volumemanager/populator
18-20	18:pI4		pkg/kubelet/volumemanager/populator
21-36	21:sI5	pod:KObj,volumeName:name	pkg/kubelet/volumemanager/populator
18-20	18:pI5		pkg/kubelet/volumemanager/populator
21-26	21:sI5	nextRetryTime,retryDuration	pkg/kubelet/volumemanager/populator
18-20	18:pI5		pkg/kubelet/volumemanager/populator
21-36	21:sI4	pod:KObj,volumeName:name	pkg/kubelet/volumemanager/populator
18-20	18:pI4		pkg/kubelet/volumemanager/populator
20-20	20:pI0		pkg/kubelet/volumemanager/populator
21-36	21:sI0	volumeName	pkg/kubelet/volumemanager/populator
21-21	21:sE0	err	pkg/kubelet/volumemanager/populator
18-20	18:pE0		pkg/kubelet/volumemanager/populator
18-36	18:lW0		pkg/volume/flexvolume
18-36	18:lW0		pkg/volume/flexvolume
18-36	18:lW0		pkg/volume/flexvolume
18-36	18:pW0		pkg/volume/flexvolume
18-36	18:pW0		pkg/volume/flexvolume
21-24	21:sI0	request	pkg/kubelet/cm/devicemanager
19-20	19:pI0		pkg/kubelet/cm/devicemanager
21-24	21:sI0		pkg/kubelet/cm/devicemanager
19-20	19:lI0		pkg/kubelet/cm/devicemanager
19-24	19:lI0 21:sI0		pkg/kubelet/cm/devicemanager
19-24	19:lI0 21:sI0		pkg/kubelet/cm/devicemanager
21-24	21:sI0	request	pkg/kubelet/cm/devicemanager
19-20	19:pI0		pkg/kubelet/cm/devicemanager
19-24	19:lI0 21:sI0		pkg/kubelet/cm/devicemanager
21-24	21:sI0	request	pkg/kubelet/cm/devicemanager
19-20	19:pI0		pkg/kubelet/cm/devicemanager
21-24	21:sI0	err:err.Error()	pkg/kubelet/cm/devicemanager
19-20	19:pI0		pkg/kubelet/cm/devicemanager
19-20	19:pI0		pkg/kubelet/cm/devicemanager
21-24	21:sI0	socket	pkg/kubelet/cm/devicemanager
18-36	18:pE0		pkg/volume/util
18-36	18:pI0		pkg/volume/util
18-36	18:pI0		pkg/volume/util
18-36	18:pE0		pkg/volume/iscsi
18-30	18:pI2		pkg/volume/rbd
18-36	18:pE0		pkg/volume/iscsi
18-36	18:pE0		pkg/volume/iscsi
18-36	18:pE0		pkg/volume/rbd
18-36	18:pE0		pkg/volume/rbd
18-30	18:pE0		pkg/volume/rbd
18-36	18:pE0		pkg/volume/rbd
18-20	18:pE0		pkg/volume/rbd
21-30	21:pE0		pkg/volume/rbd
18-30	18:pI3		pkg/volume/rbd
18-30	18:pI3		pkg/volume/rbd
18-36	18:pI5		github.com/google/cadvisor/devicemapper
21-36	21:sI4	eventlog	pkg/kubelet/network/dns
21-36	21:sI4	err	pkg/kubelet/network/dns
21-36	21:sI4	err	pkg/kubelet/network/dns
18-20	18:pI4		pkg/kubelet/network/dns
18-20	18:pI4		pkg/kubelet/network/dns
18-20	18:pI4		pkg/kubelet/network/dns
27-36	27:sE0	err	pkg/kubelet/network/dns
18-36	18:lE0 21:sE0	err	pkg/kubelet/network/dns
27-36	27:sE0	err	pkg/kubelet/network/dns
18-20	18:pE0		pkg/kubelet/network/dns
21-36	21:sE0	err,path	pkg/kubelet/network/dns
21-36	21:sE0	err	pkg/kubelet/network/dns
18-20	18:pE0		pkg/kubelet/network/dns
18-20	18:pE0		pkg/kubelet/network/dns
21-36	21:sE0	err,pod:KObj	pkg/kubelet/network/dns
21-36	21:sE0	err	pkg/kubelet/network/dns
18-20	18:lE0		pkg/kubelet/network/dns
21-36	21:sE0	err	pkg/kubelet/network/dns
18-20	18:lE0		pkg/kubelet/network/dns
27-36	27:sE0	err	pkg/kubelet/network/dns
27-36	27:sE0	err	pkg/kubelet/network/dns
27-36	27:sE0	err	pkg/kubelet/network/dns
18-23	18:pW0 21:sI0		pkg/kubelet/dockershim
18-20	18:pI5		pkg/kubelet/dockershim
21-23	21:sI5	containerID	pkg/kubelet/dockershim
21-23	21:sI0	path	pkg/kubelet/dockershim
18-20	18:pW0		pkg/kubelet/dockershim
21-23	21:sI0	containerNameOrID,err	pkg/kubelet/dockershim
21-23	21:sI0	err	pkg/kubelet/dockershim
18-20	18:pW0		pkg/kubelet/dockershim
21-23	21:sI0	containerID,image,err	pkg/kubelet/dockershim
21-23	21:sI4	err	pkg/kubelet/dockershim
18-20	18:pI4		pkg/kubelet/dockershim
18-23	18:pI5 21:sI5		pkg/kubelet/dockershim
18-20	18:pW0		pkg/kubelet/dockershim
18-20	18:pW0		pkg/kubelet/dockershim
18-20	18:pI5		pkg/kubelet/dockershim
21-23	21:sI5	image,err	pkg/kubelet/dockershim
21-21	21:sE0	err	pkg/kubelet/dockershim
18-20	18:pE0		pkg/kubelet/dockershim
18-20	18:pE0		pkg/kubelet/dockershim
21-21	21:sE0	err	pkg/kubelet/dockershim
18-20	18:pE0		pkg/kubelet/dockershim
21-23	21:sE0	err,path	pkg/kubelet/dockershim
21-23	21:sI2	byteLimit	pkg/kubelet/dockershim
18-20	18:pI2		pkg/kubelet/dockershim
21-23	21:sI0	podSandboxID	pkg/kubelet/dockershim
18-20	18:pW0		pkg/kubelet/dockershim
21-23	21:sE0	err,podSandboxID	pkg/kubelet/dockershim
18-20	18:pE0		pkg/kubelet/dockershim
21-23	21:sE0	err	pkg/kubelet/dockershim
18-20	18:pE0		pkg/kubelet/dockershim
21-23	21:sI0	err	pkg/kubelet/dockershim
21-23	21:sE0	err,sandboxID	pkg/kubelet/dockershim
18-20	18:pE0		pkg/kubelet/dockershim
21-23	21:sE0	err,podSandboxID	pkg/kubelet/dockershim
18-20	18:pE0		pkg/kubelet/dockershim
21-23	21:sE0	err	pkg/kubelet/dockershim
18-23	18:pE0 21:sE0		pkg/kubelet/dockershim
21-23	21:sI4	containerName,err	pkg/kubelet/dockershim
18-20	18:pI4		pkg/kubelet/dockershim
18-20	18:pW0		pkg/kubelet/dockershim
21-23	21:sI0	protocol	pkg/kubelet/dockershim
21-23	21:sI4	path,fileContent	pkg/kubelet/dockershim
18-20	18:pI4		pkg/kubelet/dockershim
18-20	18:pW0		pkg/kubelet/dockershim
18-20	18:pE0		pkg/kubelet/dockershim
21-23	21:sE0	err	pkg/kubelet/dockershim/remote
18-20	18:pF0		pkg/kubelet/dockershim/remote
18-23	18:pI2 21:sI2		pkg/kubelet/dockershim/remote
18-23	18:pE0 21:sE0	err	pkg/kubelet/dockershim/remote
21-23	21:sI0	dockerInfo	pkg/kubelet/dockershim
18-20	18:pI0		pkg/kubelet/dockershim
18-20	18:pI0		pkg/kubelet/dockershim
21-23	21:sI0	networkPluginName:name	pkg/kubelet/dockershim
21-23	21:sI0	runtimeConfig	pkg/kubelet/dockershim
21-23	21:sE0	err,podSandboxID	pkg/kubelet/dockershim
18-20	18:pE0		pkg/kubelet/dockershim
21-21	21:sE0	err	pkg/kubelet/dockershim
18-20	18:pE0		pkg/kubelet/dockershim
21-23	21:sI0	cgroupDriver	pkg/kubelet/dockershim
18-20	18:pW0		pkg/kubelet/dockershim
21-23	21:sI0	hairpinMode	pkg/kubelet/dockershim
21-23	21:sI0	hairpinMode	pkg/kubelet/dockershim
18-20	18:pI0		pkg/kubelet/dockershim
18-20	18:pW0		pkg/kubelet/dockershim
21-23	21:sI0	err	pkg/kubelet/dockershim
18-23	18:pW0 21:sI0		pkg/kubelet/dockershim
21-23	21:sI3	cgroupParent	pkg/kubelet/dockershim
18-20	18:pI3		pkg/kubelet/dockershim
21-23	21:sI0	cgroupDriver	pkg/kubelet/dockershim
18-20	18:pI0		pkg/kubelet/dockershim
21-23	21:sE0	err	pkg/kubelet/dockershim
18-20	18:pF0		pkg/kubelet/dockershim
18-20	18:pW0		pkg/kubelet/dockershim
21-23	21:sI0	protocol	pkg/kubelet/dockershim
18-20	18:pI0		pkg/kubelet/dockershim
18-20	18:pW0		pkg/kubelet/dockershim
21-23	21:sI4	containerID,err	pkg/kubelet/dockershim
21-23	21:sE0	err,containerID	pkg/kubelet/dockershim
18-20	18:pE0		pkg/kubelet/dockershim
21-23	21:sI4	containerID,err	pkg/kubelet/dockershim
19-20	19:pE0		pkg/kubelet/dockershim
21-23	21:sI4	command	pkg/kubelet/dockershim
18-20	18:pI4		pkg/kubelet/dockershim
21-25	21:sE0	err	pkg/kubelet/kubeletconfig/checkpoint
21-25	21:sI0	apiPath	pkg/kubelet/kubeletconfig/checkpoint
21-25	21:sI0	apiPath	pkg/kubelet/kubeletconfig/checkpoint
21-25	21:sI0	apiPath	pkg/kubelet/kubeletconfig/checkpoint
21-25	21:sE0	err,apiPath	pkg/kubelet/kubeletconfig/checkpoint
21-25	21:sI0	apiPath,configMapUID:uid,resourceVersion	pkg/kubelet/kubeletconfig/checkpoint
21-25	21:sI0	apiPath,configMapUID:uid,resourceVersion	pkg/kubelet/kubeletconfig/checkpoint
18-20	18:pI0		pkg/kubelet/kubeletconfig/checkpoint
18-20	18:pI0		pkg/kubelet/kubeletconfig/checkpoint
18-20	18:pI0		pkg/kubelet/kubeletconfig/checkpoint
18-20	18:pE0		pkg/kubelet/kubeletconfig/checkpoint
18-20	18:pI0		pkg/kubelet/kubeletconfig/checkpoint
18-20	18:pI0		pkg/kubelet/kubeletconfig/checkpoint
18-20	18:pE0		pkg/kubelet/kubeletconfig/checkpoint
18-36	18:pE0		pkg/volume/downwardapi
18-25	18:pE0		pkg/volume/downwardapi
18-36	18:pE0		pkg/volume/downwardapi
18-36	18:pE0		pkg/volume/downwardapi
18-36	18:pE0		pkg/volume/downwardapi
18-36	18:pI3		pkg/volume/downwardapi
18-36	18:pE0		pkg/volume/downwardapi
18-36	18:pE0		pkg/volume/downwardapi
18-36	18:pE0		pkg/volume/downwardapi
18-36	18:pE0		pkg/volume/downwardapi
34-36	34:sI4	driverName*,endpoint*,request	pkg/kubelet/cm/dra/plugin
34-36	34:sI4	driverName*,endpoint*,request	pkg/kubelet/cm/dra/plugin
34-35	34:sI4	protocol,endpoint	pkg/kubelet/cm/dra/plugin
34-36	34:sI4	driverName*,endpoint*,response,err	pkg/kubelet/cm/dra/plugin
34-36	34:sI4	driverName*,endpoint*,response,err	pkg/kubelet/cm/dra/plugin
34-35	34:sE0	err	pkg/kubelet/cm/dra/plugin
34-35	34:sI4		pkg/kubelet/cm/dra/plugin
34-36	34:sE0	driverName*,endpoint*,err	pkg/kubelet/cm/dra/plugin
34-36	34:sI4	driverName*,endpoint*	pkg/kubelet/cm/dra/plugin
34-36	34:sI4	driverName*,endpoint*	pkg/kubelet/cm/dra/plugin
34-36	34:sI4		pkg/kubelet/cm/dra/plugin
34-36	34:sI4		pkg/kubelet/cm/dra/plugin
34-36	34:sE0	err,driverName,endpoint	pkg/kubelet/cm/dra/plugin
34-36	34:sI2	driverName,endpoint,connected	pkg/kubelet/cm/dra/plugin
34-36	34:sI4	target	pkg/kubelet/cm/dra/plugin
34-36	34:sI3	fieldSelector	pkg/kubelet/cm/dra/plugin
34-36	34:sI3/sI5	fieldSelector,err	pkg/kubelet/cm/dra/plugin
34-36	34:sI3	err	pkg/kubelet/cm/dra/plugin
34-36	34:sI5	driverName,endpoint	pkg/kubelet/cm/dra/plugin
34-36	34:sI5	driverName	pkg/kubelet/cm/dra/plugin
34-36	34:sI5	driverName,endpoint	pkg/kubelet/cm/dra/plugin
34-36	34:sI3	driverName,endpoint,chosenService,numPlugins:int	pkg/kubelet/cm/dra/plugin
34-36	34:sI5	fieldSelector	pkg/kubelet/cm/dra/plugin
34-36	34:sI2		pkg/kubelet/cm/dra/plugin
34-36	34:sE0	err	pkg/kubelet/cm/dra/plugin
34-36	34:sI3	driverName,endpoint,numPlugins:int	pkg/kubelet/cm/dra/plugin
34-36	34:sI2	error:err	pkg/kubelet/cm/dra/plugin
18-36	18:pE0 31:lE0		pkg/volume/flexvolume
18-36	18:pI5		pkg/volume/flexvolume
18-36	18:pE0		pkg/volume/flexvolume
18-36	18:pE0		pkg/volume/flexvolume
18-36	18:pW0		pkg/volume/flexvolume
18-36	18:hE0		k8s.io/apiserver/pkg/server/dynamiccertificates
23-36	23:sI0	file,err	k8s.io/apiserver/pkg/server/dynamiccertificates
23-36	23:sE0	err	k8s.io/apiserver/pkg/server/dynamiccertificates
22-36	22:sI2	name	k8s.io/apiserver/pkg/server/dynamiccertificates
18-21	18:pI2		k8s.io/apiserver/pkg/server/dynamiccertificates
18-21	18:pI0		k8s.io/apiserver/pkg/server/dynamiccertificates
22-36	22:sI0	name	k8s.io/apiserver/pkg/server/dynamiccertificates
18-21	18:pI0		k8s.io/apiserver/pkg/server/dynamiccertificates
22-36	22:sI0	name	k8s.io/apiserver/pkg/server/dynamiccertificates
18-36	18:hE0		k8s.io/apiserver/pkg/server/dynamiccertificates
23-36	23:sI0	file,err	k8s.io/apiserver/pkg/server/dynamiccertificates
23-36	23:sE0	err	k8s.io/apiserver/pkg/server/dynamiccertificates
22-36	22:sI2	name	k8s.io/apiserver/pkg/server/dynamiccertificates
18-21	18:pI2		k8s.io/apiserver/pkg/server/dynamiccertificates
18-21	18:pI0		k8s.io/apiserver/pkg/server/dynamiccertificates
22-36	22:sI0	name	k8s.io/apiserver/pkg/server/dynamiccertificates
18-21	18:pI0		k8s.io/apiserver/pkg/server/dynamiccertificates
22-36	22:sI0	name	k8s.io/apiserver/pkg/server/dynamiccertificates
24-36	24:sI6	dir	pkg/volume/emptydir
18-36	18:pE0		pkg/volume/emptydir
18-36	18:pI3		pkg/volume/emptydir
18-36	18:pI3		pkg/volume/emptydir
18-36	18:pW0		pkg/volume/emptydir
18-36	18:pW0		pkg/volume/emptydir
31-36	31:pI3		pkg/volume/emptydir
18-36	18:pI4 31:pI3		pkg/volume/emptydir
20-36	20:pW0		pkg/volume/emptydir
18-36	18:pI3		pkg/volume/emptydir
18-36	18:pI3		pkg/volume/emptydir
18-36	18:pI3		pkg/volume/emptydir
20-36	20:pW0		pkg/volume/emptydir
18-36	18:pI5		pkg/volume/emptydir
18-36	18:pI3		pkg/volume/emptydir
18-20	18:pE0		pkg/kubelet/cm/devicemanager
21-24	21:sE0	err,path	pkg/kubelet/cm/devicemanager
21-24	21:sI2 22:sI2	resourceName,resourceCapacity:int	pkg/kubelet/cm/devicemanager
18-20	18:pI2		pkg/kubelet/cm/devicemanager
21-24	21:sE0	err,resourceName	pkg/kubelet/cm/devicemanager
18-20	18:pE0		pkg/kubelet/cm/devicemanager
36-36	36:sE0	err,feature,desiredState	k8s.io/client-go/features
36-36	36:sE0	err,feature,desiredState,lockedState	k8s.io/client-go/features
30-36	30:sI1	feature,enabled	k8s.io/client-go/features
30-36	30:sI1	feature,enabled	k8s.io/client-go/features
30-35	30:hE0		k8s.io/client-go/features
30-35	30:hE0		k8s.io/client-go/features
18-28	18:pE0		k8s.io/client-go/tools/record
29-36	29:sE0	err,object,eventType,reason,message	k8s.io/client-go/tools/record
19-36	19:sI3 24:sI3	object:KRef,fieldPath,kind,apiVersion,type,reason,message	k8s.io/client-go/tools/record
18-28	18:pE0/pI5		k8s.io/client-go/tools/record
29-36	29:sE0/sI5	event,err	k8s.io/client-go/tools/record
29-36	29:sE0	err	k8s.io/client-go/tools/record
25-28	25:pE0		k8s.io/client-go/tools/record
18-28	18:pE0		k8s.io/client-go/tools/record
29-36	29:sE0	err,event	k8s.io/client-go/tools/record
29-36	29:sE0	err	k8s.io/client-go/tools/record
29-36	29:sE0	event	k8s.io/client-go/tools/record
27-28	27:pE0		k8s.io/client-go/tools/record
18-28	18:pE0		k8s.io/client-go/tools/record
29-36	29:sE0	event	k8s.io/client-go/tools/record
29-36	29:sE0	err,event	k8s.io/client-go/tools/record
29-36	29:sE0	event	k8s.io/client-go/tools/record
20-28	20:pE0		k8s.io/client-go/tools/record
18-19	18:pE0		k8s.io/client-go/tools/record
29-36	29:sE0	eventType	k8s.io/client-go/tools/record
18-28	18:pE0		k8s.io/client-go/tools/record
25-28	25:pE0		k8s.io/client-go/tools/record
21-28	21:pE0		k8s.io/client-go/tools/record
18-36	18:hE0		k8s.io/client-go/tools/record
26-36	26:sE0		pkg/kubelet/pleg
26-36	26:sI4	err	pkg/kubelet/pleg
26-36	26:sI4/sI6	podUID,podStatus	pkg/kubelet/pleg
26-36	26:sE0	err,podID	pkg/kubelet/pleg
26-33	26:sE0 28:sE0	err,podUID,podStatus	pkg/kubelet/pleg
26-36	26:sE0	containerEventResponse	pkg/kubelet/pleg
26-36	26:sI4		pkg/kubelet/pleg
26-36	26:sI4	event	pkg/kubelet/pleg
26-36	26:sI4	event	pkg/kubelet/pleg
26-36	26:sI4	event	pkg/kubelet/pleg
26-36	26:sI4	event	pkg/kubelet/pleg
22-36	22:sI3	pod:KObj,podUID:uid,message	pkg/kubelet/eviction
21-36	21:sI0	resourceName	pkg/kubelet/eviction
21-36	21:sI0	resourceName	pkg/kubelet/eviction
21-36	21:sE0	pod:KObj	pkg/kubelet/eviction
21-36	21:sE0		pkg/kubelet/eviction
21-36	21:sI0	err	pkg/kubelet/eviction
29-36	29:sE0	err	pkg/kubelet/eviction
21-36	21:sE0	err	pkg/kubelet/eviction
21-36	21:sE0	err	pkg/kubelet/eviction
29-36	29:sE0	err	pkg/kubelet/eviction
21-36	21:sI0	notifier,err	pkg/kubelet/eviction
21-36	21:sI0	resourceName	pkg/kubelet/eviction
21-36	21:sE0	threshold	pkg/kubelet/eviction
21-36	21:sI3		pkg/kubelet/eviction
21-36	21:sI3	nodeCondition	pkg/kubelet/eviction
21-36	21:sI3	nodeCondition	pkg/kubelet/eviction
21-36	21:sE0	err,pod:KObj	pkg/kubelet/eviction
21-36	21:sI0	pod:KObj	pkg/kubelet/eviction
21-36	21:sI0	pods:KObjSlice	pkg/kubelet/eviction
21-36	21:sI0	pods:KObjSlice	pkg/kubelet/eviction
21-36	21:sI0	pods:KObjSlice	pkg/kubelet/eviction
31-36	31:sI0		pkg/kubelet/eviction
21-36	21:sI3		pkg/kubelet/eviction
21-36	21:sI0	pods:KObjSlice	pkg/kubelet/eviction
21-36	21:sI0		pkg/kubelet/eviction
21-36	21:sI0	resourceName,err	pkg/kubelet/eviction
18-20	18:pW0		pkg/kubelet/eviction
21-30	21:sI0	pod:KObj,nodeCondition	pkg/kubelet/eviction
29-36	29:sI3	DedicatedImageFs,SplitImageFs	pkg/kubelet/eviction
18-20	18:pI0		pkg/kubelet/eviction
18-20	18:pW0		pkg/kubelet/eviction
18-20	18:pE0		pkg/kubelet/eviction
18-20	18:pE0		pkg/kubelet/eviction
18-20	18:pE0		pkg/kubelet/eviction
32-36	32:sE0	err	pkg/kubelet/eviction
18-20	18:pW0		pkg/kubelet/eviction
18-20	18:pE0		pkg/kubelet/eviction
18-20	18:pE0		pkg/kubelet/eviction
18-20	18:pW0		pkg/kubelet/eviction
29-36	29:sE0	err	pkg/kubelet/eviction
18-20	18:pI0		pkg/kubelet/eviction
18-20	18:pE0		pkg/kubelet/eviction
18-20	18:pI3		pkg/kubelet/eviction
18-20	18:pI3		pkg/kubelet/eviction
18-20	18:pI3		pkg/kubelet/eviction
18-20	18:pE0		pkg/kubelet/eviction
18-20	18:pI0		pkg/kubelet/eviction
18-20	18:pI0		pkg/kubelet/eviction
18-20	18:pI0		pkg/kubelet/eviction
18-20	18:pI0		pkg/kubelet/eviction
18-20	18:pI3		pkg/kubelet/eviction
18-20	18:pW0		pkg/kubelet/eviction
18-20	18:pI0		pkg/kubelet/eviction
18-20	18:pW0		pkg/kubelet/eviction
18-36	18:pI0 21:sI0		pkg/kubelet/eviction
18-36	18:pI4		pkg/probe/exec
20-30	20:pW0		pkg/probe/exec
31-34	31:pW0		pkg/probe/exec
18-20	18:pE0		pkg/kubelet/dockershim
21-23	21:sE0	execSession,containerID	pkg/kubelet/dockershim
18-20	18:pW0		k8s.io/client-go/plugin/pkg/client/auth/exec
18-27	18:hE0		pkg/kubelet/cri/streaming/remotecommand
18-36	18:pE0		k8s.io/client-go/plugin/pkg/client/auth/exec
35-36	35:sE5	err,name	k8s.io/client-go/plugin/pkg/client/auth/exec
18-36	18:lW0		pkg/volume/flexvolume
18-36	18:lW0		pkg/volume/flexvolume
18-23	18:pI4		pkg/volume/csi
18-36	18:pI4 31:lI4		pkg/volume/csi
18-25	18:pI4		k8s.io/client-go/tools/cache
19-36	19:pI5		github.com/google/cadvisor/container/systemd
18-36	18:pI4		github.com/google/cadvisor/container
18-36	18:pI3		github.com/google/cadvisor/container
18-36	18:pI4		github.com/google/cadvisor/container
18-36	18:pI5		github.com/google/cadvisor/container
18-35	18:pI4		github.com/google/cadvisor/container
33-36	33:pI4		github.com/google/cadvisor/resctrl
18-36	18:pI1		github.com/google/cadvisor/container/crio
18-23	18:pI1		github.com/google/cadvisor/container/docker
18-36	18:pI1		github.com/google/cadvisor/container/raw
18-36	18:pI1		github.com/google/cadvisor/container/containerd
18-36	18:pI1		github.com/google/cadvisor/container/systemd
18-36	18:pI5 29:pI0		github.com/google/cadvisor/container
29-36	29:pI0		github.com/google/cadvisor/container
18-36	18:pI3		github.com/google/cadvisor/container
18-23	18:pE0		github.com/google/cadvisor/container/docker
18-23	18:pE0		github.com/google/cadvisor/container/docker
18-36	18:pI5		pkg/volume/fc
18-36	18:pI5		pkg/volume/fc
21-36	21:pE0		pkg/volume/fc
21-36	21:pE0		pkg/volume/fc
18-36	18:pW0		pkg/volume/fc
18-36	18:pI4		pkg/volume/fc
18-36	18:pE0		pkg/volume/fc
18-36	18:pI5		pkg/volume/fc
18-36	18:pI4		pkg/volume/fc
18-36	18:pI5		pkg/volume/fc
20-36	20:pW0		pkg/volume/fc
20-36	20:pI4		pkg/volume/fc
20-36	20:pI4		pkg/volume/fc
18-36	18:pW0		pkg/volume/fc
18-18	18:pI0		pkg/volume/fc
18-18	18:pI5		pkg/volume/fc
18-36	18:pI4		pkg/volume/fc
18-36	18:pE0		pkg/volume/fc
18-36	18:pI0		pkg/volume/fc
18-36	18:pI2		pkg/volume/fc
18-36	18:pI2		pkg/volume/fc
18-36	18:pI4		pkg/volume/fc
18-36	18:pI0		pkg/volume/fc
25-36	25:pI0		pkg/volume/fc
18-36	18:pE0		pkg/volume/fc
18-36	18:pI4		pkg/volume/fc
18-36	18:pI5		pkg/volume/fc
30-35	30:pW0		k8s.io/component-base/featuregate
30-35	30:pW0		k8s.io/component-base/featuregate
36-36	36:sI1	emulationVersion,minCompatibilityVersion	k8s.io/component-base/featuregate
31-34	31:pW0		k8s.io/component-base/featuregate
35-35	35:pW0		k8s.io/component-base/featuregate
18-35	18:pW0		k8s.io/component-base/featuregate
18-35	18:pW0		k8s.io/component-base/featuregate
36-36	36:sI1	featureGates	k8s.io/component-base/featuregate
36-36	36:sI0	featureGate,oldValue,newValue	k8s.io/component-base/featuregate
36-36	36:sI0	featureGate,value	k8s.io/component-base/featuregate
36-36	36:sI0	featureGate,value	k8s.io/component-base/featuregate
36-36	36:sI0	featureGate,value	k8s.io/component-base/featuregate
36-36	36:sI0	featureGate,value	k8s.io/component-base/featuregate
18-35	18:pI1		k8s.io/component-base/featuregate
31-32	31:pI1		k8s.io/component-base/featuregate
31-34	31:pI1		k8s.io/component-base/featuregate
35-35	35:pI1		k8s.io/component-base/featuregate
36-36	36:sE0	err	k8s.io/client-go/features
30-35	30:hE0		k8s.io/client-go/features
18-20	18:pE0		pkg/kubelet/config
18-20	18:pE0		pkg/kubelet/config
21-36	21:sE0	err,path	pkg/kubelet/config
21-36	21:sE0	err,path	pkg/kubelet/config
18-20	18:pE0		pkg/kubelet/config
21-36	21:sE0	path,mode	pkg/kubelet/config
18-20	18:pE0		pkg/kubelet/config
21-36	21:sE0	path	pkg/kubelet/config
21-36	21:sI3	path	pkg/kubelet/config
18-20	18:pI3		pkg/kubelet/config
21-36	21:sI2	name,namespace,annotations	pkg/kubelet/config
21-36	21:sI2	name,namespace	pkg/kubelet/config
21-36	21:sE0	err	pkg/kubelet/config
18-20	18:pE0		pkg/kubelet/config
21-36	21:sE0	err,path	pkg/kubelet/config
18-20	18:pE0		pkg/kubelet/config
21-36	21:sI1	path	pkg/kubelet/config
18-20	18:pI1		pkg/kubelet/config
21-36	21:lE2		pkg/kubelet/config
21-36	21:sI4	eventName:name	pkg/kubelet/config
18-20	18:pI4		pkg/kubelet/config
21-36	21:sE0	err,path	pkg/kubelet/config
18-20	18:pE0		pkg/kubelet/config
18-36	18:pE0 21:sE0		pkg/kubelet/config
18-36	18:pW0		github.com/spf13/pflag
18-36	18:pW0		github.com/spf13/pflag
18-22	18:pW0		k8s.io/component-base/cli/flag
18-36	18:pI1/pI2		k8s.io/component-base/cli/flag
23-36	23:pW0		k8s.io/component-base/cli/flag
18-24	18:pE0		pkg/volume/flocker
18-24	18:pI4		pkg/volume/flocker
18-24	18:pE0		pkg/volume/flocker
18-24	18:pE0		pkg/volume/flocker
18-24	18:pI4		pkg/volume/flocker
18-24	18:pE0		pkg/volume/flocker
18-24	18:pE0		pkg/volume/flocker
18-24	18:pE0		pkg/volume/flocker
18-24	18:pI4		pkg/volume/flocker
18-24	18:pI2		pkg/volume/flocker
18-24	18:pI2		pkg/volume/flocker
18-35	18:pW0		github.com/google/cadvisor/fs
18-36	18:pW0		github.com/google/cadvisor/fs
18-36	18:pW0		github.com/google/cadvisor/fs
18-36	18:pW0		github.com/google/cadvisor/fs
18-36	18:pI1		github.com/google/cadvisor/fs
18-36	18:pI1		github.com/google/cadvisor/fs
18-36	18:pW0		github.com/google/cadvisor/fs
36-36	36:pI4		github.com/google/cadvisor/fs
18-35	18:pI4		github.com/google/cadvisor/fs
23-36	23:pW0		github.com/google/cadvisor/fs
18-36	18:pI4		github.com/google/cadvisor/fs
18-36	18:pI4		github.com/google/cadvisor/fs
18-36	18:pI4		github.com/google/cadvisor/fs
36-36	36:pW0		github.com/google/cadvisor/fs
18-35	18:pI5		github.com/google/cadvisor/fs
36-36	36:pI4		github.com/google/cadvisor/fs
36-36	36:pI4		github.com/google/cadvisor/fs
29-35	29:pI4		github.com/google/cadvisor/fs
18-35	18:pI4		github.com/google/cadvisor/fs
18-36	18:pE0		github.com/google/cadvisor/container/common
18-36	18:pI2		github.com/google/cadvisor/container/common
35-36	35:sE0	err	pkg/kubelet/images/pullmanager
35-36	35:sE0	err	pkg/kubelet/images/pullmanager
18-36	18:lI0 21:sI0		pkg/kubelet/server/stats
21-36	21:sI0		pkg/kubelet/server/stats
18-20	18:lI0		pkg/kubelet/server/stats
21-25	21:sI0	path	pkg/kubelet/kubeletconfig/checkpoint/store
21-25	21:sI0	apiPath,sourceUID:uid,resourceVersion	pkg/kubelet/kubeletconfig/checkpoint/store
18-20	18:pI0		pkg/kubelet/kubeletconfig/checkpoint/store
18-20	18:pI0		pkg/kubelet/kubeletconfig/checkpoint/store
18-30	18:pI2		github.com/google/cadvisor/utils/cloudinfo/gce
18-27	18:pE0		pkg/volume/gcepd
18-27	18:lW0		pkg/volume/gcepd
18-27	18:pI4		pkg/volume/gcepd
21-27	21:pE0		pkg/volume/gcepd
18-27	18:pI4		pkg/volume/gcepd
21-27	21:pI4		pkg/volume/gcepd
18-27	18:pI5		pkg/volume/gcepd
18-27	18:pI2		pkg/volume/gcepd
18-27	18:pI2		pkg/volume/gcepd
18-27	18:pI2		pkg/volume/gcepd
18-27	18:pI2		pkg/volume/gcepd
18-27	18:pE0		pkg/volume/gcepd
18-27	18:pI2		pkg/volume/gcepd
18-27	18:pI2		pkg/volume/gcepd
18-27	18:pI2		pkg/volume/gcepd
18-27	18:pE0		pkg/volume/gcepd
18-27	18:pI6		pkg/volume/gcepd
18-27	18:pE0		pkg/volume/gcepd
18-27	18:pI5		pkg/volume/gcepd
18-27	18:pI5		pkg/volume/gcepd
18-27	18:pE0		pkg/volume/gcepd
21-36	21:sE0		pkg/kubelet/pleg
22-36	22:sI2	podID,containerID,exitCode	pkg/kubelet/pleg
21-36	21:sI4	podUID,containerID,oldState,newState	pkg/kubelet/pleg
18-20	18:pI4		pkg/kubelet/pleg
18-31	18:pI5 21:sI5		pkg/kubelet/pleg
18-36	18:pI5 21:sI5		pkg/kubelet/pleg
36-36	36:sI5	podUID:uid	pkg/kubelet/pleg
36-36	36:sE0	err,podUID:uid	pkg/kubelet/pleg
21-36	21:sE0	err	pkg/kubelet/pleg
18-20	18:pE0		pkg/kubelet/pleg
21-36	21:sI4	podUID	pkg/kubelet/pleg
18-20	18:pI4		pkg/kubelet/pleg
21-36	21:sE4 32:sE0 33:sI4	pod:KRef,err	pkg/kubelet/pleg
18-20	18:pI4		pkg/kubelet/pleg
21-36	21:sE4/sE6 24:sE0/sI4/sI6	err,pod:KRef,podStatus	pkg/kubelet/pleg
18-20	18:pI4		pkg/kubelet/pleg
18-20	18:pI5		pkg/kubelet/pleg
21-31	21:sE5	err,pod:KRef	pkg/kubelet/pleg
36-36	36:sE0	podUID:uid	pkg/kubelet/pleg
18-20	18:lE0		pkg/kubelet/pleg
18-25	18:pE0		pkg/volume/glusterfs
18-25	18:pW0		pkg/volume/glusterfs
18-25	18:pI2		pkg/volume/glusterfs
18-25	18:pI2		pkg/volume/glusterfs
18-25	18:pI2		pkg/volume/glusterfs
18-25	18:pI4		pkg/volume/glusterfs
18-25	18:pI3		pkg/volume/glusterfs
18-25	18:pI3		pkg/volume/glusterfs
18-25	18:pI1		pkg/volume/glusterfs
18-25	18:pI3		pkg/volume/glusterfs
18-25	18:pI1		pkg/volume/glusterfs
18-25	18:pI4		pkg/volume/glusterfs
18-25	18:pE0		pkg/volume/glusterfs
18-25	18:pI4		pkg/volume/glusterfs
18-25	18:pE0		pkg/volume/glusterfs
18-25	18:pE0		pkg/volume/glusterfs
18-25	18:pE0		pkg/volume/glusterfs
18-25	18:pE0		pkg/volume/glusterfs
18-25	18:pI4		pkg/volume/glusterfs
18-25	18:pE0		pkg/volume/glusterfs
18-25	18:pE0		pkg/volume/glusterfs
18-25	18:pI4		pkg/volume/glusterfs
18-25	18:pI4		pkg/volume/glusterfs
18-25	18:pI4		pkg/volume/glusterfs
18-25	18:pI4		pkg/volume/glusterfs
18-25	18:pE0		pkg/volume/glusterfs
18-25	18:pI4		pkg/volume/glusterfs
18-25	18:pE0		pkg/volume/glusterfs
18-25	18:pE0		pkg/volume/glusterfs
18-25	18:pE0		pkg/volume/glusterfs
18-25	18:pE0		pkg/volume/glusterfs
18-25	18:pI3		pkg/volume/glusterfs
18-25	18:pI4		pkg/volume/glusterfs
18-25	18:pI3		pkg/volume/glusterfs
18-25	18:pI4		pkg/volume/glusterfs
18-25	18:pI4		pkg/volume/glusterfs
18-25	18:pI4		pkg/volume/glusterfs
18-25	18:pE0		pkg/volume/glusterfs
18-25	18:pW0		pkg/volume/glusterfs
18-25	18:pI4		pkg/volume/glusterfs
18-25	18:pI4		pkg/volume/glusterfs
18-25	18:pI4		pkg/volume/glusterfs
18-25	18:pI2		pkg/volume/glusterfs
18-25	18:pI1		pkg/volume/glusterfs
18-25	18:pI1		pkg/volume/glusterfs
18-25	18:pI1		pkg/volume/glusterfs
18-25	18:pI0		pkg/volume/glusterfs
18-25	18:pI0		pkg/volume/glusterfs
18-25	18:pI2		pkg/volume/glusterfs
18-25	18:pI2		pkg/volume/glusterfs
18-25	18:pI2		pkg/volume/glusterfs
18-25	18:pI1		pkg/volume/glusterfs
18-25	18:lE0		pkg/volume/glusterfs
18-25	18:pI0		pkg/volume/glusterfs
18-36	18:pE0		pkg/util/goroutinemap
18-36	18:pE0		pkg/util/goroutinemap
23-36	23:sE4	err,service	pkg/probe/grpc
23-36	23:sE4	err,addr,service,timeout	pkg/probe/grpc
23-36	23:sE4	err	pkg/probe/grpc
23-36	23:sE4	err	pkg/probe/grpc
23-36	23:sE4	err,addr,service,timeout	pkg/probe/grpc
23-36	23:sE4	err,addr,service	pkg/probe/grpc
18-20	18:pI3		pkg/kubelet/dockershim/network/hairpin
18-36	18:pI4		github.com/google/cadvisor/events
19-36	19:pI5		github.com/google/cadvisor/container/libcontainer
19-36	19:pW0		github.com/google/cadvisor/container/libcontainer
33-36	33:sI2	resource	pkg/kubelet/cm/devicemanager/plugin/v1beta1
18-20	18:pI4		pkg/kubelet/server/stats
18-36	18:pI4		github.com/google/cadvisor/container/libcontainer
18-36	18:pE0		github.com/google/cadvisor/events
18-36	18:pI4		github.com/google/cadvisor/container/libcontainer
25-36	25:sI4	path:name	pkg/kubelet/cm/devicemanager/plugin/v1beta1
25-36	25:sI2	name	pkg/kubelet/cm/devicemanager/plugin/v1beta1
25-36	25:sI2 33:sI2	plugin,endpoint	pkg/kubelet/cm/devicemanager/plugin/v1beta1
33-36	33:sI2	plugin,endpoint,versions	pkg/kubelet/cm/devicemanager/plugin/v1beta1
21-36	21:sE0	err	pkg/kubelet/server/stats
18-20	18:pE0		pkg/kubelet/server/stats
25-36	25:sE0	err,resource	pkg/kubelet/cm/devicemanager/plugin/v1beta1
25-36	25:sE0	err,path	pkg/kubelet/cm/devicemanager/plugin/v1beta1
25-36	25:sI2	plugin,endpoint,versions	pkg/kubelet/cm/devicemanager/plugin/v1beta1
21-36	21:sE0	err,request	pkg/kubelet/server/stats
18-20	18:pE0		pkg/kubelet/server/stats
21-36	21:pI4		github.com/google/cadvisor/container/libcontainer
19-36	19:pI5		github.com/google/cadvisor/container/libcontainer
19-36	19:pW0		github.com/google/cadvisor/container/libcontainer
18-20	18:pE0		pkg/kubelet/server/stats
18-19	18:pE0		github.com/google/cadvisor/container/libcontainer
25-36	25:sI2	name	pkg/kubelet/cm/devicemanager/plugin/v1beta1
25-36	25:sI2	plugin,endpoint	pkg/kubelet/cm/devicemanager/plugin/v1beta1
25-36	25:sI2 33:sE0	err,resource,client	pkg/kubelet/cm/devicemanager/plugin/v1beta1
18-36	18:pI4		github.com/google/cadvisor/container/libcontainer
18-36	18:pI4		github.com/google/cadvisor/container/libcontainer
19-36	19:pI4		github.com/google/cadvisor/container/libcontainer
18-36	18:pI4		github.com/google/cadvisor/container/libcontainer
19-36	19:pI4		github.com/google/cadvisor/container/libcontainer
18-36	18:pI4		github.com/google/cadvisor/container/libcontainer
18-36	18:pI4		github.com/google/cadvisor/container/libcontainer
18-36	18:pI4		github.com/google/cadvisor/container/libcontainer
18-36	18:pI4		github.com/google/cadvisor/container/libcontainer
21-23	21:pE0		github.com/google/cadvisor/container/docker
35-36	35:sE0	err,plugin,endpoing	pkg/kubelet/cm/devicemanager/plugin/v1beta1
18-36	18:pI4		github.com/google/cadvisor/container/libcontainer
19-36	19:pI4		github.com/google/cadvisor/container/libcontainer
18-36	18:pI4		github.com/google/cadvisor/container/libcontainer
18-36	18:pW0		github.com/google/cadvisor/container/raw
18-36	18:pW0		github.com/google/cadvisor/container/raw
18-19	18:pE0		github.com/google/cadvisor/container/libcontainer
18-23	18:pI5		github.com/google/cadvisor/container/docker
18-23	18:pI5		github.com/google/cadvisor/container/docker
21-36	21:sE0	err	pkg/kubelet/lifecycle
18-20	18:pE0		pkg/kubelet/lifecycle
18-20	18:pI1		pkg/kubelet/lifecycle
21-36	21:sE1 34:sI1	execCommand,containerName:name,pod:KObj,message,err	pkg/kubelet/lifecycle
21-36	21:sE1 34:sI1	path,containerName:name,pod:KObj,err	pkg/kubelet/lifecycle
26-36	26:sE1 34:sI1	pod:KObj,host,err	pkg/kubelet/lifecycle
18-20	18:pI1		pkg/kubelet/lifecycle
36-36	36:sI3	pod:format.Pod	pkg/kubelet/allocation
36-36	36:sI3	pod:format.Pod	pkg/kubelet/allocation
29-36	29:sE1 34:sI1	sleepSeconds,containerName:name,pod:KObj,err	pkg/kubelet/lifecycle
18-35	18:pE0 21:sE0 25:sE0	err,pod:KObj	pkg/kubelet/lifecycle
34-36	34:sE0	err	pkg/kubelet/cm/dra
34-36	34:sE0	err,path:name	pkg/kubelet/cm/dra
34-36	34:sE0	err	pkg/kubelet/cm/dra
20-36	20:pI2		k8s.io/apiserver/pkg/server/healthz
18-18	18:pI2		k8s.io/apiserver/pkg/server/healthz
18-36	18:pI5		k8s.io/apiserver/pkg/server/healthz
18-36	18:lI5		k8s.io/apiserver/pkg/server/healthz
19-36	19:pW0 26:pI6		k8s.io/apiserver/pkg/server/healthz
18-18	18:pW0		k8s.io/apiserver/pkg/server/healthz
18-18	18:pI4		k8s.io/apiserver/pkg/server/healthz
19-19	19:pI2		k8s.io/apiserver/pkg/server/healthz
21-36	21:sI0	metric,spec,metrics	pkg/kubelet/stats
25-36	25:sE6 35:sI6	pod:KRef,err	pkg/kubelet/stats
25-36	25:sE6 35:sI6	pod:KRef,err	pkg/kubelet/stats
18-20	18:pW0		pkg/kubelet/stats
18-20	18:pI4		pkg/kubelet/container
21-36	21:sI4	pod:KObj,containerName:name	pkg/kubelet/container
18-20	18:pI4		pkg/kubelet/container
21-36	21:sI4	pod:KObj,containerName:name	pkg/kubelet/container
26-36	26:sI4	podSandboxId,podUID:uid,containerName:name,containerId	pkg/kubelet/cm
21-23	21:sI4	imageID,err	pkg/kubelet/dockershim/libdocker
21-23	21:sI4	digest,err	pkg/kubelet/dockershim/libdocker
21-23	21:sI4	image,err	pkg/kubelet/dockershim/libdocker
18-20	18:pI2		pkg/kubelet/dockershim
21-23	21:sI2	containerName:name	pkg/kubelet/dockershim
21-36	21:sI0 24:sI3 25:sI3	log,signal,resourceName,available,capacity,time	pkg/kubelet/eviction
21-36	21:sI2	threshold,duration	pkg/kubelet/eviction
21-36	21:sE0	err,signal	pkg/kubelet/eviction
21-36	21:sI0	signal	pkg/kubelet/eviction
21-36	21:sI0 24:sI3	log,signal	pkg/kubelet/eviction
21-36	21:sI0 24:sI3 25:sI3	log,signal,resourceName,quantity,available	pkg/kubelet/eviction
21-36	21:sI3	threshold	pkg/kubelet/eviction
21-23	21:sE0	err,containerID	pkg/kubelet/dockershim
18-20	18:pE0		pkg/kubelet/dockershim
18-36	18:pE0		github.com/google/cadvisor/container/common
21-36	21:pE0		github.com/google/cadvisor/container/common
21-36	21:pE0		github.com/google/cadvisor/container/common
18-20	18:pI4		pkg/kubelet/dockershim/libdocker
21-23	21:sI4	inspectedImageID,image	pkg/kubelet/dockershim/libdocker
26-36	26:sI0	podSandboxId,containerName:name,containerId	pkg/kubelet/cm
18-20	18:pW0		pkg/kubelet/container
21-36	21:sI0	portName	pkg/kubelet/container
18-20	18:pI3		pkg/kubelet/dockershim
21-23	21:sI3	image	pkg/kubelet/dockershim
21-23	21:sI2	containerID	pkg/kubelet/dockershim
18-20	18:pI2		pkg/kubelet/dockershim
21-23	21:sI4	image,inspectedImageID	pkg/kubelet/dockershim/libdocker
21-23	21:sI4	image	pkg/kubelet/dockershim/libdocker
18-20	18:pI4		pkg/kubelet/dockershim/libdocker
21-23	21:sI0	containerID	pkg/kubelet/dockershim
18-20	18:pW0		pkg/kubelet/dockershim
21-23	21:sI0	path	pkg/kubelet/dockershim
18-20	18:pW0		pkg/kubelet/kuberuntime
21-36	21:sI0	protocol	pkg/kubelet/kuberuntime
18-20	18:pI4		pkg/kubelet/dockershim/libdocker
18-20	18:pI4		pkg/kubelet/dockershim/libdocker
18-20	18:pI4		pkg/kubelet/dockershim/libdocker
18-20	18:pI0		pkg/kubelet/eviction
18-20	18:pI0		pkg/kubelet/eviction
18-20	18:pI0		pkg/kubelet/eviction
18-20	18:pI0		pkg/kubelet/eviction
18-20	18:pI2		pkg/kubelet/eviction
18-20	18:pE0		pkg/kubelet/eviction
18-20	18:pW0		pkg/kubelet/eviction
18-20	18:pI3		pkg/kubelet/eviction
21-36	21:pE0		github.com/google/cadvisor/container/common
18-36	18:pW0		github.com/google/cadvisor/container/common
18-36	18:pE0		github.com/google/cadvisor/container/common
18-36	18:pI5		github.com/google/cadvisor/container/libcontainer
18-20	18:pI4		pkg/kubelet/dockershim/libdocker
18-20	18:pW0		pkg/kubelet/dockershim
18-23	18:pW0 21:sI0		pkg/kubelet/dockershim
19-23	19:pW0 21:sI0		pkg/kubelet/dockershim
18-23	18:pW0 21:sI0		pkg/kubelet/dockershim
18-23	18:pW0 21:sI0		pkg/kubelet/dockershim
31-36	31:sI4		pkg/kubelet/eviction
31-36	31:sE0	err,signal	pkg/kubelet/eviction
31-36	31:sI4	Available,Usage	pkg/kubelet/eviction
18-23	18:pW0 21:sI0		pkg/kubelet/dockershim
18-23	18:lI4 21:sI4		pkg/kubelet/dockershim/network/hostport
21-23	21:sI3	port	pkg/kubelet/dockershim/network/hostport
18-20	18:pI3		pkg/kubelet/dockershim/network/hostport
18-20	18:pE0		pkg/kubelet/dockershim/network/hostport
21-23	21:sE0	err,podFullName,port	pkg/kubelet/dockershim/network/hostport
21-23	21:sI2	port	pkg/kubelet/dockershim/network/hostport
18-20	18:pI2		pkg/kubelet/dockershim/network/hostport
21-23	21:sE0	err,port	pkg/kubelet/dockershim/network/hostport
18-20	18:pE0		pkg/kubelet/dockershim/network/hostport
21-23	21:sI5	port	pkg/kubelet/dockershim/network/hostport
21-23	21:sI3	iptableRules	pkg/kubelet/dockershim/network/hostport
18-20	18:pI3		pkg/kubelet/dockershim/network/hostport
21-23	21:sI0	conntrackEntries,isIPv6	pkg/kubelet/dockershim/network/hostport
18-20	18:pI0		pkg/kubelet/dockershim/network/hostport
18-23	18:pW0 21:sI0		pkg/kubelet/dockershim/network/hostport
20-20	20:pI5		pkg/kubelet/dockershim/network/hostport
18-19	18:pE0		pkg/kubelet/dockershim/network/hostport
18-19	18:pI3		pkg/kubelet/dockershim/network/hostport
18-19	18:pE0		pkg/kubelet/dockershim/network/hostport
18-19	18:pI3		pkg/kubelet/dockershim/network/hostport
18-19	18:pI4		pkg/kubelet/dockershim/network/hostport
18-36	18:pI2		pkg/volume/util/hostutil
18-36	18:pI4		pkg/volume/util/hostutil
18-36	18:pI4		pkg/volume/util/hostutil
18-36	18:pE0		pkg/volume/util/hostutil
18-36	18:pI4		pkg/volume/util/hostutil
18-36	18:pE0		pkg/volume/util/hostutil
18-36	18:pE0		pkg/volume/util/hostutil
18-36	18:pI4		pkg/volume/util/hostutil
21-36	21:sI0/sI4	err	pkg/kubelet/config
21-36	21:sI0	err	pkg/kubelet/config
18-20	18:pW0		pkg/kubelet/config
18-20	18:pI4/pW0		pkg/kubelet/config
18-36	18:pI4		pkg/probe/http
18-36	18:pI4		pkg/probe/http
18-36	18:pI4		pkg/probe/http
18-36	18:pI4		pkg/probe/http
21-36	21:sI0		pkg/kubelet/config
18-20	18:lI0		pkg/kubelet/config
21-36	21:sI1	URL	pkg/kubelet/config
18-20	18:pI1		pkg/kubelet/config
19-36	19:sI0	verb,URI,latency,userAgent,audit-ID,srcIP,resp	k8s.io/apiserver/pkg/server/httplog
18-22	18:lI0		k8s.io/apiserver/pkg/server/httplog
18-18	18:lI0		k8s.io/apiserver/pkg/server/httplog
18-18	18:lI0		k8s.io/apiserver/pkg/server/httplog
18-20	18:pI5		pkg/kubelet/cri/streaming/portforward
18-20	18:pI5		pkg/kubelet/cri/streaming/portforward
18-20	18:pI5		pkg/kubelet/cri/streaming/portforward
18-20	18:pI5		pkg/kubelet/cri/streaming/portforward
18-20	18:pI5		pkg/kubelet/cri/streaming/portforward
18-20	18:pI5		pkg/kubelet/cri/streaming/portforward
18-20	18:pI5		pkg/kubelet/cri/streaming/portforward
18-20	18:pI5		pkg/kubelet/cri/streaming/portforward
18-20	18:pI5		pkg/kubelet/cri/streaming/portforward
18-20	18:pI5		pkg/kubelet/cri/streaming/portforward
18-20	18:pI5		pkg/kubelet/cri/streaming/portforward
18-27	18:hE0		pkg/kubelet/cri/streaming/portforward
18-27	18:pI4 21:sI4		pkg/kubelet/cri/streaming/remotecommand
21-27	21:sI4	protocol	pkg/kubelet/cri/streaming/remotecommand
18-20	18:pI4		pkg/kubelet/cri/streaming/remotecommand
21-27	21:sI5	connection,request,streamType,stream	pkg/kubelet/cri/streaming/portforward
21-27	21:sI5	connection,request	pkg/kubelet/cri/streaming/portforward
21-27	21:sI5	connection,request,port	pkg/kubelet/cri/streaming/portforward
21-27	21:sI5	connection,request	pkg/kubelet/cri/streaming/portforward
21-27	21:sI5	connection,request,port	pkg/kubelet/cri/streaming/portforward
21-27	21:sI5	connection,request,streamType	pkg/kubelet/cri/streaming/portforward
21-27	21:sI5	connection,request	pkg/kubelet/cri/streaming/portforward
21-27	21:sI5	connection,idleTimeout	pkg/kubelet/cri/streaming/portforward
21-27	21:sI5	connection	pkg/kubelet/cri/streaming/portforward
21-27	21:sI5	connection	pkg/kubelet/cri/streaming/portforward
21-27	21:sI5	connection	pkg/kubelet/cri/streaming/portforward
18-27	18:pI5 21:sI5		pkg/kubelet/cri/streaming/portforward
18-27	18:hE0		pkg/kubelet/cri/streaming/portforward
18-27	18:hE0		pkg/kubelet/cri/streaming/portforward
18-27	18:hE0		pkg/kubelet/cri/streaming/remotecommand
18-27	18:hE0		pkg/kubelet/cri/streaming/remotecommand
36-36	36:sE0	informerName,group,version,resource	k8s.io/client-go/tools/cache
18-20	18:pI5		pkg/kubelet/images
21-36	21:sI5	imageID	pkg/kubelet/images
29-36	29:sI5	imageKey,runtimeHandler	pkg/kubelet/images
21-36	21:sI0		pkg/kubelet/images
21-36	21:sI0	available,capacity	pkg/kubelet/images
21-36	21:sI5 29:sI5 30:sI5	pod:KRef,containerName:name,containerImage,imageID,imageRef	pkg/kubelet/images
31-36	31:sI5	pod:KRef,containerName:name,imageID	pkg/kubelet/images
21-36	21:sI0	usage,highThreshold,amountToFree,lowThreshold	pkg/kubelet/images
18-20	18:pI5		pkg/kubelet/images
21-28	21:sI5	imageID	pkg/kubelet/images
29-36	29:sI5	imageID,runtimeHandler	pkg/kubelet/images
29-36	29:sI5	imageID	pkg/kubelet/images
21-36	21:sI0	err	pkg/kubelet/images
21-36	21:sI0	err	pkg/kubelet/images
18-20	18:pI5		pkg/kubelet/images
18-20	18:pI5		pkg/kubelet/images
18-20	18:pI5		pkg/kubelet/images
18-20	18:pI5		pkg/kubelet/images
18-20	18:pI5		pkg/kubelet/images
18-20	18:pI5		pkg/kubelet/images
21-36	21:sI5	imageID,size	pkg/kubelet/images
21-36	21:sI5	imageID	pkg/kubelet/images
21-36	21:sI5 29:sI5	imageID,runtimeHandler	pkg/kubelet/images
21-36	21:sI5	imageID	pkg/kubelet/images
23-36	23:sI5	imageID,pinned	pkg/kubelet/images
21-36	21:sI5	imageID,lastUsed,freeTime	pkg/kubelet/images
21-36	21:sI5	imageID,age,minAge	pkg/kubelet/images
23-36	23:sI5	imageID	pkg/kubelet/images
18-20	18:pI5		pkg/kubelet/images
21-36	21:sI0 29:sI0	imageID,size,runtimeHandler	pkg/kubelet/images
18-20	18:pI5		pkg/kubelet/images
21-36	21:sI5	imageID,lastUsed	pkg/kubelet/images
18-20	18:pW0		pkg/kubelet/images
18-20	18:pW0		pkg/kubelet/images
18-20	18:pI0		pkg/kubelet/images
18-20	18:pI0		pkg/kubelet/images
18-20	18:pI0		pkg/kubelet/images
18-20	18:pW0		pkg/kubelet/images
21-30	21:sE0	err,pod:KObj,containerName:name	pkg/kubelet/images
18-20	18:pE0		pkg/kubelet/images
33-36	33:sE0	err	pkg/kubelet/images/pullmanager
33-36	33:sE0	err	pkg/kubelet/images/pullmanager
33-36	33:sE0	err,image	pkg/kubelet/images/pullmanager
33-36	33:sE0	err,imageRef	pkg/kubelet/images/pullmanager
33-36	33:sE0	err,image	pkg/kubelet/images/pullmanager
33-36	33:sI2	imageName,error:err	pkg/kubelet/images/pullmanager
33-36	33:sI0	image,err	pkg/kubelet/images/pullmanager
33-36	33:sE0	err,imageRef	pkg/kubelet/images/pullmanager
33-36	33:sE0	err,image,imageRef	pkg/kubelet/images/pullmanager
33-36	33:sE0	err,imageRef	pkg/kubelet/images/pullmanager
33-36	33:sE0	err	pkg/kubelet/images/pullmanager
33-36	33:sE0	err	pkg/kubelet/images/pullmanager
18-36	18:pW0		github.com/google/cadvisor/machine
18-36	18:pE0		github.com/google/cadvisor/machine
18-36	18:pE0		github.com/google/cadvisor/machine
18-36	18:pE0		github.com/google/cadvisor/machine
18-36	18:pE0		github.com/google/cadvisor/machine
18-36	18:pE0		github.com/google/cadvisor/machine
20-36	20:pE0 21:sE0		pkg/kubelet/nodeshutdown/systemd
20-36	20:pE0 21:sE0		pkg/kubelet/nodeshutdown/systemd
24-36	24:sI0	windowsPriorityClass	cmd/kubelet/app
21-23	21:sI0	windowsPriorityClass	cmd/kubelet/app
20-20	20:pI0		cmd/kubelet/app
36-36	36:pF0		github.com/google/cadvisor/fs/btrfs/install
18-36	18:pF0		github.com/google/cadvisor/container/containerd/install
18-36	18:pF0		github.com/google/cadvisor/container/crio/install
36-36	36:pF0		github.com/google/cadvisor/fs/devicemapper/install
18-23	18:pF0		github.com/google/cadvisor/container/docker/install
36-36	36:pF0		github.com/google/cadvisor/fs/nfs/install
36-36	36:pF0		github.com/google/cadvisor/fs/overlay/install
18-36	18:pF0		github.com/google/cadvisor/container/systemd/install
36-36	36:pF0		github.com/google/cadvisor/fs/tmpfs/install
36-36	36:pF0		github.com/google/cadvisor/fs/vfs/install
36-36	36:pF0		github.com/google/cadvisor/fs/zfs/install
32-36	32:lI4 35:sI4		pkg/kubelet/cm
32-36	32:sI4	affinity,container:name,pod:uid	pkg/kubelet/cm
18-25	18:pI1		pkg/util/ipconfig
18-25	18:pI1		pkg/util/ipconfig
27-30	27:sI0	IP	k8s.io/component-helpers/node/util
18-21	18:pE0		pkg/util/ipset
18-21	18:pE0		pkg/util/ipset
18-27	18:pE0		pkg/util/ipset
18-27	18:pE0		pkg/util/ipset
18-27	18:pE0		pkg/util/ipset
18-27	18:pE0		pkg/util/ipset
18-27	18:pE0		pkg/util/ipset
18-21	18:pE0		pkg/util/ipset
18-27	18:pE0		pkg/util/ipset
18-27	18:pE0		pkg/util/ipset
18-21	18:pE0		pkg/util/ipset
18-21	18:pE0		pkg/util/ipset
18-27	18:pE0		pkg/util/ipset
18-21	18:pE0		pkg/util/ipset
18-21	18:pE0		pkg/util/ipset
27-36	27:sE0	err,table,chain	pkg/util/iptables
18-26	18:pW0		pkg/util/iptables
27-36	27:sE0	err,table,chain	pkg/util/iptables
18-26	18:pW0		pkg/util/iptables
27-36	27:sI3		pkg/util/iptables
27-36	27:sI3		pkg/util/iptables
27-36	27:sI5	fields,arguments	pkg/util/iptables
18-26	18:pI5		pkg/util/iptables
27-32	27:sI0	version,err	pkg/util/iptables
18-26	18:pW0		pkg/util/iptables
27-36	27:sE0	err	pkg/util/iptables
18-26	18:pE0		pkg/util/iptables
27-36	27:sI2	table,chain	pkg/util/iptables
27-36	27:sI0		pkg/util/iptables
18-26	18:lW0		pkg/util/iptables
18-36	18:pI2 27:sI2		pkg/util/iptables
27-36	27:sI1/sI4/sI5	command,arguments	pkg/util/iptables
18-26	18:pI3		pkg/util/iptables
18-26	18:pI3		pkg/util/iptables
18-26	18:pI2		pkg/util/iptables
18-26	18:pI4		pkg/util/iptables
18-26	18:pI1		pkg/util/iptables
18-26	18:pI5		pkg/util/iptables
18-27	18:pE0		pkg/util/ipvs
18-36	18:pI5		pkg/volume/iscsi
21-36	21:pE0		pkg/volume/iscsi
21-36	21:pE0		pkg/volume/iscsi
18-36	18:pW0		pkg/volume/iscsi
18-36	18:pI5		pkg/volume/iscsi
18-36	18:pI4		pkg/volume/iscsi
18-36	18:pE0		pkg/volume/iscsi
18-36	18:pI4		pkg/volume/iscsi
18-36	18:pI4		pkg/volume/iscsi
18-36	18:pI4		pkg/volume/iscsi
18-36	18:pI4/pI6		pkg/volume/iscsi
18-36	18:pI5		pkg/volume/iscsi
18-36	18:pW0		pkg/volume/iscsi
18-36	18:pI4		pkg/volume/iscsi
18-36	18:pI4		pkg/volume/iscsi
18-36	18:pI4		pkg/volume/iscsi
18-36	18:pI5		pkg/volume/iscsi
18-36	18:pI4		pkg/volume/iscsi
18-36	18:pI5		pkg/volume/iscsi
18-36	18:pI3		pkg/volume/iscsi
19-36	19:pI4		pkg/volume/iscsi
18-36	18:lE0		pkg/volume/iscsi
18-36	18:pW0		pkg/volume/iscsi
18-36	18:pW0		pkg/volume/iscsi
18-36	18:pW0		pkg/volume/iscsi
18-36	18:pW0		pkg/volume/iscsi
18-36	18:pW0		pkg/volume/iscsi
18-36	18:pI4		pkg/volume/iscsi
18-36	18:pE0		pkg/volume/iscsi
18-36	18:pE0		pkg/volume/iscsi
18-36	18:pW0		pkg/volume/iscsi
18-36	18:pE0		pkg/volume/iscsi
18-18	18:pI0		pkg/volume/iscsi
18-36	18:pI5		pkg/volume/iscsi
18-36	18:pI5		pkg/volume/iscsi
18-36	18:pI4		pkg/volume/iscsi
18-36	18:pE0		pkg/volume/iscsi
18-36	18:pE0		pkg/volume/iscsi
18-36	18:pE0		pkg/volume/iscsi
18-36	18:pE0		pkg/volume/iscsi
18-36	18:pI0		pkg/volume/iscsi
18-36	18:pI5		pkg/volume/iscsi
18-36	18:pE0		pkg/volume/iscsi
18-36	18:pE0		pkg/volume/iscsi
18-36	18:pE0		pkg/volume/iscsi
18-36	18:pE0		pkg/volume/iscsi
18-36	18:pE0		pkg/volume/iscsi
18-36	18:pE0		pkg/volume/iscsi
18-18	18:pE0		pkg/volume/iscsi
19-36	19:pW0		pkg/volume/iscsi
18-36	18:pE0		pkg/volume/iscsi
18-36	18:pI0		pkg/volume/iscsi
18-36	18:pI0		pkg/volume/iscsi
18-36	18:pI4		pkg/volume/iscsi
18-36	18:pE0		pkg/credentialprovider
18-20	18:pE0		pkg/kubelet/dockershim/libdocker
21-23	21:sE0	image,deadline,progress	pkg/kubelet/dockershim/libdocker
21-23	21:sI2	image,progress	pkg/kubelet/dockershim/libdocker
18-20	18:pI2		pkg/kubelet/dockershim/libdocker
21-23	21:sI2	image,progress	pkg/kubelet/dockershim/libdocker
18-20	18:pI2		pkg/kubelet/dockershim/libdocker
21-36	21:sI0		pkg/kubelet
18-18	18:pI0		pkg/kubelet
21-36	21:sI0	URL,header	pkg/kubelet
18-20	18:pI0		pkg/kubelet
18-20	18:pI0		pkg/kubelet
21-36	21:sI0	path	pkg/kubelet
21-36	21:sI0		pkg/kubelet
33-36	33:sI0		pkg/kubelet
21-36	21:sE0	err	pkg/kubelet
18-20	18:pE0		pkg/kubelet
18-36	18:pI4 21:sI4		pkg/kubelet
21-36	21:sE0 36:sI0	networkReady	pkg/kubelet
18-20	18:pE0		pkg/kubelet
21-36	21:sE0 36:sI0	runtimeReady	pkg/kubelet
18-20	18:lE0		pkg/kubelet
21-36	21:sE0	err	pkg/kubelet
18-20	18:pE0		pkg/kubelet
21-36	21:sI4	status	pkg/kubelet
18-36	18:pE0 21:sE0		pkg/kubelet
18-20	18:pI4		pkg/kubelet
27-31	27:sI5	pod:name,container:name	pkg/kubelet
27-31	27:sI5	pod:name,container:name	pkg/kubelet
21-36	21:sI4 32:sI0	pod:KObj	pkg/kubelet
18-20	18:pI4		pkg/kubelet
18-20	18:pW0		pkg/kubelet
32-36	32:sI0	pod:KObj	pkg/kubelet
21-31	21:sI0	pod:KObj	pkg/kubelet
23-36	23:pI0		pkg/kubelet
21-25	21:sE0	err	pkg/kubelet
21-27	21:sI0		pkg/kubelet
18-20	18:pI0		pkg/kubelet
21-36	21:sE0	err	pkg/kubelet
18-20	18:pE0		pkg/kubelet
32-36	32:sE0	err,pod:KObj	pkg/kubelet
21-31	21:sE0	err,pod:KObj	pkg/kubelet
18-20	18:pE0		pkg/kubelet
21-36	21:sE0	err,pod:KObj	pkg/kubelet
18-20	18:pE0		pkg/kubelet
22-36	22:sE0	err	pkg/kubelet
22-36	22:sI2	err	pkg/kubelet
18-18	18:pE0		pkg/kubelet
21-36	21:sI2	pod:KObj,err	pkg/kubelet
18-20	18:pI2		pkg/kubelet
21-36	21:sI2	err	pkg/kubelet
18-20	18:pI2		pkg/kubelet
36-36	36:sE0	err	pkg/kubelet
35-36	35:sE0	err,pod:KObj	pkg/kubelet
22-36	22:sE0	err	pkg/kubelet
35-36	35:sE0	err,pod:KObj	pkg/kubelet
21-36	21:sE0	err	pkg/kubelet
18-20	18:pF0		pkg/kubelet
21-36	21:sE0	err	pkg/kubelet
18-20	18:pF0		pkg/kubelet
21-36	21:sE0	err	pkg/kubelet
20-20	20:pE0		pkg/kubelet
21-36	21:sI2	pod:KObj,err	pkg/kubelet
18-20	18:pI2		pkg/kubelet
27-31	27:sE0	err,pod:KObj	pkg/kubelet
32-36	32:sE4 36:sE0	err,node:KRef	pkg/kubelet
21-36	21:sI3	podUID:uid,pod:KObj	pkg/kubelet
18-20	18:pI3		pkg/kubelet
22-26	22:sE0	err,seconds	pkg/kubelet
27-36	27:sE0	err,expected,actual	pkg/kubelet
18-19	18:pI0		pkg/kubelet
21-36	21:sE0	err	pkg/kubelet
18-20	18:pE0		pkg/kubelet
21-36	21:sE0	err	pkg/kubelet
18-20	18:pE0		pkg/kubelet
18-36	18:pI4 21:sI4		pkg/kubelet
30-36	30:sI2		pkg/kubelet
18-29	18:pI2 21:sI2		pkg/kubelet
29-34	29:sI0		pkg/kubelet
21-36	21:sI0	IP	pkg/kubelet
18-20	18:pW0		pkg/kubelet
19-20	19:pE0		pkg/kubelet
21-36	21:sE0	operation	pkg/kubelet
22-36	22:sE0	err,pod:KObj,podStatus	pkg/kubelet
20-20	20:lI0		pkg/kubelet
20-20	20:lI0		pkg/kubelet
18-35	18:pE0 21:sE0		pkg/kubelet
21-36	21:sE0	err	pkg/kubelet
18-20	18:pF0		pkg/kubelet
21-36	21:sI0		pkg/kubelet
28-36	28:sI0		pkg/kubelet
21-36	21:sI0		pkg/kubelet
18-20	18:lW0		pkg/kubelet
30-36	30:sE4 32:sE0	err,node:KRef	pkg/kubelet
18-20	18:pI4		pkg/kubelet
21-36	21:sI4 32:sI0	node:KRef	pkg/kubelet
32-33	32:sI3	pod:KObj	pkg/kubelet
29-31	29:sI0		pkg/kubelet
29-32	29:sI0		pkg/kubelet
33-36	33:sI0		pkg/kubelet
34-36	34:sI0		pkg/kubelet
36-36	36:sI3	pod:KObj,podUID:uid	pkg/kubelet
27-36	27:sI4	pod:KObj,podUID:uid	pkg/kubelet
21-36	21:sI0		pkg/kubelet
18-20	18:pI4		pkg/kubelet
18-20	18:pI4		pkg/kubelet
21-36	21:sE0 26:sE0	err	pkg/kubelet
18-20	18:pE0		pkg/kubelet
18-20	18:pE0		pkg/kubelet
31-33	31:sI0	podUID:uid,pod:KObj,reason,message	pkg/kubelet
22-36	22:sI3	pod:KObj,podUID:uid	pkg/kubelet
21-21	21:sI4	pod:KObj,syncType	pkg/kubelet
21-21	21:sI4	pod:KObj,syncType	pkg/kubelet
22-30	22:sI2	pod:KObj,podUID:uid,message	pkg/kubelet
22-36	22:sI4	pod:KObj,podUID:uid	pkg/kubelet
27-36	27:sI3	pod:KObj,podUID:uid	pkg/kubelet
35-36	35:sE0	missingFeatures	pkg/kubelet
22-36	22:sI4	pod:KObj,podUID:uid,gracePeriod	pkg/kubelet
27-36	27:sI3	pod:KObj,podUID:uid	pkg/kubelet
22-36	22:sI4	pod:KObj,podUID:uid	pkg/kubelet
22-36	22:sI4	pod:KObj,podUID:uid	pkg/kubelet
22-26	22:sI4	pod:KObj,podUID:uid	pkg/kubelet
27-36	27:sI4	pod:KObj,podUID:uid	pkg/kubelet
22-36	22:sI4	pod:KObj,podUID:uid	pkg/kubelet
22-36	22:sI4	pod:KObj,podUID:uid,containers	pkg/kubelet
27-36	27:sI3	podUID:uid,mirrorPodUID:uid	pkg/kubelet
18-18	18:pI5		pkg/kubelet
27-33	27:sI3	pod:KObj,reason,message	pkg/kubelet
32-33	32:sI3	pod:format.Pod	pkg/kubelet
32-33	32:sI3	pod:format.Pod	pkg/kubelet
27-31	27:sI3	pod:name	pkg/kubelet
27-33	27:sE0	err,pod:KObj	pkg/kubelet
27-31	27:sE0	err,pod:KObj	pkg/kubelet
36-36	36:sI4	pod:KObj,podUID:uid	pkg/kubelet
21-36	21:sE0	err	pkg/kubelet
36-36	36:sI4	pod:KObj,podUID:uid	pkg/kubelet
29-32	29:sI0		pkg/kubelet
21-36	21:sI0		pkg/kubelet
18-20	18:lI0		pkg/kubelet
21-36	21:sI4		pkg/kubelet
18-18	18:pI2		pkg/kubelet
36-36	36:sI3	pod:KObj,podUID:uid	pkg/kubelet
18-20	18:pI2		pkg/kubelet
18-20	18:pI2		pkg/kubelet
18-20	18:pI2		pkg/kubelet
21-36	21:sI2	pod:KObj,event	pkg/kubelet
18-20	18:pI4		pkg/kubelet
21-36	21:sI4	event	pkg/kubelet
18-20	18:pI4		pkg/kubelet
18-20	18:pI2		pkg/kubelet
18-18	18:pI2		pkg/kubelet
21-36	21:sI4	total:int,pods:KObjSlice	pkg/kubelet
18-20	18:pI4		pkg/kubelet
18-20	18:pI2		pkg/kubelet
18-20	18:pI1		pkg/kubelet
18-20	18:pI4		pkg/kubelet
31-36	31:sI3	pod:KObj,event	pkg/kubelet
31-36	31:sI4	event	pkg/kubelet
18-36	18:pI4 21:sI4		pkg/kubelet
22-36	22:sI4 27:sI4	duration	pkg/kubelet
21-36	21:sI4		pkg/kubelet
18-20	18:pI4		pkg/kubelet
21-36	21:sI1	probe,status,pod:KObj	pkg/kubelet
21-36	21:sI4	probe,status,update	pkg/kubelet
21-36	21:sI2	source,pods:KObjSlice	pkg/kubelet
21-36	21:sI2	source,pods:KObjSlice	pkg/kubelet
21-36	21:sI4	source,pods:KObjSlice	pkg/kubelet
21-36	21:sI2	source,pods:KObjSlice	pkg/kubelet
21-36	21:sI2	source,pods:KObjSlice	pkg/kubelet
27-36	27:sI4	pod:KObj,podUID:uid	pkg/kubelet
27-36	27:sI4	pod:KObj,podUID:uid,isTerminal	pkg/kubelet
27-36	27:sI4	pod:KObj,podUID:uid	pkg/kubelet
27-36	27:sI4	pod:KObj,podUID:uid	pkg/kubelet
27-36	27:sI4	pod:KObj,podUID:uid	pkg/kubelet
27-36	27:sI4	pod:KObj,podUID:uid	pkg/kubelet
27-36	27:sI4	pod:KObj,podUID:uid	pkg/kubelet
27-36	27:sI4	pod:KObj,podUID:uid	pkg/kubelet
21-36	21:sI0	pod:KObj,podUID:uid	pkg/kubelet
18-20	18:pI0		pkg/kubelet
18-20	18:pE0		pkg/kubelet
21-36	21:sE0	err,pod:KObj	pkg/kubelet
27-36	27:sI2	mirrorPod:KObj,mirrorPodUID:uid	pkg/kubelet
21-36	21:sE0	err,pod:KObj	pkg/kubelet
18-20	18:pE0		pkg/kubelet
36-36	36:sI4	err	pkg/kubelet
22-35	22:sE0	err,pod:KObj,podUID:uid	pkg/kubelet
32-36	32:sE4 36:sE0	err,node:KRef	pkg/kubelet
21-36	21:sI0	path,err	pkg/kubelet
21-36	21:sI0	path,err	pkg/kubelet
18-20	18:pW0		pkg/kubelet
21-36	21:sE0		pkg/kubelet
18-20	18:pE0		pkg/kubelet
20-23	20:pW0 21:sI0		pkg/kubelet
32-36	32:sI2	error:err	pkg/kubelet
31-31	31:sI2	message	pkg/kubelet
18-20	18:pI0		pkg/kubelet
18-18	18:pI2		pkg/kubelet
18-27	18:hE0		pkg/kubelet
28-30	28:hE0		pkg/kubelet
21-21	21:sE0	err	pkg/kubelet
27-33	27:sE0	err	pkg/kubelet
31-36	31:sE0	err,certFile,keyFile	pkg/kubelet/certificate
21-21	21:sE0	err,pod:KObj,podStatus	pkg/kubelet
20-20	20:pE0		pkg/kubelet
20-20	20:pI0		pkg/kubelet
31-36	31:sI4	certFile,keyFile	pkg/kubelet/certificate
18-20	18:pE0		pkg/kubelet
18-20	18:pI4		pkg/kubelet
22-26	22:sI4	pod:KObj,podUID:uid	pkg/kubelet
22-26	22:sI4	pod:KObj,podUID:uid,isTerminal	pkg/kubelet
22-26	22:sI4	pod:KObj,podUID:uid	pkg/kubelet
22-26	22:sI4	pod:KObj,podUID:uid	pkg/kubelet
22-26	22:sI4	pod:KObj,podUID:uid	pkg/kubelet
22-26	22:sI4	pod:KObj,podUID:uid	pkg/kubelet
18-36	18:hE0/lF0/pE0 21:hE0		pkg/kubelet
19-20	19:pI5		pkg/kubelet
19-23	19:pI2 21:sI2		pkg/kubelet
21-23	21:sI5	runtimeEndpoint,imageEndpoint	pkg/kubelet
21-36	21:sE0	err,path	pkg/kubelet
18-20	18:pE0		pkg/kubelet
18-20	18:pW0		pkg/kubelet
21-36	21:sI0 26:sI6	path	pkg/kubelet
19-30	19:sI2	pod:KObj,status	pkg/kubelet
34-36	34:sI4	node,error:err	pkg/kubelet
18-18	18:pI2		pkg/kubelet
18-20	18:pI0		pkg/kubelet
21-36	21:sI0	originalPodCIDR,newPodCIDR	pkg/kubelet
18-20	18:pE0		pkg/kubelet
21-24	21:sE0	err	pkg/kubelet
19-20	19:pE0		pkg/kubelet
21-24	21:sE0	err	pkg/kubelet
25-27	25:sE0	err	pkg/kubelet
18-20	18:pE0		pkg/kubelet
21-24	21:sE0	err	pkg/kubelet
21-24	21:sE0	err	pkg/kubelet
19-20	19:pE0		pkg/kubelet
21-36	21:sE0	err	pkg/kubelet
18-20	18:pE0		pkg/kubelet
21-24	21:sE0	err	pkg/kubelet
25-27	25:sE0	err	pkg/kubelet
18-20	18:pE0		pkg/kubelet
18-20	18:pE0		pkg/kubelet
25-36	25:sE0	err	pkg/kubelet
25-27	25:sE0	err	pkg/kubelet
25-27	25:sE0	err	pkg/kubelet
25-27	25:sE0	err	pkg/kubelet
25-27	25:sE0	err	pkg/kubelet
25-27	25:sE0	err	pkg/kubelet
25-27	25:sE0	err	pkg/kubelet
25-27	25:sE0	err	pkg/kubelet
25-36	25:sE0	err	pkg/kubelet
25-27	25:sE0	err	pkg/kubelet
21-24	21:sE0	err	pkg/kubelet
21-24	21:sE0	err	pkg/kubelet
25-36	25:sE0	err	pkg/kubelet
21-24	21:sE0	err	pkg/kubelet
24-36	24:sE0	err	pkg/kubelet
21-24	21:sE0	err	pkg/kubelet
21-24	21:sE0	err	pkg/kubelet
21-24	21:sE0	err	pkg/kubelet
21-24	21:sE0	err	pkg/kubelet
25-27	25:sE0	err	pkg/kubelet
19-20	19:pE0		pkg/kubelet
21-24	21:sE0	err	pkg/kubelet
20-20	20:pW0		pkg/kubelet
25-36	25:sI0	protocol	pkg/kubelet
21-24	21:sI0	protocol	pkg/kubelet
20-20	20:pI0		pkg/kubelet
25-36	25:sI0	protocol	pkg/kubelet
21-24	21:sI0	protocol	pkg/kubelet
33-36	33:sI0		pkg/kubelet
18-18	18:lI2		pkg/kubelet
18-18	18:lI3		pkg/kubelet
18-19	18:pE0		pkg/kubelet
18-19	18:pE0		pkg/kubelet
18-19	18:pE0		pkg/kubelet
21-33	21:sI0	labelKey,labelValue	pkg/kubelet
21-33	21:sI0	labelKey,labelValue	pkg/kubelet
18-20	18:pI0		pkg/kubelet
21-36	21:sI0	node:KObj	pkg/kubelet
18-20	18:pI0		pkg/kubelet
18-36	18:lI0 21:sI0		pkg/kubelet
18-36	18:lI0 21:sI0		pkg/kubelet
18-36	18:pI0 19:pI2 21:sI2		pkg/kubelet
26-36	26:sE0	err	pkg/kubelet
21-36	21:sE0	err	pkg/kubelet
26-36	26:sE0	err	pkg/kubelet
18-20	18:pE0		pkg/kubelet
21-36	21:sE0	err	pkg/kubelet
21-36	21:sE0	err,node:KObj	pkg/kubelet
18-20	18:pE0		pkg/kubelet
26-36	26:sI0		pkg/kubelet
18-18	18:pE0		pkg/kubelet
18-20	18:pI0		pkg/kubelet
26-36	26:sE0	originalNode	pkg/kubelet
26-36	26:sE0		pkg/kubelet
21-36	21:sI0	node:KObj	pkg/kubelet
18-20	18:pI2		pkg/kubelet
21-36	21:sI2	node:KRef,event	pkg/kubelet
21-36	21:sI0	resourceName	pkg/kubelet
19-20	19:pI0		pkg/kubelet
18-36	18:pI0 19:pI2 21:sI2		pkg/kubelet
18-30	18:pI0 19:pI2 21:sI2		pkg/kubelet
18-20	18:pI5		pkg/kubelet
21-36	21:sI5	position,node:KObj	pkg/kubelet
21-36	21:sI0	node:KObj	pkg/kubelet
18-20	18:pI0		pkg/kubelet
21-36	21:pE0		pkg/kubelet
21-36	21:sE0	err	pkg/kubelet
18-20	18:pE0		pkg/kubelet
18-20	18:pE0		pkg/kubelet
21-36	21:sE0	err,node:KObj	pkg/kubelet
18-20	18:pE0		pkg/kubelet
18-20	18:pE0		pkg/kubelet
18-20	18:pE0		pkg/kubelet
21-36	21:sE0	err,node:KObj	pkg/kubelet
21-36	21:sE0	err,node:KObj	pkg/kubelet
21-36	21:sI0	node:KObj	pkg/kubelet
32-36	32:sE0	err,node:KObj	pkg/kubelet
21-36	21:sE0	err	pkg/kubelet
18-20	18:pE0		pkg/kubelet
18-36	18:pI5 21:sI5		pkg/kubelet
18-20	18:pI0		pkg/kubelet
21-36	21:sI0	resourceName,node:KObj	pkg/kubelet
18-20	18:pW0		pkg/kubelet
21-36	21:sI0	labelKey,labelValue,default	pkg/kubelet
18-20	18:pE0		pkg/kubelet
35-36	35:sE0	err	pkg/kubelet
35-36	35:sE0	err	pkg/kubelet
36-36	36:sE0	err,pod:name,container:name,volume	pkg/kubelet
22-36	22:sI4	pod:KObj,phase	pkg/kubelet
21-21	21:sI4	apiPodUID:uid,runningPodUID	pkg/kubelet
21-21	21:sI4	podUID:uid	pkg/kubelet
18-20	18:pE0		pkg/kubelet
21-36	21:sE0	containerName:name,device	pkg/kubelet
18-19	18:pI4		pkg/kubelet
21-36	21:sI4	err	pkg/kubelet
20-20	20:pI4		pkg/kubelet
27-36	27:sI2	podUID,killPodOptions	pkg/kubelet
23-36	23:sI3		pkg/kubelet
22-36	22:sI3		pkg/kubelet
22-26	22:sI3	podUID	pkg/kubelet
22-36	22:sI3		pkg/kubelet
22-36	22:sI3		pkg/kubelet
25-36	25:sI3		pkg/kubelet
22-36	22:sI3		pkg/kubelet
22-36	22:sI3		pkg/kubelet
23-23	23:sI3		pkg/kubelet
18-20	18:pE0		pkg/kubelet
21-36	21:sE0	path	pkg/kubelet
30-30	30:sI2	executable,err	pkg/kubelet
21-36	21:sI3	pod:KObj,containerName:name,podIPs,path	pkg/kubelet
27-36	27:sI3	podName	pkg/kubelet
21-26	21:sI3	podName	pkg/kubelet
18-20	18:pI4		pkg/kubelet
21-36	21:sI4	containerName:name,path	pkg/kubelet
21-36	21:sE0	err,podName	pkg/kubelet
21-36	21:sE0	err	pkg/kubelet
18-20	18:pE0		pkg/kubelet
18-20	18:pE0		pkg/kubelet
21-36	21:sE0	err,path	pkg/kubelet
21-36	21:sE0	err	pkg/kubelet
18-20	18:pE0		pkg/kubelet
25-36	25:sE0	err	pkg/kubelet
21-21	21:sE0	err,podName:name	pkg/kubelet
18-20	18:pE0		pkg/kubelet
21-36	21:sE0 36:sE0	containerName:name,volumeMountName:name	pkg/kubelet
35-36	35:sI0	podUID:uid,err	pkg/kubelet
34-36	34:sE0	err,pod:KObj	pkg/kubelet
21-36	21:sE0 36:sE0	containerName:name,volumeMountName:name	pkg/kubelet
18-20	18:pW0		pkg/kubelet
21-36	21:sI0	podUID:uid,err	pkg/kubelet
21-36	21:sI2	err	pkg/kubelet
18-20	18:pI2		pkg/kubelet
21-36	21:sI3 27:sI3	podIsTerminal,pod:KObj	pkg/kubelet
18-20	18:pI3		pkg/kubelet
22-36	22:sI4	pod:KObj,oldPhase,phase	pkg/kubelet
27-36	27:sI3	pod:KObj,podUID:uid	pkg/kubelet
21-36	21:sE0	podName,hostnameMaxLen,truncatedHostname	pkg/kubelet
21-21	21:sI2	podName:name	pkg/kubelet
18-20	18:pI2		pkg/kubelet
21-21	21:sI4	podName,podUID:uid	pkg/kubelet
21-21	21:sI4	podUID:uid	pkg/kubelet
21-21	21:sI4	podName,podUID:uid	pkg/kubelet
32-32	32:sE0	pod:format.Pod,container:name	pkg/kubelet
20-20	20:pE0		pkg/kubelet
18-19	18:pE0		pkg/kubelet
21-36	21:sE0	containerName:name,ok,volumeMounter	pkg/kubelet
21-36	21:sI5	pod:KObj,containerName:name,volumeMountName:name,propagation	pkg/kubelet
18-20	18:pI3		pkg/kubelet
18-20	18:pI3		pkg/kubelet
21-36	21:sI3	podUID:uid	pkg/kubelet
21-36	21:sI3	podUID:uid	pkg/kubelet
18-20	18:pI5		pkg/kubelet
18-20	18:pI3		pkg/kubelet
18-20	18:pI3		pkg/kubelet
18-20	18:pI3		pkg/kubelet
18-20	18:pI3		pkg/kubelet
18-20	18:pI3		pkg/kubelet
21-36	21:sE0 22:sE0	pod:KObj,originalStatusPhase,apiStatusPhase,apiStatus	pkg/kubelet
18-20	18:pE0		pkg/kubelet
21-36	21:sI5		pkg/kubelet
21-21	21:sI3	podUID:uid	pkg/kubelet
22-26	22:sI3	pod:KObj,podUID:uid	pkg/kubelet
22-26	22:sI3	pod:KObj,podUID:uid	pkg/kubelet
22-26	22:sI3	pod:KObj	pkg/kubelet
21-21	21:sI3	pod:KObj,err	pkg/kubelet
21-26	21:sI3	pod:KObj	pkg/kubelet
22-26	22:sI3	pod:KObj,running	pkg/kubelet
21-26	21:sI3	pod:KObj	pkg/kubelet
21-21	21:sI3	pod:KObj,status	pkg/kubelet
21-26	21:sI3	pod:KObj	pkg/kubelet
21-36	21:sI5		pkg/kubelet
27-36	27:sI3	podUID:uid	pkg/kubelet
27-36	27:sI3	counts	pkg/kubelet
27-36	27:sI2	podUID:uid	pkg/kubelet
21-21	21:sI4	podUID	pkg/kubelet
27-31	27:sE0	err,pod:name	pkg/kubelet
22-36	22:sI4	pod:KObj,phase	pkg/kubelet
18-20	18:pW0		pkg/kubelet
21-36	21:sI0	pod:KObj,secret:KObj,err	pkg/kubelet
21-27	21:sI0	pvName,err	pkg/kubelet
21-27	21:sI0	pvc:KRef,err	pkg/kubelet
30-36	30:sE0	runtimeHandlerName	pkg/kubelet
18-20	18:pI3		pkg/kubelet
19-20	19:pI3		pkg/kubelet
19-20	19:pE0		pkg/kubelet
36-36	36:sE0	err,volume	pkg/kubelet
18-20	18:pE0		pkg/kubelet
30-36	30:sE0	err,runtimeClassName	pkg/kubelet
18-20	18:pE0		pkg/kubelet
35-36	35:sE0	err,podName:name	pkg/kubelet
35-36	35:sE0	err,podName:name	pkg/kubelet
30-36	30:sE0	err,mode	pkg/kubelet
18-20	18:pE0		pkg/kubelet
19-20	19:pI3		pkg/kubelet
19-20	19:pI4		pkg/kubelet
19-20	19:pI3		pkg/kubelet
18-20	18:pI5		pkg/kubelet
18-20	18:pI5		pkg/kubelet
30-36	30:sE0	featureGate	pkg/kubelet
27-31	27:sE0	pod:name,container	pkg/kubelet
18-20	18:pW0		pkg/kubelet
18-20	18:pW0		pkg/kubelet
31-36	31:sI2	executable,err	pkg/kubelet
31-36	31:sI5	user	pkg/kubelet
31-36	31:sI5	user	pkg/kubelet
21-36	21:sI0	allocatable	pkg/kubelet
18-20	18:pI0		pkg/kubelet
18-20	18:pE0		pkg/kubelet
21-36	21:sI0	podUID:uid,path	pkg/kubelet
21-36	21:sI0	podUID:uid,path	pkg/kubelet
20-20	20:pW0		pkg/kubelet
21-36	21:sI0	podUID:uid,path	pkg/kubelet
20-20	20:pW0		pkg/kubelet
21-36	21:sE0	err,path	pkg/kubelet
18-20	18:pE0		pkg/kubelet
21-36	21:sE0	err,podUID:uid	pkg/kubelet
21-36	21:sE0	err,podUID:uid,path	pkg/kubelet
21-36	21:sI5	err	pkg/kubelet
18-20	18:pI5		pkg/kubelet
18-20	18:pI3		pkg/kubelet
18-20	18:pI3		pkg/kubelet
21-36	21:sE0	err,podUID:uid,path	pkg/kubelet
21-36	21:sI3	podUID:uid	pkg/kubelet
21-36	21:sI3	podUID:uid	pkg/kubelet
21-36	21:sE0	err,podUID:uid	pkg/kubelet
21-36	21:sI4	podUID:uid,paths	pkg/kubelet
21-21	21:sI3	podUID:uid	pkg/kubelet
21-36	21:sE0	err,numErrs:int	pkg/kubelet
18-20	18:pI10		pkg/kubelet
21-36	21:sI10	volumePluginName,volumeName:name	pkg/kubelet
18-20	18:pE0		pkg/kubelet
18-20	18:pI4		pkg/kubelet
18-20	18:pW0		pkg/kubelet/dockershim/network/kubenet
18-20	18:pW0		pkg/kubelet/dockershim/network/kubenet
21-23	21:sI0	cniNetworkConfig,err	pkg/kubelet/dockershim/network/kubenet
18-20	18:pI3		pkg/kubelet/dockershim/network/kubenet
21-23	21:sI3	pod:KRef,networkName:name,networkType,rt	pkg/kubelet/dockershim/network/kubenet
21-23	21:sI2	interfaceName,err	pkg/kubelet/dockershim/network/kubenet
18-20	18:pI4		pkg/kubelet/dockershim/network/kubenet
21-23	21:sI4	cniNetworkConfig	pkg/kubelet/dockershim/network/kubenet
21-23	21:sI5	containerID,pod:KRef	pkg/kubelet/dockershim/network/kubenet
18-20	18:pI4		pkg/kubelet/dockershim/network/kubenet
21-23	21:sI4	pod:KRef,err	pkg/kubelet/dockershim/network/kubenet
18-20	18:pW0		pkg/kubelet/dockershim/network/kubenet
21-23	21:sI0	err	pkg/kubelet/dockershim/network/kubenet
18-20	18:pW0		pkg/kubelet/dockershim/network/kubenet
21-23	21:sI0	interfaceName,err	pkg/kubelet/dockershim/network/kubenet
21-23	21:sI3	err	pkg/kubelet/dockershim/network/kubenet
18-20	18:pI3		pkg/kubelet/dockershim/network/kubenet
18-20	18:pE0		pkg/kubelet/dockershim/network/kubenet
18-20	18:pE0		pkg/kubelet/dockershim/network/kubenet
21-23	21:sE0	err	pkg/kubelet/dockershim/network/kubenet
18-20	18:pE0		pkg/kubelet/dockershim/network/kubenet
21-23	21:sE0		pkg/kubelet/dockershim/network/kubenet
21-23	21:sE0	err	pkg/kubelet/dockershim/network/kubenet
21-23	21:sE0	err,gateway	pkg/kubelet/dockershim/network/kubenet
18-20	18:pE0		pkg/kubelet/dockershim/network/kubenet
21-23	21:sE0	err,podCIDR	pkg/kubelet/dockershim/network/kubenet
18-20	18:pE0		pkg/kubelet/dockershim/network/kubenet
18-20	18:pW0		pkg/kubelet/dockershim/network/kubenet
21-23	21:sI0	mtuValue,err	pkg/kubelet/dockershim/network/kubenet
21-23	21:sE0	err	pkg/kubelet/dockershim/network/kubenet
18-20	18:pE0		pkg/kubelet/dockershim/network/kubenet
18-20	18:pW0		pkg/kubelet/dockershim/network/kubenet
21-23	21:sI0	podCIDR,index,err	pkg/kubelet/dockershim/network/kubenet
21-23	21:sI0	err	pkg/kubelet/dockershim/network/kubenet
18-20	18:pW0		pkg/kubelet/dockershim/network/kubenet
18-20	18:pI4		pkg/kubelet/dockershim/network/kubenet
21-23	21:sI4	IP,err	pkg/kubelet/dockershim/network/kubenet
21-23	21:sI3	mac,gateway,podCIDR	pkg/kubelet/dockershim/network/kubenet
18-20	18:pI3		pkg/kubelet/dockershim/network/kubenet
18-23	18:pI3 21:sI3		pkg/kubelet/dockershim/network/kubenet
18-20	18:pW0		pkg/kubelet/dockershim/network/kubenet
21-23	21:sI0	podCIDR	pkg/kubelet/dockershim/network/kubenet
21-23	21:sE0	err	pkg/kubelet/dockershim/network/kubenet
18-20	18:pE0		pkg/kubelet/dockershim/network/kubenet
21-23	21:sI4	podCIDR	pkg/kubelet/dockershim/network/kubenet
18-20	18:pI3		pkg/kubelet/dockershim/network/kubenet
18-20	18:pI2		pkg/kubelet/dockershim/network/kubenet
21-23	21:sI2	interfaceName,address	pkg/kubelet/dockershim/network/kubenet
18-20	18:pI5		pkg/kubelet/dockershim/network/kubenet
21-23	21:sI5	pod:KRef,IP	pkg/kubelet/dockershim/network/kubenet
21-23	21:sI3	pod:KRef,networkName:name,networkType,rt	pkg/kubelet/dockershim/network/kubenet
18-20	18:pI5		pkg/kubelet/dockershim/network/kubenet
21-23	21:sI5	IP	pkg/kubelet/dockershim/network/kubenet
18-20	18:pI4		pkg/kubelet/dockershim/network/kubenet
21-23	21:sI4	pod:KRef,duration	pkg/kubelet/dockershim/network/kubenet
18-20	18:pI4		pkg/kubelet/dockershim/network/kubenet
21-23	21:sI4	pod:KRef,duration	pkg/kubelet/dockershim/network/kubenet
21-23	21:sI0	event	pkg/kubelet/dockershim/network/kubenet
18-22	18:pI2 21:sI2		pkg/kubelet/dockershim/network/kubenet
18-20	18:pI5		pkg/kubelet/dockershim/network/kubenet
21-23	21:sI5	interfaceName:name,mtuValue	pkg/kubelet/dockershim/network/kubenet
18-20	18:pI2		pkg/kubelet/dockershim/network/kubenet
18-20	18:pW0		pkg/kubelet/dockershim/network/kubenet
21-23	21:sI0	err	pkg/kubelet/dockershim/network/kubenet
18-20	18:pI5		pkg/kubelet/dockershim/network/kubenet
18-20	18:pI4		pkg/kubelet/dockershim/network/kubenet
21-36	21:sE0	err,pod:KObj,podUID:uid,containerName:name	pkg/kubelet/kuberuntime
18-20	18:pE0		pkg/kubelet/kuberuntime
27-36	27:sI0	logDir,err	pkg/kubelet/kuberuntime
28-36	28:sI4	pod:KObj,container:name,status	pkg/kubelet/kuberuntime
18-20	18:pI3		pkg/kubelet/kuberuntime
18-20	18:pE0		pkg/kubelet/kuberuntime
21-36	21:sI3	pod:KObj,podUID:uid,containerName,containerID	pkg/kubelet/kuberuntime
21-36	21:sE0	err,pod:KObj,podUID:uid,containerName,containerID,gracePeriod	pkg/kubelet/kuberuntime
18-20	18:pI4		pkg/kubelet/kuberuntime
21-36	21:sI4	containerID,err	pkg/kubelet/kuberuntime
31-36	31:sE0	err,pod:KObj,containerName:name	pkg/kubelet/kuberuntime
21-36	21:sE0	err,path,containerID,containerLogPath	pkg/kubelet/kuberuntime
18-20	18:pE0		pkg/kubelet/kuberuntime
22-36	22:sE0	err,pod:KObj,podUID:uid,containerName:name,containerID	pkg/kubelet/kuberuntime
21-36	21:sI4	containerID,err	pkg/kubelet/kuberuntime
21-36	21:sE0	err,pod:KObj,podUID:uid,containerName:name,containerID	pkg/kubelet/kuberuntime
18-20	18:pE0		pkg/kubelet/kuberuntime
18-18	18:pI4		pkg/kubelet/kuberuntime
28-36	28:sI4	pod:KObj,container:name	pkg/kubelet/kuberuntime
21-36	21:sE0	err,pod:KRef,podUID,containerName:name,containerID	pkg/kubelet/kuberuntime
18-18	18:pI2		pkg/kubelet/kuberuntime
19-20	19:pI2		pkg/kubelet/kuberuntime
18-18	18:pI3		pkg/kubelet/kuberuntime
19-20	19:pI3		pkg/kubelet/kuberuntime
22-36	22:sI2	pod:KObj,podUID:uid,containerName,containerID,gracePeriod	pkg/kubelet/kuberuntime
21-36	21:sI2/sI3 22:sI3	pod:KObj,podUID:uid,containerName,containerID,gracePeriod	pkg/kubelet/kuberuntime
21-35	21:sE0	err	pkg/kubelet/kuberuntime
18-20	18:pE0		pkg/kubelet/kuberuntime
21-35	21:sE0	err	pkg/kubelet/kuberuntime
21-26	21:sI0	logDir,err	pkg/kubelet/kuberuntime
18-18	18:pW0		pkg/kubelet/kuberuntime
21-36	21:sI3	pod:KObj,podUID:uid,containerName:name,containerID	pkg/kubelet/kuberuntime
21-36	21:sE0	err,pod:KObj,podUID:uid,containerName:name,containerID	pkg/kubelet/kuberuntime
21-36	21:sI2	pod:KObj,podUID:uid,containerName:name,containerID,gracePeriod	pkg/kubelet/kuberuntime
21-36	21:sI4	containerID	pkg/kubelet/kuberuntime
18-20	18:pI4		pkg/kubelet/kuberuntime
21-36	21:sI4	containerName:name,containerID,count	pkg/kubelet/kuberuntime
18-20	18:pI4		pkg/kubelet/kuberuntime
21-36	21:sI3	pod:KObj,podUID:uid,containerName:name,containerID	pkg/kubelet/kuberuntime
18-20	18:pI3		pkg/kubelet/kuberuntime
28-36	28:sI4	pod:KObj,containerStatus	pkg/kubelet/kuberuntime
27-34	27:sE0	err,container	pkg/kubelet/kuberuntime
25-36	25:sI4 27:sI4	pod:KObj,podUID:uid,containerName,containerID,probeType,probeGracePeriod,podGracePeriod	pkg/kubelet/kuberuntime
18-36	18:hE0		pkg/kubelet/kuberuntime
18-20	18:pI4		pkg/kubelet/kuberuntime
18-36	18:hE0		pkg/kubelet/kuberuntime
18-20	18:pE0		pkg/kubelet/kuberuntime
20-20	20:pE0		pkg/kubelet/kuberuntime
18-20	18:pI3		pkg/kubelet/kuberuntime
18-20	18:pI2		pkg/kubelet/kuberuntime
18-20	18:pE0		pkg/kubelet/kuberuntime
18-36	18:hE0		pkg/kubelet/kuberuntime
33-36	33:sI3	sandboxID	pkg/kubelet/kuberuntime
34-36	34:sE0	err	pkg/kubelet/kuberuntime
33-36	33:sI5	pod:KObj,unlimited	pkg/kubelet/kuberuntime
28-36	28:sE5 34:sI5	err	pkg/kubelet/kuberuntime
21-36	21:sI0	object,err	pkg/kubelet/kuberuntime
18-20	18:pW0		pkg/kubelet/kuberuntime
22-36	22:sI4	pod:KObj,containerName:name,unified	pkg/kubelet/kuberuntime
28-30	28:sI0	swapBehavior,pod:KObj,containerName:name	pkg/kubelet/kuberuntime
21-36	21:sI0	object,err	pkg/kubelet/kuberuntime
34-36	34:sE0	err	pkg/kubelet/kuberuntime
28-33	28:sE0	err	pkg/kubelet/kuberuntime
18-20	18:pW0		pkg/kubelet/kuberuntime
28-33	28:sE0	err	pkg/kubelet/kuberuntime
18-36	18:pW0 21:sI0		pkg/kubelet/kuberuntime
19-20	19:pI5		pkg/kubelet/kuberuntime
21-36	21:sI5	containerID,path	pkg/kubelet/kuberuntime
24-36	24:sI4		pkg/kubelet/kuberuntime
21-36	21:sI0	containerID,err	pkg/kubelet/kuberuntime
19-20	19:pI0		pkg/kubelet/kuberuntime
21-36	21:sE0	err,containerID	pkg/kubelet/kuberuntime
18-20	18:pE0		pkg/kubelet/kuberuntime
21-36	21:sE0	err,path	pkg/kubelet/kuberuntime
18-20	18:pE0		pkg/kubelet/kuberuntime
21-36	21:sE0	err,path	pkg/kubelet/kuberuntime
18-20	18:pE0		pkg/kubelet/kuberuntime
21-36	21:sE0	err,sandboxID	pkg/kubelet/kuberuntime
18-20	18:pE0		pkg/kubelet/kuberuntime
21-36	21:sE0	err,containerID	pkg/kubelet/kuberuntime
18-20	18:pE0		pkg/kubelet/kuberuntime
18-20	18:pE0		pkg/kubelet/kuberuntime
21-36	21:sE0	err,sandboxID	pkg/kubelet/kuberuntime
21-36	21:sI4	path	pkg/kubelet/kuberuntime
22-36	22:sI4	podUID:uid	pkg/kubelet/kuberuntime
21-36	21:sI4	sandboxID	pkg/kubelet/kuberuntime
18-20	18:pI4		pkg/kubelet/kuberuntime
21-36	21:sI4	err	pkg/kubelet/kuberuntime
19-20	19:pI4		pkg/kubelet/kuberuntime
19-20	19:pI4		pkg/kubelet/kuberuntime
29-36	29:sE0	err	pkg/kubelet/kuberuntime
21-36	21:sE0	err,image	pkg/kubelet/kuberuntime
21-36	21:sE0	err	pkg/kubelet/kuberuntime
21-36	21:sE0	err,image	pkg/kubelet/kuberuntime
21-36	21:sE0	err,image	pkg/kubelet/kuberuntime
18-20	18:pE0		pkg/kubelet/kuberuntime
18-20	18:pE0		pkg/kubelet/kuberuntime
18-20	18:pE0		pkg/kubelet/kuberuntime
18-20	18:pI3		pkg/kubelet/kuberuntime
21-36	21:sI3	image	pkg/kubelet/kuberuntime
18-20	18:pE0		pkg/kubelet/kuberuntime
29-36	29:sI2	ImageID	pkg/kubelet/kuberuntime
18-20	18:pI3		pkg/kubelet/kuberuntime
19-33	19:hE0/pI3 21:hE0		pkg/kubelet/kuberuntime
34-36	34:hE0		pkg/kubelet/kuberuntime
18-18	18:hE0/pI3		pkg/kubelet/kuberuntime
27-33	27:sE0	pod:name	pkg/kubelet/kuberuntime
34-36	34:sE0	err,pod:KObj	pkg/kubelet/kuberuntime
21-36	21:sI3	err:err.Error()	pkg/kubelet/kuberuntime
18-20	18:pI4		pkg/kubelet/kuberuntime
21-36	21:sI4	containerType,container:name,pod:KObj	pkg/kubelet/kuberuntime
21-36	21:sI3	containerName:name,pod:KObj	pkg/kubelet/kuberuntime
18-20	18:pI4		pkg/kubelet/kuberuntime
21-36	21:sI4	containerName:name,pod:KObj	pkg/kubelet/kuberuntime
18-19	18:pI3		pkg/kubelet/kuberuntime
18-20	18:pI2		pkg/kubelet/kuberuntime
20-20	20:pI3		pkg/kubelet/kuberuntime
21-36	21:sI4	container	pkg/kubelet/kuberuntime
18-20	18:pI4		pkg/kubelet/kuberuntime
21-36	21:sI3	containerName:name,pod:KObj	pkg/kubelet/kuberuntime
18-20	18:pI0		pkg/kubelet/kuberuntime
21-36	21:sI0	containerRuntime,version,apiVersion	pkg/kubelet/kuberuntime
21-36	21:sI3	containerType,container:name,pod:KObj,containerMessage,err	pkg/kubelet/kuberuntime
18-20	18:pI4		pkg/kubelet/kuberuntime
18-20	18:pI4		pkg/kubelet/kuberuntime
21-36	21:sI4	runtimeName,container,podUID:uid,err	pkg/kubelet/kuberuntime
21-36	21:sI4	runtimeName,sandbox,podUID:uid,err	pkg/kubelet/kuberuntime
21-36	21:sE0	err,pod:KObj	pkg/kubelet/kuberuntime
18-20	18:pE0		pkg/kubelet/kuberuntime
21-36	21:sE0	err,pod:KObj	pkg/kubelet/kuberuntime
18-20	18:pI4		pkg/kubelet/kuberuntime
21-36	21:sI4	podSandboxID,pod:KObj	pkg/kubelet/kuberuntime
18-20	18:pI4		pkg/kubelet/kuberuntime
21-36	21:sI4	pod:KObj	pkg/kubelet/kuberuntime
19-20	19:pI4		pkg/kubelet/kuberuntime
21-36	21:sI4	containerType,container:name,pod:KObj	pkg/kubelet/kuberuntime
18-18	18:pI4		pkg/kubelet/kuberuntime
18-20	18:pI4		pkg/kubelet/kuberuntime
21-36	21:sI4	IPs,pod:KObj	pkg/kubelet/kuberuntime
33-36	33:sI2	pod:KObj	pkg/kubelet/kuberuntime
18-20	18:pE0		pkg/kubelet/kuberuntime
21-29	21:sE0	err,path	pkg/kubelet/kuberuntime
31-36	31:sE0	err,pod:KObj	pkg/kubelet/kuberuntime
31-36	31:sE0	err,pod:KObj	pkg/kubelet/kuberuntime
18-20	18:pE0		pkg/kubelet/kuberuntime
21-36	21:sE0	err,pod:KObj	pkg/kubelet/kuberuntime
28-36	28:sI4	initContainerName:name,pod:KObj	pkg/kubelet/kuberuntime
36-36	36:sE0	err,pod:KObj	pkg/kubelet/kuberuntime
33-35	33:sE0	err,resource,pod:KObj	pkg/kubelet/kuberuntime
36-36	36:sE0	err,resource,pod:KObj	pkg/kubelet/kuberuntime
28-36	28:sE0	err,pod:KObj	pkg/kubelet/kuberuntime
21-36	21:sE0	err	pkg/kubelet/kuberuntime
20-20	20:pF0		pkg/kubelet/kuberuntime
35-36	35:sE0	err,podUID:uid	pkg/kubelet/kuberuntime
27-36	27:sE0	err,resource,pod:KObj	pkg/kubelet/kuberuntime
27-28	27:sE0	err,path	pkg/kubelet/kuberuntime
28-36	28:sI4	initContainerName:name,pod:KObj	pkg/kubelet/kuberuntime
21-36	21:sE0	podSandboxID	pkg/kubelet/kuberuntime
18-20	18:pE0		pkg/kubelet/kuberuntime
35-36	35:sE0	err,resource,pod:KObj	pkg/kubelet/kuberuntime
20-20	20:pW0		pkg/kubelet/kuberuntime
21-25	21:sI0	featureGate	pkg/kubelet/kuberuntime
18-20	18:lE0		pkg/kubelet/kuberuntime
21-36	21:sE0	err,pod:KObj	pkg/kubelet/kuberuntime
31-36	31:sE0	err,pod:KObj	pkg/kubelet/kuberuntime
21-36	21:sE0	err	pkg/kubelet/kuberuntime
18-20	18:pE0		pkg/kubelet/kuberuntime
27-32	27:sE0	err,pod:name	pkg/kubelet/kuberuntime
27-32	27:sE0	err,pod:name	pkg/kubelet/kuberuntime
27-33	27:sE0	err,pod:name	pkg/kubelet/kuberuntime
21-36	21:sE0	err,containerName:name,pod:KObj	pkg/kubelet/kuberuntime
35-36	35:sI3	containerName,containerID,pod:KObj	pkg/kubelet/kuberuntime
18-20	18:pI3		pkg/kubelet/kuberuntime
21-36	21:sI3	containerName,containerID,pod:KObj	pkg/kubelet/kuberuntime
21-36	21:sI2	containerName:name,containerStatusID,pod:KObj,containerMessage	pkg/kubelet/kuberuntime
35-36	35:sE0	pod:KObj,pod:name	pkg/kubelet/kuberuntime
33-36	33:sE0 35:sE0	pod:KObj,container:name	pkg/kubelet/kuberuntime
32-32	32:sI4	pod:KObj,container:name	pkg/kubelet/kuberuntime
18-20	18:pI2		pkg/kubelet/kuberuntime
21-24	21:sI2	pod:KObj	pkg/kubelet/kuberuntime
18-20	18:pI2		pkg/kubelet/kuberuntime
21-24	21:sI2	pod:KObj	pkg/kubelet/kuberuntime
18-20	18:pI2		pkg/kubelet/kuberuntime
21-24	21:sI2	pod:KObj	pkg/kubelet/kuberuntime
35-36	35:sI3	pod:KObj	pkg/kubelet/kuberuntime
36-36	36:sI4	pod:KObj,podIPs	pkg/kubelet/kuberuntime
21-36	21:sI4	pod:KObj,podUID:uid	pkg/kubelet/kuberuntime
18-20	18:pE0		pkg/kubelet/kuberuntime
21-36	21:sE0 36:sE0	pod*,err,podSandboxID	pkg/kubelet/kuberuntime
31-36	31:sI4	ref,pod:KObj	pkg/kubelet/kuberuntime
35-36	35:sI3	containerName,containerID,pod:KObj	pkg/kubelet/kuberuntime
27-36	27:sI4	all	pkg/kubelet/kuberuntime
18-20	18:pE0		pkg/kubelet/kuberuntime
26-36	26:sI4 36:sI4	pod*	pkg/kubelet/kuberuntime
21-36	21:sI4	sandbox	pkg/kubelet/kuberuntime
18-20	18:pI4		pkg/kubelet/kuberuntime
18-20	18:pI2		pkg/kubelet/kuberuntime
18-20	18:pI2		pkg/kubelet/kuberuntime
21-24	21:sI2	pod:KObj	pkg/kubelet/kuberuntime
21-24	21:sI2	pod:KObj	pkg/kubelet/kuberuntime
35-36	35:sE0	err,pod:name,UID:uid,pod:format.Pod,resourceName	pkg/kubelet/kuberuntime
18-20	18:pI4		pkg/kubelet/kuberuntime
18-20	18:pI4		pkg/kubelet/kuberuntime
21-36	21:sI4	pod:KObj	pkg/kubelet/kuberuntime
21-36	21:sI4	pod:KObj	pkg/kubelet/kuberuntime
18-20	18:pI4		pkg/kubelet/kuberuntime
21-36	21:sI4	pod:KObj	pkg/kubelet/kuberuntime
21-36	21:sI5	pod:KObj	pkg/kubelet/kuberuntime
18-20	18:pI5		pkg/kubelet/kuberuntime
21-36	21:sE0	err,apiVersion,supportedAPIVersion	pkg/kubelet/kuberuntime
33-36	33:sE0 34:sE0	err,pod:KObj	pkg/kubelet/kuberuntime
33-36	33:sE0 34:sE0	err,pod:KObj	pkg/kubelet/kuberuntime
27-36	27:sE0	pod:KObj	pkg/kubelet/kuberuntime
27-36	27:sI5	pod:KObj	pkg/kubelet/kuberuntime
21-36	21:sI0	CIDR	pkg/kubelet/kuberuntime
18-20	18:pI3		pkg/kubelet/kuberuntime
18-20	18:pI3		pkg/kubelet/kuberuntime
21-36	21:sI3	podActions,pod:KObj	pkg/kubelet/kuberuntime
18-20	18:pE0		pkg/kubelet/kuberuntime
18-20	18:pE0		pkg/kubelet/kuberuntime
21-36	21:sE0 36:sE0	pod*,err	pkg/kubelet/kuberuntime
18-20	18:pI4		pkg/kubelet/kuberuntime
21-35	21:sI4	podSandboxID,pod:KObj	pkg/kubelet/kuberuntime
18-20	18:pE0		pkg/kubelet/kuberuntime
18-20	18:pE0		pkg/kubelet/kuberuntime
21-36	21:sE0	err,containerName,containerID,pod:KObj	pkg/kubelet/kuberuntime
21-36	21:sE0	err	pkg/kubelet/kuberuntime
18-20	18:pE0		pkg/kubelet/kuberuntime
27-31	27:sE0	pod:name	pkg/kubelet/kuberuntime
32-36	32:sE0	pod:name	pkg/kubelet/kuberuntime
27-31	27:sE0	pod:name	pkg/kubelet/kuberuntime
35-36	35:sE0	err,containerName,containerID,pod:KObj	pkg/kubelet/kuberuntime
27-36	27:sE0	err,container:name,cID,pod:format.Pod,resourceName	pkg/kubelet/kuberuntime
27-36	27:sE0	err,pod:format.Pod,resource	pkg/kubelet/kuberuntime
18-20	18:pI0		pkg/kubelet/kuberuntime
18-20	18:pE0		pkg/kubelet/kuberuntime
18-20	18:lE0		pkg/kubelet/kuberuntime
21-36	21:sE0	err,pod:KObj	pkg/kubelet/kuberuntime
21-36	21:sE0	err,pod:KObj	pkg/kubelet/kuberuntime
21-36	21:sE0	err,pod:KObj	pkg/kubelet/kuberuntime
21-35	21:sE0	err	pkg/kubelet/kuberuntime
21-36	21:sE0	err,podUID:uid	pkg/kubelet/kuberuntime
18-20	18:lE0		pkg/kubelet/kuberuntime
18-20	18:pE0		pkg/kubelet/kuberuntime
18-20	18:pE0		pkg/kubelet/kuberuntime
18-20	18:pW0		pkg/kubelet/kuberuntime
18-20	18:pW0		pkg/kubelet/kuberuntime
21-36	21:sI0	pod:KRef,IP	pkg/kubelet/kuberuntime
21-36	21:sI0	pod:KRef,IP	pkg/kubelet/kuberuntime
18-36	18:pW0 21:sI0	pod:KRef	pkg/kubelet/kuberuntime
18-20	18:pI2		pkg/kubelet/kuberuntime
21-36	21:sI2	pod:KObj,runtimeHandler	pkg/kubelet/kuberuntime
33-36	33:sI5	pod:KObj,unlimited	pkg/kubelet/kuberuntime
18-20	18:pI3		pkg/kubelet/kuberuntime
21-36	21:sI3	label	pkg/kubelet/kuberuntime
34-35	34:sI4	label	pkg/kubelet/kuberuntime
18-20	18:pE0		pkg/kubelet/kuberuntime
21-36	21:sE0	err,label,annotations	pkg/kubelet/kuberuntime
21-36	21:sE0	err,containerName:name,pod:KObj	pkg/kubelet/kuberuntime
18-20	18:pE0		pkg/kubelet/kuberuntime
21-36	21:sE0	err,containerName:name,pod:KObj	pkg/kubelet/kuberuntime
18-20	18:pE0		pkg/kubelet/kuberuntime
18-25	18:lI4		pkg/util/bandwidth
18-25	18:pI6		pkg/util/bandwidth
18-25	18:pI6		pkg/util/bandwidth
33-36	33:sI0	err	k8s.io/client-go/tools/cache
18-32	18:pW0		k8s.io/client-go/tools/cache
18-36	18:lI6		k8s.io/client-go/tools/clientcmd
18-27	18:pW0		k8s.io/client-go/tools/clientcmd
28-36	28:lI1		k8s.io/client-go/tools/clientcmd
18-36	18:pE0		pkg/volume/local
25-36	25:sI0 27:sI0	localVolumePath	pkg/volume/local
18-36	18:pE0		pkg/volume/local
18-36	18:pE0		pkg/volume/local
18-36	18:pI4		pkg/volume/local
18-36	18:pI4		pkg/volume/local
18-36	18:pE0		pkg/volume/local
18-36	18:pI4		pkg/volume/local
18-36	18:pI4		pkg/volume/local
18-36	18:pE0		pkg/volume/local
18-36	18:pE0		pkg/volume/local
23-24	23:sI0	local-volume-path	pkg/volume/local
18-36	18:pW0		pkg/volume/local
18-36	18:pW0		pkg/volume/local
18-36	18:pI4		pkg/volume/local
18-36	18:pI4		pkg/volume/local
18-36	18:pI3		pkg/volume/local
18-36	18:pE0		pkg/volume/local
18-20	18:lE0/lI0		pkg/kubelet/kubeletconfig/util/log
21-36	21:sE0	err	pkg/kubelet/metrics/collectors
18-20	18:pE0		pkg/kubelet/metrics/collectors
26-36	26:pI0		google.golang.org/grpc
26-36	26:pW0		google.golang.org/grpc
26-36	26:pI0		google.golang.org/grpc
18-20	18:pI5		pkg/kubelet/kuberuntime/logs
21-36	21:sI5	containerId,state	k8s.io/cri-client/pkg/logs
21-28	21:sE0	err,path:name	pkg/kubelet/kuberuntime/logs
21-36	21:sE0	err,path,line	k8s.io/cri-client/pkg/logs
21-36	21:sE0	err,path,line	k8s.io/cri-client/pkg/logs
18-20	18:pE0		pkg/kubelet/kuberuntime/logs
18-20	18:pE0		pkg/kubelet/kuberuntime/logs
18-20	18:pI2		pkg/kubelet/kuberuntime/logs
18-20	18:pI2		pkg/kubelet/kuberuntime/logs
21-36	21:sI2	path	k8s.io/cri-client/pkg/logs
21-36	21:sI2	path,limit	k8s.io/cri-client/pkg/logs
18-20	18:pE0		pkg/kubelet/kuberuntime/logs
21-36	21:sI0	path,line	k8s.io/cri-client/pkg/logs
18-20	18:pW0		pkg/kubelet/kuberuntime/logs
21-36	21:sE0	err,retries	k8s.io/cri-client/pkg/logs
21-36	21:sE0 31:sE0 36:sE0	event	k8s.io/cri-client/pkg/logs
18-20	18:pE0		pkg/kubelet/kuberuntime/logs
18-20	18:pE0		pkg/kubelet/kuberuntime/logs
18-36	18:lI0		k8s.io/component-base/logs
19-20	19:pW0		github.com/google/cadvisor/machine
19-20	19:pW0		github.com/google/cadvisor/machine
19-20	19:pE0		github.com/google/cadvisor/machine
19-36	19:pE0		github.com/google/cadvisor/machine
19-20	19:pE0		github.com/google/cadvisor/machine
36-36	36:pE0		github.com/google/cadvisor/machine
36-36	36:pE0		github.com/google/cadvisor/machine
19-36	19:pE0		github.com/google/cadvisor/machine
19-36	19:pE0		github.com/google/cadvisor/machine
23-36	23:lW0 29:lI4		github.com/google/cadvisor/machine
18-18	18:pE0		github.com/google/cadvisor/machine
19-36	19:lI1		github.com/google/cadvisor/nvm
20-28	20:pW0		github.com/google/cadvisor/nvm
29-36	29:pI4		github.com/google/cadvisor/nvm
19-36	19:pW0		github.com/google/cadvisor/nvm
19-36	19:pW0		github.com/google/cadvisor/nvm
19-36	19:pW0		github.com/google/cadvisor/nvm
19-36	19:pW0		github.com/google/cadvisor/nvm
19-19	19:lI1		github.com/google/cadvisor/nvm
20-36	20:lI1		github.com/google/cadvisor/nvm
19-36	19:lI1		github.com/google/cadvisor/nvm
19-19	19:lI4		github.com/google/cadvisor/nvm
20-36	20:lI4		github.com/google/cadvisor/nvm
23-32	23:lW0		github.com/google/cadvisor/resctrl
27-30	27:sI3	claim,annotations	pkg/kubelet/cm/dra
18-36	18:pI3		github.com/google/cadvisor/manager
21-24	21:sI0	err	pkg/kubelet/cm/devicemanager
21-24	21:sI0	resourceName,err	pkg/kubelet/cm/devicemanager
18-20	18:pI0		pkg/kubelet/cm/devicemanager
18-20	18:pI0		pkg/kubelet/cm/devicemanager
19-24	19:pW0		github.com/google/cadvisor/manager
19-36	19:pI4		github.com/google/cadvisor/manager
33-36	33:sI4	checkpoint	pkg/kubelet/cm/devicemanager
34-36	34:sI4 36:sI4	pluginName*	pkg/kubelet/cm/dra
34-34	34:sI4	podUID:uid,containerName	pkg/kubelet/cm/devicemanager
33-36	33:sI3	deviceNumber,resourceName,podUID:uid,containerName	pkg/kubelet/cm/devicemanager
34-36	34:sI4	podUID:uid,containerName	pkg/kubelet/cm/devicemanager
34-36	34:sI4	podUID:uid,containerName,containerID	pkg/kubelet/cm/devicemanager
33-33	33:sI4	podUID:uid,containerName,containerID	pkg/kubelet/cm/devicemanager
33-36	33:sE0 34:sI4	podUID:uid,containerName	pkg/kubelet/cm/devicemanager
33-33	33:sI4	podUID:uid,containerName,containerID	pkg/kubelet/cm/devicemanager
21-36	21:sI0 33:sE0	err	pkg/kubelet/cm/devicemanager
18-20	18:pW0		pkg/kubelet/cm/devicemanager
18-36	18:pW0		github.com/google/cadvisor/manager
35-36	35:sI4 36:sI4	pod*,container:name,claimName	pkg/kubelet/cm/dra
36-36	36:sI4	pod*,container:name,claimName:name	pkg/kubelet/cm/dra
35-35	35:sI4	pod:KObj,container:name,claimName:name	pkg/kubelet/cm/dra
34-34	34:sI4	pod:KObj,container:name,claimName	pkg/kubelet/cm/dra
18-36	18:pE0		github.com/google/cadvisor/manager
36-36	36:pI4		github.com/google/cadvisor/manager
18-36	18:pI3		github.com/google/cadvisor/manager
21-24	21:sI4	path:name	pkg/kubelet/cm/devicemanager
31-36	31:sI6 36:sI6	pod*,podClaim:name,claim:KObj,claimInfoEntry	pkg/kubelet/cm/dra
26-31	26:sI2		pkg/kubelet/cm/dra
21-36	21:sI2	path	pkg/kubelet/cm/devicemanager
18-20	18:pI2		pkg/kubelet/cm/devicemanager
34-36	34:sE0 36:sE0	pluginName*,pods	pkg/kubelet/cm/dra
31-36	31:sI6	claim:KRef,claimInfoEntry	pkg/kubelet/cm/dra
18-35	18:pI3		github.com/google/cadvisor/manager
36-36	36:pI3		github.com/google/cadvisor/manager
31-31	31:sI5	pod:KObj,cdiDevices	pkg/kubelet/cm/dra
26-36	26:sI2	resourceName	pkg/kubelet/cm/devicemanager
18-20	18:pI2		pkg/kubelet/cm/devicemanager
21-36	21:sI2 36:sI2	resourceName	pkg/kubelet/cm/devicemanager
18-36	18:pW0 29:pI4		github.com/google/cadvisor/manager
18-26	18:pW0		github.com/google/cadvisor/manager
19-36	19:pW0		github.com/google/cadvisor/manager
19-22	19:pI4		github.com/google/cadvisor/manager
21-32	21:sE0	err	pkg/kubelet/cm/devicemanager
34-36	34:sE0 36:sE0	pluginName*,err	pkg/kubelet/cm/dra
18-36	18:pI0		github.com/google/cadvisor/manager
18-36	18:pI0		github.com/google/cadvisor/manager
23-36	23:lI2		github.com/google/cadvisor/manager
21-24	21:sE0	err,path	pkg/kubelet/cm/devicemanager
18-20	18:pE0		pkg/kubelet/cm/devicemanager
34-36	34:sE0 36:sE0	pluginName*,err	pkg/kubelet/cm/dra
18-20	18:pE0		pkg/kubelet/cm/devicemanager
21-24	21:sE0	err,path	pkg/kubelet/cm/devicemanager
18-36	18:pE0		github.com/google/cadvisor/manager
18-36	18:pE0		github.com/google/cadvisor/manager
18-36	18:pE0		github.com/google/cadvisor/manager
21-24	21:sE0	err,request	pkg/kubelet/cm/devicemanager
18-20	18:pE0		pkg/kubelet/cm/devicemanager
34-34	34:sE0	err,pod:KObj,container:name	pkg/kubelet/cm/dra
21-24	21:sE0	err	pkg/kubelet/cm/devicemanager
18-36	18:pW0		github.com/google/cadvisor/manager
22-30	22:sI0	err	pkg/kubelet/cm/devicemanager
22-36	22:sI0 33:sE0	err,checkpoint	pkg/kubelet/cm/devicemanager
18-36	18:pW0		github.com/google/cadvisor/manager
21-36	21:sE0	err,path	pkg/kubelet/cm/devicemanager
18-20	18:pE0		pkg/kubelet/cm/devicemanager
21-21	21:sI0	checkpoint,err	pkg/kubelet/cm/devicemanager
18-20	18:pW0		pkg/kubelet/cm/devicemanager
21-36	21:sE0	err,path	pkg/kubelet/cm/devicemanager
18-20	18:pE0		pkg/kubelet/cm/devicemanager
20-36	20:pW0		github.com/google/cadvisor/manager
34-36	34:sE0 36:sE0	pluginName*,err	pkg/kubelet/cm/dra
21-36	21:sI0 33:sE0	err	pkg/kubelet/cm/devicemanager
31-36	31:sI6 36:sI6	pod*,podClaim:name,claim:KObj,claimInfoEntry	pkg/kubelet/cm/dra
18-20	18:pI3		pkg/kubelet/cm/devicemanager
21-36	21:sI3	resourceName,containerName,podUID:uid,devices	pkg/kubelet/cm/devicemanager
18-18	18:pI4		github.com/google/cadvisor/manager
19-26	19:pI4		github.com/google/cadvisor/manager
23-36	23:sI4	known:int,allocatable:int	pkg/kubelet/cm/devicemanager
18-36	18:pI3		github.com/google/cadvisor/manager
18-20	18:pI2		pkg/kubelet/cm/devicemanager
21-24	21:sI2	plugin,endpoint,versions	pkg/kubelet/cm/devicemanager
18-36	18:pI4		github.com/google/cadvisor/manager
21-24	21:sI0	resourceName	pkg/kubelet/cm/devicemanager
18-20	18:pI0		pkg/kubelet/cm/devicemanager
34-36	34:sI4 36:sI4	pluginName*	pkg/kubelet/cm/dra
34-36	34:sI4 36:sI4	pluginName*,changedDevicesCount:int	pkg/kubelet/cm/dra
35-36	35:sI4 36:sI4	poolName,deviceName,providedTimeout,defaultTimeout	pkg/kubelet/cm/dra
21-36	21:sI4 33:sI4	resourceName,containerName,podUID:uid	pkg/kubelet/cm/devicemanager
19-20	19:pI4		pkg/kubelet/cm/devicemanager
21-36	21:sI4	containerName,podUID:uid	pkg/kubelet/cm/devicemanager
18-20	18:pI4		pkg/kubelet/cm/devicemanager
22-22	22:sI4	numDevices:int	pkg/kubelet/cm/devicemanager
21-36	21:sI3 33:sI3	resourceName,pod:KObj,containerName:name,needed	pkg/kubelet/cm/devicemanager
18-36	18:pI1		github.com/google/cadvisor/manager
21-36	21:sI3 33:sI4	devices,resourceName,pod:KObj,containerName:name	pkg/kubelet/cm/devicemanager
18-20	18:pI3		pkg/kubelet/cm/devicemanager
21-36	21:sI2	resourceName	pkg/kubelet/cm/devicemanager
18-20	18:pI2		pkg/kubelet/cm/devicemanager
21-36	21:sI3	deviceNumber,resourceName,podUID:uid,containerName	pkg/kubelet/cm/devicemanager
18-20	18:pI3		pkg/kubelet/cm/devicemanager
21-36	21:sI2	pod:KObj,containerName:name	pkg/kubelet/cm/devicemanager
31-31	31:sI5	pod:KObj,podClaimName:name	pkg/kubelet/cm/dra
33-36	33:sI3	deviceNumber,resourceName,podUID:uid,containerName	pkg/kubelet/cm/devicemanager
31-36	31:sI5 36:sI5	pod*,podClaim:name	pkg/kubelet/cm/dra
26-27	26:sI3 27:sI3	pluginName,response	pkg/kubelet/cm/dra
26-27	26:sI3	response	pkg/kubelet/cm/dra
20-36	20:pE0		github.com/google/cadvisor/manager
21-36	21:sI4 33:sI5	resourceName,podUID:uid,containerName	pkg/kubelet/cm/devicemanager
19-20	19:pI4		pkg/kubelet/cm/devicemanager
21-36	21:sI4 33:sI5	podUID:uid,resourceName,containerName	pkg/kubelet/cm/devicemanager
18-20	18:pI4		pkg/kubelet/cm/devicemanager
33-36	33:sI5	pod:KObj,podUID:uid,containerName:name	pkg/kubelet/cm/devicemanager
21-36	21:sI3	podUIDs	pkg/kubelet/cm/devicemanager
26-36	26:sI2	resourceName,totalCount:int,healthyCount	pkg/kubelet/cm/devicemanager
26-36	26:sI3 28:sI3 31:sI3 36:sI3	pod*,podClaim:name	pkg/kubelet/cm/dra
22-30	22:sI0	checkpoint	pkg/kubelet/cm/devicemanager
33-36	33:sI4	checkpoint	pkg/kubelet/cm/devicemanager
18-36	18:pI2		github.com/google/cadvisor/manager
21-24	21:sI2	endpoint	pkg/kubelet/cm/devicemanager
18-20	18:pI2		pkg/kubelet/cm/devicemanager
18-20	18:pI2		pkg/kubelet/cm/devicemanager
21-24	21:sI2	plugin,endpoint	pkg/kubelet/cm/devicemanager
18-36	18:pE0		github.com/google/cadvisor/manager
31-36	31:sI5 36:sI5	pod*,podClaim:name,claim:KObj	pkg/kubelet/cm/dra
34-36	34:sI0 36:sI0	pluginName*,pods	pkg/kubelet/cm/dra
18-20	18:pI2		pkg/kubelet/cm/devicemanager
21-24	21:sI2	path	pkg/kubelet/cm/devicemanager
35-36	35:sI3	resourceName,pod:KObj,containerName:name	pkg/kubelet/cm/devicemanager
28-30	28:sI5	claim,pod:name	pkg/kubelet/cm/dra
18-36	18:pI2		github.com/google/cadvisor/manager
18-36	18:pI2 21:sI2		pkg/kubelet/cm/devicemanager
18-36	18:pI2		github.com/google/cadvisor/manager
34-36	34:sI4 36:sI4	pluginName*,reason:err	pkg/kubelet/cm/dra
34-36	34:sI4 36:sI4	pluginName*	pkg/kubelet/cm/dra
18-36	18:pW0		github.com/google/cadvisor/manager
18-36	18:pW0		github.com/google/cadvisor/manager
21-36	21:sE0 33:sI0		pkg/kubelet/cm/devicemanager
21-32	21:sE0		pkg/kubelet/cm/devicemanager
33-36	33:sI0		pkg/kubelet/cm/devicemanager
18-36	18:pW0		github.com/google/cadvisor/manager
18-36	18:pW0		github.com/google/cadvisor/manager
31-31	31:sE0	err,podUID:uid	pkg/kubelet/cm/dra
32-36	32:sI0	podUID:uid,err	pkg/kubelet/cm/dra
18-20	18:pW0		pkg/kubelet/cm/devicemanager
21-24	21:sI0	path,err	pkg/kubelet/cm/devicemanager
18-36	18:pI5		github.com/google/cadvisor/manager
18-36	18:pI1		github.com/google/cadvisor/manager
21-36	21:sE0	err	pkg/kubelet/cm/devicemanager
26-26	26:sI3	claim,annotations	pkg/kubelet/cm/dra
18-36	18:pI2		github.com/google/cadvisor/manager
26-32	26:sI3	deviceNumber,resourceName,podUID:uid,containerName	pkg/kubelet/cm/devicemanager
26-32	26:sI4	podUID:uid,containerName,containerID	pkg/kubelet/cm/devicemanager
26-32	26:sI4	podUID:uid,containerName,err	pkg/kubelet/cm/devicemanager
26-32	26:sI4	podUID:uid,containerName,containerID	pkg/kubelet/cm/devicemanager
19-36	19:pI4		github.com/google/cadvisor/manager
18-20	18:pI4		pkg/kubelet/cm/devicemanager
32-36	32:sE0	err,podsToUpdate	pkg/kubelet/cm/devicemanager
23-36	23:pI2		github.com/google/cadvisor/manager
18-36	18:pE0		github.com/google/cadvisor/manager
18-36	18:pE0		github.com/google/cadvisor/manager
18-20	18:pE0		pkg/kubelet/cm/devicemanager
18-20	18:lW0		pkg/kubelet/cm/devicemanager
18-36	18:pI4		github.com/google/cadvisor/manager
21-21	21:sI4	numDevices:int	pkg/kubelet/cm/devicemanager
18-20	18:pI3		pkg/kubelet/cm/devicemanager
18-20	18:pI2		pkg/kubelet/cm/devicemanager
26-32	26:sI3	deviceNumber,resourceName,podUID:uid,containerName	pkg/kubelet/cm/devicemanager
19-19	19:pI4		github.com/google/cadvisor/manager
24-32	24:sE0	podUID:uid	pkg/kubelet/cm/devicemanager
18-20	18:pI3		pkg/kubelet/cm/devicemanager
19-36	19:pI4		github.com/google/cadvisor/manager
18-20	18:pE0		pkg/kubelet/cm/devicemanager
18-20	18:pE0		pkg/kubelet/cm/devicemanager
18-20	18:pE0		pkg/kubelet/cm/devicemanager
19-36	19:lI1		github.com/google/cadvisor/perf
34-36	34:sI0	error:err	pkg/kubelet/images/pullmanager
34-36	34:sI0	error:err	pkg/kubelet/images/pullmanager
26-36	26:pI3		k8s.io/client-go/discovery/cached/memory
18-36	18:hE0		k8s.io/client-go/discovery/cached/memory
18-36	18:hE0		k8s.io/client-go/discovery/cached/memory
18-36	18:lE0		github.com/google/cadvisor/cache/memory
21-36	21:sE0 33:sE0	err,pod:KObj,containerName:name	pkg/kubelet/cm/memorymanager
36-36	36:sE0	err,pod:KObj	pkg/kubelet/cm/memorymanager
21-36	21:sE0	err	pkg/kubelet/cm/memorymanager
21-36	21:sI0 33:sE0 34:sE0	containerID*,err	pkg/kubelet/cm/memorymanager
21-36	21:sI0 34:sI0	pod*,containerName*,numaNodes	pkg/kubelet/cm/memorymanager
33-36	33:sI5 34:sI5	pod*,containerName*	pkg/kubelet/cm/memorymanager
21-32	21:sI5	pod:KObj,containerName:name	pkg/kubelet/cm/memorymanager
21-36	21:sE0	err	pkg/kubelet/cm/memorymanager
21-21	21:sE0	err	pkg/kubelet/cm/memorymanager
21-36	21:sI0 33:sI2	podUID:uid,containerName	pkg/kubelet/cm/memorymanager
21-21	21:sE0	err,podUID:uid,containerName	pkg/kubelet/cm/memorymanager
21-36	21:sI0	policy:name	pkg/kubelet/cm/memorymanager
33-36	33:sI4	policy:name	pkg/kubelet/cm/memorymanager
21-30	21:sI0	notifier	pkg/kubelet/eviction
21-30	21:sI3	notifier,capacity	pkg/kubelet/eviction
18-20	18:pI0		pkg/kubelet/eviction
18-20	18:pI3		pkg/kubelet/eviction
31-36	31:sI0	notifier	pkg/kubelet/eviction
31-36	31:sI3	notifier,capacity	pkg/kubelet/eviction
31-36	31:sI0		pkg/kubelet/eviction
31-36	31:sE0	err	pkg/kubelet/eviction
31-36	31:sI0	notifier	pkg/kubelet/eviction
18-36	18:pI4		k8s.io/client-go/tools/clientcmd
18-36	18:pI4		k8s.io/client-go/tools/clientcmd
18-30	18:pI2		pkg/credentialprovider/gcp
18-30	18:pI2		pkg/credentialprovider/gcp
18-30	18:pI2		pkg/credentialprovider/gcp
18-30	18:pI2		pkg/credentialprovider/gcp
18-30	18:pE0		pkg/credentialprovider/gcp
23-30	23:pI4		pkg/credentialprovider/gcp
18-30	18:pW0		pkg/credentialprovider/gcp
18-30	18:pI2		pkg/credentialprovider/gcp
18-20	18:pE0		pkg/credentialprovider/gcp
18-20	18:pE0		pkg/credentialprovider/gcp
18-20	18:pE0		pkg/credentialprovider/gcp
18-20	18:pE0		pkg/credentialprovider/gcp
18-20	18:pE0		pkg/credentialprovider/gcp
18-20	18:pE0		pkg/credentialprovider/gcp
18-20	18:pE0		pkg/credentialprovider/gcp
18-36	18:pW0		k8s.io/component-base/metrics
18-20	18:pW0		pkg/kubelet/metrics
18-20	18:pW0		pkg/kubelet/metrics
18-20	18:pW0		pkg/kubelet/metrics
21-23	21:sI0	labels	pkg/kubelet/metrics
21-23	21:sI0	labels	pkg/kubelet/metrics
21-23	21:sI0	labels	pkg/kubelet/metrics
35-36	35:sE4 36:sI4	metricName:name,error:err	pkg/kubelet/images/pullmanager
35-36	35:sE4 36:sI4	metricName:name,error:err	pkg/kubelet/images/pullmanager
21-36	21:sI2	type,err	k8s.io/client-go/plugin/pkg/client/auth/exec
26-26	26:sI2	static_pod:KObj,static_pod_uid:uid,mirror_pod:KObj,mirror_pod_uid:uid	pkg/kubelet/pod
21-36	21:sI2	pod:KRef,podUID	pkg/kubelet/pod
18-20	18:pI2		pkg/kubelet/pod
21-36	21:sE0	err,pod:KRef	pkg/kubelet/pod
18-20	18:pE0		pkg/kubelet/pod
21-36	21:sE0	err,podFullName	pkg/kubelet/pod
18-20	18:pE0		pkg/kubelet/pod
36-36	36:pI4		github.com/google/cadvisor/fs/btrfs
36-36	36:pI4		github.com/google/cadvisor/fs/btrfs
36-36	36:pI4		github.com/google/cadvisor/fs/btrfs
21-36	21:pI4		k8s.io/mount-utils
20-36	20:pI4		k8s.io/mount-utils
29-36	29:pI4		k8s.io/mount-utils
20-20	20:pI4		k8s.io/mount-utils
29-36	29:pI4		k8s.io/mount-utils
20-28	20:pW0		k8s.io/mount-utils
20-24	20:pW0		k8s.io/mount-utils
25-28	25:pI4		k8s.io/mount-utils
25-36	25:pW0		k8s.io/mount-utils
25-36	25:pI4		k8s.io/mount-utils
22-36	22:pW0		k8s.io/mount-utils
20-36	20:pW0		k8s.io/mount-utils
20-36	20:pW0		k8s.io/mount-utils
25-36	25:pI4		k8s.io/mount-utils
20-36	20:pI4		k8s.io/mount-utils
20-36	20:pI4		k8s.io/mount-utils
25-36	25:pI4		k8s.io/mount-utils
20-36	20:pI2		k8s.io/mount-utils
20-36	20:pI4		k8s.io/mount-utils
20-36	20:pW0		k8s.io/mount-utils
20-36	20:pE0		k8s.io/mount-utils
20-36	20:pI2		k8s.io/mount-utils
20-36	20:pI2		k8s.io/mount-utils
25-36	25:pI4		k8s.io/mount-utils
25-36	25:pI4		k8s.io/mount-utils
20-36	20:pI0		k8s.io/mount-utils
20-36	20:pI0		k8s.io/mount-utils
20-36	20:pI4		k8s.io/mount-utils
20-36	20:pI0		k8s.io/mount-utils
20-36	20:pW0		k8s.io/mount-utils
20-36	20:pE0		k8s.io/mount-utils
20-36	20:pI4		k8s.io/mount-utils
20-36	20:pI4		k8s.io/mount-utils
21-36	21:pI2		k8s.io/mount-utils
20-36	20:pI4		k8s.io/mount-utils
20-36	20:pI0		k8s.io/mount-utils
20-36	20:lE0		k8s.io/mount-utils
26-36	26:pW0		k8s.io/mount-utils
25-36	25:pI4		k8s.io/mount-utils
20-36	20:pI4		k8s.io/mount-utils
20-36	20:pI4		k8s.io/mount-utils
25-36	25:pI8		k8s.io/mount-utils
20-36	20:pW0		k8s.io/mount-utils
25-36	25:pI4		k8s.io/mount-utils
20-36	20:pI2		k8s.io/mount-utils
20-36	20:pI2		k8s.io/mount-utils
20-36	20:pW0		k8s.io/mount-utils
23-36	23:pI4		k8s.io/mount-utils
20-22	20:pI4		k8s.io/mount-utils
20-36	20:pI4		k8s.io/mount-utils
20-36	20:pE0		k8s.io/mount-utils
20-27	20:pI2		k8s.io/mount-utils
20-27	20:pI4		k8s.io/mount-utils
20-28	20:pE0		k8s.io/mount-utils
20-28	20:pI2		k8s.io/mount-utils
20-27	20:pE0		k8s.io/mount-utils
20-36	20:pI4		k8s.io/mount-utils
20-36	20:pI3		k8s.io/mount-utils
29-36	29:pE0		k8s.io/mount-utils
20-28	20:pE0		k8s.io/mount-utils
29-36	29:pE0		k8s.io/mount-utils
29-36	29:pI2		k8s.io/mount-utils
18-21	18:pI5		pkg/volume/flexvolume
22-36	22:lI5		pkg/volume/flexvolume
18-36	18:lW0		pkg/volume/flexvolume
33-36	33:sE0	err	k8s.io/client-go/tools/cache
33-36	33:sI4	key,err	k8s.io/client-go/tools/cache
18-32	18:pI4		k8s.io/client-go/tools/cache
18-32	18:hE0		k8s.io/client-go/tools/cache
18-36	18:lW0		k8s.io/client-go/tools/cache
32-36	32:sI0	err	pkg/kubelet/config
22-36	22:sI2	index,certName,certDetail	k8s.io/apiserver/pkg/server/dynamiccertificates
18-21	18:pI2		k8s.io/apiserver/pkg/server/dynamiccertificates
18-36	18:pE0		pkg/volume/util/nestedpendingoperations
18-36	18:pE0		pkg/volume/util/nestedpendingoperations
18-36			
18-36	18:pE0		pkg/volume/util/nestedpendingoperations
25-25	25:sI4	IP	pkg/util/netsh
25-25	25:sI4	IP	pkg/util/netsh
25-25	25:sI4	IP	pkg/util/netsh
25-25	25:sI4	arguments	pkg/util/netsh
25-25	25:sI4	arguments	pkg/util/netsh
25-25	25:sI3	IP,IPDump	pkg/util/netsh
18-21	18:pI3		pkg/util/netsh
25-25	25:sI3	IP	pkg/util/netsh
18-21	18:pI3		pkg/util/netsh
18-21	18:pI4		pkg/util/netsh
18-21	18:pI4		pkg/util/netsh
18-21	18:pI4		pkg/util/netsh
18-21	18:pI4		pkg/util/netsh
18-21	18:pI4		pkg/util/netsh
21-36	21:sE0	err	pkg/kubelet/winstats
18-20	18:pE0		pkg/kubelet/winstats
21-36	21:sE0	err	pkg/kubelet/winstats
18-20	18:pE0		pkg/kubelet/winstats
21-36	21:sE0	err	pkg/kubelet/winstats
18-20	18:pE0		pkg/kubelet/winstats
21-36	21:sE0	err	pkg/kubelet/winstats
18-20	18:pE0		pkg/kubelet/winstats
21-36	21:sE0	err	pkg/kubelet/winstats
18-20	18:pE0		pkg/kubelet/winstats
21-36	21:sE0	err	pkg/kubelet/winstats
18-20	18:pE0		pkg/kubelet/winstats
21-36	21:sE0	err	pkg/kubelet/winstats
18-20	18:pE0		pkg/kubelet/winstats
21-36	21:sE0	err	pkg/kubelet/winstats
18-20	18:pE0		pkg/kubelet/winstats
18-36	18:pE0		pkg/volume/nfs
18-36	18:pE0		pkg/volume/nfs
18-36	18:pE0		pkg/volume/nfs
18-36	18:pI4		pkg/volume/nfs
21-36	21:pI4		pkg/volume/nfs
18-31	18:pE0		pkg/util/node
18-31	18:pE0		pkg/util/node
18-31	18:pI0		pkg/util/node
18-22	18:pI4		pkg/util/node
21-36	21:sI4	config	pkg/kubelet/cm
18-20	18:pI4		pkg/kubelet/cm
18-20	18:pI2		pkg/kubelet/cm
32-36	32:sI2	cgroupName,limits	pkg/kubelet/cm
21-36	21:sI2	cgroupName,limits	pkg/kubelet/cm
18-20	18:pI2		pkg/kubelet/cm
21-36	21:sI4	cgroupName,cpuShares,memory,pidsLimit	pkg/kubelet/cm
18-20	18:pI4		pkg/kubelet/cm
32-36	32:sI2	cgroupName,limits	pkg/kubelet/cm
21-36	21:sI2	cgroupName,limits	pkg/kubelet/cm
18-20	18:pE0		pkg/kubelet/cm
21-36	21:sE0	err,cgroupName	pkg/kubelet/cm
24-36	24:pE0 31:lE0		pkg/volume/util/operationexecutor
24-36	24:pE0 31:lE0		pkg/volume/util/operationexecutor
32-36	32:sI4	pod:KObj	pkg/volume/util/operationexecutor
24-36	24:sI0	pod:KObj	pkg/volume/util/operationexecutor
32-36	32:pI3		pkg/volume/util/operationexecutor
24-36	24:pE0 31:lE0		pkg/volume/util/operationexecutor
18-36	18:pW0		pkg/volume/csi/nodeinfomanager
18-36	18:pI2		pkg/volume/csi/nodeinfomanager
18-36	18:pE0		pkg/volume/csi/nodeinfomanager
35-36	35:pI2		pkg/volume/csi/nodeinfomanager
21-36	21:sE0	err,node:KRef	pkg/kubelet/util
20-20	20:pE0		pkg/kubelet/util
30-30	30:sI2	driverName	pkg/kubelet/cm/dra/plugin
30-30	30:sI5	driverName*	pkg/kubelet/cm/dra/plugin
30-30	30:sE0	driverName*,err	pkg/kubelet/cm/dra/plugin
30-30	30:sI5	slice:KObj	pkg/kubelet/cm/dra/plugin
30-30	30:sI5	slice:KObj	pkg/kubelet/cm/dra/plugin
30-30	30:sI5/sI6	resources	pkg/kubelet/cm/dra/plugin
30-30	30:sI5	err	pkg/kubelet/cm/dra/plugin
30-30	30:sE0	driverName*,err	pkg/kubelet/cm/dra/plugin
30-30	30:sE0	err	pkg/kubelet/cm/dra/plugin
30-30	30:sI2	driverName	pkg/kubelet/cm/dra/plugin
30-30	30:sI5	slice:KObj	pkg/kubelet/cm/dra/plugin
30-30	30:sI5	slice:KObj	pkg/kubelet/cm/dra/plugin
30-30	30:sI0		pkg/kubelet/cm/dra/plugin
30-30	30:sI5/sI6	slice:KObj,diff	pkg/kubelet/cm/dra/plugin
30-30	30:sI5	slice:KObj	pkg/kubelet/cm/dra/plugin
30-30	30:sI0	driverName*	pkg/kubelet/cm/dra/plugin
30-30	30:sI0	driverName*,reason,err,recover	pkg/kubelet/cm/dra/plugin
30-30	30:sI5/sI6	slices:KObjSlice,resources	pkg/kubelet/cm/dra/plugin
30-30	30:hE0		pkg/kubelet/cm/dra/plugin
32-36	32:sI1	gracePeriod,priority	pkg/kubelet/nodeshutdown
32-36	32:sE0	err,pods	pkg/kubelet/nodeshutdown
32-36	32:sI1	pod:KObj,err	pkg/kubelet/nodeshutdown
32-36	32:sI1	pod:KObj	pkg/kubelet/nodeshutdown
32-36	32:sI1	pod:KObj,gracePeriod	pkg/kubelet/nodeshutdown
32-36	32:sI1	gracePeriod,priority	pkg/kubelet/nodeshutdown
23-36	23:sI0	shutdownGracePeriodRequested,shutdownGracePeriodCriticalPods,shutdownGracePeriodByPodPriority	pkg/kubelet/nodeshutdown
22-36	22:sE0	err	pkg/kubelet/nodeshutdown
24-36	24:sE0	err	pkg/kubelet/nodeshutdown
24-36	24:sE0	err	pkg/kubelet/nodeshutdown
35-36	35:sI3	attempt,current,requested	pkg/kubelet/nodeshutdown
22-36	22:sI1		pkg/kubelet/nodeshutdown
20-36	20:pI1 21:sI1		pkg/kubelet/nodeshutdown
23-36	23:sI1	event	pkg/kubelet/nodeshutdown
21-36	21:sI1	event	pkg/kubelet/nodeshutdown
20-20	20:pI1		pkg/kubelet/nodeshutdown
21-31	21:sI1	pod:KObj,err	pkg/kubelet/nodeshutdown
20-20	20:pI1		pkg/kubelet/nodeshutdown
21-31	21:sI1	pod:KObj	pkg/kubelet/nodeshutdown
20-20	20:pI1		pkg/kubelet/nodeshutdown
20-20	20:pI1		pkg/kubelet/nodeshutdown
21-31	21:sI1	pod:KObj,gracePeriod	pkg/kubelet/nodeshutdown
20-20	20:pI1		pkg/kubelet/nodeshutdown
21-31	21:sI1 23:sI1	gracePeriod,priority	pkg/kubelet/nodeshutdown
20-36	20:pI1 21:sI1		pkg/kubelet/nodeshutdown
22-36	22:sE0	err	pkg/kubelet/nodeshutdown
32-36	32:sI0	shutdownGracePeriodRequested,shutdownGracePeriodCriticalPods,shutdownGracePeriodByPodPriority	pkg/kubelet/nodeshutdown
32-36	32:sE0	err	pkg/kubelet/nodeshutdown
32-36	32:sE0	err	pkg/kubelet/nodeshutdown
32-36	32:sI0		pkg/kubelet/nodeshutdown
32-36	32:sI0		pkg/kubelet/nodeshutdown
32-36	32:sI1		pkg/kubelet/nodeshutdown
32-36	32:sI1	event:lit	pkg/kubelet/nodeshutdown
32-36	32:sI1	PreshutdownTimeout	pkg/kubelet/nodeshutdown
32-36	32:sI1	Preshutdownorder	pkg/kubelet/nodeshutdown
32-36	32:sI1		pkg/kubelet/nodeshutdown
32-36	32:sI1	ShutdownGracePeriod	pkg/kubelet/nodeshutdown
32-36	32:sI1		pkg/kubelet/nodeshutdown
19-36	19:lI5		github.com/google/cadvisor/stats
18-18	18:pI4		github.com/google/cadvisor/accelerators
18-26	18:pW0		github.com/google/cadvisor/accelerators
18-26	18:pI4		github.com/google/cadvisor/accelerators
18-18	18:pW0		github.com/google/cadvisor/accelerators
18-18	18:pW0		github.com/google/cadvisor/accelerators
19-26	19:pI3		github.com/google/cadvisor/accelerators
18-18	18:pI3		github.com/google/cadvisor/accelerators
18-18	18:pW0		github.com/google/cadvisor/accelerators
19-26	19:lI2		github.com/google/cadvisor/accelerators
19-19	19:pW0		github.com/google/cadvisor/accelerators
20-26	20:pI2		github.com/google/cadvisor/accelerators
19-26	19:pI1		github.com/google/cadvisor/accelerators
18-18	18:pI1		github.com/google/cadvisor/accelerators
18-18	18:lI4		github.com/google/cadvisor/accelerators
19-26	19:pW0		github.com/google/cadvisor/accelerators
18-36	18:pI2		pkg/util/oom
18-36	18:pI10		pkg/util/oom
18-36	18:pI10		pkg/util/oom
18-36	18:pI4		pkg/util/oom
18-36	18:pI10		pkg/util/oom
18-36	18:pI2		pkg/util/oom
18-36	18:pI10		pkg/util/oom
18-36	18:lI3		pkg/util/oom
21-36	21:sI1	event	pkg/kubelet/oom
18-20	18:pI1		pkg/kubelet/oom
18-36	18:pE0 21:sE0		pkg/kubelet/oom
18-36	18:pE0		github.com/google/cadvisor/utils/oomparser
18-36	18:pE0		github.com/google/cadvisor/utils/oomparser
18-36	18:pI2/pI4/pW0		github.com/google/cadvisor/utils/oomparser
18-30	18:pE0		pkg/volume/util/operationexecutor
18-30	18:pE0		pkg/volume/util/operationexecutor
18-30	18:pE0		pkg/volume/util/operationexecutor
18-24	18:pI5		pkg/volume/util/operationexecutor
23-36	23:pI5		pkg/volume/util/operationexecutor
23-36	23:pI5		pkg/volume/util/operationexecutor
18-24	18:pI5		pkg/volume/util/operationexecutor
18-36	18:pE0		pkg/volume/util/operationexecutor
18-30	18:pE0		pkg/volume/util/operationexecutor
18-30	18:pE0		pkg/volume/util/operationexecutor
18-36	18:pI0 31:lI0		pkg/volume/util/operationexecutor
18-36	18:pE0		pkg/volume/util/operationexecutor
18-30	18:pE0		pkg/volume/util/operationexecutor
18-30	18:pE0		pkg/volume/util/operationexecutor
18-30	18:pE0		pkg/volume/util/operationexecutor
18-30	18:pE0		pkg/volume/util/operationexecutor
18-36	18:pI0 23:sI0	pod:KObj	pkg/volume/util/operationexecutor
18-36	18:pI4		pkg/volume/util/operationexecutor
21-36	21:sI4	pluginName:name,pluginHandler	pkg/kubelet/pluginmanager/operationexecutor
18-20	18:pI4		pkg/kubelet/pluginmanager/operationexecutor
18-36	18:pI0 31:lI0		pkg/volume/util/operationexecutor
26-36	26:pE0		pkg/volume/util/operationexecutor
18-19	18:lW0		pkg/volume/util/operationexecutor
18-36	18:pI0		pkg/volume/util/operationexecutor
18-36	18:pI0		pkg/volume/util/operationexecutor
19-36	19:pW0 31:lW0		pkg/volume/util/operationexecutor
18-36	18:pI4 23:sI4	pod:KObj	pkg/volume/util/operationexecutor
18-36	18:pI1 23:sI1	pod:KObj	pkg/volume/util/operationexecutor
18-36	18:pE0		pkg/volume/util/operationexecutor
18-36	18:pI0 23:sI0	pod:KObj	pkg/volume/util/operationexecutor
18-36	18:pI0 23:sI0	pod:KObj	pkg/volume/util/operationexecutor
18-36	18:pE0 31:lE0		pkg/volume/util/operationexecutor
18-36	18:pE0 31:lE0		pkg/volume/util/operationexecutor
23-23	23:pE0		pkg/volume/util/operationexecutor
18-36	18:pE0 31:lE0		pkg/volume/util/operationexecutor
18-36	18:pE0 31:lE0		pkg/volume/util/operationexecutor
20-23	20:pI0 23:sI0	pod:KObj	pkg/volume/util/operationexecutor
18-36	18:pI0 23:sI0	pod:KObj	pkg/volume/util/operationexecutor
24-36	24:pE0 31:lE0		pkg/volume/util/operationexecutor
19-23	19:pE0		pkg/volume/util/operationexecutor
18-36	18:pI4 23:sI4	pod:KObj	pkg/volume/util/operationexecutor
27-36	27:sI4	pod:KObj	pkg/volume/util/operationexecutor
18-36	18:pW0 31:lW0		pkg/volume/util/operationexecutor
18-36	18:pE0		pkg/volume/util/operationexecutor
27-36	27:pW0 31:lW0		pkg/volume/util/operationexecutor
18-23	18:pI0 23:sI0	pod:KObj	pkg/volume/util/operationexecutor
24-36	24:sI0	pod:KObj	pkg/volume/util/operationexecutor
18-36	18:pI1 23:sI1	pod:KObj	pkg/volume/util/operationexecutor
18-36	18:pI0 23:sI0	pod:KObj	pkg/volume/util/operationexecutor
18-36	18:pI0 23:sI0	pod:KObj	pkg/volume/util/operationexecutor
26-36	26:sI2	volumeName	pkg/volume/util/operationexecutor
23-36	23:sI3	volumeName	pkg/volume/util/operationexecutor
18-36	18:pW0 31:lW0		pkg/volume/util/operationexecutor
18-18	18:pE0		pkg/volume/util/operationexecutor
21-36	21:sE0	err,path	pkg/kubelet/pluginmanager/operationexecutor
18-20	18:pE0		pkg/kubelet/pluginmanager/operationexecutor
18-23	18:pI4		pkg/volume/util/operationexecutor
18-36	18:pI3		pkg/volume/util/operationexecutor
18-36	18:pI4		pkg/volume/util/operationexecutor
18-36	18:pI0 31:lI0		pkg/volume/util/operationexecutor
32-34	32:pI0		pkg/volume/util/operationexecutor
18-31	18:pI0		pkg/volume/util/operationexecutor
35-36	35:pI0		pkg/volume/util/operationexecutor
18-36	18:pE0 31:lE0		pkg/volume/util/operationexecutor
18-36	18:pI0 25:lI0		pkg/volume/util/operationexecutor
22-36	22:pE0 31:lE0		pkg/volume/util/operationexecutor
18-36	18:pE0 31:lE0		pkg/volume/util/operationexecutor
22-36	22:pE0 31:lE0		pkg/volume/util/operationexecutor
32-34	32:pI0		pkg/volume/util/operationexecutor
18-31	18:pI0		pkg/volume/util/operationexecutor
35-36	35:pI0		pkg/volume/util/operationexecutor
18-36	18:pI0 31:lI0		pkg/volume/util/operationexecutor
18-36	18:pI1		pkg/volume/util/operationexecutor
18-30	18:pI2		pkg/volume/util/operationexecutor
18-30	18:pI2		pkg/volume/util/operationexecutor
18-36	18:pE0		pkg/volume/util/operationexecutor
18-36	18:pE0		pkg/volume/util/operationexecutor
18-36	18:pE0		pkg/volume/util/operationexecutor
18-36	18:pE0 31:lE0		pkg/volume/util/operationexecutor
18-36	18:pE0		pkg/volume/util/operationexecutor
32-36	32:sI0	volumeName	pkg/volume/util/operationexecutor
21-36	21:lW0		pkg/volume/util/operationexecutor
20-36	20:lW0		pkg/volume/util/operationexecutor
23-23	23:pI0		pkg/volume/util/operationexecutor
19-36	19:pE0 31:lE0		pkg/volume/util/operationexecutor
36-36	36:pW0		k8s.io/component-base/metrics
36-36	36:pE0		k8s.io/component-base/metrics
36-36	36:pE0		k8s.io/component-base/metrics
36-36	36:pE0		k8s.io/component-base/metrics
36-36	36:pE0		k8s.io/component-base/metrics
29-35	29:pE0		k8s.io/component-base/metrics
29-35	29:pE0		k8s.io/component-base/metrics
21-36	21:pI0		pkg/kubelet/prober
21-30	21:sE0	err	pkg/kubelet/winstats
18-20	18:pE0		pkg/kubelet/winstats
21-30	21:sE0	err	pkg/kubelet/winstats
18-20	18:pE0		pkg/kubelet/winstats
21-30	21:sE0	err	pkg/kubelet/winstats
18-20	18:pE0		pkg/kubelet/winstats
21-30	21:sE0	err	pkg/kubelet/winstats
18-20	18:pE0		pkg/kubelet/winstats
31-36	31:sE0	err	pkg/kubelet/winstats
31-36	31:sE0	err	pkg/kubelet/winstats
31-36	31:sE0	err	pkg/kubelet/winstats
31-36	31:sE0	err	pkg/kubelet/winstats
18-21	18:pI4		pkg/volume/flexvolume
22-36	22:lI4		pkg/volume/flexvolume
36-36	36:pW0		github.com/google/cadvisor/fs/btrfs
31-31	31:sI1	pluginName*	pkg/kubelet/cm/dra/plugin
18-36	18:pI5		github.com/google/cadvisor/container/crio
32-33	32:sI4	request	pkg/kubelet/cm/dra/plugin
32-33	32:sI4	request	pkg/kubelet/cm/dra/plugin
32-33	32:sI4	protocol,endpoint	pkg/kubelet/cm/dra/plugin
34-34	34:pE0		pkg/credentialprovider/plugin
26-30	26:sI0	name	pkg/kubelet/cm/dra/plugin
31-31	31:sI3	fieldSelector	pkg/kubelet/cm/dra/plugin
31-31	31:sI3/sI5	fieldSelector,err	pkg/kubelet/cm/dra/plugin
31-31	31:sI3	endpoint	pkg/kubelet/cm/dra/plugin
31-31	31:sI3		pkg/kubelet/cm/dra/plugin
18-23	18:pI5		github.com/google/cadvisor/container/docker
32-33	32:sI4	response,err	pkg/kubelet/cm/dra/plugin
32-33	32:sI4	response,err	pkg/kubelet/cm/dra/plugin
20-34	20:pE0		pkg/credentialprovider/plugin
20-22	20:pI2		pkg/credentialprovider/plugin
33-34	33:pE0		pkg/credentialprovider/plugin
33-34	33:pE0		pkg/credentialprovider/plugin
33-34	33:pE0		pkg/credentialprovider/plugin
33-34	33:pE0		pkg/credentialprovider/plugin
20-34	20:pE0		pkg/credentialprovider/plugin
20-34	20:pE0		pkg/credentialprovider/plugin
33-34	33:pE0		pkg/credentialprovider/plugin
35-36	35:sE5	err,provider,image,pod:KRef,podUID:uid,serviceAccount:KRef	pkg/credentialprovider/plugin
33-34	33:pI5		pkg/credentialprovider/plugin
35-36	35:sE0	err,provider,image,pod:KRef,podUID:uid,serviceAccount:KRef	pkg/credentialprovider/plugin
36-36	36:pI4		github.com/google/cadvisor/fs
22-34	22:pI5		pkg/credentialprovider/plugin
35-36	35:sI5	pluginName,image	pkg/credentialprovider/plugin
22-34	22:pE0		pkg/credentialprovider/plugin
26-31	26:sI0 31:sI3	pluginName*,endpoint	pkg/kubelet/cm/dra/plugin
18-32	18:pI4		k8s.io/client-go/rest
36-36	36:pI4		github.com/google/cadvisor/fs
35-36	35:sI5	provider,image,pod:KRef,podUID:uid	pkg/credentialprovider/plugin
33-34	33:pI5		pkg/credentialprovider/plugin
36-36	36:pI4		github.com/google/cadvisor/fs
36-36	36:pI4		github.com/google/cadvisor/fs
18-23	18:pW0		github.com/google/cadvisor/container/docker
31-31	31:sE0	err	pkg/kubelet/cm/dra/plugin
36-36	36:pI4		github.com/google/cadvisor/fs/vfs
26-31	26:sI0	name,endpoint,versions	pkg/kubelet/cm/dra/plugin
20-34	20:pE0		pkg/credentialprovider/plugin
36-36	36:pI5		github.com/google/cadvisor/fs/devicemapper
29-30	29:sI4	protocol,endpoint	pkg/kubelet/cm/dra/plugin
36-36	36:pI4		github.com/google/cadvisor/fs/nfs
18-21	18:pI4		pkg/volume/flexvolume
22-36	22:lI4		pkg/volume/flexvolume
18-36	18:pI0 21:sI0		pkg/kubelet/pluginmanager
18-36	18:pI0 21:sI0		pkg/kubelet/pluginmanager
18-36	18:pI2 21:sI2		pkg/kubelet/pluginmanager
25-36	25:sE0	err	pkg/kubelet/pluginmanager
18-20	18:pI2		pkg/kubelet/pluginmanager/pluginwatcher
21-36	21:sI2	path	pkg/kubelet/pluginmanager/pluginwatcher
21-36	21:sI4	path	pkg/kubelet/pluginmanager/pluginwatcher
18-20	18:pI4		pkg/kubelet/pluginmanager/pluginwatcher
21-36	21:sE0	err,path	pkg/kubelet/pluginmanager/pluginwatcher
21-36	21:sE0	err,event	pkg/kubelet/pluginmanager/pluginwatcher
21-36	21:sE0	err,event	pkg/kubelet/pluginmanager/pluginwatcher
21-36	21:sE0	err,path	pkg/kubelet/pluginmanager/pluginwatcher
21-36	21:sE0	err	pkg/kubelet/pluginmanager/pluginwatcher
21-36	21:sI6	event	pkg/kubelet/pluginmanager/pluginwatcher
18-20	18:pI6		pkg/kubelet/pluginmanager/pluginwatcher
21-36	21:sI6	event	pkg/kubelet/pluginmanager/pluginwatcher
18-20	18:pI6		pkg/kubelet/pluginmanager/pluginwatcher
21-36	21:sI5	path,mode	pkg/kubelet/pluginmanager/pluginwatcher
18-20	18:pI5		pkg/kubelet/pluginmanager/pluginwatcher
21-36	21:sI5	path:name	pkg/kubelet/pluginmanager/pluginwatcher
18-20	18:pI5		pkg/kubelet/pluginmanager/pluginwatcher
21-36	21:sI5	path:name	pkg/kubelet/pluginmanager/pluginwatcher
18-20	18:pI5		pkg/kubelet/pluginmanager/pluginwatcher
21-36	21:sI2	path	pkg/kubelet/pluginmanager/pluginwatcher
18-20	18:pI2		pkg/kubelet/pluginmanager/pluginwatcher
18-20	18:pI2		pkg/kubelet/pluginmanager/pluginwatcher
21-36	21:sI2	path	pkg/kubelet/pluginmanager/pluginwatcher
18-20	18:pE0		pkg/kubelet/pluginmanager/pluginwatcher
18-20	18:pE0		pkg/kubelet/pluginmanager/pluginwatcher
18-20	18:pE0		pkg/kubelet/pluginmanager/pluginwatcher
18-20	18:pE0		pkg/kubelet/pluginmanager/pluginwatcher
18-18	18:pE0		pkg/kubelet/pluginmanager/pluginwatcher
18-20	18:pI3		pkg/kubelet/dockershim/network
18-20	18:pI3		pkg/kubelet/dockershim/network
21-23	21:sI3	pod:KRef,networkPluginName:name	pkg/kubelet/dockershim/network
21-23	21:sI3	pod:KRef,networkPluginName:name	pkg/kubelet/dockershim/network
18-33	18:pF0		pkg/credentialprovider/plugin
22-36	22:sE0	err	pkg/volume
18-21	18:pE0		pkg/volume
22-36	22:sE0	err	pkg/volume
18-21	18:pE0		pkg/volume
22-36	22:sE0	err,pluginName	pkg/volume
18-21	18:pE0		pkg/volume
22-36	22:sE0	err,pluginName	pkg/volume
18-21	18:pE0		pkg/volume
22-36	22:sI4	specName:name,err	pkg/volume
22-36	22:sI4	specName:name	pkg/volume
18-21	18:pI4		pkg/volume
18-21	18:pI4		pkg/volume
33-36	33:sI4	provider	pkg/credentialprovider/plugin
33-36	33:sI4	provider,podName,podNamespace,podUID:uid,serviceAccountName	pkg/credentialprovider/plugin
21-23	21:sI1	networkPluginName	pkg/kubelet/dockershim/network
18-20	18:pI1		pkg/kubelet/dockershim/network
22-36	22:sI1	pluginName	pkg/volume
18-21	18:pI1		pkg/volume
18-20	18:pW0		pkg/kubelet/dockershim/network
21-23	21:sI0	podFullName	pkg/kubelet/dockershim/network
35-36	35:sI4	provider	pkg/credentialprovider/plugin
18-34	18:pI4		pkg/credentialprovider/plugin
18-32	18:pI4		pkg/credentialprovider
18-20	18:pW0		pkg/kubelet/dockershim/network
21-23	21:sI0	podFullName	pkg/kubelet/dockershim/network
22-36	22:sE0	pluginName	pkg/volume
18-21	18:pE0		pkg/volume
18-25	18:pW0		pkg/volume
18-20	18:pW0		pkg/kubelet/dockershim/network
21-23	21:sI0	err	pkg/kubelet/dockershim/network
21-23	21:sI0	err	pkg/kubelet/dockershim/network
18-20	18:pI0		cmd/kubelet/app
21-35	21:sI0	pluginName,featureFlag	cmd/kubelet/app
21-21	21:sI0	pluginName	cmd/kubelet/app
21-35	21:sI0	err	cmd/kubelet/app
18-20	18:pW0		cmd/kubelet/app
28-28	28:sI4	protocol,endpoint	pkg/kubelet/cm/dra/plugin
29-30	29:sI1		pkg/kubelet/cm/dra/plugin
18-20	18:pW0		pkg/kubelet
21-36	21:sI0	containerID	pkg/kubelet
21-36	21:sI0	containerID,err	pkg/kubelet
21-36	21:sI0	containerID	pkg/kubelet
18-20	18:pW0		pkg/kubelet
19-20	19:pW0		pkg/kubelet
18-20	18:pI3		pkg/kubelet/cm
21-36	21:sI3	attempt,cgroupName	pkg/kubelet/cm
18-20	18:pI3		pkg/kubelet/cm
21-36	21:sI3	pid,cgroupName	pkg/kubelet/cm
33-36	33:sI2	pod:KObj	pkg/kubelet/cm
21-36	21:sI0	cgroupName,err	pkg/kubelet/cm
21-36	21:sI0	cgroupName,err	pkg/kubelet/cm
21-36	21:sI3	pid,cgroupName,err	pkg/kubelet/cm
22-36	22:sI4	pod:KObj,unified	pkg/kubelet/cm
21-36	21:sI0	path	pkg/kubelet/cm
21-36	21:sI3	pid	pkg/kubelet/cm
21-36	21:sI3	cgroupName	pkg/kubelet/cm
19-20	19:pW0		pkg/kubelet/cm
18-20	18:pI3 19:pW0		pkg/kubelet/cm
18-20	18:pI3		pkg/kubelet/cm
18-20	18:pE0		pkg/kubelet/cm
18-20	18:pI3		pkg/kubelet/cm
18-20	18:pI3		pkg/kubelet/cm
28-36	28:sI4	name	pkg/kubelet/cm/devicemanager
21-36	21:sI4	annotationKey,annotationValue	pkg/kubelet/cm/devicemanager
18-20	18:pI4		pkg/kubelet/cm/devicemanager
21-36	21:sI4	containerPath,hostPath	pkg/kubelet/cm/devicemanager
18-20	18:pI4		pkg/kubelet/cm/devicemanager
21-36	21:sI4	envKey,envValue	pkg/kubelet/cm/devicemanager
18-20	18:pI4		pkg/kubelet/cm/devicemanager
21-36	21:sI4	containerPath,hostPath	pkg/kubelet/cm/devicemanager
18-20	18:pI4		pkg/kubelet/cm/devicemanager
18-20	18:pE0		pkg/kubelet/cm/devicemanager
21-36	21:sE0	annotationKey,expected,got	pkg/kubelet/cm/devicemanager
21-36	21:sE0	err,podUID:uid,containerName,resourceName	pkg/kubelet/cm/devicemanager
18-20	18:pE0		pkg/kubelet/cm/devicemanager
18-20	18:pE0		pkg/kubelet/cm/devicemanager
21-36	21:sE0	podUID:uid,containerName,resourceName	pkg/kubelet/cm/devicemanager
21-36	21:sE0	err,podUID:uid,containerName,resourceName	pkg/kubelet/cm/devicemanager
18-20	18:pE0		pkg/kubelet/cm/devicemanager
18-20	18:pE0		pkg/kubelet/cm/devicemanager
21-36	21:sE0	containerPath,got,expected	pkg/kubelet/cm/devicemanager
18-20	18:pE0		pkg/kubelet/cm/devicemanager
21-36	21:sE0	containerPath,conflictingPath,hostPath	pkg/kubelet/cm/devicemanager
18-20	18:pE0		pkg/kubelet/cm/devicemanager
21-36	21:sE0	envKey,expected,got	pkg/kubelet/cm/devicemanager
28-31	28:sE0	err	pkg/kubelet/cm/devicemanager
21-36	21:sI2	podUID:uid,containerName,resourceName,deviceIDs,allocated	pkg/kubelet/cm/devicemanager
18-20	18:pI2		pkg/kubelet/cm/devicemanager
28-36	28:sI4	name	pkg/kubelet/cm/devicemanager
21-36	21:sI4	annotationKey,annotationValue	pkg/kubelet/cm/devicemanager
18-20	18:pI4		pkg/kubelet/cm/devicemanager
21-36	21:sI4	containerPath,hostPath	pkg/kubelet/cm/devicemanager
18-20	18:pI4		pkg/kubelet/cm/devicemanager
21-36	21:sI4	envKey,envValue	pkg/kubelet/cm/devicemanager
18-20	18:pI4		pkg/kubelet/cm/devicemanager
21-36	21:sI4	containerPath,hostPath	pkg/kubelet/cm/devicemanager
18-20	18:pI4		pkg/kubelet/cm/devicemanager
18-18	18:pE0		pkg/kubelet/pod
18-18	18:pE0		pkg/kubelet/pod
26-36	26:sI3	pod:KObj,rv	pkg/kubelet/util
26-36	26:sI0 27:sI0 29:sI0 34:sI0	pod:KObj,podStartSLOduration,podStartE2EDuration,totalImagesPullingTime,totalInitContainerRuntime,isStatefulPod,podCreationTimestamp,imagePullSessionsCount:int,imagePullSessionsStartsCount:int,observedRunningTime,watchObservedRunningTime	pkg/kubelet/util
22-36	22:sI3 27:sI3 36:sI3	pod*,podUID*,updateType*,workType	pkg/kubelet
18-20	18:pE0		pkg/kubelet
21-36	21:sE0	err,pod,podUID:uid	pkg/kubelet
27-36	27:sI4 36:sI4	pod*,podUID*,updateType*,workType	pkg/kubelet
27-36	27:sI4	podUID:uid	pkg/kubelet
27-36	27:sI4	pod:KObj,podUID:uid,updateType	pkg/kubelet
22-36	22:sI4	pod:KObj,podUID:uid	pkg/kubelet
27-36	27:sI4	podUID:uid	pkg/kubelet
22-36	22:sI4	podUID:uid	pkg/kubelet
22-36	22:sI4	podUID:uid	pkg/kubelet
22-36	22:sI4 27:sI4	podUID:uid	pkg/kubelet
22-36	22:sI4 27:sI4 36:sI4	pod*,podUID*,updateType*	pkg/kubelet
22-36	22:sI4 27:sI4 36:sI4	pod*,podUID*,updateType*	pkg/kubelet
22-36	22:sI4 27:sI4 36:sI4	pod*,podUID*,updateType*	pkg/kubelet
22-36	22:sI4 27:sI4	podUID:uid	pkg/kubelet
22-36	22:sI4 27:sI4 36:sI4	pod*,podUID*,updateType*	pkg/kubelet
22-36	22:sI4 27:sI4 36:sI4	pod*,podUID*,updateType*	pkg/kubelet
22-36	22:sI4 27:sI4 36:sI4	pod*,podUID*,updateType*	pkg/kubelet
27-36	27:sI4	podUID:uid	pkg/kubelet
22-36	22:sI4 27:sI4 36:sI4	pod*,podUID*,updateType*	pkg/kubelet
27-36	27:sI4	podUID:uid	pkg/kubelet
27-36	27:sI4	podUID:uid	pkg/kubelet
22-36	22:sI4	pod,podUID:uid,updateType	pkg/kubelet
22-36	22:sI4 27:sI4 36:sI4	pod*,podUID*,updateType*	pkg/kubelet
22-36	22:sI3 27:sI3 36:sI3	pod*,podUID*,updateType*	pkg/kubelet
22-26	22:sI4	pod:KObj,podUID:uid	pkg/kubelet
27-36	27:sI4	podUID:uid	pkg/kubelet
22-36	22:sE0	pod:KObj,podUID:uid	pkg/kubelet
22-36	22:sI4 27:sI4	podUID:uid	pkg/kubelet
22-36	22:sI4 27:sI4	podUID:uid	pkg/kubelet
22-36	22:sI0 27:sI0	pod:KRef,podUID:uid,updateType	pkg/kubelet
22-36	22:sI0 27:sI0	pod:KRef,podUID,updateType	pkg/kubelet
22-36	22:sI4 27:sI4	podUID:uid	pkg/kubelet
22-26	22:sI4	podUID:uid	pkg/kubelet
22-36	22:sI4	podUID:uid	pkg/kubelet
22-36	22:sI4 27:sI4	podUID:uid	pkg/kubelet
27-36	27:sI3	podUID:uid	pkg/kubelet
22-36	22:sI4	pod:KObj,podUID:uid	pkg/kubelet
22-36	22:sI4 27:sI4	podUID:uid	pkg/kubelet
22-36	22:sI4 27:sI4	pod:KObj,podUID:uid	pkg/kubelet
27-35	27:sI4	podUID:uid	pkg/kubelet
27-36	27:sI4	podUID:uid	pkg/kubelet
22-36	22:sI4 27:sI4	podUID:uid	pkg/kubelet
22-36	22:sI4	pod,podUID:uid,updateType	pkg/kubelet
22-36	22:sI4	pod,podUID:uid,updateType	pkg/kubelet
27-32	27:sI4	podUID:uid	pkg/kubelet
33-36	33:sI4	podUID:uid	pkg/kubelet
27-36	27:sI4	pod:KObj,podUID:uid,updateType	pkg/kubelet
22-36	22:sI2	pod,podUID:uid,updateType	pkg/kubelet
35-36	35:sI4	key	pkg/kubelet/podcertificate
34-36	34:sI4	key,pcr:name	pkg/kubelet/podcertificate
34-36	34:sI4	key,pcr:name	pkg/kubelet/podcertificate
34-36	34:sI4	key,pcr:name	pkg/kubelet/podcertificate
34-34	34:sI4	key,pcr:name	pkg/kubelet/podcertificate
35-36	35:sI4	key,pcr:name	pkg/kubelet/podcertificate
34-36	34:sI4	key,pcr:name	pkg/kubelet/podcertificate
34-36	34:sI4	key,pcr:name	pkg/kubelet/podcertificate
34-36	34:sI4	key,pcr:name	pkg/kubelet/podcertificate
35-36	35:sI4	key	pkg/kubelet/podcertificate
34-36	34:sI4	key	pkg/kubelet/podcertificate
34-36	34:sE0	err,key	pkg/kubelet/podcertificate
34-36	34:sI0		pkg/kubelet/podcertificate
34-36	34:sI0		pkg/kubelet/podcertificate
34-36	34:sI4	key	pkg/kubelet/podcertificate
34-36	34:sI4	key	pkg/kubelet/podcertificate
34-36	34:sE0	err,namespace,pod,volume,sourceIndex	pkg/kubelet/podcertificate
21-36	21:sI0	resource	pkg/kubelet/cm/topologymanager
21-36	21:sI0		pkg/kubelet/cm/topologymanager
21-36	21:sI0	resource	pkg/kubelet/cm/topologymanager
18-20	18:pI0		pkg/kubelet/cm/topologymanager
18-20	18:pI0		pkg/kubelet/cm/topologymanager
18-20	18:pI0		pkg/kubelet/cm/topologymanager
21-34	21:sI0		pkg/kubelet/cm/cpumanager
34-36	34:sI0		pkg/kubelet/cm/cpumanager
18-20	18:lI0		pkg/kubelet/cm/cpumanager
31-36	31:sI0	max-allowable-numa-nodes,defaultMaxAllowableNUMANodes	pkg/kubelet/cm/topologymanager
31-33	31:sI0	option,enablementFile	pkg/kubelet/cm/cpumanager
35-36	35:sI0	podUID*,containerName*,defaultCPUSet	pkg/kubelet/cm/cpumanager
21-36	21:sI0 34:sI0	pod*,containerName*	pkg/kubelet/cm/memorymanager
35-36	35:sI2	pod*,podUID*,containerName*	pkg/kubelet/cm/cpumanager
35-36	35:sI0	pod*,podUID*,containerName*	pkg/kubelet/cm/cpumanager
21-36	21:sI0	numCPUs,socket	pkg/kubelet/cm/cpumanager
36-36	36:sI4	pod*	pkg/kubelet/cm/memorymanager
33-36	33:sI4 35:sI4	pod*,podUID*,containerName*,cpuset	pkg/kubelet/cm/cpumanager
33-36	33:sI4 34:sI4	pod*,containerName*	pkg/kubelet/cm/memorymanager
36-36	36:sI4	pod*,allocation	pkg/kubelet/cm/cpumanager
34-36	34:sI2	pod*,containerName*,podUID:uid	pkg/kubelet/cm/memorymanager
36-36	36:sI2	containerName*,pod:KObj,podUID:uid	pkg/kubelet/cm/cpumanager
34-35	34:sI2 35:sI0	pod*,podUID*,containerName*	pkg/kubelet/cm/cpumanager
36-36	36:sI3	pod*,podUID*,containerName*	pkg/kubelet/cm/cpumanager
34-35	34:sI3	containerName*,pod:KObj,podUID:uid	pkg/kubelet/cm/cpumanager
36-36	36:sI3	pod*,podUID:uid	pkg/kubelet/cm/cpumanager
34-35	34:sI3 35:sI3	pod*,podUID*	pkg/kubelet/cm/cpumanager
21-36	21:sE0 32:sI0 35:sI0	pod*,podUID*,containerName*,requestedSize,allocatedSize	pkg/kubelet/cm/cpumanager
36-36	36:sI4	pod*,totalCPUs	pkg/kubelet/cm/cpumanager
36-36	36:sI4	pod*,podTotalMemory	pkg/kubelet/cm/memorymanager
21-36	21:sI0 34:sI0	pod*,containerName*	pkg/kubelet/cm/memorymanager
33-36	33:sI0 34:sI0	containerName:name,type	pkg/kubelet/cm/memorymanager
21-32	21:sE0	containerName:name,type	pkg/kubelet/cm/memorymanager
36-36	36:sI5	pod:KObj,containerName:name	pkg/kubelet/cm/cpumanager
36-36	36:sI5	pod:KObj,containerName:name,cpu	pkg/kubelet/cm/cpumanager
33-36	33:sI5 35:sI5	qos	pkg/kubelet/cm/cpumanager
33-35	33:sI5 35:sI5	cpu	pkg/kubelet/cm/cpumanager
36-36	36:sI5	pod:KObj,containerName:name	pkg/kubelet/cm/memorymanager
33-36	33:sI5 34:sI5	pod*,containerName*,qos	pkg/kubelet/cm/memorymanager
21-36	21:sE0 33:sE0 34:sE0	err,containerName:name,type	pkg/kubelet/cm/memorymanager
21-36	21:sE0 34:sE0	pod*,err,podUID:uid,containerName:name	pkg/kubelet/cm/memorymanager
21-36	21:sE0 34:sE0	pod*,err,podUID:uid	pkg/kubelet/cm/memorymanager
21-36	21:sI0 34:sI0	pod*,containerName*,hint	pkg/kubelet/cm/memorymanager
36-36	36:sI2	pod*,podUID*	pkg/kubelet/cm/cpumanager
21-36	21:sE0	err	pkg/kubelet/cm/memorymanager
36-36	36:sI3	pod*,podUID:uid	pkg/kubelet/cm/memorymanager
21-36	21:sE0 33:sI0 34:sI0	containerName:name,type,requestedResource,allocatedSize	pkg/kubelet/cm/memorymanager
33-36	33:sI0	resource	pkg/kubelet/cm/memorymanager
21-32	21:sE0	resource	pkg/kubelet/cm/memorymanager
21-36	21:sE0 32:sE0/sI0 33:sI0 34:sI0	field:lit,TotalMemSize1,TotalMemSize2	pkg/kubelet/cm/memorymanager
33-36	33:sI0	node,resource,field:lit,free1,free2,memoryState1,memoryState2	pkg/kubelet/cm/memorymanager
33-36	33:sI0	nodeID	pkg/kubelet/cm/memorymanager
21-32	21:sE0	nodeID	pkg/kubelet/cm/memorymanager
33-36	33:sI0	assignment1,assignment2	pkg/kubelet/cm/memorymanager
33-36	33:sI0	lengthNode1:int,lengthNode2:int	pkg/kubelet/cm/memorymanager
21-32	21:sE0	lengthNode1:int,lengthNode2:int	pkg/kubelet/cm/memorymanager
21-32	21:sE0	stateNode1,stateNode2	pkg/kubelet/cm/memorymanager
33-36	33:sI0	stateNode1,stateNode2	pkg/kubelet/cm/memorymanager
21-32	21:sE0	lengthNode1:int,lengthNode2:int	pkg/kubelet/cm/memorymanager
21-32	21:sE0	assignment1,assignment2	pkg/kubelet/cm/memorymanager
33-36	33:sI0	lengthNode1:int,lengthNode2:int	pkg/kubelet/cm/memorymanager
36-36	36:sI4	pod*,exclusiveCPUs,podSharedPool	pkg/kubelet/cm/cpumanager
36-36	36:sI4	pod*,exclusiveMemory,podSharedPool	pkg/kubelet/cm/memorymanager
36-36	36:sI2	pod*,error:err	pkg/kubelet/cm/memorymanager
21-36	21:sI0 35:sI0	pod*,podUID*,containerName*	pkg/kubelet/cm/cpumanager
21-36	21:sI0 34:sI0	resourceName,podUID:uid,containerName:name	pkg/kubelet/cm/memorymanager
36-36	36:sI0	podUID*,containerName*	pkg/kubelet/cm/memorymanager
36-36	36:sI0	podUID*,containerName*,defaultCPUSet	pkg/kubelet/cm/cpumanager
36-36	36:sI0	podUID*,containerName*	pkg/kubelet/cm/memorymanager
21-36	21:sI0	podUID:uid,containerName	pkg/kubelet/cm/memorymanager
35-36	35:sI0/sI4	podUID*,containerName*	pkg/kubelet/cm/cpumanager
21-36	21:sI0 27:sI0	reservedSize,reserved,reservedPhysicalCPUs	pkg/kubelet/cm/cpumanager
22-34	22:sI0 32:sI0	options,cpuGroupSize	pkg/kubelet/cm/cpumanager
32-36	32:sI0	defaultCPUSet	pkg/kubelet/cm/cpumanager
21-34	21:sE0	err	pkg/kubelet/cm/cpumanager
21-35	21:sI0 35:sI0	pod*,podUID*,containerName*	pkg/kubelet/cm/cpumanager
21-34	21:sI0	podUID:uid,containerName	pkg/kubelet/cm/cpumanager
21-36	21:sI0 35:sI0	pod*,podUID*,containerName*	pkg/kubelet/cm/cpumanager
21-36	21:sE0 33:sI0 34:sI0	containerName:name	pkg/kubelet/cm/memorymanager
21-36	21:sI0 35:sI0	pod*,podUID*,containerName*,affinity	pkg/kubelet/cm/cpumanager
34-35	34:sI3	pod*,podUID:uid	pkg/kubelet/cm/memorymanager
21-36	21:sI0 35:sI0	pod*,podUID*,containerName*,cpuHints	pkg/kubelet/cm/cpumanager
21-36	21:sE0 35:sE0	pod*,podUID*,containerName*,err,numCPUs	pkg/kubelet/cm/cpumanager
36-36	36:sE0	pod*,err,totalPodCPUs	pkg/kubelet/cm/cpumanager
33-36	33:sE0	err,cpuID:uid	pkg/kubelet/cm/cpumanager
18-20	18:pE0		pkg/kubelet/cm/cpumanager
18-20	18:pI0		pkg/kubelet/cm/cpumanager
18-20	18:pI0		pkg/kubelet/cm/cpumanager
20-20	20:pI0		pkg/kubelet/cm/cpumanager
20-20	20:pI0		pkg/kubelet/cm/cpumanager
18-20	18:pI0		pkg/kubelet/cm/cpumanager
18-20	18:pI0		pkg/kubelet/cm/cpumanager
18-20	18:pI0		pkg/kubelet/cm/cpumanager
18-20	18:pI0		pkg/kubelet/cm/cpumanager
18-20	18:pE0		pkg/kubelet/cm/cpumanager
18-20	18:pI0		pkg/kubelet/cm/cpumanager
18-20	18:pI0		pkg/kubelet/cm/cpumanager
18-20	18:pI0		pkg/kubelet/cm/cpumanager
18-20	18:pE0		pkg/kubelet/cm/cpumanager
35-36	35:sI0	options,cpuGroupSize	pkg/kubelet/cm/cpumanager
22-36	22:sE0	err,numaAffinity1	pkg/kubelet/cm/memorymanager
35-36	35:sE0	err	pkg/kubelet/cm/cpumanager
18-27	18:hE0		pkg/kubelet/cri/streaming/portforward
32-35	32:pI4		pkg/volume/portworx
18-31	18:pE0		pkg/volume/portworx
18-35	18:pI4		pkg/volume/portworx
32-35	32:pI4		pkg/volume/portworx
32-35	32:pI4		pkg/volume/portworx
32-35	32:pI4		pkg/volume/portworx
32-35	32:pI4		pkg/volume/portworx
32-35	32:pI4		pkg/volume/portworx
32-35	32:pI4		pkg/volume/portworx
18-35	18:pI4		pkg/volume/portworx
18-35	18:pI0		pkg/volume/portworx
18-35	18:pI0		pkg/volume/portworx
18-35	18:pI0		pkg/volume/portworx
18-35	18:pI4		pkg/volume/portworx
18-35	18:pI0		pkg/volume/portworx
18-35	18:pE0		pkg/volume/portworx
18-35	18:pE0		pkg/volume/portworx
18-35	18:pE0		pkg/volume/portworx
18-35	18:pE0		pkg/volume/portworx
18-35	18:pE0		pkg/volume/portworx
18-35	18:pE0		pkg/volume/portworx
18-35	18:pE0		pkg/volume/portworx
18-35	18:pE0		pkg/volume/portworx
18-35	18:pE0		pkg/volume/portworx
18-35	18:pI0		pkg/volume/portworx
18-35	18:pI0		pkg/volume/portworx
18-35	18:pI0		pkg/volume/portworx
18-35	18:pI0		pkg/volume/portworx
18-35	18:pI0		pkg/volume/portworx
18-35	18:pW0		pkg/volume/portworx
18-35	18:pE0		pkg/volume/portworx
18-35	18:pE0 31:lE0		pkg/volume/portworx
21-36	21:sE0	err	pkg/kubelet/lifecycle
18-20	18:pE0		pkg/kubelet/lifecycle
21-36	21:sI0	pod:KObj,message	pkg/kubelet/lifecycle
18-20	18:pW0		pkg/kubelet/lifecycle
21-23	21:sI0	pod:KObj,err	pkg/kubelet/lifecycle
21-36	21:sI0	pod:KObj,err	pkg/kubelet/lifecycle
21-36	21:sI0	pod:KObj	pkg/kubelet/lifecycle
35-36	35:sE0	err	pkg/kubelet/lifecycle
21-36	21:sI2	pod:KObj,err	pkg/kubelet/lifecycle
18-20	18:pI2		pkg/kubelet/lifecycle
21-21	21:sI0	pods,insufficientResources	pkg/kubelet/preemption
21-36	21:sE0	err,pod:KObj	pkg/kubelet/preemption
21-36	21:sI0	pod:KObj	pkg/kubelet/preemption
22-36	22:sI3 34:sI2	pod:KObj,podUID:uid,insufficientResources,requestingPod:KObj	pkg/kubelet/preemption
18-20	18:pI0		pkg/kubelet/preemption
18-20	18:pI0		pkg/kubelet/preemption
18-20	18:pW0		pkg/kubelet/preemption
18-36	18:pE0		pkg/volume/flexvolume
18-36	18:pW0		pkg/volume/flexvolume
18-36	18:pE0		pkg/volume/flexvolume
18-36	18:pE0		pkg/volume/flexvolume
18-20	18:pI1		pkg/kubelet/prober
18-20	18:pI1		pkg/kubelet/prober
18-20	18:pI3		pkg/kubelet/prober
18-20	18:pI3		pkg/kubelet/prober
18-20	18:pW0		pkg/kubelet/prober
18-20	18:pE0		pkg/kubelet/prober
21-36	21:sE0	err,pod:KObj,containerName:name	pkg/kubelet/prober
18-20	18:pI4		pkg/kubelet/prober
21-36	21:sI4	pod:KObj,containerName:name,execCommand	pkg/kubelet/prober
21-36	21:sI0 33:sI4	containerName:name	pkg/kubelet/prober
18-20	18:pW0		pkg/kubelet/prober
23-36	23:sI4	host,service,port,timeout	pkg/kubelet/prober
23-36	23:sI4 26:sI4 33:sI4	scheme,host,port,path,timeout,headers,probeType	pkg/kubelet/prober
21-25	21:sI4	headers	pkg/kubelet/prober
18-20	18:pI4		pkg/kubelet/prober
21-22	21:sI4	scheme,host,port,path	pkg/kubelet/prober
18-20	18:pI4		pkg/kubelet/prober
33-36	33:sI4	error:err	pkg/kubelet/prober
21-36	21:sE1 33:sE1 35:sI1	probeType,pod:KObj,podUID:uid,containerName:name,probeResult,err	pkg/kubelet/prober
21-36	21:sI1	probeType,pod:KObj,podUID:uid,containerName:name,probeResult,output	pkg/kubelet/prober
21-36	21:sI0	probeType,pod:KObj,podUID:uid,containerName:name	pkg/kubelet/prober
21-36	21:sI3	probeType,pod:KObj,podUID:uid,containerName:name	pkg/kubelet/prober
21-36	21:sI3	probeType,pod:KObj,podUID:uid,containerName:name,output	pkg/kubelet/prober
33-36	33:sI1	probeType,pod:KObj,podUID:uid,containerName:name,probeResult	pkg/kubelet/prober
23-36	23:sI4	host,port,timeout	pkg/kubelet/prober
21-22	21:sI4	host,port,timeout	pkg/kubelet/prober
18-20	18:pI4		pkg/kubelet/prober
33-36	33:sI4	error:err	pkg/kubelet/prober
25-36	25:sE0 34:sE0	err,expectedBytes:int,actualBytes,pod:KObj,containerName:name	pkg/kubelet/prober
33-36	33:sI1	probeType,pod:KObj,podUID:uid,containerName:name,probeResult	pkg/kubelet/prober
21-36	21:sI0	probe	pkg/kubelet/prober
21-36	21:sE0 22:sE0/sE8 24:sE8 35:sI8	pod:KObj,containerName:name	pkg/kubelet/prober
18-20	18:pE0		pkg/kubelet/prober
28-36	28:sI4	pod:KObj,containerName:name	pkg/kubelet/prober
21-36	21:sE0 22:sE0/sE8 24:sE8 35:sI8	pod:KObj,containerName:name	pkg/kubelet/prober
18-20	18:pE0		pkg/kubelet/prober
21-36	21:sE0 22:sE0/sE8 24:sE8 35:sI8	pod:KObj,containerName:name	pkg/kubelet/prober
18-20	18:pE0		pkg/kubelet/prober
18-36	18:pE0		k8s.io/component-base/metrics
18-36	18:pI4		pkg/util/procfs
18-36	18:pE0		pkg/volume/projected
18-36	18:pE0		pkg/volume/projected
18-36	18:pE0		pkg/volume/projected
18-36	18:pE0		pkg/volume/projected
18-25	18:pE0		pkg/volume/projected
18-36	18:pE0		pkg/volume/projected
18-36	18:pE0		pkg/volume/projected
18-36	18:pE0		pkg/volume/projected
18-36	18:pI3		pkg/volume/projected
18-36	18:pI3		pkg/volume/projected
18-36	18:pE0		pkg/volume/projected
18-36	18:pE0		pkg/volume/projected
18-36	18:pW0		github.com/google/cadvisor/metrics
18-18	18:pW0		github.com/google/cadvisor/metrics
18-36	18:pW0		github.com/google/cadvisor/metrics
19-36	19:pW0		github.com/google/cadvisor/metrics
19-36	19:pW0		github.com/google/cadvisor/metrics
18-19	18:pW0		pkg/kubelet/server/stats
21-36	21:pI2		pkg/credentialprovider
18-36	18:pI2		pkg/credentialprovider
18-20	18:pI4		pkg/credentialprovider
21-36	21:sI2		pkg/kubelet/cm
21-36	21:sI2		pkg/kubelet/cm
21-36	21:sI2	err	pkg/kubelet/cm
21-36	21:sI0	err	pkg/kubelet/cm
21-36	21:sE0	err	pkg/kubelet/cm
22-36	22:sI4 27:sI4 36:sI4	qos,key,value	pkg/kubelet/cm
21-36	21:sI2	qos,limits,percentReserve	pkg/kubelet/cm
21-36	21:sI4		pkg/kubelet/cm
18-20	18:pI2		pkg/kubelet/cm
18-20	18:pI2		pkg/kubelet/cm
18-20	18:pI2		pkg/kubelet/cm
18-20	18:pI2		pkg/kubelet/cm
18-20	18:pW0		pkg/kubelet/cm
18-20	18:pE0		pkg/kubelet/cm
18-20	18:pI4		pkg/kubelet/cm
18-24	18:pI4		pkg/volume/quobyte
18-24	18:pI4		pkg/volume/quobyte
18-24	18:pI4		pkg/volume/quobyte
18-24	18:pI4		pkg/volume/quobyte
18-24	18:pI4		pkg/volume/quobyte
18-24	18:pI4		pkg/volume/quobyte
18-24	18:pI4		pkg/volume/quobyte
18-24	18:pI4		pkg/volume/quobyte
24-36	24:pI3		pkg/volume/util/fsquota/common
24-36	24:pW0		pkg/volume/util/fsquota/common
24-36	24:pI4		pkg/volume/util/fsquota/common
24-36	24:pI4		pkg/volume/util/fsquota/common
24-36	24:pI4		pkg/volume/util/fsquota/common
18-27	18:pI4		pkg/volume/util/fsquota
28-36	28:pI4		pkg/volume/util/fsquota
18-36	18:pI3		pkg/volume/util/fsquota
18-36	18:pI3		pkg/volume/util/fsquota
18-36	18:pI3		pkg/volume/util/fsquota
18-36	18:pI3		pkg/volume/util/fsquota
18-36	18:pI3		pkg/volume/util/fsquota
18-36	18:pI4		pkg/volume/util/fsquota
31-36	31:lI3		pkg/volume/util/fsquota
18-36	18:lI3		pkg/volume/util/fsquota
18-36	18:pI3		pkg/volume/util/fsquota
18-36	18:pI4		pkg/volume/util/fsquota
18-36	18:pI3		pkg/volume/util/fsquota
18-24	18:pI3		pkg/volume/util/fsquota/common
18-24	18:pW0		pkg/volume/util/fsquota/common
18-24	18:pI4		pkg/volume/util/fsquota/common
18-24	18:pI4		pkg/volume/util/fsquota/common
18-24	18:pI4		pkg/volume/util/fsquota/common
29-36	29:sI0	service,qps,burstTokens	pkg/kubelet/apis/grpc
27-28	27:sI0	qps,burstTokens	pkg/kubelet/apis/podresources/grpc
18-30	18:pI3		pkg/volume/rbd
18-30	18:pW0		pkg/volume/rbd
18-30	18:pE0		pkg/volume/rbd
18-30	18:pI5		pkg/volume/rbd
18-30	18:pI4		pkg/volume/rbd
18-30	18:pI4		pkg/volume/rbd
18-30	18:pI4		pkg/volume/rbd
18-30	18:pE0		pkg/volume/rbd
18-30	18:pE0		pkg/volume/rbd
18-30	18:pI4		pkg/volume/rbd
18-30	18:pI3		pkg/volume/rbd
18-30	18:pI3		pkg/volume/rbd
18-30	18:pI0		pkg/volume/rbd
18-30	18:pI5		pkg/volume/rbd
18-30	18:pW0		pkg/volume/rbd
18-30	18:pW0		pkg/volume/rbd
18-30	18:pI4		pkg/volume/rbd
18-30	18:pI5		pkg/volume/rbd
18-30	18:pI4		pkg/volume/rbd
18-30	18:pI4		pkg/volume/rbd
18-30	18:pI4		pkg/volume/rbd
18-30	18:pW0		pkg/volume/rbd
18-30	18:pE0		pkg/volume/rbd
18-30	18:pI4		pkg/volume/rbd
18-30	18:pE0		pkg/volume/rbd
18-30	18:pI4		pkg/volume/rbd
18-30	18:pI4		pkg/volume/rbd
18-30	18:pI4		pkg/volume/rbd
18-30	18:pI0		pkg/volume/rbd
18-30	18:pE0		pkg/volume/rbd
18-30	18:pI4		pkg/volume/rbd
18-30	18:pI3		pkg/volume/rbd
18-30	18:pI5		pkg/volume/rbd
18-30	18:pI4		pkg/volume/rbd
18-30	18:pI5		pkg/volume/rbd
18-19	18:pI4		pkg/volume/rbd
20-30	20:pI4		pkg/volume/rbd
18-19	18:pI4		pkg/volume/rbd
20-30	20:pI4		pkg/volume/rbd
18-30	18:pE0		pkg/volume/rbd
18-30	18:pW0		pkg/volume/rbd
18-30	18:pW0		pkg/volume/rbd
18-19	18:pI4		pkg/volume/rbd
20-30	20:pI4		pkg/volume/rbd
18-30	18:pI1		pkg/volume/rbd
18-30	18:pI3		pkg/volume/rbd
18-30	18:pI1		pkg/volume/rbd
18-30	18:pW0		pkg/volume/rbd
18-30	18:pI3		pkg/volume/rbd
18-19	18:pI4		pkg/volume/rbd
20-30	20:pI4		pkg/volume/rbd
18-19	18:pI4		pkg/volume/rbd
20-30	20:pI4		pkg/volume/rbd
18-19	18:pI4		pkg/volume/rbd
20-30	20:pI4		pkg/volume/rbd
18-30	18:pI3		pkg/volume/rbd
18-30	18:pI4		pkg/volume/rbd
18-30	18:pI3		pkg/volume/rbd
18-30	18:pI4		pkg/volume/rbd
18-30	18:pI4		pkg/volume/rbd
18-30	18:pI4		pkg/volume/rbd
18-36	18:pI4		github.com/google/cadvisor/utils/cpuload/netlink
18-36	18:pI4		github.com/google/cadvisor/utils/cpuload/netlink
21-36	21:sI5	plugin	pkg/kubelet/pluginmanager/reconciler
18-20	18:pI5		pkg/kubelet/pluginmanager/reconciler
21-21	21:sE0	err	pkg/kubelet/volumemanager/reconciler
18-20	18:pE0		pkg/kubelet/volumemanager/reconciler
22-25	22:sE0	err	pkg/kubelet/volumemanager/reconciler
21-29	21:sE0 23:sE0	err,pod:KObj	pkg/kubelet/volumemanager/reconciler
18-20	18:pE0		pkg/kubelet/volumemanager/reconciler
21-25	21:sE0 23:sE0 25:sE0	err,volumeName	pkg/kubelet/volumemanager/reconciler
18-20	18:pE0		pkg/kubelet/volumemanager/reconciler
21-25	21:sI0 22:sI0	podName,volumeSpecName,err	pkg/kubelet/volumemanager/reconciler
18-20	18:pW0		pkg/kubelet/volumemanager/reconciler
21-29	21:sE0 23:sE0 25:sE0	err,volumeName	pkg/kubelet/volumemanager/reconciler
18-20	18:pE0		pkg/kubelet/volumemanager/reconciler
23-29	23:sI3	volumeName	pkg/kubelet/volumemanager/reconciler
21-25	21:sE0 23:sE0 25:sE0	err,volume	pkg/kubelet/volumemanager/reconciler
18-20	18:pE0		pkg/kubelet/volumemanager/reconciler
21-25	21:sE0	err,volumePluginPath	pkg/kubelet/volumemanager/reconciler
18-20	18:pE0		pkg/kubelet/volumemanager/reconciler
21-25	21:sE0	err	pkg/kubelet/volumemanager/reconciler
18-20	18:pE0		pkg/kubelet/volumemanager/reconciler
21-25	21:sI4	path,volumes	pkg/kubelet/volumemanager/reconciler
18-20	18:pI4		pkg/kubelet/volumemanager/reconciler
21-36	21:sE0	err,plugin	pkg/kubelet/pluginmanager/reconciler
21-36	21:sI1	plugin	pkg/kubelet/pluginmanager/reconciler
21-36	21:sE0	err,plugin	pkg/kubelet/pluginmanager/reconciler
21-36	21:sI1	plugin	pkg/kubelet/pluginmanager/reconciler
18-20	18:pI2		pkg/kubelet/volumemanager/reconciler
21-25	21:sI2	reconstructedVolume	pkg/kubelet/volumemanager/reconciler
18-20	18:pI2		pkg/kubelet/volumemanager/reconciler
21-25	21:sI2	podName,volumeSpecName	pkg/kubelet/volumemanager/reconciler
18-36	18:pI0 21:sI0		pkg/kubelet/volumemanager/reconciler
18-25	18:pI5 21:sI5 23:sI5	pod:KObj	pkg/kubelet/volumemanager/reconciler
18-25	18:pI5 21:sI5		pkg/kubelet/volumemanager/reconciler
18-25	18:pI4 21:sI4 23:sI4	pod:KObj	pkg/kubelet/volumemanager/reconciler
18-25	18:pI4 21:sI4 23:sI4	pod:KObj	pkg/kubelet/volumemanager/reconciler
21-36	21:sI5	plugin	pkg/kubelet/pluginmanager/reconciler
18-20	18:pI5		pkg/kubelet/pluginmanager/reconciler
18-25	18:pI5 21:sI5		pkg/kubelet/volumemanager/reconciler
18-25	18:pI5 21:sI5		pkg/kubelet/volumemanager/reconciler
21-36	21:sI5	plugin	pkg/kubelet/pluginmanager/reconciler
18-20	18:pI5		pkg/kubelet/pluginmanager/reconciler
18-25	18:pI5 21:sI5 23:sI5	pod:KObj	pkg/kubelet/volumemanager/reconciler
21-25	21:sI4	volumeName:name,path	pkg/kubelet/volumemanager/reconciler
18-20	18:pI4		pkg/kubelet/volumemanager/reconciler
21-25	21:sE0	err	pkg/kubelet/volumemanager/reconciler
18-25	18:pI0 21:sI0		pkg/kubelet/volumemanager/reconciler
18-20	18:pI4		pkg/kubelet/volumemanager/reconciler
21-25	21:sI4	podName,volumeSpecName	pkg/kubelet/volumemanager/reconciler
18-20	18:pI4		pkg/kubelet/volumemanager/reconciler
18-20	18:pI4		pkg/kubelet/volumemanager/reconciler
21-25	21:sI4	podName,volumeSpecName	pkg/kubelet/volumemanager/reconciler
21-25	21:sI4	podName,volumeSpecName	pkg/kubelet/volumemanager/reconciler
18-25	18:lW0 21:sI0		pkg/kubelet/volumemanager/reconciler
21-25	21:sI4 23:sI4	pod:KObj,podName,volumeName	pkg/kubelet/volumemanager/reconciler
23-29	23:sI4	pod:KObj,podName,volumeName	pkg/kubelet/volumemanager/reconciler
21-25	21:sI4 23:sI4 25:sI4	volumeName	pkg/kubelet/volumemanager/reconciler
23-29	23:sI4	volumeName	pkg/kubelet/volumemanager/reconciler
21-25	21:sI5	podName,volumePath	pkg/kubelet/volumemanager/reconciler
18-20	18:pI4		pkg/kubelet/volumemanager/reconciler
18-20	18:pI4		pkg/kubelet/volumemanager/reconciler
25-25	25:sE0	err,pod:KObj	pkg/kubelet/volumemanager/reconciler
18-25	18:pE0 21:sE0 23:sE0	err,pod:KObj	pkg/kubelet/volumemanager/reconciler
18-25	18:pI0 21:sI0 23:sI0	pod:KObj	pkg/kubelet/volumemanager/reconciler
18-25	18:pE0 21:sE0	err	pkg/kubelet/volumemanager/reconciler
18-25	18:pI0 21:sI0		pkg/kubelet/volumemanager/reconciler
18-25	18:pE0 21:sE0 23:sE0	err,pod:KObj	pkg/kubelet/volumemanager/reconciler
18-25	18:pI4 21:sI4 23:sI4	pod:KObj	pkg/kubelet/volumemanager/reconciler
18-25	18:pE0 21:sE0 23:sE0	err,pod:KObj	pkg/kubelet/volumemanager/reconciler
18-25	18:pI1/pI5 21:sI1/sI5 23:sI1/sI5	pod:KObj	pkg/kubelet/volumemanager/reconciler
18-20	18:pE0		pkg/kubelet/pluginmanager/reconciler
18-20	18:pI1		pkg/kubelet/pluginmanager/reconciler
18-25	18:pE0 21:sE0	err	pkg/kubelet/volumemanager/reconciler
18-25	18:pI0 21:sI0		pkg/kubelet/volumemanager/reconciler
18-25	18:pE0 21:sE0	err	pkg/kubelet/volumemanager/reconciler
18-25	18:pI0 21:sI0		pkg/kubelet/volumemanager/reconciler
18-20	18:pE0		pkg/kubelet/pluginmanager/reconciler
18-20	18:pI1		pkg/kubelet/pluginmanager/reconciler
18-25	18:pE0 21:sE0 23:sE0	err,pod:KObj	pkg/kubelet/volumemanager/reconciler
22-25	22:sI5	pod:KObj	pkg/kubelet/volumemanager/reconciler
18-25	18:pI0 21:sI0 23:sI0	pod:KObj	pkg/kubelet/volumemanager/reconciler
18-20	18:pI5		pkg/kubelet/volumemanager/reconciler
18-20	18:pE0		pkg/kubelet/volumemanager/reconciler
18-25	18:pE0 21:sE0	err	pkg/kubelet/volumemanager/reconciler
26-36	26:sI5	pod:KObj	pkg/kubelet/volumemanager/reconciler
26-36	26:sI5		pkg/kubelet/volumemanager/reconciler
26-36	26:sI4	pod:KObj	pkg/kubelet/volumemanager/reconciler
26-36	26:sI4	pod:KObj	pkg/kubelet/volumemanager/reconciler
26-36	26:sI5		pkg/kubelet/volumemanager/reconciler
26-36	26:sI5		pkg/kubelet/volumemanager/reconciler
26-36	26:sI5	pod:KObj	pkg/kubelet/volumemanager/reconciler
26-36	26:sI0		pkg/kubelet/volumemanager/reconciler
26-36	26:sE0	err,pod:KObj	pkg/kubelet/volumemanager/reconciler
26-36	26:sI0	pod:KObj	pkg/kubelet/volumemanager/reconciler
26-36	26:sE0	err	pkg/kubelet/volumemanager/reconciler
26-36	26:sI0		pkg/kubelet/volumemanager/reconciler
26-36	26:sE0	err,pod:KObj	pkg/kubelet/volumemanager/reconciler
26-36	26:sI4	pod:KObj	pkg/kubelet/volumemanager/reconciler
26-36	26:sE0	err,pod:KObj	pkg/kubelet/volumemanager/reconciler
26-36	26:sI1/sI5	pod:KObj	pkg/kubelet/volumemanager/reconciler
26-36	26:sE0	err	pkg/kubelet/volumemanager/reconciler
26-36	26:sI0		pkg/kubelet/volumemanager/reconciler
26-36	26:sE0	err	pkg/kubelet/volumemanager/reconciler
26-36	26:sI0		pkg/kubelet/volumemanager/reconciler
26-36	26:sE0	err,pod:KObj	pkg/kubelet/volumemanager/reconciler
26-36	26:sI5	pod:KObj	pkg/kubelet/volumemanager/reconciler
26-36	26:sI0	pod:KObj	pkg/kubelet/volumemanager/reconciler
26-29	26:sI0		pkg/kubelet/volumemanager/reconciler
30-36	30:sI4	podName,volumeSpecName	pkg/kubelet/volumemanager/reconciler
26-36	26:sE0	err	pkg/kubelet/volumemanager/reconciler
30-36	30:sI0	podName,volumeSpecName	pkg/kubelet/volumemanager/reconciler
26-36	26:sE0	err,pod:KObj	pkg/kubelet/volumemanager/reconciler
26-36	26:sE0	err,volumeName	pkg/kubelet/volumemanager/reconciler
30-36	30:sI0	podName,volumeSpecName,err	pkg/kubelet/volumemanager/reconciler
26-29	26:sI0	podName,volumeSpecName,err	pkg/kubelet/volumemanager/reconciler
26-36	26:sE0	err,volumeName	pkg/kubelet/volumemanager/reconciler
26-29	26:sE0	err,volume	pkg/kubelet/volumemanager/reconciler
30-36	30:sE0	err,volumeName,deviceMountPath	pkg/kubelet/volumemanager/reconciler
30-36	30:sI2		pkg/kubelet/volumemanager/reconciler
26-29	26:sE0	err	pkg/kubelet/volumemanager/reconciler
30-36	30:sE4 34:sI4	err	pkg/kubelet/volumemanager/reconciler
30-36	30:sI2		pkg/kubelet/volumemanager/reconciler
26-29	26:sI2	reconstructedVolume	pkg/kubelet/volumemanager/reconciler
30-36	30:sI2		pkg/kubelet/volumemanager/reconciler
26-29	26:sI4	volumeName:name,path	pkg/kubelet/volumemanager/reconciler
26-29	26:sE0	err	pkg/kubelet/volumemanager/reconciler
30-36	30:sI4	volumeName:name,path	pkg/kubelet/volumemanager/reconciler
30-36	30:sI4		pkg/kubelet/volumemanager/reconciler
26-36	26:sI4	podName,volumeSpecName	pkg/kubelet/volumemanager/reconciler
26-29	26:sI4	podName,volumeSpecName	pkg/kubelet/volumemanager/reconciler
26-36	26:sI4	podName,volumeSpecName	pkg/kubelet/volumemanager/reconciler
26-29	26:sI0		pkg/kubelet/volumemanager/reconciler
26-29	26:sI2	pod:KObj,podName,volumeName	pkg/kubelet/volumemanager/reconciler
30-36	30:sI2	pod:KObj,podName,volumeName,seLinuxMountContext	pkg/kubelet/volumemanager/reconciler
26-29	26:sI2	volumeName	pkg/kubelet/volumemanager/reconciler
30-36	30:sI2	volumeName,deviceMountPath	pkg/kubelet/volumemanager/reconciler
30-36	30:sI2		pkg/kubelet/volumemanager/reconciler
26-36	26:sE0	err,volumePluginPath	pkg/kubelet/volumemanager/reconciler
29-36	29:sI4	path,volume	pkg/kubelet/volumemanager/reconciler
26-28	26:sI4	path,volumes	pkg/kubelet/volumemanager/reconciler
26-36	26:sI2	podName,volumeSpecName	pkg/kubelet/volumemanager/reconciler
26-36	26:sI5	podName,volumePath	pkg/kubelet/volumemanager/reconciler
26-36	26:sE0	err	pkg/kubelet/volumemanager/reconciler
26-29	26:sI4	podName,volumeSpecName	pkg/kubelet/volumemanager/reconciler
26-29	26:sE0	err	pkg/kubelet/volumemanager/reconciler
26-29	26:sI0	podName,volumeSpecName	pkg/kubelet/volumemanager/reconciler
26-29	26:sE0	err,pod:KObj	pkg/kubelet/volumemanager/reconciler
26-29	26:sE0	err,volumeName	pkg/kubelet/volumemanager/reconciler
26-29	26:sI0	podName,volumeSpecName,err	pkg/kubelet/volumemanager/reconciler
26-29	26:sE0	err,volumeName	pkg/kubelet/volumemanager/reconciler
26-29	26:sE0	err,volumeName,deviceMountPath	pkg/kubelet/volumemanager/reconciler
26-29	26:sI2		pkg/kubelet/volumemanager/reconciler
26-29	26:sE2 27:sE4	err	pkg/kubelet/volumemanager/reconciler
26-29	26:sI2		pkg/kubelet/volumemanager/reconciler
27-29	27:sI2		pkg/kubelet/volumemanager/reconciler
26-29	26:sI4	volumeName:name,path	pkg/kubelet/volumemanager/reconciler
26-29	26:sI4		pkg/kubelet/volumemanager/reconciler
26-29	26:sI4	podName,volumeSpecName	pkg/kubelet/volumemanager/reconciler
26-29	26:sI4	podName,volumeSpecName	pkg/kubelet/volumemanager/reconciler
26-29	26:sI2	pod:KObj,podName,volumeName,seLinuxMountContext	pkg/kubelet/volumemanager/reconciler
26-29	26:sI2	volumeName,deviceMountPath	pkg/kubelet/volumemanager/reconciler
26-29	26:sI2		pkg/kubelet/volumemanager/reconciler
18-36	18:pI4		pkg/volume/util/recyclerclient
18-36	18:pI5		pkg/volume/util/recyclerclient
18-36	18:pI2		pkg/volume/util/recyclerclient
18-36	18:pE0		pkg/volume/util/recyclerclient
18-36	18:pI4		pkg/volume/util/recyclerclient
18-36	18:pI4		pkg/volume/util/recyclerclient
18-32	18:hE0		k8s.io/client-go/tools/cache
18-32	18:pI4		k8s.io/client-go/tools/cache
18-32	18:pI1		k8s.io/client-go/tools/cache
18-32	18:hE0		k8s.io/client-go/tools/cache
18-32	18:hE0		k8s.io/client-go/tools/cache
23-32	23:pW0		k8s.io/client-go/tools/cache
18-32	18:pI4		k8s.io/client-go/tools/cache
25-32	25:pI2		k8s.io/client-go/tools/cache
18-32	18:hE0		k8s.io/client-go/tools/cache
18-32	18:hE0		k8s.io/client-go/tools/cache
18-32	18:hE0		k8s.io/client-go/tools/cache
18-32	18:hE0		k8s.io/client-go/tools/cache
18-32	18:pI4		k8s.io/client-go/tools/cache
18-32	18:pW0		k8s.io/client-go/tools/cache
27-32	27:pI4		k8s.io/client-go/tools/cache
22-32	22:pI2		k8s.io/client-go/tools/cache
27-32	27:pI2		k8s.io/client-go/tools/cache
33-36	33:sI2	type,reflector	k8s.io/client-go/tools/cache
29-32	29:pI2		k8s.io/client-go/tools/cache
34-36	34:sI4	err	k8s.io/client-go/tools/cache
33-36	33:sI4	reflector,totalItems,duration	k8s.io/client-go/tools/cache
33-36	33:sE0	err,reflector,type	k8s.io/client-go/tools/cache
33-36	33:sI4	reflector	k8s.io/client-go/tools/cache
33-36	33:sI3	type,reflector	k8s.io/client-go/tools/cache
18-32	18:pI3		k8s.io/client-go/tools/cache
18-26	18:pI4		k8s.io/client-go/tools/cache
33-36	33:sI2	reflector,type,err	k8s.io/client-go/tools/cache
33-36	33:sI3	type,resyncPeriod,reflector	k8s.io/client-go/tools/cache
18-32	18:pI2 21:pI3		k8s.io/client-go/tools/cache
33-36	33:sI3	type,resyncPeriod,reflector	k8s.io/client-go/tools/cache
18-32	18:pI2 21:pI3		k8s.io/client-go/tools/cache
36-36	36:sI2	feature	k8s.io/client-go/tools/cache
35-35	35:sI2	listWatcherType:sprintf,feature	k8s.io/client-go/tools/cache
33-33	33:sE0	err	k8s.io/client-go/tools/cache
29-32	29:pW0		k8s.io/client-go/tools/cache
33-36	33:sE0	err,reflector,object	k8s.io/client-go/tools/cache
33-36	33:sE0	err,reflector,object	k8s.io/client-go/tools/cache
36-36	36:sE0	err,reflector,object	k8s.io/client-go/tools/cache
33-36	33:sE0	err,reflector,event	k8s.io/client-go/tools/cache
33-36	33:sE0	err,reflector,object	k8s.io/client-go/tools/cache
33-36	33:sE0	err,reflector,expectedGVK,actualGVK	k8s.io/client-go/tools/cache
33-36	33:sE0	err,reflector,expectedType,actualType	k8s.io/client-go/tools/cache
33-36	33:sE0	err,reflector,event	k8s.io/client-go/tools/cache
34-36	34:sE0	err,reflector,actualGVK	k8s.io/client-go/tools/cache
33-36	33:sI0		k8s.io/client-go/tools/cache
33-36	33:sI0	reflector,type,err	k8s.io/client-go/tools/cache
33-36	33:sI4	reflector,type,totalItems	k8s.io/client-go/tools/cache
33-36	33:sI4	reflector,type,err	k8s.io/client-go/tools/cache
33-36	33:sI1	reflector,type,err	k8s.io/client-go/tools/cache
33-36	33:sI4	reflector,type,err	k8s.io/client-go/tools/cache
33-36	33:sI2	reflector,type	k8s.io/client-go/tools/cache
31-32	31:pW0		k8s.io/client-go/tools/cache
27-32	27:pI4		k8s.io/client-go/tools/cache
36-36	36:sI3	minWatchTimeout,maxWatchTimeout	k8s.io/client-go/tools/cache
27-28	27:lW0		k8s.io/client-go/tools/cache
33-36	33:sI2	reflector,type,err	k8s.io/client-go/tools/cache
18-32	18:hE0 31:lW0		k8s.io/client-go/tools/cache
29-30	29:pW0		k8s.io/client-go/tools/cache
29-30	29:pI0		k8s.io/client-go/tools/cache
29-30	29:pE0		k8s.io/client-go/tools/cache
29-30	29:pE0		k8s.io/client-go/tools/cache
33-33	33:sI4	reason	pkg/kubelet/cm/dra/plugin
32-32	32:sI1	pluginName*,oldEndpoint	pkg/kubelet/cm/dra/plugin
32-33	32:sI3	fieldSelector	pkg/kubelet/cm/dra/plugin
32-33	32:sI3/sI5	fieldSelector,err	pkg/kubelet/cm/dra/plugin
32-33	32:sI3 33:sI3	lastInstance	pkg/kubelet/cm/dra/plugin
32-33	32:sI3		pkg/kubelet/cm/dra/plugin
32-33	32:sI3 33:sI3	pluginName*,endpoint*	pkg/kubelet/cm/dra/plugin
33-33	33:sI4	delay	pkg/kubelet/cm/dra/plugin
33-33	33:sI4	delay	pkg/kubelet/cm/dra/plugin
32-33	32:sE0	err	pkg/kubelet/cm/dra/plugin
32-32	32:lW0		k8s.io/component-base/featuregate
34-36	34:pW0		k8s.io/component-base/compatibility
32-34	33:pI0 32:pI0		k8s.io/component-base/compatibility,k8s.io/component-base/featuregate
35-36	35:pI0		k8s.io/component-base/compatibility
32-36	33:pI0 32:pI0		k8s.io/component-base/compatibility,k8s.io/component-base/featuregate
32-36	33:pI0 32:pI0		k8s.io/component-base/compatibility,k8s.io/component-base/featuregate
32-36	33:lW0 32:lW0		k8s.io/component-base/compatibility,k8s.io/component-base/featuregate
32-36	33:pI0 32:pI0		k8s.io/component-base/compatibility,k8s.io/component-base/featuregate
32-36	33:pI0 32:pI0		k8s.io/component-base/compatibility,k8s.io/component-base/featuregate
32-36	33:pI0 32:pI0		k8s.io/component-base/compatibility,k8s.io/component-base/featuregate
35-36	35:sI3		k8s.io/cri-client/pkg
18-20	18:pE0		pkg/kubelet/cri/remote
21-36	21:sE0	err,address	k8s.io/cri-client/pkg
21-36	21:sI3	endpoint	k8s.io/cri-client/pkg
18-20	18:pI3		pkg/kubelet/cri/remote
23-25	23:sI2		pkg/kubelet/cri/remote
23-25	23:sI4		pkg/kubelet/cri/remote
21-36	21:sE0	err,image	k8s.io/cri-client/pkg
21-36	21:sE0	err	k8s.io/cri-client/pkg
18-20	18:pE0		pkg/kubelet/cri/remote
21-36	21:sE0	err,image	k8s.io/cri-client/pkg
18-20	18:pE0		pkg/kubelet/cri/remote
21-36	21:sE0	err,image	k8s.io/cri-client/pkg
18-20	18:pE0		pkg/kubelet/cri/remote
18-20	18:pE0		pkg/kubelet/cri/remote
21-36	21:sE0	err,filter	k8s.io/cri-client/pkg
18-20	18:pE0		pkg/kubelet/cri/remote
18-20	18:pE0		pkg/kubelet/cri/remote
21-36	21:sE0	err,image	k8s.io/cri-client/pkg
18-20	18:pE0		pkg/kubelet/cri/remote
21-36	21:sE0	err,image	k8s.io/cri-client/pkg
36-36	36:sE0	err,filter	k8s.io/cri-client/pkg
36-36	36:sI0	filter	k8s.io/cri-client/pkg
36-36	36:sE0	err,filter,itemsReceived:int	k8s.io/cri-client/pkg
23-25	23:sI2		pkg/kubelet/cri/remote
26-36	26:sI2		k8s.io/cri-client/pkg
26-36	26:sI4		k8s.io/cri-client/pkg
18-20	18:pE0		pkg/kubelet/cri/remote
21-36	21:sE0	err,containerID	k8s.io/cri-client/pkg
21-36	21:sE0	err	k8s.io/cri-client/pkg
19-20	19:pE0		pkg/kubelet/cri/remote
25-36	25:sE0	err,containerID	k8s.io/cri-client/pkg
35-36	35:sI3		k8s.io/cri-client/pkg
18-20	18:pE0		pkg/kubelet/cri/remote
21-35	21:sE0	err,address	k8s.io/cri-client/pkg
36-36	36:sE0	err,address	k8s.io/cri-client/pkg
21-36	21:sI3	endpoint	k8s.io/cri-client/pkg
18-20	18:pI3		pkg/kubelet/cri/remote
19-20	19:pE0		pkg/kubelet/cri/remote
21-36	21:sE0	err,containerID	k8s.io/cri-client/pkg
18-20	18:pE0		pkg/kubelet/cri/remote
21-36	21:sE0	err,containerID	k8s.io/cri-client/pkg
18-20	18:pE0		pkg/kubelet/cri/remote
21-36	21:sE0	err	k8s.io/cri-client/pkg
18-20	18:pE0		pkg/kubelet/cri/remote
18-20	18:pE0		pkg/kubelet/cri/remote
21-36	21:sE0	err,podSandboxID	k8s.io/cri-client/pkg
18-20	18:pE0		pkg/kubelet/cri/remote
21-36	21:sE0	err,containerID,cmd	k8s.io/cri-client/pkg
21-36	21:sE0	err	k8s.io/cri-client/pkg
18-20	18:pE0		pkg/kubelet/cri/remote
18-20	18:pE0		pkg/kubelet/cri/remote
21-36	21:sE0	err,containerID,cmd	k8s.io/cri-client/pkg
23-25	23:sI2		pkg/kubelet/cri/remote
23-25	23:sI4		pkg/kubelet/cri/remote
26-36	26:sE0	err	k8s.io/cri-client/pkg
18-20	18:pE0		pkg/kubelet/cri/remote
21-36	21:sE0	err,filter	k8s.io/cri-client/pkg
18-20	18:pE0		pkg/kubelet/cri/remote
21-36	21:sE0	err,filter	k8s.io/cri-client/pkg
26-36	26:sE0	err	k8s.io/cri-client/pkg
18-20	18:pE0		pkg/kubelet/cri/remote
21-36	21:sE0	err,filter	k8s.io/cri-client/pkg
26-36	26:sE0	err	k8s.io/cri-client/pkg
23-36	23:sE0	err,filter	k8s.io/cri-client/pkg
23-36	23:sE0	err,podSandboxID	k8s.io/cri-client/pkg
18-20	18:pE0		pkg/kubelet/cri/remote
21-36	21:sE0	err	k8s.io/cri-client/pkg
19-20	19:pE0		pkg/kubelet/cri/remote
21-36	21:sE0	err,podSandboxID	k8s.io/cri-client/pkg
18-20	18:pE0		pkg/kubelet/cri/remote
21-36	21:sE0	err,containerID	k8s.io/cri-client/pkg
18-20	18:pE0		pkg/kubelet/cri/remote
21-36	21:sE0	err,podSandboxID	k8s.io/cri-client/pkg
18-20	18:pE0		pkg/kubelet/cri/remote
21-36	21:sE0	err,containerID	k8s.io/cri-client/pkg
21-36	21:sE0	err	k8s.io/cri-client/pkg
18-20	18:pE0		pkg/kubelet/cri/remote
21-36	21:sE0	err	k8s.io/cri-client/pkg
18-20	18:pE0		pkg/kubelet/cri/remote
28-36	28:sE0	err	k8s.io/cri-client/pkg
18-20	18:pE0		pkg/kubelet/cri/remote
21-36	21:sE0	err,containerID	k8s.io/cri-client/pkg
21-36	21:sE0	err	k8s.io/cri-client/pkg
18-20	18:pE0		pkg/kubelet/cri/remote
21-36	21:sE0	err	k8s.io/cri-client/pkg
18-20	18:pE0		pkg/kubelet/cri/remote
18-20	18:pE0		pkg/kubelet/cri/remote
21-36	21:sE0	err,containerID	k8s.io/cri-client/pkg
18-20	18:pE0		pkg/kubelet/cri/remote
21-36	21:sE0	err,podSandboxID	k8s.io/cri-client/pkg
36-36	36:sE0	err,filter	k8s.io/cri-client/pkg
36-36	36:sI0	filter	k8s.io/cri-client/pkg
36-36	36:sE0	err,filter,itemsReceived:int	k8s.io/cri-client/pkg
36-36	36:sE0	err,filter	k8s.io/cri-client/pkg
36-36	36:sI0	filter	k8s.io/cri-client/pkg
36-36	36:sE0	err,filter,itemsReceived:int	k8s.io/cri-client/pkg
36-36	36:sE0	err	k8s.io/cri-client/pkg
36-36	36:sI0		k8s.io/cri-client/pkg
36-36	36:sE0	err,itemsReceived:int	k8s.io/cri-client/pkg
36-36	36:sE0	err,filter	k8s.io/cri-client/pkg
36-36	36:sI0	filter	k8s.io/cri-client/pkg
36-36	36:sE0	err,filter,itemsReceived:int	k8s.io/cri-client/pkg
36-36	36:sE0	err,filter	k8s.io/cri-client/pkg
36-36	36:sI0	filter	k8s.io/cri-client/pkg
36-36	36:sE0	err,filter,itemsReceived:int	k8s.io/cri-client/pkg
18-20	18:pE0		pkg/kubelet/cri/remote
21-36	21:sE0	err,containerID	k8s.io/cri-client/pkg
33-36	33:sE0	err,podSandboxID	k8s.io/cri-client/pkg
23-25	23:sI2		pkg/kubelet/cri/remote
26-36	26:sI2		k8s.io/cri-client/pkg
26-36	26:sI4		k8s.io/cri-client/pkg
21-36	21:sE0	err	k8s.io/cri-client/pkg
18-20	18:pE0		pkg/kubelet/cri/remote
21-36	21:sI10	containerID,timeout	k8s.io/cri-client/pkg
19-20	19:pI10		pkg/kubelet/cri/remote
21-36	21:sI10	containerID	k8s.io/cri-client/pkg
19-20	19:pI10		pkg/kubelet/cri/remote
25-36	25:sI10	options	k8s.io/cri-client/pkg
25-36	25:sI10	containerID	k8s.io/cri-client/pkg
21-36	21:sI10	containerID,timeout	k8s.io/cri-client/pkg
19-20	19:pI10		pkg/kubelet/cri/remote
21-36	21:sI10	containerID,stats	k8s.io/cri-client/pkg
19-20	19:pI10		pkg/kubelet/cri/remote
21-36	21:sI10	containerID,timeout	k8s.io/cri-client/pkg
19-20	19:pI10		pkg/kubelet/cri/remote
21-36	21:sI10	containerID,status	k8s.io/cri-client/pkg
19-20	19:pI10		pkg/kubelet/cri/remote
21-36	21:sI10	podSandboxID,timeout	k8s.io/cri-client/pkg
19-20	19:pI10		pkg/kubelet/cri/remote
19-20	19:pI10		pkg/kubelet/cri/remote
21-36	21:sI10	timeout	k8s.io/cri-client/pkg
19-20	19:pI10		pkg/kubelet/cri/remote
19-36	19:lI10 21:sI10		k8s.io/cri-client/pkg
21-36	21:sI10	containerID,timeout	k8s.io/cri-client/pkg
19-20	19:pI10		pkg/kubelet/cri/remote
21-36	21:sI10	containerID,exitCode	k8s.io/cri-client/pkg
19-20	19:pI10		pkg/kubelet/cri/remote
21-36	21:sI10	filter	k8s.io/cri-client/pkg
19-20	19:pI10		pkg/kubelet/cri/remote
21-36	21:sI10	filter,stats	k8s.io/cri-client/pkg
19-20	19:pI10		pkg/kubelet/cri/remote
21-36	21:sI10	filter,timeout	k8s.io/cri-client/pkg
19-20	19:pI10		pkg/kubelet/cri/remote
21-36	21:sI10	filter,containers	k8s.io/cri-client/pkg
19-20	19:pI10		pkg/kubelet/cri/remote
26-36	26:sI10	stats	k8s.io/cri-client/pkg
21-36	21:sI10	filter,timeout	k8s.io/cri-client/pkg
19-20	19:pI10		pkg/kubelet/cri/remote
21-36	21:sI10	filter,items	k8s.io/cri-client/pkg
19-20	19:pI10		pkg/kubelet/cri/remote
26-36	26:sI10	stats	k8s.io/cri-client/pkg
23-36	23:sI10	filter	k8s.io/cri-client/pkg
23-36	23:sI10	filter,stats	k8s.io/cri-client/pkg
23-36	23:sI10	podSandboxID,stats	k8s.io/cri-client/pkg
23-36	23:sI10	podSandboxID,timeout	k8s.io/cri-client/pkg
21-36	21:sI10	podSandboxID,timeout	k8s.io/cri-client/pkg
19-20	19:pI10		pkg/kubelet/cri/remote
21-36	21:sI10	podSandboxID,status	k8s.io/cri-client/pkg
19-20	19:pI10		pkg/kubelet/cri/remote
21-36	21:sI10	podSandboxID,port,timeout	k8s.io/cri-client/pkg
19-20	19:pI10		pkg/kubelet/cri/remote
21-36	21:sI10	podSandboxID	k8s.io/cri-client/pkg
19-20	19:pI10		pkg/kubelet/cri/remote
21-36	21:sI10	containerID,timeout	k8s.io/cri-client/pkg
19-20	19:pI10		pkg/kubelet/cri/remote
21-36	21:sI10	containerID	k8s.io/cri-client/pkg
19-20	19:pI10		pkg/kubelet/cri/remote
21-36	21:sI10	podSandboxID,timeout	k8s.io/cri-client/pkg
19-20	19:pI10		pkg/kubelet/cri/remote
21-36	21:sI10	podSandboxID	k8s.io/cri-client/pkg
19-20	19:pI10		pkg/kubelet/cri/remote
21-36	21:sI10	containerID,timeout	k8s.io/cri-client/pkg
19-20	19:pI10		pkg/kubelet/cri/remote
21-36	21:sI10	containerID	k8s.io/cri-client/pkg
19-20	19:pI10		pkg/kubelet/cri/remote
21-36	21:sI10	config,runtimeHandler,timeout	k8s.io/cri-client/pkg
19-20	19:pI10		pkg/kubelet/cri/remote
21-36	21:sI10	podSandboxID	k8s.io/cri-client/pkg
19-20	19:pI10		pkg/kubelet/cri/remote
28-36	28:sI10	linuxConfig	k8s.io/cri-client/pkg
21-36	21:sI10	containerID,timeout	k8s.io/cri-client/pkg
19-20	19:pI10		pkg/kubelet/cri/remote
21-36	21:sI10	containerID	k8s.io/cri-client/pkg
19-20	19:pI10		pkg/kubelet/cri/remote
21-36	21:sI10	timeout	k8s.io/cri-client/pkg
19-20	19:pI10		pkg/kubelet/cri/remote
21-36	21:sI10	status	k8s.io/cri-client/pkg
19-20	19:pI10		pkg/kubelet/cri/remote
21-36	21:sI10	containerID,timeout	k8s.io/cri-client/pkg
19-20	19:pI10		pkg/kubelet/cri/remote
21-36	21:sI10	containerID	k8s.io/cri-client/pkg
19-20	19:pI10		pkg/kubelet/cri/remote
21-36	21:sI10	podSandboxID,timeout	k8s.io/cri-client/pkg
19-20	19:pI10		pkg/kubelet/cri/remote
21-36	21:sI10	podSandboxID	k8s.io/cri-client/pkg
19-20	19:pI10		pkg/kubelet/cri/remote
36-36	36:sI10	filter,stats	k8s.io/cri-client/pkg
36-36	36:sI10	filter,containers	k8s.io/cri-client/pkg
36-36	36:sI10	metrics	k8s.io/cri-client/pkg
36-36	36:sI10	filter,stats	k8s.io/cri-client/pkg
36-36	36:sI10	filter,items	k8s.io/cri-client/pkg
21-36	21:sI10	containerID,timeout	k8s.io/cri-client/pkg
19-20	19:pI10		pkg/kubelet/cri/remote
21-36	21:sI10	containerID	k8s.io/cri-client/pkg
19-20	19:pI10		pkg/kubelet/cri/remote
33-36	33:sI10	PodSandboxId,timeout	k8s.io/cri-client/pkg
33-36	33:sI10	podSandboxID	k8s.io/cri-client/pkg
21-36	21:sI10	runtimeConfig,timeout	k8s.io/cri-client/pkg
19-20	19:pI10		pkg/kubelet/cri/remote
21-36	21:sI10	runtimeConfig	k8s.io/cri-client/pkg
19-20	19:pI10		pkg/kubelet/cri/remote
21-36	21:sI10	apiVersion,timeout	k8s.io/cri-client/pkg
19-20	19:pI10		pkg/kubelet/cri/remote
21-36	21:sI10	apiVersion	k8s.io/cri-client/pkg
19-20	19:pI10		pkg/kubelet/cri/remote
26-36	26:sI4	resp	k8s.io/cri-client/pkg
26-36	26:sE0	err	k8s.io/cri-client/pkg
26-36	26:sE0	err	k8s.io/cri-client/pkg
21-36	21:sE0	err,containerID	k8s.io/cri-client/pkg
18-31	18:pI8		k8s.io/client-go/rest
18-31	18:pI8		k8s.io/client-go/rest
33-36	33:sI5	err	k8s.io/client-go/rest
22-23	22:pI4		k8s.io/client-go/rest
18-21	18:pI4		k8s.io/client-go/rest
33-36	33:sI4	err	k8s.io/client-go/rest
18-32	18:pI4		k8s.io/client-go/rest
18-21	18:pI4		k8s.io/client-go/rest
18-32	18:pI2		k8s.io/client-go/rest
33-36	33:sI2	err	k8s.io/client-go/rest
18-20	18:pI3		k8s.io/client-go/rest
33-36	33:sI4	contentType,err	k8s.io/client-go/rest
18-32	18:pI4		k8s.io/client-go/rest
33-36	33:sE0	err	k8s.io/client-go/rest
18-32	18:pE0		k8s.io/client-go/rest
33-36	33:sI3	delay,reason,verb,URL	k8s.io/client-go/rest
21-32	21:lI3		k8s.io/client-go/rest
18-32	18:pI5		k8s.io/client-go/rest
18-36	18:pIlogLevel 32:pIlogLevel/sI8 33:sIlogLevel/sI8	...	k8s.io/client-go/rest
35-36	35:sE0	err,pod:format.Pod	pkg/kubelet/events
24-36	24:pI5		k8s.io/mount-utils
18-36	18:pI2		k8s.io/mount-utils
21-32	21:pI5		k8s.io/mount-utils
21-32	21:pE0		k8s.io/mount-utils
18-36	18:pI3		k8s.io/mount-utils
21-32	21:pI3		k8s.io/mount-utils
27-36	27:pI3		k8s.io/mount-utils
21-32	21:pI5		k8s.io/mount-utils
21-32	21:pI5		k8s.io/mount-utils
21-36	21:sE0	err	pkg/kubelet/metrics/collectors
18-20	18:pW0		pkg/kubelet/metrics/collectors
33-36	33:sI4	resourceVersion	k8s.io/client-go/tools/watch
21-32	21:sI4	resourceVersion	k8s.io/client-go/tools/watch
18-20	18:pI4		k8s.io/client-go/tools/watch
18-32	18:pE0		k8s.io/client-go/tools/watch
33-36	33:sE0	type	k8s.io/client-go/tools/watch
32-36	32:lE0 33:sE0		k8s.io/client-go/tools/watch
33-36	33:sE0	errorObject	k8s.io/client-go/tools/watch
18-27	18:lE0		k8s.io/client-go/tools/watch
28-32	28:lE0		k8s.io/client-go/tools/watch
33-36	33:sI4	resourceVersion	k8s.io/client-go/tools/watch
18-32	18:pI4		k8s.io/client-go/tools/watch
33-36	33:sI5	errorObject	k8s.io/client-go/tools/watch
18-27	18:lI5		k8s.io/client-go/tools/watch
28-32	28:lI5		k8s.io/client-go/tools/watch
33-36	33:sI4		k8s.io/client-go/tools/watch
18-32	18:lI4		k8s.io/client-go/tools/watch
33-36	33:sI4		k8s.io/client-go/tools/watch
18-32	18:lI4 21:lI4/sI4		k8s.io/client-go/tools/watch
21-36	21:sI1	err	k8s.io/client-go/tools/watch
18-20	18:pI1		k8s.io/client-go/tools/watch
21-36	21:sE0/sI5	err	k8s.io/client-go/tools/watch
18-20	18:pE0/pI5		k8s.io/client-go/tools/watch
32-36	32:sE0	err	k8s.io/client-go/tools/watch
32-36	32:sE0	err	k8s.io/client-go/tools/watch
18-36	18:lE0 21:sE0		k8s.io/client-go/tools/watch
18-36	18:pE0		k8s.io/client-go/discovery/cached/disk
18-32	18:pI0		k8s.io/client-go/transport
18-32	18:pI0		k8s.io/client-go/transport
18-32	18:pI0		k8s.io/client-go/transport
18-32	18:pI0		k8s.io/client-go/transport
23-32	23:pI0		k8s.io/client-go/transport
23-32	23:pI0		k8s.io/client-go/transport
33-36	33:sI0	host,address	k8s.io/client-go/transport
33-36	33:sI0	network,address,err	k8s.io/client-go/transport
33-36	33:sI0	network,address	k8s.io/client-go/transport
23-32	23:pI0		k8s.io/client-go/transport
23-32	23:pI0		k8s.io/client-go/transport
33-36	33:sI0	...	k8s.io/client-go/transport
18-32	18:pI0 21:lI0		k8s.io/client-go/transport
33-36	33:sI0	...	k8s.io/client-go/transport
18-32	18:pI0 21:lI0		k8s.io/client-go/transport
18-32	18:pI0		k8s.io/client-go/transport
23-36	23:sE0	err	k8s.io/component-base/cli
18-20	18:pI0		pkg/kubelet
18-20	18:pI0		pkg/kubelet
21-31	21:sI0	pod:KObj,containerName:name	pkg/kubelet
21-31	21:sI0	pod:KObj	pkg/kubelet
18-20	18:pI0		pkg/kubelet
21-31	21:sE0	err,pod:KObj	pkg/kubelet
18-20	18:pE0		pkg/kubelet
21-31	21:sE0	err,path	pkg/kubelet
18-20	18:pE0		pkg/kubelet
21-31	21:sI0	numPods:format.Pods	pkg/kubelet
21-31	21:sI0	pod:KObj	pkg/kubelet
21-31	21:sI0	pod:KObj	pkg/kubelet
21-31	21:sI0	pod:KObj,duration	pkg/kubelet
21-31	21:sI0	numPods:int	pkg/kubelet
21-31	21:sI0	numPods:format.Pods	pkg/kubelet
21-31	21:sI0	pod:KObj	pkg/kubelet
21-31	21:sI0	pod:KObj,err	pkg/kubelet
21-31	21:sI0	pod:KObj,containerName	pkg/kubelet
18-20	18:pI0		pkg/kubelet
21-31	21:sI0	numPods:int	pkg/kubelet
18-20	18:pI0		pkg/kubelet
18-20	18:pI0		pkg/kubelet
18-20	18:pI0		pkg/kubelet
18-20	18:pI0		pkg/kubelet
18-20	18:pI0		pkg/kubelet
18-20	18:pI0		pkg/kubelet
18-20	18:pI0		pkg/kubelet
18-20	18:pI0		pkg/kubelet
31-36	31:sE0	panic,stacktrace	k8s.io/apimachinery/pkg/util/runtime
18-30	18:pE0		k8s.io/apimachinery/pkg/util/runtime
18-30	18:pE0		k8s.io/apimachinery/pkg/util/runtime
21-36	21:sE0	err	pkg/kubelet/container
18-36	18:lE0 31:sE0	err,...	k8s.io/apimachinery/pkg/util/runtime
27-28	27:sE0	err	pkg/kubelet/sysctl
27-28	27:sE0	kernelVersion	pkg/kubelet/sysctl
29-36	29:sE0	err	pkg/kubelet/sysctl
29-36	29:sI0	kernelVersion,sysctl	pkg/kubelet/sysctl
21-36	21:sI0	containerID	pkg/kubelet/cm/topologymanager
20-20	20:pI0		pkg/kubelet/cm/topologymanager
21-36	21:sI0	bestHint,pod:KObj,containerName:name	pkg/kubelet/cm/topologymanager
21-36	21:sI0 33:sI0	bestHint,pod:KObj,containerName:name	pkg/kubelet/cm/topologymanager
33-36	33:sI4	pod:KObj	pkg/kubelet/cm/topologymanager
21-36	21:sI0	bestHint,pod:KObj,containerName:name	pkg/kubelet/cm/topologymanager
21-36	21:sI0	hints,pod:KObj,containerName:name	pkg/kubelet/cm/topologymanager
20-20	20:pI0		pkg/kubelet/cm/topologymanager
20-20	20:pI0		pkg/kubelet/cm/topologymanager
20-20	20:pI0		pkg/kubelet/cm/topologymanager
20-20	20:pI0		pkg/kubelet/cm/topologymanager
21-36	21:sI0	bestHint,pod:KObj	pkg/kubelet/cm/topologymanager
36-36	36:sI4	pod:KObj	pkg/kubelet/cm/topologymanager
36-36	36:sE0	err,pod:KObj	pkg/kubelet/cm/topologymanager
21-36	21:sI0 33:sI0	bestHint,pod:KObj	pkg/kubelet/cm/topologymanager
33-36	33:sI4	pod:KObj	pkg/kubelet/cm/topologymanager
21-36	21:sI0	bestHint,pod:KObj,containerName:name	pkg/kubelet/cm/topologymanager
21-36	21:sI0	hints,pod:KObj	pkg/kubelet/cm/topologymanager
20-20	20:pI0		pkg/kubelet/cm/topologymanager
20-20	20:pI0		pkg/kubelet/cm/topologymanager
20-20	20:pI0		pkg/kubelet/cm/topologymanager
20-20	20:pI0		pkg/kubelet/cm/topologymanager
18-36	18:pE0		pkg/volume/secret
18-25	18:pE0		pkg/volume/secret
18-36	18:pE0		pkg/volume/secret
18-36	18:pE0		pkg/volume/secret
18-36	18:pI3		pkg/volume/secret
18-36	18:pI3		pkg/volume/secret
18-36	18:pE0		pkg/volume/secret
18-36	18:pE0		pkg/volume/secret
18-36	18:pE0 31:lE0		pkg/volume/secret
21-36	21:sI0	pod:KObj,containerName:name	pkg/kubelet/kuberuntime
20-20	20:pW0		pkg/kubelet/kuberuntime
21-36	21:sI0	pod:KObj,containerName:name	pkg/kubelet/kuberuntime
20-20	20:pW0		pkg/kubelet/kuberuntime
21-36	21:sI0	pod:KObj,containerName:name	pkg/kubelet/kuberuntime
20-20	20:pW0		pkg/kubelet/kuberuntime
18-23	18:lF0 21:sI0		cmd/kubelet/app
34-36	34:sI0		cmd/kubelet/app
18-33	18:lI0 21:sI0		cmd/kubelet/app
24-34	24:sI0		cmd/kubelet/app
21-36	21:sI0	path	cmd/kubelet/app
21-36	21:sI0		pkg/kubelet/server
18-20	18:pI0		pkg/kubelet/server
21-36	21:sI0 29:sI0	kubeReserved,systemReserved	cmd/kubelet/app
18-20	18:pI0		cmd/kubelet/app
21-36	21:sE0 32:sE0	err,user,verb,resource,subresource	pkg/kubelet/server
18-20	18:pE0		pkg/kubelet/server
25-36	25:sI0 33:sE0	err	pkg/kubelet/cm/devicemanager/plugin/v1beta1
25-36	25:sI0 33:sE0	err,resourceName	pkg/kubelet/cm/devicemanager/plugin/v1beta1
36-36	36:sI0		pkg/kubelet/apis/pods
28-33	28:sI0		cmd/kubelet/app
34-36	34:sI0		cmd/kubelet/app
18-36	18:pI0 21:sI0		cmd/kubelet/app
21-33	21:sI2	nodeName:KRef	cmd/kubelet/app
21-26	21:sI0	IP	cmd/kubelet/app
20-20	20:pW0		cmd/kubelet/app
31-36	31:sI0	IPs	cmd/kubelet/app
25-36	25:sI2	version,socket	pkg/kubelet/cm/devicemanager/plugin/v1beta1
25-36	25:sI0 33:sE0	err	pkg/kubelet/cm/devicemanager/plugin/v1beta1
25-32	25:sI0	resourceName,err	pkg/kubelet/cm/devicemanager/plugin/v1beta1
36-36	36:sE0	err	pkg/kubelet/apis/pods
36-36	36:sE0	err	pkg/kubelet/apis/pods
36-36	36:sE0	err	pkg/kubelet/apis/pods
36-36	36:sE0	err	pkg/kubelet/apis/pods
36-36	36:sE0	err,client	pkg/kubelet/apis/pods
21-36	21:sE0	err	pkg/kubelet/server
18-20	18:pE0		pkg/kubelet/server
32-36	32:sE0	err	pkg/kubelet/cm/devicemanager/plugin/v1beta1
21-36	21:sE0	err	pkg/kubelet/server
18-20	18:pE0		pkg/kubelet/server
21-36	21:sI0	err	cmd/kubelet/app
21-23	21:sE0	err,dynamicConfigDir	cmd/kubelet/app
25-36	25:sE0	err,directory	pkg/kubelet/cm/devicemanager/plugin/v1beta1
21-23	21:sE0	err	cmd/kubelet/app
21-36	21:sE0	err	cmd/kubelet/app
21-36	21:sE0	err	pkg/kubelet/server
18-20	18:pF0		pkg/kubelet/server
36-36	36:sE0	err	pkg/kubelet/server
25-36	25:sE0	err,directory	pkg/kubelet/cm/devicemanager/plugin/v1beta1
36-36	36:sE0	err	cmd/kubelet/app
33-36	33:sE0	err,resourceName	pkg/kubelet/cm/devicemanager/plugin/v1beta1
18-21	18:lW0 21:sI0		cmd/kubelet/app
21-24	21:sI0	err	cmd/kubelet/app
34-36	34:sI0	err	cmd/kubelet/app
21-33	21:sI0	err	cmd/kubelet/app
23-24	23:sE0	err	cmd/kubelet/app
21-36	21:sE0	err	pkg/kubelet/server
25-36	25:sE0	err	pkg/kubelet/cm/devicemanager/plugin/v1beta1
21-23	21:sE0	err,path	cmd/kubelet/app
21-23	21:sE0	err	cmd/kubelet/app
21-23	21:sE0	err	cmd/kubelet/app
21-36	21:sE0	err	cmd/kubelet/app
21-36	21:sE0	err	cmd/kubelet/app
21-36	21:sE0	err	cmd/kubelet/app
21-23	21:sE0	err	cmd/kubelet/app
21-36	21:sE0	err	pkg/kubelet/server
21-23	21:sE0	err	cmd/kubelet/app
21-36	21:sE0	err	cmd/kubelet/app
19-20	19:pE0		cmd/kubelet/app
21-36	21:sE0	err	cmd/kubelet/app
21-23	21:sE0	err,path	cmd/kubelet/app
21-23	21:sE0	err	cmd/kubelet/app
21-36	21:sI2 32:sI2	user,verb,resource,subresource(s)	pkg/kubelet/server
18-20	18:lI2		pkg/kubelet/server
36-36	36:sI0	podUID:uid	pkg/kubelet/apis/pods
28-36	28:sI4		cmd/kubelet/app
24-36	24:sI0	GOGC,GOMAXPROCS,GOTRACEBACK	cmd/kubelet/app
25-36	25:sI0	resourceName	pkg/kubelet/cm/devicemanager/plugin/v1beta1
24-36	24:sI0		cmd/kubelet/app
23-36	23:sI0		cmd/kubelet/app
21-21	21:sI0	systemReservedCPUs	cmd/kubelet/app
18-20	18:pI0		cmd/kubelet/app
18-21	18:pI0 21:sI0		cmd/kubelet/app
34-36	34:sE0	err	cmd/kubelet/app
21-36	21:sI0	kubeletVersion	cmd/kubelet/app
21-36	21:sI5	configuration:dump	cmd/kubelet/app
18-20	18:pI5		cmd/kubelet/app
36-36	36:sI0		pkg/kubelet/apis/pods
21-36	21:sI0		cmd/kubelet/app
18-20	18:lW0		cmd/kubelet/app
18-18	18:pI2		cmd/kubelet/app
30-36	30:sI0	memorySwapBehavior,FailSwapOn	cmd/kubelet/app
21-36	21:sI0 29:sI0	kubeReserved,systemReserved	cmd/kubelet/app
18-20	18:pI0		cmd/kubelet/app
36-36	36:sI0	uid,type	pkg/kubelet/apis/pods
36-36	36:sI0	podUID:uid	pkg/kubelet/apis/pods
36-36	36:sI0	podUID:uid,type	pkg/kubelet/apis/pods
36-36	36:sI0	totalClients:int	pkg/kubelet/apis/pods
21-36	21:sI4		cmd/kubelet/app
18-20	18:pI4		cmd/kubelet/app
36-36	36:sI0		pkg/kubelet/server
36-36	36:sI4	file	cmd/kubelet/app
21-36	21:sI0		cmd/kubelet/app
18-36	18:lI0 21:sI0		cmd/kubelet/app
18-31	18:lI0 21:sI0		cmd/kubelet/app
21-36	21:sI2		cmd/kubelet/app
18-20	18:lI2		cmd/kubelet/app
25-36	25:sI2		pkg/kubelet/cm/devicemanager/plugin/v1beta1
18-20	18:pE0		cmd/kubelet/app
18-18	18:pI2		cmd/kubelet/app
21-36	21:sI0	address,port	pkg/kubelet/server
18-20	18:pI0		pkg/kubelet/server
21-36	21:sI0	address,port	pkg/kubelet/server
18-20	18:pI1		pkg/kubelet/server
28-36	28:sI0	endpoint	pkg/kubelet/server
36-36	36:sI0	endpoint	pkg/kubelet/server
33-36	33:sI2		pkg/kubelet/cm/devicemanager/plugin/v1beta1
21-31	21:sI2	cloudProvider,cloudConfigFile	cmd/kubelet/app
18-20	18:pI2		cmd/kubelet/app
21-36	21:sE0	err	pkg/kubelet/server
18-20	18:pE0		pkg/kubelet/server
21-23	21:sE0	command	cmd/kubelet/app
36-36	36:sE0	err	pkg/kubelet/apis/pods
25-36	25:sI0 33:sE0	err,path	pkg/kubelet/cm/devicemanager/plugin/v1beta1
36-36	36:sI0	totalClients:int	pkg/kubelet/apis/pods
19-20	19:pW0		cmd/kubelet/app
21-36	21:sI0	cipher	cmd/kubelet/app
28-36	28:sI0	cgroupDriver	cmd/kubelet/app
21-36	21:sI2	path	cmd/kubelet/app
18-20	18:pI2		cmd/kubelet/app
21-36	21:sI4	TLSCertFile,TLSPrivateKeyFile	cmd/kubelet/app
18-20	18:pI4		cmd/kubelet/app
18-20	18:pI0		cmd/kubelet/app
18-23	18:lW0 21:sI0		cmd/kubelet/app
22-36	22:sI0		cmd/kubelet/app
36-36	36:sI0	currentKernel,minimumKernel	cmd/kubelet/app
28-36	28:sI0		cmd/kubelet/app
36-36	36:sI0	client	pkg/kubelet/apis/pods
36-36	36:sI0		pkg/kubelet/apis/pods
36-36	36:sI0	client	pkg/kubelet/apis/pods
36-36	36:sI0	client	pkg/kubelet/apis/pods
36-36	36:sI0	client	pkg/kubelet/apis/pods
21-36	21:sI0	path	cmd/kubelet/app
18-20	18:pI0		cmd/kubelet/app
18-20	18:pI2		cmd/kubelet/app
18-20	18:pW0		cmd/kubelet/app
18-20	18:pW0		cmd/kubelet/app
21-33	21:sE0	err	cmd/kubelet/app
18-20	18:pW0		cmd/kubelet/app
18-20	18:pE0		cmd/kubelet/app
18-20	18:pE0		cmd/kubelet/app
18-20	18:pE0		cmd/kubelet/app
18-20	18:pF0		cmd/kubelet/app
20-36	20:lW0 21:sI0		cmd/kubelet/app
18-20	18:pI0		cmd/kubelet/app
18-36	18:hE0/lE0/lF0/lW0 21:hE0		pkg/kubelet/server
25-36	25:sI0	event	cmd/kubelet/app
21-36	21:sE0	err	cmd/kubelet/app
21-36	21:sE0	err	cmd/kubelet/app
21-24	21:sI0	event	cmd/kubelet/app
18-20	18:pI0		cmd/kubelet/app
21-36	21:sE0	err	cmd/kubelet/app
18-20	18:pE0		cmd/kubelet/app
18-20	18:pE0		cmd/kubelet/app
18-20	18:pE0		cmd/kubelet/app
31-36	31:sI0	method:lit,useActivePods	pkg/kubelet/apis/podresources
22-36	22:sI0 35:sI0	login name,display name:name	cmd/kubelet/app
22-36	22:sE0	err	cmd/kubelet/app
21-33	21:sI0	hostname	pkg/kubelet/nodestatus
21-36	21:sE0	err	pkg/kubelet/nodestatus
18-20	18:pE0		pkg/kubelet/nodestatus
18-20	18:pI4		pkg/kubelet/nodestatus
21-36	21:sI0	node:KObj,condition	pkg/kubelet/nodestatus
18-20	18:pI0		pkg/kubelet/nodestatus
21-33	21:sI0	cloudProviderHostname,overriddenHostname	pkg/kubelet/nodestatus
18-20	18:pI2		pkg/kubelet/nodestatus
21-36	21:sI2	device	pkg/kubelet/nodestatus
21-30	21:sI4	plugin	pkg/kubelet/nodestatus
18-20	18:pI2		pkg/kubelet/nodestatus
18-20	18:pI2		pkg/kubelet/nodestatus
21-36	21:sI2	device,allocatable	pkg/kubelet/nodestatus
21-36	21:sI2	plugin,capacity	pkg/kubelet/nodestatus
21-36	21:sI4	IP	pkg/kubelet/nodestatus
18-20	18:pI2		pkg/kubelet/nodestatus
21-36	21:sI4	IP	pkg/kubelet/nodestatus
20-20	20:pI2		pkg/kubelet/nodestatus
18-20	18:pW0		pkg/kubelet/nodestatus
18-20	18:pW0		pkg/kubelet/nodestatus
33-36	33:sI0	controller	k8s.io/client-go/tools/cache
24-32	24:pI0		k8s.io/client-go/tools/cache
18-23	18:pI0		k8s.io/client-go/tools/cache
36-36	36:sI0	for,instance:name	k8s.io/client-go/tools/cache
18-25	18:pI2		k8s.io/client-go/tools/cache
23-32	23:pW0		k8s.io/client-go/tools/cache
18-32	18:pW0		k8s.io/client-go/tools/cache
18-32	18:pW0		k8s.io/client-go/tools/cache
36-36	36:sI0	for,cause,instances	k8s.io/client-go/tools/cache
33-36	33:sE0	err,controller	k8s.io/client-go/tools/cache
36-36	36:sI0	for	k8s.io/client-go/tools/cache
33-36	33:sI0	controller	k8s.io/client-go/tools/cache
18-32	18:pI0		k8s.io/client-go/tools/cache
33-36	33:sI0	resyncPeriod,resyncCheckPeriod	k8s.io/client-go/tools/cache
33-36	33:sI0	resyncPeriod,minimumResyncPeriod	k8s.io/client-go/tools/cache
33-36	33:sI0		k8s.io/client-go/tools/cache
33-36	33:sI0	desired,resyncCheckPeriod	k8s.io/client-go/tools/cache
33-36	33:sI0	desired	k8s.io/client-go/tools/cache
18-28	18:pI4		k8s.io/client-go/tools/cache
18-19	18:pW0		k8s.io/client-go/tools/cache
18-19	18:pW0		k8s.io/client-go/tools/cache
20-32	20:pW0		k8s.io/client-go/tools/cache
20-32	20:pW0		k8s.io/client-go/tools/cache
18-28	18:pI2		k8s.io/client-go/tools/cache
18-32	18:hE0		k8s.io/client-go/tools/cache
33-36	33:sE0	err,notificationType:sprintf	k8s.io/client-go/tools/cache
18-32	18:hE0		k8s.io/client-go/tools/cache
28-36	28:sE0	err,fileContent	pkg/kubelet/sharedcpus
28-36	28:sE0	err,fileName	pkg/kubelet/sharedcpus
18-21	18:pI4		pkg/volume/scaleio
18-21	18:lI4		pkg/volume/scaleio
18-21	18:lE0		pkg/volume/scaleio
18-21	18:lE0		pkg/volume/scaleio
18-21	18:lE0		pkg/volume/scaleio
18-21	18:pI4		pkg/volume/scaleio
18-21	18:lE0		pkg/volume/scaleio
18-21	18:lE0		pkg/volume/scaleio
18-21	18:pI4		pkg/volume/scaleio
18-21	18:pI4		pkg/volume/scaleio
18-21	18:pI4		pkg/volume/scaleio
18-21	18:lE0		pkg/volume/scaleio
18-21	18:lE0		pkg/volume/scaleio
18-21	18:pI4		pkg/volume/scaleio
18-21	18:pI4		pkg/volume/scaleio
18-21	18:pI4		pkg/volume/scaleio
18-21	18:lE0		pkg/volume/scaleio
18-21	18:pI4		pkg/volume/scaleio
18-21	18:pI4		pkg/volume/scaleio
18-21	18:pI4		pkg/volume/scaleio
18-21	18:pI4		pkg/volume/scaleio
18-21	18:pI4		pkg/volume/scaleio
18-21	18:lE0		pkg/volume/scaleio
18-21	18:lE0		pkg/volume/scaleio
18-21	18:lE0		pkg/volume/scaleio
18-21	18:lE0		pkg/volume/scaleio
18-21	18:lI4		pkg/volume/scaleio
18-21	18:lI4		pkg/volume/scaleio
18-21	18:lE0		pkg/volume/scaleio
18-21	18:lI4		pkg/volume/scaleio
18-21	18:lI4		pkg/volume/scaleio
18-21	18:lI4		pkg/volume/scaleio
18-21	18:lE0		pkg/volume/scaleio
18-21	18:lE0		pkg/volume/scaleio
18-21	18:lE0		pkg/volume/scaleio
18-21	18:lE0		pkg/volume/scaleio
18-21	18:lE0		pkg/volume/scaleio
18-21	18:lE0		pkg/volume/scaleio
18-21	18:lE0		pkg/volume/scaleio
18-21	18:lI4		pkg/volume/scaleio
18-21	18:lI4		pkg/volume/scaleio
18-21	18:lI4		pkg/volume/scaleio
18-21	18:lI4		pkg/volume/scaleio
18-21	18:lI4		pkg/volume/scaleio
18-21	18:lE0		pkg/volume/scaleio
18-21	18:lI4		pkg/volume/scaleio
18-21	18:lI4		pkg/volume/scaleio
18-21	18:lE0		pkg/volume/scaleio
18-21	18:lI4		pkg/volume/scaleio
18-21	18:lI4		pkg/volume/scaleio
18-21	18:lI4		pkg/volume/scaleio
18-21	18:lI4		pkg/volume/scaleio
18-21	18:lE0		pkg/volume/scaleio
18-21	18:lE0		pkg/volume/scaleio
18-21	18:lE0		pkg/volume/scaleio
18-21	18:lE0		pkg/volume/scaleio
18-21	18:lE0		pkg/volume/scaleio
18-21	18:lE0		pkg/volume/scaleio
18-21	18:lE0		pkg/volume/scaleio
18-21	18:lE0		pkg/volume/scaleio
18-21	18:lI4		pkg/volume/scaleio
18-21	18:pI4		pkg/volume/scaleio
18-21	18:pI4		pkg/volume/scaleio
18-21	18:pI4		pkg/volume/scaleio
18-21	18:lE0		pkg/volume/scaleio
18-21	18:lI4		pkg/volume/scaleio
18-21	18:lW0		pkg/volume/scaleio
18-21	18:lI4		pkg/volume/scaleio
18-21	18:lI4		pkg/volume/scaleio
18-21	18:lI4		pkg/volume/scaleio
18-21	18:lI4		pkg/volume/scaleio
18-21	18:lE0		pkg/volume/scaleio
18-21	18:lE0		pkg/volume/scaleio
18-21	18:lI4		pkg/volume/scaleio
18-21	18:lI4		pkg/volume/scaleio
18-21	18:lE0		pkg/volume/scaleio
18-21	18:lE0		pkg/volume/scaleio
18-21	18:lE0		pkg/volume/scaleio
18-21	18:lE0		pkg/volume/scaleio
18-21	18:lE0		pkg/volume/scaleio
18-21	18:lE0		pkg/volume/scaleio
18-21	18:lW0		pkg/volume/scaleio
18-21	18:lW0		pkg/volume/scaleio
18-21	18:lE0		pkg/volume/scaleio
18-21	18:lI4		pkg/volume/scaleio
18-21	18:lI4		pkg/volume/scaleio
18-21	18:lI4		pkg/volume/scaleio
18-21	18:lI4		pkg/volume/scaleio
18-21	18:lI4		pkg/volume/scaleio
18-21	18:lE0		pkg/volume/scaleio
18-21	18:lI4		pkg/volume/scaleio
18-21	18:lI4		pkg/volume/scaleio
18-21	18:lI4		pkg/volume/scaleio
18-21	18:lI4		pkg/volume/scaleio
18-21	18:lE0		pkg/volume/scaleio
18-21	18:lE0		pkg/volume/scaleio
18-21	18:lE0		pkg/volume/scaleio
18-21	18:lI4		pkg/volume/scaleio
18-21	18:lI4		pkg/volume/scaleio
18-21	18:lE0		pkg/volume/scaleio
18-21	18:lE0		pkg/volume/scaleio
18-21	18:pE0		pkg/volume/scaleio
18-21	18:lE0		pkg/volume/scaleio
18-21	18:lE0		pkg/volume/scaleio
18-21	18:lE0		pkg/volume/scaleio
18-21	18:lW0		pkg/volume/scaleio
18-21	18:lW0		pkg/volume/scaleio
18-21	18:lE0		pkg/volume/scaleio
18-21	18:lE0		pkg/volume/scaleio
18-21	18:lE0		pkg/volume/scaleio
18-21	18:lE0		pkg/volume/scaleio
18-21	18:lE0		pkg/volume/scaleio
18-21	18:lE0		pkg/volume/scaleio
18-21	18:lE0		pkg/volume/scaleio
18-21	18:lI4		pkg/volume/scaleio
18-21	18:lI4		pkg/volume/scaleio
18-21	18:lI4		pkg/volume/scaleio
18-21	18:lE0		pkg/volume/scaleio
18-21	18:lE0		pkg/volume/scaleio
18-21	18:lI4		pkg/volume/scaleio
18-21	18:lI4		pkg/volume/scaleio
18-21	18:lI4		pkg/volume/scaleio
18-21	18:lI4		pkg/volume/scaleio
18-21	18:lI4		pkg/volume/scaleio
18-21	18:lI4		pkg/volume/scaleio
18-21	18:lE0		pkg/volume/scaleio
18-21	18:lE0		pkg/volume/scaleio
18-21	18:lI4		pkg/volume/scaleio
18-21	18:lI4		pkg/volume/scaleio
18-21	18:lI4		pkg/volume/scaleio
18-21	18:lE0		pkg/volume/scaleio
18-21	18:lE0		pkg/volume/scaleio
18-21	18:lI4		pkg/volume/scaleio
18-21	18:pI4		pkg/volume/scaleio
18-21	18:lE0		pkg/volume/scaleio
18-21	18:lW0		pkg/volume/scaleio
36-36	36:pI5		k8s.io/client-go/transport/spdy
36-36	36:pI5		k8s.io/client-go/transport/spdy
21-36	21:sE0	err	pkg/kubelet/cm/memorymanager/state
21-36	21:sE0	err	pkg/kubelet/cm/cpumanager/state
27-32	27:sE0	err	pkg/kubelet/status/state
33-36	33:sE0	err	pkg/kubelet/allocation/state
33-36	33:sE0 36:sE0	err	pkg/kubelet/cm/memorymanager/state
21-34	21:sI2	defaultCpuSet	pkg/kubelet/cm/cpumanager/state
27-32	27:sI2		pkg/kubelet/status/state
33-36	33:sI2		pkg/kubelet/allocation/state
21-36	21:sI2		pkg/kubelet/cm/memorymanager/state
21-32	21:sI0	err	pkg/kubelet/cm/memorymanager/state
36-36	36:sE0	err	pkg/kubelet/cm/memorymanager/state
36-36	36:sE0	err	pkg/kubelet/cm/cpumanager/state
36-36	36:sE0	err	pkg/kubelet/cm/cpumanager/state
18-20	18:pE0		pkg/kubelet/cm/cpumanager/state
18-20	18:pI2		pkg/kubelet/cm/cpumanager/state
18-20	18:lI2		pkg/kubelet/cm/cpumanager/state
36-36	36:sI0	err	pkg/kubelet/cm/memorymanager/state
36-36	36:sI0	err	pkg/kubelet/cm/cpumanager/state
36-36	36:sI0	err	pkg/kubelet/cm/cpumanager/state
35-36	35:sI2	defaultCpuSet	pkg/kubelet/cm/cpumanager/state
36-36	36:sI0		pkg/kubelet/cm/cpumanager/state
36-36	36:sI0		pkg/kubelet/cm/cpumanager/state
36-36	36:sI0		pkg/kubelet/cm/memorymanager/state
35-36	35:sI2		pkg/kubelet/cm/cpumanager/state
18-20	18:pW0		pkg/kubelet/cm/cpumanager/state
18-18	18:pE0		pkg/kubelet/cm/cpumanager/state
18-18	18:pE0		pkg/kubelet/cm/cpumanager/state
18-18	18:pE0		pkg/kubelet/cm/cpumanager/state
18-18	18:pE0		pkg/kubelet/cm/cpumanager/state
18-18	18:pI0		pkg/kubelet/cm/cpumanager/state
18-18	18:pI2		pkg/kubelet/cm/cpumanager/state
18-18	18:pI2		pkg/kubelet/cm/cpumanager/state
18-18	18:pE0		pkg/kubelet/cm/cpumanager/state
18-18	18:pW0		pkg/kubelet/cm/cpumanager/state
21-36	21:sI2 27:sI2/sI3 33:sI2		pkg/kubelet/status/state
21-36	21:sI2	podUID:uid,containerName	pkg/kubelet/cm/cpumanager/state
21-36	21:sI2	podUID:uid,containerName	pkg/kubelet/cm/memorymanager/state
36-36	36:sI2	podUID:uid	pkg/kubelet/cm/cpumanager/state
36-36	36:sI2	podUID:uid	pkg/kubelet/cm/memorymanager/state
27-32	27:sI3	podUID:uid,containerName	pkg/kubelet/status/state
27-32	27:sI3	podUID:uid	pkg/kubelet/status/state
33-36	33:sI3	podUID:uid	pkg/kubelet/allocation/state
35-36	35:sI0		pkg/kubelet/cm/cpumanager/state
21-34	21:sI0		pkg/kubelet/cm/cpumanager/state
27-32	27:sI2		pkg/kubelet/status/state
33-36	33:sI2		pkg/kubelet/allocation/state
21-36	21:sI0		pkg/kubelet/cm/memorymanager/state
21-36	21:sI0	assignments	pkg/kubelet/cm/cpumanager/state
33-36	33:sI5	assignments	pkg/kubelet/cm/memorymanager/state
36-36	36:sI5	assignments	pkg/kubelet/cm/memorymanager/state
27-32	27:sI3	podUID:uid,containerName,alloc	pkg/kubelet/status/state
33-36	33:sI3	podUID:uid,containerName,resources	pkg/kubelet/allocation/state
21-36	21:sI0	cpuSet	pkg/kubelet/cm/cpumanager/state
21-36	21:sI0	podUID:uid,containerName,cpuSet	pkg/kubelet/cm/cpumanager/state
21-36	21:sI0		pkg/kubelet/cm/memorymanager/state
21-36	21:sI0	podUID:uid,containerName	pkg/kubelet/cm/memorymanager/state
36-36	36:sI0	podUID:uid,cpuSet	pkg/kubelet/cm/cpumanager/state
36-36	36:sI0	assignments	pkg/kubelet/cm/cpumanager/state
36-36	36:sI0	podUID:uid	pkg/kubelet/cm/memorymanager/state
27-32	27:sI3 32:sI3	podUID:uid,resizeStatus	pkg/kubelet/status/state
27-32	27:sI3	allocation	pkg/kubelet/status/state
33-36	33:sI3	podUID:uid,information	pkg/kubelet/allocation/state
35-36	35:sI3	podUID:uid,resources	pkg/kubelet/allocation/state
18-20	18:pI2		pkg/kubelet/cm/cpumanager/state
18-20	18:pI2		pkg/kubelet/cm/cpumanager/state
18-20	18:pI0		pkg/kubelet/cm/cpumanager/state
18-20	18:pI0		pkg/kubelet/cm/cpumanager/state
18-20	18:pI0		pkg/kubelet/cm/cpumanager/state
18-20	18:pI0		pkg/kubelet/cm/cpumanager/state
21-25	21:sE0	err	pkg/kubelet/kubeletconfig/status
21-25	21:sE0	err	pkg/kubelet/kubeletconfig/status
21-25	21:sI0		pkg/kubelet/kubeletconfig/status
18-20	18:pE0		pkg/kubelet/kubeletconfig/status
18-20	18:pI0		pkg/kubelet/kubeletconfig/status
18-20	18:pE0		pkg/kubelet/kubeletconfig/status
21-36	21:sI0	pod:KObj,containerID	pkg/kubelet/status
18-20	18:pW0		pkg/kubelet/status
21-36	21:sI0	pod:KObj,containerID	pkg/kubelet/status
18-20	18:pW0		pkg/kubelet/status
21-36	21:sI4	ready,pod:KObj,containerID	pkg/kubelet/status
18-20	18:pI4		pkg/kubelet/status
21-36	21:sI0	pod:KObj,containerID	pkg/kubelet/status
18-20	18:pW0		pkg/kubelet/status
21-36	21:sI0	pod:KObj,containerID	pkg/kubelet/status
18-20	18:pW0		pkg/kubelet/status
21-36	21:sI4	pod:KObj,containerID	pkg/kubelet/status
18-20	18:pI4		pkg/kubelet/status
27-32	27:sE0	err	pkg/kubelet/status
27-36	27:sI3	phase,localPhase,pod:KObj,podUID:uid	pkg/kubelet/status
21-36	21:sI0	pod:KObj,err	pkg/kubelet/status
18-20	18:pW0		pkg/kubelet/status
21-36	21:sI0 22:sI0 34:sE0	err,podUID:uid,pod:KRef	pkg/kubelet/status
18-20	18:pW0		pkg/kubelet/status
21-36	21:sI0 34:sE0	err,pod:KObj	pkg/kubelet/status
18-20	18:pW0		pkg/kubelet/status
34-36	34:sI0	pod:KObj	pkg/kubelet/status
27-33	27:sI0	pod:KObj	pkg/kubelet/status
21-36	21:sI5 22:sI3	pod:KObj,status	pkg/kubelet/status
18-20	18:pI3		pkg/kubelet/status
18-18	18:pE0		pkg/kubelet/status
21-36	21:sI0		pkg/kubelet/status
18-20	18:pI0		pkg/kubelet/status
27-36	27:sI3	oldPhase,pod:KObj,podUID:uid	pkg/kubelet/status
28-36	28:sI4	pod:KObj,containerName:name	pkg/kubelet/status
21-36	21:sI3 22:sI3 26:sI3	pod:KObj,podUID:uid,patch	pkg/kubelet/status
18-20	18:pI3		pkg/kubelet/status
18-20	18:pI3		pkg/kubelet/status
18-20	18:pI3		pkg/kubelet/status
18-20	18:pI4		pkg/kubelet/status
18-20	18:pI4		pkg/kubelet/status
18-20	18:pI4		pkg/kubelet/status
18-20	18:pI2		pkg/kubelet/status
21-36	21:sI3	podUID:uid,pod:KRef	pkg/kubelet/status
21-36	21:sI3	pod:KObj	pkg/kubelet/status
26-36	26:sI3	pod:KObj,podUID:uid,version	pkg/kubelet/status
21-36	21:sI4	podUID:uid	pkg/kubelet/status
21-36	21:sI4	podUID:uid	pkg/kubelet/status
21-36	21:sI4	podUID:uid	pkg/kubelet/status
18-20	18:pI3		pkg/kubelet/status
21-36	21:sI3	pod:KObj,statusDiff	pkg/kubelet/status
21-36	21:sI2	pod:KObj,oldPodUID:uid,podUID:uid	pkg/kubelet/status
18-20	18:pW0		pkg/kubelet/status
21-36	21:sI0	conditionType,status	pkg/kubelet/status
18-20	18:pI5		pkg/kubelet/status
34-36	34:sI5	podUID	pkg/kubelet/status
21-33	21:sI5	podUID	pkg/kubelet/status
18-20	18:pI4		pkg/kubelet/status
21-26	21:sI4	pod:KObj,status	pkg/kubelet/status
18-36	18:lI0 21:sI0		pkg/kubelet/status
18-20	18:pI5		pkg/kubelet/status
18-20	18:pI4		pkg/kubelet/status
21-36	21:sI5	podUID:uid,pod:KRef	pkg/kubelet/status
21-36	21:sI4	pod:KObj	pkg/kubelet/status
21-26	21:sI5	pod:KObj,podUID:uid,statusVersion,status	pkg/kubelet/status
18-20	18:pI5		pkg/kubelet/status
21-26	21:sI5	podUID:uid	pkg/kubelet/status
18-20	18:pI5		pkg/kubelet/status
18-26	18:pI5 21:sI5		pkg/kubelet/status
21-26	21:sI5	podUID:uid,statusVersion,status	pkg/kubelet/status
18-20	18:pI5		pkg/kubelet/status
18-20	18:pI3		pkg/kubelet/status
18-20	18:pI1		pkg/kubelet/status
18-20	18:pI3		pkg/kubelet/status
21-36	21:sI3	pod:KObj,statusVersion	pkg/kubelet/status
21-26	21:sI1	podUID:uid	pkg/kubelet/status
21-36	21:sI3	pod:KObj,statusVersion,status	pkg/kubelet/status
18-20	18:pE0		pkg/kubelet/status
21-36	21:sE0	err,pod:KObj	pkg/kubelet/status
27-36	27:sI5	podUID:uid,statusUID:uid,version	pkg/kubelet/status
27-36	27:sI4		pkg/kubelet/status
27-36	27:sI4		pkg/kubelet/status
27-36	27:sI0	pod:KObj,podUID:uid	pkg/kubelet/status
22-36	22:sI5	pod:KObj,podUID:uid	pkg/kubelet/status
27-36	27:sI3	phase,localPhase,pod:KObj,podUID:uid	pkg/kubelet/status
27-36	27:sE0	err,pod:KObj,podUID:uid	pkg/kubelet/status
22-36	22:sI5 27:sI5	version,podIsFinished,pod:KObj,podUID:uid,containers	pkg/kubelet/status
26-27	26:pI4		pkg/volume/util
28-36	28:pI4		pkg/volume/util
25-25	25:pI4		pkg/volume/util
25-36	25:pI4		pkg/volume/util
18-24	18:pE0		pkg/volume/storageos
18-24	18:pI4		pkg/volume/storageos
18-24	18:pE0		pkg/volume/storageos
18-24	18:pE0		pkg/volume/storageos
18-24	18:pE0		pkg/volume/storageos
18-24	18:pE0		pkg/volume/storageos
18-24	18:pE0		pkg/volume/storageos
18-24	18:pE0		pkg/volume/storageos
18-24	18:pE0		pkg/volume/storageos
18-24	18:pE0		pkg/volume/storageos
18-24	18:pE0		pkg/volume/storageos
18-24	18:pI4		pkg/volume/storageos
18-24	18:pI2		pkg/volume/storageos
18-24	18:pI4		pkg/volume/storageos
18-24	18:pI4		pkg/volume/storageos
18-24	18:pI4		pkg/volume/storageos
18-24	18:pI4		pkg/volume/storageos
18-24	18:pE0		pkg/volume/storageos
18-24	18:pI4		pkg/volume/storageos
18-24	18:pE0		pkg/volume/storageos
18-24	18:pE0		pkg/volume/storageos
18-24	18:pE0		pkg/volume/storageos
18-24	18:pW0		pkg/volume/storageos
18-24	18:pI4		pkg/volume/storageos
18-21	18:pI2		pkg/volume/storageos
23-24	23:pI2		pkg/volume/storageos
18-21	18:pI2		pkg/volume/storageos
18-24	18:pI4		pkg/volume/storageos
18-24	18:pI4		pkg/volume/storageos
18-24	18:pI4		pkg/volume/storageos
18-24	18:pW0		pkg/volume/storageos
18-24	18:pI4		pkg/volume/storageos
18-24	18:pI4		pkg/volume/storageos
18-24	18:pE0		pkg/volume/storageos
18-24	18:pI4		pkg/volume/storageos
18-24	18:pW0		pkg/volume/storageos
18-24	18:pW0		pkg/volume/storageos
18-24	18:pI4		pkg/volume/storageos
18-24	18:pI4		pkg/volume/storageos
18-24	18:pI4		pkg/volume/storageos
18-24	18:pW0		pkg/volume/storageos
18-24	18:pW0		pkg/volume/storageos
33-36	33:sI5	err	k8s.io/apimachinery/pkg/watch
18-32	18:pI5		k8s.io/apimachinery/pkg/watch
33-36	33:sI1	err	k8s.io/apimachinery/pkg/watch
18-32	18:pI1		k8s.io/apimachinery/pkg/watch
18-36	18:pI4		pkg/volume/util/subpath
18-36	18:pI3		pkg/volume/util/subpath
18-36	18:pI4		pkg/volume/util/subpath
18-36	18:pI4		pkg/volume/util/subpath
18-36	18:pI4		pkg/volume/util/subpath
18-36	18:pI4		pkg/volume/util/subpath
18-36	18:pI4		pkg/volume/util/subpath
18-36	18:pI4		pkg/volume/util/subpath
18-36	18:pI4		pkg/volume/util/subpath
18-36	18:pI4		pkg/volume/util/subpath
18-36	18:pI4		pkg/volume/util/subpath
18-36	18:pI5		pkg/volume/util/subpath
18-36	18:pI4		pkg/volume/util/subpath
18-36	18:pE0		pkg/volume/util/subpath
18-36	18:pI5		pkg/volume/util/subpath
18-36	18:pI5		pkg/volume/util/subpath
18-36	18:pI5		pkg/volume/util/subpath
18-36	18:pI5		pkg/volume/util/subpath
18-36	18:pI4		pkg/volume/util/subpath
18-36	18:pI5		pkg/volume/util/subpath
18-36	18:pI5		pkg/volume/util/subpath
18-36	18:pI5		pkg/volume/util/subpath
18-36	18:pI4		pkg/volume/util/subpath
18-36	18:pI4		pkg/volume/util/subpath
18-36	18:pI4		pkg/volume/util/subpath
18-36	18:pI4		pkg/volume/util/subpath
18-36	18:pI4		pkg/volume/util/subpath
24-36	24:pI8		pkg/volume/util/subpath
19-36	19:pI4		pkg/volume/util/subpath
19-36	19:pI4		pkg/volume/util/subpath
19-36	19:pI4		pkg/volume/util/subpath
18-20	18:pW0		pkg/kubelet/server/stats
21-36	21:sI0	err	pkg/kubelet/server/stats
21-36	21:sE0	err,containerName	pkg/kubelet/server/stats
18-20	18:pE0		pkg/kubelet/server/stats
31-36	31:sI4	containerName	pkg/kubelet/server/stats
31-36	31:pE0		pkg/kubelet/server/stats
31-36	31:sE0	err	pkg/kubelet/util/swap
31-36	31:sI0	path	pkg/kubelet/util/swap
31-36	31:sI0		pkg/kubelet/util/swap
31-36	31:sI0	/proc/swaps contents	pkg/kubelet/util/swap
31-36	31:sE0	err	pkg/kubelet/util/swap
31-36	31:sI0	mount path,error:err	pkg/kubelet/util/swap
31-36	31:sI0	error:err	pkg/kubelet/util/swap
31-36	31:sE0	err,mount path	pkg/kubelet/util/swap
31-36	31:sE0	err,mount path	pkg/kubelet/util/swap
21-36	21:pE0		github.com/google/cadvisor/utils/sysfs
21-36	21:pE0		github.com/google/cadvisor/utils/sysfs
21-36	21:pW0		github.com/google/cadvisor/utils/sysfs
21-36	21:pW0		github.com/google/cadvisor/utils/sysfs
21-36	21:pI1		github.com/google/cadvisor/utils/sysfs
21-36	21:pI1		github.com/google/cadvisor/utils/sysfs
21-36	21:pI1		github.com/google/cadvisor/utils/sysfs
21-36	21:pI1		github.com/google/cadvisor/utils/sysfs
21-36	21:pI1		github.com/google/cadvisor/utils/sysfs
19-20	19:pW0		github.com/google/cadvisor/utils/sysfs
19-36	19:pW0		github.com/google/cadvisor/utils/sysinfo
32-36	32:pW0		github.com/google/cadvisor/utils/sysinfo
19-36	19:pW0		github.com/google/cadvisor/utils/sysinfo
32-36	32:pW0		github.com/google/cadvisor/utils/sysinfo
19-36	19:pW0		github.com/google/cadvisor/utils/sysinfo
19-36	19:pI1		github.com/google/cadvisor/utils/sysinfo
19-36	19:pW0		github.com/google/cadvisor/utils/sysinfo
19-36	19:pI1		github.com/google/cadvisor/utils/sysinfo
26-36	26:pW0		github.com/google/cadvisor/utils/sysinfo
19-36	19:pW0		github.com/google/cadvisor/utils/sysinfo
19-36	19:pW0 29:lI4		github.com/google/cadvisor/utils/sysinfo
18-36	18:pE0		pkg/probe/tcp
36-36	36:sE0	err,key	k8s.io/client-go/tools/cache
36-36	36:sE0	err,key	k8s.io/client-go/tools/cache
36-36	36:sE0	err,key	k8s.io/client-go/tools/cache
36-36	36:sE0	err,key	k8s.io/client-go/tools/cache
33-35	33:hE0		k8s.io/client-go/tools/cache
33-35	33:hE0		k8s.io/client-go/tools/cache
33-35	33:hE0		k8s.io/client-go/tools/cache
33-35	33:hE0		k8s.io/client-go/tools/cache
18-36	18:pI4		github.com/google/cadvisor/devicemapper
18-36	18:pW0		github.com/google/cadvisor/devicemapper
19-36	19:pW0		github.com/google/cadvisor/devicemapper
18-36	18:pI5		github.com/google/cadvisor/devicemapper
18-36	18:pE0		github.com/google/cadvisor/devicemapper
18-36	18:pI5		github.com/google/cadvisor/devicemapper
18-36	18:pI5		github.com/google/cadvisor/devicemapper
18-36	18:pI5		github.com/google/cadvisor/devicemapper
18-36	18:pI5		github.com/google/cadvisor/devicemapper
18-36	18:pI5		github.com/google/cadvisor/devicemapper
18-36	18:pI5		github.com/google/cadvisor/devicemapper
21-36	21:sI0	err	pkg/kubelet/eviction
21-36	21:sI0	err	pkg/kubelet/eviction
21-36	21:sI0	err	pkg/kubelet/eviction
18-20	18:pW0		pkg/kubelet/eviction
18-20	18:pW0		pkg/kubelet/eviction
18-20	18:pW0		pkg/kubelet/eviction
18-36	18:pI5 21:sI5		pkg/kubelet/eviction
18-36	18:hE0		k8s.io/apiserver/pkg/server/dynamiccertificates
22-36	22:sI2	index,certName,certDetail	k8s.io/apiserver/pkg/server/dynamiccertificates
22-36	22:sI2	certName,certDetail	k8s.io/apiserver/pkg/server/dynamiccertificates
18-36	18:pI0 22:sI0		k8s.io/apiserver/pkg/server/dynamiccertificates
18-36	18:pI0 22:sI0		k8s.io/apiserver/pkg/server/dynamiccertificates
18-21	18:pI2		k8s.io/apiserver/pkg/server/dynamiccertificates
18-21	18:pI2		k8s.io/apiserver/pkg/server/dynamiccertificates
21-36	21:sE0	err,cacheKey	pkg/kubelet/token
21-36	21:sE0	tokenRequest	pkg/kubelet/token
18-20	18:pE0		pkg/kubelet/token
18-20	18:pE0		pkg/kubelet/token
33-36	33:sE0	err	k8s.io/client-go/transport
18-32	18:pE0		k8s.io/client-go/transport
18-36	18:pE0		pkg/util/tolerations
21-36	21:sE0 35:sI0	socket,core,threads	pkg/kubelet/cm/cpumanager/topology
18-20	18:pE0		pkg/kubelet/cm/cpumanager/topology
35-36	35:sI0	resource,unknownNodes,knownNodes	pkg/kubelet/cm/devicemanager
21-36	21:sI0 33:sI0	resourceName,pod:KObj,containerName:name	pkg/kubelet/cm/devicemanager
21-36	21:sE0 33:sI0	resourceName,pod:KObj,containerName:name,request,allocated	pkg/kubelet/cm/devicemanager
21-36	21:sI0 33:sI0	resourceName,pod:KObj,containerName:name,request	pkg/kubelet/cm/devicemanager
21-36	21:sE0 33:sI0	resourceName,pod:KObj,containerName:name,request,available	pkg/kubelet/cm/devicemanager
20-20	20:pI0		pkg/kubelet/cm/devicemanager
18-20	18:pI0		pkg/kubelet/cm/devicemanager
20-20	20:pE0		pkg/kubelet/cm/devicemanager
18-20	18:pE0		pkg/kubelet/cm/devicemanager
18-20	18:pI0		pkg/kubelet/cm/devicemanager
18-20	18:pE0		pkg/kubelet/cm/devicemanager
28-36	28:sI0		pkg/kubelet/cm/topologymanager
21-36	21:sI0 28:sI0	topologyPolicyName,topologyScopeName,topologyPolicyOptions	pkg/kubelet/cm/topologymanager
33-36	33:sI4	Message,pod:KObj	pkg/kubelet/cm/topologymanager
21-30	21:sI0 26:sI0	podUID:uid,podNamespace:namespace,podName:name	pkg/kubelet/cm/topologymanager
33-36	33:sI4	pod:KObj	pkg/kubelet/cm/topologymanager
18-19	18:pI0		pkg/kubelet/cm/topologymanager
18-19	18:pI0		pkg/kubelet/cm/topologymanager
20-20	20:pI0		pkg/kubelet/cm/topologymanager
18-19	18:pI0		pkg/kubelet/cm/topologymanager
18-20	18:pI0		pkg/kubelet/cm/topologymanager
18-19	18:pI0		pkg/kubelet/cm/topologymanager
18-19	18:pI0		pkg/kubelet/cm/topologymanager
18-36	18:pI0		k8s.io/utils/trace
21-36	21:sI0		pkg/kubelet/certificate
18-20	18:pF0		pkg/kubelet/certificate
18-20	18:pE0		pkg/kubelet/certificate
21-36	21:sE0	lastCertificateAvailabilityTime,shutdownThreshold	pkg/kubelet/certificate
21-36	21:sE0	lastCertificateAvailabilityTime,shutdownThreshold	pkg/kubelet/certificate
18-36	18:pF0 21:sE0		pkg/kubelet/certificate
18-36	18:pE0 21:sE0		pkg/kubelet/certificate
18-32	18:pW0		k8s.io/client-go/transport
33-36	33:sI0	roundTripperType:sprintf	k8s.io/client-go/transport
18-20	18:pI0		pkg/kubelet/certificate
19-36	19:lI5		github.com/google/cadvisor/perf
23-36	23:pI5		github.com/google/cadvisor/perf
19-22	19:pI5		github.com/google/cadvisor/perf
19-19	19:pI5		github.com/google/cadvisor/perf
20-36	20:pE0		github.com/google/cadvisor/perf
20-36	20:pI5		github.com/google/cadvisor/perf
19-19	19:pI5		github.com/google/cadvisor/perf
19-19	19:pI5		github.com/google/cadvisor/perf
19-19	19:pI5		github.com/google/cadvisor/perf
20-36	20:pI5		github.com/google/cadvisor/perf
20-36	20:pI5		github.com/google/cadvisor/perf
23-36	23:pW0		github.com/google/cadvisor/perf
19-22	19:pW0		github.com/google/cadvisor/perf
20-36	20:pW0		github.com/google/cadvisor/perf
19-19	19:lW0		github.com/google/cadvisor/perf
23-36	23:lE0		github.com/google/cadvisor/perf
18-36	18:lW0		pkg/volume/flexvolume
18-36	18:pW0		pkg/volume/flexvolume
18-36	18:pW0		pkg/volume/flexvolume
33-36	33:sE0		k8s.io/client-go/tools/watch
18-32	18:pE0		k8s.io/client-go/tools/watch
33-36	33:sI4	code,err	k8s.io/client-go/rest
18-32	18:pI4		k8s.io/client-go/rest
18-32	18:pI4		k8s.io/client-go/rest
18-32	18:pI4		k8s.io/client-go/rest
25-36	25:sI5	podUID:uid	pkg/kubelet/userns
33-36	33:sI5	offset,length:int,idsPerPod	pkg/kubelet/userns
25-36	25:sI5	podUID	pkg/kubelet/userns
25-36	25:sI5	podUID	pkg/kubelet/userns
25-36	25:sI5	podUID:uid	pkg/kubelet/userns
25-36	25:sI5	podUID	pkg/kubelet/userns
18-36	18:pE0		pkg/volume/util
18-36	18:pE0		pkg/volume/util
18-36	18:pE0		pkg/volume/flexvolume
24-30	24:pI0 26:pI8		pkg/volume/util
18-36	18:pE0		pkg/volume/flexvolume
18-23	18:pI10		pkg/volume/util
25-36	25:sI2	pod:KObj	pkg/kubelet/kuberuntime/util
25-36	25:sI2	pod:KObj	pkg/kubelet/kuberuntime/util
25-36	25:sI2	pod:KObj	pkg/kubelet/kuberuntime/util
25-36	25:sI2	pod:KObj	pkg/kubelet/kuberuntime/util
25-36	25:sI2	pod:KObj	pkg/kubelet/kuberuntime/util
18-36	18:pI3		pkg/volume/util
18-30	18:pI0		pkg/volume/util
18-36	18:pI1		pkg/volume/flexvolume
18-36	18:pE0		pkg/volume/util
18-20	18:pW0		pkg/kubelet/cri/remote/util
21-30	21:sI0	endpoint,URL	pkg/kubelet/util
21-24	21:sI0	deprecatedFormat,fullURLFormat	pkg/kubelet/cri/remote/util
23-36	23:sI6	filePath	pkg/util/filesystem
23-36	23:sI2	filePath,lastSocketErr,err	pkg/util/filesystem
23-36	23:sI6	filePath,err,socketDialRetryPeriod	pkg/util/filesystem
33-36	33:sI6	filePath	pkg/util/filesystem
27-36	27:sI6	path,filemode	pkg/util/filesystem
23-36	23:sI6	filePath	pkg/util/filesystem
27-36	27:sI6	path,perm	pkg/util/filesystem
27-36	27:sI6	path,dacl	pkg/util/filesystem
23-36	23:sI6	filePath	pkg/util/filesystem
31-36	31:pW0		pkg/kubelet/apis/config/validation
21-36	21:sE0		pkg/kubelet
21-36	21:sI0		pkg/kubelet
21-36	21:sI0		pkg/kubelet
18-20	18:lE0		pkg/kubelet
18-20	18:lW0		pkg/kubelet
18-20	18:lW0		pkg/kubelet
18-21	18:pE0		pkg/volume
22-23	22:sE0	err,path	pkg/volume
18-20	18:pE0		pkg/volume
22-36	22:sI4	path,GID	pkg/volume
18-20	18:pE0		pkg/volume
22-36	22:sE0	err,path	pkg/volume
21-21	21:pE0		pkg/volume
22-36	22:sI4	path	pkg/volume
22-36	22:sI4	path	pkg/volume
22-36	22:sE0	err,path	pkg/volume
18-36	18:pW0		pkg/volume
33-36	33:lW0		pkg/volume
22-36	22:sI3	path	pkg/volume
24-36	24:sE0	err,path	pkg/volume
18-21	18:pI4		pkg/volume
18-21	18:pI4		pkg/volume
18-21	18:pI4		pkg/volume
18-21	18:pE0		pkg/volume
18-21	18:pE0		pkg/volume
18-21	18:pI3		pkg/volume
21-36	21:sI3	pod:KObj	pkg/kubelet/volumemanager
18-20	18:pI3		pkg/kubelet/volumemanager
22-36	22:sI3	pod:KObj	pkg/kubelet/volumemanager
18-36	18:pI0 21:sI0		pkg/kubelet/volumemanager
18-36	18:pI0 21:sI0		pkg/kubelet/volumemanager
18-36	18:pI2 21:sI2		pkg/kubelet/volumemanager
21-36	21:sI3	pod:KObj	pkg/kubelet/volumemanager
18-20	18:pI3		pkg/kubelet/volumemanager
22-36	22:sI3	pod:KObj	pkg/kubelet/volumemanager
25-25	25:sI0	{}	pkg/kubelet/volumemanager
25-25	25:sI0	{}	pkg/kubelet/volumemanager
18-36	18:pI5		pkg/volume/util/volumepathhandler
18-36	18:pI5		pkg/volume/util/volumepathhandler
18-36	18:pI5		pkg/volume/util/volumepathhandler
18-36	18:pI5		pkg/volume/util/volumepathhandler
18-36	18:pI5		pkg/volume/util/volumepathhandler
18-36	18:pI5		pkg/volume/util/volumepathhandler
18-36	18:pI5		pkg/volume/util/volumepathhandler
18-34	18:pW0		pkg/volume/util/volumepathhandler
35-36	35:pW0		pkg/volume/util/volumepathhandler
18-36	18:pW0		pkg/volume/util/volumepathhandler
18-36	18:pW0		pkg/volume/util/volumepathhandler
35-36	35:pW0		pkg/volume/util/volumepathhandler
18-34	18:pW0		pkg/volume/util/volumepathhandler
18-36	18:pI5		pkg/volume/util/volumepathhandler
18-36	18:pI4		pkg/volume/util/volumepathhandler
22-36	22:pI2		pkg/volume/util/volumepathhandler
18-21	18:pI2		pkg/volume/util/volumepathhandler
18-21	18:pI2		pkg/volume/util/volumepathhandler
18-36	18:pI2		pkg/volume/util/volumepathhandler
18-36	18:pI5		pkg/volume/util/volumepathhandler
18-36	18:pI5		pkg/volume/util/volumepathhandler
18-36	18:pW0		pkg/volume/util/volumepathhandler
21-36	21:sI4	pod:KObj,podUID:uid,volumeName,err	pkg/kubelet/server/stats
18-20	18:pI4		pkg/kubelet/server/stats
29-31	29:pI4		pkg/volume/util
29-31	29:pI4		pkg/volume/util
18-28	18:pE0		pkg/volume/vsphere_volume
18-28	18:pE0		pkg/volume/vsphere_volume
18-28	18:pE0		pkg/volume/vsphere_volume
18-28	18:pE0		pkg/volume/vsphere_volume
18-28	18:pI4		pkg/volume/vsphere_volume
18-28	18:pI1		pkg/volume/vsphere_volume
18-28	18:pI4		pkg/volume/vsphere_volume
18-28	18:pI4		pkg/volume/vsphere_volume
18-28	18:pI5		pkg/volume/vsphere_volume
18-28	18:pI3		pkg/volume/vsphere_volume
18-28	18:pI5		pkg/volume/vsphere_volume
18-28	18:pI5		pkg/volume/vsphere_volume
18-28	18:pE0		pkg/volume/vsphere_volume
18-28	18:pE0		pkg/volume/vsphere_volume
18-28	18:pI5		pkg/volume/vsphere_volume
18-28	18:pE0		pkg/volume/vsphere_volume
18-28	18:pI2		pkg/volume/vsphere_volume
18-28	18:pI4		pkg/volume/vsphere_volume
18-28	18:pI4		pkg/volume/vsphere_volume
18-28	18:pI2		pkg/volume/vsphere_volume
18-28	18:pI2		pkg/volume/vsphere_volume
18-28	18:pI4		pkg/volume/vsphere_volume
18-28	18:pE0		pkg/volume/vsphere_volume
18-28	18:pI4		pkg/volume/vsphere_volume
18-28	18:pI4		pkg/volume/vsphere_volume
18-28	18:pE0		pkg/volume/vsphere_volume
33-36	33:sI0		k8s.io/client-go/rest
19-32	19:lW0		k8s.io/client-go/rest
21-23	21:sI0		pkg/kubelet/kubeletconfig
21-23	21:sI0		pkg/kubelet/kubeletconfig
21-23	21:sI0		pkg/kubelet/kubeletconfig
21-23	21:sI0		pkg/kubelet/kubeletconfig
21-23	21:sE0		pkg/kubelet/kubeletconfig
21-23	21:sE0		pkg/kubelet/kubeletconfig
21-23	21:sE0		pkg/kubelet/kubeletconfig
21-23	21:sE0		pkg/kubelet/kubeletconfig
21-23	21:sI0		pkg/kubelet/kubeletconfig
21-23	21:sI0		pkg/kubelet/kubeletconfig
33-36	33:sI4		k8s.io/apimachinery/pkg/watch
18-32	18:pI4		k8s.io/apimachinery/pkg/watch
18-20	18:pI0		pkg/kubelet/kubeletconfig
18-20	18:pI0		pkg/kubelet/kubeletconfig
18-20	18:pI0		pkg/kubelet/kubeletconfig
18-20	18:pI0		pkg/kubelet/kubeletconfig
18-20	18:pE0		pkg/kubelet/kubeletconfig
18-20	18:pE0		pkg/kubelet/kubeletconfig
18-20	18:pE0		pkg/kubelet/kubeletconfig
18-20	18:pE0		pkg/kubelet/kubeletconfig
18-20	18:pI0		pkg/kubelet/kubeletconfig
18-20	18:pI0		pkg/kubelet/kubeletconfig
21-36	21:sI4	objectKey,maxIdleTime	pkg/kubelet/util/manager
21-36	21:sI4	obj:KRef	pkg/kubelet/util/manager
18-20	18:pI4		pkg/kubelet/util/manager
32-36	32:sE0	err	pkg/kubelet/watchdog
32-36	32:sI5	error:err	pkg/kubelet/watchdog
32-36	32:sE0	err	pkg/kubelet/watchdog
32-36	32:sI0	interval	pkg/kubelet/watchdog
32-36	32:sI0		pkg/kubelet/watchdog
32-36	32:sI0		pkg/kubelet/watchdog
32-36	32:sI5	acknowledgment,state	pkg/kubelet/watchdog
18-36	18:pW0		github.com/google/cadvisor/container/raw
18-36	18:pW0		github.com/google/cadvisor/container/raw
20-36	20:pW0		github.com/google/cadvisor/container/raw
18-36	18:pW0		github.com/google/cadvisor/container/raw
18-36	18:pE0		github.com/google/cadvisor/container/raw
18-36	18:pE0		github.com/google/cadvisor/fs/zfs
18-36	18:pE0		github.com/google/cadvisor/fs/zfs
18-36	18:pE0		github.com/google/cadvisor/fs/zfs
18-36	18:pI5		github.com/google/cadvisor/fs/zfs
18-36	18:pE0		k8s.io/apiserver/plugin/pkg/authenticator/token/webhook
18-36	18:pE0		k8s.io/apiserver/plugin/pkg/authorizer/webhook
18-20	18:pI5		pkg/kubelet/cri/streaming/portforward
18-20	18:pI5		pkg/kubelet/cri/streaming/portforward
21-27	21:sI5	connection,port	pkg/kubelet/cri/streaming/portforward
21-27	21:sI5	connection,port	pkg/kubelet/cri/streaming/portforward
18-27	18:hE0		pkg/kubelet/cri/streaming/portforward
18-27	18:hE0		pkg/kubelet/cri/streaming/remotecommand
20-20	20:pW0		pkg/kubelet/apis
22-32	22:pI4		k8s.io/client-go/rest
33-36	33:sI4	delay,attempt,url	k8s.io/client-go/rest
35-36	35:lI0		k8s.io/component-base/cli
21-36	21:sI3	pod:KObj	pkg/kubelet/prober
18-20	18:pI3		pkg/kubelet/prober
21-36	21:sI3	pod:KObj,containerName:name	pkg/kubelet/prober
18-20	18:pI3		pkg/kubelet/prober
18-20	18:pI3		pkg/kubelet/prober
21-36	21:sI0	pod:KObj,containerName:name	pkg/kubelet/prober
21-36	21:sI3	probeType,pod:KObj,containerName:name	pkg/kubelet/prober
21-36	21:sI3	pod:KObj,phase	pkg/kubelet/prober
21-36	21:sI3	pod:KObj,containerName:name	pkg/kubelet/prober
18-20	18:pI3		pkg/kubelet/prober
32-32	32:sI4	probeType,pod:KObj,podUID:uid,containerName:name	pkg/kubelet/prober
33-36	33:sI4	probeType,pod:KObj,podUID:uid,containerName:name	pkg/kubelet/prober
`;
