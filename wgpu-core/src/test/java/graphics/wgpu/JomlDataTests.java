package graphics.wgpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphics.wgpu.extras.JomlData;
import org.joml.Matrix3f;
import org.joml.Matrix4f;
import org.joml.Vector2f;
import org.joml.Vector3f;
import org.joml.Vector4f;
import org.junit.jupiter.api.Test;

/// Matrices and vectors of JOML as shaders have them.
class JomlDataTests {
    @Test
    void a_matrix_of_four_has_its_columns_one_after_the_other() {
        var data = JomlData.of(new Matrix4f().translation(1, 2, 3), new Matrix4f().scaling(5));

        assertThat(data).hasSize(32);
        assertThat(data).startsWith(1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 1, 2, 3, 1, 5);
    }

    @Test
    void a_column_of_three_has_the_room_of_four() {
        var data = JomlData.of(new Matrix3f(1, 2, 3, 4, 5, 6, 7, 8, 9), new Matrix3f().zero());

        assertThat(data).hasSize(24);
        assertThat(data).startsWith(1, 2, 3, 0, 4, 5, 6, 0, 7, 8, 9, 0, 0);
    }

    @Test
    void vectors_have_the_stride_of_arrays() {
        assertThat(JomlData.of(new Vector2f(1, 2), new Vector2f(3, 4))).containsExactly(1, 2, 3, 4);
        assertThat(JomlData.of(new Vector3f(1, 2, 3), new Vector3f(4, 5, 6)))
                .containsExactly(1, 2, 3, 0, 4, 5, 6, 0);
        assertThat(JomlData.packed(new Vector3f(1, 2, 3), new Vector3f(4, 5, 6)))
                .containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(JomlData.of(new Vector4f(1, 2, 3, 4))).containsExactly(1, 2, 3, 4);
    }

    @Test
    void null_is_refused() {
        assertThatThrownBy(() -> JomlData.of(new Vector4f(), Absent.value()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("vectors[1]");
    }
}
