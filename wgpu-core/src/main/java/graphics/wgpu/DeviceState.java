package graphics.wgpu;

import graphics.wgpu.internal.DeviceListener;
import graphics.wgpu.internal.Futures;
import graphics.wgpu.internal.Gate;
import graphics.wgpu.internal.Log;
import graphics.wgpu.internal.NativeError;
import graphics.wgpu.internal.Turn;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// What a device hears and remembers. It outlives the Java object, as the native library may still
/// speak when that is forgotten, and so must not refer to it.
final class DeviceState implements DeviceListener {
    /// Equal errors are logged so often, then no more.
    private static final int EQUAL_ERRORS = 10;

    /// So many different errors are counted before counting starts anew.
    private static final int DIFFERENT_ERRORS = 1000;

    final ErrorScopes scopes = new ErrorScopes();
    final Gate submits = new Gate("the device");

    /// Whose turn it is to submit. Nothing is destroyed meanwhile: the destroy would wait for the
    /// submit, and calls of all other threads for the destroy.
    final Turn turn = new Turn();
    final List<Consumer<GPUError>> listeners = new CopyOnWriteArrayList<>();
    final CompletableFuture<GPUDeviceLostInfo> lost = new CompletableFuture<>();
    private volatile boolean broken;
    private final ConcurrentHashMap<String, Integer> logged = new ConcurrentHashMap<>();

    @Override
    public void uncaptured(NativeError error) {
        var exception = error.toException();
        // the thread may be inside the native library, where no call of a listener would be safe
        Futures.executor().execute(() -> tell(exception));
    }

    private void tell(GPUError error) {
        if (listeners.isEmpty()) {
            log(error);
        }
        for (var listener : listeners) {
            try {
                listener.accept(error);
            } catch (RuntimeException e) {
                Log.LOGGER.log(Level.ERROR, "A listener for uncaptured errors failed", e);
            }
        }
    }

    private void log(GPUError error) {
        if (logged.size() > DIFFERENT_ERRORS) {
            logged.clear();
        }
        var times = logged.merge(error.message(), 1, Integer::sum);
        if (times <= EQUAL_ERRORS) {
            Log.LOGGER.log(Level.ERROR, error.message());
        }
        if (times == EQUAL_ERRORS) {
            Log.LOGGER.log(Level.ERROR, "(this error will not be logged again)");
        }
    }

    @Override
    public void lost(int reason, String message) {
        // what comes by itself was not asked for: a destroy is told by the Java method
        broken = !submits.isShutForGood();
        lost(new GPUDeviceLostInfo(DeviceLostReason.UNKNOWN, message), () -> {});
    }

    /// {@return whether the device was lost by itself, and so is gone natively}
    boolean broken() {
        return broken;
    }

    /// Says that the device is gone, once; submits in progress end first.
    void lost(GPUDeviceLostInfo info, Runnable then) {
        submits.shutForGood(
                info.reason() == DeviceLostReason.DESTROYED ? "destroyed" : "lost", then);
        Futures.executor().execute(() -> lost.complete(info));
    }
}
