package graphics.wgpu;

import graphics.wgpu.internal.AdapterCalls;
import graphics.wgpu.internal.Arguments;
import graphics.wgpu.internal.Futures;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/// The entry to WebGPU: adapters, and contexts for drawing to windows.
///
/// Corresponds to WebGPU's `GPU` (in a browser, `navigator.gpu`). All methods may be called from
/// any thread.
///
/// {@snippet file="TriangleTests.java" region="triangle"}
public final class GPU {
    private GPU() {}

    /// Finds the best adapter: the fastest GPU, unless a property or variable says otherwise.
    ///
    /// @return an adapter
    /// @throws GPUError if there is none; the message says which backends were tried and what to do
    /// @see #requestAdapter(RequestAdapterOptions)
    public static GPUAdapter requestAdapter() {
        return requestAdapter(RequestAdapterOptions.of());
    }

    /// Finds an adapter that fits.
    ///
    /// Without a power preference, the one for high performance is taken. `WGPU_BACKEND_TYPE`
    /// (property `graphics.wgpu.backend`) restricts the search to `Vulkan`, `Metal`, `D3D12` or
    /// `OpenGL`; `WGPU_ADAPTER_NAME` (property `graphics.wgpu.adapter`) picks an adapter by a part
    /// of its [summary][GPUAdapter#summary()]. WebGPU's `requestAdapter` gives null where there is
    /// no adapter, this one throws.
    ///
    /// @param options what is asked for
    /// @return an adapter
    /// @throws GPUError if there is none; the message says which backends were tried and what to do
    public static GPUAdapter requestAdapter(RequestAdapterOptions options) {
        Arguments.notNull(options, "options");
        return AdapterChoice.choose(options);
    }

    /// Finds the best adapter without blocking the caller.
    ///
    /// @return a future of what [#requestAdapter()] gives, or of its exception
    public static CompletableFuture<GPUAdapter> requestAdapterAsync() {
        return requestAdapterAsync(RequestAdapterOptions.of());
    }

    /// Finds an adapter that fits without blocking the caller.
    ///
    /// @param options what is asked for
    /// @return a future of what [#requestAdapter(RequestAdapterOptions)] gives, or of its exception
    public static CompletableFuture<GPUAdapter> requestAdapterAsync(RequestAdapterOptions options) {
        Arguments.notNull(options, "options");
        return Futures.supply(() -> requestAdapter(options));
    }

    /// Lists all adapters. An addition to WebGPU.
    ///
    /// OpenGL is looked at only where no other backend has an adapter, or where
    /// `WGPU_BACKEND_TYPE` or `WGPU_ADAPTER_NAME` was set, or
    /// [instance extras][graphics.wgpu.extras.InstanceExtras] name it, before the first use.
    ///
    /// @return the adapters, the same GPU once for each backend that offers it; may be empty
    public static List<GPUAdapter> enumerateAdapters() {
        return AdapterCalls.enumerate(AdapterChoice.backendFilter()).stream()
                .map(GPUAdapter::new)
                .toList();
    }

    /// Lists all adapters without blocking the caller.
    ///
    /// @return a future of what [#enumerateAdapters()] gives
    public static CompletableFuture<List<GPUAdapter>> enumerateAdaptersAsync() {
        return Futures.supply(GPU::enumerateAdapters);
    }

    /// {@return the extensions of WGSL that shaders can require; unmodifiable} As
    /// `requires pointer_composite_access;`.
    public static Set<String> wgslLanguageFeatures() {
        return WgslFeatures.ALL;
    }

    /// Makes a context that draws to a native window, or to a receiver of bitmaps.
    ///
    /// Toolkits do this; an application takes its canvas's [CanvasLike#context()].
    ///
    /// @param target where frames go
    /// @return a context, not yet configured, of size 0 × 0 until it is told its physical size
    /// @throws GPUError if the native library can't draw to this window
    public static GPUCanvasContext getCanvasContext(PresentTarget target) {
        return new GPUCanvasContext(null, Arguments.notNull(target, "target"));
    }

    /// {@return the context of a canvas, always the same one}
    ///
    /// @param canvas the canvas
    public static GPUCanvasContext getCanvasContext(CanvasLike canvas) {
        return Arguments.notNull(canvas, "canvas").context();
    }
}
