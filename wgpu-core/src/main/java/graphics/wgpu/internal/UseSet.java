package graphics.wgpu.internal;

import graphics.wgpu.GPUObjectBase;
import org.jspecify.annotations.Nullable;

/// What an encoder has used so far, each object once.
///
/// A small open hash table by the object's number: a repeated use costs one look and one compare,
/// and writes nothing, least of all to the object, which other encoders use at the same time. Each
/// object is held while it is in the set, so its handle stays good however often it is passed on.
///
/// Belongs to the one thread of its encoder, except for [#clear()], which comes when that is over.
public final class UseSet {
    private @Nullable GPUObjectBase[] table = new GPUObjectBase[8];
    private int count;

    /// Makes an empty set.
    public UseSet() {}

    /// Adds an object.
    ///
    /// @return its native handle
    /// @throws graphics.wgpu.GPUValidationError if it is closed
    public long use(GPUObjectBase object) {
        var mask = table.length - 1;
        var slot = (int) object.uid() & mask;
        for (var found = table[slot]; found != object; found = table[slot]) {
            if (found == null) {
                return add(object, slot);
            }
            slot = (slot + 1) & mask;
        }
        var handle = Handles.of(object);
        if (handle.closed()) {
            throw Closed.error(object);
        }
        return handle.address();
    }

    private long add(GPUObjectBase object, int slot) {
        var handle = Handles.of(object);
        if (!handle.retainOpen()) {
            throw Closed.error(object);
        }
        table[slot] = object;
        if (++count * 2 > table.length) {
            grow();
        }
        return handle.address();
    }

    private void grow() {
        var old = table;
        table = new GPUObjectBase[2 * old.length];
        var mask = table.length - 1;
        for (var object : old) {
            if (object != null) {
                var slot = (int) object.uid() & mask;
                while (table[slot] != null) {
                    slot = (slot + 1) & mask;
                }
                table[slot] = object;
            }
        }
    }

    /// {@return how many objects there are}
    public int size() {
        return count;
    }

    /// Calls `action` with each object.
    public void forEach(java.util.function.Consumer<GPUObjectBase> action) {
        for (var object : table) {
            if (object != null) {
                action.accept(object);
            }
        }
    }

    /// Lets go of everything.
    public void clear() {
        for (int i = 0; i < table.length; i++) {
            var object = table[i];
            table[i] = null;
            if (object != null) {
                Handles.of(object).release();
            }
        }
        count = 0;
    }
}
