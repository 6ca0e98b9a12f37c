package graphics.wgpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// The report on what there is and what is going on.
@GpuTest
@SuppressWarnings("NullAway") // the topics are there
class DiagnosticsTests {
    private final GPUDevice device;

    DiagnosticsTests(GPUDevice device) {
        this.device = device;
    }

    private record Topic(String name, Map<String, ?> values) implements DiagnosticsTopic {}

    private static long count(String className, String what) {
        var row = (Map<?, ?>) Diagnostics.getDict().get("object_counts").get(className);
        return (Long) row.get(what);
    }

    private static long kept(String kind) {
        var row = (Map<?, ?>) Diagnostics.getDict().get("wgpu_native_counts").get(kind);
        return (Long) row.get("kept");
    }

    @Test
    void five_topics_are_always_there() {
        var dict = Diagnostics.getDict();

        assertThat(new Topic("t", Map.of()).name()).isEqualTo("t");
        assertThat(dict.keySet())
                .startsWith(
                        "system",
                        "versions",
                        "wgpu_native_info",
                        "object_counts",
                        "wgpu_native_counts");
        assertThat(dict.get("system").get("platform"))
                .asString()
                .contains(System.getProperty("os.arch"));
        assertThat(dict.get("versions").get("java")).isEqualTo(System.getProperty("java.version"));
        assertThat(dict.get("wgpu_native_info").get("expected_version")).isEqualTo("29.0.1.1");
        assertThat(dict.get("wgpu_native_info").get("lib_version")).asString().startsWith("29.");
        assertThat(dict.get("wgpu_native_info").get("lib_path")).asString().isNotBlank();
    }

    @Test
    void buffers_are_counted_with_their_memory() {
        var count = count("GPUBuffer", "count");
        var memory = count("GPUBuffer", "resource_mem");
        var total = count("total", "resource_mem");
        var buffer = device.createBuffer(1000, BufferUsage.COPY_DST);

        assertThat(count("GPUBuffer", "count")).isEqualTo(count + 1);
        assertThat(count("GPUBuffer", "resource_mem")).isEqualTo(memory + 1000);
        assertThat(count("total", "resource_mem")).isEqualTo(total + 1000);
        buffer.close();
        assertThat(count("GPUBuffer", "count")).isEqualTo(count);
        assertThat(count("GPUBuffer", "resource_mem")).isEqualTo(memory);
    }

    @Test
    void a_destroyed_texture_holds_no_memory() throws InterruptedException {
        var memory = count("GPUTexture", "resource_mem");
        var texture =
                device.createTexture(
                        TextureDescriptor.of(
                                        Extent3D.of(5, 3, 2),
                                        TextureFormat.RGBA16FLOAT,
                                        TextureUsage.COPY_DST)
                                .withMipLevelCount(3));

        assertThat(count("GPUTexture", "resource_mem"))
                .isEqualTo(memory + 2 * 8 * (5 * 3 + 2 * 1 + 1));
        texture.destroy();
        for (int i = 0; i < 500 && count("GPUTexture", "resource_mem") > memory; i++) {
            Thread.sleep(10);
        }
        assertThat(count("GPUTexture", "resource_mem")).isEqualTo(memory);
        texture.close();
        assertThat(count("GPUTexture", "resource_mem")).isEqualTo(memory);
    }

    @Test
    void the_native_library_counts_the_same() {
        var samplers = kept("samplers");
        var sampler = device.createSampler();

        assertThat(kept("samplers")).isEqualTo(samplers + 1);
        sampler.close();
        assertThat(kept("samplers")).isEqualTo(samplers);
    }

    @Test
    void the_report_is_text() {
        var bytes = new ByteArrayOutputStream();

        Diagnostics.printReport(new PrintStream(bytes, true, StandardCharsets.UTF_8));

        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .contains("██ wgpu_native_info:\n\n  expected_version:  29.0.1.1\n")
                .containsPattern("GPUDevice: +\\d+ +0\n")
                .containsPattern(" +allocated +kept +released +element_size\n");
        assertThat(Diagnostics.getReport()).contains("██ object_counts:");
    }

    @Test
    void applications_add_topics() {
        var rows = new LinkedHashMap<String, Object>();
        rows.put("a", Map.of("b", 1));
        Diagnostics.add(new Topic("my_topic", rows));

        assertThat(Diagnostics.getReport()).endsWith("██ my_topic:\n\n      b\n  a:  1\n\n");
        assertThatThrownBy(() -> Diagnostics.add(new Topic("my_topic", rows)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("another topic has that name");
        assertThatThrownBy(() -> Diagnostics.add(new Topic("my topic", rows)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("topic.name() is \"my topic\"; it must be a Java identifier");
    }

    @Test
    void without_the_property_no_stacks_are_remembered() {
        assertThat(Diagnostics.unreleased()).isEmpty();
    }
}
