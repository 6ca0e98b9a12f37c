package graphics.wgpu.internal;

import graphics.wgpu.VertexAttribute;
import graphics.wgpu.VertexBufferLayout;
import graphics.wgpu.VertexFormat;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What stands natively for a vertex buffer that a pipeline leaves out, where there can be no hole.
///
/// It has one attribute, at a location that is free: with a layout that has none, some drivers mix
/// up the vertex buffers that follow.
final class VertexHoles {
    /// How many locations each device has.
    private static final int LOCATIONS = 16;

    private VertexHoles() {}

    /// {@return the locations at which a pipeline has no attribute}
    static BitSet freeLocations(List<@Nullable VertexBufferLayout> buffers) {
        var free = new BitSet(LOCATIONS);
        free.set(0, LOCATIONS);
        for (var buffer : buffers) {
            if (buffer != null) {
                buffer.attributes().forEach(attribute -> free.clear(attribute.shaderLocation()));
            }
        }
        return free;
    }

    /// {@return a layout in the place of a hole}
    ///
    /// @param free the locations that are free; the last one is taken
    static VertexBufferLayout layout(BitSet free) {
        var last = free.length() - 1;
        if (last < 0) {
            return VertexBufferLayout.of(0);
        }
        free.clear(last);
        return VertexBufferLayout.of(0, VertexAttribute.of(VertexFormat.UINT8, 0, last));
    }
}
