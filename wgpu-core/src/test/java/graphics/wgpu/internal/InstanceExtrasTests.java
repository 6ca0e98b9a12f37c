package graphics.wgpu.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphics.wgpu.GPU;
import graphics.wgpu.GpuTest;
import graphics.wgpu.extras.InstanceExtras;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// How the native library is set up: once, before anything else.
@GpuTest
class InstanceExtrasTests {
    private static List<String> run(String backend) throws Exception {
        var arguments =
                new ArrayList<>(List.of("--enable-native-access=ALL-UNNAMED", "--class-path"));
        var paths = new ArrayList<>(ChildJvm.product());
        paths.add(ChildJvm.testClasses());
        arguments.add(ChildJvm.join(paths));
        arguments.addAll(List.of(InstanceExtrasMain.class.getName(), backend));

        var result = ChildJvm.run(arguments);

        assertThat(result.exitCode()).as(result.output()).isZero();
        return result.output().lines().toList();
    }

    @Test
    void only_the_chosen_backend_is_used() throws Exception {
        assertThat(run("VULKAN")).doesNotContain("adapter on OpenGL").contains("made true");
        assertThat(run("GL")).doesNotContain("adapter on Vulkan").contains("made true");
    }

    @Test
    void without_a_wish_opengl_is_not_even_looked_at() throws Exception {
        assertThat(run("")).doesNotContain("adapter on OpenGL").contains("adapter on Vulkan");
    }

    @Test
    void a_backend_that_is_not_here_has_no_adapters() throws Exception {
        var foreign = Settings.os().startsWith("windows") ? "METAL" : "DX12";

        assertThat(run(foreign)).noneMatch(line -> line.startsWith("adapter on"));
    }

    @Test
    void it_is_too_late_after_the_first_adapter() throws Exception {
        GPU.enumerateAdapters().forEach(adapter -> adapter.close());

        assertThatThrownBy(InstanceExtras.of()::setInstanceExtras)
                .isInstanceOf(graphics.wgpu.GPUValidationError.class)
                .hasMessage(
                        "the native library is set up already: its instance extras must be set"
                                + " before the first adapter, device or canvas context is asked"
                                + " for");
        assertThat(run("VULKAN")).anyMatch(line -> line.startsWith("refused: "));
    }

    @Test
    void numbers_have_a_range() {
        assertThatThrownBy(() -> InstanceExtras.of().withGles3MinorVersion(3))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("InstanceExtras.gles3MinorVersion is 3; it must be from 0 to 2");
        assertThatThrownBy(() -> InstanceExtras.of().withBudgets(101, null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "InstanceExtras.budgetForDeviceCreation is 101; it must be from 0 to 100");
    }
}
