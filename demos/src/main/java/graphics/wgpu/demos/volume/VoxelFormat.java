package graphics.wgpu.demos.volume;

import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;

/// How the voxels of a [Volume] are stored: numbers from 0 to 1, ready for a texture.
public enum VoxelFormat {
    /// One byte, 0 to 255; WebGPU's `r8unorm`.
    R8(1),
    /// Half floats, little-endian; WebGPU's `r16float`, which every adapter can filter.
    R16F(2);

    /// One voxel of [#R16F], as `Float.floatToFloat16` makes them.
    public static final ValueLayout.OfShort HALF =
            ValueLayout.JAVA_SHORT_UNALIGNED.withOrder(ByteOrder.LITTLE_ENDIAN);

    private final int bytes;

    VoxelFormat(int bytes) {
        this.bytes = bytes;
    }

    /// {@return the bytes of one voxel}
    public int bytes() {
        return bytes;
    }
}
