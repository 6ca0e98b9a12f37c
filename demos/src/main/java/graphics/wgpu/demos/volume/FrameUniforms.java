package graphics.wgpu.demos.volume;

import org.joml.Matrix4f;
import org.joml.Vector3f;
import org.joml.Vector3fc;

/// The parameters of one sample, laid out as `Frame` in common.wgsl.
final class FrameUniforms {
    /// Bytes of the shader's struct.
    static final int SIZE = 432;

    /// Places inside a pixel, well spread in any number of them.
    private static final float[] OFFSETS = {
        0, 0, 0.25f, -0.25f, -0.25f, 0.25f, -0.125f, -0.375f, 0.375f, 0.125f, -0.375f, 0.375f,
        0.125f, -0.125f, -0.25f, -0.0f
    };

    private final float[] floats = new float[SIZE / 4];
    private int at;

    /// {@return the parameters; the array is used again by the next call}
    ///
    /// @param view what is shown
    /// @param width pixels of the rendered picture
    /// @param height pixels of the rendered picture
    /// @param sample number of the sample
    float[] fill(VolumeView view, int width, int height, int sample) {
        var volume = view.volume();
        var look = view.look();
        var camera = view.camera();
        var worldFromTexture = new Matrix4f(volume.worldFromTexture());
        var textureFromWorld = worldFromTexture.invertAffine(new Matrix4f());
        var clipFromWorld = camera.clipFromWorld((float) width / height);
        var reach = 0.045f * view.grid().halfSize();
        at = 0;
        put(clipFromWorld.mul(worldFromTexture, new Matrix4f()).invert());
        put(textureFromWorld);
        put(worldFromTexture);
        // A gradient is covariant: it goes to world space by the transpose of the inverse.
        put(new Matrix4f().set3x3(textureFromWorld.transpose3x3(new Matrix4f())));
        put(camera.eye(), distance(view));
        put(light(camera, -0.55f, 0.75f, 0.62f), reach);
        put(light(camera, 0.85f, -0.1f, 0.35f), spacing(volume));
        put(new Vector3f(volume.width(), volume.height(), volume.depth()), VolumeGrid.BRICK);
        put(look.slices(), 0.12f);
        put(view.grid().low(), look.visible());
        put(view.grid().high(), pixel(height));
        put(cut(view), view.moving() ? 0 : 1);
        put(width, height);
        var offset = 2 * (sample % (OFFSETS.length / 2));
        put(OFFSETS[offset], OFFSETS[offset + 1]);
        put(look.low(), 1 / look.width());
        put(look.iso(), look.opacity());
        floats[at] = sample;
        return floats;
    }

    /// {@return the shortest distance between two voxels, in millimetres}
    static float spacing(Volume volume) {
        var matrix = new Matrix4f(volume.worldFromVoxel());
        return Math.min(
                matrix.getColumn(0, new Vector3f()).length(),
                Math.min(
                        matrix.getColumn(1, new Vector3f()).length(),
                        matrix.getColumn(2, new Vector3f()).length()));
    }

    private static float distance(VolumeView view) {
        var distance = spacing(view.volume()) / view.look().quality();
        // The projection needs each voxel only once, and nothing of what lies between them.
        var rough = view.look().mode() == RenderMode.PROJECTION ? 1.5f : 1;
        return distance * rough * (view.moving() ? 2 : 1);
    }

    private static float pixel(int height) {
        return 2 * (float) Math.tan(Camera.FIELD_OF_VIEW / 2) / height;
    }

    /// Lights go with the eye, so that no side is ever dark.
    private static Vector3f light(Camera camera, float right, float up, float back) {
        return camera.right().mul(right).fma(up, camera.up()).fma(back, camera.back()).normalize();
    }

    /// The corner towards the eye, or zero.
    private static Vector3f cut(VolumeView view) {
        if (!view.look().cut() || view.look().mode() == RenderMode.SLICES) {
            return new Vector3f();
        }
        var back =
                new Matrix4f(view.volume().worldFromTexture())
                        .invertAffine()
                        .transformDirection(view.camera().back());
        return new Vector3f(side(back.x), side(back.y), side(back.z));
    }

    private static float side(float value) {
        return value < 0 ? -1 : 1;
    }

    private void put(Matrix4f matrix) {
        matrix.get(floats, at);
        at += 16;
    }

    private void put(Vector3fc vector, float last) {
        put(vector.x(), vector.y());
        put(vector.z(), last);
    }

    private void put(float first, float second) {
        floats[at++] = first;
        floats[at++] = second;
    }
}
