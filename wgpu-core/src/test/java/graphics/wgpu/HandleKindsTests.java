package graphics.wgpu;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import graphics.wgpu.internal.Kind;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each kind of native object is freed by `close`, and by the collector where it was forgotten.
@GpuTest
class HandleKindsTests {
    private static final int MANY = 8;

    private final GPUDevice device;

    HandleKindsTests(GPUDevice device) {
        this.device = device;
        // what a device makes for itself on first use is no leak
        HandleRecipes.make(Kind.RENDER_BUNDLE, device).close();
    }

    /// All kinds but the one that needs a window; a kind that is added must get a recipe.
    static Stream<Kind> kinds() {
        return Arrays.stream(Kind.values()).filter(kind -> kind != HandleRecipes.OF_WINDOWS);
    }

    private static @Nullable Object counted(Kind kind) {
        var counts = requireNonNull(Diagnostics.getDict().get("object_counts"));
        var row = (Map<?, ?>) requireNonNull(counts.get(kind.className()));
        return row.get("count");
    }

    private static List<HandleRecipes.Made> make(Kind kind, GPUDevice device) {
        var all = new ArrayList<HandleRecipes.Made>();
        for (int i = 0; i < MANY; i++) {
            all.add(HandleRecipes.make(kind, device));
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void closing_frees(Kind kind) {
        var before = LiveObjects.now();
        var made = make(kind, device);
        assertThat(before.added(kind)).as("made, not counting what they need").isEqualTo(MANY);
        assertThat(counted(kind)).as("in the report").isEqualTo(kind.live());

        for (var one : made) {
            one.close();
            one.close();
        }

        before.awaitClosed();
        assertThat(before.added(kind)).as("none was freed twice").isZero();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void the_collector_frees_what_is_forgotten(Kind kind) {
        var before = LiveObjects.now();

        var forgotten = forget(kind, device);

        before.awaitAgain();
        assertThat(before.added(kind)).as("none was freed twice").isZero();
        assertThat(forgotten).as("objects that stay reachable").allMatch(one -> one.get() == null);
    }

    private static List<WeakReference<HandleRecipes.Made>> forget(Kind kind, GPUDevice device) {
        return make(kind, device).stream().map(WeakReference::new).toList();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void closing_a_context_frees_the_surface_of_its_window() {
        try (var window = XWindow.open()) {
            var before = LiveObjects.now();
            var contexts = new ArrayList<GPUCanvasContext>();
            for (int i = 0; i < MANY; i++) {
                contexts.add(GPU.getCanvasContext(window.target()));
            }
            assertThat(before.added(HandleRecipes.OF_WINDOWS)).isEqualTo(MANY);
            assertThat(counted(HandleRecipes.OF_WINDOWS)).isEqualTo((long) MANY);

            for (var context : contexts) {
                context.close();
                context.close();
            }

            before.awaitClosed();
            assertThat(before.added(HandleRecipes.OF_WINDOWS)).isZero();
        }
    }

    @Test
    void every_class_with_a_native_handle_has_a_kind() {
        var classes =
                Stream.of(GPUObjectBase.class.getPermittedSubclasses())
                        .flatMap(HandleKindsTests::concrete)
                        .map(Class::getSimpleName);

        assertThat(classes)
                .containsExactlyInAnyOrderElementsOf(kinds().map(Kind::className).toList());
    }

    private static Stream<Class<?>> concrete(Class<?> type) {
        return type.isSealed()
                ? Stream.of(type.getPermittedSubclasses()).flatMap(HandleKindsTests::concrete)
                : Stream.of(type);
    }
}
