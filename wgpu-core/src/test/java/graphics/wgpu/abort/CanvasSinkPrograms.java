package graphics.wgpu.abort;

import graphics.wgpu.BitmapFrame;
import graphics.wgpu.GPU;
import graphics.wgpu.GPUCanvasContext;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/// Receivers of bitmaps that fail, keep what they get, or let go of the context that they serve.
final class CanvasSinkPrograms {
    private CanvasSinkPrograms() {}

    static void addTo(Programs programs) {
        programs.add(
                "throw from a sink",
                lab ->
                        goesOn(
                                lab,
                                frame -> {
                                    throw new IllegalStateException("thrown on purpose");
                                }));
        programs.add("throw an error from a sink", CanvasSinkPrograms::throwError);
        programs.add("take frames with an executor that takes none", CanvasSinkPrograms::rejected);
        programs.add("keep a frame", CanvasSinkPrograms::keepFrame);
        programs.add("close a context in its sink", lab -> inSink(lab, GPUCanvasContext::close));
        programs.add("detach a context in its sink", lab -> inSink(lab, GPUCanvasContext::detach));
        programs.add(
                "unconfigure a context in its sink",
                lab -> inSink(lab, GPUCanvasContext::unconfigure));
        programs.add(
                "draw to a context in its sink",
                lab ->
                        inSink(
                                lab,
                                context -> {
                                    CanvasPrograms.draw(lab.other(), context);
                                    context.present();
                                }));
        programs.add(
                "destroy the device in the sink",
                lab -> inSink(lab, context -> lab.other().destroy()));
        programs.add(
                "close the device in the sink", lab -> inSink(lab, context -> lab.other().close()));
        programs.add("capture what can't be drawn", CanvasSinkPrograms::capture);
    }

    /// The context goes on after each frame in which the sink does something.
    private static void goesOn(Lab lab, Consumer<BitmapFrame> action) {
        var sink = TestSink.of(action);
        try (var context = CanvasPrograms.context(lab.device(), sink)) {
            for (int i = 0; i < 5; i++) {
                CanvasPrograms.show(lab.device(), context, sink);
            }
        }
    }

    private static void throwError(Lab lab) {
        var sink =
                TestSink.of(
                        frame -> {
                            throw new AssertionError("thrown on purpose");
                        });
        try (var context = CanvasPrograms.context(lab.device(), sink)) {
            for (int i = 0; i < 5; i++) {
                CanvasPrograms.draw(lab.device(), context);
                context.present();
                // the poller may deliver it, or this thread
                try {
                    context.awaitPresented();
                } catch (AssertionError e) {
                    Lab.check("thrown on purpose".equals(e.getMessage()), "" + e);
                }
            }
            Lab.check(sink.taken().get() == 5, "all came");
        }
    }

    private static void rejected(Lab lab) {
        var sink =
                TestSink.with(
                        task -> {
                            throw new RejectedExecutionException("on purpose");
                        });
        try (var context = CanvasPrograms.context(lab.device(), sink)) {
            for (int i = 0; i < 5; i++) {
                CanvasPrograms.show(lab.device(), context, sink);
            }
            for (int i = 0; i < 10; i++) {
                CanvasPrograms.draw(lab.device(), context);
                context.present();
            }
        }
    }

    private static void keepFrame(Lab lab) {
        var kept = new ArrayList<BitmapFrame>();
        goesOn(lab, kept::add);
        Lab.check(kept.size() == 5, "all came");
        for (var frame : kept) {
            lab.refusesWith(
                    IllegalStateException.class,
                    () -> frame.pixels().get(ValueLayout.JAVA_BYTE, 0),
                    "closed");
            lab.refusesWith(
                    IllegalStateException.class, () -> frame.copyTo(new int[12], 4), "closed");
            lab.refusesWith(
                    IllegalStateException.class,
                    () -> frame.copyTo(MemorySegment.ofArray(new byte[48]), 16),
                    "closed");
        }
    }

    /// Does something to the context, or to its device, while a frame is delivered.
    private static void inSink(Lab lab, Consumer<GPUCanvasContext> action) {
        var known = new AtomicReference<GPUCanvasContext>();
        var failure = new AtomicReference<Throwable>();
        var sink =
                TestSink.of(
                        frame -> {
                            var context = known.getAndSet(null);
                            if (context != null) {
                                try {
                                    action.accept(context);
                                } catch (Throwable t) {
                                    failure.set(t);
                                }
                                // the frame is there as long as the sink has it
                                frame.copyTo(new int[12], 4);
                            }
                        });
        try (var context = CanvasPrograms.context(lab.other(), sink)) {
            known.set(context);
            CanvasPrograms.show(lab.other(), context, sink);
            if (failure.get() != null) {
                throw new AssertionError(failure.get());
            }
        }
    }

    private static void capture(Lab lab) {
        var sink = TestSink.of(frame -> {});
        try (var context = CanvasPrograms.context(lab.device(), sink)) {
            lab.refuses(
                    IllegalStateException.class,
                    "thrown on purpose",
                    () ->
                            context.capture(
                                    sink,
                                    () -> {
                                        context.getCurrentTexture();
                                        throw new IllegalStateException("thrown on purpose");
                                    }));
            context.capture(sink, () -> {});
            Lab.check(sink.taken().get() == 0, "nothing was drawn");
            context.capture(sink, () -> CanvasPrograms.draw(lab.device(), context));
            Lab.check(sink.taken().get() == 1, "it was drawn");
            context.capture(sink, context::unconfigure);
            lab.invalidWith(
                    () -> context.capture(sink, context::getCurrentTexture), "not configured");
            context.configure(CanvasPrograms.configuration(lab.device()));
            CanvasPrograms.show(lab.device(), context, sink);
            context.capture(sink, context::close);
        }
        try (var context = GPU.getCanvasContext(sink)) {
            lab.invalidWith(
                    () -> context.capture(sink, context::getCurrentTexture), "not configured");
            Lab.check(!context.hasCurrentTexture(), "there is none");
        }
    }
}
