package graphics.wgpu.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import graphics.wgpu.AutoLayoutMode;
import graphics.wgpu.BindingResource;
import graphics.wgpu.BitmapSink;
import graphics.wgpu.CanvasLike;
import graphics.wgpu.DiagnosticsTopic;
import graphics.wgpu.ErrorScope;
import graphics.wgpu.Feature;
import graphics.wgpu.FeatureName;
import graphics.wgpu.GPUError;
import graphics.wgpu.GPUObjectBase;
import graphics.wgpu.GPUValidationError;
import graphics.wgpu.ObjectTracker;
import graphics.wgpu.PipelineLayoutSource;
import graphics.wgpu.PresentTarget;
import graphics.wgpu.TextureBinding;
import java.io.OutputStream;
import java.io.PrintStream;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/// Arguments for parameters of any type.
final class Values {
    private final Random random;
    private final World world;
    private final Numbers numbers;
    private final Recipes recipes;

    Values(Random random, World world) {
        this.random = random;
        this.world = world;
        numbers = new Numbers(random);
        recipes = new Recipes(world, numbers);
    }

    /// An argument.
    @Nullable Object of(Type type, String name, Mood mood) {
        var wrong = mood == Mood.HOSTILE && random.nextInt(3) == 0;
        if (type instanceof ParameterizedType generic) {
            return generic(generic, name, mood, wrong);
        }
        if (type instanceof WildcardType wildcard) {
            return of(wildcard.getUpperBounds()[0], name, mood);
        }
        var raw = (Class<?>) type;
        return raw.isPrimitive() ? primitive(raw, name, wrong) : reference(raw, name, mood, wrong);
    }

    private Object primitive(Class<?> type, String name, boolean wrong) {
        return switch (type.getName()) {
            case "boolean" -> random.nextBoolean();
            case "int" -> numbers.integer(name, wrong);
            case "long" -> numbers.longInteger(name, wrong);
            case "float" -> (float) numbers.real(name, wrong);
            case "double" -> numbers.real(name, wrong);
            default -> throw new AssertionError("no value for " + type);
        };
    }

    private @Nullable Object reference(Class<?> type, String name, Mood mood, boolean wrong) {
        if (wrong && random.nextInt(4) == 0) {
            return null;
        }
        if (GPUObjectBase.class.isAssignableFrom(type)) {
            return world.argument(type, name, mood);
        }
        if (type.isRecord()) {
            var right = recipes.of(type);
            var value = right == null ? assembled(type) : right;
            return wrong || (mood == Mood.MIXED && random.nextInt(4) == 0)
                    ? bent(value, mood)
                    : value;
        }
        if (type.isEnum()) {
            return wrong ? any(type) : recipes.enumOf(type, any(type));
        }
        return type.isArray() ? array(type, name, mood, wrong) : other(type, name, wrong);
    }

    private Object any(Class<?> type) {
        var all = type.getEnumConstants();
        return all[random.nextInt(all.length)];
    }

    private Object array(Class<?> type, String name, Mood mood, boolean wrong) {
        var element = type.getComponentType();
        if (element.isPrimitive()) {
            return numbers.array(element, wrong);
        }
        var array = (Object[]) Array.newInstance(element, wrong ? random.nextInt(20) : 1);
        Arrays.setAll(array, i -> of(element, name, mood));
        return array;
    }

    private Object other(Class<?> type, String name, boolean wrong) {
        if (type == String.class) {
            return name.equals("code") && !wrong ? Kit.DRAWING : numbers.text();
        }
        if (type == MemorySegment.class) {
            return segment(wrong);
        }
        if (type == BindingResource.class) {
            return random.nextBoolean() ? world.kit().source : world.kit().sampler;
        }
        if (type == TextureBinding.class) {
            return random.nextBoolean() ? world.kit().target : world.kit().view;
        }
        if (type == PipelineLayoutSource.class) {
            return random.nextBoolean() ? world.kit().layout : AutoLayoutMode.AUTO;
        }
        if (type == PresentTarget.class || type == BitmapSink.class) {
            return new Kit.Sink();
        }
        if (type == CanvasLike.class) {
            return (CanvasLike) () -> world.kit().context;
        }
        if (type == Feature.class) {
            return FeatureName.DEPTH_CLIP_CONTROL;
        }
        if (GPUError.class.isAssignableFrom(type)) {
            return new GPUValidationError("made by a test");
        }
        return plain(type, name, wrong);
    }

    private Object plain(Class<?> type, String name, boolean wrong) {
        if (type == ErrorScope.class) {
            return world.scope();
        }
        if (type == ObjectTracker.class) {
            return world.tracker();
        }
        if (type == Runnable.class) {
            return (Runnable) () -> {};
        }
        if (type == BooleanSupplier.class) {
            return (BooleanSupplier) () -> true;
        }
        if (java.nio.Buffer.class.isAssignableFrom(type)) {
            return numbers.buffer(wrong);
        }
        if (type == Integer.class) {
            return numbers.integer(name, wrong);
        }
        if (type == Long.class) {
            return numbers.longInteger(name, wrong);
        }
        if (type == Float.class) {
            return (float) numbers.real(name, wrong);
        }
        if (type == Double.class) {
            return numbers.real(name, wrong);
        }
        if (type == Boolean.class) {
            return random.nextBoolean();
        }
        if (type == Object.class) {
            return numbers.text();
        }
        return foreign(type);
    }

    /// An object of another library.
    private Object foreign(Class<?> type) {
        if (type == DiagnosticsTopic.class) {
            return new Topic("topic" + random.nextInt(Integer.MAX_VALUE));
        }
        if (type == StackTraceElement.class) {
            return new StackTraceElement("Class", "method", "Class.java", 1);
        }
        if (type == Throwable.class) {
            return new Throwable("made by a test");
        }
        if (type == PrintStream.class) {
            return new PrintStream(OutputStream.nullOutputStream(), false, UTF_8);
        }
        if (type == Path.class) {
            return Path.of(System.getProperty("java.io.tmpdir"));
        }
        if (type.getName().startsWith("org.joml.")) {
            // Matrix4fc is what Matrix4f implements
            var name = type.getName();
            return create(load(name.substring(0, name.length() - 1)));
        }
        throw new AssertionError("no value for " + type);
    }

    private record Topic(String name) implements DiagnosticsTopic {
        @Override
        public Map<String, ?> values() {
            return Map.of("value", name);
        }
    }

    private static Constructor<?> load(String name) {
        try {
            return Class.forName(name).getConstructor();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(name, e);
        }
    }

    private MemorySegment segment(boolean wrong) {
        var bytes = wrong ? numbers.pick(0, 1, 7, 2000) : 16;
        return switch (random.nextInt(wrong ? 5 : 3)) {
            case 0 -> MemorySegment.ofArray(new byte[bytes]);
            case 1 -> MemorySegment.ofArray(new int[bytes / 4]);
            case 2 -> Arena.ofAuto().allocate(bytes, 8);
            case 3 -> MemorySegment.ofArray(new byte[bytes]).asReadOnly();
            default -> closed();
        };
    }

    private static MemorySegment closed() {
        try (var arena = Arena.ofConfined()) {
            return arena.allocate(16);
        }
    }

    private @Nullable Object generic(
            ParameterizedType type, String name, Mood mood, boolean wrong) {
        if (wrong && random.nextInt(4) == 0) {
            return null;
        }
        var raw = (Class<?>) type.getRawType();
        var first = type.getActualTypeArguments()[0];
        if (raw == List.class) {
            var list = new ArrayList<@Nullable Object>();
            for (int i = wrong ? random.nextInt(20) : 1; i > 0; i--) {
                list.add(of(first, name, mood));
            }
            return list;
        }
        if (raw == Set.class) {
            return Collections.singleton(of(first, name, mood));
        }
        if (raw == Map.class) {
            return wrong
                    ? Collections.singletonMap(
                            numbers.text(), of(type.getActualTypeArguments()[1], "", mood))
                    : Map.of();
        }
        if (raw == Consumer.class) {
            return (Consumer<Object>) o -> {};
        }
        if (raw == ToLongFunction.class) {
            return (ToLongFunction<Object>) o -> 1;
        }
        throw new AssertionError("no value for " + type);
    }

    /// A record made of values for its components.
    private Object assembled(Class<?> type) {
        var constructor = type.getConstructors()[0];
        var names = type.getRecordComponents();
        var types = constructor.getGenericParameterTypes();
        var arguments = new @Nullable Object[types.length];
        for (int i = 0; i < types.length; i++) {
            arguments[i] = of(types[i], names[i].getName(), Mood.GOOD);
        }
        return create(constructor, arguments);
    }

    private static Object create(Constructor<?> constructor, @Nullable Object... arguments) {
        try {
            return constructor.newInstance(arguments);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(constructor + " " + Arrays.toString(arguments), e);
        }
    }

    /// The record with one or two of its components changed; as it was, where it refuses them.
    private Object bent(Object value, Mood mood) {
        var changes =
                Arrays.stream(value.getClass().getMethods())
                        .filter(
                                m ->
                                        m.getName().startsWith("with")
                                                && !Modifier.isStatic(m.getModifiers()))
                        .sorted((a, b) -> a.toString().compareTo(b.toString()))
                        .toList();
        var bent = value;
        for (int i = changes.isEmpty() ? 0 : 1 + random.nextInt(2); i > 0; i--) {
            bent = changed(bent, changes.get(random.nextInt(changes.size())), mood);
        }
        return bent;
    }

    private Object changed(Object value, Method change, Mood mood) {
        var parameter = change.getParameters()[0];
        try {
            return change.invoke(
                    value, of(parameter.getParameterizedType(), parameter.getName(), mood));
        } catch (ReflectiveOperationException e) {
            if (e.getCause() instanceof IllegalArgumentException) {
                return value;
            }
            throw new LinkageError(change + " " + parameter, e);
        }
    }
}
