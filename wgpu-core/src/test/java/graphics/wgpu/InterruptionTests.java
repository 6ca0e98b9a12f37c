package graphics.wgpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import graphics.wgpu.utils.ComputeWithBuffers;
import java.lang.foreign.MemorySegment;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// A thread that waits for the GPU can be interrupted, and stays so.
@GpuTest
class InterruptionTests {
    private static final int GROUPS = 8000;
    private static final int TRIES = 4;
    private static final String FILL =
            """
            @group(0) @binding(0) var<storage, read_write> data: array<u32>;
            @compute @workgroup_size(1) fn main() { data[0] = 3u; }
            """;

    private final GPUDevice device;
    private final GPUBuffer buffer;
    private final GPUBuffer readable;
    private final GPUTexture texture;

    InterruptionTests(GPUDevice device) {
        this.device = device;
        buffer = device.createBuffer(LongScene.RESULT_BYTES, LongScene.RESULT_USAGE);
        readable = device.createBuffer(16, BufferUsage.MAP_READ.or(BufferUsage.COPY_DST));
        texture = device.createTexture(Extent3D.of(4, 4), Canvas8.FORMAT, TextureUsage.COPY_SRC);
    }

    @AfterEach
    void the_device_works() {
        assertThat(Thread.interrupted()).as("left over").isFalse();
        LongScene.submit(device, 1, buffer).forEach(InterruptionTests::close);
        assertThat(LongScene.right(device.queue().readBuffer(buffer))).isTrue();
    }

    private static void close(AutoCloseable object) {
        try {
            object.close();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    /// The calls that wait for the GPU.
    enum Waiting {
        MAP,
        WORK_DONE,
        READ_BUFFER,
        READ_BUFFER_INTO,
        READ_TEXTURE,
        READ_TEXTURE_INTO,
        COMPUTE
    }

    private void await(Waiting waiting) {
        switch (waiting) {
            case MAP -> readable.map(MapMode.READ);
            case WORK_DONE -> device.queue().onSubmittedWorkDone();
            case READ_BUFFER -> device.queue().readBuffer(buffer);
            case READ_BUFFER_INTO -> device.queue().readBuffer(buffer, 0, new int[4]);
            case READ_TEXTURE -> device.queue().readTexture(texture, texture.size());
            case READ_TEXTURE_INTO ->
                    device.queue()
                            .readTexture(
                                    TexelCopyTextureInfo.of(texture),
                                    texture.size(),
                                    MemorySegment.ofArray(new byte[64]));
            case COMPUTE ->
                    ComputeWithBuffers.computeWithBuffers(
                            device, Map.of(), Map.of(0, 4L), FILL, Map.of(), 1);
        }
    }

    private void endMapping() {
        if (readable.mapState() != BufferMapState.UNMAPPED) {
            readable.unmap();
        }
    }

    private void work(int groups) {
        device.queue().writeBuffer(readable, 0, new int[4]);
        LongScene.submit(device, groups, buffer).forEach(InterruptionTests::close);
    }

    @ParameterizedTest
    @EnumSource
    void a_thread_that_is_interrupted_already_does_not_wait(Waiting waiting) {
        work(GROUPS);
        Thread.currentThread().interrupt();

        var thrown = catchThrowable(() -> await(waiting));

        assertThat(Thread.interrupted()).as("still interrupted").isTrue();
        assertThat(thrown)
                .isInstanceOf(CancellationException.class)
                .hasMessageStartingWith("interrupted while waiting for ");
    }

    @ParameterizedTest
    @EnumSource
    void a_thread_that_waits_is_woken(Waiting waiting) throws InterruptedException {
        var thrown = new AtomicReference<Throwable>();
        var interrupted = new AtomicReference<Boolean>();
        // until the GPU was at work for longer than it took to interrupt
        for (int i = 0; i < TRIES && thrown.get() == null; i++) {
            work(GROUPS << i);
            var thread =
                    Thread.ofPlatform()
                            .daemon()
                            .start(
                                    () -> {
                                        thrown.set(catchThrowable(() -> await(waiting)));
                                        interrupted.set(Thread.interrupted());
                                    });
            for (int ms = 0; ms < 50 && thread.getState() != Thread.State.TIMED_WAITING; ms++) {
                Thread.sleep(1);
            }
            thread.interrupt();
            thread.join(TimeUnit.SECONDS.toMillis(60));
            assertThat(thread.isAlive()).isFalse();
            endMapping();
        }

        assertThat(thrown.get())
                .isInstanceOf(CancellationException.class)
                .hasMessageStartingWith("interrupted while waiting for ");
        assertThat(interrupted.get()).as("still interrupted").isTrue();
    }

    @Test
    void a_mapping_goes_on_when_who_waited_for_it_is_interrupted() {
        work(GROUPS);
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> readable.map(MapMode.READ))
                .isInstanceOf(CancellationException.class)
                .hasMessage("interrupted while waiting for the mapping of " + readable);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(readable.mapState()).isEqualTo(BufferMapState.PENDING);

        device.queue().onSubmittedWorkDone();
        while (readable.mapState() == BufferMapState.PENDING) {
            device.queue().onSubmittedWorkDone();
        }

        assertThat(readable.readMapped()).isEqualTo(new byte[16]);
        readable.unmap();
    }

    @Test
    void what_does_not_wait_for_the_gpu_works_in_an_interrupted_thread() {
        Thread.currentThread().interrupt();

        var module = device.createShaderModule(FILL);
        var stage = ProgrammableStage.of(module);
        var pipeline = device.createComputePipeline(AutoLayoutMode.AUTO, stage);
        var layout = pipeline.getBindGroupLayout(0);
        var _ = readable.mapAsync(MapMode.READ);

        assertThat(Thread.interrupted()).as("still interrupted").isTrue();
        assertThat(layout.closed()).isFalse();
    }

    @Test
    void waiting_for_a_sink_can_be_interrupted() throws InterruptedException {
        var taking = new CountDownLatch(1);
        var go = new CountDownLatch(1);
        try (var context = GPU.getCanvasContext(new SlowSink(taking, go))) {
            context.setPhysicalSize(2, 2);
            context.configure(CanvasConfiguration.of(device, TextureFormat.BGRA8UNORM));
            context.getCurrentTexture();
            context.present();
            taking.await();
            Thread.currentThread().interrupt();

            var thrown = catchThrowable(context::awaitPresented);

            assertThat(Thread.interrupted()).as("still interrupted").isTrue();
            assertThat(thrown)
                    .isInstanceOf(CancellationException.class)
                    .hasMessage("interrupted while waiting for a frame of a canvas");
            go.countDown();
            context.awaitPresented();
        }
    }

    /// Takes a frame on a thread of its own, and takes its time.
    private record SlowSink(CountDownLatch taking, CountDownLatch go) implements BitmapSink {
        @Override
        public java.util.concurrent.Executor executor() {
            return task -> Thread.ofPlatform().daemon().start(task);
        }

        @Override
        public void accept(BitmapFrame frame) {
            taking.countDown();
            try {
                go.await();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
        }
    }
}
