package graphics.wgpu;

import graphics.wgpu.internal.Arguments;
import graphics.wgpu.internal.BindingStructs;
import graphics.wgpu.internal.BufferStructs;
import graphics.wgpu.internal.Call;
import graphics.wgpu.internal.DeepStack;
import graphics.wgpu.internal.DeviceCalls;
import graphics.wgpu.internal.Kind;
import graphics.wgpu.internal.Leaks;
import graphics.wgpu.internal.Native;
import graphics.wgpu.internal.PassStructs;
import graphics.wgpu.internal.PipelineStructs;
import graphics.wgpu.internal.Poller;
import graphics.wgpu.internal.TextureStructs;
import java.lang.foreign.MemorySegment;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A connection to a GPU: makes all other objects, and executes work through its [queue][#queue()].
///
/// Errors are thrown by the method that caused them, in its own thread, while no error scope of
/// this device and thread is open for their kind. Where a `create…` method's error went to a scope,
/// it returns an object whose every further use is an error.
///
/// Corresponds to WebGPU's `GPUDevice`. All methods may be called from any thread.
public final class GPUDevice extends GPUObjectBase implements DeviceShorthands {
    final DeviceState state;
    final Poller poller;
    private final GPUAdapter adapter;
    private final Set<Feature> features;
    private final GPUSupportedLimits limits;
    private final GPUQueue queue;
    private @Nullable GPUBuffer nothing;
    private @Nullable GPUBindGroupLayout noBindings;

    private GPUDevice(
            GPUAdapter adapter, long address, DeviceDescriptor descriptor, DeviceState state) {
        super(Kind.DEVICE, address, descriptor.label(), null);
        this.adapter = adapter;
        this.state = state;
        this.poller = new Poller(handle, state);
        try (var call = Call.begin()) {
            features = DeviceCalls.features(call, address);
            limits = DeviceCalls.limits(call, address);
        }
        this.queue =
                new GPUQueue(
                        this, Native.deviceGetQueue(address), descriptor.defaultQueue().label());
    }

    static GPUDevice request(
            GPUAdapter adapter,
            DeviceDescriptor descriptor,
            GPUSupportedLimits limits,
            String tracePath) {
        var state = new DeviceState();
        try (var call = Call.begin()) {
            var address =
                    DeviceCalls.request(call.pin(adapter), descriptor, limits, tracePath, state);
            return new GPUDevice(adapter, address, descriptor, state);
        }
    }

    /// {@return what the device can do beyond the core; unmodifiable}
    public Set<Feature> features() {
        return features;
    }

    /// {@return the device's limits}
    public GPUSupportedLimits limits() {
        return limits;
    }

    /// {@return what the adapter says of itself}
    public GPUAdapterInfo adapterInfo() {
        return adapter.info();
    }

    /// {@return the adapter that made the device} An addition to WebGPU.
    public GPUAdapter adapter() {
        return adapter;
    }

    /// {@return the queue through which work is given to the GPU}
    public GPUQueue queue() {
        return queue;
    }

    /// {@return a future that completes when the device is gone, by [#destroy()] or by itself}
    public CompletableFuture<GPUDeviceLostInfo> lost() {
        return state.lost.copy();
    }

    /// Adds a listener for errors that no call of this thread caused.
    ///
    /// Without any, they go to the logger `wgpu`. A listener runs on a thread of this library.
    ///
    /// @param listener hears each error
    /// @return takes the listener away again when it is closed
    public AutoCloseable onUncapturedError(Consumer<? super GPUError> listener) {
        Arguments.notNull(listener, "listener");
        Consumer<GPUError> entry = listener::accept;
        state.listeners.add(entry);
        return () -> state.listeners.remove(entry);
    }

    /// Ends the device: all later work on it is an error, and [#lost()] completes.
    ///
    /// Takes effect at once for this library, and natively when the submits in progress are done.
    /// Calling it again does nothing.
    public void destroy() {
        if (!handle.retain()) {
            return;
        }
        state.lost(
                new GPUDeviceLostInfo(DeviceLostReason.DESTROYED, "the device was destroyed"),
                () ->
                        betweenSubmits(
                                () -> {
                                    Native.deviceDestroy(handle.address());
                                    handle.release();
                                }));
    }

    /// Frees the device and its queue. What it made is not freed by this, and of no more use.
    ///
    /// Natively, it is freed when the GPU has done its work; this method doesn't wait for that.
    @Override
    public void close() {
        queue.close();
        synchronized (this) {
            if (nothing != null) {
                nothing.close();
            }
            if (noBindings != null) {
                noBindings.close();
            }
        }
        if (handle.retainOpen()) {
            poller.execute(handle::release);
        }
        super.close();
    }

    /// Makes a buffer.
    ///
    /// @param descriptor size, usage, label, and whether it is mapped at first
    /// @return a buffer, filled with zeroes
    /// @throws GPUOutOfMemoryError if there is not enough memory
    /// @throws GPUValidationError if the descriptor breaks a rule of WebGPU
    public GPUBuffer createBuffer(BufferDescriptor descriptor) {
        Arguments.notNull(descriptor, "descriptor");
        return withMemory(
                () -> {
                    try (var call = Call.begin(this)) {
                        var struct = BufferStructs.descriptor(call, descriptor);
                        var made = Native.deviceCreateBuffer(call.pin(this), struct);
                        var invalid = captured(call, Kind.BUFFER, made);
                        return new GPUBuffer(this, made, descriptor, invalid);
                    }
                });
    }

    /// Makes a buffer that holds data. An addition to WebGPU.
    ///
    /// @param data the bytes
    /// @param usage what it is for
    /// @param label its label
    /// @return a buffer, not mapped
    /// @throws GPUOutOfMemoryError if there is not enough memory
    /// @throws GPUValidationError if size or usage break a rule of WebGPU
    public GPUBuffer createBufferWithData(MemorySegment data, BufferUsage usage, String label) {
        Arguments.reachable(data, "data");
        var size = (data.byteSize() + 3) & -4L;
        var buffer =
                createBuffer(
                        BufferDescriptor.of(size, usage)
                                .withLabel(label)
                                .withMappedAtCreation(size > 0));
        if (size > 0) {
            try {
                buffer.writeMapped(data);
            } catch (RuntimeException e) {
                buffer.close();
                throw e;
            }
            buffer.unmap();
        }
        return buffer;
    }

    /// Makes a texture.
    ///
    /// @param descriptor size, format, usage, and more
    /// @return a texture, filled with zeroes
    /// @throws GPUOutOfMemoryError if there is not enough memory
    /// @throws GPUValidationError if the descriptor breaks a rule of WebGPU
    public GPUTexture createTexture(TextureDescriptor descriptor) {
        Arguments.notNull(descriptor, "descriptor");
        return withMemory(
                () -> {
                    try (var call = Call.begin(this)) {
                        var struct = TextureStructs.descriptor(call, descriptor);
                        var made = Native.deviceCreateTexture(call.pin(this), struct);
                        return new GPUTexture(this, made(call, Kind.TEXTURE, made), descriptor);
                    }
                });
    }

    /// Makes a sampler.
    ///
    /// @param descriptor filters, address modes and more
    /// @return a sampler
    /// @throws GPUValidationError if the descriptor breaks a rule of WebGPU
    public GPUSampler createSampler(SamplerDescriptor descriptor) {
        Arguments.notNull(descriptor, "descriptor");
        Arguments.positive(descriptor.maxAnisotropy(), "SamplerDescriptor.maxAnisotropy");
        Arguments.finite(descriptor.lodMinClamp(), "SamplerDescriptor.lodMinClamp");
        Arguments.finite(descriptor.lodMaxClamp(), "SamplerDescriptor.lodMaxClamp");
        try (var call = Call.begin(this)) {
            var struct = TextureStructs.sampler(call, descriptor);
            var made = Native.deviceCreateSampler(call.pin(this), struct);
            return new GPUSampler(this, made(call, Kind.SAMPLER, made), descriptor.label());
        }
    }

    /// Makes a bind group layout.
    ///
    /// @param descriptor the bindings
    /// @return a layout
    /// @throws GPUValidationError if the descriptor breaks a rule of WebGPU
    public GPUBindGroupLayout createBindGroupLayout(BindGroupLayoutDescriptor descriptor) {
        Arguments.notNull(descriptor, "descriptor");
        try (var call = Call.begin(this)) {
            var struct = BindingStructs.groupLayout(call, descriptor);
            var made = Native.deviceCreateBindGroupLayout(call.pin(this), struct);
            return new GPUBindGroupLayout(
                    this, made(call, Kind.BIND_GROUP_LAYOUT, made), descriptor.label());
        }
    }

    /// Makes a bind group.
    ///
    /// @param descriptor the layout and what is bound
    /// @return a bind group
    /// @throws GPUValidationError if the entries don't fit the layout
    public GPUBindGroup createBindGroup(BindGroupDescriptor descriptor) {
        Arguments.notNull(descriptor, "descriptor");
        return GPUBindGroup.create(this, descriptor);
    }

    /// Makes a pipeline layout.
    ///
    /// @param descriptor the layouts of the bind groups; null where there is a hole
    /// @return a layout
    /// @throws GPUValidationError if the descriptor breaks a rule of WebGPU
    public GPUPipelineLayout createPipelineLayout(PipelineLayoutDescriptor descriptor) {
        Arguments.notNull(descriptor, "descriptor");
        try (var call = Call.begin(this)) {
            var struct = BindingStructs.pipelineLayout(call, withoutHoles(descriptor));
            var made = Native.deviceCreatePipelineLayout(call.pin(this), struct);
            return new GPUPipelineLayout(
                    this, made(call, Kind.PIPELINE_LAYOUT, made), descriptor.label());
        }
    }

    /// Makes a shader module.
    ///
    /// @param descriptor the program, in WGSL, and a label
    /// @return a module
    /// @throws GPUShaderError if the program is wrong, with line and column
    public GPUShaderModule createShaderModule(ShaderModuleDescriptor descriptor) {
        Arguments.notNull(descriptor, "descriptor");
        return GPUShaderModule.of(this, descriptor);
    }

    /// Makes a compute pipeline.
    ///
    /// @param descriptor layout and stage
    /// @return a pipeline
    /// @throws GPUValidationError if the descriptor breaks a rule of WebGPU
    public GPUComputePipeline createComputePipeline(ComputePipelineDescriptor descriptor) {
        Arguments.notNull(descriptor, "descriptor");
        try (var call = Call.begin(this)) {
            var struct = PipelineStructs.compute(call, descriptor);
            var parent = call.pin(this);
            var made = DeepStack.make(() -> Native.deviceCreateComputePipeline(parent, struct));
            return new GPUComputePipeline(
                    this, made(call, Kind.COMPUTE_PIPELINE, made), descriptor.label());
        }
    }

    /// Makes a render pipeline.
    ///
    /// @param descriptor layout, stages and state
    /// @return a pipeline
    /// @throws GPUValidationError if the descriptor breaks a rule of WebGPU
    public GPURenderPipeline createRenderPipeline(RenderPipelineDescriptor descriptor) {
        Arguments.notNull(descriptor, "descriptor");
        return GPURenderPipeline.create(this, descriptor);
    }

    /// Makes a command encoder.
    ///
    /// @param descriptor its label
    /// @return an encoder, for the calling thread
    public GPUCommandEncoder createCommandEncoder(CommandEncoderDescriptor descriptor) {
        var label = Arguments.notNull(descriptor, "descriptor").label();
        try (var call = Call.begin(this)) {
            var made =
                    Native.deviceCreateCommandEncoder(
                            call.pin(this), PassStructs.encoder(call, label));
            return new GPUCommandEncoder(this, made(call, Kind.COMMAND_ENCODER, made), label);
        }
    }

    /// Makes a render bundle encoder.
    ///
    /// @param descriptor the formats of the passes that the bundle will be executed in
    /// @return an encoder, for the calling thread
    /// @throws GPUValidationError if no pass can have such attachments
    public GPURenderBundleEncoder createRenderBundleEncoder(
            RenderBundleEncoderDescriptor descriptor) {
        Arguments.notNull(descriptor, "descriptor");
        checkOpen();
        return GPURenderBundleEncoder.create(this, descriptor);
    }

    /// Makes a query set.
    ///
    /// @param descriptor what is queried, and how often
    /// @return a set
    /// @throws GPUValidationError if there are too many queries, or the device lacks the feature
    public GPUQuerySet createQuerySet(QuerySetDescriptor descriptor) {
        Arguments.notNull(descriptor, "descriptor");
        return GPUQuerySet.create(
                this, descriptor.label(), descriptor.type(), descriptor.count(), List.of());
    }

    /// Opens an error scope: errors of this kind, of this device and of the calling thread go to
    /// it, instead of being thrown, until it is popped. Scopes nest; the innermost that fits takes
    /// it.
    ///
    /// @param filter the kind
    /// @see #popErrorScope()
    public void pushErrorScope(ErrorFilter filter) {
        state.scopes.push(Arguments.notNull(filter, "filter"));
    }

    /// Closes the innermost error scope of the calling thread.
    ///
    /// @return the first error that went to it, null if there was none
    /// @throws GPUValidationError if the thread has no open scope on this device
    public @Nullable GPUError popErrorScope() {
        return state.scopes.pop();
    }

    /// Closes the innermost error scope of the calling thread, as [#popErrorScope()].
    ///
    /// @return a completed future of the first error that went to it, or of null
    public CompletableFuture<@Nullable GPUError> popErrorScopeAsync() {
        return CompletableFuture.completedFuture(popErrorScope());
    }

    /// Puts an empty layout in the place of each hole, on which the native library ends the
    /// process.
    private PipelineLayoutDescriptor withoutHoles(PipelineLayoutDescriptor descriptor) {
        var layouts = descriptor.bindGroupLayouts();
        if (!layouts.contains(null)) {
            return descriptor;
        }
        return descriptor.withBindGroupLayouts(
                layouts.stream().map(layout -> layout == null ? noBindings() : layout).toList());
    }

    private synchronized GPUBindGroupLayout noBindings() {
        var layout = noBindings;
        if (layout == null) {
            layout = createBindGroupLayout();
            noBindings = layout;
        }
        return layout;
    }

    /// {@return a buffer of zeroes that stands for an empty part of another one}
    synchronized GPUBuffer nothing() {
        var buffer = nothing;
        if (buffer == null) {
            var usage = BufferUsage.VERTEX.or(BufferUsage.INDEX);
            buffer = Leaks.own(() -> createBuffer(BufferDescriptor.of(4, usage)));
            nothing = buffer;
        }
        return buffer;
    }

    /// Takes over what a call made: if the call raised an error and no scope wants it, what it made
    /// is freed and the error thrown.
    long made(Call call, Kind kind, long address) {
        captured(call, kind, address);
        return address;
    }

    /// Takes over what a call made, as [#made].
    ///
    /// @return whether the call raised an error, which went to a scope
    private boolean captured(Call call, Kind kind, long address) {
        var error = call.error();
        if (error == null) {
            return false;
        }
        var exception = error.toException();
        if (!state.scopes.capture(exception)) {
            kind.free(address);
            throw exception;
        }
        return true;
    }

    /// Throws the error of a call, if it raised one and no scope wants it.
    ///
    /// @return whether there was an error, which went to a scope
    boolean failed(Call call) {
        var error = call.error();
        if (error == null) {
            return false;
        }
        raise(error.toException());
        return true;
    }

    /// Throws an error, unless a scope wants it.
    void raise(GPUError error) {
        if (!state.scopes.capture(error)) {
            throw error;
        }
    }

    /// Does what would wait for a submit in progress, soon.
    void betweenSubmits(Runnable task) {
        state.turn.between(task, poller::execute);
    }

    /// Refuses an object of another device.
    void own(GPUDevice owner, GPUObjectBase object) {
        if (owner != this) {
            throw new GPUValidationError(object + " belongs to " + owner + ", not to " + this);
        }
    }

    /// Refuses immediates that are not aligned, or too many for the device.
    void checkImmediates(int rangeOffset, MemorySegment data) {
        Arguments.reachable(data, "data");
        Arguments.multipleOf(rangeOffset, 4, "rangeOffset");
        Arguments.multipleOf(data.byteSize(), 4, "the size of data");
        if (rangeOffset + data.byteSize() > limits.maxImmediateSize()) {
            throw new IllegalArgumentException(
                    ("rangeOffset %d and the size of data %d are not below the limit"
                                    + " maxImmediateSize, which is %d (0 without the feature"
                                    + " immediates)")
                            .formatted(rangeOffset, data.byteSize(), limits.maxImmediateSize()));
        }
    }

    /// Tries once more after a garbage collection where memory has run out: forgotten objects hold
    /// GPU memory that the collector doesn't know of.
    private static <T> T withMemory(Supplier<T> creation) {
        try {
            return creation.get();
        } catch (GPUOutOfMemoryError e) {
            System.gc();
            try {
                Thread.sleep(50); // the cleaner works in a thread of its own
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw e;
            }
            return creation.get();
        }
    }
}
