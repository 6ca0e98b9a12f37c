package graphics.wgpu.leaks;

import static org.assertj.core.api.Assertions.assertThat;

import graphics.wgpu.BufferUsage;
import graphics.wgpu.Extent3D;
import graphics.wgpu.GPUDevice;
import graphics.wgpu.GpuTest;
import graphics.wgpu.ObjectTracker;
import graphics.wgpu.SamplerDescriptor;
import graphics.wgpu.TextureFormat;
import graphics.wgpu.TextureUsage;
import graphics.wgpu.UnreleasedObject;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@GpuTest
@Execution(ExecutionMode.SAME_THREAD)
class ObjectTrackerTests {
    private final GPUDevice device;

    ObjectTrackerTests(GPUDevice device) {
        this.device = device;
    }

    @Test
    void tells_what_is_unreleased_and_where_it_was_made() {
        // @start region="unreleased"
        try (var tracker = ObjectTracker.start()) {
            var buffer = device.createBuffer(16, BufferUsage.STORAGE);

            for (var object : tracker.unreleased()) {
                System.out.println(object); // GPUBuffer #17, made at Example.java:12
            }
            // @end
            var unreleased = tracker.unreleased();
            buffer.close();

            assertThat(unreleased).hasSize(1);
            assertThat(unreleased.getFirst().name()).isEqualTo("GPUBuffer #" + buffer.uid());
            assertThat(unreleased.getFirst().device()).isSameAs(device);
            assertThat(unreleased.getFirst().threadId())
                    .isEqualTo(Thread.currentThread().threadId());
            assertThat(unreleased.getFirst().place().getFirst().getMethodName())
                    .isEqualTo("tells_what_is_unreleased_and_where_it_was_made");
            assertThat(unreleased.getFirst().toString()).contains("ObjectTrackerTests.java:");
            assertThat(tracker.unreleased()).isEmpty();
        }
    }

    @Test
    void what_is_consumed_or_kept_by_the_library_does_not_count() {
        try (var tracker = ObjectTracker.start();
                var texture =
                        device.createTexture(
                                Extent3D.of(4, 4),
                                TextureFormat.RGBA8UNORM,
                                TextureUsage.COPY_SRC);
                var buffer =
                        device.createBuffer(16, BufferUsage.COPY_SRC.or(BufferUsage.COPY_DST))) {
            var encoder = device.createCommandEncoder();
            encoder.clearBuffer(buffer);
            device.queue().submit(encoder.finish());
            device.queue().readBuffer(buffer);
            device.queue().readTexture(texture, Extent3D.of(4, 4));

            assertThat(tracker.unreleased())
                    .extracting(UnreleasedObject::uid)
                    .containsExactly(texture.uid(), buffer.uid());
        }
    }

    @Test
    void what_was_made_before_does_not_count() {
        try (var early = ObjectTracker.start();
                var buffer = device.createBuffer(16, BufferUsage.STORAGE);
                var late = ObjectTracker.start()) {
            assertThat(early.unreleased())
                    .extracting(UnreleasedObject::uid)
                    .containsExactly(buffer.uid());
            assertThat(late.unreleased()).isEmpty();
        }
    }

    @Test
    void what_was_collected_and_never_closed_counts() throws InterruptedException {
        try (var tracker = ObjectTracker.start()) {
            forget();

            var end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
            while (!tracker.unreleased().getFirst().collected() && System.nanoTime() < end) {
                System.gc();
                Thread.sleep(10);
            }

            var forgotten = tracker.unreleased().getFirst();
            assertThat(forgotten.collected()).isTrue();
            assertThat(forgotten.name()).isEqualTo("GPUSampler \"forgotten\"");
            assertThat(forgotten.place().getFirst().getMethodName()).isEqualTo("forget");
        }
    }

    @Test
    void tells_nothing_once_it_is_closed() {
        var tracker = ObjectTracker.start();
        try (var buffer = device.createBuffer(16, BufferUsage.STORAGE)) {
            assertThat(tracker.unreleased()).hasSize(1);

            tracker.close();
            tracker.close();

            assertThat(tracker.unreleased()).isEmpty();
            assertThat(buffer.closed()).isFalse();
        }
    }

    private void forget() {
        device.createSampler(SamplerDescriptor.of().withLabel("forgotten"));
    }
}
