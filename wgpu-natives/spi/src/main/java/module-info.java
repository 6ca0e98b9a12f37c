import org.jspecify.annotations.NullMarked;

/// The contract between the GPU classes and the jars that carry a native library.
@NullMarked
module graphics.wgpu.natives {
    requires static transitive org.jspecify;

    exports graphics.wgpu.natives;
}
