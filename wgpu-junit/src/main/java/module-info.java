import org.jspecify.annotations.NullMarked;

/// Tests of GPU programs with JUnit: devices, checks after each test, and assertions on pictures,
/// buffers and textures.
@NullMarked
module graphics.wgpu.junit {
    requires transitive graphics.wgpu.canvas;
    requires transitive java.desktop;
    requires transitive org.assertj.core;
    requires transitive org.junit.jupiter.api;
    requires static graphics.wgpu.canvas.javafx;
    requires static graphics.wgpu.canvas.swing;
    requires static transitive javafx.graphics;
    requires static transitive org.jspecify;

    exports graphics.wgpu.junit;

    opens graphics.wgpu.junit to
            org.junit.platform.commons;
}
