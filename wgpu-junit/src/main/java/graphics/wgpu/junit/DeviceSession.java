package graphics.wgpu.junit;

import graphics.wgpu.GPUDevice;
import graphics.wgpu.GPUError;
import graphics.wgpu.ObjectTracker;
import graphics.wgpu.UnreleasedObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// A device, and the tests that use it at the moment.
final class DeviceSession implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final GPUDevice device;
    private final LeakCheck leaks;
    private final GpuResources resources = new GpuResources();
    private final ObjectTracker tracker = ObjectTracker.start();
    private final Set<TestRun> running = new HashSet<>();
    private final Set<Long> told = new HashSet<>();
    private final List<GPUError> astray = new ArrayList<>();
    private boolean closed;

    DeviceSession(GPUDevice device, LeakCheck leaks) {
        this.device = device;
        this.leaks = leaks;
        device.onUncapturedError(this::receive);
    }

    GPUDevice device() {
        return device;
    }

    /// {@return what is closed together with the device}
    GpuResources resources() {
        return resources;
    }

    boolean lost() {
        return device.lost().isDone();
    }

    private synchronized void receive(GPUError error) {
        if (running.isEmpty()) {
            astray.add(error);
        }
        running.forEach(run -> run.receive(error));
    }

    /// A test begins; it is not alone if another one has not ended yet.
    synchronized void enter(TestRun run) {
        running.add(run);
        if (running.size() > 1) {
            running.forEach(TestRun::notAlone);
        }
    }

    synchronized void leave(TestRun run) {
        running.remove(run);
    }

    /// Notes that a leak was told, so that it isn't told again.
    synchronized boolean tell(UnreleasedObject object) {
        return told.add(object.uid());
    }

    /// Waits until the device has done all work, so that its errors have come up.
    void await(Problems problems) {
        if (lost() || device.closed()) {
            return;
        }
        try {
            device.queue().onSubmittedWorkDoneAsync().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (!lost()) {
                problems.add("The device failed: " + e.getCause(), e);
            }
        } catch (TimeoutException e) {
            problems.add("The device has not done its work within " + PATIENCE, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        synchronized (this) {
            if (closed) {
                return;
            }
            closed = true;
        }
        var problems = new Problems();
        resources.close(problems);
        await(problems);
        if (!lost()) {
            checkLeaks(problems);
        }
        device.close();
        tracker.close();
        synchronized (this) {
            astray.forEach(
                    error ->
                            problems.add(
                                    "An error came up between tests: " + error.getMessage(),
                                    error));
        }
        problems.check();
    }

    private void checkLeaks(Problems problems) {
        Leaks.remaining(
                        leaks,
                        () ->
                                tracker.unreleased().stream()
                                        .filter(object -> object.device() == device)
                                        .filter(object -> !told.contains(object.uid()))
                                        .toList())
                .stream()
                .filter(this::tell)
                .forEach(object -> problems.add(Leaks.describe(object)));
    }
}
