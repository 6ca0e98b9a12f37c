package graphics.wgpu.abort;

import graphics.wgpu.CanvasConfiguration;
import graphics.wgpu.DrawCancelled;
import graphics.wgpu.GPU;
import graphics.wgpu.GPUCanvasContext;
import graphics.wgpu.GPUDevice;
import graphics.wgpu.LoadOp;
import graphics.wgpu.RenderPassColorAttachment;
import graphics.wgpu.StoreOp;
import graphics.wgpu.TextureFormat;
import graphics.wgpu.TextureUsage;
import graphics.wgpu.XWindow;
import java.util.Locale;

/// Contexts of windows, whose surfaces end the process on most mistakes.
final class WindowPrograms {
    private WindowPrograms() {}

    /// What a context is in the middle of.
    private enum State {
        CONFIGURED,
        ACQUIRED,
        DRAWN,
        PRESENTED;

        private void reach(GPUDevice device, GPUCanvasContext context) {
            switch (this) {
                case CONFIGURED -> {}
                case ACQUIRED -> context.getCurrentTexture();
                case DRAWN -> CanvasPrograms.draw(device, context);
                case PRESENTED -> show(device, context);
            }
        }
    }

    static void addTo(Programs programs) {
        if (!XWindow.expected()) {
            return;
        }
        for (var state : State.values()) {
            var when = " of a window that is " + state.name().toLowerCase(Locale.ROOT);
            programs.add("destroy the device" + when, lab -> deviceGone(lab, state, false));
            programs.add("close the device" + when, lab -> deviceGone(lab, state, true));
            programs.add("close the context" + when, lab -> closed(lab, state));
            programs.add("detach the context" + when, lab -> detached(lab, state));
            programs.add("unconfigure the context" + when, lab -> unconfigured(lab, state));
            programs.add("configure the context again" + when, lab -> again(lab, state));
            programs.add("take away the picture" + when, lab -> windowGone(lab, state));
            programs.add("set sizes" + when, lab -> sizes(lab, state));
        }
        programs.add("ask a window for what it can't do", WindowPrograms::wrongConfiguration);
        programs.add("use a window's texture after it was shown", WindowPrograms::stale);
        programs.add("draw to two windows", WindowPrograms::twoWindows);
        programs.add("make two contexts of one window", WindowPrograms::oneWindowTwice);
        programs.add("close the texture of a window", lab -> texture(lab, true));
        programs.add("destroy the texture of a window", lab -> texture(lab, false));
    }

    /// A program with a window and its context.
    @FunctionalInterface
    private interface WithContext {
        void run(XWindow window, GPUCanvasContext context) throws Exception;
    }

    private static void with(GPUDevice device, WithContext program) throws Exception {
        try (var window = XWindow.open();
                var context = GPU.getCanvasContext(window.target())) {
            context.setAlive(window::isOpen);
            context.setPhysicalSize(64, 48);
            context.configure(configuration(device, context));
            program.run(window, context);
        }
    }

    private static CanvasConfiguration configuration(GPUDevice device, GPUCanvasContext context) {
        return CanvasConfiguration.of(device, context.getPreferredFormat(device.adapter()));
    }

    private static void show(GPUDevice device, GPUCanvasContext context) {
        CanvasPrograms.draw(device, context);
        Lab.check(context.present(), "there was a texture");
    }

    private static void deviceGone(Lab lab, State state, boolean close) throws Exception {
        var device = lab.other();
        with(
                device,
                (window, context) -> {
                    state.reach(device, context);
                    if (close) {
                        device.close();
                    } else {
                        device.destroy();
                    }
                    if (state == State.ACQUIRED || state == State.DRAWN) {
                        context.present();
                    }
                    Lab.check(!context.present(), "there is nothing to present");
                    lab.invalidWith(
                            context::getCurrentTexture, close ? " is closed" : " is destroyed");
                    context.configure(configuration(lab.device(), context));
                    show(lab.device(), context);
                });
    }

    private static void closed(Lab lab, State state) throws Exception {
        with(
                lab.device(),
                (window, context) -> {
                    state.reach(lab.device(), context);
                    context.close();
                    context.close();
                    lab.invalid("the canvas context is closed", context::getCurrentTexture);
                    Lab.check(!context.present(), "there is nothing to present");
                });
    }

    private static void detached(Lab lab, State state) throws Exception {
        with(
                lab.device(),
                (window, context) -> {
                    for (int i = 0; i < 3; i++) {
                        state.reach(lab.device(), context);
                        context.detach();
                        lab.refuses(
                                DrawCancelled.class,
                                "the canvas has no window",
                                context::getCurrentTexture);
                        Lab.check(!context.present(), "there is nothing to present");
                        context.attach(window.target());
                        show(lab.device(), context);
                    }
                });
    }

    private static void unconfigured(Lab lab, State state) throws Exception {
        with(
                lab.device(),
                (window, context) -> {
                    state.reach(lab.device(), context);
                    context.unconfigure();
                    context.unconfigure();
                    Lab.check(!context.present(), "there is nothing to present");
                    lab.invalidWith(context::getCurrentTexture, "not configured");
                    context.configure(configuration(lab.device(), context));
                    show(lab.device(), context);
                });
    }

    private static void again(Lab lab, State state) throws Exception {
        with(
                lab.device(),
                (window, context) -> {
                    for (var device : new GPUDevice[] {lab.device(), lab.other(), lab.device()}) {
                        context.configure(configuration(device, context));
                        Lab.check(!context.present(), "the texture was given back");
                        state.reach(device, context);
                    }
                });
    }

    private static void windowGone(Lab lab, State state) throws Exception {
        with(
                lab.device(),
                (window, context) -> {
                    state.reach(lab.device(), context);
                    window.close();
                    context.cancel();
                    context.setPhysicalSize(10, 10);
                    lab.refuses(
                            DrawCancelled.class, "the window is gone", context::getCurrentTexture);
                    Lab.check(!context.present(), "there is nothing to present");
                });
    }

    private static void sizes(Lab lab, State state) throws Exception {
        with(
                lab.device(),
                (window, context) -> {
                    state.reach(lab.device(), context);
                    for (var size : new int[][] {{1, 1}, {0, 7}, {64, 48}, {300, 2}}) {
                        context.setPhysicalSize(size[0], size[1]);
                        context.cancel();
                        if (size[0] == 0) {
                            lab.refuses(
                                    DrawCancelled.class,
                                    "the canvas has no size",
                                    context::getCurrentTexture);
                        } else {
                            show(lab.device(), context);
                        }
                    }
                });
    }

    private static void wrongConfiguration(Lab lab) throws Exception {
        with(
                lab.device(),
                (window, context) -> {
                    var good = configuration(lab.device(), context);
                    lab.invalidWith(
                            () -> context.configure(good.withFormat(TextureFormat.R8UINT)),
                            "CanvasConfiguration.format is r8uint, the window allows ");
                    lab.invalidWith(
                            () ->
                                    context.configure(
                                            good.withUsage(
                                                    TextureUsage.RENDER_ATTACHMENT.or(
                                                            TextureUsage.TRANSIENT_ATTACHMENT))),
                            "CanvasConfiguration.usage is ",
                            "the window allows ");
                    show(lab.device(), context);
                });
    }

    private static void stale(Lab lab) throws Exception {
        with(
                lab.device(),
                (window, context) -> {
                    var texture = context.getCurrentTexture();
                    var encoder = lab.device().createCommandEncoder();
                    encoder.beginRenderPass(
                                    RenderPassColorAttachment.of(
                                            texture, LoadOp.CLEAR, StoreOp.STORE))
                            .end();
                    var commands = encoder.finish();
                    context.present();
                    lab.invalid(
                            "submit: GPUTexture \"canvas\" is presented already",
                            () -> lab.queue().submit(commands));
                    lab.invalidWith(texture::createView, "presented already");
                    show(lab.device(), context);
                });
    }

    private static void twoWindows(Lab lab) throws Exception {
        with(
                lab.device(),
                (window, first) ->
                        with(
                                lab.device(),
                                (other, second) -> {
                                    CanvasPrograms.draw(lab.device(), first);
                                    CanvasPrograms.draw(lab.device(), second);
                                    first.close();
                                    Lab.check(second.present(), "the other one is there");
                                    show(lab.device(), second);
                                }));
    }

    private static void oneWindowTwice(Lab lab) throws Exception {
        with(
                lab.device(),
                (window, first) -> {
                    show(lab.device(), first);
                    try (var second = GPU.getCanvasContext(window.target())) {
                        second.setPhysicalSize(64, 48);
                        second.configure(configuration(lab.device(), second));
                        show(lab.device(), second);
                        show(lab.device(), first);
                    }
                    show(lab.device(), first);
                });
    }

    private static void texture(Lab lab, boolean close) throws Exception {
        with(
                lab.device(),
                (window, context) -> {
                    var texture = context.getCurrentTexture();
                    if (close) {
                        texture.close();
                    } else {
                        texture.destroy();
                    }
                    context.present();
                    show(lab.device(), context);
                });
    }
}
