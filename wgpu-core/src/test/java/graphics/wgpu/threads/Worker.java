package graphics.wgpu.threads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphics.wgpu.BindGroupEntry;
import graphics.wgpu.BufferUsage;
import graphics.wgpu.Color;
import graphics.wgpu.Extent3D;
import graphics.wgpu.GPUBuffer;
import graphics.wgpu.GPUComputePipeline;
import graphics.wgpu.GPUDevice;
import graphics.wgpu.GPUShaderError;
import graphics.wgpu.GPUTexture;
import graphics.wgpu.GPUValidationError;
import graphics.wgpu.LoadOp;
import graphics.wgpu.MapMode;
import graphics.wgpu.RenderPassColorAttachment;
import graphics.wgpu.StoreOp;
import graphics.wgpu.TextureFormat;
import graphics.wgpu.TextureUsage;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;

/// What one of many threads does with a device that they share, until a time: it makes objects of
/// its own, lets the GPU work with them, and looks at each result.
final class Worker implements Callable<Long> {
    private static final BufferUsage DATA =
            BufferUsage.of(BufferUsage.COPY_SRC, BufferUsage.COPY_DST, BufferUsage.STORAGE);
    private static final long PATIENCE_SECONDS = 60;
    private static final int LONGEST = 5000;
    private static final int SIDE = 33;

    /// One thing to do.
    private interface Step {
        void run() throws Exception;
    }

    private final GPUDevice device;
    private final GPUComputePipeline doubling;
    private final int number;
    private final long end;
    private final Random random;
    private final List<Step> steps =
            List.of(
                    this::copies,
                    this::reads,
                    this::mapsForReading,
                    this::mapsForWriting,
                    this::computes,
                    this::writesTexels,
                    this::draws,
                    this::isToldItsError,
                    this::submitsWhatIsDestroyed);

    Worker(GPUDevice device, GPUComputePipeline doubling, int number, long end) {
        this.device = device;
        this.doubling = doubling;
        this.number = number;
        this.end = end;
        random = new Random(number);
    }

    /// Does one thing after another.
    ///
    /// @return how many
    @Override
    public Long call() throws Exception {
        long done = 0;
        while (System.nanoTime() < end) {
            steps.get(random.nextInt(steps.size())).run();
            done++;
        }
        return done;
    }

    private int[] numbers() {
        return random.ints(1 + random.nextInt(LONGEST)).toArray();
    }

    private void copy(GPUBuffer from, GPUBuffer to) {
        var encoder = device.createCommandEncoder();
        encoder.copyBufferToBuffer(from, to);
        device.queue().submit(encoder.finish());
    }

    private void assertHolds(GPUBuffer buffer, int[] numbers) {
        var read = new int[numbers.length];
        device.queue().readBuffer(buffer, 0, read);
        assertThat(read).isEqualTo(numbers);
    }

    private void copies() {
        var numbers = numbers();
        try (var from = device.createBufferWithData(numbers, DATA);
                var to = device.createBuffer(from.size(), DATA)) {
            copy(from, to);

            assertHolds(to, numbers);
        }
    }

    private void reads() throws Exception {
        var numbers = numbers();
        try (var buffer = device.createBuffer(4L * numbers.length, DATA)) {
            device.queue().writeBuffer(buffer, 0, numbers);

            var bytes =
                    device.queue()
                            .readBufferAsync(buffer, 0, buffer.size())
                            .get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertThat(ints(bytes)).isEqualTo(numbers);
        }
    }

    private static int[] ints(byte[] bytes) {
        return MemorySegment.ofArray(bytes).toArray(ValueLayout.JAVA_INT_UNALIGNED);
    }

    private void mapsForReading() throws Exception {
        var numbers = numbers();
        var usage = BufferUsage.MAP_READ.or(BufferUsage.COPY_DST);
        try (var from = device.createBufferWithData(numbers, DATA);
                var to = device.createBuffer(from.size(), usage)) {
            copy(from, to);

            to.mapAsync(MapMode.READ).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            assertThat(ints(to.readMapped())).isEqualTo(numbers);
            to.unmap();
        }
    }

    private void mapsForWriting() {
        var numbers = numbers();
        var usage = BufferUsage.MAP_WRITE.or(BufferUsage.COPY_SRC);
        try (var from = device.createBuffer(4L * numbers.length, usage);
                var to = device.createBuffer(from.size(), DATA)) {
            from.map(MapMode.WRITE);
            from.writeMapped(numbers);
            from.unmap();
            copy(from, to);

            assertHolds(to, numbers);
        }
    }

    private void computes() {
        var numbers = numbers();
        try (var buffer = device.createBufferWithData(numbers, DATA);
                var layout = doubling.getBindGroupLayout(0);
                var group = device.createBindGroup(layout, BindGroupEntry.of(0, buffer))) {
            var encoder = device.createCommandEncoder();
            var pass = encoder.beginComputePass();
            pass.setPipeline(doubling);
            pass.setBindGroup(0, group);
            pass.dispatchWorkgroups(numbers.length);
            pass.end();
            device.queue().submit(encoder.finish());

            for (int i = 0; i < numbers.length; i++) {
                numbers[i] *= 2;
            }
            assertHolds(buffer, numbers);
        }
    }

    private GPUTexture texture() {
        return device.createTexture(
                Extent3D.of(SIDE, SIDE),
                TextureFormat.RGBA8UNORM,
                TextureUsage.of(
                        TextureUsage.COPY_SRC,
                        TextureUsage.COPY_DST,
                        TextureUsage.RENDER_ATTACHMENT));
    }

    private void writesTexels() {
        var texels = new byte[4 * SIDE * SIDE];
        random.nextBytes(texels);
        try (var texture = texture()) {
            device.queue().writeTexture(texture, texels);

            assertThat(device.queue().readTexture(texture, texture.size())).isEqualTo(texels);
        }
    }

    private void draws() {
        try (var texture = texture()) {
            var red = random.nextInt(256);
            var encoder = device.createCommandEncoder();
            encoder.beginRenderPass(
                            RenderPassColorAttachment.of(texture, LoadOp.CLEAR, StoreOp.STORE)
                                    .withClearValue(Color.of(red / 255.0, 0, 0)))
                    .end();
            device.queue().submit(encoder.finish());

            var texels = device.queue().readTexture(texture, texture.size());
            assertThat(texels[0]).isEqualTo((byte) red);
            assertThat(texels[texels.length - 4]).isEqualTo((byte) red);
        }
    }

    private void isToldItsError() {
        var wrong = "wrong_" + number + "_" + random.nextInt(LONGEST);
        assertThatThrownBy(() -> device.createShaderModule(wrong))
                .isInstanceOf(GPUShaderError.class)
                .hasMessageContaining(wrong);
    }

    private void submitsWhatIsDestroyed() {
        try (var from = device.createBufferWithData(numbers(), DATA);
                var to = device.createBuffer(from.size(), DATA)) {
            var encoder = device.createCommandEncoder();
            encoder.copyBufferToBuffer(from, to);
            var commands = encoder.finish();
            to.destroy();

            assertThatThrownBy(() -> device.queue().submit(commands))
                    .isInstanceOf(GPUValidationError.class)
                    .hasMessage("submit: " + to + " is destroyed");
        }
    }
}
