package graphics.wgpu.demos.volume;

/// How far it is from each brick to the next one that shows something, in bricks, with diagonal
/// steps counted as one: so far a ray may leap.
final class SkipDistances {
    private static final int FARTHEST = 255;

    private final GridSize size;
    private final int[] distances;

    private SkipDistances(GridSize size) {
        this.size = size;
        distances = new int[size.count()];
    }

    /// {@return for each brick two bytes: the distance and the greatest value}
    ///
    /// @param size the bricks
    /// @param maxima each brick's greatest value
    /// @param level from which on a brick shows something
    static byte[] of(GridSize size, byte[] maxima, int level) {
        var all = new SkipDistances(size);
        for (var i = 0; i < maxima.length; i++) {
            all.distances[i] = Byte.toUnsignedInt(maxima[i]) >= level ? 0 : FARTHEST;
        }
        all.forwards();
        all.backwards();
        var map = new byte[2 * maxima.length];
        for (var i = 0; i < maxima.length; i++) {
            map[2 * i] = (byte) all.distances[i];
            map[2 * i + 1] = maxima[i];
        }
        return map;
    }

    // Two sweeps are exact here: each takes the neighbours that come before in its order.
    private void forwards() {
        for (var z = 0; z < size.depth(); z++) {
            for (var y = 0; y < size.height(); y++) {
                for (var x = 0; x < size.width(); x++) {
                    relax(x, y, z, -1);
                }
            }
        }
    }

    private void backwards() {
        for (var z = size.depth() - 1; z >= 0; z--) {
            for (var y = size.height() - 1; y >= 0; y--) {
                for (var x = size.width() - 1; x >= 0; x--) {
                    relax(x, y, z, 1);
                }
            }
        }
    }

    private void relax(int x, int y, int z, int side) {
        var index = size.index(x, y, z);
        if (distances[index] == 0) {
            return;
        }
        var nearest = at(x + side, y, z);
        for (var dx = -1; dx <= 1; dx++) {
            nearest = Math.min(nearest, at(x + dx, y + side, z));
            for (var dy = -1; dy <= 1; dy++) {
                nearest = Math.min(nearest, at(x + dx, y + dy, z + side));
            }
        }
        distances[index] = Math.min(distances[index], nearest + 1);
    }

    private int at(int x, int y, int z) {
        if (x < 0
                || y < 0
                || z < 0
                || x >= size.width()
                || y >= size.height()
                || z >= size.depth()) {
            return FARTHEST - 1;
        }
        return distances[size.index(x, y, z)];
    }
}
