package graphics.wgpu.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphics.wgpu.FeatureLevel;
import graphics.wgpu.GPU;
import graphics.wgpu.GPUAdapter;
import graphics.wgpu.GPUError;
import graphics.wgpu.GpuTest;
import graphics.wgpu.PowerPreference;
import graphics.wgpu.RequestAdapterOptions;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Which adapter is chosen: by properties, which stand for variables too, else by the options.
@GpuTest
class AdapterChoiceTests {
    private static final String NAME = "graphics.wgpu.adapter";
    private static final String BACKEND = "graphics.wgpu.backend";

    private final GPUAdapter adapter;

    AdapterChoiceTests(GPUAdapter adapter) {
        this.adapter = adapter;
    }

    @AfterEach
    void forget() {
        System.clearProperty(NAME);
        System.clearProperty(BACKEND);
    }

    @Test
    void a_part_of_the_summary_picks_the_adapter() {
        var summary = adapter.summary();
        System.setProperty(NAME, summary.substring(2).toUpperCase(Locale.ROOT));

        var before = Kind.ADAPTER.live();
        try (var chosen = GPU.requestAdapter();
                var device = chosen.requestDevice()) {
            assertThat(chosen.summary()).isEqualTo(summary);
            assertThat(device.adapter()).isSameAs(chosen);
            assertThat(Kind.ADAPTER.live()).as("those not chosen are closed").isEqualTo(before + 1);
        }
    }

    @Test
    void a_name_that_no_adapter_has_is_an_error_that_lists_all() {
        System.setProperty(NAME, "no such GPU");
        var before = Kind.ADAPTER.live();

        assertThatThrownBy(GPU::requestAdapter)
                .isInstanceOf(GPUError.class)
                .hasMessageStartingWith(
                        "no adapter's summary contains \"no such GPU\" (WGPU_ADAPTER_NAME or"
                                + " graphics.wgpu.adapter); there are: ")
                .hasMessageContaining(adapter.summary());
        assertThatThrownBy(() -> GPU.requestAdapterAsync().join())
                .hasCauseInstanceOf(GPUError.class);
        assertThat(Kind.ADAPTER.live()).as("all are closed").isEqualTo(before);
    }

    @Test
    void a_backend_that_is_not_here_is_an_error_with_advice() {
        System.setProperty(BACKEND, Settings.os().startsWith("mac") ? "D3D12" : "Metal");

        assertThat(GPU.enumerateAdapters()).isEmpty();
        assertThatThrownBy(GPU::requestAdapter)
                .isInstanceOf(GPUError.class)
                .hasMessageStartingWith("no adapter was found; tried: ")
                .hasMessageContaining("Install");
    }

    @Test
    void the_backend_of_an_adapter_can_be_asked_for() {
        System.setProperty(BACKEND, adapter.info().backend());

        try (var chosen = GPU.requestAdapterAsync().join()) {
            assertThat(chosen.info().backend()).isEqualTo(adapter.info().backend());
        }
    }

    @Test
    void an_unknown_backend_warns_and_any_is_used() {
        System.setProperty(BACKEND, "Glide");

        try (var logs = LogCapture.start();
                var chosen = GPU.requestAdapter()) {
            assertThat(chosen.summary()).isNotBlank();
            assertThat(logs.messages())
                    .anyMatch(message -> message.startsWith("WARNING WGPU_BACKEND_TYPE"))
                    .anyMatch(message -> message.contains("Vulkan, Metal, D3D12, OpenGL"));
        }
    }

    @Test
    void options_are_followed() {
        var options =
                RequestAdapterOptions.of()
                        .withPowerPreference(PowerPreference.LOW_POWER)
                        .withFeatureLevel(FeatureLevel.COMPATIBILITY);
        try (var low = GPU.requestAdapter(options);
                var fallback =
                        GPU.requestAdapterAsync(options.withForceFallbackAdapter(true)).join()) {
            assertThat(low.info().device()).isNotBlank();
            assertThat(fallback.info().isFallbackAdapter()).isTrue();
        }
    }

    @Test
    void all_adapters_are_listed() {
        var all = GPU.enumerateAdaptersAsync().join();

        assertThat(all).extracting(GPUAdapter::summary).contains(adapter.summary());
        all.forEach(GPUAdapter::close);
    }
}
