package graphics.wgpu.demos.volume;

import graphics.wgpu.Extent3D;
import graphics.wgpu.GPUDevice;
import graphics.wgpu.GPUTexture;
import graphics.wgpu.GPUTextureView;
import graphics.wgpu.TextureDescriptor;
import graphics.wgpu.TextureUsage;
import graphics.wgpu.demos.scene.Scene;
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
    private volatile @Nullable VolumeView view;

    private @Nullable VolumeTextures textures;
    private @Nullable Volume uploaded;
    private @Nullable VolumeView drawn;
    private @Nullable GPUTexture sums;
    private @Nullable GPUTextureView sumsView;
    private int width;
    private int height;
    private int samples;

    /// Makes a scene that shows nothing yet.
    ///
    /// @param device the device to draw with
    public VolumeScene(GPUDevice device) {
        this.device = device;
        marcher = new RayMarcher(device);
        resolver = new Resolver(device);
        pace = new Pace();
    }

    /// Says what to show from the next picture on; may be called from any thread.
    ///
    /// @param view what, and how
    public void show(@Nullable VolumeView view) {
        this.view = view;
    }

    /// {@return how many samples the last picture is the average of}
    public int samples() {
        return samples;
    }

    @Override
    public boolean draw(GPUTexture target) {
        var now = view;
        var sum = sums(target.width(), target.height());
        if (now == null) {
            resolver.resolve(target, sum, 1, 1, 0);
            return false;
        }
        if (!now.equals(drawn)) {
            drawn = now;
            samples = 0;
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
        marcher.render(view(sum), now, textures(now), width, height, samples);
        samples++;
        if (now.moving()) {
            pace.measure(device.queue(), start);
        }
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
            if (sums != null) {
                sums.destroy();
            }
            sums =
                    device.createTexture(
                            TextureDescriptor.of(
                                            Extent3D.of(width, height),
                                            RayMarcher.SUM_FORMAT,
                                            TextureUsage.RENDER_ATTACHMENT.or(
                                                    TextureUsage.TEXTURE_BINDING))
                                    .withLabel("sum of samples"));
            sumsView = null;
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

    @Override
    public void close() {
        if (textures != null) {
            textures.close();
        }
        if (sums != null) {
            sums.destroy();
        }
        marcher.close();
        resolver.close();
    }
}
