package graphics.wgpu.internal;

import graphics.wgpu.CanvasAlphaMode;
import graphics.wgpu.GPUError;
import graphics.wgpu.MetalLayer;
import graphics.wgpu.TextureFormat;
import graphics.wgpu.TextureUsage;
import graphics.wgpu.WaylandSurface;
import graphics.wgpu.Win32Window;
import graphics.wgpu.X11Window;
import graphics.wgpu.ffi.WGPU;
import graphics.wgpu.ffi.WGPUChainedStruct;
import graphics.wgpu.ffi.WGPUSurfaceCapabilities;
import graphics.wgpu.ffi.WGPUSurfaceConfiguration;
import graphics.wgpu.ffi.WGPUSurfaceDescriptor;
import graphics.wgpu.ffi.WGPUSurfaceSourceMetalLayer;
import graphics.wgpu.ffi.WGPUSurfaceSourceWaylandSurface;
import graphics.wgpu.ffi.WGPUSurfaceSourceWindowsHWND;
import graphics.wgpu.ffi.WGPUSurfaceSourceXlibWindow;
import graphics.wgpu.ffi.WGPUSurfaceTexture;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/// Surfaces: native windows that the GPU presents to.
public final class SurfaceCalls {
    private static final int FIFO = 1;
    private static final int IMMEDIATE = 3;
    private static final int MAILBOX = 4;

    private SurfaceCalls() {}

    /// What a surface can do with an adapter; all empty if it can't be used.
    ///
    /// @param usages what its textures can be used for
    /// @param formats the formats, best first
    /// @param presentModes native numbers of the present modes
    /// @param alphaModes how it can be blended with what is behind
    public record Capabilities(
            TextureUsage usages,
            List<TextureFormat> formats,
            Set<Integer> presentModes,
            Set<CanvasAlphaMode> alphaModes) {
        /// {@return the native present mode: with vsync fifo, else mailbox; without it immediate,
        /// else mailbox, else fifo}
        public int presentMode(boolean vsync) {
            var wishes = vsync ? List.of(FIFO, MAILBOX) : List.of(IMMEDIATE, MAILBOX, FIFO);
            return wishes.stream().filter(presentModes::contains).findFirst().orElse(FIFO);
        }
    }

    /// A texture that was asked of a surface.
    ///
    /// @param status a `WGPUSurfaceGetCurrentTextureStatus`
    /// @param texture the handle, 0 if there is none
    public record Acquired(int status, long texture) {
        /// {@return whether the texture is good for drawing}
        public boolean usable() {
            return texture != 0 && (status == 1 || status == 2);
        }

        /// {@return whether the surface should be configured again before the next one}
        public boolean suboptimal() {
            return status == 2;
        }

        /// {@return whether the surface must be configured again to give one}
        public boolean stale() {
            return status == 4 || status == 5;
        }

        /// {@return the status in words}
        public String words() {
            return switch (status) {
                case 3 -> "the surface gave no texture in time";
                case 4 -> "the surface is outdated";
                case 5 -> "the surface is lost";
                case 0x30001 -> "the window is hidden";
                default -> "the surface failed (status " + status + ")";
            };
        }
    }

    /// Makes a surface.
    public static long x11(X11Window window) {
        try (var call = Call.begin()) {
            var source = WGPUSurfaceSourceXlibWindow.allocate(call);
            WGPUChainedStruct.sType(
                    WGPUSurfaceSourceXlibWindow.chain(source),
                    WGPU.WGPUSType_SurfaceSourceXlibWindow);
            WGPUSurfaceSourceXlibWindow.display(source, MemorySegment.ofAddress(window.display()));
            WGPUSurfaceSourceXlibWindow.window(source, window.window());
            return create(call, source);
        }
    }

    /// Makes a surface.
    public static long wayland(WaylandSurface window) {
        try (var call = Call.begin()) {
            var source = WGPUSurfaceSourceWaylandSurface.allocate(call);
            WGPUChainedStruct.sType(
                    WGPUSurfaceSourceWaylandSurface.chain(source),
                    WGPU.WGPUSType_SurfaceSourceWaylandSurface);
            WGPUSurfaceSourceWaylandSurface.display(
                    source, MemorySegment.ofAddress(window.display()));
            WGPUSurfaceSourceWaylandSurface.surface(
                    source, MemorySegment.ofAddress(window.surface()));
            return create(call, source);
        }
    }

    /// Makes a surface.
    public static long win32(Win32Window window) {
        try (var call = Call.begin()) {
            var source = WGPUSurfaceSourceWindowsHWND.allocate(call);
            WGPUChainedStruct.sType(
                    WGPUSurfaceSourceWindowsHWND.chain(source),
                    WGPU.WGPUSType_SurfaceSourceWindowsHWND);
            WGPUSurfaceSourceWindowsHWND.hinstance(
                    source, MemorySegment.ofAddress(window.hinstance()));
            WGPUSurfaceSourceWindowsHWND.hwnd(source, MemorySegment.ofAddress(window.hwnd()));
            return create(call, source);
        }
    }

    /// Makes a surface.
    public static long metal(MetalLayer window) {
        try (var call = Call.begin()) {
            var source = WGPUSurfaceSourceMetalLayer.allocate(call);
            WGPUChainedStruct.sType(
                    WGPUSurfaceSourceMetalLayer.chain(source),
                    WGPU.WGPUSType_SurfaceSourceMetalLayer);
            WGPUSurfaceSourceMetalLayer.layer(source, MemorySegment.ofAddress(window.layer()));
            return create(call, source);
        }
    }

    private static long create(Call call, MemorySegment source) {
        var descriptor = WGPUSurfaceDescriptor.allocate(call);
        WGPUSurfaceDescriptor.nextInChain(descriptor, source);
        var surface = Native.instanceCreateSurface(Instance.address(), descriptor.address());
        if (surface == 0) {
            throw new GPUError("the native library can't draw to this window");
        }
        return surface;
    }

    /// {@return what a surface can do with an adapter}
    public static Capabilities capabilities(Call call, long surface, long adapter) {
        var struct = WGPUSurfaceCapabilities.allocate(call);
        Native.surfaceGetCapabilities(surface, adapter, struct.address());
        var capabilities =
                new Capabilities(
                        new TextureUsage(
                                (int) WGPUSurfaceCapabilities.usages(struct)
                                        & TextureUsageBits.KNOWN),
                        list(
                                WGPUSurfaceCapabilities.formats(struct),
                                WGPUSurfaceCapabilities.formatCount(struct),
                                EnumValues::textureFormat),
                        new LinkedHashSet<>(
                                list(
                                        WGPUSurfaceCapabilities.presentModes(struct),
                                        WGPUSurfaceCapabilities.presentModeCount(struct),
                                        mode -> mode)),
                        new LinkedHashSet<>(
                                list(
                                        WGPUSurfaceCapabilities.alphaModes(struct),
                                        WGPUSurfaceCapabilities.alphaModeCount(struct),
                                        EnumValues::canvasAlphaMode)));
        Native.surfaceCapabilitiesFreeMembers(struct);
        return capabilities;
    }

    private static final class TextureUsageBits {
        static final int KNOWN =
                TextureUsage.of(
                                TextureUsage.COPY_SRC,
                                TextureUsage.COPY_DST,
                                TextureUsage.TEXTURE_BINDING,
                                TextureUsage.STORAGE_BINDING,
                                TextureUsage.RENDER_ATTACHMENT)
                        .bits();

        private TextureUsageBits() {}
    }

    private static <T> List<T> list(
            MemorySegment array, long count, IntFunction<@Nullable T> reader) {
        var values = array.reinterpret(4 * count);
        var list = new ArrayList<T>();
        for (long i = 0; i < count; i++) {
            var value = reader.apply(values.getAtIndex(ValueLayout.JAVA_INT, i));
            // what a newer library has beyond the names of this one can't be named
            if (value != null) {
                list.add(value);
            }
        }
        return list;
    }

    /// Configures a surface; all must have been checked against its capabilities.
    public static void configure(
            Call call,
            long surface,
            long device,
            TextureFormat format,
            TextureUsage usage,
            List<TextureFormat> viewFormats,
            CanvasAlphaMode alphaMode,
            int presentMode,
            int width,
            int height) {
        var struct = WGPUSurfaceConfiguration.allocate(call);
        WGPUSurfaceConfiguration.device(struct, MemorySegment.ofAddress(device));
        WGPUSurfaceConfiguration.format(struct, EnumValues.of(format));
        WGPUSurfaceConfiguration.usage(struct, usage.bits());
        WGPUSurfaceConfiguration.width(struct, width);
        WGPUSurfaceConfiguration.height(struct, height);
        WGPUSurfaceConfiguration.viewFormatCount(struct, viewFormats.size());
        WGPUSurfaceConfiguration.viewFormats(struct, TextureStructs.formats(call, viewFormats));
        WGPUSurfaceConfiguration.alphaMode(struct, EnumValues.of(alphaMode));
        WGPUSurfaceConfiguration.presentMode(struct, presentMode);
        Native.surfaceConfigure(surface, struct.address());
    }

    /// Asks a configured surface for its next texture.
    public static Acquired acquire(Call call, long surface) {
        var struct = WGPUSurfaceTexture.allocate(call);
        Native.surfaceGetCurrentTexture(surface, struct.address());
        return new Acquired(
                WGPUSurfaceTexture.status(struct),
                struct.get(ValueLayout.JAVA_LONG, WGPUSurfaceTexture.texture$offset()));
    }
}
