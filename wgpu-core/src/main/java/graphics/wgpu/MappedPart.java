package graphics.wgpu;

import graphics.wgpu.internal.Arguments;

/// The part of a buffer that is mapped, or about to be.
///
/// @param mode for reading or for writing
/// @param offset the first byte
/// @param size the number of bytes
record MappedPart(MapMode mode, long offset, long size) {
    /// None, of a buffer that was never mapped.
    static final MappedPart NONE = new MappedPart(MapMode.NONE, 0, 0);

    /// Refuses a part that can't be mapped.
    void check(GPUBuffer buffer) {
        if (!mode.equals(MapMode.READ) && !mode.equals(MapMode.WRITE)) {
            throw new IllegalArgumentException(
                    "mode is " + mode + "; it must be either READ or WRITE");
        }
        Arguments.multipleOf(offset, 8, "offset");
        Arguments.multipleOf(size, 4, "size");
        if (size == 0) {
            throw new IllegalArgumentException("size is 0; it must be at least 4");
        }
        Arguments.range(offset, size, buffer.size(), "offset", "size", buffer);
    }

    /// Refuses a buffer that was not made for the mode.
    void checkUsage(GPUBuffer buffer) {
        var needed = mode.equals(MapMode.READ) ? BufferUsage.MAP_READ : BufferUsage.MAP_WRITE;
        if (!buffer.usage().has(needed)) {
            throw new GPUValidationError(
                    buffer
                            + " was made for "
                            + buffer.usage()
                            + ": to map it for "
                            + mode
                            + " it needs "
                            + needed);
        }
    }

    /// Refuses bytes that are not all in this part.
    void checkInside(long from, long bytes, GPUBuffer buffer) {
        Arguments.notNegative(from, "offset");
        Arguments.notNegative(bytes, "size");
        if (from < offset || bytes > size || from - offset > size - bytes) {
            throw new IllegalArgumentException(
                    "offset "
                            + from
                            + " and size "
                            + bytes
                            + " are not inside the mapped part of "
                            + buffer
                            + ", which begins at "
                            + offset
                            + " and has "
                            + size
                            + " bytes");
        }
    }
}
