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

    private final GPUDevice device;
    private @Nullable Kept kept;

    TransferCases(GPUDevice device) {
        this.device = device;
    }

    void addTo(Map<String, ObjLongConsumer<Results>> cases) {
        cases.put("read-buffer", this::readBuffer);
        cases.put("read-texture", this::readTexture);
        cases.put("read-in-flight", this::readInFlight);
        cases.put("write-buffer", this::writeBuffer);
        cases.put("write-texture", this::writeTexture);
        cases.put("write-mapped", this::writeMapped);
    }

    /// What is kept from one request of a size to the next.
    private record Kept(
            long size, GPUBuffer data, GPUTexture texture, Extent3D extent, MemorySegment host) {
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
            }
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
                            MemorySegment.ofArray(new byte[Math.toIntExact(size)]));
            kept = current;
        }
        return current;
    }

    private void readBuffer(Results results, long size) {
        var at = keep(size);
        results.start();
        device.queue().readBuffer(at.data, 0, at.host);
        results.stop("reused");
        results.start();
        device.queue().readBuffer(at.data);
        results.stop("fresh");
    }

    private void readTexture(Results results, long size) {
        var at = keep(size);
        results.start();
        device.queue().readTexture(at.source(), at.extent, at.host);
        results.stop("reused");
    }

    private void readInFlight(Results results, long size) {
        var at = keep(size);
        List<CompletableFuture<byte[]>> futures = new ArrayList<>();
        results.start();
        for (var i = 0; i < IN_FLIGHT; i++) {
            futures.add(device.queue().readBufferAsync(at.data, 0, size));
        }
        futures.forEach(CompletableFuture::join);
        results.stop("all");
    }

    private void writeBuffer(Results results, long size) {
        var at = keep(size);
        results.start();
        device.queue().writeBuffer(at.data, 0, at.host);
        results.stop("call");
        device.queue().submit();
        device.queue().onSubmittedWorkDone();
        results.stop("done");
    }

    private void writeTexture(Results results, long size) {
        var at = keep(size);
        results.start();
        device.queue().writeTexture(at.texture, at.host);
        results.stop("call");
        device.queue().submit();
        device.queue().onSubmittedWorkDone();
        results.stop("done");
    }

    private void writeMapped(Results results, long size) {
        var at = keep(size);
        results.start();
        var upload =
                device.createBuffer(
                        BufferDescriptor.of(size, BufferUsage.COPY_SRC).withMappedAtCreation(true));
        upload.writeMapped(at.host);
        upload.unmap();
        results.stop("call");
        upload.close();
    }
}
