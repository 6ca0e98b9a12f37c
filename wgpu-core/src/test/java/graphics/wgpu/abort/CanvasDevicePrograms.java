package graphics.wgpu.abort;

import graphics.wgpu.DrawCancelled;
import graphics.wgpu.GPUCanvasContext;
import graphics.wgpu.GPUDevice;
import graphics.wgpu.GPUError;
import graphics.wgpu.GPUValidationError;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;

/// Contexts whose device goes, in each state, and contexts that many threads use.
final class CanvasDevicePrograms {
    private CanvasDevicePrograms() {}

    /// What a context is in the middle of.
    private enum State {
        CONFIGURED,
        ACQUIRED,
        DRAWN,
        PRESENTED,
        DELIVERED;

        private void reach(GPUDevice device, GPUCanvasContext context) {
            switch (this) {
                case CONFIGURED -> {}
                case ACQUIRED -> context.getCurrentTexture();
                case DRAWN -> CanvasPrograms.draw(device, context);
                case PRESENTED, DELIVERED -> {
                    CanvasPrograms.draw(device, context);
                    context.present();
                }
            }
            if (this == DELIVERED) {
                context.awaitPresented();
            }
        }
    }

    static void addTo(Programs programs) {
        for (var state : State.values()) {
            var when = " of a canvas that is " + state.name().toLowerCase(Locale.ROOT);
            programs.add("destroy the device" + when, lab -> gone(lab, state, false));
            programs.add("close the device" + when, lab -> gone(lab, state, true));
        }
        programs.add("use a context from many threads", CanvasDevicePrograms::manyThreads);
    }

    /// The device goes, the context goes on with another one.
    private static void gone(Lab lab, State state, boolean close) {
        var device = lab.other();
        var sink = TestSink.of(frame -> {});
        try (var context = CanvasPrograms.context(device, sink)) {
            state.reach(device, context);
            if (close) {
                device.close();
            } else {
                device.destroy();
            }
            presentIfOut(lab, state, context);
            lab.invalidWith(context::getCurrentTexture, close ? " is closed" : " is destroyed");
            context.awaitPresented();
            context.cancel();
            context.configure(CanvasPrograms.configuration(lab.device()));
            CanvasPrograms.show(lab.device(), context, sink);
        }
    }

    private static void presentIfOut(Lab lab, State state, GPUCanvasContext context) {
        if (state == State.ACQUIRED || state == State.DRAWN) {
            lab.refusesWith(GPUValidationError.class, context::present, "device");
        }
        Lab.check(!context.present(), "there is nothing to present");
    }

    private static void manyThreads(Lab lab) throws InterruptedException {
        var sink = TestSink.with(task -> Thread.ofPlatform().daemon().start(task));
        var wrong = new AtomicReference<Throwable>();
        var device = lab.device();
        try (var context = CanvasPrograms.context(device, sink)) {
            var begin = new CountDownLatch(1);
            var threads =
                    new Thread[] {
                        storm(begin, wrong, () -> CanvasPrograms.draw(device, context)),
                        storm(begin, wrong, context::present),
                        storm(begin, wrong, context::cancel),
                        storm(begin, wrong, context::awaitPresented),
                        storm(begin, wrong, () -> context.setPhysicalSize(7, 5)),
                        storm(begin, wrong, () -> context.setPhysicalSize(0, 5)),
                        storm(begin, wrong, context::unconfigure),
                        storm(
                                begin,
                                wrong,
                                () -> context.configure(CanvasPrograms.configuration(device))),
                        storm(begin, wrong, context::detach),
                        storm(begin, wrong, () -> context.attach(sink))
                    };
            begin.countDown();
            for (var thread : threads) {
                thread.join();
            }
            if (wrong.get() != null) {
                throw new AssertionError(wrong.get());
            }
            context.attach(sink);
            context.configure(CanvasPrograms.configuration(device));
            context.setPhysicalSize(2, 2);
            CanvasPrograms.draw(device, context);
        }
    }

    private static Thread storm(
            CountDownLatch begin, AtomicReference<Throwable> wrong, Lab.Action action) {
        return Thread.ofPlatform()
                .daemon()
                .start(
                        () -> {
                            try {
                                begin.await();
                                for (int i = 0; i < 50; i++) {
                                    run(action);
                                }
                            } catch (Throwable t) {
                                wrong.compareAndSet(null, t);
                            }
                        });
    }

    /// Runs what may be in the wrong order, and then must say so in an exception that is
    /// documented.
    private static void run(Lab.Action action) throws Exception {
        try {
            action.run();
        } catch (GPUError | DrawCancelled | CancellationException e) {
            Lab.check(e.getMessage() != null, "it says why");
        }
    }
}
