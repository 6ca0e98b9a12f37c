package graphics.wgpu.demos.viewer;

import graphics.wgpu.demos.nifti.NiftiReader;
import graphics.wgpu.demos.volume.Camera;
import graphics.wgpu.demos.volume.LoadMonitor;
import graphics.wgpu.demos.volume.Look;
import graphics.wgpu.demos.volume.Volume;
import graphics.wgpu.demos.volume.VolumeGrid;
import graphics.wgpu.demos.volume.VolumeView;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// What a viewer shows and how, without any toolkit.
///
/// It belongs to the toolkit's thread: all methods but [#view()] are called there, and listeners
/// are too. Files are read on threads of their own.
public final class ViewerModel {
    /// How long after the last change a view counts as being at rest.
    static final long REST_MILLIS = 220;

    private final Executor ui;
    private final Executor atRest;
    private final List<Runnable> listeners = new ArrayList<>();
    private LoadStatus status = new LoadStatus.Idle();
    private AtomicBoolean cancelled = new AtomicBoolean();
    private int changes;
    private String problem = "";
    private volatile @Nullable VolumeView view;

    /// Makes a model that shows nothing yet.
    ///
    /// @param ui runs tasks on the toolkit's thread
    public ViewerModel(Executor ui) {
        this.ui = ui;
        atRest = CompletableFuture.delayedExecutor(REST_MILLIS, TimeUnit.MILLISECONDS, ui);
    }

    /// Adds a listener that is called after each change of anything.
    ///
    /// @param listener called on the toolkit's thread
    public void onChange(Runnable listener) {
        listeners.add(listener);
    }

    /// {@return what is shown; null before the first file is there} May be called from any thread.
    public @Nullable VolumeView view() {
        return view;
    }

    /// {@return the scan that is shown, or null}
    public @Nullable Volume volume() {
        return view == null ? null : view.volume();
    }

    /// {@return what is being loaded}
    public LoadStatus status() {
        return status;
    }

    /// {@return what keeps the picture from being drawn; empty when nothing does}
    public String problem() {
        return problem;
    }

    /// Says what keeps the picture from being drawn; may be called from any thread.
    ///
    /// @param message for people
    public void fail(String message) {
        ui.execute(
                () -> {
                    problem = message;
                    tell();
                });
    }

    /// Changes how the scan is shown; does nothing while there is none.
    ///
    /// @param change gives the new look for the present one
    public void changeLook(UnaryOperator<Look> change) {
        var now = view;
        if (now != null) {
            var look = change.apply(now.look());
            move(new VolumeView(now.volume(), now.grid(), look, now.camera(), true));
        }
    }

    /// Moves the eye; does nothing while there is no scan.
    ///
    /// @param change gives the new camera for the present one
    public void changeCamera(UnaryOperator<Camera> change) {
        var now = view;
        if (now != null) {
            var camera = change.apply(now.camera());
            move(new VolumeView(now.volume(), now.grid(), now.look(), camera, true));
        }
    }

    /// Takes the eye back to where it was at first.
    public void resetCamera() {
        var now = view;
        if (now != null) {
            changeCamera(camera -> Camera.of(now.grid()));
        }
    }

    /// Takes the window, levels and slices back to what suits the scan; mode and colours stay.
    public void resetLook() {
        var now = view;
        if (now != null) {
            changeLook(
                    look ->
                            Look.of(now.volume(), now.grid())
                                    .withMode(look.mode())
                                    .withColorMap(look.colorMap()));
        }
    }

    /// Loads a file and shows it. A file that is being loaded is given up.
    ///
    /// @param file opens the file; called on another thread
    /// @return completes on the toolkit's thread with whether the file is shown
    public CompletableFuture<Boolean> open(Show.FileSupplier file) {
        cancelLoading();
        var stop = new AtomicBoolean();
        cancelled = stop;
        status(new LoadStatus.Loading("", "Opening", 0));
        return CompletableFuture.supplyAsync(() -> load(file, stop), Thread::startVirtualThread)
                .handleAsync((loaded, error) -> finish(stop, loaded, error), ui);
    }

    /// Gives up what is being loaded.
    public void cancelLoading() {
        cancelled.set(true);
        if (status instanceof LoadStatus.Loading) {
            status(new LoadStatus.Idle());
        }
    }

    /// Shows a scan.
    ///
    /// @param volume the scan
    /// @param grid made of it
    public void show(Volume volume, VolumeGrid grid) {
        var look = Look.of(volume, grid);
        var before = view;
        if (before != null) {
            look =
                    look.withMode(before.look().mode())
                            .withColorMap(before.look().colorMap())
                            .withCut(before.look().cut());
        }
        changes++;
        view = new VolumeView(volume, grid, look, Camera.of(grid), false);
        tell();
    }

    private record Loaded(Volume volume, VolumeGrid grid) {}

    private Loaded load(Show.FileSupplier file, AtomicBoolean stop) {
        try {
            var source = file.get();
            var volume = NiftiReader.of().read(source, new Monitor(source.name(), stop));
            progress(stop, source.name(), "Preparing", 1);
            return new Loaded(volume, VolumeGrid.of(volume));
        } catch (IOException e) {
            throw new CompletionException(e);
        }
    }

    private boolean finish(AtomicBoolean stop, @Nullable Loaded loaded, @Nullable Throwable error) {
        if (stop.get()) {
            return false;
        }
        if (loaded != null) {
            status = new LoadStatus.Idle();
            show(loaded.volume(), loaded.grid());
            return true;
        }
        var cause = error == null || error.getCause() == null ? error : error.getCause();
        status(new LoadStatus.Failed(describe(cause)));
        return false;
    }

    private static String describe(@Nullable Throwable error) {
        return switch (error) {
            case NoSuchFileException e -> "There is no file " + e.getFile() + ".";
            case OutOfMemoryError e -> "The scan is too large for the memory.";
            case CancellationException e -> "Loading was cancelled.";
            case null -> "Loading failed.";
            default ->
                    error.getMessage() == null
                            ? error.toString()
                            : String.valueOf(error.getMessage());
        };
    }

    private void progress(AtomicBoolean stop, String name, String stage, double fraction) {
        ui.execute(
                () -> {
                    if (!stop.get() && status instanceof LoadStatus.Loading) {
                        status(new LoadStatus.Loading(name, stage, fraction));
                    }
                });
    }

    private void move(VolumeView next) {
        var now = view;
        if (now != null && now.look().equals(next.look()) && now.camera().equals(next.camera())) {
            return;
        }
        view = next;
        changes++;
        var mine = changes;
        atRest.execute(
                () -> {
                    if (changes == mine) {
                        rest(next);
                    }
                });
        tell();
    }

    private void rest(VolumeView last) {
        view = new VolumeView(last.volume(), last.grid(), last.look(), last.camera(), false);
        tell();
    }

    private void status(LoadStatus next) {
        status = next;
        tell();
    }

    private void tell() {
        List.copyOf(listeners).forEach(Runnable::run);
    }

    private final class Monitor implements LoadMonitor {
        private final String name;
        private final AtomicBoolean stop;

        Monitor(String name, AtomicBoolean stop) {
            this.name = name;
            this.stop = stop;
        }

        @Override
        public void progress(String stage, double fraction) {
            ViewerModel.this.progress(stop, name, stage, fraction);
        }

        @Override
        public boolean cancelled() {
            return stop.get();
        }
    }
}
