package graphics.wgpu;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// The extensions of WGSL that the compiler in wgpu-native 29 knows: its own function that tells
/// them aborts. A test compiles a program with each, and none with the others of the specification.
final class WgslFeatures {
    static final Set<String> ALL =
            Collections.unmodifiableSet(
                    new LinkedHashSet<>(
                            List.of(
                                    "readonly_and_readwrite_storage_textures",
                                    "packed_4x8_integer_dot_product",
                                    "pointer_composite_access")));

    private WgslFeatures() {}
}
