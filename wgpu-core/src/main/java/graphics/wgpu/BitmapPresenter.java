package graphics.wgpu;

import graphics.wgpu.internal.Handle;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Presents to a receiver of bitmaps: each frame is copied to memory that Java sees, without
/// anybody waiting for it.
///
/// There are three slots: one is drawn to while two are on their way. When all are taken, the
/// oldest frame that has arrived and that nobody fetched is dropped; else the oldest on its way is
/// awaited.
final class BitmapPresenter implements Presenter {
    private static final int SLOTS = 3;

    private final BitmapSink sink;
    private final BitmapSlot[] slots = new BitmapSlot[SLOTS];
    private long sequence;
    private @Nullable BitmapSlot drawing;
    private volatile boolean closed;

    BitmapPresenter(BitmapSink sink) {
        this.sink = sink;
        for (int i = 0; i < SLOTS; i++) {
            slots[i] = new BitmapSlot(sink, () -> closed);
        }
    }

    @Override
    public @Nullable Handle surface() {
        return null;
    }

    @Override
    public List<TextureFormat> formats(GPUAdapter adapter) {
        return sink.formats();
    }

    @Override
    public void check(CanvasConfiguration configuration) {
        if (!sink.formats().contains(configuration.format())) {
            throw new GPUValidationError(
                    "CanvasConfiguration.format is "
                            + configuration.format()
                            + ", the canvas allows "
                            + sink.formats());
        }
    }

    @Override
    public GPUTexture acquire(
            CanvasConfiguration configuration, int width, int height, boolean vsync) {
        var shut = configuration.device().state.submits.enter();
        if (shut != null) {
            throw new GPUValidationError("getCurrentTexture: " + shut);
        }
        configuration.device().state.submits.leave();
        configuration.device().checkOpen();
        var slot = free();
        var texture = slot.texture(configuration, width, height);
        drawing = slot;
        return texture;
    }

    private BitmapSlot free() {
        var oldest = slots[0];
        for (var slot : slots) {
            if (slot.free()) {
                return slot;
            }
            if (slot.sequence() < oldest.sequence()) {
                oldest = slot;
            }
        }
        for (var slot : slots) {
            if (slot.drop()) {
                return slot;
            }
        }
        oldest.await();
        oldest.drop();
        oldest.awaitFree();
        return oldest;
    }

    @Override
    public void present(GPUTexture texture) {
        var slot = drawing;
        drawing = null;
        if (slot != null) {
            slot.send(++sequence);
        }
    }

    @Override
    public void cancel(GPUTexture texture) {
        drawing = null;
    }

    @Override
    public void unconfigure() {
        drawing = null;
    }

    @Override
    public void awaitPresented() {
        for (var slot : slots) {
            slot.await();
            slot.deliver();
            slot.awaitFree();
        }
    }

    @Override
    public void retire() {
        closed = true;
    }

    @Override
    public void close() {
        for (var slot : slots) {
            slot.close();
        }
    }
}
