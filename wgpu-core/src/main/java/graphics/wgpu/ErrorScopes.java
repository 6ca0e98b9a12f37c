package graphics.wgpu;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/// The error scopes of a device, one stack for each thread. They are kept in Java, because the
/// native ones are shared by all threads, and end the process when an empty stack is popped.
final class ErrorScopes {
    @SuppressWarnings("ThreadLocalUsage") // one stack for each device and thread is what it is for
    private final ThreadLocal<@Nullable Deque<Scope>> stack = new ThreadLocal<>();

    /// One open scope.
    static final class Scope {
        final ErrorFilter filter;
        @Nullable GPUError first;
        boolean popped;

        Scope(ErrorFilter filter) {
            this.filter = filter;
        }
    }

    Scope push(ErrorFilter filter) {
        var scopes = stack.get();
        if (scopes == null) {
            scopes = new ArrayDeque<>();
            stack.set(scopes);
        }
        var scope = new Scope(filter);
        scopes.push(scope);
        return scope;
    }

    @Nullable GPUError pop() {
        var scopes = stack.get();
        if (scopes == null) {
            throw new GPUValidationError(
                    "popErrorScope: this thread has no open error scope on this device");
        }
        var scope = scopes.pop();
        scope.popped = true;
        if (scopes.isEmpty()) {
            stack.remove();
        }
        return scope.first;
    }

    /// Pops this scope, unless that was done before.
    void pop(Scope scope) {
        if (scope.popped) {
            return;
        }
        var scopes = stack.get();
        if (scopes == null || scopes.peek() != scope) {
            throw new GPUValidationError(
                    "an error scope is closed out of order: it must be the innermost of this thread"
                            + " and device, and be closed in the thread that opened it");
        }
        pop();
    }

    /// Runs something in a scope for mistakes.
    ///
    /// @return the first mistake, thrown or not; null if there was none
    @Nullable GPUError errorOf(Runnable action) {
        push(ErrorFilter.VALIDATION);
        try {
            action.run();
        } catch (GPUValidationError e) {
            capture(e);
        } catch (RuntimeException e) {
            pop();
            throw e;
        }
        return pop();
    }

    /// Takes an error, if a scope of this thread is there for its kind.
    ///
    /// @return whether it was taken
    boolean capture(GPUError error) {
        var scopes = stack.get();
        if (scopes == null) {
            return false;
        }
        var filter = filterOf(error);
        for (var scope : scopes) {
            if (scope.filter == filter) {
                if (scope.first == null) {
                    scope.first = error;
                }
                return true;
            }
        }
        return false;
    }

    private static ErrorFilter filterOf(GPUError error) {
        return switch (error) {
            case GPUOutOfMemoryError e -> ErrorFilter.OUT_OF_MEMORY;
            case GPUInternalError e -> ErrorFilter.INTERNAL;
            default -> ErrorFilter.VALIDATION;
        };
    }
}
