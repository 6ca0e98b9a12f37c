package graphics.wgpu.junit;

import static org.assertj.core.api.Assertions.assertThat;

import graphics.wgpu.BufferUsage;
import graphics.wgpu.CanvasConfiguration;
import graphics.wgpu.FeatureName;
import graphics.wgpu.GPUAdapter;
import graphics.wgpu.GPUDevice;
import graphics.wgpu.GPUQueue;
import graphics.wgpu.canvas.OffscreenCanvas;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InjectionTests {
    private static final List<Object> SEEN = new CopyOnWriteArrayList<>();

    @BeforeEach
    void forget() {
        SEEN.clear();
    }

    @GpuTest
    static class EveryKind {
        private final GPUDevice device;

        EveryKind(GPUDevice device) {
            this.device = device;
        }

        @BeforeAll
        static void beforeAll(GPUDevice device, GpuResources resources) {
            SEEN.add(device);
            resources.own(device.createBuffer(16, BufferUsage.STORAGE));
        }

        @BeforeEach
        void beforeEach(GPUAdapter adapter) {
            SEEN.add(adapter);
        }

        @Test
        void test(
                GPUQueue queue,
                GpuResources resources,
                @CanvasSize(width = 30, height = 20) OffscreenCanvas canvas,
                OffscreenCanvas other) {
            resources.own(device.createBuffer(16, BufferUsage.STORAGE));
            SEEN.add(queue);
            SEEN.add(canvas);
            assertThat(SEEN).contains(device, device.adapter());
            assertThat(queue).isSameAs(device.queue());
            assertThat(canvas.physicalWidth()).isEqualTo(30);
            assertThat(canvas.physicalHeight()).isEqualTo(20);
            assertThat(canvas.context().getConfiguration())
                    .extracting(CanvasConfiguration::device)
                    .isSameAs(device);
            assertThat(other.physicalWidth()).isEqualTo(256);
        }

        @AfterEach
        void afterEach(GPUDevice again) {
            assertThat(again).isSameAs(device);
        }
    }

    @Test
    void everything_may_be_a_parameter_everywhere_and_is_closed_after() {
        Cases.assertGood(1, Cases.run(EveryKind.class));

        assertThat(SEEN.get(0)).matches(device -> ((GPUDevice) device).closed());
        assertThat(SEEN.get(1)).matches(adapter -> ((GPUAdapter) adapter).closed());
        assertThat(SEEN.get(3)).matches(canvas -> ((OffscreenCanvas) canvas).closed());
    }

    @GpuTest
    static class Shared {
        @Test
        void one(GPUDevice device) {
            SEEN.add(device);
        }

        @RepeatedTest(2)
        void repeated(GPUDevice device) {
            SEEN.add(device);
        }

        @ParameterizedTest
        @ValueSource(ints = {1, 2})
        void parameterized(int size, GPUDevice device) {
            assertThat(size).isPositive();
            SEEN.add(device);
        }

        @Nested
        class Inner {
            @Test
            void nested(GPUDevice device) {
                SEEN.add(device);
            }
        }
    }

    @Test
    void a_class_and_its_nested_classes_share_one_device() {
        Cases.assertGood(6, Cases.run(Shared.class));

        assertThat(Set.copyOf(SEEN)).hasSize(1);
    }

    static class OnMethods {
        @GpuTest
        @Test
        void one(GPUDevice device) {
            SEEN.add(device);
        }

        @GpuTest
        @ParameterizedTest
        @ValueSource(strings = {"a", "b"})
        void other(String text, GPUDevice device) {
            SEEN.add(device);
        }

        @Test
        void none() {}
    }

    @Test
    void the_annotation_may_stand_on_methods() {
        Cases.assertGood(4, Cases.run(OnMethods.class));

        assertThat(SEEN).hasSize(3);
        assertThat(Set.copyOf(SEEN)).hasSize(1);
    }

    @GpuTest(device = DevicePer.METHOD)
    static class Own {
        private final GPUDevice device;

        Own(GPUDevice device) {
            this.device = device;
        }

        @RepeatedTest(3)
        void test(GPUDevice again, GPUQueue queue) {
            assertThat(again).isSameAs(device);
            assertThat(queue).isSameAs(device.queue());
            SEEN.add(again);
        }
    }

    @Test
    void each_test_may_have_its_own_device() {
        Cases.assertGood(3, Cases.run(Own.class));

        assertThat(Set.copyOf(SEEN)).hasSize(3);
        assertThat(SEEN).allMatch(device -> ((GPUDevice) device).closed());
    }

    @GpuTest
    @TestInstance(TestInstance.Lifecycle.PER_CLASS)
    static class OneInstance {
        private final GPUDevice device;

        OneInstance(GPUDevice device) {
            this.device = device;
        }

        @BeforeAll
        void first(GPUDevice again) {
            assertThat(again).isSameAs(device);
        }

        @RepeatedTest(2)
        void test(GPUDevice again) {
            assertThat(again).isSameAs(device);
        }
    }

    @Test
    void one_instance_for_all_tests_works_too() {
        Cases.assertGood(2, Cases.run(OneInstance.class));
    }

    @GpuTest(
            features = FeatureName.FLOAT32_FILTERABLE,
            limits = @Limit(name = "maxBindGroups", value = 3))
    static class Wishes {
        @Test
        void of_the_class(GPUDevice device) {
            assertThat(device.features()).contains(FeatureName.FLOAT32_FILTERABLE);
            assertThat(device.limits().maxBindGroups()).isEqualTo(3);
        }

        @GpuTest
        @Test
        void of_the_method(GPUDevice device) {
            assertThat(device.features()).isEmpty();
            assertThat(device.limits().maxBindGroups()).isGreaterThan(3);
        }
    }

    @Test
    void features_and_limits_are_asked_for() {
        Cases.assertGood(2, Cases.run(Wishes.class));
    }

    @GpuTest
    static class Together {
        private static final Map<Thread, Boolean> THREADS = new ConcurrentHashMap<>();

        @RepeatedTest(40)
        void test(GPUDevice device, OffscreenCanvas canvas) throws InterruptedException {
            THREADS.put(Thread.currentThread(), true);
            try (var buffer = device.createBuffer(16, BufferUsage.STORAGE)) {
                Thread.sleep(2);
                SEEN.add(device);
                assertThat(buffer.size()).isEqualTo(16);
                assertThat(canvas.closed()).isFalse();
            }
        }
    }

    @Test
    void tests_may_run_in_parallel() {
        var parallel =
                Map.of(
                        "junit.jupiter.execution.parallel.enabled", "true",
                        "junit.jupiter.execution.parallel.mode.default", "concurrent",
                        "junit.jupiter.execution.parallel.config.strategy", "fixed",
                        "junit.jupiter.execution.parallel.config.fixed.parallelism", "4");

        Cases.assertGood(80, Cases.run(parallel, Together.class, TogetherToo.class));

        assertThat(Together.THREADS.size()).isGreaterThan(1);
        assertThat(Set.copyOf(SEEN)).hasSize(2);
    }

    static class TogetherToo extends Together {}
}
