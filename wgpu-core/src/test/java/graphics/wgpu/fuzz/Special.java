package graphics.wgpu.fuzz;

import graphics.wgpu.BufferMapState;
import graphics.wgpu.ErrorFilter;
import graphics.wgpu.GPUBuffer;
import graphics.wgpu.GPUCanvasContext;
import graphics.wgpu.GPUCommandEncoder;
import graphics.wgpu.GPUDebugCommandsMixin;
import graphics.wgpu.GPUDevice;
import graphics.wgpu.GPUPassEncoder;
import graphics.wgpu.GPURenderPassEncoder;
import graphics.wgpu.MapMode;
import graphics.wgpu.extras.PipelineStatistics;
import graphics.wgpu.utils.DefaultDevice;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// What single methods need beside right arguments: a receiver in the right state, or a call before
/// or after.
final class Special {
    private final World world;
    private final Random random;

    Special(World world, Random random) {
        this.world = world;
        this.random = random;
    }

    /// A receiver in the right state, or null where any is right.
    @Nullable Object receiver(Api.Entry entry) {
        var name = entry.method().getName();
        if (entry.type() == GPUBuffer.class) {
            return buffer(name);
        }
        if (entry.type() == GPUCommandEncoder.class && name.equals("finish")) {
            return world.take(GPUCommandEncoder.class).encoder;
        }
        if (entry.type() == GPUCommandEncoder.class && name.startsWith("begin")) {
            return world.kit().device.createCommandEncoder();
        }
        if (GPUPassEncoder.class.isAssignableFrom(entry.type()) && name.equals("end")) {
            return world.take(entry.type()).pass;
        }
        return null;
    }

    private @Nullable Object buffer(String name) {
        var kit = world.kit();
        return switch (name) {
            case "mapRead" -> unmapped(kit.read);
            case "mapWrite" -> unmapped(kit.write);
            case "map", "mapAsync" -> unmapped(random.nextBoolean() ? kit.read : kit.write);
            case "unmap", "getMappedRange", "writeMapped" -> mapped(kit.write, MapMode.WRITE);
            case "readMapped" -> mapped(kit.read, MapMode.READ);
            default -> null;
        };
    }

    private static GPUBuffer unmapped(GPUBuffer buffer) {
        if (!buffer.closed() && buffer.mapState() != BufferMapState.UNMAPPED) {
            buffer.unmap();
        }
        return buffer;
    }

    private static GPUBuffer mapped(GPUBuffer buffer, MapMode mode) {
        if (!buffer.closed() && buffer.mapState() == BufferMapState.UNMAPPED) {
            buffer.map(mode);
        }
        return buffer;
    }

    /// Does before a call what must come before it.
    void prepare(Api.Entry entry, @Nullable Object receiver) {
        switch (entry.method().getName()) {
            case "popDebugGroup" -> {
                if (receiver instanceof GPUDebugCommandsMixin commands) {
                    commands.pushDebugGroup("group");
                }
            }
            case "popErrorScope", "popErrorScopeAsync" -> {
                if (receiver instanceof GPUDevice device) {
                    device.pushErrorScope(ErrorFilter.VALIDATION);
                }
            }
            case "endOcclusionQuery" -> {
                if (receiver instanceof GPURenderPassEncoder pass) {
                    pass.beginOcclusionQuery(world.nextQuery(pass));
                }
            }
            case "preconfigureDefaultDevice" -> {
                if (random.nextBoolean()) {
                    DefaultDevice.getDefaultDevice().close();
                }
            }
            default -> {
                if (receiver instanceof GPUCanvasContext context && !context.closed()) {
                    context.setPhysicalSize(Kit.TEXTURE_SIDE, Kit.TEXTURE_SIDE);
                    if (context.getConfiguration() == null) {
                        context.configure(world.kit().canvas());
                    }
                }
            }
        }
    }

    /// Puts right after a call what would make all later ones wrong.
    void mend(Api.Entry entry, @Nullable Object receiver, Object[] arguments) {
        switch (entry.method().getName()) {
            case "beginOcclusionQuery" -> {
                if (receiver instanceof GPURenderPassEncoder pass) {
                    pass.endOcclusionQuery();
                }
            }
            case "beginPipelineStatisticsQuery" ->
                    PipelineStatistics.endPipelineStatisticsQuery((GPUPassEncoder) arguments[0]);
            case "pushDebugGroup" -> {
                if (receiver instanceof GPUDebugCommandsMixin commands) {
                    commands.popDebugGroup();
                }
            }
            case "pushErrorScope" -> {
                if (receiver instanceof GPUDevice device) {
                    device.popErrorScope();
                }
            }
            case "executeBundles" -> world.session(GPURenderPassEncoder.class).setUp();
            default -> {}
        }
    }
}
