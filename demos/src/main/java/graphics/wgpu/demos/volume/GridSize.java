package graphics.wgpu.demos.volume;

/// Size of a coarse grid over a volume.
///
/// @param width cells along the first axis
/// @param height cells along the second axis
/// @param depth cells along the third axis
record GridSize(int width, int height, int depth) {
    /// {@return the size of a grid whose cells cover a volume}
    ///
    /// @param volume the volume
    /// @param edge voxels along an edge of a cell
    static GridSize of(Volume volume, int edge) {
        return new GridSize(
                (volume.width() + edge - 1) / edge,
                (volume.height() + edge - 1) / edge,
                (volume.depth() + edge - 1) / edge);
    }

    int count() {
        return width * height * depth;
    }

    int index(int x, int y, int z) {
        return (z * height + y) * width + x;
    }
}
