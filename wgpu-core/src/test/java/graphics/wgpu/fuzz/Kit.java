package graphics.wgpu.fuzz;

import graphics.wgpu.BindGroupEntry;
import graphics.wgpu.BindGroupLayoutEntry;
import graphics.wgpu.BitmapFrame;
import graphics.wgpu.BitmapSink;
import graphics.wgpu.BufferBinding;
import graphics.wgpu.BufferBindingLayout;
import graphics.wgpu.BufferUsage;
import graphics.wgpu.CanvasConfiguration;
import graphics.wgpu.ColorTargetState;
import graphics.wgpu.ComputePipelineDescriptor;
import graphics.wgpu.DeviceDescriptor;
import graphics.wgpu.Extent3D;
import graphics.wgpu.FragmentState;
import graphics.wgpu.GPU;
import graphics.wgpu.GPUAdapter;
import graphics.wgpu.GPUBindGroup;
import graphics.wgpu.GPUBindGroupLayout;
import graphics.wgpu.GPUBuffer;
import graphics.wgpu.GPUCanvasContext;
import graphics.wgpu.GPUComputePipeline;
import graphics.wgpu.GPUDevice;
import graphics.wgpu.GPUObjectBase;
import graphics.wgpu.GPUPipelineLayout;
import graphics.wgpu.GPUQuerySet;
import graphics.wgpu.GPURenderBundle;
import graphics.wgpu.GPURenderPipeline;
import graphics.wgpu.GPUSampler;
import graphics.wgpu.GPUShaderModule;
import graphics.wgpu.GPUTexture;
import graphics.wgpu.GPUTextureView;
import graphics.wgpu.LoadOp;
import graphics.wgpu.PipelineLayoutDescriptor;
import graphics.wgpu.ProgrammableStage;
import graphics.wgpu.QueryType;
import graphics.wgpu.RenderPassColorAttachment;
import graphics.wgpu.RenderPassDescriptor;
import graphics.wgpu.RenderPipelineDescriptor;
import graphics.wgpu.ShaderStage;
import graphics.wgpu.StoreOp;
import graphics.wgpu.TextureDescriptor;
import graphics.wgpu.TextureFormat;
import graphics.wgpu.TextureUsage;
import graphics.wgpu.VertexState;
import graphics.wgpu.extras.PipelineStatisticName;
import graphics.wgpu.extras.PipelineStatistics;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;

/// One object of each kind that fits all the others, so that calls with them are right.
final class Kit implements AutoCloseable {
    static final TextureFormat FORMAT = TextureFormat.RGBA8UNORM;
    static final int BUFFER_BYTES = 4096;
    static final int TEXTURE_SIDE = 16;
    static final int QUERIES = 8;
    static final BufferUsage USAGE =
            BufferUsage.of(
                    BufferUsage.COPY_SRC,
                    BufferUsage.COPY_DST,
                    BufferUsage.VERTEX,
                    BufferUsage.INDEX,
                    BufferUsage.UNIFORM,
                    BufferUsage.QUERY_RESOLVE);
    static final TextureUsage TEXTURE_USAGE =
            TextureUsage.of(
                    TextureUsage.COPY_SRC,
                    TextureUsage.COPY_DST,
                    TextureUsage.TEXTURE_BINDING,
                    TextureUsage.RENDER_ATTACHMENT);
    static final String DRAWING =
            """
            @vertex fn vs(@builtin(vertex_index) i: u32) -> @builtin(position) vec4f {
                return vec4f(f32(i & 1u), f32(i >> 1u), 0.0, 1.0);
            }
            @fragment fn fs() -> @location(0) vec4f { return vec4f(1.0); }
            """;
    static final String COMPUTING = "@compute @workgroup_size(1) fn main() {}";

    final GPUAdapter adapter = GPU.requestAdapter();
    final GPUDevice device =
            adapter.requestDevice(DeviceDescriptor.of().withRequiredFeatures(adapter.features()));
    final GPUBuffer source = device.createBuffer(BUFFER_BYTES, USAGE);
    final GPUBuffer destination = device.createBuffer(BUFFER_BYTES, USAGE);

    /// Nothing writes to it: what is drawn indirectly must stay small.
    final GPUBuffer indirect = device.createBuffer(256, BufferUsage.INDIRECT);

    final GPUBuffer read = device.createBuffer(256, BufferUsage.MAP_READ.or(BufferUsage.COPY_DST));
    final GPUBuffer write =
            device.createBuffer(256, BufferUsage.MAP_WRITE.or(BufferUsage.COPY_SRC));
    final GPUTexture texture = texture(device);
    final GPUTexture target = texture(device);
    final GPUTexture depth =
            device.createTexture(
                    Extent3D.of(TEXTURE_SIDE, TEXTURE_SIDE),
                    TextureFormat.DEPTH32FLOAT,
                    TextureUsage.RENDER_ATTACHMENT);
    final GPUTextureView view = target.createView();
    final GPUSampler sampler = device.createSampler();
    final GPUShaderModule drawing = device.createShaderModule(DRAWING);
    final GPUShaderModule computing = device.createShaderModule(COMPUTING);
    final GPUBindGroupLayout plainLayout = device.createBindGroupLayout(entry(false));
    final GPUBindGroupLayout dynamicLayout = device.createBindGroupLayout(entry(true));
    final GPUBindGroup plain = device.createBindGroup(plainLayout, BindGroupEntry.of(0, source));
    final GPUBindGroup dynamic =
            device.createBindGroup(
                    dynamicLayout, BindGroupEntry.of(0, BufferBinding.of(source).withSize(16L)));
    final GPUPipelineLayout layout =
            device.createPipelineLayout(
                    PipelineLayoutDescriptor.of(plainLayout, dynamicLayout).withImmediateSize(16));
    final GPURenderPipeline renderPipeline = device.createRenderPipeline(drawing());
    final GPUComputePipeline computePipeline =
            device.createComputePipeline(
                    ComputePipelineDescriptor.of(layout, ProgrammableStage.of(computing)));
    final GPUQuerySet occlusion = device.createQuerySet(QueryType.OCCLUSION, QUERIES);
    final GPUQuerySet timestamps = device.createQuerySet(QueryType.TIMESTAMP, QUERIES);
    final GPUQuerySet statistics =
            PipelineStatistics.createStatisticsQuerySet(
                    device, 1, PipelineStatisticName.VERTEX_SHADER_INVOCATIONS);
    final GPURenderBundle bundle;
    private final List<GPUObjectBase> all;
    final GPUCanvasContext context = GPU.getCanvasContext(new Sink());

    Kit() {
        var encoder = device.createRenderBundleEncoder(FORMAT);
        encoder.setPipeline(renderPipeline);
        encoder.setBindGroup(0, plain);
        encoder.setBindGroup(1, dynamic, 0);
        encoder.setImmediates(0, new byte[16]);
        encoder.draw(3);
        bundle = encoder.finish();
        all = objects();
        context.setPhysicalSize(TEXTURE_SIDE, TEXTURE_SIDE);
        context.configure(canvas());
    }

    static GPUTexture texture(GPUDevice device) {
        var size = Extent3D.of(TEXTURE_SIDE, TEXTURE_SIDE);
        return device.createTexture(TextureDescriptor.of(size, FORMAT, TEXTURE_USAGE));
    }

    CanvasConfiguration canvas() {
        return CanvasConfiguration.of(device, TextureFormat.BGRA8UNORM);
    }

    RenderPassDescriptor pass() {
        return RenderPassDescriptor.of(
                        RenderPassColorAttachment.of(target, LoadOp.CLEAR, StoreOp.STORE))
                .withOcclusionQuerySet(occlusion);
    }

    RenderPipelineDescriptor drawing() {
        return RenderPipelineDescriptor.of(layout, VertexState.of(drawing))
                .withFragment(FragmentState.of(drawing, ColorTargetState.of(FORMAT)));
    }

    private static BindGroupLayoutEntry entry(boolean dynamic) {
        var stages = ShaderStage.of(ShaderStage.VERTEX, ShaderStage.COMPUTE);
        return BindGroupLayoutEntry.of(0, stages)
                .withBuffer(BufferBindingLayout.of().withHasDynamicOffset(dynamic));
    }

    /// Whether an object is one of the kit.
    boolean has(Object object) {
        return all.contains(object);
    }

    /// Whether all is as it was made.
    boolean whole() {
        return all.stream().noneMatch(GPUObjectBase::closed) && !context.closed();
    }

    private List<GPUObjectBase> objects() {
        var objects = new ArrayList<GPUObjectBase>();
        objects.addAll(List.of(adapter, device, device.queue(), source, destination, indirect));
        objects.addAll(List.of(read, write, texture, target, depth, view, sampler, drawing));
        objects.addAll(List.of(computing, plainLayout, dynamicLayout, plain, dynamic, layout));
        objects.addAll(List.of(renderPipeline, computePipeline, occlusion, timestamps));
        objects.addAll(List.of(statistics, bundle));
        return objects;
    }

    @Override
    public void close() {
        context.close();
        device.close();
    }

    /// Takes frames and forgets them.
    static final class Sink implements BitmapSink {
        @Override
        public Executor executor() {
            return Runnable::run;
        }

        @Override
        public void accept(BitmapFrame frame) {
            frame.copyTo(new int[frame.width() * frame.height()], frame.width());
        }
    }
}
