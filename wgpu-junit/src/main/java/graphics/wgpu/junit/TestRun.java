package graphics.wgpu.junit;

import graphics.wgpu.GPUDeviceLostInfo;
import graphics.wgpu.GPUError;
import graphics.wgpu.ObjectTracker;
import graphics.wgpu.UnreleasedObject;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.extension.ExtensionContext;

/// One test while it runs, from the making of its instance until after that is done with.
final class TestRun implements AutoCloseable {
    private final ExtensionContext context;
    private final DeviceSession session;
    private final LeakCheck leaks;
    private final boolean ownsDevice;
    private final Runnable discard;
    private final GpuResources resources = new GpuResources();
    private final ObjectTracker tracker = ObjectTracker.start();
    private final List<GPUError> errors = new CopyOnWriteArrayList<>();
    private final long thread = Thread.currentThread().threadId();
    private volatile boolean alone = true;

    /// @param ownsDevice whether the device ends with the test
    /// @param discard lets the next test get a new device
    TestRun(
            ExtensionContext context,
            DeviceSession session,
            LeakCheck leaks,
            boolean ownsDevice,
            Runnable discard) {
        this.context = context;
        this.session = session;
        this.leaks = leaks;
        this.ownsDevice = ownsDevice;
        this.discard = discard;
        session.enter(this);
        CurrentTest.begin(context, session.device());
    }

    DeviceSession session() {
        return session;
    }

    GpuResources resources() {
        return resources;
    }

    void receive(GPUError error) {
        errors.add(error);
    }

    /// Another test uses the device at the same time.
    void notAlone() {
        alone = false;
    }

    @Override
    public void close() {
        CurrentTest.end();
        var problems = new Problems();
        resources.close(problems);
        session.await(problems);
        session.leave(this);
        errors.forEach(
                error ->
                        problems.add(
                                "An error came up that no call has thrown: " + error.getMessage(),
                                error));
        if (leaks == LeakCheck.CLASS) {
            tracker.close();
        } else if (context.getExecutionException().isEmpty()) {
            Leaks.remaining(leaks, this::mine).stream()
                    .filter(session::tell)
                    .forEach(object -> problems.add(Leaks.describe(object)));
        } else {
            // A test that was broken off could not close what it had made.
            mine().forEach(session::tell);
        }
        tracker.close();
        if (session.lost()) {
            problems.add(lost(session.device().lost().join()));
        }
        if (session.lost() || ownsDevice) {
            endDevice(problems);
        }
        problems.check();
    }

    private void endDevice(Problems problems) {
        try {
            discard.run();
        } catch (AssertionError e) {
            problems.add(String.valueOf(e.getMessage()), e);
        }
    }

    /// Of this device if nobody else uses it; and, of whatever device, by this thread.
    private List<UnreleasedObject> mine() {
        return tracker.unreleased().stream()
                .filter(
                        object ->
                                object.threadId() == thread
                                        || (alone && object.device() == session.device()))
                .toList();
    }

    private static String lost(GPUDeviceLostInfo info) {
        return switch (info.reason()) {
            case DESTROYED ->
                    "The test destroyed the device that other tests share; let it destroy one that"
                            + " it has made itself.";
            default -> "The device was lost: " + info.message();
        };
    }
}
