package graphics.wgpu.extras;

import graphics.wgpu.internal.Arguments;
import org.joml.Matrix3fc;
import org.joml.Matrix4fc;
import org.joml.Vector2fc;
import org.joml.Vector3fc;
import org.joml.Vector4fc;

/// Matrices and vectors of the library JOML as shaders have them in memory.
///
/// JOML is optional: only who uses this class needs it, as the module `org.joml`. The arrays go
/// into any method that takes data, as `queue.writeBuffer(uniforms, 0, JomlData.of(projection,
/// view))`. All methods may be called from any thread.
@SuppressWarnings("exports") // who uses this class reads org.joml anyway
public final class JomlData {
    private static final int COLUMN = 4;

    private JomlData() {}

    /// {@return matrices for `mat4x4f`, or an array of it: 16 numbers each, column by column}
    ///
    /// @param matrices the matrices
    public static float[] of(Matrix4fc... matrices) {
        Arguments.notNull(matrices, "matrices");
        var data = new float[16 * matrices.length];
        for (int i = 0; i < matrices.length; i++) {
            Arguments.notNull(matrices[i], "matrices", i).get(data, 16 * i);
        }
        return data;
    }

    /// {@return matrices for `mat3x3f`, or an array of it: 12 numbers each, as a column of three
    /// has the room of four}
    ///
    /// @param matrices the matrices
    public static float[] of(Matrix3fc... matrices) {
        Arguments.notNull(matrices, "matrices");
        var data = new float[3 * COLUMN * matrices.length];
        var packed = new float[9];
        for (int i = 0; i < matrices.length; i++) {
            Arguments.notNull(matrices[i], "matrices", i).get(packed);
            for (int column = 0; column < 3; column++) {
                System.arraycopy(packed, 3 * column, data, (3 * i + column) * COLUMN, 3);
            }
        }
        return data;
    }

    /// {@return vectors for `vec4f`, or an array of it: four numbers each}
    ///
    /// @param vectors the vectors
    public static float[] of(Vector4fc... vectors) {
        Arguments.notNull(vectors, "vectors");
        var data = new float[4 * vectors.length];
        for (int i = 0; i < vectors.length; i++) {
            var vector = Arguments.notNull(vectors[i], "vectors", i);
            data[4 * i] = vector.x();
            data[4 * i + 1] = vector.y();
            data[4 * i + 2] = vector.z();
            data[4 * i + 3] = vector.w();
        }
        return data;
    }

    /// {@return vectors for an array of `vec3f` in a uniform or storage buffer: four numbers each,
    /// the last of them 0}
    ///
    /// @param vectors the vectors
    public static float[] of(Vector3fc... vectors) {
        return spread(COLUMN, vectors);
    }

    /// {@return vectors for a vertex buffer of the format `float32x3`: three numbers each}
    ///
    /// @param vectors the vectors
    public static float[] packed(Vector3fc... vectors) {
        return spread(3, vectors);
    }

    private static float[] spread(int stride, Vector3fc... vectors) {
        Arguments.notNull(vectors, "vectors");
        var data = new float[stride * vectors.length];
        for (int i = 0; i < vectors.length; i++) {
            var vector = Arguments.notNull(vectors[i], "vectors", i);
            data[stride * i] = vector.x();
            data[stride * i + 1] = vector.y();
            data[stride * i + 2] = vector.z();
        }
        return data;
    }

    /// {@return vectors for `vec2f`, or an array of it in a storage buffer: two numbers each}
    ///
    /// @param vectors the vectors
    public static float[] of(Vector2fc... vectors) {
        Arguments.notNull(vectors, "vectors");
        var data = new float[2 * vectors.length];
        for (int i = 0; i < vectors.length; i++) {
            var vector = Arguments.notNull(vectors[i], "vectors", i);
            data[2 * i] = vector.x();
            data[2 * i + 1] = vector.y();
        }
        return data;
    }
}
