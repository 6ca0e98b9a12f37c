package graphics.wgpu;

import org.jspecify.annotations.Nullable;

/// An open error scope, for try-with-resources: while it is open, errors of its kind, of its device
/// and of the thread that opened it come here instead of being thrown.
///
/// {@snippet file="ErrorScopeTests.java" region="scope"}
///
/// WebGPU has [GPUDevice#pushErrorScope] and [GPUDevice#popErrorScope] alone. Belongs to the thread
/// that opened it.
public final class ErrorScope implements AutoCloseable {
    private final ErrorScopes scopes;
    private final ErrorScopes.Scope scope;

    ErrorScope(ErrorScopes scopes, ErrorFilter filter) {
        this.scopes = scopes;
        this.scope = scopes.push(filter);
    }

    /// {@return what kind of errors come here}
    public ErrorFilter filter() {
        return scope.filter;
    }

    /// {@return the first error that came here, null if none has yet}
    public @Nullable GPUError error() {
        return scope.first;
    }

    /// Closes the scope. Calling it again does nothing.
    ///
    /// @throws GPUValidationError if a scope that was opened in it is still open, or this is not
    ///     the thread that opened it
    @Override
    public void close() {
        scopes.pop(scope);
    }
}
