package graphics.wgpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Data in and out, as each kind of array, NIO buffer and memory segment.
@GpuTest
class DataTests {
    private static final BufferUsage USAGE = BufferUsage.COPY_SRC.or(BufferUsage.COPY_DST);

    private final GPUDevice device;
    private final GPUQueue queue;
    private final GPUBuffer buffer;
    private final GPUTexture texture;

    DataTests(GPUDevice device) {
        this.device = device;
        queue = device.queue();
        buffer = device.createBuffer(24, USAGE);
        texture =
                device.createTexture(
                        Extent3D.of(2),
                        TextureFormat.RGBA8UINT,
                        TextureUsage.COPY_SRC.or(TextureUsage.COPY_DST));
    }

    @AfterEach
    void close() {
        buffer.close();
        texture.close();
    }

    private static byte[] numbers(int count) {
        var bytes = new byte[count];
        for (int i = 0; i < count; i++) {
            bytes[i] = (byte) (i + 1);
        }
        return bytes;
    }

    private static ByteBuffer view(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.nativeOrder());
    }

    /// Writes in some way at byte 4, reads back in the same way.
    private void goes_through(Consumer<GPUBuffer> write, Consumer<GPUBuffer> read) {
        queue.writeBuffer(buffer, 0, new byte[24]);
        write.accept(buffer);
        assertThat(queue.readBuffer(buffer, 4, 16)).isEqualTo(numbers(16));
        read.accept(buffer);
    }

    private static short[] shorts() {
        var array = new short[8];
        view(numbers(16)).asShortBuffer().get(array);
        return array;
    }

    private static int[] ints() {
        var array = new int[4];
        view(numbers(16)).asIntBuffer().get(array);
        return array;
    }

    private static long[] longs() {
        var array = new long[2];
        view(numbers(16)).asLongBuffer().get(array);
        return array;
    }

    private static float[] floats() {
        var array = new float[4];
        view(numbers(16)).asFloatBuffer().get(array);
        return array;
    }

    private static double[] doubles() {
        var array = new double[2];
        view(numbers(16)).asDoubleBuffer().get(array);
        return array;
    }

    @Test
    void arrays_go_into_buffers_and_out() {
        var b = new byte[16];
        goes_through(x -> queue.writeBuffer(x, 4, numbers(16)), x -> queue.readBuffer(x, 4, b));
        var s = new short[8];
        goes_through(x -> queue.writeBuffer(x, 4, shorts()), x -> queue.readBuffer(x, 4, s));
        var i = new int[4];
        goes_through(x -> queue.writeBuffer(x, 4, ints()), x -> queue.readBuffer(x, 4, i));
        var l = new long[2];
        goes_through(x -> queue.writeBuffer(x, 4, longs()), x -> queue.readBuffer(x, 4, l));
        var f = new float[4];
        goes_through(x -> queue.writeBuffer(x, 4, floats()), x -> queue.readBuffer(x, 4, f));
        var d = new double[2];
        goes_through(x -> queue.writeBuffer(x, 4, doubles()), x -> queue.readBuffer(x, 4, d));

        assertThat(b).isEqualTo(numbers(16));
        assertThat(s).isEqualTo(shorts());
        assertThat(i).isEqualTo(ints());
        assertThat(l).isEqualTo(longs());
        assertThat(f).isEqualTo(floats());
        assertThat(d).isEqualTo(doubles());
    }

    @Test
    void nio_buffers_go_from_their_position_to_their_limit() {
        var heap = ByteBuffer.allocate(20).put(2, numbers(16)).position(2).limit(18);
        var direct = ByteBuffer.allocateDirect(20).put(2, numbers(16)).position(2).limit(18);
        for (var data : List.of(heap, heap.slice(), heap.asReadOnlyBuffer(), direct)) {
            var position = data.position();
            goes_through(x -> queue.writeBuffer(x, 4, data), x -> {});
            assertThat(data.position()).isEqualTo(position);
        }
        var out = ByteBuffer.allocateDirect(20).position(2).limit(18);
        queue.readBuffer(buffer, 4, out);
        assertThat(out.duplicate().get(new byte[16]).flip().position(2)).isEqualTo(heap);
        assertThat(out.position()).isEqualTo(2);
        assertThatThrownBy(() -> queue.readBuffer(buffer, 4, heap.asReadOnlyBuffer()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void memory_segments_go_into_buffers_and_out() {
        try (var arena = Arena.ofConfined()) {
            var in = arena.allocate(16).copyFrom(MemorySegment.ofArray(numbers(16)));
            var out = arena.allocate(16);

            goes_through(x -> queue.writeBuffer(x, 4, in), x -> queue.readBuffer(x, 4, out));

            assertThat(out.mismatch(in)).isEqualTo(-1);
        }
    }

    @Test
    void a_buffer_is_made_of_any_data() {
        var usage = BufferUsage.COPY_SRC;
        for (var made :
                List.of(
                        device.createBufferWithData(numbers(16), usage),
                        device.createBufferWithData(shorts(), usage),
                        device.createBufferWithData(ints(), usage),
                        device.createBufferWithData(longs(), usage),
                        device.createBufferWithData(floats(), usage),
                        device.createBufferWithData(doubles(), usage),
                        device.createBufferWithData(FloatBuffer.wrap(floats()), usage),
                        device.createBufferWithData(MemorySegment.ofArray(ints()), usage))) {
            assertThat(queue.readBuffer(made)).isEqualTo(numbers(16));
            made.close();
        }
        try (var odd = device.createBufferWithData(numbers(5), usage)) {
            assertThat(queue.readBuffer(odd)).containsExactly(1, 2, 3, 4, 5, 0, 0, 0);
        }
    }

    private void mapped(Consumer<GPUBuffer> write) {
        var descriptor = BufferDescriptor.of(24, BufferUsage.COPY_SRC).withMappedAtCreation(true);
        try (var made = device.createBuffer(descriptor)) {
            write.accept(made);
            made.unmap();
            assertThat(queue.readBuffer(made)).endsWith(numbers(16));
        }
    }

    @Test
    void data_goes_into_mapped_memory() {
        mapped(x -> x.writeMapped(numbers(16), 8));
        mapped(x -> x.writeMapped(shorts(), 8));
        mapped(x -> x.writeMapped(ints(), 8));
        mapped(x -> x.writeMapped(longs(), 8));
        mapped(x -> x.writeMapped(floats(), 8));
        mapped(x -> x.writeMapped(doubles(), 8));
        mapped(x -> x.writeMapped(FloatBuffer.wrap(floats()), 8));
        mapped(x -> x.writeMapped(new int[] {0, 0, ints()[0], ints()[1], ints()[2], ints()[3]}));
        mapped(x -> x.writeMapped(joined(8, longs())));
    }

    private static long[] joined(int ignoredBytes, long[] numbers) {
        var all = new long[ignoredBytes / 8 + numbers.length];
        System.arraycopy(numbers, 0, all, ignoredBytes / 8, numbers.length);
        return all;
    }

    @Test
    void the_beginning_of_mapped_memory_takes_any_data() {
        List<Consumer<GPUBuffer>> writes =
                List.of(
                        x -> x.writeMapped(numbers(16)),
                        x -> x.writeMapped(shorts()),
                        x -> x.writeMapped(ints()),
                        x -> x.writeMapped(longs()),
                        x -> x.writeMapped(floats()),
                        x -> x.writeMapped(doubles()),
                        x -> x.writeMapped(FloatBuffer.wrap(floats())),
                        x -> x.writeMapped(MemorySegment.ofArray(floats())));
        for (var write : writes) {
            var descriptor =
                    BufferDescriptor.of(16, BufferUsage.COPY_SRC).withMappedAtCreation(true);
            try (var made = device.createBuffer(descriptor)) {
                write.accept(made);
                made.unmap();
                assertThat(queue.readBuffer(made)).isEqualTo(numbers(16));
            }
        }
    }

    @Test
    void data_comes_out_of_mapped_memory() {
        var b = new byte[16];
        var s = new short[8];
        var i = new int[4];
        var l = new long[2];
        var f = new float[4];
        var d = new double[2];
        var n = FloatBuffer.allocate(4);
        var usage = BufferUsage.MAP_READ.or(BufferUsage.COPY_DST);
        try (var staging = device.createBuffer(24, usage)) {
            queue.writeBuffer(staging, 8, numbers(16));
            staging.map(MapMode.READ);
            staging.readMapped(8, b);
            staging.readMapped(8, s);
            staging.readMapped(8, i);
            staging.readMapped(8, l);
            staging.readMapped(8, f);
            staging.readMapped(8, d);
            staging.readMapped(8, (Buffer) n);
            staging.unmap();
        }

        assertThat(b).isEqualTo(numbers(16));
        assertThat(s).isEqualTo(shorts());
        assertThat(i).isEqualTo(ints());
        assertThat(l).isEqualTo(longs());
        assertThat(f).isEqualTo(floats());
        assertThat(d).isEqualTo(doubles());
        assertThat(n.array()).isEqualTo(floats());
    }

    @Test
    void data_goes_into_textures_and_out() {
        var region = Extent3D.of(2);
        var info = TexelCopyTextureInfo.of(texture);
        var layout = TexelCopyBufferLayout.of();
        List<BiConsumer<byte[], Boolean>> writes =
                List.of(
                        (x, whole) -> {
                            if (whole) queue.writeTexture(texture, x);
                            else queue.writeTexture(info, x, layout, region);
                        },
                        (x, whole) -> {
                            var a = new short[4];
                            view(x).asShortBuffer().get(a);
                            if (whole) queue.writeTexture(texture, a);
                            else queue.writeTexture(info, a, layout, region);
                        },
                        (x, whole) -> {
                            var a = new int[2];
                            view(x).asIntBuffer().get(a);
                            if (whole) queue.writeTexture(texture, a);
                            else queue.writeTexture(info, a, layout, region);
                        },
                        (x, whole) -> {
                            var a = new long[1];
                            view(x).asLongBuffer().get(a);
                            if (whole) queue.writeTexture(texture, a);
                            else queue.writeTexture(info, a, layout, region);
                        },
                        (x, whole) -> {
                            var a = new float[2];
                            view(x).asFloatBuffer().get(a);
                            if (whole) queue.writeTexture(texture, a);
                            else queue.writeTexture(info, a, layout, region);
                        },
                        (x, whole) -> {
                            var a = new double[1];
                            view(x).asDoubleBuffer().get(a);
                            if (whole) queue.writeTexture(texture, a);
                            else queue.writeTexture(info, a, layout, region);
                        },
                        (x, whole) -> {
                            if (whole) queue.writeTexture(texture, ByteBuffer.wrap(x));
                            else queue.writeTexture(info, ByteBuffer.wrap(x), layout, region);
                        });
        for (var write : writes) {
            for (var whole : new boolean[] {true, false}) {
                queue.writeTexture(texture, new byte[8]);
                write.accept(numbers(8), whole);
                assertThat(queue.readTexture(texture, region)).isEqualTo(numbers(8));
            }
        }
        var b = new byte[8];
        var s = new short[4];
        var i = new int[2];
        var l = new long[1];
        var f = new float[2];
        var d = new double[1];
        var n = ByteBuffer.allocate(8);
        queue.readTexture(info, region, b);
        queue.readTexture(info, region, s);
        queue.readTexture(info, region, i);
        queue.readTexture(info, region, l);
        queue.readTexture(info, region, f);
        queue.readTexture(info, region, d);
        queue.readTexture(info, region, n);

        assertThat(b).isEqualTo(numbers(8));
        assertThat(n.array()).isEqualTo(numbers(8));
        var texels = view(numbers(8));
        assertThat(s).isEqualTo(new short[] {shorts()[0], shorts()[1], shorts()[2], shorts()[3]});
        assertThat(i).containsExactly(texels.getInt(0), texels.getInt(4));
        assertThat(l).containsExactly(texels.getLong(0));
        assertThat(f).containsExactly(texels.getFloat(0), texels.getFloat(4));
        assertThat(d).containsExactly(texels.getDouble(0));
        assertThat(queue.readTextureAsync(info, region).join()).isEqualTo(numbers(8));
        assertThat(queue.readBufferAsync(buffer, 0, 24).join()).hasSize(24);
    }
}
