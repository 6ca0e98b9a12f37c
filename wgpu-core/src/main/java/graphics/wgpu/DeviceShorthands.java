package graphics.wgpu;

import graphics.wgpu.internal.Arguments;
import java.lang.foreign.MemorySegment;
import java.nio.Buffer;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/// Short forms of the methods of [GPUDevice], for what needs no descriptor.
///
/// Not in WebGPU. All methods may be called from any thread, and throw what the method with the
/// descriptor throws.
public sealed interface DeviceShorthands permits GPUDevice {
    /// Makes a buffer.
    ///
    /// @param size the size in bytes
    /// @param usage what it is for
    /// @return a buffer, filled with zeroes
    /// @throws GPUOutOfMemoryError if there is not enough memory
    /// @throws GPUValidationError if size or usage break a rule of WebGPU
    default GPUBuffer createBuffer(long size, BufferUsage usage) {
        return full().createBuffer(BufferDescriptor.of(size, usage));
    }

    /// Makes a buffer that holds data. An addition to WebGPU.
    ///
    /// The size is rounded up to a multiple of 4, the rest is zero.
    ///
    /// @param data the bytes
    /// @param usage what it is for
    /// @return a buffer, not mapped
    /// @throws GPUOutOfMemoryError if there is not enough memory
    /// @throws GPUValidationError if size or usage break a rule of WebGPU
    default GPUBuffer createBufferWithData(MemorySegment data, BufferUsage usage) {
        return full().createBufferWithData(data, usage, "");
    }

    /// Makes a buffer that holds bytes. An addition to WebGPU.
    ///
    /// @param data the bytes
    /// @param usage what it is for
    /// @return a buffer, not mapped
    /// @see GPUDevice#createBufferWithData(MemorySegment, BufferUsage, String)
    default GPUBuffer createBufferWithData(byte[] data, BufferUsage usage) {
        Arguments.notNull(data, "data");
        return full().createBufferWithData(MemorySegment.ofArray(data), usage);
    }

    /// Makes a buffer that holds 16-bit integers. An addition to WebGPU.
    ///
    /// @param data the numbers, in the byte order of this machine
    /// @param usage what it is for
    /// @return a buffer, not mapped
    /// @see GPUDevice#createBufferWithData(MemorySegment, BufferUsage, String)
    default GPUBuffer createBufferWithData(short[] data, BufferUsage usage) {
        Arguments.notNull(data, "data");
        return full().createBufferWithData(MemorySegment.ofArray(data), usage);
    }

    /// Makes a buffer that holds integers. An addition to WebGPU.
    ///
    /// @param data the numbers, in the byte order of this machine
    /// @param usage what it is for
    /// @return a buffer, not mapped
    /// @see GPUDevice#createBufferWithData(MemorySegment, BufferUsage, String)
    default GPUBuffer createBufferWithData(int[] data, BufferUsage usage) {
        Arguments.notNull(data, "data");
        return full().createBufferWithData(MemorySegment.ofArray(data), usage);
    }

    /// Makes a buffer that holds 64-bit integers. An addition to WebGPU.
    ///
    /// @param data the numbers, in the byte order of this machine
    /// @param usage what it is for
    /// @return a buffer, not mapped
    /// @see GPUDevice#createBufferWithData(MemorySegment, BufferUsage, String)
    default GPUBuffer createBufferWithData(long[] data, BufferUsage usage) {
        Arguments.notNull(data, "data");
        return full().createBufferWithData(MemorySegment.ofArray(data), usage);
    }

    /// Makes a buffer that holds floats. An addition to WebGPU.
    ///
    /// @param data the numbers, in the byte order of this machine
    /// @param usage what it is for
    /// @return a buffer, not mapped
    /// @see GPUDevice#createBufferWithData(MemorySegment, BufferUsage, String)
    default GPUBuffer createBufferWithData(float[] data, BufferUsage usage) {
        Arguments.notNull(data, "data");
        return full().createBufferWithData(MemorySegment.ofArray(data), usage);
    }

    /// Makes a buffer that holds doubles. An addition to WebGPU.
    ///
    /// @param data the numbers, in the byte order of this machine
    /// @param usage what it is for
    /// @return a buffer, not mapped
    /// @see GPUDevice#createBufferWithData(MemorySegment, BufferUsage, String)
    default GPUBuffer createBufferWithData(double[] data, BufferUsage usage) {
        Arguments.notNull(data, "data");
        return full().createBufferWithData(MemorySegment.ofArray(data), usage);
    }

    /// Makes a buffer that holds what is left of an NIO buffer. An addition to WebGPU.
    ///
    /// @param data the data from its position to its limit, byte by byte; the position stays
    /// @param usage what it is for
    /// @return a buffer, not mapped
    /// @see GPUDevice#createBufferWithData(MemorySegment, BufferUsage, String)
    default GPUBuffer createBufferWithData(Buffer data, BufferUsage usage) {
        Arguments.notNull(data, "data");
        return full().createBufferWithData(MemorySegment.ofBuffer(data), usage);
    }

    /// Makes a texture.
    ///
    /// @param size width, height, and depth or number of layers, in texels
    /// @param format the format
    /// @param usage what it is for
    /// @return a texture, filled with zeroes
    /// @throws GPUOutOfMemoryError if there is not enough memory
    /// @throws GPUValidationError if an argument breaks a rule of WebGPU
    default GPUTexture createTexture(Extent3D size, TextureFormat format, TextureUsage usage) {
        return full().createTexture(TextureDescriptor.of(size, format, usage));
    }

    /// Makes a sampler with WebGPU's defaults: nearest, clamped to the edge.
    ///
    /// @return a sampler
    default GPUSampler createSampler() {
        return full().createSampler(SamplerDescriptor.of());
    }

    /// Makes a bind group layout.
    ///
    /// @param entries the bindings
    /// @return a layout
    /// @throws GPUValidationError if the entries break a rule of WebGPU
    default GPUBindGroupLayout createBindGroupLayout(BindGroupLayoutEntry... entries) {
        return full().createBindGroupLayout(BindGroupLayoutDescriptor.of(entries));
    }

    /// Makes a bind group.
    ///
    /// @param layout its layout
    /// @param entries what is bound
    /// @return a bind group
    /// @throws GPUValidationError if the entries don't fit the layout
    default GPUBindGroup createBindGroup(GPUBindGroupLayout layout, BindGroupEntry... entries) {
        return full().createBindGroup(BindGroupDescriptor.of(layout, entries));
    }

    /// Makes a pipeline layout.
    ///
    /// @param bindGroupLayouts the layouts of the bind groups, in order
    /// @return a layout
    /// @throws GPUValidationError if there are too many
    default GPUPipelineLayout createPipelineLayout(
            @Nullable GPUBindGroupLayout... bindGroupLayouts) {
        return full().createPipelineLayout(PipelineLayoutDescriptor.of(bindGroupLayouts));
    }

    /// Makes a shader module.
    ///
    /// @param code the program, in WGSL
    /// @return a module
    /// @throws GPUShaderError if the program is wrong, with line and column
    default GPUShaderModule createShaderModule(String code) {
        return full().createShaderModule(ShaderModuleDescriptor.of(code));
    }

    /// Makes a compute pipeline.
    ///
    /// @param layout its layout, or `AutoLayoutMode.AUTO`
    /// @param compute the module, entry point and constants
    /// @return a pipeline
    /// @throws GPUValidationError if the stage doesn't fit the layout
    default GPUComputePipeline createComputePipeline(
            PipelineLayoutSource layout, ProgrammableStage compute) {
        return full().createComputePipeline(ComputePipelineDescriptor.of(layout, compute));
    }

    /// Makes a compute pipeline without blocking the caller: the compiler runs on another thread.
    ///
    /// @param descriptor layout and stage; what it names may be closed right after the call
    /// @return a future of the pipeline, which fails with a [GPUPipelineError] where
    ///     [GPUDevice#createComputePipeline] throws an error; error scopes don't get it
    default CompletableFuture<GPUComputePipeline> createComputePipelineAsync(
            ComputePipelineDescriptor descriptor) {
        return PipelineFutures.compute(full(), descriptor);
    }

    /// Makes a render pipeline without blocking the caller: the compiler runs on another thread.
    ///
    /// @param descriptor layout, stages and state; what it names may be closed right after the call
    /// @return a future of the pipeline, which fails with a [GPUPipelineError] where
    ///     [GPUDevice#createRenderPipeline] throws an error; error scopes don't get it
    default CompletableFuture<GPURenderPipeline> createRenderPipelineAsync(
            RenderPipelineDescriptor descriptor) {
        return PipelineFutures.render(full(), descriptor);
    }

    /// Opens an error scope that is closed by try-with-resources. An addition to WebGPU.
    ///
    /// @param filter the kind of errors
    /// @return the scope, for the calling thread
    /// @see GPUDevice#pushErrorScope
    default ErrorScope errorScope(ErrorFilter filter) {
        return new ErrorScope(full().state.scopes, Arguments.notNull(filter, "filter"));
    }

    /// Makes a command encoder without a label.
    ///
    /// @return an encoder, for the calling thread
    default GPUCommandEncoder createCommandEncoder() {
        return full().createCommandEncoder(CommandEncoderDescriptor.of());
    }

    /// Makes a query set.
    ///
    /// @param type what is queried
    /// @param count how many queries it has
    /// @return a set
    /// @throws GPUValidationError if there are too many, or the device lacks the feature
    default GPUQuerySet createQuerySet(QueryType type, int count) {
        return full().createQuerySet(QuerySetDescriptor.of(type, count));
    }

    /// Makes a render bundle encoder, for passes without depth and with one sample a pixel.
    ///
    /// @param colorFormats the formats of the colour attachments
    /// @return an encoder, for the calling thread
    /// @throws GPUValidationError if no pass can have such attachments
    default GPURenderBundleEncoder createRenderBundleEncoder(
            @Nullable TextureFormat... colorFormats) {
        return full().createRenderBundleEncoder(RenderBundleEncoderDescriptor.of(colorFormats));
    }

    private GPUDevice full() {
        return switch (this) {
            case GPUDevice device -> device;
        };
    }
}
