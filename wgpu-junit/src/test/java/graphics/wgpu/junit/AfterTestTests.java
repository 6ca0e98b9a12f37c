package graphics.wgpu.junit;

import static org.assertj.core.api.Assertions.assertThat;

import graphics.wgpu.BufferUsage;
import graphics.wgpu.Extent3D;
import graphics.wgpu.GPUBuffer;
import graphics.wgpu.GPUDevice;
import graphics.wgpu.GPUError;
import graphics.wgpu.TextureFormat;
import graphics.wgpu.TextureUsage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

class AfterTestTests {
    @GpuTest
    static class Forgetful {
        @Test
        void forgets(GPUDevice device) {
            try (var closed = device.createBuffer(8, BufferUsage.STORAGE)) {
                device.createBuffer(closed.size(), BufferUsage.STORAGE);
            }
        }

        @Test
        void is_good(GPUDevice device) {
            device.createBuffer(8, BufferUsage.STORAGE).close();
        }
    }

    @Test
    void an_object_that_is_not_closed_fails_the_test_and_its_place_is_told() {
        var results = Cases.run(Forgetful.class);

        assertThat(results.testEvents().succeeded().count()).isOne();
        assertThat(Cases.failures(results))
                .singleElement()
                .asString()
                .startsWith("GPUBuffer #")
                .contains("was made and not closed")
                .contains("AfterTestTests$Forgetful.forgets(AfterTestTests.java:")
                .doesNotContain("org.junit.");
    }

    @GpuTest
    static class OtherWays {
        @AutoClose private final GPUBuffer field;
        private final List<GPUBuffer> later = new ArrayList<>();

        OtherWays(GPUDevice device) {
            field = device.createBuffer(8, BufferUsage.STORAGE);
        }

        @Test
        void given_away(GPUDevice device, GpuResources resources) {
            var buffer = resources.own(device.createBuffer(8, BufferUsage.STORAGE));
            resources.own(buffer);
            later.add(device.createBuffer(8, BufferUsage.STORAGE));
            assertThat(field.closed()).isFalse();
        }

        @GpuTest(leaks = LeakCheck.OFF)
        @Test
        void not_looked_at(GPUDevice device) {
            device.createBuffer(8, BufferUsage.STORAGE);
        }

        @GpuTest(leaks = LeakCheck.COLLECTED)
        @Test
        void collected(GPUDevice device) {
            device.createBuffer(8, BufferUsage.STORAGE);
        }

        @AfterEach
        void closeLater() {
            later.forEach(GPUBuffer::close);
        }
    }

    @Test
    void an_object_may_be_closed_in_other_ways_or_not_be_looked_at() {
        Cases.assertGood(3, Cases.run(OtherWays.class));
    }

    @GpuTest(leaks = LeakCheck.COLLECTED)
    static class Holding {
        private static final List<GPUBuffer> HELD = new ArrayList<>();

        @Test
        void holds(GPUDevice device) {
            HELD.add(device.createBuffer(8, BufferUsage.STORAGE));
        }
    }

    @Test
    void an_object_that_cannot_be_collected_is_a_leak_by_any_measure() {
        assertThat(Cases.failures(Cases.run(Holding.class)))
                .singleElement()
                .asString()
                .contains("was made and not closed", "Holding.holds(");
        Holding.HELD.forEach(GPUBuffer::close);
    }

    @GpuTest
    static class OfTheClass {
        @BeforeAll
        static void make(GPUDevice device) {
            device.createTexture(Extent3D.of(4), TextureFormat.RGBA8UNORM, TextureUsage.COPY_SRC);
        }

        @RepeatedTest(2)
        void test() {}
    }

    @Test
    void what_a_class_leaves_fails_the_class_and_none_of_its_tests() {
        var results = Cases.run(OfTheClass.class);

        assertThat(results.testEvents().succeeded().count()).isEqualTo(2);
        assertThat(Cases.failures(results))
                .singleElement()
                .asString()
                .contains("GPUTexture #", "OfTheClass.make(");
    }

    @GpuTest(leaks = LeakCheck.CLASS)
    static class Lazy {
        private static final List<GPUBuffer> SHARED = new ArrayList<>();

        @Test
        void makes_what_others_use(GPUDevice device) {
            SHARED.add(device.createBuffer(8, BufferUsage.STORAGE));
        }

        @AfterAll
        static void close() {
            SHARED.forEach(GPUBuffer::close);
        }
    }

    @GpuTest(leaks = LeakCheck.CLASS)
    static class LazyAndForgetful {
        @Test
        void forgets(GPUDevice device) {
            device.createBuffer(8, BufferUsage.STORAGE);
        }
    }

    @Test
    void tests_may_share_what_is_closed_after_the_class() {
        Cases.assertGood(1, Cases.run(Lazy.class));

        var results = Cases.run(LazyAndForgetful.class);
        assertThat(results.testEvents().succeeded().count()).isOne();
        assertThat(Cases.failures(results)).singleElement().asString().contains("forgets(");
    }

    @GpuTest
    static class ByAThread {
        @Test
        void starts_a_thread(GPUDevice device) throws InterruptedException {
            var thread = new Thread(() -> device.createBuffer(8, BufferUsage.STORAGE));
            thread.start();
            thread.join();
        }
    }

    @Test
    void what_another_thread_leaves_is_found() {
        assertThat(Cases.failures(Cases.run(ByAThread.class)))
                .singleElement()
                .asString()
                .contains("was made and not closed", "starts_a_thread");
    }

    @GpuTest
    static class Broken {
        @Test
        void fails(GPUDevice device) {
            device.createBuffer(8, BufferUsage.STORAGE);
            throw new IllegalStateException("on purpose");
        }
    }

    @Test
    void a_failed_test_is_told_of_its_failure_alone() {
        assertThat(Cases.failures(Cases.run(Broken.class))).containsExactly("on purpose");
    }

    @GpuTest
    @TestMethodOrder(MethodOrderer.MethodName.class)
    static class Destroying {
        static final List<GPUDevice> DEVICES = new ArrayList<>();

        @Test
        void a_destroys(GPUDevice device) {
            DEVICES.add(device);
            device.destroy();
        }

        @Test
        void b_goes_on(GPUDevice device) {
            DEVICES.add(device);
            device.createBuffer(8, BufferUsage.STORAGE).close();
        }

        @Test
        void c_destroys_its_own(GPUDevice device, GpuResources resources) {
            DEVICES.add(device);
            resources.own(device.adapter().requestDevice()).destroy();
        }
    }

    @Test
    void a_lost_device_fails_the_test_and_the_next_one_gets_a_new_device() {
        var results = Cases.run(Destroying.class);

        assertThat(Cases.failures(results))
                .singleElement()
                .asString()
                .startsWith("The test destroyed the device that other tests share");
        assertThat(results.testEvents().succeeded().count()).isEqualTo(2);
        assertThat(Destroying.DEVICES.get(1)).isNotSameAs(Destroying.DEVICES.get(0));
        assertThat(Destroying.DEVICES.get(2)).isSameAs(Destroying.DEVICES.get(1));
    }

    @GpuTest
    static class Astray {
        @Test
        void is_hit(GPUDevice device) throws Exception {
            raise(device, "an error of another thread");
        }

        @Test
        void is_good(GPUDevice device) {
            device.queue().onSubmittedWorkDone();
        }

        /// As the device itself does it when no call can throw an error.
        @SuppressWarnings("unchecked")
        private static void raise(GPUDevice device, String message) throws Exception {
            var state = GPUDevice.class.getDeclaredField("state");
            state.setAccessible(true);
            var listeners = state.getType().getDeclaredField("listeners");
            listeners.setAccessible(true);
            ((List<Consumer<GPUError>>) listeners.get(state.get(device)))
                    .forEach(listener -> listener.accept(new GPUError(message)));
        }
    }

    @Test
    void an_error_that_no_call_has_thrown_fails_the_test() {
        var results = Cases.run(Astray.class);

        assertThat(results.testEvents().succeeded().count()).isOne();
        assertThat(Cases.failures(results))
                .containsExactly(
                        "An error came up that no call has thrown: an error of another thread");
    }

    @GpuTest
    static class Leaking {
        @RepeatedTest(8)
        void makes_two_and_closes_one(GPUDevice device) throws InterruptedException {
            try (var one = device.createBuffer(8, BufferUsage.STORAGE)) {
                Thread.sleep(5);
                device.createBuffer(one.size(), BufferUsage.STORAGE);
            }
        }

        @RepeatedTest(8)
        void is_good(GPUDevice device) throws InterruptedException {
            try (var one = device.createBuffer(8, BufferUsage.STORAGE)) {
                Thread.sleep(one.size());
            }
        }
    }

    @Test
    void in_parallel_each_leak_fails_the_test_that_made_it() {
        var parallel =
                Map.of(
                        "junit.jupiter.execution.parallel.enabled", "true",
                        "junit.jupiter.execution.parallel.mode.default", "concurrent");

        var results = Cases.run(parallel, Leaking.class);

        assertThat(results.testEvents().succeeded().count()).isEqualTo(8);
        assertThat(Cases.failures(results))
                .hasSize(8)
                .allMatch(message -> message.contains("makes_two_and_closes_one"));
    }
}
