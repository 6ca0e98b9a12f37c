package graphics.wgpu.utils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphics.wgpu.DeviceDescriptor;
import graphics.wgpu.Feature;
import graphics.wgpu.FeatureName;
import graphics.wgpu.GPUAdapter;
import graphics.wgpu.GPUValidationError;
import graphics.wgpu.GpuTest;
import graphics.wgpu.PowerPreference;
import graphics.wgpu.RequestAdapterOptions;
import graphics.wgpu.internal.LogCapture;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/// The device that the parts of a program share.
@GpuTest
class DefaultDeviceTests {
    @Test
    void it_is_one_until_it_is_closed() {
        var first = DefaultDevice.getDefaultDevice();

        assertThat(DefaultDevice.getDefaultDevice()).isSameAs(first);
        assertThatThrownBy(
                        () ->
                                DefaultDevice.preconfigureDefaultDevice(
                                        "plots", DeviceDescriptor.of()))
                .isInstanceOf(GPUValidationError.class)
                .hasMessage(
                        "the default device is there already, so plots can't configure it any more:"
                                + " call preconfigureDefaultDevice before the first"
                                + " getDefaultDevice");
        first.close();
        var second = DefaultDevice.getDefaultDevice();
        assertThat(second).isNotSameAs(first);
        second.close();
    }

    @Test
    void it_has_what_was_wished_for(GPUAdapter adapter) {
        var feature = adapter.features().iterator().next();
        DefaultDevice.preconfigureDefaultDevice(
                "a", DeviceDescriptor.of().withRequiredFeatures(Set.of(feature)));
        DefaultDevice.preconfigureDefaultDevice(
                "b",
                RequestAdapterOptions.of(),
                DeviceDescriptor.of().withRequiredLimits(Map.of("maxBindGroups", 3L)));

        try (var device = DefaultDevice.getDefaultDevice()) {
            assertThat(device.features()).contains(feature);
            assertThat(device.limits().maxBindGroups()).isEqualTo(3);
        }
    }

    @Test
    void features_are_united_and_the_strictest_limit_wins() {
        var wishes = new DeviceWishes();
        wishes.add(
                "a",
                RequestAdapterOptions.of(),
                DeviceDescriptor.of()
                        .withRequiredFeatures(Set.<Feature>of(FeatureName.SHADER_F16))
                        .withRequiredLimits(
                                Map.of(
                                        "maxBindGroups", 3L,
                                        "minUniformBufferOffsetAlignment", 128L)));
        wishes.add(
                "b",
                RequestAdapterOptions.of().withForceFallbackAdapter(true),
                DeviceDescriptor.of()
                        .withLabel("shared")
                        .withRequiredFeatures(Set.<Feature>of(FeatureName.SUBGROUPS))
                        .withRequiredLimits(
                                Map.of(
                                        "maxBindGroups", 4L,
                                        "minUniformBufferOffsetAlignment", 64L)));

        assertThat(wishes.options().forceFallbackAdapter()).isTrue();
        assertThat(wishes.descriptor().label()).isEqualTo("shared");
        assertThat(wishes.descriptor().requiredFeatures())
                .containsExactlyInAnyOrder(FeatureName.SHADER_F16, FeatureName.SUBGROUPS);
        assertThat(wishes.descriptor().requiredLimits())
                .isEqualTo(Map.of("maxBindGroups", 4L, "minUniformBufferOffsetAlignment", 64L));
    }

    @Test
    void of_two_different_wishes_the_first_wins() {
        var wishes = new DeviceWishes();
        var low = RequestAdapterOptions.of().withPowerPreference(PowerPreference.LOW_POWER);
        try (var logs = LogCapture.start()) {
            wishes.add("a", low, DeviceDescriptor.of().withLabel("one"));
            wishes.add("b", RequestAdapterOptions.of(), DeviceDescriptor.of());
            wishes.add("c", low, DeviceDescriptor.of().withLabel("two"));

            assertThat(logs.messages())
                    .containsExactly(
                            "WARNING c wants the default device to have label \"two\", but a has"
                                    + " chosen \"one\" before");
        }
        assertThat(wishes.options().powerPreference()).isEqualTo(PowerPreference.LOW_POWER);
        assertThat(wishes.descriptor().label()).isEqualTo("one");
    }
}
