package graphics.wgpu.fuzz;

import graphics.wgpu.DeviceDescriptor;
import graphics.wgpu.Extent3D;
import graphics.wgpu.GPUCommandBuffer;
import graphics.wgpu.GPUCommandEncoder;
import graphics.wgpu.GPUComputePassEncoder;
import graphics.wgpu.GPUPassEncoder;
import graphics.wgpu.GPURenderPassEncoder;
import graphics.wgpu.MapMode;
import graphics.wgpu.PixelLayout;
import graphics.wgpu.QueryType;
import graphics.wgpu.RequestAdapterOptions;
import graphics.wgpu.ShaderStage;
import graphics.wgpu.TexelCopyBufferLayout;
import graphics.wgpu.TexelCopyTextureInfo;
import graphics.wgpu.extras.PipelineStatistics;
import graphics.wgpu.utils.DefaultDevice;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.reflect.Method;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Arguments that fit each other, for the methods that need it.
final class Fitting {
    /// Wrong arguments of these would spoil all that comes after.
    private static final Set<Class<?>> ALWAYS =
            Set.of(
                    // lavapipe ends the process on some submits with queries of statistics
                    PipelineStatistics.class,
                    // what can't be is wished for until the process ends
                    DefaultDevice.class);

    private static final String GLSL = "#version 450\nvoid main() { gl_Position = vec4(0.0); }";
    private static final String COPY =
            """
            @group(0) @binding(0) var<storage, read> input: array<u32>;
            @group(0) @binding(1) var<storage, read_write> output: array<u32>;
            @compute @workgroup_size(1) fn main(@builtin(global_invocation_id) id: vec3u) {
                output[id.x] = input[id.x];
            }
            """;
    private static final int[] SPIRV = {
        0x07230203, 0x00010000, 0, 1, 0, 0x00020011, 1, 0x0003000E, 0, 1
    };
    private static final int TEXELS = 4;
    private static final int REGION_BYTES = 64;

    private final World world;
    private final Random random;

    Fitting(World world, Random random) {
        this.world = world;
        this.random = random;
    }

    /// Whether no other arguments than these may be given.
    static boolean always(Api.Entry entry) {
        return ALWAYS.contains(entry.type());
    }

    /// Arguments that fit, or null where any that are right do.
    Object @Nullable [] arguments(Api.Entry entry, @Nullable Object receiver) {
        var kit = world.kit();
        var count = entry.method().getParameterCount();
        return switch (entry.type().getSimpleName() + "." + entry.method().getName()) {
            case "GPURenderPassEncoder.setBindGroup",
                    "GPUComputePassEncoder.setBindGroup",
                    "GPURenderBundleEncoder.setBindGroup" ->
                    group(entry.method());
            case "GPURenderPassEncoder.beginOcclusionQuery" ->
                    new Object[] {
                        world.nextQuery((GPUPassEncoder) Objects.requireNonNull(receiver))
                    };
            case "GPURenderPassEncoder.setViewport" -> new Object[] {0f, 0f, 8f, 8f, 0f, 1f};
            case "GPUBuffer.map", "GPUBuffer.mapAsync" -> {
                var mode = receiver == kit.read ? MapMode.READ : MapMode.WRITE;
                yield count == 1 ? new Object[] {mode} : new Object[] {mode, 8L, 16L};
            }
            case "GPUDevice.createQuerySet" ->
                    count == 2 ? new Object[] {QueryType.TIMESTAMP, 2} : null;
            case "Timestamps.writeTimestamp" -> timestamp(entry.method());
            case "PipelineStatistics.beginPipelineStatisticsQuery" -> statistics(false);
            case "PipelineStatistics.endPipelineStatisticsQuery" -> statistics(true);
            case "ShaderModules.createShaderModuleGlsl" ->
                    count == 4
                            ? new Object[] {kit.device, "g", ShaderStage.VERTEX, GLSL}
                            : new Object[] {
                                kit.device, "g", ShaderStage.VERTEX, GLSL, Map.of("A", "1")
                            };
            case "ShaderModules.createShaderModuleSpirv" ->
                    new Object[] {kit.device, "s", spirv(entry.method())};
            case "GPUQueue.submit" -> submit(entry.method());
            case "GPUQueue.writeTexture" -> texels(entry.method());
            case "GPUQueue.readTexture", "GPUQueue.readTextureAsync" -> texels(entry.method());
            case "GPUCommandEncoder.copyTextureToTexture" ->
                    new Object[] {
                        TexelCopyTextureInfo.of(kit.texture),
                        TexelCopyTextureInfo.of(kit.target),
                        Extent3D.of(TEXELS, TEXELS)
                    };
            case "GPUPipelineBase.getBindGroupLayout" -> new Object[] {0};
            case "GPUSupportedLimits.get" -> new Object[] {"maxBufferSize"};
            case "BitmapFrame.of" ->
                    new Object[] {
                        TEXELS,
                        TEXELS,
                        16,
                        Kit.FORMAT,
                        MemorySegment.ofArray(new byte[REGION_BYTES]),
                        0L
                    };
            case "BitmapFrame.copyTo" ->
                    entry.method().getParameterTypes()[0] == int[].class
                            ? new Object[] {new int[TEXELS * TEXELS], TEXELS}
                            : new Object[] {MemorySegment.ofArray(new byte[REGION_BYTES]), 16L};
            case "DefaultDevice.preconfigureDefaultDevice" ->
                    count == 2
                            ? new Object[] {"a test", DeviceDescriptor.of()}
                            : new Object[] {
                                "a test", RequestAdapterOptions.of(), DeviceDescriptor.of()
                            };
            case "ComputeWithBuffers.computeWithBuffers" -> computation(count == 6);
            case "ImagePixels.of" ->
                    new Object[] {TEXELS, TEXELS, PixelLayout.RGBA8, new byte[REGION_BYTES]};
            case "ImagePixels.ofArgb" -> new Object[] {TEXELS, TEXELS, new int[TEXELS * TEXELS]};
            default -> name(entry);
        };
    }

    /// The name of a constant, for the methods that find it by that.
    private static Object @Nullable [] name(Api.Entry entry) {
        var type = entry.type();
        var byName = entry.method().getName();
        var parameters = entry.method().getParameterTypes();
        if (parameters.length != 1 || parameters[0] != String.class) {
            return null;
        }
        if (type.isEnum() && (byName.equals("of") || byName.equals("valueOf"))) {
            var constant = type.getEnumConstants()[0];
            return new Object[] {
                byName.equals("of") ? constant.toString() : ((Enum<?>) constant).name()
            };
        }
        if (type.isRecord()
                && byName.equals("of")
                && type.getRecordComponents()[0].getName().equals("bits")) {
            for (var field : type.getFields()) {
                return new Object[] {field.getName()};
            }
        }
        return null;
    }

    private Object[] group(Method method) {
        var kit = world.kit();
        return switch (method.getParameterCount()) {
            case 2 -> new Object[] {0, kit.plain};
            case 5 -> new Object[] {1, kit.dynamic, new int[] {7, 0}, 1, 1};
            default ->
                    method.isVarArgs()
                            ? new Object[] {1, kit.dynamic, new int[] {0}}
                            : new Object[] {1, kit.dynamic, 256};
        };
    }

    private Object[] computation(boolean withDevice) {
        var arguments = new ArrayList<Object>();
        if (withDevice) {
            arguments.add(world.kit().device);
        }
        arguments.add(Map.of(0, MemorySegment.ofArray(new int[TEXELS])));
        arguments.add(Map.of(1, 4L * TEXELS));
        arguments.addAll(List.of(COPY, Map.of(), new int[] {TEXELS}));
        return arguments.toArray();
    }

    private Object[] timestamp(Method method) {
        var kit = world.kit();
        if (method.getParameterTypes()[0] == GPUCommandEncoder.class) {
            return new Object[] {
                world.session(GPUCommandEncoder.class).encoder,
                kit.timestamps,
                random.nextInt(Kit.QUERIES)
            };
        }
        var session = world.session(GPUComputePassEncoder.class);
        return new Object[] {session.pass, kit.timestamps, session.query++};
    }

    /// In a pass that is never submitted: lavapipe ends the process on some with such queries.
    private Object[] statistics(boolean begun) {
        var kit = world.kit();
        var pass = kit.device.createCommandEncoder().beginRenderPass(kit.pass());
        if (begun) {
            PipelineStatistics.beginPipelineStatisticsQuery(pass, kit.statistics, 0);
            return new Object[] {pass};
        }
        return new Object[] {pass, kit.statistics, 0};
    }

    private static Object spirv(Method method) {
        if (method.getParameterTypes()[2] == int[].class) {
            return SPIRV;
        }
        return MemorySegment.ofArray(SPIRV).toArray(ValueLayout.JAVA_BYTE);
    }

    private Object[] submit(Method method) {
        var buffers = new ArrayList<GPUCommandBuffer>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            var type =
                    List.of(
                                    GPUCommandEncoder.class,
                                    GPURenderPassEncoder.class,
                                    GPUComputePassEncoder.class)
                            .get(random.nextInt(3));
            var session = world.take(type);
            if (random.nextInt(3) == 0) {
                session.draw();
            }
            var drew = session.drew;
            var commands = session.finish();
            if (commands != null) {
                buffers.add(commands);
                world.drawing(drew);
            }
        }
        return new Object[] {
            method.isVarArgs() ? buffers.toArray(GPUCommandBuffer[]::new) : buffers
        };
    }

    /// Arguments for a region of 4 x 4 texels, or the whole texture.
    private Object[] texels(Method method) {
        var part = List.of(method.getParameterTypes()).contains(Extent3D.class);
        var bytes = part ? REGION_BYTES : Kit.TEXTURE_SIDE * Kit.TEXTURE_SIDE * 4;
        var arguments = new ArrayList<Object>();
        for (var type : method.getParameterTypes()) {
            arguments.add(
                    switch (type.getSimpleName()) {
                        case "TexelCopyTextureInfo" -> TexelCopyTextureInfo.of(world.kit().texture);
                        case "GPUTexture" -> world.kit().texture;
                        case "Extent3D" -> Extent3D.of(TEXELS, TEXELS);
                        case "MemorySegment" -> MemorySegment.ofArray(new byte[bytes]);
                        case "byte[]" -> new byte[bytes];
                        case "short[]" -> new short[bytes / 2];
                        case "int[]" -> new int[bytes / 4];
                        case "long[]" -> new long[bytes / 8];
                        case "float[]" -> new float[bytes / 4];
                        case "double[]" -> new double[bytes / 8];
                        case "Buffer" -> ByteBuffer.allocate(bytes);
                        case "TexelCopyBufferLayout" ->
                                TexelCopyBufferLayout.of().withBytesPerRow(16);
                        default -> throw new AssertionError(method + " has new parameters");
                    });
        }
        return arguments.toArray();
    }
}
