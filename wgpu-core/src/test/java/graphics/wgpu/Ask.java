package graphics.wgpu;

import java.util.concurrent.CompletableFuture;

/// The asynchronous calls.
enum Ask {
    MAPPING {
        @Override
        CompletableFuture<?> of(GPUDevice device) {
            var buffer = device.createBuffer(16, BufferUsage.MAP_READ.or(BufferUsage.COPY_DST));
            device.queue().writeBuffer(buffer, 0, new int[4]);
            return buffer.mapAsync(MapMode.READ);
        }
    },
    WORK_DONE {
        @Override
        CompletableFuture<?> of(GPUDevice device) {
            return device.queue().onSubmittedWorkDoneAsync();
        }
    },
    BUFFER {
        @Override
        CompletableFuture<?> of(GPUDevice device) {
            var buffer = device.createBuffer(16, BufferUsage.COPY_SRC);
            return device.queue().readBufferAsync(buffer, 0, 16);
        }
    },
    TEXTURE {
        @Override
        CompletableFuture<?> of(GPUDevice device) {
            var texture =
                    device.createTexture(Extent3D.of(4, 4), Canvas8.FORMAT, TextureUsage.COPY_SRC);
            return device.queue()
                    .readTextureAsync(TexelCopyTextureInfo.of(texture), texture.size());
        }
    },
    COMPUTE_PIPELINE {
        @Override
        CompletableFuture<?> of(GPUDevice device) {
            var module = device.createShaderModule("@compute @workgroup_size(1) fn main() {}");
            return device.createComputePipelineAsync(
                    ComputePipelineDescriptor.of(
                            AutoLayoutMode.AUTO, ProgrammableStage.of(module)));
        }
    },
    RENDER_PIPELINE {
        @Override
        CompletableFuture<?> of(GPUDevice device) {
            try (var canvas = new Canvas8(device)) {
                return device.createRenderPipelineAsync(canvas.describe(Canvas8.FULL));
            }
        }
    },
    ADAPTER {
        @Override
        CompletableFuture<?> of(GPUDevice device) {
            return GPU.requestAdapterAsync();
        }
    },
    ADAPTERS {
        @Override
        CompletableFuture<?> of(GPUDevice device) {
            return GPU.enumerateAdaptersAsync();
        }
    },
    DEVICE {
        @Override
        CompletableFuture<?> of(GPUDevice device) {
            return device.adapter().requestDeviceAsync();
        }
    },
    LOSS {
        @Override
        CompletableFuture<?> of(GPUDevice device) {
            var other = device.adapter().requestDevice();
            other.queue().onSubmittedWorkDone();
            var lost = other.lost();
            other.destroy();
            return lost.whenComplete((info, e) -> other.close());
        }
    };

    /// Calls.
    ///
    /// @param device made on it, or on what it was made of
    abstract CompletableFuture<?> of(GPUDevice device);
}
