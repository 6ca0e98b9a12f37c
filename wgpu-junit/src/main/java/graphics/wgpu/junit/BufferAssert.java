package graphics.wgpu.junit;

import graphics.wgpu.GPUBuffer;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/// Assertions on the contents of a buffer, which is read back.
///
/// {@snippet file="BufferAssertTests.java" region="buffer"}
public final class BufferAssert extends AbstractAssert<BufferAssert, GPUBuffer> {

    BufferAssert(@Nullable GPUBuffer actual) {
        super(actual, BufferAssert.class);
    }

    /// Fails unless the buffer has a size.
    ///
    /// @param bytes the size
    /// @return this
    public BufferAssert hasSize(long bytes) {
        isNotNull();
        if (actual.size() != bytes) {
            throw failure(
                    "%s has a size of %d bytes, and must have %d", actual, actual.size(), bytes);
        }
        return this;
    }

    /// Goes on with the contents as `f32` numbers.
    ///
    /// @return the assertion on them
    public FloatsAssert asFloats() {
        var bytes = read();
        var floats = new float[bytes.remaining() / 4];
        bytes.asFloatBuffer().get(floats);
        return new FloatsAssert(floats, String.valueOf(actual));
    }

    /// Goes on with the contents as `i32` or `u32` numbers.
    ///
    /// @return the assertion on them
    public IntsAssert asInts() {
        var bytes = read();
        var ints = new int[bytes.remaining() / 4];
        bytes.asIntBuffer().get(ints);
        return new IntsAssert(ints, 4, String.valueOf(actual));
    }

    /// Goes on with the contents as bytes from 0 to 255.
    ///
    /// @return the assertion on them
    public IntsAssert asBytes() {
        var bytes = read();
        var ints = new int[bytes.remaining()];
        for (int i = 0; i < ints.length; i++) {
            ints[i] = Byte.toUnsignedInt(bytes.get(i));
        }
        return new IntsAssert(ints, 1, String.valueOf(actual));
    }

    private ByteBuffer read() {
        isNotNull();
        return ByteBuffer.wrap(actual.device().queue().readBuffer(actual))
                .order(ByteOrder.nativeOrder());
    }
}
