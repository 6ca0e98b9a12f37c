package graphics.wgpu.demos.volume;

import org.joml.Matrix4f;
import org.joml.Vector3f;
import org.joml.Vector3fc;

/// An eye that turns around a point, with the head's top upwards; in millimetres and radians.
///
/// @param target what it looks at
/// @param yaw turn around the upward axis; 0 looks at the face, growing to the person's left side
/// @param pitch height of the eye, ±π/2 at most; positive looks down from above
/// @param distance from the target, above 0
public record Camera(Vector3fc target, float yaw, float pitch, float distance) {
    /// Height of what is seen, as an angle.
    static final float FIELD_OF_VIEW = (float) Math.toRadians(28);

    private static final float STEEPEST = (float) Math.toRadians(89.5);

    /// Copies the target and keeps the pitch within its range.
    public Camera {
        target = new Vector3f(target);
        pitch = Math.clamp(pitch, -STEEPEST, STEEPEST);
    }

    /// {@return an eye that sees a whole volume, from its left front, a little from above}
    ///
    /// @param grid the volume's content
    public static Camera of(VolumeGrid grid) {
        // A little more than the longest side: corners of the box are empty in most scans.
        var distance = 1.18f * grid.halfSize() / (float) Math.sin(FIELD_OF_VIEW / 2);
        return new Camera(
                grid.centre(), (float) Math.toRadians(-48), (float) Math.toRadians(22), distance);
    }

    /// {@return this eye moved around the target}
    ///
    /// @param yaw how far around
    /// @param pitch how far up
    public Camera orbit(float yaw, float pitch) {
        return new Camera(target, this.yaw + yaw, this.pitch + pitch, distance);
    }

    /// {@return this eye nearer or farther}
    ///
    /// @param factor of the distance
    public Camera zoom(float factor) {
        return new Camera(target, yaw, pitch, Math.clamp(distance * factor, 1, 1e5f));
    }

    /// {@return this eye moved across what it sees}
    ///
    /// @param right to the right, as a share of the picture's height
    /// @param up upwards, as a share of the picture's height
    public Camera pan(float right, float up) {
        var size = 2 * distance * (float) Math.tan(FIELD_OF_VIEW / 2);
        var moved = new Vector3f(target).fma(right * size, right()).fma(up * size, up());
        return new Camera(moved, yaw, pitch, distance);
    }

    /// {@return the direction from the target to the eye}
    public Vector3f back() {
        var level = (float) Math.cos(pitch);
        return new Vector3f(
                (float) Math.sin(yaw) * level,
                (float) Math.cos(yaw) * level,
                (float) Math.sin(pitch));
    }

    /// {@return the direction to the right of the picture}
    Vector3f right() {
        return new Vector3f(0, 0, 1).cross(back()).normalize();
    }

    /// {@return the direction to the top of the picture}
    Vector3f up() {
        return back().cross(right());
    }

    /// {@return where the eye is}
    Vector3f eye() {
        return new Vector3f(target).fma(distance, back());
    }

    /// {@return what takes millimetres to clip space}
    ///
    /// @param aspect the picture's width / height
    Matrix4f clipFromWorld(float aspect) {
        // In a tall picture the width counts, so that nothing is cut off.
        var height = 2 * (float) Math.atan(Math.tan(FIELD_OF_VIEW / 2) / Math.min(aspect, 1));
        return new Matrix4f()
                .perspective(height, aspect, distance / 100, distance * 10, true)
                .lookAt(eye(), target, new Vector3f(0, 0, 1));
    }
}
