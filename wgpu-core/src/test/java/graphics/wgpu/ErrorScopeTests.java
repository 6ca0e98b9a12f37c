package graphics.wgpu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/// Error scopes: by try-with-resources, and by push and pop.
@GpuTest
class ErrorScopeTests {
    private final GPUDevice device;

    ErrorScopeTests(GPUDevice device) {
        this.device = device;
    }

    private void mistake(String label) {
        device.createBuffer(
                        BufferDescriptor.of(4, BufferUsage.MAP_READ.or(BufferUsage.MAP_WRITE))
                                .withLabel(label))
                .close();
    }

    @Test
    void an_open_scope_takes_the_first_error() {
        // @start region=scope
        try (var scope = device.errorScope(ErrorFilter.VALIDATION)) {
            mistake("first"); // doesn't throw
            var error = scope.error();
            // @end
            mistake("second");

            assertThat(scope.filter()).isEqualTo(ErrorFilter.VALIDATION);
            assertThat(error).isInstanceOf(GPUValidationError.class).hasMessageContaining("first");
            assertThat(scope.error()).isSameAs(error);
        }
        assertThatThrownBy(() -> mistake("third")).isInstanceOf(GPUValidationError.class);
    }

    @Test
    void a_scope_without_errors_has_none() {
        try (var scope = device.errorScope(ErrorFilter.VALIDATION)) {
            device.createBuffer(4, BufferUsage.COPY_DST).close();

            assertThat(scope.error()).isNull();
        }
    }

    @Test
    void errors_of_another_kind_go_to_the_scope_outside() {
        try (var outer = device.errorScope(ErrorFilter.VALIDATION);
                var inner = device.errorScope(ErrorFilter.OUT_OF_MEMORY)) {
            mistake("b");

            assertThat(inner.error()).isNull();
            assertThat(outer.error()).isNotNull();
        }
        try (var scope = device.errorScope(ErrorFilter.INTERNAL)) {
            assertThatThrownBy(() -> mistake("b")).isInstanceOf(GPUValidationError.class);
            assertThat(scope.error()).isNull();
        }
    }

    @Test
    void an_error_belongs_to_its_thread() {
        try (var scope = device.errorScope(ErrorFilter.VALIDATION)) {
            var other = CompletableFuture.runAsync(() -> mistake("b"));

            assertThatThrownBy(other::join).hasCauseInstanceOf(GPUValidationError.class);
            assertThat(scope.error()).isNull();
        }
    }

    @Test
    void an_error_belongs_to_its_device() {
        try (var other = device.adapter().requestDevice();
                var scope = other.errorScope(ErrorFilter.VALIDATION)) {
            assertThatThrownBy(() -> mistake("b")).isInstanceOf(GPUValidationError.class);
            assertThat(scope.error()).isNull();
        }
    }

    @Test
    void scopes_are_closed_in_order() {
        var outer = device.errorScope(ErrorFilter.VALIDATION);
        var inner = device.errorScope(ErrorFilter.VALIDATION);

        assertThatThrownBy(outer::close)
                .isInstanceOf(GPUValidationError.class)
                .hasMessageStartingWith("an error scope is closed out of order");
        inner.close();
        inner.close();
        outer.close();
        assertThatThrownBy(device::popErrorScope)
                .isInstanceOf(GPUValidationError.class)
                .hasMessage("popErrorScope: this thread has no open error scope on this device");
    }

    @Test
    void a_scope_is_closed_in_its_thread() {
        try (var scope = device.errorScope(ErrorFilter.VALIDATION)) {
            assertThatThrownBy(() -> CompletableFuture.runAsync(scope::close).join())
                    .hasCauseInstanceOf(GPUValidationError.class);
        }
    }

    @Test
    void push_and_pop_do_the_same() {
        device.pushErrorScope(ErrorFilter.VALIDATION);
        device.pushErrorScope(ErrorFilter.VALIDATION);
        mistake("b");

        assertThat(device.popErrorScope()).isInstanceOf(GPUValidationError.class);
        assertThat(device.popErrorScopeAsync().join()).isNull();
    }

    @Test
    void what_was_made_in_error_is_an_error_to_use() {
        GPUBuffer buffer;
        try (var scope = device.errorScope(ErrorFilter.VALIDATION)) {
            buffer = device.createBuffer(64, BufferUsage.MAP_READ.or(BufferUsage.MAP_WRITE));
            assertThat(scope.error()).isNotNull();
        }
        var encoder = device.createCommandEncoder();
        encoder.clearBuffer(buffer);

        assertThatThrownBy(encoder::finish).isInstanceOf(GPUValidationError.class);
        buffer.close();
    }

    @Test
    void a_wrong_shader_in_a_scope_has_its_messages() {
        try (var scope = device.errorScope(ErrorFilter.VALIDATION)) {
            var module = device.createShaderModule("fn f() {\n  nothing();\n}");

            var message = module.getCompilationInfoAsync().join().messages().getFirst();

            assertThat(scope.error()).isInstanceOf(GPUShaderError.class);
            assertThat(message.type()).isEqualTo(CompilationMessageType.ERROR);
            assertThat(message.lineNum()).isEqualTo(2);
            assertThat(message.linePos()).isEqualTo(3);
            assertThat(message.offset()).isEqualTo(11);
            assertThat(message.length()).isEqualTo(7);
            assertThat(module.getCompilationInfo().messages()).containsExactly(message);
        }
    }
}
