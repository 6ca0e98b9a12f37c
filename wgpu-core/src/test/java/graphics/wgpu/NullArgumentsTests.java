package graphics.wgpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import graphics.wgpu.extras.ClearTexture;
import graphics.wgpu.extras.GraphicsDebugger;
import graphics.wgpu.extras.MetalHandles;
import graphics.wgpu.extras.MultiDraw;
import graphics.wgpu.extras.PipelineStatistics;
import graphics.wgpu.extras.ShaderModules;
import graphics.wgpu.extras.Timestamps;
import graphics.wgpu.extras.Tracing;
import graphics.wgpu.utils.ComputeWithBuffers;
import graphics.wgpu.utils.DefaultDevice;
import java.lang.foreign.MemorySegment;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Each public method refuses null for each parameter that is not declared to take it, by its name.
@GpuTest
class NullArgumentsTests {
    private static final List<Class<?>> STATIC =
            List.of(
                    GPU.class,
                    Diagnostics.class,
                    ClearTexture.class,
                    GraphicsDebugger.class,
                    MetalHandles.class,
                    MultiDraw.class,
                    PipelineStatistics.class,
                    ShaderModules.class,
                    Timestamps.class,
                    Tracing.class,
                    ComputeWithBuffers.class,
                    DefaultDevice.class);

    private final Map<Class<?>, Object> values = new LinkedHashMap<>();

    NullArgumentsTests(GPUDevice device) {
        var target =
                device.createTexture(
                        Extent3D.of(8, 8), Canvas8.FORMAT, TextureUsage.RENDER_ATTACHMENT);
        put(device.adapter());
        put(device);
        put(device.queue());
        var buffer = device.createBuffer(16, BufferUsage.MAP_READ);
        put(buffer);
        put(target);
        put(device.createQuerySet(QueryType.OCCLUSION, 1));
        put(device.createCommandEncoder());
        put(device.createCommandEncoder().beginComputePass());
        var pass =
                device.createCommandEncoder()
                        .beginRenderPass(
                                RenderPassColorAttachment.of(target, LoadOp.CLEAR, StoreOp.STORE));
        put(pass);
        values.put(GPUPassEncoder.class, pass);
        put(device.createRenderBundleEncoder(Canvas8.FORMAT));
        values.put(Path.class, Path.of("trace"));
        values.put(MemorySegment.class, MemorySegment.ofArray(new byte[16]));
        values.put(Buffer.class, ByteBuffer.allocate(16));
        values.put(Consumer.class, (Consumer<Object>) x -> {});
        values.put(TextureFormat.class, Canvas8.FORMAT);
        values.put(PipelineLayoutSource.class, AutoLayoutMode.AUTO);
        put(Extent3D.of(4, 4));
        put(TexelCopyTextureInfo.of(target));
        put(TexelCopyBufferInfo.of(buffer));
        put(CopyExternalImageSourceInfo.of(ImagePixels.of(1, 1, PixelLayout.RGBA8, new byte[4])));
        put(CopyExternalImageDestInfo.of(target));
        put(device.createBindGroup(device.createBindGroupLayout()));
    }

    private void put(Object value) {
        values.put(value.getClass(), value);
    }

    @AfterEach
    void close() {
        for (var value : values.values()) {
            if (value instanceof GPUObjectBase object
                    && !(object instanceof GPUAdapter || object instanceof GPUDevice)) {
                object.close();
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> null_is_refused() {
        var ofObjects =
                values.keySet().stream()
                        .filter(type -> GPUObjectBase.class.isAssignableFrom(type))
                        .filter(type -> !Modifier.isAbstract(type.getModifiers()));
        return Stream.concat(STATIC.stream(), ofObjects)
                .flatMap(type -> Arrays.stream(type.getMethods()))
                .filter(method -> method.getDeclaringClass() != Object.class)
                .filter(method -> !method.isBridge())
                .distinct()
                .flatMap(this::tests);
    }

    private Stream<DynamicTest> tests(Method method) {
        var parameters = method.getParameters();
        return Stream.iterate(0, i -> i < parameters.length, i -> i + 1)
                .filter(i -> !parameters[i].getType().isPrimitive())
                .filter(i -> !mayBeNull(parameters[i]))
                .map(
                        i ->
                                DynamicTest.dynamicTest(
                                        method.toString().replace("graphics.wgpu.", "")
                                                + ": "
                                                + parameters[i].getName(),
                                        () -> test(method, i)));
    }

    private static boolean mayBeNull(Parameter parameter) {
        return parameter.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private void test(Method method, int absent) throws IllegalAccessException {
        var parameters = method.getParameters();
        var arguments = new Object[parameters.length];
        for (int i = 0; i < arguments.length; i++) {
            arguments[i] = i == absent ? null : value(parameters[i].getType());
        }
        var receiver =
                Modifier.isStatic(method.getModifiers())
                        ? null
                        : receiver(method.getDeclaringClass());

        var thrown = catchThrowable(() -> method.invoke(receiver, arguments));

        assertThat(thrown).isInstanceOf(InvocationTargetException.class);
        assertThat(thrown.getCause())
                .isExactlyInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith(" is null; it must not be null")
                .hasMessageContaining(parameters[absent].getName());
    }

    private Object receiver(Class<?> type) {
        return values.values().stream()
                .filter(type::isInstance)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no object for " + type));
    }

    private @Nullable Object value(Class<?> type) {
        if (type == int.class) {
            return 0;
        }
        if (type == long.class) {
            return 0L;
        }
        if (type == boolean.class) {
            return false;
        }
        if (type == float.class || type == double.class) {
            return type == float.class ? (Object) 0f : (Object) 0.0;
        }
        if (type.isArray()) {
            return Array.newInstance(type.getComponentType(), 0);
        }
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type == String.class) {
            return "x";
        }
        if (type == List.class) {
            return List.of();
        }
        if (type == Map.class) {
            return Map.of();
        }
        if (type == Set.class) {
            return Set.of();
        }
        var known = values.get(type);
        return known != null ? known : made(type);
    }

    /// A constant, or a record that needs nothing, or none: then it must not be looked at first.
    private static @Nullable Object made(Class<?> type) {
        try {
            for (var field : type.getFields()) {
                if (field.getType() == type && Modifier.isStatic(field.getModifiers())) {
                    return field.get(null);
                }
            }
            return type.getMethod("of").invoke(null);
        } catch (ReflectiveOperationException e) {
            return null;
        }
    }
}
