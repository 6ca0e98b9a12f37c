package graphics.wgpu.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphics.wgpu.BufferMapState;
import graphics.wgpu.BufferUsage;
import graphics.wgpu.GPUDevice;
import graphics.wgpu.GPUValidationError;
import graphics.wgpu.GpuTest;
import java.lang.foreign.MemorySegment;
import org.junit.jupiter.api.Test;

/// `mapRead` and `mapWrite`, which work, and warn once.
@GpuTest
@SuppressWarnings("deprecation")
class DeprecatedMappingTests {
    private final GPUDevice device;

    DeprecatedMappingTests(GPUDevice device) {
        this.device = device;
    }

    @Test
    void they_map_copy_and_unmap() {
        try (var logs = LogCapture.start();
                var in = device.createBuffer(8, BufferUsage.MAP_WRITE.or(BufferUsage.COPY_SRC));
                var out = device.createBuffer(8, BufferUsage.MAP_READ.or(BufferUsage.COPY_DST))) {
            for (int i = 0; i < 2; i++) {
                in.mapWrite(MemorySegment.ofArray(new byte[] {1, 2, 3, 4}));
                var encoder = device.createCommandEncoder();
                encoder.copyBufferToBuffer(in, out);
                device.queue().submit(encoder.finish());

                assertThat(out.mapRead()).containsExactly(1, 2, 3, 4, 0, 0, 0, 0);
                assertThat(out.mapState()).isEqualTo(BufferMapState.UNMAPPED);
                assertThat(in.mapState()).isEqualTo(BufferMapState.UNMAPPED);
            }

            assertThat(logs.messages())
                    .containsOnlyOnce(
                            "WARNING GPUBuffer.mapRead() is deprecated: use GPUQueue.readBuffer",
                            "WARNING GPUBuffer.mapWrite() is deprecated: use GPUQueue.writeBuffer");
        }
    }

    @Test
    void they_refuse_what_is_not_made_for_it() {
        try (var buffer = device.createBuffer(8, BufferUsage.COPY_DST)) {
            assertThatThrownBy(buffer::mapRead).isInstanceOf(GPUValidationError.class);
            assertThatThrownBy(() -> buffer.mapWrite(MemorySegment.ofArray(new byte[4])))
                    .isInstanceOf(GPUValidationError.class);
        }
    }
}
