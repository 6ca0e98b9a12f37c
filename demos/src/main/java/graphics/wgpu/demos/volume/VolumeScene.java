package graphics.wgpu.demos.volume;

import graphics.wgpu.Extent3D;
import graphics.wgpu.GPUDevice;
import graphics.wgpu.GPUTexture;
import graphics.wgpu.GPUTextureView;
import graphics.wgpu.TextureDescriptor;
import graphics.wgpu.TextureUsage;
import graphics.wgpu.demos.scene.Scene;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A scan as light, projection, surface or slices.
///
/// While the view moves, a picture has fewer pixels and steps, as many as the GPU is fast enough
/// for. A view at rest is drawn with all of them, and each further picture adds a sample to it,
/// with the rays at other places inside the pixels, until [#SAMPLES] are averaged.
public final class VolumeScene implements Scene {
    /// Samples of a picture at rest.
    public static final int SAMPLES = 8;

    private final GPUDevice device;
    private final RayMarcher marcher;
    private final Resolver resolver;
    private final Pace pace;
    private final Supplier<@Nullable VolumeView> source;
    private volatile @Nullable VolumeView drawn;
    private volatile int samples;

    private @Nullable VolumeTextures textures;
    private @Nullable Volume uploaded;
    private @Nullable GPUTexture sums;
    private @Nullable GPUTextureView sumsView;
    private int width;
    private int height;

    /// Makes a scene.
    ///
    /// @param device the device to draw with
    /// @param view asked before each picture for what to show; null shows the background alone
    public VolumeScene(GPUDevice device, Supplier<@Nullable VolumeView> view) {
        this.device = device;
        source = view;
        marcher = new RayMarcher(device);
        resolver = new Resolver(device);
        pace = new Pace();
    }

    /// {@return how many samples the last picture is the average of} May be called from any thread.
    public int samples() {
        return samples;
    }

    /// {@return how long the last measured picture took, in milliseconds} For any thread.
    public double frameMillis() {
        return pace.millis();
    }

    /// {@return whether the last picture shows a view as well as can be} May be called from any
    /// thread.
    ///
    /// @param view what is to be shown
    public boolean finished(@Nullable VolumeView view) {
        return view != null && !view.moving() && view.equals(drawn) && samples >= SAMPLES;
    }

    @Override
    public boolean draw(GPUTexture target) {
        var now = source.get();
        var sum = sums(target.width(), target.height());
        if (now == null) {
            resolver.resolve(target, sum, 1, 1, 0);
            return false;
        }
        if (!now.equals(drawn)) {
            // In this order: finished() must not take the old samples for the new view's.
            samples = 0;
            drawn = now;
        }
        if (samples < (now.moving() ? 1 : SAMPLES)) {
            render(now, sum);
        }
        resolver.resolve(target, sum, width, height, samples);
        return !now.moving() && samples < SAMPLES;
    }

    private void render(VolumeView now, GPUTexture sum) {
        var scale = now.moving() ? pace.scale() : 1;
        width = Math.max(Math.round(sum.width() * scale), 1);
        height = Math.max(Math.round(sum.height() * scale), 1);
        var start = System.nanoTime();
        var sample = samples;
        marcher.render(view(sum), now, textures(now), width, height, sample);
        samples = sample + 1;
        pace.measure(device.queue(), start, now.moving());
    }

    private VolumeTextures textures(VolumeView now) {
        if (textures == null || !now.volume().equals(uploaded)) {
            if (textures != null) {
                textures.close();
            }
            uploaded = now.volume();
            textures = new VolumeTextures(device, now.volume(), now.grid());
        }
        return textures;
    }

    private GPUTexture sums(int width, int height) {
        if (sums == null || sums.width() != width || sums.height() != height) {
            closeSums();
            sums =
                    device.createTexture(
                            TextureDescriptor.of(
                                            Extent3D.of(width, height),
                                            RayMarcher.SUM_FORMAT,
                                            TextureUsage.RENDER_ATTACHMENT.or(
                                                    TextureUsage.TEXTURE_BINDING))
                                    .withLabel("sum of samples"));
            samples = 0;
        }
        return sums;
    }

    private GPUTextureView view(GPUTexture sum) {
        if (sumsView == null) {
            sumsView = sum.createView();
        }
        return sumsView;
    }

    private void closeSums() {
        if (sumsView != null) {
            sumsView.close();
            sumsView = null;
        }
        if (sums != null) {
            sums.destroy();
            sums.close();
        }
    }

    @Override
    public void close() {
        if (textures != null) {
            textures.close();
        }
        closeSums();
        marcher.close();
        resolver.close();
    }
}
