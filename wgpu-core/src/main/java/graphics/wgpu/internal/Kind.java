package graphics.wgpu.internal;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;

/// The kinds of native objects: how each is freed, and how many are alive.
@SuppressWarnings("ImmutableEnumChecker") // the counts are what it is for
public enum Kind {
    ADAPTER("GPUAdapter", Adapters::free),
    DEVICE("GPUDevice", Native::deviceRelease),
    QUEUE("GPUQueue", Native::queueRelease),
    BUFFER("GPUBuffer", Native::bufferRelease),
    TEXTURE("GPUTexture", Native::textureRelease),
    TEXTURE_VIEW("GPUTextureView", Native::textureViewRelease),
    SAMPLER("GPUSampler", Native::samplerRelease),
    BIND_GROUP_LAYOUT("GPUBindGroupLayout", Native::bindGroupLayoutRelease),
    BIND_GROUP("GPUBindGroup", Native::bindGroupRelease),
    PIPELINE_LAYOUT("GPUPipelineLayout", Native::pipelineLayoutRelease),
    SHADER_MODULE("GPUShaderModule", Native::shaderModuleRelease),
    COMPUTE_PIPELINE("GPUComputePipeline", Native::computePipelineRelease),
    RENDER_PIPELINE("GPURenderPipeline", Native::renderPipelineRelease),
    COMMAND_ENCODER("GPUCommandEncoder", Native::commandEncoderRelease),
    COMPUTE_PASS_ENCODER("GPUComputePassEncoder", Native::computePassEncoderRelease),
    RENDER_PASS_ENCODER("GPURenderPassEncoder", Native::renderPassEncoderRelease),
    COMMAND_BUFFER("GPUCommandBuffer", Native::commandBufferRelease),
    RENDER_BUNDLE_ENCODER("GPURenderBundleEncoder", Native::renderBundleEncoderRelease),
    RENDER_BUNDLE("GPURenderBundle", Native::renderBundleRelease),
    QUERY_SET("GPUQuerySet", Native::querySetRelease),
    SURFACE("GPUCanvasContext", Native::surfaceRelease);

    private final String className;
    private final LongConsumer release;
    private final AtomicLong live = new AtomicLong();
    private final AtomicLong memory = new AtomicLong();

    Kind(String className, LongConsumer release) {
        this.className = className;
        this.release = release;
    }

    /// {@return the simple name of the class}
    public String className() {
        return className;
    }

    /// {@return how many native objects of this kind are alive}
    public long live() {
        return live.get();
    }

    /// {@return how many bytes of GPU memory the objects of this kind hold}
    public long memory() {
        return memory.get();
    }

    void addMemory(long bytes) {
        memory.addAndGet(bytes);
    }

    void created() {
        live.incrementAndGet();
    }

    void released() {
        live.decrementAndGet();
    }

    /// Frees a native object that no [Handle] took over.
    public void free(long address) {
        release.accept(address);
    }
}
