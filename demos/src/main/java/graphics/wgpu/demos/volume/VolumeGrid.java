package graphics.wgpu.demos.volume;

import java.util.stream.IntStream;
import org.joml.Matrix4f;
import org.joml.Vector3f;
import org.joml.Vector3fc;

/// What is where in a volume, coarsely: means for soft shadows, maxima for leaps over nothing, and
/// the box that holds something.
public final class VolumeGrid {
    /// Voxels along an edge of a cell of the means.
    static final int CELL = 4;

    /// Voxels along an edge of a brick of the maxima.
    static final int BRICK = 8;

    private final Volume volume;
    private final GridSize cells;
    private final GridSize bricks;
    private final byte[] means;
    private final byte[] maxima;
    private final Vector3f low = new Vector3f(0);
    private final Vector3f high = new Vector3f(1);

    private VolumeGrid(Volume volume) {
        this.volume = volume;
        cells = GridSize.of(volume, CELL);
        bricks = GridSize.of(volume, BRICK);
        means = new byte[cells.count()];
        maxima = new byte[bricks.count()];
    }

    /// Looks through a volume; takes a part of a second.
    ///
    /// @param volume the volume
    /// @return what was found
    public static VolumeGrid of(Volume volume) {
        var grid = new VolumeGrid(volume);
        IntStream.range(0, grid.cells.depth()).parallel().forEach(grid::fillMeans);
        IntStream.range(0, grid.bricks.depth()).parallel().forEach(grid::fillMaxima);
        grid.findBox((int) (0.4 * 255 * volume.histogram().quantile(0.01)));
        return grid;
    }

    /// {@return the lower corner of the box that holds something, in texture coordinates}
    public Vector3fc low() {
        return low;
    }

    /// {@return the upper corner of the box that holds something, in texture coordinates}
    public Vector3fc high() {
        return high;
    }

    /// {@return the middle of the box, in millimetres}
    public Vector3f centre() {
        var middle = low.lerp(high, 0.5f, new Vector3f());
        return new Matrix4f(volume.worldFromTexture()).transformPosition(middle);
    }

    /// {@return half of the box's longest side, in millimetres}
    public float halfSize() {
        var sides = high.sub(low, new Vector3f());
        var world = new Matrix4f(volume.worldFromTexture());
        var longest = 0f;
        for (var axis = 0; axis < 3; axis++) {
            var side = new Vector3f().setComponent(axis, sides.get(axis));
            longest = Math.max(longest, world.transformDirection(side).length());
        }
        return longest / 2;
    }

    GridSize cells() {
        return cells;
    }

    GridSize bricks() {
        return bricks;
    }

    /// {@return each cell's mean, 0 to 255}
    byte[] means() {
        return means;
    }

    /// {@return for each brick: how many bricks it is to the next one that has a value of at least
    /// the threshold (0 in such a brick), and its greatest value}
    ///
    /// @param threshold 0 to 1
    byte[] skipMap(float threshold) {
        var level = (int) Math.floor(Math.max(threshold, 0) * 255);
        return SkipDistances.of(bricks, maxima, level);
    }

    private void fillMeans(int cz) {
        for (var cy = 0; cy < cells.height(); cy++) {
            for (var cx = 0; cx < cells.width(); cx++) {
                var sum = 0f;
                var count = 0;
                for (var z = cz * CELL; z < Math.min((cz + 1) * CELL, volume.depth()); z++) {
                    for (var y = cy * CELL; y < Math.min((cy + 1) * CELL, volume.height()); y++) {
                        for (var x = cx * CELL;
                                x < Math.min((cx + 1) * CELL, volume.width());
                                x++) {
                            sum += volume.normalised(x, y, z);
                            count++;
                        }
                    }
                }
                means[cells.index(cx, cy, cz)] = (byte) Math.round(255 * sum / count);
            }
        }
    }

    private void fillMaxima(int bz) {
        for (var by = 0; by < bricks.height(); by++) {
            for (var bx = 0; bx < bricks.width(); bx++) {
                // One voxel more on each side: it takes part in what is interpolated inside.
                var greatest = 0f;
                for (var z = from(bz); z < to(bz, volume.depth()); z++) {
                    for (var y = from(by); y < to(by, volume.height()); y++) {
                        for (var x = from(bx); x < to(bx, volume.width()); x++) {
                            greatest = Math.max(greatest, volume.normalised(x, y, z));
                        }
                    }
                }
                maxima[bricks.index(bx, by, bz)] = (byte) Math.ceil(255 * greatest);
            }
        }
    }

    private static int from(int brick) {
        return Math.max(brick * BRICK - 1, 0);
    }

    private static int to(int brick, int size) {
        return Math.min((brick + 1) * BRICK + 1, size);
    }

    /// Narrows the box to the cells whose mean is above a level, and one cell around them.
    private void findBox(int level) {
        var least = new int[] {cells.width(), cells.height(), cells.depth()};
        var most = new int[] {-1, -1, -1};
        for (var z = 0; z < cells.depth(); z++) {
            for (var y = 0; y < cells.height(); y++) {
                for (var x = 0; x < cells.width(); x++) {
                    if (Byte.toUnsignedInt(means[cells.index(x, y, z)]) > level) {
                        var at = new int[] {x, y, z};
                        for (var axis = 0; axis < 3; axis++) {
                            least[axis] = Math.min(least[axis], at[axis]);
                            most[axis] = Math.max(most[axis], at[axis]);
                        }
                    }
                }
            }
        }
        var sizes = new int[] {volume.width(), volume.height(), volume.depth()};
        for (var axis = 0; axis < 3 && most[axis] >= 0; axis++) {
            low.setComponent(axis, Math.max((least[axis] - 1f) * CELL / sizes[axis], 0));
            high.setComponent(axis, Math.min((most[axis] + 2f) * CELL / sizes[axis], 1));
        }
    }
}
