package graphics.wgpu.internal;

import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.invoke.MethodHandles;

/// Addresses of Java methods for the native library to call.
///
/// The JVM takes milliseconds for each shape of method. So all callbacks have one of two: an int is
/// taken as the long whose low half it is, and a pointer as a long, which the calling conventions
/// of all 64-bit platforms that wgpu-native has (System V, AAPCS64, Windows) pass alike.
final class Upcalls {
    private static final FunctionDescriptor MIDDLE =
            FunctionDescriptor.ofVoid(JAVA_LONG, JAVA_LONG, Shapes.SJJ, JAVA_LONG, JAVA_LONG);
    private static final FunctionDescriptor TAIL =
            FunctionDescriptor.ofVoid(JAVA_LONG, Shapes.SJJ, JAVA_LONG, JAVA_LONG);

    private Upcalls() {}

    /// {@return a static method of a number, a number or pointer, a string view, and two numbers}
    ///
    /// Nothing may leave the method: that would end the JVM.
    static MemorySegment middle(MethodHandles.Lookup lookup, String method) {
        return stub(lookup, method, MIDDLE);
    }

    /// {@return a static method of a number, a string view, and two numbers} A callback with one
    /// number less finds anything in the last.
    static MemorySegment tail(MethodHandles.Lookup lookup, String method) {
        return stub(lookup, method, TAIL);
    }

    private static MemorySegment stub(
            MethodHandles.Lookup lookup, String method, FunctionDescriptor shape) {
        try {
            var target = lookup.findStatic(lookup.lookupClass(), method, shape.toMethodType());
            return Linker.nativeLinker().upcallStub(target, shape, Arena.global());
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(method, e);
        }
    }
}
