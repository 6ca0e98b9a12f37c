package graphics.wgpu;

import graphics.wgpu.internal.Arguments;
import graphics.wgpu.internal.Call;
import graphics.wgpu.internal.Gate;
import graphics.wgpu.internal.Kind;
import graphics.wgpu.internal.Leaks;
import graphics.wgpu.internal.Native;
import graphics.wgpu.internal.TextureStructs;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// An image of one, two or three dimensions in the memory of the GPU.
///
/// Where a view is wanted, a texture stands for its default view: all of it.
///
/// Corresponds to WebGPU's `GPUTexture`. All methods may be called from any thread.
public final class GPUTexture extends GPUObjectBase implements TextureBinding, BindingResource {
    private static final TextureViewDescriptor WHOLE = TextureViewDescriptor.of();

    final GPUDevice device;
    final Gate gate;
    private final TextureDescriptor descriptor;
    private @Nullable GPUTextureView defaultView;
    private @Nullable List<GPUTextureView> surfaceViews;

    GPUTexture(GPUDevice device, long address, TextureDescriptor descriptor) {
        super(Kind.TEXTURE, address, descriptor.label(), device);
        this.device = device;
        this.descriptor = descriptor;
        this.gate = new Gate(name());
        handle.holds(TextureMemory.bytes(descriptor));
    }

    /// Takes over a texture of a window's surface: its views end with it, when it is presented.
    static GPUTexture ofSurface(GPUDevice device, long address, TextureDescriptor descriptor) {
        var texture = new GPUTexture(device, address, descriptor);
        texture.surfaceViews = new ArrayList<>(1);
        return texture;
    }

    /// {@return the size in texels} An addition to WebGPU.
    public Extent3D size() {
        return descriptor.size();
    }

    /// {@return the width in texels}
    public int width() {
        return descriptor.size().width();
    }

    /// {@return the height in texels}
    public int height() {
        return descriptor.size().height();
    }

    /// {@return the depth in texels, or the number of layers}
    public int depthOrArrayLayers() {
        return descriptor.size().depthOrArrayLayers();
    }

    /// {@return the number of mip levels}
    public int mipLevelCount() {
        return descriptor.mipLevelCount();
    }

    /// {@return the number of samples in a texel}
    public int sampleCount() {
        return descriptor.sampleCount();
    }

    /// {@return the number of dimensions}
    public TextureDimension dimension() {
        return descriptor.dimension();
    }

    /// {@return the format}
    public TextureFormat format() {
        return descriptor.format();
    }

    /// {@return what it is for}
    public TextureUsage usage() {
        return descriptor.usage();
    }

    /// {@return the dimension that its views in bind groups have; of meaning in WebGPU's
    /// compatibility mode only, so null here unless it was asked for}
    public @Nullable TextureViewDimension textureBindingViewDimension() {
        return descriptor.textureBindingViewDimension();
    }

    /// Makes a view of the whole texture.
    ///
    /// @return a view
    public GPUTextureView createView() {
        return createView(WHOLE);
    }

    /// Makes a view.
    ///
    /// @param view which part, and how it is seen
    /// @return a view
    /// @throws GPUValidationError if the texture has no such part, or can't be seen so
    public GPUTextureView createView(TextureViewDescriptor view) {
        Arguments.notNull(view, "view");
        checkView(view);
        try (var call = Call.begin()) {
            var texture = call.pin(this);
            var made = Native.textureCreateView(texture, TextureStructs.view(call, view));
            var result = new GPUTextureView(this, device.made(call, Kind.TEXTURE_VIEW, made), view);
            if (surfaceViews != null) {
                surfaceViews.add(result);
            }
            return result;
        }
    }

    /// Refuses what the native library doesn't look at, or ends the process on.
    private void checkView(TextureViewDescriptor view) {
        Arguments.positive(view.mipLevelCount(), "TextureViewDescriptor.mipLevelCount");
        Arguments.positive(view.arrayLayerCount(), "TextureViewDescriptor.arrayLayerCount");
        var gone = gate.whyGone();
        if (gone != null) {
            throw new GPUValidationError("createView: " + gone);
        }
        if (!usage().has(view.usage())) {
            throw new GPUValidationError(
                    "TextureViewDescriptor.usage is "
                            + view.usage()
                            + ", but "
                            + this
                            + " was made for "
                            + usage());
        }
    }

    /// {@return the view that stands for the texture, made when first needed}
    synchronized GPUTextureView defaultView() {
        var view = defaultView;
        if (view == null) {
            view = Leaks.own(this::createView);
            defaultView = view;
        }
        return view;
    }

    /// Frees the texture's memory: later work that uses it is an error.
    ///
    /// Takes effect at once for this library, and natively when the submits in progress are done.
    /// Calling it again does nothing.
    public void destroy() {
        if (surfaceViews != null) {
            // its memory is the window's, and the native library could not let go of it any more
            gate.shutForGood("destroyed", () -> {});
        } else if (handle.retain()) {
            gate.shutForGood(
                    "destroyed",
                    () ->
                            device.betweenSubmits(
                                    () -> {
                                        Native.textureDestroy(handle.address());
                                        handle.holds(0);
                                        handle.release();
                                    }));
        }
    }

    @Override
    public void close() {
        synchronized (this) {
            if (defaultView != null) {
                defaultView.close();
            }
            if (surfaceViews != null) {
                surfaceViews.forEach(GPUTextureView::close);
            }
        }
        super.close();
    }
}
