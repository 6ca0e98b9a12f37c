// Made by tools/codegen/ffi from webgpu.h and wgpu.h. Not to be edited: README.md beside the
// sources of graphics.wgpu.ffi says how to make it again.
package graphics.wgpu.internal;

import static java.lang.foreign.ValueLayout.JAVA_FLOAT;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.StructLayout;
import java.lang.invoke.MethodHandle;

/// Linked handles, one for each shape of function; the first argument is the function's address.
///
/// A shape is named by what goes in and what comes out: J is a long, I an int, F a float, V
/// nothing, and S a struct of what follows. Each is linked when the first function of that shape is
/// called, which takes some milliseconds.
///
/// Pointers are linked as longs, a struct's pointers too, and a struct of one `uint64_t`
/// (`WGPUFuture`) as a long: the calling conventions of all 64-bit platforms that wgpu-native has
/// (System V, AAPCS64, Windows) pass them alike.
final class Shapes {
    private static final Linker LINKER = Linker.nativeLinker();

    static final StructLayout SJIJJJ = MemoryLayout.structLayout(
            JAVA_LONG, JAVA_INT, MemoryLayout.paddingLayout(4), JAVA_LONG, JAVA_LONG, JAVA_LONG);
    static final StructLayout SJJ = MemoryLayout.structLayout(JAVA_LONG, JAVA_LONG);
    static final StructLayout SJJJJJJJJ = MemoryLayout.structLayout(
            JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG);
    static final StructLayout SJJJJJJJJJIIIIII = MemoryLayout.structLayout(
            JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG,
            JAVA_LONG, JAVA_LONG, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT);

    static final class JFFFFFF_to_V {
        static final MethodHandle HANDLE = link(FunctionDescriptor.ofVoid(
                JAVA_LONG, JAVA_FLOAT, JAVA_FLOAT, JAVA_FLOAT, JAVA_FLOAT, JAVA_FLOAT, JAVA_FLOAT));
    }

    static final class JIIIII_to_V {
        static final MethodHandle HANDLE = link(FunctionDescriptor.ofVoid(
                JAVA_LONG, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT));
    }

    static final class JIIII_to_V {
        static final MethodHandle HANDLE = link(FunctionDescriptor.ofVoid(
                JAVA_LONG, JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT));
    }

    static final class JIII_to_V {
        static final MethodHandle HANDLE = link(FunctionDescriptor.ofVoid(
                JAVA_LONG, JAVA_INT, JAVA_INT, JAVA_INT));
    }

    static final class JIJJJ_to_V {
        static final MethodHandle HANDLE = link(FunctionDescriptor.ofVoid(
                JAVA_LONG, JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_LONG));
    }

    static final class JIJJ_to_V {
        static final MethodHandle HANDLE = link(FunctionDescriptor.ofVoid(
                JAVA_LONG, JAVA_INT, JAVA_LONG, JAVA_LONG));
    }

    static final class JIJ_to_I {
        static final MethodHandle HANDLE = link(FunctionDescriptor.of(
                JAVA_INT, JAVA_LONG, JAVA_INT, JAVA_LONG));
    }

    static final class JI_to_I {
        static final MethodHandle HANDLE = link(FunctionDescriptor.of(
                JAVA_INT, JAVA_LONG, JAVA_INT));
    }

    static final class JI_to_J {
        static final MethodHandle HANDLE = link(FunctionDescriptor.of(
                JAVA_LONG, JAVA_LONG, JAVA_INT));
    }

    static final class JI_to_V {
        static final MethodHandle HANDLE = link(FunctionDescriptor.ofVoid(JAVA_LONG, JAVA_INT));
    }

    static final class JJIIJJ_to_V {
        static final MethodHandle HANDLE = link(FunctionDescriptor.ofVoid(
                JAVA_LONG, JAVA_LONG, JAVA_INT, JAVA_INT, JAVA_LONG, JAVA_LONG));
    }

    static final class JJIJJ_to_V {
        static final MethodHandle HANDLE = link(FunctionDescriptor.ofVoid(
                JAVA_LONG, JAVA_LONG, JAVA_INT, JAVA_LONG, JAVA_LONG));
    }

    static final class JJI_to_V {
        static final MethodHandle HANDLE = link(FunctionDescriptor.ofVoid(
                JAVA_LONG, JAVA_LONG, JAVA_INT));
    }

    static final class JJJI_to_V {
        static final MethodHandle HANDLE = link(FunctionDescriptor.ofVoid(
                JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_INT));
    }

    static final class JJJJJI_to_V {
        static final MethodHandle HANDLE = link(FunctionDescriptor.ofVoid(
                JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_INT));
    }

    static final class JJJJJJ_to_V {
        static final MethodHandle HANDLE = link(FunctionDescriptor.ofVoid(
                JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG));
    }

    static final class JJJJJ_to_V {
        static final MethodHandle HANDLE = link(FunctionDescriptor.ofVoid(
                JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG));
    }

    static final class JJJJ_SJIJJJ_to_J {
        static final MethodHandle HANDLE = link(FunctionDescriptor.of(
                JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG, SJIJJJ));
    }

    static final class JJJJ_to_V {
        static final MethodHandle HANDLE = link(FunctionDescriptor.ofVoid(
                JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG));
    }

    static final class JJJ_to_I {
        static final MethodHandle HANDLE = link(FunctionDescriptor.of(
                JAVA_INT, JAVA_LONG, JAVA_LONG, JAVA_LONG));
    }

    static final class JJJ_to_J {
        static final MethodHandle HANDLE = link(FunctionDescriptor.of(
                JAVA_LONG, JAVA_LONG, JAVA_LONG, JAVA_LONG));
    }

    static final class JJJ_to_V {
        static final MethodHandle HANDLE = link(FunctionDescriptor.ofVoid(
                JAVA_LONG, JAVA_LONG, JAVA_LONG));
    }

    static final class JJ_SJIJJJ_to_J {
        static final MethodHandle HANDLE = link(FunctionDescriptor.of(
                JAVA_LONG, JAVA_LONG, JAVA_LONG, SJIJJJ));
    }

    static final class JJ_to_J {
        static final MethodHandle HANDLE = link(FunctionDescriptor.of(
                JAVA_LONG, JAVA_LONG, JAVA_LONG));
    }

    static final class JJ_to_V {
        static final MethodHandle HANDLE = link(FunctionDescriptor.ofVoid(JAVA_LONG, JAVA_LONG));
    }

    static final class J_SJIJJJ_to_J {
        static final MethodHandle HANDLE = link(FunctionDescriptor.of(
                JAVA_LONG, JAVA_LONG, SJIJJJ));
    }

    static final class J_SJJ_to_V {
        static final MethodHandle HANDLE = link(FunctionDescriptor.ofVoid(JAVA_LONG, SJJ));
    }

    static final class J_to_F {
        static final MethodHandle HANDLE = link(FunctionDescriptor.of(JAVA_FLOAT, JAVA_LONG));
    }

    static final class J_to_I {
        static final MethodHandle HANDLE = link(FunctionDescriptor.of(JAVA_INT, JAVA_LONG));
    }

    static final class J_to_J {
        static final MethodHandle HANDLE = link(FunctionDescriptor.of(JAVA_LONG, JAVA_LONG));
    }

    static final class J_to_V {
        static final MethodHandle HANDLE = link(FunctionDescriptor.ofVoid(JAVA_LONG));
    }

    static final class SJJJJJJJJJIIIIII_to_V {
        static final MethodHandle HANDLE = link(FunctionDescriptor.ofVoid(SJJJJJJJJJIIIIII));
    }

    static final class SJJJJJJJJ_to_V {
        static final MethodHandle HANDLE = link(FunctionDescriptor.ofVoid(SJJJJJJJJ));
    }

    static final class SJJ_to_V {
        static final MethodHandle HANDLE = link(FunctionDescriptor.ofVoid(SJJ));
    }

    private Shapes() {}

    private static MethodHandle link(FunctionDescriptor descriptor) {
        return LINKER.downcallHandle(descriptor);
    }
}
