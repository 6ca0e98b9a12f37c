package graphics.wgpu.benchmarks.peer;

import graphics.wgpu.BufferDescriptor;
import graphics.wgpu.BufferUsage;
import graphics.wgpu.Extent3D;
import graphics.wgpu.GPUBuffer;
import graphics.wgpu.GPUDevice;
import graphics.wgpu.GPUTexture;
import graphics.wgpu.TexelCopyTextureInfo;
import graphics.wgpu.TextureFormat;
import graphics.wgpu.TextureUsage;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.ObjLongConsumer;
import org.jspecify.annotations.Nullable;

/// Data to the GPU and back. The twin of transfer.c.
final class TransferCases {
    /// RGBA texels in rows of this many.
    private static final int TEXTURE_WIDTH = 8192;

    private static final int IN_FLIGHT = 4;
    private static final long READ = 64 << 20;
    private static final long WRITTEN = 4 << 20;

    private final GPUDevice device;
    private @Nullable Kept kept;

    TransferCases(GPUDevice device) {
        this.device = device;
    }

    void addTo(Map<String, ObjLongConsumer<Results>> cases) {
        cases.put("read-buffer", this::readBuffer);
        cases.put("read-fresh", this::readFresh);
        cases.put("read-texture", this::readTexture);
        cases.put("read-in-flight", this::readInFlight);
        cases.put("write-buffer", this::writeBuffer);
        cases.put("write-array", this::writeArray);
        cases.put("write-texture", this::writeTexture);
        cases.put("write-mapped", this::writeMapped);
    }

    /// What is kept from one request of a size to the next.
    private record Kept(
            long size,
            GPUBuffer data,
            GPUTexture texture,
            Extent3D extent,
            MemorySegment host,
            Arena arena,
            MemorySegment memory) {
        TexelCopyTextureInfo source() {
            return TexelCopyTextureInfo.of(texture);
        }
    }

    private Kept keep(long size) {
        var current = kept;
        if (current == null || current.size != size) {
            if (current != null) {
                current.data.close();
                current.texture.close();
                current.arena.close();
            }
            var arena = Arena.ofConfined();
            var extent = Extent3D.of(TEXTURE_WIDTH, Math.toIntExact(size / 4 / TEXTURE_WIDTH));
            current =
                    new Kept(
                            size,
                            device.createBuffer(
                                    size, BufferUsage.COPY_SRC.or(BufferUsage.COPY_DST)),
                            device.createTexture(
                                    extent,
                                    TextureFormat.RGBA8UNORM,
                                    TextureUsage.COPY_SRC.or(TextureUsage.COPY_DST)),
                            extent,
                            MemorySegment.ofArray(new byte[Math.toIntExact(size)]),
                            arena,
                            arena.allocate(size, 64).fill((byte) 1));
            kept = current;
        }
        return current;
    }

    /// What is small is read many times in a request: a program that reads goes on reading, and
    /// the first reads after the others' turn are slower.
    private static long reads(long size) {
        return Math.max(1, READ / size);
    }

    /// What is small is written several times in a request, which takes some of the time itself;
    /// all wait in memory for the end of the request.
    private static long writes(long size) {
        return Math.max(1, WRITTEN / size);
    }

    private void readBuffer(Results results, long size) {
        var at = keep(size);
        results.start();
        for (var i = 0; i < reads(size); i++) {
            device.queue().readBuffer(at.data, 0, at.host);
        }
        results.stop("reused");
    }

    private void readFresh(Results results, long size) {
        var at = keep(size);
        results.start();
        for (var i = 0; i < reads(size); i++) {
            device.queue().readBuffer(at.data);
        }
        results.stop("fresh");
    }

    private void readTexture(Results results, long size) {
        var at = keep(size);
        results.start();
        for (var i = 0; i < reads(size); i++) {
            device.queue().readTexture(at.source(), at.extent, at.host);
        }
        results.stop("reused");
    }

    private void readInFlight(Results results, long size) {
        var at = keep(size);
        List<CompletableFuture<byte[]>> futures = new ArrayList<>();
        results.start();
        for (var i = 0; i < reads(size); i++) {
            for (var j = 0; j < IN_FLIGHT; j++) {
                futures.add(device.queue().readBufferAsync(at.data, 0, size));
            }
            futures.forEach(CompletableFuture::join);
            futures.clear();
        }
        results.stop("all");
    }

    private void writeBuffer(Results results, long size) {
        var at = keep(size);
        results.start();
        for (var i = 0; i < writes(size); i++) {
            device.queue().writeBuffer(at.data, 0, at.memory);
        }
        results.stop("call");
        device.queue().submit();
        device.queue().onSubmittedWorkDone();
        results.stop("done");
    }

    private void writeArray(Results results, long size) {
        var at = keep(size);
        results.start();
        for (var i = 0; i < writes(size); i++) {
            device.queue().writeBuffer(at.data, 0, at.host);
        }
        results.stop("call");
        device.queue().submit();
        device.queue().onSubmittedWorkDone();
    }

    private void writeTexture(Results results, long size) {
        var at = keep(size);
        results.start();
        for (var i = 0; i < writes(size); i++) {
            device.queue().writeTexture(at.texture, at.memory);
        }
        results.stop("call");
        device.queue().submit();
        device.queue().onSubmittedWorkDone();
        results.stop("done");
    }

    private void writeMapped(Results results, long size) {
        var at = keep(size);
        results.start();
        var descriptor = BufferDescriptor.of(size, BufferUsage.COPY_SRC).withMappedAtCreation(true);
        for (var i = 0; i < writes(size); i++) {
            try (var upload = device.createBuffer(descriptor)) {
                upload.writeMapped(at.host);
                upload.unmap();
            }
        }
        results.stop("call");
    }
}
