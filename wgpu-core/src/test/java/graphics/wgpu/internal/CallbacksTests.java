package graphics.wgpu.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import org.junit.jupiter.api.Test;

class CallbacksTests {
    private static final int LOOKS = 50;

    @Test
    void forget_a_receiver_that_is_unregistered() throws InterruptedException {
        var receiver = registeredForAMoment();

        for (int i = 0; i < LOOKS && receiver.get() != null; i++) {
            System.gc();
            Thread.sleep(20);
        }

        assertThat(receiver.get()).isNull();
    }

    private static WeakReference<Object> registeredForAMoment() {
        var receiver = new Object();
        Callbacks.unregister(Callbacks.register(receiver));
        return new WeakReference<>(receiver);
    }
}
