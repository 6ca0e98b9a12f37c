package graphics.wgpu;

import graphics.wgpu.internal.Call;
import graphics.wgpu.internal.Closed;
import graphics.wgpu.internal.Handle;
import graphics.wgpu.internal.Kind;
import graphics.wgpu.internal.Native;
import graphics.wgpu.internal.SurfaceCalls;
import graphics.wgpu.internal.SurfaceCalls.Capabilities;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// Presents to a native window.
///
/// The native library ends the process when a surface is configured with what it can't do, with a
/// size of zero, while a texture is out, or after its window is gone; and when a texture is asked
/// for before it is configured, or twice. So all of this is known here before each call.
final class ScreenPresenter implements Presenter {
    /// Textures of devices that broke: they are never freed, because that ends the process.
    private static final Queue<GPUTexture> ABANDONED = new ConcurrentLinkedQueue<>();

    private final Handle surface;
    private final BooleanSupplier alive;
    private final Object configuring = new Object();
    private boolean retired;
    private @Nullable Configured configured;
    private @Nullable GPUDevice drawer;
    private volatile @Nullable Known known;

    /// What the surface can do with the adapter that was asked for last.
    private record Known(GPUAdapter adapter, Capabilities capabilities) {}

    /// What the surface was last configured with, and what its textures are.
    private record Configured(
            CanvasConfiguration configuration, boolean vsync, TextureDescriptor texture) {
        boolean is(CanvasConfiguration other, int width, int height, boolean otherVsync) {
            return configuration.equals(other)
                    && texture.size().width() == width
                    && texture.size().height() == height
                    && vsync == otherVsync;
        }

        static Configured of(
                CanvasConfiguration configuration, int width, int height, boolean vsync) {
            var texture =
                    TextureDescriptor.of(
                                    Extent3D.of(width, height),
                                    configuration.format(),
                                    configuration.usage())
                            .withLabel("canvas")
                            .withViewFormats(configuration.viewFormats());
            return new Configured(configuration, vsync, texture);
        }
    }

    ScreenPresenter(PresentTarget target, BooleanSupplier alive) {
        this.alive = alive;
        var address =
                switch (target) {
                    case X11Window window -> SurfaceCalls.x11(window);
                    case WaylandSurface window -> SurfaceCalls.wayland(window);
                    case Win32Window window -> SurfaceCalls.win32(window);
                    case MetalLayer layer -> SurfaceCalls.metal(layer);
                    case BitmapSink sink -> throw new AssertionError("no window: " + sink);
                };
        surface = new Handle(Kind.SURFACE, address);
    }

    @Override
    public Handle surface() {
        return surface;
    }

    @Override
    public List<TextureFormat> formats(GPUAdapter adapter) {
        return capabilities(adapter).formats();
    }

    private Capabilities capabilities(GPUAdapter adapter) {
        var last = known;
        if (last != null && last.adapter.equals(adapter)) {
            return last.capabilities;
        }
        if (!surface.retainOpen()) {
            throw new GPUValidationError("the canvas has lost its window");
        }
        try (var call = Call.begin()) {
            var can = SurfaceCalls.capabilities(call, surface.address(), call.pin(adapter));
            known = new Known(adapter, can);
            return can;
        } finally {
            surface.release();
        }
    }

    @Override
    public void check(CanvasConfiguration configuration) {
        var can = capabilities(configuration.device().adapter());
        if (can.formats().isEmpty()) {
            throw new GPUValidationError(
                    "the adapter "
                            + configuration.device().adapter().summary()
                            + " can't draw to this window: request the adapter with"
                            + " RequestAdapterOptions.of().withCanvas(canvas)");
        }
        if (!can.formats().contains(configuration.format())) {
            throw refused("format", configuration.format(), can.formats());
        }
        if (!can.usages().has(configuration.usage())) {
            throw refused("usage", configuration.usage(), can.usages());
        }
        if (alpha(configuration, can) == null) {
            throw refused("alphaMode", configuration.alphaMode(), can.alphaModes());
        }
    }

    /// {@return the alpha mode to use; opaque is there on every surface that has no other}
    private static @Nullable CanvasAlphaMode alpha(
            CanvasConfiguration configuration, Capabilities can) {
        var wanted = configuration.alphaMode();
        return can.alphaModes().contains(wanted) || can.alphaModes().isEmpty() ? wanted : null;
    }

    private static GPUValidationError refused(String what, Object value, Object allowed) {
        return new GPUValidationError(
                "CanvasConfiguration." + what + " is " + value + ", the window allows " + allowed);
    }

    @Override
    public GPUTexture acquire(
            CanvasConfiguration configuration, int width, int height, boolean vsync) {
        var device = configuration.device();
        hold(device);
        var acquiredWell = false;
        try (var call = Call.begin()) {
            var wanted = configured;
            if (wanted == null || !wanted.is(configuration, width, height, vsync)) {
                wanted = Configured.of(configuration, width, height, vsync);
                configure(call, wanted);
            }
            var acquired = SurfaceCalls.acquire(call, surface.address());
            if (acquired.stale() || acquired.suboptimal()) {
                if (acquired.texture() != 0) {
                    Native.textureRelease(acquired.texture());
                }
                configure(call, wanted);
                acquired = SurfaceCalls.acquire(call, surface.address());
            }
            if (!acquired.usable()) {
                if (acquired.texture() != 0) {
                    Native.textureRelease(acquired.texture());
                }
                call.error();
                throw new DrawCancelled(acquired.words());
            }
            device.failed(call);
            var texture = GPUTexture.ofSurface(device, acquired.texture(), wanted.texture());
            acquiredWell = true;
            return texture;
        } finally {
            if (!acquiredWell) {
                release(device);
            }
        }
    }

    /// Keeps a device and its queue until the texture is presented or given back: the native
    /// library ends the process when a window's texture is let go after them.
    private static void hold(GPUDevice device) {
        var shut = device.state.submits.enter();
        if (shut != null) {
            throw new GPUValidationError("getCurrentTexture: " + shut);
        }
        if (!device.queue().handle.retainOpen()) {
            device.state.submits.leave();
            throw Closed.error(device);
        }
    }

    private static void release(GPUDevice device) {
        device.queue().handle.release();
        device.state.submits.leave();
    }

    private void configure(Call call, Configured wanted) {
        configured = null;
        var next = wanted.configuration().device();
        if (!next.equals(drawer)) {
            awaitIdle(drawer);
        }
        drawer = next;
        awaitIdle(next);
        // the window must not go while its surface is configured, so retire() waits here
        synchronized (configuring) {
            if (retired || !alive.getAsBoolean()) {
                throw new DrawCancelled("the window is gone");
            }
            configureAlive(call, wanted);
        }
        configured = wanted;
    }

    /// Waits for a device that draws to the window. For the one that is to draw the native library
    /// would, with locks on which other threads would hang; and it frees the textures that another
    /// one still draws to.
    private static void awaitIdle(@Nullable GPUDevice device) {
        if (device == null || device.state.broken() || device.closed()) {
            return;
        }
        try {
            device.queue().onSubmittedWorkDone();
        } catch (GPUValidationError e) {
            // Closed meanwhile, which waits for its work too.
            if (!device.closed()) {
                throw e;
            }
        }
    }

    private void configureAlive(Call call, Configured wanted) {
        var configuration = wanted.configuration();
        check(configuration);
        var can = capabilities(configuration.device().adapter());
        SurfaceCalls.configure(
                call,
                surface.address(),
                call.pin(configuration.device()),
                configuration.format(),
                configuration.usage(),
                configuration.viewFormats(),
                configuration.alphaMode(),
                can.presentMode(wanted.vsync()),
                wanted.texture().size().width(),
                wanted.texture().size().height());
        configuration.device().failed(call);
    }

    @Override
    public void present(GPUTexture texture) {
        // a submit of another thread that uses the texture is let through first
        texture.gate.shutForGood(
                "presented already",
                () -> {
                    try (var call = Call.begin()) {
                        if (!texture.device.state.broken()) {
                            Native.surfacePresent(surface.address());
                        }
                        call.error();
                    } finally {
                        letGo(texture);
                    }
                });
    }

    private static void letGo(GPUTexture texture) {
        if (texture.device.state.broken()) {
            ABANDONED.add(texture);
        } else {
            texture.close();
        }
        release(texture.device);
    }

    @Override
    public void cancel(GPUTexture texture) {
        texture.gate.shutForGood("given back unpresented", () -> letGo(texture));
    }

    @Override
    public void unconfigure() {
        if (configured != null) {
            configured = null;
            Native.surfaceUnconfigure(surface.address());
        }
    }

    @Override
    public void retire() {
        synchronized (configuring) {
            retired = true;
        }
    }

    @Override
    public void close() {
        surface.close();
    }
}
