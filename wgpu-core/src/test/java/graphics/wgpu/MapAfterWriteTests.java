package graphics.wgpu;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/// A mapping sees what was written before it, also if nothing was submitted in between.
@GpuTest
class MapAfterWriteTests {
    private final GPUDevice device;

    MapAfterWriteTests(GPUDevice device) {
        this.device = device;
    }

    @Test
    void a_mapping_sees_the_writes_before_it() {
        for (int i = 1; i < 50; i++) {
            var data = new byte[16];
            Arrays.fill(data, (byte) i);
            var usage = BufferUsage.MAP_READ.or(BufferUsage.COPY_DST);
            try (var buffer = device.createBuffer(24, usage)) {
                device.queue().writeBuffer(buffer, 8, data);
                buffer.map(MapMode.READ);

                assertThat(buffer.readMapped()).startsWith(new byte[8]).endsWith(data);
            }
        }
    }
}
