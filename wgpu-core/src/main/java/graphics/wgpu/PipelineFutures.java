package graphics.wgpu;

import graphics.wgpu.internal.Arguments;
import graphics.wgpu.internal.Futures;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Makes pipelines off the calling thread. The native library's own asynchronous functions abort.
///
/// What the descriptor names is held from the call on, so that it may be closed right after.
final class PipelineFutures implements AutoCloseable {
    private final List<GPUObjectBase> held = new ArrayList<>();

    private PipelineFutures() {}

    static CompletableFuture<GPUComputePipeline> compute(
            GPUDevice device, ComputePipelineDescriptor descriptor) {
        Arguments.notNull(descriptor, "descriptor");
        return supply(hold -> hold.of(descriptor), device::createComputePipeline);
    }

    static CompletableFuture<GPURenderPipeline> render(
            GPUDevice device, RenderPipelineDescriptor descriptor) {
        Arguments.notNull(descriptor, "descriptor");
        return supply(hold -> hold.of(descriptor), device::createRenderPipeline);
    }

    private static <D, P> CompletableFuture<P> supply(
            Function<PipelineFutures, D> hold, Function<D, P> creation) {
        var holder = new PipelineFutures();
        D descriptor;
        try {
            descriptor = hold.apply(holder);
        } catch (GPUError e) {
            holder.close();
            return CompletableFuture.failedFuture(new GPUPipelineError(e));
        }
        return Futures.supply(
                () -> {
                    try (holder) {
                        return creation.apply(descriptor);
                    } catch (GPUError e) {
                        throw new GPUPipelineError(e);
                    }
                });
    }

    private ComputePipelineDescriptor of(ComputePipelineDescriptor descriptor) {
        var stage = descriptor.compute();
        return descriptor
                .withLayout(layout(descriptor.layout()))
                .withCompute(stage.withModule(module(stage.module())));
    }

    private RenderPipelineDescriptor of(RenderPipelineDescriptor descriptor) {
        var vertex = descriptor.vertex();
        return descriptor
                .withLayout(layout(descriptor.layout()))
                .withVertex(vertex.withModule(module(vertex.module())))
                .withFragment(fragment(descriptor.fragment()));
    }

    private @Nullable FragmentState fragment(@Nullable FragmentState fragment) {
        return fragment == null ? null : fragment.withModule(module(fragment.module()));
    }

    private GPUShaderModule module(GPUShaderModule module) {
        var again = module.again();
        held.add(again);
        return again;
    }

    private PipelineLayoutSource layout(PipelineLayoutSource layout) {
        return switch (layout) {
            case AutoLayoutMode auto -> auto;
            case GPUPipelineLayout made -> {
                var again = made.again();
                held.add(again);
                yield again;
            }
        };
    }

    @Override
    public void close() {
        held.forEach(GPUObjectBase::close);
    }
}
