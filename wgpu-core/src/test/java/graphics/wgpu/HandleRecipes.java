package graphics.wgpu;

import graphics.wgpu.internal.Kind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/// How to make an object of each kind that has a native handle, with all that it needs.
final class HandleRecipes {
    private static final String FILL =
            """
            @group(0) @binding(0) var<storage, read_write> data: array<u32>;
            @compute @workgroup_size(1) fn main() { data[0] = 1u; }
            """;

    /// Kinds that only a window has.
    static final Kind OF_WINDOWS = Kind.SURFACE;

    private static final Map<Kind, Function<Made, GPUObjectBase>> RECIPES = recipes();

    private HandleRecipes() {}

    /// An object and what was made for it.
    static final class Made implements AutoCloseable {
        private final GPUDevice device;
        private final Deque<GPUObjectBase> all = new ArrayDeque<>();

        private Made(GPUDevice device) {
            this.device = device;
        }

        private <T extends GPUObjectBase> T with(T object) {
            all.push(object);
            return object;
        }

        @Override
        public void close() {
            all.forEach(GPUObjectBase::close);
        }
    }

    /// Makes an object of a kind.
    static Made make(Kind kind, GPUDevice device) {
        var recipe = RECIPES.get(kind);
        if (recipe == null) {
            throw new AssertionError("no recipe for " + kind + ": add one, so that it is tested");
        }
        var made = new Made(device);
        made.with(recipe.apply(made));
        return made;
    }

    private static Map<Kind, Function<Made, GPUObjectBase>> recipes() {
        var all = new EnumMap<Kind, Function<Made, GPUObjectBase>>(Kind.class);
        all.put(Kind.ADAPTER, made -> GPU.requestAdapter());
        all.put(Kind.DEVICE, made -> made.device.adapter().requestDevice());
        all.put(Kind.QUEUE, made -> made.with(made.device.adapter().requestDevice()).queue());
        all.put(Kind.BUFFER, HandleRecipes::buffer);
        all.put(Kind.TEXTURE, HandleRecipes::texture);
        all.put(Kind.TEXTURE_VIEW, made -> made.with(texture(made)).createView());
        all.put(Kind.SAMPLER, made -> made.device.createSampler());
        all.put(Kind.BIND_GROUP_LAYOUT, HandleRecipes::layout);
        all.put(Kind.BIND_GROUP, HandleRecipes::group);
        all.put(
                Kind.PIPELINE_LAYOUT,
                made -> made.device.createPipelineLayout(made.with(layout(made))));
        all.put(Kind.SHADER_MODULE, made -> made.device.createShaderModule(FILL));
        all.put(Kind.COMPUTE_PIPELINE, HandleRecipes::compute);
        all.put(Kind.RENDER_PIPELINE, HandleRecipes::render);
        all.put(Kind.COMMAND_ENCODER, made -> made.device.createCommandEncoder());
        all.put(
                Kind.COMPUTE_PASS_ENCODER,
                made -> made.with(made.device.createCommandEncoder()).beginComputePass());
        all.put(Kind.RENDER_PASS_ENCODER, HandleRecipes::pass);
        all.put(Kind.COMMAND_BUFFER, made -> made.device.createCommandEncoder().finish());
        all.put(
                Kind.RENDER_BUNDLE_ENCODER,
                made -> made.device.createRenderBundleEncoder(Canvas8.FORMAT));
        all.put(Kind.RENDER_BUNDLE, HandleRecipes::bundle);
        all.put(Kind.QUERY_SET, made -> made.device.createQuerySet(QueryType.OCCLUSION, 2));
        return all;
    }

    private static GPUBuffer buffer(Made made) {
        return made.device.createBuffer(16, BufferUsage.STORAGE);
    }

    private static GPUTexture texture(Made made) {
        return made.device.createTexture(
                Extent3D.of(8, 8), Canvas8.FORMAT, TextureUsage.RENDER_ATTACHMENT);
    }

    private static GPUBindGroupLayout layout(Made made) {
        var storage = BufferBindingLayout.of().withType(BufferBindingType.STORAGE);
        return made.device.createBindGroupLayout(
                BindGroupLayoutEntry.of(0, ShaderStage.COMPUTE).withBuffer(storage));
    }

    private static GPUBindGroup group(Made made) {
        var buffer = made.with(buffer(made));
        return made.device.createBindGroup(made.with(layout(made)), BindGroupEntry.of(0, buffer));
    }

    private static GPUComputePipeline compute(Made made) {
        var module = made.with(made.device.createShaderModule(FILL));
        return made.device.createComputePipeline(AutoLayoutMode.AUTO, ProgrammableStage.of(module));
    }

    private static GPURenderPipeline render(Made made) {
        var module = made.with(made.device.createShaderModule(Canvas8.FULL));
        return made.device.createRenderPipeline(
                RenderPipelineDescriptor.of(AutoLayoutMode.AUTO, VertexState.of(module))
                        .withFragment(
                                FragmentState.of(module, ColorTargetState.of(Canvas8.FORMAT))));
    }

    private static GPURenderPassEncoder pass(Made made) {
        var target = made.with(texture(made));
        return made.with(made.device.createCommandEncoder())
                .beginRenderPass(RenderPassColorAttachment.of(target, LoadOp.CLEAR, StoreOp.STORE));
    }

    private static GPURenderBundle bundle(Made made) {
        var encoder = made.device.createRenderBundleEncoder(Canvas8.FORMAT);
        encoder.setPipeline(made.with(render(made)));
        encoder.draw(3);
        return encoder.finish();
    }
}
