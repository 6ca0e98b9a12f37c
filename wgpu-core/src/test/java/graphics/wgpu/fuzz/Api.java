package graphics.wgpu.fuzz;

import graphics.wgpu.GPU;
import graphics.wgpu.internal.ChildJvm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// All public methods of the exported packages, found by reflection, so that none is forgotten.
final class Api {
    private static final List<String> PACKAGES =
            List.of("graphics/wgpu/", "graphics/wgpu/extras/", "graphics/wgpu/utils/");

    /// A method as a class has it.
    record Entry(Class<?> type, Method method) {
        /// Whether it is one of a descriptor, an enum or flags, that calls no native code.
        boolean ofValue() {
            return type.isRecord() || type.isEnum();
        }

        /// As `GPUBuffer.map(MapMode)`.
        @Override
        public String toString() {
            var parameters =
                    Stream.of(method.getParameterTypes()).map(Class::getSimpleName).toList();
            return type.getSimpleName()
                    + "."
                    + method.getName()
                    + "("
                    + String.join(", ", parameters)
                    + ")";
        }
    }

    private Api() {}

    /// All methods, in an order that is always the same.
    static List<Entry> entries() {
        var entries = new ArrayList<Entry>();
        for (var type : types()) {
            for (var method : type.getMethods()) {
                var entry = new Entry(type, method);
                if (isPart(method)) {
                    entries.add(entry);
                }
            }
        }
        entries.sort(Comparator.comparing(Entry::toString));
        return entries;
    }

    private static boolean isPart(Method method) {
        var owner = method.getDeclaringClass();
        return owner.getName().startsWith("graphics.wgpu.")
                && Modifier.isPublic(method.getModifiers())
                && !method.isBridge()
                && !method.isSynthetic()
                && !(owner.isEnum() && method.getName().startsWith("value"));
    }

    private static List<Class<?>> types() {
        var module = GPU.class.getModule();
        var reference =
                module.getLayer()
                        .configuration()
                        .findModule(module.getName())
                        .orElseThrow()
                        .reference();
        try (var reader = reference.open();
                var names = reader.list()) {
            var tests = ChildJvm.testClasses();
            return names.filter(Api::isExported)
                    .filter(name -> !Files.exists(tests.resolve(name)))
                    .map(name -> name.substring(0, name.length() - 6).replace('/', '.'))
                    .filter(name -> !name.endsWith("-info"))
                    .<Class<?>>map(Api::load)
                    .filter(Api::isConcrete)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isExported(String name) {
        var slash = name.lastIndexOf('/') + 1;
        return name.endsWith(".class") && PACKAGES.contains(name.substring(0, slash));
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    /// Interfaces and abstract classes are met in what implements them, and errors are thrown.
    private static boolean isConcrete(Class<?> type) {
        return Modifier.isPublic(type.getModifiers())
                && !Modifier.isAbstract(type.getModifiers())
                && !Throwable.class.isAssignableFrom(type);
    }
}
