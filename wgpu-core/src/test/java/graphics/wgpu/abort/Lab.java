package graphics.wgpu.abort;

import graphics.wgpu.AutoLayoutMode;
import graphics.wgpu.BindGroupEntry;
import graphics.wgpu.BufferDescriptor;
import graphics.wgpu.BufferUsage;
import graphics.wgpu.Extent3D;
import graphics.wgpu.GPU;
import graphics.wgpu.GPUAdapter;
import graphics.wgpu.GPUBuffer;
import graphics.wgpu.GPUCommandBuffer;
import graphics.wgpu.GPUDevice;
import graphics.wgpu.GPUQueue;
import graphics.wgpu.GPUTexture;
import graphics.wgpu.GPUValidationError;
import graphics.wgpu.LongScene;
import graphics.wgpu.ProgrammableStage;
import graphics.wgpu.TextureDescriptor;
import graphics.wgpu.TextureFormat;
import graphics.wgpu.TextureUsage;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a program works with: devices of its own, things to misuse, and assertions. Afterwards the
/// device must still work.
final class Lab implements AutoCloseable {
    private static final GPUAdapter ADAPTER = GPU.requestAdapter();
    private static final String ADD_ONE =
            """
            @group(0) @binding(0) var<storage, read_write> data: array<u32>;
            @compute @workgroup_size(1) fn main() { data[0] += 1u; }
            """;

    private @Nullable GPUDevice device;
    private @Nullable GPUDevice other;

    /// An action that may throw.
    @FunctionalInterface
    interface Action {
        void run() throws Exception;
    }

    GPUAdapter adapter() {
        return ADAPTER;
    }

    /// The device of the program.
    GPUDevice device() {
        var known = device;
        if (known == null) {
            known = ADAPTER.requestDevice();
            device = known;
        }
        return known;
    }

    GPUQueue queue() {
        return device().queue();
    }

    /// Another device than the program's.
    GPUDevice other() {
        var known = other;
        if (known == null) {
            known = ADAPTER.requestDevice();
            other = known;
        }
        return known;
    }

    /// A buffer of 256 bytes called "b".
    GPUBuffer buffer(BufferUsage... usages) {
        return buffer(device(), "b", usages);
    }

    /// A buffer for reading, called "b", that can't be mapped for some tenths of a second, as the
    /// GPU is at work.
    GPUBuffer busyBuffer() {
        var results = device().createBuffer(LongScene.RESULT_BYTES, LongScene.RESULT_USAGE);
        var buffer = buffer(BufferUsage.MAP_READ, BufferUsage.COPY_DST);
        queue().writeBuffer(buffer, 0, new int[1]);
        LongScene.submit(device(), 8000, results);
        return buffer;
    }

    static GPUBuffer buffer(GPUDevice device, String label, BufferUsage... usages) {
        return device.createBuffer(
                BufferDescriptor.of(256, BufferUsage.of(usages)).withLabel(label));
    }

    /// A texture of 16 x 16 texels called "t".
    GPUTexture texture(TextureUsage... usages) {
        return texture(device(), "t", usages);
    }

    static GPUTexture texture(GPUDevice device, String label, TextureUsage... usages) {
        return device.createTexture(
                TextureDescriptor.of(
                                Extent3D.of(16, 16),
                                TextureFormat.RGBA8UNORM,
                                TextureUsage.of(usages))
                        .withLabel(label));
    }

    /// Recorded commands that do nothing, or what is recorded into them.
    GPUCommandBuffer commands() {
        return device().createCommandEncoder().finish();
    }

    /// Runs what must be refused with exactly this message.
    void refuses(Class<? extends RuntimeException> type, String message, Action action) {
        var thrown = thrownBy(type, action);
        if (!message.equals(thrown.getMessage())) {
            throw new AssertionError(
                    "expected the message\n  " + message + "\nbut was\n  " + thrown.getMessage(),
                    thrown);
        }
    }

    /// Runs what the native library must refuse, in words that have all of these parts, in any
    /// case.
    void refusesWith(Class<? extends RuntimeException> type, Action action, String... parts) {
        var thrown = thrownBy(type, action);
        for (var part : parts) {
            if (!lower(thrown.getMessage()).contains(lower(part))) {
                throw new AssertionError(
                        "expected a message with\n  "
                                + part
                                + "\nbut was\n  "
                                + thrown.getMessage(),
                        thrown);
            }
        }
    }

    /// Runs what is an `IllegalArgumentException` with exactly this message.
    void illegal(String message, Action action) {
        refuses(IllegalArgumentException.class, message, action);
    }

    /// Runs what is a `GPUValidationError` with exactly this message.
    void invalid(String message, Action action) {
        refuses(GPUValidationError.class, message, action);
    }

    /// Runs what the native library must refuse, in words that have all of these parts.
    void invalidWith(Action action, String... parts) {
        refusesWith(GPUValidationError.class, action, parts);
    }

    private static String lower(@Nullable String text) {
        return String.valueOf(text).toLowerCase(Locale.ROOT);
    }

    private static Exception thrownBy(Class<? extends RuntimeException> type, Action action) {
        try {
            action.run();
        } catch (Exception e) {
            if (e.getClass() != type) {
                throw new AssertionError("expected " + type.getSimpleName() + " but was " + e, e);
            }
            return e;
        }
        throw new AssertionError("expected " + type.getSimpleName() + " but nothing was thrown");
    }

    static void check(boolean condition, String what) {
        if (!condition) {
            throw new AssertionError(what);
        }
    }

    /// Does without the program's device from now on; it is gone, or about to be.
    void forgetDevice() {
        device = null;
    }

    /// Copies and computes something, which only goes well on a device that works.
    void works() {
        var usage = BufferUsage.of(BufferUsage.STORAGE, BufferUsage.COPY_SRC, BufferUsage.COPY_DST);
        try (var data = device().createBuffer(8, usage);
                var shader = device().createShaderModule(ADD_ONE);
                var pipeline =
                        device().createComputePipeline(
                                        AutoLayoutMode.AUTO, ProgrammableStage.of(shader));
                var layout = pipeline.getBindGroupLayout(0);
                var group = device().createBindGroup(layout, BindGroupEntry.of(0, data))) {
            queue().writeBuffer(data, 0, new int[] {41, 7});
            var encoder = device().createCommandEncoder();
            try (var pass = encoder.beginComputePass()) {
                pass.setPipeline(pipeline);
                pass.setBindGroup(0, group);
                pass.dispatchWorkgroups(1);
            }
            queue().submit(encoder.finish());
            var result = queue().readBuffer(data);
            check(
                    Arrays.equals(result, new byte[] {42, 0, 0, 0, 7, 0, 0, 0}),
                    "the device computes wrongly: " + Arrays.toString(result));
        }
    }

    @Override
    public void close() {
        if (device != null) {
            device.close();
        }
        if (other != null) {
            other.close();
        }
    }
}
