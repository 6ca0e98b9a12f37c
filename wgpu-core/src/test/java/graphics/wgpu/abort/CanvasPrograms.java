package graphics.wgpu.abort;

import graphics.wgpu.Absent;
import graphics.wgpu.CanvasConfiguration;
import graphics.wgpu.Color;
import graphics.wgpu.DrawCancelled;
import graphics.wgpu.GPU;
import graphics.wgpu.GPUAdapter;
import graphics.wgpu.GPUCanvasContext;
import graphics.wgpu.GPUDevice;
import graphics.wgpu.GPUValidationError;
import graphics.wgpu.LoadOp;
import graphics.wgpu.PresentTarget;
import graphics.wgpu.RenderPassColorAttachment;
import graphics.wgpu.StoreOp;
import graphics.wgpu.TextureFormat;
import graphics.wgpu.X11Window;

/// Canvas contexts in the wrong state, with the wrong arguments, and whose device goes.
final class CanvasPrograms {
    private static final String CLOSED = "the canvas context is closed";
    private static final String UNCONFIGURED =
            "the canvas context is not configured: call configure(…) first";

    private CanvasPrograms() {}

    static void addTo(Programs programs) {
        programs.add("draw to a context that is not configured", CanvasPrograms::unconfigured);
        programs.add("draw to a context without a size", CanvasPrograms::withoutSize);
        programs.add("draw to a context without a window", CanvasPrograms::detached);
        programs.add("use a closed context", CanvasPrograms::closed);
        programs.add("present more often than draw", CanvasPrograms::presentTwice);
        programs.add("give a context null", CanvasPrograms::nulls);
        programs.add("configure what a sink can't take", CanvasPrograms::wrongConfiguration);
        programs.add("configure with a device that is gone", CanvasPrograms::deviceGoneBefore);
        programs.add("make a canvas of impossible size", CanvasPrograms::sizes);
        programs.add("make a window without handles", CanvasPrograms::handles);
        programs.add("configure while a texture is out", CanvasPrograms::configureWhileDrawing);
        programs.add("unconfigure while a texture is out", CanvasPrograms::unconfigureWhileDrawing);
        programs.add("detach while a texture is out", CanvasPrograms::detachWhileDrawing);
        programs.add("close a context while a texture is out", CanvasPrograms::closeWhileDrawing);
        programs.add("move a context to another device", CanvasPrograms::otherDevice);
        programs.add("close the texture of a canvas", CanvasPrograms::closeTexture);
        programs.add("destroy the texture of a canvas", CanvasPrograms::destroyTexture);
        programs.add("draw to two contexts at once", CanvasPrograms::twoContexts);
        CanvasDevicePrograms.addTo(programs);
        CanvasSinkPrograms.addTo(programs);
    }

    static GPUCanvasContext context(GPUDevice device, PresentTarget sink) {
        var context = GPU.getCanvasContext(sink);
        context.setPhysicalSize(4, 3);
        context.configure(configuration(device));
        return context;
    }

    static GPUCanvasContext context(Lab lab) {
        return context(lab.device(), TestSink.of(frame -> {}));
    }

    static CanvasConfiguration configuration(GPUDevice device) {
        return CanvasConfiguration.of(device, TextureFormat.RGBA8UNORM);
    }

    static void draw(GPUDevice device, GPUCanvasContext context) {
        var encoder = device.createCommandEncoder();
        encoder.beginRenderPass(
                        RenderPassColorAttachment.of(
                                        context.getCurrentTexture(), LoadOp.CLEAR, StoreOp.STORE)
                                .withClearValue(Color.of(1, 0, 0)))
                .end();
        device.queue().submit(encoder.finish());
    }

    /// Draws and shows a frame, which must come to the sink.
    static void show(GPUDevice device, GPUCanvasContext context, TestSink sink) {
        var before = sink.taken().get();
        draw(device, context);
        Lab.check(context.present(), "there was a texture");
        context.awaitPresented();
        Lab.check(sink.taken().get() > before, "the frame came to the sink");
    }

    private static void cancelled(Lab lab, String message, GPUCanvasContext context) {
        lab.refuses(DrawCancelled.class, message, context::getCurrentTexture);
        Lab.check(!context.present(), "there is nothing to present");
        context.cancel();
    }

    private static void unconfigured(Lab lab) {
        try (var context = GPU.getCanvasContext(TestSink.of(frame -> {}))) {
            lab.invalid(UNCONFIGURED, context::getCurrentTexture);
            Lab.check(!context.present(), "there is nothing to present");
            context.unconfigure();
            context.cancel();
            context.configure(configuration(lab.device()));
            context.unconfigure();
            lab.invalid(UNCONFIGURED, context::getCurrentTexture);
        }
    }

    private static void withoutSize(Lab lab) {
        try (var context = context(lab)) {
            for (var size : new int[][] {{0, 0}, {0, 9}, {9, 0}}) {
                context.setPhysicalSize(size[0], size[1]);
                cancelled(lab, "the canvas has no size", context);
            }
            context.setPhysicalSize(4, 3);
            draw(lab.device(), context);
            context.setPhysicalSize(0, 0);
            Lab.check(context.present(), "what was drawn before is presented");
            cancelled(lab, "the canvas has no size", context);
        }
    }

    private static void detached(Lab lab) {
        var sink = TestSink.of(frame -> {});
        try (var context = context(lab.device(), sink)) {
            context.detach();
            context.detach();
            cancelled(lab, "the canvas has no window", context);
            context.awaitPresented();
            context.attach(sink);
            show(lab.device(), context, sink);
        }
    }

    private static void closed(Lab lab) {
        var sink = TestSink.of(frame -> {});
        var context = context(lab.device(), sink);
        show(lab.device(), context, sink);
        context.close();
        context.close();
        lab.invalid(CLOSED, context::getCurrentTexture);
        lab.invalid(CLOSED, () -> context.attach(sink));
        lab.invalid(CLOSED, () -> context.configure(configuration(lab.device())));
        Lab.check(!context.present(), "there is nothing to present");
        context.cancel();
        context.unconfigure();
        context.detach();
        context.awaitPresented();
        Lab.check(context.closed() && !context.attached(), "it stays closed");
    }

    private static void presentTwice(Lab lab) {
        var sink = TestSink.of(frame -> {});
        try (var context = context(lab.device(), sink)) {
            for (int i = 0; i < 10; i++) {
                Lab.check(!context.present(), "there is nothing to present");
                show(lab.device(), context, sink);
                Lab.check(!context.present(), "it was presented");
            }
        }
    }

    private static void nulls(Lab lab) {
        lab.illegal(
                "target is null; it must not be null",
                () -> GPU.getCanvasContext(Absent.<PresentTarget>value()));
        try (var context = context(lab)) {
            lab.illegal(
                    "target is null; it must not be null",
                    () -> context.attach(Absent.<PresentTarget>value()));
            lab.illegal(
                    "configuration is null; it must not be null",
                    () -> context.configure(Absent.value()));
            lab.illegal(
                    "windowAlive is null; it must not be null",
                    () -> context.setAlive(Absent.value()));
            lab.illegal(
                    "adapter is null; it must not be null",
                    () -> context.getPreferredFormat(Absent.<GPUAdapter>value()));
            lab.illegal(
                    "sink is null; it must not be null",
                    () -> context.capture(Absent.value(), () -> {}));
            lab.illegal(
                    "draw is null; it must not be null",
                    () -> context.capture(TestSink.of(frame -> {}), Absent.value()));
            draw(lab.device(), context);
        }
    }

    private static void wrongConfiguration(Lab lab) {
        try (var context = context(lab)) {
            lab.invalid(
                    "CanvasConfiguration.format is rgba16float, the canvas allows [rgba8unorm]",
                    () ->
                            context.configure(
                                    configuration(lab.device())
                                            .withFormat(TextureFormat.RGBA16FLOAT)));
            draw(lab.device(), context);
        }
    }

    private static void deviceGoneBefore(Lab lab) {
        try (var context = context(lab)) {
            var gone = lab.other();
            gone.destroy();
            context.configure(configuration(gone));
            lab.invalid("getCurrentTexture: the device is destroyed", context::getCurrentTexture);
            gone.close();
            lab.invalid(
                    gone + " is closed: it can't be used any more",
                    () -> context.configure(configuration(gone)));
            context.configure(configuration(lab.device()));
            draw(lab.device(), context);
        }
    }

    private static void sizes(Lab lab) {
        var sink = TestSink.of(frame -> {});
        try (var context = context(lab.device(), sink)) {
            lab.illegal(
                    "width is -1; it must not be negative", () -> context.setPhysicalSize(-1, 3));
            lab.illegal(
                    "height is -2147483648; it must not be negative",
                    () -> context.setPhysicalSize(3, Integer.MIN_VALUE));
            for (var size : new int[][] {{Integer.MAX_VALUE, 1}, {1, Integer.MAX_VALUE}}) {
                context.setPhysicalSize(size[0], size[1]);
                show(lab.device(), context, sink);
            }
        }
    }

    private static void handles(Lab lab) {
        lab.illegal("display is 0, and must be a handle", () -> new X11Window(0, 1));
        lab.illegal("window is 0, and must be a handle", () -> new X11Window(1, 0));
    }

    private static void configureWhileDrawing(Lab lab) {
        var sink = TestSink.of(frame -> {});
        try (var context = context(lab.device(), sink)) {
            draw(lab.device(), context);
            context.configure(configuration(lab.device()));
            Lab.check(!context.present(), "the texture was given back");
            show(lab.device(), context, sink);
        }
    }

    private static void unconfigureWhileDrawing(Lab lab) {
        try (var context = context(lab)) {
            draw(lab.device(), context);
            context.unconfigure();
            Lab.check(!context.present(), "the texture was given back");
            lab.invalid(UNCONFIGURED, context::getCurrentTexture);
        }
    }

    private static void detachWhileDrawing(Lab lab) {
        var sink = TestSink.of(frame -> {});
        try (var context = context(lab.device(), sink)) {
            draw(lab.device(), context);
            context.detach();
            cancelled(lab, "the canvas has no window", context);
            context.attach(sink);
            show(lab.device(), context, sink);
        }
    }

    private static void closeWhileDrawing(Lab lab) {
        var context = context(lab);
        var texture = context.getCurrentTexture();
        var encoder = lab.device().createCommandEncoder();
        var pass =
                encoder.beginRenderPass(
                        RenderPassColorAttachment.of(texture, LoadOp.CLEAR, StoreOp.STORE));
        context.close();
        pass.end();
        lab.queue().submit(encoder.finish());
        lab.invalid(CLOSED, context::getCurrentTexture);
    }

    private static void otherDevice(Lab lab) {
        var sink = TestSink.of(frame -> {});
        try (var context = context(lab.device(), sink)) {
            draw(lab.device(), context);
            context.configure(configuration(lab.other()));
            lab.refusesWith(
                    GPUValidationError.class, () -> draw(lab.device(), context), " belongs to ");
            show(lab.other(), context, sink);
            context.configure(configuration(lab.device()));
            show(lab.device(), context, sink);
        }
    }

    private static void closeTexture(Lab lab) {
        var sink = TestSink.of(frame -> {});
        try (var context = context(lab.device(), sink)) {
            context.getCurrentTexture().close();
            lab.invalidWith(context::present, " is closed");
            show(lab.device(), context, sink);
        }
    }

    private static void destroyTexture(Lab lab) {
        var sink = TestSink.of(frame -> {});
        try (var context = context(lab.device(), sink)) {
            context.getCurrentTexture().destroy();
            lab.invalidWith(context::present, " is destroyed");
            show(lab.device(), context, sink);
        }
    }

    private static void twoContexts(Lab lab) {
        var sink = TestSink.of(frame -> {});
        var other = TestSink.of(frame -> {});
        try (var first = context(lab.device(), sink);
                var second = context(lab.device(), other)) {
            draw(lab.device(), first);
            draw(lab.device(), second);
            Lab.check(first.getCurrentTexture() != second.getCurrentTexture(), "two textures");
            first.detach();
            Lab.check(second.present(), "the other one is there");
            second.awaitPresented();
            Lab.check(other.taken().get() == 1 && sink.taken().get() == 0, "one frame");
        }
    }
}
