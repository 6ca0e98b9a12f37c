package graphics.wgpu.junit;

import static graphics.wgpu.junit.GpuAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphics.wgpu.BufferUsage;
import graphics.wgpu.GPUBuffer;
import graphics.wgpu.GPUDevice;
import org.junit.jupiter.api.Test;

@GpuTest
class BufferAssertTests {
    private final GPUDevice device;
    private final GpuResources resources;

    BufferAssertTests(GPUDevice device, GpuResources resources) {
        this.device = device;
        this.resources = resources;
    }

    private GPUBuffer buffer(float... values) {
        return resources.own(device.createBufferWithData(values, BufferUsage.COPY_SRC));
    }

    private GPUBuffer buffer(int... values) {
        return resources.own(device.createBufferWithData(values, BufferUsage.COPY_SRC));
    }

    @Test
    void compares_floats() {
        var buffer = buffer(1f, 0.1f + 0.2f, 1e6f);

        // @start region="buffer"
        assertThat(buffer).hasSize(12).asFloats().withinUlps(2).containsExactly(1f, 0.3f, 1e6f);
        assertThat(buffer).asFloats().withinRelative(1e-5).containsExactly(1f, 0.3f, 1e6f);
        // @end
    }

    @Test
    void tells_the_first_float_that_differs() {
        assertThatThrownBy(
                        () ->
                                assertThat(buffer(1f, 1.25f, 3f, 4f))
                                        .asFloats()
                                        .containsExactly(1f, 1.5f, 3f, 5f))
                .isInstanceOf(AssertionError.class)
                .hasMessageStartingWith("GPUBuffer #")
                .hasMessageEndingWith(
                        ": element 1 (byte 4) is 1.25 (0x3fa00000), and must be 1.5 (0x3fc00000):"
                                + " 2097152 ulps apart; 2 of 4 elements differ");
    }

    @Test
    void each_tolerance_of_floats_has_its_bound() {
        float near = Math.nextUp(Math.nextUp(100f));

        assertThat(buffer(near)).asFloats().withinUlps(2).containsExactly(100f);
        assertThat(buffer(near)).asFloats().withinRelative(1.6e-7).containsExactly(100f);
        assertThat(buffer(near)).asFloats().withinAbsolute(2e-5).containsExactly(100f);
        assertThatThrownBy(
                        () -> assertThat(buffer(near)).asFloats().withinUlps(1).containsOnly(100f))
                .hasMessageContaining("2 ulps apart");
        assertThatThrownBy(
                        () ->
                                assertThat(buffer(near))
                                        .asFloats()
                                        .withinRelative(1.4e-7)
                                        .withinAbsolute(1e-5)
                                        .containsOnly(100f))
                .hasMessageContaining("1 of 1 elements differ");
    }

    @Test
    void floats_that_are_no_numbers_are_equal_to_themselves_alone() {
        var odd = buffer(Float.NaN, Float.POSITIVE_INFINITY, -0f);

        assertThat(odd).asFloats().containsExactly(Float.NaN, Float.POSITIVE_INFINITY, 0f);
        assertThatThrownBy(
                        () ->
                                assertThat(buffer(Float.NaN))
                                        .asFloats()
                                        .withinUlps(Integer.MAX_VALUE)
                                        .containsExactly(1f))
                .hasMessageContaining("is NaN (0x7fc00000), and must be 1.0 (0x3f800000); 1 of 1");
        assertThatThrownBy(
                        () ->
                                assertThat(buffer(Float.MAX_VALUE))
                                        .asFloats()
                                        .withinUlps(1)
                                        .containsExactly(Float.POSITIVE_INFINITY))
                .isInstanceOf(AssertionError.class);
    }

    @Test
    void the_distance_of_floats_crosses_zero() {
        assertThat(FloatsAssert.distance(0f, -0f)).isZero();
        assertThat(FloatsAssert.distance(Float.MIN_VALUE, -Float.MIN_VALUE)).isEqualTo(2);
    }

    @Test
    void compares_integers_and_bytes() {
        var buffer = buffer(7, -1, 0x01020304);

        assertThat(buffer).asInts().containsExactly(7, -1, 0x01020304);
        assertThat(buffer).asBytes().containsExactly(7, 0, 0, 0, 255, 255, 255, 255, 4, 3, 2, 1);
        assertThat(buffer(5, 5)).asInts().containsOnly(5);
        assertThatThrownBy(() -> assertThat(buffer).asInts().containsExactly(7, 1, 0x01020304))
                .hasMessageEndingWith(
                        "element 1 (byte 4) is -1 (0xffffffff), and must be 1 (0x00000001); 1 of 3"
                                + " elements differ");
        assertThatThrownBy(() -> assertThat(buffer(1)).asBytes().containsExactly(1, 0, 2, 0))
                .hasMessageEndingWith(
                        "element 2 (byte 2) is 0 (0x00), and must be 2 (0x02); 1 of 4 elements"
                                + " differ");
    }

    @Test
    void another_number_of_elements_is_told() {
        assertThatThrownBy(() -> assertThat(buffer(1, 2)).asInts().containsExactly(1, 3, 4))
                .hasMessageContaining("has 2 elements, and must have 3; element 1 (byte 4) is 2");
        assertThatThrownBy(() -> assertThat(buffer(1, 2)).hasSize(12))
                .hasMessageContaining("has a size of 8 bytes, and must have 12");
    }

    @Test
    void a_description_comes_first() {
        assertThatThrownBy(() -> assertThat(buffer(1)).as("the sum").hasSize(2))
                .hasMessageStartingWith("[the sum] ");
    }

    @Test
    void a_tolerance_is_not_negative() {
        assertThatThrownBy(() -> assertThat(buffer(1f)).asFloats().withinRelative(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("tolerance is -1.0; it must be zero or more");
    }
}
