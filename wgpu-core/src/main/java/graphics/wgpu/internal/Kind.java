package graphics.wgpu.internal;

import java.util.concurrent.atomic.AtomicLong;

/// The kinds of native objects: how each is freed, and how many are alive.
@SuppressWarnings("ImmutableEnumChecker") // the counts are what it is for
public enum Kind {
    ADAPTER("GPUAdapter"),
    DEVICE("GPUDevice"),
    QUEUE("GPUQueue"),
    BUFFER("GPUBuffer"),
    TEXTURE("GPUTexture"),
    TEXTURE_VIEW("GPUTextureView"),
    SAMPLER("GPUSampler"),
    BIND_GROUP_LAYOUT("GPUBindGroupLayout"),
    BIND_GROUP("GPUBindGroup"),
    PIPELINE_LAYOUT("GPUPipelineLayout"),
    SHADER_MODULE("GPUShaderModule"),
    COMPUTE_PIPELINE("GPUComputePipeline"),
    RENDER_PIPELINE("GPURenderPipeline"),
    COMMAND_ENCODER("GPUCommandEncoder"),
    COMPUTE_PASS_ENCODER("GPUComputePassEncoder"),
    RENDER_PASS_ENCODER("GPURenderPassEncoder"),
    COMMAND_BUFFER("GPUCommandBuffer"),
    RENDER_BUNDLE_ENCODER("GPURenderBundleEncoder"),
    RENDER_BUNDLE("GPURenderBundle"),
    QUERY_SET("GPUQuerySet"),
    SURFACE("GPUCanvasContext");

    private final String className;
    private final AtomicLong live = new AtomicLong();
    private final AtomicLong memory = new AtomicLong();

    Kind(String className) {
        this.className = className;
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
        // method references in the constants above would be made, all of them, at the start
        switch (this) {
            case ADAPTER -> Adapters.free(() -> Native.adapterRelease(address));
            case DEVICE -> Adapters.free(() -> Native.deviceRelease(address));
            case QUEUE -> Native.queueRelease(address);
            case BUFFER -> Native.bufferRelease(address);
            case TEXTURE -> Native.textureRelease(address);
            case TEXTURE_VIEW -> Native.textureViewRelease(address);
            case SAMPLER -> Native.samplerRelease(address);
            case BIND_GROUP_LAYOUT -> Native.bindGroupLayoutRelease(address);
            case BIND_GROUP -> Native.bindGroupRelease(address);
            case PIPELINE_LAYOUT -> Native.pipelineLayoutRelease(address);
            case SHADER_MODULE -> Native.shaderModuleRelease(address);
            case COMPUTE_PIPELINE -> Native.computePipelineRelease(address);
            case RENDER_PIPELINE -> Native.renderPipelineRelease(address);
            case COMMAND_ENCODER -> Native.commandEncoderRelease(address);
            case COMPUTE_PASS_ENCODER -> Native.computePassEncoderRelease(address);
            case RENDER_PASS_ENCODER -> Native.renderPassEncoderRelease(address);
            case COMMAND_BUFFER -> Native.commandBufferRelease(address);
            case RENDER_BUNDLE_ENCODER -> Native.renderBundleEncoderRelease(address);
            case RENDER_BUNDLE -> Native.renderBundleRelease(address);
            case QUERY_SET -> Native.querySetRelease(address);
            case SURFACE -> Native.surfaceRelease(address);
        }
    }
}
